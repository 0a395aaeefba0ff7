//! A case as open data, before another judge: every shipped case makes a release that the published schema of the Open
//! Contracting Data Standard accepts, field by field, and that holds nothing of what stays with the purchaser.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use app::{Resources, Templates, json::new_id};
use model::Procedure;
use serde_json::{Value, json};
use tempfile::TempDir;
use tests::{
    cases::{EXAMPLES, merge, procedure},
    desk::Desk,
    root,
};

const PREFIX: &str = "ocds-a1b2c3";

/// What the judge says of a release package.
fn faults(package: &Path) -> Vec<String> {
    let python = std::env::var("TENDERWRIGHT_PYTHON").expect(
        "TENDERWRIGHT_PYTHON names a Python with tests/requirements.txt installed; ./dev test sets it",
    );
    let script = root().join("tests/ocds.py");
    let output = Command::new(python).arg(script).arg(package).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// A desk with cases of its own.
struct Office {
    desk: Desk,
    folder: TempDir,
}

impl Office {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        Self { desk: Desk::at(folder.path()).unwrap(), folder }
    }

    fn begun(&self, case: Procedure) -> PathBuf {
        let path = self.folder.path().join(format!("{}.procedure", new_id()));
        self.desk.app.begin_procedure(&path, case).unwrap();
        path
    }

    /// The release package of a case: where it is, and what it says.
    fn published(&self, case: Procedure) -> (PathBuf, String) {
        let (case, out) = (self.begun(case), self.folder.path().join(format!("{}.json", new_id())));
        self.desk.call("export_ocds", json!({ "case": case, "path": out, "prefix": PREFIX })).unwrap();
        let text = fs::read_to_string(&out).unwrap();
        (out, text)
    }

    fn release(&self, case: Procedure) -> Value {
        let (path, text) = self.published(case);
        assert_eq!(faults(&path), Vec::<String>::new());
        let package: Value = serde_json::from_str(&text).unwrap();
        package["releases"][0].clone()
    }
}

fn changed(case: Procedure, patch: Value) -> Procedure {
    let mut document = serde_json::to_value(case).unwrap();
    merge(&mut document, patch);
    serde_json::from_value(app::json::with_ids(document)).unwrap()
}

/// A Hong Kong case in its two languages, with what only its officer knows.
fn hong_kong() -> Procedure {
    let templates = Templates::read(&Resources::at(root().join("templates"))).unwrap();
    let begun = templates.begin_from("older-persons", "hk-two-envelope", 10).unwrap();
    let both = |zh: &str, en: &str| json!({ "zh-Hant": zh, "en": en });
    changed(
        begun,
        json!({
            "number": "SWD-2027-01",
            "title": both("長者地區中心服務", "Services of a district elderly community centre"),
            "purchaser": { "name": both("示例部門", "Example Department") },
            "price": { "budget": "1234567.89" },
            "timetable": {
                "notice": "2027-01-08",
                "bid_deadline": "2027-03-19T12:00:00",
                "opening_place": both("示例大廈五樓", "5/F, Example Building"),
            },
        }),
    )
}

#[test]
fn every_shipped_case_makes_a_valid_release() {
    let office = Office::new();
    for case in EXAMPLES.map(procedure).into_iter().chain([hong_kong()]) {
        let release = office.release(case.clone());
        let name = &case.number;
        assert_eq!(release["ocid"], json!(format!("{PREFIX}-{}", case.id)), "{name}");
        assert_eq!(release["tag"], json!(["planning", "tender"]), "{name}");
        let tender = &release["tender"];
        assert_eq!(tender["id"], json!(case.number), "{name}");
        let deadline = case.timetable.bid_deadline.unwrap().format("%Y-%m-%dT%H:%M:%S+08:00").to_string();
        assert_eq!(tender["tenderPeriod"]["endDate"], json!(deadline), "{name}");
        for list in ["items", "milestones", "targets", "documents"] {
            assert!(!tender[list].as_array().unwrap().is_empty(), "{name}: no {list}");
        }
        let targets = case.indicators.iter().filter(|it| it.target.is_some()).count();
        assert!(tender["targets"].as_array().unwrap().len() >= targets, "{name}");
        let payments = tender["milestones"].as_array().unwrap().iter();
        let payments = payments.filter(|it| it["type"] == "financing").count();
        assert_eq!(payments, case.instalments.len(), "{name}");
    }
}

