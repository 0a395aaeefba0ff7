//! The term over which a plan is reckoned: its months, its service years, and where rates change within it.

use chrono::{Months, NaiveDate};
use model::Quantity;
use rust_decimal::Decimal;

use crate::Error;

/// The longest term that is reckoned: fifty years.
pub const MAX_TERM_MONTHS: u32 = 600;

/// The term of a service.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Term {
    /// Its months.
    pub months: u32,
    /// The working days of each of its months by the calendar; empty where they are not known.
    pub working_days: Vec<u32>,
}

impl Term {
    /// A term whose working days nobody has counted.
    pub const fn of_months(months: u32) -> Self {
        Self { months, working_days: Vec::new() }
    }

    /// Refuses a term without months or beyond fifty years.
    pub(crate) fn check(&self) -> Result<(), Error> {
        match self.months {
            0 => Err(Error::NoTerm),
            months if months > MAX_TERM_MONTHS => Err(Error::TermTooLong { months, limit: MAX_TERM_MONTHS }),
            _ => Ok(()),
        }
    }

    /// The lengths of its service years in months: 12 each, fewer in the last.
    pub fn years(&self) -> Vec<u32> {
        lengths(self.months, 12)
    }

    /// The months (from 0) at which each service year begins and ends.
    pub(crate) fn year_bounds(&self) -> impl Iterator<Item = (u32, u32)> + use<> {
        let months = self.months;
        (0..months).step_by(12).map(move |from| (from, months.min(from + 12)))
    }
}

/// A term cut into lengths of so many months, the last one shorter.
pub(crate) fn lengths(term_months: u32, period_months: u32) -> Vec<u32> {
    let mut lengths = Vec::new();
    let mut left = term_months.min(MAX_TERM_MONTHS);
    while left > 0 {
        let months = left.min(period_months);
        lengths.push(months);
        left -= months;
    }
    lengths
}

/// The first day of a month of the term, months counted from 0.
pub(crate) fn first_day(starts_on: NaiveDate, month: u32) -> NaiveDate {
    starts_on.checked_add_months(Months::new(month)).unwrap_or(NaiveDate::MAX)
}

/// A stretch of the term in months from its beginning; parts of months are allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub from: Decimal,
    pub to: Decimal,
}

impl Span {
    /// From the beginning of a month (counted from 1) for so many months.
    pub fn of(first_month: u32, months: Decimal) -> Self {
        let from = Decimal::from(first_month.saturating_sub(1));
        Self { from, to: from + months }
    }

    /// Whether it begins with the term's first month or later and ends with its last or earlier.
    pub fn lies_within(first_month: u32, months: Quantity, term: &Term) -> bool {
        first_month >= 1 && Self::of(first_month, months.to_decimal()).to <= Decimal::from(term.months)
    }

    /// The part of it within the months from one to another, counted from 0.
    pub fn overlap(self, from: u32, to: u32) -> Decimal {
        (self.to.min(Decimal::from(to)) - self.from.max(Decimal::from(from))).max(Decimal::ZERO)
    }
}
