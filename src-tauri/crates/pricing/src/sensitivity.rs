//! Which inputs matter most: each varied by itself, the others as planned.

use model::{Amount, Input, Percent, Quantity};
use serde::Serialize;
use ts_rs::TS;

/// The inputs that move the surplus most, the strongest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Tornado {
    /// By how much each input is lowered and raised.
    pub swing: Percent,
    /// The surplus as planned.
    pub surplus: Amount,
    /// At most so many bars as were asked for.
    pub bars: Vec<Sensitivity>,
}

/// What one input does to the surplus.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Sensitivity {
    /// The input.
    pub input: Input,
    /// Its planned value.
    pub planned: Quantity,
    /// The lowered value.
    pub low: Quantity,
    /// The raised value.
    pub high: Quantity,
    /// The surplus with the lowered value.
    pub surplus_at_low: Amount,
    /// The surplus with the raised value.
    pub surplus_at_high: Amount,
    /// The distance between the two.
    pub spread: Amount,
}
