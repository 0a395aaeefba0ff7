//! The hidden sheet on which the price is found that shares of it are taken of: price = rest ÷ (1 − shares).
//!
//! A share above its cap is held to it and the price is found anew, as often as there are such shares: each time is a
//! block of columns. When no share is above its cap any more, the blocks to the right repeat the last one.

use model::Basis;
use rust_xlsxwriter::Worksheet;

use super::{
    Book,
    activities::Activities,
    address::{cell, fixed, fixed_across, on},
    allotment::{SharesDown, sum, to_cent},
    lines::{Class, Lines, rests_on},
    posts::{Posts, rounded_sum},
    sheet::Sheet,
};
use crate::error::Error;

const REST_ROW: u32 = 3;
const HEAD_ROW: u32 = 5;
const FIRST: u32 = 7;
const FOLD: u16 = 1;
const SETTLED: u16 = 2;
const REST_YEARS: u16 = 3;
const SHARE: u16 = 1;
const CAP: u16 = 2;
const BLOCKS: u16 = 3;
/// Open, weight, cents, rests, part, above its cap.
const WIDTH: u16 = 6;

/// The lines that are shares of the price, by position.
fn open(book: &Book<'_>, lines: &Lines) -> Vec<usize> {
    (0..book.export.plan.shared_lines.len()).filter(|it| *lines.class(*it) == Class::OfPrice).collect()
}

fn row_of(open: &[usize], at: usize) -> Option<u32> {
    open.iter().position(|it| *it == at).map(|it| FIRST + u32::try_from(it).unwrap_or_default())
}

fn block(round: usize) -> u16 {
    BLOCKS + WIDTH * u16::try_from(round).unwrap_or_default()
}

/// What a share of the price comes to.
pub fn result(book: &Book<'_>, lines: &Lines, at: usize) -> String {
    let open = open(book, lines);
    match row_of(&open, at) {
        Some(row) => on(&book.tabs.circle, &fixed(row, block(open.len() + 1))),
        None => "0+0".into(),
    }
}

/// What is settled without the price, by service year: the weights of the shares' years.
pub fn settled_years(book: &Book<'_>, count: u16) -> String {
    on(&book.tabs.circle, &fixed_across(REST_ROW, REST_YEARS, count))
}

/// What a share was taken of: the price; the price without what comes on top; or the lines that it is a share of.
pub fn base(book: &Book<'_>, lines: &Lines, at: usize) -> String {
    let all = open(book, lines);
    let price = on(&book.tabs.circle, &fixed(HEAD_ROW, block(all.len()) + 2));
    let plan = &book.export.plan.shared_lines;
    let result_of = |it: usize| result(book, lines, it);
    match plan.get(at).map(|it| &it.basis) {
        Some(Basis::OnTop { .. }) => {
            let on_top = all
                .iter()
                .filter(|it| matches!(plan.get(**it).map(|it| &it.basis), Some(Basis::OnTop { .. })));
            on_top.fold(price, |rest, it| format!("{rest}-{}", result_of(*it)))
        }
        Some(Basis::OfLines { .. } | Basis::OfHeads { .. }) => {
            let parts: Vec<String> = rests_on(book, at).into_iter().map(result_of).collect();
            rounded_sum(&parts)
        }
        _ => price,
    }
}

