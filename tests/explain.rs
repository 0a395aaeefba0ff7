//! Every number among a case's figures can be asked how it came about, and its answer, reckoned again, gives it.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use model::{Bid, Procedure};
use pricing::{
    Decided, Explained, Operation, Outcome, Revenue, Term, Trace, TraceUnit, capacity, cash_flow, ceiling,
    cost, cost_at, modes, schedule, terms_figures, tornado, viability,
};
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::{Value, json};
use tests::cases;

/// Asks every number of a case, and gives the keys of the words that its answers take.
fn ask_all(bid: &Bid) -> BTreeSet<String> {
    let term = Term::of_months(bid.procedure.price.term_months);
    let costing = cost(&bid.cost, &term).unwrap();
    let capacity = capacity(&bid.cost, &term).unwrap();
    let schedule = schedule(&bid.procedure, &bid.cost, &term, &costing, &bid.offer).unwrap();
    let figures = terms_figures(&bid.procedure).unwrap();
    let price = schedule.total;
    let at_price = cost_at(&bid.cost, &term, price).unwrap();
    let viability = viability(&bid.procedure, &bid.cost, &term, &costing, price).unwrap();
    let modes = modes(&bid.procedure, &bid.cost, &at_price, price, schedule.volume).unwrap();
    let own_cash = bid.outlook.own_cash;
    let flow = |outcome| {
        cash_flow(&bid.procedure, &bid.cost, &term, &at_price, &schedule.contracts, outcome, own_cash)
            .unwrap()
    };
    let flows = [Outcome::Passed, Outcome::Rectified, Outcome::Failed].map(flow);
    let tornado =
        tornado(&bid.cost, &term, &Revenue::of(&schedule, &bid.cost), "10".parse().unwrap(), 10).unwrap();
    // The plan stands for the purchaser's estimate, so that a ceiling has something to rest on.
    let ceiling =
        ceiling(&Procedure { estimate: bid.cost.clone(), ..bid.procedure.clone() }, &term, Some(&costing))
            .unwrap();
    let explained = Explained {
        procedure: &bid.procedure,
        procedure_at: "/procedure",
        plan: &bid.cost,
        plan_at: "/cost",
        term: &term,
        offer: Some(&bid.offer),
        figures: Some(&figures),
        costing: Some(&costing),
        capacity: Some(&capacity),
        schedule: Some(&schedule),
        own_cash,
        decided: Decided {
            viability: Some(&viability),
            modes: &modes,
            cash_flows: &flows,
            tornado: Some(&tornado),
            ceiling: Some(&ceiling),
        },
    };
    let case = serde_json::to_value(bid).unwrap();
    let all = json!({
        "costing": costing, "capacity": capacity, "schedule": schedule, "figures": figures,
        "viability": viability, "modes": modes, "cash_flows": flows, "tornado": tornado, "ceiling": ceiling,
    });
    let mut numbers = Vec::new();
    collect(&all, String::new(), &mut numbers);
    assert!(numbers.len() > 100);
    let mut words = BTreeSet::new();
    for (figure, value) in &numbers {
        let trace = explained
            .trace(figure)
            .unwrap_or_else(|| panic!("nobody knows how {figure} = {value} came about"));
        assert_eq!(&trace.value, value, "{figure}");
        assert_again(&trace);
        for it in &trace.terms {
            if let Some(below) = &it.figure {
                let deeper = explained.trace(below).unwrap_or_else(|| panic!("{figure} leads to {below}"));
                assert_eq!(decimal(&deeper.value), decimal(&it.value), "{figure} → {below}");
            }
            if let Some(input) = &it.input {
                assert!(
                    case.pointer(input).is_some(),
                    "{figure} comes from {input}, which is not in the case"
                );
            }
        }
        words.insert(format!("trace-rule-{}", trace.rule));
        // Budget heads have words of their own.
        let named = trace.terms.iter().filter(|it| !it.name.starts_with("head-"));
        words.extend(named.map(|it| format!("trace-term-{}", it.name)));
    }
    words
}

