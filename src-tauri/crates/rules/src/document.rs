//! A case as JSON, read by pointers.

use chrono::NaiveDate;
use model::{Language, Text};
use rust_decimal::Decimal;
use serde_json::Value;

use crate::{
    Subject,
    condition::{Filter, Scalar},
};

/// In signs; a finding's sentence stays readable beside it.
const LONGEST_NAME: usize = 40;

/// A case as the JSON that pointers lead into.
pub(crate) struct Document {
    root: Value,
    /// The language that names of rows are given in.
    language: Language,
}

/// A value at a pointer without `*`; `Null` where there is none.
pub(crate) struct Found<'a> {
    pub pointer: String,
    pub value: &'a Value,
    pub row: Option<Row<'a>>,
}

/// The innermost row that a value belongs to.
#[derive(Clone, Copy)]
pub(crate) struct Row<'a> {
    pub index: usize,
    pub value: &'a Value,
}

impl Document {
    pub fn of(subject: Subject<'_>) -> Self {
        // The model's types have string keys and no failing serializer, so there is no error to report.
        let (root, language) = match subject {
            Subject::Procedure { procedure, .. } => (serde_json::to_value(procedure), procedure.language()),
            Subject::Bid { bid, .. } => (serde_json::to_value(bid), bid.language),
        };
        Self { root: root.unwrap_or_default(), language }
    }

    pub fn root(&self) -> &Value {
        &self.root
    }

    /// The value at a pointer.
    pub fn at(&self, pointer: &str) -> &Value {
        self.root.pointer(pointer).unwrap_or(&Value::Null)
    }

    /// Every value that a pattern with `*` leads to.
    pub fn all(&self, pattern: &str) -> Vec<Found<'_>> {
        let start = Found { pointer: String::new(), value: &self.root, row: None };
        pattern
            .split('/')
            .skip(1)
            .fold(vec![start], |found, segment| found.into_iter().flat_map(|it| it.step(segment)).collect())
    }

    /// What a person calls a row: its name, title, role or text, and of a long one its beginning.
    pub fn name(&self, row: &Value) -> String {
        let name = ["name", "title", "role", "text"]
            .iter()
            .filter_map(|key| row.get(key))
            .map(|it| self.text(it))
            .find(|it| !it.is_empty())
            .unwrap_or_default();
        match name.char_indices().nth(LONGEST_NAME) {
            Some((end, _)) => format!("{}…", name.get(..end).unwrap_or_default()),
            None => name,
        }
    }

    /// A text in the case's language, or else in another.
    pub fn text(&self, value: &Value) -> String {
        match value {
            Value::String(text) => text.clone(),
            Value::Object(_) => {
                let text: Text = serde_json::from_value(value.clone()).unwrap_or_default();
                text.best(self.language).to_owned()
            }
            _ => String::new(),
        }
    }

    /// Where a field stands in the case, for sorting.
    pub fn position(&self, pointer: &str) -> Vec<usize> {
        let mut node = &self.root;
        let mut position = Vec::new();
        for segment in pointer.split('/').skip(1) {
            let index = match node {
                Value::Object(fields) => fields.keys().position(|it| it == segment),
                Value::Array(_) => segment.parse().ok(),
                _ => None,
            };
            position.push(index.unwrap_or(usize::MAX));
            node = node
                .get(segment)
                .or_else(|| node.get(segment.parse::<usize>().ok()?))
                .unwrap_or(&Value::Null);
        }
        position
    }
}

impl<'a> Found<'a> {
    fn step(self, segment: &str) -> Vec<Self> {
        if segment != "*" {
            let pointer = format!("{}/{segment}", self.pointer);
            if let Some(list) = self.value.as_array() {
                let index = segment.parse().ok();
                let row = index.and_then(|index| Some(Row { index, value: list.get(index)? }));
                return row
                    .map(|row| Self { pointer, value: row.value, row: Some(row) })
                    .into_iter()
                    .collect();
            }
            let value = self.value.get(segment).unwrap_or(&Value::Null);
            return vec![Self { pointer, value, row: self.row }];
        }
        rows(self.value)
            .map(|row| Self {
                pointer: format!("{}/{}", self.pointer, row.index),
                value: row.value,
                row: Some(row),
            })
            .collect()
    }

    /// Whether the row that the value belongs to, or else the value itself, passes a filter.
    pub fn passes(&self, filter: &Filter) -> bool {
        passes(self.row.map_or(self.value, |it| it.value), filter)
    }
}

/// The rows of a list.
pub(crate) fn rows(list: &Value) -> impl Iterator<Item = Row<'_>> {
    list.as_array().into_iter().flatten().enumerate().map(|(index, value)| Row { index, value })
}

/// Whether each field that a filter names has one of its values, or is empty where it has none.
pub(crate) fn passes(row: &Value, filter: &Filter) -> bool {
    filter.iter().all(|(field, values)| {
        let value = row.get(field).unwrap_or(&Value::Null);
        if values.is_empty() { is_empty(value) } else { has_one_of(value, values) }
    })
}

/// Whether a value is one of these, or a text in several languages has one of them in it.
pub(crate) fn has_one_of(value: &Value, values: &[Scalar]) -> bool {
    values.iter().any(|it| match it {
        Scalar::Flag(flag) => value.as_bool() == Some(*flag),
        Scalar::Text(text) => match value.as_object() {
            Some(languages) => languages.values().filter_map(Value::as_str).any(|it| it.contains(text)),
            None => value.as_str() == Some(text),
        },
    })
}

/// A pattern as it is read from a place: the rows that both go through are the place's own. From
/// `/criteria/3/pass_mark`, `/criteria/*/parts/*/weight` is `/criteria/3/parts/*/weight`.
pub(crate) fn seen_from(pattern: &str, place: &str) -> String {
    let mut along = place.split('/').map(Some).chain(std::iter::repeat(None));
    let mut together = true;
    let segments = pattern.split('/').map(|segment| {
        let here = along.next().flatten().filter(|it| together && (segment == "*" || segment == *it));
        together = here.is_some();
        here.unwrap_or(segment)
    });
    segments.collect::<Vec<_>>().join("/")
}

/// A text in each language it is written in.
pub(crate) fn spellings(value: &Value) -> impl Iterator<Item = &str> {
    value
        .as_str()
        .into_iter()
        .chain(value.as_object().into_iter().flat_map(|it| it.values()).filter_map(Value::as_str))
}

/// Whether a value is a text in several languages.
pub(crate) fn is_text(value: &Value) -> bool {
    let is_language = |it: &String| Language::ALL.iter().any(|language| language.tag() == it);
    value.as_object().is_some_and(|it| it.keys().all(is_language))
}

/// Whether nothing is written there. A whole number 0 stands for "not said", since a count that matters is above it;
/// an amount or quantity says so by being absent.
pub(crate) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(_) => false,
        Value::Number(number) => number.as_i64() == Some(0),
        Value::String(text) => text.trim().is_empty(),
        Value::Array(rows) => rows.is_empty(),
        Value::Object(fields) => {
            fields.values().all(|it| it.as_str().is_some_and(|text| text.trim().is_empty()))
        }
    }
}

/// An amount, quantity, percentage or whole number.
pub(crate) fn number(value: &Value) -> Option<Decimal> {
    match value {
        Value::String(text) => Decimal::from_str_exact(text).ok(),
        Value::Number(number) => number.as_i64().map(Decimal::from),
        _ => None,
    }
}

/// A date, or the day of a date and time.
pub(crate) fn day(value: &Value) -> Option<NaiveDate> {
    value.as_str()?.split('T').next()?.parse().ok()
}
