//! Signature fields: those a document has, and placing empty ones.

use crate::{Error, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where an empty signature field is to stand.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldPlacement<'a> {
    /// Unique in the document; without a full stop.
    pub name: &'a str,
    /// What the field is for, read aloud and shown to the reader.
    pub tooltip: &'a str,
    /// The page, counted from 1.
    pub page: usize,
    /// Left, bottom, right, top, in points from the lower left corner of the page.
    pub rectangle: [f32; 4],
}

/// A signature field of a document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FieldSummary {
    /// Its full name.
    pub name: String,
    /// What it is for.
    pub tooltip: Option<String>,
    /// The page, counted from 1, where it stands on one.
    pub page: Option<usize>,
    /// Left, bottom, right, top, in points.
    pub rectangle: [f32; 4],
    /// Whether it holds a signature.
    pub signed: bool,
}

/// The document's signature fields, in the order of its form.
pub fn fields(_pdf: &[u8]) -> Result<Vec<FieldSummary>> {
    Err(Error::Cryptography)
}

/// Appends one revision that places empty signature fields; the bytes given are the beginning of those returned.
///
/// Place all of them at once, and before the first signature: a signed document is refused.
pub fn place_fields(_pdf: &[u8], _placements: &[FieldPlacement<'_>]) -> Result<Vec<u8>> {
    Err(Error::Cryptography)
}