#[test]
fn amounts_keep_their_digits_and_shares_add_up() {
    let office = Office::new();
    // A float would make 9999999999999.98 of it.
    let budget = "9999999999999.99";
    let thirds = json!([
        { "source": { "zh-Hans": "市" }, "percent": "33.3" },
        { "source": { "zh-Hans": "区" }, "percent": "33.3" },
        { "source": { "zh-Hans": "街" }, "percent": "33.4" },
    ]);
    let case = procedure("shitan-2025");
    let case = changed(case, json!({ "price": { "budget": budget, "funding": thirds } }));
    let (path, text) = office.published(case);
    assert_eq!(faults(&path), Vec::<String>::new());
    for amount in [budget, "3330000000000.00", "3330000000000.00", "3339999999999.99"] {
        assert!(text.contains(&format!("\"amount\": {amount},")), "{amount}");
    }
}

#[test]
fn each_language_stands_beside_the_leading_one() {
    let office = Office::new();
    let release = office.release(hong_kong());
    assert_eq!(release["language"], "zh-Hant");
    let tender = &release["tender"];
    assert_eq!(tender["title"], "長者地區中心服務");
    assert_eq!(tender["title_en"], "Services of a district elderly community centre");
    assert_eq!(tender["value"]["currency"], "HKD");
    assert_eq!(tender["awardCriteria"], "ratedCriteria");
    assert_eq!(release["planning"]["budget"]["amount"]["currency"], "HKD");
    assert!(tender.get("minValue").is_none(), "a floor price is barred");
}

#[test]
fn legal_forms_have_the_standards_codes() {
    let office = Office::new();
    let of = |form: &str| {
        let case = changed(hong_kong(), json!({ "method": { "form": form } }));
        office.release(case)["tender"]["procurementMethod"].clone()
    };
    let codes =
        ["open-tender", "selective-tender", "prequalified-tender", "restricted-tender", "single-tender"]
            .map(of);
    assert_eq!(codes, ["open", "selective", "selective", "limited", "direct"]);
}

#[test]
fn what_stays_with_the_purchaser_is_not_in_it() {
    let secret = "不公开的内容";
    let case = changed(
        procedure("shitan-2025"),
        json!({
            "need": { "soundings": [{ "organisation": secret, "price": "1800000.00" }] },
            "risks": [{ "risk": { "zh-Hans": secret } }],
            "publicity": [{ "what": { "zh-Hans": secret } }],
            "briefing": { "record": { "zh-Hans": secret } },
            "comments": [{ "field": "/title", "text": secret }],
            "committee": { "members": [{ "name": secret }] },
            "questions": [
                { "asker": secret, "question": { "zh-Hans": "可以联合投标吗？" }, "answer": { "zh-Hans": "不可以。" },
                  "asked_on": "2025-01-06", "answered_on": "2025-01-07" },
                { "asker": secret, "question": { "zh-Hans": secret } },
            ],
        }),
    );
    let office = Office::new();
    let (path, text) = office.published(case);
    assert_eq!(faults(&path), Vec::<String>::new());
    assert!(!text.contains(secret) && !text.contains("1800000"));
    let package: Value = serde_json::from_str(&text).unwrap();
    let tender = &package["releases"][0]["tender"];
    assert_eq!(tender["hasEnquiries"], json!(true));
    assert_eq!(tender["enquiries"][0]["answer"], "不可以。");
    assert_eq!(tender["enquiries"].as_array().unwrap().len(), 1);
}

