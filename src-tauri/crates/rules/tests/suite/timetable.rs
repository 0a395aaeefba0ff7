//! Timetables: the worked cases of each method, and what holds for any notice date.

use chrono::{Days, NaiveDate};
use model::Language;
use proptest::prelude::*;
use rules::{
    Confidence, Error, Files, Limit, Named, Pack, Schedule, TimetableRow, ics, latest_start, timetable,
    timetable_around,
};

use crate::{TOWN, calendar, shipped, stacked};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn schedule(pack: &str) -> Schedule {
    stacked(&[pack]).unwrap().timetable().clone()
}

fn rows(pack: &str, notice: &str) -> Vec<TimetableRow> {
    let pack = stacked(&[pack]).unwrap();
    timetable(pack.timetable(), day(notice), &calendar(pack.calendar()))
}

/// `event date`, with the lawful day where it is another.
fn told(rows: &[TimetableRow]) -> Vec<String> {
    let told = |it: &TimetableRow| {
        let limit = if it.limit == it.date { String::new() } else { format!(" ({})", it.limit) };
        format!("{} {}{limit}", it.event, it.date)
    };
    rows.iter().map(told).collect()
}

#[test]
fn a_tender_over_the_autumn_holidays() {
    assert_eq!(
        told(&rows("cn-tender", "2026-09-21")),
        [
            "notice 2026-09-21",
            "clarification-last 2026-09-24 (2026-09-27)",
            "documents-end 2026-09-29",
            "bid-deadline 2026-10-12 (2026-10-11)",
            "opening 2026-10-12",
            "evaluation-report 2026-10-14",
            "winner-decided 2026-10-21",
            "award-notice 2026-10-23",
            "award-notice-end 2026-10-26",
            "bonds-returned 2026-10-30",
            "challenge-last 2026-11-04",
            "challenge-reply 2026-11-13",
            "contract-last 2026-11-20 (2026-11-22)",
            "contract-published 2026-11-24",
            "complaint-last 2026-12-04",
        ]
    );
}

#[test]
fn a_tender_over_tomb_sweeping_day() {
    assert_eq!(
        told(&rows("cn-tender", "2026-03-02")),
        [
            "notice 2026-03-02",
            "clarification-last 2026-03-06 (2026-03-08)",
            "documents-end 2026-03-09",
            "bid-deadline 2026-03-23 (2026-03-22)",
            "opening 2026-03-23",
            "evaluation-report 2026-03-25",
            "winner-decided 2026-04-01",
            "award-notice 2026-04-03",
            "award-notice-end 2026-04-07",
            "bonds-returned 2026-04-13",
            "challenge-last 2026-04-16",
            "challenge-reply 2026-04-27",
            "contract-last 2026-04-30 (2026-05-03)",
            "contract-published 2026-05-07",
            "complaint-last 2026-05-20",
        ]
    );
}

#[test]
fn the_other_methods() {
    assert_eq!(
        told(&rows("cn-consultation", "2026-09-21"))[..5],
        [
            "notice 2026-09-21",
            "documents-end 2026-09-29",
            "clarification-last 2026-09-30 (2026-10-03)",
            "bid-deadline 2026-10-08 (2026-10-01)",
            "opening 2026-10-08",
        ]
    );
    assert_eq!(
        told(&rows("cn-negotiation", "2026-09-21"))[..7],
        [
            "notice 2026-09-21",
            "clarification-last 2026-09-21",
            "bid-deadline 2026-09-24",
            "opening 2026-09-24",
            "evaluation-report 2026-09-29",
            "winner-decided 2026-10-12",
            "award-notice 2026-10-14",
        ]
    );
    assert_eq!(
        told(&rows("cn-single-source", "2026-09-21"))[..5],
        [
            "notice 2026-09-21",
            "publicity-end 2026-09-29",
            "winner-decided 2026-09-30",
            "award-notice 2026-10-09",
            "award-notice-end 2026-10-10",
        ]
    );
    let framework = told(&rows("cn-framework", "2026-09-21"));
    for line in [
        "bid-deadline 2026-10-12 (2026-10-11)",
        "contract-last 2026-11-20 (2026-11-22)",
        "agreement-filed 2026-12-01",
    ] {
        assert!(framework.iter().any(|it| it == line), "{line}: {framework:?}");
    }
    assert_eq!(
        told(&rows("hk-two-envelope", "2026-09-28")),
        ["notice 2026-09-28", "bid-deadline 2026-10-20 (2026-10-19)", "opening 2026-10-20"]
    );
    assert!(rows("hk-two-envelope", "2026-09-28").iter().all(|it| !it.confidence.may_block()));
}

