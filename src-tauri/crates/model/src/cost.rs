//! What a service costs: posts, activities and shared lines, from which every price is derived.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Amount, Id, Percent, Quantity};

/// Everything that costs money or staff time over the whole term.
///
/// Months count from 1, the first month of the term.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct CostPlan {
    /// The first day of the service. Dated rates and the calendar's working days need it.
    pub starts_on: Option<NaiveDate>,
    /// People paid for the service.
    pub posts: Vec<Post>,
    /// What the employer pays on top of pay.
    pub contributions: Contributions,
    /// Work done, by indicator.
    pub activities: Vec<Activity>,
    /// How many hours one unit of work takes, for all activities of a kind.
    pub conversions: Vec<Conversion>,
    /// Everything else.
    pub shared_lines: Vec<SharedLine>,
    /// How many hours a full-time worker can work.
    pub working_time: WorkingTime,
}

/// A rung of the role ladder (domain S-117).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PostLevel {
    /// 一线社工.
    #[default]
    FrontLine,
    /// 督导助理.
    SupervisionAssistant,
    /// 初级督导.
    JuniorSupervisor,
    /// 中级督导.
    IntermediateSupervisor,
    /// 高级督导.
    SeniorSupervisor,
    /// 站长、中心主任.
    Director,
    /// 服务助理 and others who work with people without being social workers.
    ServiceAssistant,
    /// 行政、财务.
    Administration,
}

/// One or more people in the same role on the same terms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Post {
    /// Identity of the row.
    pub id: Id,
    /// The role, as the agency calls it.
    pub role: String,
    /// Its rung of the ladder.
    pub level: PostLevel,
    /// Full-time equivalents.
    pub full_time: Quantity,
    /// The first month of the term that is paid.
    pub first_month: u32,
    /// Months paid in the whole term.
    pub months: Quantity,
    /// Pay of one full-time worker a month in the first year, before employer's contributions.
    pub monthly_pay: Amount,
    /// Allowances of one full-time worker a month in the first year (补贴、津贴).
    pub allowance: Amount,
    /// Month's pays on top in each twelve months (年终奖).
    pub bonus_months: Quantity,
    /// By how much pay and allowances rise at the beginning of each further service year, compounding.
    pub growth: Percent,
    /// The share of workers who leave in a year (流失率).
    pub turnover: Percent,
    /// Months a post stands empty after each leaving: neither paid nor worked.
    pub vacant_months: Quantity,
    /// What each leaving costs: recruiting, training, compensation.
    pub replacement_cost: Amount,
    /// Whether their hours count as service hours: a manager's or accountant's may not.
    pub serves: bool,
    /// The package's kind of post that these people fill, in the per-post mode.
    pub demand: Option<Id>,
}

impl Default for Post {
    fn default() -> Self {
        Self {
            id: Id::default(),
            role: String::new(),
            level: PostLevel::default(),
            full_time: Quantity::ZERO,
            first_month: 1,
            months: Quantity::ZERO,
            monthly_pay: Amount::ZERO,
            allowance: Amount::ZERO,
            bonus_months: Quantity::ZERO,
            growth: Percent::default(),
            turnover: Percent::default(),
            vacant_months: Quantity::ZERO,
            replacement_cost: Amount::ZERO,
            serves: false,
            demand: None,
        }
    }
}

/// The employer's contributions as the user entered them: rates change each July, so they carry dates.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Contributions {
    /// The day on which the rates were looked up.
    pub as_of: Option<NaiveDate>,
    /// Where they stand: the notice of the bureau, its number.
    pub source: String,
    /// What of a worker's pay counts in the bases.
    pub base: ContributionBase,
    /// Five insurances and housing fund, MPF. Rows of one name are one scheme at different dates.
    pub schemes: Vec<Contribution>,
}

/// What of a worker's pay counts in the bases of contributions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ContributionBase {
    /// Monthly pay alone.
    #[default]
    MonthlyPay,
    /// Monthly pay and allowances.
    PayAndAllowance,
    /// Monthly pay, allowances and a twelfth of the bonus (本人上年度月平均工资; Hong Kong's relevant income).
    AllPay,
}

/// One scheme's rates from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Contribution {
    /// Identity of the row.
    pub id: Id,
    /// The scheme: 养老保险, 住房公积金, MPF …
    pub name: String,
    /// From when these rates hold; without it, always.
    pub from: Option<NaiveDate>,
    /// The employer's share of the base. None until the user enters it: no rate is assumed.
    pub percent: Option<Percent>,
    /// The least monthly base.
    pub base_floor: Option<Amount>,
    /// The highest monthly base.
    pub base_ceiling: Option<Amount>,
    /// The worker's own share, which is no cost but tells what is left of the pay.
    pub worker_percent: Option<Percent>,
    /// Below this monthly income the worker pays nothing (MPF: the minimum relevant income).
    pub worker_exempt_below: Option<Amount>,
}

