//! What a service costs: a cost plan, line by line and year by year, up to the price at cost.

use std::collections::HashMap;

use model::{Amount, Basis, CostHead, CostPlan, Id, Post, Quantity};
use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    ActivityCost, Error, HeadTotal, Hours, PeriodAmount, PlanProblem, PostCost, SharedLineCost,
    cost::activities::{Work, activity_cost, conversions, faults, hours_needed, spread_full_cost, work},
    cost::capacity::{hours as hours_of, serving_hours},
    cost::contributions::Rates,
    cost::posts::{ExactPost, filled_twelvefold, fits},
    cost::shared_lines::{Ground, head_totals, shared_line_costs},
    cost::spread::Spread,
    cost::term::Term,
    exact::{YEAR_SQUARED, each, each_manifold, quantity, sum, total},
};

/// What a service costs over its whole term.
///
/// `posts` totals + `activities` direct costs + `shared_lines` amounts = `heads` = `years` = `total`, to the cent, in
/// all and in every service year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Costing {
    /// What people cost.
    pub posts: Vec<PostCost>,
    /// What the work costs, directly and fully.
    pub activities: Vec<ActivityCost>,
    /// What everything else costs.
    pub shared_lines: Vec<SharedLineCost>,
    /// Totals by budget head, in the order of the heads; heads without a line are left out.
    pub heads: Vec<HeadTotal>,
    /// The price at cost: what must be asked so that nothing is lost.
    pub total: Amount,
    /// The total by service years.
    pub years: Vec<PeriodAmount>,
    /// What of the total is spent once, to set the service up.
    pub set_up: Amount,
    /// Staff hours: what there is against what the work takes.
    pub hours: Hours,
    /// Full-time posts × years paid, of posts that serve.
    pub post_years: Quantity,
    /// What one of each comes to.
    pub unit: UnitCosts,
    /// What the plan lacks or contradicts; empty when its figures can be trusted.
    pub problems: Vec<PlanProblem>,
}

impl Costing {
    /// What a budget head costs.
    pub fn head(&self, head: CostHead) -> Amount {
        self.heads.iter().find(|it| it.head == head).map_or(Amount::ZERO, |it| it.amount)
    }
}

/// What one of each comes to, at cost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UnitCosts {
    /// Total ÷ hours that the activities take.
    pub per_hour: Option<Amount>,
    /// Total ÷ hours with people.
    pub per_direct_hour: Option<Amount>,
    /// Total ÷ post-years.
    pub per_post_year: Option<Amount>,
    /// Total ÷ months of the term.
    pub per_month: Option<Amount>,
}

/// Reckons a cost plan over a term, up to the price at cost.
///
/// - Posts: pay, allowances, bonus, contributions, replacement; see [`PostCost`]. A contribution is a share of the
///   monthly base, which is pay held between the scheme's floor and ceiling (domain E3; 住房公积金管理条例 art. 16),
///   by the rate that holds in each month.
/// - Activities: count × direct cost, spread evenly over their months.
/// - Shared lines in the order in which they rest on one another; shares of the price last (domain E2).
///
/// Every line is rounded once, half-up, for the whole term, and allotted to the service years by largest remainder.
/// What the plan lacks or contradicts is in [`Costing::problems`].
///
/// # Errors
/// A term of no months or beyond [`MAX_TERM_MONTHS`](crate::MAX_TERM_MONTHS); figures beyond what an amount
/// holds; shares of the price of 100 % or more.
pub fn cost(plan: &CostPlan, term: &Term) -> Result<Costing, Error> {
    reckon(plan, term, None)
}

/// Reckons a cost plan at a price: taxes and other shares of the price are taken of that price, so that price − total
/// is what is left or lacking.
///
/// # Errors
/// As [`cost`].
pub fn cost_at(plan: &CostPlan, term: &Term, price: Amount) -> Result<Costing, Error> {
    reckon(plan, term, Some(price))
}

