//! What can go wrong between data and document, as data; the edge makes the sentence.

/// Why a document could not be made or read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A font file that cannot be read.
    #[error("`{name}` is not a font")]
    BadFont {
        /// Name of the file.
        name: String,
    },
    /// A template that Typst refuses; for the person who edits templates.
    #[error("{path}:{line}: {message}")]
    Template {
        /// Path below the templates folder; empty where Typst names no place.
        path: String,
        /// Line, from 1; 0 where Typst names no place.
        line: usize,
        /// What Typst said, in English.
        message: String,
    },
    /// A character that no font can draw.
    #[error("no font has the character `{character}` (U+{:04X})", *.character as u32)]
    MissingGlyph {
        /// The character.
        character: char,
        /// JSON pointer into the data of the first text that holds it; `None` where the template brought it.
        context: Option<String>,
        /// The page it would stand on, from 1; 0 on a seal.
        page: usize,
    },
    /// A document that breaks a rule of PDF/A-3u.
    #[error("the document cannot become PDF/A-3u: {message}")]
    Export {
        /// What Typst said, in English.
        message: String,
    },
    /// A document that cannot be packed as a Word file.
    #[error("the document cannot become a Word file: {message}")]
    Word {
        /// What the packer said, in English.
        message: String,
    },
    /// Bytes that are no PDF, or one too damaged to read.
    #[error("not a readable PDF: {reason}")]
    UnreadablePdf {
        /// What the reader said, in English.
        reason: String,
    },
    /// A PDF behind a password.
    #[error("the PDF is encrypted")]
    EncryptedPdf,
    /// A page that a document does not have.
    #[error("there is no page {page}; the document has {pages}")]
    NoSuchPage {
        /// The page asked for, from 1.
        page: usize,
        /// How many there are.
        pages: usize,
    },
    /// A picture beyond [`picture_of`](crate::picture_of)'s limit.
    #[error("a picture of {width} × {height} pixels is too large")]
    PictureTooLarge {
        /// In pixels.
        width: u32,
        /// In pixels.
        height: u32,
    },
    /// More than one embedded file claims to be the case's data: which one was meant is not ours to guess.
    #[error("{count} embedded files claim to be the document's data")]
    SeveralAttachments {
        /// How many.
        count: usize,
    },
    /// An embedded file that inflates beyond the limit.
    #[error("the embedded file is larger than {limit} bytes")]
    AttachmentTooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// A seal without a name.
    #[error("a seal needs a name")]
    NamelessSeal,
}
