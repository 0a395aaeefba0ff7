//! Many futures: the same for the same seed, the costing's own figures, and what probability theory says they must be.
#![allow(missing_docs, clippy::unwrap_used)]

use std::sync::atomic::{AtomicU32, Ordering};

use model::{Amount, CostPlan, InputRange, Procedure, Quantity};
use pricing::{
    CHUNK, Error, InputError, Revenue, Simulation, SimulationResult, Term, cost, cost_at, inputs, schedule,
    simulate, with_input,
};
use proptest::prelude::*;
use serde_json::{Value, json};

fn id(number: u32) -> String {
    format!("01900000-0000-7000-8000-{number:012}")
}

fn plan(value: Value) -> CostPlan {
    serde_json::from_value(value).unwrap()
}

fn range(row: u32, field: &str, least: &str, likely: Option<&str>, most: &str) -> InputRange {
    serde_json::from_value(json!({
        "id": id(900), "input": { "row": id(row), "field": field }, "least": least, "likely": likely, "most": most
    }))
    .unwrap()
}

fn amount(text: &str) -> Amount {
    text.parse().unwrap()
}

/// One line of 100,000 and a price of as much.
fn one_line() -> CostPlan {
    plan(json!({ "shared_lines": [{ "id": id(1), "basis": { "kind": "fixed", "amount": "100000" } }] }))
}

fn drawn(
    plan: &CostPlan,
    price: &str,
    ranges: &[InputRange],
    draws: u32,
    threads: usize,
) -> SimulationResult {
    let revenue = Revenue::fixed(amount(price));
    let simulation = Simulation::new(plan, &Term::of_months(12), &revenue, ranges).unwrap();
    simulate(&simulation, 7, draws, threads, &|_| (), &|| false).unwrap().unwrap()
}

fn near(found: Amount, expected: i64, within: i64) {
    assert!((found.minor() / 100 - expected).abs() <= within, "{found} is not {expected} ± {within}");
}

#[test]
fn an_even_range_is_drawn_evenly() {
    let found = drawn(&one_line(), "100000", &[range(1, "line-amount", "80000", None, "120000")], 200_000, 2);
    // Surpluses lie evenly between −20,000 and 20,000: the standard error of the mean is 26.
    near(found.mean, 0, 110);
    for (it, expected) in found.percentiles.iter().zip([-18_000, -10_000, 0, 10_000, 18_000]) {
        near(it.surplus, expected, 200);
    }
    // Half of them are deficits, with a standard error of 0.11 per cent.
    let half = found.probability.to_decimal() - rust_decimal::Decimal::from(50);
    assert!(half.abs() < "0.45".parse().unwrap(), "{}", found.probability);
    assert_eq!(found.bins.len(), 40);
    assert_eq!(found.bins.iter().map(|it| it.count).sum::<u32>(), 200_000);
    assert!(found.bins.iter().all(|it| (4_600..5_400).contains(&it.count)), "{:?}", found.bins);
    assert!(found.bins.windows(2).all(|it| it[0].to == it[1].from));
}

#[test]
fn a_likely_value_makes_a_triangle() {
    let range = range(1, "line-amount", "80000", Some("90000"), "120000");
    let found = drawn(&one_line(), "100000", &[range], 200_000, 2);
    // The mean is (80 + 90 + 120) ÷ 3 thousand; above 100,000 lies 20² ÷ (40 × 30) = a third.
    near(found.mean, 3_333, 100);
    let third = found.probability.to_decimal() - "33.33".parse::<rust_decimal::Decimal>().unwrap();
    assert!(third.abs() < "0.45".parse().unwrap(), "{}", found.probability);
    // 5 % of the costs lie below 80,000 + √(0.05 × 40,000 × 10,000) = 84,472.
    near(found.percentiles[4].surplus, 15_528, 150);
}

#[test]
fn two_even_ranges_make_a_deficit_as_often_as_reckoned_by_hand() {
    let plan = plan(json!({ "shared_lines": [
        { "id": id(1), "basis": { "kind": "fixed", "amount": "1" } }, { "id": id(2), "basis": { "kind": "fixed", "amount": "1" } }
    ] }));
    let ranges = [range(1, "line-amount", "0", None, "100"), range(2, "line-amount", "0", None, "100")];
    // P(x + y > 150) of two even numbers up to 100 is 50² ÷ 2 ÷ 100² = 12.5 %.
    let found = drawn(&plan, "150", &ranges, 200_000, 2);
    let eighth = found.probability.to_decimal() - "12.5".parse::<rust_decimal::Decimal>().unwrap();
    assert!(eighth.abs() < "0.3".parse().unwrap(), "{}", found.probability);
}

