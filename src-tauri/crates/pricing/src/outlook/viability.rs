//! Whether a price carries the service: surplus or deficit, break-even, and what capped heads leave uncovered.

use model::{Amount, CostHead, CostPlan, PriceMode, PriceTerms, Procedure, Quantity};
use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;
use ts_rs::TS;

use crate::{
    Costing, Error, Term,
    cost::costing::Divisors,
    cost_at,
    exact::{less, money, per_cent, product, total},
    price::periods::years,
};

/// How a price stands against what the service costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Viability {
    /// The price.
    pub price: Amount,
    /// What the service costs at that price.
    pub cost: Amount,
    /// Price − cost; below zero the agency pays in.
    pub surplus: Amount,
    /// The same by service years; price, cost and surplus of the years add up to those above.
    pub years: Vec<YearResult>,
    /// Surplus ÷ serving post-years.
    pub per_post_year: Option<Amount>,
    /// Surplus ÷ hours that the activities take.
    pub per_hour: Option<Amount>,
    /// Where surplus becomes deficit.
    pub break_even: BreakEven,
    /// Each head that the purchaser caps.
    pub recovery: Vec<HeadRecovery>,
    /// What the caps leave uncovered, together.
    pub unrecovered: Amount,
}

/// One service year of a price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct YearResult {
    /// 1 for the first.
    pub number: u32,
    /// Its months.
    pub months: u32,
    /// Its part of the price, by months.
    pub price: Amount,
    /// What it costs.
    pub cost: Amount,
    /// Price − cost.
    pub surplus: Amount,
}

/// Where surplus becomes deficit, everything else staying as planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BreakEven {
    /// The price at which nothing is left over.
    pub price: Amount,
    /// How many times the planned volume breaks even, two decimals: the least rounded up, the most down. None where
    /// volume changes neither price nor cost, and where no volume breaks even.
    pub volume: Option<Quantity>,
    /// Whether that volume is the least that must be delivered, as where each case is paid, or the most that can be.
    pub volume_is: VolumeBound,
    /// The share of the available hours, in per cent, that must be worked at the price of an hour to cover the cost.
    pub utilisation: Option<Quantity>,
}

/// Which way a break-even volume binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum VolumeBound {
    /// Fewer make a deficit.
    Least,
    /// More make a deficit.
    Most,
}

/// A capped head.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HeadRecovery {
    /// The head.
    pub head: CostHead,
    /// What it costs.
    pub cost: Amount,
    /// The most that the purchaser pays for it.
    pub cap: Amount,
    /// Cost above the cap.
    pub unrecovered: Amount,
}

/// How a price stands against a plan, whose costing at cost is given.
///
/// - The cost is reckoned at the price: taxes and other shares of the price are taken of what is asked.
/// - Years: the price by months, the cost by what falls into each.
/// - Break-even price: the costing's total, taxes included.
/// - Break-even volume: see [`BreakEven::volume`]. Where each case is paid, price and direct costs of the activities
///   that deliver cases (of all, where none is linked to a case) grow with the volume and staff stays; elsewhere the
///   price stays and direct costs grow. Taxes follow the price and percentages follow their bases; lines that are
///   held to a cap are taken to move in proportion between no volume and the planned one.
/// - Utilisation: cost × hours needed ÷ (price × hours available), by the printed hours.
/// - Recovery: the smallest cap of each capped head, a percentage being taken of the price, rounded half-up.
///
/// # Errors
/// As [`cost_at`].
pub fn viability(
    procedure: &Procedure,
    plan: &CostPlan,
    term: &Term,
    costing: &Costing,
    price: Amount,
) -> Result<Viability, Error> {
    let at_price = cost_at(plan, term, price)?;
    let surplus = less(None, price, at_price.total)?;
    let by_year = years(price, term.months).into_iter().zip(&at_price.years).map(|(price, cost)| {
        Ok(YearResult {
            number: cost.number,
            months: cost.months,
            price: price.amount,
            cost: cost.amount,
            surplus: less(None, price.amount, cost.amount)?,
        })
    });
    let recovery = recovery(&procedure.price, &at_price, price)?;
    let divisors = Divisors::of(plan, term)?;
    Ok(Viability {
        price,
        cost: at_price.total,
        surplus,
        years: by_year.collect::<Result<_, Error>>()?,
        per_post_year: divisors.per_post_year(surplus),
        per_hour: divisors.per_hour(surplus),
        break_even: break_even(procedure, plan, term, costing, &at_price, price)?,
        unrecovered: total(None, recovery.iter().map(|it| it.unrecovered))?,
        recovery,
    })
}

