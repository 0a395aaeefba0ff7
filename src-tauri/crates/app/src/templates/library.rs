//! Libraries of indicators: what a service may be held to. Every figure in them is an example with its source.

use std::{collections::BTreeMap, fmt, str::FromStr};

use model::{Id, Indicator, IndicatorKind, Language, Period, Quantity, Text};
use rules::Confidence;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What services of one kind may be held to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Library {
    /// Its id, the name of its file.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// What such services are to achieve.
    pub objectives: Vec<LibraryObjective>,
    /// By which figures that is seen.
    pub indicators: Vec<LibraryIndicator>,
}

/// One thing that such a service is to achieve.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LibraryObjective {
    /// Its id within the library.
    pub id: String,
    /// What is to be achieved.
    pub text: Text,
}

/// One thing that may be counted, with its wording written out.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LibraryIndicator {
    /// Its id within the library.
    pub id: String,
    /// The objective it serves, by id; none where it holds for the service as a whole.
    pub objective: Option<String>,
    /// Its class in a Hong Kong service agreement.
    pub class: Option<StandardClass>,
    /// What it measures.
    pub kind: IndicatorKind,
    /// Its name.
    pub name: Text,
    /// What one of it is.
    pub unit: Text,
    /// When one counts.
    pub count_rule: Text,
    /// The least that makes one.
    pub minimum: Text,
    /// What is not counted twice.
    pub deduplication: Text,
    /// The time over which the target counts.
    pub period: Period,
    /// What proves it.
    pub evidence: Text,
    /// Who checks it.
    pub verifier: Text,
    /// How often it is reported.
    pub frequency: Text,
    /// What happens when the target is missed.
    pub shortfall: Text,
    /// A target of other projects.
    pub example: ExampleTarget,
    /// How many staff hours one takes; none where it is not work of its own.
    pub hours: Option<ExampleHours>,
}

/// A target that stands as an example.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ExampleTarget {
    /// The figure.
    pub target: Quantity,
    /// What it is for.
    pub per: Per,
    /// Where it comes from.
    pub source: ExampleSource,
    /// What a case says of the figure; `{workers}` is filled in when it is taken over.
    pub note: Text,
}

/// What an example target is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Per {
    /// One full-time worker in a year.
    Worker,
    /// The whole service.
    Service,
    /// A share, in per cent.
    Share,
}

/// Hours that stand as an example.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ExampleHours {
    /// The range.
    #[serde(flatten)]
    pub range: HoursRange,
    /// Where it comes from.
    pub source: ExampleSource,
    /// What a case says of the figure.
    pub note: Text,
}

/// Staff hours of one unit, direct and indirect together.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HoursRange {
    /// The least.
    pub least: Quantity,
    /// The most.
    pub most: Quantity,
    /// What a case begins with.
    pub suggested: Quantity,
}

/// Where an example comes from.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExampleSource {
    /// How sure we are of it.
    pub confidence: Confidence,
    /// What it is.
    pub title: Text,
}

/// The class of a standard in Hong Kong's service agreements (domain C4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub enum StandardClass {
    /// OS, 服務量標準.
    Output,
    /// OC, 服務成效標準.
    Outcome,
    /// ESR, 基本服務規定.
    Essential,
    /// SQS with its number, 服務質素標準.
    Quality(u8),
}

impl StandardClass {
    /// Numbers of the quality standards.
    const QUALITY: std::ops::RangeInclusive<u8> = 1..=16;

    /// The kind of indicator that such a standard is.
    pub const fn kind(self) -> IndicatorKind {
        match self {
            Self::Output => IndicatorKind::Output,
            Self::Outcome => IndicatorKind::Outcome,
            Self::Essential => IndicatorKind::Process,
            Self::Quality(_) => IndicatorKind::Quality,
        }
    }
}

impl FromStr for StandardClass {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "OS" => Ok(Self::Output),
            "OC" => Ok(Self::Outcome),
            "ESR" => Ok(Self::Essential),
            _ => text
                .strip_prefix("SQS ")
                .and_then(|it| it.parse().ok())
                .filter(|it| Self::QUALITY.contains(it))
                .map(Self::Quality)
                .ok_or_else(|| format!("`{text}` is no class; write OS, OC, ESR or SQS 1 to SQS 16")),
        }
    }
}

impl TryFrom<String> for StandardClass {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<StandardClass> for String {
    fn from(class: StandardClass) -> Self {
        class.to_string()
    }
}

impl fmt::Display for StandardClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Output => f.write_str("OS"),
            Self::Outcome => f.write_str("OC"),
            Self::Essential => f.write_str("ESR"),
            Self::Quality(number) => write!(f, "SQS {number}"),
        }
    }
}

