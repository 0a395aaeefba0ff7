//! The values PDF is made of, and how they are written.

use std::ops::Range;

/// Number and generation of an indirect object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Id {
    pub number: u32,
    pub generation: u16,
}

/// A direct value. A real number stays as it was written, so that copying it changes nothing.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Null,
    Boolean(bool),
    Integer(i64),
    Real(String),
    Name(Vec<u8>),
    Text(Vec<u8>),
    Array(Vec<Value>),
    Dictionary(Dictionary),
    Reference(Id),
}

/// Entries in the order of the file; no key stands twice.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Dictionary(Vec<Entry>);

/// One entry, and where its value stands in the bytes that were read.
#[derive(Debug, Clone)]
struct Entry {
    key: Vec<u8>,
    value: Value,
    span: Range<usize>,
}

impl PartialEq for Entry {
    /// Where a value stands does not make it another value.
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key && self.value == other.value
    }
}

impl Dictionary {
    pub fn new(entries: impl IntoIterator<Item = (&'static str, Value)>) -> Self {
        let entry = |(key, value): (&str, Value)| Entry { key: key.into(), value, span: 0..0 };
        Dictionary(entries.into_iter().map(entry).collect())
    }

    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.iter().find(|entry| entry.key == key.as_bytes()).map(|entry| &entry.value)
    }

    /// Where the value of `key` stands in the bytes that were read.
    pub fn span(&self, key: &str) -> Option<Range<usize>> {
        self.0.iter().find(|entry| entry.key == key.as_bytes()).map(|entry| entry.span.clone())
    }

    pub fn iter(&self) -> impl Iterator<Item = (&[u8], &Value)> {
        self.0.iter().map(|entry| (entry.key.as_slice(), &entry.value))
    }

    pub fn set(&mut self, key: &str, value: Value) {
        match self.0.iter_mut().find(|entry| entry.key == key.as_bytes()) {
            Some(entry) => entry.value = value,
            None => self.0.push(Entry { key: key.into(), value, span: 0..0 }),
        }
    }

    pub fn remove(&mut self, key: &str) {
        self.0.retain(|entry| entry.key != key.as_bytes());
    }

    /// Adds an entry that was read under a key that is new.
    pub(super) fn read(&mut self, key: Vec<u8>, value: Value, span: Range<usize>) {
        self.0.push(Entry { key, value, span });
    }

    /// The keys whose values mean different things in the two.
    pub fn differences<'a>(&'a self, other: &'a Dictionary) -> Vec<&'a [u8]> {
        let value = |of: &'a Dictionary, key: &[u8]| of.iter().find(|(k, _)| *k == key).map(|(_, v)| v);
        let mut keys: Vec<&[u8]> = self.iter().chain(other.iter()).map(|(key, _)| key).collect();
        keys.retain(|key| match (value(self, key), value(other, key)) {
            (Some(one), Some(another)) => !one.means_same(another),
            _ => true,
        });
        keys.sort_unstable();
        keys.dedup();
        keys
    }
}

impl Value {
    pub fn name(name: &str) -> Value {
        Value::Name(name.into())
    }

    pub fn is_name(&self, name: &str) -> bool {
        matches!(self, Value::Name(bytes) if bytes == name.as_bytes())
    }

    pub fn as_integer(&self) -> Option<i64> {
        match self {
            Value::Integer(integer) => Some(*integer),
            _ => None,
        }
    }

    pub fn as_reference(&self) -> Option<Id> {
        match self {
            Value::Reference(id) => Some(*id),
            _ => None,
        }
    }

    pub fn as_dictionary(&self) -> Option<&Dictionary> {
        match self {
            Value::Dictionary(dictionary) => Some(dictionary),
            _ => None,
        }
    }

    pub fn as_array(&self) -> Option<&[Value]> {
        match self {
            Value::Array(values) => Some(values),
            _ => None,
        }
    }

    /// A number in thousandths, cut off beyond: enough for points, and free of floating point.
    pub fn thousandths(&self) -> Option<i64> {
        match self {
            Value::Integer(integer) => integer.checked_mul(1000),
            Value::Real(text) => {
                let (whole, fraction) = text.split_once('.')?;
                let negative = whole.starts_with('-');
                let whole = whole.trim_start_matches(['+', '-']);
                let fraction = format!("{fraction:0<3}");
                let magnitude = format!("{whole}{}", fraction.get(..3)?).parse::<i64>().ok()?;
                Some(if negative { -magnitude } else { magnitude })
            }
            _ => None,
        }
    }

