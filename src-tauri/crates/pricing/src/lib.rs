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
//! Invariants: no files, no clock, no floats. Every printed figure is rounded once, half-up, to the cent;
//! totals are sums of printed figures and percentages are taken of printed bases, so that a reader with a
//! pocket calculator gets the same cents. What must add up to a given amount is allotted by largest remainder.

#![deny(clippy::float_arithmetic)]

mod activities;
mod capacity;
mod cash_flow;
mod ceiling;
mod contributions;
mod costing;
mod draws;
mod error;
mod exact;
mod explain;
mod forms;
mod futures;
mod inputs;
mod modes;
mod periods;
mod posts;
mod revenue;
mod schedule;
mod sensitivity;
mod shared_lines;
mod simulation;
mod spread;
mod term;
mod terms;
mod viability;
pub mod words;

pub use activities::{ActivityCost, FullCost};
pub use capacity::{Breaking, Capacity, Hours, PeriodHours, RoleCapacity, capacity, most_hours};
pub use cash_flow::{CashFlow, CashGap, CashMonth, Outcome, cash_flow};
pub use ceiling::{Benchmarks, CeilingBasis, IndicatorHours, UnitBenchmark, ceiling};
pub use costing::{Costing, UnitCosts, cost, cost_at};
pub use error::{Error, PlanProblem};
pub use explain::{Explained, Operation, Trace, TraceTerm, TraceUnit};
pub use inputs::{InputError, input, inputs, set_input, with_input};
pub use modes::{ModePrice, modes};
pub use periods::{ContractPrice, InstalmentAmount, PeriodAmount};
pub use posts::{ContributionCost, PostCost};
pub use revenue::Revenue;
pub use schedule::{ImpliedPrices, PriceLine, PriceProblem, PriceSchedule, UnitAmount, schedule};
pub use sensitivity::{Sensitivity, Tornado, tornado};
pub use shared_lines::{HeadTotal, SharedLineCost};
pub use simulation::{Bin, CHUNK, Percentile, Simulation, SimulationResult, simulate};
pub use term::{MAX_TERM_MONTHS, Term};
pub use terms::{FundingAmount, StaffingMinimum, TermsFigures, terms_figures};
pub use viability::{BreakEven, HeadRecovery, Viability, VolumeBound, YearResult, recovery, viability};
