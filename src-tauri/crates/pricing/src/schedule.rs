//! What is asked for a service, in the package's price mode.

use model::{Amount, CaseDemand, Id, PostDemand, PriceMode, PriceOffer, PriceTerms, Procedure, Quantity, Text, VolumeUnit};
use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    ContractPrice, Costing, Error, PeriodAmount,
    exact::{YEAR, each, money, product, total},
    periods::{check_term, contracts, years},
};

/// What is asked for a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PriceSchedule {
    /// The mode of the package.
    pub mode: PriceMode,
    /// What the total is made of; the line totals add up to it.
    pub lines: Vec<PriceLine>,
    /// What is asked for the whole term.
    pub total: Amount,
    /// The highest total that may be asked: ceiling or budget.
    pub limit: Option<Amount>,
    /// The total by service years.
    pub years: Vec<PeriodAmount>,
    /// The total by contracts and instalments.
    pub contracts: Vec<ContractPrice>,
    /// Hours or places offered a year, in the fixed-price mode.
    pub volume: Option<Quantity>,
    /// What `volume` counts.
    pub volume_unit: VolumeUnit,
    /// What one of each comes to.
    pub implied: ImpliedPrices,
    /// What the service costs.
    pub cost: Amount,
    /// Total − cost; below zero the agency pays in.
    pub surplus: Amount,
    /// Why the schedule is not complete; empty when it is.
    pub problems: Vec<PriceProblem>,
}

/// One line of a price schedule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PriceLine {
    /// The package's post or case row; none for a single price of the whole service.
    pub row: Option<Id>,
    /// The role or the kind of case; empty for the whole service.
    pub name: Text,
    /// The employing unit or the unit of a case; empty for the whole service.
    pub detail: Text,
    /// Posts or cases; 1 for the whole service.
    pub quantity: Quantity,
    /// Months each post is filled; none in the other modes.
    pub months: Option<u32>,
    /// Yearly rate of a post, price of a case, or the whole price; none while it is not asked.
    pub unit_price: Option<Amount>,
    /// The highest unit price that the package allows.
    pub ceiling: Option<Amount>,
    /// Posts: rate × count × months ÷ 12. Cases: price × count. Zero while it has no unit price.
    pub total: Amount,
}

/// What one of each comes to, at the price asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImpliedPrices {
    /// Total ÷ hours offered over the term; where no hours are offered, ÷ hours that the cost plan takes.
    pub per_hour: Option<Amount>,
    /// Total ÷ places offered over the term.
    pub per_place: Option<Amount>,
    /// Total ÷ serving post-years of the cost plan.
    pub per_post_year: Option<Amount>,
    /// Total ÷ months of the term.
    pub per_month: Option<Amount>,
}

/// Why a price schedule is not complete.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum PriceProblem {
    /// A post or case of the package has no price in the offer.
    Unpriced {
        /// The package's row.
        row: Id,
    },
    /// A price of the offer answers no row of the package.
    UnknownRow {
        /// The offer's row.
        row: Id,
    },
    /// A second price for the same row; the first one counts.
    Repeated {
        /// The offer's row.
        row: Id,
    },
    /// The fixed-price mode without a budget or ceiling: there is no price to fix.
    NoFixedPrice,
    /// The fixed-price mode without hours or places offered.
    NoVolume,
}
