//! What a cell of a file from elsewhere says, read as the kind of value that its column holds.

use chrono::{Days, NaiveDate};
use model::{Amount, Percent, Quantity};
use rust_decimal::Decimal;

use crate::error::ProblemKind;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Found {
    /// Nothing.
    #[default]
    Nothing,
    /// A text.
    Text(String),
    /// A number, in the shortest decimal text that means it.
    Number(String),
    /// Yes or no.
    Flag(bool),
    /// The error of a formula, such as `#REF!`.
    Fault(String),
}

/// The most characters that a problem or a change shows of a cell.
const SHOWN: usize = 80;

impl Found {
    /// As people read it, cut to a readable length.
    pub fn shown(&self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Text(it) | Self::Number(it) | Self::Fault(it) => it.chars().take(SHOWN).collect(),
            Self::Flag(true) => "TRUE".into(),
            Self::Flag(false) => "FALSE".into(),
        }
    }

    /// Whether nothing stands there, white space being nothing.
    pub fn is_nothing(&self) -> bool {
        match self {
            Self::Nothing => true,
            Self::Text(it) => it.trim().is_empty(),
            _ => false,
        }
    }

    /// A text, whatever was typed.
    pub fn text(&self) -> Result<String, ProblemKind> {
        match self {
            Self::Fault(_) => Err(ProblemKind::FormulaFault),
            Self::Nothing => Ok(String::new()),
            Self::Text(it) | Self::Number(it) => Ok(it.clone()),
            Self::Flag(_) => Ok(self.shown()),
        }
    }

    /// Money.
    pub fn amount(&self) -> Result<Amount, ProblemKind> {
        let number = self.number(2)?;
        if number > Amount::MAX.to_decimal() {
            return Err(ProblemKind::TooLarge);
        }
        // The decimals are few enough by now: nothing is rounded.
        Amount::round_half_up(number).map_err(|_| ProblemKind::TooLarge)
    }

    /// An exact number.
    pub fn quantity(&self) -> Result<Quantity, ProblemKind> {
        Quantity::try_from(self.number(6)?).map_err(|_| ProblemKind::TooLarge)
    }

    /// A whole number.
    pub fn whole(&self) -> Result<u32, ProblemKind> {
        let number = self.number(6)?;
        if !number.fract().is_zero() {
            return Err(ProblemKind::NotWhole);
        }
        number.normalize().to_string().parse().map_err(|_| ProblemKind::TooLarge)
    }

    /// A percentage: a number of a workbook is the share itself (0.12 shown as 12 %), a text has its sign.
    pub fn percent(&self) -> Result<Percent, ProblemKind> {
        let points = match self {
            Self::Number(_) => self.number(8)? * Decimal::ONE_HUNDRED,
            Self::Text(text) => {
                let text = narrow(text);
                match text.strip_suffix('%') {
                    Some(points) => number_of(points, 6)?,
                    None if number_of(&text, 6)?.is_zero() => Decimal::ZERO,
                    None => return Err(ProblemKind::WithoutPercentSign),
                }
            }
            _ => self.number(6)?,
        };
        if points > Decimal::ONE_HUNDRED {
            return Err(ProblemKind::AboveHundred);
        }
        let points = Quantity::try_from(points).map_err(|_| ProblemKind::TooManyDecimals)?;
        Percent::try_from(points).map_err(|_| ProblemKind::AboveHundred)
    }

    /// A day: a day's number of a workbook, or a text such as 2026-07-01, 2026/7/1, 2026年7月1日.
    pub fn date(&self) -> Result<NaiveDate, ProblemKind> {
        match self {
            Self::Number(serial) => {
                let serial: u64 = serial.parse().map_err(|_| ProblemKind::NotADate)?;
                // Below 61 lies the day that the first spreadsheet program invented; beyond lies the year 10000.
                if !(61..=2_958_465).contains(&serial) {
                    return Err(ProblemKind::NotADate);
                }
                day_zero().checked_add_days(Days::new(serial)).ok_or(ProblemKind::NotADate)
            }
            Self::Text(text) => {
                let text = narrow(text);
                let parts: Vec<&str> =
                    text.trim_end_matches('日').split(['-', '/', '.', '年', '月']).collect();
                let [year, month, day] = parts.as_slice() else { return Err(ProblemKind::NotADate) };
                let of = |it: &str| it.parse::<u32>().map_err(|_| ProblemKind::NotADate);
                if year.len() != 4 {
                    return Err(ProblemKind::NotADate);
                }
                let year = year.parse::<i32>().map_err(|_| ProblemKind::NotADate)?;
                NaiveDate::from_ymd_opt(year, of(month)?, of(day)?).ok_or(ProblemKind::NotADate)
            }
            Self::Fault(_) => Err(ProblemKind::FormulaFault),
            _ => Err(ProblemKind::NotADate),
        }
    }

    /// An exact number, zero or more, with so many decimals at the most.
    fn number(&self, decimals: u32) -> Result<Decimal, ProblemKind> {
        match self {
            Self::Number(text) => match number_of(text, decimals) {
                // A formula's result carries the noise of binary fractions in its last two digits.
                Err(ProblemKind::TooManyDecimals) => number_of(&fifteen_digits(text), decimals),
                read => read,
            },
            Self::Text(text) => number_of(&narrow(text), decimals),
            Self::Fault(_) => Err(ProblemKind::FormulaFault),
            Self::Nothing | Self::Flag(_) => Err(ProblemKind::NotANumber),
        }
    }
}

/// The day before a workbook's first, as programs reckon that take 1900 for a leap year.
pub fn day_zero() -> NaiveDate {
    NaiveDate::from_ymd_opt(1899, 12, 30).unwrap_or_default()
}

