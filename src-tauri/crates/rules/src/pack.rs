//! A pack: the rules of one regime as text that an expert edits, read and checked as a whole.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use model::{Language, Text};
use serde::Deserialize;
use serde_json::Value;

use crate::{Condition, Confidence, Error, Figures, Scope, Severity, Source};

/// The rules of one regime with their messages and cases. A pack that exists has passed every check of its form.
#[derive(Debug, Clone)]
pub struct Pack {
    /// What the pack says of itself.
    pub manifest: Manifest,
    /// SHA-256 of all its files, in hexadecimal; a case records it.
    pub hash: String,
    /// Its rules, in the order of their files.
    pub rules: Vec<Rule>,
    messages: BTreeMap<Language, String>,
    pub(crate) cases: Vec<Case>,
    pub(crate) bases: BTreeMap<String, Base>,
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
    /// Laws, orders and practices that its rules cite.
    #[serde(rename = "instrument")]
    pub instruments: Vec<Instrument>,
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
