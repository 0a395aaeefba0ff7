//! Amounts in words and back, as price forms and contracts write them.
//!
//! | | renminbi | Hong Kong dollar |
//! |---|---|---|
//! | zh-Hans | `贰佰肆拾万元整` | `港币贰佰肆拾万元整` |
//! | zh-Hant | `人民幣貳佰肆拾萬元正` | `港幣貳佰肆拾萬元正` |
//! | en | `RENMINBI YUAN TWO MILLION FOUR HUNDRED THOUSAND ONLY` | `HONG KONG DOLLARS TWO MILLION FOUR HUNDRED THOUSAND ONLY` |
//!
//! In Simplified Chinese an amount without a currency is renminbi, so none is written; forms print
//! 人民币（大写） before it.

mod chinese;
mod english;

use model::{Amount, Currency, Language, Money};

use crate::Error;

/// The amount in words.
///
/// Chinese follows 《支付结算办法》 annex 1: 整 (正 in Traditional) after 元, none after 分, one 零 for zeros
/// between figures, 壹拾 never 拾. After 角, where banks leave 整 free, 《会计基础工作规范》 demands it: it is
/// written. A 零 that the rules leave free is not written.
pub fn in_words(money: Money, language: Language) -> String {
    let words = chinese::Script::of(language);
    words.map_or_else(|| english::write(money), |script| chinese::write(money, script))
}

/// Reads an amount in words, in any of the languages and with the spellings that are in use: 整 or 正 or
/// neither, 元, 圆 or 圓, simplified or traditional figures, a free 零 or none, with or without 人民币;
/// English in any case, with or without `AND` and hyphens. Without a currency it is renminbi.
///
/// # Errors
/// [`Error::NotAnAmount`] with the place from which it is none; [`Error::TooLarge`] beyond the largest amount.
pub fn parse(text: &str) -> Result<Money, Error> {
    let characters: Vec<Character> = text
        .chars()
        .enumerate()
        .map(|(position, character)| Character { position, character })
        .filter(|it| !it.character.is_whitespace())
        .collect();
    match characters.first() {
        Some(first) if first.character.is_ascii_alphabetic() => english::read(text),
        _ => chinese::read(&characters, text.chars().count()),
    }
}

/// A character and where it stands in the text.
#[derive(Clone, Copy)]
struct Character {
    position: usize,
    character: char,
}

/// The amount split for writing: whether it is negative, major units, minor units.
fn split(amount: Amount) -> (bool, u64, u64) {
    let minor = amount.minor().unsigned_abs();
    (amount.minor() < 0, minor / 100, minor % 100)
}

