//! A cost plan as text with commas: one file, table after table, as Excel opens and saves it.

use encoding_rs::{Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};

use crate::{
    error::Error,
    found::Found,
    grid::{MOST_ROWS, Page},
    package::MOST_BYTES,
};

/// Rows of cells that become one file.
pub struct Writer {
    rows: csv::Writer<Vec<u8>>,
}

impl Writer {
    /// An empty file. Excel takes it for UTF-8 by the mark at its beginning.
    pub fn new() -> Self {
        let rows = csv::WriterBuilder::new()
            .flexible(true)
            .terminator(csv::Terminator::CRLF)
            .from_writer("\u{FEFF}".as_bytes().to_vec());
        Self { rows }
    }

    /// Adds a row.
    pub fn row(&mut self, cells: &[String]) -> Result<(), Error> {
        self.rows.write_record(cells.iter().map(|it| guarded(it))).map_err(unwritable)
    }

    /// The file.
    pub fn finish(self) -> Result<Vec<u8>, Error> {
        self.rows.into_inner().map_err(unwritable)
    }
}

/// A text that a spreadsheet program would take for a formula, with an apostrophe before it.
fn guarded(cell: &str) -> String {
    if takes_for_formula(cell) || cell.starts_with('\'') { format!("'{cell}") } else { cell.to_owned() }
}

/// The text that was guarded.
fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if takes_for_formula(rest) || rest.starts_with('\'') => rest,
        _ => cell,
    }
}

fn takes_for_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// Reads a text: UTF-8 or UTF-16 by its mark, else UTF-8, else GB18030, which Chinese Excel saves; separated by commas,
/// semicolons or tabs.
pub fn page(bytes: &[u8]) -> Result<Page, Error> {
    if bytes.len() > MOST_BYTES {
        return Err(Error::TooLarge { what: "bytes", limit: MOST_BYTES as u64 });
    }
    let text = text_of(bytes)?;
    let first = text.lines().find(|it| !it.trim().is_empty()).unwrap_or_default();
    let separator = [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|it| first.bytes().filter(|byte| byte == it).count())
        .unwrap_or(b',');
    let mut rows = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes());
    let mut page = Page::default();
    for (row, cells) in (0_u32..).zip(rows.records()) {
        let cells = cells.map_err(|it| Error::Damaged { detail: it.to_string() })?;
        for (column, cell) in (0_u32..1_000).zip(cells.iter()) {
            if !cell.is_empty() {
                page.put(row, column, Found::Text(unguarded(cell).to_owned()), false);
            }
        }
        if page.rows.len() > MOST_ROWS * 2 {
            return Err(Error::TooLarge { what: "rows", limit: MOST_ROWS as u64 });
        }
    }
    Ok(page)
}

fn text_of(bytes: &[u8]) -> Result<String, Error> {
    let marked = Encoding::for_bom(bytes).map(|it| it.0);
    let tried: &[&'static Encoding] = match marked {
        Some(it) if it == UTF_16LE => &[UTF_16LE],
        Some(it) if it == UTF_16BE => &[UTF_16BE],
        Some(_) => &[UTF_8],
        None => &[UTF_8, GB18030],
    };
    for encoding in tried {
        let (text, _, faulty) = encoding.decode(bytes);
        if !faulty && !text.contains('\0') {
            return Ok(text.into_owned());
        }
    }
    Err(Error::NotASpreadsheet)
}

fn unwritable(it: impl std::fmt::Display) -> Error {
    Error::Unwritable { detail: it.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_a_formula_and_none_is_lost() {
        for text in ["=1+1", "+86", "-", "@sum", "'", "'=x", "''", "普通", "'tis"] {
            assert!(!takes_for_formula(&guarded(text)), "{text}");
            assert_eq!(unguarded(&guarded(text)), text);
        }
    }
}
