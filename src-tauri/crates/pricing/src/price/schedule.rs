//! What is asked for a service, in the package's price mode.

use model::{
    Amount, CaseDemand, CostPlan, Id, PostDemand, PriceMode, PriceOffer, PriceTerms, Procedure, Quantity,
    Text, VolumeUnit,
};
use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    ContractPrice, Costing, Error, PeriodAmount, Term,
    cost::costing::Divisors,
    cost_at,
    exact::{YEAR, each, each_manifold, less, money, product, total},
    price::periods::{contracts, years},
};

/// What is asked for a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PriceSchedule {
    /// The mode of the package.
    pub mode: PriceMode,
    /// What the total is made of; the line totals add up to it.
    pub lines: Vec<PriceLine>,
    /// What is asked for the whole term.
    pub total: Amount,
    /// The highest total that may be asked: ceiling or budget.
    pub limit: Option<Amount>,
    /// The total by service years.
    pub years: Vec<PeriodAmount>,
    /// The total by contracts and instalments.
    pub contracts: Vec<ContractPrice>,
    /// Hours or places offered a year, in the fixed-price mode.
    pub volume: Option<Quantity>,
    /// What `volume` counts.
    pub volume_unit: VolumeUnit,
    /// What one of each comes to.
    pub implied: ImpliedPrices,
    /// What the posts of each employing unit cost together, in the per-post mode.
    pub units: Vec<UnitAmount>,
    /// What the service costs at the price asked: shares of the price are taken of that price.
    pub cost: Amount,
    /// Total − cost; below zero the agency pays in.
    pub surplus: Amount,
    /// Why the schedule is not complete; empty when it is.
    pub problems: Vec<PriceProblem>,
}

/// One line of a price schedule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PriceLine {
    /// The package's post or case row; none for a single price of the whole service.
    pub row: Option<Id>,
    /// The role or the kind of case; empty for the whole service.
    pub name: Text,
    /// The employing unit or the unit of a case; empty for the whole service.
    pub detail: Text,
    /// Posts or cases; 1 for the whole service.
    pub quantity: Quantity,
    /// Months each post is filled; none in the other modes.
    pub months: Option<u32>,
    /// Yearly rate of a post, price of a case, or the whole price; none while it is not asked.
    pub unit_price: Option<Amount>,
    /// The highest unit price that the package allows.
    pub ceiling: Option<Amount>,
    /// Posts: rate × count × months ÷ 12. Cases: price × count. Zero while it has no unit price.
    pub total: Amount,
}

/// The posts of one employing unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UnitAmount {
    /// The unit.
    pub name: Text,
    /// Its posts.
    pub posts: Quantity,
    /// The sum of its lines.
    pub amount: Amount,
}

/// What one of each comes to, at the price asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImpliedPrices {
    /// Total ÷ hours offered over the term; where no hours are offered, ÷ hours that the cost plan takes.
    pub per_hour: Option<Amount>,
    /// Total ÷ places offered over the term.
    pub per_place: Option<Amount>,
    /// Total ÷ serving post-years of the cost plan.
    pub per_post_year: Option<Amount>,
    /// Total ÷ months of the term.
    pub per_month: Option<Amount>,
    /// Total ÷ people in the target groups, where the package counts them.
    pub per_head: Option<Amount>,
}

/// Why a price schedule is not complete.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum PriceProblem {
    /// A post or case of the package has no price in the offer.
    Unpriced {
        /// The package's row.
        row: Id,
    },
    /// A price of the offer answers no row of the package.
    UnknownRow {
        /// The offer's row.
        row: Id,
    },
    /// A second price for the same row; the first one counts.
    Repeated {
        /// The offer's row.
        row: Id,
    },
    /// The fixed-price mode without a budget or ceiling: there is no price to fix.
    NoFixedPrice,
    /// The fixed-price mode without hours or places offered.
    NoVolume,
}

/// The price schedule of an offer, in the mode of the procedure:
///
/// - lump sum: the offer's total, or else the costing's;
/// - per post: Σ rate × count × months ÷ 12;
/// - per case: Σ price × count;
/// - fixed price with volume bid: the ceiling (or budget) is the price, hours or places a year are offered.
///
/// Each line is rounded once; the total is the sum of the lines. A draft is priced as far as it goes, and says
/// what is lacking in `problems`.
///
/// # Errors
/// A term of no months or beyond [`MAX_TERM_MONTHS`](crate::MAX_TERM_MONTHS); figures beyond what an amount holds.
pub fn schedule(
    procedure: &Procedure,
    plan: &CostPlan,
    term: &Term,
    costing: &Costing,
    offer: &PriceOffer,
) -> Result<PriceSchedule, Error> {
    let terms = &procedure.price;
    term.check()?;
    let mut problems = Vec::new();
    let lines = match terms.mode {
        PriceMode::LumpSum => vec![whole_line(Some(offer.total.unwrap_or(costing.total)), terms)],
        PriceMode::FixedPriceVolume => {
            if terms.limit().is_none() {
                problems.push(PriceProblem::NoFixedPrice);
            }
            if offer.volume.is_none_or(Quantity::is_zero) {
                problems.push(PriceProblem::NoVolume);
            }
            vec![whole_line(terms.limit(), terms)]
        }
        PriceMode::PerPost => {
            let asked =
                offer.post_rates.iter().map(|it| Asked { row: it.id, answers: it.post, price: it.rate });
            let asked = matched(asked, terms.posts.iter().map(|it| it.id), &mut problems);
            terms.posts.iter().map(|it| post_line(it, price_for(it.id, &asked))).collect::<Result<_, _>>()?
        }
        PriceMode::PerCase => {
            let asked =
                offer.case_prices.iter().map(|it| Asked { row: it.id, answers: it.case, price: it.price });
            let asked = matched(asked, terms.cases.iter().map(|it| it.id), &mut problems);
            terms.cases.iter().map(|it| case_line(it, price_for(it.id, &asked))).collect::<Result<_, _>>()?
        }
    };
    let asked = total(None, lines.iter().map(|it| it.total))?;
    let volume = offer.volume.filter(|_| terms.mode == PriceMode::FixedPriceVolume);
    let cost = if asked == costing.total { asked } else { cost_at(plan, term, asked)?.total };
    Ok(PriceSchedule {
        mode: terms.mode,
        units: if terms.mode == PriceMode::PerPost { by_unit(&lines)? } else { Vec::new() },
        lines,
        total: asked,
        limit: terms.limit(),
        years: years(asked, terms.term_months),
        contracts: contracts(asked, terms.term_months, terms.contract_months, &procedure.instalments)?,
        volume,
        volume_unit: terms.volume.unit,
        implied: implied(asked, procedure, &Divisors::of(plan, term)?, volume)?,
        cost,
        surplus: less(None, asked, cost)?,
        problems,
    })
}

