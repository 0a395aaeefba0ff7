//! Chinese words for amounts: 壹佰捌拾伍万肆仟元整.

use model::{Currency, Language, Money};

use super::{Character, join, split};
use crate::Error;

/// Simplified or traditional characters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    Simplified,
    Traditional,
}

impl Script {
    /// The script of a language; none for English.
    pub(super) fn of(language: Language) -> Option<Self> {
        match language {
            Language::ZhHans => Some(Self::Simplified),
            Language::ZhHant => Some(Self::Traditional),
            Language::En => None,
        }
    }
}

/// Simplified characters and how traditional script writes them.
const TRADITIONAL: [(char, char); 7] =
    [('贰', '貳'), ('叁', '叄'), ('陆', '陸'), ('万', '萬'), ('亿', '億'), ('币', '幣'), ('负', '負')];

/// Further spellings that are read.
const SPELLINGS: [(char, char); 6] =
    [('貮', '贰'), ('參', '叁'), ('〇', '零'), ('圆', '元'), ('圓', '元'), ('正', '整')];

const FIGURES: [char; 10] = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];

pub(super) fn write(money: Money, script: Script) -> String {
    let (negative, major, minor) = split(money.amount);
    let (ten_cents, cents) = (minor / 10, minor % 10);
    let mut words = String::from(match (money.currency, script) {
        (Currency::CNY, Script::Simplified) => "",
        (Currency::CNY, Script::Traditional) => "人民币",
        (Currency::HKD, _) => "港币",
    });
    if negative {
        words.push('负');
    }
    if major > 0 || minor == 0 {
        words += &whole(major);
        words.push('元');
    }
    if ten_cents > 0 {
        words.push(figure(ten_cents));
        words.push('角');
    } else if cents > 0 && major > 0 {
        words.push('零');
    }
    if cents > 0 {
        words.push(figure(cents));
        words.push('分');
    } else {
        words.push(if script == Script::Traditional { '正' } else { '整' });
    }
    match script {
        Script::Simplified => words,
        Script::Traditional => words.chars().map(traditional).collect(),
    }
}

/// A whole number: each unit's part, then the rest, with one 零 where figures between them are zero.
fn whole(number: u64) -> String {
    const UNITS: [(u64, char); 5] =
        [(100_000_000, '亿'), (10_000, '万'), (1_000, '仟'), (100, '佰'), (10, '拾')];
    let Some((unit, name)) = UNITS.into_iter().find(|it| number >= it.0) else {
        return figure(number).to_string();
    };
    let (above, below) = (number / unit, number % unit);
    let mut words = whole(above);
    words.push(name);
    // The last four places of what stands before 亿 may all be zero: 壹万亿零伍仟万.
    if below > 0 && (below < unit / 10 || above.is_multiple_of(10_000)) {
        words.push('零');
    }
    if below > 0 {
        words += &whole(below);
    }
    words
}

fn figure(digit: u64) -> char {
    FIGURES.into_iter().zip(0..).find(|it| it.1 == digit).map_or('零', |it| it.0)
}

fn traditional(simplified: char) -> char {
    TRADITIONAL.into_iter().find(|it| it.0 == simplified).map_or(simplified, |it| it.1)
}

fn simplified(character: char) -> char {
    let spelling = SPELLINGS.into_iter().find(|it| it.0 == character).map(|it| it.1);
    let script = TRADITIONAL.into_iter().find(|it| it.1 == character).map(|it| it.0);
    spelling.or(script).unwrap_or(character)
}

/// Reads Chinese words; `length` is where the text ends.
pub(super) fn read(text: &[Character], length: usize) -> Result<Money, Error> {
    let characters =
        text.iter().map(|it| Character { position: it.position, character: simplified(it.character) });
    let mut reader = Reader { text, characters: characters.collect(), at: 0, length };
    let currency = reader.currency();
    let negative = reader.take('负');
    let (major, minor) = reader.amount()?;
    join(negative, major, minor, currency)
}

/// One figure above zero with its power of ten: −1 for 角, −2 for 分.
struct Place {
    figure: u64,
    power: i32,
    /// Whether 零 stands before it.
    after_zero: bool,
    /// Index of its first character (that of 零, where there is one).
    at: usize,
}

struct Reader<'a> {
    text: &'a [Character],
    characters: Vec<Character>,
    at: usize,
    length: usize,
}

