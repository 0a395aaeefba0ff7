//! Scores of bids: points for price or volume by formula, for quality by the pack's way, ranks, and which prices are
//! abnormally low.

use std::{cmp::Ordering, collections::BTreeMap};

use chrono::NaiveDate;
use model::{Advantage, Percent, PriceMode, ProcurementMethod, Quantity, TechnicalBasis};
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Basis, Condition, InputError, Instrument, Lacking, Mark, Pack, Rounding, Rule, Scope, Tie,
    document::passes,
    exact::{compare, divide_half_up},
    tables::{Citation, Table, TableKind, keyed},
    ties::{TieStep, ranked},
};

/// By which formula a price or volume criterion gives its points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ScoreFormula {
    /// Lowest price ÷ price × points (87号令 art. 55; 财库〔2014〕214号 art. 24).
    LowestPriceBest,
    /// Volume ÷ greatest volume × points (Guangzhou stations at a fixed price).
    GreatestVolumeBest,
}

impl ScoreFormula {
    /// benchmark ÷ price × points, or volume ÷ benchmark × points; exact until it is rounded once, half-up.
    fn points(self, benchmark: Decimal, offered: Decimal, points: Decimal, places: u32) -> Option<Decimal> {
        let (part, whole) = match self {
            Self::LowestPriceBest => (benchmark, offered),
            Self::GreatestVolumeBest => (offered, benchmark),
        };
        divide_half_up(&[part, points], &[whole], places)
    }
}

/// What a bid is scored on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Offer {
    /// The price asked or the volume offered; zero where there is none, which earns nothing and is no benchmark.
    pub offered: Decimal,
    /// Points for everything else.
    pub quality: Quantity,
}

/// One bid's points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Score {
    /// Points for price or volume, rounded.
    pub formula_points: Quantity,
    /// Points in all.
    pub total: Quantity,
    /// 1 for the best; equal totals share a rank.
    pub rank: u32,
}

/// The points of each bid, in the order of the offers: benchmark ÷ price × points, or volume ÷ benchmark × points, the
/// benchmark being the lowest price or the greatest volume offered. Exact until it is rounded once, half-up, to so
/// many decimals (at most six): the orders do not say to how many, so a pack does ([`crate::Scoring`]).
pub fn scores(formula: ScoreFormula, points: Quantity, offers: &[Offer], places: u32) -> Vec<Score> {
    let offered = offers.iter().map(|it| it.offered).filter(|it| *it > Decimal::ZERO);
    let benchmark = match formula {
        ScoreFormula::LowestPriceBest => offered.min(),
        ScoreFormula::GreatestVolumeBest => offered.max(),
    };
    let earned = |it: &Offer| -> Option<Quantity> {
        let benchmark = benchmark.filter(|_| it.offered > Decimal::ZERO)?;
        formula.points(benchmark, it.offered, points.to_decimal(), places.min(6))?.try_into().ok()
    };
    let mut scores: Vec<Score> = offers
        .iter()
        .map(|it| {
            let formula_points = earned(it).unwrap_or_default();
            let total = formula_points.to_decimal() + it.quality.to_decimal();
            Score { formula_points, total: total.try_into().unwrap_or(it.quality), rank: 1 }
        })
        .collect();
    let totals: Vec<Quantity> = scores.iter().map(|it| it.total).collect();
    for score in &mut scores {
        let better = totals.iter().filter(|it| **it > score.total).count();
        score.rank = u32::try_from(better).unwrap_or(u32::MAX).saturating_add(1);
    }
    scores
}

