//! A cost plan as a spreadsheet, and an edited one back.

use std::{collections::BTreeMap, fs, path::Path};

use model::{CostPlan, Language};
use serde_json::json;
use spreadsheet::{Export, Format, Reading};

use crate::{
    App, Problem, Words,
    cases::{Content, OpenCase, operation},
    contract::Sheet,
    figures::term_of,
    json, lock, shown,
    views::*,
    whole_file,
};

impl App {
    /// Writes the cost plan as a spreadsheet with live formulas.
    pub fn export_sheet(&self, request: Sheet) -> Result<MadeSheet, Problem> {
        let path = Path::new(&request.path);
        let format = format_of(path)?;
        let case = self.opened(Path::new(&request.case))?;
        let case = lock(&case);
        let bytes = self.written(&case, format).map_err(|it| placed(it, path))?;
        whole_file::replace(path, &bytes)?;
        Ok(MadeSheet { path: shown(path), bytes: u32::try_from(bytes.len()).unwrap_or(u32::MAX) })
    }

    /// Reads an edited spreadsheet, without changing anything.
    pub fn read_sheet(&self, request: Sheet) -> Result<SheetReading, Problem> {
        let case = self.opened(Path::new(&request.case))?;
        let case = lock(&case);
        let reading = self.reading(Path::new(&request.path), plan_of(&case.content))?;
        Ok(self.told(&reading))
    }

    /// Takes an edited spreadsheet over: one operation. Cells that cannot be read change nothing; a file of which no
    /// cell can be read is refused.
    pub fn import_sheet(&self, request: Sheet) -> Result<CaseView, Problem> {
        let path = Path::new(&request.path);
        self.change(&request.case, |case, stamp| {
            let reading = self.reading(path, plan_of(&case.content))?;
            if reading.understood == 0 {
                let told = self.told(&reading);
                let first = told.problems.first().map(|it| format!("{}: {}", it.cell, it.message));
                let count = told.problems.len();
                return Err(Problem::NothingReadable {
                    path: shown(path),
                    count,
                    first: first.unwrap_or_default(),
                });
            }
            let mut content = case.content.clone();
            match &mut content {
                Content::Procedure(it) => it.estimate = reading.plan,
                Content::Bid(it) => it.cost = reading.plan,
            }
            let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            case.write(content, &[], &operation("import-sheet", json!({ "file": file })), stamp)
        })
    }

    /// The plan of a case in a format, reckoned as the case is.
    fn written(&self, case: &OpenCase, format: Format) -> Result<Vec<u8>, Problem> {
        let pack = self.pack_of(case.content.procedure())?;
        let procedure = case.content.procedure();
        let plan = plan_of(&case.content);
        let term = term_of(procedure, plan, &pack.calendar);
        let costing = pricing::cost(plan, &term).map_err(|it| {
            let field = if matches!(case.content, Content::Bid(_)) { "/cost" } else { "/estimate" };
            Problem::CannotCost { detail: self.uncostable(&it, field, plan).message }
        })?;
        let schedule = match &case.content {
            Content::Bid(bid) => pricing::schedule(procedure, plan, &term, &costing, &bid.offer).ok(),
            Content::Procedure(_) => None,
        };
        let it = Export {
            plan,
            term: &term,
            costing: &costing,
            schedule: schedule.as_ref(),
            procedure: Some(procedure),
            language: self.language(),
            title: procedure.title.best(self.language()),
        };
        let label = |key: &str| self.say(key, &BTreeMap::new());
        let bytes = match format {
            Format::Xlsx => spreadsheet::workbook(&it, &label),
            Format::Csv => spreadsheet::csv(&it, &label),
        };
        Ok(bytes?)
    }

