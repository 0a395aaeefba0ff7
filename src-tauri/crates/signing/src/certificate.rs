//! X.509 certificates: what they say, and whether they hold.

use std::{fmt, str::FromStr};

use chrono::{DateTime, Utc};
use der::{Decode, Encode, Tag, Tagged, asn1::ObjectIdentifier};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use x509_cert::{
    Certificate as X509,
    ext::pkix::{BasicConstraints, KeyUsage, SubjectKeyIdentifier},
    name::Name,
    time::Time,
};

use crate::{
    Error, IdentityStatus, Result, Trust,
    algorithm::{self, EC, Hash, P256, P384, RSA},
    asn1,
};

/// SHA-256 of a certificate in DER, written as 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Fingerprint([u8; 32]);

/// What a certificate says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
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

impl CertificateSummary {
    /// Reads a certificate in DER, for example to pin its holder by the fingerprint.
    pub fn from_der(der: &[u8]) -> Result<Self> {
        Certificate::from_der(der).map(|certificate| certificate.summary())
    }
}

/// A certificate and the bytes it was read from.
#[derive(Debug, Clone)]
pub(crate) struct Certificate {
    pub der: Vec<u8>,
    pub x509: X509,
}

impl Certificate {
    pub fn from_der(der: &[u8]) -> Result<Self> {
        let x509 = X509::from_der(der).map_err(|_| Error::CertificateUnreadable)?;
        Ok(Certificate { der: der.to_vec(), x509 })
    }

    pub fn summary(&self) -> CertificateSummary {
        let body = &self.x509.tbs_certificate;
        CertificateSummary {
            subject: self.common_name().unwrap_or_default(),
            organisation: self.organisation(),
            issuer: name_part(&body.issuer, COMMON_NAME).unwrap_or_default(),
            self_issued: self.is_self_issued(),
            serial: body.serial_number.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect(),
            not_before: moment(body.validity.not_before),
            not_after: moment(body.validity.not_after),
            fingerprint: self.fingerprint(),
            key: self.key_kind(),
        }
    }

    pub fn common_name(&self) -> Option<String> {
        name_part(&self.x509.tbs_certificate.subject, COMMON_NAME)
    }

    pub fn organisation(&self) -> Option<String> {
        name_part(&self.x509.tbs_certificate.subject, ORGANISATION)
    }

    pub fn fingerprint(&self) -> Fingerprint {
        let mut fingerprint = [0; 32];
        fingerprint.iter_mut().zip(Hash::Sha256.of(&[&self.der])).for_each(|(to, from)| *to = from);
        Fingerprint(fingerprint)
    }

    pub fn is_self_issued(&self) -> bool {
        self.x509.tbs_certificate.subject == self.x509.tbs_certificate.issuer
    }

    fn key_kind(&self) -> KeyKind {
        let key = &self.x509.tbs_certificate.subject_public_key_info.algorithm;
        let curve = key.parameters.as_ref().and_then(|parameters| asn1::oid(&parameters.to_der().ok()?));
        match (key.oid, curve) {
            (RSA, _) => KeyKind::Rsa,
            (EC, Some(P256)) => KeyKind::P256,
            (EC, Some(P384)) => KeyKind::P384,
            _ => KeyKind::Other,
        }
    }

    /// The public key's bits.
    pub fn public_key(&self) -> Option<&[u8]> {
        self.x509.tbs_certificate.subject_public_key_info.subject_public_key.as_bytes()
    }

    pub fn subject_key_identifier(&self) -> Option<Vec<u8>> {
        let (_, identifier) = self.x509.tbs_certificate.get::<SubjectKeyIdentifier>().ok()??;
        Some(identifier.0.as_bytes().to_vec())
    }

    pub fn not_before(&self) -> DateTime<Utc> {
        moment(self.x509.tbs_certificate.validity.not_before)
    }

    pub fn not_after(&self) -> DateTime<Utc> {
        moment(self.x509.tbs_certificate.validity.not_after)
    }

    pub fn is_valid_at(&self, at: DateTime<Utc>) -> bool {
        self.not_before() <= at && at <= self.not_after()
    }

    /// Whether its key usage admits signatures over documents; one that says nothing does.
    pub fn may_sign(&self) -> bool {
        match self.x509.tbs_certificate.get::<KeyUsage>() {
            Ok(Some((_, usage))) => usage.digital_signature() || usage.non_repudiation(),
            Ok(None) => true,
            Err(_) => false,
        }
    }

    /// Whether it may issue a certificate with `below` issuers between (RFC 5280, 6.1.4 k to n).
    fn may_issue(&self, below: usize) -> bool {
        let body = &self.x509.tbs_certificate;
        let authority = match body.get::<BasicConstraints>() {
            Ok(Some((_, constraints))) => {
                constraints.ca
                    && constraints.path_len_constraint.is_none_or(|most| below <= usize::from(most))
            }
            _ => false,
        };
        let usage = match body.get::<KeyUsage>() {
            Ok(Some((_, usage))) => usage.key_cert_sign(),
            Ok(None) => true,
            Err(_) => false,
        };
        authority && usage
    }

