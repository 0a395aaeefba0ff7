//! A file as the sequence of its revisions.

use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet},
    ops::Range,
    rc::Rc,
};

use super::{Dictionary, Id, Indirect, Parser, Read, Value, inflate};
use crate::Note;

/// Bytes of a file.
const FILE: usize = 512 << 20;
/// Revisions of a file.
const REVISIONS: usize = 128;
/// Highest object number (ISO 32000-1, annex C).
const OBJECT: usize = 8_388_607;
/// Entries of all cross-references together.
const ENTRIES: usize = 4_000_000;
/// Bytes of all cross-reference and object streams together, inflated.
const INFLATED: usize = 256 << 20;
/// Bytes of values read, all together; what is needed more often than once counts again.
const PARSED: usize = 1 << 30;
/// Pages, and nodes of the page tree.
const PAGES: usize = 100_000;

/// A whole file, read strictly.
pub(crate) struct File<'a> {
    pub bytes: &'a [u8],
    /// Oldest first; never empty.
    pub revisions: Vec<Revision>,
    inflated: Cell<usize>,
    parsed: Cell<usize>,
    object_streams: RefCell<BTreeMap<usize, Rc<ObjectStream>>>,
}

/// What one saving of the file appended (a linearised beginning counts as one).
#[derive(Debug)]
pub(crate) struct Revision {
    /// Where its cross-reference stands.
    pub at: usize,
    /// First byte after the line of its `%%EOF`.
    pub end: usize,
    /// First byte after its `%%EOF`.
    pub end_mark: usize,
    pub trailer: Dictionary,
    pub entries: BTreeMap<u32, Located>,
    /// The object that holds the cross-reference, where that is a stream.
    pub stream: Option<Id>,
}

/// Where a cross-reference says that an object is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Located {
    Free,
    At { offset: usize, generation: u16 },
    InStream { stream: u32, index: usize },
}

/// An object stream, decoded; each object with its number.
struct ObjectStream {
    data: Vec<u8>,
    offsets: Vec<(u32, usize)>,
}

/// One cross-reference section and what follows it up to `%%EOF`.
struct Section {
    revision: Revision,
    previous: Option<usize>,
    start_xref: usize,
}

impl<'a> File<'a> {
    pub fn read(bytes: &'a [u8]) -> Read<Self> {
        if !(bytes.starts_with(b"%PDF-1.") || bytes.starts_with(b"%PDF-2.")) {
            return Err(Note::NotAPdf);
        }
        if bytes.len() > FILE {
            return Err(Note::TooLarge);
        }
        let file = File {
            bytes,
            revisions: vec![],
            inflated: Cell::new(0),
            parsed: Cell::new(0),
            object_streams: RefCell::default(),
        };
        let revisions = file.read_revisions()?;
        if revisions.iter().any(|revision| revision.trailer.get("Encrypt").is_some()) {
            return Err(Note::Encrypted);
        }
        Ok(File { revisions, ..file })
    }

    /// Index of the newest revision.
    pub fn newest(&self) -> usize {
        self.revisions.len().saturating_sub(1)
    }

