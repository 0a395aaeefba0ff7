//! What everything besides posts and activities costs: amounts, shares of other costs, shares of the price.

use std::collections::{BTreeMap, HashMap};

use model::{Amount, Basis, CostHead, Id, Percent, SharedLine};
use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    Error, PlanProblem,
    cost::spread::Spread,
    cost::term::Term,
    exact::{YEAR, growth, less, money, product, rounded, sum, total},
};

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
    /// What a percentage is taken of; none for an amount.
    pub base: Option<Amount>,
    /// What it comes to.
    pub amount: Amount,
    /// The amount by service years.
    pub years: Vec<Amount>,
    /// Whether it would come to more without its cap.
    pub capped: bool,
}

/// What shared lines rest on.
pub(crate) struct Ground<'a> {
    /// The posts' costs together.
    pub personnel: &'a Spread,
    /// The activities' direct costs together.
    pub activities: &'a Spread,
    /// Full-time posts × months by service year, twelvefold, all posts.
    pub post_months: &'a [Decimal],
    /// The term.
    pub term: &'a Term,
    /// The price that shares of it are taken of; without it, the price at cost.
    pub price: Option<Amount>,
}

/// A line's place in the reckoning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Unknown,
    Asked,
    /// Reckoned; its spread is there.
    Settled,
    /// A share of the price: found at the end.
    OfPrice,
    /// Contradicts itself: left out.
    Circular,
}

struct Reckoning<'a> {
    lines: &'a [SharedLine],
    ground: &'a Ground<'a>,
    by_id: HashMap<Id, usize>,
    standing: Vec<Standing>,
    spreads: Vec<Spread>,
    bases: Vec<Option<Amount>>,
    capped: Vec<bool>,
    /// Shares of the price, multiplied by 1 + Σ shares on top so that none is a repeating decimal.
    shares: Vec<Decimal>,
    direct: Spread,
    years: usize,
    /// The settled lines in the order in which they were.
    order: Vec<usize>,
}

/// In which order lines rest on one another, whatever their figures are.
pub(crate) struct Settlement {
    /// The lines that are settled before the price, each after those it rests on.
    pub order: Vec<usize>,
    /// The lines that are shares of the price.
    pub of_price: Vec<usize>,
    /// What each line is a share of.
    pub rests_on: Vec<Rests>,
}

/// What a share is taken of.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Rests {
    pub personnel: bool,
    pub activities: bool,
    pub lines: Vec<usize>,
}

/// Reckons all shared lines in the order in which they rest on one another:
///
/// - amounts: for the term by months, by service years, once, by full-time posts;
/// - shares of personnel; of direct cost (posts, activities and lines in amounts); of budget heads; of other lines;
/// - shares of the price, where price = rest ÷ (1 − Σ shares); a share on top of everything else (an excluded tax)
///   is the share t ÷ (1 + Σ t) of the price, and a share of such lines is a share of the price again.
///
/// Every line is rounded once. Shares of the price are allotted out of price − rest by largest remainder, so the odd
/// cent goes to the line with the largest cut-off fraction, the earlier one on a tie. A line above its cap is held
/// to it before the price is found.
pub(crate) fn shared_line_costs(
    lines: &[SharedLine],
    ground: &Ground<'_>,
    problems: &mut Vec<PlanProblem>,
) -> Result<(Vec<SharedLineCost>, Vec<Spread>), Error> {
    let all = Reckoning::of(lines, ground, problems)?;
    let costs = lines
        .iter()
        .enumerate()
        .map(|(at, line)| SharedLineCost {
            id: line.id,
            head: line.head,
            name: line.name.clone(),
            basis: line.basis.clone(),
            base: all.bases[at],
            amount: all.spreads[at].total,
            years: all.spreads[at].years.clone(),
            capped: all.capped[at],
        })
        .collect();
    Ok((costs, all.spreads))
}

/// In which order lines rest on one another.
///
/// # Errors
/// As [`shared_line_costs`].
pub(crate) fn settlement(lines: &[SharedLine], ground: &Ground<'_>) -> Result<Settlement, Error> {
    let all = Reckoning::of(lines, ground, &mut Vec::new())?;
    Ok(Settlement {
        of_price: (0..lines.len()).filter(|it| all.standing[*it] == Standing::OfPrice).collect(),
        rests_on: (0..lines.len()).map(|it| all.rests_on(it)).collect(),
        order: all.order,
    })
}

