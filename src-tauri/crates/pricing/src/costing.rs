//! What a service costs: a cost plan, line by line, up to the price at cost.

use model::{
    Activity, Amount, Basis, Contribution, CostHead, CostPlan, Id, Post, Quantity, SharedLine, WorkingTime,
};
use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    Error, PeriodAmount,
    exact::{YEAR, each, money, product, quantity, sum, total},
    periods::{check_term, years},
};

/// What a service costs over its whole term.
///
/// `posts` totals + `activities` direct costs + `shared_lines` amounts = `heads` = `years` = `total`, to the cent.
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
    /// Staff hours: what there is against what the work takes.
    pub hours: Hours,
    /// Full-time posts × years, of posts that serve.
    pub post_years: Quantity,
    /// What one of each comes to.
    pub unit: UnitCosts,
}

impl Costing {
    /// What a budget head costs.
    pub fn head(&self, head: CostHead) -> Amount {
        self.heads.iter().find(|it| it.head == head).map_or(Amount::ZERO, |it| it.amount)
    }
}

/// What one row of posts costs over its months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PostCost {
    /// The plan's row.
    pub id: Id,
    /// The role.
    pub role: String,
    /// Full-time equivalents.
    pub full_time: Quantity,
    /// Months paid.
    pub months: Quantity,
    /// Whether their hours count.
    pub serves: bool,
    /// Pay of one a month.
    pub monthly_pay: Amount,
    /// Monthly pay × full time × months.
    pub pay: Amount,
    /// Monthly pay × bonus months × full time × months ÷ 12.
    pub bonus: Amount,
    /// The employer's share by scheme.
    pub contributions: Vec<ContributionCost>,
    /// The sum of `contributions`.
    pub contributions_total: Amount,
    /// Pay, bonus and contributions.
    pub total: Amount,
    /// Hours they can serve over their months; zero for posts that do not serve.
    pub hours: Quantity,
}

/// One scheme's cost for one row of posts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ContributionCost {
    /// The plan's scheme.
    pub scheme: Id,
    /// Its name.
    pub name: String,
    /// The monthly base of one: pay held between floor and ceiling.
    pub base: Amount,
    /// Base × share × full time × months.
    pub amount: Amount,
}

/// What one activity takes and costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ActivityCost {
    /// The plan's row.
    pub id: Id,
    /// The indicator it serves.
    pub indicator: Option<Id>,
    /// What is done.
    pub name: String,
    /// How many.
    pub count: Quantity,
    /// Staff hours with people: count × direct hours.
    pub direct_hours: Quantity,
    /// Staff hours in all: count × (direct + indirect hours).
    pub hours: Quantity,
    /// Count × direct cost of one.
    pub direct_cost: Amount,
    /// What it costs with everything that stands behind it; none while the plan has no hours to spread by.
    pub full: Option<FullCost>,
}

/// An activity's full cost; over all activities it adds up to the costing's total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FullCost {
    /// Cost of the posts that serve, by staff hours.
    pub labour: Amount,
    /// Everything else but direct costs, by direct hours (by staff hours where no activity has direct ones).
    pub overhead: Amount,
    /// Direct cost, labour and overhead.
    pub total: Amount,
    /// The full cost of one; none for a count of zero.
    pub per_unit: Option<Amount>,
}

/// What one shared line costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SharedLineCost {
    /// The plan's row.
    pub id: Id,
    /// The budget head.
    pub head: CostHead,
    /// What it is.
    pub name: String,
    /// How it is reckoned.
    pub basis: Basis,
    /// What a percentage is taken of; none for a fixed amount.
    pub base: Option<Amount>,
    /// What it comes to.
    pub amount: Amount,
}

/// The total of one budget head.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HeadTotal {
    /// The head.
    pub head: CostHead,
    /// Its total.
    pub amount: Amount,
}

/// Staff hours over the whole term, printed with two decimals; compared exactly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Hours {
    /// Serving full-time posts × months ÷ 12 × (days − days off) × hours a day.
    pub available: Quantity,
    /// What the activities take, direct and indirect.
    pub needed: Quantity,
    /// What the activities take with people.
    pub direct: Quantity,
    /// Hours lacking; zero when the work can be done.
    pub shortfall: Quantity,
}