    /// Whether it has a critical extension whose meaning is not known here.
    fn has_unknown_critical_extension(&self) -> bool {
        const KNOWN: [&str; 3] = ["2.5.29.15", "2.5.29.19", "2.5.29.37"];
        let extensions = self.x509.tbs_certificate.extensions.iter().flatten();
        extensions
            .into_iter()
            .any(|extension| extension.critical && !KNOWN.contains(&extension.extn_id.to_string().as_str()))
    }

    /// Whether `issuer` issued and signed this certificate.
    pub fn is_issued_by(&self, issuer: &Certificate) -> bool {
        let checked = || {
            let parts = asn1::sequence(&self.der)?;
            let [body, identifier, _] = parts.as_slice() else { return None };
            let signature = self.x509.signature.as_bytes()?;
            let key = &issuer.x509.tbs_certificate.subject_public_key_info;
            algorithm::verify(key, identifier, None, body, signature).ok()
        };
        self.x509.tbs_certificate.issuer == issuer.x509.tbs_certificate.subject && checked().is_some()
    }
}

/// What is known of the signer at the time `at`; `others` are the certificates that came with its own.
pub(crate) fn identify(
    signer: &Certificate,
    others: &[Certificate],
    trust: &Trust,
    at: DateTime<Utc>,
) -> IdentityStatus {
    if !signer.is_valid_at(at) {
        return IdentityStatus::Expired;
    }
    if trust.pinned.contains(&signer.fingerprint()) {
        return IdentityStatus::Pinned;
    }
    let roots: Vec<Certificate> =
        trust.roots.iter().filter_map(|root| Certificate::from_der(root).ok()).collect();
    if signer.may_sign() && leads_to_root(signer, others, &roots, at) {
        IdentityStatus::Trusted
    } else {
        IdentityStatus::Unknown
    }
}

/// Issuers between a signer and its root.
const PATH: usize = 6;

fn leads_to_root(
    signer: &Certificate,
    others: &[Certificate],
    roots: &[Certificate],
    at: DateTime<Utc>,
) -> bool {
    let issues = |issuer: &Certificate, subject: &Certificate, below: usize| {
        issuer.is_valid_at(at)
            && issuer.may_issue(below)
            && !issuer.has_unknown_critical_extension()
            && subject.is_issued_by(issuer)
    };
    let mut subject = signer;
    if subject.has_unknown_critical_extension() {
        return false;
    }
    for below in 0..PATH {
        if roots.iter().any(|root| root.der == subject.der || issues(root, subject, below)) {
            return true;
        }
        match others.iter().find(|other| other.der != subject.der && issues(other, subject, below)) {
            Some(issuer) => subject = issuer,
            None => return false,
        }
    }
    false
}

const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
const ORGANISATION: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");

/// The last value of the attribute in a name, in whichever kind of string it stands.
fn name_part(name: &Name, attribute: ObjectIdentifier) -> Option<String> {
    let mut values = name.0.iter().flat_map(|part| part.0.iter()).filter(|value| value.oid == attribute);
    let value = &values.next_back()?.value;
    match value.tag() {
        Tag::BmpString => {
            let units = value
                .value()
                .chunks_exact(2)
                .filter_map(|unit| Some(u16::from_be_bytes(unit.try_into().ok()?)));
            Some(char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
        }
        _ => Some(String::from_utf8_lossy(value.value()).into_owned()),
    }
}

fn moment(time: Time) -> DateTime<Utc> {
    let seconds = i64::try_from(time.to_unix_duration().as_secs()).unwrap_or(i64::MAX);
    DateTime::from_timestamp(seconds, 0).unwrap_or(DateTime::<Utc>::MAX_UTC)
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

    /// Reads 64 hexadecimal digits; colons and spaces between them do not count.
    fn from_str(text: &str) -> Result<Self> {
        let digits: Option<Vec<u32>> =
            text.chars().filter(|c| !matches!(c, ':' | ' ')).map(|c| c.to_digit(16)).collect();
        let bytes: Option<Vec<u8>> = digits.filter(|digits| digits.len() == 64).and_then(|digits| {
            digits
                .chunks(2)
                .map(|pair| u8::try_from(pair.iter().fold(0, |byte, digit| byte * 16 + digit)).ok())
                .collect()
        });
        let fingerprint = bytes.and_then(|bytes| bytes.try_into().ok());
        fingerprint.map(Fingerprint).ok_or(Error::Fingerprint { text: text.to_owned() })
    }
}

impl TryFrom<String> for Fingerprint {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}
