//! Many futures drawn at random: how likely a deficit is when inputs turn out otherwise than planned.

use model::{Amount, Quantity};
use serde::Serialize;
use ts_rs::TS;

/// What the draws came to. The same seed gives the same result, on however many threads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SimulationResult {
    /// How many futures were drawn.
    pub draws: u32,
    /// The seed.
    pub seed: u32,
    /// How many of them end below zero.
    pub deficits: u32,
    /// That share in per cent, two decimals, half-up.
    pub probability: Quantity,
    /// The mean surplus, half-up.
    pub mean: Amount,
    /// The surplus below which 5, 25, 50, 75 and 95 per cent of the futures stay.
    pub percentiles: Vec<Percentile>,
    /// How often the surplus fell into each of equal steps, for a picture.
    pub bins: Vec<Bin>,
}

/// One percentile of the surplus.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Percentile {
    /// Per cent of the futures.
    pub percent: u32,
    /// The surplus that they do not exceed.
    pub surplus: Amount,
}

/// One step of the picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Bin {
    /// From this surplus on.
    pub from: Amount,
    /// Below this one; the last step includes it.
    pub to: Amount,
    /// Futures within.
    pub count: u32,
}