impl Hours {
    /// Whether there are hours enough for the work.
    pub fn suffice(&self) -> bool {
        self.shortfall.is_zero()
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

/// Reckons a cost plan over a term of months.
///
/// - Pay = monthly pay × full time × months; bonus = monthly pay × bonus months × full time × months ÷ 12.
/// - Contribution of a scheme = percent × base × full time × months, where base = monthly pay held between the
///   scheme's floor and ceiling (domain E3; 住房公积金管理条例 art. 16). A bonus counts in no base.
/// - Shared lines in order: fixed amounts; shares of personnel (all posts' totals); shares of direct cost
///   (posts, activities and fixed lines); shares of the price, where price = rest ÷ (1 − Σ shares) (domain E2).
///
/// Every line is rounded once. Shares of the price are allotted out of price − rest by largest remainder, so
/// the odd cent goes to the line with the largest cut-off fraction, the earlier one on a tie.
///
/// # Errors
/// A term of no months or beyond [`MAX_TERM_MONTHS`](crate::MAX_TERM_MONTHS); figures beyond what an amount
/// holds; shares of the price of 100 % or more.
pub fn cost(plan: &CostPlan, term_months: u32) -> Result<Costing, Error> {
    check_term(term_months)?;
    let exact_hours = exact_hours(plan)?;
    let posts = plan.posts.iter().map(|it| post_cost(it, plan)).collect::<Result<Vec<_>, _>>()?;
    let personnel = total(None, posts.iter().map(|it| it.total))?;
    let mut activities = plan.activities.iter().map(activity_cost).collect::<Result<Vec<_>, _>>()?;
    let direct_costs = total(None, activities.iter().map(|it| it.direct_cost))?;
    let shared_lines = shared_line_costs(&plan.shared_lines, personnel, direct_costs)?;

    let heads = head_totals(personnel, direct_costs, plan, &shared_lines)?;
    let sum_of_heads = total(None, heads.iter().map(|it| it.amount))?;
    let labour = total(None, posts.iter().filter(|it| it.serves).map(|it| it.total))?;
    spread_full_cost(&mut activities, plan, labour, sum_of_heads)?;

    let post_years = post_years(plan)?;
    Ok(Costing {
        posts,
        activities,
        shared_lines,
        heads,
        total: sum_of_heads,
        years: years(sum_of_heads, term_months),
        hours: Hours {
            available: quantity(None, exact_hours.available)?,
            needed: quantity(None, exact_hours.needed)?,
            direct: quantity(None, exact_hours.direct)?,
            shortfall: quantity(None, (exact_hours.needed - exact_hours.available).max(Decimal::ZERO))?,
        },
        post_years: quantity(None, post_years)?,
        unit: UnitCosts {
            per_hour: each(sum_of_heads, exact_hours.needed),
            per_direct_hour: each(sum_of_heads, exact_hours.direct),
            per_post_year: each(sum_of_heads, post_years),
            per_month: each(sum_of_heads, term_months.into()),
        },
    })
}

/// Full-time posts × years of the posts that serve, exact.
fn post_years(plan: &CostPlan) -> Result<Decimal, Error> {
    let serving = plan.posts.iter().filter(|it| it.serves);
    let years = serving.map(full_time_years).collect::<Result<Vec<_>, _>>()?;
    sum(None, years)
}

/// Hours before they are rounded for print.
struct ExactHours {
    available: Decimal,
    needed: Decimal,
    direct: Decimal,
}

fn exact_hours(plan: &CostPlan) -> Result<ExactHours, Error> {
    let available = plan.posts.iter().map(|it| serving_hours(it, &plan.working_time));
    let needed = plan.activities.iter().map(hours_of);
    let direct = plan.activities.iter().map(direct_hours_of);
    Ok(ExactHours {
        available: sum(None, available.collect::<Result<Vec<_>, _>>()?)?,
        needed: sum(None, needed.collect::<Result<Vec<_>, _>>()?)?,
        direct: sum(None, direct.collect::<Result<Vec<_>, _>>()?)?,
    })
}

fn full_time_years(post: &Post) -> Result<Decimal, Error> {
    let months = product(Some(post.id), &[post.full_time.to_decimal(), post.months.to_decimal()])?;
    Ok(months / YEAR)
}

fn serving_hours(post: &Post, time: &WorkingTime) -> Result<Decimal, Error> {
    if !post.serves {
        return Ok(Decimal::ZERO);
    }
    let days = (time.days_per_year.to_decimal() - time.days_off.to_decimal()).max(Decimal::ZERO);
    // Division last: ten months of a year are no finite decimal, ten months' hours mostly are.
    let twelvefold = product(
        Some(post.id),
        &[post.full_time.to_decimal(), post.months.to_decimal(), days, time.hours_per_day.to_decimal()],
    )?;
    Ok(twelvefold / YEAR)
}

fn direct_hours_of(activity: &Activity) -> Result<Decimal, Error> {
    product(Some(activity.id), &[activity.count.to_decimal(), activity.direct_hours.to_decimal()])
}

fn hours_of(activity: &Activity) -> Result<Decimal, Error> {
    let one = activity.direct_hours.to_decimal() + activity.indirect_hours.to_decimal();
    product(Some(activity.id), &[activity.count.to_decimal(), one])
}

fn post_cost(post: &Post, plan: &CostPlan) -> Result<PostCost, Error> {
    let row = Some(post.id);
    let monthly = post.monthly_pay.to_decimal();
    let (full_time, months) = (post.full_time.to_decimal(), post.months.to_decimal());
    let pay = money(row, &[monthly, full_time, months])?;
    let yearly_bonus = product(row, &[monthly, post.bonus_months.to_decimal(), full_time, months])?;
    let bonus = money(row, &[yearly_bonus / YEAR])?;
    let contribution = |scheme: &Contribution| -> Result<ContributionCost, Error> {
        let base = contribution_base(post.monthly_pay, scheme);
        let amount = money(row, &[base.to_decimal(), scheme.percent.share(), full_time, months])?;
        Ok(ContributionCost { scheme: scheme.id, name: scheme.name.clone(), base, amount })
    };
    let contributions = plan.contributions.schemes.iter().map(contribution).collect::<Result<Vec<_>, _>>()?;
    let contributions_total = total(row, contributions.iter().map(|it| it.amount))?;
    Ok(PostCost {
        id: post.id,
        role: post.role.clone(),
        full_time: post.full_time,
        months: post.months,
        serves: post.serves,
        monthly_pay: post.monthly_pay,
        pay,
        bonus,
        contributions,
        contributions_total,
        total: total(row, [pay, bonus, contributions_total])?,
        hours: quantity(row, serving_hours(post, &plan.working_time)?)?,
    })
}

/// Pay held between the scheme's floor and ceiling; the ceiling wins where they cross.
fn contribution_base(pay: Amount, scheme: &Contribution) -> Amount {
    let raised = scheme.base_floor.map_or(pay, |floor| pay.max(floor));
    scheme.base_ceiling.map_or(raised, |ceiling| raised.min(ceiling))
}

fn activity_cost(activity: &Activity) -> Result<ActivityCost, Error> {
    let row = Some(activity.id);
    Ok(ActivityCost {
        id: activity.id,
        indicator: activity.indicator,
        name: activity.name.clone(),
        count: activity.count,
        direct_hours: quantity(row, direct_hours_of(activity)?)?,
        hours: quantity(row, hours_of(activity)?)?,
        direct_cost: money(row, &[activity.count.to_decimal(), activity.direct_cost.to_decimal()])?,
        full: None,
    })
}

fn shared_line_costs(
    lines: &[SharedLine],
    personnel: Amount,
    direct_costs: Amount,
) -> Result<Vec<SharedLineCost>, Error> {
    let fixed = total(
        None,
        lines.iter().filter_map(|it| match it.basis {
            Basis::Fixed { amount } => Some(amount),
            _ => None,
        }),
    )?;
    let direct = total(None, [personnel, direct_costs, fixed])?;
    let cost_of = |line: &SharedLine, base, amount| SharedLineCost {
        id: line.id,
        head: line.head,
        name: line.name.clone(),
        basis: line.basis.clone(),
        base,
        amount,
    };
    let mut costs = Vec::with_capacity(lines.len());
    for line in lines {
        costs.push(match line.basis {
            Basis::Fixed { amount } => cost_of(line, None, amount),
            Basis::OfPersonnel { percent } => {
                let amount = money(Some(line.id), &[personnel.to_decimal(), percent.share()])?;
                cost_of(line, Some(personnel), amount)
            }
            Basis::OfDirect { percent } => {
                let amount = money(Some(line.id), &[direct.to_decimal(), percent.share()])?;
                cost_of(line, Some(direct), amount)
            }
            // Filled in below: its base is the price, which rests on all other lines.
            Basis::OfPrice { .. } => cost_of(line, None, Amount::ZERO),
        });
    }

    let rest = total(None, [personnel, direct_costs].into_iter().chain(costs.iter().map(|it| it.amount)))?;
    let shares = price_shares(lines)?;
    let share: Decimal = shares.iter().sum();
    let price = Amount::round_half_up(rest.to_decimal() / (Decimal::ONE - share))
        .map_err(|_| Error::TooLarge { row: None })?;
    let taken = price.checked_sub(rest).ok_or(Error::TooLarge { row: None })?.allot(&shares);
    let of_price = costs.iter_mut().filter(|it| matches!(it.basis, Basis::OfPrice { .. }));
    for (line, amount) in of_price.zip(taken) {
        line.base = Some(price);
        line.amount = amount;
    }
    Ok(costs)
}

/// The shares of the price, refused with the line at which they reach the whole.
fn price_shares(lines: &[SharedLine]) -> Result<Vec<Decimal>, Error> {
    let mut sum = Decimal::ZERO;
    let mut shares = Vec::new();
    for line in lines {
        if let Basis::OfPrice { percent } = line.basis {
            sum += percent.share();
            if sum >= Decimal::ONE {
                return Err(Error::PriceSharesReachHundred { row: line.id, percent });
            }
            shares.push(percent.share());
        }
    }
    Ok(shares)
}

fn head_totals(
    personnel: Amount,
    direct_costs: Amount,
    plan: &CostPlan,
    lines: &[SharedLineCost],
) -> Result<Vec<HeadTotal>, Error> {
    let mut amounts: std::collections::BTreeMap<CostHead, Amount> = std::collections::BTreeMap::new();
    let posts = (!plan.posts.is_empty()).then_some((CostHead::Personnel, personnel));
    let activities = (!plan.activities.is_empty()).then_some((CostHead::Activities, direct_costs));
    let shared = lines.iter().map(|it| (it.head, it.amount));
    for (head, amount) in posts.into_iter().chain(activities).chain(shared) {
        let so_far = amounts.entry(head).or_default();
        *so_far = total(None, [*so_far, amount])?;
    }
    Ok(amounts.into_iter().map(|(head, amount)| HeadTotal { head, amount }).collect())
}

/// Spreads serving posts by staff hours and all else but direct costs by direct hours, both by largest
/// remainder, so that the activities' full costs add up to the total.
fn spread_full_cost(
    activities: &mut [ActivityCost],
    plan: &CostPlan,
    labour: Amount,
    whole: Amount,
) -> Result<(), Error> {
    let hours = plan.activities.iter().map(hours_of).collect::<Result<Vec<_>, _>>()?;
    let direct_hours = plan.activities.iter().map(direct_hours_of).collect::<Result<Vec<_>, _>>()?;
    if hours.iter().all(Decimal::is_zero) {
        return Ok(());
    }
    let direct_costs = total(None, activities.iter().map(|it| it.direct_cost))?;
    let traced = total(None, [labour, direct_costs])?;
    let overhead = whole.checked_sub(traced).ok_or(Error::TooLarge { row: None })?;
    let by = if direct_hours.iter().all(Decimal::is_zero) { &hours } else { &direct_hours };
    let spread = labour.allot(&hours).into_iter().zip(overhead.allot(by));
    for (activity, (labour, overhead)) in activities.iter_mut().zip(spread) {
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
