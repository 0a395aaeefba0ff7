//! Cost plans into costings and price schedules: exact, reconciled to the cent, refused where they must be.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod reconciled;

use model::{Amount, CostHead, CostPlan, PriceOffer, Procedure};
use pricing::{Costing, Error, PriceProblem, PriceSchedule, Term, cost, schedule, viability};
use proptest::prelude::*;
use reconciled::assert_reconciled;
use serde_json::{Value, json};

const ROW: &str = "01900000-0000-7000-8000-000000000001";
const OTHER_ROW: &str = "01900000-0000-7000-8000-000000000002";

fn plan(plan: Value) -> CostPlan {
    serde_json::from_value(plan).unwrap()
}

fn costed(value: Value) -> Costing {
    cost(&plan(value), &Term::of_months(12)).unwrap()
}

/// Two front-line workers and half an accountant, two activities, every basis of a shared line.
fn small_station() -> Value {
    json!({
        "posts": [
            { "role": "一线社工", "full_time": "2", "months": "12", "monthly_pay": "5000", "bonus_months": "1", "serves": true },
            { "role": "会计", "full_time": "0.5", "months": "12", "monthly_pay": "6000", "bonus_months": "0", "serves": false }
        ],
        "contributions": { "schemes": [
            { "name": "养老保险", "percent": "16", "base_floor": "5500", "base_ceiling": "27501" },
            { "name": "住房公积金", "percent": "5" }
        ] },
        "activities": [
            { "name": "个案", "count": "60", "direct_hours": "14", "indirect_hours": "6", "direct_cost": "50" },
            { "name": "社区活动", "count": "40", "direct_hours": "12", "indirect_hours": "18", "direct_cost": "333.33" }
        ],
        "shared_lines": [
            { "head": "supervision", "name": "督导", "basis": { "kind": "fixed", "amount": "12000" } },
            { "head": "training", "name": "培训", "basis": { "kind": "of-personnel", "percent": "1.5" } },
            { "head": "management", "name": "管理费", "basis": { "kind": "of-direct", "percent": "5" } },
            { "head": "tax", "name": "增值税及附加", "basis": { "kind": "of-price", "percent": "1.06" } }
        ],
        "working_time": { "days_per_year": "248", "hours_per_day": "8", "days_off": "20" }
    })
}

#[test]
fn every_line_follows_its_formula() {
    let costing = costed(small_station());
    let [worker, accountant] = &costing.posts[..] else { panic!("two posts") };
    assert_eq!(worker.pay.to_string(), "120000.00");
    assert_eq!(worker.bonus.to_string(), "10000.00");
    // 16 % of the floor 5500, not of the pay 5000; the bonus is in no base.
    assert_eq!(worker.contributions[0].base.to_string(), "5500.00");
    assert_eq!(worker.contributions[0].amount.to_string(), "21120.00");
    assert_eq!(worker.contributions[1].amount.to_string(), "6000.00");
    assert_eq!(worker.total.to_string(), "157120.00");
    assert_eq!(accountant.total.to_string(), "43560.00");

    // Personnel 200680.00; activities 3000.00 + 13333.20; fixed 12000.00; direct 229013.20.
    let amounts: Vec<String> = costing.shared_lines.iter().map(|it| it.amount.to_string()).collect();
    // Price = (229013.20 + 3010.20 + 11450.66) ÷ (1 − 0.0106) = 246082.5348…
    assert_eq!(amounts, ["12000.00", "3010.20", "11450.66", "2608.47"]);
    assert_eq!(costing.total.to_string(), "246082.53");
    assert_eq!(costing.head(CostHead::Personnel).to_string(), "200680.00");
    assert_eq!(costing.head(CostHead::Activities).to_string(), "16333.20");

    assert_eq!(costing.hours.available.to_string(), "3648");
    assert_eq!(costing.hours.needed.to_string(), "2400");
    assert_eq!(costing.hours.direct.to_string(), "1320");
    assert!(costing.hours.suffice());
    assert_eq!(costing.post_years.to_string(), "2");
    assert_eq!(costing.unit.per_hour.unwrap().to_string(), "102.53");
    assert_eq!(costing.unit.per_post_year.unwrap().to_string(), "123041.27");
    assert_reconciled(&costing);

    // 个案: 3000.00 direct + ½ of 157120.00 by hours + 840/1320 of 72629.33 by direct hours.
    let full = costing.activities[0].full.as_ref().unwrap();
    assert_eq!((full.labour.to_string(), full.overhead.to_string()), ("78560.00".into(), "46218.66".into()));
    assert_eq!(full.per_unit.unwrap().to_string(), "2129.64");
}

