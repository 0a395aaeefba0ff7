//! What a case of a rule sets, in the user's language: the cases of packs have names for their authors only.

use std::collections::BTreeMap;

use model::Text;
use rules::Settings;
use rust_decimal::Decimal;
use serde_json::Value;

use crate::{App, grouped};

/// The fields whose values have words of their own, and the beginning of those words' keys.
const CHOICES: [(&str, &str); 20] = [
    ("agency-legal-form", "legal-form"),
    ("award-technical-basis", "technical-basis"),
    ("committee-members-side", "member-side"),
    ("criteria-kind", "criterion-kind"),
    ("currency", "currency"),
    ("indicators-kind", "indicator-kind"),
    ("languages", "language"),
    ("method-form", "procurement-method"),
    ("need-funding-stability", "funding-stability"),
    ("need-registers-register", "register"),
    ("package-verdict", "verdict"),
    ("price-mode", "price-mode"),
    ("price-posts-level", "post-level"),
    ("price-volume-unit", "volume-unit"),
    ("responses-deviation", "deviation"),
    ("review-conclusion", "review-conclusion"),
    ("service-categories", "service-category"),
    ("service-kind", "service-kind"),
    ("service-requirements-importance", "importance"),
    ("staff-certificate", "certificate"),
];

impl App {
    /// What a case sets against the complete one that it is made from, field by field.
    pub(crate) fn settings_told(&self, settings: &Settings) -> String {
        let mut told = Vec::new();
        for (pointer, value) in &settings.fields {
            self.tell(pointer, value, &mut told);
        }
        for (name, value) in &settings.figures {
            let label = self.plain(&format!("case-figure-{}", name.replace('_', "-")));
            told.push(self.labelled(&label, &self.value_told("", value)));
        }
        if !settings.quality_text.is_empty() {
            told.push(self.labelled(&self.plain("case-quality-text"), &settings.quality_text.join(" ")));
        }
        if let Some(today) = settings.today {
            told.push(self.labelled(&self.plain("case-today"), &today.to_string()));
        }
        if told.is_empty() { self.plain("case-unchanged") } else { told.join(&self.plain("list-comma")) }
    }

    fn tell(&self, pointer: &str, value: &Value, told: &mut Vec<String>) {
        match value {
            Value::Object(fields) if !fields.is_empty() && text_of(value).is_none() => {
                for (name, value) in fields.iter().filter(|it| it.0 != "id") {
                    self.tell(&format!("{pointer}/{name}"), value, told);
                }
            }
            Value::Array(rows) if rows.iter().any(Value::is_object) => {
                for (at, row) in rows.iter().enumerate() {
                    self.tell(&format!("{pointer}/{at}"), row, told);
                }
            }
            _ => {
                told.push(self.labelled(&self.label(pointer), &self.value_told(pointer, value)));
            }
        }
    }

    /// What a field is called, or else the part of the case that it is in.
    pub(crate) fn label(&self, pointer: &str) -> String {
        let part = pointer.split('/').nth(1).unwrap_or_default();
        self.field_name(pointer).unwrap_or_else(|| self.plain(&format!("part-{part}")))
    }

    pub(crate) fn value_told(&self, pointer: &str, value: &Value) -> String {
        let empty = || self.plain("case-empty");
        match value {
            Value::Null => empty(),
            Value::Bool(yes) => self.plain(if *yes { "yes" } else { "no" }),
            Value::Number(number) => number.to_string(),
            Value::String(text) if text.trim().is_empty() => empty(),
            Value::String(text) => match self.choice(pointer, text) {
                Some(words) => words,
                // Which row is meant is an id, and nobody reads those.
                None if text.parse::<model::Id>().is_ok() => self.plain("case-other-row"),
                None if text.parse::<Decimal>().is_ok() => grouped(text),
                None if text.starts_with('/') => self.label(text),
                None => text.clone(),
            },
            Value::Array(values) if values.is_empty() => empty(),
            Value::Array(values) => {
                let values = values.iter().map(|it| self.value_told(pointer, it)).collect::<Vec<_>>();
                values.join(&self.plain("list-comma"))
            }
            Value::Object(_) => match text_of(value) {
                Some(text) if !text.is_empty() => text.best(self.language()).to_owned(),
                _ => empty(),
            },
        }
    }

    /// The words for a value of a closed choice.
    fn choice(&self, pointer: &str, value: &str) -> Option<String> {
        let within = pointer.strip_prefix("/procedure").unwrap_or(pointer);
        let names = within.split('/').filter(|it| !it.is_empty() && it.parse::<usize>().is_err());
        let field = names.collect::<Vec<_>>().join("-").replace('_', "-");
        let (_, words) = CHOICES.iter().find(|it| it.0 == field)?;
        let key = format!("{words}-{value}");
        // A key without a message shows itself.
        Some(self.plain(&key)).filter(|it| *it != key)
    }

    fn labelled(&self, label: &str, value: &str) -> String {
        format!("{label}{}{value}", self.plain("colon"))
    }

    fn plain(&self, key: &str) -> String {
        self.say(key, &BTreeMap::new())
    }
}

/// A text in languages, if it is one.
fn text_of(value: &Value) -> Option<Text> {
    serde_json::from_value(value.clone()).ok()
}