/// `evaluation.toml`: what the law says of prices in evaluation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Evaluation {
    /// What is taken off prices for small enterprises.
    #[serde(default)]
    deduction: Vec<Deduction>,
    /// When a price is abnormally low.
    #[serde(default)]
    abnormally_low: Vec<LowPrice>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Deduction {
    of: Advantage,
    lowest: Percent,
    highest: Percent,
    /// From which share of the contract's sum small enterprises count.
    least_share: Option<Percent>,
    basis: Citation,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct LowPrice {
    trigger: Trigger,
    rate: Percent,
    /// To what a package may raise the rate.
    highest_rate: Percent,
    basis: Citation,
}

impl Table for Evaluation {
    const KIND: TableKind = TableKind::Evaluation;

    fn citations(&self) -> Vec<&Citation> {
        let low = self.abnormally_low.iter().map(|it| &it.basis);
        self.deduction.iter().map(|it| &it.basis).chain(low).collect()
    }
}

impl Pack {
    /// The range, in per cent, that the law of a day has for a rate of the award scheme, by the rate's field.
    pub(crate) fn range_of(&self, field: &str, day: NaiveDate) -> Option<(Decimal, Decimal)> {
        let (law, instruments) = (self.evaluation()?, &self.manifest().instruments);
        let holds = |basis: &Citation| basis.holds(Some(day), instruments);
        let deduction = |of| {
            let found = law.deduction.iter().find(|it| it.of == of && holds(&it.basis))?;
            Some((found.lowest.points(), found.highest.points()))
        };
        let low_price = |trigger| {
            let found = law.abnormally_low.iter().find(|it| it.trigger == trigger && holds(&it.basis))?;
            Some((found.rate.points(), found.highest_rate.points()))
        };
        match field.rsplit('/').next()? {
            "small_enterprise_deduction" => deduction(Advantage::SmallEnterprise),
            "small_share_deduction" => deduction(Advantage::SmallShare),
            "half_of_mean" => low_price(Trigger::HalfOfMean),
            "half_of_second_lowest" => low_price(Trigger::HalfOfSecondLowest),
            "share_of_ceiling" => low_price(Trigger::ShareOfCeiling),
            _ => None,
        }
    }
}

/// Bids to be scored. Numbers are decimal strings or whole numbers.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ScoreInput {
    /// The pack whose law holds: an id of `tenderwright pack list`.
    pub pack: String,
    /// The legal form of the procedure.
    pub method: ProcurementMethod,
    /// The day of the notice: what is not in force yet is not applied. Without it, what has not ended is.
    pub notice: Option<NaiveDate>,
    /// The budget; a price above it is void.
    pub budget: Option<Quantity>,
    /// The highest price; a price above it is void.
    pub ceiling: Option<Quantity>,
    /// Points of 100 for price or volume.
    pub price_weight: Percent,
    /// Which of both is scored.
    pub mode: ScoreMode,
    /// How quality counts.
    pub technical_basis: TechnicalBasis,
    /// The highest quality mark: out of how many a mark is. Needed where `technical_basis` is `highest` or `maximum`; points
    /// are of what the price leaves of 100 at the most.
    pub quality_max: Option<Quantity>,
    /// The quality mark below which a bid fails.
    pub pass_mark: Option<Quantity>,
    /// To how many decimals each item is rounded; the pack's where none is given.
    pub rounding: Option<Rounding>,
    /// What the package takes off a small enterprise's price, in per cent, for evaluation only; none where not given.
    pub small_enterprise_deduction: Option<Percent>,
    /// What it takes off the price of a consortium with small enterprises, or of one that subcontracts to them.
    pub small_share_deduction: Option<Percent>,
    /// Rates to which the package raises those of abnormally low prices, in per cent.
    #[schemars(schema_with = "keyed::<Trigger, Percent>")]
    pub abnormally_low: BTreeMap<Trigger, Percent>,
    /// The bids.
    pub bids: Vec<BidToScore>,
}

/// One bid to be scored.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct BidToScore {
    /// Its id.
    pub id: String,
    /// The price asked; in a consultation the last offer.
    pub price: Option<Quantity>,
    /// The hours, or another volume, offered.
    pub hours: Option<Quantity>,
    /// Points or marks for quality.
    pub quality: Quantity,
    /// Points for technical merit alone, by which some packs tell equal scores apart; needed for nothing else.
    pub technical: Option<Quantity>,
    /// Whose price is asked: `"none"`, `"small-enterprise"` or `"small-share"`; `true` means a small enterprise's.
    #[serde(deserialize_with = "advantage")]
    #[schemars(with = "Option<AdvantageEntry>")]
    pub small_enterprise: Option<Advantage>,
}

