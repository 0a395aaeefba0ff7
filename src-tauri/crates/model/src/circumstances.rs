//! What decides which methods of procurement are lawful.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Amount, Id, ProcurementMethod};

/// The circumstances of a purchase, as its purchaser states them; they stay with the purchaser.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Circumstances {
    /// The procurement threshold at the purchaser's place (采购限额标准).
    pub procurement_threshold: Option<Amount>,
    /// The open-tender threshold at the purchaser's place (公开招标数额标准).
    pub open_tender_threshold: Option<Amount>,
    /// What holds, as answered; what is in neither set is not known.
    pub holding: BTreeSet<Fact>,
    /// What does not hold, as answered.
    pub failing: BTreeSet<Fact>,
    /// The original contract's amount, where more is bought from its supplier.
    pub original_amount: Option<Amount>,
    /// All additions to it together, this one included.
    pub additions: Option<Amount>,
    /// The budget item (预算项目).
    pub budget_item: String,
    /// The category (品目或者类别).
    pub category: String,
    /// The fiscal year.
    pub fiscal_year: Option<i32>,
    /// What of a purchase of posts is true.
    pub post_flags: BTreeSet<PostFlag>,
    /// Other purchases of the same purchaser.
    pub siblings: Vec<SiblingPurchase>,
}

/// Another purchase of the same purchaser.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct SiblingPurchase {
    /// Identity of the row.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Its budget item.
    pub budget_item: String,
    /// Its category.
    pub category: String,
    /// Its fiscal year.
    pub fiscal_year: Option<i32>,
    /// Its amount.
    pub amount: Amount,
    /// Its method.
    pub method: Option<ProcurementMethod>,
    /// Whether the other method was approved, or the project's budget adjusted: then it does not count.
    pub excepted: bool,
}

/// A fact about a purchase that only the user can state.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// A government purchase of services (政府购买服务).
    GovernmentPurchase,
    /// The service is for others than the department and its own system.
    ForOthers,
    /// The item is in the catalogue of central procurement.
    InCatalogue,
    /// Those served choose among at least two suppliers.
    UsersChoose,
    /// One fee for all can be fixed, and whoever accepts it should be let in for the users' convenience.
    UniformFee,
    /// It is bought often, in small amounts, by one standard.
    FrequentAndSmall,
    /// Legal, valuation, accounting or audit services for the department's own administration.
    ConsultingForAdministration,
    /// The need can be gathered into one purchase.
    CanBeGathered,
    /// After tendering there was no bid or no qualified one, or a new tender failed.
    TenderFailed,
    /// Exactly two suppliers bid or conformed in an open tender.
    TwoSuppliersLeft,
    /// The tender documents had no unreasonable terms and the procedure was followed.
    TenderDocumentsSound,
    /// Technically complex or special: details cannot be laid down.
    SpecificationsOpen,
    /// Tendering takes too long for an urgent need.
    Urgent,
    /// The urgency could not be foreseen or was not caused by the purchaser's delay.
    NotOfOwnMaking,
    /// The total cannot be reckoned beforehand.
    TotalUnknown,
    /// Only one supplier can deliver.
    OneSource,
    /// An unforeseeable emergency leaves no other supplier.
    Emergency,
    /// More is bought from the same supplier, since it must fit what is there.
    MustFitExisting,
    /// Specifications and standards are uniform, the stock ample, prices steady.
    UniformStandard,
    /// Special, so that only a limited range of suppliers can deliver.
    LimitedRange,
    /// Open tendering would cost too large a share of the value.
    TenderCostDisproportionate,
    /// A research project in a thin market, or the promotion of its results.
    ThinResearchMarket,
    /// Construction that need not be tendered by law.
    WorksNotTendered,
    /// Suppliers were found qualified beforehand, or are on an approved list.
    ListOfSuppliers,
    /// Open competition would not be effective in getting what is needed.
    CompetitionIneffective,
    /// The value is within the limit of quotations.
    WithinQuotationLimit,
}

/// A sign that a purchase of posts is disguised employment.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum PostFlag {
    /// The purchaser interviews or appoints the staff.
    PurchaserAppoints,
    /// The purchaser's attendance rules bind the staff.
    PurchaserAttendance,
    /// There are no indicators of service.
    NoServiceIndicators,
    /// The price is the wages alone.
    PriceIsWages,
}
