//! Whether a price carries the service: surplus or deficit, break-even, and what capped heads leave uncovered.

use model::{Amount, CostHead, Quantity};
use serde::Serialize;
use ts_rs::TS;

/// How a price stands against what the service costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Viability {
    /// The price.
    pub price: Amount,
    /// What the service costs at that price.
    pub cost: Amount,
    /// Price − cost; below zero the agency pays in.
    pub surplus: Amount,
    /// The same by service years; price, cost and surplus of the years add up to those above.
    pub years: Vec<YearResult>,
    /// Surplus ÷ serving post-years.
    pub per_post_year: Option<Amount>,
    /// Surplus ÷ hours that the activities take.
    pub per_hour: Option<Amount>,
    /// Where surplus becomes deficit.
    pub break_even: BreakEven,
    /// Each head that the purchaser caps.
    pub recovery: Vec<HeadRecovery>,
    /// What the caps leave uncovered, together.
    pub unrecovered: Amount,
}

/// One service year of a price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct YearResult {
    /// 1 for the first.
    pub number: u32,
    /// Its months.
    pub months: u32,
    /// Its part of the price, by months.
    pub price: Amount,
    /// What it costs.
    pub cost: Amount,
    /// Price − cost.
    pub surplus: Amount,
}

/// Where surplus becomes deficit, everything else staying as planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BreakEven {
    /// The price at which nothing is left over.
    pub price: Amount,
    /// How many times the planned volume breaks even; none where volume changes neither price nor cost.
    pub volume: Option<Quantity>,
    /// Whether that volume is the least that must be delivered, as where each case is paid, or the most that can be.
    pub volume_is: VolumeBound,
    /// The share of the available hours, in per cent, that must be worked at the price of an hour to cover the cost.
    pub utilisation: Option<Quantity>,
}

/// Which way a break-even volume binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum VolumeBound {
    /// Fewer make a deficit.
    Least,
    /// More make a deficit.
    Most,
}

/// A capped head.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HeadRecovery {
    /// The head.
    pub head: CostHead,
    /// What it costs.
    pub cost: Amount,
    /// The most that the purchaser pays for it.
    pub cap: Amount,
    /// Cost above the cap.
    pub unrecovered: Amount,
}
