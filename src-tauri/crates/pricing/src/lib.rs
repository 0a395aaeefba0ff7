//! Cost plan → costing → price schedule; amounts in words and back.
//!
//! ```text
//! cost(plan, term), cost_at(…, price)  what the service costs, line by line and year by year
//! capacity(plan, term)                 whether the people can do the work, by role and quarter
//! schedule(procedure, …, offer)        what is asked for it, in the package's price mode
//! modes(procedure, …, price)           the same price in all four modes
//! viability(procedure, …, price)       whether the price carries the service, and where it ceases to
//! cash_flow(procedure, …, outcome)     when money goes out and comes in
//! tornado(plan, …), Simulation         what the surplus does when figures turn out otherwise
//! Explained::trace(figure)             how a figure came about
//! terms_figures(procedure)             what the purchaser's terms amount to
//! ceiling(procedure, term, estimate)   what a ceiling price rests on
//! words::in_words, words::parse        人民币壹佰捌拾伍万肆仟元整 ⇄ 1854000.00
//! ```
//!
//! Folders: `cost` (plan → costing and hours), `price` (costing → what is asked), `outlook` (what that is worth),
//! `explain` (how any of it came about), `words`.
//!
//! Invariants: no files, no clock, no floats. Every printed figure is rounded once, half-up, to the cent;
//! totals are sums of printed figures and percentages are taken of printed bases, so that a reader with a
//! pocket calculator gets the same cents. What must add up to a given amount is allotted by largest remainder.

#![deny(clippy::float_arithmetic)]

mod cost;
mod error;
mod exact;
mod explain;
mod outlook;
mod price;
pub mod words;

pub use cost::activities::{ActivityCost, FullCost};
pub use cost::capacity::{Breaking, Capacity, Hours, PeriodHours, RoleCapacity, capacity, most_hours};
pub use cost::costing::{Costing, UnitCosts, cost, cost_at};
pub use cost::posts::{ContributionCost, PostCost};
pub use cost::shared_lines::{HeadTotal, SharedLineCost};
pub use cost::term::{MAX_TERM_MONTHS, Term};
pub use error::{Error, PlanProblem};
pub use explain::{Decided, Explained, Operation, Trace, TraceTerm, TraceUnit};
pub use outlook::cash_flow::{CashFlow, CashGap, CashMonth, Outcome, cash_flow};
pub use outlook::inputs::{InputError, input, inputs, set_input, with_input};
pub use outlook::revenue::Revenue;
pub use outlook::sensitivity::{Sensitivity, Tornado, tornado};
pub use outlook::simulation::{Bin, CHUNK, Percentile, Simulation, SimulationResult, simulate};
pub use outlook::viability::{
    BreakEven, HeadRecovery, Viability, VolumeBound, YearResult, recovery, viability,
};
pub use price::ceiling::{Benchmarks, CeilingBasis, IndicatorHours, UnitBenchmark, ceiling};
pub use price::modes::{ModePrice, modes};
pub use price::periods::{ContractPrice, InstalmentAmount, PeriodAmount};
pub use price::schedule::{ImpliedPrices, PriceLine, PriceProblem, PriceSchedule, UnitAmount, schedule};
pub use price::terms::{FundingAmount, StaffingMinimum, TermsFigures, terms_figures};
