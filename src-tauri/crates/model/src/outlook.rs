//! What an agency assumes about what it cannot know: how figures may turn out, and who else may bid.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Amount, Id, Quantity};

/// A figure of a cost plan that can be varied: in a what-if, a tornado, a simulation.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum InputField {
    /// [`crate::Post::full_time`].
    #[default]
    FullTime,
    /// [`crate::Post::months`].
    PostMonths,
    /// [`crate::Post::monthly_pay`].
    MonthlyPay,
    /// [`crate::Post::allowance`].
    Allowance,
    /// [`crate::Post::bonus_months`].
    BonusMonths,
    /// [`crate::Post::growth`].
    PayGrowth,
    /// [`crate::Post::turnover`].
    Turnover,
    /// [`crate::Post::vacant_months`].
    VacantMonths,
    /// [`crate::Post::replacement_cost`].
    ReplacementCost,
    /// [`crate::Contribution::percent`].
    ContributionPercent,
    /// [`crate::Activity::count`].
    Count,
    /// [`crate::Activity::direct_hours`] or [`crate::Conversion::direct_hours`].
    DirectHours,
    /// [`crate::Activity::indirect_hours`] or [`crate::Conversion::indirect_hours`].
    IndirectHours,
    /// [`crate::Activity::direct_cost`].
    DirectCost,
    /// [`crate::Activity::growth`].
    CostGrowth,
    /// The amount of a [`crate::SharedLine`]'s basis.
    LineAmount,
    /// The percentage of a [`crate::SharedLine`]'s basis.
    LinePercent,
    /// [`crate::WorkingTime::days_per_year`].
    DaysPerYear,
    /// [`crate::WorkingTime::hours_per_day`].
    HoursPerDay,
    /// [`crate::WorkingTime::leave_days`].
    LeaveDays,
    /// [`crate::WorkingTime::training_days`].
    TrainingDays,
    /// [`crate::WorkingTime::supervision_hours`].
    SupervisionHours,
    /// [`crate::WorkingTime::indirect_share`].
    IndirectShare,
}

/// One such figure: a field, and the row it stands in; none for working time.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(default, deny_unknown_fields)]
pub struct Input {
    /// The row.
    pub row: Option<Id>,
    /// The field.
    pub field: InputField,
}

/// Between which values a figure may turn out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct InputRange {
    /// Identity of the row.
    pub id: Id,
    /// The figure.
    pub input: Input,
    /// Its least value.
    pub least: Quantity,
    /// Its most likely value; without it every value between the ends is as likely.
    pub likely: Option<Quantity>,
    /// Its greatest value.
    pub most: Quantity,
}

/// An imagined rival's bid.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Rival {
    /// Identity of the row.
    pub id: Id,
    /// Who it might be.
    pub name: String,
    /// The price it might ask.
    pub price: Option<Amount>,
    /// The hours or places a year it might offer.
    pub volume: Option<Quantity>,
    /// The points it might get for everything else.
    pub quality: Quantity,
}

/// What an agency assumes about what it cannot know. It stays in the agency's file: no document carries it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Outlook {
    /// What may turn out otherwise than planned.
    pub ranges: Vec<InputRange>,
    /// The seed of the simulation: the same seed draws the same futures.
    pub seed: u32,
    /// Points the agency expects for everything but price or volume.
    pub own_quality: Quantity,
    /// Who may bid besides.
    pub rivals: Vec<Rival>,
    /// Own money that can bridge the time until payments come.
    pub own_cash: Option<Amount>,
}
