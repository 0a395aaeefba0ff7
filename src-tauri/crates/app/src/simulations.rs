//! Futures drawn from a bid's ranges, as a job that tells how far it is and can be stopped.

use std::{num::NonZero, path::Path, sync::Arc};

use model::{Bid, Input};
use pricing::{InputError, Revenue, Simulation};

use crate::{
    App, Problem,
    cases::Content,
    contract::Simulate,
    figures::{BidFigures, term_of},
    jobs::Job,
    lock,
    packs::LoadedPack,
    views::*,
};

/// More futures than this tell nothing more.
const MOST_DRAWS: u32 = 10_000_000;

impl App {
    /// Starts a simulation of a bid's ranges.
    pub fn simulate(self: &Arc<Self>, request: Simulate) -> Result<JobView, Problem> {
        let case = self.opened(Path::new(&request.case))?;
        let content = lock(&case).content.clone();
        let Content::Bid(bid) = content else { return Err(Problem::NothingToDraw) };
        if bid.outlook.ranges.is_empty() || request.draws == 0 {
            return Err(Problem::NothingToDraw);
        }
        if request.draws > MOST_DRAWS {
            return Err(Problem::TooManyDraws { most: MOST_DRAWS });
        }
        let pack = self.pack_of(&bid.procedure)?;
        let simulation = prepared(&bid, &pack)?;
        let (seed, draws) = (bid.outlook.seed, request.draws);
        let (speaker, drawer) = (self.clone(), self.clone());
        let job = self.jobs.spawn(
            draws,
            move |problem| speaker.explain(problem),
            move |job| drawer.draw(&simulation, seed, draws, job),
        );
        Ok(job.view())
    }

    fn draw(&self, simulation: &Simulation, seed: u32, draws: u32, job: &Job) -> Result<JobState, Problem> {
        job.step(self.say("doing-simulation", &std::collections::BTreeMap::new()))?;
        let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
        let progress = |drawn: u32| job.reached(drawn);
        let drawn = pricing::simulate(simulation, seed, draws, threads, &progress, &|| job.is_stopped());
        match drawn {
            Ok(Some(result)) => Ok(JobState::Simulated { result: Box::new(result) }),
            Ok(None) => Err(Problem::Cancelled),
            Err(fault) => Err(Problem::CannotCost { detail: fault.to_string() }),
        }
    }
}

/// A bid made ready to be drawn.
fn prepared(bid: &Bid, pack: &LoadedPack) -> Result<Simulation, Problem> {
    let term = term_of(&bid.procedure, &bid.cost, &pack.calendar);
    let cannot = |it: pricing::Error| Problem::CannotCost { detail: it.to_string() };
    let schedule = BidFigures::of(bid, &pack.calendar).schedule.map_err(cannot)?;
    let revenue = Revenue::of(&schedule, &bid.cost);
    Simulation::new(&bid.cost, &term, &revenue, &bid.outlook.ranges).map_err(|fault| match fault {
        InputError::RangeOutOfOrder { row } => {
            let line = bid.outlook.ranges.iter().position(|it| it.id == row).unwrap_or_default();
            Problem::RangeOutOfOrder { line: line + 1 }
        }
        InputError::NoSuchInput { input } => Problem::NoSuchInput { line: line_of(bid, input) },
        InputError::NotAValue { input, value } => {
            Problem::NotAnInputValue { line: line_of(bid, input), value: value.to_string() }
        }
        InputError::Unreckonable(fault) => cannot(fault),
    })
}

/// The range of an input, counted from 1.
fn line_of(bid: &Bid, input: Input) -> usize {
    bid.outlook.ranges.iter().position(|it| it.input == input).unwrap_or_default() + 1
}
