//! The sheet of what is asked: price lines, service years, contracts and their payments. It is not read back.

use model::{Instalment, PriceMode, Text};
use pricing::{PriceLine, PriceSchedule};
use rust_decimal::Decimal;
use rust_xlsxwriter::Worksheet;

use super::{
    Book,
    address::{HEAD_ROW, Places, cell, fixed},
    allotment::{SharesDown, sum, to_cent},
    sheet::{Sheet, lines_of},
};
use crate::error::Error;

const NAME: u16 = 1;
const DETAIL: u16 = 2;
const QUANTITY: u16 = 3;
const MONTHS: u16 = 4;
const UNIT_PRICE: u16 = 5;
const CEILING: u16 = 6;
const AMOUNT: u16 = 7;
/// How wide the columns of texts are.
const WIDE: u8 = 32;

/// Hidden columns in which parts are reckoned.
struct Reckoned {
    weight: u16,
    cents: u16,
    rests: u16,
}

/// Writes the sheet.
pub fn sheet(book: &Book<'_>, schedule: &PriceSchedule) -> Result<Worksheet, Error> {
    let (words, styles) = (book.words, &book.styles);
    let mut sheet = Sheet::new(book, &book.tabs.offer, &words.say("hint-offer"))?;
    let mut places = Places::from(AMOUNT + 2);
    let [weight, cents, rests] = std::array::from_fn(|_| places.take(1));
    let reckoned = Reckoned { weight, cents, rests };
    for (column, key, width) in [
        (NAME, "offer-name", WIDE),
        (DETAIL, "offer-detail", WIDE),
        (QUANTITY, "offer-quantity", 10),
        (MONTHS, "offer-months", 8),
        (UNIT_PRICE, "offer-unit-price", 15),
        (CEILING, "offer-ceiling", 15),
        (AMOUNT, "offer-amount", 16),
    ] {
        sheet.worksheet.set_column_width(column, width)?;
        sheet.text(HEAD_ROW, column, &words.say(key), &styles.head)?;
    }
    let mut row = HEAD_ROW + 1;
    let first = row;
    for line in &schedule.lines {
        price_line(&mut sheet, book, row, line, schedule.mode)?;
        row += 1;
    }
    let total = fixed(row, AMOUNT);
    let all =
        if row > first { format!("{}:{}", cell(first, AMOUNT), cell(row - 1, AMOUNT)) } else { "0".into() };
    for column in DETAIL..AMOUNT {
        sheet.text(row, column, "", &styles.sum_word)?;
    }
    sheet.text(row, NAME, &words.say("total"), &styles.sum_word)?;
    sheet.formula(row, AMOUNT, &sum(&all), &styles.sum_money, Some(schedule.total.to_string()))?;
    if let Some(limit) = schedule.limit {
        row += 1;
        sheet.text(row, NAME, &words.say("offer-limit"), &styles.word)?;
        boxed(&mut sheet, book, row)?;
        sheet.text(row, MONTHS, "", &styles.word)?;
        sheet.number(row, AMOUNT, limit.to_decimal(), &styles.money)?;
    }
    row += 2;
    sheet.text(row, NAME, &words.say("offer-years"), &styles.section)?;
    row += 1;
    let shares = SharesDown { cents: reckoned.cents, rests: reckoned.rests, parts: AMOUNT };
    let first = row;
    for it in &schedule.years {
        sheet.text(row, NAME, &book.year(it.number), &styles.word)?;
        boxed(&mut sheet, book, row)?;
        sheet.number(row, MONTHS, it.months.into(), &styles.whole)?;
        row += 1;
    }
    let known: Vec<String> = schedule.years.iter().map(|it| it.amount.to_string()).collect();
    if row > first {
        shares.write(&mut sheet, (first, row - 1), &total, MONTHS, Some((&styles.money, &known)))?;
    }
    row += 1;
    contracts(&mut sheet, book, schedule, &total, row, &reckoned)?;
    sheet.hide_from(reckoned.weight)?;
    sheet.worksheet.set_freeze_panes(HEAD_ROW + 1, DETAIL)?;
    Ok(sheet.worksheet)
}

/// Lines around the cells of a row that hold nothing, so that name and figure are seen to belong together.
fn boxed(sheet: &mut Sheet<'_>, book: &Book<'_>, row: u32) -> Result<(), Error> {
    for column in [DETAIL, QUANTITY, UNIT_PRICE, CEILING] {
        sheet.text(row, column, "", &book.styles.word)?;
    }
    Ok(())
}