#[test]
fn the_same_seed_draws_the_same_futures_on_any_number_of_threads() {
    let ranges = [range(1, "line-amount", "80000", None, "120000")];
    let one = drawn(&one_line(), "100000", &ranges, 45_000, 1);
    assert_eq!(one, drawn(&one_line(), "100000", &ranges, 45_000, 2));
    assert_eq!(one, drawn(&one_line(), "100000", &ranges, 45_000, 3));
    let revenue = Revenue::fixed(amount("100000"));
    let simulation = Simulation::new(&one_line(), &Term::of_months(12), &revenue, &ranges).unwrap();
    let other = simulate(&simulation, 8, 45_000, 2, &|_| (), &|| false).unwrap().unwrap();
    assert_ne!(other.mean, one.mean);
    assert_eq!(simulation.chunk(7, 3, 9), simulation.chunk(7, 3, CHUNK).map(|it| it[..9].to_vec()));
    assert_ne!(simulation.chunk(7, 3, 9), simulation.chunk(7, 4, 9));
    // Numbers that never change: a case that is opened years later shows the same risk.
    let first: Vec<String> = simulation.chunk(7, 0, 3).unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(first, ["13688.16", "13280.43", "-8171.05"]);
}

#[test]
fn drawing_tells_how_far_it_is_and_can_be_stopped() {
    let ranges = [range(1, "line-amount", "80000", None, "120000")];
    let revenue = Revenue::fixed(amount("100000"));
    let simulation = Simulation::new(&one_line(), &Term::of_months(12), &revenue, &ranges).unwrap();
    let most = AtomicU32::new(0);
    let progress = |drawn: u32| {
        most.fetch_max(drawn, Ordering::Relaxed);
    };
    simulate(&simulation, 7, 25_000, 2, &progress, &|| false).unwrap().unwrap();
    assert_eq!(most.load(Ordering::Relaxed), 25_000);
    assert_eq!(simulate(&simulation, 7, 25_000, 2, &progress, &|| true), Ok(None));
    let none = simulate(&simulation, 7, 0, 2, &progress, &|| false).unwrap().unwrap();
    assert_eq!((none.draws, none.mean, none.percentiles.len(), none.bins.len()), (0, Amount::ZERO, 0, 0));
}

#[test]
fn ranges_that_make_no_sense_are_refused() {
    let refused = |ranges: &[InputRange]| {
        Simulation::new(&one_line(), &Term::of_months(12), &Revenue::default(), ranges).err()
    };
    let row = id(900).parse().unwrap();
    for (likely, most) in [(None, "1"), (Some("4"), "6"), (Some("7"), "6")] {
        let found = refused(&[range(1, "line-amount", "5", likely, most)]);
        assert_eq!(found, Some(InputError::RangeOutOfOrder { row }));
    }
    for (which, field, most) in
        [(1, "line-amount", "5.001"), (1, "line-percent", "6"), (2, "line-amount", "6")]
    {
        assert!(refused(&[range(which, field, "5", None, most)]).is_some(), "{field}");
    }
    let taxed =
        plan(json!({ "shared_lines": [{ "id": id(1), "basis": { "kind": "of-price", "percent": "5" } }] }));
    let whole = [range(1, "line-percent", "5", None, "100")];
    let found = Simulation::new(&taxed, &Term::of_months(12), &Revenue::default(), &whole);
    assert!(matches!(found, Err(InputError::Unreckonable(Error::PriceSharesReachHundred { .. }))));
}

#[test]
fn paid_cases_bring_what_is_drawn() {
    let procedure: Procedure =
        serde_json::from_value(json!({ "price": { "mode": "per-case", "term_months": 12,
        "cases": [{ "id": id(51), "count": "100" }] } }))
        .unwrap();
    let plan = plan(json!({
        "activities": [{ "id": id(52), "case": id(51), "count": "100", "direct_cost": "500" }],
        "shared_lines": [{ "basis": { "kind": "fixed", "amount": "60000" } }, { "basis": { "kind": "of-price", "percent": "2" } }]
    }));
    let term = Term::of_months(12);
    let offer =
        serde_json::from_value(json!({ "case_prices": [{ "case": id(51), "price": "1300" }] })).unwrap();
    let schedule = schedule(&procedure, &plan, &term, &cost(&plan, &term).unwrap(), &offer).unwrap();
    let revenue = Revenue::of(&schedule, &plan);
    let simulation =
        Simulation::new(&plan, &term, &revenue, &[range(52, "count", "0", None, "200")]).unwrap();
    let found = simulate(&simulation, 1, 200_000, 2, &|_| (), &|| false).unwrap().unwrap();
    // Each case leaves 774: 77.5194 are needed of 200.
    let expected = found.probability.to_decimal() - "38.76".parse::<rust_decimal::Decimal>().unwrap();
    assert!(expected.abs() < "0.45".parse().unwrap(), "{}", found.probability);
    near(found.mean, 17_400, 400);
}

