//! Assessment of a service by a framework: totals by the user's weights, grades, and what follows from them.

use chrono::{Months, NaiveDate};
use model::{Quantity, Text};
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    Basis, Choice, InputError, Lacking, Mark, Pack,
    tables::{Citation, Table, TableKind},
};

/// `assessment.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Assessments {
    framework: Vec<Framework>,
    /// From the best to the worst; a total that fits none has no consequence.
    #[serde(default)]
    grade: Vec<GradeEntry>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Framework {
    id: String,
    name: Text,
    /// Its aspects, in their order.
    aspects: Vec<Aspect>,
    /// How many items it has on each level, the aspects' own first; not said where the framework does not.
    #[serde(default)]
    counts: Vec<usize>,
    /// How many items stand beside them.
    #[serde(default)]
    additional: usize,
    basis: Citation,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Aspect {
    id: String,
    name: Text,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct GradeEntry {
    id: String,
    at_least: Option<Quantity>,
    at_most: Option<Quantity>,
    #[serde(default)]
    outcome: Vec<OutcomeEntry>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct OutcomeEntry {
    id: String,
    /// Whether only where the failure comes from unfinished tasks.
    tasks_unfinished: Option<bool>,
    /// Whether only in a serious case.
    serious: Option<bool>,
    /// For how many years it lasts from the day of the result.
    years: Option<u32>,
    basis: Citation,
}

impl Table for Assessments {
    const KIND: TableKind = TableKind::Assessment;

    fn citations(&self) -> Vec<&Citation> {
        let outcomes = self.grade.iter().flat_map(|it| &it.outcome).map(|it| &it.basis);
        self.framework.iter().map(|it| &it.basis).chain(outcomes).collect()
    }
}

/// Scores of a service. Numbers are decimal strings or whole numbers.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct AssessmentInput {
    /// The pack that holds the framework: an id of `tenderwright pack list`.
    pub pack: String,
    /// The framework: an id of the pack's `assessment.toml`; the refusal of an empty or unknown one lists them.
    pub framework: String,
    /// The day of the result.
    pub date: Option<NaiveDate>,
    /// The aspects with their weights and scores: all of the framework's, in its order. The refusal of an empty list names
    /// their ids.
    pub aspects: Vec<AssessedItem>,
    /// Items beside the framework's own: shown, never in the total.
    pub additional: Vec<AssessedItem>,
    /// Whether the service fails since tasks are unfinished.
    pub tasks_unfinished: bool,
    /// Whether the case is serious.
    pub serious: bool,
}

/// An aspect or an item under it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct AssessedItem {
    /// Its id; an aspect's is the framework's.
    pub id: String,
    /// Its points of 100; those of its items make up the same.
    pub weight: Quantity,
    /// Its score of 100, where it has no items.
    pub score: Option<Quantity>,
    /// Its items.
    pub items: Vec<AssessedItem>,
}

/// Totals, grade and consequences. Numbers are decimal strings, exact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AssessmentOutput {
    /// The framework's name.
    pub name: Text,
    /// Points of 100.
    pub total: String,
    /// Points of each aspect.
    pub aspects: Vec<AspectTotal>,
    /// Points of the additional items, which are not in the total.
    pub additional: String,
    /// The grade; none between those that have a consequence.
    pub grade: Option<String>,
    /// What follows.
    pub outcomes: Vec<Outcome>,
    /// Where the framework comes from.
    pub basis: Basis,
}

/// Points of an aspect.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AspectTotal {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Its points of 100.
    pub weight: String,
    /// What it has earned of them.
    pub points: String,
}

/// A framework as a pack lays it down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameworkOutline {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Ids and names of its aspects, in their order.
    pub aspects: Vec<(String, Text)>,
    /// How many items it has on each level, the aspects' own first; not said where the framework does not.
    pub counts: Vec<usize>,
    /// How many items stand beside them.
    pub additional: usize,
    /// Where it comes from.
    pub basis: Basis,
}

/// The frameworks of a pack, by which a service can be assessed.
pub fn frameworks(pack: &Pack) -> Vec<FrameworkOutline> {
    let all = pack.assessments().map_or(&[][..], |it| &it.framework);
    all.iter()
        .map(|it| FrameworkOutline {
            id: it.id.clone(),
            name: it.name.clone(),
            aspects: it.aspects.iter().map(|it| (it.id.clone(), it.name.clone())).collect(),
            counts: it.counts.clone(),
            additional: it.additional,
            basis: it.basis.basis(&pack.manifest().instruments),
        })
        .collect()
}

/// What follows from a grade.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Outcome {
    /// Its id.
    pub outcome: String,
    /// Its last day, this one included, where it lasts for years; the day of the result does not count.
    pub until: Option<NaiveDate>,
    /// Where it comes from.
    pub basis: Basis,
}