/// Full-width digits and signs as plain ones, without white space and marks of currency.
fn narrow(text: &str) -> String {
    text.chars()
        .map(|it| match it {
            '０'..='９' | '．' | '，' | '－' | '％' | '／' => {
                u32::from(it).checked_sub(0xFEE0).and_then(char::from_u32).unwrap_or(it)
            }
            '−' | '–' => '-',
            '﹣' => '-',
            other => other,
        })
        .filter(|it| !it.is_whitespace() && !matches!(it, '¥' | '￥' | '$' | '元'))
        .collect()
}

/// A number in plain digits, with commas between thousands where there are any.
fn number_of(text: &str, decimals: u32) -> Result<Decimal, ProblemKind> {
    let (negative, digits) = text.strip_prefix('-').map_or((false, text), |it| (true, it));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let whole = without_commas(whole).ok_or(ProblemKind::NotANumber)?;
    let plain = |it: &str| it.bytes().all(|it| it.is_ascii_digit());
    if whole.is_empty() || !plain(&whole) || !plain(fraction) || digits.ends_with('.') {
        return Err(ProblemKind::NotANumber);
    }
    let fraction = fraction.trim_end_matches('0');
    if negative && !(whole.bytes().all(|it| it == b'0') && fraction.is_empty()) {
        return Err(ProblemKind::Negative);
    }
    if whole.trim_start_matches('0').len() > 14 {
        return Err(ProblemKind::TooLarge);
    }
    if fraction.len() > usize::try_from(decimals).unwrap_or(0) {
        return Err(ProblemKind::TooManyDecimals);
    }
    format!("{whole}.{fraction}0").parse().map_err(|_| ProblemKind::NotANumber)
}

/// Digits without the commas between thousands; none where a comma stands elsewhere: it may be a decimal one.
fn without_commas(whole: &str) -> Option<String> {
    let mut groups = whole.split(',');
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let regular = rest.is_empty() || ((1..=3).contains(&first.len()) && rest.iter().all(|it| it.len() == 3));
    regular.then(|| std::iter::once(first).chain(rest).collect())
}

/// A decimal text rounded to fifteen significant digits, which is what spreadsheet programs show.
fn fifteen_digits(text: &str) -> String {
    let Ok(number) = text.parse::<Decimal>() else { return text.to_owned() };
    number.round_sf(15).map_or_else(|| text.to_owned(), |it| it.normalize().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(it: &str) -> Found {
        Found::Text(it.into())
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (found, money) in [
            (text("1,234.50"), "1234.50"),
            (text("１２３４．５"), "1234.50"),
            (text(" ¥8,000 元 "), "8000.00"),
            (Found::Number("8400.000000000001".into()), "8400.00"),
            (Found::Number("0.1".into()), "0.10"),
            (text("-0"), "0.00"),
        ] {
            assert_eq!(found.amount().map(|it| it.to_string()), Ok(money.to_owned()), "{found:?}");
        }
        for (found, kind) in [
            (text("1.005"), ProblemKind::TooManyDecimals),
            (Found::Number("1234.005".into()), ProblemKind::TooManyDecimals),
            (text("1,23"), ProblemKind::NotANumber),
            (text("12,34,567"), ProblemKind::NotANumber),
            (text("约八千"), ProblemKind::NotANumber),
            (text("1e5"), ProblemKind::NotANumber),
            (text("-3"), ProblemKind::Negative),
            (Found::Number("-3".into()), ProblemKind::Negative),
            (text("99999999999999999999"), ProblemKind::TooLarge),
            (text("10000000000000.01"), ProblemKind::TooLarge),
            (Found::Flag(true), ProblemKind::NotANumber),
            (Found::Fault("#REF!".into()), ProblemKind::FormulaFault),
        ] {
            assert_eq!(found.amount(), Err(kind), "{found:?}");
        }
        assert_eq!(text("2.5").whole(), Err(ProblemKind::NotWhole));
        assert_eq!(Found::Number("12".into()).whole(), Ok(12));
        assert_eq!(text("4294967296").whole(), Err(ProblemKind::TooLarge));
    }

    #[test]
    fn percentages_have_a_sign_or_are_shares() {
        for (found, points) in [
            (text("12%"), "12"),
            (text("１２．５％"), "12.5"),
            (Found::Number("0.0725".into()), "7.25"),
            (Found::Number("1".into()), "100"),
            (text("0"), "0"),
        ] {
            assert_eq!(found.percent().map(|it| it.to_string()), Ok(points.to_owned()), "{found:?}");
        }
        for (found, kind) in [
            (text("12"), ProblemKind::WithoutPercentSign),
            (text("0.12"), ProblemKind::WithoutPercentSign),
            (text("100.1%"), ProblemKind::AboveHundred),
            (Found::Number("25".into()), ProblemKind::AboveHundred),
            (text("-1%"), ProblemKind::Negative),
        ] {
            assert_eq!(found.percent(), Err(kind), "{found:?}");
        }
    }

    #[test]
    fn days_are_read_in_the_usual_spellings() {
        let day = NaiveDate::from_ymd_opt(2026, 7, 1);
        for found in [
            text("2026-07-01"),
            text("2026/7/1"),
            text("2026年7月1日"),
            text("2026.7.1"),
            Found::Number("46204".into()),
        ] {
            assert_eq!(found.date().ok(), day, "{found:?}");
        }
        for found in [
            text("2026-02-30"),
            text("7/1/26"),
            text("soon"),
            Found::Number("46204.5".into()),
            Found::Number("60".into()),
        ] {
            assert_eq!(found.date(), Err(ProblemKind::NotADate), "{found:?}");
        }
    }
}
