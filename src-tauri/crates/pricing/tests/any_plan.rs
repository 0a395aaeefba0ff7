//! Any plan, with everything that a plan can hold: the sum of the parts is the whole, in every year and every mode.
#![allow(missing_docs, clippy::unwrap_used)]

mod reconciled;

use model::{Amount, CostPlan, Procedure, Quantity};
use pricing::{Error, PeriodHours, PriceLine, Term, capacity, cost, cost_at, modes, schedule};
use proptest::prelude::*;
use reconciled::assert_reconciled;
use rust_decimal::Decimal;
use serde_json::{Value, json};

fn id(n: usize) -> String {
    format!("01900000-0000-7000-8000-{n:012}")
}

fn decimal(units: u64, decimals: usize) -> String {
    let scale = 10_u64.pow(decimals as u32);
    format!("{}.{:0decimals$}", units / scale, units % scale)
}

prop_compose! {
    fn post(at: usize)(
        full_time in 1_u64..2_000, first in 1_u32..30, months in 1_u64..480, pay in 100_000_u64..3_000_000,
        allowance in prop_oneof![Just(0_u64), 1..200_000_u64], bonus in 0_u64..300,
        growth in prop_oneof![Just(0_u64), 1..2_000_u64], turnover in prop_oneof![Just(0_u64), 1..10_000_u64],
        vacant in 0_u64..30, replacement in 0_u64..1_000_000, serves in any::<bool>(), demand in 0_usize..4,
    ) -> Value {
        json!({
            "id": id(100 + at), "role": format!("岗位{at}"), "full_time": decimal(full_time, 2), "first_month": first,
            "months": decimal(months, 1), "monthly_pay": decimal(pay, 2), "allowance": decimal(allowance, 2),
            "bonus_months": decimal(bonus, 2), "growth": decimal(growth, 2), "turnover": decimal(turnover, 2),
            "vacant_months": decimal(vacant, 1), "replacement_cost": decimal(replacement, 2), "serves": serves,
            "demand": if demand < 2 { json!(id(1 + demand)) } else { Value::Null }
        })
    }
}

prop_compose! {
    fn scheme(at: usize)(
        name in 0_usize..3, from in prop_oneof![Just(None), (1_u32..=12, 2024_i32..2028).prop_map(Some)],
        percent in prop_oneof![Just(None), (0_u64..2_500).prop_map(Some)],
        floor in prop_oneof![Just(None), (0_u64..800_000).prop_map(Some)],
        ceiling in prop_oneof![Just(None), (300_000_u64..4_000_000).prop_map(Some)],
    ) -> Value {
        json!({
            "id": id(200 + at), "name": format!("险种{name}"),
            "from": from.map(|(month, year)| format!("{year}-{month:02}-01")),
            "percent": percent.map(|it| decimal(it, 2)), "base_floor": floor.map(|it| decimal(it, 2)),
            "base_ceiling": ceiling.map(|it| decimal(it, 2))
        })
    }
}

prop_compose! {
    fn activity(at: usize)(
        count in 0_u64..90_000, direct in 0_u64..2_000, indirect in 0_u64..2_000, cost in 0_u64..90_000,
        growth in prop_oneof![Just(0_u64), 1..2_000_u64], first in 1_u32..30,
        months in prop_oneof![Just(None), (1_u32..40).prop_map(Some)],
        post in prop_oneof![Just(None), (0_usize..4).prop_map(Some)], conversion in any::<bool>(), case in 0_usize..4,
    ) -> Value {
        json!({
            "id": id(300 + at), "name": format!("工作{at}"), "count": decimal(count, 1), "direct_hours": decimal(direct, 2),
            "indirect_hours": decimal(indirect, 2), "direct_cost": decimal(cost, 2), "growth": decimal(growth, 2),
            "first_month": first, "months": months, "post": post.map(|it| id(100 + it)),
            "conversion": conversion.then(|| id(400)),
            "case": if case < 2 { json!(id(11 + case)) } else { Value::Null }
        })
    }
}

