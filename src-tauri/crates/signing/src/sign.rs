//! Filling one signature field.

use chrono::{DateTime, FixedOffset, Utc};

use crate::{
    Error, Identity, Note, Result, Trust, Verdict, appearance, cms,
    field::{SignatureField, signature_fields},
    pdf::{Dictionary, File, Read, Update, Value, text_string},
    verify,
    verify::forbidding_field,
};

/// What is to be signed, by whom and when.
#[derive(Debug, Clone, Copy)]
pub struct SignatureRequest<'a> {
    /// Name of an empty signature field of the document.
    pub field: &'a str,
    /// Who signs.
    pub identity: &'a Identity,
    /// When, as the signer says. It must lie in the certificate's time.
    pub signed_at: DateTime<FixedOffset>,
    /// Why, in words.
    pub reason: Option<&'a str>,
    /// Where, in words.
    pub location: Option<&'a str>,
    /// What the field shows: a PDF of one page that is fitted into the field, centred, as vectors. Its text
    /// must be drawn as outlines or with embedded fonts. Without it the field stays as it is.
    pub drawing: Option<&'a [u8]>,
}

/// Appends a PAdES B-B signature (ETSI EN 319 142-1); the bytes given are the beginning of those returned.
///
/// A document that already fails verification is refused, as is a field that is missing or signed, and a
/// certificate whose time is not now or that is not made for signing.
pub fn sign(pdf: &[u8], request: &SignatureRequest<'_>) -> Result<Vec<u8>> {
    let file = File::read(pdf).map_err(Error::Unreadable)?;
    let moment = request.signed_at.with_timezone(&Utc);
    let field = empty_field(&file, request.field)?;
    let report = verify(pdf, &Trust::default(), moment);
    match report.verdict {
        Verdict::Unreadable => {
            return Err(Error::Unreadable(report.notes.first().copied().unwrap_or(Note::Malformed)));
        }
        Verdict::Invalid => return Err(Error::FailsVerification),
        Verdict::Valid | Verdict::ValidWithWarnings | Verdict::Unsigned => {}
    }
    if let Some(field) = forbidding_field(&file).map_err(Error::Unreadable)? {
        return Err(Error::ChangesForbidden { field });
    }
    let certificate = request.identity.chain().first().ok_or(Error::NoKey)?;
    if moment < certificate.not_before() {
        return Err(Error::CertificateNotYetValid { not_before: certificate.not_before() });
    }
    if moment > certificate.not_after() {
        return Err(Error::CertificateExpired { not_after: certificate.not_after() });
    }
    if !certificate.may_sign() {
        return Err(Error::CertificateUsage);
    }

    let mut update = Update::new(&file).map_err(Error::Unreadable)?;
    let mut dictionary = field.dictionary.clone();
    let value_id = update.new_id();
    dictionary.set("V", value_id.into());
    if let Some(drawing) = request.drawing {
        let [widget] = field.widgets.as_slice() else { return Err(Error::Unreadable(Note::Malformed)) };
        let size = size(&file, &field).map_err(Error::Unreadable)?;
        let shown =
            Value::from(Dictionary::new([("N", appearance::lift(drawing, size, &mut update)?.into())]));
        if *widget == field.id {
            dictionary.set("AP", shown);
        } else {
            let mut kid = file.get_dictionary(file.newest(), *widget).map_err(Error::Unreadable)?;
            kid.set("AP", shown);
            update.set(*widget, &kid.into());
        }
    }
    update.set(field.id, &dictionary.into());
    let blank = BlankSignature::new(request);
    update.set_raw(value_id, blank.body.clone());
    let written = update.write().map_err(Error::Unreadable)?;
    let start = written.body(value_id).ok_or(Error::Cryptography)?;
    blank.fill(written.bytes, start, request.identity)
}

/// The named field, if it is there and empty.
fn empty_field(file: &File<'_>, name: &str) -> Result<SignatureField> {
    let fields = signature_fields(file, file.newest()).map_err(Error::Unreadable)?;
    match fields.iter().find(|field| field.name == name) {
        Some(field) if field.is_signed() => Err(Error::FieldSigned { field: name.to_owned() }),
        Some(field) => Ok(field.clone()),
        None => {
            let available = fields.into_iter().map(|field| field.name).collect();
            Err(Error::NoSuchField { field: name.to_owned(), available })
        }
    }
}