/// An advantage as inputs state it.
#[derive(Deserialize, JsonSchema)]
#[serde(untagged, expecting = "expected true, false, \"none\", \"small-enterprise\" or \"small-share\"")]
enum AdvantageEntry {
    Small(bool),
    One(Advantage),
    None(NoAdvantage),
}

#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum NoAdvantage {
    None,
}

fn advantage<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Advantage>, D::Error> {
    Ok(match Option::<AdvantageEntry>::deserialize(from)? {
        Some(AdvantageEntry::Small(true)) => Some(Advantage::SmallEnterprise),
        Some(AdvantageEntry::One(one)) => Some(one),
        Some(AdvantageEntry::Small(false) | AdvantageEntry::None(NoAdvantage::None)) | None => None,
    })
}

/// What the formula looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ScoreMode {
    /// The lowest price is best.
    #[default]
    Price,
    /// The most hours are best.
    Volume,
}

/// What makes a price abnormally low; the names are those of the law's own rates, which a package may raise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Trigger {
    /// Below a share of the mean of all valid prices, its own among them.
    HalfOfMean,
    /// Below a share of the second lowest valid price.
    HalfOfSecondLowest,
    /// Below a share of the ceiling, or of the budget where there is no ceiling.
    ShareOfCeiling,
}

/// Scored bids. Numbers are decimal strings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ScoreOutput {
    /// The bids, in the order of the input.
    pub bids: Vec<ScoredBid>,
    /// Bids that share a rank, and what decides between them.
    pub ties: Vec<Tie>,
    /// What was taken off prices for evaluation.
    pub deductions: Vec<Deducted>,
    /// The thresholds of abnormally low prices that were evaluated.
    pub thresholds: Vec<Threshold>,
    /// What of the input the law does not allow.
    pub remarks: Vec<Remark>,
}

/// One scored bid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ScoredBid {
    /// Its id.
    pub id: String,
    /// Whether it counts.
    pub valid: bool,
    /// Why it does not.
    pub reasons: Vec<VoidReason>,
    /// Points for price or volume, rounded; none for a void bid.
    pub price_score: Option<String>,
    /// Points for quality: as given, or scaled and rounded.
    pub quality_score: Option<String>,
    /// Their sum.
    pub total: Option<String>,
    /// The price that points were reckoned from, where something was taken off the one asked.
    pub evaluated_price: Option<String>,
    /// 1 for the best: by total, then by the pack's steps for equal ones; whom they do not tell apart shares a rank.
    pub rank: Option<u32>,
    /// Which triggers its price hits. A hit asks for an explanation; it does not make the bid void.
    pub abnormally_low: Vec<LowPriceHit>,
}

/// Why a bid does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum VoidReason {
    /// It offers no price or no hours.
    NothingOffered,
    /// Its price is above the ceiling.
    AboveCeiling,
    /// Its price is above the budget.
    AboveBudget,
    /// Its quality is below the pass mark.
    BelowPassMark,
}

/// What was taken off some prices, for evaluation only: the contract is made at the price asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Deducted {
    /// Why.
    pub advantage: Advantage,
    /// How much, in per cent, as the package says.
    pub percent: String,
    /// The share of the contract, in per cent, from which small enterprises count; whether it is reached is not judged.
    pub least_share: Option<String>,
    /// Where it comes from; none where the pack has no such deduction.
    pub basis: Option<Basis>,
}

/// A trigger that a price hits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LowPriceHit {
    /// Which.
    pub trigger: Trigger,
    /// The price asked.
    pub price: String,
    /// The rate applied, in per cent.
    pub rate: String,
    /// Below what, to two decimals; the comparison itself is exact.
    pub threshold: String,
}

/// A threshold of abnormally low prices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Threshold {
    /// Which.
    pub trigger: Trigger,
    /// The rate applied, in per cent.
    pub rate: String,
    /// Below what a price is abnormally low, to two decimals.
    pub threshold: String,
    /// Where it comes from.
    pub basis: Basis,
}