/// The response deadline does not come before the documents have been on sale long enough.
#[test]
fn a_long_holiday_moves_the_deadline_behind_the_documents() {
    let rows = told(&rows("cn-consultation", "2026-02-13"));
    assert!(rows.contains(&"documents-end 2026-02-27".to_owned()), "{rows:?}");
    assert!(rows.contains(&"bid-deadline 2026-02-27 (2026-02-23)".to_owned()), "{rows:?}");
}

/// T1 to T21, M1, N1 and D1 of the law's time limits are events or limits of a pack.
#[test]
fn every_limit_of_the_law_is_in_a_pack() {
    let all = [
        (
            "cn-tender",
            "notice-period documents-end bid-deadline clarification-last prequalification-applications",
        ),
        (
            "cn-tender",
            "prequalification-clarification opening experts-drawn evaluation-report winner-decided",
        ),
        ("cn-tender", "award-notice award-notice-end contract-last contract-published contract-copy-filed"),
        ("cn-tender", "bonds-returned winner-bond-returned withdrawn-bond-returned enquiry-reply"),
        ("cn-tender", "documents-challenge process-challenge challenge-last challenge-reply complaint-last"),
        ("cn-tender", "complaint-decision complaint-suspension payment records"),
        ("cn-consultation", "documents-end bid-deadline clarification-last"),
        ("cn-negotiation", "bid-deadline clarification-last inquiry-responses"),
        ("cn-single-source", "publicity-end reargument-last"),
    ];
    for (pack, ids) in all {
        let schedule = schedule(pack);
        for id in ids.split(' ') {
            let event = schedule.events().iter().find(|it| it.id == id).map(|it| it.confidence);
            let limit = schedule.limits().iter().find(|it| it.id == id).map(|it: &Limit| it.confidence);
            assert_eq!(event.or(limit), Some(Confidence::V), "{pack}: {id}");
        }
    }
    for pack in crate::pack_ids() {
        let Ok(pack) = stacked(&[&pack]) else { continue };
        let schedule = pack.timetable();
        let texts = schedule.events().iter().map(|it| (&it.id, &it.name, &it.note));
        for (id, name, note) in texts.chain(schedule.limits().iter().map(|it| (&it.id, &it.name, &it.note))) {
            for language in Language::ALL {
                assert!(!name.get(language).is_empty(), "{id}");
                assert_eq!(note.get(language).is_empty(), note.is_empty(), "{id}");
            }
        }
    }
}

#[test]
fn a_year_not_fully_known_is_said() {
    let rows = rows("cn-tender", "2026-12-07");
    let row = |event: &str| rows.iter().find(|it| it.event == event).unwrap();
    assert!(!row("bid-deadline").estimated && row("bid-deadline").date == day("2026-12-28"));
    let winner = row("winner-decided");
    assert!(
        winner.estimated && winner.note.zh_hans.ends_with("2027年的放假调休安排尚未载入，工作日为估算。")
    );
    assert!(winner.note.en.contains("first. The holidays and make-up days of 2027 are not fully loaded"));
    assert!(row("contract-last").estimated);
}

