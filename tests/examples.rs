//! The shipped examples: strict, complete, lawful in their figures, and bids that can be priced and delivered.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;

use model::{Agency, Amount, Bid, CriterionKind, Id, PriceMode, StaffMember};
use pricing::{Costing, PriceSchedule, StaffingMinimum, Term, TermsFigures, cost, schedule, terms_figures};
use serde_json::Value;
use tests::cases::{EXAMPLES, bid, procedure, read};

fn figures(case: &str) -> TermsFigures {
    terms_figures(&procedure(case)).unwrap()
}

fn priced(bid: &Bid) -> (Costing, PriceSchedule) {
    let term = Term::of_months(bid.procedure.price.term_months);
    let costing = cost(&bid.cost, &term).unwrap();
    let schedule = schedule(&bid.procedure, &bid.cost, &term, &costing, &bid.offer).unwrap();
    (costing, schedule)
}

fn amount(text: &str) -> Amount {
    text.parse().unwrap()
}

#[test]
fn stated_facts_give_the_known_figures() {
    let shitan = figures("shitan-2025");
    assert_eq!(shitan.total, Some(amount("1854000")));
    assert_eq!(shitan.staffing, StaffingMinimum { workers: 19, related: 13, social_workers: 10 });

    let fengyang = figures("fengyang-2023");
    assert_eq!((fengyang.total, fengyang.yearly), (Some(amount("7200000")), Some(amount("2400000"))));
    assert_eq!(fengyang.unit_price_at_floor, Some(amount("68.10")));
    assert_eq!(fengyang.staffing, StaffingMinimum { workers: 20, related: 0, social_workers: 20 });
    assert_eq!(fengyang.contracts.len(), 3);

    let liwan = figures("liwan-anti-drug-2025");
    assert_eq!(liwan.lines_total, Some(amount("1110000")));
    assert_eq!(liwan.staffing, StaffingMinimum { workers: 9, related: 0, social_workers: 7 });
    let clients = procedure("liwan-anti-drug-2025").service.target_groups;
    assert_eq!(clients.iter().filter_map(|it| it.count).sum::<u32>(), 4359);
}

#[test]
fn procedures_are_complete_and_what_they_assume_exists() {
    for case in EXAMPLES {
        let procedure = procedure(case);
        let weights = procedure.criteria.iter().map(|it| it.weight.to_decimal());
        assert_eq!(weights.sum::<rust_decimal::Decimal>(), 100.into(), "{case}");
        for criterion in &procedure.criteria {
            let best = criterion.bands.iter().map(|it| it.points).max();
            let scored_by_formula = matches!(criterion.kind, CriterionKind::Price | CriterionKind::Volume);
            assert_eq!(best.is_none(), scored_by_formula, "{case}: {:?}", criterion.name);
            assert!(best.is_none_or(|it| it == criterion.weight), "{case}: {:?}", criterion.name);
        }
        assert!((8..=12).contains(&procedure.indicators.len()));
        for it in &procedure.indicators {
            let texts = [&it.unit, &it.count_rule, &it.evidence, &it.verifier, &it.frequency, &it.shortfall];
            assert!(it.target.is_some() && texts.iter().all(|it| !it.is_empty()), "{case}: {:?}", it.name);
        }
        let contracts = figures(case).contracts;
        for contract in contracts {
            let paid: Amount = contract.instalments.iter().map(|it| it.amount).sum();
            assert_eq!(paid, contract.amount, "{case}");
        }
        let document = read(&format!("{case}.json"));
        for assumption in &procedure.assumptions {
            assert!(document.pointer(&assumption.field).is_some(), "{case}: {}", assumption.field);
            assert!(assumption.note.zh_hans.contains("示例假定"), "{case}: {}", assumption.field);
        }
    }
}

#[test]
fn estimates_explain_the_ceilings() {
    for (case, estimate) in [
        ("shitan-2025", "1810714.05"),
        ("liwan-anti-drug-2025", "1068157.32"),
        ("fengyang-2023", "7104943.47"),
    ] {
        let procedure = procedure(case);
        let costing = cost(&procedure.estimate, &Term::of_months(procedure.price.term_months)).unwrap();
        assert_eq!(costing.total, amount(estimate), "{case}");
        assert!(costing.total <= procedure.price.limit().unwrap() && costing.hours.suffice(), "{case}");
    }
}