/// What of the input the law does not allow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "remark", rename_all = "kebab-case")]
pub enum Remark {
    /// A deduction for small enterprises is outside its range; it is applied as given.
    DeductionOutsideRange {
        /// Which.
        advantage: Advantage,
        /// As given, in per cent.
        percent: String,
        /// The lowest.
        lowest: String,
        /// The highest.
        highest: String,
        /// Where the range comes from.
        basis: Box<Basis>,
    },
    /// A rate of abnormally low prices is outside its range; the nearest in it is applied.
    RateOutsideRange {
        /// Which.
        trigger: Trigger,
        /// As given, in per cent.
        percent: String,
        /// The law's own.
        lowest: String,
        /// The highest.
        highest: String,
        /// Where the range comes from.
        basis: Box<Basis>,
    },
    /// The weights are outside what a rule of the pack allows; they are applied as given.
    ShareOutsideRange {
        /// The rule.
        rule: String,
        /// The share of the criteria that it looks at, in per cent.
        percent: String,
        /// The lowest, where there is one.
        lowest: Option<String>,
        /// The highest, where there is one.
        highest: Option<String>,
        /// Where the range comes from.
        basis: Box<Basis>,
    },
}

/// Scores bids by the law of a pack. Benchmarks are taken from valid bids alone; what is taken off a small enterprise's
/// price counts for benchmark and bid alike, and never where prices are held against ceiling, budget or one another.
///
/// # Errors
/// Where the input is for another pack, has an id twice, marks above the highest or does not say what that is, or
/// numbers too long to be exact.
pub fn score(input: &ScoreInput, pack: &Pack) -> Result<ScoreOutput, InputError> {
    pack.is_wanted(&input.pack)?;
    let mut ids: Vec<&str> = input.bids.iter().map(|it| it.id.as_str()).collect();
    ids.sort_unstable();
    if let Some(twice) = ids.windows(2).find(|it| it[0] == it[1]) {
        return Err(InputError::Twice { id: twice[0].to_owned() });
    }
    let weight = input.price_weight.points();
    let places = match input.rounding.unwrap_or(Rounding::OfPack) {
        Rounding::OfPack => pack.manifest().scoring.rounding.min(6),
        Rounding::Places(places) => places.min(6),
    };
    let marks = Marks::of(input)?;
    let mut remarks: Vec<Remark> = pack.rules().iter().filter_map(|it| input.weight_against(it)).collect();
    let instruments = &pack.manifest().instruments;
    let law = pack.evaluation();
    let deductions = law.map_or(&[][..], |it| &it.deduction);
    let deductions = input.deducted(deductions, instruments, &mut remarks);
    let low_prices = law.map_or(&[][..], |it| &it.abnormally_low);
    let thresholds = thresholds(input, low_prices, instruments, &mut remarks)?;

    let formula = match input.mode {
        ScoreMode::Price => ScoreFormula::LowestPriceBest,
        ScoreMode::Volume => ScoreFormula::GreatestVolumeBest,
    };
    let offered = |bid: &BidToScore| input.evaluated(bid).or_else(|| input.offered(bid));
    let of_valid = input.valid().filter_map(offered).filter(|it| *it > Decimal::ZERO);
    let benchmark = match formula {
        ScoreFormula::LowestPriceBest => of_valid.min(),
        ScoreFormula::GreatestVolumeBest => of_valid.max(),
    };
    let mut scored = Vec::new();
    for bid in &input.bids {
        let points = match (benchmark, offered(bid)) {
            (Some(benchmark), Some(offered)) if input.is_valid(bid) => {
                let too_long = || InputError::too_long(&bid.id);
                let price = if offered.is_zero() {
                    Decimal::new(0, places)
                } else {
                    formula.points(benchmark, offered, weight, places).ok_or_else(too_long)?
                };
                Some((price, marks.points(bid, places).ok_or_else(too_long)?))
            }
            _ => None,
        };
        scored.push((bid, points));
    }
    let steps: Vec<&TieStep> = pack
        .ties()
        .into_iter()
        .flat_map(|it| &it.step)
        .filter(|it| it.basis.holds(input.notice, instruments))
        .collect();
    let totals = scored.iter().filter_map(|(bid, points)| points.map(|it| (it.0 + it.1, *bid)));
    let mut ranks: BTreeMap<&str, u32> = BTreeMap::new();
    let mut ties = Vec::new();
    for place in ranked(totals, &steps) {
        let rank = u32::try_from(ranks.len()).unwrap_or(u32::MAX).saturating_add(1);
        ranks.extend(place.bids.iter().map(|it| (it.id.as_str(), rank)));
        if place.bids.len() > 1 {
            ties.push(Tie {
                rank,
                bids: place.bids.iter().map(|it| it.id.clone()).collect(),
                next: place.next.map(|it| it.by),
                basis: place.next.map(|it| it.basis.basis(instruments)),
            });
        }
    }
    let shown = |points: Decimal| {
        let mut points = points.normalize();
        points.rescale(points.scale().max(places));
        points.to_string()
    };
    let mut bids = Vec::new();
    for (bid, points) in &scored {
        let total = points.map(|it| it.0 + it.1);
        bids.push(ScoredBid {
            id: bid.id.clone(),
            valid: points.is_some(),
            reasons: input.reasons(bid),
            price_score: points.map(|it| shown(it.0)),
            quality_score: points.map(|it| shown(it.1)),
            total: total.map(shown),
            evaluated_price: input
                .evaluated(bid)
                .filter(|_| points.is_some())
                .map(|it| it.normalize().to_string()),
            rank: ranks.get(bid.id.as_str()).copied(),
            abnormally_low: if points.is_some() { hits(bid, &thresholds)? } else { Vec::new() },
        });
    }
    let thresholds = thresholds.into_iter().map(|it| it.shown).collect();
    Ok(ScoreOutput { bids, ties, deductions, thresholds, remarks })
}

