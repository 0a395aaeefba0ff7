//! What is printed: sentences and tables for people, JSON for scripts.

use std::io::{self, Write};

use app::{Problem, ProblemView};
use serde::Serialize;
use serde_json::Value;

/// Standard output and standard error. A reader who has gone away is no fault.
pub struct Output {
    json: bool,
}

impl Output {
    /// For a person or for a script.
    pub fn new(json: bool) -> Self {
        Self { json }
    }

    /// Whether a script asks.
    pub fn is_json(&self) -> bool {
        self.json
    }

    /// A line.
    pub fn line(&mut self, text: impl AsRef<str>) {
        let _ = writeln!(io::stdout().lock(), "{}", text.as_ref());
    }

    /// A value as JSON.
    pub fn json(&mut self, value: &impl Serialize) -> Result<(), Problem> {
        let text =
            serde_json::to_string_pretty(value).map_err(|it| Problem::Internal { detail: it.to_string() })?;
        self.line(text);
        Ok(())
    }

    /// Two columns, the first as wide as its widest entry; Chinese characters and their marks take two cells.
    pub fn table(&mut self, rows: &[(String, String)]) {
        let width = rows.iter().map(|it| cells(&it.0)).max().unwrap_or_default();
        for (name, value) in rows {
            self.line(format!("  {name}{}  {value}", " ".repeat(width - cells(name))));
        }
    }

    /// Why a verb could not be done.
    pub fn problem(&mut self, problem: &Problem, view: Option<&ProblemView>) {
        let mut errors = io::stderr().lock();
        let _ = match view {
            Some(view) if self.json => match serde_json::to_string_pretty(view) {
                Ok(text) => writeln!(errors, "{text}"),
                Err(_) => writeln!(errors, "{}", view.message),
            },
            Some(view) => writeln!(errors, "{}", view.message),
            // The words themselves could not be loaded: say in English what is the matter.
            None => writeln!(errors, "{problem}"),
        };
    }
}

/// The name of a choice as JSON has it; JSON itself for what is no plain choice.
pub fn name(it: &impl Serialize) -> String {
    match serde_json::to_value(it) {
        Ok(Value::String(name)) => name,
        Ok(other) => other.to_string(),
        Err(_) => String::new(),
    }
}

fn cells(text: &str) -> usize {
    text.chars().map(|it| if it < '\u{2e80}' { 1 } else { 2 }).sum()
}
