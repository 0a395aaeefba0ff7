//! What service is bought: definition, requirements, staffing and the indicators it is held to.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Fraction, Id, Quantity, Text};

/// The kind of service, which chooses templates and staffing rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ServiceKind {
    /// A family centre or social-work station of a street or town.
    FamilyStation,
    /// Youth work.
    Youth,
    /// Services for older persons.
    OlderPersons,
    /// Services for people with disabilities.
    Disability,
    /// Community corrections.
    CommunityCorrections,
    /// Anti-drug social work.
    AntiDrug,
    /// School social work.
    School,
    /// Medical social work.
    Medical,
    /// Any other.
    #[default]
    Other,
}

/// The seventeen categories of social work (S-070), which other lists of codes are mapped onto.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ServiceCategory {
    /// 社会福利.
    SocialWelfare,
    /// 社会救助.
    SocialAssistance,
    /// 扶贫济困.
    PovertyRelief,
    /// 慈善事业.
    Charity,
    /// 社区建设.
    CommunityBuilding,
    /// 婚姻家庭.
    MarriageAndFamily,
    /// 精神卫生.
    MentalHealth,
    /// 残障康复.
    DisabilityRehabilitation,
    /// 教育辅导.
    Education,
    /// 就业援助.
    EmploymentSupport,
    /// 职工帮扶.
    WorkersSupport,
    /// 犯罪预防.
    CrimePrevention,
    /// 禁毒戒毒.
    AntiDrug,
    /// 矫治帮扶.
    Corrections,
    /// 人口计生.
    PopulationAndFamilyPlanning,
    /// 应急处置.
    EmergencyResponse,
    /// 群众文化.
    PublicCulture,
}

/// How social work is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WorkMethod {
    /// 个案工作.
    Casework,
    /// 小组工作.
    GroupWork,
    /// 社区工作.
    CommunityWork,
    /// 外展.
    Outreach,
    /// 倡导.
    Advocacy,
}

/// What is bought, for whom, where, when and how.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ServiceDefinition {
    /// The kind of service.
    pub kind: ServiceKind,
    /// Categories it belongs to.
    pub categories: Vec<ServiceCategory>,
    /// What the service is, in one paragraph.
    pub definition: Text,
    /// Who it is for.
    pub target_groups: Vec<TargetGroup>,
    /// The area it covers.
    pub area: Text,
    /// When it is open.
    pub opening_hours: Text,
    /// The methods it works with.
    pub methods: Vec<WorkMethod>,
    /// What is in scope.
    pub content: Vec<ContentItem>,
    /// What is out of scope, so that no unrelated task is added later.
    pub out_of_scope: Text,
    /// Whether the contract bars the purchaser from adding unrelated administrative tasks (S-104).
    pub bars_unrelated_tasks: bool,
    /// What a bid must respond to, one by one.
    pub requirements: Vec<Requirement>,
    /// Who must do the work.
    pub staffing: StaffingRule,
    /// Who supervises the workers, and how much.
    pub supervision: Text,
    /// A partner or supervisor from Hong Kong or abroad (S-085).
    pub overseas_partner: Text,
    /// What the purchaser provides: premises, equipment, data.
    pub purchaser_contribution: Text,
    /// How the service is taken over from the provider before.
    pub handover_in: Text,
    /// How it is handed to the next one.
    pub handover_out: Text,
}

/// People the service is for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct TargetGroup {
    /// Identity of the row.
    pub id: Id,
    /// Who they are.
    pub name: Text,
    /// How many there are, where it is known.
    pub count: Option<u32>,
}

/// One part of the service's content.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ContentItem {
    /// Identity of the row.
    pub id: Id,
    /// Its short name.
    pub name: Text,
    /// What is done.
    pub description: Text,
}

/// How much weight a requirement has: a negative deviation from an essential one (★) voids the bid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Importance {
    /// ★, substantive.
    Essential,
    /// ▲, important: loses points.
    Important,
    /// Neither.
    #[default]
    Ordinary,
}

/// One requirement that a bid responds to.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Requirement {
    /// Identity of the row.
    pub id: Id,
    /// ★, ▲ or neither.
    pub importance: Importance,
    /// What is required.
    pub text: Text,
}

/// Minimum staff: by a rule on the yearly price, as numbers, or both.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct StaffingRule {
    /// One worker for each such part of the yearly price, begun parts counting as whole.
    pub amount_per_worker: Option<crate::Amount>,
    /// Share of workers from related fields, rounded up.
    pub related_share: Option<Fraction>,
    /// Share of workers who are social workers, rounded up.
    pub social_worker_share: Option<Fraction>,
    /// Workers demanded as a number.
    pub workers: Option<u32>,
    /// Workers from related fields demanded as a number.
    pub related_workers: Option<u32>,
    /// Social workers demanded as a number.
    pub social_workers: Option<u32>,
    /// Posts with their own demands.
    pub roles: Vec<RoleRequirement>,
}

/// What one role demands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct RoleRequirement {
    /// Identity of the row.
    pub id: Id,
    /// The role.
    pub role: Text,
    /// How many of it.
    pub count: u32,
    /// Degree, years, experience.
    pub requirement: Text,
    /// The certificate or registration asked for.
    pub certificate: Text,
}

/// What a service is to achieve; its indicators say by how much.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Objective {
    /// Identity of the row.
    pub id: Id,
    /// What is to be achieved.
    pub text: Text,
}

/// What an indicator measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum IndicatorKind {
    /// Volume of service (服务量).
    #[default]
    Output,
    /// Change in people's lives (服务成效).
    Outcome,
    /// How well it is done (服务质量).
    Quality,
    /// That it is done as agreed.
    Process,
}

/// The time over which a target counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Period {
    /// Each service year.
    #[default]
    Year,
    /// The whole term.
    Term,
    /// Each month.
    Month,
    /// Each quarter.
    Quarter,
}

/// One thing that will be counted: it flows from specification to pledge, contract and final score.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Indicator {
    /// Identity of the row.
    pub id: Id,
    /// Its name.
    pub name: Text,
    /// What it measures.
    pub kind: IndicatorKind,
    /// The objective that it serves.
    pub objective: Option<Id>,
    /// What one of it is: 例, 节, 人次, %.
    pub unit: Text,
    /// When one counts.
    pub count_rule: Text,
    /// The least that makes one: "a group has ≥ 4 sessions and ≥ 5 persons".
    pub minimum: Text,
    /// What is not counted twice.
    pub deduplication: Text,
    /// The least to be reached in a period.
    pub target: Option<Quantity>,
    /// Where it stands today, where that is known.
    pub baseline: Option<Quantity>,
    /// The time over which the target counts.
    pub period: Period,
    /// What proves it.
    pub evidence: Text,
    /// Who checks it.
    pub verifier: Text,
    /// How often it is reported.
    pub frequency: Text,
    /// Its points in the assessment.
    pub weight: Option<Quantity>,
    /// Staff hours that one takes, direct and indirect together.
    pub hours_per_unit: Option<Quantity>,
    /// What happens when the target is missed.
    pub shortfall: Text,
}
