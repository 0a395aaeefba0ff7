//! Whether the promised work can be done by the people who are paid for it: hours by role and by period.

use std::collections::HashMap;

use model::{CostPlan, Id, Post, Quantity};
use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;
use ts_rs::TS;

use crate::{
    Error,
    cost::activities::{Work, conversions, work},
    cost::posts::vacancy_twelvefold,
    cost::term::{Span, Term, lengths},
    exact::{YEAR, YEAR_SQUARED, allot_hours, per_cent, product, quantity, sum, sum_hours},
};

/// Staff hours over the whole term, printed with two decimals; compared exactly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Hours {
    /// What the posts that serve can work.
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

/// Hours by role and by period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Capacity {
    /// Hours that one full-time worker can serve in twelve months.
    pub per_full_time_year: Quantity,
    /// Each post that serves.
    pub roles: Vec<RoleCapacity>,
    /// All roles together, by quarters of the term.
    pub periods: Vec<PeriodHours>,
    /// What no post has hours for, since none is named and none serves.
    pub unassigned: Quantity,
    /// The role that runs out of hours first when all volumes grow alike; none where nothing is done or nobody serves.
    pub first_to_break: Option<Breaking>,
}

/// The hours of one row of posts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RoleCapacity {
    /// The plan's row.
    pub post: Id,
    /// The role.
    pub role: String,
    /// Full-time posts.
    pub full_time: Quantity,
    /// Hours there are.
    pub available: Quantity,
    /// Hours of work that is left to this role alone.
    pub own: Quantity,
    /// Its part of the work that all share, by the hours that each role has free in each quarter.
    pub shared: Quantity,
    /// Own and shared work.
    pub needed: Quantity,
    /// Needed ÷ available in per cent; none where there are no hours.
    pub utilisation: Option<Quantity>,
    /// Needed less available, where positive.
    pub shortfall: Quantity,
    /// By quarters of the term.
    pub periods: Vec<PeriodHours>,
}

/// Hours of a quarter of the term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PeriodHours {
    /// 1 for the first.
    pub number: u32,
    /// Its first month of the term, from 1.
    pub first_month: u32,
    /// Its months: 3, fewer in the last.
    pub months: u32,
    /// Hours there are.
    pub available: Quantity,
    /// Hours that the work takes.
    pub needed: Quantity,
}

/// Where capacity ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Breaking {
    /// The row that breaks; none where it is all of them together.
    pub post: Option<Id>,
    /// Its role; empty for all together.
    pub role: String,
    /// How many times the planned volume can just be worked, rounded down to two decimals; below 1 it cannot be.
    pub multiple: Quantity,
}

/// Months of the periods that hours are told by.
const PERIOD: u32 = 3;

/// Hours of one full-time worker in a month of the term (from 0), twelvefold:
/// ((working days × 12 − days of leave − days of training) × hours a day − supervision hours × 12) × (1 − indirect
/// share), at least 0.
fn monthly_twelvefold(plan: &CostPlan, term: &Term, month: u32) -> Result<Decimal, Error> {
    let time = &plan.working_time;
    let counted =
        time.by_calendar.then(|| usize::try_from(month).ok().and_then(|it| term.working_days.get(it)));
    let days = match counted.flatten() {
        Some(days) => Decimal::from(*days) * YEAR,
        None => time.days_per_year.to_decimal(),
    };
    let worked = (days - time.leave_days.to_decimal() - time.training_days.to_decimal()).max(Decimal::ZERO);
    let hours = product(None, &[worked, time.hours_per_day.to_decimal()])?;
    let supervised = product(None, &[time.supervision_hours.to_decimal(), YEAR])?;
    product(None, &[(hours - supervised).max(Decimal::ZERO), Decimal::ONE - time.indirect_share.share()])
}

/// The hours of a full-time worker in each month of a term.
struct Clock {
    /// Twelvefold, where all months are alike.
    alike: Option<Decimal>,
    /// Twelvefold, month by month.
    months: Vec<Decimal>,
}

