//! The chooser of methods: lawful methods, approvals, splitting.

use rules::{Choice, InputError, MethodInput, method};
use serde_json::{Value, json};

use crate::{pack, stacked};

fn run(input: Value) -> Value {
    let input: MethodInput = serde_json::from_value(input).unwrap();
    serde_json::to_value(method(&input, &pack()).unwrap()).unwrap()
}

fn texts<'a>(list: &'a Value, key: &str, wanted: impl Fn(&Value) -> bool) -> Vec<&'a str> {
    list.as_array().unwrap().iter().filter(|it| wanted(it)).map(|it| it[key].as_str().unwrap()).collect()
}

fn lawful(output: &Value, standing: &str) -> Vec<String> {
    texts(&output["methods"], "method", |it| it["lawful"] == standing)
        .into_iter()
        .map(str::to_owned)
        .collect()
}

fn verdict<'a>(output: &'a Value, id: &str) -> &'a Value {
    output["methods"].as_array().unwrap().iter().find(|it| it["method"] == id).unwrap()
}

/// All facts denied but some.
fn facts(stated: &[&str]) -> Value {
    let schema = schemars::schema_for!(model::Fact).to_value();
    let all = schema["oneOf"].as_array().unwrap().iter().map(|it| it["const"].as_str().unwrap());
    all.map(|it| (it.to_owned(), json!(stated.contains(&it)))).collect::<serde_json::Map<_, _>>().into()
}

#[test]
fn a_government_purchase_of_services_may_be_tendered_or_consulted() {
    let output = run(json!({
        "pack": "cn-tender", "kind": "services", "budget": "2215000", "procurement_threshold": "1000000",
        "open_tender_threshold": "4000000", "facts": facts(&["government-purchase", "for-others"]),
    }));
    assert_eq!(lawful(&output, "holds"), ["open-tender", "competitive-consultation"]);
    assert!(lawful(&output, "unknown").is_empty());
    let consultation = verdict(&output, "competitive-consultation");
    assert_eq!(consultation["grounds"][0]["basis"]["source"]["article"], "第三条（一）");
    assert_eq!(consultation["approvals"], json!([]), "below the open-tender threshold");
    // The law's own order is the pack's: an inquiry is never for services.
    let inquiry = verdict(&output, "inquiry");
    assert_eq!(
        inquiry["grounds"][0]["circumstances"][0],
        json!({ "circumstance": { "kind": "goods" }, "standing": "missing" })
    );
}

#[test]
fn from_the_open_tender_threshold_every_other_method_needs_approval() {
    let approvals = |budget: &str, threshold: Value, stated: &[&str], id: &str| {
        let output = run(json!({
            "budget": budget, "procurement_threshold": "1000000", "open_tender_threshold": threshold, "facts": facts(stated),
            "original_amount": "7200000", "additions": "720000",
        }));
        let found = verdict(&output, id)["approvals"].clone();
        let of = |standing: &str| texts(&found, "approval", |it| it["needed"] == standing).join(" ");
        (of("holds"), of("unknown"))
    };
    let is = |holds: &str, unknown: &str| (holds.to_owned(), unknown.to_owned());
    let consultation = "competitive-consultation";
    let purchase = ["government-purchase"];
    assert_eq!(approvals("4000000", json!("4000000"), &purchase, consultation), is("finance-approval", ""));
    assert_eq!(approvals("3999999.99", json!("4000000"), &purchase, consultation), is("", ""));
    // A threshold that is not entered is not assumed.
    assert_eq!(approvals("3999999.99", json!(null), &purchase, consultation), is("", "finance-approval"));
    assert_eq!(
        approvals("4000000", json!("4000000"), &["one-source"], "single-source"),
        is("finance-approval publicity", "")
    );
    assert_eq!(
        approvals("4000000", json!("4000000"), &["must-fit-existing"], "single-source"),
        is("finance-approval", "")
    );
    assert_eq!(
        approvals(
            "1",
            json!("4000000"),
            &["two-suppliers-left", "tender-documents-sound"],
            "competitive-negotiation"
        ),
        is("approval-for-two", "")
    );
    assert_eq!(approvals("4000000", json!("4000000"), &[], "open-tender"), is("", ""));
    assert_eq!(
        approvals("4000000", json!("4000000"), &["limited-range"], "invited-tender"),
        is("finance-approval", "")
    );
}

