//! What experts write without Rust: libraries of indicators, lists to choose from, service templates and regimes, terms
//! of price and payment; the cases that begin with them, and templates made of cases.
//!
//! A service template and a regime are each a part of a [`Procedure`] in TOML. They lie in layers: what a file extends is
//! under it, and the regime is over the service. A person's own template is a whole procedure in JSON, without what is
//! the case's own.

mod catalogue;
mod library;
mod own;
mod price_modes;
mod schemes;
mod verbs;

use std::collections::BTreeMap;

use model::{
    Assumption, AwardCriterion, CriterionKind, Id, Objective, Origin, Percent, Procedure, Quantity, Text,
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

pub(crate) use self::verbs::{is_template, read_template};
pub use self::{
    catalogue::{Catalogue, CatalogueEntry, Mapping, RiskSeed},
    library::{
        ExampleHours, ExampleSource, ExampleTarget, HoursRange, Library, LibraryIndicator, LibraryObjective,
        Per, StandardClass,
    },
    own::as_template,
    price_modes::{Answers, ModeGuide, ModeQuestion, PriceModes},
    schemes::Scheme,
};
use crate::{Problem, Resources, json, views::TemplateView};

/// How many layers may lie on one another: enough for any template, and an end for files that extend themselves.
const DEEPEST: usize = 8;

/// All that experts write, read and held together once.
pub struct Templates {
    phrases: library::Phrases,
    /// The libraries of indicators.
    pub libraries: Vec<Library>,
    /// The lists to choose from.
    pub catalogues: Vec<Catalogue>,
    /// What services a case may begin with.
    pub services: Vec<Template>,
    /// Under which rules and terms.
    pub regimes: Vec<Template>,
    /// How a service may be priced.
    pub price_modes: PriceModes,
    /// When money may be paid.
    pub schemes: Vec<Scheme>,
}

/// A part of a case to begin with: a service, or a regime.
#[derive(Debug, Clone)]
pub struct Template {
    /// Its id, the name of its file.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// What it is, in a sentence.
    pub summary: Text,
    /// The indicators it holds the service to.
    pub indicators: Vec<IndicatorReference>,
    /// What to ask oneself at a field.
    pub prompts: Vec<Hint>,
    /// How others filled a field; no document prints it.
    pub examples: Vec<Hint>,
    /// The share of a criterion's points below which a bid fails.
    pub passing: Option<Percent>,
    case: Value,
}

/// An indicator of a library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndicatorReference {
    /// The library.
    pub library: String,
    /// The indicator.
    pub indicator: String,
}

/// What the guide says at a field.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Hint {
    /// JSON pointer of the field.
    pub field: String,
    /// What it says.
    pub text: Text,
}

/// A template as it is written.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct TemplateFile {
    /// Only others begin with it.
    foundation: bool,
    /// The file under it.
    extends: Option<String>,
    name: Text,
    summary: Text,
    /// The library of the indicators that name none.
    library: Option<String>,
    /// `indicator` or `library/indicator`.
    indicators: Vec<String>,
    passing: Option<Percent>,
    prompt: Vec<Hint>,
    example: Vec<Hint>,
    case: Value,
}

impl Templates {
    /// Reads the shipped ones. What names something that is not there is refused.
    pub fn read(resources: &Resources) -> Result<Self, Problem> {
        let mut texts = resources.texts("indicators")?;
        let phrases = texts.remove("phrases").ok_or_else(|| Problem::NoTemplate { id: "phrases".into() })?;
        let phrases = library::Phrases::read(&phrases).map_err(broken("phrases"))?;
        let libraries = read_each(texts, |text| Library::read(text, &phrases))?;
        let catalogues = read_each(resources.texts("catalogues")?, Catalogue::read)?;
        let services = stacked(resources.texts("services")?)?;
        let regimes = stacked(resources.texts("regimes")?)?;
        let mut terms = resources.texts("terms")?;
        let mut part = |id: &str| terms.remove(id).ok_or_else(|| Problem::NoTemplate { id: id.into() });
        let price_modes = PriceModes::read(&part("price-modes")?).map_err(broken("price-modes"))?;
        let schemes = schemes::read(&part("instalments")?).map_err(broken("instalments"))?;
        let read = Self { phrases, libraries, catalogues, services, regimes, price_modes, schemes };
        for template in read.services.iter().chain(&read.regimes) {
            for it in &template.indicators {
                read.indicator(it).map_err(|_| missing_indicator(&template.id, it))?;
            }
        }
        Ok(read)
    }

