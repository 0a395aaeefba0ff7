//! Exact intermediate results: products and sums that say no instead of panicking.

use model::{Amount, Id, Percent, Quantity};
use rust_decimal::{Decimal, RoundingStrategy};

use crate::Error;

/// Months of a year.
pub(crate) const YEAR: Decimal = Decimal::from_parts(12, 0, 0, false, 0);

/// 12 × 12: months ÷ 12 of what is itself a twelfth.
pub(crate) const YEAR_SQUARED: Decimal = Decimal::from_parts(144, 0, 0, false, 0);

/// The product of all factors.
pub(crate) fn product(row: Option<Id>, factors: &[Decimal]) -> Result<Decimal, Error> {
    let Some((first, rest)) = factors.split_first() else { return Ok(Decimal::ONE) };
    rest.iter()
        .try_fold(*first, |product, factor| product.checked_mul(*factor))
        .ok_or(Error::TooLarge { row })
}

/// The sum of exact numbers.
pub(crate) fn sum(row: Option<Id>, parts: impl IntoIterator<Item = Decimal>) -> Result<Decimal, Error> {
    parts
        .into_iter()
        .try_fold(Decimal::ZERO, |sum, part| sum.checked_add(part))
        .ok_or(Error::TooLarge { row })
}

/// An exact number as money: rounded here, once.
pub(crate) fn rounded(row: Option<Id>, exact: Decimal) -> Result<Amount, Error> {
    Amount::round_half_up(exact).map_err(|_| Error::TooLarge { row })
}

/// The product as money: rounded here, once.
pub(crate) fn money(row: Option<Id>, factors: &[Decimal]) -> Result<Amount, Error> {
    rounded(row, product(row, factors)?)
}

/// The sum of printed amounts, refused beyond the largest one.
pub(crate) fn total(row: Option<Id>, amounts: impl IntoIterator<Item = Amount>) -> Result<Amount, Error> {
    amounts
        .into_iter()
        .try_fold(Amount::ZERO, |sum, amount| sum.checked_add(amount))
        .ok_or(Error::TooLarge { row })
}

/// The difference of printed amounts, refused beyond the largest one.
pub(crate) fn less(row: Option<Id>, from: Amount, taken: Amount) -> Result<Amount, Error> {
    from.checked_sub(taken).ok_or(Error::TooLarge { row })
}

/// What one of `count` comes to; nothing where there is none, or where it would exceed every amount.
pub(crate) fn each(amount: Amount, count: Decimal) -> Option<Amount> {
    each_manifold(amount, count, Decimal::ONE)
}

/// What one of `manifold` ÷ `fold` comes to: divided once, since two thirds of a year are no finite decimal.
pub(crate) fn each_manifold(amount: Amount, manifold: Decimal, fold: Decimal) -> Option<Amount> {
    if manifold.is_zero() {
        return None;
    }
    let exact = amount.to_decimal().checked_mul(fold)?.checked_div(manifold)?;
    Amount::round_half_up(exact).ok()
}

/// An exact number as a printed quantity: hours and post-years have two decimals, rounded half-up.
pub(crate) fn quantity(row: Option<Id>, exact: Decimal) -> Result<Quantity, Error> {
    let rounded = exact.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    Quantity::try_from(rounded).map_err(|_| Error::TooLarge { row })
}

/// Printed hours over their parts by exact weights, to the hundredth and by largest remainder, so that the parts add up.
pub(crate) fn allot_hours(whole: Quantity, weights: &[Decimal]) -> Result<Vec<Quantity>, Error> {
    let parts = rounded(None, whole.to_decimal())?.allot(weights).into_iter();
    parts.map(|it| quantity(None, it.to_decimal())).collect()
}

/// The sum of printed hours.
pub(crate) fn sum_hours(parts: impl IntoIterator<Item = Quantity>) -> Result<Quantity, Error> {
    quantity(None, sum(None, parts.into_iter().map(Quantity::to_decimal))?)
}

/// A part of a whole in per cent with two decimals, rounded half-up; none of nothing.
pub(crate) fn per_cent(part: Decimal, whole: Decimal) -> Option<Quantity> {
    let hundredfold = part.checked_mul(Decimal::ONE_HUNDRED)?;
    quantity(None, hundredfold.checked_div(whole)?.max(Decimal::ZERO)).ok()
}

/// What an amount has grown to by the beginning of a service year (the first being 0), as a factor that is held
/// to twelve decimals.
pub(crate) fn growth(percent: Percent, year: usize) -> Result<Decimal, Error> {
    if year == 0 || percent.points().is_zero() {
        return Ok(Decimal::ONE);
    }
    let yearly = Decimal::ONE + percent.share();
    (0..year).try_fold(Decimal::ONE, |factor, _| {
        factor.checked_mul(yearly).map(|it| it.round_dp(12)).ok_or(Error::TooLarge { row: None })
    })
}
