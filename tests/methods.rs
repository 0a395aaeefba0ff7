//! The chooser of methods on a case: what it asks, what it allows, and the reason that it gives.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use serde_json::{Value, json};
use tests::desk::Desk;

fn begun(desk: &Desk, name: &str) -> String {
    let path = desk.path(name);
    desk.call("new_procedure", json!({ "path": path, "example": "shitan-2025" })).unwrap();
    path
}

fn edit(desk: &Desk, case: &str, patch: Value) -> Value {
    desk.call("edit", json!({ "case": case, "patch": patch })).unwrap()
}

fn choice(desk: &Desk, case: &str) -> Value {
    desk.call("case_methods", json!({ "case": case })).unwrap()
}

/// What the check says by a rule; nothing where it does not object.
fn finding(desk: &Desk, case: &str, rule: &str) -> Value {
    let shown = desk.call("case", json!({ "case": case })).unwrap();
    shown["findings"].as_array().unwrap().iter().find(|it| it["rule"] == rule).cloned().unwrap_or_default()
}

fn method<'a>(choice: &'a Value, id: &str) -> &'a Value {
    choice["methods"].as_array().unwrap().iter().find(|it| it["method"] == id).unwrap()
}

/// Answers one question after another, as the window does, until none is left.
fn answer_all(desk: &Desk, case: &str, holding: &[&str]) -> usize {
    let (mut yes, mut no): (Vec<Value>, Vec<Value>) = (Vec::new(), Vec::new());
    loop {
        let asked = choice(desk, case)["questions"].clone();
        let Some(first) = asked.as_array().unwrap().first() else { return yes.len() + no.len() };
        let fact = &first["fact"];
        assert!(!yes.contains(fact) && !no.contains(fact), "{fact} is asked again");
        let holds = holding.contains(&fact.as_str().unwrap());
        if holds {
            yes.push(fact.clone())
        } else {
            no.push(fact.clone())
        }
        edit(desk, case, json!({ "circumstances": { "holding": yes, "failing": no } }));
    }
}

#[test]
fn a_method_is_found_by_questions_and_taken_with_its_reason() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::at(folder.path()).unwrap();
    let case = begun(&desk, "a.procedure");
    let first = choice(&desk, &case);
    assert_eq!(method(&first, "open-tender")["standing"], "holds");
    assert_eq!(method(&first, "competitive-consultation")["standing"], "unknown");
    assert!(first["questions"][0]["words"].as_str().unwrap().contains("目录"), "{}", first["questions"][0]);
    // The case has a budget; no threshold is assumed.
    assert_eq!(first["amounts"], json!(["procurement-threshold", "open-tender-threshold"]));

    let asked = answer_all(&desk, &case, &["government-purchase", "for-others"]);
    assert!(
        asked > 8 && asked < first["questions"].as_array().unwrap().len(),
        "{asked} questions were asked"
    );
    let thresholds = json!({ "procurement_threshold": "1000000", "open_tender_threshold": "1500000" });
    edit(&desk, &case, json!({ "circumstances": thresholds, "languages": ["zh-Hans", "en"] }));
    let known = choice(&desk, &case);
    let consultation = method(&known, "competitive-consultation");
    assert_eq!(
        (&consultation["standing"], &consultation["form"]),
        (&json!("holds"), &json!("competitive-consultation"))
    );
    assert!(known["amounts"] == json!([]) && known["questions"] == json!([]));
    assert_eq!(consultation["approvals"][0]["needed"], "holds", "the budget reaches the threshold");
    let reason = &consultation["reason"];
    let told = reason["zh-Hans"].as_str().unwrap();
    for words in
        ["竞争性磋商", "属于政府购买服务项目", "第三条（一）", "1,500,000", "财政部门申请批准", "第四条"]
    {
        assert!(told.contains(words), "{words} in {told}");
    }
    assert!(
        reason["en"].as_str().unwrap().starts_with("Competitive consultation: It is a government purchase")
    );
    assert!(reason["zh-Hant"].as_str().unwrap_or_default().is_empty(), "the case does not speak it");
    // An inquiry is lawful for nobody here, and no case runs by it.
    assert_eq!(
        (&method(&known, "inquiry")["standing"], &method(&known, "inquiry")["form"]),
        (&json!("missing"), &json!(null))
    );

    let use_it = json!({ "method": { "form": consultation["form"], "reason": reason } });
    let view = edit(&desk, &case, use_it);
    assert_eq!(view["content"]["procedure"]["method"]["form"], "competitive-consultation");
    let back = desk.call("undo", json!({ "case": case })).unwrap();
    assert_eq!(back["content"]["procedure"]["method"]["form"], "open-tender");
    assert_eq!(choice(&desk, &case)["answered"].as_array().unwrap().len(), asked, "answers stay");

    // A method whose grounds are all denied is a fatal finding once it is chosen.
    assert!(finding(&desk, &case, "method-without-ground").is_null());
    assert_eq!(method(&known, "single-source")["standing"], "missing");
    edit(&desk, &case, json!({ "method": { "form": "single-source" } }));
    let told = finding(&desk, &case, "method-without-ground");
    assert!(told["severity"] == "fatal" && told["source"]["article"].is_string(), "{told}");
}