/// Width and height of the field's widget, in thousandths of a point.
fn size(file: &File<'_>, field: &SignatureField) -> Read<(i64, i64)> {
    let widget = field.widgets.first().copied().unwrap_or(field.id);
    let widget = file.get_dictionary(file.newest(), widget)?;
    let sides: Option<Vec<i64>> =
        file.array(file.newest(), &widget, "Rect")?.iter().map(Value::thousandths).collect();
    match sides.as_deref() {
        Some(&[left, bottom, right, top]) => Ok((right.saturating_sub(left), top.saturating_sub(bottom))),
        _ => Err(Note::Malformed),
    }
}

/// A signature dictionary with room for what is known only once the whole file is written.
struct BlankSignature {
    body: Vec<u8>,
    /// Where in the body the byte range and the contents begin.
    range: usize,
    contents: usize,
    /// Bytes of the container that there is room for.
    room: usize,
}

/// Characters of the byte range, brackets included: `[0 `, three numbers of up to ten digits.
const RANGE: usize = 36;

impl BlankSignature {
    fn new(request: &SignatureRequest<'_>) -> Self {
        let mut known = Dictionary::new([
            ("Type", Value::name("Sig")),
            ("Filter", Value::name("Adobe.PPKLite")),
            ("SubFilter", Value::name("ETSI.CAdES.detached")),
            ("M", Value::Text(date(request.signed_at).into_bytes())),
            ("Name", text_string(&request.identity.certificate().subject)),
        ]);
        for (key, text) in [("Reason", request.reason), ("Location", request.location)] {
            if let Some(text) = text {
                known.set(key, text_string(text));
            }
        }
        let certificates: usize = request.identity.chain().iter().map(|link| link.der.len()).sum();
        // The signer's name stands once more beside its certificate; attributes and an RSA signature take less
        // than the rest.
        let room = 2 * certificates + 1024;
        let mut body = vec![];
        Value::Dictionary(known).write(&mut body);
        body.truncate(body.len() - b">>".len());
        body.extend(b"/ByteRange ");
        let range = body.len();
        body.extend([b' '; RANGE]);
        body.extend(b"/Contents ");
        let contents = body.len();
        body.push(b'<');
        body.extend(vec![b'0'; 2 * room]);
        body.extend(b">>>");
        BlankSignature { body, range, contents, room }
    }

    /// Signs the file, in which this dictionary's body begins at `start`.
    fn fill(&self, mut bytes: Vec<u8>, start: usize, identity: &Identity) -> Result<Vec<u8>> {
        let before = start + self.contents;
        let after = before + 2 * self.room + b"<>".len();
        let range = format!("[0 {before} {after} {}]", bytes.len() - after);
        put(&mut bytes, start + self.range, format!("{range:<RANGE$}").as_bytes())?;
        let parts = [bytes.get(..before).unwrap_or_default(), bytes.get(after..).unwrap_or_default()];
        let container = cms::sign(&identity.key().hash().of(&parts), identity)?;
        if container.len() > self.room {
            return Err(Error::Cryptography);
        }
        let hexadecimal: String = container.iter().map(|byte| format!("{byte:02x}")).collect();
        put(&mut bytes, before + 1, hexadecimal.as_bytes())?;
        Ok(bytes)
    }
}

/// A date as PDF writes it (ISO 32000-1, 7.9.4).
fn date(at: DateTime<FixedOffset>) -> String {
    let offset = at.format("%:z").to_string().replace(':', "'");
    format!("D:{}{offset}'", at.format("%Y%m%d%H%M%S"))
}

fn put(bytes: &mut [u8], at: usize, what: &[u8]) -> Result<()> {
    let place = bytes.get_mut(at..at + what.len()).ok_or(Error::Cryptography)?;
    place.copy_from_slice(what);
    Ok(())
}
