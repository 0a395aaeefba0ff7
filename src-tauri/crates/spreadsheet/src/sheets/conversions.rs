//! The sheet of conversions: how many hours one unit of work takes.

use rust_xlsxwriter::Worksheet;

use super::{
    Book,
    address::{Places, cell},
    sheet::{Sheet, place},
};
use crate::{error::Error, plan_tables::CONVERSIONS};

fn columns() -> (u16, u16) {
    let mut places = Places::from(u16::try_from(CONVERSIONS.columns.len() + 1).unwrap_or_default());
    (places.take(1), places.take(1))
}

/// Hours of one unit: a column of the conversion that a cell names, or else the activity's own.
pub fn hours_of_one(book: &Book<'_>, named: &str, own: &str, column: &str) -> String {
    let (frame, tab) = (book.frames.conversions, &book.tabs.conversions);
    let match_ = format!("EXACT({},{named})", frame.on(tab, columns().1));
    let hours = frame.on(tab, place(&CONVERSIONS, column));
    format!("IF(LEN({named})=0,{own},IF(SUMPRODUCT(--{match_})=0,{own},SUMPRODUCT({match_}*{hours})))")
}

/// Writes the sheet.
pub fn sheet(book: &Book<'_>) -> Result<Worksheet, Error> {
    let (words, frame) = (book.words, book.frames.conversions);
    let mut sheet = Sheet::new(book, &book.tabs.conversions, &words.say("hint-rows"))?;
    let rows = &book.export.plan.conversions;
    sheet.table(&CONVERSIONS, rows, frame)?;
    let (shown, key) = columns();
    sheet.reckoned(shown, "hours", &words.say("conversions-hours"), 11)?;
    for (row, index) in (frame.first..=frame.last).zip(0..) {
        let at = |key| cell(row, place(&CONVERSIONS, key));
        let hours = format!("ROUND({}+{},6)", at("direct_hours"), at("indirect_hours"));
        sheet.formula(row, shown, &hours, &book.styles.hours, None)?;
        match rows.get(index) {
            // Activities name it so; it is still the same conversion when it is called otherwise.
            Some(it) => {
                let name = book.names.get("conversions").map(|names| names.name(it.id)).unwrap_or_default();
                sheet.hidden_text(row, key, &name)?;
            }
            None => sheet.hidden(row, key, &format!("{}&\"\"", at("name")))?,
        }
    }
    sheet.text(frame.sums, 1, "", &book.styles.sum_word)?;
    sheet.text(frame.sums, shown, "", &book.styles.sum_word)?;
    sheet.hide_from(key)?;
    Ok(sheet.worksheet)
}
