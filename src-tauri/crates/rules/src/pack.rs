//! A pack: the rules of one regime as text that an expert edits, read and checked as a whole.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use model::{Bid, Language, Procedure, Text};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::Value;
use sha2::{Digest, Sha256};
use toml::Spanned;

use crate::{
    Condition, Confidence, Error, Figures, Place, Scope, Severity, Source, messages::Messages, shape::Shape,
};

/// The rules of one regime with their messages and cases. A pack that exists has passed every check of its form;
/// whether its rules say what its cases expect is [`crate::prove`]'s matter.
#[derive(Debug, Clone)]
pub struct Pack {
    manifest: Manifest,
    hash: String,
    rules: Vec<Rule>,
    messages: BTreeMap<Language, Messages>,
    pub(crate) cases: Vec<Case>,
    pub(crate) bases: BTreeMap<String, Base>,
}

impl Pack {
    /// Reads a pack from its files, by path inside its folder: `pack.toml`, `rules/*.toml`, `cases/*.toml`,
    /// `cases/base-*.json`, `locales/<language>/rules.ftl`. Other files only count in the hash.
    ///
    /// # Errors
    /// The first fault found, with file, line and column: see [`Error`].
    pub fn from_files(files: &BTreeMap<String, String>) -> Result<Self, Error> {
        let manifest: Manifest = read_toml("pack.toml", file(files, "pack.toml")?)?;
        let mut reader =
            Reader { manifest: &manifest, shapes: Shapes::new(), rules: Vec::new(), places: Vec::new() };
        for (path, text) in folder(files, "rules/", ".toml") {
            reader.read_rules(path, text)?;
        }
        let Reader { rules, places, .. } = reader;
        let mut messages = BTreeMap::new();
        for language in Language::ALL {
            let path = format!("locales/{}/rules.ftl", language.tag());
            let found = Messages::read(&path, file(files, &path)?)?;
            found.cover(language, &path, &rules, &places)?;
            messages.insert(language, found);
        }
        let mut bases = BTreeMap::new();
        for (path, text) in folder(files, "cases/base-", ".json") {
            let name = path.trim_start_matches("cases/base-").trim_end_matches(".json");
            bases.insert(name.to_owned(), read_base(path, text)?);
        }
        let mut cases = Vec::new();
        for (path, text) in folder(files, "cases/", ".toml") {
            cases.extend(read_cases(path, text, &rules, &bases)?);
        }
        let hash = hash(files);
        Ok(Self { manifest, hash, rules, messages, cases, bases })
    }

    /// What the pack says of itself.
    pub const fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Its id: `cn-tender`.
    pub fn id(&self) -> &str {
        &self.manifest.id
    }

    /// Its version.
    pub fn version(&self) -> &str {
        &self.manifest.version
    }

    /// SHA-256 of all its files, in hexadecimal; a case records it.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// Id of the calendar it counts by.
    pub fn calendar(&self) -> &str {
        &self.manifest.calendar
    }

    /// Its rules, in the order of their files.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// The Fluent text of its messages in a language: for each rule its sentence under the rule's id, its short name
    /// under `…-name` and what clears it under `…-clears`.
    pub fn messages(&self, language: Language) -> &str {
        self.messages.get(&language).map(Messages::text).unwrap_or_default()
    }

    pub(crate) fn variables(&self, language: Language, message: &str) -> impl Iterator<Item = &str> {
        self.messages.get(&language).into_iter().flat_map(move |it| it.variables(message))
    }
}

/// `pack.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Manifest {
    /// Its id, the folder's name: `cn-tender`.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Its name.
    pub name: Text,
    /// Where its law holds: `CN`, `HK`.
    pub jurisdiction: String,
    /// Which law: `government-procurement`.
    pub regime: String,
    /// Id of the working-day calendar it counts by.
    pub calendar: String,
    /// The first notice date it is for.
    pub effective_from: NaiveDate,
    /// The last one.
    pub effective_to: Option<NaiveDate>,
    /// How points are reckoned where the law does not say.
    #[serde(default)]
    pub scoring: Scoring,
    /// Laws, orders and practices that its rules cite.
    #[serde(rename = "instrument")]
    pub instruments: Vec<Instrument>,
}

