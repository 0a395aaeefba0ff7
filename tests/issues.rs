//! Packages that go out, addenda, and what an agency sees of them.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::{thread, time::Duration};

use app::Host;
use chrono::{DateTime, FixedOffset};
use serde_json::{Value, json};
use tests::desk::Desk;

/// A machine whose clock stands still, eighteen days before the deadline or later.
struct On(&'static str);

impl Host for On {
    fn now(&self) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(self.0).unwrap()
    }
}

fn desk(day: &'static str, folder: &std::path::Path) -> Desk {
    let desk = Desk::with(Box::new(On(day)), folder).unwrap();
    desk.call("speak", json!({ "language": "zh-Hans" })).ok();
    desk
}

/// A tender noticed on 2026-03-02 with its deadline four weeks later.
fn noticed(desk: &Desk) -> String {
    let path = desk.path("采购.procedure");
    desk.call("new_procedure", json!({ "path": path, "example": "shitan-2025" })).unwrap();
    let timetable = json!({
        "notice": "2026-03-02", "notice_until": "2026-03-09", "documents_until": "2026-03-10",
        "questions_until": null,
        "bid_deadline": "2026-03-30T09:30:00",
    });
    edit(desk, &path, json!({ "timetable": timetable }));
    path
}

fn edit(desk: &Desk, path: &str, patch: Value) {
    desk.call("edit", json!({ "case": path, "patch": patch })).unwrap();
}

/// Signs and exports, and gives the package's path.
fn issue(desk: &Desk, case: &str, folder: &str) -> String {
    let folder = desk.path(folder);
    let request =
        json!({ "case": case, "folder": folder, "identity": "陈一心", "password": "一个很长的口令 2026" });
    let mut job = desk.call("export", request).unwrap();
    while job["state"]["kind"] == "running" {
        thread::sleep(Duration::from_millis(50));
        job = desk.call("job", json!({ "job": job["job"] })).unwrap();
    }
    assert_eq!(job["state"]["kind"], "done", "{job:#}");
    job["state"]["files"][0]["path"].as_str().unwrap().to_owned()
}

fn changes(desk: &Desk, case: &str) -> Vec<String> {
    let standing = desk.call("issue_standing", json!({ "case": case })).unwrap();
    let word = |it: &Value, key: &str| it[key].as_str().unwrap().to_owned();
    let line = |it: &Value| format!("{}: {} → {}", word(it, "field"), word(it, "before"), word(it, "after"));
    standing["changes"].as_array().unwrap().iter().map(line).collect()
}

