//! A list to work through: one row a thing, with room for a mark and a note.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook};

use crate::Error;

/// A table of texts with a head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checklist {
    /// What the list is about.
    pub title: String,
    /// The name of its sheet.
    pub sheet: String,
    /// The head of each column.
    pub heads: Vec<String>,
    /// The rows, each with as many cells as there are heads.
    pub rows: Vec<Vec<String>>,
}

/// Widths of columns in characters: the longer the text, the wider, within reason.
const WIDTHS: std::ops::RangeInclusive<usize> = 8..=48;

/// The list as an XLSX workbook: the head stays in sight, columns can be filtered, long texts wrap, every cell is text.
///
/// # Errors
/// What the writer refuses, such as a text beyond what a cell holds.
pub fn checklist(list: &Checklist) -> Result<Vec<u8>, Error> {
    let mut workbook = Workbook::new();
    let date = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_title(&list.title).set_creation_datetime(&date));
    let sheet = workbook.add_worksheet();
    sheet.set_name(list.sheet.chars().take(31).collect::<String>())?;
    let cell = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_border(FormatBorder::Hair);
    let head = Format::new().set_bold().set_text_wrap().set_border(FormatBorder::Thin);
    for (column, name) in (0..).zip(&list.heads) {
        sheet.write_string_with_format(0, column, name, &head)?;
        let texts = list.rows.iter().filter_map(|row| row.get(usize::from(column)));
        let longest = texts.chain([name]).map(|it| width(it)).max().unwrap_or_default();
        let width = u16::try_from(longest.clamp(*WIDTHS.start(), *WIDTHS.end())).unwrap_or(u16::MAX);
        sheet.set_column_width(column, width)?;
    }
    for (row, texts) in (1..).zip(&list.rows) {
        for (column, text) in (0..).zip(texts) {
            // Always a text, so that nothing that a case says can become a formula.
            sheet.write_string_with_format(row, column, text, &cell)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    let last_row = u32::try_from(list.rows.len()).unwrap_or(u32::MAX);
    let last_column = u16::try_from(list.heads.len()).unwrap_or(u16::MAX).saturating_sub(1);
    sheet.autofilter(0, 0, last_row, last_column)?;
    sheet.set_landscape().set_paper_size(9).set_repeat_rows(0, 0)?.set_print_fit_to_pages(1, 0);
    Ok(workbook.save_to_buffer()?)
}

/// How wide a text stands, in characters of the Latin script.
fn width(text: &str) -> usize {
    text.chars().map(|it| if it.is_ascii() { 1 } else { 2 }).sum::<usize>() + 2
}
