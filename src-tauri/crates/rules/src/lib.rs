//! Pack text to rules; rules and a case to findings.
//!
//! ```text
//! Pack                rules of one regime in layers: TOML, Fluent messages, cases
//! └── Rule > Condition > Source
//! Calendar            working days of one place
//! Subject + Figures   a case, and the numbers that pricing gave for it
//! Finding             what a rule says of a case
//! Schedule            events and limits of a procedure; with a start and a calendar, its timetable
//! scores              points for price or volume by formula
//! ```
//!
//! Invariants: no files, no clock, no floats; [`check`] never fails; a rule of confidence M or U never yields a fatal
//! finding; no threshold of a law stands in Rust.

#![deny(clippy::float_arithmetic)]

mod amounts;
mod calendar;
mod check;
mod condition;
mod document;
mod error;
mod finding;
mod ics;
mod messages;
mod pack;
mod proof;
mod quality;
mod scoring;
mod shape;
mod subject;
mod timetable;

pub use calendar::{Calendar, Reckoned};
pub use check::check;
pub use condition::*;
pub use error::{Error, Place};
pub use finding::*;
pub use ics::ics;
pub use pack::{Dropped, Files, Instrument, Manifest, Pack, Rule, Scoring, SubjectKind};
pub use proof::{Fault, prove};
pub use scoring::{Offer, Score, ScoreFormula, scores};
pub use subject::{Figures, Passage, Subject};
pub use timetable::{
    Bound, Count, Event, Limit, RollOver, Schedule, Side, Step, TimetableRow, latest_start, timetable,
};