/// What a line in amounts comes to by service year, exact and twelvefold; nothing for a percentage.
pub(crate) fn amount_parts(
    line: &SharedLine,
    term: &Term,
    post_months_twelvefold: &[Decimal],
) -> Result<Option<Vec<Decimal>>, Error> {
    let row = Some(line.id);
    let lengths = term.years();
    let by_year = |amount: Amount, percent: Percent, weights: &dyn Fn(usize) -> Decimal| {
        (0..lengths.len())
            .map(|year| product(row, &[amount.to_decimal(), growth(percent, year)?, weights(year)]))
            .collect::<Result<Vec<_>, _>>()
    };
    let months = |year: usize| Decimal::from(lengths[year]);
    Ok(Some(match &line.basis {
        Basis::Fixed { amount } => {
            let twelvefold = product(row, &[amount.to_decimal(), YEAR])?;
            let term = Decimal::from(term.months);
            lengths.iter().map(|it| twelvefold * Decimal::from(*it) / term).collect()
        }
        Basis::Yearly { amount, growth } => by_year(*amount, *growth, &months)?,
        Basis::OneOff { amount } => {
            let mut parts = vec![Decimal::ZERO; lengths.len()];
            parts[0] = product(row, &[amount.to_decimal(), YEAR])?;
            parts
        }
        Basis::PerPostYear { amount, growth } => {
            by_year(*amount, *growth, &|year| post_months_twelvefold[year] / YEAR)?
        }
        _ => return Ok(None),
    }))
}

/// Which lines are shares of the price, by themselves or through the lines that they rest on.
pub(crate) fn shares_of_price(lines: &[SharedLine]) -> Vec<bool> {
    let own = |it: &SharedLine| matches!(it.basis, Basis::OfPrice { .. } | Basis::OnTop { .. });
    let mut found: Vec<bool> = lines.iter().map(own).collect();
    // A share of a share of … takes as many rounds as there are steps.
    loop {
        let rests = |line: &SharedLine| match &line.basis {
            Basis::OfLines { lines: ids, .. } => {
                lines.iter().zip(&found).any(|(it, of_price)| *of_price && ids.contains(&it.id))
            }
            Basis::OfHeads { heads, .. } => {
                lines.iter().zip(&found).any(|(it, of_price)| *of_price && heads.contains(&it.head))
            }
            _ => own(line),
        };
        let next: Vec<bool> = lines.iter().map(rests).collect();
        if next == found {
            return found;
        }
        found = next;
    }
}

impl<'a> Reckoning<'a> {
    fn of(
        lines: &'a [SharedLine],
        ground: &'a Ground<'a>,
        problems: &mut Vec<PlanProblem>,
    ) -> Result<Self, Error> {
        let years = ground.personnel.years.len();
        let mut all = Reckoning {
            lines,
            ground,
            by_id: lines.iter().enumerate().map(|(at, it)| (it.id, at)).collect(),
            standing: vec![Standing::Unknown; lines.len()],
            spreads: vec![Spread::zero(years); lines.len()],
            bases: vec![None; lines.len()],
            capped: vec![false; lines.len()],
            shares: vec![Decimal::ZERO; lines.len()],
            direct: Spread::zero(years),
            years,
            order: Vec::with_capacity(lines.len()),
        };
        all.settle_amounts()?;
        for at in 0..lines.len() {
            all.settle(at, problems)?;
        }
        all.settle_price()?;
        Ok(all)
    }

    fn settle_amounts(&mut self) -> Result<(), Error> {
        for (at, line) in self.lines.iter().enumerate() {
            let row = Some(line.id);
            let spread = match &line.basis {
                // As given, not through its parts, which may be repeating decimals.
                Basis::Fixed { amount } => {
                    let months: Vec<Decimal> =
                        self.ground.term.years().into_iter().map(Decimal::from).collect();
                    Spread::by(*amount, &months)
                }
                _ => match amount_parts(line, self.ground.term, self.ground.post_months)? {
                    Some(parts) => {
                        let exact = sum(row, parts.iter().copied())? / YEAR;
                        let amount = rounded(row, exact)?;
                        if parts.iter().all(Decimal::is_zero) {
                            Spread::zero(self.years)
                        } else {
                            Spread::by(amount, &parts)
                        }
                    }
                    None => continue,
                },
            };
            self.keep(at, spread, None);
        }
        let amounts = self.spreads.iter();
        let ground = [self.ground.personnel, self.ground.activities];
        self.direct = Spread::sum(None, self.years, ground.into_iter().chain(amounts))?;
        Ok(())
    }

    /// Takes a line's spread, held to its cap.
    fn keep(&mut self, at: usize, spread: Spread, base: Option<Amount>) {
        let cap = self.lines[at].cap.filter(|cap| *cap < spread.total);
        self.spreads[at] = cap.map_or_else(|| spread.clone(), |cap| Spread::like(cap, &spread));
        self.capped[at] = cap.is_some();
        self.bases[at] = base;
        self.standing[at] = Standing::Settled;
        self.order.push(at);
    }

