//! The bottom line of a document's signatures.

use chrono::{DateTime, FixedOffset, NaiveDateTime, TimeZone, Utc};

use crate::{
    Error, Fingerprint, IdentityStatus, Integrity, LaterChanges, Note, Report, Result, SignatureKind,
    SignatureStatus, Verdict,
    certificate::identify,
    changes::{self, Step},
    cms::{self, Checked, Purpose},
    field::signature_fields,
    pdf::{Dictionary, File, Id, Located, Read, Value},
};

/// Whom the reader knows.
#[derive(Debug, Clone, Default)]
pub struct Trust {
    /// Fingerprints of signers' certificates that were compared with their holders.
    pub pinned: Vec<Fingerprint>,
    /// Certificates, in DER, of authorities that are trusted to name signers. One that cannot be read is ignored.
    pub roots: Vec<Vec<u8>>,
}

/// Says what is to be said of the document's signatures at the time `at`. Never fails and never panics.
///
/// A signature by an algorithm that is not known here is not called broken by accident: it is reported as broken
/// with [`Note::UnknownAlgorithm`], because nothing can be said for it.
pub fn verify(pdf: &[u8], trust: &Trust, at: DateTime<Utc>) -> Report {
    match examine(pdf, trust, at) {
        Ok(signatures) => Report { verdict: verdict(&signatures), signatures, notes: vec![] },
        Err(note) => Report { verdict: Verdict::Unreadable, signatures: vec![], notes: vec![note] },
    }
}

/// The bytes from the beginning to the end of the revision that the signature in `field` covers.
///
/// Whatever is imported from a signed document is to be read from these bytes, not from the whole file.
/// Whether the signature holds is for [`verify`] to say.
pub fn signed_revision<'a>(pdf: &'a [u8], field: &str) -> Result<&'a [u8]> {
    let file = File::read(pdf).map_err(Error::Unreadable)?;
    let signatures = find(&file).map_err(Error::Unreadable)?;
    let Some(found) = signatures.iter().find(|found| found.field == field && !found.removed) else {
        let fields = signature_fields(&file, file.newest()).map_err(Error::Unreadable)?;
        let available: Vec<String> = fields.into_iter().map(|field| field.name).collect();
        let field = field.to_owned();
        return Err(match available.contains(&field) {
            true => Error::FieldNotSigned { field },
            false => Error::NoSuchField { field, available },
        });
    };
    let end = found.dictionary(&file).and_then(|dictionary| covered(&file, found, &dictionary));
    end.and_then(|covered| pdf.get(..covered.end).ok_or(Note::ByteRange)).map_err(Error::Unreadable)
}

/// The field of a signature that forbids any other after it.
pub(crate) fn forbidding_field(file: &File<'_>) -> Read<Option<String>> {
    let forbids = |found: &Found| found.dictionary(file).is_ok_and(|dictionary| forbids_changes(&dictionary));
    Ok(find(file)?.into_iter().find(forbids).map(|found| found.field))
}

fn verdict(signatures: &[SignatureStatus]) -> Verdict {
    let any = |what: fn(&SignatureStatus) -> bool| signatures.iter().any(what);
    if signatures.is_empty() {
        Verdict::Unsigned
    } else if any(|one| one.integrity == Integrity::Broken || one.later_changes == LaterChanges::Changed) {
        Verdict::Invalid
    } else if any(|one| matches!(one.identity, IdentityStatus::Unknown | IdentityStatus::Expired)) {
        Verdict::ValidWithWarnings
    } else {
        Verdict::Valid
    }
}

fn examine(pdf: &[u8], trust: &Trust, at: DateTime<Utc>) -> Read<Vec<SignatureStatus>> {
    let file = File::read(pdf)?;
    let found = find(&file)?;
    let first = found.iter().filter_map(|found| Some(found.place?.revision)).min().unwrap_or(file.newest());
    let steps: Vec<Step> = (0..file.revisions.len())
        .map(|index| if index > first { changes::step(&file, index) } else { Step::Validation })
        .collect();
    Ok(found.iter().map(|found| status(&file, found, &steps, trust, at)).collect())
}

