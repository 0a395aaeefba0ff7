//! What helps to decide on a price: viability, the four modes, cash flow, what matters most, scores, simulation.

use std::path::Path;

use model::CostPlan;

use crate::{
    App, CasePath, Edit, Problem,
    cases::Content,
    contract::Simulate,
    figures::{BidFigures, ProcedureFigures},
    lock,
    views::*,
};

impl App {
    /// The figures that a change would leave, without changing anything.
    pub fn reckon(&self, request: Edit) -> Result<Reckoning, Problem> {
        let case = self.opened(Path::new(&request.case))?;
        let content = lock(&case).content.patched(&request.patch)?;
        let pack = self.pack(&content.procedure().pack.id)?;
        let fault = |it: &pricing::Error, at: &str, plan: &CostPlan| self.uncostable(it, at, plan).message;
        Ok(match &content {
            Content::Procedure(procedure) => {
                let reckoned = ProcedureFigures::of(procedure, &pack.calendar);
                let estimate = reckoned.estimate.as_ref();
                Reckoning {
                    fault: estimate
                        .and_then(|it| it.as_ref().err())
                        .map(|it| fault(it, "/estimate", &procedure.estimate)),
                    figures: reckoned.terms.ok().map(Box::new),
                    costing: reckoned.estimate.and_then(Result::ok).map(Box::new),
                    capacity: reckoned.capacity.map(Box::new),
                    schedule: None,
                }
            }
            Content::Bid(bid) => {
                let reckoned = BidFigures::of(bid, &pack.calendar);
                Reckoning {
                    fault: reckoned.costing.as_ref().err().map(|it| fault(it, "/cost", &bid.cost)),
                    figures: reckoned.terms.ok().map(Box::new),
                    costing: reckoned.costing.ok().map(Box::new),
                    capacity: reckoned.capacity.map(Box::new),
                    schedule: reckoned.schedule.ok().map(Box::new),
                }
            }
        })
    }

    /// What helps to decide on a price.
    pub fn decide(&self, _request: CasePath) -> Result<Decisions, Problem> {
        Err(Problem::internal("not yet"))
    }
    /// Starts a simulation of a bid's ranges.
    pub fn simulate(&self, _request: Simulate) -> Result<JobView, Problem> {
        Err(Problem::internal("not yet"))
    }
}