/// Decimal strings and whole numbers that are figures rather than what was entered or counts of a list.
fn collect(value: &Value, at: String, numbers: &mut Vec<(String, String)>) {
    const NO_FIGURES: &[&str] = &["number", "months", "due_month", "first_month", "month", "covered_from"];
    match value {
        Value::Object(fields) => {
            for (name, it) in fields {
                let counts_months = it.is_number() && NO_FIGURES.contains(&name.as_str());
                if !counts_months && !["id", "problems", "name", "detail", "input"].contains(&name.as_str()) {
                    collect(it, format!("{at}/{name}"), numbers);
                }
            }
        }
        Value::Array(entries) => {
            for (index, it) in entries.iter().enumerate() {
                collect(it, format!("{at}/{index}"), numbers);
            }
        }
        Value::String(text) if text.parse::<Decimal>().is_ok() => numbers.push((at, text.clone())),
        Value::Number(number) => numbers.push((at, number.to_string())),
        _ => {}
    }
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap_or_else(|_| panic!("`{text}` is no number"))
}

/// Reckons a trace again from its printed terms.
fn assert_again(trace: &Trace) {
    let raw: Vec<Decimal> = trace.terms.iter().map(|it| decimal(&it.value)).collect();
    let factors: Vec<Decimal> = trace
        .terms
        .iter()
        .zip(&raw)
        .map(|(it, value)| if it.unit == TraceUnit::Percent { value / Decimal::ONE_HUNDRED } else { *value })
        .collect();
    let half_up = |it: Decimal| it.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    let value = decimal(&trace.value);
    let rest = |from: &[Decimal]| from[0] - from[1..].iter().sum::<Decimal>();
    let quotient = || factors[..factors.len() - 1].iter().product::<Decimal>() / factors[factors.len() - 1];
    let again = match trace.operation {
        Operation::Given => raw[0],
        Operation::Sum => raw.iter().sum(),
        Operation::Difference => rest(&raw),
        Operation::Shortfall => rest(&raw).max(Decimal::ZERO),
        Operation::Product => half_up(factors.iter().product()),
        Operation::Quotient => half_up(quotient()),
        Operation::RoundedUp => quotient().ceil(),
        Operation::RoundedDown => quotient().floor(),
        Operation::Held => raw[0].max(raw[1]).min(raw[2]),
        Operation::Smallest => *raw.iter().min().unwrap(),
        Operation::Greatest => *raw.iter().max().unwrap(),
        Operation::Allotted => {
            let exact = raw[0] * raw[1] / raw[2];
            assert!((exact - value).abs() < Decimal::new(1, 2), "{trace:#?}");
            value
        }
        Operation::AsTold => match (trace.rule.as_str(), raw.as_slice()) {
            ("balance", [before, received, paid]) => before + received - paid,
            ("break-even-least" | "break-even-most", [whole, each]) => {
                let exact = whole / each;
                let strategy = match trace.rule.as_str() {
                    "break-even-least" => RoundingStrategy::ToPositiveInfinity,
                    _ => RoundingStrategy::ToZero,
                };
                exact.round_dp_with_strategy(2, strategy).max(Decimal::ZERO)
            }
            ("break-even-utilisation", [cost, needed, price, available]) => {
                half_up(Decimal::ONE_HUNDRED * cost * needed / (price * available))
            }
            _ => value,
        },
    };
    // Hours are rounded one by one, so their sums can differ by half a hundredth each.
    let slack = match trace.operation {
        Operation::Sum | Operation::Shortfall if trace.unit == TraceUnit::Hours => {
            Decimal::new(5, 3) * Decimal::from(raw.len() + 1)
        }
        _ if trace.rule == "post-years-of-posts" => Decimal::new(5, 3) * Decimal::from(raw.len() + 1),
        // A share of hours that are printed rounded.
        _ if trace.rule == "utilisation" => Decimal::new(2, 2),
        // Divided by hours or post-years as they are, which are printed with two decimals.
        _ if trace.rule.starts_with("each-of-") => {
            value.abs() * Decimal::new(5, 3) / raw[1] + Decimal::new(1, 2)
        }
        // Post-years and hours of a worker are printed with two decimals.
        _ if ["workers-estimated", "affordable-hours"].contains(&trace.rule.as_str()) => {
            raw[0] * Decimal::new(5, 3) + Decimal::new(1, 2)
        }
        _ => Decimal::ZERO,
    };
    assert!((again - value).abs() <= slack, "{again} from {trace:#?}");
}

