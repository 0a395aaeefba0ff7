//! From bytes to values, without repairs.

use std::{collections::BTreeSet, ops::Range};

use super::{Dictionary, Id, Read, Value};
use crate::Note;

/// How deep values may lie in one another.
const NESTING: usize = 64;

/// Reads values from a position on.
pub(crate) struct Parser<'a> {
    bytes: &'a [u8],
    pub at: usize,
    depth: usize,
}

/// An indirect object as it stands in the file.
#[derive(Debug, Clone)]
pub(crate) struct Indirect {
    pub id: Id,
    pub value: Value,
    /// The raw data of a stream.
    pub stream: Option<Range<usize>>,
    /// First byte after `endobj`.
    pub end: usize,
}

impl<'a> Parser<'a> {
    pub fn new(bytes: &'a [u8], at: usize) -> Self {
        Parser { bytes, at, depth: 0 }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Passes white space, not comments.
    pub fn skip_space(&mut self) {
        while self.peek().is_some_and(is_space) {
            self.at += 1;
        }
    }

    /// Passes one end of line, if there is one.
    pub fn skip_line_end(&mut self) {
        let length = match self.rest() {
            [b'\r', b'\n', ..] => 2,
            [b'\r' | b'\n', ..] => 1,
            _ => 0,
        };
        self.at += length;
    }

    fn skip_space_and_comments(&mut self) {
        loop {
            self.skip_space();
            if self.peek() != Some(b'%') {
                return;
            }
            while self.peek().is_some_and(|byte| byte != b'\r' && byte != b'\n') {
                self.at += 1;
            }
        }
    }

    /// Passes `word` if it stands here as a whole word.
    pub fn accept(&mut self, word: &str) -> bool {
        let ends = |byte: Option<&u8>| byte.is_none_or(|byte| !is_regular(*byte));
        let here = self.rest();
        let found = here.starts_with(word.as_bytes()) && ends(here.get(word.len()));
        if found {
            self.at += word.len();
        }
        found
    }

    /// Passes white space and `word`.
    pub fn expect(&mut self, word: &str) -> Read<()> {
        self.skip_space();
        if self.accept(word) { Ok(()) } else { Err(Note::Malformed) }
    }

    /// Passes white space and an integer without a sign.
    pub fn unsigned(&mut self) -> Read<usize> {
        self.skip_space();
        let digits = self.rest().iter().take_while(|byte| byte.is_ascii_digit()).count();
        let text = self.rest().get(..digits).and_then(|text| std::str::from_utf8(text).ok());
        let number =
            text.filter(|text| text.len() <= 15).and_then(|text| text.parse().ok()).ok_or(Note::Malformed)?;
        self.at += digits;
        if self.peek().is_some_and(is_regular) { Err(Note::Malformed) } else { Ok(number) }
    }

    /// Reads `n g obj … endobj`, which must be object `expected` where one is named. `length` resolves the length
    /// of a stream that stands in another object.
    pub fn indirect(
        &mut self,
        expected: Option<Id>,
        length: impl FnOnce(Id) -> Read<usize>,
    ) -> Read<Indirect> {
        let id = self.id()?;
        if expected.is_some_and(|expected| expected != id) {
            return Err(Note::Malformed);
        }
        self.expect("obj")?;
        let value = self.value()?;
        self.skip_space_and_comments();
        let mut stream = None;
        if let (Value::Dictionary(dictionary), true) = (&value, self.accept("stream")) {
            match self.rest() {
                [b'\r', b'\n', ..] => self.at += 2,
                [b'\n', ..] => self.at += 1,
                _ => return Err(Note::Malformed),
            }
            let length = match dictionary.get("Length") {
                Some(Value::Integer(length)) => usize::try_from(*length).map_err(|_| Note::Malformed)?,
                Some(Value::Reference(id)) => length(*id)?,
                _ => return Err(Note::Malformed),
            };
            let end =
                self.at.checked_add(length).filter(|end| *end <= self.bytes.len()).ok_or(Note::Malformed)?;
            stream = Some(self.at..end);
            self.at = end;
            self.skip_line_end();
            if !self.accept("endstream") {
                return Err(Note::Malformed);
            }
            self.skip_space();
        }
        if !self.accept("endobj") {
            return Err(Note::Malformed);
        }
        Ok(Indirect { id, value, stream, end: self.at })
    }

    fn id(&mut self) -> Read<Id> {
        let number = u32::try_from(self.unsigned()?).map_err(|_| Note::Malformed)?;
        let generation = u16::try_from(self.unsigned()?).map_err(|_| Note::Malformed)?;
        Ok(Id { number, generation })
    }

    /// Reads one value.
    pub fn value(&mut self) -> Read<Value> {
        self.skip_space_and_comments();
        self.depth += 1;
        if self.depth > NESTING {
            return Err(Note::TooLarge);
        }
        let value = match self.rest() {
            [b'<', b'<', ..] => self.dictionary().map(Value::Dictionary),
            [b'<', ..] => self.hexadecimal(),
            [b'(', ..] => self.literal(),
            [b'/', ..] => self.name().map(Value::Name),
            [b'[', ..] => self.array(),
            [b'0'..=b'9' | b'+' | b'-' | b'.', ..] => self.number(),
            _ if self.accept("true") => Ok(Value::Boolean(true)),
            _ if self.accept("false") => Ok(Value::Boolean(false)),
            _ if self.accept("null") => Ok(Value::Null),
            _ => Err(Note::Malformed),
        };
        self.depth -= 1;
        value
    }

    fn dictionary(&mut self) -> Read<Dictionary> {
        self.at += 2;
        let mut dictionary = Dictionary::default();
        let mut keys = BTreeSet::new();
        loop {
            self.skip_space_and_comments();
            if self.rest().starts_with(b">>") {
                self.at += 2;
                return Ok(dictionary);
            }
            let key = self.name()?;
            self.skip_space_and_comments();
            let start = self.at;
            let value = self.value()?;
            // Readers differ on which of two entries of one key counts.
            if !keys.insert(key.clone()) {
                return Err(Note::Malformed);
            }
            dictionary.read(key, value, start..self.at);
        }
    }

    fn array(&mut self) -> Read<Value> {
        self.at += 1;
        let mut values = vec![];
        loop {
            self.skip_space_and_comments();
            if self.peek() == Some(b']') {
                self.at += 1;
                return Ok(Value::Array(values));
            }
            values.push(self.value()?);
        }
    }

    fn name(&mut self) -> Read<Vec<u8>> {
        if self.peek() != Some(b'/') {
            return Err(Note::Malformed);
        }
        self.at += 1;
        let mut name = vec![];
        while let Some(byte) = self.peek().filter(|byte| is_regular(*byte)) {
            self.at += 1;
            if byte == b'#' {
                let digits = self.rest().get(..2).and_then(hexadecimal_byte).ok_or(Note::Malformed)?;
                self.at += 2;
                name.push(digits);
            } else {
                name.push(byte);
            }
        }
        Ok(name)
    }

    /// An integer, a real number, or an integer that begins a reference.
    fn number(&mut self) -> Read<Value> {
        let length = self.rest().iter().take_while(|byte| is_regular(**byte)).count();
        let text = self
            .rest()
            .get(..length)
            .and_then(|text| std::str::from_utf8(text).ok())
            .ok_or(Note::Malformed)?;
        let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
        let points = digits.bytes().filter(|byte| *byte == b'.').count();
        let plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        if !plain || points > 1 || digits.len() == points || text.len() > 32 {
            return Err(Note::Malformed);
        }
        self.at += length;
        if points == 1 {
            return Ok(Value::Real(text.to_owned()));
        }
        if text.len() == digits.len() {
            let after = self.at;
            if let Some(id) = self.reference(text) {
                return Ok(Value::Reference(id));
            }
            self.at = after;
        }
        text.parse().map(Value::Integer).map_err(|_| Note::Malformed)
    }

    fn reference(&mut self, number: &str) -> Option<Id> {
        let number = number.parse().ok()?;
        let generation = u16::try_from(self.unsigned().ok()?).ok()?;
        self.expect("R").ok()?;
        Some(Id { number, generation })
    }

    fn hexadecimal(&mut self) -> Read<Value> {
        self.at += 1;
        let length = self.rest().iter().position(|byte| *byte == b'>').ok_or(Note::Malformed)?;
        let inside = self.rest().get(..length).unwrap_or_default();
        let mut digits: Vec<u8> = inside.iter().copied().filter(|byte| !is_space(*byte)).collect();
        if digits.len() % 2 == 1 {
            digits.push(b'0');
        }
        let bytes: Option<Vec<u8>> = digits.chunks(2).map(hexadecimal_byte).collect();
        self.at += length + 1;
        bytes.map(Value::Text).ok_or(Note::Malformed)
    }

    fn literal(&mut self) -> Read<Value> {
        self.at += 1;
        let mut text = vec![];
        let mut open = 1;
        loop {
            let byte = self.peek().ok_or(Note::Malformed)?;
            self.at += 1;
            match byte {
                b'(' => open += 1,
                b')' => open -= 1,
                b'\\' => {
                    self.escape(&mut text)?;
                    continue;
                }
                _ => {}
            }
            if open == 0 {
                return Ok(Value::Text(text));
            }
            text.push(byte);
        }
    }

    fn escape(&mut self, text: &mut Vec<u8>) -> Read<()> {
        let byte = self.peek().ok_or(Note::Malformed)?;
        match byte {
            b'0'..=b'7' => {
                let octal = self.rest().iter().take(3).take_while(|byte| matches!(byte, b'0'..=b'7'));
                let (length, code) = octal.fold((0, 0u32), |(length, code), digit| {
                    (length + 1, code * 8 + u32::from(digit - b'0'))
                });
                self.at += length;
                text.push((code & 0xFF) as u8);
                return Ok(());
            }
            b'\r' | b'\n' => {
                self.skip_line_end();
                return Ok(());
            }
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            other => text.push(other),
        }
        self.at += 1;
        Ok(())
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !b"()<>[]{}/%".contains(&byte)
}

fn hexadecimal_byte(pair: &[u8]) -> Option<u8> {
    let [high, low] = pair else { return None };
    let digit = |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    Some(digit(high)? << 4 | digit(low)?)
}
