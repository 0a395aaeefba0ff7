//! The bottom line of a document's signatures.

use crate::{Error, Fingerprint, Report, Result, Verdict};
use chrono::{DateTime, Utc};

/// Whom the reader knows.
#[derive(Debug, Clone, Default)]
pub struct Trust {
    /// Fingerprints of signers' certificates that were compared with their holders.
    pub pinned: Vec<Fingerprint>,
    /// Certificates, in DER, of authorities that are trusted to name signers. One that cannot be read is ignored.
    pub roots: Vec<Vec<u8>>,
}

/// Says what is to be said of the document's signatures at the time `at`. Never fails and never panics.
pub fn verify(_pdf: &[u8], _trust: &Trust, _at: DateTime<Utc>) -> Report {
    Report { verdict: Verdict::Unreadable, signatures: vec![], notes: vec![] }
}

/// The bytes from the beginning to the end of the revision that the signature in `field` covers.
///
/// Whatever is imported from a signed document is to be read from these bytes, not from the whole file.
/// Whether the signature holds is for [`verify`] to say.
pub fn signed_revision<'a>(_pdf: &'a [u8], _field: &str) -> Result<&'a [u8]> {
    Err(Error::Cryptography)
}