    fn read_revisions(&self) -> Read<Vec<Revision>> {
        let tail = self.bytes.len().saturating_sub(1024);
        let end = self.bytes.get(tail..).unwrap_or_default();
        let marks = |mark: &[u8]| end.windows(mark.len()).rposition(|window| window == mark);
        let start = marks(b"startxref").ok_or(Note::Malformed)?;
        let mut parser = Parser::new(self.bytes, tail + start);
        let at = read_start_xref(&mut parser)?;
        parser.skip_space();
        if parser.at < self.bytes.len() {
            return Err(Note::BytesAfterEnd);
        }

        let mut revisions: Vec<Revision> = vec![];
        let mut entries = 0;
        let mut next = Some(at);
        while let Some(at) = next {
            let Section { mut revision, previous, start_xref } = self.section(at)?;
            if revisions.len() >= REVISIONS {
                return Err(Note::TooLarge);
            }
            if revisions.last().is_some_and(|newer| newer.at <= revision.at || newer.end < revision.end) {
                return Err(Note::Malformed);
            }
            next = previous;
            if let Some(rest) = previous.filter(|previous| *previous > at) {
                // A linearised file begins with the cross-reference of its first page, which refers onwards to
                // the one of all other pages, and that to nothing.
                let rest = self.section(rest)?;
                if rest.previous.is_some() || rest.start_xref != at || start_xref != 0 {
                    return Err(Note::Malformed);
                }
                for (number, located) in rest.revision.entries {
                    revision.entries.entry(number).or_insert(located);
                }
                revision.end = rest.revision.end;
                revision.end_mark = rest.revision.end_mark;
                next = None;
            } else if start_xref != at {
                return Err(Note::Malformed);
            }
            entries += revision.entries.len();
            if entries > ENTRIES {
                return Err(Note::TooLarge);
            }
            revisions.push(revision);
        }
        revisions.reverse();
        Ok(revisions)
    }

    fn section(&self, at: usize) -> Read<Section> {
        let mut parser = Parser::new(self.bytes, at);
        parser.skip_space();
        let (trailer, entries, stream) = if parser.accept("xref") {
            let entries = read_table(&mut parser)?;
            let Value::Dictionary(trailer) = parser.value()? else { return Err(Note::Malformed) };
            (trailer, entries, None)
        } else {
            let object = parser.indirect(None, |_| Err(Note::Malformed))?;
            let (Value::Dictionary(trailer), Some(data)) = (object.value, object.stream) else {
                return Err(Note::Malformed);
            };
            if !trailer.get("Type").is_some_and(|kind| kind.is_name("XRef")) {
                return Err(Note::Malformed);
            }
            let data = self.inflate(&trailer, self.bytes.get(data).unwrap_or_default())?;
            let entries = read_stream_entries(&trailer, &data)?;
            (trailer, entries, Some(object.id))
        };
        if trailer.get("XRefStm").is_some() {
            return Err(Note::HybridCrossReference);
        }
        let offset = |value: &Value| value.as_integer().and_then(|offset| usize::try_from(offset).ok());
        let previous = match trailer.get("Prev") {
            Some(previous) => Some(offset(previous).ok_or(Note::Malformed)?),
            None => None,
        };
        let start_xref = read_start_xref(&mut parser)?;
        let end_mark = parser.at;
        parser.skip_line_end();
        let revision = Revision { at, end: parser.at, end_mark, trailer, entries, stream };
        Ok(Section { revision, previous, start_xref })
    }

    /// Decodes within what is left of the limit for the whole file.
    fn inflate(&self, dictionary: &Dictionary, data: &[u8]) -> Read<Vec<u8>> {
        let decoded = inflate::decode(dictionary, data, INFLATED.saturating_sub(self.inflated.get()))?;
        self.inflated.set(self.inflated.get() + decoded.len());
        Ok(decoded)
    }

    /// Where object `number` is for a reader of the file up to revision `view`.
    pub fn locate(&self, view: usize, number: u32) -> Option<(usize, Located)> {
        let revisions = self.revisions.iter().enumerate().take(view + 1).rev();
        revisions.into_iter().find_map(|(index, revision)| Some((index, *revision.entries.get(&number)?)))
    }

    /// The value of an object; null where there is none.
    pub fn get(&self, view: usize, id: Id) -> Read<Value> {
        match self.locate(view, id.number) {
            None | Some((_, Located::Free)) => Ok(Value::Null),
            Some((_, Located::At { generation, .. })) if generation != id.generation => Err(Note::Malformed),
            Some((_, Located::At { offset, .. })) => Ok(self.indirect(view, id, offset)?.value),
            Some((_, Located::InStream { stream, index })) => self.in_stream(view, id, stream, index),
        }
    }