/// A deadline set a week later moves what is counted from it, and nothing before it.
#[test]
fn dates_that_are_set_move_those_counted_from_them() {
    let (schedule, cn) = (schedule("cn-tender"), calendar("cn"));
    let set = [("bid-deadline", day("2026-03-30"))].into();
    let around = timetable_around(&schedule, day("2026-03-02"), &set, &cn);
    let (free, moved) =
        (rows("cn-tender", "2026-03-02"), |event: &str| around.iter().find(|it| it.event == event).unwrap());
    let date = |event: &str| free.iter().find(|it| it.event == event).unwrap().date;
    assert_eq!((moved("bid-deadline").date, moved("opening").date), (day("2026-03-30"), day("2026-03-30")));
    assert_eq!(moved("bid-deadline").limit, day("2026-03-22"), "the limit is still told");
    assert_eq!(moved("documents-end").date, date("documents-end"));
    // Two working days after the opening; 2026-04-04 to 06 are days off.
    assert_eq!(moved("evaluation-report").date, day("2026-04-01"));
    assert!(moved("contract-last").date > date("contract-last"));
    assert!(around.is_sorted_by_key(|it| it.date));
}

#[test]
fn backward_from_a_wished_contract_date() {
    let (schedule, cn) = (schedule("cn-tender"), calendar("cn"));
    let latest = |by: &str| latest_start(&schedule, "contract-last", day(by), &cn);
    // On 22 September the twentieth day is the working Monday on which the twentieth day from 21 September is planned.
    assert_eq!(latest("2026-11-20"), Some(day("2026-09-22")));
    assert_eq!(latest("2026-11-19"), Some(day("2026-09-18")));
    assert_eq!(latest("2026-04-30"), Some(day("2026-03-03")));
    assert_eq!(latest_start(&schedule, "no-event", day("2026-11-20"), &cn), None);
    assert_eq!(latest_start(&schedule, "contract-last", NaiveDate::MIN, &cn), None);
    assert!(timetable(&schedule, NaiveDate::MAX, &cn).iter().all(|it| it.date <= NaiveDate::MAX));
}

/// `cn-tender` with one change of a `timetable.toml`, or an overlay's own.
fn changed(from: &str, to: &str) -> String {
    let mut tender = shipped("cn-tender");
    let text = tender.get_mut("timetable.toml").unwrap();
    assert!(text.contains(from), "no {from}");
    *text = text.replacen(from, to, 1);
    Pack::from_layers(&[&shipped("cn-procurement"), &tender]).unwrap_err().to_string()
}

#[test]
fn a_mistake_in_a_timetable_is_named_with_its_place() {
    for (error, expected) in [
        (
            changed("after = \"notice\"", "after = \"notify\""),
            "timetable.toml, line 13, column 9: there is no event `notify`",
        ),
        (
            changed("after = \"notice\"", "after = \"winner-decided\"\nnot-before = \"notice\""),
            "is counted from itself",
        ),
        (
            changed("after = \"notice\"", "aftr = \"notice\""),
            "timetable.toml, line 13, column 1: unknown field `aftr`",
        ),
        (
            changed("after = \"notice\"\n", ""),
            "timetable.toml, line 11, column 6: `after` or `before` is missing",
        ),
        (changed("days = 5\n", ""), "line 11, column 6: `days` is missing"),
        (
            changed("count = \"working\"", "count = \"years\""),
            "events are counted in working or calendar days",
        ),
        (changed("days = 5\n", "days = 4000\n"), "an event lies at most 3660 days from another"),
        (changed("replaces = true\n", ""), "event or limit `award-notice-end` is there twice"),
        (
            changed("id = \"award-notice-end\"", "id = \"award-end\""),
            "there is no event or limit to replace `award-end`",
        ),
        (
            changed("instrument = \"order-87\"", "instrument = \"order-88\""),
            "`order-88` is no instrument of this pack",
        ),
        (
            changed("after = \"notice\"\ndays = 5\ncount = \"working\"\nbound = \"at-least\"\n", ""),
            "`documents-end` has no `after` or `before`, but another event starts the timetable",
        ),
    ] {
        assert!(error.contains(expected), "expected: {expected}\nfound: {error}");
    }
}