prop_compose! {
    fn line(at: usize)(
        kind in 0_usize..10, amount in 0_u64..90_000_000, percent in 0_u64..1_500, growth in 0_u64..1_000,
        head in 0_usize..11, others in prop::collection::vec(0_usize..8, 1..3),
        cap in prop_oneof![3 => Just(None), 1 => (0_u64..5_000_000).prop_map(Some)],
    ) -> Value {
        const HEADS: [&str; 11] = [
            "personnel", "supervision", "training", "activities", "administration", "premises", "evaluation",
            "publicity", "management", "tax", "contingency",
        ];
        let (amount, percent, growth) = (decimal(amount, 2), decimal(percent, 2), decimal(growth, 2));
        let basis = match kind {
            0 => json!({ "kind": "fixed", "amount": amount }),
            1 => json!({ "kind": "yearly", "amount": amount, "growth": growth }),
            2 => json!({ "kind": "one-off", "amount": amount }),
            3 => json!({ "kind": "per-post-year", "amount": decimal(at as u64 * 1_237, 2), "growth": growth }),
            4 => json!({ "kind": "of-personnel", "percent": percent }),
            5 => json!({ "kind": "of-direct", "percent": percent }),
            6 => json!({ "kind": "of-heads", "percent": percent, "heads": others.iter().map(|it| HEADS[*it]).collect::<Vec<_>>() }),
            7 => json!({ "kind": "of-lines", "percent": percent, "lines": others.iter().map(|it| id(500 + it)).collect::<Vec<_>>() }),
            8 => json!({ "kind": "of-price", "percent": percent }),
            _ => json!({ "kind": "on-top", "percent": percent }),
        };
        json!({ "id": id(500 + at), "name": format!("费用{at}"), "head": HEADS[head], "basis": basis,
            "cap": cap.map(|it| decimal(it, 2)) })
    }
}

fn rows<S: Strategy<Value = Value>>(most: usize, row: fn(usize) -> S) -> impl Strategy<Value = Vec<Value>> {
    (0..=most).prop_flat_map(move |count| (0..count).map(row).collect::<Vec<_>>())
}

prop_compose! {
    fn plan()(
        posts in rows(4, post), schemes in rows(5, scheme), activities in rows(5, activity), lines in rows(7, line),
        starts in any::<bool>(), base in 0_usize..3, supervision in 0_u64..100, indirect in 0_u64..10_000,
    ) -> CostPlan {
        serde_json::from_value(json!({
            "starts_on": starts.then_some("2025-03-15"),
            "posts": posts, "activities": activities, "shared_lines": lines,
            "contributions": { "base": (["monthly-pay", "pay-and-allowance", "all-pay"])[base], "schemes": schemes },
            "conversions": [{ "id": id(400), "direct_hours": "3.5", "indirect_hours": "1.25" }],
            "working_time": { "days_per_year": "248", "hours_per_day": "8", "leave_days": "10", "training_days": "4.5",
                "supervision_hours": decimal(supervision, 1), "indirect_share": decimal(indirect, 2) }
        })).unwrap()
    }
}

fn procedure(mode: &str, months: u32) -> Procedure {
    let demand = |n: usize, count: u32| json!({ "id": id(n), "count": count, "months": months.min(10) });
    let case = |n: usize, count: &str, intensity: &str| json!({ "id": id(n), "count": count, "intensity": intensity });
    serde_json::from_value(json!({
        "price": {
            "mode": mode, "term_months": months, "budget": "9000000",
            "posts": [demand(1, 7), demand(2, 5)], "cases": [case(11, "30.5", "1"), case(12, "12", "2.5")]
        }
    }))
    .unwrap()
}

