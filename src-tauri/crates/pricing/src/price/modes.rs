//! One price in all four modes side by side: what it is by post, by case, by hour and as a lump sum.

use model::{Amount, CostPlan, Id, Language, Post, PostDemand, PriceMode, Procedure, Quantity, Text};
use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    Costing, Error, PriceLine, UnitAmount,
    exact::{YEAR, each, less, money, product, quantity, total},
    price::schedule::by_unit,
};

/// A price as one mode would state it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ModePrice {
    /// The mode.
    pub mode: PriceMode,
    /// Its lines: the package's posts or cases, or else the plan's own posts or activities.
    pub lines: Vec<PriceLine>,
    /// The sum of the lines.
    pub total: Amount,
    /// The price less that sum: what unit prices of whole cents cannot express. Below zero the lines ask more.
    pub rounding: Amount,
    /// The posts of each employing unit, in the per-post mode.
    pub units: Vec<UnitAmount>,
}

/// One price in the four modes. Each line's share of the price is by what it costs: its own posts or activities, and
/// of everything else its part by post-months, or by count and intensity. Unit prices are rounded half-up to the
/// cent, each line is unit price × quantity, and what that leaves of the price is told as `rounding`:
/// `total` + `rounding` is the price in every mode.
///
/// # Errors
/// Figures beyond what an amount holds.
pub fn modes(
    procedure: &Procedure,
    plan: &CostPlan,
    costing: &Costing,
    price: Amount,
    volume: Option<Quantity>,
) -> Result<Vec<ModePrice>, Error> {
    let whole = PriceLine { unit_price: Some(price), total: price, ..line(None, Text::default(), 1.into()) };
    let lump_sum = mode_price(PriceMode::LumpSum, vec![whole], price)?;
    let per_post = mode_price(PriceMode::PerPost, post_lines(procedure, plan, costing, price)?, price)?;
    let per_case = mode_price(PriceMode::PerCase, case_lines(procedure, costing, price)?, price)?;
    let by_volume = mode_price(
        PriceMode::FixedPriceVolume,
        vec![volume_line(procedure, costing, price, volume)?],
        price,
    )?;
    Ok(vec![lump_sum, per_post, per_case, by_volume])
}

fn mode_price(mode: PriceMode, lines: Vec<PriceLine>, price: Amount) -> Result<ModePrice, Error> {
    // A plan without posts or activities says nothing in this mode, and nothing is left over by rounding.
    let sum = total(None, lines.iter().map(|it| it.total))?;
    let units = if mode == PriceMode::PerPost { by_unit(&lines)? } else { Vec::new() };
    let rounding = if lines.is_empty() { Amount::ZERO } else { less(None, price, sum)? };
    Ok(ModePrice { mode, lines, total: sum, rounding, units })
}

fn line(row: Option<Id>, name: Text, quantity: Quantity) -> PriceLine {
    PriceLine {
        row,
        name,
        detail: Text::default(),
        quantity,
        months: None,
        unit_price: None,
        ceiling: None,
        total: Amount::ZERO,
    }
}

/// A name that stands in the plan, which is written in the case's one language.
fn own_name(name: &str) -> Text {
    Text { zh_hans: name.to_owned(), ..Text::default() }
}

fn post_lines(
    procedure: &Procedure,
    plan: &CostPlan,
    costing: &Costing,
    price: Amount,
) -> Result<Vec<PriceLine>, Error> {
    let demands = &procedure.price.posts;
    // Months of the lines, what is traced to each, and the lines themselves.
    let mut lines = Vec::new();
    let mut weights = Vec::new();
    let mut traced = Vec::new();
    if demands.is_empty() {
        let serving =
            plan.posts.iter().zip(&costing.posts).filter(|it| it.0.serves && !it.0.full_time.is_zero());
        for (post, cost) in serving {
            weights.push(product(Some(post.id), &[post.full_time.to_decimal(), post.months.to_decimal()])?);
            traced.push(cost.total);
            lines.push(PriceLine {
                months: u32::try_from(post.months.to_decimal().trunc().mantissa()).ok(),
                ..line(Some(post.id), own_name(&post.role), post.full_time)
            });
        }
    } else {
        for demand in demands {
            let of_demand = plan.posts.iter().zip(&costing.posts).filter(|it| fills(it.0, demand, demands));
            traced.push(total(Some(demand.id), of_demand.map(|it| it.1.total))?);
            weights.push(Decimal::from(demand.count) * Decimal::from(demand.months));
            lines.push(PriceLine {
                detail: demand.employing_unit.clone(),
                months: Some(demand.months),
                ceiling: demand.rate_ceiling,
                ..line(Some(demand.id), demand.role.clone(), demand.count.into())
            });
        }
    }
    for ((line, share), months) in
        lines.iter_mut().zip(shares(price, costing, &traced, &weights)?).zip(&weights)
    {
        let rate = share.to_decimal().checked_mul(YEAR).and_then(|it| it.checked_div(*months));
        line.unit_price = rate.and_then(|it| Amount::round_half_up(it).ok());
        if let Some(rate) = line.unit_price {
            line.total = money(line.row, &[product(line.row, &[rate.to_decimal(), *months])? / YEAR])?;
        }
    }
    Ok(lines)
}