    /// An edited copy held against a plan.
    fn reading(&self, path: &Path, plan: &CostPlan) -> Result<Reading, Problem> {
        let bytes = bytes_of(path)?;
        // A workbook is known by its first bytes, whatever it is called.
        let format = if bytes.starts_with(b"PK") { Format::Xlsx } else { format_of(path)? };
        let mine = self.language();
        let others = Language::ALL.into_iter().filter(|it| *it != mine);
        let words = std::iter::once(mine)
            .chain(others)
            .map(|it| Words::load(&self.resources, it))
            .collect::<Result<Vec<_>, _>>()?;
        let labels: Vec<_> = words.iter().map(|words| move |key: &str| words.plain(key)).collect();
        let labels: Vec<&spreadsheet::Label<'_>> =
            labels.iter().map(|it| it as &spreadsheet::Label<'_>).collect();
        let read = spreadsheet::read(&bytes, format, plan, &labels, &mut json::new_id);
        read.map_err(|it| placed(it.into(), path))
    }

    /// A reading in the user's language.
    fn told(&self, reading: &Reading) -> SheetReading {
        let changes = reading.changes.iter().map(|it| {
            let column =
                self.say(&format!("sheet-{}-{}", it.table, it.column.replace('_', "-")), &BTreeMap::new());
            let arguments =
                BTreeMap::from([("column".to_owned(), column.clone()), ("row".to_owned(), it.row.clone())]);
            let name = match (it.column, it.row.as_str()) {
                ("", _) => self.say("sheet-row-gone", &arguments),
                (_, "") => column,
                _ => self.say("sheet-change", &arguments),
            };
            SheetChange { cell: it.cell.clone(), name, before: it.before.clone(), after: it.after.clone() }
        });
        let problems = reading.problems.iter().map(|it| SheetProblem {
            cell: it.cell.clone(),
            found: it.found.clone(),
            message: self.say(&format!("sheet-problem-{}", it.kind.name()), &BTreeMap::new()),
        });
        SheetReading { changes: changes.collect(), problems: problems.collect() }
    }
}

/// The cost plan of a case: the agency's, or the purchaser's estimate.
fn plan_of(content: &Content) -> &CostPlan {
    match content {
        Content::Procedure(it) => &it.estimate,
        Content::Bid(it) => &it.cost,
    }
}

fn format_of(path: &Path) -> Result<Format, Problem> {
    let ending = path.extension().map(|it| it.to_string_lossy().to_ascii_lowercase());
    match ending.as_deref() {
        Some("xlsx" | "xlsm" | "xls") => Ok(Format::Xlsx),
        Some("csv") => Ok(Format::Csv),
        _ => Err(Problem::NotASpreadsheet { path: shown(path) }),
    }
}

/// The largest spreadsheet that is taken into memory at all.
const MOST_BYTES: u64 = 64 << 20;

fn bytes_of(path: &Path) -> Result<Vec<u8>, Problem> {
    let size = fs::metadata(path).map_err(|it| Problem::io(path, &it))?.len();
    if size > MOST_BYTES {
        return Err(Problem::SpreadsheetTooLarge { path: shown(path) });
    }
    fs::read(path).map_err(|it| Problem::io(path, &it))
}

/// A problem that the reader had, with the file that it had it with.
fn placed(problem: Problem, file: &Path) -> Problem {
    let path = shown(file);
    match problem {
        Problem::NotASpreadsheet { .. } => Problem::NotASpreadsheet { path },
        Problem::OldSpreadsheet { .. } => Problem::OldSpreadsheet { path },
        Problem::LockedSpreadsheet { .. } => Problem::LockedSpreadsheet { path },
        Problem::SpreadsheetWithMacros { .. } => Problem::SpreadsheetWithMacros { path },
        Problem::SpreadsheetTooLarge { .. } => Problem::SpreadsheetTooLarge { path },
        Problem::DamagedSpreadsheet { detail, .. } => Problem::DamagedSpreadsheet { path, detail },
        Problem::ForeignSpreadsheet { .. } => Problem::ForeignSpreadsheet { path },
        other => other,
    }
}

impl From<spreadsheet::Error> for Problem {
    fn from(it: spreadsheet::Error) -> Self {
        use spreadsheet::Error;
        let path = String::new();
        match it {
            Error::NotASpreadsheet => Self::NotASpreadsheet { path },
            Error::OldFormat => Self::OldSpreadsheet { path },
            Error::Encrypted => Self::LockedSpreadsheet { path },
            Error::Macros => Self::SpreadsheetWithMacros { path },
            Error::TooLarge { .. } => Self::SpreadsheetTooLarge { path },
            Error::Damaged { detail } => Self::DamagedSpreadsheet { path, detail },
            Error::NotOurs => Self::ForeignSpreadsheet { path },
            Error::OtherVersion { found } => {
                Self::UnsupportedFormat { found, supported: "tenderwright/cost-plan/1".into() }
            }
            Error::TextTooLong { text, limit } => Self::TextTooLongForCell { text, limit },
            Error::Unwritable { detail } => Self::Internal { detail },
        }
    }
}