#[test]
fn every_figure_of_the_examples_explains_itself() {
    for case in cases::EXAMPLES {
        ask_all(&cases::bid(case));
    }
}

/// Three years with everything that a plan can hold.
fn rich() -> Bid {
    let id = |n: u32| format!("01900000-0000-7000-8000-{n:012}");
    let procedure = json!({
        "price": {
            "mode": "per-post", "term_months": 30, "contract_months": 12, "ceiling": "9000000",
            "posts": [
                { "id": id(1), "role": { "zh-Hans": "社工" }, "employing_unit": { "zh-Hans": "甲学校" }, "count": 7, "months": 30, "rate_ceiling": "90000.01" },
                { "id": id(2), "role": { "zh-Hans": "社工" }, "employing_unit": { "zh-Hans": "乙医院" }, "count": 5, "months": 29, "rate_ceiling": "70000" }
            ],
            "funding": [{ "id": id(3), "percent": "33.33" }, { "id": id(4), "percent": "66.67" }],
            "volume": { "floor": "17000", "cap": "21000" },
            "caps": [
                { "id": id(8), "head": "management", "percent": "1.5", "amount": "95000" },
                { "id": id(9), "head": "training", "amount": "12000" }
            ]
        },
        "service": {
            "target_groups": [{ "id": id(5), "count": 4359 }],
            "staffing": { "amount_per_worker": "100000", "related_share": "2/3", "social_worker_share": "1/2", "related_workers": 40 }
        },
        "indicators": [
            { "id": id(90), "name": { "zh-Hans": "个案" }, "target": "120", "period": "year", "hours_per_unit": "20" },
            { "id": id(91), "name": { "zh-Hans": "探访" }, "target": "333", "period": "month", "hours_per_unit": "1.5" }
        ],
        "instalments": [
            { "id": id(6), "percent": "25", "due_month": 1 },
            { "id": id(7), "percent": "75", "due_month": 9, "assessment": { "rectified": "90", "failed": "0" } }
        ]
    });
    serde_json::from_value(json!({
        "procedure": procedure,
        "cost": {
            "starts_on": "2025-03-01",
            "posts": [
                { "id": id(10), "role": "一线社工", "level": "front-line", "full_time": "8.5", "months": "30", "monthly_pay": "5123.45",
                  "allowance": "321.09", "bonus_months": "1.25", "growth": "3.5", "turnover": "20", "vacant_months": "1.5",
                  "replacement_cost": "3000", "serves": true, "demand": id(1) },
                { "id": id(11), "role": "督导", "level": "junior-supervisor", "full_time": "1", "first_month": 7, "months": "12.5", "monthly_pay": "9000",
                  "allowance": "500", "bonus_months": "2", "serves": true },
                { "id": id(12), "role": "会计", "level": "administration", "full_time": "0.5", "months": "30", "monthly_pay": "6000", "turnover": "30",
                  "vacant_months": "2", "bonus_months": "1", "allowance": "1.01" }
            ],
            "contributions": { "as_of": "2025-01-10", "schemes": [
                { "id": id(20), "name": "养老保险", "from": "2024-07-01", "percent": "16", "base_floor": "5500", "base_ceiling": "27501", "worker_percent": "8" },
                { "id": id(21), "name": "养老保险", "from": "2025-07-01", "percent": "16.5", "base_floor": "5700", "base_ceiling": "28000" },
                { "id": id(22), "name": "住房公积金", "percent": "5", "base_floor": "2300", "base_ceiling": "39579", "worker_percent": "5", "worker_exempt_below": "100" },
                { "id": id(23), "name": "工伤保险", "percent": "0.2" }
            ] },
            "activities": [
                { "id": id(30), "name": "个案", "count": "300", "conversion": id(40), "direct_cost": "50.55", "growth": "2" },
                { "id": id(31), "name": "小组", "count": "77.5", "direct_hours": "3", "indirect_hours": "5.25", "direct_cost": "120", "post": id(11), "first_month": 8, "months": 6 },
                { "id": id(32), "name": "探访", "count": "9000", "direct_hours": "1", "indirect_hours": "0.5", "direct_cost": "8.01" }
            ],
            "conversions": [{ "id": id(40), "name": "个案（例）", "direct_hours": "14", "indirect_hours": "6", "least": "15", "most": "20" }],
            "shared_lines": [
                { "id": id(50), "head": "supervision", "name": "外聘督导", "basis": { "kind": "yearly", "amount": "12000.01", "growth": "5" } },
                { "id": id(51), "head": "premises", "name": "开办", "basis": { "kind": "one-off", "amount": "100000" } },
                { "id": id(52), "head": "training", "name": "培训", "basis": { "kind": "per-post-year", "amount": "800", "growth": "0" } },
                { "id": id(53), "head": "administration", "name": "办公", "basis": { "kind": "fixed", "amount": "77777.77" } },
                { "id": id(54), "head": "publicity", "name": "宣传", "basis": { "kind": "yearly", "amount": "5000", "growth": "0" } },
                { "id": id(55), "head": "evaluation", "name": "评估", "basis": { "kind": "of-personnel", "percent": "1.11" } },
                { "id": id(56), "head": "management", "name": "管理费", "basis": { "kind": "of-heads", "percent": "8", "heads": ["personnel", "activities", "training"] }, "cap": "90000" },
                { "id": id(57), "head": "contingency", "name": "不可预见费", "basis": { "kind": "of-direct", "percent": "0.5" } },
                { "id": id(58), "head": "tax", "name": "增值税", "basis": { "kind": "on-top", "percent": "6" } },
                { "id": id(59), "head": "tax", "name": "附加", "basis": { "kind": "of-lines", "percent": "12", "lines": [id(58)] } },
                { "id": id(60), "head": "management", "name": "平台费", "basis": { "kind": "of-price", "percent": "0.3" } }
            ],
            "working_time": { "days_per_year": "248", "hours_per_day": "8", "leave_days": "10", "training_days": "5",
                "supervision_hours": "4", "indirect_share": "12.5" }
        },
        "outlook": { "own_cash": "150000" },
        "offer": { "post_rates": [
            { "id": id(70), "post": id(1), "rate": "88888.88" }, { "id": id(71), "post": id(2), "rate": "70000" }
        ] }
    }))
    .unwrap()
}

