//! Service years, contracts and instalments: a price cut by time, to the cent.

use model::{Amount, Id, Instalment, Percent};
use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    Error,
    cost::term::lengths,
    exact::{money, total},
};

/// What falls into one service year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PeriodAmount {
    /// 1 for the first.
    pub number: u32,
    /// Its months: 12, fewer in the last.
    pub months: u32,
    /// The share of the total, by months; the shares add up to the total.
    pub amount: Amount,
}

/// One contract of the term with its payments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ContractPrice {
    /// 1 for the first.
    pub number: u32,
    /// Its months.
    pub months: u32,
    /// The share of the total, by months; the shares add up to the total.
    pub amount: Amount,
    /// Its payments; they add up to `amount` when the percentages total 100.
    pub instalments: Vec<InstalmentAmount>,
    /// What all its payments come to when each assessment is passed.
    pub passed: Amount,
    /// What they come to when each is passed only after rectification.
    pub rectified: Amount,
    /// What they come to when each is failed for good.
    pub failed: Amount,
}

/// One payment of one contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InstalmentAmount {
    /// The package's instalment.
    pub id: Id,
    /// What is paid when all goes well.
    pub amount: Amount,
    /// The month of the term at whose end it is expected; the one after the contract's end where nobody said.
    pub due_month: u32,
    /// What is paid when the assessment that it hangs on is passed only after rectification; none without one.
    pub rectified: Option<Amount>,
    /// What is paid when that assessment is failed for good.
    pub failed: Option<Amount>,
}

/// The total by service years, allotted by months.
pub(crate) fn years(total: Amount, term_months: u32) -> Vec<PeriodAmount> {
    let lengths = lengths(term_months, 12);
    let numbered = (1..).zip(&lengths).zip(allot_by_months(total, &lengths));
    numbered.map(|((number, months), amount)| PeriodAmount { number, months: *months, amount }).collect()
}

/// The price by contracts, allotted by months, each with its instalments.
/// A contract length of zero, or one beyond the term, means one contract for the whole term.
pub(crate) fn contracts(
    price: Amount,
    term_months: u32,
    contract_months: u32,
    instalments: &[Instalment],
) -> Result<Vec<ContractPrice>, Error> {
    let lengths = lengths(term_months, if contract_months == 0 { term_months } else { contract_months });
    let percents: Vec<Percent> = instalments.iter().map(|it| it.percent).collect();
    let amounts = allot_by_months(price, &lengths);
    let mut contracts = Vec::with_capacity(lengths.len());
    let mut before = 0;
    for ((number, months), amount) in (1..).zip(lengths).zip(amounts) {
        let instalments = instalments
            .iter()
            .zip(by_percent(amount, &percents))
            .map(|(it, amount)| instalment(it, amount, before, months))
            .collect::<Result<Vec<_>, _>>()?;
        let all = |paid: fn(&InstalmentAmount) -> Amount| total(None, instalments.iter().map(paid));
        contracts.push(ContractPrice {
            number,
            months,
            amount,
            passed: all(|it| it.amount)?,
            rectified: all(|it| it.rectified.unwrap_or(it.amount))?,
            failed: all(|it| it.failed.unwrap_or(it.amount))?,
            instalments,
        });
        before += months;
    }
    Ok(contracts)
}

/// One payment of a contract that begins after so many months of the term. What an assessment leaves of it is rounded
/// by itself, half-up: the rest is lost, not paid to anybody else.
fn instalment(it: &Instalment, amount: Amount, before: u32, months: u32) -> Result<InstalmentAmount, Error> {
    let left = |share: Percent| money(Some(it.id), &[amount.to_decimal(), share.share()]);
    Ok(InstalmentAmount {
        id: it.id,
        amount,
        due_month: before.saturating_add(it.due_month.unwrap_or(months + 1)),
        rectified: it.assessment.map(|it| left(it.rectified)).transpose()?,
        failed: it.assessment.map(|it| left(it.failed)).transpose()?,
    })
}

/// The amount by percentages. Percentages of 100 in all are allotted by largest remainder, so that the parts
/// add up; any others are each rounded by themselves, for their parts cannot add up.
pub(crate) fn by_percent(amount: Amount, percents: &[Percent]) -> Vec<Amount> {
    let points: Vec<Decimal> = percents.iter().map(|it| it.points()).collect();
    let in_all = points.iter().try_fold(Decimal::ZERO, |sum, it| sum.checked_add(*it));
    if in_all == Some(Decimal::ONE_HUNDRED) {
        return amount.allot(&points);
    }
    let rounded = percents.iter().map(|it| amount.to_decimal().checked_mul(it.share()));
    rounded.map(|it| it.and_then(|it| Amount::round_half_up(it).ok()).unwrap_or_default()).collect()
}

fn allot_by_months(total: Amount, lengths: &[u32]) -> Vec<Amount> {
    total.allot(&lengths.iter().map(|it| Decimal::from(*it)).collect::<Vec<_>>())
}