impl LibraryIndicator {
    /// The indicator as a case begins with it; a target for one worker is taken as often as there are workers.
    pub(super) fn begun(&self, id: Id, objective: Option<Id>, workers: u32) -> Indicator {
        Indicator {
            id,
            name: self.name.clone(),
            kind: self.kind,
            objective,
            unit: self.unit.clone(),
            count_rule: self.count_rule.clone(),
            minimum: self.minimum.clone(),
            deduplication: self.deduplication.clone(),
            target: self.target(workers),
            period: self.period,
            evidence: self.evidence.clone(),
            verifier: self.verifier.clone(),
            frequency: self.frequency.clone(),
            hours_per_unit: self.hours.as_ref().map(|it| it.range.suggested),
            shortfall: self.shortfall.clone(),
            ..Indicator::default()
        }
    }

    /// The example target for so many workers; none beyond what a quantity can be.
    fn target(&self, workers: u32) -> Option<Quantity> {
        let target = self.example.target;
        match self.example.per {
            Per::Worker => target.to_decimal().checked_mul(Decimal::from(workers))?.try_into().ok(),
            Per::Service | Per::Share => Some(target),
        }
    }

    /// What a case says of the target.
    pub(super) fn target_note(&self, workers: u32) -> Text {
        filled(&self.example.note, &[("workers", &in_all(workers))])
    }
}

/// Wordings and figures that several indicators use, by their ids.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Phrases {
    #[serde(rename = "hours-source")]
    hours_source: String,
    source: BTreeMap<String, ExampleSource>,
    note: Notes,
    unit: BTreeMap<String, Text>,
    count_rule: BTreeMap<String, Text>,
    minimum: BTreeMap<String, Text>,
    deduplication: BTreeMap<String, Text>,
    evidence: BTreeMap<String, Text>,
    verifier: BTreeMap<String, Text>,
    frequency: BTreeMap<String, Text>,
    shortfall: BTreeMap<String, Text>,
    hours: BTreeMap<String, HoursRange>,
}

