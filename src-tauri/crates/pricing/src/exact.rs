//! Exact intermediate results: products and sums that say no instead of panicking.

use model::{Amount, Id, Quantity};
use rust_decimal::{Decimal, RoundingStrategy};

use crate::Error;

/// Months of a year.
pub(crate) const YEAR: Decimal = Decimal::from_parts(12, 0, 0, false, 0);

/// The product of all factors.
pub(crate) fn product(row: Option<Id>, factors: &[Decimal]) -> Result<Decimal, Error> {
    factors
        .iter()
        .try_fold(Decimal::ONE, |product, factor| product.checked_mul(*factor))
        .ok_or(Error::TooLarge { row })
}

/// The sum of exact numbers.
pub(crate) fn sum(row: Option<Id>, parts: impl IntoIterator<Item = Decimal>) -> Result<Decimal, Error> {
    parts
        .into_iter()
        .try_fold(Decimal::ZERO, |sum, part| sum.checked_add(part))
        .ok_or(Error::TooLarge { row })
}

/// The product as money: rounded here, once.
pub(crate) fn money(row: Option<Id>, factors: &[Decimal]) -> Result<Amount, Error> {
    Amount::round_half_up(product(row, factors)?).map_err(|_| Error::TooLarge { row })
}

/// The sum of printed amounts, refused beyond the largest one.
pub(crate) fn total(row: Option<Id>, amounts: impl IntoIterator<Item = Amount>) -> Result<Amount, Error> {
    amounts
        .into_iter()
        .try_fold(Amount::ZERO, |sum, amount| sum.checked_add(amount))
        .ok_or(Error::TooLarge { row })
}

/// What one of `count` comes to; nothing where there is none, or where it would exceed every amount.
pub(crate) fn each(amount: Amount, count: Decimal) -> Option<Amount> {
    if count.is_zero() {
        return None;
    }
    amount.to_decimal().checked_div(count).and_then(|it| Amount::round_half_up(it).ok())
}

/// An exact number as a printed quantity: hours and post-years have two decimals, rounded half-up.
pub(crate) fn quantity(row: Option<Id>, exact: Decimal) -> Result<Quantity, Error> {
    let rounded = exact.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    Quantity::try_from(rounded).map_err(|_| Error::TooLarge { row })
}