/// A signature, wherever it was found.
struct Found {
    field: String,
    id: Option<Id>,
    /// Nothing where its dictionary cannot be found.
    place: Option<Place>,
    /// It was in the form of an earlier revision and is no longer.
    removed: bool,
    /// It is in no field of any revision.
    outside: bool,
}

/// Where a signature dictionary stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    revision: usize,
    offset: usize,
}

impl Found {
    fn dictionary(&self, file: &File<'_>) -> Read<Dictionary> {
        let (Some(id), Some(place)) = (self.id, self.place) else { return Err(Note::DictionaryMalformed) };
        let object = file.indirect_at(place.revision, place.offset).map_err(|_| Note::DictionaryMalformed)?;
        match object.value {
            Value::Dictionary(dictionary) if object.id == id && object.stream.is_none() => Ok(dictionary),
            _ => Err(Note::DictionaryMalformed),
        }
    }
}

/// The signatures in the forms of all revisions, and what else looks like one.
fn find(file: &File<'_>) -> Read<Vec<Found>> {
    let mut all: Vec<Found> = vec![];
    for view in 0..file.revisions.len() {
        let mut current = vec![];
        for field in signature_fields(file, view)? {
            let Some(value) = field.value() else { continue };
            let id = value.as_reference();
            let place = id.and_then(|id| match file.locate(view, id.number)? {
                (revision, Located::At { offset, generation }) if generation == id.generation => {
                    Some(Place { revision, offset })
                }
                _ => None,
            });
            current.push((field.name, id, place));
        }
        for known in &mut all {
            known.removed = !current
                .iter()
                .any(|(field, id, place)| *field == known.field && *id == known.id && *place == known.place);
        }
        for (field, id, place) in current {
            if !all.iter().any(|known| known.field == field && known.id == id && known.place == place) {
                all.push(Found { field, id, place, removed: false, outside: false });
            }
        }
    }
    for (id, located, value) in file.objects(file.newest()) {
        let is_signature = value.as_dictionary().is_some_and(looks_like_signature);
        if is_signature && !all.iter().any(|known| known.id == Some(id)) {
            let place = match (file.locate(file.newest(), id.number), located) {
                (Some((revision, _)), Located::At { offset, .. }) => Some(Place { revision, offset }),
                _ => None,
            };
            all.push(Found { field: String::new(), id: Some(id), place, removed: false, outside: true });
        }
    }
    if has_hidden_signature(file) {
        all.push(Found { field: String::new(), id: None, place: None, removed: false, outside: true });
    }
    all.sort_by_key(|found| found.place.map(|place| (place.revision, place.offset)));
    Ok(all)
}

/// Whether a byte range stands outside all objects of all revisions: a signature that the cross-reference was led
/// around.
fn has_hidden_signature(file: &File<'_>) -> bool {
    const MARK: &[u8] = b"/ByteRange";
    let mut marks: Vec<usize> = file
        .bytes
        .windows(MARK.len())
        .enumerate()
        .filter(|(_, window)| *window == MARK)
        .map(|(at, _)| at)
        .collect();
    for (index, revision) in file.revisions.iter().enumerate() {
        for located in revision.entries.values() {
            if marks.is_empty() {
                return false;
            }
            if let Located::At { offset, .. } = *located
                && let Ok(object) = file.indirect_at(index, offset)
            {
                marks.retain(|mark| !(offset..object.end).contains(mark));
            }
        }
    }
    !marks.is_empty()
}

/// Any of the marks of a signature dictionary: that the others are missing does not make it harmless.
fn looks_like_signature(dictionary: &Dictionary) -> bool {
    let kind = |name| dictionary.get("Type").is_some_and(|kind| kind.is_name(name));
    let sub_filter = match dictionary.get("SubFilter") {
        Some(Value::Name(name)) => name.starts_with(b"ETSI.") || name.starts_with(b"adbe."),
        _ => false,
    };
    dictionary.get("ByteRange").is_some() || sub_filter || kind("Sig") || kind("DocTimeStamp")
}