impl Reader<'_> {
    fn currency(&mut self) -> Currency {
        for (name, currency) in [("人民币", Currency::CNY), ("港币", Currency::HKD), ("港元", Currency::HKD)]
        {
            let rest = self.characters.iter().skip(self.at).map(|it| it.character);
            if rest.take(name.chars().count()).eq(name.chars()) {
                self.at += name.chars().count();
                return currency;
            }
        }
        Currency::CNY
    }

    fn amount(&mut self) -> Result<(u64, u64), Error> {
        let mut places = self.places()?;
        let zero_yuan = places.is_empty() && self.next_is(&['零', '元']);
        if zero_yuan {
            self.at += 2;
        } else if self.take('元') {
            if places.is_empty() {
                return Err(self.wrong(self.at - 1));
            }
        } else if places.len() == 1
            && places.iter().all(|it| it.power == 0)
            && matches!(self.peek(), Some('角' | '分'))
        {
            // No yuan at all: the figure read is that of 角 or 分.
            self.at = places.iter().map(|it| it.at).next().unwrap_or_default();
            places.clear();
        } else {
            return Err(self.wrong(self.at));
        }
        for (unit, power) in [('角', -1), ('分', -2)] {
            let start = self.at;
            let after_zero = self.take('零');
            match self.figure() {
                Some(figure) if self.take(unit) => {
                    places.push(Place { figure, power, after_zero, at: start })
                }
                _ => self.at = start,
            }
        }
        if places.is_empty() && !zero_yuan {
            return Err(self.wrong(self.at));
        }
        if places.last().is_none_or(|it| it.power > -2) {
            self.take('整');
        }
        if self.at < self.characters.len() {
            return Err(self.wrong(self.at));
        }
        self.check_zeros(&places, zero_yuan)?;
        let value = |range: std::ops::RangeInclusive<i32>, unit: i32| {
            places.iter().filter(|it| range.contains(&it.power)).try_fold(0_u64, |sum, it| {
                let power = u32::try_from(it.power - unit).ok()?;
                sum.checked_add(it.figure.checked_mul(10_u64.checked_pow(power)?)?)
            })
        };
        let too_large = || Error::TooLarge { row: None };
        Ok((value(0..=i32::MAX, 0).ok_or_else(too_large)?, value(-2..=-1, -2).ok_or_else(too_large)?))
    }

    /// The figures before 元 with their powers. 万 and 亿 raise what stands before them, and each power must
    /// lie below the one before it.
    fn places(&mut self) -> Result<Vec<Place>, Error> {
        let mut places: Vec<Place> = Vec::new();
        let (mut group, mut myriad, mut hundred_million) = (0, false, false);
        loop {
            let start = self.at;
            if self.take('万') || self.take('亿') {
                let is_myriad = self.characters.get(start).is_some_and(|it| it.character == '万');
                let repeated = if is_myriad { myriad } else { hundred_million };
                let raised = if is_myriad { group } else { 0 };
                let directly_above = is_myriad && places.len() == group;
                if repeated || places.is_empty() || directly_above {
                    return Err(self.wrong(start));
                }
                let by = if is_myriad { 4 } else { 8 };
                places.iter_mut().skip(raised).for_each(|it| it.power += by);
                group = places.len();
                myriad = is_myriad;
                hundred_million |= !is_myriad;
                continue;
            }
            let after_zero = self.take('零');
            let Some(figure) = self.figure() else {
                self.at = start;
                return Ok(places);
            };
            let unit = self.at;
            let power = if self.take('仟') {
                3
            } else if self.take('佰') {
                2
            } else if self.take('拾') {
                1
            } else {
                0
            };
            let in_group = places.iter().skip(group).map(|it| it.power).min();
            if in_group.is_some_and(|lowest| power >= lowest) {
                return Err(self.wrong(unit));
            }
            places.push(Place { figure, power, after_zero, at: start });
        }
    }

    /// One 零 must stand for zeros inside a group of four and for a whole group of zeros; it may stand for
    /// zeros at the end of a group and before 角; where no zero lies between two figures it must not stand.
    fn check_zeros(&self, places: &[Place], zero_yuan: bool) -> Result<(), Error> {
        if let Some(first) = places.first().filter(|it| it.after_zero && !zero_yuan) {
            return Err(self.wrong(first.at));
        }
        for pair in places.windows(2) {
            let [before, place] = pair else { continue };
            let zeros = before.power - place.power - 1;
            let free = place.power == -1 || (place.power >= 0 && place.power % 4 == 3 && zeros < 4);
            let right = if zeros <= 0 { !place.after_zero } else { place.after_zero || free };
            if !right {
                return Err(self.wrong(place.at));
            }
        }
        Ok(())
    }

    fn figure(&mut self) -> Option<u64> {
        let next = self.peek()?;
        let figure = FIGURES.into_iter().zip(0..).skip(1).find(|it| it.0 == next)?.1;
        self.at += 1;
        Some(figure)
    }

    fn take(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    fn peek(&self) -> Option<char> {
        self.characters.get(self.at).map(|it| it.character)
    }

    fn next_is(&self, wanted: &[char]) -> bool {
        self.characters
            .iter()
            .skip(self.at)
            .map(|it| it.character)
            .take(wanted.len())
            .eq(wanted.iter().copied())
    }

    fn wrong(&self, at: usize) -> Error {
        match self.text.get(at) {
            Some(it) => Error::NotAnAmount { position: it.position, found: it.character.to_string() },
            None => Error::NotAnAmount { position: self.length, found: String::new() },
        }
    }
}
