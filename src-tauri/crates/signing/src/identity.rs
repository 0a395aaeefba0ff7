//! Who signs: a private key with its certificates.

use std::{fmt, time::Duration};

use aws_lc_rs::{
    rand,
    signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair},
};
use chrono::{DateTime, Months, Utc};
use der::{
    Any, Encode, Tag,
    asn1::{BitString, GeneralizedTime, ObjectIdentifier, OctetString, SetOfVec, UtcTime},
    oid::AssociatedOid,
};
use p12_keystore::{
    EncryptionAlgorithm, KeyStore, KeyStoreEntry, MacAlgorithm, Pkcs12Archive, PrivateKey, PrivateKeyChain,
};
use spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};
use x509_cert::{
    Certificate as X509, TbsCertificate, Version,
    attr::AttributeTypeAndValue,
    ext::{
        Extension,
        pkix::{AuthorityKeyIdentifier, BasicConstraints, KeyUsage, KeyUsages, SubjectKeyIdentifier},
    },
    name::{Name, RdnSequence, RelativeDistinguishedName},
    serial_number::SerialNumber,
    time::{Time, Validity},
};
use zeroize::Zeroizing;

use crate::{
    CertificateSummary, Error, Result,
    algorithm::{EC, Hash, P256},
    certificate::Certificate,
    key::Key,
};

/// A private key and the certificates that go with it. The key's bytes are wiped when this is dropped.
pub struct Identity {
    key: Key,
    pkcs8: Zeroizing<Vec<u8>>,
    /// The signer's certificate, then its issuers.
    chain: Vec<Certificate>,
    summary: CertificateSummary,
}

/// Whose identity is issued.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The person's or office's name, 1 to 64 characters.
    pub common_name: &'a str,
    /// The body it belongs to, 1 to 64 characters.
    pub organisation: Option<&'a str>,
    /// ISO 3166 code of the country, two capital letters.
    pub country: Option<&'a str>,
}

/// Rounds of key derivation for a PKCS#12 file: a tenth of a second or so, for whoever guesses passwords, too.
const ROUNDS: u32 = 200_000;

