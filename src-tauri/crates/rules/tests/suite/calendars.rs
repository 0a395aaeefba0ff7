//! Calendars: worked dates of the law, and what holds for any date.

use chrono::{Datelike, Days, NaiveDate};
use proptest::prelude::*;
use rules::{Calendar, CalendarFault, CalendarYear, Error};

use crate::calendar;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn years_have_as_many_working_days_as_published() {
    let cn = calendar("cn");
    for (year, days) in [(2024, 251), (2025, 248), (2026, 248)] {
        let eve = NaiveDate::from_ymd_opt(year - 1, 12, 31).unwrap();
        let last = NaiveDate::from_ymd_opt(year, 12, 31).unwrap();
        assert_eq!(cn.working_days_between(eve, last).value, days, "{year}");
        assert!(cn.is_complete(year));
    }
    assert!(!cn.is_complete(2027) && !cn.is_complete(2028));
    assert!(!cn.working_days_between(day("2026-12-20"), day("2027-01-10")).complete);
}

/// Notice on Monday 2026-09-21, over the Mid-Autumn and National Day holidays, and on Monday 2026-03-02.
#[test]
fn counts_the_worked_dates() {
    let cn = calendar("cn");
    for (notice, documents, twentieth, deadline) in [
        ("2026-09-21", "2026-09-29", "2026-10-11", "2026-10-12"),
        ("2026-03-02", "2026-03-09", "2026-03-22", "2026-03-23"),
    ] {
        assert_eq!(cn.add_working_days(day(notice), 5).value, day(documents));
        assert_eq!(cn.legal_end(day(notice), 20).value, day(twentieth));
        assert_eq!(cn.add_calendar_days(day(notice), 20).value, day(deadline));
    }
    assert_eq!(cn.legal_end(day("2026-09-21"), 10).value, day("2026-10-08"), "the tenth day is National Day");
    for (from, days, to) in [
        ("2026-10-12", 2, "2026-10-14"),
        ("2026-10-14", 5, "2026-10-21"),
        ("2026-10-26", 7, "2026-11-04"),
        ("2026-04-03", 1, "2026-04-07"),
        ("2026-04-07", 7, "2026-04-16"),
    ] {
        assert_eq!(cn.add_working_days(day(from), days).value, day(to), "{from} + {days}");
    }
}

#[test]
fn knows_holidays_and_days_worked_instead() {
    let (cn, hk) = (calendar("cn"), calendar("hk"));
    for (date, on_the_mainland, in_hong_kong) in [
        ("2026-09-20", true, false),
        ("2026-10-10", true, false),
        ("2026-09-25", false, true),
        ("2026-10-19", true, false),
        ("2026-04-07", true, false),
        ("2026-12-25", true, false),
    ] {
        assert_eq!(cn.is_working_day(day(date)), on_the_mainland, "{date}");
        assert_eq!(hk.is_working_day(day(date)), in_hong_kong, "{date}");
    }
    assert_eq!(cn.holiday(day("2026-10-01")), Some("National Day"));
    assert_eq!(hk.holiday(day("2026-04-03")), Some("Good Friday"));
}

#[test]
fn refuses_what_is_no_calendar() {
    for text in
        ["", "{}", r#"{"id":"x","source":"","years":{"2026":{"complete":true,"holidays":{},"off":[]}}}"#]
    {
        assert!(matches!(Calendar::from_json(text), Err(Error::Calendar { .. })), "{text}");
    }
}

#[test]
fn a_year_can_be_imported() {
    let cn = calendar("cn");
    let year = r#"{ "calendar": "cn",
 "year": 2027,
 "complete": true, "source": "a notice",
 "holidays": { "2027-02-05": "Spring Festival", "2027-02-06": "Spring Festival" },
 "makeup_workdays": ["2027-01-31"]
}"#;
    let known = cn.clone().with_year(&CalendarYear::from_json(year).unwrap());
    assert!(known.is_complete(2027) && known.is_working_day(day("2027-01-31")));
    assert!(!known.is_working_day(day("2027-02-05")) && known.is_working_day(day("2027-02-08")));
    assert!(known.is_complete(2026) && !cn.is_complete(2027));
    for (from, to, line, column, reason) in [
        ("2027-01-31", "2027-02-06", 5, 22, "2027-02-06 is both a holiday and a make-up working day"),
        ("2027-02-05", "2026-02-05", 4, 16, "2026-02-05 is no day of 2027"),
        ("\"complete\"", "\"whole\"", 3, 8, "unknown field `whole`"),
        ("2027-02-05", "2027-02-30", 4, 27, "input is out of range"),
        ("2027,", "\"2027\",", 2, 15, "invalid type: string"),
        ("2027-01-31", "2027-01-26", 5, 22, "2027-01-26 is no day of a weekend"),
        ("a notice", " ", 3, 20, "`source` is empty"),
        (", \"source\": \"a notice\"", "", 6, 1, "missing field `source`"),
    ] {
        let Err(Error::Calendar { line: at, column: on, why: said }) =
            CalendarYear::from_json(&year.replace(from, to))
        else {
            panic!("{to} was taken");
        };
        let said = said.to_string();
        assert!(said.contains(reason) && (at, on) == (line, column), "{said}, {at}:{on}");
    }
    assert!(CalendarYear::from_json("{}").is_err());
    let far = CalendarYear::from_json(
        r#"{"calendar":"cn","year":20270,"complete":true,"source":"a","holidays":{}}"#,
    );
    assert!(matches!(far, Err(Error::Calendar { line: 1, .. })));
    // A year of another calendar changes nothing.
    let hk = calendar("hk");
    assert_eq!(hk.clone().with_year(&CalendarYear::from_json(year).unwrap()), hk);
}

