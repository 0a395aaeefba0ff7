//! Pack text to rules; rules and a case to findings.
//!
//! ```text
//! Pack                rules of one regime in layers: TOML, Fluent messages, cases
//! └── Rule > Condition > Source
//! Calendar            working days of one place
//! Subject + Figures   a case, and the numbers that pricing gave for it
//! Finding             what a rule says of a case
//! Schedule            events and limits of a procedure
//! timetable           dates of a schedule from its start and a calendar; latest_start backward
//! score, scores       points for price or volume by formula, quality, ranks and ties, abnormally low prices
//! criterion_points    points of a criterion by its bands or grades
//! method              lawful methods in the circumstances, approvals, splitting
//! committee           size and experts of a committee, who must withdraw, what remains
//! assess              totals, grade and consequences of an assessment
//! correct             the steps for figures of a price that disagree
//! rule_changes, …     what another pack says otherwise: rules, timetable, tables
//! ```
//!
//! Invariants: no files, no clock, no floats; [`check`] never fails; a rule of confidence M or U never yields a fatal
//! finding; no threshold of a law stands in Rust.

#![deny(clippy::float_arithmetic)]

mod amounts;
mod assessment;
mod calendar;
mod check;
mod committee;
mod condition;
mod correction;
mod criterion;
mod difference;
mod document;
mod error;
mod exact;
mod finding;
mod ics;
mod messages;
mod method;
mod numbers;
mod pack;
mod proof;
mod quality;
mod scoring;
mod shape;
mod subject;
mod tables;
mod ties;
mod timetable;
mod trials;

pub use assessment::{
    AspectTotal, AssessedItem, AssessmentInput, AssessmentOutput, FrameworkOutline, Outcome, assess,
    frameworks,
};
pub use calendar::{Calendar, CalendarYear, Reckoned};
pub use check::check;
pub use committee::{
    CommitteeFinding, CommitteeFlaw, CommitteeInput, CommitteeOutput, Composition, Interest, Member, Recusal,
    RecusalGround, RequiredSize, committee,
};
pub use condition::*;
pub use correction::{CorrectionInput, CorrectionOutput, PriceLine, Reading, Step, StepTaken, correct};
pub use criterion::{Grade, NumberBand, Rating, Scale, ScaleError, criterion_points};
pub use difference::{
    ChangeKind, ChangedPart, PlannedDay, RuleChange, TableChange, TimetableChange, rule_changes,
    table_changes, timetable_changes,
};
pub use error::{CalendarFault, Error, Named, Place};
pub use finding::*;
pub use ics::ics;
pub use method::{
    Approval, Circumstance, CircumstanceVerdict, GroundVerdict, MethodInput, MethodOutput, MethodVerdict,
    Purchase, RedFlag, Sibling, Splitting, Standing, method, method_ids,
};
pub use pack::{Beginning, Dropped, Files, Instrument, Manifest, Pack, Rule, Scoring, SubjectKind};
pub use proof::{Fault, prove};
pub use scoring::{
    BidToScore, Deducted, LowPriceHit, Offer, Remark, Score, ScoreFormula, ScoreInput, ScoreMode,
    ScoreOutput, ScoredBid, Threshold, Trigger, VoidReason, score, scores,
};
pub use subject::{Figures, Passage, Subject};
pub use tables::{Basis, Choice, InputError, Lacking, Mark, Rounding, TableKind};
pub use ties::{Tie, TieBreak};
pub use timetable::{
    Bound, Count, Counting, Direction, Event, Limit, RollOver, Schedule, TimetableRow, latest_start,
    timetable, timetable_around,
};
pub use trials::{Settings, Trials};
