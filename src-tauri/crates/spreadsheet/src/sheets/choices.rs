//! The hidden sheet of words that cells offer for choosing.

use model::CostPlan;
use rust_xlsxwriter::{Format, Worksheet};

use super::{
    Book,
    address::{fixed, on},
    sheet::Sheet,
};
use crate::{
    changes::NamesByTable,
    error::Error,
    table::{ALL_CHOICES, Choices},
};

/// What may be chosen: words of choices, then rows of tables, each in a column of its own.
pub struct Lists {
    rows: Vec<(&'static str, Vec<String>)>,
}

impl Lists {
    /// Of a plan.
    pub fn of(plan: &CostPlan, names: &NamesByTable) -> Self {
        let named = |table: &str, ids: Vec<model::Id>| {
            let names = names.get(table);
            ids.into_iter().filter_map(|id| names.map(|it| it.name(id))).collect::<Vec<_>>()
        };
        let rows = vec![
            ("posts", named("posts", plan.posts.iter().map(|it| it.id).collect())),
            ("conversions", named("conversions", plan.conversions.iter().map(|it| it.id).collect())),
        ];
        Self { rows }
    }

    /// The cells that list the words of a choice.
    pub fn of_choices(&self, choices: &Choices, tab: &str) -> String {
        let column = ALL_CHOICES.iter().position(|it| *it == choices).unwrap_or_default();
        range(tab, column, choices.values.len())
    }

    /// The cells that list the rows of a table; none where it has none.
    pub fn of_rows(&self, table: &str, tab: &str) -> Option<String> {
        let at = self.rows.iter().position(|it| it.0 == table)?;
        let count = self.rows.get(at).map(|it| it.1.len()).filter(|it| *it > 0)?;
        Some(range(tab, ALL_CHOICES.len() + at, count))
    }

    /// The sheet.
    pub fn sheet(&self, book: &Book<'_>) -> Result<Worksheet, Error> {
        let mut sheet = Sheet::new(book, &book.tabs.choices, "")?;
        let words = ALL_CHOICES.iter().map(|choices| {
            choices.values.iter().map(|it| book.words.choice(choices, it)).collect::<Vec<_>>()
        });
        let lists = words.chain(self.rows.iter().map(|it| it.1.clone()));
        for (column, list) in (1..).zip(lists) {
            for (row, word) in (FIRST..).zip(list) {
                sheet.text(row, column, &word, &Format::new())?;
            }
        }
        sheet.worksheet.set_hidden(true);
        Ok(sheet.worksheet)
    }
}

const FIRST: u32 = 3;

fn range(tab: &str, column: usize, count: usize) -> String {
    let column = u16::try_from(column + 1).unwrap_or_default();
    let last = FIRST + u32::try_from(count.max(1) - 1).unwrap_or_default();
    on(tab, &format!("{}:{}", fixed(FIRST, column), fixed(last, column)))
}
