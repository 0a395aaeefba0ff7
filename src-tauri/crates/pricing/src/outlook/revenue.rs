//! What a price brings in when volumes turn out otherwise: fixed, but for cases that are paid one by one.

use std::collections::HashMap;

use model::{Amount, CostPlan, Id, PriceMode};
use rust_decimal::Decimal;

use crate::{
    Error, PriceSchedule,
    exact::{product, rounded, sum},
};

/// What a price brings in. In the per-case mode an activity that delivers a case moves the revenue of that case's
/// line with its count, in proportion to the planned counts of all activities that deliver it; everything else is
/// paid as agreed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Revenue {
    price: Amount,
    /// Activities that are paid by count, with their planned counts.
    counted: Vec<Counted>,
}

/// One activity whose count is paid.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Counted {
    activity: Id,
    planned: Decimal,
    /// What its case's line comes to.
    line: Decimal,
    /// The planned count of all activities that deliver the case.
    of: Decimal,
}

impl Revenue {
    /// A price that is paid whatever is delivered.
    pub const fn fixed(price: Amount) -> Self {
        Self { price, counted: Vec::new() }
    }

    /// What a schedule brings in by a plan's counts.
    pub fn of(schedule: &PriceSchedule, plan: &CostPlan) -> Self {
        let mut revenue = Self::fixed(schedule.total);
        if schedule.mode != PriceMode::PerCase {
            return revenue;
        }
        let mut counts: HashMap<Id, Decimal> = HashMap::new();
        for it in &plan.activities {
            if let Some(case) = it.case {
                let count = counts.entry(case).or_default();
                *count = count.saturating_add(it.count.to_decimal());
            }
        }
        for it in &plan.activities {
            let line = schedule.lines.iter().find(|line| it.case.is_some() && line.row == it.case);
            let of = it.case.and_then(|case| counts.get(&case)).copied().unwrap_or_default();
            if let Some(line) = line.filter(|line| line.total != Amount::ZERO && !of.is_zero()) {
                revenue.counted.push(Counted {
                    activity: it.id,
                    planned: it.count.to_decimal(),
                    line: line.total.to_decimal(),
                    of,
                });
            }
        }
        revenue
    }

    /// The revenue as planned.
    pub const fn price(&self) -> Amount {
        self.price
    }

    /// What one more unit of an activity brings in; zero where its count is not paid.
    pub(crate) fn per_unit(&self, activity: Id) -> Decimal {
        let counted = self.counted.iter().find(|it| it.activity == activity);
        counted.and_then(|it| it.line.checked_div(it.of)).unwrap_or_default()
    }

    /// The revenue with the counts of another plan, rounded once, half-up.
    pub(crate) fn with(&self, plan: &CostPlan) -> Result<Amount, Error> {
        rounded(None, self.exact_with(plan)?)
    }

    /// The same before it is rounded.
    pub(crate) fn exact_with(&self, plan: &CostPlan) -> Result<Decimal, Error> {
        let mut changes = vec![self.price.to_decimal()];
        for it in &self.counted {
            let count = plan.activities.iter().find(|activity| activity.id == it.activity);
            let count = count.map_or(it.planned, |activity| activity.count.to_decimal());
            if count != it.planned {
                // Division last, so that a tenth more of three cases stays exact.
                let row = Some(it.activity);
                let change = product(row, &[it.line, count - it.planned])?.checked_div(it.of);
                changes.push(change.ok_or(Error::TooLarge { row })?);
            }
        }
        sum(None, changes)
    }
}
