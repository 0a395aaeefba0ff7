//! Assessment of a service: totals, grades, consequences to the day.

use rules::{AssessmentInput, Choice, InputError, assess};
use serde_json::{Value, json};

use crate::pack;

fn run(input: Value) -> Result<Value, InputError> {
    let input: AssessmentInput = serde_json::from_value(input).unwrap();
    assess(&input, &pack()).map(|it| serde_json::to_value(it).unwrap())
}

fn guangzhou(scores: [&str; 4]) -> Value {
    let aspects = ["professional-standards", "outputs-and-outcomes", "service-quality", "project-management"];
    let weights = ["25", "35", "25", "15"];
    let items = aspects.iter().zip(weights).zip(scores);
    let items = items.map(|((id, weight), score)| json!({ "id": id, "weight": weight, "score": score }));
    json!({ "framework": "guangzhou-2012", "date": "2026-09-21", "aspects": items.collect::<Vec<_>>() })
}

/// Total, grade and outcomes with their last days.
fn told(output: &Value) -> (String, String, Vec<String>) {
    let text = |it: &Value| it.as_str().unwrap_or("-").to_owned();
    let outcomes = output["outcomes"].as_array().unwrap().iter();
    let outcomes = outcomes.map(|it| format!("{} {}", text(&it["outcome"]), text(&it["until"])));
    (text(&output["total"]), text(&output["grade"]), outcomes.collect())
}

#[test]
fn ninety_is_excellent_and_sixty_fails() {
    let of = |scores| told(&run(guangzhou(scores)).unwrap());
    let failed = || vec!["funds-may-be-reduced -".to_owned(), "barred 2028-09-21".to_owned()];
    assert_eq!(of(["90"; 4]), ("90.00".into(), "excellent".into(), vec!["reward-possible -".into()]));
    assert_eq!(of(["90", "90", "90", "89.99"]), ("89.9985".into(), "-".into(), vec![]));
    assert_eq!(of(["60.00"; 4]), ("60.00".into(), "failed".into(), failed()));
    assert_eq!(of(["60", "60", "60", "60.000001"]), ("60.00000015".into(), "-".into(), vec![]));
    assert_eq!(of(["0"; 4]), ("0.00".into(), "failed".into(), failed()));
}

#[test]
fn what_follows_depends_on_unfinished_tasks_and_the_day() {
    let mut input = guangzhou(["50"; 4]);
    input["date"] = json!("2024-02-29");
    input["tasks_unfinished"] = json!(true);
    let outcomes = |input: &Value| told(&run(input.clone()).unwrap()).2;
    assert_eq!(outcomes(&input), ["funds-may-be-reduced -", "barred 2026-02-28", "urged-to-finish -"]);
    input["serious"] = json!(true);
    assert_eq!(outcomes(&input)[2..], ["urged-to-finish -", "disqualified -"]);
    input["tasks_unfinished"] = json!(false);
    assert_eq!(outcomes(&input)[2..], ["disqualified -"]);
    input["date"] = json!(null);
    assert!(matches!(run(input), Err(InputError::Lacks { id, .. }) if id == "barred"));
}

/// Six parts with 29 items on the second level and 98 on the third.
fn shenzhen(third: usize, additional: usize) -> Value {
    let parts = [
        "organisation",
        "governance",
        "service-management",
        "finance",
        "external-relations",
        "effectiveness",
    ];
    let leaf = |weight: &str| json!({ "id": "leaf", "weight": weight, "score": "80" });
    let mut made = 0;
    let aspects = parts.iter().enumerate().map(|(at, id)| {
        // 5 items in five parts and 4 in the last; three leaves each and the rest in the last one.
        let seconds = if at == 5 { 4 } else { 5 };
        let weight = if at == 5 { 25 } else { 15 };
        let items: Vec<Value> = (0..seconds)
            .map(|second| {
                let last = at == 5 && second == 3;
                let leaves = if last { third - made } else { 3 };
                made += leaves;
                let mut items = vec![leaf("0"); leaves - 1];
                let own = if last {
                    "10"
                } else if at == 5 {
                    "5"
                } else {
                    "3"
                };
                items.push(leaf(own));
                json!({ "id": format!("{id}-{second}"), "weight": own, "items": items })
            })
            .collect();
        json!({ "id": id, "weight": weight, "items": items })
    });
    let aspects: Vec<Value> = aspects.collect();
    let extra = json!({ "id": "extra", "weight": "1", "score": "100" });
    json!({ "framework": "shenzhen-2012", "aspects": aspects, "additional": vec![extra; additional] })
}

#[test]
fn a_framework_with_counts_holds_the_users_items_to_them() {
    let output = run(shenzhen(98, 4)).unwrap();
    assert_eq!((&output["total"], &output["additional"]), (&json!("80.00"), &json!("4.00")));
    let wrong = |it: Value| match run(it).unwrap_err() {
        InputError::OtherCount { level, found, wanted } => format!("level {level}: {found} of {wanted}"),
        other => other.to_string(),
    };
    assert_eq!(wrong(shenzhen(97, 4)), "level 3: 97 of 98");
    assert_eq!(wrong(shenzhen(98, 3)), "level 0: 3 of 4");
    let mut fewer = shenzhen(98, 4);
    fewer["aspects"].as_array_mut().unwrap().pop();
    // Whoever does not know the aspects is told them.
    assert!(matches!(run(fewer), Err(InputError::Unknown { what: Choice::Aspect, name, choices })
        if name.is_empty() && choices.len() == 6));
    let nameless = json!({ "pack": "cn-tender" });
    assert!(matches!(run(nameless), Err(InputError::Unknown { what: Choice::Framework, choices, .. })
        if choices.iter().any(|it| it == "shenzhen-2012")));
}

#[test]
fn what_does_not_add_up_is_refused() {
    let changed = |pointer: &str, value: Value| {
        let mut input = guangzhou(["80"; 4]);
        *input.pointer_mut(pointer).unwrap() = value;
        run(input).unwrap_err()
    };
    assert!(
        matches!(changed("/aspects/0/weight", json!("24.99")), InputError::NotTheWhole { sum, .. } if sum == "99.99")
    );
    assert!(matches!(changed("/aspects/0/score", json!("100.01")), InputError::TooHigh { .. }));
    assert!(matches!(changed("/aspects/0/score", json!(null)), InputError::Lacks { .. }));
    assert!(matches!(changed("/aspects/0/id", json!("other")), InputError::Unknown { .. }));
    assert!(matches!(
        changed("/framework", json!("other")),
        InputError::Unknown { what: Choice::Framework, .. }
    ));
    let mut parts = guangzhou(["80"; 4]);
    parts["aspects"][0]["items"] = json!([{ "id": "a", "weight": "20", "score": "1" }]);
    assert!(matches!(run(parts), Err(InputError::NotTheWhole { whole, .. }) if whole == "25"));
    // The association's aspects have no weights of their own either.
    let names =
        ["operation", "users-rights", "coordination", "staff", "finance", "quality-by-field", "satisfaction"];
    let aspects = names.iter().zip(["10", "10", "10", "20", "15", "25", "10"]);
    let aspects: Vec<Value> =
        aspects.map(|(id, weight)| json!({ "id": id, "weight": weight, "score": "75.5" })).collect();
    let output = run(json!({ "framework": "association", "aspects": aspects })).unwrap();
    assert_eq!(told(&output).0, "75.50");
}
