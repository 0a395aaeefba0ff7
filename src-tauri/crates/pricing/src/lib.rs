//! Cost plan → costing → price schedule; amounts in words and back.
//!
//! ```text
//! cost(plan, term)                    what the service costs, by line, head, activity, hour and post
//! schedule(procedure, costing, offer) what is asked for it, in the package's price mode
//! terms_figures(procedure)            what the purchaser's terms amount to
//! words::in_words, words::parse       人民币壹佰捌拾伍万肆仟元整 ⇄ 1854000.00
//! ```
//!
//! Invariants: no files, no clock, no floats. Every printed figure is rounded once, half-up, to the cent;
//! totals are sums of printed figures and percentages are taken of printed bases, so that a reader with a
//! pocket calculator gets the same cents. What must add up to a given amount is allotted by largest remainder.

#![deny(clippy::float_arithmetic)]

mod costing;
mod error;
mod exact;
mod periods;
mod schedule;
mod terms;
pub mod words;

pub use costing::{
    ActivityCost, ContributionCost, Costing, FullCost, HeadTotal, Hours, PostCost, SharedLineCost, UnitCosts,
    cost,
};
pub use error::Error;
pub use periods::{ContractPrice, InstalmentAmount, MAX_TERM_MONTHS, PeriodAmount};
pub use schedule::{ImpliedPrices, PriceLine, PriceProblem, PriceSchedule, schedule};
pub use terms::{FundingAmount, StaffingMinimum, TermsFigures, terms_figures};