    /// Reckons a line after those it rests on.
    fn settle(&mut self, at: usize, problems: &mut Vec<PlanProblem>) -> Result<Standing, Error> {
        match self.standing[at] {
            Standing::Unknown => {}
            Standing::Asked => return Ok(Standing::Circular),
            known => return Ok(known),
        }
        self.standing[at] = Standing::Asked;
        let line = &self.lines[at];
        let found = match &line.basis {
            Basis::OfPersonnel { percent } => self.share(at, *percent, self.ground.personnel.clone())?,
            Basis::OfDirect { percent } => self.share(at, *percent, self.direct.clone())?,
            Basis::OfHeads { percent, .. } => self.share_of(at, *percent, self.rests_on(at), problems)?,
            Basis::OfLines { percent, lines } => {
                let rests_on = self.rests_on(at);
                if rests_on.lines.len() < lines.len() {
                    problems.push(PlanProblem::UnknownLine { row: line.id });
                }
                self.share_of(at, *percent, rests_on, problems)?
            }
            Basis::OfPrice { percent } => {
                self.shares[at] = percent.share() * (Decimal::ONE + self.on_top());
                Standing::OfPrice
            }
            Basis::OnTop { percent } => {
                self.shares[at] = percent.share();
                Standing::OfPrice
            }
            Basis::Fixed { .. } | Basis::Yearly { .. } | Basis::OneOff { .. } | Basis::PerPostYear { .. } => {
                Standing::Settled
            }
        };
        // A line on the way round a circle may have been found out while it was asked.
        if self.standing[at] == Standing::Asked {
            self.standing[at] = found;
        }
        if self.standing[at] == Standing::Circular {
            let problem = PlanProblem::Circular { row: line.id };
            if !problems.contains(&problem) {
                problems.push(problem);
            }
        }
        Ok(self.standing[at])
    }

    fn share(&mut self, at: usize, percent: Percent, base: Spread) -> Result<Standing, Error> {
        let amount = money(Some(self.lines[at].id), &[base.total.to_decimal(), percent.share()])?;
        self.keep(at, Spread::like(amount, &base), Some(base.total));
        Ok(Standing::Settled)
    }

    /// What a line is a share of; nothing for amounts and shares of the price.
    fn rests_on(&self, at: usize) -> Rests {
        let those = |wanted: &dyn Fn(&SharedLine) -> bool| {
            (0..self.lines.len()).filter(|other| wanted(&self.lines[*other])).collect()
        };
        match &self.lines[at].basis {
            Basis::OfPersonnel { .. } => Rests { personnel: true, ..Rests::default() },
            Basis::OfDirect { .. } => Rests {
                personnel: true,
                activities: true,
                lines: those(&|it| {
                    matches!(
                        it.basis,
                        Basis::Fixed { .. }
                            | Basis::Yearly { .. }
                            | Basis::OneOff { .. }
                            | Basis::PerPostYear { .. }
                    )
                }),
            },
            Basis::OfHeads { heads, .. } => Rests {
                personnel: heads.contains(&CostHead::Personnel),
                activities: heads.contains(&CostHead::Activities),
                lines: those(&|it| heads.contains(&it.head)),
            },
            Basis::OfLines { lines, .. } => Rests {
                lines: lines.iter().filter_map(|it| self.by_id.get(it).copied()).collect(),
                ..Rests::default()
            },
            _ => Rests::default(),
        }
    }

    /// A share of other lines and of what is under their heads.
    fn share_of(
        &mut self,
        at: usize,
        percent: Percent,
        rests_on: Rests,
        problems: &mut Vec<PlanProblem>,
    ) -> Result<Standing, Error> {
        let mut ground = Vec::new();
        if rests_on.personnel {
            ground.push(self.ground.personnel);
        }
        if rests_on.activities {
            ground.push(self.ground.activities);
        }
        let rests_on = rests_on.lines;
        let mut standings = Vec::with_capacity(rests_on.len());
        for other in &rests_on {
            standings.push(self.settle(*other, problems)?);
        }
        let of_price = standings.iter().filter(|it| **it == Standing::OfPrice).count();
        // A share of the price and a settled amount cannot be told before the price is; nor can a circle.
        if standings.contains(&Standing::Circular)
            || (of_price > 0 && (of_price < rests_on.len() || !ground.is_empty()))
        {
            return Ok(Standing::Circular);
        }
        if of_price > 0 {
            let shares = sum(None, rests_on.iter().map(|it| self.shares[*it]))?;
            self.shares[at] = shares * percent.share();
            return Ok(Standing::OfPrice);
        }
        let lines = rests_on.iter().map(|it| &self.spreads[*it]);
        let base = Spread::sum(Some(self.lines[at].id), self.years, ground.iter().copied().chain(lines))?;
        self.share(at, percent, base)
    }

