//! A file from elsewhere as tables of cells, whatever its format.

use std::collections::BTreeMap;

use crate::{
    ASIDE, MARKER, MARKER_OF_ANY_VERSION,
    error::{CellProblem, Error, ProblemKind},
    found::Found,
};

/// The most rows with content that a table is read with.
pub const MOST_ROWS: usize = 20_000;

/// The most cells that may lie in merged regions: regions may overlap without end.
const MOST_MERGED: usize = 2_000_000;

/// One cell.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// What stands there.
    pub found: Found,
    /// Whether a formula gave it.
    pub formula: bool,
    /// Whether it is merged into another cell.
    pub merged: bool,
}

/// The cells of one sheet that hold something, by row and column.
#[derive(Debug, Default)]
pub struct Page {
    /// The sheet's name; empty in a text file.
    pub name: String,
    /// Its cells.
    pub rows: BTreeMap<u32, BTreeMap<u32, Cell>>,
    /// Merged regions: first row, first column, last row, last column.
    pub merged: Vec<(u32, u32, u32, u32)>,
}

/// One table of ours in a file.
#[derive(Debug)]
pub struct FoundTable<'a> {
    /// Its key.
    pub key: String,
    /// Where its marker stands.
    pub at: String,
    /// Its fields by column.
    pub fields: Vec<(u32, String)>,
    /// Its rows.
    pub rows: Vec<FoundRow<'a>>,
}

/// One row of a table.
#[derive(Debug)]
pub struct FoundRow<'a> {
    page: &'a Page,
    row: u32,
    /// What stands where the identity belongs.
    pub id: String,
}

static NO_CELL: Cell = Cell { found: Found::Nothing, formula: false, merged: false };

impl FoundRow<'_> {
    /// The cell in a column.
    pub fn cell(&self, column: u32) -> &Cell {
        self.page.rows.get(&self.row).and_then(|it| it.get(&column)).unwrap_or(&NO_CELL)
    }

    /// Sheet and cell.
    pub fn at(&self, column: u32) -> String {
        self.page.at(self.row, column)
    }
}

impl Page {
    /// Takes a cell in.
    pub fn put(&mut self, row: u32, column: u32, found: Found, formula: bool) {
        if found == Found::Nothing && !formula {
            return;
        }
        self.rows.entry(row).or_default().insert(column, Cell { found, formula, merged: false });
    }

    /// Sheet and cell, as a person finds it.
    fn at(&self, row: u32, column: u32) -> String {
        let cell = format!("{}{}", column_letters(column), row + 1);
        if self.name.is_empty() { cell } else { format!("{}!{cell}", self.name) }
    }

    /// Marks the cells of some columns that are merged into others, in rows that hold something.
    fn mark_merged(&mut self, columns: u32) -> Result<(), Error> {
        let mut looked = 0_usize;
        for (top, left, bottom, right) in std::mem::take(&mut self.merged) {
            if top > bottom {
                continue;
            }
            for (row, cells) in self.rows.range_mut(top..=bottom) {
                for column in left..=right.min(columns) {
                    looked += 1;
                    if looked > MOST_MERGED {
                        return Err(Error::TooLarge { what: "merged", limit: MOST_MERGED as u64 });
                    }
                    if (*row, column) != (top, left) {
                        cells.entry(column).or_default().merged = true;
                    }
                }
            }
        }
        Ok(())
    }
}

/// Finds the tables of all pages. Those that are there twice become problems.
pub fn tables<'a>(
    pages: &'a mut [Page],
    problems: &mut Vec<CellProblem>,
) -> Result<Vec<FoundTable<'a>>, Error> {
    let mut tables: Vec<FoundTable<'a>> = Vec::new();
    for page in pages {
        let columns = page
            .rows
            .values()
            .filter(|row| row.get(&0).is_some_and(|it| marker(&it.found).is_some()))
            .filter_map(|row| row.keys().next_back().copied())
            .max();
        // A sheet without a marker is not ours: notes and sums of the person's own.
        let Some(columns) = columns else { continue };
        page.mark_merged(columns)?;
        let page: &Page = page;
        let mut open: Option<FoundTable<'a>> = None;
        for (row, cells) in &page.rows {
            let first = cells.get(&0).map(|it| &it.found).unwrap_or(&Found::Nothing);
            if let Some(found) = marker(first) {
                let Some(key) = found.strip_prefix(MARKER).and_then(|it| it.strip_prefix(':')) else {
                    return Err(Error::OtherVersion { found: found.chars().take(80).collect() });
                };
                keep(&mut tables, open.take(), problems);
                open = Some(FoundTable {
                    key: key.to_owned(),
                    at: page.at(*row, 0),
                    fields: fields(page, *row, cells, problems),
                    rows: Vec::new(),
                });
            } else if let Some(table) = &mut open {
                let id = first.shown();
                if id.trim().starts_with(ASIDE) {
                    continue;
                }
                if table.rows.len() >= MOST_ROWS {
                    return Err(Error::TooLarge { what: "rows", limit: MOST_ROWS as u64 });
                }
                table.rows.push(FoundRow { page, row: *row, id: id.trim().to_owned() });
            }
        }
        keep(&mut tables, open.take(), problems);
    }
    if tables.is_empty() { Err(Error::NotOurs) } else { Ok(tables) }
}

fn keep<'a>(
    tables: &mut Vec<FoundTable<'a>>,
    table: Option<FoundTable<'a>>,
    problems: &mut Vec<CellProblem>,
) {
    let Some(table) = table else { return };
    if tables.iter().any(|it| it.key == table.key) {
        problems.push(CellProblem { cell: table.at, found: table.key, kind: ProblemKind::RepeatedTable });
    } else {
        tables.push(table);
    }
}

fn fields(
    page: &Page,
    row: u32,
    cells: &BTreeMap<u32, Cell>,
    problems: &mut Vec<CellProblem>,
) -> Vec<(u32, String)> {
    let mut fields: Vec<(u32, String)> = Vec::new();
    for (column, cell) in cells.range(1..) {
        let key = cell.found.shown().trim().to_owned();
        if key.is_empty() {
            continue;
        }
        if fields.iter().any(|it| it.1 == key) {
            let kind = ProblemKind::RepeatedColumn;
            problems.push(CellProblem { cell: page.at(row, *column), found: key, kind });
        } else {
            fields.push((*column, key));
        }
    }
    fields
}

fn marker(found: &Found) -> Option<&str> {
    match found {
        Found::Text(text) => Some(text.trim()).filter(|it| it.starts_with(MARKER_OF_ANY_VERSION)),
        _ => None,
    }
}

/// The letters of a column, counted from 0.
pub fn column_letters(column: u32) -> String {
    let mut letters = String::new();
    let mut left = column + 1;
    while left > 0 {
        let digit = (left - 1) % 26;
        letters.insert(0, char::from(b'A' + u8::try_from(digit).unwrap_or_default()));
        left = (left - 1) / 26;
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::column_letters;

    #[test]
    fn columns_have_letters() {
        for (column, letters) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")]
        {
            assert_eq!(column_letters(column), letters);
        }
    }
}
