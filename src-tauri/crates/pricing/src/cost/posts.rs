//! What people cost: pay, allowances, bonus, contributions and replacement, by service year.

use model::{Amount, Contribution, Id, Post, PostLevel, Quantity};
use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    Error,
    cost::contributions::{Piece, Rates, Scheme, base_twelvefold},
    cost::spread::Spread,
    cost::term::{Span, Term},
    exact::{YEAR, YEAR_SQUARED, growth, product, quantity, rounded, sum, total},
};

/// What one row of posts costs over its months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PostCost {
    /// The plan's row.
    pub id: Id,
    /// The role.
    pub role: String,
    /// Its rung of the ladder.
    pub level: PostLevel,
    /// Full-time equivalents.
    pub full_time: Quantity,
    /// Months paid.
    pub months: Quantity,
    /// Full-time posts × months within the term less the months that stand empty, ÷ 12.
    pub paid_years: Quantity,
    /// Whether their hours count.
    pub serves: bool,
    /// Pay of one a month in the first year.
    pub monthly_pay: Amount,
    /// Monthly pay × paid months, grown year by year.
    pub pay: Amount,
    /// Monthly allowance × paid months, grown year by year.
    pub allowances: Amount,
    /// Monthly pay × bonus months × paid months ÷ 12, grown year by year.
    pub bonus: Amount,
    /// The employer's share by scheme.
    pub contributions: Vec<ContributionCost>,
    /// The sum of `contributions`.
    pub contributions_total: Amount,
    /// Leavings × what each costs.
    pub replacement: Amount,
    /// Pay, allowances, bonus, contributions and replacement.
    pub total: Amount,
    /// The total by service years.
    pub years: Vec<Amount>,
    /// What is left of a worker's first monthly pay and allowance after the worker's own contributions, before tax;
    /// none where no scheme states the worker's share.
    pub take_home: Option<Amount>,
}

/// One scheme's cost for one row of posts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ContributionCost {
    /// The plan's first row of the scheme.
    pub scheme: Id,
    /// Its name.
    pub name: String,
    /// The monthly base of one in the first paid month: pay held between floor and ceiling.
    pub base: Amount,
    /// Base × share × paid months, grown year by year, by the rates that hold in each month.
    pub amount: Amount,
    /// The worker's own share in that month.
    pub worker: Option<Amount>,
}

/// One scheme's exact cost.
pub(crate) struct ExactContribution<'a> {
    /// 144-fold parts by service year.
    parts: Vec<Decimal>,
    /// The rate and the twelvefold income of the first paid month.
    first: Option<(&'a Contribution, Decimal)>,
}

/// What a row of posts costs before anything is rounded, by service year and twelvefold or more, so that divisions
/// come last.
pub(crate) struct ExactPost<'a> {
    /// Full-time months paid, twelvefold.
    paid_months: Decimal,
    pay: Vec<Decimal>,
    allowances: Vec<Decimal>,
    bonus: Vec<Decimal>,
    contributions: Vec<ExactContribution<'a>>,
    replacement: Vec<Decimal>,
}

/// The share of its time in which a post stands empty, twelvefold: turnover × empty months after each leaving;
/// 12 at the most.
pub(crate) fn vacancy_twelvefold(post: &Post) -> Result<Decimal, Error> {
    let vacant = product(Some(post.id), &[post.turnover.share(), post.vacant_months.to_decimal()])?;
    Ok(vacant.min(YEAR))
}

/// Full-time posts × months of a stretch × the share of it that is filled, twelvefold.
pub(crate) fn filled_twelvefold(post: &Post, from: u32, to: u32) -> Result<Decimal, Error> {
    let months = Span::of(post.first_month, post.months.to_decimal()).overlap(from, to);
    product(Some(post.id), &[post.full_time.to_decimal(), months, YEAR - vacancy_twelvefold(post)?])
}

