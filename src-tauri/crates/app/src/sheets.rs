//! A cost plan as a spreadsheet, and an edited one back.

use crate::{App, Problem, contract::Sheet, views::*};

impl App {
    /// Writes the cost plan as a spreadsheet with live formulas.
    pub fn export_sheet(&self, _request: Sheet) -> Result<MadeSheet, Problem> {
        Err(Problem::internal("not yet"))
    }
    /// Reads an edited spreadsheet, without changing anything.
    pub fn read_sheet(&self, _request: Sheet) -> Result<SheetReading, Problem> {
        Err(Problem::internal("not yet"))
    }
    /// Takes an edited spreadsheet over: one operation.
    pub fn import_sheet(&self, _request: Sheet) -> Result<CaseView, Problem> {
        Err(Problem::internal("not yet"))
    }
}
