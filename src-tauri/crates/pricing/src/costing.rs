//! What a service costs: a cost plan, line by line, up to the price at cost.

use model::{Activity, Amount, Basis, Contribution, CostHead, CostPlan, Id, Post, Quantity, SharedLine, WorkingTime};
use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    Error, PeriodAmount,
    exact::{YEAR, each, money, product, quantity, sum, total},
    periods::{check_term, years},
};

/// What a service costs over its whole term.
///
/// `posts` totals + `activities` direct costs + `shared_lines` amounts = `heads` = `years` = `total`, to the cent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Costing {
    /// What people cost.
    pub posts: Vec<PostCost>,
    /// What the work costs, directly and fully.
    pub activities: Vec<ActivityCost>,
    /// What everything else costs.
    pub shared_lines: Vec<SharedLineCost>,
    /// Totals by budget head, in the order of the heads; heads without a line are left out.
    pub heads: Vec<HeadTotal>,
    /// The price at cost: what must be asked so that nothing is lost.
    pub total: Amount,
    /// The total by service years.
    pub years: Vec<PeriodAmount>,
    /// Staff hours: what there is against what the work takes.
    pub hours: Hours,
    /// Full-time posts × years, of posts that serve.
    pub post_years: Quantity,
    /// What one of each comes to.
    pub unit: UnitCosts,
}

impl Costing {
    /// What a budget head costs.
    pub fn head(&self, head: CostHead) -> Amount {
        self.heads.iter().find(|it| it.head == head).map_or(Amount::ZERO, |it| it.amount)
    }
}

/// What one row of posts costs over its months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PostCost {
    /// The plan's row.
    pub id: Id,
    /// The role.
    pub role: String,
    /// Full-time equivalents.
    pub full_time: Quantity,
    /// Months paid.
    pub months: Quantity,
    /// Whether their hours count.
    pub serves: bool,
    /// Pay of one a month.
    pub monthly_pay: Amount,
    /// Monthly pay × full time × months.
    pub pay: Amount,
    /// Monthly pay × bonus months × full time × months ÷ 12.
    pub bonus: Amount,
    /// The employer's share by scheme.
    pub contributions: Vec<ContributionCost>,
    /// The sum of `contributions`.
    pub contributions_total: Amount,
    /// Pay, bonus and contributions.
    pub total: Amount,
    /// Hours they can serve over their months; zero for posts that do not serve.
    pub hours: Quantity,
}

/// One scheme's cost for one row of posts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ContributionCost {
    /// The plan's scheme.
    pub scheme: Id,
    /// Its name.
    pub name: String,
    /// The monthly base of one: pay held between floor and ceiling.
    pub base: Amount,
    /// Base × share × full time × months.
    pub amount: Amount,
}

/// What one activity takes and costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ActivityCost {
    /// The plan's row.
    pub id: Id,
    /// The indicator it serves.
    pub indicator: Option<Id>,
    /// What is done.
    pub name: String,
    /// How many.
    pub count: Quantity,
    /// Staff hours with people: count × direct hours.
    pub direct_hours: Quantity,
    /// Staff hours in all: count × (direct + indirect hours).
    pub hours: Quantity,
    /// Count × direct cost of one.
    pub direct_cost: Amount,
    /// What it costs with everything that stands behind it; none while the plan has no hours to spread by.
    pub full: Option<FullCost>,
}

/// An activity's full cost; over all activities it adds up to the costing's total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FullCost {
    /// Cost of the posts that serve, by staff hours.
    pub labour: Amount,
    /// Everything else but direct costs, by direct hours (by staff hours where no activity has direct ones).
    pub overhead: Amount,
    /// Direct cost, labour and overhead.
    pub total: Amount,
    /// The full cost of one; none for a count of zero.
    pub per_unit: Option<Amount>,
}

/// What one shared line costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SharedLineCost {
    /// The plan's row.
    pub id: Id,
    /// The budget head.
    pub head: CostHead,
    /// What it is.
    pub name: String,
    /// How it is reckoned.
    pub basis: Basis,
    /// What a percentage is taken of; none for a fixed amount.
    pub base: Option<Amount>,
    /// What it comes to.
    pub amount: Amount,
}

/// The total of one budget head.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HeadTotal {
    /// The head.
    pub head: CostHead,
    /// Its total.
    pub amount: Amount,
}

/// Staff hours over the whole term, printed with two decimals; compared exactly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Hours {
    /// Serving full-time posts × months ÷ 12 × (days − days off) × hours a day.
    pub available: Quantity,
    /// What the activities take, direct and indirect.
    pub needed: Quantity,
    /// What the activities take with people.
    pub direct: Quantity,
    /// Hours lacking; zero when the work can be done.
    pub shortfall: Quantity,
}

impl Hours {
    /// Whether there are hours enough for the work.
    pub fn suffice(&self) -> bool {
        self.shortfall.is_zero()
    }
}

/// What one of each comes to, at cost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UnitCosts {
    /// Total ÷ hours that the activities take.
    pub per_hour: Option<Amount>,
    /// Total ÷ hours with people.
    pub per_direct_hour: Option<Amount>,
    /// Total ÷ post-years.
    pub per_post_year: Option<Amount>,
    /// Total ÷ months of the term.
    pub per_month: Option<Amount>,
}