#[test]
fn pay_above_the_ceiling_is_held_to_it() {
    let costing = costed(json!({
        "posts": [{ "full_time": "1", "months": "12", "monthly_pay": "30000", "serves": true }],
        "contributions": { "schemes": [{ "percent": "5", "base_floor": "7100", "base_ceiling": "30000" },
                                       { "percent": "5", "base_ceiling": "20000.01" }] }
    }));
    let amounts: Vec<String> =
        costing.posts[0].contributions.iter().map(|it| it.amount.to_string()).collect();
    assert_eq!(amounts, ["18000.00", "12000.01"]);
}

#[test]
fn hours_that_are_lacking_are_counted() {
    let mut value = small_station();
    value["activities"][0]["count"] = json!("122.45");
    let hours = costed(value).hours;
    assert_eq!((hours.needed.to_string(), hours.shortfall.to_string()), ("3649".into(), "1".into()));
    assert!(!hours.suffice());
}

#[test]
fn months_of_a_part_year_stay_exact() {
    let mut value = small_station();
    value["posts"][0]["months"] = json!("7");
    let costing = costed(value);
    assert_eq!(costing.hours.available.to_string(), "2128");
    assert_eq!(costing.post_years.to_string(), "1.17");
}

#[test]
fn a_price_by_the_post_year_keeps_its_tie() {
    let plan = plan(json!({
        "posts": [{ "full_time": "1", "months": "8", "monthly_pay": "20000", "serves": true }],
        "shared_lines": [{ "basis": { "kind": "fixed", "amount": "27290.73" } }]
    }));
    let term = Term::of_months(8);
    let costing = cost(&plan, &term).unwrap();
    assert_eq!(
        (costing.total.to_string(), costing.post_years.to_string()),
        ("187290.73".into(), "0.67".into())
    );
    // 187290.73 ÷ ⅔ = 280936.095: neither the quotient cut off nor the printed 0.67 gives it.
    assert_eq!(costing.unit.per_post_year.unwrap().to_string(), "280936.10");
    let procedure: Procedure = serde_json::from_value(json!({ "price": { "term_months": 8 } })).unwrap();
    let asked = schedule(&procedure, &plan, &term, &costing, &PriceOffer::default()).unwrap();
    assert_eq!(asked.implied.per_post_year, costing.unit.per_post_year);
    let price: Amount = "374581.46".parse().unwrap();
    let surplus = viability(&procedure, &plan, &term, &costing, price).unwrap();
    assert_eq!(surplus.per_post_year, costing.unit.per_post_year);
}

#[test]
fn a_plan_without_hours_has_no_full_costs() {
    let costing =
        costed(json!({ "activities": [{ "name": "宣传册", "count": "100", "direct_cost": "2.5" }] }));
    assert_eq!(costing.total.to_string(), "250.00");
    assert_eq!((costing.activities[0].full.clone(), costing.unit.per_hour), (None, None));
    assert_eq!(cost(&CostPlan::default(), &Term::of_months(12)).unwrap().total, Amount::ZERO);
}

#[test]
fn shares_of_the_price_must_leave_something() {
    let lines = |percents: [&str; 2]| {
        let line = |id: &str, percent: &str| json!({ "id": id, "basis": { "kind": "of-price", "percent": percent } });
        plan(json!({ "shared_lines": [line(ROW, percents[0]), line(OTHER_ROW, percents[1])] }))
    };
    assert_eq!(
        cost(&lines(["60", "40"]), &Term::of_months(12)),
        Err(Error::PriceSharesReachHundred {
            row: OTHER_ROW.parse().unwrap(),
            percent: "40".parse().unwrap()
        })
    );
    assert!(cost(&lines(["60", "39.999999"]), &Term::of_months(12)).is_ok());
}

