//! What a purchaser's terms amount to: yearly price, staff, shares and instalments in money.

use model::{Amount, Id, PriceMode, Procedure, StaffingRule};
use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    ContractPrice, Error, PeriodAmount, PriceLine,
    exact::{each, money, total},
    periods::{MAX_TERM_MONTHS, by_percent, contracts, years},
    schedule::{case_line, post_line},
};

/// What a purchaser's terms amount to. Figures that the terms do not give yet are empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TermsFigures {
    /// The highest price of the whole term: ceiling, or else budget, or else the sum of the unit ceilings.
    pub total: Option<Amount>,
    /// Total × 12 ÷ months of the term.
    pub yearly: Option<Amount>,
    /// The total by service years.
    pub years: Vec<PeriodAmount>,
    /// The total by contracts and instalments.
    pub contracts: Vec<ContractPrice>,
    /// Who pays how much.
    pub funding: Vec<FundingAmount>,
    /// Posts or cases at their ceilings, in those modes.
    pub lines: Vec<PriceLine>,
    /// The sum of `lines`; none in the other modes and while a ceiling is missing.
    pub lines_total: Option<Amount>,
    /// Yearly price ÷ yearly volume floor: the price of an hour (or place) that just qualifies.
    pub unit_price_at_floor: Option<Amount>,
    /// Yearly price ÷ yearly volume cap.
    pub unit_price_at_cap: Option<Amount>,
    /// The least staff.
    pub staffing: StaffingMinimum,
    /// Yearly price ÷ least number of workers.
    pub per_worker: Option<Amount>,
}

/// What one payer pays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FundingAmount {
    /// The package's row.
    pub id: Id,
    /// The share of the whole term; the shares add up when the percentages total 100.
    pub amount: Amount,
    /// The share of the yearly price, likewise.
    pub yearly: Option<Amount>,
}

/// The least staff that the terms demand; 0 where nothing is demanded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct StaffingMinimum {
    /// Workers in all.
    pub workers: u32,
    /// Of them from related fields.
    pub related: u32,
    /// Of them social workers.
    pub social_workers: u32,
}
