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
