//! What helps to decide on a price: viability, money by months, the strongest inputs, the ceiling's basis.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use model::{Amount, CostPlan, Input, InputField, Procedure, Quantity};
use pricing::{
    CashFlow, Costing, Outcome, PriceSchedule, Revenue, Term, Viability, VolumeBound, cash_flow, ceiling,
    cost, cost_at, input, inputs, modes, schedule, set_input, terms_figures, tornado, viability, with_input,
};
use proptest::prelude::*;
use serde_json::{Value, json};

fn id(number: u32) -> String {
    format!("01900000-0000-7000-8000-{number:012}")
}

fn plan(value: Value) -> CostPlan {
    serde_json::from_value(value).unwrap()
}

fn procedure(value: Value) -> Procedure {
    serde_json::from_value(value).unwrap()
}

fn amount(text: &str) -> Amount {
    text.parse().unwrap()
}

fn text(amount: Option<impl ToString>) -> String {
    amount.map_or_else(|| "–".into(), |it| it.to_string())
}

/// A small station with every kind of line: posts with all that a post can have, two dated rates, growth, caps.
fn station() -> Value {
    json!({
        "starts_on": "2026-01-01",
        "posts": [
            { "id": id(1), "role": "社工", "full_time": "4", "months": "30", "first_month": 4, "monthly_pay": "6000",
              "allowance": "300", "bonus_months": "1.5", "growth": "4", "turnover": "15", "vacant_months": "1.5",
              "replacement_cost": "2500", "serves": true },
            { "id": id(2), "role": "会计", "full_time": "0.5", "months": "36", "monthly_pay": "6500", "serves": false }
        ],
        "contributions": { "as_of": "2025-07-01", "schemes": [
            { "id": id(11), "name": "养老", "percent": "15", "base_floor": "5500", "base_ceiling": "27501" },
            { "id": id(12), "name": "养老", "from": "2026-07-01", "percent": "16", "base_floor": "5800", "base_ceiling": "28000" },
            { "id": id(13), "name": "公积金", "percent": "5" }
        ] },
        "conversions": [{ "id": id(31), "name": "个案", "direct_hours": "12", "indirect_hours": "4" }],
        "activities": [
            { "id": id(21), "name": "个案", "count": "180", "conversion": id(31), "direct_cost": "60.5", "growth": "3" },
            { "id": id(22), "name": "活动", "count": "60", "direct_hours": "8", "indirect_hours": "20",
              "direct_cost": "1200", "first_month": 5, "months": 20 }
        ],
        "shared_lines": [
            { "id": id(41), "head": "supervision", "basis": { "kind": "fixed", "amount": "36000" } },
            { "id": id(42), "head": "administration", "basis": { "kind": "yearly", "amount": "20000", "growth": "2" } },
            { "id": id(43), "head": "premises", "basis": { "kind": "one-off", "amount": "15000" } },
            { "id": id(44), "head": "administration", "basis": { "kind": "per-post-year", "amount": "900", "growth": "0" } },
            { "id": id(45), "head": "training", "basis": { "kind": "of-personnel", "percent": "1.5" }, "cap": "15000" },
            { "id": id(46), "head": "management", "basis": { "kind": "of-direct", "percent": "6" } },
            { "id": id(47), "head": "evaluation", "basis": { "kind": "of-heads", "percent": "2", "heads": ["personnel", "premises"] } },
            { "id": id(48), "head": "tax", "basis": { "kind": "of-price", "percent": "1" } },
            { "id": id(49), "head": "tax", "basis": { "kind": "of-lines", "percent": "6", "lines": [id(48)] } }
        ],
        "working_time": { "days_per_year": "248", "hours_per_day": "8", "leave_days": "10" }
    })
}

// Inputs.

