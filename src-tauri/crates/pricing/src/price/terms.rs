//! What a purchaser's terms amount to: yearly price, staff, shares and instalments in money.

use model::{Amount, Fraction, Id, PriceMode, Procedure, StaffingRule};
use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    ContractPrice, Error, PeriodAmount, PriceLine, UnitAmount,
    cost::term::MAX_TERM_MONTHS,
    exact::{YEAR, each, money, total},
    price::periods::{by_percent, contracts, years},
    price::schedule::{by_unit, case_line, post_line},
};

/// What a purchaser's terms amount to. Figures that the terms do not give yet are empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TermsFigures {
    /// The highest price of the whole term: ceiling, or else budget, or else the sum of the unit ceilings.
    pub total: Option<Amount>,
    /// Total × 12 ÷ months of the term.
    pub yearly: Option<Amount>,
    /// The total by service years.
    pub years: Vec<PeriodAmount>,
    /// The total by contracts and instalments.
    pub contracts: Vec<ContractPrice>,
    /// Who pays how much.
    pub funding: Vec<FundingAmount>,
    /// Posts or cases at their ceilings, in those modes.
    pub lines: Vec<PriceLine>,
    /// The lines of posts by employing unit, at their ceilings.
    pub units: Vec<UnitAmount>,
    /// The sum of `lines`; none in the other modes and while a ceiling is missing.
    pub lines_total: Option<Amount>,
    /// Yearly price ÷ yearly volume floor: the price of an hour (or place) that just qualifies.
    pub unit_price_at_floor: Option<Amount>,
    /// Yearly price ÷ yearly volume cap.
    pub unit_price_at_cap: Option<Amount>,
    /// The least staff.
    pub staffing: StaffingMinimum,
    /// Yearly price ÷ least number of workers.
    pub per_worker: Option<Amount>,
}

/// What one payer pays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FundingAmount {
    /// The package's row.
    pub id: Id,
    /// What is paid in the whole term: the sum of `years`.
    pub amount: Amount,
    /// The share of each service year; the payers' shares of a year add up to it when the percentages total 100.
    pub years: Vec<Amount>,
}

/// The least staff that the terms demand; 0 where nothing is demanded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct StaffingMinimum {
    /// Workers in all.
    pub workers: u32,
    /// Of them from related fields.
    pub related: u32,
    /// Of them social workers.
    pub social_workers: u32,
}

/// What the terms of a procedure amount to, as far as they are written.
///
/// # Errors
/// Figures beyond what an amount holds, such as the yearly price of an absurd budget for one month.
pub fn terms_figures(procedure: &Procedure) -> Result<TermsFigures, Error> {
    let terms = &procedure.price;
    let lines = match terms.mode {
        PriceMode::PerPost => terms.posts.iter().map(|it| post_line(it, it.rate_ceiling)).collect(),
        PriceMode::PerCase => terms.cases.iter().map(|it| case_line(it, it.price_ceiling)).collect(),
        PriceMode::LumpSum | PriceMode::FixedPriceVolume => Ok(Vec::new()),
    }?;
    let complete = !lines.is_empty() && lines.iter().all(|it| it.unit_price.is_some());
    let lines_total = complete.then(|| total(None, lines.iter().map(|it| it.total))).transpose()?;
    let price = terms.limit().or(lines_total);
    let term = Some(terms.term_months).filter(|it| (1..=MAX_TERM_MONTHS).contains(it));
    let yearly = match (price, term) {
        (Some(price), Some(months)) => Some(yearly_price(price, months)?),
        _ => None,
    };
    let staffing = staffing_minimum(&procedure.service.staffing, price, term);
    let each_of = |count| yearly.and_then(|yearly| each(yearly, count));
    let years = price.zip(term).map(|(price, months)| years(price, months)).unwrap_or_default();
    let contracts = match price.zip(term) {
        Some((price, months)) => contracts(price, months, terms.contract_months, &procedure.instalments)?,
        None => Vec::new(),
    };
    Ok(TermsFigures {
        total: price,
        yearly,
        contracts,
        funding: funding(procedure, &years)?,
        years,
        units: if terms.mode == PriceMode::PerPost { by_unit(&lines)? } else { Vec::new() },
        lines,
        lines_total,
        unit_price_at_floor: terms.volume.floor.and_then(|it| each_of(it.to_decimal())),
        unit_price_at_cap: terms.volume.cap.and_then(|it| each_of(it.to_decimal())),
        staffing,
        per_worker: each_of(staffing.workers.into()),
    })
}

/// Price × 12 ÷ months.
fn yearly_price(price: Amount, months: u32) -> Result<Amount, Error> {
    money(None, &[price.to_decimal() * YEAR / Decimal::from(months)])
}

/// The least staff for a price over a term (Guangzhou's rule for stations, domain A7 and F2): one worker for
/// each begun part of the yearly price, of them the shares from related fields and of social workers, each
/// rounded up. Numbers that the terms give win where they are larger.
fn staffing_minimum(rule: &StaffingRule, price: Option<Amount>, term: Option<u32>) -> StaffingMinimum {
    let by_price = || {
        let part = i128::from(rule.amount_per_worker?.minor()) * i128::from(term?);
        let yearly = i128::from(price?.minor()) * 12;
        // Whole numbers throughout: 2,000,000.01 a year begins a twenty-first part.
        let begun = yearly.checked_div(part)? + i128::from(yearly.checked_rem(part)? > 0);
        u32::try_from(begun).ok()
    };
    let workers = by_price().unwrap_or_default().max(rule.workers.unwrap_or_default());
    let share = |share: Option<Fraction>, number: Option<u32>| {
        share.map_or(0, |it| it.of_rounded_up(workers)).max(number.unwrap_or_default())
    };
    StaffingMinimum {
        workers,
        related: share(rule.related_share, rule.related_workers),
        social_workers: share(rule.social_worker_share, rule.social_workers),
    }
}

/// Each service year is split among the payers by itself, to the cent; what a payer pays in all is the sum of its
/// years.
fn funding(procedure: &Procedure, years: &[PeriodAmount]) -> Result<Vec<FundingAmount>, Error> {
    let shares = &procedure.price.funding;
    let percents: Vec<_> = shares.iter().map(|it| it.percent).collect();
    let by_year: Vec<Vec<Amount>> = years.iter().map(|it| by_percent(it.amount, &percents)).collect();
    shares
        .iter()
        .enumerate()
        .map(|(at, share)| {
            let years: Vec<Amount> = by_year.iter().filter_map(|it| it.get(at).copied()).collect();
            Ok(FundingAmount { id: share.id, amount: total(Some(share.id), years.iter().copied())?, years })
        })
        .collect()
}
