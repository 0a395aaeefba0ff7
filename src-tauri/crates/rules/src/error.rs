//! What can be wrong with a pack or a calendar; what is wrong with a case is a finding.

use std::fmt;

use chrono::NaiveDate;
use model::Language;
use serde::Serialize;

use crate::SubjectKind;

/// A pack or calendar that cannot be used, and where its author must look. Serialized, `fault` names which it is, so
/// that every language can have a sentence for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "fault", rename_all = "kebab-case")]
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
    #[error("{place}: `{pack}` lies on {names} alone")]
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
    #[error("{place}: a {what} has no field `{pointer}`")]
    UnknownField {
        /// Where.
        place: Place,
        /// Which desk's case.
        what: SubjectKind,
        /// The pointer.
        pointer: String,
    },
    /// Two rules flag the same thing of the same cases at the same time.
    #[error(
        "{place}: rule `{rule}` flags the same as `{other}` of pack `{pack}`: cite that one (`[[cite]]`), or replace it \
         (the same id and `replaces = true`)"
    )]
    Overlap {
        /// Where the second stands.
        place: Place,
        /// The second.
        rule: String,
        /// The first.
        other: String,
        /// The pack that states the first.
        pack: String,
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
        /// What it should be.
        what: Named,
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
    #[error("calendar, line {line}, column {column}: {why}")]
    Calendar {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What is wrong.
        why: CalendarFault,
    },
}

/// What a name in a pack should be the name of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Named {
    /// A rule, of which a case is told.
    Rule,
    /// A base, from which a case is made.
    Base,
    /// A rule of a layer below that is replaced.
    RuleToReplace,
    /// A rule of a layer below that is cited anew.
    RuleToCite,
    /// A rule of a layer below that is dropped.
    RuleToDrop,
    /// An event from which another is counted.
    Event,
    /// An event or limit of a layer below that is replaced.
    DateToReplace,
    /// An event or limit of a layer below that is dropped.
    DateToDrop,
}

impl fmt::Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Rule => "rule",
            Self::Base => "base",
            Self::RuleToReplace => "rule to replace",
            Self::RuleToCite => "rule to cite",
            Self::RuleToDrop => "rule to drop",
            Self::Event => "event",
            Self::DateToReplace => "event or limit to replace",
            Self::DateToDrop => "event or limit to drop",
        })
    }
}

/// What may be wrong with a calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "fault", rename_all = "kebab-case")]
pub enum CalendarFault {
    /// It is not of its form.
    #[error("{detail}")]
    Malformed {
        /// In the parser's words.
        detail: String,
    },
    /// Its year has not four digits.
    #[error("{year} is no year of four digits")]
    NotAYear {
        /// The year.
        year: i32,
    },
    /// Nothing says where its days come from.
    #[error("`source` is empty")]
    NoSource,
    /// A day of another year.
    #[error("{day} is no day of {year}")]
    OtherYear {
        /// The day.
        day: NaiveDate,
        /// The year.
        year: i32,
    },
    /// A day that is both off and worked.
    #[error("{day} is both a holiday and a make-up working day")]
    OffAndWorked {
        /// The day.
        day: NaiveDate,
    },
    /// A make-up working day that is no day of a weekend.
    #[error("{day} is no day of a weekend, so it makes up for nothing")]
    NotAWeekend {
        /// The day.
        day: NaiveDate,
    },
    /// A complete year with fewer days of a feast than the law gives.
    #[error("`{feast}` has {days} days, and the law gives {least}")]
    FeastShort {
        /// The feast, in all its names.
        feast: String,
        /// How many days the year has.
        days: usize,
        /// How many the law gives.
        least: usize,
    },
}

/// A place in a pack's file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