/// The most by which lines of whole cents can miss a price: half a cent for each unit, and half a cent for each line.
fn tolerance(lines: &[PriceLine]) -> Decimal {
    let half = Decimal::new(5, 3);
    let of_line = |it: &PriceLine| {
        let months = it.months.map_or(Decimal::from(12), Decimal::from);
        it.quantity.to_decimal() * months / Decimal::from(12) * half + half
    };
    lines.iter().map(of_line).sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn parts_add_up_to_the_whole(plan in plan(), months in 1_u32..50) {
        match cost(&plan, &Term::of_months(months)) {
            Ok(costing) => assert_reconciled(&costing),
            Err(fault) => prop_assert!(matches!(fault, Error::PriceSharesReachHundred { .. }), "{fault}"),
        }
    }

    #[test]
    fn the_four_modes_agree_on_the_same_plan(plan in plan(), months in 1_u32..50, asked in 1_u64..900_000_000) {
        let term = Term::of_months(months);
        let Ok(at_cost) = cost(&plan, &term) else { return Ok(()) };
        let price: Amount = decimal(asked, 2).parse().unwrap();
        for (price, costing) in [(at_cost.total, at_cost.clone()), (price, cost_at(&plan, &term, price).unwrap())] {
            assert_reconciled(&costing);
            for mode in ["lump-sum", "per-post", "per-case", "fixed-price-volume"] {
                let found = modes(&procedure(mode, months), &plan, &costing, price, None).unwrap();
                prop_assert_eq!(found.len(), 4);
                for it in found {
                    let lines: Amount = it.lines.iter().map(|it| it.total).sum();
                    prop_assert_eq!(lines, it.total);
                    if !it.lines.is_empty() {
                        prop_assert_eq!(it.total.minor() + it.rounding.minor(), price.minor());
                        prop_assert!(it.rounding.to_decimal().abs() <= tolerance(&it.lines), "{it:#?}");
                    }
                    let units: Amount = it.units.iter().map(|it| it.amount).sum();
                    prop_assert!(it.units.is_empty() || units == it.total);
                }
            }
        }
    }

    #[test]
    fn a_schedule_adds_up_in_every_mode(plan in plan(), months in 1_u32..50, rate in 0_u64..9_000_000) {
        let term = Term::of_months(months);
        let Ok(costing) = cost(&plan, &term) else { return Ok(()) };
        for mode in ["lump-sum", "per-post", "per-case", "fixed-price-volume"] {
            let offer = serde_json::from_value(json!({
                "post_rates": [{ "post": id(1), "rate": decimal(rate, 2) }, { "post": id(2), "rate": "70000" }],
                "case_prices": [{ "case": id(11), "price": decimal(rate, 2) }, { "case": id(12), "price": "0.01" }],
                "volume": "35244"
            })).unwrap();
            let asked = schedule(&procedure(mode, months), &plan, &term, &costing, &offer).unwrap();
            prop_assert_eq!(asked.lines.iter().map(|it| it.total).sum::<Amount>(), asked.total);
            prop_assert_eq!(asked.years.iter().map(|it| it.amount).sum::<Amount>(), asked.total);
            prop_assert_eq!(asked.contracts.iter().map(|it| it.amount).sum::<Amount>(), asked.total);
            prop_assert_eq!(asked.cost.minor() + asked.surplus.minor(), asked.total.minor());
        }
    }

    #[test]
    fn hours_by_role_are_all_the_hours(plan in plan(), months in 1_u32..50) {
        let term = Term::of_months(months);
        let Ok(costing) = cost(&plan, &term) else { return Ok(()) };
        let found = capacity(&plan, &term).unwrap();
        let available: Decimal = found.roles.iter().map(|it| it.available.to_decimal()).sum();
        prop_assert_eq!(available, costing.hours.available.to_decimal());
        // Work that reaches outside the term has hours there, which no quarter shows.
        let within = costing.problems.iter().all(|it| !matches!(it, pricing::PlanProblem::BeyondTerm { .. }));
        let needed: Decimal = found.roles.iter().map(|it| it.needed.to_decimal()).sum();
        if within {
            let all = needed + found.unassigned.to_decimal();
            prop_assert_eq!(all, costing.hours.needed.to_decimal(), "{:#?}", found);
        }
        for role in &found.roles {
            prop_assert_eq!(role.own.to_decimal() + role.shared.to_decimal(), role.needed.to_decimal());
            let of_quarters = |of: fn(&PeriodHours) -> Quantity| -> Decimal {
                role.periods.iter().map(|it| of(it).to_decimal()).sum()
            };
            prop_assert_eq!(of_quarters(|it| it.available), role.available.to_decimal());
            prop_assert_eq!(of_quarters(|it| it.needed), role.needed.to_decimal());
        }
        let in_all: Decimal = found.periods.iter().map(|it| it.needed.to_decimal()).sum();
        prop_assert_eq!(in_all, needed + found.unassigned.to_decimal());
    }
}
