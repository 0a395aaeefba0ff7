//! Which inputs matter most: each varied by itself, the others as planned.

use std::cmp::Reverse;

use model::{Amount, CostPlan, Id, Input, InputField, Percent, Quantity};
use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    Error, Revenue, Term,
    cost::activities::{activity_spread, span},
    cost::contributions::Rates,
    cost::costing::post_months_twelvefold,
    cost::posts::ExactPost,
    cost::shared_lines::{Ground, shared_line_costs},
    cost::spread::Spread,
    exact::{less, total},
    outlook::inputs::{inputs, nearest, set_input},
};

/// The inputs that move the surplus most, the strongest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Tornado {
    /// By how much each input is lowered and raised.
    pub swing: Percent,
    /// The surplus as planned.
    pub surplus: Amount,
    /// At most so many bars as were asked for.
    pub bars: Vec<Sensitivity>,
}

/// What one input does to the surplus.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Sensitivity {
    /// The input.
    pub input: Input,
    /// Its planned value.
    pub planned: Quantity,
    /// The lowered value.
    pub low: Quantity,
    /// The raised value.
    pub high: Quantity,
    /// The surplus with the lowered value.
    pub surplus_at_low: Amount,
    /// The surplus with the raised value.
    pub surplus_at_high: Amount,
    /// The distance between the two.
    pub spread: Amount,
}

/// Each figure of the plan lowered and raised by a share of itself, the others as planned, and what that does to the
/// surplus; the furthest apart come first, equal ones in the plan's order.
///
/// Varied money is rounded half-up to the cent, other figures to six decimals; percentages stay at 100 at the most.
/// What a count brings in follows the [`Revenue`], taxes follow the revenue. Figures that move no money, such as
/// hours, are left out. Each surplus is the revenue less the total of [`cost_at`](crate::cost_at) for the varied plan,
/// to the cent.
///
/// # Errors
/// As [`cost_at`](crate::cost_at), for the plan and for each varied one.
pub fn tornado(
    plan: &CostPlan,
    term: &Term,
    revenue: &Revenue,
    swing: Percent,
    count: usize,
) -> Result<Tornado, Error> {
    let base = Base::of(plan, term)?;
    let surplus = base.surplus(plan, revenue.price(), None)?;
    let mut varied = plan.clone();
    let mut bars = Vec::new();
    for (input, planned) in inputs(plan).into_iter().filter(|it| moves_money(it.0.field)) {
        let value = |factor: Decimal| {
            let exact = planned.to_decimal().checked_mul(factor)?;
            nearest(plan, input, exact)
        };
        let ends = (value(Decimal::ONE - swing.share()), value(Decimal::ONE + swing.share()));
        let (Some(low), Some(high)) = ends else { continue };
        let mut at = |value: Quantity| -> Result<Amount, Error> {
            set_input(&mut varied, input, value).map_err(|_| Error::TooLarge { row: input.row })?;
            let revenue = match input.field {
                InputField::Count => revenue.with(&varied)?,
                _ => revenue.price(),
            };
            base.surplus(&varied, revenue, Some(input))
        };
        let (surplus_at_low, surplus_at_high) = (at(low)?, at(high)?);
        at(planned)?;
        let spread = less(None, surplus_at_low.max(surplus_at_high), surplus_at_low.min(surplus_at_high))?;
        if spread > Amount::ZERO {
            bars.push(Sensitivity { input, planned, low, high, surplus_at_low, surplus_at_high, spread });
        }
    }
    bars.sort_by_key(|it| Reverse(it.spread));
    bars.truncate(count);
    Ok(Tornado { swing, surplus, bars })
}

/// Whether a figure can move money: hours alone do not, since people are paid by the month.
pub(crate) const fn moves_money(field: InputField) -> bool {
    !matches!(
        field,
        InputField::DirectHours
            | InputField::IndirectHours
            | InputField::DaysPerYear
            | InputField::HoursPerDay
            | InputField::LeaveDays
            | InputField::TrainingDays
            | InputField::SupervisionHours
            | InputField::IndirectShare
    )
}