/// Whether a post of the plan fills a kind of post that the package asks for: as it says itself, or else as the only
/// one of its role.
fn fills(post: &Post, demand: &PostDemand, demands: &[PostDemand]) -> bool {
    let of_role = |it: &&PostDemand| Language::ALL.iter().any(|language| it.role.get(*language) == post.role);
    match post.demand {
        Some(named) => named == demand.id,
        None => !post.role.is_empty() && of_role(&demand) && demands.iter().filter(of_role).count() == 1,
    }
}

fn case_lines(procedure: &Procedure, costing: &Costing, price: Amount) -> Result<Vec<PriceLine>, Error> {
    let demands = &procedure.price.cases;
    let full = |it: &crate::ActivityCost| it.full.as_ref().map_or(it.direct_cost, |it| it.total);
    let mut lines = Vec::new();
    let mut weights = Vec::new();
    let mut traced = Vec::new();
    if demands.is_empty() {
        for activity in costing.activities.iter().filter(|it| !it.count.is_zero()) {
            weights.push(activity.hours.to_decimal());
            traced.push(full(activity));
            lines.push(line(Some(activity.id), own_name(&activity.name), activity.count));
        }
    } else {
        for demand in demands {
            let of_demand = costing.activities.iter().filter(|it| it.case == Some(demand.id));
            traced.push(total(Some(demand.id), of_demand.map(full))?);
            let intensity =
                if demand.intensity.is_zero() { Decimal::ONE } else { demand.intensity.to_decimal() };
            weights.push(product(Some(demand.id), &[demand.count.to_decimal(), intensity])?);
            lines.push(PriceLine {
                detail: demand.unit.clone(),
                ceiling: demand.price_ceiling,
                ..line(Some(demand.id), demand.name.clone(), demand.count)
            });
        }
    }
    for (line, share) in lines.iter_mut().zip(shares(price, costing, &traced, &weights)?) {
        line.unit_price = each(share, line.quantity.to_decimal());
        if let Some(unit) = line.unit_price {
            line.total = money(line.row, &[unit.to_decimal(), line.quantity.to_decimal()])?;
        }
    }
    Ok(lines)
}

/// The price over the lines: by what is traced to each, and of what is traced to none by the weights.
fn shares(
    price: Amount,
    costing: &Costing,
    traced: &[Amount],
    weights: &[Decimal],
) -> Result<Vec<Amount>, Error> {
    let untraced = less(None, costing.total, total(None, traced.iter().copied())?)?.max(Amount::ZERO);
    let costs: Vec<Decimal> = traced
        .iter()
        .zip(untraced.allot(weights))
        .map(|(traced, part)| traced.to_decimal() + part.to_decimal())
        .collect();
    let no_cost = costs.iter().all(Decimal::is_zero);
    Ok(price.allot(if no_cost { weights } else { &costs }))
}

fn volume_line(
    procedure: &Procedure,
    costing: &Costing,
    price: Amount,
    volume: Option<Quantity>,
) -> Result<PriceLine, Error> {
    let months = Decimal::from(procedure.price.term_months);
    let offered = volume.map(|it| product(None, &[it.to_decimal(), months])).transpose()?;
    let quantity = match offered {
        Some(twelvefold) => quantity(None, twelvefold / YEAR)?,
        None => costing.hours.needed,
    };
    // By the hours as the line states them, so that it comes as near to the price as whole cents can.
    let unit_price = each(price, quantity.to_decimal());
    let of_unit = |unit: Amount| money(None, &[unit.to_decimal(), quantity.to_decimal()]);
    // Without any hours there is no price of one, and the price stands as it is.
    let total = unit_price.map_or(Ok(price), of_unit)?;
    Ok(PriceLine { unit_price, total, ..line(None, Text::default(), quantity) })
}
