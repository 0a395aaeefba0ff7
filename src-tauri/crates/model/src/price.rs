//! On which terms money is offered, and what an agency asks.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Amount, CostHead, Id, Percent, Quantity, Text};

/// How a service is priced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PriceMode {
    /// One total for the whole service (项目购买).
    #[default]
    LumpSum,
    /// Posts × yearly rate × months ÷ 12 (岗位购买).
    PerPost,
    /// Unit prices × number of cases (个案价).
    PerCase,
    /// The price is fixed; bidders compete on hours or places (固定价、竞服务量).
    FixedPriceVolume,
}

/// What a volume bid counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum VolumeUnit {
    /// Service hours (服务工时).
    #[default]
    Hours,
    /// Service places (服务名额).
    Places,
}

/// The purchaser's terms of price.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct PriceTerms {
    /// How bids are priced.
    pub mode: PriceMode,
    /// The budget of the whole term (预算金额); public.
    pub budget: Option<Amount>,
    /// The price ceiling of the whole term (最高限价), at most the budget.
    pub ceiling: Option<Amount>,
    /// Why the ceiling is reasonable.
    pub ceiling_rationale: Text,
    /// Months of the whole term.
    pub term_months: u32,
    /// Months of one contract, where contracts are signed one after another within the term.
    pub contract_months: u32,
    /// On which conditions the next contract of the term is signed.
    pub renewal: Text,
    /// The bid bond (投标保证金), where one is asked.
    pub bid_bond: Option<Amount>,
    /// The performance bond (履约保证金) as a share of the contract's price, where one is asked.
    pub performance_bond: Option<Percent>,
    /// Who pays which share.
    pub funding: Vec<FundingShare>,
    /// Posts asked for, in the per-post mode.
    pub posts: Vec<PostDemand>,
    /// Cases asked for, in the per-case mode.
    pub cases: Vec<CaseDemand>,
    /// Volume asked for, in the fixed-price mode; a yearly floor serves every mode.
    pub volume: VolumeTerms,
    /// How much of the price some budget heads may take.
    pub caps: Vec<HeadCap>,
    /// Whether the price may hold a contingency (不可预见费).
    pub allows_contingency: bool,
}

impl PriceTerms {
    /// The highest price a bid may ask: the ceiling, or else the budget.
    pub fn limit(&self) -> Option<Amount> {
        self.ceiling.or(self.budget)
    }
}

/// The most that a budget head may take.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct HeadCap {
    /// Identity of the row.
    pub id: Id,
    /// The head.
    pub head: CostHead,
    /// Its greatest share of the price.
    pub percent: Option<Percent>,
    /// Its greatest amount in the whole term; the smaller of the two holds.
    pub amount: Option<Amount>,
}

/// One payer's share.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct FundingShare {
    /// Identity of the row.
    pub id: Id,
    /// Who pays.
    pub source: Text,
    /// The share of the price.
    pub percent: Percent,
}

/// Posts of one kind at one employing unit.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct PostDemand {
    /// Identity of the row.
    pub id: Id,
    /// The role.
    pub role: Text,
    /// Where the posts serve.
    pub employing_unit: Text,
    /// How many posts.
    pub count: u32,
    /// Months each is filled in the term.
    pub months: u32,
    /// The highest yearly rate of one post.
    pub rate_ceiling: Option<Amount>,
}

/// What a unit price is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PricedUnit {
    /// A case from opening to closing (个案).
    #[default]
    Case,
    /// A group from its first session to its last (小组).
    Group,
    /// One session (节).
    Session,
    /// One visit (探访).
    Visit,
    /// One activity (活动).
    Activity,
    /// One hour of service (小时).
    Hour,
}

/// Cases of one kind and intensity.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct CaseDemand {
    /// Identity of the row.
    pub id: Id,
    /// The kind of case.
    pub name: Text,
    /// What one of it is.
    pub unit: Text,
    /// What is counted.
    pub kind: PricedUnit,
    /// How demanding one is, against an ordinary one of 1: an intensive case may weigh 2. Zero counts as 1.
    pub intensity: Quantity,
    /// How many in the whole term.
    pub count: Quantity,
    /// The highest unit price.
    pub price_ceiling: Option<Amount>,
}

/// Between which limits a volume bid must lie; both count a year.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct VolumeTerms {
    /// What is counted.
    pub unit: VolumeUnit,
    /// Below it a bid is invalid.
    pub floor: Option<Quantity>,
    /// Above it a bid is not believed.
    pub cap: Option<Quantity>,
}

/// One payment of the contract.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Instalment {
    /// Identity of the row.
    pub id: Id,
    /// Its name.
    pub name: Text,
    /// The share of a contract's price.
    pub percent: Percent,
    /// What must have happened.
    pub trigger: Text,
    /// The month of the contract at whose end the money is expected; beyond the last one for what comes later.
    /// Without it, it is taken to come in the month after the contract's end.
    pub due_month: Option<u32>,
    /// What is paid when an assessment goes badly; none where the payment hangs on no assessment.
    pub assessment: Option<Assessment>,
}

/// What is paid of an instalment that hangs on an assessment, as shares of the instalment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Assessment {
    /// When it is passed only after rectification.
    pub rectified: Percent,
    /// When it is failed for good.
    pub failed: Percent,
}

/// What an agency asks, in the mode of the package; empty parts follow the costing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct PriceOffer {
    /// The total asked in the lump-sum mode; without it the costing's total is asked.
    pub total: Option<Amount>,
    /// Hours or places a year, in the fixed-price mode.
    pub volume: Option<Quantity>,
    /// Yearly rates, in the per-post mode.
    pub post_rates: Vec<PostRate>,
    /// Unit prices, in the per-case mode.
    pub case_prices: Vec<CasePrice>,
}

/// The yearly rate asked for one kind of post.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct PostRate {
    /// Identity of the row.
    pub id: Id,
    /// The package's row it answers.
    pub post: Id,
    /// For one post and twelve months.
    pub rate: Amount,
}

/// The unit price asked for one kind of case.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct CasePrice {
    /// Identity of the row.
    pub id: Id,
    /// The package's row it answers.
    pub case: Id,
    /// For one case.
    pub price: Amount,
}
