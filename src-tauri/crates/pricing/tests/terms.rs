//! What real terms amount to: staff, shares, instalments, prices per hour.
#![allow(missing_docs, clippy::unwrap_used)]

use pricing::{Error, StaffingMinimum, TermsFigures, terms_figures};
use serde_json::{Value, json};

fn figures(procedure: Value) -> Result<TermsFigures, Error> {
    terms_figures(&serde_json::from_value(procedure).unwrap())
}

fn station(budget: &str, months: u32) -> Value {
    json!({
        "price": { "budget": budget, "term_months": months },
        "service": { "staffing": {
            "amount_per_worker": "100000", "related_share": "2/3", "social_worker_share": "1/2"
        } }
    })
}

#[test]
fn one_worker_for_each_hundred_thousand_begun() {
    for (budget, months, workers, related, social_workers) in [
        ("1854000", 12, 19, 13, 10),
        ("2000000", 12, 20, 14, 10),
        ("2000000.01", 12, 21, 14, 11),
        ("2215000", 12, 23, 16, 12),
        ("6000000", 36, 20, 14, 10),
        ("1000000", 6, 20, 14, 10),
        ("0", 12, 0, 0, 0),
    ] {
        assert_eq!(
            figures(station(budget, months)).unwrap().staffing,
            StaffingMinimum { workers, related, social_workers },
            "{budget} over {months} months"
        );
    }
}

#[test]
fn larger_numbers_in_the_terms_win() {
    let mut procedure = station("1854000", 12);
    procedure["service"]["staffing"]["workers"] = json!(24);
    procedure["service"]["staffing"]["social_workers"] = json!(5);
    let staffing = figures(procedure).unwrap().staffing;
    assert_eq!(staffing, StaffingMinimum { workers: 24, related: 16, social_workers: 12 });
}

#[test]
fn fengyang_pays_68_10_an_hour_at_its_floor() {
    let figures = figures(json!({
        "price": {
            "mode": "fixed-price-volume", "ceiling": "7200000", "term_months": 36, "contract_months": 12,
            "volume": { "floor": "35244", "cap": "39680" }
        },
        "service": { "staffing": { "workers": 20, "social_workers": 20 } }
    }))
    .unwrap();
    assert_eq!(figures.yearly.unwrap().to_string(), "2400000.00");
    assert_eq!(figures.unit_price_at_floor.unwrap().to_string(), "68.10");
    assert_eq!(figures.unit_price_at_cap.unwrap().to_string(), "60.48");
    assert_eq!(figures.per_worker.unwrap().to_string(), "120000.00");
    let contracts: Vec<String> = figures.contracts.iter().map(|it| it.amount.to_string()).collect();
    assert_eq!(contracts, ["2400000.00"; 3]);
}

#[test]
fn huangge_pays_four_times_200000_a_contract_and_shares_by_halves() {
    let instalment = json!({ "percent": "25" });
    let figures = figures(json!({
        "price": {
            "budget": "1600000", "term_months": 24, "contract_months": 12,
            "funding": [{ "percent": "50" }, { "percent": "50" }]
        },
        "instalments": [instalment, instalment, instalment, instalment]
    }))
    .unwrap();
    assert_eq!(figures.contracts.len(), 2);
    for contract in &figures.contracts {
        let paid: Vec<String> = contract.instalments.iter().map(|it| it.amount.to_string()).collect();
        assert_eq!(paid, ["200000.00"; 4]);
    }
    let shares: Vec<String> = figures.funding.iter().map(|it| it.amount.to_string()).collect();
    assert_eq!(shares, ["800000.00"; 2]);
    assert_eq!(figures.funding[0].years[0].to_string(), "400000.00");
}

#[test]
fn twelve_posts_at_70000_are_840000() {
    let post = |count: u32, rate: Value| json!({ "count": count, "months": 12, "rate_ceiling": rate });
    let with =
        |posts: Vec<Value>| json!({ "price": { "mode": "per-post", "term_months": 12, "posts": posts } });
    let rate = json!("70000");
    let posts = [5, 3, 2, 2].map(|count| post(count, rate.clone())).to_vec();
    let figures_of_posts = figures(with(posts)).unwrap();
    assert_eq!(figures_of_posts.lines_total.unwrap().to_string(), "840000.00");
    assert_eq!(figures_of_posts.total, figures_of_posts.lines_total);
    assert_eq!(figures_of_posts.lines.len(), 4);
    let unpriced = figures(with(vec![post(5, rate), post(7, Value::Null)])).unwrap();
    assert_eq!(unpriced.lines_total, None);
}

#[test]
fn cases_at_their_ceilings_add_up() {
    let figures = figures(json!({ "price": { "mode": "per-case", "term_months": 12, "cases": [
        { "count": "120", "price_ceiling": "1250.50" }, { "count": "0.5", "price_ceiling": "0.01" }
    ] } }))
    .unwrap();
    assert_eq!(figures.lines_total.unwrap().to_string(), "150060.01");
}

#[test]
fn uneven_terms_and_shares_add_up_to_the_cent() {
    let third = json!({ "percent": "33.333333" });
    let figures = figures(json!({
        "price": {
            "budget": "100000.01", "term_months": 14, "contract_months": 12,
            "funding": [{ "percent": "70" }, { "percent": "30" }]
        },
        "instalments": [third, third, { "percent": "33.333334" }]
    }))
    .unwrap();
    let months: Vec<(u32, String)> =
        figures.years.iter().map(|it| (it.months, it.amount.to_string())).collect();
    assert_eq!(months, [(12, "85714.29".into()), (2, "14285.72".into())]);
    for contract in &figures.contracts {
        assert_eq!(contract.instalments.iter().map(|it| it.amount).sum::<model::Amount>(), contract.amount);
    }
    assert_eq!(figures.funding.iter().map(|it| it.amount.minor()).sum::<i64>(), 10_000_001);
}

#[test]
fn a_draft_has_the_figures_it_has() {
    let empty = figures(json!({})).unwrap();
    assert_eq!((empty.total, empty.yearly, empty.staffing), (None, None, StaffingMinimum::default()));
    let without_term = figures(station("1854000", 0)).unwrap();
    assert_eq!(without_term.total.unwrap().to_string(), "1854000.00");
    assert_eq!((without_term.yearly, without_term.contracts.len()), (None, 0));
    assert_eq!(without_term.staffing.workers, 0);
    assert_eq!(figures(station("1854000", u32::MAX)).unwrap().years, []);
}

#[test]
fn an_absurd_yearly_price_is_refused() {
    assert_eq!(figures(station("10000000000000", 1)), Err(Error::TooLarge { row: None }));
}