#[test]
fn every_figure_of_a_plan_can_be_read_and_set() {
    let plan = plan(station());
    let listed = inputs(&plan);
    for (which, value) in &listed {
        assert_eq!(input(&plan, *which), Some(*value));
        assert_eq!(with_input(&plan, *which, *value).as_ref(), Ok(&plan));
        let other = "7".parse().unwrap();
        let changed = with_input(&plan, *which, other).unwrap();
        assert_eq!(input(&changed, *which), Some(other));
        assert_ne!(changed, plan);
    }
    // 9 + 3 of posts, 3 rates, 3 + 4 of activities, 2 of the conversion, 9 lines, 3 of working time.
    assert_eq!(listed.len(), 36);
    let of = |row: u32, field| Input { row: Some(id(row).parse().unwrap()), field };
    assert_eq!(text(input(&plan, of(12, InputField::ContributionPercent))), "16");
    assert_eq!(text(input(&plan, of(44, InputField::LineAmount))), "900");
    assert_eq!(text(input(&plan, Input { row: None, field: InputField::LeaveDays })), "10");
    // The hours of an activity with a conversion are the conversion's.
    assert_eq!(input(&plan, of(21, InputField::DirectHours)), None);
    assert_eq!(text(input(&plan, of(31, InputField::DirectHours))), "12");
    assert_eq!(input(&plan, of(41, InputField::LinePercent)), None);
    assert_eq!(input(&plan, of(99, InputField::Count)), None);
}

#[test]
fn a_figure_refuses_what_it_cannot_be() {
    let mut plan = plan(station());
    let before = plan.clone();
    let of = |row: u32, field| Input { row: Some(id(row).parse().unwrap()), field };
    for (which, value) in [
        (of(1, InputField::MonthlyPay), "0.005"),
        (of(46, InputField::LinePercent), "100.01"),
        (of(21, InputField::DirectHours), "1"),
        (Input::default(), "1"),
    ] {
        assert!(set_input(&mut plan, which, value.parse().unwrap()).is_err(), "{which:?}");
    }
    assert_eq!(plan, before);
}

// Viability.

fn looked_at(procedure: &Procedure, plan: &CostPlan, price: Option<&str>) -> Viability {
    let term = Term::of_months(procedure.price.term_months);
    let costing = cost(plan, &term).unwrap();
    viability(procedure, plan, &term, &costing, price.map_or(costing.total, amount)).unwrap()
}

#[test]
fn a_price_at_cost_breaks_even_at_once() {
    let procedure = procedure(json!({ "price": { "term_months": 36 } }));
    let plan = plan(station());
    let at_cost = looked_at(&procedure, &plan, None);
    assert_eq!(at_cost.surplus, Amount::ZERO);
    assert_eq!(at_cost.price, at_cost.break_even.price);
    assert_eq!(text(at_cost.break_even.volume), "1");
    assert_eq!(at_cost.break_even.volume_is, VolumeBound::Most);
    assert_years_add_up(&at_cost);
}

fn assert_years_add_up(viability: &Viability) {
    let sum = |of: fn(&pricing::YearResult) -> Amount| viability.years.iter().map(of).sum::<Amount>();
    assert_eq!(sum(|it| it.price), viability.price);
    assert_eq!(sum(|it| it.cost), viability.cost);
    assert_eq!(sum(|it| it.surplus), viability.surplus);
    for it in &viability.years {
        assert_eq!(it.price.checked_sub(it.cost), Some(it.surplus));
    }
}

#[test]
fn an_hour_in_whole_cents_leaves_what_it_cannot_express() {
    let procedure = procedure(json!({ "price": { "mode": "fixed-price-volume", "term_months": 12 } }));
    let plan = plan(station());
    let costing = cost(&plan, &Term::of_months(12)).unwrap();
    let found =
        modes(&procedure, &plan, &costing, amount("1854000"), Some("36500".parse().unwrap())).unwrap();
    let by_hour = &found[3];
    assert_eq!(text(by_hour.lines[0].unit_price), "50.79");
    // 50.79 × 36,500
    assert_eq!(
        (by_hour.total.to_string(), by_hour.rounding.to_string()),
        ("1853835.00".into(), "165.00".into())
    );
}