impl<'a> ExactPost<'a> {
    pub fn of(post: &Post, rates: &Rates<'a>, years: usize) -> Result<Self, Error> {
        let row = Some(post.id);
        let zeros = || vec![Decimal::ZERO; years];
        let contributions = rates.schemes.iter().map(|_| ExactContribution { parts: zeros(), first: None });
        let mut exact = Self {
            paid_months: Decimal::ZERO,
            pay: zeros(),
            allowances: zeros(),
            bonus: zeros(),
            contributions: contributions.collect(),
            replacement: zeros(),
        };
        let (pay, allowance) = (post.monthly_pay.to_decimal(), post.allowance.to_decimal());
        let income = rates.income_twelvefold(post);
        let span = Span::of(post.first_month, post.months.to_decimal());
        let leaving = product(row, &[post.turnover.share(), post.full_time.to_decimal()])?;
        let staffed = product(row, &[post.full_time.to_decimal(), YEAR - vacancy_twelvefold(post)?])?;
        for piece in rates.pieces() {
            let months = span.overlap(piece.from, piece.to);
            if months.is_zero() {
                continue;
            }
            let filled = product(row, &[staffed, months])?;
            let grown = growth(post.growth, piece.year)?;
            add(&mut exact.paid_months, row, &[filled])?;
            let paid = product(row, &[filled, grown])?;
            add_year(&mut exact.pay, piece, row, &[paid, pay])?;
            if !allowance.is_zero() {
                add_year(&mut exact.allowances, piece, row, &[paid, allowance])?;
            }
            if !post.bonus_months.is_zero() {
                add_year(&mut exact.bonus, piece, row, &[paid, pay, post.bonus_months.to_decimal()])?;
            }
            if !leaving.is_zero() {
                let cost = post.replacement_cost.to_decimal();
                add_year(&mut exact.replacement, piece, row, &[leaving, months, cost])?;
            }
            let income = product(row, &[income, grown])?;
            for (scheme, exact) in rates.schemes.iter().zip(&mut exact.contributions) {
                exact.pay_in(scheme, piece, row, income, filled)?;
            }
        }
        Ok(exact)
    }

    /// The printed bonus by service years.
    pub fn bonus_by_year(&self, post: &Post) -> Result<Vec<Amount>, Error> {
        Ok(printed(Some(post.id), &self.bonus, YEAR_SQUARED)?.years)
    }

    /// The total before anything is rounded.
    pub fn exact_total(&self, post: Id) -> Result<Decimal, Error> {
        let row = Some(post);
        let twelvefold = self.pay.iter().chain(&self.allowances).chain(&self.replacement).copied();
        let squared = self.contributions.iter().flat_map(|it| &it.parts).chain(&self.bonus).copied();
        let twelvefold = product(row, &[sum(row, twelvefold)?, YEAR])?;
        Ok(sum(row, squared.chain([twelvefold]))? / YEAR_SQUARED)
    }

    /// The printed total alone, the same as that of [`Self::printed`].
    pub fn spread(&self, post: Id) -> Result<Spread, Error> {
        let row = Some(post);
        let mut all = printed(row, &self.pay, YEAR)?;
        all = all.plus(row, &printed(row, &self.allowances, YEAR)?)?;
        all = all.plus(row, &printed(row, &self.bonus, YEAR_SQUARED)?)?;
        for it in &self.contributions {
            all = all.plus(row, &printed(row, &it.parts, YEAR_SQUARED)?)?;
        }
        all.plus(row, &printed(row, &self.replacement, YEAR)?)
    }

