//! The purchaser's reasonable price: from indicators and staffing rule to workers, cost and a ceiling, and whether
//! anybody could deliver the volume within it.

use model::{Amount, Id, Indicator, Period, Procedure, Quantity, VolumeUnit};
use rust_decimal::{Decimal, RoundingStrategy, prelude::ToPrimitive};
use serde::Serialize;
use ts_rs::TS;

use crate::{
    Costing, Error, Term,
    cost::capacity::per_full_time_year,
    cost::costing::post_years_manifold,
    exact::{YEAR, YEAR_SQUARED, each, each_manifold, product, quantity, rounded},
    price::schedule::people,
    terms_figures,
};

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
    /// Whether the estimate, with all posts that it plans, stays within the limit; none without both.
    pub estimate_within_limit: Option<bool>,
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
    /// Their product, reckoned before the yearly target is rounded for print.
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

/// What a ceiling price rests on: the procedure's indicators, volume floor and staffing rule, and its own estimate,
/// whose costing is given where it can be reckoned.
///
/// - Targets of a month count twelvefold a year, of a quarter fourfold, of the term × 12 ÷ its months.
/// - Workers are whole: what the hours take is rounded up, what the limit pays for is rounded down.
/// - Hours have two decimals, half-up; they are compared before that.
///
/// # Errors
/// A term of no months or beyond [`MAX_TERM_MONTHS`](crate::MAX_TERM_MONTHS); figures beyond what an amount or a
/// quantity holds.
pub fn ceiling(
    procedure: &Procedure,
    term: &Term,
    estimate: Option<&Costing>,
) -> Result<CeilingBasis, Error> {
    term.check()?;
    let months = Decimal::from(term.months);
    let (indicators, by_indicators) = indicator_hours(procedure, term)?;
    let volume = &procedure.price.volume;
    let hours_floor = volume.floor.filter(|_| volume.unit == VolumeUnit::Hours);
    let hours = by_indicators.max(hours_floor.map_or(Decimal::ZERO, Quantity::to_decimal));
    let one = Some(per_full_time_year(&procedure.estimate, term)?).filter(|it| !it.is_zero());
    let workers_by_hours = one.and_then(|one| hours.checked_div(one)).and_then(|it| it.ceil().to_u32());
    let workers_by_rule = terms_figures(procedure)?.staffing.workers;
    let workers = workers_by_hours.unwrap_or_default().max(workers_by_rule);
    let post_years_manifold = post_years_manifold(&procedure.estimate, term)?;
    let cost = estimate.map(|it| it.total);
    let limit = procedure.price.limit();
    let affordable = affordable_workers(limit, cost, post_years_manifold, months)?;
    let affordable_hours = match (affordable, one) {
        (Some(workers), Some(one)) => Some(product(None, &[workers.into(), one])?),
        _ => None,
    };
    let of_limit = |twelvefold: Decimal| limit.and_then(|it| each_manifold(it, twelvefold, YEAR));
    let per_unit = estimate.iter().flat_map(|it| &it.activities).filter_map(|it| {
        let amount = it.full.as_ref()?.per_unit?;
        Some(UnitBenchmark { activity: it.id, name: it.name.clone(), amount })
    });
    Ok(CeilingBasis {
        indicators,
        hours_by_indicators: quantity(None, by_indicators)?,
        hours_floor,
        hours: quantity(None, hours)?,
        per_worker: one.map(|it| quantity(None, it)).transpose()?,
        workers_by_hours,
        workers_by_rule,
        workers,
        workers_estimated: estimate
            .map(|_| quantity(None, post_years_manifold / (months * YEAR)))
            .transpose()?,
        estimate: cost,
        cost_per_worker: cost.and_then(|it| each_manifold(it, post_years_manifold, YEAR_SQUARED)),
        proposed: cost.map(|it| proposed(it, workers, post_years_manifold, months)).transpose()?.flatten(),
        limit,
        affordable_workers: affordable,
        affordable_hours: affordable_hours.map(|it| quantity(None, it)).transpose()?,
        deliverable: affordable_hours.map(|it| it >= hours),
        estimate_within_limit: cost
            .filter(|it| *it > Amount::ZERO)
            .zip(limit)
            .map(|(cost, limit)| cost <= limit),
        benchmarks: Benchmarks {
            per_hour: of_limit(product(None, &[hours, months])?),
            per_worker_year: of_limit(product(None, &[workers.into(), months])?),
            per_head: limit.and_then(|it| each(it, people(procedure))),
            per_unit: per_unit.collect(),
        },
    })
}

/// The hours of each indicator that says how many one takes, and their exact sum.
fn indicator_hours(procedure: &Procedure, term: &Term) -> Result<(Vec<IndicatorHours>, Decimal), Error> {
    let mut all = Vec::new();
    let mut in_all = Decimal::ZERO;
    for it in &procedure.indicators {
        let (Some(target), Some(hours_per_unit)) = (it.target, it.hours_per_unit) else { continue };
        let row = Some(it.id);
        let (times, by) = times_a_year(it, term);
        let manifold = product(row, &[target.to_decimal(), times])?;
        let hours = product(row, &[manifold, hours_per_unit.to_decimal()])? / by;
        in_all = in_all.checked_add(hours).ok_or(Error::TooLarge { row })?;
        all.push(IndicatorHours {
            indicator: it.id,
            yearly: quantity(row, manifold / by)?,
            hours_per_unit,
            hours: quantity(row, hours)?,
        });
    }
    Ok((all, in_all))
}

/// How often a target counts in a year: a number of times, and what that is divided by.
fn times_a_year(indicator: &Indicator, term: &Term) -> (Decimal, Decimal) {
    match indicator.period {
        Period::Year => (Decimal::ONE, Decimal::ONE),
        Period::Month => (YEAR, Decimal::ONE),
        Period::Quarter => (Decimal::from(4), Decimal::ONE),
        Period::Term => (YEAR, Decimal::from(term.months)),
    }
}

/// Limit × post-years × 12 ÷ (cost × months), rounded down.
fn affordable_workers(
    limit: Option<Amount>,
    cost: Option<Amount>,
    post_years_manifold: Decimal,
    months: Decimal,
) -> Result<Option<u32>, Error> {
    let (Some(limit), Some(cost)) = (limit, cost.filter(|it| *it > Amount::ZERO)) else { return Ok(None) };
    if post_years_manifold.is_zero() {
        return Ok(None);
    }
    let paid = product(None, &[limit.to_decimal(), post_years_manifold])?;
    let each = product(None, &[cost.to_decimal(), months, YEAR])?;
    Ok(paid.checked_div(each).and_then(|it| it.floor().to_u32()))
}

/// The cost of so many workers over the term by the estimate, or the estimate itself where it has as many; rounded up
/// to full hundreds. None where the estimate has no workers but some are needed.
fn proposed(
    cost: Amount,
    workers: u32,
    post_years_manifold: Decimal,
    months: Decimal,
) -> Result<Option<Amount>, Error> {
    let needed_manifold = product(None, &[workers.into(), months, YEAR])?;
    let exact = if post_years_manifold >= needed_manifold {
        cost.to_decimal()
    } else if post_years_manifold.is_zero() {
        return Ok(None);
    } else {
        let all = product(None, &[cost.to_decimal(), needed_manifold])?;
        all.checked_div(post_years_manifold).ok_or(Error::TooLarge { row: None })?
    };
    let hundreds =
        (exact / Decimal::ONE_HUNDRED).round_dp_with_strategy(0, RoundingStrategy::ToPositiveInfinity);
    rounded(None, hundreds * Decimal::ONE_HUNDRED).map(Some)
}