/// Writes the sheet; none where no line is a share of the price.
pub fn sheet(
    book: &Book<'_>,
    posts: &Posts,
    activities: &Activities,
    lines: &Lines,
) -> Result<Option<Worksheet>, Error> {
    let open = open(book, lines);
    if open.is_empty() {
        return Ok(None);
    }
    let mut sheet = Sheet::new(book, &book.tabs.circle, "")?;
    let plan = &book.export.plan.shared_lines;
    let on_top = plan.iter().enumerate().filter(|it| matches!(it.1.basis, Basis::OnTop { .. }));
    let fold =
        on_top.map(|it| lines.input(it.0, "percent")).fold("1".to_owned(), |sum, it| format!("{sum}+{it}"));
    sheet.hidden(REST_ROW, FOLD, &fold)?;
    let ground = |of: String| format!("{},{of}", posts.grand_total() + "," + &activities.grand_total());
    sheet.hidden(REST_ROW, SETTLED, &sum(&ground(lines.settled_total())))?;
    for year in 0..book.year_count() {
        let ground = format!("{},{}", posts.grand_year(year), activities.grand_year(year));
        sheet.hidden(REST_ROW, REST_YEARS + year, &sum(&format!("{ground},{}", lines.settled_year(year))))?;
    }
    for (row, at) in (FIRST..).zip(&open) {
        let percent = lines.input(*at, "percent");
        let share = match plan.get(*at).map(|it| &it.basis) {
            Some(Basis::OfPrice { .. }) => format!("{percent}*{}", fixed(REST_ROW, FOLD)),
            Some(Basis::OfLines { .. } | Basis::OfHeads { .. }) => {
                let shares = rests_on(book, *at).into_iter().filter_map(|it| row_of(&open, it));
                let shares: Vec<String> = shares.map(|it| cell(it, SHARE)).collect();
                format!("({})*{percent}", shares.join("+"))
            }
            _ => format!("{percent}+0"),
        };
        sheet.hidden(row, SHARE, &share)?;
        let cap = lines.input(*at, "cap");
        sheet.hidden(row, CAP, &format!("IF(LEN({cap})=0,-1,{cap})"))?;
    }
    for round in 0..=open.len() {
        write_round(&mut sheet, open.len(), round)?;
    }
    let last = block(open.len());
    for at in 0..open.len() {
        let row = FIRST + u32::try_from(at).unwrap_or_default();
        let held = format!("IF({}=1,{},{})", cell(row, last), cell(row, last + 4), cell(row, CAP));
        sheet.hidden(row, block(open.len() + 1), &held)?;
    }
    sheet.worksheet.set_hidden(true);
    Ok(Some(sheet.worksheet))
}

/// One finding of the price, with the shares that are open in it.
fn write_round(sheet: &mut Sheet<'_>, count: usize, round: usize) -> Result<(), Error> {
    let first = block(round);
    let [open, weight, cents, rests, part, above] =
        std::array::from_fn(|it| first + u16::try_from(it).unwrap_or_default());
    let last_row = FIRST + u32::try_from(count).unwrap_or_default() - 1;
    let down = |column| format!("{}:{}", fixed(FIRST, column), fixed(last_row, column));
    let [below, share, price, taken] =
        std::array::from_fn(|it| fixed(HEAD_ROW, first + u16::try_from(it).unwrap_or_default()));
    let held = format!("SUMPRODUCT((1-{})*{})", down(open), down(CAP));
    sheet.hidden(HEAD_ROW, first, &format!("ROUND({}+{held},2)", fixed(REST_ROW, SETTLED)))?;
    sheet.hidden(HEAD_ROW, first + 1, &format!("SUM({})", down(weight)))?;
    let fold = fixed(REST_ROW, FOLD);
    sheet.hidden(HEAD_ROW, first + 2, &to_cent(&format!("({below}*{fold}/({fold}-{share}))")))?;
    sheet.hidden(HEAD_ROW, first + 3, &format!("ROUND({price}-{below},2)"))?;
    // The first share above its cap, counted from 1.
    sheet.hidden(HEAD_ROW, first + 4, &format!("IF(SUM({0})=0,0,MATCH(1,{0},0))", down(above)))?;
    for at in 0..count {
        let row = FIRST + u32::try_from(at).unwrap_or_default();
        let still = if round == 0 {
            "1".to_owned()
        } else {
            let before = block(round - 1);
            format!("IF({}={},0,{})", fixed(HEAD_ROW, before + 4), at + 1, cell(row, before))
        };
        sheet.hidden(row, open, &still)?;
        sheet.hidden(row, weight, &format!("{}*{}", cell(row, open), cell(row, SHARE)))?;
        let cap = cell(row, CAP);
        let over = format!("IF(AND({}=1,{cap}>=0,{cap}<{}),1,0)", cell(row, open), cell(row, part));
        sheet.hidden(row, above, &over)?;
    }
    SharesDown { cents, rests, parts: part }.write(sheet, (FIRST, last_row), &taken, weight, None)
}
