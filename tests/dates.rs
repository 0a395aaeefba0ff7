//! The dates of cases as the home page and the timetable tell them, on a day that stands still.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::{fs, time::Instant};

use app::Host;
use chrono::{DateTime, FixedOffset};
use serde_json::{Value, json};
use tests::desk::Desk;

/// A machine whose clock stands still.
struct On(&'static str);

impl Host for On {
    fn now(&self) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(self.0).unwrap()
    }
}

/// A tender noticed on Monday 2026-03-02 whose deadline is set a week later than it could be.
fn noticed(desk: &Desk, name: &str) -> String {
    let path = desk.path(name);
    desk.call("new_procedure", json!({ "path": path, "example": "shitan-2025" })).unwrap();
    let timetable = json!({
        "notice": "2026-03-02", "documents_until": "2026-03-10", "questions_until": null,
        "bid_deadline": "2026-03-30T09:30:00",
    });
    desk.call("edit", json!({ "case": path, "patch": { "timetable": timetable } })).unwrap();
    path
}

fn told(deadlines: &Value) -> Vec<String> {
    let line = |it: &Value| {
        let word = |key: &str| it[key].as_str().unwrap().to_owned();
        format!("{} {} {} {}", word("date"), word("event"), word("standing"), it["working_days"])
    };
    deadlines.as_array().unwrap().iter().map(line).collect()
}

/// A year that the terminal imports is counted by in a window that has been open since before.
#[test]
fn a_year_imported_by_another_program_is_seen() {
    let folder = tempfile::tempdir().unwrap();
    let (window, terminal) = (Desk::at(folder.path()).unwrap(), Desk::at(folder.path()).unwrap());
    let year = window.path("2027.json");
    // The whole year that the README shows.
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md")).unwrap();
    let days = readme.split_once("```json\n").unwrap().1.split_once("```").unwrap().0;
    fs::write(&year, days).unwrap();
    let estimated = || {
        let dates = window.call("timetable", json!({ "pack": "cn-tender", "notice": "2027-03-01" })).unwrap();
        dates.as_array().unwrap().iter().any(|it| it["estimated"] == true)
    };
    assert!(estimated());
    terminal.call("import_calendar", json!({ "path": year })).unwrap();
    assert!(!estimated());
    terminal.call("remove_calendar", json!({ "calendar": "cn", "year": 2027 })).unwrap();
    assert!(estimated());
}

#[test]
fn the_next_dates_of_a_case_are_its_own_and_those_that_follow() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::with(Box::new(On("2026-03-27T10:00:00+08:00")), folder.path()).unwrap();
    let path = noticed(&desk, "a.procedure");
    let deadlines = desk.call("deadlines", json!({})).unwrap();
    assert_eq!(
        told(&deadlines)[..4],
        [
            // Monday after this Friday; the documents' end of the 10th is long past.
            "2026-03-30 bid-deadline soon 1",
            "2026-03-30 opening soon 1",
            "2026-04-01 evaluation-report soon 3",
            "2026-04-09 winner-decided later 8",
        ]
    );
    let first = &deadlines[0];
    assert_eq!((&first["set"], &first["at"]), (&json!(true), &json!("2026-03-30T09:30:00")));
    assert!(first["title"].as_str().unwrap().contains("石滩") && first["desk"] == "purchaser");
    assert!(deadlines[3]["set"] == false && deadlines[3]["article"].as_str().unwrap().contains("第六十八条"));

    // From the file as from the open case; and nothing is left beside it.
    desk.call("close", json!({ "case": path })).unwrap();
    assert_eq!(desk.call("deadlines", json!({})).unwrap(), deadlines);
    assert!(!fs::exists(format!("{path}.lock")).unwrap());
}

#[test]
fn what_has_just_passed_is_told_and_what_is_long_past_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = noticed(
        &Desk::with(Box::new(On("2026-03-02T08:00:00+08:00")), folder.path()).unwrap(),
        "a.procedure",
    );
    let at = |now| {
        let desk = Desk::with(Box::new(On(now)), folder.path()).unwrap();
        told(&desk.call("deadlines", json!({})).unwrap())
    };
    assert!(at("2026-03-30T09:29:00+08:00").contains(&"2026-03-30 bid-deadline soon 0".to_owned()));
    assert!(at("2026-03-30T09:31:00+08:00").contains(&"2026-03-30 bid-deadline passed 0".to_owned()));
    // 4 to 6 April are off: 7 April is the fifth working day after.
    assert!(at("2026-04-07T12:00:00+08:00").contains(&"2026-03-30 bid-deadline passed 5".to_owned()));
    assert!(at("2026-04-08T12:00:00+08:00").iter().all(|it| !it.contains("bid-deadline")));
    assert!(fs::exists(path).unwrap());
}

#[test]
fn a_case_that_is_open_elsewhere_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let other = Desk::with(Box::new(On("2026-03-20T10:00:00+08:00")), folder.path()).unwrap();
    let path = noticed(&other, "a.procedure");
    // What the library remembers is brought up to date by showing the case.
    other.call("case", json!({ "case": path })).unwrap();
    let here = Desk::with(Box::new(On("2026-03-20T10:00:00+08:00")), folder.path()).unwrap();
    assert_eq!(told(&here.call("deadlines", json!({})).unwrap()), ["2026-03-30 bid-deadline later 6"]);
    // The other one goes on with its case.
    other.call("edit", json!({ "case": path, "patch": { "number": "7" } })).unwrap();
}

#[test]
fn twenty_cases_are_read_in_a_moment() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::with(Box::new(On("2026-03-20T10:00:00+08:00")), folder.path()).unwrap();
    for number in 0..20 {
        let path = noticed(&desk, &format!("{number}.procedure"));
        desk.call("close", json!({ "case": path })).unwrap();
    }
    let began = Instant::now();
    desk.call("home", json!({})).unwrap();
    let home = began.elapsed();
    let deadlines = desk.call("deadlines", json!({})).unwrap();
    println!("home {home:?}, with the next dates {:?}", began.elapsed());
    assert!(deadlines.as_array().unwrap().len() >= 200);
    // Far beyond what it takes, for a machine that does much else.
    assert!(home.as_millis() < 1_000 && began.elapsed().as_millis() < 4_000);
}

#[test]
fn a_case_is_planned_backward_from_its_contract_by_its_own_pack() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::with(Box::new(On("2026-03-04T10:00:00+08:00")), folder.path()).unwrap();
    let path = noticed(&desk, "a.procedure");
    let plan = |by: &str| desk.call("case_timetable", json!({ "case": path, "contract": by })).unwrap();
    let (autumn, spring, new_year) = (plan("2026-11-20"), plan("2026-04-30"), plan("2027-01-29"));
    assert_eq!((&autumn["notice"], &autumn["notice_passed"]), (&json!("2026-09-22"), &json!(false)));
    assert_eq!((&spring["notice"], &spring["notice_passed"]), (&json!("2026-03-03"), &json!(true)));
    assert!(autumn["unknown_years"] == json!([]) && new_year["unknown_years"] == json!([2027]));
    assert!(new_year["calendar"] == "cn");

    // Another pack, another notice: consultation asks for ten days only.
    let pack = json!({ "case": path, "pack": "cn-consultation", "overlays": [] });
    desk.call("move_pack", pack).unwrap();
    assert!(plan("2026-11-20")["notice"].as_str().unwrap() > "2026-09-22");
    let own = desk.call("case_timetable", json!({ "case": path })).unwrap();
    assert_eq!(own["notice"], "2026-03-02");
}
