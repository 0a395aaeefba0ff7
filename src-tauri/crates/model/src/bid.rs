//! An agency's case: what it answers to a package.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    AcceptedRisk, Agency, CostPlan, Id, Language, Outlook, PriceOffer, Procedure, Quantity, StaffMember,
};

/// The version of the bid's JSON document; another one is refused, never half read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
pub enum BidFormat {
    /// The first.
    #[default]
    #[serde(rename = "tenderwright/bid/1")]
    V1,
}

/// What an agency answers to a package.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Bid {
    /// Version of this document.
    pub format: BidFormat,
    /// Identity of the case.
    pub id: Id,
    /// The language it is written in.
    pub language: Language,
    /// The package it answers.
    pub package: PackageReference,
    /// That package's data, as received; never edited.
    pub procedure: Procedure,
    /// Who answers.
    pub agency: Agency,
    /// How each qualification is met.
    pub eligibility: Vec<Eligibility>,
    /// How each requirement is answered.
    pub responses: Vec<Response>,
    /// The text of the quality bid.
    pub sections: Vec<Section>,
    /// Who will do the work.
    pub staff: Vec<StaffMember>,
    /// The volume promised.
    pub pledges: Vec<Pledge>,
    /// What it costs.
    pub cost: CostPlan,
    /// What is asked for it.
    pub offer: PriceOffer,
    /// What the agency assumes about what it cannot know; it stays in this file.
    pub outlook: Outlook,
    /// The day on the signature pages.
    pub signed_on: Option<NaiveDate>,
    /// Risks that the agency takes with open eyes; they stay with it.
    pub accepted: Vec<AcceptedRisk>,
}

/// The package that a bid answers.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct PackageReference {
    /// Name of the file as received.
    pub file_name: String,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// What the verifier said of it.
    pub verdict: String,
    /// Who signed it, by certificate; empty for nobody.
    pub signer: String,
    /// Fingerprint of that certificate (SHA-256, hexadecimal).
    pub fingerprint: String,
    /// The day it was read.
    pub received_on: Option<NaiveDate>,
}

/// How one qualification is met.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Eligibility {
    /// Identity of the row.
    pub id: Id,
    /// The package's row it answers.
    pub qualification: Id,
    /// Whether it is met.
    pub met: bool,
    /// What proves it.
    pub evidence: String,
}

/// How an answer differs from what is required.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Deviation {
    /// Exactly as required.
    #[default]
    None,
    /// Better than required.
    Positive,
    /// Worse than required; voids the bid for an essential requirement.
    Negative,
}

/// The answer to one requirement.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Response {
    /// Identity of the row.
    pub id: Id,
    /// The package's row it answers.
    pub requirement: Id,
    /// How it differs.
    pub deviation: Deviation,
    /// The answer.
    pub text: String,
}

/// One section of the quality bid.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Section {
    /// Identity of the row.
    pub id: Id,
    /// The award criterion it answers, where there is one.
    pub criterion: Option<Id>,
    /// Its heading.
    pub title: String,
    /// Its text: paragraphs parted by empty lines; lines that begin with `- ` are a list.
    pub body: String,
}

/// The volume promised for one indicator, in its unit and period.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Pledge {
    /// Identity of the row.
    pub id: Id,
    /// The package's indicator.
    pub indicator: Id,
    /// How much is promised.
    pub quantity: Option<Quantity>,
}

/// The version of the JSON inside a quality bid's PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
pub enum QualityBidFormat {
    /// The first.
    #[default]
    #[serde(rename = "tenderwright/quality-bid/1")]
    V1,
}

/// What the quality envelope carries as data: everything but money.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct QualityBid {
    /// Version of this document.
    pub format: QualityBidFormat,
    /// The bid it belongs to.
    pub bid: Id,
    /// The procedure it answers.
    pub procedure: Id,
    /// SHA-256 of the package it answers.
    pub package_sha256: String,
    /// The language it is written in.
    pub language: Language,
    /// Who answers.
    pub agency: Agency,
    /// How each qualification is met.
    pub eligibility: Vec<Eligibility>,
    /// How each requirement is answered.
    pub responses: Vec<Response>,
    /// The text.
    pub sections: Vec<Section>,
    /// Who will do the work.
    pub staff: Vec<StaffMember>,
    /// The volume promised.
    pub pledges: Vec<Pledge>,
}

/// The version of the JSON inside a price bid's PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
pub enum PriceBidFormat {
    /// The first.
    #[default]
    #[serde(rename = "tenderwright/price-bid/1")]
    V1,
}

/// What the price envelope carries as data.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct PriceBid {
    /// Version of this document.
    pub format: PriceBidFormat,
    /// The bid it belongs to.
    pub bid: Id,
    /// The procedure it answers.
    pub procedure: Id,
    /// SHA-256 of the package it answers.
    pub package_sha256: String,
    /// The currency of every amount.
    pub currency: crate::Currency,
    /// Name of the agency.
    pub agency: String,
    /// The total asked for the whole term.
    pub total: crate::Amount,
    /// What is asked, in the package's mode.
    pub offer: PriceOffer,
    /// What it costs.
    pub cost: CostPlan,
}

impl Bid {
    /// The quality envelope's data: a type without a field for money, so that none can slip in.
    pub fn quality(&self) -> QualityBid {
        QualityBid {
            format: QualityBidFormat::V1,
            bid: self.id,
            procedure: self.procedure.id,
            package_sha256: self.package.sha256.clone(),
            language: self.language,
            agency: self.agency.clone(),
            eligibility: self.eligibility.clone(),
            responses: self.responses.clone(),
            sections: self.sections.clone(),
            staff: self.staff.clone(),
            pledges: self.pledges.clone(),
        }
    }
}
