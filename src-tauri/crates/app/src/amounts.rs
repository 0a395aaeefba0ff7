//! Amounts in words and back.

use model::{Amount, Currency, Language, Money};
use pricing::words;

use crate::{Problem, json};

/// An amount in words: 人民币壹佰捌拾伍万肆仟元整.
pub fn in_words(amount: &str, currency: Currency, language: Language) -> Result<String, Problem> {
    let amount: Amount = json::typed(amount.into())?;
    Ok(words::in_words(Money { amount, currency }, language))
}

/// The amount that a text in words means.
pub fn amount_of_words(text: &str) -> Result<Money, Problem> {
    words::parse(text).map_err(|it| match it {
        pricing::Error::NotAnAmount { position, .. } => {
            Problem::NotAnAmountInWords { text: text.to_owned(), position: position + 1 }
        }
        other => Problem::CannotCost { detail: other.to_string() },
    })
}

/// A number with thousands separators, as people read it.
pub fn grouped(number: &str) -> String {
    let (sign, digits) = number.strip_prefix('-').map_or(("", number), |it| ("-", it));
    let (whole, rest) =
        digits.split_once('.').map_or((digits, String::new()), |it| (it.0, format!(".{}", it.1)));
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("{sign}{grouped}{rest}")
}

/// A figure with thousands separators, as people read it.
pub(crate) fn shown_number(figure: &impl std::fmt::Display) -> String {
    grouped(&figure.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_thousands() {
        for (plain, shown) in
            [("1854000.00", "1,854,000.00"), ("-100.5", "-100.5"), ("1000", "1,000"), ("0", "0")]
        {
            assert_eq!(grouped(plain), shown);
        }
    }
}
