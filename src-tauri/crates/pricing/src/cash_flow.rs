//! When money goes out and comes in: month by month, against the payments of the contracts.

use chrono::NaiveDate;
use model::{Amount, Id};
use serde::Serialize;
use ts_rs::TS;

/// How the assessments go that payments hang on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// All are passed.
    Passed,
    /// All are passed after rectification.
    Rectified,
    /// All are failed for good.
    Failed,
}

/// The money of a service by months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CashFlow {
    /// How assessments go.
    pub outcome: Outcome,
    /// Each month of the term, and those after it until the last payment has come.
    pub months: Vec<CashMonth>,
    /// The deepest gap; none where the balance never falls below zero.
    pub deepest: Option<CashGap>,
    /// The first month from which the balance stays at zero or above; none where it ends below.
    pub covered_from: Option<u32>,
    /// What the agency's own money does not bridge of the deepest gap; none where it did not say what it has.
    pub unbridged: Option<Amount>,
    /// Payments without an expected month: they are taken to come in the month after their contract's end.
    pub undated: Vec<Id>,
}

/// One month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CashMonth {
    /// 1 for the first month of the term.
    pub number: u32,
    /// Its first day, where the plan says when the service begins.
    pub first_day: Option<NaiveDate>,
    /// What is spent in it.
    pub paid_out: Amount,
    /// What comes at its end.
    pub received: Amount,
    /// All that came less all that was spent, at its end.
    pub balance: Amount,
}

/// The deepest point of a balance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CashGap {
    /// The month in which it is reached.
    pub month: u32,
    /// How much is lacking, before that month's payment comes.
    pub amount: Amount,
}