#[test]
fn a_lump_sum_carries_so_much_volume_and_no_more() {
    // Staff 60,000; each of 100 activities 500; tax 2 % of the price of 130,000.
    let plan = plan(json!({
        "posts": [{ "full_time": "1", "months": "12", "monthly_pay": "5000", "serves": true }],
        "activities": [{ "count": "100", "direct_hours": "10", "direct_cost": "500" }],
        "shared_lines": [{ "head": "tax", "basis": { "kind": "of-price", "percent": "2" } }],
        "working_time": { "days_per_year": "250", "hours_per_day": "8" }
    }));
    let procedure = procedure(json!({ "price": { "term_months": 12 } }));
    let found = looked_at(&procedure, &plan, Some("130000"));
    assert_eq!((found.cost.to_string(), found.surplus.to_string()), ("112600.00".into(), "17400.00".into()));
    // (130,000 − 60,000 − 2,600) ÷ 50,000 = 1.348
    assert_eq!(text(found.break_even.volume), "1.34");
    // 112,600 × 1,000 ÷ (130,000 × 2,000)
    assert_eq!(text(found.break_even.utilisation), "43.31");
    assert_eq!(text(found.per_post_year), "17400.00");
    assert_eq!(text(found.per_hour), "17.40");
    // Below what staff and tax cost no volume at all breaks even.
    assert_eq!(looked_at(&procedure, &plan, Some("60000")).break_even.volume, None);
    let mut without = plan;
    without.activities.clear();
    assert_eq!(looked_at(&procedure, &without, Some("130000")).break_even.volume, None);
}

#[test]
fn cases_need_so_much_volume_and_no_less() {
    let procedure = procedure(json!({ "price": { "mode": "per-case", "term_months": 12,
        "cases": [{ "id": id(51), "count": "100", "price_ceiling": "1300" }] } }));
    let plan = plan(json!({
        "posts": [{ "full_time": "1", "months": "12", "monthly_pay": "5000", "serves": true }],
        "activities": [{ "case": id(51), "count": "100", "direct_cost": "500" }, { "count": "10", "direct_cost": "100" }],
        "shared_lines": [{ "head": "tax", "basis": { "kind": "of-price", "percent": "2" } }]
    }));
    let found = looked_at(&procedure, &plan, Some("130000"));
    // 61,000 ÷ (130,000 − 50,000 − 2,600) = 0.7881…
    assert_eq!(
        (text(found.break_even.volume), found.break_even.volume_is),
        ("0.79".into(), VolumeBound::Least)
    );
    // Cases that cost more than they bring never break even.
    assert_eq!(looked_at(&procedure, &plan, Some("50000")).break_even.volume, None);
}

#[test]
fn caps_leave_uncovered_what_is_above_the_smaller_of_both() {
    let procedure = procedure(json!({ "price": { "term_months": 12, "caps": [
        { "head": "management", "percent": "10", "amount": "9000" },
        { "head": "supervision", "percent": "5" },
        { "head": "training" }
    ] } }));
    let line =
        |head: &str, amount: &str| json!({ "head": head, "basis": { "kind": "fixed", "amount": amount } });
    let plan = plan(json!({ "shared_lines": [
        line("management", "9500"), line("supervision", "4000"), line("personnel", "66500")
    ] }));
    let found = looked_at(&procedure, &plan, Some("80000"));
    let heads: Vec<_> =
        found.recovery.iter().map(|it| (it.cap.to_string(), it.unrecovered.to_string())).collect();
    assert_eq!(heads, [("8000.00".into(), "1500.00".into()), ("4000.00".into(), "0.00".into())]);
    assert_eq!(found.unrecovered.to_string(), "1500.00");
}

// Money by months.

fn huangge() -> Procedure {
    let instalment = |month: Value| json!({ "percent": "25", "due_month": month });
    procedure(json!({
        "price": { "budget": "1600000", "term_months": 24, "contract_months": 12 },
        "instalments": [
            instalment(json!(2)), instalment(json!(3)),
            { "percent": "25", "due_month": 9, "assessment": { "rectified": "90", "failed": "0" } },
            { "id": id(61), "percent": "25", "assessment": { "rectified": "100", "failed": "0" } }
        ]
    }))
}

fn flow(procedure: &Procedure, plan: &CostPlan, outcome: Outcome, cash: Option<&str>) -> (CashFlow, Costing) {
    let term = Term::of_months(procedure.price.term_months);
    let figures = terms_figures(procedure).unwrap();
    let costing = cost_at(plan, &term, figures.total.unwrap()).unwrap();
    let cash = cash.map(amount);
    let flow = cash_flow(procedure, plan, &term, &costing, &figures.contracts, outcome, cash).unwrap();
    (flow, costing)
}

