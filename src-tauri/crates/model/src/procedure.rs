//! A purchaser's case: what is wanted, and on which terms.

use chrono::{NaiveDate, NaiveDateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Amount, AwardCriterion, AwardScheme, Briefing, Circumstances, Comment, Committee, CostPlan, Currency,
    DemandReview, Evaluation, Id, Indicator, Instalment, Issue, Language, Need, Objective, PriceTerms,
    Publication, Quantity, Question, Risk, ServiceAssessment, ServiceDefinition, Text,
};

/// The version of the procedure's JSON document; another one is refused, never half read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
pub enum ProcedureFormat {
    /// The first.
    #[default]
    #[serde(rename = "tenderwright/procedure/1")]
    V1,
}

/// What a purchaser wants, and on which terms.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Procedure {
    /// Version of this document.
    pub format: ProcedureFormat,
    /// Identity of the case.
    pub id: Id,
    /// Languages that the documents are printed in; the first leads.
    pub languages: Vec<Language>,
    /// The one currency of the case.
    pub currency: Currency,
    /// The rules it is held to.
    pub pack: PackReference,
    /// Ids of the packs that refine these rules: a province's, a city's, a kind of service's. The pack's hash is over
    /// all of them.
    pub overlays: Vec<String>,
    /// Name of the project.
    pub title: Text,
    /// Number of the project.
    pub number: String,
    /// What the case began with; it stays with the purchaser.
    pub origin: Origin,
    /// Who buys.
    pub purchaser: Purchaser,
    /// Why.
    pub need: Need,
    /// What.
    pub service: ServiceDefinition,
    /// What it is to achieve.
    pub objectives: Vec<Objective>,
    /// Held to which figures.
    pub indicators: Vec<Indicator>,
    /// For how much.
    pub price: PriceTerms,
    /// Paid when.
    pub instalments: Vec<Instalment>,
    /// Who may bid.
    pub qualifications: Vec<Qualification>,
    /// How bids are scored; weights are points of 100.
    pub criteria: Vec<AwardCriterion>,
    /// What is said of scoring besides.
    pub award: AwardScheme,
    /// What decides which methods are lawful; it stays with the purchaser.
    pub circumstances: Circumstances,
    /// How the procedure runs.
    pub method: Method,
    /// From notice to opening.
    pub timetable: Timetable,
    /// Terms of the contract.
    pub contract: Vec<Clause>,
    /// Questions on the package, and the answers to all.
    pub questions: Vec<Question>,
    /// The packages that went out, in their order.
    pub issues: Vec<Issue>,
    /// The review before the procedure begins; it stays with the purchaser.
    pub review: DemandReview,
    /// What may go wrong; it stays with the purchaser.
    pub risks: Vec<Risk>,
    /// How it is made known; it stays with the purchaser.
    pub publicity: Vec<Publication>,
    /// What was said at the briefing; it stays with the purchaser.
    pub briefing: Briefing,
    /// Who judges the bids; it stays with the purchaser.
    pub committee: Committee,
    /// What was scored; it stays with the purchaser.
    pub evaluation: Evaluation,
    /// How the service is assessed; it stays with the purchaser.
    pub assessment: ServiceAssessment,
    /// Remarks of a second person; they stay with the purchaser.
    pub comments: Vec<Comment>,
    /// The purchaser's own estimate behind the ceiling; it stays with the purchaser.
    pub estimate: CostPlan,
    /// Which values are assumed rather than stated by the source.
    pub assumptions: Vec<Assumption>,
    /// Risks that the purchaser takes with open eyes; they stay with the purchaser.
    pub accepted: Vec<AcceptedRisk>,
    /// The envelopes read so far; they stay with the purchaser.
    pub received: Vec<ReceivedEnvelope>,
}

impl Procedure {
    /// The language that leads the documents.
    pub fn language(&self) -> Language {
        self.languages.first().copied().unwrap_or_default()
    }

    /// The parts that stay with the purchaser, whole.
    pub const UNPUBLISHED: [&str; 13] = [
        "accepted",
        "assessment",
        "briefing",
        "circumstances",
        "comments",
        "committee",
        "estimate",
        "evaluation",
        "origin",
        "publicity",
        "received",
        "review",
        "risks",
    ];

