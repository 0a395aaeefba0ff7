//! The fonts that documents are set in.

use typst::{
    foundations::Bytes,
    text::{Font, FontBook, FontFlags, FontWeight},
    utils::LazyHash,
};

use crate::Error;

/// Fonts in memory, shared cheaply between typesetters.
#[derive(Clone)]
pub struct Fonts {
    pub(crate) faces: Vec<Font>,
    pub(crate) book: LazyHash<FontBook>,
}

impl Fonts {
    /// Reads font files (TrueType, OpenType or collections), given by name and content.
    ///
    /// Their order does not matter: they are sorted by name, so that the same files give the same documents.
    pub fn new(mut files: Vec<(String, Vec<u8>)>) -> Result<Self, Error> {
        files.sort_by(|a, b| a.0.cmp(&b.0));
        let mut faces = Vec::with_capacity(files.len());
        for (name, content) in files {
            let before = faces.len();
            faces.extend(Font::iter(Bytes::new(content)));
            if faces.len() == before {
                return Err(Error::BadFont { name });
            }
        }
        let book = LazyHash::new(FontBook::from_fonts(&faces));
        Ok(Self { faces, book })
    }

    /// The characters of a text that no font can draw, each once, in the order of the text.
    ///
    /// Line breaks, tabs and what is invisible by definition count as drawn.
    pub fn missing(&self, text: &str) -> Vec<char> {
        let mut missing = Vec::new();
        for character in text.chars() {
            if !self.draws(character) && !missing.contains(&character) {
                missing.push(character);
            }
        }
        missing
    }

    fn draws(&self, character: char) -> bool {
        matches!(character, '\n' | '\r' | '\t')
            || self.faces.iter().any(|it| it.info().coverage.contains(character as u32))
    }

    /// The face in which a seal shows a character: a bold serif one (宋体) where there is one.
    pub(crate) fn face_for_seal(&self, character: char) -> Option<&Font> {
        let drawing = self.faces.iter().filter(|it| it.info().coverage.contains(character as u32));
        // Of equals the last is taken: reversed, the first by name.
        drawing.rev().max_by_key(|it| {
            let bold = it.info().variant.weight >= FontWeight::SEMIBOLD;
            (it.info().flags.contains(FontFlags::SERIF), bold)
        })
    }
}
