//! Private keys: what they can do is sign.

use aws_lc_rs::{
    rand::SystemRandom,
    signature::{
        ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P384_SHA384_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _,
        RSA_PKCS1_SHA256, RsaKeyPair,
    },
};
use der::{Any, asn1::ObjectIdentifier};
use spki::AlgorithmIdentifierOwned;

use crate::{
    Error, KeyKind, Result,
    algorithm::{EC, ECDSA_SHA256, ECDSA_SHA384, Hash, RSA, RSA_SHA256},
};

/// A private key. The library wipes it when it is dropped.
pub(crate) enum Key {
    P256(EcdsaKeyPair),
    P384(EcdsaKeyPair),
    Rsa(RsaKeyPair),
}

impl Key {
    /// Reads a key of the algorithm `oid` from PKCS#8.
    pub fn from_pkcs8(oid: &str, pkcs8: &[u8]) -> Result<Self> {
        let unsupported = || Error::UnsupportedKey { kind: oid.to_owned() };
        match ObjectIdentifier::new(oid) {
            Ok(EC) => EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, pkcs8)
                .map(Key::P256)
                .or_else(|_| EcdsaKeyPair::from_pkcs8(&ECDSA_P384_SHA384_ASN1_SIGNING, pkcs8).map(Key::P384))
                .map_err(|_| unsupported()),
            Ok(RSA) => RsaKeyPair::from_pkcs8(pkcs8)
                .ok()
                .filter(|pair| (256..=512).contains(&pair.public_modulus_len()))
                .map(Key::Rsa)
                .ok_or_else(unsupported),
            _ => Err(unsupported()),
        }
    }

    pub fn kind(&self) -> KeyKind {
        match self {
            Key::P256(_) => KeyKind::P256,
            Key::P384(_) => KeyKind::P384,
            Key::Rsa(_) => KeyKind::Rsa,
        }
    }

    /// The public key as it stands in a certificate's bit string.
    pub fn public(&self) -> &[u8] {
        match self {
            Key::P256(pair) | Key::P384(pair) => pair.public_key().as_ref(),
            Key::Rsa(pair) => pair.public_key().as_ref(),
        }
    }

    /// The hash that this key's signatures use: SHA-384 for P-384, as readers demand, otherwise SHA-256.
    pub fn hash(&self) -> Hash {
        match self {
            Key::P256(_) | Key::Rsa(_) => Hash::Sha256,
            Key::P384(_) => Hash::Sha384,
        }
    }

    /// How the signatures are to be announced.
    pub fn algorithm(&self) -> AlgorithmIdentifierOwned {
        let (oid, parameters) = match self {
            Key::P256(_) => (ECDSA_SHA256, None),
            Key::P384(_) => (ECDSA_SHA384, None),
            Key::Rsa(_) => (RSA_SHA256, Some(Any::null())),
        };
        AlgorithmIdentifierOwned { oid, parameters }
    }

    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>> {
        let random = SystemRandom::new();
        match self {
            Key::P256(pair) | Key::P384(pair) => {
                pair.sign(&random, message).map(|signature| signature.as_ref().to_vec())
            }
            Key::Rsa(pair) => {
                let mut signature = vec![0; pair.public_modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &random, message, &mut signature).map(|()| signature)
            }
        }
        .map_err(|_| Error::Cryptography)
    }
}