#[test]
fn bases_that_reach_a_bound_are_the_costings_own() {
    let post = |number: u32, pay: &str| {
        json!({
            "id": id(number), "full_time": "3", "months": "30", "first_month": 2, "monthly_pay": pay, "growth": "6",
            "bonus_months": "1", "turnover": "20", "vacant_months": "1", "replacement_cost": "2000"
        })
    };
    let plan = plan(json!({
        "starts_on": "2026-05-01",
        "posts": [post(1, "5600"), post(2, "9300"), post(3, "5400")],
        "contributions": { "base": "all-pay", "schemes": [
            { "id": id(11), "name": "a", "percent": "16", "base_floor": "5500.55", "base_ceiling": "9501" },
            { "id": id(12), "name": "b", "percent": "5" },
            { "id": id(13), "name": "b", "from": "2027-03-01", "percent": "6", "base_floor": "6000" }
        ] },
        "shared_lines": [{ "id": id(21), "basis": { "kind": "per-post-year", "amount": "900" } }]
    }));
    let ranges = [
        range(1, "monthly-pay", "4500", None, "6500"),
        range(1, "bonus-months", "0", Some("1"), "3"),
        range(1, "full-time", "2", None, "3.5"),
        range(2, "monthly-pay", "8000", None, "11000"),
        range(2, "turnover", "0", None, "40"),
        range(3, "pay-growth", "0", None, "9"),
        range(11, "contribution-percent", "14", None, "17"),
        range(13, "contribution-percent", "5", None, "7"),
        range(21, "line-amount", "500", None, "1500"),
    ];
    let (term, price) = (Term::of_months(36), amount("1500000"));
    let simulation = Simulation::new(&plan, &term, &Revenue::fixed(price), &ranges).unwrap();
    let surpluses = simulation.chunk(5, 0, 300).unwrap();
    for (surplus, figures) in surpluses.into_iter().zip(simulation.drawn(5, 0, 300).unwrap()) {
        let mut future = plan.clone();
        for (input, value) in figures {
            future = with_input(&future, input, value).unwrap();
        }
        let expected = price.checked_sub(cost_at(&future, &term, price).unwrap().total).unwrap();
        // Eighteen printed figures of posts and a line, each rounded by half a cent at the most.
        assert!((surplus.minor() - expected.minor()).abs() <= 9, "{surplus} instead of {expected}");
    }
}

