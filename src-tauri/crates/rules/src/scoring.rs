//! Scores by formula: the lowest price, or the greatest volume, is best.

use model::Quantity;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// By which formula a price or volume criterion gives its points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ScoreFormula {
    /// Lowest price ÷ price × points (87号令 art. 55; 财库〔2014〕214号 art. 24).
    LowestPriceBest,
    /// Volume ÷ greatest volume × points (Guangzhou stations at a fixed price).
    GreatestVolumeBest,
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
        let (part, whole) = match formula {
            ScoreFormula::LowestPriceBest => (benchmark, it.offered),
            ScoreFormula::GreatestVolumeBest => (it.offered, benchmark),
        };
        // The division comes last: 9.5 must not have been 9.4999… before it is rounded.
        let exact = part.checked_mul(points.to_decimal())?.checked_div(whole)?;
        let rounded = exact.round_dp_with_strategy(places.min(6), RoundingStrategy::MidpointAwayFromZero);
        rounded.try_into().ok()
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