impl ScoreInput {
    fn offered(&self, bid: &BidToScore) -> Option<Decimal> {
        match self.mode {
            ScoreMode::Price => bid.price.map(Quantity::to_decimal),
            ScoreMode::Volume => bid.hours.map(Quantity::to_decimal),
        }
    }

    /// What a rule about the weights of criteria says against the one of price or volume and what it leaves for quality.
    fn weight_against(&self, rule: &Rule) -> Option<Remark> {
        let Condition::ShareOutside { of, filter, at_least, at_most } = &rule.flags else { return None };
        let in_force = self.notice.map_or(rule.effective_to.is_none(), |it| rule.is_in_force(it));
        if of != "/criteria/*/weight" || !in_force || !self.is_within(&rule.when) {
            return None;
        }
        let scored = match self.mode {
            ScoreMode::Price => "price",
            ScoreMode::Volume => "volume",
        };
        let price = self.price_weight.points();
        let share: Decimal = [(scored, price), ("quality", Decimal::ONE_HUNDRED - price)]
            .into_iter()
            .filter(|(kind, _)| passes(&serde_json::json!({ "kind": kind }), filter))
            .map(|it| it.1)
            .sum();
        let outside = at_least.is_some_and(|it| share < it.to_decimal())
            || at_most.is_some_and(|it| share > it.to_decimal());
        outside.then(|| Remark::ShareOutsideRange {
            rule: rule.id.clone(),
            percent: share.normalize().to_string(),
            lowest: at_least.map(|it| it.to_string()),
            highest: at_most.map(|it| it.to_string()),
            basis: Box::new(rule.basis()),
        })
    }

    /// Whether a rule's scope takes these bids; one that asks for more than is known here does not.
    fn is_within(&self, scope: &Scope) -> bool {
        let by_volume = |it: &PriceMode| *it == PriceMode::FixedPriceVolume;
        (scope.methods.is_empty() || scope.methods.contains(&self.method))
            && (scope.modes.is_empty()
                || scope.modes.iter().any(|it| by_volume(it) == (self.mode == ScoreMode::Volume)))
            && scope.services.is_empty()
            && scope.filled.is_empty()
            && scope.fields.is_empty()
    }

