//! When money goes out and comes in: month by month, against the payments of the contracts.

use chrono::NaiveDate;
use model::{Amount, Basis, CostPlan, Id, Post, Procedure};
use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    ContractPrice, Costing, Error, InstalmentAmount, MAX_TERM_MONTHS, Term,
    cost::activities::span,
    cost::contributions::Rates,
    cost::posts::{ExactPost, filled_twelvefold},
    cost::shared_lines::shares_of_price,
    cost::term::{Span, first_day},
    exact::{less, sum, total},
};

/// How the assessments go that payments hang on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// All are passed.
    Passed,
    /// All are passed after rectification.
    Rectified,
    /// All are failed for good.
    Failed,
}

/// The money of a service by months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CashFlow {
    /// How assessments go.
    pub outcome: Outcome,
    /// Each month of the term, and those after it until the last payment has come. Money that is due before the
    /// service begins comes in a month 0 of its own.
    pub months: Vec<CashMonth>,
    /// The deepest gap; none where the balance never falls below zero.
    pub deepest: Option<CashGap>,
    /// The first month with whose end the balance stays at zero or above; none where it ends below.
    pub covered_from: Option<u32>,
    /// What the agency's own money does not bridge of the deepest gap; none where it did not say what it has.
    pub unbridged: Option<Amount>,
    /// Payments without an expected month: they are taken to come in the month after their contract's end.
    pub undated: Vec<Id>,
}

/// One month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CashMonth {
    /// 1 for the first month of the term; 0 for what comes before it.
    pub number: u32,
    /// Its first day, where the plan says when the service begins; none for month 0.
    pub first_day: Option<NaiveDate>,
    /// What is spent in it.
    pub paid_out: Amount,
    /// What comes at its end.
    pub received: Amount,
    /// All that came less all that was spent, at its end.
    pub balance: Amount,
}

/// The deepest point of a balance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CashGap {
    /// The month in which it is reached.
    pub month: u32,
    /// How much is lacking, before that month's payment comes; taxes on that payment are not yet due.
    pub amount: Amount,
}

/// A payment later than this month is taken to come in it: nobody waits a century for an instalment.
const LATEST_MONTH: u32 = 2 * MAX_TERM_MONTHS;

/// The money of a service by months, given its costing at the price and the contracts with their payments.
///
/// Money goes out during a month and comes in at its end. The amount of each line and service year is spread over the
/// months of that year and allotted by largest remainder, so that all months add up to the costing's total:
///
/// - posts by their paid months, the bonus in the last paid month of each service year; activities by their span;
/// - amounts evenly, by posts filled where they are reckoned by posts, and set-up costs in the first month;
/// - shares of other costs evenly;
/// - shares of the price (taxes) out of the payments as they come, in proportion to them, which may be after the term.
///   They are those of the whole price even where an assessment costs a part of it; without any payment they are
///   spread evenly.
///
/// # Errors
/// As [`cost_at`](crate::cost_at).
pub fn cash_flow(
    procedure: &Procedure,
    plan: &CostPlan,
    term: &Term,
    costing: &Costing,
    contracts: &[ContractPrice],
    outcome: Outcome,
    own_cash: Option<Amount>,
) -> Result<CashFlow, Error> {
    term.check()?;
    let received = receipts(contracts, outcome, term)?;
    let paid = payments(plan, term, costing, &received)?;
    let mut months = Vec::with_capacity(received.len());
    let mut balance = Amount::ZERO;
    let mut deepest: Option<CashGap> = None;
    let mut covered_from = None;
    for ((number, received), paid) in (0..).zip(received).zip(paid) {
        if number == 0 && received == Amount::ZERO {
            continue;
        }
        let before = less(None, balance, paid.before)?;
        balance = less(None, total(None, [before, received])?, paid.with_receipt)?;
        let low = before.min(balance);
        let paid_out = total(None, [paid.before, paid.with_receipt])?;
        if low < Amount::ZERO {
            let amount = less(None, Amount::ZERO, low)?;
            if deepest.as_ref().is_none_or(|it| it.amount < amount) {
                deepest = Some(CashGap { month: number, amount });
            }
            covered_from = None;
        }
        covered_from = if balance < Amount::ZERO { None } else { covered_from.or(Some(number)) };
        let first_day = plan.starts_on.filter(|_| number > 0).map(|it| first_day(it, number - 1));
        months.push(CashMonth { number, first_day, paid_out, received, balance });
    }
    let gap = deepest.as_ref().map_or(Amount::ZERO, |it| it.amount);
    let unbridged = own_cash.map(|cash| Ok(less(None, gap, cash)?.max(Amount::ZERO)));
    Ok(CashFlow {
        outcome,
        months,
        deepest,
        covered_from,
        unbridged: unbridged.transpose()?,
        undated: procedure.instalments.iter().filter(|it| it.due_month.is_none()).map(|it| it.id).collect(),
    })
}

