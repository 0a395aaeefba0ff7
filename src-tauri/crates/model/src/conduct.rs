//! How a procedure is prepared, made public and kept on record.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Id, Quantity, Text};

/// A risk of the purchase (财库〔2021〕22, article 25; S-043); it stays with the purchaser.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Risk {
    /// Identity of the row.
    pub id: Id,
    /// When it may strike.
    pub stage: RiskStage,
    /// What may happen.
    pub risk: Text,
    /// How likely it is.
    pub likelihood: Level,
    /// How much it would matter.
    pub impact: Level,
    /// Who answers for it.
    pub owner: String,
    /// What is done about it.
    pub measure: Text,
    /// What is done where that fails.
    pub fallback: Text,
}

/// When a risk may strike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RiskStage {
    /// While the purchase is prepared.
    #[default]
    Preparation,
    /// From notice to award.
    Procurement,
    /// While the contract runs.
    Performance,
    /// At its end and after it.
    Closing,
}

/// Little, middling or much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Little.
    Low,
    /// Middling.
    #[default]
    Medium,
    /// Much.
    High,
}

/// The review before the procedure begins (财库〔2021〕22, articles 29 to 33); it stays with the purchaser.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct DemandReview {
    /// The day.
    pub on: Option<NaiveDate>,
    /// 一般性审查: procedure and content, reasons given, approvals, completeness.
    pub general: Text,
    /// 非歧视性审查: whether it points at a supplier or product.
    pub non_discrimination: Text,
    /// 竞争性审查: whether competition is assured.
    pub competition: Text,
    /// 采购政策审查: imports, innovation, green, small enterprises.
    pub policies: Text,
    /// 履约风险审查: contract text, acceptance, risk measures.
    pub performance_risk: Text,
    /// What the reviewers decided; none before they have.
    pub conclusion: Option<ReviewConclusion>,
    /// Who reviewed.
    pub reviewers: Vec<Reviewer>,
}

/// What a review came to; what is not passed is mended and reviewed anew (article 29).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewConclusion {
    /// Passed.
    Passed,
    /// To be mended.
    ToMend,
}

/// One who reviewed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Reviewer {
    /// Identity of the row.
    pub id: Id,
    /// The person.
    pub name: String,
    /// The department or office: procurement, finance, business, supervision.
    pub office: String,
}

/// One act of making the purchase known (S-032).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Publication {
    /// Identity of the row.
    pub id: Id,
    /// Where.
    pub medium: Text,
    /// What is published.
    pub what: Text,
    /// The day.
    pub on: Option<NaiveDate>,
    /// Who does it.
    pub owner: String,
}

/// What was said at the briefing; it stays with the purchaser, who answers in writing to all.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Briefing {
    /// What was said.
    pub record: Text,
    /// Who came.
    pub attendees: Vec<Attendee>,
}

/// Somebody at the briefing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Attendee {
    /// Identity of the row.
    pub id: Id,
    /// The organisation.
    pub organisation: String,
    /// The person.
    pub name: String,
    /// How to reach them.
    pub contact: String,
}

/// A question on the package with the answer to all.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Question {
    /// Identity of the row.
    pub id: Id,
    /// The day it came.
    pub asked_on: Option<NaiveDate>,
    /// Who asked; it stays with the purchaser.
    pub asker: String,
    /// The question.
    pub question: Text,
    /// The answer.
    pub answer: Text,
    /// The day on which all were answered.
    pub answered_on: Option<NaiveDate>,
}

/// A package that went out: the first, or an addendum that replaces it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Issue {
    /// Identity of the row.
    pub id: Id,
    /// 0 for the first package, then 1, 2, …
    pub number: u32,
    /// The day it went out.
    pub issued_on: Option<NaiveDate>,
    /// Why it was issued.
    pub reason: Text,
    /// SHA-256 of the case's data as issued, in hexadecimal; the data itself is kept as an attachment of the case.
    pub sha256: String,
}

/// A remark of a second person; none reaches a document.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Comment {
    /// Identity of the row.
    pub id: Id,
    /// JSON pointer of what it is about, with ids for rows.
    pub field: String,
    /// The remark.
    pub text: String,
    /// Who made it.
    pub by: String,
    /// The day.
    pub on: Option<NaiveDate>,
    /// Whether it is settled.
    pub resolved: bool,
}

/// How the service is assessed (domain A8): which framework, with whose weights, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ServiceAssessment {
    /// Id of the framework in the pack.
    pub framework: String,
    /// The day of the result.
    pub date: Option<NaiveDate>,
    /// Whether the service fails since tasks are unfinished.
    pub tasks_unfinished: bool,
    /// Whether the case is serious.
    pub serious: bool,
    /// What is assessed.
    pub items: Vec<AssessedItem>,
}

/// An item of an assessment.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct AssessedItem {
    /// Identity of the row.
    pub id: Id,
    /// Id of the framework's aspect that it belongs to; empty for what stands beside the framework.
    pub aspect: String,
    /// The group within the aspect, where there is one.
    pub group: String,
    /// Its name; empty where the aspect is scored as one.
    pub name: Text,
    /// Its points of 100.
    pub weight: Quantity,
    /// Its score of 100.
    pub score: Option<Quantity>,
}