/// How points are reckoned where the law does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Scoring {
    /// To how many decimals points of a formula are rounded, half-up: 2 unless the pack says otherwise, 6 at the most.
    pub rounding: u32,
}

impl Default for Scoring {
    fn default() -> Self {
        Self { rounding: 2 }
    }
}

/// A law, an order, or a practice that is no law.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Instrument {
    /// Its id in this pack.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// Its official number, empty where it has none.
    #[serde(default)]
    pub number: String,
    /// The day from which it is in force.
    pub in_force: NaiveDate,
}

/// One rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Its id, named by what it flags; also the id of its Fluent message.
    pub id: String,
    /// Which case it looks at.
    pub subject: SubjectKind,
    /// How bad what it flags is.
    pub severity: Severity,
    /// How it is known.
    pub confidence: Confidence,
    /// Where it comes from.
    pub source: Source,
    /// First day on which it holds: its own, or else its instrument's.
    pub effective_from: NaiveDate,
    /// Last day, when it has ended.
    pub effective_to: Option<NaiveDate>,
    /// To which cases it applies.
    pub when: Scope,
    /// What it flags.
    pub flags: Condition,
}

/// Which desk's case a rule looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SubjectKind {
    /// The purchaser's.
    Procedure,
    /// The agency's.
    Bid,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleFile {
    rule: Vec<Spanned<RuleEntry>>,
}

/// A rule as its file writes it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RuleEntry {
    id: String,
    subject: SubjectKind,
    severity: Severity,
    confidence: Confidence,
    source: SourceEntry,
    effective_from: Option<NaiveDate>,
    effective_to: Option<NaiveDate>,
    #[serde(default)]
    when: Scope,
    flags: Condition,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceEntry {
    instrument: String,
    article: String,
    words: String,
}

/// One case of a rule: a base with a few values changed, and what the rule must say of it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Case {
    /// The rule.
    pub rule: String,
    /// What the case shows.
    pub name: String,
    /// Name of its base: `procedure` is `cases/base-procedure.json`.
    pub base: String,
    /// JSON pointer to new value.
    #[serde(default)]
    pub set: BTreeMap<String, Value>,
    /// JSON pointers of values to take away.
    #[serde(default)]
    pub remove: Vec<String>,
    /// Numbers of pricing that differ from the base's.
    #[serde(default)]
    pub figures: serde_json::Map<String, Value>,
    /// Text of the quality volume that is in no field.
    #[serde(default)]
    pub quality_text: Vec<String>,
    /// The date of the check, where the case has no notice date.
    pub today: Option<NaiveDate>,
    /// The fields that the rule must name, in order; none for a silent case.
    #[serde(default)]
    pub fires: Vec<String>,
    /// Arguments that the first finding must bear.
    #[serde(default)]
    pub args: BTreeMap<String, String>,
    /// The severity that the first finding must have, where it is not the rule's own.
    pub severity: Option<Severity>,
}

/// A complete case without findings, from which cases of rules are made.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Base {
    /// Which kind of case.
    pub subject: SubjectKind,
    /// Numbers that pricing would give.
    pub figures: Figures,
    /// The case.
    pub case: Value,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFile {
    case: Vec<Spanned<Case>>,
}

/// The fields of both kinds of case.
struct Shapes {
    procedure: Shape,
    bid: Shape,
}

impl Shapes {
    fn new() -> Self {
        Self { procedure: Shape::of::<Procedure>(), bid: Shape::of::<Bid>() }
    }

    const fn of(&self, subject: SubjectKind) -> &Shape {
        match subject {
            SubjectKind::Procedure => &self.procedure,
            SubjectKind::Bid => &self.bid,
        }
    }
}

/// Reads rule files, holding each rule against the manifest, the fields of a case and the rules before it.
struct Reader<'a> {
    manifest: &'a Manifest,
    shapes: Shapes,
    rules: Vec<Rule>,
    places: Vec<Place>,
}

