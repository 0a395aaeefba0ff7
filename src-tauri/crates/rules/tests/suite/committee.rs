//! Committees: size, experts, who may sit, who must withdraw.

use rules::{CommitteeInput, InputError, committee};
use serde_json::{Value, json};

use crate::{pack, stacked};

fn run(input: Value) -> Value {
    let pack = match input["method"].as_str() {
        Some("competitive-consultation") => stacked(&["cn-consultation"]).unwrap(),
        Some("competitive-negotiation") => stacked(&["cn-negotiation"]).unwrap(),
        _ => pack(),
    };
    let input: CommitteeInput = serde_json::from_value(input).unwrap();
    serde_json::to_value(committee(&input, &pack).unwrap()).unwrap()
}

/// So many experts after so many purchaser's representatives.
fn members(purchasers: usize, experts: usize) -> Vec<Value> {
    let of = |side: &'static str, count: usize| {
        (1..=count).map(move |it| json!({ "id": format!("{side}-{it}"), "side": side }))
    };
    of("purchaser", purchasers).chain(of("expert", experts)).collect()
}

fn flaws(composition: &Value) -> Vec<String> {
    let findings = composition["findings"].as_array().unwrap().iter();
    let text = |it: &Value| it.as_str().unwrap_or_default().to_owned();
    findings
        .map(|it| format!("{} {}", text(&it["finding"]), text(&it["member"])).trim_end().to_owned())
        .collect()
}

#[test]
fn two_thirds_of_experts_are_rounded_up() {
    for (size, experts) in [(3, 2), (5, 4), (7, 5), (9, 6), (11, 8)] {
        let method = "competitive-consultation";
        let input = |experts: usize| json!({ "pack": "cn-consultation", "method": method, "members": members(size - experts, experts) });
        let enough = run(input(experts));
        assert_eq!(enough["present"]["experts_needed"], experts, "{size}");
        assert!(flaws(&enough["present"]).is_empty(), "{size}");
        assert_eq!(flaws(&run(input(experts - 1))["present"]), ["too-few-experts"], "{size}");
    }
}

#[test]
fn the_size_follows_method_budget_and_circumstances() {
    let required = |method: &str, more: Value| {
        let mut input = json!({ "method": method });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let required = run(input)["required"].clone();
        let articles: Vec<String> = required["because"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| it["source"]["article"].as_str().unwrap().to_owned())
            .collect();
        (required["size"].as_u64().unwrap(), required["experts"].as_u64().unwrap(), articles.join(" "))
    };
    let tender = "open-tender";
    assert_eq!(required(tender, json!({ "budget": "9999999.99" })), (5, 4, "第四十七条".into()));
    assert_eq!(required(tender, json!({ "budget": "10000000" })), (7, 5, "第四十七条（一）".into()));
    assert_eq!(
        required("invited-tender", json!({ "complex": true, "social_impact": true })),
        (7, 5, "第四十七条（二） 第四十七条（三）".into())
    );
    let negotiation = "competitive-negotiation";
    let at = json!({ "budget": "4000000", "open_tender_threshold": "4000000" });
    assert_eq!(required(negotiation, at), (5, 4, "第七条".into()));
    let below = json!({ "budget": "3999999.99", "open_tender_threshold": "4000000" });
    assert_eq!(required(negotiation, below).0, 3);
    assert_eq!(run(json!({ "method": negotiation, "budget": "1" }))["required"]["uncertain"], true);
    assert_eq!(required("competitive-consultation", json!({ "budget": "20000000" })).0, 3);
    let none: CommitteeInput = serde_json::from_value(json!({ "method": "framework-agreement" })).unwrap();
    assert!(matches!(committee(&none, &pack()), Err(InputError::NoTable { .. })));
}

#[test]
fn who_may_not_sit_or_chair_is_named() {
    let mut all = members(1, 4);
    all[0]["chair"] = json!(true);
    all[1]["unit"] = json!("某区民政局");
    all[2]["born"] = json!("1956-10-12");
    all[3]["grade"] = json!("intermediate");
    all[3]["years"] = json!(7);
    all[4]["supervises"] = json!(true);
    all.push(json!({ "id": "agent", "side": "agent" }));
    let mut input = json!({
        "method": "open-tender", "date": "2026-10-12", "purchaser": "某区民政局", "members": all,
    });
    assert_eq!(
        flaws(&run(input.clone())["present"]),
        [
            "even-number",
            "may-not-chair purchaser-1",
            "expert-of-own-unit expert-1",
            "expert-too-old expert-2",
            "expert-unqualified expert-3",
            "supervisor-as-expert expert-4",
            "may-not-sit agent",
        ]
    );
    // One day younger, a year longer in the field, and chosen with approval for a complex matter.
    let members = input["members"].as_array_mut().unwrap();
    members.pop();
    members[0]["chair"] = json!(false);
    members[1]["chosen"] = json!(true);
    members[2]["born"] = json!("1956-10-13");
    members[3]["years"] = json!(8);
    members[4] = json!({ "id": "senior", "grade": "senior", "years": 0 });
    assert_eq!(
        flaws(&run(input.clone())["present"]),
        ["expert-of-own-unit expert-1", "chosen-without-ground expert-1"]
    );
    input["complex"] = json!(true);
    input["choice_approved"] = json!(true);
    assert_eq!(flaws(&run(input.clone())["present"]), ["too-few-members", "too-few-experts"]);
    // A consultation excepts nobody of the purchaser's own unit, and a complex one needs a legal expert.
    input["method"] = json!("competitive-consultation");
    assert_eq!(
        flaws(&run(input.clone())["present"]),
        ["expert-of-own-unit expert-1", "legal-expert-missing"]
    );
    input["members"][4]["legal"] = json!(true);
    assert_eq!(flaws(&run(input)["present"]), ["expert-of-own-unit expert-1"]);
}