    /// Begins a case: the service under the regime, held to the indicators of both. Targets that stand for one worker
    /// are taken for so many; every figure of a library is recorded as an assumption.
    pub fn begin_from(&self, service: &str, regime: &str, workers: u32) -> Result<Procedure, Problem> {
        let service = find(&self.services, service)?;
        let regime = find(&self.regimes, regime)?;
        let mut case = service.case.clone();
        lay_over(&mut case, regime.case.clone());
        let mut begun: Procedure = json::typed(json::with_ids(case))?;
        begun.id = json::new_id();
        begun.origin =
            Origin { service: service.id.clone(), regime: regime.id.clone(), workers: Some(workers) };
        leave_room_for_price(&mut begun.criteria).ok_or_else(|| not_a_scheme(&service.id))?;
        if let Some(passing) = regime.passing {
            for it in begun.criteria.iter_mut().filter(|it| !is_priced(it)) {
                it.pass_mark = share_of(it.weight, passing.share());
            }
        }
        for it in service.indicators.iter().chain(&regime.indicators) {
            self.hold_to(&mut begun, it, workers)?;
        }
        Ok(begun)
    }

    /// The pack and overlays of a regime, for a case that takes nothing else of it.
    pub(crate) fn rules_of(&self, regime: &str) -> Result<(String, Vec<String>), Problem> {
        let regime = find(&self.regimes, regime)?;
        Ok((regime.pack().to_owned(), regime.overlays()))
    }

    /// Begins a case with a person's own template. Rows get new ids, and figures that hang on the case before are
    /// recorded as assumptions.
    pub fn begin_again(&self, template: &Procedure) -> Result<Procedure, Problem> {
        own::begin_again(template, self.phrases.template_note())
    }

    /// An indicator of a library.
    pub fn indicator(&self, it: &IndicatorReference) -> Result<(&Library, &LibraryIndicator), Problem> {
        let missing = || Problem::NoTemplate { id: format!("{}/{}", it.library, it.indicator) };
        let library = self.libraries.iter().find(|library| library.id == it.library).ok_or_else(missing)?;
        Ok((library, library.indicator(&it.indicator).ok_or_else(missing)?))
    }

    /// Adds an indicator of a library to a case, and its objective where the case does not have it yet.
    pub fn hold_to(
        &self,
        case: &mut Procedure,
        indicator: &IndicatorReference,
        workers: u32,
    ) -> Result<(), Problem> {
        let (library, indicator) = self.indicator(indicator)?;
        let objective = indicator.objective.as_deref().and_then(|it| library.objective(it));
        let objective = objective.map(|it| objective_of(case, &it.text));
        let at = format!("/indicators/{}", case.indicators.len());
        let begun = indicator.begun(json::new_id(), objective, workers);
        if begun.target.is_some() {
            case.assumptions.push(assumed(format!("{at}/target"), indicator.target_note(workers)));
        }
        if let Some(hours) = &indicator.hours {
            case.assumptions.push(assumed(format!("{at}/hours_per_unit"), hours.note.clone()));
        }
        case.indicators.push(begun);
        Ok(())
    }
}

impl Template {
    /// The pack that it names; empty where it names none.
    pub(crate) fn pack(&self) -> &str {
        self.case.pointer("/pack/id").and_then(Value::as_str).unwrap_or_default()
    }

    /// The overlays that it names.
    pub(crate) fn overlays(&self) -> Vec<String> {
        let named = self.case.get("overlays").and_then(Value::as_array).into_iter().flatten();
        named.filter_map(Value::as_str).map(str::to_owned).collect()
    }

    fn view(&self) -> TemplateView {
        TemplateView { id: self.id.clone(), name: self.name.clone(), summary: self.summary.clone() }
    }
}

/// The objective of a case with these words, which it is given where it does not have it yet.
fn objective_of(case: &mut Procedure, text: &Text) -> Id {
    if let Some(present) = case.objectives.iter().find(|it| it.text == *text) {
        return present.id;
    }
    let id = json::new_id();
    case.objectives.push(Objective { id, text: text.clone() });
    id
}