    /// The object, with its stream, where it does not lie in an object stream.
    pub fn get_indirect(&self, view: usize, id: Id) -> Read<Indirect> {
        match self.locate(view, id.number) {
            Some((_, Located::At { offset, generation })) if generation == id.generation => {
                self.indirect(view, id, offset)
            }
            _ => Err(Note::Malformed),
        }
    }

    fn indirect(&self, view: usize, id: Id, offset: usize) -> Read<Indirect> {
        let object = Parser::new(self.bytes, offset).indirect(Some(id), |id| self.stream_length(view, id))?;
        self.count_object(&object, offset)?;
        Ok(object)
    }

    /// Whatever object stands at `offset`.
    pub fn indirect_at(&self, view: usize, offset: usize) -> Read<Indirect> {
        let object = Parser::new(self.bytes, offset).indirect(None, |id| self.stream_length(view, id))?;
        self.count_object(&object, offset)?;
        Ok(object)
    }

    fn count_object(&self, object: &Indirect, offset: usize) -> Read<()> {
        let data = object.stream.as_ref().map_or(0, Range::len);
        self.count_parsed(object.end.saturating_sub(offset).saturating_sub(data))
    }

    /// Bounds the time that objects lying over one another could cost.
    fn count_parsed(&self, bytes: usize) -> Read<()> {
        self.parsed.set(self.parsed.get().saturating_add(bytes));
        if self.parsed.get() > PARSED { Err(Note::TooLarge) } else { Ok(()) }
    }

    /// A stream's length in another object, which can be no stream itself.
    fn stream_length(&self, view: usize, id: Id) -> Read<usize> {
        let value = match self.locate(view, id.number) {
            Some((_, Located::At { offset, generation })) if generation == id.generation => {
                Parser::new(self.bytes, offset).indirect(Some(id), |_| Err(Note::Malformed))?.value
            }
            _ => return Err(Note::Malformed),
        };
        value.as_integer().and_then(|length| usize::try_from(length).ok()).ok_or(Note::Malformed)
    }

    fn in_stream(&self, view: usize, id: Id, stream: u32, index: usize) -> Read<Value> {
        let stream = self.object_stream(view, stream)?;
        match stream.offsets.get(index) {
            Some((number, offset)) if *number == id.number && id.generation == 0 => {
                let mut parser = Parser::new(&stream.data, *offset);
                let value = parser.value()?;
                self.count_parsed(parser.at - offset)?;
                Ok(value)
            }
            _ => Err(Note::Malformed),
        }
    }

    /// Numbers of the objects in an object stream, in their order.
    pub fn numbers_in_stream(&self, view: usize, stream: u32) -> Read<Vec<u32>> {
        Ok(self.object_stream(view, stream)?.offsets.iter().map(|(number, _)| *number).collect())
    }

    fn object_stream(&self, view: usize, number: u32) -> Read<Rc<ObjectStream>> {
        let Some((_, Located::At { offset, generation: 0 })) = self.locate(view, number) else {
            return Err(Note::Malformed);
        };
        if let Some(known) = self.object_streams.borrow().get(&offset) {
            return Ok(Rc::clone(known));
        }
        let object = self.indirect(view, Id { number, generation: 0 }, offset)?;
        let (Value::Dictionary(dictionary), Some(data)) = (object.value, object.stream) else {
            return Err(Note::Malformed);
        };
        let integer = |key: &str| dictionary.get(key).and_then(Value::as_integer);
        let size =
            |key: &str| integer(key).and_then(|size| usize::try_from(size).ok()).ok_or(Note::Malformed);
        if !dictionary.get("Type").is_some_and(|kind| kind.is_name("ObjStm")) {
            return Err(Note::Malformed);
        }
        let (count, first) = (size("N")?, size("First")?);
        let data = self.inflate(&dictionary, self.bytes.get(data).unwrap_or_default())?;
        let mut parser = Parser::new(&data, 0);
        let mut offsets = vec![];
        for _ in 0..count {
            let number = u32::try_from(parser.unsigned()?).map_err(|_| Note::Malformed)?;
            offsets.push((number, first.checked_add(parser.unsigned()?).ok_or(Note::Malformed)?));
        }
        let stream = Rc::new(ObjectStream { data, offsets });
        self.object_streams.borrow_mut().insert(offset, Rc::clone(&stream));
        Ok(stream)
    }

