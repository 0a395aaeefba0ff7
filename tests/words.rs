//! The words of program and terminal: complete in every language, with the same arguments, and one for every refusal.
#![allow(clippy::unwrap_used)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{ast, parser};
use model::Language;
use tests::desk::Desk;

/// Message → the arguments that it uses.
type Messages = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_language_has_the_same_messages_with_the_same_arguments() {
    let [first, rest @ ..] = Language::ALL.map(messages);
    for (language, messages) in Language::ALL.iter().skip(1).zip(rest) {
        let lacking: Vec<_> = first.keys().filter(|it| !messages.contains_key(*it)).collect();
        let surplus: Vec<_> = messages.keys().filter(|it| !first.contains_key(*it)).collect();
        assert!(lacking.is_empty() && surplus.is_empty(), "{language:?}: {lacking:?} {surplus:?}");
        for (key, arguments) in &messages {
            assert_eq!(arguments, &first[key], "{language:?}: {key}");
        }
    }
}

#[test]
fn every_refusal_has_a_sentence() {
    let source = fs::read_to_string(root().join("src-tauri/crates/app/src/problem.rs")).unwrap();
    let known = messages(Language::ZhHans);
    for (name, prefix) in [("Problem", "problem-"), ("Reason", "problem-reason-")] {
        let body = source.split_once(&format!("pub enum {name} {{")).unwrap().1.split_once("\n}").unwrap().0;
        let variants: Vec<String> = body
            .lines()
            .map(str::trim)
            .filter(|it| it.starts_with(|first: char| first.is_ascii_uppercase()))
            .map(|it| kebab(it.split([' ', ',', '{']).next().unwrap()))
            .collect();
        assert!(variants.len() > 5, "{name} was not read");
        for variant in variants {
            assert!(known.contains_key(&format!("{prefix}{variant}")), "{prefix}{variant}");
        }
    }
}

#[test]
fn every_part_of_a_case_has_a_name_in_its_history() {
    let known = messages(Language::ZhHans);
    let procedure = serde_json::to_value(model::Procedure::default()).unwrap();
    let bid = serde_json::to_value(model::Bid::default()).unwrap();
    let parts = procedure.as_object().unwrap().keys().chain(bid.as_object().unwrap().keys());
    let fixed = ["format", "id", "package", "procedure", "received"];
    let nameless: Vec<_> = parts
        .filter(|it| !fixed.contains(&it.as_str()) && !known.contains_key(&format!("part-{it}")))
        .collect();
    assert!(nameless.is_empty(), "no part-… in program.ftl: {nameless:?}");
}

/// Experts read what a case of a rule sets in their language: fields by their names, choices in words, no ids.
#[test]
fn what_the_cases_of_rules_set_is_told_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::at(folder.path()).unwrap();
    let mut wordless = BTreeSet::new();
    for language in Language::ALL {
        desk.app.speak(language).unwrap();
        for pack in desk.app.packs(app::Nothing {}).unwrap() {
            for rule in &pack.rules {
                let request = app::RuleRef { pack: pack.id.clone(), rule: rule.rule.clone() };
                let told = desk.app.explain_rule(request).unwrap();
                assert!(!told.fires.is_empty() && !told.silent.is_empty(), "{} {}", pack.id, rule.rule);
                let cases = told.fires.into_iter().chain(told.silent);
                for setting in
                    cases.flat_map(|it| it.split(['、', ',']).map(str::to_owned).collect::<Vec<_>>())
                {
                    let Some((label, value)) = setting.split_once([':', '：']) else { continue };
                    let (label, value) = (label.trim(), value.trim());
                    let plain = |it: char| it.is_ascii_lowercase() || it == '-' || it == '_';
                    let raw = value.contains(['-', '_']) && value.chars().all(plain);
                    let nameless = label.starts_with(['/', '-'])
                        || label.starts_with("case-")
                        || label.starts_with("part-");
                    if raw || nameless || value.starts_with('/') || value.contains("0199") {
                        wordless.insert(setting);
                    }
                }
            }
        }
    }
    assert!(wordless.is_empty(), "{wordless:#?}");
}

fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for (index, letter) in name.chars().enumerate() {
        if letter.is_ascii_uppercase() && index > 0 {
            kebab.push('-');
        }
        kebab.push(letter.to_ascii_lowercase());
    }
    kebab
}

fn messages(language: Language) -> Messages {
    let folder = root().join("templates/locales").join(language.tag());
    let mut found = Messages::new();
    for file in ["program.ftl", "sheet.ftl", "terminal.ftl"] {
        let path = folder.join(file);
        let text = fs::read_to_string(&path).unwrap();
        let resource =
            parser::parse(text.as_str()).unwrap_or_else(|(_, faults)| panic!("{path:?}: {faults:?}"));
        for entry in resource.body {
            if let ast::Entry::Message(message) = entry {
                let arguments = message.value.iter().flat_map(|it| arguments(it)).collect();
                let before = found.insert(message.id.name.to_owned(), arguments);
                assert!(before.is_none(), "{}: {} is there twice", language.tag(), message.id.name);
            }
        }
    }
    found
}

fn arguments(pattern: &ast::Pattern<&str>) -> Vec<String> {
    pattern
        .elements
        .iter()
        .filter_map(|it| match it {
            ast::PatternElement::Placeable { expression } => Some(expression),
            ast::PatternElement::TextElement { .. } => None,
        })
        .flat_map(|it| match it {
            ast::Expression::Inline(inline) => named(inline),
            ast::Expression::Select { selector, variants } => named(selector)
                .into_iter()
                .chain(variants.iter().flat_map(|it| arguments(&it.value)))
                .collect(),
        })
        .collect()
}

fn named(inline: &ast::InlineExpression<&str>) -> Vec<String> {
    match inline {
        ast::InlineExpression::VariableReference { id } => vec![id.name.to_owned()],
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().flat_map(named).collect()
        }
        _ => Vec::new(),
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}