/// The lines of posts by employing unit, in the order in which the units come.
pub(crate) fn by_unit(lines: &[PriceLine]) -> Result<Vec<UnitAmount>, Error> {
    let mut units: Vec<UnitAmount> = Vec::new();
    for line in lines {
        match units.iter_mut().find(|it| it.name == line.detail) {
            Some(unit) => {
                unit.amount = total(line.row, [unit.amount, line.total])?;
                let posts = unit.posts.to_decimal() + line.quantity.to_decimal();
                unit.posts = Quantity::try_from(posts).map_err(|_| Error::TooLarge { row: line.row })?;
            }
            None => {
                units.push(UnitAmount { name: line.detail.clone(), posts: line.quantity, amount: line.total })
            }
        }
    }
    Ok(units)
}

/// The line of one kind of post at a yearly rate.
pub(crate) fn post_line(post: &PostDemand, rate: Option<Amount>) -> Result<PriceLine, Error> {
    let total = rate.map(|rate| {
        let posts = product(Some(post.id), &[rate.to_decimal(), post.count.into(), post.months.into()])?;
        money(Some(post.id), &[posts / YEAR])
    });
    Ok(PriceLine {
        row: Some(post.id),
        name: post.role.clone(),
        detail: post.employing_unit.clone(),
        quantity: post.count.into(),
        months: Some(post.months),
        unit_price: rate,
        ceiling: post.rate_ceiling,
        total: total.transpose()?.unwrap_or_default(),
    })
}

/// The line of one kind of case at a unit price.
pub(crate) fn case_line(case: &CaseDemand, price: Option<Amount>) -> Result<PriceLine, Error> {
    let total = price.map(|price| money(Some(case.id), &[price.to_decimal(), case.count.to_decimal()]));
    Ok(PriceLine {
        row: Some(case.id),
        name: case.name.clone(),
        detail: case.unit.clone(),
        quantity: case.count,
        months: None,
        unit_price: price,
        ceiling: case.price_ceiling,
        total: total.transpose()?.unwrap_or_default(),
    })
}

/// One price of the offer and the package's row it answers.
struct Asked {
    row: Id,
    answers: Id,
    price: Amount,
}

/// The first price for each row of the package; everything else becomes a problem.
fn matched(
    asked: impl Iterator<Item = Asked>,
    rows: impl Iterator<Item = Id>,
    problems: &mut Vec<PriceProblem>,
) -> Vec<Asked> {
    let rows: Vec<Id> = rows.collect();
    let mut matched: Vec<Asked> = Vec::new();
    for it in asked {
        if !rows.contains(&it.answers) {
            problems.push(PriceProblem::UnknownRow { row: it.row });
        } else if matched.iter().any(|earlier| earlier.answers == it.answers) {
            problems.push(PriceProblem::Repeated { row: it.row });
        } else {
            matched.push(it);
        }
    }
    let unpriced = rows.into_iter().filter(|row| price_for(*row, &matched).is_none());
    problems.extend(unpriced.map(|row| PriceProblem::Unpriced { row }));
    matched
}

fn price_for(row: Id, asked: &[Asked]) -> Option<Amount> {
    asked.iter().find(|it| it.answers == row).map(|it| it.price)
}

fn whole_line(price: Option<Amount>, terms: &PriceTerms) -> PriceLine {
    PriceLine {
        row: None,
        name: Text::default(),
        detail: Text::default(),
        quantity: 1.into(),
        months: None,
        unit_price: price,
        ceiling: terms.limit(),
        total: price.unwrap_or_default(),
    }
}

fn implied(
    total: Amount,
    procedure: &Procedure,
    divisors: &Divisors,
    volume: Option<Quantity>,
) -> Result<ImpliedPrices, Error> {
    let terms = &procedure.price;
    let twelvefold = |yearly: Quantity| product(None, &[yearly.to_decimal(), terms.term_months.into()]);
    let offered = volume.map(twelvefold).transpose()?.map(|it| each_manifold(total, it, YEAR));
    let (hours, places) = match terms.volume.unit {
        VolumeUnit::Hours => (offered, None),
        VolumeUnit::Places => (None, offered),
    };
    Ok(ImpliedPrices {
        per_hour: hours.unwrap_or_else(|| divisors.per_hour(total)),
        per_place: places.flatten(),
        per_post_year: divisors.per_post_year(total),
        per_month: each(total, terms.term_months.into()),
        per_head: each(total, people(procedure)),
    })
}

/// People in the target groups, where the package counts them.
pub(crate) fn people(procedure: &Procedure) -> Decimal {
    procedure.service.target_groups.iter().filter_map(|it| it.count).map(Decimal::from).sum()
}