#[test]
fn huangge_pays_by_assessment() {
    let plan = plan(json!({ "starts_on": "2024-03-01",
        "shared_lines": [{ "basis": { "kind": "fixed", "amount": "1440000" } }] }));
    let received = |outcome| {
        let (flow, _) = flow(&huangge(), &plan, outcome, None);
        let months = flow.months.into_iter().filter(|it| it.received > Amount::ZERO);
        months.map(|it| (it.number, it.received.minor() / 100)).collect::<Vec<_>>()
    };
    let year = |from: u32, mid: i64, last: i64| {
        [(from + 2, 200_000), (from + 3, 200_000), (from + 9, mid), (from + 13, last)]
    };
    let both = |mid, last| [year(0, mid, last), year(12, mid, last)].concat();
    assert_eq!(received(Outcome::Passed), both(200_000, 200_000));
    assert_eq!(received(Outcome::Rectified), both(180_000, 200_000));
    let failed: Vec<_> = both(0, 0).into_iter().filter(|it| it.1 > 0).collect();
    assert_eq!(received(Outcome::Failed), failed);

    let (flow, _) = flow(&huangge(), &plan, Outcome::Passed, Some("50000"));
    assert_eq!(flow.months.len(), 25);
    let lowest = flow.deepest.unwrap();
    // 60,000 a month: before the first year's last payment 13 months are spent and three payments have come.
    assert_eq!((lowest.month, lowest.amount.to_string()), (13, "180000.00".into()));
    assert_eq!(text(flow.unbridged), "130000.00");
    assert_eq!(flow.undated, [id(61).parse().unwrap()]);
    assert_eq!(text(flow.months[0].first_day), "2024-03-01");
    let last = flow.months.last().unwrap();
    assert_eq!(
        (last.number, last.paid_out, last.balance.to_string()),
        (25, Amount::ZERO, "160000.00".into())
    );
    assert_eq!(flow.covered_from, Some(25));
}

#[test]
fn money_before_the_first_month_bridges_it() {
    let procedure = procedure(json!({ "price": { "budget": "120000", "term_months": 12 },
        "instalments": [{ "percent": "50", "due_month": 0 }, { "percent": "50", "due_month": 6 }] }));
    let plan = plan(json!({ "shared_lines": [{ "basis": { "kind": "fixed", "amount": "108000" } },
        { "head": "tax", "basis": { "kind": "of-price", "percent": "10" } }] }));
    let (flow, _) = flow(&procedure, &plan, Outcome::Passed, Some("0"));
    assert_eq!(flow.months.len(), 13);
    let first = &flow.months[0];
    // Half of the tax goes out as the first half comes in, and lacks nowhere.
    assert_eq!((first.number, first.paid_out.to_string()), (0, "6000.00".into()));
    assert_eq!(flow.months[6].balance.to_string(), "54000.00");
    assert_eq!(flow.months[12].balance, Amount::ZERO);
    assert_eq!((flow.covered_from, flow.deepest, text(flow.unbridged)), (Some(0), None, "0.00".into()));
}

#[test]
fn posts_are_paid_in_their_months_and_the_bonus_in_the_last() {
    let procedure = procedure(json!({ "price": { "budget": "1", "term_months": 12 } }));
    let plan = plan(json!({ "posts": [
        { "full_time": "1", "first_month": 3, "months": "6.5", "monthly_pay": "1000", "bonus_months": "1" }
    ], "shared_lines": [{ "basis": { "kind": "one-off", "amount": "77" } }] }));
    let (flow, costing) = flow(&procedure, &plan, Outcome::Passed, None);
    assert_eq!(costing.posts[0].bonus.to_string(), "541.67");
    let paid: Vec<String> = flow.months.iter().map(|it| it.paid_out.to_string()).collect();
    assert_eq!(paid[..4], ["77.00", "0.00", "1000.00", "1000.00"]);
    assert_eq!(paid[7..10], ["1000.00", "1041.67", "0.00"]);
    assert_eq!(flow.covered_from, None);
    assert_eq!(flow.deepest.unwrap().month, 9);
}

// The strongest inputs.

