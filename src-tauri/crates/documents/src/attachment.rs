//! The case data inside a PDF.

use lopdf::{Dictionary, Document, LoadOptions, Object};

use crate::Error;

/// A file inside a PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name, such as `procedure.json`.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
    /// What it is, for a person; empty where the PDF does not say.
    pub description: String,
}

/// The most that an embedded file, or any one stream on the way to it, may inflate to, in bytes.
const LIMIT: usize = 64 * 1024 * 1024;

/// The file that a PDF declares to be its data (`AFRelationship` `Data`, ISO 19005-3 §6.8), as of its last revision.
///
/// `None` for a readable PDF that declares none. Bounds: 64 MB inflated a stream; an encrypted PDF is refused.
pub fn attachment_of(pdf: &[u8]) -> Result<Option<Attachment>, Error> {
    let options = LoadOptions { max_decompressed_size: Some(LIMIT), ..LoadOptions::default() };
    let document = Document::load_mem_with_options(pdf, options).map_err(unreadable)?;
    if document.is_encrypted() || document.was_encrypted() {
        return Err(Error::EncryptedPdf);
    }
    let catalog = document.catalog().map_err(unreadable)?;
    let Ok(files) = catalog.get_deref(b"AF", &document).and_then(Object::as_array) else { return Ok(None) };
    let data: Vec<&Dictionary> = files
        .iter()
        .filter_map(|it| document.dereference(it).ok()?.1.as_dict().ok())
        .filter(|it| it.get(b"AFRelationship").and_then(Object::as_name).is_ok_and(|name| name == b"Data"))
        .collect();
    match data.as_slice() {
        [] => Ok(None),
        [one] => read(&document, one).map(Some),
        several => Err(Error::SeveralAttachments { count: several.len() }),
    }
}

fn read(document: &Document, specification: &Dictionary) -> Result<Attachment, Error> {
    let files = specification.get_deref(b"EF", document).and_then(Object::as_dict).map_err(unreadable)?;
    let stream = files
        .get_deref(b"UF", document)
        .or_else(|_| files.get_deref(b"F", document))
        .and_then(Object::as_stream)
        .map_err(unreadable)?;
    let bytes = stream.decompressed_content_with_limit(LIMIT).map_err(|error| match error {
        lopdf::Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { limit }) => {
            Error::AttachmentTooLarge { limit }
        }
        other => unreadable(other),
    })?;
    let text = |key: &[u8]| {
        let value = specification.get_deref(key, document).ok()?;
        lopdf::decode_text_string(value).ok()
    };
    Ok(Attachment {
        name: text(b"UF").or_else(|| text(b"F")).unwrap_or_default(),
        bytes,
        description: text(b"Desc").unwrap_or_default(),
    })
}

fn unreadable(error: lopdf::Error) -> Error {
    match error {
        lopdf::Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { limit }) => {
            Error::AttachmentTooLarge { limit }
        }
        lopdf::Error::InvalidPassword
        | lopdf::Error::Decryption(_)
        | lopdf::Error::UnsupportedSecurityHandler(_) => Error::EncryptedPdf,
        other => Error::UnreadablePdf { reason: other.to_string() },
    }
}