    /// Σ shares on top.
    fn on_top(&self) -> Decimal {
        let shares = self.lines.iter().filter_map(|it| match it.basis {
            Basis::OnTop { percent } => Some(percent.share()),
            _ => None,
        });
        shares.sum()
    }

    /// Finds the price, and what its shares come to.
    fn settle_price(&mut self) -> Result<(), Error> {
        let fold = Decimal::ONE + self.on_top();
        let mut open: Vec<usize> =
            (0..self.lines.len()).filter(|it| self.standing[*it] == Standing::OfPrice).collect();
        self.refuse_whole_price(&open, fold)?;
        let settled = self.spreads.iter();
        let ground = [self.ground.personnel, self.ground.activities];
        let rest = Spread::sum(None, self.years, ground.into_iter().chain(settled))?;
        if open.is_empty() {
            return Ok(());
        }
        loop {
            let shares: Vec<Decimal> = open.iter().map(|it| self.shares[*it]).collect();
            let share = sum(None, shares.iter().copied())?;
            let held = total(None, self.spreads.iter().map(|it| it.total))?;
            let below = total(None, [self.ground.personnel.total, self.ground.activities.total, held])?;
            let (price, taken) = match self.ground.price {
                Some(price) => (price, money(None, &[price.to_decimal(), share / fold])?),
                None => {
                    let exact = product(None, &[below.to_decimal(), fold])? / (fold - share);
                    let price = rounded(None, exact)?;
                    (price, less(None, price, below)?)
                }
            };
            let parts = taken.allot(&shares);
            let above_cap = |at: &usize, part: &Amount| self.lines[*at].cap.filter(|cap| *cap < *part);
            let over =
                open.iter().zip(&parts).find_map(|(at, part)| above_cap(at, part).map(|cap| (*at, cap)));
            if let Some((at, cap)) = over {
                // Held to its cap it is an amount like any other, and the price is found anew without its share.
                self.spreads[at] = Spread::like(cap, &rest);
                self.capped[at] = true;
                self.bases[at] = Some(price);
                open.retain(|it| *it != at);
                continue;
            }
            for (at, part) in open.iter().zip(parts) {
                self.spreads[*at] = Spread::like(part, &rest);
            }
            return self.tell_bases(price);
        }
    }

    /// What each share of the price was taken of.
    fn tell_bases(&mut self, price: Amount) -> Result<(), Error> {
        let on_top = self.lines.iter().zip(&self.spreads);
        let on_top = on_top.filter(|it| matches!(it.0.basis, Basis::OnTop { .. })).map(|it| it.1.total);
        let net = less(None, price, total(None, on_top)?)?;
        for at in 0..self.lines.len() {
            if self.standing[at] != Standing::OfPrice {
                continue;
            }
            self.bases[at] = Some(match &self.lines[at].basis {
                Basis::OnTop { .. } => net,
                Basis::OfLines { lines, .. } => total(
                    None,
                    lines.iter().filter_map(|it| self.by_id.get(it)).map(|it| self.spreads[*it].total),
                )?,
                Basis::OfHeads { heads, .. } => {
                    let under = self.lines.iter().zip(&self.spreads).filter(|it| heads.contains(&it.0.head));
                    total(None, under.map(|it| it.1.total))?
                }
                _ => price,
            });
        }
        Ok(())
    }

    /// Refuses shares that reach the whole price, with the line at which they do.
    fn refuse_whole_price(&self, open: &[usize], fold: Decimal) -> Result<(), Error> {
        let mut so_far = Decimal::ZERO;
        for at in open {
            so_far += self.shares[*at];
            if so_far >= fold {
                let percent = match self.lines[*at].basis {
                    Basis::OfPrice { percent }
                    | Basis::OnTop { percent }
                    | Basis::OfLines { percent, .. }
                    | Basis::OfHeads { percent, .. } => percent,
                    _ => Percent::default(),
                };
                return Err(Error::PriceSharesReachHundred { row: self.lines[*at].id, percent });
            }
        }
        Ok(())
    }
}

/// The total of one budget head.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HeadTotal {
    /// The head.
    pub head: CostHead,
    /// Its total.
    pub amount: Amount,
    /// The total by service years.
    pub years: Vec<Amount>,
}

/// Totals by budget head, in the order of the heads; heads without a line are left out.
pub(crate) fn head_totals<'a>(
    years: usize,
    parts: impl IntoIterator<Item = (CostHead, &'a Spread)>,
) -> Result<Vec<HeadTotal>, Error> {
    let mut heads: BTreeMap<CostHead, Spread> = BTreeMap::new();
    for (head, part) in parts {
        let so_far = heads.remove(&head).unwrap_or_else(|| Spread::zero(years));
        heads.insert(head, so_far.plus(None, part)?);
    }
    Ok(heads.into_iter().map(|(head, it)| HeadTotal { head, amount: it.total, years: it.years }).collect())
}