#[test]
fn a_bar_is_what_the_costing_of_the_varied_plan_says() {
    let (plan, term) = (plan(station()), Term::of_months(36));
    let price = amount("1800000");
    let found = tornado(&plan, &term, &Revenue::fixed(price), "10".parse().unwrap(), 100).unwrap();
    assert_eq!(found.surplus, price.checked_sub(cost_at(&plan, &term, price).unwrap().total).unwrap());
    // Hours move no money, nor does the capped share of personnel.
    assert_eq!(found.bars.len(), 28);
    for bar in &found.bars {
        for (value, surplus) in [(bar.low, bar.surplus_at_low), (bar.high, bar.surplus_at_high)] {
            let varied = with_input(&plan, bar.input, value).unwrap();
            let recomputed = price.checked_sub(cost_at(&varied, &term, price).unwrap().total).unwrap();
            assert_eq!(recomputed, surplus, "{:?} at {value}", bar.input);
        }
    }
    assert!(found.bars.windows(2).all(|it| it[0].spread >= it[1].spread));
    // Three months more or less of a post whose pay grows.
    assert_eq!(found.bars[0].input.field, InputField::PostMonths);
    let three = tornado(&plan, &term, &Revenue::fixed(price), "10".parse().unwrap(), 3).unwrap();
    assert_eq!(three.bars, found.bars[..3]);
}

#[test]
fn swings_stay_within_what_a_figure_can_be() {
    let plan = plan(json!({ "shared_lines": [
        { "id": id(1), "basis": { "kind": "fixed", "amount": "100.05" } },
        { "id": id(2), "basis": { "kind": "of-personnel", "percent": "90" } },
        { "id": id(3), "basis": { "kind": "of-direct", "percent": "90" } }
    ] }));
    let found = tornado(&plan, &Term::of_months(12), &Revenue::default(), "50".parse().unwrap(), 10).unwrap();
    let bars: Vec<_> = found.bars.iter().map(|it| (it.low.to_string(), it.high.to_string())).collect();
    assert_eq!(bars, [("50.03".into(), "150.08".into()), ("45".into(), "100".into())]);
}

#[test]
fn paid_cases_bring_more_when_there_are_more() {
    let (procedure, plan, schedule) = paid_by_case();
    let term = Term::of_months(procedure.price.term_months);
    let revenue = Revenue::of(&schedule, &plan);
    assert_eq!(revenue.price().to_string(), "130000.00");
    let found = tornado(&plan, &term, &revenue, "10".parse().unwrap(), 10).unwrap();
    let bar = found.bars.iter().find(|it| it.input.field == InputField::Count).unwrap();
    // 10 of 100 cases bring 13,000 and cost 5,000 and 2 % of the 13,000.
    assert_eq!(bar.spread.to_string(), "15480.00");
    assert!(bar.surplus_at_high > bar.surplus_at_low);
}

fn paid_by_case() -> (Procedure, CostPlan, PriceSchedule) {
    let procedure = procedure(json!({ "price": { "mode": "per-case", "term_months": 12,
        "cases": [{ "id": id(51), "count": "100" }] } }));
    let plan = plan(json!({
        "activities": [{ "id": id(52), "case": id(51), "count": "100", "direct_cost": "500" }],
        "shared_lines": [{ "id": id(53), "head": "tax", "basis": { "kind": "of-price", "percent": "2" } }]
    }));
    let term = Term::of_months(12);
    let offer = json!({ "case_prices": [{ "case": id(51), "price": "1300" }] });
    let offer = serde_json::from_value(offer).unwrap();
    let schedule = schedule(&procedure, &plan, &term, &cost(&plan, &term).unwrap(), &offer).unwrap();
    (procedure, plan, schedule)
}

// The ceiling's basis.

fn estimate(full_time: &str, monthly_pay: &str) -> Value {
    json!({
        "posts": [{ "full_time": full_time, "months": "36", "monthly_pay": monthly_pay, "serves": true }],
        "working_time": { "days_per_year": "248", "hours_per_day": "8" }
    })
}

fn basis(value: Value) -> pricing::CeilingBasis {
    let procedure = procedure(value);
    let term = Term::of_months(procedure.price.term_months);
    let costing = cost(&procedure.estimate, &term).unwrap();
    ceiling(&procedure, &term, Some(&costing)).unwrap()
}