#[test]
fn a_changed_package_is_an_addendum_that_says_what_changed() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk("2026-03-13T10:00:00+08:00", folder.path());
    let case = noticed(&desk);
    let identity = json!({
        "name": "陈一心", "organisation": "石滩镇人民政府", "password": "一个很长的口令 2026",
    });
    let made = desk.call("new_identity", identity).unwrap();
    assert!(made.as_array().is_some_and(|it| it.len() == 1), "{made:#}");
    let standing = |case: &str| desk.call("issue_standing", json!({ "case": case })).unwrap();
    assert_eq!(standing(&case)["issues"], json!([]));
    let first = issue(&desk, &case, "第一份");
    let told = standing(&case);
    assert_eq!(
        (&told["issues"][0]["number"], &told["issues"][0]["issued_on"]),
        (&json!(0), &json!("2026-03-13"))
    );
    assert_eq!(told["changes"], json!([]));

    // Signed again unchanged, it is the same issue.
    issue(&desk, &case, "又一次");
    assert_eq!(standing(&case)["issues"].as_array().unwrap().len(), 1);

    let bid = desk.path("投标.bid");
    desk.call("new_bid", json!({ "path": bid, "package": first })).unwrap();
    let responses = |desk: &Desk| {
        let view = desk.call("case", json!({ "case": bid })).unwrap();
        view["content"]["bid"]["responses"].clone()
    };
    let mut answered = responses(&desk);
    answered[0]["text"] = json!("完全响应。");
    edit(&desk, &bid, json!({ "responses": answered }));

    // A figure, a row and a date change; what stays with the purchaser is nobody's business.
    let view = desk.call("case", json!({ "case": case })).unwrap();
    let mut requirements = view["content"]["procedure"]["service"]["requirements"].clone();
    requirements.as_array_mut().unwrap().push(json!({
        "id": "01990000-0000-7000-8000-0000000000aa", "importance": "important",
        "text": { "zh-Hans": "设置志愿者督导。" },
    }));
    edit(
        &desk,
        &case,
        json!({
            "number": "ZC-2026-乙", "service": { "requirements": requirements },
            "risks": [{ "id": "01990000-0000-7000-8000-0000000000ab", "risk": { "zh-Hans": "流标" } }],
        }),
    );
    let seen = changes(&desk, &case);
    assert_eq!(seen[0].split(':').next(), Some("/number"), "{seen:#?}");
    assert!(seen.iter().any(|it| it.ends_with("→ 设置志愿者督导。")), "{seen:#?}");
    assert!(seen.iter().all(|it| !it.contains("流标")), "{seen:#?}");
    // Seventeen days before the deadline a change still leaves it where it is.
    let told = standing(&case);
    assert_eq!(
        (&told["deadline"]["last_day"], &told["deadline"]["moves"]),
        (&json!("2026-03-15"), &json!(false))
    );

    desk.call("prepare_issue", json!({ "case": case, "reason": { "zh-Hans": "补充志愿者要求" } })).unwrap();
    let second = issue(&desk, &case, "第二份");
    let told = standing(&case);
    assert_eq!(
        told["issues"][1],
        json!({ "number": 1, "issued_on": "2026-03-13", "reason": "补充志愿者要求" })
    );

    // The agency keeps its answer, sees the same changes, and has a row for the new requirement.
    desk.call("update_package", json!({ "case": bid, "path": second })).unwrap();
    assert_eq!(changes(&desk, &bid), seen);
    let now = responses(&desk);
    assert_eq!(now[0]["text"], "完全响应。");
    assert_eq!(now.as_array().unwrap().len(), answered.as_array().unwrap().len() + 1);
    // An older package is refused, and undo brings the first one back.
    let refused = desk.call("update_package", json!({ "case": bid, "path": first })).unwrap_err();
    assert!(refused.to_string().contains("更早") || refused.to_string().contains("older"), "{refused}");
    desk.call("undo", json!({ "case": bid })).unwrap();
    assert_eq!(responses(&desk).as_array().unwrap().len(), answered.as_array().unwrap().len());
}

/// The window stays usable while a package is printed: what is typed then is in the case afterwards, and is no part of
/// what went out.
#[test]
fn what_is_typed_while_a_package_is_printed_stays() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk("2026-03-13T10:00:00+08:00", folder.path());
    let case = noticed(&desk);
    let password = "一个很长的口令 2026";
    let identity = json!({ "name": "陈一心", "organisation": "石滩镇人民政府", "password": password });
    desk.call("new_identity", identity).unwrap();
    let request = json!({
        "case": case, "folder": desk.path("第一份"), "identity": "陈一心", "password": password,
    });
    let mut job = desk.call("export", request).unwrap();
    // It says what it prints once it has taken what to print.
    while job["state"]["kind"] == "running" && job["doing"] == "" {
        job = desk.call("job", json!({ "job": job["job"] })).unwrap();
    }
    assert_eq!(job["state"]["kind"], "running", "{job:#}");
    edit(&desk, &case, json!({ "number": "ZC-2026-丁" }));
    while job["state"]["kind"] == "running" {
        thread::sleep(Duration::from_millis(20));
        job = desk.call("job", json!({ "job": job["job"] })).unwrap();
    }
    assert_eq!(job["state"]["kind"], "done", "{job:#}");
    let view = desk.call("case", json!({ "case": case })).unwrap();
    assert_eq!(view["content"]["procedure"]["number"], "ZC-2026-丁");
    assert_eq!(changes(&desk, &case).len(), 1, "{:#?}", changes(&desk, &case));
}

#[test]
fn a_late_change_moves_the_deadline() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk("2026-03-20T10:00:00+08:00", folder.path());
    let case = noticed(&desk);
    desk.call(
        "new_identity",
        json!({
            "name": "陈一心", "organisation": "石滩镇人民政府", "password": "一个很长的口令 2026",
        }),
    )
    .unwrap();
    issue(&desk, &case, "第一份");
    edit(&desk, &case, json!({ "number": "ZC-2026-乙" }));
    let told = desk.call("issue_standing", json!({ "case": case })).unwrap();
    // Fifteen days from 2026-03-20 is 04-04, a holiday like the two days after it.
    assert_eq!(
        (&told["deadline"]["moves"], &told["deadline"]["earliest"]),
        (&json!(true), &json!("2026-04-07"))
    );
    assert!(told["deadline"]["basis"]["article"].as_str().unwrap().contains("第二十七条"));
}