/// What comes at the end of each month, from month 0 to the end of the term or the last payment.
fn receipts(contracts: &[ContractPrice], outcome: Outcome, term: &Term) -> Result<Vec<Amount>, Error> {
    let paid = |it: &InstalmentAmount| match outcome {
        Outcome::Passed => it.amount,
        Outcome::Rectified => it.rectified.unwrap_or(it.amount),
        Outcome::Failed => it.failed.unwrap_or(it.amount),
    };
    let mut months = vec![Amount::ZERO; place(term.months) + 1];
    for it in contracts.iter().flat_map(|it| &it.instalments) {
        let (month, amount) = (place(it.due_month.min(LATEST_MONTH)), paid(it));
        if amount != Amount::ZERO && month >= months.len() {
            months.resize(month + 1, Amount::ZERO);
        }
        if let Some(received) = months.get_mut(month) {
            *received = total(Some(it.id), [*received, amount])?;
        }
    }
    Ok(months)
}

/// What is spent in a month.
#[derive(Debug, Clone, Copy, Default)]
struct Paid {
    /// Before that month's receipt.
    before: Amount,
    /// Out of the receipt.
    with_receipt: Amount,
}

/// What is spent in each month, from month 0 on.
fn payments(
    plan: &CostPlan,
    term: &Term,
    costing: &Costing,
    received: &[Amount],
) -> Result<Vec<Paid>, Error> {
    let mut spending = Spending { months: vec![Paid::default(); received.len()], term };
    spending.on_posts(plan, costing)?;
    spending.on_activities(plan, costing)?;
    spending.on_shared_lines(plan, costing, received)?;
    Ok(spending.months)
}

/// What one month's spending is on: posts, activities, shared lines.
pub(crate) fn spent_on(
    plan: &CostPlan,
    term: &Term,
    costing: &Costing,
    flow: &CashFlow,
    month: u32,
) -> Result<[Amount; 3], Error> {
    let mut received = vec![Amount::ZERO; flow.months.last().map_or(0, |it| place(it.number)) + 1];
    for it in &flow.months {
        if let Some(received) = received.get_mut(place(it.number)) {
            *received = it.received;
        }
    }
    let none = || Spending { months: vec![Paid::default(); received.len()], term };
    let (mut posts, mut activities, mut shared) = (none(), none(), none());
    posts.on_posts(plan, costing)?;
    activities.on_activities(plan, costing)?;
    shared.on_shared_lines(plan, costing, &received)?;
    let paid = |it: Spending<'_>| {
        let paid = it.months.get(place(month)).copied().unwrap_or_default();
        total(None, [paid.before, paid.with_receipt])
    };
    Ok([paid(posts)?, paid(activities)?, paid(shared)?])
}

fn filled(posts: &[Post], from: u32, to: u32) -> Result<Decimal, Error> {
    sum(None, posts.iter().map(|it| filled_twelvefold(it, from, to)).collect::<Result<Vec<_>, _>>()?)
}

/// What is spent, month by month.
struct Spending<'a> {
    /// From month 0 on, in which nothing is.
    months: Vec<Paid>,
    term: &'a Term,
}