#[test]
fn fengyang_can_be_delivered_and_42000_hours_cannot() {
    let station = |floor: &str| {
        basis(json!({
            "price": { "mode": "fixed-price-volume", "ceiling": "7200000", "term_months": 36, "volume": { "floor": floor } },
            "service": { "staffing": { "amount_per_worker": "100000", "workers": 20 }, "target_groups": [{ "count": 50000 }] },
            "estimate": estimate("20", "10000")
        }))
    };
    let fengyang = station("35244");
    assert_eq!(text(fengyang.per_worker), "1984");
    assert_eq!((fengyang.workers_by_hours, fengyang.workers_by_rule, fengyang.workers), (Some(18), 24, 24));
    assert_eq!(text(fengyang.benchmarks.per_hour), "68.10");
    assert_eq!(text(fengyang.benchmarks.per_head), "144.00");
    assert_eq!(text(fengyang.cost_per_worker), "120000.00");
    assert_eq!((fengyang.affordable_workers, fengyang.deliverable), (Some(20), Some(true)));
    assert_eq!(text(fengyang.affordable_hours), "39680");
    assert_eq!(text(fengyang.workers_estimated), "20");

    let too_much = station("42000");
    assert_eq!((too_much.workers_by_hours, too_much.deliverable), (Some(22), Some(false)));
    assert_eq!(text(too_much.proposed), "8640000.00");
    // Twenty posts cost just what the limit pays; a few more would serve the hours too, and cost too much.
    assert_eq!(fengyang.estimate_within_limit, Some(true));
    let lavish = basis(json!({
        "price": { "mode": "fixed-price-volume", "ceiling": "7200000", "term_months": 36, "volume": { "floor": "35244" } },
        "estimate": estimate("21", "10000")
    }));
    assert_eq!((lavish.deliverable, lavish.estimate_within_limit), (Some(true), Some(false)));
}

#[test]
fn shitan_demands_nineteen_workers() {
    let shitan = basis(json!({
        "price": { "mode": "fixed-price-volume", "budget": "1854000", "term_months": 12 },
        "service": { "staffing": { "amount_per_worker": "100000", "related_share": "2/3", "social_worker_share": "1/2" } },
        "estimate": estimate("19", "7980.37")
    }));
    assert_eq!((shitan.workers, shitan.workers_by_hours), (19, Some(0)));
    // 19 × 12 × 7,980.37 = 1,819,524.36, to full hundreds.
    assert_eq!(text(shitan.proposed), "1819600.00");
}

#[test]
fn targets_of_every_period_are_brought_to_a_year() {
    let indicator =
        |period: &str, target: &str| json!({ "period": period, "target": target, "hours_per_unit": "15" });
    let found = basis(json!({
        "price": { "term_months": 36, "volume": { "floor": "100", "unit": "places" } },
        "indicators": [indicator("year", "10"), indicator("month", "10"), indicator("quarter", "10"),
                       indicator("term", "100"), { "target": "85", "unit": { "zh-Hans": "%" } }]
    }));
    let hours: Vec<_> =
        found.indicators.iter().map(|it| (it.yearly.to_string(), it.hours.to_string())).collect();
    let told = [("10", "150"), ("120", "1800"), ("40", "600"), ("33.33", "500")];
    assert_eq!(hours, told.map(|it| (it.0.to_owned(), it.1.to_owned())));
    assert_eq!((found.hours.to_string(), found.hours_floor), ("3050".into(), None));
    // Nobody has said how long people work, nor what they cost.
    assert_eq!((found.per_worker, found.workers_by_hours, found.deliverable), (None, None, None));
    assert_eq!(text(found.proposed), "0.00");
}

// What holds for every plan.