impl Clock {
    fn of(plan: &CostPlan, term: &Term) -> Result<Self, Error> {
        if plan.working_time.by_calendar && !term.working_days.is_empty() {
            let months = (0..term.months).map(|it| monthly_twelvefold(plan, term, it));
            return Ok(Self { alike: None, months: months.collect::<Result<_, _>>()? });
        }
        Ok(Self { alike: Some(monthly_twelvefold(plan, term, 0)?), months: Vec::new() })
    }

    /// Months of a span between two months, each times its twelvefold hours.
    fn hours_twelvefold(&self, span: Span, from: u32, to: u32) -> Result<Decimal, Error> {
        match self.alike {
            Some(hours) => product(None, &[span.overlap(from, to), hours]),
            None => {
                let months = (from..to).zip(self.months.iter().skip(usize::try_from(from).unwrap_or(0)));
                let parts =
                    months.map(|(month, hours)| product(None, &[span.overlap(month, month + 1), *hours]));
                sum(None, parts.collect::<Result<Vec<_>, _>>()?)
            }
        }
    }

    /// What one full-time worker can serve in twelve months, by the first year.
    fn per_full_time_year(&self, term: &Term) -> Result<Decimal, Error> {
        let one = Post { full_time: 1.into(), months: 12.into(), serves: true, ..Post::default() };
        let months = term.months.min(12);
        Ok(product(None, &[self.hours(&one, 0, months)?, YEAR])? / Decimal::from(months))
    }

    /// What a post can work between two months.
    fn hours(&self, post: &Post, from: u32, to: u32) -> Result<Decimal, Error> {
        if !post.serves {
            return Ok(Decimal::ZERO);
        }
        let row = Some(post.id);
        let span = Span::of(post.first_month, post.months.to_decimal());
        let filled = product(row, &[post.full_time.to_decimal(), YEAR - vacancy_twelvefold(post)?])?;
        let manifold = product(row, &[self.hours_twelvefold(span, from, to)?, filled])?;
        // Division last: ten months of a year are no finite decimal, ten months' hours mostly are.
        Ok(manifold / YEAR_SQUARED)
    }
}

/// The hours that one full-time worker can serve in twelve months, exact.
pub(crate) fn per_full_time_year(plan: &CostPlan, term: &Term) -> Result<Decimal, Error> {
    Clock::of(plan, term)?.per_full_time_year(term)
}

/// The hours that each post can serve within the term, exact.
pub(crate) fn serving_hours(plan: &CostPlan, term: &Term) -> Result<Vec<Decimal>, Error> {
    let clock = Clock::of(plan, term)?;
    plan.posts.iter().map(|it| clock.hours(it, 0, term.months)).collect()
}

/// The hours of a whole plan, given what each post can serve.
pub(crate) fn hours(serving: &[Decimal], works: &[Work]) -> Result<(Hours, ExactHours), Error> {
    let available = sum(None, serving.iter().copied())?;
    let needed = sum(None, works.iter().map(|it| it.hours))?;
    let direct = sum(None, works.iter().map(|it| it.direct))?;
    let printed = Hours {
        available: quantity(None, available)?,
        needed: quantity(None, needed)?,
        direct: quantity(None, direct)?,
        shortfall: quantity(None, (needed - available).max(Decimal::ZERO))?,
    };
    Ok((printed, ExactHours { needed, direct }))
}

/// Hours before they are rounded for print.
pub(crate) struct ExactHours {
    pub needed: Decimal,
    pub direct: Decimal,
}

