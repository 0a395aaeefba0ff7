//! The figures of a cost plan that can be varied one by one: read, set, listed.

use model::{CostPlan, Id, Input, Quantity};

/// Why a figure cannot be varied.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InputError {
    /// The plan has no such row, or the row no such field.
    #[error("the plan has no such figure to vary")]
    NoSuchInput {
        /// The figure asked for.
        input: Input,
    },
    /// A value that the figure cannot take: more than two decimals of money, a percentage above 100.
    #[error("`{value}` is no value for this figure")]
    NotAValue {
        /// The figure.
        input: Input,
        /// The value.
        value: Quantity,
    },
    /// A range whose ends or likely value are not in order.
    #[error("the range of row {row} is not in order")]
    RangeOutOfOrder {
        /// The range's row.
        row: Id,
    },
    /// The plan cannot be reckoned at all.
    #[error(transparent)]
    Unreckonable(#[from] crate::Error),
}

/// Every figure of the plan that is not zero, in the plan's order.
pub fn inputs(_plan: &CostPlan) -> Vec<(Input, Quantity)> {
    Vec::new()
}
