//! What work takes and costs: hours by the case's own conversions, direct costs by service year, and the full cost
//! of one with everything that stands behind it.

use std::collections::HashMap;

use model::{Activity, Amount, Conversion, CostPlan, Id, Post, Quantity};
use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    Error, PlanProblem,
    cost::spread::Spread,
    cost::term::{Span, Term},
    exact::{each, growth, less, product, quantity, rounded, sum, total},
};

/// What one activity takes and costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ActivityCost {
    /// The plan's row.
    pub id: Id,
    /// The indicator it serves.
    pub indicator: Option<Id>,
    /// The package's kind of case that it delivers.
    pub case: Option<Id>,
    /// What is done.
    pub name: String,
    /// How many.
    pub count: Quantity,
    /// Staff hours with people: count × direct hours.
    pub direct_hours: Quantity,
    /// Staff hours in all: count × (direct + indirect hours).
    pub hours: Quantity,
    /// Count × direct cost of one, grown year by year.
    pub direct_cost: Amount,
    /// The direct cost by service years.
    pub years: Vec<Amount>,
    /// What it costs with everything that stands behind it; none while the plan has no hours to spread by.
    pub full: Option<FullCost>,
}

/// An activity's full cost; over all activities it adds up to the costing's total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FullCost {
    /// Cost of the posts that do it, by staff hours.
    pub labour: Amount,
    /// Everything else but direct costs, by direct hours (by staff hours where no activity has direct ones).
    pub overhead: Amount,
    /// Direct cost, labour and overhead.
    pub total: Amount,
    /// The full cost of one; none for a count of zero.
    pub per_unit: Option<Amount>,
}

/// An activity's work before anything is rounded.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Work {
    /// Staff hours with people.
    pub direct: Decimal,
    /// Staff hours in all.
    pub hours: Decimal,
    /// The months in which it is done.
    pub span: Span,
    /// The post that does it, where it is one that serves; else all share it.
    pub post: Option<Id>,
}

/// The conversions of a plan by id.
pub(crate) type Conversions<'a> = HashMap<Id, &'a Conversion>;

/// The conversions of a plan, and those whose hours are not believable.
pub(crate) fn conversions<'a>(plan: &'a CostPlan, problems: &mut Vec<PlanProblem>) -> Conversions<'a> {
    for it in &plan.conversions {
        let hours = it.direct_hours.to_decimal() + it.indirect_hours.to_decimal();
        let within = it.least.is_none_or(|least| hours >= least.to_decimal())
            && it.most.is_none_or(|most| hours <= most.to_decimal());
        if !within {
            problems.push(PlanProblem::ConversionOutOfRange { row: it.id });
        }
    }
    plan.conversions.iter().map(|it| (it.id, it)).collect()
}

/// Direct and indirect hours of one unit.
pub(crate) fn hours_of_one(activity: &Activity, conversions: &Conversions<'_>) -> (Quantity, Quantity) {
    match activity.conversion.and_then(|it| conversions.get(&it)) {
        Some(it) => (it.direct_hours, it.indirect_hours),
        None => (activity.direct_hours, activity.indirect_hours),
    }
}

/// The months of an activity within the term.
pub(crate) fn span(activity: &Activity, term: &Term) -> Span {
    let rest = (term.months + 1).saturating_sub(activity.first_month.max(1));
    Span::of(activity.first_month, activity.months.unwrap_or(rest).into())
}

/// The work of one activity.
pub(crate) fn work(
    activity: &Activity,
    conversions: &Conversions<'_>,
    posts: &HashMap<Id, &Post>,
    term: &Term,
) -> Result<Work, Error> {
    let row = Some(activity.id);
    let (direct, indirect) = hours_of_one(activity, conversions);
    let (direct, indirect) = (direct.to_decimal(), indirect.to_decimal());
    let count = activity.count.to_decimal();
    Ok(Work {
        direct: product(row, &[count, direct])?,
        hours: product(row, &[count, direct + indirect])?,
        span: span(activity, term),
        post: activity.post.filter(|it| posts.get(it).is_some_and(|it| it.serves)),
    })
}

/// The hours that all activities take, exact.
pub(crate) fn hours_needed(plan: &CostPlan) -> Result<Decimal, Error> {
    let table = conversions(plan, &mut Vec::new());
    let of_activity = |it: &Activity| {
        let (direct, indirect) = hours_of_one(it, &table);
        product(Some(it.id), &[it.count.to_decimal(), direct.to_decimal() + indirect.to_decimal()])
    };
    sum(None, plan.activities.iter().map(of_activity).collect::<Result<Vec<_>, _>>()?)
}

/// What is wrong with the references and months of the activities.
pub(crate) fn faults(
    plan: &CostPlan,
    conversions: &Conversions<'_>,
    posts: &HashMap<Id, &Post>,
    term: &Term,
    problems: &mut Vec<PlanProblem>,
) {
    for it in &plan.activities {
        let row = it.id;
        let lost = |id: &Id| !conversions.contains_key(id);
        if it.conversion.as_ref().is_some_and(lost) || it.post.is_some_and(|id| !posts.contains_key(&id)) {
            problems.push(PlanProblem::UnknownReference { row });
        } else if it.post.and_then(|id| posts.get(&id)).is_some_and(|post| !post.serves) {
            problems.push(PlanProblem::NotServing { row });
        }
        let months = it.months.unwrap_or(0);
        let outside = it.first_month == 0
            || it.first_month > term.months
            || it.first_month.saturating_sub(1).saturating_add(months) > term.months;
        if outside || it.months == Some(0) {
            problems.push(PlanProblem::BeyondTerm { row });
        }
    }
}

