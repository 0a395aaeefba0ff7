//! What cannot be reckoned, and where.

use model::{Id, Percent};

/// Why no figure can be given. An incomplete case is no error: its figures are empty or carry problems.
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
