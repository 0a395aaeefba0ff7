//! Scores by formula: the lowest price, or the greatest volume, is best.

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