fn status(
    file: &File<'_>,
    found: &Found,
    steps: &[Step],
    trust: &Trust,
    at: DateTime<Utc>,
) -> SignatureStatus {
    let mut notes = vec![];
    let dictionary = found.dictionary(file).unwrap_or_else(|note| {
        notes.push(note);
        Dictionary::default()
    });
    let covered = covered(file, found, &dictionary);
    let (kind, checked) = match purpose(&dictionary) {
        Some(purpose) => {
            let kind = if purpose == Purpose::Timestamp {
                SignatureKind::Timestamp
            } else {
                SignatureKind::Signature
            };
            (kind, check(file, &dictionary, purpose, covered))
        }
        None => {
            (SignatureKind::Signature, Checked { faults: vec![Note::UnknownSubFilter], ..Checked::default() })
        }
    };
    notes.extend(&checked.faults);
    if found.outside {
        notes.push(Note::OutsideField);
    }
    let integrity = if notes.is_empty() { Integrity::Intact } else { Integrity::Broken };

    let end = covered.ok().map(|covered| covered.end);
    let revision = found.place.map_or(0, |place| place.revision);
    let worst = steps.iter().skip(revision + 1).max();
    let trailing = revision == file.newest() && end.is_some_and(|end| end < file.bytes.len());
    let later_changes = match worst {
        _ if found.removed || trailing => LaterChanges::Changed,
        None => LaterChanges::None,
        Some(Step::Other) => LaterChanges::Changed,
        Some(Step::Signature) if forbids_changes(&dictionary) => LaterChanges::Changed,
        Some(Step::Signature | Step::Validation) => LaterChanges::Allowed,
    };
    if found.removed {
        notes.push(Note::Removed);
    }
    if trailing {
        notes.push(Note::BytesAfterEnd);
    }

    let text = |key: &str| dictionary.get(key).and_then(Value::text);
    let signed_at = checked.stamped_at.or_else(|| text("M").and_then(|text| parse_date(&text)));
    let signer = checked.signer.as_ref();
    if let Some(signer) = signer {
        if signer.is_self_issued() {
            notes.push(Note::SelfIssued);
        }
        if !signer.may_sign() {
            notes.push(Note::CertificateUsage);
        }
        if at < signer.not_before() {
            notes.push(Note::CertificateNotYetValid);
        }
        match signed_at {
            Some(signed_at) if !signer.is_valid_at(signed_at.to_utc()) => {
                notes.push(Note::SignedOutsideValidity)
            }
            Some(_) => {}
            None => notes.push(Note::NoDate),
        }
    }
    SignatureStatus {
        field: found.field.clone(),
        kind,
        signer: signer.and_then(|signer| signer.common_name()),
        organisation: signer.and_then(|signer| signer.organisation()),
        fingerprint: signer.map(|signer| signer.fingerprint()),
        signed_at,
        reason: text("Reason"),
        location: text("Location"),
        integrity,
        later_changes,
        identity: signer
            .map_or(IdentityStatus::Unknown, |signer| identify(signer, &checked.others, trust, at)),
        covers_whole_document: end == Some(file.bytes.len()),
        notes,
    }
}

fn purpose(dictionary: &Dictionary) -> Option<Purpose> {
    let is = |name| dictionary.get("SubFilter").is_some_and(|kind| kind.is_name(name));
    if is("ETSI.CAdES.detached") {
        Some(Purpose::Cades)
    } else if is("adbe.pkcs7.detached") {
        Some(Purpose::Plain)
    } else {
        is("ETSI.RFC3161").then_some(Purpose::Timestamp)
    }
}

/// What a signature covers: everything up to `end`, but for its own contents.
#[derive(Debug, Clone, Copy)]
struct Covered {
    /// The contents with their angle brackets.
    gap: (usize, usize),
    end: usize,
}

