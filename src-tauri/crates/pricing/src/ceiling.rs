//! The purchaser's reasonable price: from indicators and staffing rule to workers, cost and a ceiling, and whether
//! anybody could deliver the volume within it.

use model::{Amount, Id, Quantity};
use serde::Serialize;
use ts_rs::TS;

/// What a ceiling price rests on. Hours and workers are those of one year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CeilingBasis {
    /// The hours of each indicator that says how many one unit takes.
    pub indicators: Vec<IndicatorHours>,
    /// The sum of their hours.
    pub hours_by_indicators: Quantity,
    /// The volume floor, where it counts hours.
    pub hours_floor: Option<Quantity>,
    /// The greater of the two.
    pub hours: Quantity,
    /// Hours that one full-time worker can serve by the estimate's working time; none without working time.
    pub per_worker: Option<Quantity>,
    /// Workers that the hours take, rounded up.
    pub workers_by_hours: Option<u32>,
    /// Workers that the staffing rule demands.
    pub workers_by_rule: u32,
    /// The greater of the two.
    pub workers: u32,
    /// Serving full-time posts of the purchaser's own estimate, on an average of its years.
    pub workers_estimated: Option<Quantity>,
    /// What the estimate comes to.
    pub estimate: Option<Amount>,
    /// The estimate ÷ its serving post-years.
    pub cost_per_worker: Option<Amount>,
    /// Workers × years × cost of one, or the estimate itself where it has workers enough; rounded up to full hundreds.
    pub proposed: Option<Amount>,
    /// The ceiling, or else the budget.
    pub limit: Option<Amount>,
    /// Workers that the limit can pay for, rounded down.
    pub affordable_workers: Option<u32>,
    /// Hours that they can serve.
    pub affordable_hours: Option<Quantity>,
    /// Whether the volume can be delivered within the limit; none while that cannot be told.
    pub deliverable: Option<bool>,
    /// What the limit comes to by hour, by worker and year, and by case.
    pub benchmarks: Benchmarks,
}

/// The hours of one indicator in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct IndicatorHours {
    /// The indicator.
    pub indicator: Id,
    /// Its target brought to a year.
    pub yearly: Quantity,
    /// Hours that one takes.
    pub hours_per_unit: Quantity,
    /// Their product.
    pub hours: Quantity,
}

/// What a price comes to by units that others can be compared with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Benchmarks {
    /// Limit ÷ hours of the term.
    pub per_hour: Option<Amount>,
    /// Limit ÷ workers and years.
    pub per_worker_year: Option<Amount>,
    /// Limit ÷ people in the target groups.
    pub per_head: Option<Amount>,
    /// The full cost of one unit of each activity of the estimate.
    pub per_unit: Vec<UnitBenchmark>,
}

/// What one unit of an activity costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UnitBenchmark {
    /// The activity.
    pub activity: Id,
    /// What is done.
    pub name: String,
    /// The full cost of one.
    pub amount: Amount,
}