    /// What a bidder and the public may see: all but what stays with the purchaser.
    pub fn published(&self) -> Self {
        let need = Need { soundings: Vec::new(), ..self.need.clone() };
        let questions = self.questions.iter().filter(|it| it.answered_on.is_some());
        let questions = questions.map(|it| Question { asker: String::new(), ..it.clone() }).collect();
        // What is assumed of a part that stays here stays here too.
        let assumptions = self.assumptions.iter().filter(|it| !stays(&it.field)).cloned().collect();
        Self {
            need,
            questions,
            assumptions,
            origin: Origin::default(),
            circumstances: Circumstances::default(),
            review: DemandReview::default(),
            risks: Vec::new(),
            publicity: Vec::new(),
            briefing: Briefing::default(),
            committee: Committee::default(),
            evaluation: Evaluation::default(),
            assessment: ServiceAssessment::default(),
            comments: Vec::new(),
            estimate: CostPlan::default(),
            accepted: Vec::new(),
            received: Vec::new(),
            ..self.clone()
        }
    }
}

/// Whether a field, by its JSON pointer, stays with the purchaser.
fn stays(field: &str) -> bool {
    let mut steps = field.trim_start_matches('/').split('/');
    let first = steps.next().unwrap_or_default();
    Procedure::UNPUBLISHED.contains(&first) || (first == "need" && steps.next() == Some("soundings"))
}

/// The rule pack of a case, by id, version and hash of its content.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct PackReference {
    /// Its id, such as `cn-tender`.
    pub id: String,
    /// Its version.
    pub version: String,
    /// SHA-256 of its content, in hexadecimal.
    pub hash: String,
}

/// What a case began with: the templates that its guide goes on quoting, and whom its example figures are for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Origin {
    /// Id of the service template; empty where it began with none.
    pub service: String,
    /// Id of the regime; empty where it began with none.
    pub regime: String,
    /// For how many full-time workers the example figures of its indicators were taken; none where there were none.
    pub workers: Option<u32>,
}

/// The procuring entity (采购人).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Purchaser {
    /// Name.
    pub name: Text,
    /// Address.
    pub address: Text,
    /// Who answers questions (项目联系人; in Hong Kong the enquiries contact).
    pub contact: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// The procurement agency (采购代理机构), where one is charged; without a name there is none.
    pub agent: Text,
    /// The agency's address.
    pub agent_address: Text,
    /// Who answers for the agency.
    pub agent_contact: String,
    /// The agency's telephone.
    pub agent_phone: String,
    /// By which standard and in which way the agency's fee is charged (财政部令第87号, article 20).
    pub agent_fee: Text,
    /// Who pays it; none where it is not said.
    pub agent_fee_payer: Option<FeePayer>,
}

/// Who pays the procurement agency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FeePayer {
    /// The purchaser.
    Purchaser,
    /// The supplier that wins.
    Winner,
}

/// One condition for taking part.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Qualification {
    /// Identity of the row.
    pub id: Id,
    /// The condition.
    pub text: Text,
    /// What proves it.
    pub evidence: Text,
}

/// The legal form of the procedure (domain B2, C1). Open tender is one on the mainland and in Hong Kong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ProcurementMethod {
    /// 公开招标.
    #[default]
    OpenTender,
    /// 邀请招标.
    InvitedTender,
    /// 竞争性磋商.
    CompetitiveConsultation,
    /// 竞争性谈判.
    CompetitiveNegotiation,
    /// 单一来源采购.
    SingleSource,
    /// 框架协议采购.
    FrameworkAgreement,
    /// 選擇性招標 (Hong Kong): those on an approved list.
    SelectiveTender,
    /// 資格預審招標 (Hong Kong): those found capable beforehand.
    PrequalifiedTender,
    /// 局限性招標 (Hong Kong): a limited number, with approval.
    RestrictedTender,
    /// 單一招標 (Hong Kong): one, with approval.
    SingleTender,
}