/// Hours by role and by quarter: each role's own work, and its part of the shared work by the hours that each role
/// has free in that quarter (by its hours where nobody has any left).
///
/// The hours of the roles add up to the printed totals, those of the quarters to the roles', by largest remainder.
///
/// # Errors
/// A term of no months or beyond [`MAX_TERM_MONTHS`](crate::MAX_TERM_MONTHS); hours beyond what a `Quantity` holds.
pub fn capacity(plan: &CostPlan, term: &Term) -> Result<Capacity, Error> {
    term.check()?;
    let by_id: HashMap<Id, &Post> = plan.posts.iter().map(|it| (it.id, it)).collect();
    let table = conversions(plan, &mut Vec::new());
    let works: Vec<Work> =
        plan.activities.iter().map(|it| work(it, &table, &by_id, term)).collect::<Result<_, _>>()?;
    let clock = Clock::of(plan, term)?;
    let serving: Vec<&Post> = plan.posts.iter().filter(|it| it.serves).collect();
    let mut roles: Vec<Tally> = serving.iter().map(|_| Tally::default()).collect();
    let mut unassigned = Vec::new();
    let mut from = 0;
    for months in lengths(term.months, PERIOD) {
        let to = from + months;
        let available: Vec<Decimal> =
            serving.iter().map(|it| clock.hours(it, from, to)).collect::<Result<_, _>>()?;
        let mut own: HashMap<Id, Decimal> = HashMap::new();
        let mut pool = Decimal::ZERO;
        for it in &works {
            let hours = it.hours_within(from, to)?;
            let place = match it.post {
                Some(post) => own.entry(post).or_default(),
                None => &mut pool,
            };
            *place = place.checked_add(hours).ok_or(Error::TooLarge { row: None })?;
        }
        let own: Vec<Decimal> = serving.iter().map(|it| own.remove(&it.id).unwrap_or_default()).collect();
        let free: Vec<Decimal> =
            available.iter().zip(&own).map(|(all, own)| (*all - *own).max(Decimal::ZERO)).collect();
        let weights = if free.iter().all(Decimal::is_zero) { &available } else { &free };
        let in_all: Decimal = sum(None, weights.iter().copied())?;
        unassigned.push(if in_all.is_zero() { pool } else { Decimal::ZERO });
        for (at, role) in roles.iter_mut().enumerate() {
            let shared =
                if in_all.is_zero() { Decimal::ZERO } else { product(None, &[pool, weights[at]])? / in_all };
            role.available += available[at];
            role.own += own[at];
            role.shared += shared;
            role.periods.push((available[at], own[at] + shared));
        }
        from = to;
    }
    let first_to_break = first_to_break(&serving, &roles, &works)?;
    // Printed totals are allotted to the roles and theirs to the quarters, so that hours add up across and down.
    let hours = serving.iter().map(|it| clock.hours(it, 0, term.months)).collect::<Result<Vec<_>, _>>()?;
    let available = allot_hours(quantity(None, sum(None, hours.iter().copied())?)?, &hours)?;
    let needed = works.iter().map(|it| it.hours_within(0, term.months)).collect::<Result<Vec<_>, _>>()?;
    let mut parts: Vec<Decimal> = roles.iter().flat_map(|it| [it.own, it.shared]).collect();
    parts.push(sum(None, unassigned.iter().copied())?);
    let needed = allot_hours(quantity(None, sum(None, needed)?)?, &parts)?;
    let of_nobody = needed.last().copied().unwrap_or_default();
    let of_roles = available.into_iter().zip(needed.chunks_exact(2).map(|it| (it[0], it[1])));
    let roles: Vec<RoleCapacity> = serving
        .iter()
        .zip(roles)
        .zip(of_roles)
        .map(|((post, tally), (available, work))| tally.printed(post, term, available, work))
        .collect::<Result<_, _>>()?;
    let quarters = periods_of(term).zip(allot_hours(of_nobody, &unassigned)?).enumerate();
    let periods = quarters.map(|(at, (quarter, of_nobody))| {
        let of_roles = || roles.iter().filter_map(|it| it.periods.get(at));
        Ok(PeriodHours {
            available: sum_hours(of_roles().map(|it| it.available))?,
            needed: sum_hours(of_roles().map(|it| it.needed).chain([of_nobody]))?,
            ..quarter
        })
    });
    let periods = periods.collect::<Result<_, Error>>()?;
    Ok(Capacity {
        per_full_time_year: quantity(None, clock.per_full_time_year(term)?)?,
        roles,
        periods,
        unassigned: of_nobody,
        first_to_break,
    })
}

