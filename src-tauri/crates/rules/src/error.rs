//! What can be wrong with a pack or a calendar; what is wrong with a case is a finding.

use std::fmt;

use model::Language;

/// A pack or calendar that cannot be used, and where its author must look.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A file that every pack has is not there.
    #[error("the pack has no file `{file}`")]
    FileMissing {
        /// Path inside the pack.
        file: String,
    },
    /// A file is not of its form: bad syntax, an unknown field, an unknown condition, a value of the wrong type.
    #[error("{place}: {reason}")]
    Malformed {
        /// Where.
        place: Place,
        /// What is wrong, in the parser's words.
        reason: String,
    },
    /// A layer lies on another than the one that it names.
    #[error("{place}: `{pack}` must lie on {names}")]
    WrongLayer {
        /// Where it names it.
        place: Place,
        /// The layer.
        pack: String,
        /// What it names.
        names: String,
    },
    /// Two rules have one id.
    #[error("{place}: rule `{rule}` is there twice")]
    RuleTwice {
        /// Where the second stands.
        place: Place,
        /// The id.
        rule: String,
    },
    /// A rule names an instrument that `pack.toml` does not list.
    #[error("{place}: `{instrument}` is no instrument of this pack")]
    UnknownInstrument {
        /// Where.
        place: Place,
        /// The name.
        instrument: String,
    },
    /// A rule points at a field that a case does not have.
    #[error("{place}: a {subject} has no field `{pointer}`")]
    UnknownField {
        /// Where.
        place: Place,
        /// `procedure` or `bid`.
        subject: &'static str,
        /// The pointer.
        pointer: String,
    },
    /// Two rules flag the same thing of the same cases at the same time.
    #[error("{place}: rule `{rule}` flags the same as `{other}`")]
    Overlap {
        /// Where the second stands.
        place: Place,
        /// The second.
        rule: String,
        /// The first.
        other: String,
    },
    /// A message of a rule is not written in a language.
    #[error("{place}: rule `{rule}` has no message `{key}` in {tag}", tag = .language.tag())]
    MessageMissing {
        /// Where the rule stands.
        place: Place,
        /// The rule.
        rule: String,
        /// The language.
        language: Language,
        /// The message.
        key: String,
    },
    /// A message belongs to no rule.
    #[error("{place}: message `{key}` belongs to no rule")]
    MessageUnused {
        /// Where.
        place: Place,
        /// The message.
        key: String,
    },
    /// A case of the pack names a rule or a base that is not there.
    #[error("{place}: there is no {what} `{name}`")]
    UnknownName {
        /// Where.
        place: Place,
        /// `rule` or `base`.
        what: &'static str,
        /// The name.
        name: String,
    },
    /// Two events or limits of a timetable have one id.
    #[error("{place}: event or limit `{event}` is there twice")]
    EventTwice {
        /// Where the second stands.
        place: Place,
        /// The id.
        event: String,
    },
    /// The events from which an event is counted lead back to it.
    #[error("{place}: event `{event}` is counted from itself")]
    EventCircle {
        /// Where it says from which event it is counted.
        place: Place,
        /// One event of the circle.
        event: String,
    },
    /// A calendar is not of its form, or contradicts itself.
    #[error("calendar, line {line}, column {column}: {reason}")]
    Calendar {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What is wrong, in the parser's words.
        reason: String,
    },
}

/// A place in a pack's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Path inside the pack.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Place {
    /// The place of a byte of a file's text.
    pub(crate) fn of(file: &str, text: &str, byte: usize) -> Self {
        let before = text.get(..byte).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |it| it + 1);
        Self {
            file: file.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, line {}, column {}", self.file, self.line, self.column)
    }
}
