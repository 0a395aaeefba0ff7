//! How bids are scored.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Amount, Id, Percent, Quantity, Text};

/// What a criterion looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CriterionKind {
    /// The price asked.
    Price,
    /// The volume offered at a fixed price.
    Volume,
    /// How the service will be done (技术).
    #[default]
    Quality,
    /// Who will do it: experience, people (商务).
    Commercial,
}

/// One criterion by which bids are scored.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct AwardCriterion {
    /// Identity of the row.
    pub id: Id,
    /// What it looks at.
    pub kind: CriterionKind,
    /// Its name.
    pub name: Text,
    /// Its points of 100.
    pub weight: Quantity,
    /// What is asked and how it is judged.
    pub description: Text,
    /// What proves it.
    pub evidence: Text,
    /// Its points below which a bid fails.
    pub pass_mark: Option<Quantity>,
    /// What earns how many points.
    pub bands: Vec<Band>,
    /// What it is made of, where it is judged in parts; their points add up to its own.
    pub parts: Vec<CriterionPart>,
}

/// One part of a criterion.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct CriterionPart {
    /// Identity of the row.
    pub id: Id,
    /// Its name.
    pub name: Text,
    /// Its points, of those of the criterion.
    pub weight: Quantity,
    /// What is asked and how it is judged.
    pub description: Text,
    /// What proves it.
    pub evidence: Text,
}

/// One step of a criterion's scale.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Band {
    /// Identity of the row.
    pub id: Id,
    /// Points it earns.
    pub points: Quantity,
    /// What earns them.
    pub condition: Text,
}

/// How marks for quality become points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TechnicalBasis {
    /// They are the points (mainland).
    #[default]
    Points,
    /// (100 − price weight) × mark ÷ highest mark of a valid bid (Hong Kong).
    Highest,
    /// (100 − price weight) × mark ÷ highest mark that can be had (Hong Kong).
    Maximum,
}

/// What the package says of scoring besides its criteria.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct AwardScheme {
    /// How quality counts.
    pub technical_basis: TechnicalBasis,
    /// The highest mark for quality, where marks are not points.
    pub quality_max: Option<Quantity>,
    /// The points or marks for quality below which a bid fails.
    pub pass_mark: Option<Quantity>,
    /// What is taken off a small enterprise's price, for evaluation only.
    pub small_enterprise_deduction: Option<Percent>,
    /// What is taken off the price of a consortium with small enterprises, or of one that subcontracts to them.
    pub small_share_deduction: Option<Percent>,
    /// Rates to which the package raises those of abnormally low prices.
    pub abnormally_low: RaisedRates,
}

/// Rates of abnormally low prices as a package raises them; the law's own hold where there is none.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct RaisedRates {
    /// Of the mean of all valid prices.
    pub half_of_mean: Option<Percent>,
    /// Of the second lowest valid price.
    pub half_of_second_lowest: Option<Percent>,
    /// Of the ceiling.
    pub share_of_ceiling: Option<Percent>,
}

/// What the purchaser scores: bids imagined before the tender, and those that came; it stays with the purchaser.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Evaluation {
    /// Imagined bids, which show what the scheme rewards.
    pub imagined: Vec<EvaluatedBid>,
    /// The bids that came.
    pub bids: Vec<EvaluatedBid>,
    /// Prices as they were read at the opening, whose figures may disagree.
    pub readings: Vec<PriceReading>,
}

/// One bid of an evaluation.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct EvaluatedBid {
    /// Identity of the row.
    pub id: Id,
    /// Who bids.
    pub bidder: String,
    /// The total asked.
    pub price: Option<Amount>,
    /// The hours or places offered a year.
    pub volume: Option<Quantity>,
    /// Points or marks for quality.
    pub quality: Quantity,
    /// Points for technical merit alone, by which some laws tell equal scores apart.
    pub technical: Option<Quantity>,
    /// Why something is taken off its price for evaluation; nothing is where it is not said.
    pub advantage: Option<Advantage>,
}

/// Why something is taken off a price for evaluation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Advantage {
    /// It is asked by a small or micro enterprise.
    SmallEnterprise,
    /// It is asked by a consortium with small enterprises, or by one that subcontracts to them, with a share of the
    /// contract that reaches the law's.
    SmallShare,
}

/// A price as it was read at the opening.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct PriceReading {
    /// Identity of the row.
    pub id: Id,
    /// Who bids.
    pub bidder: String,
    /// The total of the opening sheet, in figures.
    pub figures: Amount,
    /// What its words say.
    pub words: Option<Amount>,
    /// The total that the breakdown states.
    pub breakdown_total: Option<Amount>,
    /// The breakdown's lines.
    pub lines: Vec<PriceReadingLine>,
}

/// A line of a price breakdown as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct PriceReadingLine {
    /// Identity of the row.
    pub id: Id,
    /// What it is for.
    pub name: String,
    /// The price of one.
    pub unit_price: Amount,
    /// How many.
    pub quantity: Quantity,
    /// The total that it states.
    pub total: Option<Amount>,
}