/// The quarters of a term, still without hours.
fn periods_of(term: &Term) -> impl Iterator<Item = PeriodHours> {
    let quarters = (1..).zip(lengths(term.months, PERIOD));
    quarters.map(|(number, months)| PeriodHours {
        number,
        first_month: (number - 1) * PERIOD + 1,
        months,
        available: Quantity::ZERO,
        needed: Quantity::ZERO,
    })
}

/// One role's exact hours as they add up.
#[derive(Default)]
struct Tally {
    available: Decimal,
    own: Decimal,
    shared: Decimal,
    /// Hours there are and hours needed, by quarter.
    periods: Vec<(Decimal, Decimal)>,
}

impl Tally {
    /// The role with its parts of the printed totals: hours there are, own work and shared work.
    fn printed(
        self,
        post: &Post,
        term: &Term,
        available: Quantity,
        (own, shared): (Quantity, Quantity),
    ) -> Result<RoleCapacity, Error> {
        let exact = self.own + self.shared;
        let needed = sum_hours([own, shared])?;
        let (there, taken): (Vec<Decimal>, Vec<Decimal>) = self.periods.into_iter().unzip();
        let hours = allot_hours(available, &there)?.into_iter().zip(allot_hours(needed, &taken)?);
        let periods = periods_of(term).zip(hours);
        Ok(RoleCapacity {
            post: post.id,
            role: post.role.clone(),
            full_time: post.full_time,
            available,
            own,
            shared,
            needed,
            utilisation: per_cent(exact, self.available),
            shortfall: quantity(Some(post.id), (exact - self.available).max(Decimal::ZERO))?,
            periods: periods
                .map(|(it, (available, needed))| PeriodHours { available, needed, ..it })
                .collect(),
        })
    }
}

impl Work {
    /// The hours that fall between two months: it is spread evenly over its span.
    fn hours_within(&self, from: u32, to: u32) -> Result<Decimal, Error> {
        let months = self.span.overlap(from, to);
        if months.is_zero() {
            return Ok(Decimal::ZERO);
        }
        Ok(product(None, &[self.hours, months])? / (self.span.to - self.span.from))
    }
}

/// The smallest multiple of all volumes at which a role's own work fills its hours, or all work fills all hours.
fn first_to_break(serving: &[&Post], roles: &[Tally], works: &[Work]) -> Result<Option<Breaking>, Error> {
    let multiple = |available: Decimal, needed: Decimal| -> Option<Decimal> {
        if needed.is_zero() { None } else { available.checked_div(needed) }
    };
    let available = sum(None, roles.iter().map(|it| it.available))?;
    let needed = sum(None, works.iter().map(|it| it.hours))?;
    let together = multiple(available, needed).map(|it| (it, None));
    let alone = serving
        .iter()
        .zip(roles)
        .filter_map(|(post, tally)| multiple(tally.available, tally.own).map(|it| (it, Some(*post))));
    let first = alone.chain(together).min_by(|a, b| a.0.cmp(&b.0));
    let Some((multiple, post)) = first else { return Ok(None) };
    let multiple = multiple.round_dp_with_strategy(2, RoundingStrategy::ToZero);
    Ok(Some(Breaking {
        post: post.map(|it| it.id),
        role: post.map(|it| it.role.clone()).unwrap_or_default(),
        multiple: Quantity::try_from(multiple).map_err(|_| Error::TooLarge { row: None })?,
    }))
}

/// Hours offered over the term against the hours that so many full-time workers could work at the most: working days
/// × hours a day, no leave taken off (domain F2: hours beyond staff × 1984 are not believed).
///
/// # Errors
/// Hours beyond what a `Quantity` holds.
pub fn most_hours(workers: Decimal, plan: &CostPlan, term_months: u32) -> Result<Quantity, Error> {
    let time = &plan.working_time;
    let yearly = product(
        None,
        &[workers, time.days_per_year.to_decimal(), time.hours_per_day.to_decimal(), term_months.into()],
    )?;
    quantity(None, yearly / YEAR)
}
