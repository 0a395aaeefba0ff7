//! A cost plan as a spreadsheet that reckons by itself, and an edited one back.
//!
//! ```text
//! workbook(export, label)          XLSX whose totals are live formulas, equal to pricing's to the cent
//! csv(export, label)               the same inputs as one CSV file
//! read(bytes, format, plan, …)     the plan as an edited copy has it, what changed, and what cannot be read
//! checklist(list)                  a list of texts to work through, as XLSX
//! label_keys()                     every word that a caller is asked for
//! ```
//!
//! Invariants: bytes in, bytes out: no files, no clock, no randomness. Numbers pass through their decimal text, never
//! through arithmetic of floats. A file from elsewhere is measured before it is unpacked, and what cannot be read is
//! told cell by cell; the cells beside it are read all the same.

#![deny(clippy::float_arithmetic)]

mod changes;
mod checklist;
mod comma;
mod error;
mod export;
mod found;
mod grid;
mod links;
mod package;
mod plan_tables;
mod reading;
mod sheets;
mod table;
mod vocabulary;
mod xlsx;

pub use checklist::{Checklist, checklist};
pub use error::{CellProblem, Error, ProblemKind};
pub use export::{Export, csv, workbook};
pub use reading::{Change, Reading, read};
pub use vocabulary::{Label, label_keys};

/// How a cost plan is written down for a spreadsheet program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A workbook of Excel 2007 and later, which LibreOffice and WPS read too.
    Xlsx,
    /// Text with commas, one file for all tables.
    Csv,
}

/// What every table begins with, so that it is recognised in any language: the version, then the table's key.
pub(crate) const MARKER: &str = "tenderwright/cost-plan/1";

/// What a marker of any version begins with.
pub(crate) const MARKER_OF_ANY_VERSION: &str = "tenderwright/cost-plan/";

/// The first cell of a row that is there to be looked at and not to be read.
pub(crate) const ASIDE: &str = "#";
