//! Packs: each loads, says of its cases what they expect, and names its author's mistakes.

use std::collections::BTreeSet;

use rules::{Error, Files, Manifest, Pack, prove};

use crate::{calendar, layers, pack_ids, shipped, stacked, tried};

/// Each pack on its foundation, and each overlay on each pack that it refines.
#[test]
fn every_pack_says_what_its_cases_expect() {
    let mut faults = Vec::new();
    let mut proved = 0;
    for id in pack_ids() {
        let manifest = Manifest::of(&shipped(&id)).unwrap();
        assert_eq!(manifest.id, id);
        let stacks: Vec<Vec<&str>> = if manifest.is_overlay() {
            manifest.refines.iter().map(|it| vec![it.as_str(), &id]).collect()
        } else {
            vec![vec![&id]]
        };
        for stack in stacks {
            let layers = layers(&stack).unwrap();
            let (pack, trials) = tried(&layers.iter().collect::<Vec<_>>())
                .unwrap_or_else(|error| panic!("{stack:?}: {error}"));
            faults.extend(
                prove(&pack, &trials, &calendar(pack.calendar())).iter().map(|it| format!("{stack:?}: {it}")),
            );
            proved += 1;
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(proved > 10);
}

/// What a README may name besides rules: the tables beside them.
const TABLES: [&str; 7] =
    ["timetable", "method", "committee", "interests", "scoring", "correction", "assessment"];

/// The events and limits that a layer's `timetable.toml` states.
fn timetable_ids(files: &Files) -> BTreeSet<String> {
    let text = files.get("timetable.toml").map(String::as_str).unwrap_or_default();
    let entries = text.split("\n[[event]]\n").skip(1).flat_map(|it| it.split("\n[[limit]]\n"));
    entries.filter_map(|it| it.split('"').nth(1)).map(|it| format!("timetable:{it}")).collect()
}

/// Time limits as the field numbers them; each has a row in some pack.
const LIMITS: [&str; 24] = [
    "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12", "T13", "T14", "T15", "T16",
    "T17", "T18", "T19", "T20", "T21", "M1", "N1", "D1",
];

/// A row of the law without a rule gives its reason, and no rule is without a row.
#[test]
fn every_row_of_the_law_has_a_rule_or_a_reason() {
    let mut wrong = Vec::new();
    let mut limits = BTreeSet::new();
    for id in pack_ids() {
        let files = shipped(&id);
        let refined = Manifest::of(&files).unwrap().refines.first().cloned();
        let stack: Vec<&str> = refined.as_deref().into_iter().chain([id.as_str()]).collect();
        let pack = stacked(&stack).unwrap();
        let own_dates = timetable_ids(&files);
        let mut dates = own_dates.clone();
        if let Some(foundation) = Manifest::of(&files).unwrap().extends {
            dates.extend(timetable_ids(&shipped(&foundation)));
        }
        let is_known = |name: &&str| {
            dates.contains(*name) || TABLES.contains(name) || pack.rules().iter().any(|it| it.id == **name)
        };
        let mut named = BTreeSet::new();
        let rows = files["README.md"].lines().skip_while(|it| !it.starts_with("| ---")).skip(1);
        for row in rows {
            let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
            let [what, source, known, place] = cells[..] else { panic!("{id}: {row}") };
            assert!(![what, source, known].contains(&""), "{id}: {row}");
            limits.extend(what.split(' ').next().map(str::to_owned));
            let names: Vec<&str> = place.split('`').skip(1).step_by(2).collect();
            named.extend(names.iter().copied());
            let reason = place.strip_prefix("No rule: ").is_some_and(|it| it.len() > 8);
            if !names.iter().all(is_known) || (names.is_empty() && !reason) {
                wrong.push(format!("{id}: {row}"));
            }
        }
        let cited = files.iter().filter(|it| it.0.starts_with("rules/")).flat_map(|(_, text)| {
            text.split("[[cite]]\nrule = \"").skip(1).filter_map(|it| it.split('"').next())
        });
        let own = pack.rules().iter().filter(|it| it.pack == id).map(|it| it.id.as_str());
        wrong.extend(
            own.chain(cited)
                .chain(own_dates.iter().map(String::as_str))
                .filter(|it| !named.contains(it))
                .map(|it| format!("{id}: no row names {it}")),
        );
    }
    wrong.extend(LIMITS.iter().filter(|it| !limits.contains(**it)).map(|it| format!("no row for {it}")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What an author of packs gets wrong, and the file, line and column that help.
#[test]
fn a_mistake_in_a_pack_is_named_with_its_place() {
    let broken = |file: &str, from: &str, to: &str| {
        let mut pack = shipped("cn-procurement");
        let text = pack.get_mut(file).unwrap();
        assert!(text.contains(from), "{file} has no {from}");
        *text = text.replacen(from, to, 1);
        tried(&[&pack]).unwrap_err().to_string()
    };
    let criteria = "rules/criteria.toml";
    for (error, expected) in [
        (
            broken(criteria, "flags.empty.fields", "flags.blank.fields"),
            "rules/criteria.toml, line 8, column 7: unknown variant `blank`",
        ),
        (
            broken(criteria, "flags.empty.fields = [\"/criteria\"]", "flags.empty.fields = [\"/criterion\"]"),
            "rules/criteria.toml, line 8, column 23: a procedure has no field `/criterion`",
        ),
        (
            broken(criteria, "severity", "severitty"),
            "rules/criteria.toml, line 6, column 1: unknown field `severitty`",
        ),
        (
            broken(criteria, "\"fatal\"", "\"deadly\""),
            "rules/criteria.toml, line 6, column 12: unknown variant `deadly`",
        ),
        (broken(criteria, "[[rule]]", "[[rule]"), "rules/criteria.toml, line 3, column 8:"),
        (
            broken(criteria, "instrument = \"needs-measures\"", "instrument = \"wants-measures\""),
            "rules/criteria.toml, line 9, column 21: `wants-measures` is no instrument of this pack",
        ),
        (
            broken(criteria, "id = \"weights-not-hundred\"", "id = \"criteria-missing\""),
            "rules/criteria.toml, line 14, column 6: rule `criteria-missing` is there twice",
        ),
        (
            broken("locales/en/rules.ftl", "weights-not-hundred-clears", "weights-not-hundred-cures"),
            "rules/criteria.toml, line 14, column 6: rule `weights-not-hundred` has no message \
             `weights-not-hundred-clears` in en",
        ),
        (
            broken("locales/en/rules.ftl", "weights-not-hundred =", "never-used = x\nweights-not-hundred ="),
            "message `never-used` belongs to no rule",
        ),
        (broken("locales/en/rules.ftl", "{ $sum }", "{ $sum "), "locales/en/rules.ftl, line "),
        (
            broken("cases/criteria.toml", "rule = \"criteria-missing\"", "rule = \"criteria-lost\""),
            "cases/criteria.toml, line 4, column 8: there is no rule `criteria-lost`",
        ),
        (
            broken("cases/base-bid.json", "\"subject\": \"bid\"", "\"subject\": \"offer\""),
            "cases/base-bid.json, line 2, column ",
        ),
    ] {
        assert!(error.contains(expected), "expected: {expected}\nfound: {error}");
    }
    let mut without_words = shipped("cn-procurement");
    without_words.remove("locales/zh-Hant/rules.ftl");
    let missing = Error::FileMissing { file: "locales/zh-Hant/rules.ftl".into() };
    assert_eq!(Pack::from_files(&without_words).unwrap_err(), missing);
}

/// A rule that nobody showed at work, or at rest, or that says something else, does not pass.
#[test]
fn a_rule_without_both_cases_or_with_a_wrong_one_is_found() {
    let faults = |file: &str, change: &dyn Fn(&str) -> String| {
        let mut pack = shipped("cn-procurement");
        let text = pack.get_mut(file).unwrap();
        *text = change(text);
        let (pack, trials) = tried(&[&pack]).unwrap();
        prove(&pack, &trials, &calendar("cn")).iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    let without_cases = faults("cases/price.toml", &|_| "case = []\n".to_owned());
    assert!(
        without_cases.contains("rule `ceiling-over-budget` has no case in which it fires"),
        "{without_cases}"
    );
    assert!(
        without_cases.contains("rule `ceiling-over-budget` has no case in which it is silent"),
        "{without_cases}"
    );
    let longer = faults("rules/timetable.toml", &|text| text.replace("at-least = 0", "at-least = 14"));
    assert!(longer.contains("base `procedure`: rule `deadline-before-documents-end` fires"), "{longer}");
    let doubtful =
        faults("rules/price.toml", &|text| text.replace("confidence = \"V\"", "confidence = \"M\""));
    assert!(
        doubtful.contains("ceiling-over-budget › a cent above: expected Fatal, found Risk"),
        "{doubtful}"
    );
    let nowhere =
        faults("cases/price.toml", &|text| text.replace("/price/ceiling\" =", "/price/lid/height\" ="));
    assert!(nowhere.contains("nothing is at `/price/lid/height`"), "{nowhere}");
    let unknown = faults("cases/price.toml", &|text| text.replace("/price/ceiling\" =", "/price/lid\" ="));
    assert!(unknown.contains("unknown field `lid`"), "{unknown}");
    let argument = faults("locales/en/rules.ftl", &|text| text.replace("{ $sum }", "{ $total }"));
    assert!(argument.contains("uses `$total`, which the finding does not bear"), "{argument}");
}

#[test]
fn the_hash_changes_with_any_file() {
    let pack = shipped("cn-procurement");
    let hash = Pack::from_files(&pack).unwrap().hash().to_owned();
    assert_eq!(hash.len(), 64);
    let mut changed = pack.clone();
    changed.get_mut("CHANGELOG.md").unwrap().push('\n');
    assert_ne!(Pack::from_files(&changed).unwrap().hash(), hash);
    assert_eq!(Pack::from_files(&pack).unwrap().hash(), hash);
}
