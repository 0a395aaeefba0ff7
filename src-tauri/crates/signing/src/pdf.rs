//! A strict reader and an appending writer for PDF.
//!
//! Most readers repair what is broken, each in its own way, and tampered files live on the difference. This one
//! resolves a file in the one way the cross-reference prescribes, or refuses it. Nothing is ever rewritten.

mod file;
mod inflate;
mod parse;
mod update;
mod value;

pub(crate) use file::{File, Located};
pub(crate) use parse::{Indirect, Parser};
pub(crate) use update::{Update, text_string};
pub(crate) use value::{Dictionary, Id, Value};

/// What is wrong with a file, in the words of the report.
pub(crate) type Read<T> = Result<T, crate::Note>;
