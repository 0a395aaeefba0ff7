//! Cryptographic Message Syntax (RFC 5652): one signer's `SignedData`, made and checked.

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use cms::{
    cert::{CertificateChoices, IssuerAndSerialNumber},
    content_info::{CmsVersion, ContentInfo},
    signed_data::{
        CertificateSet, EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos,
    },
};
use der::{
    Any, Encode, Tag, TagNumber,
    asn1::{ObjectIdentifier, OctetString, SetOfVec},
};
use spki::AlgorithmIdentifierOwned;
use x509_cert::attr::Attribute;

use crate::{
    Error, Identity, Note, Result,
    algorithm::{self, Hash},
    asn1,
    certificate::Certificate,
};

const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const TIMESTAMP_INFO: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.4");
const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
const SIGNING_CERTIFICATE_V2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");

/// A detached CAdES signature over what has this digest (of the identity's own hash). It holds no signing time,
/// which in PAdES stands in the document (ETSI EN 319 142-1, 5.3).
pub(crate) fn sign(digest: &[u8], identity: &Identity) -> Result<Vec<u8>> {
    let signer = identity.chain().first().ok_or(Error::NoKey)?;
    let key = identity.key();
    let hash = AlgorithmIdentifierOwned { oid: key.hash().oid(), parameters: None };
    let attributes = signed_attributes(digest, &signer.der, key.hash()).map_err(|_| Error::Cryptography)?;
    let signature = key.sign(&attributes.to_der().map_err(|_| Error::Cryptography)?)?;
    let body = &signer.x509.tbs_certificate;
    let write = || -> der::Result<Vec<u8>> {
        let signer_info = SignerInfo {
            version: CmsVersion::V1,
            sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
                issuer: body.issuer.clone(),
                serial_number: body.serial_number.clone(),
            }),
            digest_alg: hash.clone(),
            signed_attrs: Some(attributes),
            signature_algorithm: key.algorithm(),
            signature: OctetString::new(signature)?,
            unsigned_attrs: None,
        };
        let certificates =
            identity.chain().iter().map(|link| CertificateChoices::Certificate(link.x509.clone()));
        let signed_data = SignedData {
            version: CmsVersion::V1,
            digest_algorithms: SetOfVec::try_from(vec![hash])?,
            encap_content_info: EncapsulatedContentInfo { econtent_type: DATA, econtent: None },
            certificates: Some(CertificateSet(SetOfVec::try_from(certificates.collect::<Vec<_>>())?)),
            crls: None,
            signer_infos: SignerInfos(SetOfVec::try_from(vec![signer_info])?),
        };
        ContentInfo { content_type: SIGNED_DATA, content: Any::encode_from(&signed_data)? }.to_der()
    };
    write().map_err(|_| Error::Cryptography)
}

fn signed_attributes(digest: &[u8], certificate: &[u8], hash: Hash) -> der::Result<SetOfVec<Attribute>> {
    let attribute =
        |oid, value| Ok::<_, der::Error>(Attribute { oid, values: SetOfVec::try_from(vec![value])? });
    let sequence = |contents: Vec<u8>| Any::new(Tag::Sequence, contents);
    // ESSCertIDv2 (RFC 5035): SHA-256 is the default and is left out.
    let mut named = vec![];
    if hash != Hash::Sha256 {
        named.extend(AlgorithmIdentifierOwned { oid: hash.oid(), parameters: None }.to_der()?);
    }
    named.extend(OctetString::new(hash.of(&[certificate]))?.to_der()?);
    let named = sequence(sequence(sequence(named)?.to_der()?)?.to_der()?)?;
    SetOfVec::try_from(vec![
        attribute(CONTENT_TYPE, Any::encode_from(&DATA)?)?,
        attribute(MESSAGE_DIGEST, Any::encode_from(&OctetString::new(digest)?)?)?,
        attribute(SIGNING_CERTIFICATE_V2, named)?,
    ])
}

/// What a container signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// The document, under the rules of CAdES: the signer's certificate must be named.
    Cades,
    /// The document, under those of PKCS#7 only.
    Plain,
    /// A time-stamp over the document (RFC 3161).
    Timestamp,
}

/// What a container says, checked or not.
#[derive(Debug, Default)]
pub(crate) struct Checked {
    pub signer: Option<Certificate>,
    pub others: Vec<Certificate>,
    /// The moment that a time-stamp states.
    pub stamped_at: Option<DateTime<FixedOffset>>,
    /// Empty where the signature holds.
    pub faults: Vec<Note>,
}

/// Checks a container filled up with zeros over a document, of which `digest` gives the digest.
pub(crate) fn check(padded: &[u8], purpose: Purpose, digest: impl Fn(Hash) -> Vec<u8>) -> Checked {
    let mut checked = Checked::default();
    if let Err(fault) = check_into(padded, purpose, digest, &mut checked) {
        checked.faults.push(fault);
    }
    checked
}