#[test]
fn every_figure_of_a_rich_plan_explains_itself_in_every_mode() {
    let mut keys = ask_all(&rich());
    let in_mode = |mode: &str, price: Value, offer: Value| {
        let mut value = serde_json::to_value(rich()).unwrap();
        value["procedure"]["price"]["mode"] = json!(mode);
        for (name, it) in price.as_object().unwrap() {
            value["procedure"]["price"][name] = it.clone();
        }
        value["offer"] = offer;
        ask_all(&serde_json::from_value(value).unwrap())
    };
    let row = "01900000-0000-7000-8000-000000000080";
    let cases = json!({ "cases": [{ "id": row, "count": "300.5", "price_ceiling": "6000", "intensity": "1" }], "ceiling": null });
    keys.extend(in_mode(
        "per-case",
        cases,
        json!({ "case_prices": [{ "id": row, "case": row, "price": "5999.99" }] }),
    ));
    keys.extend(in_mode("fixed-price-volume", json!({}), json!({ "volume": "18000" })));
    let places = json!({ "volume": { "unit": "places" } });
    keys.extend(in_mode("fixed-price-volume", places, json!({ "volume": "40" })));
    keys.extend(in_mode("lump-sum", json!({}), json!({})));
    keys.extend(in_mode("lump-sum", json!({}), json!({ "total": "5000000" })));
    // Each rule and each term has its words in each language.
    let procedure: Procedure = rich().procedure;
    assert!(procedure.price.term_months == 30 && keys.len() > 150, "{keys:#?}");
    for language in ["zh-Hans", "zh-Hant", "en"] {
        let words =
            std::fs::read_to_string(tests::root().join(format!("templates/locales/{language}/trace.ftl")))
                .unwrap();
        let missing: Vec<_> = keys.iter().filter(|it| !words.contains(&format!("\n{it} = "))).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:#?}");
    }
}
