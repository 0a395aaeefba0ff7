//! How a figure came about: the rule it follows and the figures and inputs that entered it.

use serde::Serialize;
use ts_rs::TS;

/// How one figure came about. Asking again for a term that is a figure itself leads down to the inputs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Trace {
    /// JSON pointer of the figure in the case's figures, such as `/costing/posts/0/pay`.
    pub figure: String,
    /// Its value.
    pub value: String,
    /// What the value counts.
    pub unit: TraceUnit,
    /// How the terms give the value.
    pub operation: Operation,
    /// Name of the rule, which the words of each language explain.
    pub rule: String,
    /// What entered it, in order.
    pub terms: Vec<TraceTerm>,
}

/// What a traced value counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TraceUnit {
    /// Money of the case's currency.
    Money,
    /// Hours.
    Hours,
    /// Months.
    Months,
    /// Days.
    Days,
    /// Per cent.
    Percent,
    /// A plain number.
    Number,
}

/// How terms give a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Operation {
    /// It was entered.
    Given,
    /// The terms added up.
    Sum,
    /// The first term less the others.
    Difference,
    /// The terms multiplied, rounded half-up at the end.
    Product,
    /// The first term ÷ the others, rounded half-up at the end.
    Quotient,
    /// The greatest term.
    Greatest,
    /// The smallest term.
    Smallest,
    /// A part of the first term by the second one's share of the third, the odd cent by largest remainder.
    Allotted,
    /// As the rule says in words.
    AsTold,
}

/// One thing that entered a figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TraceTerm {
    /// Name of the term, which the words of each language explain.
    pub name: String,
    /// What it is of: a role, a scheme, an activity; may be empty.
    pub of: String,
    /// Its value.
    pub value: String,
    /// What the value counts.
    pub unit: TraceUnit,
    /// JSON pointer of the figure that it is, to be asked further.
    pub figure: Option<String>,
    /// JSON pointer of the input in the case that it is.
    pub input: Option<String>,
}