#[test]
fn an_addendum_makes_another_release_of_the_same_process() {
    let office = Office::new();
    let case = procedure("fengyang-2023");
    let first = office.release(case.clone());
    assert_eq!(office.release(case.clone())["id"], first["id"], "the same content, the same release");
    let issues = json!([
        { "number": 0, "issued_on": "2023-05-09" },
        { "number": 1, "issued_on": "2023-05-16", "reason": { "zh-Hans": "开标地点有变" } },
        { "number": 2, "reason": { "zh-Hans": "还在准备" } },
    ]);
    let second = office.release(changed(case, json!({ "issues": issues })));
    assert_eq!(second["ocid"], first["ocid"]);
    assert_ne!(second["id"], first["id"]);
    assert_eq!(second["tag"], json!(["planningUpdate", "tenderAmendment"]));
    assert_eq!(second["tender"]["amendments"][0]["rationale"], "开标地点有变");
    assert_eq!(second["tender"]["amendments"].as_array().unwrap().len(), 1);
}

#[test]
fn a_prefix_is_the_offices_own_and_is_remembered() {
    let office = Office::new();
    let case = office.begun(procedure("shitan-2025"));
    let out = office.folder.path().join("release.json");
    let refusal = |prefix: Option<&str>| {
        let mut request = json!({ "case": case, "path": out });
        if let Some(prefix) = prefix {
            request["prefix"] = json!(prefix);
        }
        office.desk.call("export_ocds", request).err().map(|it| it.to_string()).unwrap_or_default()
    };
    assert!(refusal(None).contains("no-ocid-prefix"));
    for bad in ["", "ocds", "ocds-A1B2C3", "ocds-a1b2c", "ocds-a1b2c34", "-a1b2c3", "oc ds-a1b2c3"] {
        assert!(refusal(Some(bad)).contains("bad-ocid-prefix"), "{bad}");
    }
    assert!(!out.exists());
    assert_eq!(refusal(Some(PREFIX)), "");
    assert_eq!(refusal(None), "");
    assert_eq!(office.desk.call("home", json!({})).unwrap()["ocid_prefix"], PREFIX);
}

#[test]
fn a_case_with_a_fatal_finding_is_not_published() {
    let office = Office::new();
    let case = office.begun(changed(procedure("shitan-2025"), json!({ "criteria": [] })));
    let out = office.folder.path().join("release.json");
    let refused = office.desk.call("export_ocds", json!({ "case": case, "path": out, "prefix": PREFIX }));
    assert!(refused.unwrap_err().to_string().contains("fatal-findings"));
    assert!(!out.exists());
}

#[test]
fn the_judge_finds_what_is_wrong() {
    let office = Office::new();
    let (path, text) = office.published(procedure("liwan-anti-drug-2025"));
    let said = |pointer: &str, value: Value| {
        let mut package: Value = serde_json::from_str(&text).unwrap();
        *package.pointer_mut(pointer).unwrap() = value;
        fs::write(&path, package.to_string()).unwrap();
        faults(&path).join("\n")
    };
    for (pointer, value, fault) in [
        ("/releases/0/ocid", Value::Null, "ocid"),
        ("/releases/0/date", json!("2025-01-01"), "date"),
        ("/releases/0/tender/procurementMethod", json!("公开招标"), "procurementMethod"),
        ("/releases/0/tender/value", json!({ "amount": "1110000.00" }), "amount"),
        ("/releases/0/planning", json!({ "cause": "need" }), "cause: unknown field"),
        ("/releases/0/buyer", json!({ "id": "nobody" }), "no such party"),
        ("/extensions", json!(["https://example.org/extension.json"]), "unknown extension"),
        ("/uri", json!("not a uri"), "uri"),
    ] {
        assert!(said(pointer, value).contains(fault), "{pointer}");
    }
}
