//! X.509 certificates: what they say, and which key they carry.

use std::{fmt, str::FromStr};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Error, Result};

/// SHA-256 of a certificate in DER, written as 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Fingerprint([u8; 32]);

/// What a certificate says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub struct CertificateSummary {
    /// Common name of the subject.
    pub subject: String,
    /// Organisation of the subject.
    pub organisation: Option<String>,
    /// Common name of the issuer.
    pub issuer: String,
    /// Whether subject and issuer are the same.
    pub self_issued: bool,
    /// Serial number, in hexadecimal.
    pub serial: String,
    /// First moment of validity.
    #[ts(type = "string")]
    pub not_before: DateTime<Utc>,
    /// Last moment of validity.
    #[ts(type = "string")]
    pub not_after: DateTime<Utc>,
    /// SHA-256 of the certificate.
    pub fingerprint: Fingerprint,
    /// Kind of the public key.
    pub key: KeyKind,
}

/// Kinds of key that can sign here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum KeyKind {
    /// ECDSA on the curve P-256.
    P256,
    /// ECDSA on the curve P-384.
    P384,
    /// RSA of 2048 to 4096 bits.
    Rsa,
    /// Any other; it cannot sign here.
    Other,
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl From<Fingerprint> for String {
    fn from(fingerprint: Fingerprint) -> String {
        fingerprint.to_string()
    }
}

impl FromStr for Fingerprint {
    type Err = Error;

    fn from_str(_text: &str) -> Result<Self> {
        Err(Error::Cryptography)
    }
}

impl TryFrom<String> for Fingerprint {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}
