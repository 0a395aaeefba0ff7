//! The sheet of what is said once: first day, bases, working time, and what hours that makes.

use pricing::Hours;
use rust_xlsxwriter::Worksheet;

use super::{
    Book,
    activities::Activities,
    address::{FIRST_ROW, HEAD_ROW, MARKER_ROW, fixed, on},
    allotment::to_cent,
    posts::Posts,
    sheet::Sheet,
};
use crate::{
    error::Error,
    plan_tables::{BASICS, Basics, WORKING_TIME},
    table::Table,
};

/// The rows below the first table: months of the term, marker and rows of working time, hours.
const TERM_ROW: u32 = FIRST_ROW + 4;
const TIME_MARKER: u32 = TERM_ROW + 2;
const TIME_HEAD: u32 = TIME_MARKER + 1;
const TIME_FIRST: u32 = TIME_HEAD + 1;
const HOURS_HEAD: u32 = TIME_FIRST + 8;
const HOURS_FIRST: u32 = HOURS_HEAD + 1;
/// The calendar's months, beside the inputs.
const MONTH: u16 = 4;
const DAYS: u16 = 5;
const MONTH_HOURS: u16 = 6;
const EXACT: u16 = 7;
const ALIKE: u16 = 7;

fn of<R>(table: &Table<R>, first: u32, key: &str) -> String {
    let at = table.columns.iter().position(|it| it.key == key).unwrap_or_default();
    fixed(first + u32::try_from(at).unwrap_or_default(), 2)
}

/// The first day of the service.
pub fn start(book: &Book<'_>) -> String {
    on(&book.tabs.basics, &of(&BASICS, FIRST_ROW, "starts_on"))
}

/// What counts in the bases of contributions.
pub fn base(book: &Book<'_>) -> String {
    on(&book.tabs.basics, &of(&BASICS, FIRST_ROW, "base"))
}

/// Hours that a full-time worker serves between two months, 12-fold: months × hours where all months are alike, else
/// month by month of the calendar.
pub fn hours_twelvefold(book: &Book<'_>, from: &str, to: &str) -> String {
    let tab = &book.tabs.basics;
    let term = book.export.term.months;
    let alike = format!("MAX(0,MIN({to},{term})-{from})*{}", on(tab, &fixed(HEAD_ROW, ALIKE)));
    let Some((first, last)) = calendar(book) else { return alike };
    let range = |column| on(tab, &format!("{}:{}", fixed(first, column), fixed(last, column)));
    let (month, hours) = (range(MONTH), range(MONTH_HOURS));
    // The part of each month that lies between the two.
    let end = format!("(({to}<={month})*{to}+({to}>{month})*{month})");
    let begin = format!("(({from}>={month}-1)*{from}+({from}<{month}-1)*({month}-1))");
    let by_month = format!("SUMPRODUCT(({end}>{begin})*({end}-{begin})*{hours})");
    let flag = on(tab, &of(&WORKING_TIME, TIME_FIRST, "by_calendar"));
    format!("IF({flag}={},{by_month},{alike})", book.yes())
}

/// The rows of the calendar, where the working days of its months are known.
fn calendar(book: &Book<'_>) -> Option<(u32, u32)> {
    let days = u32::try_from(book.export.term.working_days.len()).ok().filter(|it| *it > 0)?;
    Some((FIRST_ROW, FIRST_ROW + days - 1))
}