/// The templates of a folder that are no foundation, each on what it extends.
fn stacked(texts: BTreeMap<String, String>) -> Result<Vec<Template>, Problem> {
    let mut files = BTreeMap::new();
    for (id, text) in texts {
        let file: TemplateFile = toml::from_str(&text).map_err(|it| broken(&id)(it.to_string()))?;
        files.insert(id, file);
    }
    let begun_with = files.iter().filter(|(_, file)| !file.foundation);
    begun_with.map(|(id, file)| file.stacked(id, &files)).collect()
}

impl TemplateFile {
    fn stacked(&self, id: &str, files: &BTreeMap<String, Self>) -> Result<Template, Problem> {
        let mut layers = vec![self];
        let mut below = self.extends.as_deref();
        while let Some(name) = below {
            let layer = files.get(name).filter(|_| layers.len() < DEEPEST);
            let layer = layer.ok_or_else(|| broken(id)(format!("it cannot extend `{name}`")))?;
            layers.insert(0, layer);
            below = layer.extends.as_deref();
        }
        let mut case = Value::Object(serde_json::Map::new());
        for layer in layers.iter().filter(|it| !it.case.is_null()) {
            lay_over(&mut case, layer.case.clone());
        }
        // Held against the types once by itself, so that a fault is told of the file that has it.
        json::typed::<Procedure>(json::with_ids(case.clone())).map_err(|it| broken(id)(it.to_string()))?;
        let hints = |of: fn(&Self) -> &Vec<Hint>| layers.iter().flat_map(|it| of(it)).cloned().collect();
        Ok(Template {
            id: id.to_owned(),
            name: self.name.clone(),
            summary: self.summary.clone(),
            indicators: self.references(id)?,
            prompts: hints(|it| &it.prompt),
            examples: hints(|it| &it.example),
            passing: self.passing,
            case,
        })
    }

    fn references(&self, id: &str) -> Result<Vec<IndicatorReference>, Problem> {
        let reference = |it: &String| {
            let (library, indicator) = match (it.split_once('/'), &self.library) {
                (Some(both), _) => both,
                (None, Some(library)) => (library.as_str(), it.as_str()),
                (None, None) => return Err(broken(id)(format!("`{it}` names no library"))),
            };
            Ok(IndicatorReference { library: library.to_owned(), indicator: indicator.to_owned() })
        };
        self.indicators.iter().map(reference).collect()
    }
}

/// Lays a part of a case over another: objects field by field, rows after rows; anything else takes the place.
fn lay_over(below: &mut Value, above: Value) {
    match (below, above) {
        (Value::Object(fields), Value::Object(above)) => {
            for (name, value) in above {
                lay_over(fields.entry(name).or_insert(Value::Null), value);
            }
        }
        (Value::Array(rows), Value::Array(above)) if above.iter().all(Value::is_object) => rows.extend(above),
        (place, above) => *place = above,
    }
}

const fn is_priced(it: &AwardCriterion) -> bool {
    matches!(it.kind, CriterionKind::Price | CriterionKind::Volume)
}

/// Brings criteria that share a hundred points among themselves down to what price and volume leave of it. `None` where
/// they do not, or where points would have more decimals than points can have.
fn leave_room_for_price(criteria: &mut [AwardCriterion]) -> Option<()> {
    let points = |priced: bool| -> Decimal {
        criteria.iter().filter(|it| is_priced(it) == priced).map(|it| it.weight.to_decimal()).sum()
    };
    if points(false) != Decimal::ONE_HUNDRED {
        return None;
    }
    let share = (Decimal::ONE_HUNDRED - points(true)).checked_div(Decimal::ONE_HUNDRED)?;
    for criterion in criteria.iter_mut().filter(|it| !is_priced(it)) {
        criterion.weight = share_of(criterion.weight, share)?;
        for band in &mut criterion.bands {
            band.points = share_of(band.points, share)?;
        }
        for part in &mut criterion.parts {
            part.weight = share_of(part.weight, share)?;
        }
    }
    Some(())
}

/// A share of points, exactly; `None` where it has more decimals than points can have.
fn share_of(points: Quantity, share: Decimal) -> Option<Quantity> {
    points.to_decimal().checked_mul(share)?.try_into().ok()
}

