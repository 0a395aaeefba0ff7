//! What verification found, as values: nothing here is an error.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Fingerprint;

/// What is to be said of a PDF and of each of its signatures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub struct Report {
    /// The bottom line.
    pub verdict: Verdict,
    /// Every signature, in the order in which they were made.
    pub signatures: Vec<SignatureStatus>,
    /// What concerns the whole file.
    pub notes: Vec<Note>,
}

/// The bottom line of a [`Report`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Every signature is intact, nothing that matters came after it, and every signer is trusted or pinned.
    Valid,
    /// As [`Verdict::Valid`], except that a signer is unknown or its certificate's time is over.
    ValidWithWarnings,
    /// A signature is broken or cannot be checked, or the document was changed after it.
    Invalid,
    /// No signature.
    Unsigned,
    /// The file cannot be read safely, so nothing is said of its signatures.
    Unreadable,
}

impl Verdict {
    /// Whether the document may be used: `valid` or `valid-with-warnings`.
    pub fn is_acceptable(self) -> bool {
        matches!(self, Verdict::Valid | Verdict::ValidWithWarnings)
    }
}

/// What is to be said of one signature. The four questions (is it whole, what came later, who, when) stay apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub struct SignatureStatus {
    /// Name of the signature field; empty for a signature that stands in no field.
    pub field: String,
    /// A person's or body's signature, or a time-stamp over the document.
    pub kind: SignatureKind,
    /// Common name in the signer's certificate. Anyone can write any name into a self-issued certificate.
    pub signer: Option<String>,
    /// Organisation in the signer's certificate.
    pub organisation: Option<String>,
    /// SHA-256 of the signer's certificate, by which a self-issued identity is known.
    pub fingerprint: Option<Fingerprint>,
    /// When the signer says it signed (`/M`), or when the time-stamp says so.
    #[ts(type = "string | null")]
    pub signed_at: Option<DateTime<FixedOffset>>,
    /// Why, in the signer's words.
    pub reason: Option<String>,
    /// Where, in the signer's words.
    pub location: Option<String>,
    /// Whether the signed bytes are those that were signed.
    pub integrity: Integrity,
    /// What was appended after the signed bytes.
    pub later_changes: LaterChanges,
    /// Who signed, as far as this program knows.
    pub identity: IdentityStatus,
    /// Whether the signature covers the file to its last byte.
    pub covers_whole_document: bool,
    /// Details.
    pub notes: Vec<Note>,
}

/// What made a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SignatureKind {
    /// A signature by a person or body (`ETSI.CAdES.detached`, `adbe.pkcs7.detached`).
    Signature,
    /// A document time-stamp (`ETSI.RFC3161`).
    Timestamp,
}

/// Whether the signed bytes are those that were signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Integrity {
    /// Digest and signature are right.
    Intact,
    /// They are not, or they could not be checked; the notes say which.
    Broken,
}

/// What was appended to the file after a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LaterChanges {
    /// Nothing.
    None,
    /// Only what further signatures need: the value and appearance of a field that was empty, validation
    /// data, a document time-stamp.
    Allowed,
    /// Anything else.
    Changed,
}

/// Who signed, as far as this program knows at the time of verification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum IdentityStatus {
    /// The certificate leads to a trusted root.
    Trusted,
    /// The certificate itself is known by its fingerprint.
    Pinned,
    /// Neither.
    Unknown,
    /// The certificate's time is over, or has not come.
    Expired,
}

/// One detail of a report. The names are part of `verify --json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Note {
    /// The file does not begin as a PDF does.
    NotAPdf,
    /// The file is encrypted.
    Encrypted,
    /// The file's structure is broken where it must be read.
    Malformed,
    /// The file mixes both kinds of cross-reference, which readers resolve differently.
    HybridCrossReference,
    /// The file exceeds a limit: size, objects, nesting, revisions or inflated data.
    TooLarge,
    /// Bytes stand after the end of the last revision.
    BytesAfterEnd,
    /// A signature stands in no signature field of the document.
    OutsideField,
    /// A signature that an earlier revision held was taken away or replaced.
    Removed,
    /// The signature dictionary lacks an entry or has one of the wrong kind.
    DictionaryMalformed,
    /// The byte range is not the whole revision but for the signature itself.
    ByteRange,
    /// The signature's hexadecimal string is not in plain form or not filled up with zeros.
    ContentsMalformed,
    /// The signature container (CMS) cannot be read.
    ContainerMalformed,
    /// The kind of signature (`/SubFilter`) is not known here, so it was not checked.
    UnknownSubFilter,
    /// An algorithm is not known here or too weak, so the signature was not checked.
    UnknownAlgorithm,
    /// The signer's certificate is not in the signature.
    CertificateMissing,
    /// The signature names another certificate than the one it carries (signing-certificate-v2).
    CertificateMismatch,
    /// The signature does not name its certificate, which PAdES demands.
    CertificateNotNamed,
    /// The document's digest is not the signed one.
    DigestMismatch,
    /// The signature's value is wrong.
    SignatureMismatch,
    /// The signer issued the certificate to itself.
    SelfIssued,
    /// The certificate's key usage does not admit signing.
    CertificateUsage,
    /// The certificate's time has not come.
    CertificateNotYetValid,
    /// By its own date the signature was made outside its certificate's time.
    SignedOutsideValidity,
    /// The signature has no readable date.
    NoDate,
}
