//! The algorithms that are accepted, and checking a signature by one of them.

use aws_lc_rs::{
    digest,
    signature::{self as aws, RsaPssSaltLength},
};
use der::{Encode, TagNumber, asn1::ObjectIdentifier};
use spki::SubjectPublicKeyInfoOwned;

use crate::{Note, asn1};

/// A hash function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hash {
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    pub const ALL: [Hash; 3] = [Hash::Sha256, Hash::Sha384, Hash::Sha512];

    /// RFC 5754, section 2.
    pub const fn oid(self) -> ObjectIdentifier {
        ObjectIdentifier::new_unwrap(match self {
            Hash::Sha256 => "2.16.840.1.101.3.4.2.1",
            Hash::Sha384 => "2.16.840.1.101.3.4.2.2",
            Hash::Sha512 => "2.16.840.1.101.3.4.2.3",
        })
    }

    pub fn from_oid(oid: ObjectIdentifier) -> Option<Self> {
        Hash::ALL.into_iter().find(|hash| hash.oid() == oid)
    }

    pub fn of(self, parts: &[&[u8]]) -> Vec<u8> {
        let mut context = digest::Context::new(match self {
            Hash::Sha256 => &digest::SHA256,
            Hash::Sha384 => &digest::SHA384,
            Hash::Sha512 => &digest::SHA512,
        });
        parts.iter().for_each(|part| context.update(part));
        context.finish().as_ref().to_vec()
    }

    const fn bytes(self) -> u16 {
        match self {
            Hash::Sha256 => 32,
            Hash::Sha384 => 48,
            Hash::Sha512 => 64,
        }
    }
}

/// `rsaEncryption`, RFC 8017.
pub(crate) const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
/// `sha256WithRSAEncryption`, RFC 8017.
pub(crate) const RSA_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11");
const RSA_SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.12");
const RSA_SHA512: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.13");
const RSA_PSS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.10");
const MGF1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.8");
/// `id-ecPublicKey`, RFC 5480.
pub(crate) const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
pub(crate) const P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
pub(crate) const P384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.34");
/// `ecdsa-with-SHA256`, RFC 5758.
pub(crate) const ECDSA_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");
pub(crate) const ECDSA_SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.3");
const ECDSA_SHA512: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.4");

/// Whether `signature` over `message` was made with the key, by the algorithm whose identifier is given in DER.
///
/// `hash` is the one that goes with an identifier that names none.
pub(crate) fn verify(
    key: &SubjectPublicKeyInfoOwned,
    identifier: &[u8],
    hash: Option<Hash>,
    message: &[u8],
    signature: &[u8],
) -> Result<(), Note> {
    let algorithm = choose(key, identifier, hash).ok_or(Note::UnknownAlgorithm)?;
    let key = key.subject_public_key.as_bytes().ok_or(Note::ContainerMalformed)?;
    aws::UnparsedPublicKey::new(algorithm, key)
        .verify(message, signature)
        .map_err(|_| Note::SignatureMismatch)
}

fn choose(
    key: &SubjectPublicKeyInfoOwned,
    identifier: &[u8],
    hash: Option<Hash>,
) -> Option<&'static dyn aws::VerificationAlgorithm> {
    let (algorithm, parameters) = asn1::algorithm(identifier)?;
    let hash = match algorithm {
        RSA => hash?,
        RSA_SHA256 | ECDSA_SHA256 => Hash::Sha256,
        RSA_SHA384 | ECDSA_SHA384 => Hash::Sha384,
        RSA_SHA512 | ECDSA_SHA512 => Hash::Sha512,
        RSA_PSS => return pss(key, parameters?),
        _ => return None,
    };
    if parameters.is_some() {
        return None;
    }
    match algorithm {
        RSA | RSA_SHA256 | RSA_SHA384 | RSA_SHA512 if key.algorithm.oid == RSA => Some(match hash {
            Hash::Sha256 => &aws::RSA_PKCS1_2048_8192_SHA256,
            Hash::Sha384 => &aws::RSA_PKCS1_2048_8192_SHA384,
            Hash::Sha512 => &aws::RSA_PKCS1_2048_8192_SHA512,
        }),
        ECDSA_SHA256 | ECDSA_SHA384 | ECDSA_SHA512 if key.algorithm.oid == EC => {
            match (asn1::oid(&key.algorithm.parameters.as_ref()?.to_der().ok()?)?, hash) {
                (P256, Hash::Sha256) => Some(&aws::ECDSA_P256_SHA256_ASN1),
                (P256, Hash::Sha384) => Some(&aws::ECDSA_P256_SHA384_ASN1),
                (P256, Hash::Sha512) => Some(&aws::ECDSA_P256_SHA512_ASN1),
                (P384, Hash::Sha256) => Some(&aws::ECDSA_P384_SHA256_ASN1),
                (P384, Hash::Sha384) => Some(&aws::ECDSA_P384_SHA384_ASN1),
                (P384, Hash::Sha512) => Some(&aws::ECDSA_P384_SHA512_ASN1),
                _ => None,
            }
        }
        _ => None,
    }
}

/// `RSASSA-PSS-params` (RFC 4055) that use one hash throughout, and a salt of its length or the longest there is.
fn pss(
    key: &SubjectPublicKeyInfoOwned,
    parameters: &[u8],
) -> Option<&'static dyn aws::VerificationAlgorithm> {
    const LONGEST: RsaPssSaltLength = RsaPssSaltLength::Max;
    let (mut hash, mut mask, mut salt) = (None, None, None);
    for parameter in asn1::sequence(parameters)? {
        let inside = |number| asn1::contents(parameter, asn1::context(number));
        if let Some(inside) = inside(TagNumber::N0) {
            hash = Hash::from_oid(asn1::algorithm(inside)?.0);
        } else if let Some(inside) = inside(TagNumber::N1) {
            let (function, of) = asn1::algorithm(inside)?;
            mask = Hash::from_oid(asn1::algorithm(of?)?.0).filter(|_| function == MGF1);
        } else if let Some(inside) = inside(TagNumber::N2) {
            salt = asn1::number(inside);
        } else if asn1::number(inside(TagNumber::N3)?) != Some(1) {
            return None;
        }
    }
    let hash = hash.filter(|hash| mask == Some(*hash) && [RSA, RSA_PSS].contains(&key.algorithm.oid))?;
    Some(match (hash, salt? == hash.bytes()) {
        (Hash::Sha256, true) => &aws::RSA_PSS_2048_8192_SHA256,
        (Hash::Sha384, true) => &aws::RSA_PSS_2048_8192_SHA384,
        (Hash::Sha512, true) => &aws::RSA_PSS_2048_8192_SHA512,
        (Hash::Sha256, false) => &const { aws::RSA_PSS_2048_8192_SHA256.with_pss_salt_length(LONGEST) },
        (Hash::Sha384, false) => &const { aws::RSA_PSS_2048_8192_SHA384.with_pss_salt_length(LONGEST) },
        (Hash::Sha512, false) => &const { aws::RSA_PSS_2048_8192_SHA512.with_pss_salt_length(LONGEST) },
    })
}
