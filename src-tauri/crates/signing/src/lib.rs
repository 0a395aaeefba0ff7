//! PDF bytes and a key give signed bytes; bytes give the status of their signatures.
//!
//! ```text
//! Identity                 private key + certificate chain; self-issued, or out of PKCS#12
//! place_fields             empty signature fields, once, before the first signature
//! sign                     fills one field: PAdES B-B, appended to the bytes that were there
//! verify -> Report         integrity, later changes, identity and time, apart
//! signed_revision          the very bytes a signature covers
//! ```
//!
//! Invariants: no files, no clock, nothing of ours used. What was there is never rewritten, only appended to.
//! `verify` neither fails nor panics, and is bounded in time and memory. A seal is a picture, nothing more.

mod algorithm;
mod appearance;
mod asn1;
mod certificate;
mod changes;
mod cms;
mod error;
mod field;
mod identity;
mod key;
mod pdf;
mod report;
mod sign;
mod verify;

pub use certificate::{CertificateSummary, Fingerprint, KeyKind};
pub use error::{Error, Result};
pub use field::{FieldPlacement, FieldSummary, fields, place_fields};
pub use identity::{Identity, Subject};
pub use report::{
    IdentityStatus, Integrity, LaterChanges, Note, Report, SignatureKind, SignatureStatus, Verdict,
};
pub use sign::{SignatureRequest, sign};
pub use verify::{Trust, signed_revision, verify};