/// The exact direct cost of an activity by service year, multiplied by the months of its span: divisions come last.
pub(crate) fn direct_cost_parts(
    activity: &Activity,
    span: Span,
    term: &Term,
) -> Result<(Vec<Decimal>, Decimal), Error> {
    let row = Some(activity.id);
    let whole = product(row, &[activity.count.to_decimal(), activity.direct_cost.to_decimal()])?;
    let mut parts = Vec::new();
    for (year, (from, to)) in term.year_bounds().enumerate() {
        let months = span.overlap(from, to);
        let grown = if months.is_zero() { Decimal::ZERO } else { growth(activity.growth, year)? };
        parts.push(product(row, &[whole, months, grown])?);
    }
    Ok((parts, span.to - span.from))
}

/// The direct cost of one activity before it is rounded.
pub(crate) fn exact_direct_cost(activity: &Activity, term: &Term) -> Result<Decimal, Error> {
    let row = Some(activity.id);
    let (parts, months) = direct_cost_parts(activity, span(activity, term), term)?;
    let exact = sum(row, parts)?;
    if exact.is_zero() { Ok(exact) } else { exact.checked_div(months).ok_or(Error::TooLarge { row }) }
}

/// The printed direct cost of one activity: rounded once for the whole term.
pub(crate) fn activity_spread(activity: &Activity, span: Span, term: &Term) -> Result<Spread, Error> {
    let row = Some(activity.id);
    let (parts, months) = direct_cost_parts(activity, span, term)?;
    let exact = sum(row, parts.iter().copied())?;
    if exact.is_zero() {
        return Ok(Spread::zero(parts.len()));
    }
    let amount = exact.checked_div(months).ok_or(Error::TooLarge { row })?;
    Ok(Spread::by(rounded(row, amount)?, &parts))
}

/// The printed cost of one activity, without its full cost.
pub(crate) fn activity_cost(
    activity: &Activity,
    work: &Work,
    term: &Term,
) -> Result<(ActivityCost, Spread), Error> {
    let row = Some(activity.id);
    let spread = activity_spread(activity, work.span, term)?;
    let cost = ActivityCost {
        id: activity.id,
        indicator: activity.indicator,
        case: activity.case,
        name: activity.name.clone(),
        count: activity.count,
        direct_hours: quantity(row, work.direct)?,
        hours: quantity(row, work.hours)?,
        direct_cost: spread.total,
        years: spread.years.clone(),
        full: None,
    };
    Ok((cost, spread))
}

/// Spreads the cost of the posts that serve over the activities, each post's over its own work and its part of the
/// shared work (by the hours that each can serve), and all else but direct costs by direct hours; all by largest remainder, so that the activities'
/// full costs add up to the whole.
pub(crate) fn spread_full_cost(
    activities: &mut [ActivityCost],
    works: &[Work],
    plan: &CostPlan,
    costs: &[Amount],
    serving: &[Decimal],
    whole: Amount,
) -> Result<(), Error> {
    let hours: Vec<Decimal> = works.iter().map(|it| it.hours).collect();
    if hours.iter().all(Decimal::is_zero) {
        return Ok(());
    }
    let mut labour = vec![Amount::ZERO; works.len()];
    let mut shared = Amount::ZERO;
    let shared_hours = sum(None, works.iter().filter(|it| it.post.is_none()).map(|it| it.hours))?;
    let mut own: HashMap<Id, Vec<usize>> = HashMap::new();
    for (at, work) in works.iter().enumerate() {
        if let Some(post) = work.post {
            own.entry(post).or_default().push(at);
        }
    }
    for ((post, cost), hours) in plan.posts.iter().zip(costs).zip(serving).filter(|it| it.0.0.serves) {
        let mine = own.get(&post.id).map(Vec::as_slice).unwrap_or_default();
        let weights: Vec<Decimal> = mine.iter().map(|at| works[*at].hours).collect();
        let busy = sum(Some(post.id), weights.iter().copied())?;
        let free = if shared_hours.is_zero() { Decimal::ZERO } else { (*hours - busy).max(Decimal::ZERO) };
        // A post without hours of its own is part of what everybody shares.
        let split = if busy.is_zero() && free.is_zero() && !shared_hours.is_zero() {
            vec![Amount::ZERO, *cost]
        } else {
            cost.allot(&[busy, free])
        };
        for (at, part) in mine.iter().zip(split[0].allot(&weights)) {
            labour[*at] = total(Some(post.id), [labour[*at], part])?;
        }
        shared = total(Some(post.id), [shared, split[1]])?;
    }
    let weights: Vec<Decimal> =
        works.iter().map(|it| if it.post.is_none() { it.hours } else { Decimal::ZERO }).collect();
    for (labour, part) in labour.iter_mut().zip(shared.allot(&weights)) {
        *labour = total(None, [*labour, part])?;
    }
    let traced = total(None, labour.iter().copied().chain(activities.iter().map(|it| it.direct_cost)))?;
    let overhead = less(None, whole, traced)?;
    let direct: Vec<Decimal> = works.iter().map(|it| it.direct).collect();
    let by = if direct.iter().all(Decimal::is_zero) { &hours } else { &direct };
    for ((activity, labour), overhead) in activities.iter_mut().zip(labour).zip(overhead.allot(by)) {
        let full = total(Some(activity.id), [activity.direct_cost, labour, overhead])?;
        activity.full = Some(FullCost {
            labour,
            overhead,
            total: full,
            per_unit: each(full, activity.count.to_decimal()),
        });
    }
    Ok(())
}