#[test]
fn an_overlay_may_change_and_drop_events() {
    let mut town = Files::new();
    let mut put = |path: &str, text: &str| town.insert(path.to_owned(), text.to_owned());
    put("pack.toml", TOWN);
    put(
        "timetable.toml",
        r#"
drop = [{ id = "complaint-last", reason = "no complaints in town" }]

[[event]]
id = "contract-last"
replaces = true
name = { zh-Hans = "签约", zh-Hant = "簽約", en = "Signing" }
after = "award-notice"
days = 10
count = "working"
bound = "at-most"
confidence = "U"
source = { instrument = "law", article = "第四十六条", words = "三十日内" }
"#,
    );
    let (foundation, tender) = (shipped("cn-procurement"), shipped("cn-tender"));
    let layers = |town: &Files| Pack::from_layers(&[&foundation, &tender, town]);
    let pack = layers(&town).unwrap();
    let rows = told(&timetable(pack.timetable(), day("2026-09-21"), &calendar("cn")));
    assert!(rows.contains(&"contract-last 2026-11-06".to_owned()), "{rows:?}");
    assert!(rows.contains(&"contract-published 2026-11-10".to_owned()), "{rows:?}");
    assert!(!rows.iter().any(|it| it.starts_with("complaint-last")));
    let text = town.get_mut("timetable.toml").unwrap();
    *text = text.replace("complaint-last", "award-notice");
    assert!(matches!(layers(&town), Err(Error::UnknownName { what: Named::Event, .. })));
}

#[test]
fn a_calendar_file_keeps_to_rfc_5545() {
    let mut rows = rows("cn-tender", "2026-09-21");
    rows[0].note.zh_hans = "逗号, 分号; 反斜\\\r\n下一行\u{7}".to_owned();
    let stamp = day("2026-09-01").and_hms_opt(8, 5, 9).unwrap();
    let text = ics(&rows, "社工站, 2026", Language::ZhHans, "case-1", stamp);
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    assert!(!text.replace("\r\n", "").contains(['\r', '\n', '\u{7}']));
    assert!(text.split("\r\n").all(|it| it.len() <= 75));
    assert!(text.split("\r\n").any(|it| it.starts_with(' ')));
    let unfolded = text.replace("\r\n ", "");
    let lines: Vec<&str> = unfolded.trim_end().split("\r\n").collect();
    assert_eq!(lines[..3], ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tenderwright//Timetable//EN"]);
    assert!(lines.contains(&"DTSTAMP:20260901T080509Z"));
    assert!(lines.contains(&"DTSTART;VALUE=DATE:20261012") && lines.contains(&"DTEND;VALUE=DATE:20261013"));
    assert!(lines.contains(&"SUMMARY:社工站\\, 2026: 投标截止"));
    assert!(unfolded.contains("逗号\\, 分号\\; 反斜\\\\\\n下一行\r\n"), "{unfolded}");
    for line in ["BEGIN:VEVENT", "END:VEVENT"] {
        assert_eq!(lines.iter().filter(|it| **it == line).count(), rows.len());
    }
    let uids = |seed: &str| -> Vec<String> {
        let text = ics(&rows, "", Language::En, seed, stamp);
        text.lines().filter(|it| it.starts_with("UID:")).map(str::to_owned).collect()
    };
    let (mut one, two) = (uids("case-1"), uids("case-2"));
    assert!(one.iter().all(|it| !two.contains(it)) && one == uids("case-1"));
    one.sort();
    one.dedup();
    assert_eq!(one.len(), rows.len());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn dates_are_worked_in_order_and_found_backward(pack in 0..5_usize, start in 0_u64..1095) {
        let pack = ["cn-tender", "cn-consultation", "cn-negotiation", "cn-single-source", "cn-framework"][pack];
        let (schedule, cn) = (schedule(pack), calendar("cn"));
        let notice = cn.working_day_from(day("2024-01-01") + Days::new(start)).value;
        let rows = timetable(&schedule, notice, &cn);
        for row in &rows {
            prop_assert!(cn.is_working_day(row.date) && row.date >= notice, "{row:?}");
        }
        let contract = rows.iter().find(|it| it.event == "contract-last").unwrap().date;
        let found = latest_start(&schedule, "contract-last", contract, &cn).unwrap();
        let reached = |start: NaiveDate| {
            timetable(&schedule, start, &cn).iter().find(|it| it.event == "contract-last").unwrap().date
        };
        prop_assert!(found >= notice && reached(found) <= contract);
        prop_assert!(reached(cn.working_day_from(found + Days::new(1)).value) > contract);
    }
}