/// Puts an amount together again; figures beyond the largest amount are refused.
fn join(negative: bool, major: u64, minor: u64, currency: Currency) -> Result<Money, Error> {
    let too_large = Error::TooLarge { row: None };
    let cents =
        major.checked_mul(100).and_then(|it| it.checked_add(minor)).and_then(|it| i64::try_from(it).ok());
    let signed = cents.map(|it| if negative { -it } else { it });
    let amount = signed.and_then(|it| Amount::from_minor(it).ok()).ok_or(too_large)?;
    Ok(Money { amount, currency })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn money(amount: &str, currency: Currency) -> Money {
        Money { amount: amount.parse().unwrap(), currency }
    }

    #[test]
    fn writes_what_each_language_is_used_to() {
        use Currency::{CNY, HKD};
        use Language::{En, ZhHans, ZhHant};
        for (amount, currency, language, words) in [
            ("1854000", CNY, ZhHans, "壹佰捌拾伍万肆仟元整"),
            ("1409.50", CNY, ZhHans, "壹仟肆佰零玖元伍角整"),
            ("16409.02", CNY, ZhHans, "壹万陆仟肆佰零玖元零贰分"),
            ("0.05", CNY, ZhHans, "伍分"),
            ("100000001", CNY, ZhHans, "壹亿零壹元整"),
            ("100005000", CNY, ZhHans, "壹亿零伍仟元整"),
            ("10000000000000", CNY, ZhHans, "壹拾万亿元整"),
            ("1000050000000", CNY, ZhHans, "壹万亿零伍仟万元整"),
            ("-0.10", CNY, ZhHans, "负壹角整"),
            ("2400000", HKD, ZhHans, "港币贰佰肆拾万元整"),
            ("2400000", HKD, ZhHant, "港幣貳佰肆拾萬元正"),
            ("16800000000.06", CNY, ZhHant, "人民幣壹佰陸拾捌億元零陸分"),
            ("2400000", HKD, En, "HONG KONG DOLLARS TWO MILLION FOUR HUNDRED THOUSAND ONLY"),
            ("101.50", HKD, En, "HONG KONG DOLLARS ONE HUNDRED AND ONE AND CENTS FIFTY ONLY"),
            ("1001", HKD, En, "HONG KONG DOLLARS ONE THOUSAND AND ONE ONLY"),
            ("0", HKD, En, "HONG KONG DOLLARS ZERO ONLY"),
            (
                "1854000.21",
                CNY,
                En,
                "RENMINBI YUAN ONE MILLION EIGHT HUNDRED AND FIFTY-FOUR THOUSAND AND FEN TWENTY-ONE ONLY",
            ),
        ] {
            assert_eq!(in_words(money(amount, currency), language), words);
            assert_eq!(parse(words).unwrap(), money(amount, currency), "{words}");
        }
    }

    #[test]
    fn reads_the_spellings_in_use() {
        use Currency::{CNY, HKD};
        for (words, amount, currency) in [
            ("人民币贰佰肆拾万元正", "2400000", CNY),
            ("人民币 贰佰肆拾万圆整", "2400000", CNY),
            ("人民幣貳佰肆拾萬圓", "2400000", CNY),
            ("叁仟万零伍仟元整", "30005000", CNY),
            ("壹拾万柒仟元零伍角叁分", "107000.53", CNY),
            ("壹仟肆佰零玖元伍角", "1409.50", CNY),
            ("零元零伍分", "0.05", CNY),
            ("港元伍圓正", "5", HKD),
            ("港幣伍元正", "5", HKD),
            ("hong kong dollars one hundred one and cents fifty only", "101.50", HKD),
            ("HKD Twenty One Only", "21", HKD),
            ("Say RMB one thousand", "1000", CNY),
        ] {
            assert_eq!(parse(words).unwrap(), money(amount, currency), "{words}");
        }
    }

    #[test]
    fn refuses_what_is_no_amount_and_says_where() {
        for (words, position, found) in [
            ("", 0, ""),
            ("人民币", 3, ""),
            ("拾元整", 0, "拾"),
            ("壹仟壹元整", 2, "壹"),
            ("壹仟零壹佰元整", 2, "零"),
            ("壹佰壹仟元整", 3, "仟"),
            ("壹万贰万元整", 3, "万"),
            ("壹元壹分", 2, "壹"),
            ("壹元零壹角", 2, "零"),
            ("壹元整。", 3, "。"),
            ("贰百元整", 1, "百"),
            ("1854000", 0, "1"),
            ("壹佰", 2, ""),
            ("分", 0, "分"),
            ("HONG KONG DOLLARS", 17, ""),
            ("HKD TWO THREE", 8, "THREE"),
            ("HKD ONE THOUSAND MILLION", 17, "MILLION"),
            ("HKD FIVE AND", 9, "AND"),
            ("HKD FIVE AND CENTS HUNDRED", 19, "HUNDRED"),
            ("HKD TWO MILLLION", 8, "MILLLION"),
            ("FIVE APPLES", 5, "APPLES"),
        ] {
            assert_eq!(
                parse(words).unwrap_err(),
                Error::NotAnAmount { position, found: found.into() },
                "{words}"
            );
        }
        assert_eq!(parse("玖仟万亿元整").unwrap_err(), Error::TooLarge { row: None });
    }

    proptest! {
        #[test]
        fn words_and_amounts_agree_both_ways(minor in -1_000_000_000_000_i64..=1_000_000_000_000) {
            for currency in [Currency::CNY, Currency::HKD] {
                let money = Money { amount: Amount::from_minor(minor).unwrap(), currency };
                for language in Language::ALL {
                    prop_assert_eq!(parse(&in_words(money, language)).unwrap(), money);
                }
            }
        }

        #[test]
        fn no_text_makes_it_panic(text in "[零壹贰拾佰仟万亿元角分整负人民币港ONE AND CENTSHUNDRED-]{0,24}") {
            let _ = parse(&text);
        }
    }
}