/// A plan reckoned line by line, so that a change of one figure only costs the lines that rest on it.
struct Base<'a> {
    term: &'a Term,
    rates: Rates<'a>,
    /// Each post's cost, and all together.
    posts: Vec<Spread>,
    personnel: Spread,
    /// Each activity's direct cost, and all together.
    activities: Vec<Spread>,
    direct_costs: Spread,
    post_months: Vec<Decimal>,
}

impl<'a> Base<'a> {
    fn of(plan: &'a CostPlan, term: &'a Term) -> Result<Self, Error> {
        term.check()?;
        let years = term.years().len();
        let rates = Rates::of(&plan.contributions, plan.starts_on, term, &mut Vec::new());
        let posts = post_spreads(plan, &rates, years)?;
        let activities: Vec<Spread> = plan
            .activities
            .iter()
            .map(|it| activity_spread(it, span(it, term), term))
            .collect::<Result<_, _>>()?;
        Ok(Self {
            term,
            rates,
            personnel: Spread::sum(None, years, &posts)?,
            posts,
            direct_costs: Spread::sum(None, years, &activities)?,
            activities,
            post_months: post_months_twelvefold(plan, term)?,
        })
    }

    /// Revenue less cost of a plan in which one figure is another one.
    fn surplus(&self, plan: &CostPlan, revenue: Amount, changed: Option<Input>) -> Result<Amount, Error> {
        let years = self.personnel.years.len();
        let (mut personnel, mut direct_costs) = (None, None);
        let mut post_months = None;
        match changed.and_then(|it| Some((it.field, it.row?))) {
            Some((InputField::ContributionPercent, _)) => {
                let rates = Rates::of(&plan.contributions, plan.starts_on, self.term, &mut Vec::new());
                personnel = Some(Spread::sum(None, years, &post_spreads(plan, &rates, years)?)?);
            }
            Some((InputField::Count | InputField::DirectCost | InputField::CostGrowth, row)) => {
                if let Some(at) = place(plan.activities.iter().map(|it| it.id), row) {
                    let activity = &plan.activities[at];
                    let changed = activity_spread(activity, span(activity, self.term), self.term)?;
                    direct_costs = Some(self.direct_costs.exchange(&self.activities[at], &changed)?);
                }
            }
            Some((InputField::LineAmount | InputField::LinePercent, _)) | None => {}
            Some((_, row)) => {
                if let Some(at) = place(plan.posts.iter().map(|it| it.id), row) {
                    let changed = ExactPost::of(&plan.posts[at], &self.rates, years)?.spread(row)?;
                    personnel = Some(self.personnel.exchange(&self.posts[at], &changed)?);
                    post_months = Some(post_months_twelvefold(plan, self.term)?);
                }
            }
        }
        let personnel = personnel.as_ref().unwrap_or(&self.personnel);
        let activities = direct_costs.as_ref().unwrap_or(&self.direct_costs);
        let ground = Ground {
            personnel,
            activities,
            post_months: post_months.as_ref().unwrap_or(&self.post_months),
            term: self.term,
            price: Some(revenue),
        };
        let (lines, _) = shared_line_costs(&plan.shared_lines, &ground, &mut Vec::new())?;
        let parts = [personnel.total, activities.total].into_iter().chain(lines.iter().map(|it| it.amount));
        less(None, revenue, total(None, parts)?)
    }
}

fn post_spreads(plan: &CostPlan, rates: &Rates<'_>, years: usize) -> Result<Vec<Spread>, Error> {
    plan.posts.iter().map(|it| ExactPost::of(it, rates, years)?.spread(it.id)).collect()
}

fn place(mut ids: impl Iterator<Item = Id>, row: Id) -> Option<usize> {
    ids.position(|it| it == row)
}
