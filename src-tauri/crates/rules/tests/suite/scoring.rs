//! Points for price and volume: the field's own worked figures.

use model::Quantity;
use rules::{Offer, ScoreFormula, scores};

fn check(formula: ScoreFormula, points: u32, offered: &[&str], expected: &[(&str, u32)]) {
    let offers: Vec<Offer> = offered
        .iter()
        .map(|it| Offer { offered: it.parse().unwrap(), quality: Quantity::from(80) })
        .collect();
    let found: Vec<(String, u32)> = scores(formula, points.into(), &offers, 2)
        .iter()
        .map(|it| {
            assert_eq!(it.total.to_decimal() - it.formula_points.to_decimal(), 80.into());
            (format!("{:.2}", it.formula_points.to_decimal()), it.rank)
        })
        .collect();
    let expected: Vec<(String, u32)> = expected.iter().map(|it| (it.0.to_owned(), it.1)).collect();
    assert_eq!(found, expected, "{offered:?}");
}

#[test]
fn the_lowest_price_and_the_greatest_volume_earn_all_points() {
    let prices = ["2400000", "2280000", "2160000"];
    check(ScoreFormula::LowestPriceBest, 10, &prices, &[("9.00", 3), ("9.47", 2), ("10.00", 1)]);
    check(ScoreFormula::LowestPriceBest, 30, &prices, &[("27.00", 3), ("28.42", 2), ("30.00", 1)]);
    let hours = ["35244", "38000", "36500"];
    check(ScoreFormula::GreatestVolumeBest, 10, &hours, &[("9.27", 3), ("10.00", 1), ("9.61", 2)]);
}

#[test]
fn who_offers_nothing_earns_nothing_and_sets_no_benchmark() {
    check(ScoreFormula::LowestPriceBest, 10, &["0", "200", "100"], &[("0.00", 3), ("5.00", 2), ("10.00", 1)]);
    check(ScoreFormula::GreatestVolumeBest, 10, &["0", "0"], &[("0.00", 1), ("0.00", 1)]);
    check(ScoreFormula::LowestPriceBest, 10, &[], &[]);
    // Equal totals share a rank, and the next one is counted past them.
    check(
        ScoreFormula::LowestPriceBest,
        10,
        &["100", "100", "300"],
        &[("10.00", 1), ("10.00", 1), ("3.33", 3)],
    );
}

#[test]
fn points_are_rounded_half_up_once() {
    // 10 × 1 ÷ 16 = 0.625 and 10 × 3 ÷ 32 = 0.9375.
    check(ScoreFormula::GreatestVolumeBest, 10, &["2", "3", "32"], &[("0.63", 3), ("0.94", 2), ("10.00", 1)]);
}