    /// Follows a reference, if it is one.
    pub fn resolve(&self, view: usize, value: &Value) -> Read<Value> {
        match value {
            Value::Reference(id) => self.get(view, *id),
            other => Ok(other.clone()),
        }
    }

    /// The dictionary under `key`, directly or by reference.
    pub fn dictionary(&self, view: usize, of: &Dictionary, key: &str) -> Read<Option<Dictionary>> {
        match of.get(key).map(|value| self.resolve(view, value)).transpose()? {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Dictionary(dictionary)) => Ok(Some(dictionary)),
            Some(_) => Err(Note::Malformed),
        }
    }

    /// The array under `key`, directly or by reference; empty where there is none.
    pub fn array(&self, view: usize, of: &Dictionary, key: &str) -> Read<Vec<Value>> {
        match of.get(key).map(|value| self.resolve(view, value)).transpose()? {
            None | Some(Value::Null) => Ok(vec![]),
            Some(Value::Array(values)) => Ok(values),
            Some(_) => Err(Note::Malformed),
        }
    }

    /// The object's dictionary.
    pub fn get_dictionary(&self, view: usize, id: Id) -> Read<Dictionary> {
        match self.get(view, id)? {
            Value::Dictionary(dictionary) => Ok(dictionary),
            _ => Err(Note::Malformed),
        }
    }

    pub fn trailer(&self, view: usize) -> Read<&Dictionary> {
        self.revisions.get(view).map(|revision| &revision.trailer).ok_or(Note::Malformed)
    }

    pub fn catalog_id(&self, view: usize) -> Read<Id> {
        self.trailer(view)?.get("Root").and_then(Value::as_reference).ok_or(Note::Malformed)
    }

    pub fn catalog(&self, view: usize) -> Read<Dictionary> {
        self.get_dictionary(view, self.catalog_id(view)?)
    }

    /// The pages in their order.
    pub fn pages(&self, view: usize) -> Read<Vec<Id>> {
        let root = self.catalog(view)?.get("Pages").and_then(Value::as_reference).ok_or(Note::Malformed)?;
        let mut pages = vec![];
        let mut seen = BTreeSet::new();
        let mut waiting = vec![root];
        while let Some(id) = waiting.pop() {
            if !seen.insert(id) {
                return Err(Note::Malformed);
            }
            if seen.len() > PAGES {
                return Err(Note::TooLarge);
            }
            let node = self.get_dictionary(view, id)?;
            if node.get("Kids").is_none() {
                pages.push(id);
                continue;
            }
            let kids = self.array(view, &node, "Kids")?;
            let kids: Option<Vec<Id>> = kids.iter().map(Value::as_reference).collect();
            waiting.extend(kids.ok_or(Note::Malformed)?.into_iter().rev());
        }
        Ok(pages)
    }

    /// Every object of the file up to revision `view` that can be read, and where it is.
    pub fn objects(&self, view: usize) -> impl Iterator<Item = (Id, Located, Value)> {
        let numbers: BTreeSet<u32> = self
            .revisions
            .iter()
            .take(view + 1)
            .flat_map(|revision| revision.entries.keys().copied())
            .collect();
        numbers.into_iter().filter_map(move |number| {
            let (_, located) = self.locate(view, number)?;
            let generation = match located {
                Located::At { generation, .. } => generation,
                _ => 0,
            };
            let id = Id { number, generation };
            Some((id, located, self.get(view, id).ok()?))
        })
    }
}

/// Reads `startxref`, its number and `%%EOF`.
fn read_start_xref(parser: &mut Parser<'_>) -> Read<usize> {
    parser.expect("startxref")?;
    let at = parser.unsigned()?;
    parser.skip_space();
    if parser.accept("%%EOF") { Ok(at) } else { Err(Note::Malformed) }
}

