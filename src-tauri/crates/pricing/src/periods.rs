//! Service years, contracts and instalments: a price cut by time, to the cent.

use model::{Amount, Id, Instalment, Percent};
use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

use crate::Error;

/// The longest term that is reckoned: fifty years.
pub const MAX_TERM_MONTHS: u32 = 600;

/// What falls into one service year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PeriodAmount {
    /// 1 for the first.
    pub number: u32,
    /// Its months: 12, fewer in the last.
    pub months: u32,
    /// The share of the total, by months; the shares add up to the total.
    pub amount: Amount,
}

/// One contract of the term with its payments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ContractPrice {
    /// 1 for the first.
    pub number: u32,
    /// Its months.
    pub months: u32,
    /// The share of the total, by months; the shares add up to the total.
    pub amount: Amount,
    /// Its payments; they add up to `amount` when the percentages total 100.
    pub instalments: Vec<InstalmentAmount>,
}

/// One payment of one contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InstalmentAmount {
    /// The package's instalment.
    pub id: Id,
    /// What is paid.
    pub amount: Amount,
}

/// Refuses a term without months or beyond fifty years.
pub(crate) fn check_term(months: u32) -> Result<(), Error> {
    match months {
        0 => Err(Error::NoTerm),
        _ if months > MAX_TERM_MONTHS => Err(Error::TermTooLong { months, limit: MAX_TERM_MONTHS }),
        _ => Ok(()),
    }
}

/// The total by service years, allotted by months.
pub(crate) fn years(total: Amount, term_months: u32) -> Vec<PeriodAmount> {
    let lengths = lengths(term_months, 12);
    let numbered = (1..).zip(&lengths).zip(allot_by_months(total, &lengths));
    numbered.map(|((number, months), amount)| PeriodAmount { number, months: *months, amount }).collect()
}

/// The total by contracts, allotted by months, each with its instalments.
/// A contract length of zero, or one beyond the term, means one contract for the whole term.
pub(crate) fn contracts(
    total: Amount,
    term_months: u32,
    contract_months: u32,
    instalments: &[Instalment],
) -> Vec<ContractPrice> {
    let lengths = lengths(term_months, if contract_months == 0 { term_months } else { contract_months });
    let percents: Vec<Percent> = instalments.iter().map(|it| it.percent).collect();
    let numbered = (1..).zip(&lengths).zip(allot_by_months(total, &lengths));
    numbered
        .map(|((number, months), amount)| ContractPrice {
            number,
            months: *months,
            amount,
            instalments: instalments
                .iter()
                .zip(by_percent(amount, &percents))
                .map(|(it, amount)| InstalmentAmount { id: it.id, amount })
                .collect(),
        })
        .collect()
}

/// The amount by percentages. Percentages of 100 in all are allotted by largest remainder, so that the parts
/// add up; any others are each rounded by themselves, for their parts cannot add up.
pub(crate) fn by_percent(amount: Amount, percents: &[Percent]) -> Vec<Amount> {
    let points: Vec<Decimal> = percents.iter().map(|it| it.points()).collect();
    let in_all = points.iter().try_fold(Decimal::ZERO, |sum, it| sum.checked_add(*it));
    if in_all == Some(Decimal::ONE_HUNDRED) {
        return amount.allot(&points);
    }
    let rounded = percents.iter().map(|it| amount.to_decimal().checked_mul(it.share()));
    rounded.map(|it| it.and_then(|it| Amount::round_half_up(it).ok()).unwrap_or_default()).collect()
}

fn lengths(term_months: u32, period_months: u32) -> Vec<u32> {
    let mut lengths = Vec::new();
    let mut left = term_months.min(MAX_TERM_MONTHS);
    while left > 0 {
        let months = left.min(period_months);
        lengths.push(months);
        left -= months;
    }
    lengths
}

fn allot_by_months(total: Amount, lengths: &[u32]) -> Vec<Amount> {
    total.allot(&lengths.iter().map(|it| Decimal::from(*it)).collect::<Vec<_>>())
}
