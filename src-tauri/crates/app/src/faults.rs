//! What is wrong with a pack, a calendar or an input: which message tells it, with its arguments.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use crate::{Words, amounts::shown_number, json};

/// A fault that every language has a sentence for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Told {
    key: String,
    arguments: BTreeMap<String, String>,
}

impl Told {
    /// What cannot be said better than its reader did, in the reader's own words.
    pub(crate) fn unread(detail: impl ToString) -> Self {
        let arguments = BTreeMap::from([("reason".to_owned(), detail.to_string())]);
        Self { key: "pack-fault-unreadable".to_owned(), arguments }
    }

    /// What is wrong with a pack's files.
    pub(crate) fn of_pack(fault: &rules::Error) -> Self {
        match fault {
            rules::Error::Calendar { why, .. } => Self::of_calendar(why),
            other => Self::of("pack-fault", other),
        }
    }

    /// What is wrong with a calendar's file.
    pub(crate) fn of_calendar(fault: &rules::CalendarFault) -> Self {
        Self::of("calendar-fault", fault)
    }

    /// What a pack's own cases say against it.
    pub(crate) fn of_case(fault: &rules::Fault) -> Self {
        Self::of("case-fault", fault)
    }

    /// Why an input cannot be reckoned with, naming its rows as the user does.
    pub(crate) fn of_input(fault: &rules::InputError, name: impl Fn(&str) -> String) -> Self {
        let Self { key, mut arguments } = Self::of("input", fault);
        if let Some(id) = arguments.remove("id") {
            arguments.insert("name".to_owned(), name(&id));
        }
        for number in ["value", "limit", "sum", "whole"] {
            if let Some(it) = arguments.get_mut(number) {
                *it = shown_number(it);
            }
        }
        Self { key, arguments }
    }

    /// The kind of a fault, and what it is about where that is one of a few things, make the message's key; all else it
    /// bears are arguments.
    fn of(prefix: &str, fault: &impl Serialize) -> Self {
        let (mut key, mut about) = (prefix.to_owned(), String::new());
        let mut arguments = BTreeMap::new();
        // The types have string keys and no failing serializer.
        let mut open: Vec<(String, Value)> = match json::value(fault) {
            Ok(Value::Object(fields)) => fields.into_iter().collect(),
            _ => Vec::new(),
        };
        while let Some((name, value)) = open.pop() {
            match value {
                Value::Object(place) => open.extend(place),
                Value::String(it) if name == "fault" => key = format!("{key}-{it}"),
                Value::String(it) if name == "what" => about = format!("-{it}"),
                Value::String(it) => _ = arguments.insert(name, it),
                Value::Array(them) => {
                    let them: Vec<&str> = them.iter().filter_map(Value::as_str).collect();
                    arguments.insert(name, them.join(" · "));
                }
                other => _ = arguments.insert(name, other.to_string()),
            }
        }
        Self { key: key + &about, arguments }
    }

    /// The sentence, after the place where there is one.
    pub(crate) fn say(&self, words: &Words) -> String {
        let sentence = words.say(&self.key, &self.arguments);
        if !self.arguments.contains_key("line") {
            return sentence;
        }
        let mut arguments = self.arguments.clone();
        arguments.insert("sentence".to_owned(), sentence);
        words.say("pack-fault-at", &arguments)
    }
}