/// Reads the subsections of a classic cross-reference, and the word `trailer`.
fn read_table(parser: &mut Parser<'_>) -> Read<BTreeMap<u32, Located>> {
    let mut entries = BTreeMap::new();
    loop {
        parser.skip_space();
        if parser.accept("trailer") {
            return Ok(entries);
        }
        let first = parser.unsigned()?;
        let count = parser.unsigned()?;
        for index in 0..count {
            let offset = parser.unsigned()?;
            let generation = parser.unsigned()?;
            parser.skip_space();
            let located = if parser.accept("n") {
                Located::At { offset, generation: u16::try_from(generation).map_err(|_| Note::Malformed)? }
            } else if parser.accept("f") {
                Located::Free
            } else {
                return Err(Note::Malformed);
            };
            add_entry(&mut entries, first.checked_add(index), located)?;
        }
    }
}

/// Reads the entries of a cross-reference stream (ISO 32000-1, 7.5.8.3).
fn read_stream_entries(dictionary: &Dictionary, data: &[u8]) -> Read<BTreeMap<u32, Located>> {
    let integers = |key: &str| -> Read<Option<Vec<usize>>> {
        let Some(value) = dictionary.get(key) else { return Ok(None) };
        let integer = |value: &Value| value.as_integer().and_then(|integer| usize::try_from(integer).ok());
        let integers = value.as_array().and_then(|values| values.iter().map(integer).collect());
        integers.map(Some).ok_or(Note::Malformed)
    };
    let widths = integers("W")?.ok_or(Note::Malformed)?;
    let [kind_width, second_width, third_width] = widths.as_slice() else { return Err(Note::Malformed) };
    if widths.iter().any(|width| *width > 8) || *second_width == 0 {
        return Err(Note::Malformed);
    }
    let size = dictionary.get("Size").and_then(Value::as_integer).and_then(|size| usize::try_from(size).ok());
    let index = integers("Index")?.unwrap_or(vec![0, size.ok_or(Note::Malformed)?]);
    let mut rows = data.chunks_exact(widths.iter().sum());
    let mut entries = BTreeMap::new();
    for range in index.chunks(2) {
        let [first, count] = range else { return Err(Note::Malformed) };
        for offset in 0..*count {
            let row = rows.next().ok_or(Note::Malformed)?;
            let (kind, rest) = row.split_at_checked(*kind_width).ok_or(Note::Malformed)?;
            let (second, third) = rest.split_at_checked(*second_width).ok_or(Note::Malformed)?;
            let number = |bytes: &[u8]| {
                let number = bytes.iter().fold(0u64, |number, byte| number << 8 | u64::from(*byte));
                usize::try_from(number).map_err(|_| Note::Malformed)
            };
            let (second, third_number) = (number(second)?, number(third)?);
            let located = match if *kind_width == 0 { 1 } else { number(kind)? } {
                0 => Located::Free,
                1 => Located::At {
                    offset: second,
                    generation: u16::try_from(third_number).map_err(|_| Note::Malformed)?,
                },
                2 if *third_width > 0 => Located::InStream {
                    stream: u32::try_from(second).map_err(|_| Note::Malformed)?,
                    index: third_number,
                },
                _ => return Err(Note::Malformed),
            };
            add_entry(&mut entries, first.checked_add(offset), located)?;
        }
    }
    if rows.next().is_some() || !rows.remainder().is_empty() {
        return Err(Note::Malformed);
    }
    Ok(entries)
}

fn add_entry(entries: &mut BTreeMap<u32, Located>, number: Option<usize>, located: Located) -> Read<()> {
    let number = number.filter(|number| *number <= OBJECT).ok_or(Note::TooLarge)?;
    let number = u32::try_from(number).map_err(|_| Note::TooLarge)?;
    match entries.insert(number, located) {
        None => Ok(()),
        Some(_) => Err(Note::Malformed),
    }
}
