//! Appending one revision to a file.

use std::collections::BTreeMap;

use aws_lc_rs::digest;

use super::{Dictionary, File, Id, Read, Value};
use crate::Note;

/// Highest number of an object (ISO 32000-1, annex C).
const HIGHEST: u32 = 8_388_607;

/// New and changed objects, to be written after the bytes that are there.
pub(crate) struct Update<'a, 'f> {
    file: &'f File<'a>,
    objects: BTreeMap<Id, Vec<u8>>,
    next: u32,
}

/// A file with the update, and where each of its objects begins.
pub(crate) struct Written {
    pub bytes: Vec<u8>,
    offsets: BTreeMap<Id, usize>,
}

impl<'a, 'f> Update<'a, 'f> {
    pub fn new(file: &'f File<'a>) -> Read<Self> {
        let highest = file.revisions.iter().filter_map(|revision| revision.entries.keys().next_back());
        let size = file.trailer(file.newest())?.get("Size").and_then(Value::as_integer);
        let size = size.and_then(|size| u32::try_from(size).ok());
        let size = size.filter(|size| *size <= HIGHEST).ok_or(Note::Malformed)?;
        let next = highest.max().map_or(size, |highest| size.max(highest + 1));
        Ok(Update { file, objects: BTreeMap::new(), next })
    }

    /// A number that no object bears.
    pub fn new_id(&mut self) -> Id {
        let id = Id { number: self.next, generation: 0 };
        self.next += 1;
        id
    }

    pub fn add(&mut self, value: &Value) -> Id {
        let id = self.new_id();
        self.set(id, value);
        id
    }

    pub fn set(&mut self, id: Id, value: &Value) {
        let mut body = vec![];
        value.write(&mut body);
        self.set_raw(id, body);
    }

    /// Sets an object to a body that is written already.
    pub fn set_raw(&mut self, id: Id, body: Vec<u8>) {
        self.objects.insert(id, body);
    }

    pub fn set_stream(&mut self, id: Id, mut dictionary: Dictionary, data: &[u8]) -> Read<()> {
        dictionary.set("Length", Value::Integer(i64::try_from(data.len()).map_err(|_| Note::TooLarge)?));
        let mut body = vec![];
        Value::Dictionary(dictionary).write(&mut body);
        body.extend(b"\nstream\n");
        body.extend(data);
        body.extend(b"\nendstream");
        self.set_raw(id, body);
        Ok(())
    }

    /// The bytes that were there, then the objects, then a cross-reference of the kind that the file ends with.
    pub fn write(mut self) -> Read<Written> {
        let last = self.file.revisions.last().ok_or(Note::Malformed)?;
        let mut bytes = self.file.bytes.to_vec();
        if !bytes.ends_with(b"\n") && !bytes.ends_with(b"\r") {
            bytes.push(b'\n');
        }
        let start = bytes.len();
        let mut offsets = BTreeMap::new();
        for (id, body) in &self.objects {
            offsets.insert(*id, bytes.len());
            bytes.extend(format!("{} {} obj\n", id.number, id.generation).bytes());
            bytes.extend(body);
            bytes.extend(b"\nendobj\n");
        }

        let at = bytes.len();
        let integer = |number: usize| i64::try_from(number).map(Value::Integer).map_err(|_| Note::TooLarge);
        let mut trailer = Dictionary::default();
        for key in ["Root", "Info"] {
            if let Some(value) = last.trailer.get(key) {
                trailer.set(key, value.clone());
            }
        }
        if let Some([first, _]) = last.trailer.get("ID").and_then(Value::as_array) {
            // The second part names this state of the file (ISO 32000-1, 14.4).
            let state = digest::digest(&digest::SHA256, bytes.get(start..).unwrap_or_default());
            let state = Value::Text(state.as_ref().iter().take(16).copied().collect());
            trailer.set("ID", Value::Array(vec![first.clone(), state]));
        }
        trailer.set("Prev", integer(last.at)?);
        if last.stream.is_some() {
            let id = self.new_id();
            offsets.insert(id, at);
            trailer.set("Size", Value::Integer(i64::from(self.next)));
            self.write_stream(id, trailer, &offsets, &mut bytes)?;
        } else {
            trailer.set("Size", Value::Integer(i64::from(self.next)));
            bytes.extend(b"xref\n0 1\n0000000000 65535 f \n");
            for (id, offset) in &offsets {
                bytes.extend(format!("{} 1\n{offset:010} {:05} n \n", id.number, id.generation).bytes());
            }
            bytes.extend(b"trailer\n");
            Value::Dictionary(trailer).write(&mut bytes);
            bytes.push(b'\n');
        }
        bytes.extend(format!("startxref\n{at}\n%%EOF\n").bytes());
        Ok(Written { bytes, offsets })
    }

    fn write_stream(
        &self,
        id: Id,
        mut trailer: Dictionary,
        offsets: &BTreeMap<Id, usize>,
        bytes: &mut Vec<u8>,
    ) -> Read<()> {
        let mut rows = vec![];
        let mut index = vec![];
        for (id, offset) in offsets {
            index.extend([Value::Integer(i64::from(id.number)), Value::Integer(1)]);
            rows.push(1);
            rows.extend(u32::try_from(*offset).map_err(|_| Note::TooLarge)?.to_be_bytes());
            rows.extend(id.generation.to_be_bytes());
        }
        trailer.set("Type", Value::name("XRef"));
        trailer.set("W", Value::Array([1, 4, 2].map(Value::Integer).to_vec()));
        trailer.set("Index", Value::Array(index));
        trailer.set("Length", Value::Integer(i64::try_from(rows.len()).map_err(|_| Note::TooLarge)?));
        bytes.extend(format!("{} {} obj\n", id.number, id.generation).bytes());
        Value::Dictionary(trailer).write(bytes);
        bytes.extend(b"\nstream\n");
        bytes.extend(rows);
        bytes.extend(b"\nendstream\nendobj\n");
        Ok(())
    }
}

impl Written {
    /// Where the body of an object of this update begins.
    pub fn body(&self, id: Id) -> Option<usize> {
        Some(self.offsets.get(&id)? + format!("{} {} obj\n", id.number, id.generation).len())
    }
}

/// A text string in UTF-16, which every reader of PDF 1.x knows.
pub(crate) fn text_string(text: &str) -> Value {
    let units = text.encode_utf16().flat_map(u16::to_be_bytes);
    Value::Text([0xFE, 0xFF].into_iter().chain(units).collect())
}
