//! Why something could not be signed, opened or made. What is wrong with a signature is a [`Note`], not an error.

use chrono::{DateTime, Utc};

use crate::Note;

/// Why a request was refused. The bytes that came in are never half changed: nothing comes out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The bytes are no PDF that can be read safely.
    #[error("unreadable PDF: {0:?}")]
    Unreadable(Note),
    /// A signature in the document is broken, or the document was changed after it was signed.
    #[error("the document fails verification")]
    FailsVerification,
    /// Fields must be placed before the first signature, because placing one later would break it.
    #[error("the document is signed already, in field {field:?}")]
    SignedAlready {
        /// A signed field.
        field: String,
    },
    /// Two fields would bear one name.
    #[error("a field {field:?} exists already")]
    FieldExists {
        /// The name.
        field: String,
    },
    /// A field's name is empty or holds a full stop, which PDF keeps for the hierarchy of fields.
    #[error("{field:?} cannot name a field")]
    FieldName {
        /// The name.
        field: String,
    },
    /// A field's rectangle has no area, or a side that is no finite number.
    #[error("the rectangle of field {field:?} has no area")]
    FieldRectangle {
        /// The field's name.
        field: String,
    },
    /// A field is to stand on a page that the document has not.
    #[error("no page {page}, the document has {pages}")]
    NoSuchPage {
        /// The page asked for, counted from 1.
        page: usize,
        /// How many there are.
        pages: usize,
    },
    /// No signature field of this name.
    #[error("no signature field {field:?}, there are {available:?}")]
    NoSuchField {
        /// The name asked for.
        field: String,
        /// The names of all signature fields of the document.
        available: Vec<String>,
    },
    /// The field holds a signature.
    #[error("field {field:?} is signed already")]
    FieldSigned {
        /// Its name.
        field: String,
    },
    /// A signature certifies the document and forbids every change to it, further signatures as well.
    #[error("the signature in field {field:?} forbids further signatures")]
    ChangesForbidden {
        /// The field of that signature.
        field: String,
    },
    /// The field is empty.
    #[error("field {field:?} is not signed")]
    FieldNotSigned {
        /// Its name.
        field: String,
    },
    /// The drawing for a field cannot be read as a PDF.
    #[error("unreadable drawing: {0:?}")]
    DrawingUnreadable(Note),
    /// The drawing for a field must be one page.
    #[error("the drawing has {pages} pages, not one")]
    DrawingPages {
        /// How many it has.
        pages: usize,
    },
    /// The certificate's time was over at the time of signing.
    #[error("the certificate expired at {not_after}")]
    CertificateExpired {
        /// Its last moment.
        not_after: DateTime<Utc>,
    },
    /// The certificate's time had not come at the time of signing.
    #[error("the certificate is valid from {not_before}")]
    CertificateNotYetValid {
        /// Its first moment.
        not_before: DateTime<Utc>,
    },
    /// The certificate's key usage admits neither digital signatures nor non-repudiation.
    #[error("the certificate is not made for signing")]
    CertificateUsage,
    /// A certificate cannot be read as X.509 in DER.
    #[error("unreadable certificate")]
    CertificateUnreadable,
    /// Not the 64 hexadecimal digits of a fingerprint.
    #[error("{text:?} is no fingerprint")]
    Fingerprint {
        /// What was given.
        text: String,
    },
    /// A name for a certificate is empty, too long (64 characters), or a country is not two capital letters.
    #[error("{value:?} does not fit the certificate's {part}")]
    Subject {
        /// `common-name`, `organisation`, `country` or `validity`.
        part: &'static str,
        /// What was given.
        value: String,
    },
    /// The bytes are no PKCS#12 file, or one that is damaged.
    #[error("not a PKCS#12 file")]
    NotPkcs12,
    /// The password does not open the PKCS#12 file.
    #[error("wrong password")]
    WrongPassword,
    /// The PKCS#12 file is protected by a method that is not known here.
    #[error("unknown protection of the PKCS#12 file")]
    UnknownProtection,
    /// The PKCS#12 file holds no private key, or none with a certificate.
    #[error("no private key with a certificate in the file")]
    NoKey,
    /// The PKCS#12 file holds more than one private key.
    #[error("several private keys in the file: {names:?}")]
    SeveralKeys {
        /// Their friendly names.
        names: Vec<String>,
    },
    /// The private key does not belong to the certificate beside it.
    #[error("the private key does not match the certificate")]
    KeyMismatch,
    /// A key that is not ECDSA P-256 or P-384, or RSA of 2048 to 4096 bits.
    #[error("unsupported key: {kind}")]
    UnsupportedKey {
        /// Its algorithm's name or object identifier.
        kind: String,
    },
    /// The cryptographic library refused, for example because the system gave no random bytes.
    #[error("the cryptographic library refused")]
    Cryptography,
}

/// The result of what this crate does.
pub type Result<T> = std::result::Result<T, Error>;