fn price_line(
    sheet: &mut Sheet<'_>,
    book: &Book<'_>,
    row: u32,
    line: &PriceLine,
    mode: PriceMode,
) -> Result<(), Error> {
    let (words, styles, language) = (book.words, &book.styles, book.export.language);
    let of = |text: &Text| text.best(language).to_owned();
    let name = if line.row.is_none() { words.say("offer-whole") } else { of(&line.name) };
    let detail = of(&line.detail);
    sheet.text(row, NAME, &name, &styles.text)?;
    sheet.text(row, DETAIL, &detail, &styles.text)?;
    sheet.tall(row, lines_of(&name, WIDE).max(lines_of(&detail, WIDE)))?;
    sheet.number(row, QUANTITY, line.quantity.to_decimal(), &styles.word)?;
    match line.months {
        Some(months) => sheet.number(row, MONTHS, months.into(), &styles.whole)?,
        None => sheet.text(row, MONTHS, "", &styles.whole)?,
    }
    for (column, amount) in [(UNIT_PRICE, line.unit_price), (CEILING, line.ceiling)] {
        match amount {
            Some(it) => sheet.number(row, column, it.to_decimal(), &styles.money)?,
            None => sheet.text(row, column, "", &styles.money)?,
        }
    }
    let product = format!("{}*{}", cell(row, UNIT_PRICE), cell(row, QUANTITY));
    let formula = match mode {
        PriceMode::PerPost => to_cent(&format!("({product}*{}/12)", cell(row, MONTHS))),
        _ => to_cent(&format!("({product})")),
    };
    sheet.formula(row, AMOUNT, &formula, &styles.money, Some(line.total.to_string()))
}

/// Contracts by months, each with its payments: by largest remainder where they make up the whole of it, else each
/// rounded by itself.
fn contracts(
    sheet: &mut Sheet<'_>,
    book: &Book<'_>,
    schedule: &PriceSchedule,
    total: &str,
    mut row: u32,
    reckoned: &Reckoned,
) -> Result<(), Error> {
    let (words, styles) = (book.words, &book.styles);
    sheet.text(row, NAME, &words.say("offer-instalments"), &styles.section)?;
    row += 1;
    let shares = SharesDown { cents: reckoned.cents, rests: reckoned.rests, parts: AMOUNT };
    let first = row;
    let numbered = |key: &str, number: u32| words.say(key).replace('#', &number.to_string());
    for it in &schedule.contracts {
        sheet.text(row, NAME, &numbered("offer-contract", it.number), &styles.word)?;
        boxed(sheet, book, row)?;
        sheet.number(row, MONTHS, it.months.into(), &styles.whole)?;
        row += 1;
    }
    let known: Vec<String> = schedule.contracts.iter().map(|it| it.amount.to_string()).collect();
    if row > first {
        shares.write(sheet, (first, row - 1), total, MONTHS, Some((&styles.money, &known)))?;
    }
    let plan: &[Instalment] = book.export.procedure.map(|it| it.instalments.as_slice()).unwrap_or_default();
    let percents: Decimal = plan.iter().map(|it| it.percent.points()).sum();
    for (of, contract) in (first..).zip(&schedule.contracts) {
        if plan.is_empty() || contract.instalments.len() != plan.len() {
            continue;
        }
        row += 1;
        for (column, key) in [
            (NAME, numbered("offer-contract", contract.number)),
            (DETAIL, words.say("offer-instalment")),
            (QUANTITY, String::new()),
            (MONTHS, String::new()),
            (UNIT_PRICE, words.say("offer-percent")),
            (CEILING, words.say("offer-due")),
            (AMOUNT, words.say("offer-amount")),
        ] {
            sheet.text(row, column, &key, &styles.head)?;
        }
        row += 1;
        let begin = row;
        for (it, paid) in plan.iter().zip(&contract.instalments) {
            let (name, when) = (it.name.best(book.export.language), it.trigger.best(book.export.language));
            sheet.text(row, NAME, name, &styles.text)?;
            sheet.text(row, DETAIL, when, &styles.text)?;
            sheet.tall(row, lines_of(name, WIDE).max(lines_of(when, WIDE)))?;
            for column in [QUANTITY, MONTHS] {
                sheet.text(row, column, "", &styles.text)?;
            }
            sheet.number(row, UNIT_PRICE, it.percent.points() / Decimal::ONE_HUNDRED, &styles.share)?;
            sheet.number(row, CEILING, paid.due_month.into(), &styles.whole)?;
            if percents != Decimal::ONE_HUNDRED {
                let formula = to_cent(&format!("({}*{})", cell(of, AMOUNT), cell(row, UNIT_PRICE)));
                sheet.formula(row, AMOUNT, &formula, &styles.money, Some(paid.amount.to_string()))?;
            }
            row += 1;
        }
        if percents == Decimal::ONE_HUNDRED {
            let known: Vec<String> = contract.instalments.iter().map(|it| it.amount.to_string()).collect();
            let shown = Some((&styles.money, known.as_slice()));
            shares.write(sheet, (begin, row - 1), &fixed(of, AMOUNT), UNIT_PRICE, shown)?;
        }
    }
    Ok(())
}