/// A plan with every kind of line, some of them capped, taxes on top of and within the price.
fn any_plan() -> impl Strategy<Value = (CostPlan, u32)> {
    let post = (1_u64..2_000_000, 1_u64..400, 1_u32..30, 1_u64..400, 1_u64..30, 1_u64..20);
    let activity = (1_u64..5_000, 1_u64..90_000, 1_u32..30, 1_u32..20);
    let line = (0_usize..9, 1_u64..3_000_000, proptest::option::of(1_u64..900_000));
    let lines = prop::collection::vec(line, 0..7);
    (prop::collection::vec(post, 0..3), prop::collection::vec(activity, 0..3), lines, 1_u32..40, 0_usize..3).prop_map(
        |(posts, activities, lines, term, base)| {
            let cents = |minor: u64| format!("{}.{:02}", minor / 100, minor % 100);
            let number = |from: u32, at: usize| id(from + u32::try_from(at).unwrap());
            let posts: Vec<Value> = posts.iter().enumerate().map(|(at, (pay, full_time, first, months, growth, vacant))| json!({
                "id": number(100, at), "monthly_pay": cents(*pay), "allowance": "250.5", "full_time": cents(*full_time),
                "first_month": first, "months": format!("{}.{}", months / 10, months % 10), "growth": growth.to_string(),
                "bonus_months": "1.5", "turnover": "20", "vacant_months": vacant.to_string(), "replacement_cost": "333.33", "serves": true
            })).collect();
            let activities: Vec<Value> = activities.iter().enumerate().map(|(at, (count, cost, first, months))| json!({
                "id": number(200, at), "count": cents(*count), "direct_cost": cents(*cost),
                "direct_hours": "2", "first_month": first, "months": months, "growth": "3"
            })).collect();
            let lines: Vec<Value> = lines.iter().enumerate().map(|(at, (kind, figure, cap))| {
                let percent = format!("{}.{:06}", figure / 1_000_000, figure % 1_000_000);
                let before = at.checked_sub(1).map(|it| number(300, it));
                let basis = match kind {
                    0 => json!({ "kind": "fixed", "amount": cents(*figure) }),
                    1 => json!({ "kind": "yearly", "amount": cents(*figure), "growth": "5" }),
                    2 => json!({ "kind": "per-post-year", "amount": cents(*figure), "growth": "2" }),
                    3 => json!({ "kind": "of-personnel", "percent": percent }),
                    4 => json!({ "kind": "of-direct", "percent": percent }),
                    5 => json!({ "kind": "of-heads", "percent": percent, "heads": ["personnel", "activities", "training"] }),
                    6 => json!({ "kind": "of-lines", "percent": percent, "lines": before.into_iter().collect::<Vec<_>>() }),
                    7 => json!({ "kind": "of-price", "percent": percent }),
                    _ => json!({ "kind": "on-top", "percent": percent }),
                };
                let head = if *kind < 2 { "training" } else { "tax" };
                json!({ "id": number(300, at), "head": head, "basis": basis, "cap": cap.map(cents) })
            }).collect();
            let base = (["monthly-pay", "pay-and-allowance", "all-pay"])[base];
            let schemes = json!([
                { "id": id(400), "name": "a", "percent": "16.37", "base_floor": "5500.55", "base_ceiling": "9501" },
                { "id": id(401), "name": "b", "percent": "5" },
                { "id": id(402), "name": "b", "from": "2027-03-01", "percent": "6", "base_ceiling": "12000" }
            ]);
            let value = json!({ "starts_on": "2026-05-01", "posts": posts, "activities": activities, "shared_lines": lines,
                "contributions": { "schemes": schemes, "base": base } });
            (plan(value), term)
        },
    )
}

/// Half a cent for each printed figure of the plan, which the costing rounds and a future does not.
fn tolerance(plan: &CostPlan) -> i64 {
    // Percentages are taken of printed bases, so a line's half cent is carried on by the lines that rest on it.
    let figures = plan.posts.len() * 7 + plan.activities.len() + plan.shared_lines.len() + 1;
    i64::try_from(figures).unwrap() + 1
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_future_is_a_costing((plan, months) in any_plan(), price in 0_i64..900_000_000,
                                 picks in prop::collection::vec((any::<prop::sample::Index>(), 0_u32..30), 1..5)) {
        let (term, price) = (Term::of_months(months), Amount::from_minor(price).unwrap());
        let found = inputs(&plan);
        prop_assume!(!found.is_empty());
        let ranges: Vec<InputRange> = picks.iter().map(|(pick, percent)| {
            let (input, planned) = found[pick.index(found.len())];
            let swing = |percent: u32| -> Quantity {
                (planned.to_decimal() * rust_decimal::Decimal::new(percent.into(), 2)).round_dp(2).try_into().unwrap()
            };
            InputRange { input, least: swing(100 - percent), most: swing(100 + percent), ..InputRange::default() }
        }).collect();
        let revenue = Revenue::fixed(price);
        let Ok(simulation) = Simulation::new(&plan, &term, &revenue, &ranges) else { return Ok(()) };
        let mut least = plan.clone();
        for range in ranges.iter().rev() {
            least = with_input(&least, range.input, range.least).unwrap();
        }
        let surpluses = simulation.chunk(3, 1, 5).unwrap();
        for (surplus, figures) in surpluses.into_iter().zip(simulation.drawn(3, 1, 5).unwrap()) {
            let mut future = least.clone();
            for (input, value) in figures {
                future = with_input(&future, input, value).unwrap();
            }
            let expected = price.checked_sub(cost_at(&future, &term, price).unwrap().total).unwrap();
            let off = (surplus.minor() - expected.minor()).abs();
            prop_assert!(off <= tolerance(&plan), "{surplus} instead of {expected}");
        }
    }
}