/// The parts of `SignedData` and of its one `SignerInfo`, as encoded.
struct Parts<'a> {
    content_type: ObjectIdentifier,
    content: Option<&'a [u8]>,
    certificates: Vec<&'a [u8]>,
    signer: &'a [u8],
    /// Nothing where it is not known here.
    hash: Option<Hash>,
    /// Contents of the set.
    attributes: &'a [u8],
    algorithm: &'a [u8],
    signature: &'a [u8],
}

fn check_into(
    padded: &[u8],
    purpose: Purpose,
    digest: impl Fn(Hash) -> Vec<u8>,
    checked: &mut Checked,
) -> std::result::Result<(), Note> {
    let rewritten;
    let (container, padding) = if padded.get(1) == Some(&0x80) {
        let (definite, rest) = asn1::definite(padded).ok_or(Note::ContainerMalformed)?;
        rewritten = definite;
        (rewritten.as_slice(), rest)
    } else {
        asn1::split_first(padded).ok_or(Note::ContainerMalformed)?
    };
    if padding.iter().any(|byte| *byte != 0) {
        return Err(Note::ContentsMalformed);
    }
    let parts = parse(container).ok_or(Note::ContainerMalformed)?;
    for certificate in &parts.certificates {
        let certificate = Certificate::from_der(certificate).map_err(|_| Note::ContainerMalformed)?;
        if checked.signer.is_none() && is_named(&certificate, parts.signer) {
            checked.signer = Some(certificate);
        } else {
            checked.others.push(certificate);
        }
    }
    let signer = checked.signer.as_ref().ok_or(Note::CertificateMissing)?;
    let hash = parts.hash.ok_or(Note::UnknownAlgorithm)?;

    let signed = match (purpose, parts.content) {
        (Purpose::Timestamp, Some(content)) if parts.content_type == TIMESTAMP_INFO => {
            let (stamped, imprint, moment) = timestamp(content).ok_or(Note::ContainerMalformed)?;
            checked.stamped_at = Some(moment);
            if digest(stamped) != imprint {
                return Err(Note::DigestMismatch);
            }
            hash.of(&[content])
        }
        (Purpose::Cades | Purpose::Plain, None) if parts.content_type == DATA => digest(hash),
        _ => return Err(Note::ContainerMalformed),
    };
    let attribute = |kind| attribute(parts.attributes, kind).ok_or(Note::ContainerMalformed);
    if attribute(CONTENT_TYPE)?.and_then(asn1::oid) != Some(parts.content_type) {
        return Err(Note::ContainerMalformed);
    }
    let stated = attribute(MESSAGE_DIGEST)?.and_then(|value| asn1::contents(value, Tag::OctetString));
    if stated.ok_or(Note::ContainerMalformed)? != signed {
        return Err(Note::DigestMismatch);
    }
    match attribute(SIGNING_CERTIFICATE_V2)? {
        Some(named) if !names(named, &signer.der).ok_or(Note::ContainerMalformed)? => {
            return Err(Note::CertificateMismatch);
        }
        None if purpose == Purpose::Cades => return Err(Note::CertificateNotNamed),
        _ => {}
    }
    // What is signed is the attributes as a SET, not as the field they stand in (RFC 5652, 5.4).
    let mut message = vec![];
    let attributes = der::asn1::AnyRef::new(Tag::Set, parts.attributes);
    attributes.and_then(|set| set.encode_to_vec(&mut message)).map_err(|_| Note::ContainerMalformed)?;
    let key = &signer.x509.tbs_certificate.subject_public_key_info;
    algorithm::verify(key, parts.algorithm, Some(hash), &message, parts.signature)
}