#[test]
fn grounds_count_three_years_back_to_the_day_and_by_degree() {
    let recused = |interest: Value| {
        let mut all = members(1, 4);
        all[1]["interests"] = json!([interest]);
        let output = run(json!({ "method": "open-tender", "date": "2026-10-12", "members": all }));
        let recusals = output["must_recuse"].as_array().unwrap().clone();
        let after = flaws(&output["after_recusal"]);
        assert_eq!(recusals.is_empty(), after.is_empty());
        recusals.first().map(|it| it["grounds"][0]["basis"]["source"]["article"].as_str().unwrap().to_owned())
    };
    let article = |it: &str| Some(format!("第九条（{it}）"));
    let job = |until: Value| json!({ "bidder": "b", "kind": "employment", "until": until });
    assert_eq!(recused(job(json!(null))), article("一"));
    assert_eq!(recused(job(json!("2023-10-12"))), article("一"));
    assert_eq!(recused(job(json!("2023-10-11"))), None);
    assert_eq!(recused(json!({ "bidder": "b", "kind": "supervisor", "until": "2024-01-01" })), article("二"));
    assert_eq!(recused(json!({ "bidder": "b", "kind": "actual-controller", "until": "2020-01-01" })), None);
    let kin = |relation: &str, generations: Value, with: &str| json!({ "bidder": "b", "kind": "kinship", "relation": relation, "generations": generations, "with": with });
    assert_eq!(recused(kin("collateral-blood", json!(3), "head")), article("四"));
    assert_eq!(recused(kin("collateral-blood", json!(4), "head")), None);
    assert_eq!(recused(kin("lineal-blood", json!(null), "legal-representative")), article("四"));
    assert_eq!(recused(kin("near-affinity", json!(null), "legal-representative")), article("四"));
    assert_eq!(recused(kin("spouse", json!(null), "staff")), None);
    assert_eq!(recused(json!({ "bidder": "b", "kind": "other" })), article("五"));
    // The day before three years, where there is no such day.
    let mut all = members(1, 4);
    all[1]["interests"] = json!([job(json!("2025-02-28"))]);
    let leap = run(json!({ "method": "open-tender", "date": "2028-02-29", "members": all }));
    assert_eq!(leap["must_recuse"][0]["grounds"][0]["counted_from"], "2025-02-28");
    // Experts are bound by their own measures besides.
    assert_eq!(leap["must_recuse"][0]["grounds"][1]["basis"]["source"]["instrument"], "expert-measures");
    all[0]["interests"] = json!([{ "bidder": "b", "kind": "other" }]);
    let purchaser = run(json!({ "method": "open-tender", "date": "2028-02-29", "members": all }));
    assert_eq!(purchaser["must_recuse"][0]["grounds"].as_array().unwrap().len(), 1);
}

#[test]
fn what_remains_after_withdrawals_is_checked_again() {
    let mut all = members(2, 5);
    all[2]["interests"] = json!([{ "bidder": "b", "kind": "director" }]);
    let mut input = json!({ "method": "open-tender", "date": "2026-10-12", "members": all });
    let output = run(input.clone());
    assert!(flaws(&output["present"]).is_empty());
    assert_eq!(output["after_recusal"]["size"], 6);
    assert_eq!(flaws(&output["after_recusal"]), ["even-number"]);
    // Two more go: 4 of 6 were enough, 3 of 5 are not.
    input["members"][2]["recused"] = json!(true);
    input["members"][3]["recused"] = json!(true);
    let output = run(input);
    assert_eq!(output["must_recuse"], json!([]));
    assert_eq!(flaws(&output["present"]), ["too-few-experts"]);
    let undated = json!({ "members": [{ "id": "a", "born": "1950-01-01" }] });
    let undated: CommitteeInput = serde_json::from_value(undated).unwrap();
    assert!(matches!(committee(&undated, &pack()), Err(InputError::Lacks { .. })));
}
