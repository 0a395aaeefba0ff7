//! The first sheet: what the service costs by budget head and year, and whether the figures are still the program's.

use rust_xlsxwriter::Worksheet;

use super::{
    Book,
    activities::Activities,
    address::{HEAD_ROW, cell, fixed, quoted},
    allotment::{sum, to_cent},
    contributions::RateColumns,
    lines::Lines,
    posts::Posts,
    sheet::Sheet,
};
use crate::{
    error::Error,
    table::{COST_HEADS, HEADS, head_word},
};

const WORD: u16 = 1;
const TOTAL: u16 = 2;
const YEARS: u16 = 3;
const FIRST: u32 = HEAD_ROW + 1;
const SUMS: u32 = FIRST + 11;
const UNITS: u32 = SUMS + 2;
const CHECKS: u32 = UNITS + 6;

/// Writes the sheet.
pub fn sheet(
    book: &Book<'_>,
    posts: &Posts,
    activities: &Activities,
    lines: &Lines,
) -> Result<Worksheet, Error> {
    let (words, styles, costing) = (book.words, &book.styles, book.export.costing);
    let mut sheet = Sheet::new(book, &book.tabs.summary, &words.say("hint-inputs"))?;
    sheet.text(super::address::TITLE_ROW, WORD, book.export.title, &styles.title)?;
    sheet.worksheet.set_column_width(WORD, 38)?;
    sheet.worksheet.set_column_width(TOTAL, 18)?;
    sheet.text(HEAD_ROW, WORD, &words.say("head"), &styles.head)?;
    sheet.text(HEAD_ROW, TOTAL, &words.say("total"), &styles.head)?;
    sheet.worksheet.set_row_height(HEAD_ROW, 24)?;
    for (row, head) in (FIRST..).zip(COST_HEADS) {
        sheet.text(row, WORD, &words.choice(&HEADS, head_word(head)), &styles.word)?;
        let of = |year: Option<u16>| {
            let under = lines.under_head(&format!("$B{}", row + 1), year);
            let ground = match head {
                model::CostHead::Personnel => format!(
                    "{}+{}",
                    year.map_or_else(|| posts.grand_total(), |it| posts.grand_year(it)),
                    lines.without_head(year)
                ),
                model::CostHead::Activities => {
                    year.map_or_else(|| activities.grand_total(), |it| activities.grand_year(it))
                }
                _ => "0".into(),
            };
            format!("ROUND({ground}+{under},2)")
        };
        let known = costing.heads.iter().find(|it| it.head == head);
        let nought = || Some("0.00".to_owned());
        let total = known.map(|it| it.amount.to_string()).or_else(nought);
        sheet.formula(row, TOTAL, &of(None), &styles.money, total)?;
        for year in 0..book.year_count() {
            let amount = known.and_then(|it| it.years.get(usize::from(year))).map(ToString::to_string);
            sheet.formula(row, YEARS + year, &of(Some(year)), &styles.money, amount.or_else(nought))?;
        }
    }
    sheet.text(SUMS, WORD, &words.say("total"), &styles.sum_word)?;
    let down = |column| format!("{}:{}", fixed(FIRST, column), fixed(SUMS - 1, column));
    sheet.formula(SUMS, TOTAL, &sum(&down(TOTAL)), &styles.sum_money, Some(costing.total.to_string()))?;
    for (year, it) in (0..).zip(&costing.years) {
        let column = YEARS + year;
        sheet.worksheet.set_column_width(column, 16)?;
        sheet.text(HEAD_ROW, column, &book.year(it.number), &styles.head)?;
        sheet.formula(SUMS, column, &sum(&down(column)), &styles.sum_money, Some(it.amount.to_string()))?;
    }
    units(&mut sheet, book, posts, activities)?;
    checks(&mut sheet, book, posts, activities, lines)?;
    sheet.worksheet.set_freeze_panes(FIRST, YEARS)?;
    sheet.worksheet.set_active(true);
    Ok(sheet.worksheet)
}

/// What one of each comes to.
fn units(
    sheet: &mut Sheet<'_>,
    book: &Book<'_>,
    posts: &Posts,
    activities: &Activities,
) -> Result<(), Error> {
    let (words, styles, unit) = (book.words, &book.styles, &book.export.costing.unit);
    sheet.text(UNITS, WORD, &words.say("units"), &styles.section)?;
    let total = cell(SUMS, TOTAL);
    let rows = [
        ("per-hour", activities.hours(), unit.per_hour),
        ("per-direct-hour", activities.direct_hours(), unit.per_direct_hour),
        ("per-post-year", format!("{}/144", posts.served()), unit.per_post_year),
        ("per-month", book.export.term.months.to_string(), unit.per_month),
    ];
    for (row, (key, count, known)) in (UNITS + 1..).zip(rows) {
        sheet.text(row, WORD, &words.say(key), &styles.word)?;
        let each = to_cent(&format!("({total}/({count}))"));
        let formula = format!("IF({count}=0,\"\",{each})");
        sheet.formula(row, TOTAL, &formula, &styles.money, known.map(|it| it.to_string()))?;
    }
    Ok(())
}

/// Whether the live total is the one that the program reckoned, and whether the sheets still reckon all there is.
fn checks(
    sheet: &mut Sheet<'_>,
    book: &Book<'_>,
    posts: &Posts,
    activities: &Activities,
    lines: &Lines,
) -> Result<(), Error> {
    let (words, styles) = (book.words, &book.styles);
    let total = book.export.costing.total;
    sheet.text(CHECKS, WORD, &words.say("checks"), &styles.section)?;
    sheet.text(CHECKS + 1, WORD, &words.say("check-before"), &styles.word)?;
    sheet.number(CHECKS + 1, TOTAL, total.to_decimal(), &styles.money)?;
    sheet.text(CHECKS + 2, WORD, &words.say("check-now"), &styles.word)?;
    let now = cell(SUMS, TOTAL);
    sheet.formula(CHECKS + 2, TOTAL, &now, &styles.money, Some(total.to_string()))?;
    sheet.text(CHECKS + 3, WORD, &words.say("check-difference"), &styles.word)?;
    let difference = format!("ROUND({now}-{},2)", cell(CHECKS + 1, TOTAL));
    sheet.formula(CHECKS + 3, TOTAL, &difference, &styles.money, Some("0.00".into()))?;
    let verdict = format!(
        "IF({}=0,{},{})",
        cell(CHECKS + 3, TOTAL),
        quoted(&words.say("check-agrees")),
        quoted(&words.say("check-changed"))
    );
    sheet.formula(CHECKS + 3, YEARS, &verdict, &styles.check, Some(words.say("check-agrees")))?;
    sheet.text(CHECKS + 4, WORD, &words.say("check-structure"), &styles.word)?;
    let unreckoned = [
        posts.unreckoned(),
        RateColumns::new(book).unreckoned(book),
        activities.unreckoned(),
        lines.unreckoned(),
    ];
    sheet.formula(CHECKS + 4, TOTAL, &unreckoned.join("+"), &styles.whole, Some("0.0".into()))?;
    let verdict = format!(
        "IF({}=0,{},{})",
        cell(CHECKS + 4, TOTAL),
        quoted(&words.say("check-agrees")),
        quoted(&words.say("check-structure-changed"))
    );
    sheet.formula(CHECKS + 4, YEARS, &verdict, &styles.check, Some(words.say("check-agrees")))
}
