//! Layers: a pack on its foundation, and overlays that add, replace and drop rules.

use rules::{
    ChangeKind, ChangedPart, Error, Files, Pack, Severity, prove, rule_changes, table_changes,
    timetable_changes,
};

use crate::{TOWN, calendar, pack, shipped, stacked, tried};

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
    let (pack, trials) = tried(&[&foundation, &base, &overlay]).unwrap();
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
    let faults: Vec<String> =
        prove(&pack, &trials, &calendar("cn")).iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_difference_of_two_packs_is_told_rule_by_rule() {
    let (foundation, base, overlay) = (shipped("cn-procurement"), shipped("cn-tender"), overlay());
    let old = Pack::from_layers(&[&foundation, &base]).unwrap();
    let new = Pack::from_layers(&[&foundation, &base, &overlay]).unwrap();
    let told: Vec<_> =
        rule_changes(&old, &new).into_iter().map(|it| (it.rule, it.change, it.parts)).collect();
    let expected = [
        ("funding-not-hundred".to_owned(), ChangeKind::Removed, vec![]),
        (
            "ceiling-over-budget".to_owned(),
            ChangeKind::Changed,
            vec![ChangedPart::Severity, ChangedPart::Source],
        ),
    ];
    assert_eq!(told, expected);
    let back: Vec<_> = rule_changes(&new, &old).into_iter().map(|it| it.change).collect();
    assert_eq!(back, [ChangeKind::Changed, ChangeKind::Added]);
    assert!(rule_changes(&old, &old).is_empty());
}

/// `~ clarification-last 2026-09-24 > 2026-09-30 [counting]` for each event or limit that differs.
fn days(old: &Pack, new: &Pack, notice: Option<&str>) -> Vec<String> {
    let (cn, hk) = (calendar("cn"), calendar("hk"));
    let of = |it: &Pack| if it.calendar() == "hk" { hk.clone() } else { cn.clone() };
    let notice = notice.map(|it| it.parse().unwrap());
    timetable_changes((old, &of(old)), (new, &of(new)), notice)
        .into_iter()
        .map(|it| {
            let day = |it: Option<rules::PlannedDay>| it.map_or("-".to_owned(), |it| it.date.to_string());
            let parts = serde_json::to_string(&it.parts).unwrap().replace('"', "");
            format!("{} {} {} > {} {parts}", mark(it.change), it.event, day(it.before), day(it.after))
        })
        .collect()
}

/// `~ committee open-tender, invited-tender › size › least 5 > 3` for each entry or value that differs.
fn tables(old: &Pack, new: &Pack) -> Vec<String> {
    table_changes(old, new)
        .into_iter()
        .map(|it| {
            let value = |it: Option<String>| it.unwrap_or_else(|| "-".to_owned());
            let table = serde_json::to_string(&it.table).unwrap().replace('"', "");
            let way = it.entry.join(" › ");
            format!("{} {table} {way} {} > {}", mark(it.change), value(it.before), value(it.after))
        })
        .collect()
}

fn mark(change: ChangeKind) -> char {
    match change {
        ChangeKind::Added => '+',
        ChangeKind::Removed => '-',
        ChangeKind::Changed => '~',
    }
}

#[test]
fn the_days_of_a_notice_are_held_against_those_of_another_pack() {
    let (tender, consultation) = (pack(), stacked(&["cn-consultation"]).unwrap());
    let told = days(&tender, &consultation, Some("2026-09-21"));
    // What a layer states anew, and what only moves since the days before it do.
    let expected = [
        "~ bid-deadline 2026-10-12 > 2026-10-08 [counting,source,words]",
        "~ clarification-last 2026-09-24 > 2026-09-30 [counting,source,words]",
        "~ award-notice 2026-10-23 > 2026-10-20 []",
        "~ challenge-last 2026-11-04 > 2026-10-30 []",
        "~ winner-bond-returned - > - [source,words]",
        "- experts-drawn - > - []",
    ];
    for it in expected {
        assert!(told.iter().any(|told| told == it), "{it} is not in {told:#?}");
    }
    assert_eq!(told.len(), 21, "{told:#?}");
    // Without a notice no day is told, and what merely moved is no difference.
    let told = days(&consultation, &tender, None);
    assert!(told.contains(&"+ experts-drawn - > - []".to_owned()), "{told:#?}");
    assert!(told.iter().all(|it| it.contains("- > -") && !it.contains("challenge-last")), "{told:#?}");
    assert!(days(&tender, &tender, Some("2026-09-21")).is_empty());
    // Each counts by its own calendar.
    let hong_kong = stacked(&["hk-two-envelope"]).unwrap();
    let told = days(&tender, &hong_kong, Some("2026-09-21"));
    assert!(told.iter().any(|it| it.starts_with("~ bid-deadline 2026-10-12 > 2026-10-")), "{told:#?}");
    assert!(told.contains(&"- contract-last 2026-11-20 > - []".to_owned()), "{told:#?}");
}