/// The byte range, held to what it must be: from the first byte to the end of the revision that the signature
/// stands in, with a gap that is exactly the contents.
fn covered(file: &File<'_>, found: &Found, dictionary: &Dictionary) -> Read<Covered> {
    let revision = found.place.and_then(|place| file.revisions.get(place.revision)).ok_or(Note::ByteRange)?;
    let span = dictionary.span("Contents").ok_or(Note::DictionaryMalformed)?;
    let range = dictionary.get("ByteRange").and_then(Value::as_array).ok_or(Note::DictionaryMalformed)?;
    let numbers: Option<Vec<usize>> =
        range.iter().map(|number| usize::try_from(number.as_integer()?).ok()).collect();
    let Some(&[0, first, second, length]) = numbers.as_deref() else { return Err(Note::ByteRange) };
    let end = second.checked_add(length).ok_or(Note::ByteRange)?;
    let ends = [revision.end, revision.end_mark];
    if (first, second) == (span.start, span.end) && ends.contains(&end) {
        Ok(Covered { gap: (first, second), end })
    } else {
        Err(Note::ByteRange)
    }
}

fn check(file: &File<'_>, dictionary: &Dictionary, purpose: Purpose, covered: Read<Covered>) -> Checked {
    let fault = |note| Checked { faults: vec![note], ..Checked::default() };
    let Covered { gap: (first, second), end } = match covered {
        Ok(covered) => covered,
        Err(note) => return fault(note),
    };
    let kind = dictionary.get("Type");
    let expected = if purpose == Purpose::Timestamp { "DocTimeStamp" } else { "Sig" };
    if kind.is_some_and(|kind| !kind.is_name(expected)) {
        return fault(Note::DictionaryMalformed);
    }
    let (Some(before), Some(contents), Some(after)) =
        (file.bytes.get(..first), file.bytes.get(first..second), file.bytes.get(second..end))
    else {
        return fault(Note::ByteRange);
    };
    let Some(padded) = plain_hexadecimal(contents) else { return fault(Note::ContentsMalformed) };
    cms::check(&padded, purpose, |hash| hash.of(&[before, after]))
}

/// `<…>` with digits of one case and nothing between them. The contents are not signed, so that there must be
/// one way only to write them.
fn plain_hexadecimal(contents: &[u8]) -> Option<Vec<u8>> {
    let digits = contents.strip_prefix(b"<")?.strip_suffix(b">")?;
    let has = |is: fn(&u8) -> bool| digits.iter().any(is);
    if digits.len() % 2 == 1 || has(u8::is_ascii_lowercase) && has(u8::is_ascii_uppercase) {
        return None;
    }
    let digit = |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    digits
        .chunks(2)
        .map(|pair| pair.iter().try_fold(0, |byte, next| Some(byte << 4 | digit(next)?)))
        .collect()
}

/// Whether the signature certifies the document and forbids every change to it (DocMDP with P = 1).
fn forbids_changes(dictionary: &Dictionary) -> bool {
    let references = dictionary.get("Reference").and_then(Value::as_array).unwrap_or_default();
    references.iter().filter_map(Value::as_dictionary).any(|reference| {
        let certifies = reference.get("TransformMethod").is_some_and(|method| method.is_name("DocMDP"));
        let parameters = reference.get("TransformParams").and_then(Value::as_dictionary);
        let level = parameters.and_then(|parameters| parameters.get("P")).and_then(Value::as_integer);
        certifies && level == Some(1)
    })
}

/// A date as PDF writes it: `D:20260318100000+08'00'`. Without an offset it is taken as UTC.
fn parse_date(text: &str) -> Option<DateTime<FixedOffset>> {
    let text = text.strip_prefix("D:").unwrap_or(text);
    let (moment, offset) = text.split_at_checked(14)?;
    let moment = NaiveDateTime::parse_from_str(moment, "%Y%m%d%H%M%S").ok()?;
    let digits: String = offset.chars().filter(char::is_ascii_digit).collect();
    let seconds = match (offset.chars().next(), digits.split_at_checked(2)) {
        (Some(sign @ ('+' | '-')), Some((hours, minutes))) => {
            let minutes: i32 = if minutes.is_empty() { 0 } else { minutes.parse().ok()? };
            let seconds =
                hours.parse::<i32>().ok()?.checked_mul(3600)?.checked_add(minutes.checked_mul(60)?)?;
            if sign == '-' { -seconds } else { seconds }
        }
        _ => 0,
    };
    FixedOffset::east_opt(seconds)?.from_local_datetime(&moment).single()
}