#[test]
fn bids_cover_their_cost_within_the_price() {
    for (case, mode, costs, asks, hours) in [
        ("shitan-2025", PriceMode::FixedPriceVolume, "1841038.36", "1854000.00", "34150"),
        ("liwan-anti-drug-2025", PriceMode::PerPost, "1086618.97", "1098900.00", "14981.5"),
        ("fengyang-2023", PriceMode::FixedPriceVolume, "7170793.32", "7200000.00", "107832"),
    ] {
        let bid = bid(case);
        let (costing, schedule) = priced(&bid);
        assert_eq!(
            (schedule.mode, schedule.total, costing.total),
            (mode, amount(asks), amount(costs)),
            "{case}"
        );
        assert!(schedule.surplus >= Amount::ZERO && schedule.problems.is_empty(), "{case}");
        assert!(schedule.total <= schedule.limit.unwrap(), "{case}");
        assert!(schedule.lines.iter().all(|it| it.unit_price <= it.ceiling), "{case}");
        assert_eq!(costing.hours.needed.to_string(), hours, "{case}");
        assert!(costing.hours.suffice(), "{case}");
        let volume = &bid.procedure.price.volume;
        if let Some(offered) = schedule.volume {
            assert!(
                volume.floor.is_some_and(|it| offered >= it) && volume.cap.is_none_or(|it| offered <= it)
            );
        }
        let personnel = costing.head(model::CostHead::Personnel).minor() * 100 / costing.total.minor();
        assert!((65..90).contains(&personnel), "{case}: {personnel} %");
    }
}

#[test]
fn bids_answer_every_row_and_staff_the_service() {
    for case in EXAMPLES {
        let bid = bid(case);
        let asked = &bid.procedure;
        let set = |ids: &mut dyn Iterator<Item = Id>| ids.collect::<BTreeSet<_>>();
        assert_eq!(
            set(&mut bid.responses.iter().map(|it| it.requirement)),
            set(&mut asked.service.requirements.iter().map(|it| it.id)),
            "{case}"
        );
        assert_eq!(
            set(&mut bid.eligibility.iter().map(|it| it.qualification)),
            set(&mut asked.qualifications.iter().map(|it| it.id)),
            "{case}"
        );
        let described = |kind| matches!(kind, CriterionKind::Quality | CriterionKind::Commercial);
        assert_eq!(
            set(&mut bid.sections.iter().filter_map(|it| it.criterion)),
            set(&mut asked.criteria.iter().filter(|it| described(it.kind)).map(|it| it.id)),
            "{case}"
        );
        for indicator in &asked.indicators {
            let pledge = bid.pledges.iter().find(|it| it.indicator == indicator.id).expect("a pledge");
            assert!(pledge.quantity >= indicator.target, "{case}: {:?}", indicator.name);
        }
        let known: BTreeSet<Id> = asked.indicators.iter().map(|it| it.id).collect();
        assert!(
            bid.cost.activities.iter().all(|it| it.indicator.is_some_and(|it| known.contains(&it))),
            "{case}"
        );

        let least = figures(case).staffing;
        let count = |counts: &dyn Fn(&StaffMember) -> bool| bid.staff.iter().filter(|it| counts(it)).count();
        assert!(bid.staff.len() >= least.workers as usize, "{case}");
        assert!(count(&|it| it.related) >= least.related as usize, "{case}");
        assert!(count(&StaffMember::is_social_worker) >= least.social_workers as usize, "{case}");
    }
}

#[test]
fn quality_bids_hold_no_money() {
    for case in EXAMPLES {
        let quality = serde_json::to_string(&bid(case).quality()).unwrap();
        for sign in
            ["¥", "￥", "RMB", "CNY", "万元", "人民币", "1,854,000", "1854000", "185.4", "2,400,000", "720万"]
        {
            assert!(!quality.contains(sign), "{case}: {sign}");
        }
    }
}

#[test]
fn ids_are_version_7_and_never_repeated() {
    for case in EXAMPLES {
        let mut ids = Vec::new();
        collect_ids(&read(&format!("{case}.json")), &mut ids);
        collect_ids(&read(&format!("bids/{case}.json")), &mut ids);
        assert!(ids.len() > 100 && ids.iter().all(|it| it.as_bytes().get(14) == Some(&b'7')), "{case}");
        let distinct: BTreeSet<&String> = ids.iter().collect();
        assert_eq!(distinct.len(), ids.len(), "{case}");
    }
}

#[test]
fn nobody_serves_in_two_bids_of_the_same_year() {
    let names = |case: &str| bid(case).staff.into_iter().map(|it| it.name).collect::<BTreeSet<_>>();
    assert_eq!(names("shitan-2025").intersection(&names("liwan-anti-drug-2025")).count(), 0);
    let agency = read("agencies/qingfeng.json");
    let staff: Vec<StaffMember> = serde_json::from_value(agency["staff"].clone()).unwrap();
    let profile: Agency = serde_json::from_value(agency["agency"].clone()).unwrap();
    assert!(staff.len() >= 20 && profile.name.contains("示例"));
}

fn collect_ids(value: &Value, ids: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::String(id) if name == "id" => ids.push(id.clone()),
                    _ => collect_ids(value, ids),
                }
            }
        }
        Value::Array(rows) => rows.iter().for_each(|it| collect_ids(it, ids)),
        _ => {}
    }
}
