//! Figures of a price that disagree, and the steps that put them right.

use model::{Amount, Quantity};
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    Basis, InputError, Pack,
    exact::compare,
    tables::{Citation, Table, TableKind},
};

/// `correction.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Correction {
    /// The steps, in their order.
    step: Vec<StepEntry>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct StepEntry {
    does: Step,
    basis: Citation,
}

impl Table for Correction {
    const KIND: TableKind = TableKind::Correction;

    fn citations(&self) -> Vec<&Citation> {
        self.step.iter().map(|it| &it.basis).collect()
    }
}

/// A step, in the order in which the pack lists them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// The opening sheet prevails over the rest of the bid.
    OpeningSheetPrevails,
    /// The amount in words prevails over the figures.
    WordsPrevail,
    /// A unit price with a slipped point is put right by the opening sheet's total.
    SlippedUnitPriceCorrected,
    /// What unit prices make prevails over the total.
    UnitPricesPrevail,
}

/// The figures of one bid's price.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct CorrectionInput {
    /// The pack whose law holds.
    pub pack: String,
    /// The total on the opening sheet, in figures.
    pub sheet_figures: Amount,
    /// The amount that its words say, where there are words.
    pub sheet_words: Option<Amount>,
    /// The total of the breakdown, where it states one.
    pub breakdown_total: Option<Amount>,
    /// The lines of the breakdown.
    pub lines: Vec<PriceLine>,
    /// Whether the package lays down another way: then none of the steps applies.
    pub package_says_otherwise: bool,
}

/// A line of the breakdown.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PriceLine {
    /// Its id.
    pub id: String,
    /// The price of one.
    pub unit_price: Amount,
    /// How many.
    pub quantity: Quantity,
    /// The total that it states.
    pub total: Option<Amount>,
}

/// What the steps say. The committee decides, and the bidder must confirm in writing what was put right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CorrectionOutput {
    /// What unit prices and quantities make, to the cent, half-up.
    pub unit_price_total: Option<Amount>,
    /// The steps that apply, in their order.
    pub steps: Vec<StepTaken>,
    /// The totals that the steps can be read to give: one, or two where their order is open.
    pub readings: Vec<Reading>,
    /// Whether the corrected price binds only after the bidder's written confirmation.
    pub needs_confirmation: bool,
}

/// A step that applies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StepTaken {
    /// Which.
    pub step: Step,
    /// Its number in the law's order, from 1.
    pub number: usize,
    /// The line concerned, where it is about one line.
    pub line: Option<String>,
    /// What stood there.
    pub from: Amount,
    /// What stands by this step.
    pub to: Amount,
    /// Where it comes from.
    pub basis: Basis,
}

/// A total to which the steps lead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Reading {
    /// The step that fixes it; none where nothing disagrees.
    pub by: Option<Step>,
    /// The total.
    pub total: Amount,
}