/// What a case says of a figure that it took over.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Notes {
    per_worker: Text,
    per_service: Text,
    share: Text,
    hours: Text,
    template: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LibraryFile {
    id: String,
    name: Text,
    objective: Vec<LibraryObjective>,
    indicator: Vec<IndicatorFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct IndicatorFile {
    id: String,
    objective: Option<String>,
    class: Option<StandardClass>,
    kind: IndicatorKind,
    name: Text,
    unit: Named<Text>,
    count_rule: Named<Text>,
    minimum: Named<Text>,
    deduplication: Named<Text>,
    #[serde(default)]
    period: Period,
    evidence: Named<Text>,
    verifier: Named<Text>,
    frequency: Named<Text>,
    shortfall: Named<Text>,
    example: ExampleFile,
    hours: Option<Named<HoursRange>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExampleFile {
    target: Quantity,
    per: Per,
    source: String,
}

/// Something written out, or the id of a phrase.
#[derive(Deserialize)]
#[serde(untagged, expecting = "expected the id of a phrase, or the wording itself")]
enum Named<T> {
    Phrase(String),
    Own(T),
}

impl<T: Clone> Named<T> {
    fn of(self, what: &str, phrases: &BTreeMap<String, T>) -> Result<T, String> {
        match self {
            Self::Own(it) => Ok(it),
            Self::Phrase(id) => phrase(what, phrases, &id),
        }
    }
}

fn phrase<T: Clone>(what: &str, phrases: &BTreeMap<String, T>, id: &str) -> Result<T, String> {
    phrases.get(id).cloned().ok_or_else(|| format!("there is no phrase {what}.{id}"))
}

impl Library {
    /// Reads a library; the error says what does not fit.
    pub(super) fn read(text: &str, phrases: &Phrases) -> Result<Self, String> {
        let file: LibraryFile = toml::from_str(text).map_err(|it| it.to_string())?;
        let indicators = file.indicator.into_iter().map(|it| it.written_out(phrases));
        let library = Self {
            id: file.id,
            name: file.name,
            objectives: file.objective,
            indicators: indicators.collect::<Result<_, _>>()?,
        };
        for it in &library.indicators {
            if let Some(missing) = it.objective.as_deref().filter(|it| library.objective(it).is_none()) {
                return Err(format!("{}: there is no objective `{missing}`", it.id));
            }
        }
        Ok(library)
    }

    /// An objective by its id.
    pub fn objective(&self, id: &str) -> Option<&LibraryObjective> {
        self.objectives.iter().find(|it| it.id == id)
    }

    /// An indicator by its id.
    pub fn indicator(&self, id: &str) -> Option<&LibraryIndicator> {
        self.indicators.iter().find(|it| it.id == id)
    }
}

impl IndicatorFile {
    fn written_out(self, phrases: &Phrases) -> Result<LibraryIndicator, String> {
        let source = phrase("source", &phrases.source, &self.example.source)?;
        let pattern = match self.example.per {
            Per::Worker => &phrases.note.per_worker,
            Per::Service => &phrases.note.per_service,
            Per::Share => &phrases.note.share,
        };
        let figure = in_all(self.example.target);
        let note = filled(pattern, &[("name", &self.name), ("figure", &figure), ("source", &source.title)]);
        let hours = self.hours.map(|it| it.of("hours", &phrases.hours)).transpose()?;
        Ok(LibraryIndicator {
            hours: hours.map(|it| phrases.example_hours(&self.name, it)).transpose()?,
            example: ExampleTarget { target: self.example.target, per: self.example.per, source, note },
            id: self.id,
            objective: self.objective,
            class: self.class,
            kind: self.kind,
            name: self.name,
            unit: self.unit.of("unit", &phrases.unit)?,
            count_rule: self.count_rule.of("count_rule", &phrases.count_rule)?,
            minimum: self.minimum.of("minimum", &phrases.minimum)?,
            deduplication: self.deduplication.of("deduplication", &phrases.deduplication)?,
            period: self.period,
            evidence: self.evidence.of("evidence", &phrases.evidence)?,
            verifier: self.verifier.of("verifier", &phrases.verifier)?,
            frequency: self.frequency.of("frequency", &phrases.frequency)?,
            shortfall: self.shortfall.of("shortfall", &phrases.shortfall)?,
        })
    }
}

impl Phrases {
    /// Reads the phrases; the error says what does not fit.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|it| it.to_string())
    }

    /// What a case says of a figure that it took over from a template.
    pub(super) const fn template_note(&self) -> &Text {
        &self.note.template
    }

    fn example_hours(&self, name: &Text, range: HoursRange) -> Result<ExampleHours, String> {
        let source = phrase("source", &self.source, &self.hours_source)?;
        let shown = in_all(format!("{}–{}", range.least, range.most));
        let values = [("name", name), ("range", &shown), ("source", &source.title)];
        let note = filled(&self.note.hours, &values);
        Ok(ExampleHours { range, source, note })
    }
}

/// A text with its places filled in, in each language with that language's value.
fn filled(pattern: &Text, values: &[(&str, &Text)]) -> Text {
    let mut text = pattern.clone();
    for language in Language::ALL {
        let place = text.get_mut(language);
        for (name, value) in values {
            *place = place.replace(&format!("{{{name}}}"), value.get(language));
        }
    }
    text
}

/// What reads the same in all languages.
fn in_all(it: impl fmt::Display) -> Text {
    let it = it.to_string();
    Text { zh_hans: it.clone(), zh_hant: it.clone(), en: it }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const PHRASES: &str = r#"
        hours-source = "ours"
        source.ours = { confidence = "U", title = { en = "a guess" } }
        note = { per-worker = { en = "{name}: {figure} for {workers}, {source}" }, per-service = {}, share = {}, hours = { en = "{range} ({source})" }, template = {} }
        unit.case = { en = "case" }
        count_rule.case = { en = "as on file" }
        minimum = {}
        deduplication = {}
        evidence = {}
        verifier = {}
        frequency = {}
        shortfall = {}
        hours.case = { least = "15", most = "20", suggested = "18" }
    "#;
    const LIBRARY: &str = r#"
        id = "x"
        name = {}
        [[objective]]
        id = "better"
        text = {}
        [[indicator]]
        id = "cases"
        objective = "better"
        kind = "output"
        name = { en = "Cases" }
        unit = "case"
        count_rule = { en = "our own rule" }
        minimum = {}
        deduplication = {}
        evidence = {}
        verifier = {}
        frequency = {}
        shortfall = {}
        example = { target = "8.5", per = "worker", source = "ours" }
        hours = "case"
    "#;

    #[test]
    fn a_target_for_one_worker_counts_for_all_of_them_and_says_so() {
        let library = Library::read(LIBRARY, &Phrases::read(PHRASES).unwrap()).unwrap();
        let cases = library.indicator("cases").unwrap();
        let begun = cases.begun(Id::default(), None, 20);
        assert_eq!(begun.target, "170".parse().ok());
        assert_eq!(begun.hours_per_unit, "18".parse().ok());
        assert_eq!((begun.unit.en.as_str(), begun.count_rule.en.as_str()), ("case", "our own rule"));
        assert_eq!(cases.target_note(20).en, "Cases: 8.5 for 20, a guess");
        assert_eq!(cases.hours.as_ref().unwrap().note.en, "15–20 (a guess)");
    }

    #[test]
    fn what_a_library_names_must_be_there() {
        let phrases = Phrases::read(PHRASES).unwrap();
        let fault = |from: &str, to: &str| Library::read(&LIBRARY.replace(from, to), &phrases).unwrap_err();
        assert!(fault("unit = \"case\"", "unit = \"crate\"").contains("unit.crate"));
        assert!(fault("source = \"ours\"", "source = \"theirs\"").contains("source.theirs"));
        assert!(fault("objective = \"better\"", "objective = \"worse\"").contains("worse"));
        assert!(fault("hours = \"case\"", "hours = 3").contains("phrase"));
    }

    #[test]
    fn classes_are_written_as_the_agreements_write_them() {
        for text in ["OS", "OC", "ESR", "SQS 1", "SQS 16"] {
            assert_eq!(text.parse::<StandardClass>().unwrap().to_string(), text);
        }
        for text in ["SQS 0", "SQS 17", "SQS", "os"] {
            assert!(text.parse::<StandardClass>().is_err(), "{text}");
        }
    }
}