#[test]
fn the_tables_of_two_packs_are_held_against_each_other() {
    let (tender, consultation) = (pack(), stacked(&["cn-consultation"]).unwrap());
    assert!(tables(&tender, &tender).is_empty());
    assert_eq!(
        tables(&tender, &consultation)[2..],
        [
            "~ ties step › lower-price › basis › words 采用综合评分法的，评标结果按评审后得分由高到低顺序排列。\
             得分相同的，按投标报价由低到高顺序排列。得分且投标报价相同的并列。 > 评审得分相同的，按照最后报价由低到高的顺序推荐。",
            "- ties step › package-or-draw - > -",
            "+ ties step › technical-merit - > -",
            "- committee committee › open-tender, invited-tender - > -",
            "+ committee committee › competitive-consultation - > -",
            "- correction step › opening-sheet-prevails - > -",
            "- correction step › words-prevail - > -",
            "- correction step › slipped-unit-price-corrected - > -",
            "- correction step › unit-prices-prevail - > -",
        ]
    );
    let named = table_changes(&tender, &consultation).into_iter().map(|it| it.name.en).collect::<Vec<_>>();
    assert_eq!(named[5..], ["Tender evaluation committee", "Consultation panel", "", "", "", ""]);
}

#[test]
fn a_table_is_held_against_another_down_to_the_single_value() {
    let (foundation, base) = (shipped("cn-procurement"), shipped("cn-tender"));
    let changed = |file: &str, change: &dyn Fn(&str) -> String| {
        let text = foundation.get(file).or(base.get(file)).unwrap();
        let mut overlay = overlay();
        overlay.insert(file.to_owned(), change(text));
        let new = Pack::from_layers(&[&foundation, &base, &overlay]).unwrap();
        tables(&pack(), &new)
    };
    assert_eq!(
        changed("committee.toml", &|it| it.replacen("least = 5", "least = 7", 1)),
        ["~ committee committee › open-tender, invited-tender › size › least 5 > 7"]
    );
    assert_eq!(
        changed("methods.toml", &|it| it
            .replacen(
                "{ not-kind = \"works\" }, { fact = \"limited-range\" }",
                "{ fact = \"limited-range\" }",
                1
            )
            .replacen("id = \"publicity\"", "id = \"publicised\"", 1)),
        [
            "~ methods method › invited-tender › ground › limited-range › all \
             not-kind = works, fact = limited-range > fact = limited-range",
            "- methods method › single-source › approval › publicity - > -",
            "+ methods method › single-source › approval › publicised - > -",
        ]
    );
    // Steps hold in order.
    let turned = |text: &str| {
        let mut steps: Vec<&str> = text.split("[[step]]").skip(1).collect();
        steps.swap(0, 1);
        steps.iter().map(|it| format!("[[step]]{it}")).collect::<String>()
    };
    assert_eq!(
        changed("correction.toml", &turned),
        ["~ correction step opening-sheet-prevails, words-prevail, slipped-unit-price-corrected, \
          unit-prices-prevail > words-prevail, opening-sheet-prevails, slipped-unit-price-corrected, \
          unit-prices-prevail"]
    );
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
    assert!(
        error.contains(
            "rule `ceiling-too-high` flags the same as `ceiling-over-budget` of pack `cn-procurement`"
        ),
        "{error}"
    );
    assert!(error.contains("[[cite]]") && error.contains("replaces"), "{error}");
}

/// Whoever writes a pack sees a fault of each file at once.
#[test]
fn a_fault_of_each_file_is_found() {
    let (foundation, base, mut overlay) = (shipped("cn-procurement"), shipped("cn-tender"), overlay());
    let rules = overlay["rules/price.toml"].clone();
    overlay.insert("rules/again.toml".into(), rules.replace("/price/budget", "/price/bucket"));
    overlay.insert("rules/price.toml".into(), rules.replace("order-87", "order-88"));
    overlay.insert("timetable.toml".into(), "event = 1".into());
    overlay.insert("ties.toml".into(), "[[step]]\nby = \"luck\"".into());
    let faults = Pack::read(&[&foundation, &base, &overlay]).unwrap_err();
    let files: Vec<String> =
        faults.iter().map(|it| it.to_string().split(',').next().unwrap_or_default().to_owned()).collect();
    assert_eq!(files, ["rules/again.toml", "rules/price.toml", "timetable.toml", "ties.toml"], "{faults:?}");
}

/// An expert reads a rule as its file writes it, without its neighbours.
#[test]
fn a_rule_is_kept_as_it_is_written() {
    let layers = [shipped("cn-procurement"), shipped("cn-tender")];
    let pack = Pack::from_layers(&[&layers[0], &layers[1]]).unwrap();
    for rule in pack.rules() {
        let (first, _) = rule.written.split_once("\n\n[[cite]]").unwrap_or((&rule.written, ""));
        assert!(first.starts_with("[[rule]]") && first.matches("[[").count() == 1, "{}", rule.written);
        assert!(
            first.contains(&format!("id = \"{}\"", rule.id)) && !first.ends_with('\n'),
            "{}",
            rule.written
        );
        assert!(toml::from_str::<toml::Table>(&rule.written).is_ok(), "{}", rule.written);
    }
    assert!(pack.rules().iter().any(|it| it.written.contains("[[cite]]")));
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
    assert!(elsewhere.to_string().contains("`town` lies on hk-two-envelope alone"), "{elsewhere}");
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