fn reckon(plan: &CostPlan, term: &Term, price: Option<Amount>) -> Result<Costing, Error> {
    term.check()?;
    let mut problems = Vec::new();
    let lengths = term.years();
    let years = lengths.len();
    let by_id: HashMap<Id, &Post> = plan.posts.iter().map(|it| (it.id, it)).collect();
    if plan.working_time.by_calendar && term.working_days.is_empty() {
        problems.push(PlanProblem::NoCalendar);
    }

    let rates = Rates::of(&plan.contributions, plan.starts_on, term, &mut problems);
    let mut posts = Vec::with_capacity(plan.posts.len());
    let mut personnel = Spread::zero(years);
    for post in &plan.posts {
        if !fits(post, term) {
            problems.push(PlanProblem::BeyondTerm { row: post.id });
        }
        let (cost, spread) = ExactPost::of(post, &rates, years)?.printed(post, &rates)?;
        personnel = personnel.plus(None, &spread)?;
        posts.push(cost);
    }

    let table = conversions(plan, &mut problems);
    faults(plan, &table, &by_id, term, &mut problems);
    let mut works: Vec<Work> = Vec::with_capacity(plan.activities.len());
    let mut activities = Vec::with_capacity(plan.activities.len());
    let mut direct_costs = Spread::zero(years);
    for activity in &plan.activities {
        let work = work(activity, &table, &by_id, term)?;
        let (cost, spread) = activity_cost(activity, &work, term)?;
        direct_costs = direct_costs.plus(None, &spread)?;
        works.push(work);
        activities.push(cost);
    }

    let post_months = post_months_twelvefold(plan, term)?;
    let ground =
        Ground { personnel: &personnel, activities: &direct_costs, post_months: &post_months, term, price };
    let (shared_lines, spreads) = shared_line_costs(&plan.shared_lines, &ground, &mut problems)?;

    let of_posts = (!plan.posts.is_empty()).then_some((CostHead::Personnel, &personnel));
    let of_activities = (!plan.activities.is_empty()).then_some((CostHead::Activities, &direct_costs));
    let of_lines = shared_lines.iter().map(|it| it.head).zip(&spreads);
    let heads = head_totals(years, of_posts.into_iter().chain(of_activities).chain(of_lines))?;
    let whole = Spread::sum(None, years, [&personnel, &direct_costs].into_iter().chain(&spreads))?;

    let labour: Vec<Amount> = posts.iter().map(|it| it.total).collect();
    let serving = serving_hours(plan, term)?;
    spread_full_cost(&mut activities, &works, plan, &labour, &serving, whole.total)?;
    let (hours, exact_hours) = hours_of(&serving, &works)?;
    let divisors =
        Divisors { hours: exact_hours.needed, post_years_manifold: post_years_manifold(plan, term)? };
    let set_up = shared_lines.iter().filter(|it| matches!(it.basis, Basis::OneOff { .. }));
    Ok(Costing {
        set_up: total(None, set_up.map(|it| it.amount))?,
        posts,
        activities,
        shared_lines,
        heads,
        total: whole.total,
        years: (1..)
            .zip(lengths)
            .zip(whole.years)
            .map(|((number, months), amount)| PeriodAmount { number, months, amount })
            .collect(),
        hours,
        post_years: quantity(None, divisors.post_years_manifold / YEAR_SQUARED)?,
        unit: UnitCosts {
            per_hour: divisors.per_hour(whole.total),
            per_direct_hour: each(whole.total, exact_hours.direct),
            per_post_year: divisors.per_post_year(whole.total),
            per_month: each(whole.total, term.months.into()),
        },
        problems,
    })
}

/// Full-time posts × months paid of all posts by service year, twelvefold; nothing where no line asks for it.
pub(crate) fn post_months_twelvefold(plan: &CostPlan, term: &Term) -> Result<Vec<Decimal>, Error> {
    if !plan.shared_lines.iter().any(|it| matches!(it.basis, Basis::PerPostYear { .. })) {
        return Ok(Vec::new());
    }
    let of_year = |(from, to)| {
        let of_posts = plan.posts.iter().map(|it| filled_twelvefold(it, from, to));
        sum(None, of_posts.collect::<Result<Vec<_>, _>>()?)
    };
    term.year_bounds().map(of_year).collect()
}

/// Full-time posts × years paid of the posts that serve, 144-fold: in years they may be a repeating decimal.
pub(crate) fn post_years_manifold(plan: &CostPlan, term: &Term) -> Result<Decimal, Error> {
    let serving = plan.posts.iter().filter(|it| it.serves);
    let months = serving.map(|it| filled_twelvefold(it, 0, term.months));
    sum(None, months.collect::<Result<Vec<_>, _>>()?)
}

/// What unit costs and unit prices are divided by, before it is rounded for print.
pub(crate) struct Divisors {
    /// Hours that the activities take.
    hours: Decimal,
    /// Post-years, 144-fold.
    post_years_manifold: Decimal,
}

impl Divisors {
    /// The divisors of a plan.
    pub fn of(plan: &CostPlan, term: &Term) -> Result<Self, Error> {
        Ok(Self { hours: hours_needed(plan)?, post_years_manifold: post_years_manifold(plan, term)? })
    }

    /// An amount by the hour.
    pub fn per_hour(&self, amount: Amount) -> Option<Amount> {
        each(amount, self.hours)
    }

    /// An amount by the post and year.
    pub fn per_post_year(&self, amount: Amount) -> Option<Amount> {
        each_manifold(amount, self.post_years_manifold, YEAR_SQUARED)
    }
}
