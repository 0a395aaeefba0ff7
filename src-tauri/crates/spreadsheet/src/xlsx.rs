//! A workbook from elsewhere, sheet by sheet and cell by cell, without making room for cells that are not there.

use std::{
    io::Cursor,
    panic::{AssertUnwindSafe, catch_unwind},
};

use calamine::{CellErrorType, DataRef, Reader, Xlsx};

use crate::{
    error::Error,
    found::Found,
    grid::{MOST_ROWS, Page},
    package,
};

/// The most cells of a workbook that are looked at.
const MOST_CELLS: usize = 1_000_000;

/// The days between the beginnings of the two calendars that workbooks count by.
const DAYS_OF_1904: i64 = 1_462;

/// Reads all sheets of a workbook.
pub fn pages(bytes: &[u8]) -> Result<Vec<Page>, Error> {
    package::check(bytes)?;
    // The library below takes some things about a workbook for granted; a file that breaks them is damaged.
    catch_unwind(AssertUnwindSafe(|| read(bytes)))
        .unwrap_or_else(|_| Err(Error::Damaged { detail: "the reader gave up".into() }))
}

fn read(bytes: &[u8]) -> Result<Vec<Page>, Error> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let by_1904 = workbook.has_1904_epoch();
    let names = workbook.sheet_names();
    let mut pages = Vec::new();
    let mut seen = 0_usize;
    for name in names {
        // Charts and the like are sheets too, but hold no cells.
        let Ok(mut cells) = workbook.worksheet_cells_reader(&name) else { continue };
        let mut page = Page { name: name.clone(), ..Page::default() };
        while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(damaged)? {
            seen += 1;
            if seen > MOST_CELLS {
                return Err(Error::TooLarge { what: "cells", limit: MOST_CELLS as u64 });
            }
            let (row, column) = cell.pos;
            page.put(row, column, found(&cell.value, by_1904), cell.formula.is_some());
            if page.rows.len() > MOST_ROWS + 100 {
                return Err(Error::TooLarge { what: "rows", limit: MOST_ROWS as u64 });
            }
        }
        drop(cells);
        let merged = workbook.merge_cells_by_sheet_name(&name).unwrap_or_default();
        page.merged = merged.iter().map(|it| (it.start.0, it.start.1, it.end.0, it.end.1)).collect();
        pages.push(page);
    }
    Ok(pages)
}

fn found(value: &DataRef<'_>, by_1904: bool) -> Found {
    match value {
        DataRef::Empty => Found::Nothing,
        DataRef::String(it) => text(it),
        DataRef::SharedString(it) => text(it),
        DataRef::DateTimeIso(it) => Found::Text(it.split('T').next().unwrap_or_default().to_owned()),
        DataRef::DurationIso(it) => Found::Text(it.clone()),
        DataRef::Int(it) => Found::Number(it.to_string()),
        DataRef::Float(it) => Found::Number(it.to_string()),
        DataRef::DateTime(it) => {
            let serial = it.as_f64().to_string();
            let later = by_1904.then(|| serial.parse::<i64>().ok()).flatten().map(|it| it + DAYS_OF_1904);
            Found::Number(later.map_or(serial, |it| it.to_string()))
        }
        DataRef::Bool(it) => Found::Flag(*it),
        DataRef::Error(it) => Found::Fault(fault(it)),
    }
}

fn text(it: &str) -> Found {
    if it.is_empty() { Found::Nothing } else { Found::Text(it.to_owned()) }
}

fn fault(it: &CellErrorType) -> String {
    it.to_string()
}

fn damaged(it: impl std::fmt::Display) -> Error {
    Error::Damaged { detail: it.to_string() }
}
