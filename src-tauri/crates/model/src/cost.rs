//! What a service costs: posts, activities and shared lines, from which every price is derived.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Amount, Id, Percent, Quantity};

/// Everything that costs money or staff time over the whole term.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct CostPlan {
    /// People paid for the service.
    pub posts: Vec<Post>,
    /// What the employer pays on top of pay.
    pub contributions: Contributions,
    /// Work done, by indicator.
    pub activities: Vec<Activity>,
    /// Everything else.
    pub shared_lines: Vec<SharedLine>,
    /// How many hours a full-time worker can work.
    pub working_time: WorkingTime,
}

/// One or more people in the same role on the same terms.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Post {
    /// Identity of the row.
    pub id: Id,
    /// The role: 一线社工, 督导 …
    pub role: String,
    /// Full-time equivalents.
    pub full_time: Quantity,
    /// Months paid in the whole term.
    pub months: Quantity,
    /// Pay of one full-time worker a month, before employer's contributions.
    pub monthly_pay: Amount,
    /// Month's pays on top in each twelve months (年终奖); counts in no contribution base.
    pub bonus_months: Quantity,
    /// Whether their hours count as service hours: a manager's or accountant's may not.
    pub serves: bool,
}

/// The employer's contributions as the user entered them: rates change each July, so they carry a date.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Contributions {
    /// From when the rates hold.
    pub as_of: Option<NaiveDate>,
    /// Five insurances and housing fund, MPF.
    pub schemes: Vec<Contribution>,
}

/// One scheme's share of the employer.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Contribution {
    /// Identity of the row.
    pub id: Id,
    /// The scheme: 养老保险, 住房公积金, MPF …
    pub name: String,
    /// The employer's share of the base.
    pub percent: Percent,
    /// The least monthly base.
    pub base_floor: Option<Amount>,
    /// The highest monthly base.
    pub base_ceiling: Option<Amount>,
}

/// Work of one kind over the whole term.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Activity {
    /// Identity of the row.
    pub id: Id,
    /// The indicator it serves, where there is one.
    pub indicator: Option<Id>,
    /// What is done.
    pub name: String,
    /// How many in the whole term.
    pub count: Quantity,
    /// Staff hours with people, for one.
    pub direct_hours: Quantity,
    /// Staff hours of preparation, travel and records, for one.
    pub indirect_hours: Quantity,
    /// Materials, venue, transport, for one.
    pub direct_cost: Amount,
}

/// The budget head a line belongs to (domain E1).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum CostHead {
    /// 人员费用.
    #[default]
    Personnel,
    /// 督导费.
    Supervision,
    /// 培训费.
    Training,
    /// 服务活动费.
    Activities,
    /// 办公行政费.
    Administration,
    /// 场地及设备.
    Premises,
    /// 评估与审计费.
    Evaluation,
    /// 宣传费.
    Publicity,
    /// 机构管理费.
    Management,
    /// 税费.
    Tax,
    /// 不可预见费, only where the package allows it.
    Contingency,
}

/// What a shared line is reckoned from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Basis {
    /// An amount for the whole term.
    Fixed {
        /// How much.
        amount: Amount,
    },
    /// A share of the personnel total.
    OfPersonnel {
        /// The share.
        percent: Percent,
    },
    /// A share of personnel, activities and fixed lines together.
    OfDirect {
        /// The share.
        percent: Percent,
    },
    /// A share of the price itself, such as a tax included in it: price = rest ÷ (1 − share).
    OfPrice {
        /// The share.
        percent: Percent,
    },
}

impl Default for Basis {
    fn default() -> Self {
        Self::Fixed { amount: Amount::ZERO }
    }
}

/// A cost that belongs to no single post or activity.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct SharedLine {
    /// Identity of the row.
    pub id: Id,
    /// The budget head.
    pub head: CostHead,
    /// What it is.
    pub name: String,
    /// How it is reckoned.
    pub basis: Basis,
}

/// The working time of one full-time worker in twelve months.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct WorkingTime {
    /// Working days a year, 248 on the mainland with thirteen holidays; leave not yet taken off.
    pub days_per_year: Quantity,
    /// Hours a working day.
    pub hours_per_day: Quantity,
    /// Days of leave, training and supervision, taken off.
    pub days_off: Quantity,
}
