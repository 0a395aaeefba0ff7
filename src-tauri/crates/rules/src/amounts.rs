//! Amounts in running text: how people write a price, so that one in the quality volume is found.

use rust_decimal::Decimal;

/// A number as somebody wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Written {
    /// What it amounts to.
    pub value: Decimal,
    /// Whether a currency stands beside it.
    pub currency: bool,
    /// The words themselves.
    pub text: String,
}

/// Every number in a text: with or without separators, in full-width digits, in 万, 亿, 千, million or thousand.
/// Numbers that are a part of a code, a date or a telephone number are left out, unless a currency stands beside them.
pub(crate) fn amounts(text: &str) -> Vec<Written> {
    let written: Vec<char> = text.chars().collect();
    let plain: Vec<char> = written.iter().copied().map(plain).collect();
    let mut scan = Scan { plain: &plain, at: 0 };
    let mut found = Vec::new();
    while scan.at < plain.len() {
        if !scan.at_digit() {
            scan.at += 1;
            continue;
        }
        let start = scan.at;
        let Some((value, resume)) = scan.number() else { continue };
        let end = scan.at;
        let before = currency_before(plain.get(..start).unwrap_or_default());
        let after = currency_after(plain.get(end..).unwrap_or_default());
        let currency = before || after;
        if currency || !scan.is_part_of_a_code(start, end) {
            let text = written.get(start..end).unwrap_or_default().iter().collect();
            found.push(Written { value, currency, text });
        }
        scan.at = resume;
    }
    found
}

/// Amounts in words, made ready to be found: blanks, letter case, the currency and the closing 整 do not matter.
pub(crate) struct Spellings(Vec<String>);

impl Spellings {
    pub fn of(spellings: &[String]) -> Self {
        let core = |spelling: &String| {
            let bare = bare(spelling);
            let core =
                CURRENCY_NAMES.iter().fold(bare.as_str(), |it, name| it.strip_prefix(name).unwrap_or(it));
            ["整", "正", "only"].iter().fold(core, |it, end| it.strip_suffix(end).unwrap_or(it)).to_owned()
        };
        Self(spellings.iter().map(core).filter(|it| it.chars().count() >= SHORTEST_SPELLING).collect())
    }

    /// The first that stands in a text.
    pub fn find_in(&self, text: &str) -> Option<&str> {
        let text = bare(text);
        self.0.iter().map(String::as_str).find(|it| text.contains(it))
    }
}

/// Three signs, such as 伍元 with its unit, are too common in other words.
const SHORTEST_SPELLING: usize = 4;
const CURRENCY_NAMES: [&str; 8] =
    ["人民币", "人民幣", "港币", "港幣", "港元", "hongkongdollars", "renminbi", "rmb"];
const CURRENCY_BEFORE: [&str; 9] = ["¥", "$", "RMB", "CNY", "HKD", "人民币", "人民幣", "港币", "港幣"];
const CURRENCY_AFTER: [&str; 13] =
    ["元", "圆", "圓", "港元", "港币", "港幣", "人民币", "人民幣", "RMB", "CNY", "HKD", "YUAN", "DOLLAR"];
/// The greater first, so that 百万 is not read as 百.
const MULTIPLIERS: [(&str, u64); 13] = [
    ("千万", 10_000_000),
    ("千萬", 10_000_000),
    ("百万", 1_000_000),
    ("百萬", 1_000_000),
    ("MILLION", 1_000_000),
    ("THOUSAND", 1_000),
    ("亿", 100_000_000),
    ("億", 100_000_000),
    ("万", 10_000),
    ("萬", 10_000),
    ("千", 1_000),
    ("仟", 1_000),
    ("百", 100),
];

/// The same sign in its ordinary width; blanks of every width become one.
fn plain(sign: char) -> char {
    match sign {
        // Kept apart from the thousands separator: it may as well part a list.
        '，' => sign,
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0).unwrap_or(sign),
        '\u{ffe5}' => '¥',
        '\u{fe69}' => '$',
        '’' => '\'',
        _ if sign.is_whitespace() => ' ',
        _ => sign,
    }
}

fn bare(text: &str) -> String {
    text.chars().map(plain).filter(|it| *it != ' ').flat_map(char::to_lowercase).collect()
}

