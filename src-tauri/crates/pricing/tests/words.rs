//! Every row of the reference table is written in its canonical form and read in both.
#![allow(missing_docs, clippy::unwrap_used)]

use model::{Currency, Language, Money};
use pricing::words::{in_words, parse};

#[test]
fn the_reference_table_is_written_and_read() {
    let table: serde_json::Value = serde_json::from_str(include_str!("ref/rmb_words.json")).unwrap();
    let rows = table["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 24);
    for row in rows {
        let text = |field: &str| row[field].as_str().unwrap();
        let money = Money { amount: text("amount").parse().unwrap(), currency: Currency::CNY };
        assert_eq!(in_words(money, Language::ZhHans), text("canonical"), "{}", text("amount"));
        for words in [text("canonical"), text("variant")] {
            assert_eq!(parse(words), Ok(money), "{words}");
        }
    }
}