    /// The printed figures.
    pub fn printed(&self, post: &Post, rates: &Rates<'_>) -> Result<(PostCost, Spread), Error> {
        let row = Some(post.id);
        let pay = printed(row, &self.pay, YEAR)?;
        let allowances = printed(row, &self.allowances, YEAR)?;
        let bonus = printed(row, &self.bonus, YEAR_SQUARED)?;
        let replacement = printed(row, &self.replacement, YEAR)?;
        let by_scheme: Vec<Spread> = self
            .contributions
            .iter()
            .map(|it| printed(row, &it.parts, YEAR_SQUARED))
            .collect::<Result<_, _>>()?;
        let years = self.pay.len();
        let contributions_total = Spread::sum(row, years, &by_scheme)?;
        let spread =
            Spread::sum(row, years, [&pay, &allowances, &bonus, &contributions_total, &replacement])?;
        let contributions: Vec<ContributionCost> = rates
            .schemes
            .iter()
            .zip(&self.contributions)
            .zip(&by_scheme)
            .map(|((scheme, exact), spread)| {
                let (base, worker) = exact.first_month(row)?;
                let (scheme, name) = (scheme.first.id, scheme.first.name.clone());
                Ok(ContributionCost { scheme, name, base, amount: spread.total, worker })
            })
            .collect::<Result<_, Error>>()?;
        let gross = total(row, [post.monthly_pay, post.allowance])?;
        let own = contributions.iter().filter_map(|it| it.worker).collect::<Vec<_>>();
        let take_home = if own.is_empty() { None } else { gross.checked_sub(total(row, own)?) };
        let cost = PostCost {
            id: post.id,
            role: post.role.clone(),
            level: post.level,
            full_time: post.full_time,
            months: post.months,
            paid_years: quantity(row, self.paid_months / YEAR_SQUARED)?,
            serves: post.serves,
            monthly_pay: post.monthly_pay,
            pay: pay.total,
            allowances: allowances.total,
            bonus: bonus.total,
            contributions,
            contributions_total: contributions_total.total,
            replacement: replacement.total,
            total: spread.total,
            years: spread.years.clone(),
            take_home,
        };
        Ok((cost, spread))
    }
}

impl<'a> ExactContribution<'a> {
    fn pay_in(
        &mut self,
        scheme: &Scheme<'a>,
        piece: Piece,
        row: Option<Id>,
        income: Decimal,
        filled: Decimal,
    ) -> Result<(), Error> {
        let Some(rate) = scheme.rate(piece.from) else { return Ok(()) };
        self.first.get_or_insert((rate, income));
        match rate.percent {
            Some(percent) => {
                let base = base_twelvefold(income, rate);
                add_year(&mut self.parts, piece, row, &[base, percent.share(), filled])
            }
            None => Ok(()),
        }
    }

    /// The printed base and the worker's own share in the first paid month.
    fn first_month(&self, row: Option<Id>) -> Result<(Amount, Option<Amount>), Error> {
        let Some((rate, income)) = self.first else { return Ok((Amount::ZERO, None)) };
        let base = base_twelvefold(income, rate);
        let exempt = |least: Amount| income < least.to_decimal() * YEAR;
        let worker = match rate.worker_percent {
            Some(_) if rate.worker_exempt_below.is_some_and(exempt) => Some(Amount::ZERO),
            Some(percent) => Some(rounded(row, product(row, &[base, percent.share()])? / YEAR)?),
            None => None,
        };
        Ok((rounded(row, base / YEAR)?, worker))
    }
}

fn add(to: &mut Decimal, row: Option<Id>, factors: &[Decimal]) -> Result<(), Error> {
    *to = to.checked_add(product(row, factors)?).ok_or(Error::TooLarge { row })?;
    Ok(())
}

fn add_year(years: &mut [Decimal], piece: Piece, row: Option<Id>, factors: &[Decimal]) -> Result<(), Error> {
    match years.get_mut(piece.year) {
        Some(year) => add(year, row, factors),
        None => Ok(()),
    }
}

/// Manifold yearly parts as printed amounts.
fn printed(row: Option<Id>, parts: &[Decimal], fold: Decimal) -> Result<Spread, Error> {
    let exact = sum(row, parts.iter().copied())?;
    if exact.is_zero() {
        return Ok(Spread::zero(parts.len()));
    }
    Ok(Spread::by(rounded(row, exact / fold)?, parts))
}

/// Whether a post's months lie within the term.
pub(crate) fn fits(post: &Post, term: &Term) -> bool {
    Span::lies_within(post.first_month, post.months, term)
}