#[test]
fn absurd_figures_are_refused_with_their_row() {
    let row = Some(ROW.parse().unwrap());
    for value in [
        json!({ "posts": [{ "id": ROW, "full_time": "1000000000000", "months": "1000000000000", "monthly_pay": "10000000000000" }] }),
        json!({ "posts": [{ "id": ROW, "full_time": "2", "months": "1", "monthly_pay": "10000000000000" }] }),
        json!({ "activities": [{ "id": ROW, "count": "1000000000000", "direct_hours": "1000000000000" }] }),
        json!({ "activities": [{ "id": ROW, "count": "2", "direct_cost": "10000000000000" }] }),
    ] {
        assert_eq!(cost(&plan(value.clone()), &Term::of_months(12)), Err(Error::TooLarge { row }), "{value}");
    }
    let fixed = json!({ "basis": { "kind": "fixed", "amount": "10000000000000" } });
    let total = plan(json!({ "shared_lines": [fixed, fixed] }));
    assert_eq!(cost(&total, &Term::of_months(12)), Err(Error::TooLarge { row: None }));
    assert_eq!(cost(&CostPlan::default(), &Term::of_months(0)), Err(Error::NoTerm));
    assert_eq!(
        cost(&CostPlan::default(), &Term::of_months(601)),
        Err(Error::TermTooLong { months: 601, limit: 600 })
    );
}

fn priced(price: Value, offer: Value) -> PriceSchedule {
    let procedure: Procedure = serde_json::from_value(json!({ "price": price })).unwrap();
    let (plan, term) = (plan(small_station()), Term::of_months(procedure.price.term_months));
    let costing = cost(&plan, &term).unwrap();
    schedule(&procedure, &plan, &term, &costing, &serde_json::from_value(offer).unwrap()).unwrap()
}

#[test]
fn a_lump_sum_asks_the_offer_or_else_the_cost() {
    let price = json!({ "mode": "lump-sum", "term_months": 12, "ceiling": "250000" });
    let at_cost = priced(price.clone(), json!({}));
    assert_eq!((at_cost.total.to_string(), at_cost.surplus), ("246082.53".into(), Amount::ZERO));
    let below = priced(price, json!({ "total": "240000" }));
    // The tax is 1.06 % of what is asked: 243474.06 + 2544.00.
    assert_eq!((below.cost.to_string(), below.surplus.to_string()), ("246018.06".into(), "-6018.06".into()));
    assert_eq!(below.implied.per_hour.unwrap().to_string(), "100.00");
    assert_eq!(below.implied.per_month.unwrap().to_string(), "20000.00");
    assert_eq!(below.implied.per_post_year.unwrap().to_string(), "120000.00");
}

#[test]
fn posts_are_rate_times_count_times_months() {
    let terms = |rate_for: &str| {
        priced(
            json!({ "mode": "per-post", "term_months": 12, "posts": [
                { "id": ROW, "count": 8, "months": 7, "rate_ceiling": "120000" },
                { "id": OTHER_ROW, "count": 1, "months": 12 }
            ] }),
            json!({ "post_rates": [
                { "id": ROW, "post": ROW, "rate": "100000.01" },
                { "id": OTHER_ROW, "post": rate_for, "rate": "90000" }
            ] }),
        )
    };
    let complete = terms(OTHER_ROW);
    // 100000.01 × 8 × 7 ÷ 12 = 466666.7133…
    assert_eq!(complete.lines[0].total.to_string(), "466666.71");
    assert_eq!((complete.total.to_string(), complete.problems), ("556666.71".into(), vec![]));

    let (row, other_row) = (ROW.parse().unwrap(), OTHER_ROW.parse().unwrap());
    let unpriced = PriceProblem::Unpriced { row: other_row };
    assert_eq!(terms(ROW).problems, [PriceProblem::Repeated { row: other_row }, unpriced.clone()]);
    let unknown = "01900000-0000-7000-8000-000000000003";
    assert_eq!(terms(unknown).problems, [PriceProblem::UnknownRow { row: other_row }, unpriced]);
    assert_eq!(terms(unknown).lines[0].row, Some(row));
}

#[test]
fn cases_are_price_times_count() {
    let schedule = priced(
        json!({ "mode": "per-case", "term_months": 12, "cases": [{ "id": ROW, "count": "36.5" }] }),
        json!({ "case_prices": [{ "id": ROW, "case": ROW, "price": "1234.57" }] }),
    );
    assert_eq!(schedule.total.to_string(), "45061.81");
    assert_eq!(schedule.lines[0].unit_price.unwrap().to_string(), "1234.57");
}