/// Years that say they are complete, without one of the law's feasts, or without one of its days.
#[test]
fn a_complete_year_has_the_feasts_of_the_law() {
    let shipped = |id: &str| {
        let text = std::fs::read_to_string(format!("{}/calendars/{id}.json", crate::TEMPLATES)).unwrap();
        serde_json::from_str::<serde_json::Value>(&text).unwrap()["years"]["2026"].clone()
    };
    let year = |id: &str, gone: &[&str], complete: bool| {
        let mut it = shipped(id);
        for day in gone {
            assert!(it["holidays"].as_object_mut().unwrap().remove(*day).is_some(), "{day}");
        }
        it["complete"] = complete.into();
        for (field, value) in [("calendar", id.into()), ("source", "a notice".into()), ("year", 2026.into())]
        {
            it[field] = value;
        }
        let text = serde_json::to_string_pretty(&it).unwrap();
        calendar(id).admits(&CalendarYear::from_json(&text).unwrap(), &text)
    };
    let five = ["2026-02-15", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"];
    for (id, gone, feast) in [
        ("cn", &["2026-04-04", "2026-04-05", "2026-04-06"][..], "清明"),
        ("cn", &["2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04", "2026-10-05"], "国庆"),
        ("cn", &five, "春节"),
        ("hk", &["2026-12-26"], "Christmas"),
        ("hk", &["2026-10-19"], "Chung Yeung"),
        ("hk", &["2026-02-19"], "Lunar New Year"),
    ] {
        let Err(Error::Calendar {
            line, why: CalendarFault::FeastShort { feast: said, days, least }, ..
        }) = year(id, gone, true)
        else {
            panic!("{gone:?} was taken");
        };
        assert!(said.contains(feast) && days < least && line > 1, "{said} {days} {least} {line}");
        year(id, gone, false).unwrap();
    }
    // The days moved beside a feast need not be there, and the older law gave fewer.
    year("cn", &["2026-10-04", "2026-10-05", "2026-10-06", "2026-10-07"], true).unwrap();
    year("hk", &[], true).unwrap();
}

proptest! {
    #[test]
    fn periods_end_on_working_days_and_add_up(start in 0_u64..1400, first in 0_u32..40, second in 0_u32..40) {
        let cn = calendar("cn");
        let start = day("2024-01-01") + Days::new(start);
        let end = cn.add_working_days(start, first);
        prop_assert!(first == 0 || cn.is_working_day(end.value));
        prop_assert_eq!(cn.working_days_between(start, end.value).value, first);
        prop_assert_eq!(cn.add_working_days(end.value, second).value, cn.add_working_days(start, first + second).value);
        prop_assert_eq!(end.complete, end.value.year() < 2027);
        let back = cn.subtract_working_days(end.value, first).value;
        prop_assert_eq!(cn.working_days_between(back, end.value).value, first);
        prop_assert!(back <= end.value && cn.working_day_until(end.value).value <= end.value);
    }

    #[test]
    fn a_calendar_period_is_never_shortened(start in 0_u64..1400, days in 0_u32..60) {
        let cn = calendar("cn");
        let start = day("2024-01-01") + Days::new(start);
        let bare = start + Days::new(days.into());
        let (lawful, practical) = (cn.legal_end(start, days).value, cn.add_calendar_days(start, days).value);
        prop_assert!(bare <= lawful && lawful <= practical);
        prop_assert!(cn.is_working_day(practical) && cn.holiday(lawful).is_none());
    }

    #[test]
    fn no_date_is_too_far(year in 1_i32..262_000, days in 0_u32..100) {
        let cn = calendar("cn");
        let start = NaiveDate::from_ymd_opt(year, 12, 31).unwrap();
        prop_assert!(cn.add_working_days(start, days).value >= start);
        prop_assert!(cn.add_calendar_days(NaiveDate::MAX, days).value == NaiveDate::MAX);
    }
}
