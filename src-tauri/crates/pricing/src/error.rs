//! What cannot be reckoned, and where; and what a plan has that its figures should not be trusted with.

use chrono::NaiveDate;
use model::{Id, Percent};
use serde::Serialize;
use ts_rs::TS;

/// Why no figure can be given. An incomplete plan is no error: its costing carries [`PlanProblem`]s.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The term has no months.
    #[error("the term has no months")]
    NoTerm,
    /// The term is longer than any contract for a service.
    #[error("a term of {months} months is beyond {limit}")]
    TermTooLong {
        /// Months given.
        months: u32,
        /// Months allowed.
        limit: u32,
    },
    /// An amount or a number of hours beyond what an `Amount` or a `Quantity` holds.
    #[error("a figure is beyond 10,000,000,000,000.00{}", row.map(|it| format!(" (row {it})")).unwrap_or_default())]
    TooLarge {
        /// The row it comes from; none for a total.
        row: Option<Id>,
    },
    /// Shares of the price that leave nothing for the cost itself.
    #[error("shares of the price reach 100 per cent with row {row}, which adds {percent} per cent")]
    PriceSharesReachHundred {
        /// The line with which the sum reaches 100 %.
        row: Id,
        /// That line's share.
        percent: Percent,
    },
    /// A text that is no amount in words.
    #[error("no amount in words at character {position}: `{found}`")]
    NotAnAmount {
        /// Where reading stopped: characters from the start, the first being 0.
        position: usize,
        /// What stands there; empty at the end of the text.
        found: String,
    },
}

/// What a cost plan lacks or contradicts. Its figures are given all the same, as far as they go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum PlanProblem {
    /// A scheme whose rate nobody has entered; it is left out of the sums.
    RateNotEntered {
        /// The scheme's row.
        row: Id,
    },
    /// A scheme with rates, but none for a day on which people are paid.
    NoRateForDate {
        /// The scheme's first row.
        row: Id,
        /// The first such day.
        date: NaiveDate,
    },
    /// Several dated rates of one scheme, and no first day of the service to choose by; the latest is taken.
    NoStartDate {
        /// The scheme's first row.
        row: Id,
    },
    /// Rates without the day on which they were looked up.
    UndatedRates,
    /// Months of a post or an activity outside the term; only those within it are reckoned.
    BeyondTerm {
        /// The post or activity.
        row: Id,
    },
    /// A post or a conversion that an activity names and the plan does not have.
    UnknownReference {
        /// The activity.
        row: Id,
    },
    /// Work left to a post that does not serve, or that has no hours.
    NotServing {
        /// The activity.
        row: Id,
    },
    /// A conversion whose hours lie outside what it calls believable.
    ConversionOutOfRange {
        /// The conversion.
        row: Id,
    },
    /// A share that is reckoned, directly or through others, from itself; it is left out of the sums.
    Circular {
        /// The shared line.
        row: Id,
    },
    /// A share of lines of which one is not in the plan.
    UnknownLine {
        /// The shared line.
        row: Id,
    },
    /// Working days by the calendar, and no first day of the service to count from.
    NoCalendar,
}
