//! English words for amounts: HONG KONG DOLLARS TWO MILLION FOUR HUNDRED THOUSAND ONLY.

use model::{Currency, Money};

use super::{join, split};
use crate::Error;

const BELOW_TWENTY: [&str; 20] = [
    "ZERO",
    "ONE",
    "TWO",
    "THREE",
    "FOUR",
    "FIVE",
    "SIX",
    "SEVEN",
    "EIGHT",
    "NINE",
    "TEN",
    "ELEVEN",
    "TWELVE",
    "THIRTEEN",
    "FOURTEEN",
    "FIFTEEN",
    "SIXTEEN",
    "SEVENTEEN",
    "EIGHTEEN",
    "NINETEEN",
];
const TENS: [&str; 8] = ["TWENTY", "THIRTY", "FORTY", "FIFTY", "SIXTY", "SEVENTY", "EIGHTY", "NINETY"];
const SCALES: [(u64, &str); 4] = [
    (1_000_000_000_000, "TRILLION"),
    (1_000_000_000, "BILLION"),
    (1_000_000, "MILLION"),
    (1_000, "THOUSAND"),
];

/// More words than any number below 10¹⁵ takes: ONE HUNDRED AND TWENTY-ONE TRILLION has six, five groups do.
const LONGEST_NUMBER: usize = 36;

/// How currencies are named; the first name of each is the one written.
const NAMES: [(&str, Currency); 9] = [
    ("RENMINBI YUAN", Currency::CNY),
    ("HONG KONG DOLLARS", Currency::HKD),
    ("HONG KONG DOLLAR", Currency::HKD),
    ("HK DOLLARS", Currency::HKD),
    ("HKD", Currency::HKD),
    ("RMB YUAN", Currency::CNY),
    ("RMB", Currency::CNY),
    ("RENMINBI", Currency::CNY),
    ("CNY", Currency::CNY),
];

pub(super) fn write(money: Money) -> String {
    let (negative, major, minor) = split(money.amount);
    let (currency, cents) = match money.currency {
        Currency::CNY => ("RENMINBI YUAN", "FEN"),
        Currency::HKD => ("HONG KONG DOLLARS", "CENTS"),
    };
    let sign = if negative { " MINUS" } else { "" };
    let fraction = if minor > 0 { format!(" AND {cents} {}", number(minor)) } else { String::new() };
    format!("{currency}{sign} {}{fraction} ONLY", number(major))
}

/// A whole number as British usage writes it: ONE THOUSAND TWO HUNDRED AND FIFTY-FOUR.
fn number(number: u64) -> String {
    if let Some((scale, name)) = SCALES.into_iter().find(|it| number >= it.0) {
        let (above, below) = (number / scale, number % scale);
        let and = if below < 100 { "AND " } else { "" };
        let rest = if below > 0 { format!(" {and}{}", self::number(below)) } else { String::new() };
        return format!("{} {name}{rest}", self::number(above));
    }
    if number >= 100 {
        let rest = if !number.is_multiple_of(100) {
            format!(" AND {}", self::number(number % 100))
        } else {
            String::new()
        };
        return format!("{} HUNDRED{rest}", self::number(number / 100));
    }
    let name = |names: &[&'static str], at: u64| {
        usize::try_from(at).ok().and_then(|at| names.get(at).copied()).unwrap_or_default()
    };
    match number {
        0..20 => name(&BELOW_TWENTY, number).to_owned(),
        _ if number.is_multiple_of(10) => name(&TENS, number / 10 - 2).to_owned(),
        _ => format!("{}-{}", name(&TENS, number / 10 - 2), name(&BELOW_TWENTY, number % 10)),
    }
}