fn starts_with(signs: &[char], word: &str) -> bool {
    let mut signs = signs.iter();
    word.chars().all(|it| signs.next().is_some_and(|sign| sign.to_ascii_uppercase() == it))
}

fn currency_before(signs: &[char]) -> bool {
    let end = signs.iter().rposition(|it| *it != ' ').map_or(0, |it| it + 1);
    CURRENCY_BEFORE.iter().any(|word| {
        let start = end.saturating_sub(word.chars().count());
        signs.get(start..end).is_some_and(|it| starts_with(it, word))
    })
}

fn currency_after(signs: &[char]) -> bool {
    let start = signs.iter().position(|it| *it != ' ').unwrap_or(signs.len());
    let signs = signs.get(start..).unwrap_or_default();
    CURRENCY_AFTER.iter().any(|word| starts_with(signs, word))
}

struct Scan<'a> {
    plain: &'a [char],
    at: usize,
}

impl Scan<'_> {
    fn sign(&self, at: usize) -> Option<char> {
        self.plain.get(at).copied()
    }

    fn is_digit(&self, at: usize) -> bool {
        self.sign(at).is_some_and(|it| it.is_ascii_digit())
    }

    fn at_digit(&self) -> bool {
        self.is_digit(self.at)
    }

    /// Reads a number with its multipliers, and says where to read on; `None` for one with two points, as a heading's
    /// 1.2.3. 185万4千 is one number: each further part is smaller than the last multiplier.
    fn number(&mut self) -> Option<(Decimal, usize)> {
        let (mut total, resume) = self.plain_number()?;
        let mut last = self.multiplier();
        total = total.checked_mul(last.into())?;
        while last > 1 && self.at_digit() {
            let mark = self.at;
            let (part, _) = self.plain_number()?;
            let multiplier = self.multiplier();
            let part = part.checked_mul(multiplier.into())?;
            if part >= last.into() {
                self.at = mark;
                break;
            }
            total += part;
            last = multiplier;
        }
        // A full-width comma may part a list as well as thousands: then the numbers after it are read by themselves too.
        Some((total, resume.unwrap_or(self.at)))
    }

    fn plain_number(&mut self) -> Option<(Decimal, Option<usize>)> {
        let start = self.at;
        self.digits();
        let first = self.at - start;
        let mut resume = None;
        while first <= 3 && self.separates_thousands() {
            if self.sign(self.at) == Some('，') {
                resume.get_or_insert(self.at);
            }
            self.at += 1;
            self.digits();
        }
        let mut points = 0;
        while self.sign(self.at) == Some('.') && self.is_digit(self.at + 1) {
            points += 1;
            self.at += 1;
            self.digits();
        }
        if points > 1 {
            return None;
        }
        let digits: String =
            self.plain.get(start..self.at)?.iter().filter(|it| it.is_ascii_digit() || **it == '.').collect();
        // More digits than a decimal holds are no price.
        Decimal::from_str_exact(&digits).ok().map(|it| (it, resume))
    }

    fn digits(&mut self) {
        while self.at_digit() {
            self.at += 1;
        }
    }

    fn separates_thousands(&self) -> bool {
        matches!(self.sign(self.at), Some(',' | '，' | '\'' | ' '))
            && (1..=3).all(|it| self.is_digit(self.at + it))
            && !self.is_digit(self.at + 4)
    }

    fn multiplier(&mut self) -> u64 {
        let blanks =
            self.plain.get(self.at..).unwrap_or_default().iter().take_while(|it| **it == ' ').count();
        let rest = self.plain.get(self.at + blanks..).unwrap_or_default();
        match MULTIPLIERS.iter().find(|(word, _)| starts_with(rest, word)) {
            Some((word, times)) => {
                self.at += blanks + word.chars().count();
                *times
            }
            None => 1,
        }
    }

    /// Whether letters or a dash with digits join the number to something longer.
    fn is_part_of_a_code(&self, start: usize, end: usize) -> bool {
        let before = start.checked_sub(1).and_then(|it| self.sign(it));
        let letter = |it: Option<char>| it.is_some_and(|sign| sign.is_ascii_alphabetic());
        let dash_before = before == Some('-') && start.checked_sub(2).is_some_and(|it| self.is_digit(it));
        let dash_after = self.sign(end) == Some('-') && self.is_digit(end + 1);
        letter(before) || letter(self.sign(end)) || dash_before || dash_after
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn values(text: &str) -> Vec<String> {
        amounts(text)
            .iter()
            .map(|it| format!("{}{}", it.value.normalize(), if it.currency { "¥" } else { "" }))
            .collect()
    }

    #[test]
    fn reads_every_way_to_write_a_price() {
        for text in [
            "报价1854000元",
            "1,854,000.00元",
            "¥ 1 854 000",
            "１，８５４，０００元",
            "￥1854000.00",
            "185.4万元",
            "185.4 萬元",
            "185万4000元",
            "185万4千元",
            "0.01854亿元",
            "1.854百万元",
            "RMB1854000",
            "HK$1,854,000",
            "1.854 million dollars",
            "1'854'000元",
            "1854千元",
        ] {
            assert!(values(text).contains(&"1854000¥".to_owned()), "{text}: {:?}", values(text));
        }
    }

    #[test]
    fn leaves_codes_dates_and_headings() {
        for text in ["52440000MJK1854000X", "020-83330000", "2026-09-21", "见1.2.3节", "A4纸", "第二节"]
        {
            assert_eq!(values(text), Vec::<String>::new(), "{text}");
        }
        assert_eq!(values("20人、300人次，2,025小时"), ["20", "300", "2025"]);
        assert_eq!(values("2025，300人"), ["2025", "300"]);
        assert_eq!(values(&"9".repeat(60)), Vec::<String>::new());
    }

    /// An amount in each way that the scan promises to read.
    fn styles(cents: u64) -> Vec<String> {
        let value = Decimal::from_i128_with_scale(cents.into(), 2);
        let major = (cents / 100).to_string();
        let grouped = |sign: &str| {
            let groups: Vec<&[u8]> = major.as_bytes().rchunks(3).rev().collect();
            let groups: Vec<&str> = groups.into_iter().map(|it| std::str::from_utf8(it).unwrap()).collect();
            format!("{}.{:02}", groups.join(sign), cents % 100)
        };
        let wide = |text: String| {
            text.chars().map(|it| char::from_u32(u32::from(it) + 0xfee0).unwrap()).collect::<String>()
        };
        let ten_thousands = (value / Decimal::from(10_000)).normalize();
        vec![
            format!("{value}元"),
            format!("¥{}", grouped(",")),
            format!("总价 {} 元", grouped(" ")),
            format!("RMB{}", grouped("'")),
            format!("报价{}元", wide(grouped(","))),
            format!("{ten_thousands}万元"),
            format!("HK${ten_thousands} 萬"),
        ]
    }

    proptest! {
        #[test]
        fn finds_any_amount_in_any_style(cents in 1_u64..100_000_000_000_000, before in "[^0-9]{0,5}", after in "[^0-9]{0,5}") {
            let value = Decimal::from_i128_with_scale(cents.into(), 2);
            for style in styles(cents) {
                let text = format!("{before}。{style}。{after}");
                prop_assert!(amounts(&text).iter().any(|it| it.value == value && it.currency), "{text}");
            }
        }

        #[test]
        fn reads_any_text(text in "[0-9０-９,，.万亿千 元¥a-z-]{0,60}") {
            for found in amounts(&text) {
                prop_assert!(text.contains(&found.text));
            }
        }
    }

    #[test]
    fn finds_words() {
        let spelling = "人民币壹佰捌拾伍万肆仟元整";
        let found =
            |text: &str, spelling: &str| Spellings::of(&[spelling.to_owned()]).find_in(text).is_some();
        for text in ["总价为壹佰捌拾伍万肆仟元。", "人民币 壹佰捌拾伍万\n肆仟元整"]
        {
            assert!(found(text, spelling), "{text}");
        }
        assert!(!found("壹佰捌拾伍万元整", spelling));
        assert!(found("One Million Eight Hundred", "one million eight hundred only"));
        assert!(!found("共伍元整", "伍元整"), "too short to mean a price");
    }
}