/// Writes the sheet.
pub fn sheet(book: &Book<'_>, posts: &Posts, activities: &Activities) -> Result<Worksheet, Error> {
    let (words, styles, plan) = (book.words, &book.styles, book.export.plan);
    let mut sheet = Sheet::new(book, &book.tabs.basics, &words.say("hint-inputs"))?;
    for (column, width) in [(1, 52), (2, 34), (3, 3), (MONTH, 9), (DAYS, 12)] {
        sheet.worksheet.set_column_width(column, width)?;
    }
    sheet.figures(&BASICS, &Basics::of(plan), MARKER_ROW, FIRST_ROW)?;
    sheet.aside(TERM_ROW)?;
    sheet.text(TERM_ROW, 1, &words.say("term-months"), &styles.word)?;
    sheet.number(TERM_ROW, 2, book.export.term.months.into(), &styles.whole)?;
    sheet.aside(TIME_HEAD)?;
    sheet.text(TIME_HEAD, 1, &words.say("working-time"), &styles.section)?;
    sheet.figures(&WORKING_TIME, &plan.working_time, TIME_MARKER, TIME_FIRST)?;
    sheet.hidden(HEAD_ROW, ALIKE, &monthly(&of(&WORKING_TIME, TIME_FIRST, "days_per_year")))?;
    if let Some((first, _)) = calendar(book) {
        sheet.text(HEAD_ROW, MONTH, &words.say("calendar-month"), &styles.head)?;
        sheet.text(HEAD_ROW, DAYS, &words.say("calendar-days"), &styles.head)?;
        sheet.text(first - 2, MONTH, &words.say("calendar"), &styles.section)?;
        for ((row, month), days) in (first..).zip(1_u32..).zip(&book.export.term.working_days) {
            sheet.number(row, MONTH, month.into(), &styles.whole)?;
            sheet.number(row, DAYS, (*days).into(), &styles.whole)?;
            sheet.hidden(row, MONTH_HOURS, &monthly(&format!("{}*12", fixed(row, DAYS))))?;
        }
    }
    hours(&mut sheet, book, posts, activities)?;
    sheet.hide_from(MONTH_HOURS)?;
    Ok(sheet.worksheet)
}

/// Hours of a full-time worker in a month, 12-fold, from its working days twelvefold.
fn monthly(days_twelvefold: &str) -> String {
    let at = |key| of(&WORKING_TIME, TIME_FIRST, key);
    let worked = format!("MAX(0,{days_twelvefold}-{}-{})", at("leave_days"), at("training_days"));
    let hours = format!("MAX(0,{worked}*{}-{}*12)", at("hours_per_day"), at("supervision_hours"));
    format!("{hours}*(1-{})", at("indirect_share"))
}

fn hours(
    sheet: &mut Sheet<'_>,
    book: &Book<'_>,
    posts: &Posts,
    activities: &Activities,
) -> Result<(), Error> {
    let (words, styles) = (book.words, &book.styles);
    sheet.aside(HOURS_HEAD)?;
    sheet.text(HOURS_HEAD, 1, &words.say("hours"), &styles.section)?;
    let Hours { available, needed, direct, shortfall } = &book.export.costing.hours;
    let short = format!("MAX(0,{}-{})", activities.hours(), posts.hours());
    let rows = [
        ("hours-available", posts.hours(), Some(available)),
        ("hours-needed", activities.hours(), Some(needed)),
        ("hours-direct", activities.direct_hours(), Some(direct)),
        ("hours-shortfall", short, Some(shortfall)),
        ("post-years", format!("{}/144", posts.served()), Some(&book.export.costing.post_years)),
    ];
    for (row, (key, formula, known)) in (HOURS_FIRST..).zip(rows) {
        sheet.aside(row)?;
        sheet.text(row, 1, &words.say(key), &styles.word)?;
        sheet.hidden(row, EXACT, &formula)?;
        let exact = fixed(row, EXACT);
        sheet.formula(
            row,
            2,
            &to_cent(&exact),
            &styles.hours,
            known.map(|it| with_decimals(&it.to_string())),
        )?;
    }
    let row = HOURS_FIRST + 5;
    sheet.aside(row)?;
    sheet.text(row, 1, &words.say("hours-per-worker"), &styles.word)?;
    let first_year = book.export.term.months.min(12);
    sheet.hidden(
        row,
        EXACT,
        &format!("{}/{first_year}", hours_twelvefold(book, "0", &first_year.to_string())),
    )?;
    sheet.formula(row, 2, &to_cent(&fixed(row, EXACT)), &styles.hours, None)
}

/// A known result is told from one that nobody reckoned by its decimals.
pub fn with_decimals(number: &str) -> String {
    if number.contains('.') { number.to_owned() } else { format!("{number}.0") }
}
