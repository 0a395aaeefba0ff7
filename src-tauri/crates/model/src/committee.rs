//! Who judges the bids, and what binds them to bidders.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Id;

/// The body that judges bids (评标委员会, 磋商小组, assessment panel). Its members stay secret until the result.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Committee {
    /// Whether the matter is technically complex or needs special knowledge.
    pub complex: bool,
    /// Whether its social impact is great.
    pub social_impact: bool,
    /// Whether the superior budget unit agreed that the purchaser chooses experts itself.
    pub choice_approved: bool,
    /// The day on which it meets, from which years are counted back.
    pub meets_on: Option<NaiveDate>,
    /// Who sits.
    pub members: Vec<CommitteeMember>,
}

/// One member.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct CommitteeMember {
    /// Identity of the row.
    pub id: Id,
    /// The person.
    pub name: String,
    /// For whom the member sits.
    pub side: MemberSide,
    /// Whether the member chairs.
    pub chair: bool,
    /// Where the member works.
    pub unit: String,
    /// Day of birth.
    pub born: Option<NaiveDate>,
    /// Professional grade, or an equal standard.
    pub grade: Option<ExpertGrade>,
    /// Full years in the field.
    pub years: Option<u32>,
    /// Whether a legal expert.
    pub legal: bool,
    /// Whether the purchaser chose the expert instead of drawing at random.
    pub chosen: bool,
    /// Whether the member works for a finance department that supervises procurement.
    pub supervises: bool,
    /// The day on which the member declared all relations with bidders, or that there are none.
    pub declared_on: Option<NaiveDate>,
    /// Whether the member has withdrawn.
    pub recused: bool,
    /// Relations with bidders.
    pub interests: Vec<DeclaredInterest>,
}

/// For whom a member sits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MemberSide {
    /// The purchaser's representative.
    Purchaser,
    /// An expert.
    #[default]
    Expert,
    /// Staff of the agent that runs the procedure.
    Agent,
}

/// A professional grade, or an equal standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ExpertGrade {
    /// Below intermediate.
    Junior,
    /// 中级.
    Intermediate,
    /// 高级.
    Senior,
}

/// A relation of a member with a bidder, as declared.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct DeclaredInterest {
    /// Identity of the row.
    pub id: Id,
    /// The bidder.
    pub bidder: String,
    /// What relation.
    pub kind: InterestKind,
    /// Its last day; none while it lasts.
    pub until: Option<NaiveDate>,
    /// Which kinship.
    pub relation: Option<Relation>,
    /// Of collateral blood relations: how many generations, oneself the first, siblings the second.
    pub generations: Option<u32>,
    /// With whom at the bidder, for kinship.
    pub with: Option<Counterpart>,
}

/// A kind of relation with a bidder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum InterestKind {
    /// Employed by it.
    Employment,
    /// Its director.
    Director,
    /// Its supervisor (监事).
    Supervisor,
    /// Its controlling shareholder.
    ControllingShareholder,
    /// Its actual controller.
    ActualController,
    /// Kin of a person there.
    Kinship,
    /// Another relation that may impair fairness.
    #[default]
    Other,
}

/// A kinship.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// Husband or wife.
    Spouse,
    /// Parents, children and on in line.
    LinealBlood,
    /// Siblings, cousins and on beside the line.
    CollateralBlood,
    /// Near kin by marriage.
    NearAffinity,
}

/// A person at a bidder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Counterpart {
    /// 法定代表人.
    LegalRepresentative,
    /// 负责人.
    Head,
    /// Anybody else.
    Staff,
}