    /// A number as it is shown.
    pub fn number(&self) -> Option<f32> {
        match self {
            Value::Integer(integer) => integer.to_string().parse().ok(),
            Value::Real(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// Whether both mean the same, however they are written: programs that write an object again write numbers
    /// and texts in their own way.
    pub fn means_same(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::Array(one), Value::Array(another)) => {
                one.len() == another.len()
                    && one.iter().zip(another).all(|(one, another)| one.means_same(another))
            }
            (Value::Dictionary(one), Value::Dictionary(another)) => one.differences(another).is_empty(),
            (Value::Text(_), Value::Text(_)) => self.text() == other.text(),
            _ => self == other || self.decimal().is_some_and(|decimal| other.decimal() == Some(decimal)),
        }
    }

    /// A number in its shortest form.
    fn decimal(&self) -> Option<String> {
        let text = match self {
            Value::Integer(integer) => integer.to_string(),
            Value::Real(text) => text.clone(),
            _ => return None,
        };
        let negative = text.starts_with('-');
        let digits = text.trim_start_matches(['+', '-']);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
        let is_zero = whole.is_empty() && fraction.is_empty();
        Some(format!("{}{whole}.{fraction}", if negative && !is_zero { "-" } else { "" }))
    }

    /// A text string: UTF-16 or UTF-8 by its mark, otherwise by bytes.
    pub fn text(&self) -> Option<String> {
        let Value::Text(bytes) = self else { return None };
        Some(match bytes.as_slice() {
            [0xFE, 0xFF, rest @ ..] => {
                let units =
                    rest.chunks_exact(2).filter_map(|pair| Some(u16::from_be_bytes(pair.try_into().ok()?)));
                char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
            }
            [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
            plain => plain.iter().map(|byte| char::from(*byte)).collect(),
        })
    }

    /// Calls `found` with every reference in the value.
    pub fn references(&self, found: &mut impl FnMut(Id)) {
        match self {
            Value::Reference(id) => found(*id),
            Value::Array(values) => values.iter().for_each(|value| value.references(found)),
            Value::Dictionary(entries) => entries.iter().for_each(|(_, value)| value.references(found)),
            _ => {}
        }
    }

    /// The same value with every reference passed through `renumber`.
    pub fn renumbered(&self, renumber: &impl Fn(Id) -> Value) -> Value {
        match self {
            Value::Reference(id) => renumber(*id),
            Value::Array(values) => {
                Value::Array(values.iter().map(|value| value.renumbered(renumber)).collect())
            }
            Value::Dictionary(Dictionary(entries)) => {
                let entry =
                    |entry: &Entry| Entry { value: entry.value.renumbered(renumber), ..entry.clone() };
                Value::Dictionary(Dictionary(entries.iter().map(entry).collect()))
            }
            other => other.clone(),
        }
    }

    /// Appends the value as PDF.
    pub fn write(&self, out: &mut Vec<u8>) {
        match self {
            Value::Null => out.extend(b"null"),
            Value::Boolean(true) => out.extend(b"true"),
            Value::Boolean(false) => out.extend(b"false"),
            Value::Integer(integer) => out.extend(integer.to_string().bytes()),
            Value::Real(text) => out.extend(text.bytes()),
            Value::Name(name) => write_name(name, out),
            Value::Text(bytes) => {
                out.push(b'<');
                bytes.iter().for_each(|byte| out.extend(format!("{byte:02x}").bytes()));
                out.push(b'>');
            }
            Value::Array(values) => {
                out.push(b'[');
                for (index, value) in values.iter().enumerate() {
                    if index > 0 {
                        out.push(b' ');
                    }
                    value.write(out);
                }
                out.push(b']');
            }
            Value::Dictionary(entries) => {
                out.extend(b"<<");
                for (key, value) in entries.iter() {
                    write_name(key, out);
                    out.push(b' ');
                    value.write(out);
                }
                out.extend(b">>");
            }
            Value::Reference(id) => out.extend(format!("{} {} R", id.number, id.generation).bytes()),
        }
    }
}

impl From<Dictionary> for Value {
    fn from(dictionary: Dictionary) -> Value {
        Value::Dictionary(dictionary)
    }
}

impl From<Id> for Value {
    fn from(id: Id) -> Value {
        Value::Reference(id)
    }
}

fn write_name(name: &[u8], out: &mut Vec<u8>) {
    out.push(b'/');
    for byte in name {
        match byte {
            b'!'..=b'~' if !b"#/()<>[]{}%".contains(byte) => out.push(*byte),
            _ => out.extend(format!("#{byte:02X}").bytes()),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::pdf::Parser;

    fn value(text: &str) -> Value {
        Parser::new(text.as_bytes(), 0).value().unwrap()
    }

    #[test]
    fn values_mean_the_same_however_written() {
        for (one, another) in [
            ("30.000", "30"),
            ("-0.0", "0"),
            ("+1.50", "1.5"),
            ("<FEFF0041>", "(A)"),
            ("[ 1 0 R /A#42 ]", "[1 0 R/AB]"),
            ("<</A 1/B(x)>>", "<</B<78>/A 1.0>>"),
        ] {
            assert!(value(one).means_same(&value(another)), "{one} {another}");
        }
        for (one, another) in [
            ("30.001", "30"),
            ("-1", "1"),
            ("10", "1"),
            ("(A)", "(a)"),
            ("[1 2]", "[1]"),
            ("<</A 1>>", "<</A 1/B 2>>"),
            ("1 0 R", "1 1 R"),
            ("/A", "(A)"),
        ] {
            assert!(!value(one).means_same(&value(another)), "{one} {another}");
        }
    }

    #[test]
    fn what_is_written_reads_the_same() {
        for text in ["<</A#20B[1 -2.50 true null(a\\)\\053)]/C<</D 3 0 R>>>>", "[[][]]", "<feff4e2d>"] {
            let mut written = vec![];
            value(text).write(&mut written);
            assert_eq!(Parser::new(&written, 0).value().unwrap(), value(text));
        }
    }

    #[test]
    fn thousandths_are_exact() {
        for (text, expected) in
            [("1", 1000), ("-0.5", -500), (".25", 250), ("595.2756", 595_275), ("-.001", -1), ("4.", 4000)]
        {
            assert_eq!(value(text).thousandths(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_value_is_refused() {
        for text in [
            "",
            "<<",
            "<</A>>",
            "<</A 1/A 2>>",
            "[",
            "(",
            "<zz>",
            "--1",
            "1.2.3",
            "1e5",
            "nul",
            "/A#g1 ",
            "R",
        ] {
            let mut parser = Parser::new(text.as_bytes(), 0);
            assert!(parser.value().is_err(), "{text}");
        }
    }
}
