//! What helps to decide on a price: viability, the four modes, cash flow, what matters most, scores, simulation.

use crate::{
    App, CasePath, Edit, Problem,
    contract::{FigureRef, Simulate},
    views::*,
};

impl App {
    /// The figures that a change would leave, without changing anything.
    pub fn reckon(&self, _request: Edit) -> Result<Reckoning, Problem> {
        Err(Problem::internal("not yet"))
    }
    /// What helps to decide on a price.
    pub fn decide(&self, _request: CasePath) -> Result<Decisions, Problem> {
        Err(Problem::internal("not yet"))
    }
    /// Starts a simulation of a bid's ranges.
    pub fn simulate(&self, _request: Simulate) -> Result<JobView, Problem> {
        Err(Problem::internal("not yet"))
    }
    /// How a figure came about.
    pub fn explain_figure(&self, _request: FigureRef) -> Result<TraceView, Problem> {
        Err(Problem::internal("not yet"))
    }
}