/// Work of one kind over the whole term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Activity {
    /// Identity of the row.
    pub id: Id,
    /// The indicator it serves, where there is one.
    pub indicator: Option<Id>,
    /// The package's kind of case that it delivers, in the per-case mode.
    pub case: Option<Id>,
    /// What is done.
    pub name: String,
    /// How many in the whole term.
    pub count: Quantity,
    /// The conversion that gives the hours of one; with it the two figures below are not read.
    pub conversion: Option<Id>,
    /// Staff hours with people, for one.
    pub direct_hours: Quantity,
    /// Staff hours of preparation, travel and records, for one.
    pub indirect_hours: Quantity,
    /// Materials, venue, transport, for one, in the first year.
    pub direct_cost: Amount,
    /// By how much the direct cost rises with each further service year, compounding.
    pub growth: Percent,
    /// The post that does it; without one, all that serve share it.
    pub post: Option<Id>,
    /// The first month of the term in which it is done.
    pub first_month: u32,
    /// For how many months; without it, to the end of the term. It is spread evenly over them.
    pub months: Option<u32>,
}

impl Default for Activity {
    fn default() -> Self {
        Self {
            id: Id::default(),
            indicator: None,
            case: None,
            name: String::new(),
            count: Quantity::ZERO,
            conversion: None,
            direct_hours: Quantity::ZERO,
            indirect_hours: Quantity::ZERO,
            direct_cost: Amount::ZERO,
            growth: Percent::default(),
            post: None,
            first_month: 1,
            months: None,
        }
    }
}

/// How many staff hours one unit of work takes; owned by the case (domain F2).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Conversion {
    /// Identity of the row.
    pub id: Id,
    /// The unit: 个案面谈（次）, 小组（节）…
    pub name: String,
    /// Staff hours with people, for one.
    pub direct_hours: Quantity,
    /// Staff hours of preparation, travel and records, for one.
    pub indirect_hours: Quantity,
    /// The least hours in all that are believed.
    pub least: Option<Quantity>,
    /// The most hours in all that are believed.
    pub most: Option<Quantity>,
    /// Where the figures come from.
    pub source: String,
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
    /// An amount for the whole term, spent evenly.
    Fixed {
        /// How much.
        amount: Amount,
    },
    /// An amount for each service year, by months in a shorter one.
    Yearly {
        /// How much in the first year.
        amount: Amount,
        /// By how much it rises with each further service year, compounding.
        #[serde(default)]
        growth: Percent,
    },
    /// A set-up cost, spent once in the first month (一次性开办费).
    OneOff {
        /// How much.
        amount: Amount,
    },
    /// An amount for each full-time post and year, of all posts.
    PerPostYear {
        /// How much in the first year.
        amount: Amount,
        /// By how much it rises with each further service year, compounding.
        #[serde(default)]
        growth: Percent,
    },
    /// A share of the personnel total.
    OfPersonnel {
        /// The share.
        percent: Percent,
    },
    /// A share of posts, activities and all lines in amounts together.
    OfDirect {
        /// The share.
        percent: Percent,
    },
    /// A share of all that stands under some budget heads.
    OfHeads {
        /// The share.
        percent: Percent,
        /// The heads.
        heads: Vec<CostHead>,
    },
    /// A share of other lines, such as surcharges of a tax.
    OfLines {
        /// The share.
        percent: Percent,
        /// The lines, by id.
        lines: Vec<Id>,
    },
    /// A share of the price itself, such as a tax included in it: price = rest ÷ (1 − share).
    OfPrice {
        /// The share.
        percent: Percent,
    },
    /// A share on top of all other lines, such as a tax that the price excludes: price = rest × (1 + share).
    OnTop {
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
    /// The most that it may come to in the whole term.
    pub cap: Option<Amount>,
}

/// The working time of one full-time worker in twelve months.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct WorkingTime {
    /// Whether the working days are those of the calendar from the plan's first day on.
    pub by_calendar: bool,
    /// Working days a year where they are not: 248 on the mainland with thirteen holidays.
    pub days_per_year: Quantity,
    /// Hours a working day.
    pub hours_per_day: Quantity,
    /// Days of leave a year.
    #[serde(alias = "days_off")]
    pub leave_days: Quantity,
    /// Days of training a year.
    pub training_days: Quantity,
    /// Hours of being supervised a month.
    pub supervision_hours: Quantity,
    /// The share of what is left that goes to meetings, reports and administration of no activity.
    pub indirect_share: Percent,
}