#[test]
fn a_fixed_price_is_the_limit_and_implies_a_price_an_hour() {
    let price = json!({ "mode": "fixed-price-volume", "term_months": 36, "contract_months": 12, "budget": "7200000" });
    let offered = priced(price.clone(), json!({ "volume": "36000", "total": "1" }));
    assert_eq!((offered.total.to_string(), offered.problems), ("7200000.00".into(), vec![]));
    assert_eq!(offered.implied.per_hour.unwrap().to_string(), "66.67");
    assert_eq!(offered.contracts.len(), 3);
    assert_eq!(priced(price, json!({})).problems, [PriceProblem::NoVolume]);
    let nothing =
        priced(json!({ "mode": "fixed-price-volume", "term_months": 12 }), json!({ "volume": "1" }));
    assert_eq!((nothing.problems, nothing.total), (vec![PriceProblem::NoFixedPrice], Amount::ZERO));
    let places = json!({ "mode": "fixed-price-volume", "term_months": 24, "budget": "240000", "volume": { "unit": "places" } });
    let places = priced(places, json!({ "volume": "40" }));
    assert_eq!(places.implied.per_place.unwrap().to_string(), "3000.00");
}

fn decimal(units: u64, decimals: u32) -> Value {
    json!(format!(
        "{}.{:0width$}",
        units / 10_u64.pow(decimals),
        units % 10_u64.pow(decimals),
        width = decimals as usize
    ))
}

proptest! {
    #[test]
    fn any_plan_reconciles_to_the_cent(
        pays in prop::collection::vec((1_u64..5_000_000, 1_u64..4_000, 1_u64..600), 0..6),
        works in prop::collection::vec((0_u64..900_000, 0_u64..5_000, 0_u64..5_000, 0_u64..90_000), 0..6),
        percents in prop::collection::vec((0_u64..24_000_000, 0_usize..3), 0..4),
        term in 1_u32..60,
    ) {
        let posts: Vec<Value> = pays.iter().map(|(pay, full_time, months)| json!({
            "monthly_pay": decimal(*pay, 2), "full_time": decimal(*full_time, 2), "months": decimal(*months, 1),
            "bonus_months": "1.5", "serves": pay % 3 > 0
        })).collect();
        let activities: Vec<Value> = works.iter().map(|(count, direct, indirect, cost)| json!({
            "count": decimal(*count, 1), "direct_hours": decimal(*direct, 3), "indirect_hours": decimal(*indirect, 3),
            "direct_cost": decimal(*cost, 2)
        })).collect();
        let shared: Vec<Value> = percents.iter().map(|(percent, kind)| json!({ "basis": {
            "kind": (["of-personnel", "of-direct", "of-price"])[*kind], "percent": decimal(*percent, 6)
        } })).collect();
        let schemes = json!([{ "percent": "16.37", "base_floor": "5500.55", "base_ceiling": "27501" }]);
        let value = json!({
            "posts": posts, "activities": activities, "shared_lines": shared, "contributions": { "schemes": schemes },
            "working_time": { "days_per_year": "248", "hours_per_day": "7.5", "days_off": "21.5" }
        });
        assert_reconciled(&cost(&plan(value), &Term::of_months(term)).unwrap());
    }

    #[test]
    fn no_plan_makes_it_panic(picks in prop::collection::vec(0_usize..4, 14), term in 0_u32..700) {
        let quantity = |at: usize| ["0", "0.000001", "999999999999.999999", "1000000000000"][picks[at]];
        let money = |at: usize| ["0", "0.01", "9999999999999.99", "10000000000000"][picks[at]];
        let percent = |at: usize| ["0", "0.000001", "99.999999", "50"][picks[at]];
        let value = json!({
            "posts": [{
                "monthly_pay": money(0), "full_time": quantity(1), "months": quantity(2),
                "bonus_months": quantity(3), "serves": true
            }],
            "contributions": { "schemes": [{ "percent": percent(4), "base_floor": money(5) }] },
            "activities": [{
                "count": quantity(6), "direct_hours": quantity(7), "indirect_hours": quantity(8), "direct_cost": money(9)
            }],
            "shared_lines": [{ "basis": { "kind": "of-price", "percent": percent(10) } }],
            "working_time": { "days_per_year": quantity(11), "hours_per_day": quantity(12), "days_off": quantity(13) }
        });
        if let Ok(costing) = cost(&plan(value), &Term::of_months(term)) {
            assert_reconciled(&costing);
        }
    }
}
