//! What a check says: findings, each with its rule, its place and its source.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use model::Text;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One thing that a rule found in a case. A finding is a judgement, never an error.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Finding {
    /// Id of the rule, named by what it flags: `bid-period-too-short`.
    pub rule: String,
    /// How bad it is, after doubt has been taken off: a doubtful rule never yields `fatal`.
    pub severity: Severity,
    /// How sure the pack's authors are of the rule.
    pub confidence: Confidence,
    /// Whether something is not there yet, or is there and wrong.
    pub kind: FindingKind,
    /// JSON pointers of the fields concerned, the leading one first; rows by index, as in `/indicators/3/unit`.
    pub fields: Vec<String>,
    /// Id of the row concerned, where the finding is about one row of a list.
    pub row: Option<String>,
    /// Fluent message of the finding's sentence.
    pub message: String,
    /// Fluent message that says what clears it.
    pub clears: String,
    /// Fluent message of the rule's short name.
    pub name: String,
    /// Arguments of the messages: plain numbers, ISO dates, amounts as decimal strings, texts as entered.
    pub args: BTreeMap<String, String>,
    /// Where the rule comes from.
    pub source: Source,
    /// First day on which the rule holds.
    pub effective_from: Option<NaiveDate>,
    /// Last day on which it holds, when it has ended.
    pub effective_to: Option<NaiveDate>,
    /// Whether it rests on a year whose working days are not fully known; such a finding is never `fatal`.
    pub estimated: bool,
}

/// How bad a finding is, the worst first.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The package is unlawful, or the bid is void.
    Fatal,
    /// It may cost points, delay or a challenge.
    Risk,
    /// It only looks wrong.
    Cosmetic,
}

/// How a rule is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
pub enum Confidence {
    /// Read in the primary text.
    V,
    /// Read in a secondary source.
    V2,
    /// Believed right from memory, not verified.
    M,
    /// Uncertain.
    U,
}

impl Confidence {
    /// Whether a rule so known may block; others warn and say so.
    pub const fn may_block(self) -> bool {
        matches!(self, Self::V | Self::V2)
    }
}

/// What sort of thing a finding is; it follows from the rule's condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FindingKind {
    /// Something required is not there yet.
    Missing,
    /// Something is there and contradicts the rule or another value.
    Conflict,
    /// A value that its source does not state.
    Assumed,
}

/// The article that a rule comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct Source {
    /// Id of the instrument in its pack.
    pub instrument: String,
    /// Its title.
    pub title: Text,
    /// Its official number: 财政部令第87号.
    pub number: String,
    /// The article, as cited: 第五十五条.
    pub article: String,
    /// The article's own words, in the language of the law.
    pub words: String,
}