impl Spending<'_> {
    fn on_posts(&mut self, plan: &CostPlan, costing: &Costing) -> Result<(), Error> {
        let rates = Rates::of(&plan.contributions, plan.starts_on, self.term, &mut Vec::new());
        for (post, cost) in plan.posts.iter().zip(&costing.posts) {
            let span = Span::of(post.first_month, post.months.to_decimal());
            let bonus = ExactPost::of(post, &rates, cost.years.len())?.bonus_by_year(post)?;
            for (year, (amount, bonus)) in cost.years.iter().zip(&bonus).enumerate() {
                let weights = self.weights(year, |from, to| Ok(span.overlap(from, to)))?;
                let last = weights.iter().rposition(|it| !it.is_zero());
                self.spread(year, less(Some(post.id), *amount, *bonus)?, &weights)?;
                let in_last: Vec<Decimal> =
                    (0..weights.len()).map(|at| Decimal::from(u8::from(Some(at) == last))).collect();
                self.spread(year, *bonus, &in_last)?;
            }
        }
        Ok(())
    }

    fn on_activities(&mut self, plan: &CostPlan, costing: &Costing) -> Result<(), Error> {
        for (activity, cost) in plan.activities.iter().zip(&costing.activities) {
            let span = span(activity, self.term);
            for (year, amount) in cost.years.iter().enumerate() {
                let weights = self.weights(year, |from, to| Ok(span.overlap(from, to)))?;
                self.spread(year, *amount, &weights)?;
            }
        }
        Ok(())
    }

    fn on_shared_lines(
        &mut self,
        plan: &CostPlan,
        costing: &Costing,
        received: &[Amount],
    ) -> Result<(), Error> {
        let of_price = shares_of_price(&plan.shared_lines);
        let any = received.iter().any(|it| *it > Amount::ZERO);
        for ((line, cost), of_price) in plan.shared_lines.iter().zip(&costing.shared_lines).zip(of_price) {
            if of_price && any {
                self.with_receipts(cost.amount, received)?;
                continue;
            }
            for (year, amount) in cost.years.iter().enumerate() {
                let weights = match line.basis {
                    Basis::OneOff { .. } => {
                        self.weights(year, |from, _| Ok(Decimal::from(u8::from(from == 0))))?
                    }
                    Basis::PerPostYear { .. } => {
                        self.weights(year, |from, to| filled(&plan.posts, from, to))?
                    }
                    _ => self.weights(year, |_, _| Ok(Decimal::ONE))?,
                };
                self.spread(year, *amount, &weights)?;
            }
        }
        Ok(())
    }

    /// The months of a service year, each weighed by the stretch from its beginning to its end (from 0).
    fn weights(
        &self,
        year: usize,
        weight: impl Fn(u32, u32) -> Result<Decimal, Error>,
    ) -> Result<Vec<Decimal>, Error> {
        let (from, to) = self.term.year_bounds().nth(year).unwrap_or_default();
        (from..to).map(|it| weight(it, it + 1)).collect()
    }

    /// Adds an amount of a service year, spread by weights; evenly where they are all zero.
    fn spread(&mut self, year: usize, amount: Amount, weights: &[Decimal]) -> Result<(), Error> {
        if amount == Amount::ZERO {
            return Ok(());
        }
        let none = weights.iter().all(Decimal::is_zero);
        let parts =
            if none { amount.allot(&vec![Decimal::ONE; weights.len()]) } else { amount.allot(weights) };
        for (month, part) in self.months.iter_mut().skip(1 + 12 * year).zip(parts) {
            month.before = total(None, [month.before, part])?;
        }
        Ok(())
    }

    /// Adds an amount that is spent as money comes.
    fn with_receipts(&mut self, amount: Amount, received: &[Amount]) -> Result<(), Error> {
        let weights: Vec<Decimal> = received.iter().map(|it| it.to_decimal()).collect();
        for (month, part) in self.months.iter_mut().zip(amount.allot(&weights)) {
            month.with_receipt = total(None, [month.with_receipt, part])?;
        }
        Ok(())
    }
}

/// A number of months as a place in a list.
fn place(month: u32) -> usize {
    usize::try_from(month).unwrap_or(usize::MAX)
}
