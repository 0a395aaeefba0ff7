//! What a table of the cost plan consists of: columns with a key, a kind of value, and how a row gives and takes it.

use chrono::NaiveDate;
use model::{Amount, CostHead, Id, Percent, Quantity};

/// A table whose rows have an identity, or one of single figures, each in a row of its own.
pub struct Table<R: 'static> {
    /// Its key in markers and words.
    pub key: &'static str,
    /// Its columns that are read back, in order.
    pub columns: &'static [Column<R>],
}

/// One figure of a row.
pub struct Column<R> {
    /// Its key in markers and words.
    pub key: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// What a row has there.
    pub get: fn(&R) -> Value,
    /// Gives a row the value; nothing stands for what a new row has.
    pub set: fn(&mut R, Value),
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Any text.
    Text,
    /// Money.
    Amount,
    /// An exact number.
    Quantity,
    /// A percentage.
    Percent,
    /// A whole number.
    Whole,
    /// A day.
    Date,
    /// One of some words.
    Choice(&'static Choices),
    /// Some of them.
    Several(&'static Choices),
    /// A row of a table.
    Row(&'static str),
    /// Some rows of a table.
    Rows(&'static str),
}

/// Words of which one is chosen.
#[derive(Debug, PartialEq, Eq)]
pub struct Choices {
    /// What they are words for: a word's key is `sheet-<of>-<value>`.
    pub of: &'static str,
    /// The values as the case document spells them.
    pub values: &'static [&'static str],
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A text.
    Text(String),
    /// Money, or none.
    Amount(Option<Amount>),
    /// A number, or none.
    Quantity(Option<Quantity>),
    /// A percentage, or none.
    Percent(Option<Percent>),
    /// A whole number, or none.
    Whole(Option<u32>),
    /// A day, or none.
    Date(Option<NaiveDate>),
    /// One of some words by its value, or none.
    Choice(Option<&'static str>),
    /// Some of them.
    Several(Vec<&'static str>),
    /// A row, or none.
    Row(Option<Id>),
    /// Some rows.
    Rows(Vec<Id>),
}

/// A row of a table.
pub trait Row: Clone + Default {
    /// Its identity.
    fn id(&self) -> Id;
    /// Gives it one.
    fn set_id(&mut self, id: Id);
    /// What people call it.
    fn name(&self) -> &str;
    /// Whether the row, as it stands, has a use for a column.
    fn uses(&self, _column: &str) -> bool {
        true
    }
    /// Without what it has no use for.
    fn settled(self) -> Self {
        self
    }
}

/// Rungs of the role ladder.
pub static LEVELS: Choices = Choices {
    of: "level",
    values: &[
        "front-line",
        "supervision-assistant",
        "junior-supervisor",
        "intermediate-supervisor",
        "senior-supervisor",
        "director",
        "service-assistant",
        "administration",
    ],
};

/// Budget heads, in their order.
pub static HEADS: Choices = Choices {
    of: "head",
    values: &[
        "personnel",
        "supervision",
        "training",
        "activities",
        "administration",
        "premises",
        "evaluation",
        "publicity",
        "management",
        "tax",
        "contingency",
    ],
};

/// The budget heads of [`HEADS`] in the same order.
pub const COST_HEADS: [CostHead; 11] = [
    CostHead::Personnel,
    CostHead::Supervision,
    CostHead::Training,
    CostHead::Activities,
    CostHead::Administration,
    CostHead::Premises,
    CostHead::Evaluation,
    CostHead::Publicity,
    CostHead::Management,
    CostHead::Tax,
    CostHead::Contingency,
];

/// What a shared line is reckoned from.
pub static BASES: Choices = Choices {
    of: "basis",
    values: &[
        "fixed",
        "yearly",
        "one-off",
        "per-post-year",
        "of-personnel",
        "of-direct",
        "of-heads",
        "of-lines",
        "of-price",
        "on-top",
    ],
};

/// What counts in the bases of contributions.
pub static CONTRIBUTION_BASES: Choices =
    Choices { of: "base", values: &["monthly-pay", "pay-and-allowance", "all-pay"] };

/// Yes and no.
pub static FLAGS: Choices = Choices { of: "flag", values: &["yes", "no"] };

/// All lists of words.
pub static ALL_CHOICES: [&Choices; 5] = [&LEVELS, &HEADS, &BASES, &CONTRIBUTION_BASES, &FLAGS];

/// A budget head's word as the case document spells it.
pub fn head_word(head: CostHead) -> &'static str {
    let at = COST_HEADS.iter().position(|it| *it == head).unwrap_or_default();
    HEADS.values.get(at).copied().unwrap_or_default()
}

/// The budget head of a word.
pub fn head_of(word: &str) -> Option<CostHead> {
    HEADS.values.iter().zip(COST_HEADS).find(|it| *it.0 == word).map(|it| it.1)
}