fn any_plan() -> impl Strategy<Value = (CostPlan, u32)> {
    let post = (1_u64..2_000_000, 0_u64..400, 1_u32..40, 0_u64..400, 0_u64..30);
    let activity = (0_u64..5_000, 0_u64..90_000, 1_u32..40, 1_u32..20);
    let line = (0_usize..6, 1_u64..3_000_000, proptest::option::of(1_u64..900_000));
    (prop::collection::vec(post, 0..4), prop::collection::vec(activity, 0..4), prop::collection::vec(line, 0..5), 1_u32..40)
        .prop_map(|(posts, activities, lines, term)| {
            let cents = |minor: u64| format!("{}.{:02}", minor / 100, minor % 100);
            let posts: Vec<Value> = posts.iter().enumerate().map(|(at, (pay, full_time, first, months, growth))| json!({
                "id": id(100 + u32::try_from(at).unwrap()), "monthly_pay": cents(*pay), "full_time": cents(*full_time),
                "first_month": first, "months": format!("{}.{}", months / 10, months % 10), "growth": growth.to_string(),
                "bonus_months": "1.5", "turnover": "20", "vacant_months": "1", "replacement_cost": "333.33", "serves": true
            })).collect();
            let activities: Vec<Value> = activities.iter().enumerate().map(|(at, (count, cost, first, months))| json!({
                "id": id(200 + u32::try_from(at).unwrap()), "count": cents(*count), "direct_cost": cents(*cost),
                "direct_hours": "2", "first_month": first, "months": months, "growth": "3"
            })).collect();
            let lines: Vec<Value> = lines.iter().enumerate().map(|(at, (kind, figure, cap))| {
                let percent = format!("{}.{:06}", figure / 1_000_000, figure % 1_000_000);
                let basis = match kind {
                    0 => json!({ "kind": "fixed", "amount": cents(*figure) }),
                    1 => json!({ "kind": "yearly", "amount": cents(*figure), "growth": "5" }),
                    2 => json!({ "kind": "per-post-year", "amount": cents(*figure) }),
                    3 => json!({ "kind": "of-personnel", "percent": percent }),
                    4 => json!({ "kind": "of-price", "percent": percent }),
                    _ => json!({ "kind": "on-top", "percent": percent }),
                };
                json!({ "id": id(300 + u32::try_from(at).unwrap()), "basis": basis, "cap": cap.map(cents) })
            }).collect();
            let schemes = json!([{ "id": id(400), "percent": "16.37", "base_floor": "5500.55", "base_ceiling": "9501" }]);
            let value = json!({ "posts": posts, "activities": activities, "shared_lines": lines,
                "contributions": { "schemes": schemes } });
            (plan(value), term)
        })
}

proptest! {
    #[test]
    fn months_add_up_to_the_total_and_years_to_the_price((plan, months) in any_plan(), price in 0_i64..900_000_000,
                                                         dues in prop::collection::vec(0_u32..50, 0..5)) {
        let instalments: Vec<Value> = dues.iter().map(|it| json!({ "percent": "20", "due_month": it })).collect();
        let price = Amount::from_minor(price).unwrap();
        let procedure = procedure(json!({ "price": { "budget": price.to_string(), "term_months": months }, "instalments": instalments }));
        let (flow, costing) = flow(&procedure, &plan, Outcome::Passed, None);
        prop_assert_eq!(flow.months.iter().map(|it| it.paid_out).sum::<Amount>(), costing.total);
        prop_assert!(flow.months.iter().all(|it| it.paid_out >= Amount::ZERO));
        let received: Amount = flow.months.iter().map(|it| it.received).sum();
        prop_assert_eq!(flow.months.last().unwrap().balance, received.checked_sub(costing.total).unwrap());
        let viability = looked_at(&procedure, &plan, Some(&price.to_string()));
        prop_assert_eq!(viability.cost, costing.total);
        assert_years_add_up(&viability);
    }

    #[test]
    fn a_higher_price_never_leaves_less((plan, months) in any_plan(), price in 0_i64..900_000_000, more in 0_i64..1_000_000) {
        let term = Term::of_months(months);
        let surplus = |minor: i64| {
            let price = Amount::from_minor(minor).unwrap();
            price.checked_sub(cost_at(&plan, &term, price).unwrap().total).unwrap()
        };
        prop_assert!(surplus(price + more) >= surplus(price));
    }

    #[test]
    fn every_bar_is_recomputed_by_the_costing((plan, months) in any_plan(), price in 0_i64..900_000_000) {
        let (term, price) = (Term::of_months(months), Amount::from_minor(price).unwrap());
        let found = tornado(&plan, &term, &Revenue::fixed(price), "10".parse().unwrap(), 100).unwrap();
        for bar in &found.bars {
            let surplus = |value: Quantity| {
                let varied = with_input(&plan, bar.input, value).unwrap();
                price.checked_sub(cost_at(&varied, &term, price).unwrap().total).unwrap()
            };
            prop_assert_eq!((surplus(bar.low), surplus(bar.high)), (bar.surplus_at_low, bar.surplus_at_high));
        }
    }
}