#[test]
fn purchases_of_one_purchaser_are_offered_and_told_together() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::at(folder.path()).unwrap();
    let (case, other) = (begun(&desk, "a.procedure"), begun(&desk, "b.procedure"));
    let stranger = begun(&desk, "c.procedure");
    edit(&desk, &stranger, json!({ "purchaser": { "name": { "zh-Hans": "别的镇" } } }));
    let item = json!({ "budget_item": "社工", "category": "社会工作", "fiscal_year": 2026, "open_tender_threshold": "2000000" });
    for path in [&case, &other] {
        edit(&desk, path, json!({ "circumstances": item, "method": { "form": "competitive-consultation" } }));
    }
    desk.call("close", json!({ "case": other })).unwrap();
    let offered = choice(&desk, &case)["offered"].clone();
    assert_eq!(offered.as_array().unwrap().len(), 1, "{offered}");
    let row = &offered[0]["row"];
    assert_eq!((&row["budget_item"], &row["method"]), (&json!("社工"), &json!("competitive-consultation")));

    edit(&desk, &case, json!({ "circumstances": { "siblings": [row] } }));
    let together = choice(&desk, &case);
    assert!(together["offered"] == json!([]), "it is there already");
    let splitting = &together["splitting"];
    assert_eq!(splitting["sum"], "3708000.00");
    assert!(
        splitting["names"].as_array().unwrap().len() == 2
            && splitting["basis"]["article"].as_str().unwrap().contains("第二十八条")
    );
    // The check tells it too, with its article.
    let told = finding(&desk, &case, "purchases-split");
    assert!(told["message"].as_str().unwrap().contains("3,708,000"), "{told}");
    assert_eq!(told["source"]["article"], "第二十八条");
    // By open tender nothing is evaded.
    edit(&desk, &case, json!({ "method": { "form": "open-tender" } }));
    assert!(choice(&desk, &case)["splitting"].is_null());
    assert!(finding(&desk, &case, "purchases-split").is_null());
}

#[test]
fn posts_are_warned_of_and_a_bid_has_no_method() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::at(folder.path()).unwrap();
    let case = begun(&desk, "a.procedure");
    assert!(choice(&desk, &case)["post_flags"] == json!([]));
    edit(
        &desk,
        &case,
        json!({ "price": { "mode": "per-post" }, "circumstances": { "post_flags": ["price-is-wages"] } }),
    );
    let flags = choice(&desk, &case)["post_flags"].clone();
    assert_eq!(flags.as_array().unwrap().len(), 4);
    let told: Vec<bool> = flags.as_array().unwrap().iter().map(|it| it["holds"] == true).collect();
    assert_eq!(told, [false, false, false, true]);
    let sign = finding(&desk, &case, "disguised-employment");
    assert!(sign["message"].as_str().unwrap().contains("工资") && sign["severity"] == "risk", "{sign}");
    // Hong Kong's pack has methods of its own; a sibling by a method that it does not know is no fault.
    let pack = json!({ "case": case, "pack": "hk-two-envelope", "overlays": [] });
    desk.call("move_pack", pack).unwrap();
    edit(&desk, &case, json!({ "method": { "form": "competitive-consultation" } }));
    let there = choice(&desk, &case);
    assert_eq!(method(&there, "open-tender")["standing"], "holds");
    assert_eq!(method(&there, "quotation")["standing"], "unknown");
    assert!(there["post_flags"] == json!([]), "its law knows no such signs");
}