impl Identity {
    /// Makes a P-256 key and a certificate that it issues to itself, valid for `years` (1 to 20) from
    /// `not_before`, cut to whole seconds. Key and serial number come from the system's random source.
    pub fn new_self_issued(subject: &Subject<'_>, not_before: DateTime<Utc>, years: u32) -> Result<Self> {
        let name = subject.name()?;
        let not_after = Some(years)
            .filter(|years| (1..=20).contains(years))
            .and_then(|years| not_before.checked_add_months(Months::new(12 * years)))
            .ok_or_else(|| Error::Subject { part: "validity", value: years.to_string() })?;
        let document = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING)
            .and_then(|pair| pair.to_pkcs8v1())
            .map_err(|_| Error::Cryptography)?;
        let pkcs8 = Zeroizing::new(document.as_ref().to_vec());
        let key = Key::from_pkcs8(&EC.to_string(), &pkcs8)?;
        let validity = Validity { not_before: time(not_before)?, not_after: time(not_after)? };
        let certificate = self_issue(&key, name, validity)?;
        Self::new(key, pkcs8, vec![certificate])
    }

    /// Opens a PKCS#12 file that holds one private key and its certificate, in the encryption of today or of old.
    pub fn from_pkcs12(bytes: &[u8], password: &str) -> Result<Self> {
        use p12_keystore::error::Error as P12;
        let archive = Pkcs12Archive::from_pkcs12(bytes, password).map_err(|error| match error {
            P12::MacError(_) | P12::UnpadError | P12::Pkcs5Error(_) => Error::WrongPassword,
            P12::UnsupportedEncryptionScheme | P12::UnsupportedMacAlgorithm => Error::UnknownProtection,
            _ => Error::NotPkcs12,
        })?;
        let bag = match archive.keys.as_slice() {
            [] => return Err(Error::NoKey),
            [bag] => bag,
            several => {
                let name = |bag: &p12_keystore::PrivateKeyBag| bag.friendly_name.clone().unwrap_or_default();
                return Err(Error::SeveralKeys { names: several.iter().map(name).collect() });
            }
        };
        let key_oid = bag.key.oid().to_string();
        let pkcs8 = Zeroizing::new(bag.key.as_der().to_vec());
        let key = Key::from_pkcs8(&key_oid, &pkcs8)?;
        let certificates: Result<Vec<Certificate>> =
            archive.certs.iter().map(|bag| Certificate::from_der(bag.cert.as_der())).collect();
        let certificates = certificates?;
        if certificates.is_empty() {
            return Err(Error::NoKey);
        }
        let own = certificates.iter().find(|certificate| certificate.public_key() == Some(key.public()));
        let mut chain = vec![own.ok_or(Error::KeyMismatch)?.clone()];
        while let Some(issuer) = chain.last().and_then(|last| {
            let new = |issuer: &&Certificate| chain.iter().all(|known| known.der != issuer.der);
            certificates.iter().filter(new).find(|issuer| last.is_issued_by(issuer))
        }) {
            chain.push(issuer.clone());
        }
        Self::new(key, pkcs8, chain)
    }

    /// Writes a PKCS#12 file: PBES2 with AES-256, and an HMAC with SHA-256.
    pub fn to_pkcs12(&self, password: &str) -> Result<Vec<u8>> {
        let write = || {
            let key = PrivateKey::from_der(&self.pkcs8)?;
            let certificates: p12_keystore::Result<Vec<_>> = self
                .chain
                .iter()
                .map(|certificate| p12_keystore::Certificate::from_der(&certificate.der))
                .collect();
            let chain = PrivateKeyChain::new(self.summary.fingerprint.to_string(), key, certificates?);
            let mut store = KeyStore::new();
            store.add_entry(&self.summary.subject, KeyStoreEntry::PrivateKeyChain(chain));
            store
                .writer(password)
                .encryption_algorithm(EncryptionAlgorithm::PbeWithHmacSha256AndAes256)
                .encryption_iterations(ROUNDS)
                .mac_algorithm(MacAlgorithm::HmacSha256)
                .mac_iterations(ROUNDS)
                .write()
        };
        write().map_err(|_: p12_keystore::error::Error| Error::Cryptography)
    }

    /// The signer's certificate.
    pub fn certificate(&self) -> &CertificateSummary {
        &self.summary
    }

    /// The signer's certificate in DER, to be handed to others.
    pub fn certificate_der(&self) -> &[u8] {
        self.chain.first().map(|certificate| certificate.der.as_slice()).unwrap_or_default()
    }

    pub(crate) fn key(&self) -> &Key {
        &self.key
    }

    pub(crate) fn chain(&self) -> &[Certificate] {
        &self.chain
    }

    fn new(key: Key, pkcs8: Zeroizing<Vec<u8>>, chain: Vec<Certificate>) -> Result<Self> {
        let summary = chain.first().ok_or(Error::NoKey)?.summary();
        if summary.key != key.kind() {
            return Err(Error::KeyMismatch);
        }
        Ok(Identity { key, pkcs8, chain, summary })
    }
}

impl fmt::Debug for Identity {
    /// Says whose it is, and nothing of the key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity").field("certificate", &self.summary).finish_non_exhaustive()
    }
}