fn assumed(field: String, note: Text) -> Assumption {
    Assumption { id: json::new_id(), field, note }
}

fn find<'a>(templates: &'a [Template], id: &str) -> Result<&'a Template, Problem> {
    templates.iter().find(|it| it.id == id).ok_or_else(|| Problem::NoTemplate { id: id.into() })
}

fn read_each<T>(
    texts: BTreeMap<String, String>,
    read: impl Fn(&str) -> Result<T, String>,
) -> Result<Vec<T>, Problem> {
    texts.iter().map(|(id, text)| read(text).map_err(broken(id))).collect()
}

fn broken(id: &str) -> impl Fn(String) -> Problem {
    let id = id.to_owned();
    move |detail| Problem::BrokenTemplate { id: id.clone(), detail }
}

fn missing_indicator(id: &str, it: &IndicatorReference) -> Problem {
    broken(id)(format!("there is no indicator `{}/{}`", it.library, it.indicator))
}

fn not_a_scheme(id: &str) -> Problem {
    broken(id)("the criteria besides price must share a hundred points".into())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;

    fn files(texts: &[(&str, &str)]) -> BTreeMap<String, String> {
        texts.iter().map(|(id, text)| ((*id).to_owned(), (*text).to_owned())).collect()
    }

    fn fault(texts: &[(&str, &str)]) -> String {
        match stacked(files(texts)).unwrap_err() {
            Problem::BrokenTemplate { id, detail } => format!("{id}: {detail}"),
            other => other.to_string(),
        }
    }

    #[test]
    fn rows_are_added_and_anything_else_takes_the_place() {
        let mut below = json!({"rows": [{"a": 1}], "plain": ["x"], "text": {"en": "old", "zh-Hans": "旧"}});
        lay_over(
            &mut below,
            json!({"rows": [{"a": 2}], "plain": ["y"], "text": {"en": "new"}, "more": true}),
        );
        let expected = json!({
            "rows": [{"a": 1}, {"a": 2}], "plain": ["y"], "text": {"en": "new", "zh-Hans": "旧"}, "more": true
        });
        assert_eq!(below, expected);
    }

    #[test]
    fn a_fault_is_told_of_the_file_that_has_it() {
        assert!(fault(&[("a", "extends = \"b\"")]).starts_with("a: it cannot extend `b`"));
        assert!(fault(&[("a", "extends = \"a\"")]).starts_with("a: it cannot extend `a`"));
        assert!(fault(&[("a", "colour = 1")]).starts_with("a: "));
        assert!(fault(&[("a", "[case]\nprize = {}")]).starts_with("a: "));
        assert!(fault(&[("a", "indicators = [\"cases\"]")]).contains("`cases` names no library"));
    }

    #[test]
    fn a_foundation_is_under_what_extends_it_and_no_template_itself() {
        let texts = files(&[
            ("base", "foundation = true\n[case.price]\nmode = \"per-case\"\nterm_months = 12"),
            ("own", "extends = \"base\"\n[case.price]\nterm_months = 24"),
        ]);
        let templates = stacked(texts).unwrap();
        assert_eq!(templates.len(), 1);
        assert_eq!(templates[0].case, json!({"price": {"mode": "per-case", "term_months": 24}}));
    }

    #[test]
    fn points_are_brought_down_exactly_or_not_at_all() {
        let criterion = |kind, weight: &str| AwardCriterion {
            kind,
            weight: weight.parse().unwrap(),
            bands: vec![model::Band { points: weight.parse().unwrap(), ..model::Band::default() }],
            ..AwardCriterion::default()
        };
        let quality = CriterionKind::Quality;
        let mut scheme =
            [criterion(quality, "62.5"), criterion(quality, "37.5"), criterion(CriterionKind::Price, "30")];
        leave_room_for_price(&mut scheme).unwrap();
        let weights = scheme.each_ref().map(|it| it.weight.to_string());
        assert_eq!(weights, ["43.75", "26.25", "30"]);
        assert_eq!(scheme[0].bands[0].points, scheme[0].weight);
        assert!(leave_room_for_price(&mut [criterion(quality, "90")]).is_none());
    }
}
