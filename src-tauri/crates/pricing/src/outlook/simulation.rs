//! Many futures drawn at random: how likely a deficit is when inputs turn out otherwise than planned.

use std::{
    sync::{
        Mutex,
        atomic::{AtomicU32, Ordering},
    },
    thread,
};

use model::{Amount, CostPlan, Input, InputRange, Quantity};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};
use serde::Serialize;
use ts_rs::TS;

use crate::{Error, InputError, Revenue, Term, exact::per_cent, outlook::futures::Futures};

/// What the draws came to. The same seed gives the same result, on however many threads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SimulationResult {
    /// How many futures were drawn.
    pub draws: u32,
    /// The seed.
    pub seed: u32,
    /// How many of them end below zero, to the cent.
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
    /// The least surplus that so many of them do not exceed.
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

/// Futures that one chunk draws. Each chunk has random numbers of its own, so that it does not matter which thread
/// draws it, nor in which order.
pub const CHUNK: u32 = 10_000;

/// A plan of which some figures may turn out otherwise, made ready to be drawn.
#[derive(Debug, Clone)]
pub struct Simulation {
    futures: Futures,
}

impl Simulation {
    /// Makes a plan ready.
    ///
    /// Each figure is drawn by itself, from all values that it can take between its ends, money to the cent and
    /// everything else to the millionth: all are as likely, or by a triangle with its top at the likely value. A
    /// second range for the same figure is not looked at. What a count brings in follows the [`Revenue`].
    ///
    /// The lines of a future are those of the costing before they are rounded; its surplus is rounded once, half-up.
    ///
    /// # Errors
    /// A figure that the plan does not have, or a value that it cannot take; ends out of order; a plan that
    /// [`cost_at`](crate::cost_at) cannot reckon with all figures at their least or greatest.
    pub fn new(
        plan: &CostPlan,
        term: &Term,
        revenue: &Revenue,
        ranges: &[InputRange],
    ) -> Result<Self, InputError> {
        Ok(Self { futures: Futures::of(plan, term, revenue, ranges)? })
    }

    /// The surpluses of one chunk's first `draws` futures, in the order drawn; [`CHUNK`] at the most.
    ///
    /// # Errors
    /// Figures beyond what an amount holds.
    pub fn chunk(&self, seed: u32, chunk: u32, draws: u32) -> Result<Vec<Amount>, Error> {
        let mut bench = self.futures.bench();
        let mut surpluses = Vec::new();
        self.draw(seed, chunk, draws, |steps| {
            surpluses.push(bench.surplus(steps)?);
            Ok(())
        })?;
        Ok(surpluses)
    }

    /// The figures that the same futures draw: of each the ranged inputs that can turn out otherwise and move money,
    /// with their values. All other ranged inputs stand at their only, or least, value.
    ///
    /// # Errors
    /// As [`Self::chunk`].
    pub fn drawn(&self, seed: u32, chunk: u32, draws: u32) -> Result<Vec<Vec<(Input, Quantity)>>, Error> {
        let mut futures = Vec::new();
        self.draw(seed, chunk, draws, |steps| {
            let figures = self.futures.axes.iter().zip(steps).map(|(axis, steps)| {
                let value = axis.value(*steps).try_into();
                Ok((axis.input, value.map_err(|_| Error::TooLarge { row: axis.input.row })?))
            });
            futures.push(figures.collect::<Result<_, Error>>()?);
            Ok(())
        })?;
        Ok(futures)
    }

    /// Draws a chunk's futures one after another.
    fn draw(
        &self,
        seed: u32,
        chunk: u32,
        draws: u32,
        mut take: impl FnMut(&[u64]) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut random = ChaCha8Rng::seed_from_u64(seed.into());
        random.set_stream(chunk.into());
        let mut steps = vec![0; self.futures.axes.len()];
        for _ in 0..draws.min(CHUNK) {
            for (steps, axis) in steps.iter_mut().zip(&self.futures.axes) {
                *steps = axis.draw(&mut random);
            }
            take(&steps)?;
        }
        Ok(())
    }
}