#[test]
fn each_ground_needs_all_its_circumstances() {
    let standing = |stated: &[&str], more: Value, id: &str| {
        let mut input = json!({
            "budget": "2000000", "procurement_threshold": "1000000", "open_tender_threshold": "4000000", "facts": facts(stated),
        });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        verdict(&run(input), id)["lawful"].as_str().unwrap().to_owned()
    };
    let none = || json!({});
    assert_eq!(standing(&["urgent"], none(), "competitive-negotiation"), "missing");
    assert_eq!(standing(&["urgent", "not-of-own-making"], none(), "competitive-negotiation"), "holds");
    let additions = |amount: &str| json!({ "original_amount": "1854000.00", "additions": amount });
    assert_eq!(standing(&["must-fit-existing"], additions("185400.00"), "single-source"), "holds");
    assert_eq!(standing(&["must-fit-existing"], additions("185400.01"), "single-source"), "missing");
    assert_eq!(standing(&["must-fit-existing"], none(), "single-source"), "unknown");
    let chosen = ["government-purchase", "for-others", "users-choose"];
    assert_eq!(standing(&chosen, none(), "framework-agreement"), "holds");
    assert_eq!(standing(&chosen[..2], none(), "framework-agreement"), "missing");
    assert_eq!(standing(&chosen, json!({ "budget": "999999.99" }), "framework-agreement"), "missing");
    assert_eq!(standing(&chosen, json!({ "procurement_threshold": null }), "framework-agreement"), "unknown");
    assert_eq!(standing(&["uniform-standard"], json!({ "kind": "goods" }), "inquiry"), "holds");
    assert_eq!(standing(&["uniform-standard"], none(), "inquiry"), "missing");
    assert_eq!(standing(&[], json!({ "kind": "works" }), "open-tender"), "missing");
    assert_eq!(standing(&[], json!({ "budget": "999999.99" }), "own-rules"), "holds");
    assert_eq!(standing(&[], json!({ "budget": "1000000.00" }), "own-rules"), "missing");
    // Nothing stated: nothing but the main method is known to be lawful.
    assert_eq!(lawful(&run(json!({})), "holds"), ["open-tender"]);
}

#[test]
fn purchases_that_together_evade_open_tender_are_told() {
    let sibling = |id: &str, amount: &str, more: Value| {
        let mut sibling = json!({
            "id": id, "budget_item": "社工站", "category": "C0501", "fiscal_year": 2026, "amount": amount,
            "method": "competitive-consultation",
        });
        sibling.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        sibling
    };
    let split = |method: &str, siblings: Vec<Value>| {
        run(json!({
            "id": "this", "budget": "2000000", "open_tender_threshold": "4000000", "budget_item": "社工站",
            "category": "C0501", "fiscal_year": 2026, "method": method, "siblings": siblings,
        }))["splitting"]
            .clone()
    };
    let consultation = "competitive-consultation";
    let found =
        split(consultation, vec![sibling("a", "1500000", json!({})), sibling("b", "500000.01", json!({}))]);
    assert_eq!(found["purchases"], json!(["this", "a", "b"]));
    assert_eq!(found["sum"], "4000000.01");
    assert_eq!(found["basis"]["source"]["article"], "第二十八条");
    // The threshold itself is not exceeded.
    assert!(split(consultation, vec![sibling("a", "2000000", json!({}))]).is_null());
    for other in [
        json!({ "fiscal_year": 2025 }),
        json!({ "category": "C0502" }),
        json!({ "budget_item": "禁毒" }),
        json!({ "method": "open-tender" }),
        json!({ "excepted": true }),
        json!({ "id": "this" }),
    ] {
        assert!(split(consultation, vec![sibling("a", "9000000", other.clone())]).is_null(), "{other}");
    }
    assert!(split("open-tender", vec![sibling("a", "9000000", json!({}))]).is_null());
    let unknown: MethodInput = serde_json::from_value(json!({ "method": "raffle" })).unwrap();
    assert!(matches!(method(&unknown, &pack()), Err(InputError::Unknown { what: Choice::Method, .. })));
}

