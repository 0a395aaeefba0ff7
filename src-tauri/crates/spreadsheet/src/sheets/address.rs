//! Cells by their letters and numbers, as formulas name them. Rows and columns count from 0 here.

use crate::grid::column_letters;

/// Row and column of the first table row of every sheet: above it stand marker, title, hint and heads.
pub const FIRST_ROW: u32 = 4;
/// The row of marker and field names.
pub const MARKER_ROW: u32 = 0;
/// The row of the title.
pub const TITLE_ROW: u32 = 1;
/// The row of the hint.
pub const HINT_ROW: u32 = 2;
/// The row of the heads.
pub const HEAD_ROW: u32 = 3;

/// The rows of a table: filled and spare ones, then the sums.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    /// The first row.
    pub first: u32,
    /// The last row.
    pub last: u32,
    /// The row of sums.
    pub sums: u32,
}

impl Frame {
    /// So many rows.
    pub fn of(rows: usize) -> Self {
        let rows = u32::try_from(rows).unwrap_or(u32::MAX / 2).max(1);
        Self { first: FIRST_ROW, last: FIRST_ROW + rows - 1, sums: FIRST_ROW + rows }
    }

    /// A column's cells, all fixed: `$D$5:$D$9`.
    pub fn down(self, column: u16) -> String {
        format!("{}:{}", fixed(self.first, column), fixed(self.last, column))
    }

    /// A column's cells on another sheet.
    pub fn on(self, tab: &str, column: u16) -> String {
        on(tab, &self.down(column))
    }
}

/// `D5`.
pub fn cell(row: u32, column: u16) -> String {
    format!("{}{}", column_letters(column.into()), row + 1)
}

/// `$D$5`.
pub fn fixed(row: u32, column: u16) -> String {
    format!("${}${}", column_letters(column.into()), row + 1)
}

/// `D5:F5`: so many cells from one on.
pub fn across(row: u32, column: u16, count: u16) -> String {
    format!("{}:{}", cell(row, column), cell(row, column + count.max(1) - 1))
}

/// `$D$5:$F$5`.
pub fn fixed_across(row: u32, column: u16, count: u16) -> String {
    format!("{}:{}", fixed(row, column), fixed(row, column + count.max(1) - 1))
}

/// An address on another sheet.
pub fn on(tab: &str, address: &str) -> String {
    format!("'{tab}'!{address}")
}

/// A text in a formula.
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// Whole numbers of columns given out from left to right.
pub struct Places {
    next: u16,
}

impl Places {
    /// From a column on.
    pub fn from(column: u16) -> Self {
        Self { next: column }
    }

    /// The first of so many columns.
    pub fn take(&mut self, count: u16) -> u16 {
        let first = self.next;
        self.next += count;
        first
    }

    /// The column that would be given next.
    pub fn next(&self) -> u16 {
        self.next
    }
}
