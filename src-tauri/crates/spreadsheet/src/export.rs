//! A cost plan written down: as a workbook that reckons by itself, or as text with commas.

use model::{CostPlan, Language, Procedure};
use pricing::{Costing, PriceSchedule, Term};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};

use crate::{
    ASIDE, MARKER,
    changes::{NamesByTable, told},
    comma::Writer,
    error::Error,
    package::without_unreckoned,
    plan_tables::{
        ACTIVITIES, BASICS, Basics, CONTRIBUTIONS, CONVERSIONS, LINES, LineRow, POSTS, WORKING_TIME,
    },
    reading::names_of,
    sheets::{self, Book},
    table::{Row, Table},
    vocabulary::{Label, Words},
};

/// A cost plan with what is known of it.
#[derive(Debug, Clone, Copy)]
pub struct Export<'a> {
    /// The plan.
    pub plan: &'a CostPlan,
    /// The term that it is reckoned over.
    pub term: &'a Term,
    /// What pricing says it costs.
    pub costing: &'a Costing,
    /// What is asked for it.
    pub schedule: Option<&'a PriceSchedule>,
    /// The procedure whose instalments pay for it.
    pub procedure: Option<&'a Procedure>,
    /// The language of texts that come from the procedure.
    pub language: Language,
    /// Name of the project.
    pub title: &'a str,
}

/// A workbook whose totals are live formulas: they give pricing's figures to the cent, and follow what is changed.
///
/// The same plan gives the same bytes.
///
/// # Errors
/// A text that no cell holds.
pub fn workbook(export: &Export<'_>, label: &Label<'_>) -> Result<Vec<u8>, Error> {
    let book = Book::new(export, Words::new(label));
    let mut workbook = Workbook::new();
    // Every file has a date of its making; a fixed one keeps the bytes the same.
    let date = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let properties = DocProperties::new().set_title(export.title).set_comment(MARKER);
    workbook.set_properties(&properties.set_creation_datetime(&date));
    for sheet in sheets::all(&book)? {
        workbook.push_worksheet(sheet);
    }
    without_unreckoned(&workbook.save_to_buffer()?)
}

/// The inputs of a plan, table after table, and its totals to be looked at.
///
/// # Errors
/// None that is known; the CSV writer may refuse.
pub fn csv(export: &Export<'_>, label: &Label<'_>) -> Result<Vec<u8>, Error> {
    let words = Words::new(label);
    let names = names_of(export.plan);
    let plan = export.plan;
    let mut writer = Writer::new();
    let lines: Vec<LineRow> = plan.shared_lines.iter().map(LineRow::of).collect();
    figures(&mut writer, &BASICS, &Basics::of(plan), words, &names)?;
    figures(&mut writer, &WORKING_TIME, &plan.working_time, words, &names)?;
    table(&mut writer, &POSTS, &plan.posts, words, &names)?;
    table(&mut writer, &CONTRIBUTIONS, &plan.contributions.schemes, words, &names)?;
    table(&mut writer, &ACTIVITIES, &plan.activities, words, &names)?;
    table(&mut writer, &CONVERSIONS, &plan.conversions, words, &names)?;
    table(&mut writer, &LINES, &lines, words, &names)?;
    totals(&mut writer, export.costing, words)?;
    writer.finish()
}

fn table<R: Row>(
    writer: &mut Writer,
    table: &Table<R>,
    rows: &[R],
    words: Words<'_>,
    names: &NamesByTable,
) -> Result<(), Error> {
    title(writer, table.key, words)?;
    let keys = table.columns.iter().map(|it| it.key.to_owned());
    writer.row(&std::iter::once(format!("{MARKER}:{}", table.key)).chain(keys).collect::<Vec<_>>())?;
    let heads = table.columns.iter().map(|it| words.column(table.key, it.key));
    writer.row(&std::iter::once(ASIDE.to_owned()).chain(heads).collect::<Vec<_>>())?;
    for row in rows {
        let cells = table.columns.iter().map(|it| told(&(it.get)(row), it.kind, words, names));
        writer.row(&std::iter::once(row.id().to_string()).chain(cells).collect::<Vec<_>>())?;
    }
    Ok(())
}

fn figures<R>(
    writer: &mut Writer,
    table: &Table<R>,
    row: &R,
    words: Words<'_>,
    names: &NamesByTable,
) -> Result<(), Error> {
    title(writer, table.key, words)?;
    writer.row(&[format!("{MARKER}:{}", table.key), String::new(), "value".into()])?;
    for column in table.columns {
        let value = told(&(column.get)(row), column.kind, words, names);
        writer.row(&[column.key.to_owned(), words.column(table.key, column.key), value])?;
    }
    Ok(())
}

fn totals(writer: &mut Writer, costing: &Costing, words: Words<'_>) -> Result<(), Error> {
    title(writer, "summary", words)?;
    let years = costing.years.iter().map(|it| words.say("year").replace('#', &it.number.to_string()));
    let head = [ASIDE.to_owned(), words.say("head"), words.say("total")].into_iter().chain(years);
    writer.row(&head.collect::<Vec<_>>())?;
    for it in &costing.heads {
        let name = words.choice(&crate::table::HEADS, crate::table::head_word(it.head));
        let amounts = std::iter::once(it.amount).chain(it.years.iter().copied()).map(|it| it.to_string());
        writer.row(&[ASIDE.to_owned(), name].into_iter().chain(amounts).collect::<Vec<_>>())?;
    }
    let amounts = std::iter::once(costing.total).chain(costing.years.iter().map(|it| it.amount));
    let cells = [ASIDE.to_owned(), words.say("total")].into_iter().chain(amounts.map(|it| it.to_string()));
    writer.row(&cells.collect::<Vec<_>>())
}

fn title(writer: &mut Writer, key: &str, words: Words<'_>) -> Result<(), Error> {
    writer.row(&[ASIDE.to_owned(), String::new()])?;
    writer.row(&[ASIDE.to_owned(), words.say(key)])
}