    /// What the package takes off a price.
    fn deduction(&self, advantage: Option<Advantage>) -> Percent {
        let percent = match advantage {
            Some(Advantage::SmallEnterprise) => self.small_enterprise_deduction,
            Some(Advantage::SmallShare) => self.small_share_deduction,
            None => None,
        };
        percent.unwrap_or_default()
    }

    /// The price that counts for points, where something is taken off the one asked. A percentage has six decimals at the
    /// most and a price 18 digits: their product is exact.
    fn evaluated(&self, bid: &BidToScore) -> Option<Decimal> {
        let deduction = self.deduction(bid.small_enterprise);
        let counts = self.mode == ScoreMode::Price && deduction != Percent::default();
        bid.price.filter(|_| counts).map(|it| it.to_decimal() * (Decimal::ONE - deduction.share()))
    }

    /// The deductions that bids get, with the law's range where it has one; a remark where the package leaves that.
    fn deducted(
        &self,
        law: &[Deduction],
        instruments: &[Instrument],
        remarks: &mut Vec<Remark>,
    ) -> Vec<Deducted> {
        let mut deducted = Vec::new();
        for advantage in [Advantage::SmallEnterprise, Advantage::SmallShare] {
            let percent = self.deduction(Some(advantage));
            if percent == Percent::default() {
                continue;
            }
            let law = law.iter().find(|it| it.of == advantage && it.basis.holds(self.notice, instruments));
            if let Some(law) = law.filter(|it| percent < it.lowest || percent > it.highest) {
                remarks.push(Remark::DeductionOutsideRange {
                    advantage,
                    percent: percent.to_string(),
                    lowest: law.lowest.to_string(),
                    highest: law.highest.to_string(),
                    basis: Box::new(law.basis.basis(instruments)),
                });
            }
            if self.mode == ScoreMode::Price && self.valid().any(|it| it.small_enterprise == Some(advantage))
            {
                deducted.push(Deducted {
                    advantage,
                    percent: percent.to_string(),
                    least_share: law.and_then(|it| it.least_share).map(|it| it.to_string()),
                    basis: law.map(|it| it.basis.basis(instruments)),
                });
            }
        }
        deducted
    }

    fn reasons(&self, bid: &BidToScore) -> Vec<VoidReason> {
        let above =
            |limit: Option<Quantity>| bid.price.is_some_and(|it| limit.is_some_and(|limit| it > limit));
        [
            (self.offered(bid).is_none_or(|it| it.is_zero()), VoidReason::NothingOffered),
            (above(self.ceiling), VoidReason::AboveCeiling),
            (above(self.budget), VoidReason::AboveBudget),
            (self.pass_mark.is_some_and(|it| bid.quality < it), VoidReason::BelowPassMark),
        ]
        .into_iter()
        .filter_map(|(applies, reason)| applies.then_some(reason))
        .collect()
    }

    fn is_valid(&self, bid: &BidToScore) -> bool {
        self.reasons(bid).is_empty()
    }

    fn valid(&self) -> impl Iterator<Item = &BidToScore> {
        self.bids.iter().filter(|it| self.is_valid(it))
    }
}

/// How marks for quality become points.
struct Marks {
    basis: TechnicalBasis,
    /// The points that the highest mark earns.
    weight: Decimal,
    /// The mark that earns them.
    best: Decimal,
}

