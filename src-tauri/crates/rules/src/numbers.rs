//! Numbers that a text says, so that its languages can be held against each other.

use rust_decimal::Decimal;

use crate::amounts::amounts;

/// The numbers of one text.
pub(crate) struct Said {
    /// Those in figures.
    figures: Vec<Decimal>,
    /// Those in words; they excuse another language's figures, and are held against nothing themselves.
    words: Vec<Decimal>,
}

impl Said {
    /// Reads a text: figures as [`amounts`] does, Chinese numerals below 亿 and English number words below a million.
    pub fn by(text: &str) -> Self {
        let figures = amounts(text).into_iter().map(|it| it.value.normalize()).collect();
        Self { figures, words: chinese(text).chain(english(text)).map(Decimal::from).collect() }
    }

    /// The first number in figures that another text says neither in figures nor in words.
    pub fn beyond(&self, other: &Self) -> Option<Decimal> {
        self.figures.iter().copied().find(|it| !other.figures.contains(it) && !other.words.contains(it))
    }
}

const CHINESE_DIGITS: &str = "零一二三四五六七八九";

fn chinese(text: &str) -> impl Iterator<Item = u32> {
    let numeral = |it: char| CHINESE_DIGITS.contains(it) || "十百千万萬两兩".contains(it);
    text.split(move |it| !numeral(it)).filter_map(chinese_number)
}

fn chinese_number(numeral: &str) -> Option<u32> {
    let (mut total, mut section, mut digit) = (0_u32, 0_u32, None);
    let mut any = false;
    for sign in numeral.chars() {
        any = true;
        let place = match sign {
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            '万' | '萬' => {
                let whole = section.checked_add(digit.take().unwrap_or_default())?;
                total = total.checked_add(whole.checked_mul(10_000)?)?;
                section = 0;
                continue;
            }
            '两' | '兩' => {
                digit = Some(2);
                continue;
            }
            _ => {
                digit =
                    CHINESE_DIGITS.chars().position(|it| it == sign).and_then(|it| u32::try_from(it).ok());
                continue;
            }
        };
        section = section.checked_add(digit.take().unwrap_or(1).checked_mul(place)?)?;
    }
    any.then_some(())?;
    total.checked_add(section)?.checked_add(digit.unwrap_or_default())
}

const ENGLISH: [(&str, u32); 27] = [
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
];

fn english(text: &str) -> impl Iterator<Item = u32> {
    let mut found = Vec::new();
    let (mut total, mut section) = (0_u32, 0_u32);
    let words = text.split(|it: char| !it.is_ascii_alphabetic()).filter(|it| !it.is_empty());
    for word in words.map(str::to_ascii_lowercase).chain([String::new()]) {
        let known = ENGLISH.iter().find(|it| it.0 == word).map(|it| it.1);
        match (word.as_str(), known) {
            (_, Some(value)) => section = section.saturating_add(value),
            ("hundred", _) => section = section.max(1).saturating_mul(100),
            ("thousand", _) => {
                total = total.saturating_add(std::mem::take(&mut section).max(1).saturating_mul(1000))
            }
            ("and", _) => {}
            _ => {
                let value = total.saturating_add(section);
                found.extend((value > 0).then_some(value));
                (total, section) = (0, 0);
            }
        }
    }
    found.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_numerals_and_number_words() {
        let of = |text: &str| chinese(text).collect::<Vec<_>>();
        assert_eq!(of("三十日内，一百五十名，两万零五人"), [30, 150, 20_005]);
        let of = |text: &str| english(text).collect::<Vec<_>>();
        assert_eq!(of("Within thirty days, thirty-five of one hundred and fifty"), [30, 35, 150]);
    }

    #[test]
    fn a_figure_is_found_in_figures_or_in_words() {
        let differ = |one: &str, other: &str| {
            let (one, other) = (Said::by(one), Said::by(other));
            one.beyond(&other).zip(other.beyond(&one))
        };
        assert_eq!(differ("20名", "200 people"), Some((20.into(), 200.into())));
        assert_eq!(differ("20名，三十日", "20 people, 30 days"), None);
        assert_eq!(differ("二十名，5次", "20 people, five times"), None);
        assert_eq!(differ("240万元", "2,400,000"), None);
        assert_eq!(differ("2026年9月1日", "1 September 2026"), None, "a month may be a word");
    }
}