/// How the procedure runs.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Method {
    /// Its legal form.
    pub form: ProcurementMethod,
    /// Why this form.
    pub reason: Text,
    /// Whether quality and price come in separate envelopes.
    pub two_envelopes: bool,
    /// Whether only small enterprises may bid.
    pub reserved_for_small_enterprises: bool,
    /// Industry class of the purchase.
    pub industry: Text,
    /// Days a bid stays valid after the deadline.
    pub validity_days: Option<u32>,
    /// Whether consortia may bid (联合体); none where it is not said, and then they may not be refused
    /// (财政部令第87号, article 19).
    pub consortia: Option<Consortia>,
    /// What may change in substance while it is consulted or negotiated on (财库〔2014〕214号, articles 9 and 20;
    /// 财政部令第74号, article 11).
    pub changeable: Vec<ChangeableTerm>,
}

/// Whether consortia may bid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Consortia {
    /// They may.
    Accepted,
    /// They may not.
    Refused,
}

/// Something that may change in substance during consultation or negotiation.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ChangeableTerm {
    /// Identity of the row.
    pub id: Id,
    /// What it is part of.
    pub kind: ChangeableKind,
    /// What may change, and within which limits.
    pub text: Text,
}

/// The parts of the documents that may change; the law lets nothing else change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeableKind {
    /// Technical requirements (技术要求).
    Technical,
    /// Requirements of the service (服务要求).
    #[default]
    Service,
    /// Terms of the draft contract (合同草案条款).
    Contract,
}

/// From notice to opening; civil dates and times of the purchaser's place.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Timetable {
    /// The day the notice is published, from which documents are to be had.
    pub notice: Option<NaiveDate>,
    /// The last day of the notice's period (公告期限).
    pub notice_until: Option<NaiveDate>,
    /// The last day on which documents are to be had.
    pub documents_until: Option<NaiveDate>,
    /// The last day for questions.
    pub questions_until: Option<NaiveDate>,
    /// The last moment for bids, which is also the opening.
    pub bid_deadline: Option<NaiveDateTime>,
    /// The briefing, where there is one (简介会).
    pub briefing: Option<NaiveDateTime>,
    /// Where the briefing is.
    pub briefing_place: Text,
    /// Where documents are to be had.
    pub documents_place: Text,
    /// In which way: downloaded, collected, against which papers, at which hours.
    pub documents_way: Text,
    /// What a set of documents costs; 0.00 is free, none is not said.
    pub documents_price: Option<Amount>,
    /// Where bids are handed in and opened; in Hong Kong the tender box (投標箱).
    pub opening_place: Text,
}

/// One term of the contract.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Clause {
    /// Identity of the row.
    pub id: Id,
    /// Its heading.
    pub title: Text,
    /// Its words.
    pub body: Text,
}

/// A value that stands in for one that the source does not state.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Assumption {
    /// Identity of the row.
    pub id: Id,
    /// JSON pointer of the assumed value, such as `/price/budget`.
    pub field: String,
    /// Why this value.
    pub note: Text,
}

/// A finding that is no error to its owner, who says why.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct AcceptedRisk {
    /// Identity of the row.
    pub id: Id,
    /// The rule that finds it.
    pub rule: String,
    /// Where: the id of the row, or else the JSON pointer of the leading field.
    pub place: String,
    /// Why it is taken.
    pub reason: String,
    /// Who takes it.
    pub by: String,
    /// The day.
    pub on: Option<NaiveDate>,
}

/// What an envelope holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum EnvelopeKind {
    /// The quality bid (质量标书).
    #[default]
    Quality,
    /// The price bid (价格标书).
    Price,
}

/// A bid's PDF as read by the purchaser; the file itself is kept as an attachment of the case.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ReceivedEnvelope {
    /// Identity of the row.
    pub id: Id,
    /// What it holds.
    pub kind: EnvelopeKind,
    /// The bid it belongs to.
    pub bid: Id,
    /// Name of the agency, as its data states it.
    pub agency: String,
    /// Name of the file as received.
    pub file_name: String,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// What the verifier said of it.
    pub verdict: String,
    /// Who signed it, by certificate.
    pub signer: String,
    /// Fingerprint of that certificate (SHA-256, hexadecimal).
    pub fingerprint: String,
    /// The day it was read.
    pub received_on: Option<NaiveDate>,
    /// The total asked, in a price bid.
    pub total: Option<Amount>,
    /// The yearly volume offered, in a price bid at a fixed price.
    pub volume: Option<Quantity>,
}