impl Marks {
    fn of(input: &ScoreInput) -> Result<Self, InputError> {
        let basis = input.technical_basis;
        let weight = Decimal::ONE_HUNDRED - input.price_weight.points();
        let most = match (basis, input.quality_max.map(Quantity::to_decimal)) {
            (TechnicalBasis::Points, most) => most.unwrap_or(weight).min(weight),
            (_, Some(most)) => most,
            (_, None) => {
                return Err(InputError::Lacks { id: String::new(), what: Lacking::HighestMark });
            }
        };
        if let Some(bid) = input.bids.iter().find(|it| it.quality.to_decimal() > most) {
            return Err(InputError::TooHigh {
                what: Mark::Quality,
                id: bid.id.clone(),
                value: bid.quality.to_string(),
                limit: most.normalize().to_string(),
            });
        }
        let highest = input.valid().map(|it| it.quality.to_decimal()).max();
        let best = if basis == TechnicalBasis::Highest { highest.unwrap_or_default() } else { most };
        Ok(Self { basis, weight, best })
    }

    fn points(&self, bid: &BidToScore, places: u32) -> Option<Decimal> {
        let mark = bid.quality.to_decimal();
        match self.basis {
            TechnicalBasis::Points => Some(mark),
            _ if mark.is_zero() => Some(Decimal::ZERO),
            _ => divide_half_up(&[self.weight, mark], &[self.best], places),
        }
    }
}

/// A threshold: rate × whole ÷ (100 × parts).
struct Reckoned {
    rate: Decimal,
    whole: Decimal,
    parts: Decimal,
    shown: Threshold,
}

/// All thresholds that can be reckoned from the valid prices.
fn thresholds(
    input: &ScoreInput,
    law: &[LowPrice],
    instruments: &[Instrument],
    remarks: &mut Vec<Remark>,
) -> Result<Vec<Reckoned>, InputError> {
    let mut prices: Vec<Decimal> =
        input.valid().filter_map(|it| it.price).map(Quantity::to_decimal).collect();
    prices.sort_unstable();
    let mut found = Vec::new();
    for entry in law.iter().filter(|it| it.basis.holds(input.notice, instruments)) {
        let trigger = entry.trigger;
        let asked = input.abnormally_low.get(&trigger).copied();
        let (lowest, highest) = (entry.rate, entry.highest_rate.max(entry.rate));
        if let Some(percent) = asked.filter(|it| *it < lowest || *it > highest) {
            remarks.push(Remark::RateOutsideRange {
                trigger,
                percent: percent.to_string(),
                lowest: lowest.to_string(),
                highest: highest.to_string(),
                basis: Box::new(entry.basis.basis(instruments)),
            });
        }
        let rate = asked.unwrap_or(lowest).clamp(lowest, highest);
        let of = match trigger {
            Trigger::HalfOfMean if !prices.is_empty() => {
                Some((prices.iter().copied().sum(), Decimal::from(prices.len())))
            }
            Trigger::HalfOfMean => None,
            Trigger::HalfOfSecondLowest => prices.get(1).map(|it| (*it, Decimal::ONE)),
            Trigger::ShareOfCeiling => {
                input.ceiling.or(input.budget).map(|it| (it.to_decimal(), Decimal::ONE))
            }
        };
        let Some((whole, parts)) = of else { continue };
        let threshold = divide_half_up(&[rate.points(), whole], &[Decimal::ONE_HUNDRED, parts], 2);
        let threshold = threshold.ok_or_else(|| InputError::too_long("abnormally_low"))?;
        let shown = Threshold {
            trigger,
            rate: rate.to_string(),
            threshold: threshold.to_string(),
            basis: entry.basis.basis(instruments),
        };
        found.push(Reckoned { rate: rate.points(), whole, parts, shown });
    }
    Ok(found)
}

/// The thresholds that lie above a price: all are looked at, and an equal price is not below.
fn hits(bid: &BidToScore, thresholds: &[Reckoned]) -> Result<Vec<LowPriceHit>, InputError> {
    let Some(price) = bid.price.map(Quantity::to_decimal) else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for it in thresholds {
        let order = compare(&[price, it.parts, Decimal::ONE_HUNDRED], &[it.rate, it.whole]);
        if order.ok_or_else(|| InputError::too_long(&bid.id))? == Ordering::Less {
            let Threshold { trigger, rate, threshold, .. } = it.shown.clone();
            found.push(LowPriceHit { trigger, price: price.to_string(), rate, threshold });
        }
    }
    Ok(found)
}
