//! The employer's contributions: which rates hold in which months, and what they come to for one worker.

use std::cmp::Ordering;

use chrono::NaiveDate;
use model::{Amount, Contribution, ContributionBase, Contributions, Post};
use rust_decimal::Decimal;

use crate::{
    PlanProblem,
    cost::term::{Term, first_day},
};

/// The rates of a plan by months of its term.
pub(crate) struct Rates<'a> {
    /// The schemes in the order of their first rows, with their rates by the month from which they hold.
    pub schemes: Vec<Scheme<'a>>,
    /// What of the pay counts in a base.
    pub base: ContributionBase,
    /// The months (from 0) with which a new year of service or a new rate begins, and the end of the term.
    cuts: Vec<u32>,
}

/// One scheme and its rates.
pub(crate) struct Scheme<'a> {
    /// Its first row, which stands for the scheme.
    pub first: &'a Contribution,
    /// Each rate with the month from which it holds, in order.
    steps: Vec<(u32, &'a Contribution)>,
}

/// A stretch of months within one service year and under one set of rates.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Piece {
    /// The service year, from 0.
    pub year: usize,
    /// Its first month, from 0.
    pub from: u32,
    /// The month after its last.
    pub to: u32,
}

impl<'a> Rates<'a> {
    /// Orders a plan's rates by date, and says what they lack. A rate holds from the first month of service that
    /// begins on or after its day.
    pub fn of(
        table: &'a Contributions,
        starts_on: Option<NaiveDate>,
        term: &Term,
        problems: &mut Vec<PlanProblem>,
    ) -> Self {
        if !table.schemes.is_empty() && table.as_of.is_none() {
            problems.push(PlanProblem::UndatedRates);
        }
        let mut schemes: Vec<Scheme<'a>> = Vec::new();
        for row in &table.schemes {
            if row.percent.is_none() {
                problems.push(PlanProblem::RateNotEntered { row: row.id });
            }
            match schemes.iter_mut().find(|it| it.first.name == row.name && !row.name.is_empty()) {
                Some(scheme) => scheme.steps.push((0, row)),
                None => schemes.push(Scheme { first: row, steps: vec![(0, row)] }),
            }
        }
        let mut cuts: Vec<u32> = (0..term.months).step_by(12).collect();
        cuts.push(term.months);
        for scheme in &mut schemes {
            scheme.steps.sort_by_key(|it| it.1.from);
            match starts_on {
                Some(start) => {
                    if let Some(problem) = scheme.place(start, term) {
                        problems.push(problem);
                    }
                    cuts.extend(scheme.steps.iter().map(|it| it.0).filter(|it| *it < term.months));
                }
                None if scheme.steps.len() > 1 => {
                    problems.push(PlanProblem::NoStartDate { row: scheme.first.id });
                    scheme.steps.drain(..scheme.steps.len() - 1);
                }
                None => {}
            }
        }
        cuts.sort_unstable();
        cuts.dedup();
        Self { schemes, base: table.base, cuts }
    }

    /// The term cut at every service year and every change of a rate.
    pub fn pieces(&self) -> impl Iterator<Item = Piece> + '_ {
        self.cuts.iter().zip(self.cuts.iter().skip(1)).map(|(from, to)| Piece {
            year: usize::try_from(from / 12).unwrap_or(usize::MAX),
            from: *from,
            to: *to,
        })
    }

    /// What of a worker's first-year pay counts in a base a month, twelvefold so that it is exact.
    pub fn income_twelvefold(&self, post: &Post) -> Decimal {
        let pay = post.monthly_pay.to_decimal();
        let twelve = Decimal::from(12);
        match self.base {
            ContributionBase::MonthlyPay => pay * twelve,
            ContributionBase::PayAndAllowance => (pay + post.allowance.to_decimal()) * twelve,
            ContributionBase::AllPay => {
                let bonus = pay.checked_mul(post.bonus_months.to_decimal()).unwrap_or(Decimal::MAX);
                ((pay + post.allowance.to_decimal()) * twelve).saturating_add(bonus)
            }
        }
    }
}

impl<'a> Scheme<'a> {
    /// Turns the dates of the rates into months of the term.
    fn place(&mut self, start: NaiveDate, term: &Term) -> Option<PlanProblem> {
        for (month, row) in &mut self.steps {
            let holds = |it: &u32| row.from.is_none_or(|from| from <= first_day(start, *it));
            *month = (0..term.months).find(holds).unwrap_or(term.months);
        }
        let first = self.steps.first()?;
        let date = first_day(start, 0);
        (first.0 > 0).then_some(PlanProblem::NoRateForDate { row: self.first.id, date })
    }

    /// The rate in a month, counted from 0: the latest that holds.
    pub fn rate(&self, month: u32) -> Option<&'a Contribution> {
        self.steps.iter().rev().find(|it| it.0 <= month).map(|it| it.1)
    }
}

/// An income held between the scheme's floor and ceiling, twelvefold; the ceiling wins where they cross.
pub(crate) fn base_twelvefold(income_twelvefold: Decimal, rate: &Contribution) -> Decimal {
    let twelvefold = |it: Amount| it.to_decimal() * Decimal::from(12);
    let raised = rate.base_floor.map_or(income_twelvefold, |it| income_twelvefold.max(twelvefold(it)));
    rate.base_ceiling.map_or(raised, |it| raised.min(twelvefold(it)))
}

/// How an income stands against a scheme's floor and ceiling: within the same bounds a contribution moves in a
/// straight line with the income.
pub(crate) fn bounds(income_twelvefold: Decimal, rate: &Contribution) -> (Ordering, Ordering) {
    let against = |bound: Option<Amount>, without: Ordering| {
        bound.map_or(without, |it| income_twelvefold.cmp(&(it.to_decimal() * Decimal::from(12))))
    };
    (against(rate.base_floor, Ordering::Greater), against(rate.base_ceiling, Ordering::Less))
}