/// Which steps apply to figures that disagree, and what they lead to. Where the opening sheet has prevailed and unit
/// prices make yet another total, the order leaves open whether the last step still applies: both readings are given,
/// and nothing is decided.
///
/// # Errors
/// Where the input is for another pack, the pack lists no steps, or a sum is beyond the largest amount.
pub fn correct(input: &CorrectionInput, pack: &Pack) -> Result<CorrectionOutput, InputError> {
    pack.is_wanted(&input.pack)?;
    let no_table = || InputError::NoTable { pack: pack.id().to_owned(), file: Correction::KIND.file() };
    let law = pack.correction().ok_or_else(no_table)?;
    let sheet = input.sheet_words.unwrap_or(input.sheet_figures);
    let stated = sum_of_lines(&input.lines)?;
    if input.package_says_otherwise {
        return Ok(CorrectionOutput {
            unit_price_total: stated,
            steps: Vec::new(),
            readings: Vec::new(),
            needs_confirmation: false,
        });
    }
    let slips = slips(&input.lines, sheet)?;
    let mut corrected = input.lines.clone();
    for (line, _, to) in &slips {
        for it in corrected.iter_mut().filter(|it| it.id == *line) {
            it.unit_price = *to;
        }
    }
    let units = sum_of_lines(&corrected)?;
    let mut steps = Vec::new();
    for (index, entry) in law.step.iter().enumerate() {
        let mut take = |line: Option<&str>, from: Amount, to: Amount| {
            steps.push(StepTaken {
                step: entry.does,
                number: index + 1,
                line: line.map(str::to_owned),
                from,
                to,
                basis: entry.basis.basis(&pack.manifest().instruments),
            });
        };
        match entry.does {
            Step::OpeningSheetPrevails => {
                let rest = input.breakdown_total.or(units);
                if let Some(from) = rest.filter(|it| *it != input.sheet_figures && *it != sheet) {
                    take(None, from, input.sheet_figures);
                }
            }
            Step::WordsPrevail => {
                if sheet != input.sheet_figures {
                    take(None, input.sheet_figures, sheet);
                }
            }
            Step::SlippedUnitPriceCorrected => {
                for (line, from, to) in &slips {
                    take(Some(line), *from, *to);
                }
            }
            Step::UnitPricesPrevail => {
                if let Some(to) = units.filter(|it| *it != sheet) {
                    take(None, sheet, to);
                }
            }
        }
    }
    let took = |step: Step| steps.iter().any(|it| it.step == step);
    let of_sheet = [Step::WordsPrevail, Step::OpeningSheetPrevails, Step::SlippedUnitPriceCorrected]
        .into_iter()
        .find(|it| took(*it));
    let mut readings = Vec::new();
    let by_units = units.filter(|_| took(Step::UnitPricesPrevail));
    if by_units.is_none() || took(Step::OpeningSheetPrevails) {
        readings.push(Reading { by: of_sheet, total: sheet });
    }
    readings.extend(by_units.map(|total| Reading { by: Some(Step::UnitPricesPrevail), total }));
    Ok(CorrectionOutput { unit_price_total: stated, needs_confirmation: !steps.is_empty(), steps, readings })
}

/// What unit prices make; none without lines.
fn sum_of_lines(lines: &[PriceLine]) -> Result<Option<Amount>, InputError> {
    if lines.is_empty() {
        return Ok(None);
    }
    let mut exact = Decimal::ZERO;
    for line in lines {
        let product = line.unit_price.to_decimal().checked_mul(line.quantity.to_decimal());
        exact = product.and_then(|it| exact.checked_add(it)).ok_or_else(|| InputError::too_long(&line.id))?;
    }
    Amount::round_half_up(exact).map(Some).map_err(|error| InputError::too_long(error.to_string()))
}

/// The lines whose unit price makes the stated line total when its point is moved, with the unit price as it stands
/// and as it should be. That is a slip only if unit prices then make the opening sheet's total.
fn slips(lines: &[PriceLine], sheet: Amount) -> Result<Vec<(String, Amount, Amount)>, InputError> {
    let moved = |line: &PriceLine| {
        let total = line.total?.to_decimal();
        let (unit, quantity) = (line.unit_price.to_decimal(), line.quantity.to_decimal());
        if compare(&[unit, quantity], &[total])?.is_eq() {
            return None;
        }
        let powers = (1..=4).map(|it| Decimal::from(10_u32.pow(it)));
        let units = powers.flat_map(|it| [unit.checked_mul(it), unit.checked_div(it)]).flatten();
        let fitting = |it: &Decimal| compare(&[*it, quantity], &[total]).is_some_and(|it| it.is_eq());
        let unit = units.filter(fitting).map(|it| it.normalize()).find(|it| it.scale() <= 2)?;
        Some((line.id.clone(), line.unit_price, Amount::round_half_up(unit).ok()?))
    };
    let found: Vec<(String, Amount, Amount)> = lines.iter().filter_map(moved).collect();
    let mut corrected = lines.to_vec();
    for (line, _, to) in &found {
        for it in corrected.iter_mut().filter(|it| it.id == *line) {
            it.unit_price = *to;
        }
    }
    let explains = !found.is_empty() && sum_of_lines(&corrected)? == Some(sheet);
    Ok(if explains { found } else { Vec::new() })
}
