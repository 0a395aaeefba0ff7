//! An amount over the service years: rounded once for the whole term, then allotted to the years.

use model::{Amount, Id};
use rust_decimal::Decimal;

use crate::{
    Error,
    exact::{less, total},
};

/// An amount of the whole term and its parts by service year, which add up to it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Spread {
    pub total: Amount,
    pub years: Vec<Amount>,
}

impl Spread {
    /// Nothing in every year.
    pub fn zero(years: usize) -> Self {
        Self { total: Amount::ZERO, years: vec![Amount::ZERO; years] }
    }

    /// A printed amount allotted to the years by weights; in equal parts where there are none.
    pub fn by(amount: Amount, weights: &[Decimal]) -> Self {
        let years = match weights {
            [_] => vec![amount],
            _ if weights.iter().all(Decimal::is_zero) => amount.allot(&vec![Decimal::ONE; weights.len()]),
            _ => amount.allot(weights),
        };
        Self { total: amount, years }
    }

    /// A printed amount allotted as another one is.
    pub fn like(amount: Amount, other: &Self) -> Self {
        let weights: Vec<Decimal> = other.years.iter().map(|it| it.to_decimal()).collect();
        Self::by(amount, &weights)
    }

    /// The sum of all parts, year by year.
    pub fn sum<'a>(
        row: Option<Id>,
        years: usize,
        parts: impl IntoIterator<Item = &'a Self>,
    ) -> Result<Self, Error> {
        parts.into_iter().try_fold(Self::zero(years), |sum, part| sum.plus(row, part))
    }

    /// A sum with one of its parts exchanged for another.
    pub fn exchange(&self, part: &Self, other: &Self) -> Result<Self, Error> {
        let exchanged =
            |sum: Amount, part: Amount, other: Amount| total(None, [less(None, sum, part)?, other]);
        let parts = self.years.iter().zip(&part.years).zip(&other.years);
        Ok(Self {
            total: exchanged(self.total, part.total, other.total)?,
            years: parts
                .map(|((sum, part), other)| exchanged(*sum, *part, *other))
                .collect::<Result<_, _>>()?,
        })
    }

    /// The sum of two, year by year.
    pub fn plus(mut self, row: Option<Id>, other: &Self) -> Result<Self, Error> {
        self.total = total(row, [self.total, other.total])?;
        for (year, part) in self.years.iter_mut().zip(&other.years) {
            *year = total(row, [*year, *part])?;
        }
        Ok(self)
    }
}