/// Reckons an assessment: weight × score ÷ 100 of each lowest item, added up without any rounding, so that 60.00 fails
/// where 60 does and 60.000001 does not.
///
/// # Errors
/// Where the input is for another pack; the pack has no such framework; aspects or counts differ from it; weights do
/// not make up their whole; a score is missing or above 100; a consequence lasts and there is no date.
pub fn assess(input: &AssessmentInput, pack: &Pack) -> Result<AssessmentOutput, InputError> {
    pack.is_wanted(&input.pack)?;
    let no_table = || InputError::NoTable { pack: pack.id().to_owned(), file: Assessments::KIND.file() };
    let law = pack.assessments().ok_or_else(no_table)?;
    let unknown = || InputError::Unknown {
        what: Choice::Framework,
        name: input.framework.clone(),
        choices: law.framework.iter().map(|it| it.id.clone()).collect(),
    };
    let framework = law.framework.iter().find(|it| it.id == input.framework).ok_or_else(unknown)?;
    let basis = |it: &Citation| it.basis(&pack.manifest().instruments);
    framework.fits(input)?;
    let whole = Decimal::ONE_HUNDRED;
    weights_make(&input.framework, &input.aspects, whole)?;
    let mut aspects = Vec::new();
    let mut total = Decimal::ZERO;
    for (item, aspect) in input.aspects.iter().zip(&framework.aspects) {
        let points = item.points()?;
        total += points;
        aspects.push(AspectTotal {
            id: aspect.id.clone(),
            name: aspect.name.clone(),
            weight: item.weight.to_string(),
            points: shown(points),
        });
    }
    let additional = input.additional.iter().try_fold(Decimal::ZERO, |sum, it| Ok(sum + it.points()?))?;
    let grade = law.grade.iter().find(|it| {
        it.at_least.is_none_or(|least| total >= least.to_decimal())
            && it.at_most.is_none_or(|most| total <= most.to_decimal())
    });
    let mut outcomes = Vec::new();
    for entry in grade.iter().flat_map(|it| &it.outcome) {
        let applies = entry.tasks_unfinished.is_none_or(|it| it == input.tasks_unfinished)
            && entry.serious.is_none_or(|it| it == input.serious);
        if !applies {
            continue;
        }
        let until = match entry.years {
            None => None,
            Some(years) => {
                let lacks = InputError::Lacks { id: entry.id.clone(), what: Lacking::ResultDay };
                let months = Months::new(years.saturating_mul(12));
                Some(input.date.and_then(|it| it.checked_add_months(months)).ok_or(lacks)?)
            }
        };
        outcomes.push(Outcome { outcome: entry.id.clone(), until, basis: basis(&entry.basis) });
    }
    Ok(AssessmentOutput {
        name: framework.name.clone(),
        total: shown(total),
        aspects,
        additional: shown(additional),
        grade: grade.map(|it| it.id.clone()),
        outcomes,
        basis: basis(&framework.basis),
    })
}

impl Framework {
    /// Holds the user's items against the framework: the same aspects in the same order, as many items on each level.
    fn fits(&self, input: &AssessmentInput) -> Result<(), InputError> {
        for (at, aspect) in self.aspects.iter().enumerate() {
            let name = input.aspects.get(at).map_or("", |it| &it.id);
            if name != aspect.id {
                let choices = self.aspects.iter().map(|it| it.id.clone()).collect();
                return Err(InputError::Unknown { what: Choice::Aspect, name: name.to_owned(), choices });
            }
        }
        let mut level: Vec<&AssessedItem> = input.aspects.iter().collect();
        let aspects = [self.aspects.len()];
        let counts = if self.counts.is_empty() { &aspects[..] } else { &self.counts };
        for (depth, count) in counts.iter().enumerate() {
            has(level.len(), *count, depth + 1)?;
            level = level.into_iter().flat_map(|it| &it.items).collect();
        }
        if !self.counts.is_empty() {
            has(level.len(), 0, counts.len() + 1)?;
            has(input.additional.len(), self.additional, 0)?;
        }
        Ok(())
    }
}

fn has(found: usize, wanted: usize, level: usize) -> Result<(), InputError> {
    if found == wanted { Ok(()) } else { Err(InputError::OtherCount { level, found, wanted }) }
}

impl AssessedItem {
    /// Weight × score ÷ 100: two numbers of six decimals at the most, so nothing is lost.
    fn points(&self) -> Result<Decimal, InputError> {
        let weight = self.weight.to_decimal();
        if self.weight > Quantity::from(100) {
            return Err(self.too_high(self.weight));
        }
        if !self.items.is_empty() {
            weights_make(&self.id, &self.items, weight)?;
            return self.items.iter().try_fold(Decimal::ZERO, |sum, it| Ok(sum + it.points()?));
        }
        let score =
            self.score.ok_or_else(|| InputError::Lacks { id: self.id.clone(), what: Lacking::Score })?;
        if score > Quantity::from(100) {
            return Err(self.too_high(score));
        }
        Ok(weight * score.to_decimal() * Decimal::new(1, 2))
    }

    fn too_high(&self, value: Quantity) -> InputError {
        InputError::TooHigh {
            what: Mark::Score,
            id: self.id.clone(),
            value: value.to_string(),
            limit: "100".to_owned(),
        }
    }
}

fn weights_make(id: &str, items: &[AssessedItem], whole: Decimal) -> Result<(), InputError> {
    let sum: Decimal = items.iter().map(|it| it.weight.to_decimal()).sum();
    if sum == whole {
        return Ok(());
    }
    let (sum, whole) = (sum.normalize().to_string(), whole.normalize().to_string());
    Err(InputError::NotTheWhole { id: id.to_owned(), sum, whole })
}

/// With two decimals, or as many as there are.
fn shown(points: Decimal) -> String {
    let mut points = points.normalize();
    points.rescale(points.scale().max(2));
    points.to_string()
}