/// Takes a container apart. Versions and repeated algorithms are held to the letter: they are not signed, and a
/// change to them must not go unseen.
fn parse(container: &[u8]) -> Option<Parts<'_>> {
    let outer = asn1::sequence(container)?;
    let [kind, content] = outer.as_slice() else { return None };
    if asn1::oid(kind)? != SIGNED_DATA {
        return None;
    }
    let signed_data = asn1::sequence(asn1::contents(content, asn1::context(TagNumber::N0))?)?;
    let [version, hashes, encapsulated, rest @ ..] = signed_data.as_slice() else { return None };
    let (content_type, content) = match asn1::sequence(encapsulated)?.as_slice() {
        [kind] => (asn1::oid(kind)?, None),
        [kind, content] => {
            let content = asn1::contents(content, asn1::context(TagNumber::N0))?;
            (asn1::oid(kind)?, Some(asn1::contents(content, Tag::OctetString)?))
        }
        _ => return None,
    };
    let mut rest = rest.iter().copied().peekable();
    let certificates = optional(&mut rest, TagNumber::N0).map(asn1::elements);
    optional(&mut rest, TagNumber::N1);
    let signers = asn1::set(rest.next()?)?;
    let ([signer_info], None) = (signers.as_slice(), rest.next()) else { return None };

    let signer_info = asn1::sequence(signer_info)?;
    let [signer_version, signer, hash, rest @ ..] = signer_info.as_slice() else { return None };
    let mut rest = rest.iter().copied().peekable();
    let attributes = optional(&mut rest, TagNumber::N0)?;
    let algorithm = rest.next()?;
    let signature = asn1::contents(rest.next()?, Tag::OctetString)?;
    optional(&mut rest, TagNumber::N1);

    let by_key = asn1::contents(signer, KEY_IDENTIFIER).is_some();
    let expected_signer_version = if by_key { 3 } else { 1 };
    let expected_version = if by_key || content_type != DATA { 3 } else { 1 };
    let named_hash = asn1::algorithm(hash)?;
    let repeated: Option<Vec<_>> = asn1::set(hashes)?.into_iter().map(asn1::algorithm).collect();
    let plain = asn1::number(version)? == expected_version
        && asn1::number(signer_version)? == expected_signer_version
        && repeated? == [named_hash]
        && named_hash.1.is_none()
        && rest.next().is_none();
    plain.then_some(Parts {
        content_type,
        content,
        certificates: match certificates {
            Some(certificates) => certificates?,
            None => vec![],
        },
        signer,
        hash: Hash::from_oid(named_hash.0),
        attributes,
        algorithm,
        signature,
    })
}

/// `[0]` of a `SignerIdentifier`: the signer's key, not its name.
const KEY_IDENTIFIER: Tag = Tag::ContextSpecific { constructed: false, number: TagNumber::N0 };

/// The contents of the next element, if that is `[number]`.
fn optional<'a>(
    rest: &mut std::iter::Peekable<impl Iterator<Item = &'a [u8]>>,
    number: TagNumber,
) -> Option<&'a [u8]> {
    let inside = asn1::contents(rest.peek()?, asn1::context(number))?;
    rest.next();
    Some(inside)
}

/// Whether a signer identifier means this certificate.
fn is_named(certificate: &Certificate, identifier: &[u8]) -> bool {
    if let Some(key) = asn1::contents(identifier, KEY_IDENTIFIER) {
        return certificate.subject_key_identifier().as_deref() == Some(key);
    }
    let body = &certificate.x509.tbs_certificate;
    let own = (body.issuer.to_der(), body.serial_number.to_der());
    match (asn1::sequence(identifier).as_deref(), own) {
        (Some([issuer, serial]), (Ok(own_issuer), Ok(own_serial))) => {
            *issuer == own_issuer && *serial == own_serial
        }
        _ => false,
    }
}

/// The one value of an attribute, where there is one; nothing where the attributes are malformed.
fn attribute(attributes: &[u8], kind: ObjectIdentifier) -> Option<Option<&[u8]>> {
    let mut found = None;
    for attribute in asn1::elements(attributes)? {
        let parts = asn1::sequence(attribute)?;
        let [identifier, values] = parts.as_slice() else { return None };
        if asn1::oid(identifier)? == kind {
            let values = asn1::set(values)?;
            let ([value], None) = (values.as_slice(), found) else { return None };
            found = Some(*value);
        }
    }
    Some(found)
}

/// Whether `SigningCertificateV2` (RFC 5035) names this certificate first.
fn names(attribute: &[u8], certificate: &[u8]) -> Option<bool> {
    let certificates = asn1::sequence(asn1::sequence(attribute)?.first()?)?;
    let parts = asn1::sequence(certificates.first()?)?;
    let (hash, digest) = match parts.as_slice() {
        [digest, ..] if asn1::contents(digest, Tag::OctetString).is_some() => (Hash::Sha256, digest),
        [algorithm, digest, ..] => (Hash::from_oid(asn1::algorithm(algorithm)?.0)?, digest),
        _ => return None,
    };
    Some(asn1::contents(digest, Tag::OctetString)? == hash.of(&[certificate]))
}

/// Hash, digest and moment in `TSTInfo` (RFC 3161, 2.4.2).
fn timestamp(content: &[u8]) -> Option<(Hash, &[u8], DateTime<FixedOffset>)> {
    let info = asn1::sequence(content)?;
    let [_, _, imprint, _, moment, ..] = info.as_slice() else { return None };
    let imprint = asn1::sequence(imprint)?;
    let [algorithm, digest] = imprint.as_slice() else { return None };
    let moment = std::str::from_utf8(asn1::contents(moment, Tag::GeneralizedTime)?).ok()?;
    let moment = NaiveDateTime::parse_from_str(moment.strip_suffix('Z')?.get(..14)?, "%Y%m%d%H%M%S").ok()?;
    let hash = Hash::from_oid(asn1::algorithm(algorithm)?.0)?;
    Some((hash, asn1::contents(digest, Tag::OctetString)?, moment.and_utc().fixed_offset()))
}
