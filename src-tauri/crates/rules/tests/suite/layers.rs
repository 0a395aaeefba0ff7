//! Layers: a pack on its foundation, and overlays that add, replace and drop rules.

use rules::{Error, Files, Pack, RuleChangeKind, RulePart, Severity, differences, prove};

use crate::{TOWN, calendar, shipped};

/// A small overlay on `cn-tender`.
fn overlay() -> Files {
    let mut files = Files::new();
    let mut put = |path: &str, text: &str| files.insert(path.to_owned(), text.to_owned());
    put("pack.toml", TOWN);
    put(
        "rules/price.toml",
        r#"
drop = [{ rule = "funding-not-hundred", reason = "the town pays alone" }]

[[rule]]
id = "ceiling-over-budget"
replaces = true
subject = "procedure"
severity = "risk"
confidence = "V"
flags.above = { value.field = "/price/ceiling", limit.field = "/price/budget" }
source = { instrument = "order-87", article = "第十二条", words = "最高限价" }
"#,
    );
    put(
        "cases/price.toml",
        r#"
[[base]]
name = "rich"
of = "procedure"
set = { "/price/budget" = "9000000" }

[[case]]
rule = "ceiling-over-budget"
name = "above"
base = "procedure"
set = { "/price/budget" = "1" }
fires = ["/price/ceiling", "/price/budget"]

[[case]]
rule = "ceiling-over-budget"
name = "within"
base = "rich"
"#,
    );
    files
}

#[test]
fn an_overlay_replaces_and_drops_rules_and_keeps_the_rest() {
    let (foundation, base, overlay) = (shipped("cn-procurement"), shipped("cn-tender"), overlay());
    let below = Pack::from_layers(&[&foundation, &base]).unwrap();
    let pack = Pack::from_layers(&[&foundation, &base, &overlay]).unwrap();
    assert_eq!(pack.id(), "cn-tender");
    assert_eq!(pack.overlays().iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ["town"]);
    assert_ne!(pack.hash(), below.hash());
    assert_eq!(pack.rules().len(), below.rules().len() - 1);
    assert_eq!(
        pack.dropped().first().map(|it| (it.rule.as_str(), it.by.as_str())),
        Some(("funding-not-hundred", "town"))
    );
    let replaced = pack.rules().iter().find(|it| it.id == "ceiling-over-budget").unwrap();
    assert_eq!((replaced.pack.as_str(), replaced.severity), ("town", Severity::Risk));
    let faults: Vec<String> = prove(&pack, &calendar("cn")).iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_difference_of_two_packs_is_told_rule_by_rule() {
    let (foundation, base, overlay) = (shipped("cn-procurement"), shipped("cn-tender"), overlay());
    let old = Pack::from_layers(&[&foundation, &base]).unwrap();
    let new = Pack::from_layers(&[&foundation, &base, &overlay]).unwrap();
    let told: Vec<_> = differences(&old, &new).into_iter().map(|it| (it.rule, it.change, it.parts)).collect();
    let expected = [
        ("funding-not-hundred".to_owned(), RuleChangeKind::Removed, vec![]),
        (
            "ceiling-over-budget".to_owned(),
            RuleChangeKind::Changed,
            vec![RulePart::Severity, RulePart::Source],
        ),
    ];
    assert_eq!(told, expected);
    let back: Vec<_> = differences(&new, &old).into_iter().map(|it| it.change).collect();
    assert_eq!(back, [RuleChangeKind::Changed, RuleChangeKind::Added]);
    assert!(differences(&old, &old).is_empty());
}

#[test]
fn two_rules_for_one_thing_are_refused() {
    let (foundation, base) = (shipped("cn-procurement"), shipped("cn-tender"));
    let mut overlay = overlay();
    let twin = overlay["rules/price.toml"]
        .replace("replaces = true", "")
        .replace("ceiling-over-budget", "ceiling-too-high");
    overlay.insert("rules/price.toml".into(), twin);
    let error = Pack::from_layers(&[&foundation, &base, &overlay]).unwrap_err().to_string();
    assert!(error.contains("rule `ceiling-too-high` flags the same as `ceiling-over-budget`"), "{error}");
}

#[test]
fn a_layer_that_does_not_fit_is_named() {
    let (foundation, base) = (shipped("cn-procurement"), shipped("cn-tender"));
    let with = |file: &str, from: &str, to: &str| {
        let mut overlay = overlay();
        let text = overlay.get_mut(file).unwrap();
        assert!(text.contains(from), "{file} has no {from}");
        *text = text.replacen(from, to, 1);
        Pack::from_layers(&[&foundation, &base, &overlay]).unwrap_err()
    };
    let twice = with("rules/price.toml", "replaces = true\n", "");
    assert!(twice.to_string().contains("rule `ceiling-over-budget` is there twice"), "{twice}");
    let lost = with("rules/price.toml", "\"ceiling-over-budget\"", "\"ceiling-over-moon\"");
    assert!(lost.to_string().contains("there is no rule to replace `ceiling-over-moon`"), "{lost}");
    let undropped = with("rules/price.toml", "\"funding-not-hundred\"", "\"volume-lost\"");
    assert!(undropped.to_string().contains("there is no rule to drop `volume-lost`"), "{undropped}");
    let elsewhere = with("pack.toml", "\"cn-tender\"", "\"hk-two-envelope\"");
    assert!(elsewhere.to_string().contains("`town` must lie on hk-two-envelope"), "{elsewhere}");
    assert!(matches!(Pack::from_files(&overlay()), Err(Error::WrongLayer { .. })));
}

#[test]
fn a_pack_cites_its_own_law_for_a_rule_of_its_foundation() {
    let (foundation, tender) = (shipped("cn-procurement"), shipped("cn-tender"));
    let source = |layers: &[&Files]| {
        let pack = Pack::from_layers(layers).unwrap();
        let rule = pack.rules().iter().find(|it| it.id == "validity-missing").unwrap().clone();
        (rule.pack, rule.severity, rule.source.number)
    };
    assert_eq!(source(&[&foundation]), ("cn-procurement".into(), Severity::Risk, String::new()));
    let cited = ("cn-procurement".to_owned(), Severity::Fatal, "财政部令第87号".to_owned());
    assert_eq!(source(&[&foundation, &tender]), cited);
    let mut lost = tender;
    let rules = lost.get_mut("rules/package.toml").unwrap();
    *rules = rules.replacen("\"validity-missing\"", "\"validity-lost\"", 1);
    let error = Pack::from_layers(&[&foundation, &lost]).unwrap_err().to_string();
    assert!(error.contains("there is no rule to cite `validity-lost`"), "{error}");
}