/// Draws so many futures on so many threads (at least one). `progress` is told how many are drawn, from any thread;
/// as soon as `cancelled` says so nothing more is drawn and there is no result.
///
/// # Errors
/// As [`Simulation::chunk`].
pub fn simulate(
    simulation: &Simulation,
    seed: u32,
    draws: u32,
    threads: usize,
    progress: &(dyn Fn(u32) + Sync),
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Result<Option<SimulationResult>, Error> {
    let chunks = draws.div_ceil(CHUNK);
    let (next, drawn) = (AtomicU32::new(0), AtomicU32::new(0));
    let found: Mutex<Result<Vec<Amount>, Error>> = Mutex::new(Ok(Vec::new()));
    let work = || {
        while !cancelled() {
            let chunk = next.fetch_add(1, Ordering::Relaxed);
            if chunk >= chunks {
                return;
            }
            let count = (draws - chunk * CHUNK).min(CHUNK);
            let surpluses = simulation.chunk(seed, chunk, count);
            let Ok(mut found) = found.lock() else { return };
            match (&mut *found, surpluses) {
                (Ok(all), Ok(surpluses)) => all.extend(surpluses),
                (Ok(_), Err(error)) => {
                    *found = Err(error);
                    return;
                }
                (Err(_), _) => return,
            }
            drop(found);
            progress(drawn.fetch_add(count, Ordering::Relaxed) + count);
        }
    };
    thread::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(work);
        }
        work();
    });
    let surpluses = found.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner())?;
    let complete = u32::try_from(surpluses.len()) == Ok(draws);
    Ok(complete.then(|| SimulationResult::of(seed, surpluses)))
}

/// Per cents of the futures whose surplus is told.
const PERCENTILES: [u32; 5] = [5, 25, 50, 75, 95];

/// Steps of the picture.
const BINS: i64 = 40;

impl SimulationResult {
    /// What the surpluses of all futures come to, in whatever order they are given.
    ///
    /// A percentile is the surplus at that rank, rounded up, with nothing put in between (nearest rank). The picture
    /// has at most forty steps of one width in whole cents, from the least surplus to the greatest.
    pub fn of(seed: u32, mut surpluses: Vec<Amount>) -> Self {
        surpluses.sort_unstable();
        let draws = u32::try_from(surpluses.len()).unwrap_or(u32::MAX);
        let deficits = surpluses.partition_point(|it| *it < Amount::ZERO);
        let deficits = u32::try_from(deficits).unwrap_or(u32::MAX);
        let in_all: i128 = surpluses.iter().map(|it| i128::from(it.minor())).sum();
        let at = |percent: u32| {
            let rank = (u64::from(percent) * u64::from(draws)).div_ceil(100).max(1);
            let place = usize::try_from(rank - 1).unwrap_or(usize::MAX);
            surpluses.get(place).map(|surplus| Percentile { percent, surplus: *surplus })
        };
        Self {
            draws,
            seed,
            deficits,
            probability: per_cent(deficits.into(), draws.into()).unwrap_or_default(),
            mean: mean(in_all, draws),
            percentiles: PERCENTILES.into_iter().filter_map(at).collect(),
            bins: bins(&surpluses),
        }
    }
}

/// The mean of minor units, half-up, away from zero as all money is.
fn mean(in_all: i128, draws: u32) -> Amount {
    let draws = i128::from(draws.max(1));
    let half_up = (2 * in_all.abs() + draws) / (2 * draws) * in_all.signum();
    i64::try_from(half_up).ok().and_then(|it| Amount::from_minor(it).ok()).unwrap_or_default()
}

/// How many of the sorted surpluses fall into each step.
fn bins(sorted: &[Amount]) -> Vec<Bin> {
    let (Some(least), Some(most)) = (sorted.first(), sorted.last()) else { return Vec::new() };
    let range = most.minor() - least.minor();
    let width = (range / BINS + i64::from(range % BINS > 0)).max(1);
    let mut bins = Vec::new();
    let mut before = 0;
    let mut from = least.minor();
    loop {
        let last = from + width >= most.minor();
        let to = if last { most.minor() } else { from + width };
        let within = if last { sorted.len() } else { sorted.partition_point(|it| it.minor() < to) };
        let amount = |minor: i64| Amount::from_minor(minor).unwrap_or_default();
        let count = u32::try_from(within - before).unwrap_or(u32::MAX);
        bins.push(Bin { from: amount(from), to: amount(to), count });
        if last {
            return bins;
        }
        (before, from) = (within, to);
    }
}
