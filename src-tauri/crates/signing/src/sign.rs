//! Filling one signature field.

use crate::{Error, Identity, Result};
use chrono::{DateTime, FixedOffset};

/// What is to be signed, by whom and when.
pub struct SignatureRequest<'a> {
    /// Name of an empty signature field of the document.
    pub field: &'a str,
    /// Who signs.
    pub identity: &'a Identity,
    /// When, as the signer says. It must lie in the certificate's time.
    pub signed_at: DateTime<FixedOffset>,
    /// Why, in words.
    pub reason: Option<&'a str>,
    /// Where, in words.
    pub location: Option<&'a str>,
    /// What the field shows: a PDF of one page that is fitted into the field, centred, as vectors. Its text
    /// must be drawn as outlines or with embedded fonts. Without it the field stays as it is.
    pub drawing: Option<&'a [u8]>,
}

/// Appends a PAdES B-B signature; the bytes given are the beginning of those returned.
pub fn sign(_pdf: &[u8], _request: &SignatureRequest<'_>) -> Result<Vec<u8>> {
    Err(Error::Cryptography)
}