impl Subject<'_> {
    fn name(&self) -> Result<Name> {
        let refused = |part, value: &str| Error::Subject { part, value: value.to_owned() };
        let fits =
            |text: &str| (1..=64).contains(&text.chars().count()) && !text.chars().any(char::is_control);
        let is_country = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase());
        // Country before organisation before name: from the general to the particular.
        let mut parts = vec![];
        if let Some(country) = self.country {
            if !is_country(country) {
                return Err(refused("country", country));
            }
            parts.push(("2.5.4.6", Tag::PrintableString, country));
        }
        if let Some(organisation) = self.organisation {
            if !fits(organisation) {
                return Err(refused("organisation", organisation));
            }
            parts.push(("2.5.4.10", Tag::Utf8String, organisation));
        }
        if !fits(self.common_name) {
            return Err(refused("common-name", self.common_name));
        }
        parts.push(("2.5.4.3", Tag::Utf8String, self.common_name));
        let part = |(oid, tag, text): (&str, Tag, &str)| {
            let oid = ObjectIdentifier::new(oid).ok()?;
            let value = Any::new(tag, text.as_bytes()).ok()?;
            let values = SetOfVec::try_from(vec![AttributeTypeAndValue { oid, value }]).ok()?;
            Some(RelativeDistinguishedName(values))
        };
        let name: Option<Vec<_>> = parts.into_iter().map(part).collect();
        name.map(RdnSequence).ok_or(Error::Cryptography)
    }
}

fn self_issue(key: &Key, name: Name, validity: Validity) -> Result<Certificate> {
    let issue = || -> der::Result<(TbsCertificate, BitString)> {
        let public = BitString::from_bytes(key.public())?;
        // RFC 7093, section 2, method 1: the first 160 bits of the key's SHA-256.
        let identifier = Hash::Sha256.of(&[key.public()]).into_iter().take(20).collect::<Vec<u8>>();
        let identifier = OctetString::new(identifier)?;
        let authority = AuthorityKeyIdentifier {
            key_identifier: Some(identifier.clone()),
            ..AuthorityKeyIdentifier::default()
        };
        let extensions = vec![
            extension(true, &BasicConstraints { ca: false, path_len_constraint: None })?,
            extension(true, &KeyUsage(KeyUsages::DigitalSignature | KeyUsages::NonRepudiation))?,
            extension(false, &SubjectKeyIdentifier(identifier))?,
            extension(false, &authority)?,
        ];
        let mut serial = [0; 16];
        rand::fill(&mut serial).map_err(|_| der::ErrorKind::Failed)?;
        // Positive, and of the same length always.
        serial[0] = serial[0] & 0x7F | 0x40;
        let curve = Any::encode_from(&P256)?;
        let algorithm = AlgorithmIdentifierOwned { oid: EC, parameters: Some(curve) };
        let body = TbsCertificate {
            version: Version::V3,
            serial_number: SerialNumber::new(&serial)?,
            signature: key.algorithm(),
            issuer: name.clone(),
            validity,
            subject: name,
            subject_public_key_info: SubjectPublicKeyInfoOwned { algorithm, subject_public_key: public },
            issuer_unique_id: None,
            subject_unique_id: None,
            extensions: Some(extensions),
        };
        let signature = key.sign(&body.to_der()?).map_err(|_| der::ErrorKind::Failed)?;
        Ok((body, BitString::from_bytes(&signature)?))
    };
    let (tbs_certificate, signature) = issue().map_err(|_| Error::Cryptography)?;
    let certificate = X509 { tbs_certificate, signature_algorithm: key.algorithm(), signature };
    Certificate::from_der(&certificate.to_der().map_err(|_| Error::Cryptography)?)
}

fn extension<T: AssociatedOid + Encode>(critical: bool, value: &T) -> der::Result<Extension> {
    Ok(Extension { extn_id: T::OID, critical, extn_value: OctetString::new(value.to_der()?)? })
}

/// RFC 5280, 4.1.2.5: `UTCTime` up to 2049, `GeneralizedTime` from 2050 on.
fn time(at: DateTime<Utc>) -> Result<Time> {
    let since = u64::try_from(at.timestamp()).map(Duration::from_secs).ok();
    let time = since.and_then(|since| {
        let short = UtcTime::from_unix_duration(since).ok().map(Time::UtcTime);
        short.or_else(|| GeneralizedTime::from_unix_duration(since).ok().map(Time::GeneralTime))
    });
    time.ok_or_else(|| Error::Subject { part: "validity", value: at.to_string() })
}
