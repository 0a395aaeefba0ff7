//! The words of tables, columns and choices, which the caller has in its languages.

use crate::{
    plan_tables::{ACTIVITIES, BASICS, CONTRIBUTIONS, CONVERSIONS, LINES, POSTS, WORKING_TIME},
    table::{ALL_CHOICES, Choices, Table},
};

/// Gives the word of a key.
pub type Label<'a> = dyn Fn(&str) -> String + 'a;

/// Words that are neither columns nor choices.
const PLAIN: &[&str] = &[
    "sheet-font",
    "sheet-summary",
    "sheet-basics",
    "sheet-posts",
    "sheet-contributions",
    "sheet-activities",
    "sheet-conversions",
    "sheet-lines",
    "sheet-offer",
    "sheet-choices",
    "sheet-circle",
    "sheet-working-time",
    "sheet-hint-inputs",
    "sheet-hint-rows",
    "sheet-hint-offer",
    "sheet-page",
    "sheet-head",
    "sheet-total",
    "sheet-year",
    "sheet-term-months",
    "sheet-checks",
    "sheet-check-before",
    "sheet-check-now",
    "sheet-check-difference",
    "sheet-check-structure",
    "sheet-check-agrees",
    "sheet-check-changed",
    "sheet-check-structure-changed",
    "sheet-units",
    "sheet-per-hour",
    "sheet-per-direct-hour",
    "sheet-per-post-year",
    "sheet-per-month",
    "sheet-hours",
    "sheet-hours-available",
    "sheet-hours-needed",
    "sheet-hours-direct",
    "sheet-hours-shortfall",
    "sheet-hours-per-worker",
    "sheet-post-years",
    "sheet-calendar",
    "sheet-calendar-month",
    "sheet-calendar-days",
    "sheet-posts-pay",
    "sheet-posts-allowances",
    "sheet-posts-bonus",
    "sheet-posts-contributions",
    "sheet-posts-replacement",
    "sheet-posts-hours",
    "sheet-contributions-from-month",
    "sheet-contributions-to-month",
    "sheet-activities-all-direct-hours",
    "sheet-activities-all-hours",
    "sheet-activities-cost",
    "sheet-conversions-hours",
    "sheet-lines-of",
    "sheet-lines-result",
    "sheet-offer-name",
    "sheet-offer-detail",
    "sheet-offer-quantity",
    "sheet-offer-months",
    "sheet-offer-unit-price",
    "sheet-offer-ceiling",
    "sheet-offer-amount",
    "sheet-offer-whole",
    "sheet-offer-limit",
    "sheet-offer-years",
    "sheet-offer-instalments",
    "sheet-offer-contract",
    "sheet-offer-instalment",
    "sheet-offer-percent",
    "sheet-offer-due",
];

/// Every key that a caller is asked for, so that its words can be held against the list.
pub fn label_keys() -> Vec<String> {
    let mut keys: Vec<String> = PLAIN.iter().map(|it| (*it).to_owned()).collect();
    let mut columns = |table: &str, column: &str| keys.push(column_key(table, column));
    columns_of(&POSTS, &mut columns);
    columns_of(&CONTRIBUTIONS, &mut columns);
    columns_of(&ACTIVITIES, &mut columns);
    columns_of(&CONVERSIONS, &mut columns);
    columns_of(&LINES, &mut columns);
    columns_of(&BASICS, &mut columns);
    columns_of(&WORKING_TIME, &mut columns);
    for choices in ALL_CHOICES {
        keys.extend(choices.values.iter().map(|it| choice_key(choices, it)));
    }
    keys
}

fn columns_of<R>(table: &Table<R>, each: &mut impl FnMut(&str, &str)) {
    table.columns.iter().for_each(|it| each(table.key, it.key));
}

/// The key of a column's word.
pub fn column_key(table: &str, column: &str) -> String {
    format!("sheet-{table}-{}", column.replace('_', "-"))
}

/// The key of a choice's word.
pub fn choice_key(choices: &Choices, value: &str) -> String {
    format!("sheet-{}-{value}", choices.of)
}

/// The words of one language.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    label: &'a Label<'a>,
}

impl<'a> Words<'a> {
    /// As the caller has them.
    pub fn new(label: &'a Label<'a>) -> Self {
        Self { label }
    }

    /// The word of a key without its beginning `sheet-`.
    pub fn say(&self, key: &str) -> String {
        (self.label)(&format!("sheet-{key}"))
    }

    /// The head of a column.
    pub fn column(&self, table: &str, column: &str) -> String {
        (self.label)(&column_key(table, column))
    }

    /// The word of a choice.
    pub fn choice(&self, choices: &Choices, value: &str) -> String {
        (self.label)(&choice_key(choices, value))
    }

    /// The choice that a word stands for.
    pub fn chosen(&self, choices: &'static Choices, word: &str) -> Option<&'static str> {
        choices.values.iter().find(|it| self.choice(choices, it) == word).copied()
    }
}