pub(super) fn read(text: &str) -> Result<Money, Error> {
    let words = words_of(text);
    let mut reader = Reader { words: &words, length: text.trim_end().chars().count() };
    reader.take(&["SAY"]);
    let currency = NAMES.into_iter().find(|(name, _)| reader.take(&name.split(' ').collect::<Vec<_>>()));
    let negative = reader.take(&["MINUS"]);
    let major = reader.number()?;
    let has_cents =
        ["CENTS", "CENT", "FEN"].into_iter().any(|it| reader.take(&["AND", it]) || reader.take(&[it]));
    let cents_start = reader.words;
    let minor = if has_cents { reader.number()? } else { 0 };
    if minor >= 100 {
        return Err(Reader { words: cents_start, ..reader }.wrong());
    }
    reader.take(&["ONLY"]);
    if !reader.words.is_empty() {
        return Err(reader.wrong());
    }
    join(negative, major, minor, currency.map_or(Currency::CNY, |it| it.1))
}

/// A word in capitals, where it stands and as it was written.
struct Word {
    capitals: String,
    written: String,
    position: usize,
}

fn words_of(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut open = false;
    for (position, character) in text.chars().enumerate() {
        if character.is_whitespace() || character == '-' {
            open = false;
            continue;
        }
        if !open {
            words.push(Word { capitals: String::new(), written: String::new(), position });
            open = true;
        }
        if let Some(word) = words.last_mut() {
            word.capitals.push(character.to_ascii_uppercase());
            word.written.push(character);
        }
    }
    words
}

struct Reader<'a> {
    words: &'a [Word],
    length: usize,
}

impl<'a> Reader<'a> {
    /// Reads the longest run of words that is a number as it is written, but for a missing AND.
    fn number(&mut self) -> Result<u64, Error> {
        let rest = self.words;
        let longest = rest.len().min(LONGEST_NUMBER);
        let read = (1..=longest).rev().find_map(|length| Some((length, as_written(rest.get(..length)?)?)));
        let (length, value) = read.ok_or_else(|| self.wrong())?;
        self.words = rest.get(length..).unwrap_or_default();
        Ok(value)
    }

    fn take(&mut self, wanted: &[&str]) -> bool {
        let found = self.words.len() >= wanted.len()
            && self.words.iter().zip(wanted).all(|(word, wanted)| word.capitals == *wanted);
        if found {
            self.words = self.words.get(wanted.len()..).unwrap_or_default();
        }
        found
    }

    fn wrong(&self) -> Error {
        let (position, found) =
            self.words.first().map_or((self.length, String::new()), |it| (it.position, it.written.clone()));
        Error::NotAnAmount { position, found }
    }
}

/// What a number word stands for.
enum Numeral {
    /// Adds itself.
    Part(u64),
    /// Multiplies the figure before it.
    Hundred,
    /// Closes a group of three places.
    Scale(u64),
}

impl Numeral {
    fn of(capitals: &str) -> Option<Self> {
        let below_twenty = (0..).zip(BELOW_TWENTY).find(|it| it.1 == capitals).map(|it| Self::Part(it.0));
        let tens = (2..).zip(TENS).find(|it| it.1 == capitals).map(|it| Self::Part(it.0 * 10));
        let scale = SCALES.into_iter().find(|it| it.1 == capitals).map(|it| Self::Scale(it.0));
        let hundred = (capitals == "HUNDRED").then_some(Self::Hundred);
        below_twenty.or(tens).or(scale).or(hundred)
    }
}

/// The number that these words write, if they are just how it is written; a missing AND is forgiven.
fn as_written(words: &[Word]) -> Option<u64> {
    let value = value_of(words)?;
    let written = number(value).replace('-', " ");
    let mut expected = written.split(' ').peekable();
    for word in words {
        if word.capitals != "AND" {
            expected.next_if_eq(&"AND");
        }
        expected.next_if(|it| *it == word.capitals)?;
    }
    expected.next().is_none().then_some(value)
}

/// The value of number words in whatever order; none beyond what a number holds.
fn value_of(words: &[Word]) -> Option<u64> {
    let (mut closed, mut open) = (0_u64, 0_u64);
    for word in words.iter().filter(|it| it.capitals != "AND") {
        match Numeral::of(&word.capitals)? {
            Numeral::Part(part) => open = open.checked_add(part)?,
            Numeral::Hundred => open = open.checked_mul(100)?,
            Numeral::Scale(scale) => {
                closed = closed.checked_add(open.checked_mul(scale)?)?;
                open = 0;
            }
        }
    }
    closed.checked_add(open)
}
