//! What a check gives: findings in order, each with its place, its rule and its source.

use chrono::NaiveDate;
use model::{Bid, Indicator, Language, Procedure};
use rules::{Confidence, Figures, Finding, FindingKind, Severity, Subject, check};

use crate::{calendar, pack};

fn today() -> NaiveDate {
    "2026-09-01".parse().unwrap()
}

fn check_procedure(procedure: &Procedure) -> Vec<Finding> {
    check(&pack(), Subject::Procedure { procedure, figures: &Figures::default() }, &calendar("cn"), today())
}

#[test]
fn an_empty_procedure_lacks_much_and_contradicts_nothing() {
    let findings = check_procedure(&Procedure::default());
    assert!(findings.len() > 20);
    assert!(findings.iter().all(|it| it.kind == FindingKind::Missing), "{findings:#?}");
    assert!(findings.is_sorted_by_key(|it| it.severity));
    let fatal: Vec<&str> = findings
        .iter()
        .filter(|it| it.severity == Severity::Fatal)
        .map(|it| it.fields.first().unwrap().as_str())
        .collect();
    assert_eq!(
        fatal,
        [
            "/title",
            "/number",
            "/purchaser/name",
            "/purchaser/address",
            "/purchaser/phone",
            "/service/definition",
            "/service/target_groups",
            "/service/area",
            "/service/content",
            "/indicators",
            "/price/budget",
            "/price/term_months",
            "/instalments",
            "/criteria",
            "/method/validity_days",
            "/timetable/notice",
            "/timetable/documents_until",
            "/timetable/bid_deadline",
            "/timetable/documents_place",
            "/timetable/opening_place",
        ],
        "in the order of the case"
    );
}

#[test]
fn a_finding_bears_its_place_its_messages_and_its_source() {
    let mut procedure = Procedure::default();
    let id = "01990000-0000-7000-8000-000000000051".parse().unwrap();
    let mut indicator = Indicator { id, ..Indicator::default() };
    indicator.name.zh_hans = "个案".into();
    procedure.indicators = vec![Indicator::default(), indicator];
    let findings = check_procedure(&procedure);
    let found = findings
        .iter()
        .find(|it| it.rule == "indicator-without-unit" && it.fields == ["/indicators/1/unit"])
        .unwrap();
    assert_eq!(found.row, Some(id.to_string()));
    assert_eq!((found.args["row"].as_str(), found.args["name"].as_str()), ("2", "个案"));
    assert_eq!(found.message, "indicator-without-unit");
    assert_eq!((found.severity, found.confidence), (Severity::Fatal, Confidence::V));
    assert_eq!(
        (found.source.number.as_str(), found.source.article.as_str()),
        ("财库〔2021〕22号", "第二十四条")
    );
    assert!(found.source.words.contains("验收标准要包括所有客观、量化指标"));
    assert_eq!(found.source.title.get(Language::En), "Measures for Procurement Needs");
    assert_eq!(found.effective_from, "2021-07-01".parse().ok());
    for language in Language::ALL {
        for key in [&found.message, &found.name, &found.clears] {
            assert!(
                pack().messages(language).any(|it| it.contains(&format!("\n{key} = "))),
                "{key} in {}",
                language.tag()
            );
        }
    }
}

#[test]
fn a_rule_is_silent_outside_its_dates() {
    let mut procedure = Procedure::default();
    procedure.timetable.notice = "2021-06-30".parse().ok();
    let by_2021_measures = |procedure: &Procedure| {
        check_procedure(procedure).iter().filter(|it| it.source.instrument == "needs-measures").count()
    };
    assert_eq!(by_2021_measures(&procedure), 0);
    procedure.timetable.notice = "2021-07-01".parse().ok();
    assert_eq!(by_2021_measures(&procedure), 9);
}

/// Numbers at the edge of what the model holds, dates at the edge of the calendar: a check judges, it never fails.
#[test]
fn absurd_values_are_judged() {
    let procedure: Procedure = serde_json::from_value(serde_json::json!({
        "price": { "budget": "0.00", "ceiling": "10000000000000.00", "term_months": 4_294_967_295_u32 },
        "criteria": [{ "kind": "price", "weight": "0" }, { "weight": "1000000000000" }],
        "timetable": {
            "notice": "+262142-12-31",
            "documents_until": "-262143-01-01",
            "bid_deadline": "+262142-12-31T23:59:59"
        },
    }))
    .unwrap();
    let found: Vec<String> = check_procedure(&procedure).into_iter().map(|it| it.rule).collect();
    for rule in
        ["ceiling-over-budget", "weights-not-hundred", "price-weight-too-low", "documents-period-too-short"]
    {
        assert!(found.contains(&rule.to_owned()), "{rule}: {found:?}");
    }
    let bid = Bid { procedure, ..Bid::default() };
    let figures = Figures { price: "10000000000000.00".parse().ok(), ..Figures::default() };
    let subject = Subject::Bid { bid: &bid, figures: &figures, quality_text: &[] };
    let findings = check(&pack(), subject, &calendar("cn"), NaiveDate::MAX);
    assert!(
        findings.iter().any(|it| it.rule == "price-over-budget" && it.args["value"] == "10000000000000.00")
    );
}