impl Reader<'_> {
    fn read_rules(&mut self, path: &str, text: &str) -> Result<(), Error> {
        let RuleFile { rule: entries } = read_toml(path, text)?;
        for entry in entries {
            let start = entry.span().start;
            let entry = entry.into_inner();
            let place = |quoted: &str| place_of(path, text, start, quoted);
            if self.rules.iter().any(|it| it.id == entry.id) {
                return Err(Error::RuleTwice { place: place(&entry.id), rule: entry.id });
            }
            let Some(instrument) =
                self.manifest.instruments.iter().find(|it| it.id == entry.source.instrument)
            else {
                let instrument = entry.source.instrument;
                return Err(Error::UnknownInstrument { place: place(&instrument), instrument });
            };
            let shape = self.shapes.of(entry.subject);
            if let Some(pointer) = entry.flags.pointers().into_iter().find(|it| !shape.has(it)) {
                return Err(Error::UnknownField {
                    place: place(&pointer),
                    subject: entry.subject.name(),
                    pointer,
                });
            }
            self.places.push(place(&entry.id));
            self.rules.push(entry.citing(instrument));
        }
        Ok(())
    }
}

impl RuleEntry {
    fn citing(self, instrument: &Instrument) -> Rule {
        Rule {
            id: self.id,
            subject: self.subject,
            severity: self.severity,
            confidence: self.confidence,
            source: Source {
                instrument: instrument.id.clone(),
                title: instrument.title.clone(),
                number: instrument.number.clone(),
                article: self.source.article,
                words: self.source.words,
            },
            effective_from: self.effective_from.unwrap_or(instrument.in_force),
            effective_to: self.effective_to,
            when: self.when,
            flags: self.flags,
        }
    }
}

impl SubjectKind {
    const fn name(self) -> &'static str {
        match self {
            Self::Procedure => "procedure",
            Self::Bid => "bid",
        }
    }
}

fn read_base(path: &str, text: &str) -> Result<Base, Error> {
    serde_json::from_str(text).map_err(|error| Error::Malformed {
        place: Place { file: path.to_owned(), line: error.line(), column: error.column() },
        reason: error.to_string(),
    })
}

fn read_cases(
    path: &str,
    text: &str,
    rules: &[Rule],
    bases: &BTreeMap<String, Base>,
) -> Result<Vec<Case>, Error> {
    let CaseFile { case: entries } = read_toml(path, text)?;
    entries
        .into_iter()
        .map(|entry| {
            let start = entry.span().start;
            let case = entry.into_inner();
            let unknown = |what, name: &str| Error::UnknownName {
                place: place_of(path, text, start, name),
                what,
                name: name.to_owned(),
            };
            if !rules.iter().any(|it| it.id == case.rule) {
                return Err(unknown("rule", &case.rule));
            }
            if !bases.contains_key(&case.base) {
                return Err(unknown("base", &case.base));
            }
            Ok(case)
        })
        .collect()
}

fn read_toml<T: DeserializeOwned>(path: &str, text: &str) -> Result<T, Error> {
    toml::from_str(text).map_err(|error| Error::Malformed {
        place: Place::of(path, text, error.span().map_or(0, |it| it.start)),
        reason: error.message().to_owned(),
    })
}

/// Where a text stands in quotes at or after the start of its entry. A pointer that was put together from a list and a
/// field stands nowhere as a whole: then its field does.
fn place_of(path: &str, text: &str, start: usize, quoted: &str) -> Place {
    let entry = text.get(start..).unwrap_or_default();
    let field = quoted.rsplit('/').next().unwrap_or(quoted);
    let offset = entry.find(&format!("\"{quoted}\"")).or_else(|| entry.find(field)).unwrap_or_default();
    Place::of(path, text, start + offset)
}

fn file<'a>(files: &'a BTreeMap<String, String>, path: &str) -> Result<&'a str, Error> {
    files.get(path).map(String::as_str).ok_or_else(|| Error::FileMissing { file: path.to_owned() })
}

fn folder<'a>(
    files: &'a BTreeMap<String, String>,
    start: &'a str,
    end: &'a str,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    files
        .iter()
        .filter(move |(path, _)| path.starts_with(start) && path.ends_with(end))
        .map(|(path, text)| (path.as_str(), text.as_str()))
}

/// Over path, length and content of each file in the order of paths, so that no two packs share a hash by shifting text.
fn hash(files: &BTreeMap<String, String>) -> String {
    let mut digest = Sha256::new();
    for (path, text) in files {
        digest.update(format!("{path}\n{}\n{text}\n", text.len()));
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