#[test]
fn signs_of_disguised_employment_warn() {
    let output = run(json!({ "post_flags": ["price-is-wages", "purchaser-appoints"] }));
    assert_eq!(texts(&output["red_flags"], "flag", |_| true), ["purchaser-appoints", "price-is-wages"]);
    assert_eq!(output["red_flags"][0]["basis"]["confidence"], "M");
}

#[test]
fn hong_kong_tenders_openly_unless_the_user_states_why_not() {
    let hk = stacked(&["hk-two-envelope"]).unwrap();
    let of = |input: Value| {
        let input: MethodInput = serde_json::from_value(input).unwrap();
        serde_json::to_value(method(&input, &hk).unwrap()).unwrap()
    };
    assert_eq!(lawful(&of(json!({ "facts": facts(&[]) })), "holds"), ["open-tender"]);
    let one = of(json!({ "facts": facts(&["one-source"]) }));
    assert_eq!(lawful(&one, "holds"), ["open-tender", "single-tender", "direct-engagement"]);
    let urgent = of(json!({ "facts": facts(&["emergency", "not-of-own-making"]) }));
    assert_eq!(lawful(&urgent, "holds"), ["open-tender", "restricted-tender"]);
    for (output, id) in [(&one, "single-tender"), (&urgent, "restricted-tender")] {
        assert_eq!(verdict(output, id)["approvals"][0]["approval"], "authority-approval");
    }
}

/// What is asked is what could still change the answer: each answer leaves fewer questions, and none comes back.
#[test]
fn only_what_could_change_the_answer_is_asked() {
    let open = |budget: &str, facts: Value| {
        let output = run(json!({
            "kind": "services", "budget": budget, "procurement_threshold": "1000000", "open_tender_threshold": "4000000",
            "facts": facts,
        }));
        texts_of(&output["open"])
    };
    let all = open("2215000", json!({}));
    // Of framework agreements and of purchases below the threshold; the threshold itself is known.
    assert_eq!(all[0], "in-catalogue");
    assert!(
        all.contains(&"government-purchase".to_owned()) && !all.contains(&"uniform-standard".to_owned()),
        "{all:?}"
    );
    assert!(all.contains(&"additions-at-most".to_owned()));
    let known = open("2215000", json!({ "government-purchase": true, "must-fit-existing": false }));
    // Consultation is lawful already; what would only be a further ground of it is not asked.
    assert!(!known.contains(&"thin-research-market".to_owned()) && known.len() + 3 <= all.len(), "{known:?}");
    assert!(!known.contains(&"additions-at-most".to_owned()));
    let none = open("2215000", facts(&["government-purchase"]));
    assert!(none.is_empty(), "{none:?}");
    // Without a threshold its sides are one question.
    let output = run(json!({ "kind": "services", "budget": "1", "facts": facts(&["government-purchase"]) }));
    assert_eq!(output["open"], json!(["at-open-tender-threshold", "at-procurement-threshold"]));
}

/// A circumstance by the one name that it bears.
fn texts_of(open: &Value) -> Vec<String> {
    let name = |it: &Value| match it {
        Value::Object(named) => {
            let (kind, value) = named.iter().next().unwrap();
            if kind == "fact" { value.as_str().unwrap().to_owned() } else { kind.clone() }
        }
        other => other.as_str().unwrap().to_owned(),
    };
    open.as_array().unwrap().iter().map(name).collect()
}