fn break_even(
    procedure: &Procedure,
    plan: &CostPlan,
    term: &Term,
    costing: &Costing,
    at_price: &Costing,
    price: Amount,
) -> Result<BreakEven, Error> {
    let paid_by_case = procedure.price.mode == PriceMode::PerCase;
    let idle = idle_surplus(procedure, plan, term, price)?.to_decimal();
    let planned = less(None, price, at_price.total)?.to_decimal();
    // Between nothing and the planned volume the surplus moves in a straight line: idle + volume × change.
    let change = planned - idle;
    let (volume_is, rounding) = if paid_by_case {
        (VolumeBound::Least, RoundingStrategy::ToPositiveInfinity)
    } else {
        (VolumeBound::Most, RoundingStrategy::ToZero)
    };
    let moves = if paid_by_case { change > Decimal::ZERO } else { change < Decimal::ZERO };
    let volume = if moves { (-idle).checked_div(change) } else { None };
    let volume = match volume_is {
        // A service that carries itself without any case needs none.
        VolumeBound::Least => volume.map(|it| it.max(Decimal::ZERO)),
        VolumeBound::Most => volume.filter(|it| *it >= Decimal::ZERO),
    };
    let hours = &costing.hours;
    let worked = product(None, &[at_price.total.to_decimal(), hours.needed.to_decimal()]);
    let paid = product(None, &[price.to_decimal(), hours.available.to_decimal()]);
    Ok(BreakEven {
        price: costing.total,
        volume: volume.and_then(|it| it.round_dp_with_strategy(2, rounding).try_into().ok()),
        volume_is,
        utilisation: worked.ok().zip(paid.ok()).and_then(|(worked, paid)| per_cent(worked, paid)),
    })
}

/// The surplus without any volume: where each case is paid, without a price and the direct costs of what delivers
/// cases; elsewhere the price without direct costs.
pub(crate) fn idle_surplus(
    procedure: &Procedure,
    plan: &CostPlan,
    term: &Term,
    price: Amount,
) -> Result<Amount, Error> {
    let paid_by_case = procedure.price.mode == PriceMode::PerCase;
    let linked = paid_by_case && plan.activities.iter().any(|it| it.case.is_some());
    let mut idle = plan.clone();
    for it in idle.activities.iter_mut().filter(|it| !linked || it.case.is_some()) {
        it.count = Quantity::ZERO;
    }
    let price = if paid_by_case { Amount::ZERO } else { price };
    less(None, price, cost_at(&idle, term, price)?.total)
}

/// What the purchaser's caps leave uncovered, head by head: the smallest cap of a head holds.
///
/// # Errors
/// Figures beyond what an amount holds.
pub fn recovery(terms: &PriceTerms, costing: &Costing, price: Amount) -> Result<Vec<HeadRecovery>, Error> {
    let mut heads: Vec<HeadRecovery> = Vec::new();
    for it in &terms.caps {
        let share = |percent: model::Percent| money(Some(it.id), &[price.to_decimal(), percent.share()]);
        let of_price = it.percent.map(share).transpose()?;
        let Some(cap) = [of_price, it.amount].into_iter().flatten().min() else { continue };
        let cost = costing.head(it.head);
        match heads.iter_mut().find(|known| known.head == it.head) {
            Some(known) => known.cap = known.cap.min(cap),
            None => heads.push(HeadRecovery { head: it.head, cost, cap, unrecovered: Amount::ZERO }),
        }
    }
    for it in &mut heads {
        it.unrecovered = less(None, it.cost, it.cap)?.max(Amount::ZERO);
    }
    Ok(heads)
}
