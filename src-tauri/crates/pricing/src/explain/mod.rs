//! How a figure came about: the rule it follows and the figures and inputs that entered it.
//!
//! A figure is named by a JSON pointer: `/costing/…`, `/capacity/…`, `/schedule/…` as those results are written, and
//! `/figures/…` for what the terms amount to; `/viability/…`, `/modes/…`, `/cash_flows/…`, `/tornado/…` and
//! `/ceiling/…` for what helps to decide. Every number in them can be asked; a test asks them all and reckons each
//! answer again from its terms.

mod capacity;
mod costing;
mod decisions;
mod schedule;
mod terms;

use model::{Amount, CostPlan, PriceOffer, Procedure};
use serde::Serialize;
use ts_rs::TS;

pub use decisions::Decided;

use crate::{Capacity, Costing, PriceSchedule, Term, TermsFigures};

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
    /// The first term less the others, not below zero.
    Shortfall,
    /// The terms multiplied, a percentage as its share; rounded half-up at the end.
    Product,
    /// All terms but the last multiplied, divided by the last; rounded half-up at the end.
    Quotient,
    /// The same, rounded up to a whole number.
    RoundedUp,
    /// The same, rounded down to a whole number.
    RoundedDown,
    /// The first term held between the second as floor and the third as ceiling.
    Held,
    /// The smallest term.
    Smallest,
    /// The greatest term.
    Greatest,
    /// The first term's part by the second one's share of the third; the odd cent by largest remainder.
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

/// A case's figures and what they were reckoned from.
#[derive(Clone, Copy)]
pub struct Explained<'a> {
    /// The procedure, own or answered.
    pub procedure: &'a Procedure,
    /// JSON pointer of the procedure in the case: empty for a purchaser's.
    pub procedure_at: &'a str,
    /// The plan.
    pub plan: &'a CostPlan,
    /// JSON pointer of the plan in the case.
    pub plan_at: &'a str,
    /// The term.
    pub term: &'a Term,
    /// What is asked; none for a purchaser.
    pub offer: Option<&'a PriceOffer>,
    /// What the terms amount to.
    pub figures: Option<&'a TermsFigures>,
    /// What the plan costs.
    pub costing: Option<&'a Costing>,
    /// Hours by role.
    pub capacity: Option<&'a Capacity>,
    /// The price schedule.
    pub schedule: Option<&'a PriceSchedule>,
    /// The agency's own money, as far as it said what it has.
    pub own_cash: Option<Amount>,
    /// What helps to decide.
    pub decided: Decided<'a>,
}

impl Explained<'_> {
    /// How a figure came about; none where the pointer leads to no figure.
    pub fn trace(&self, figure: &str) -> Option<Trace> {
        let parts: Vec<&str> = figure.split('/').skip(1).collect();
        let told = match parts.as_slice() {
            ["costing", rest @ ..] => self.costing_trace(self.costing?, rest),
            ["capacity", rest @ ..] => self.capacity_trace(self.capacity?, rest),
            ["schedule", rest @ ..] => self.schedule_trace(self.schedule?, rest),
            ["figures", rest @ ..] => self.terms_trace(self.figures?, rest),
            ["viability", rest @ ..] => self.viability_trace(self.decided.viability?, rest),
            ["modes", mode, rest @ ..] => {
                let (at, it) = entry(self.decided.modes, mode)?;
                self.mode_trace(at, it, rest)
            }
            ["cash_flows", flow, rest @ ..] => {
                let (at, it) = entry(self.decided.cash_flows, flow)?;
                self.cash_trace(at, it, rest)
            }
            ["tornado", rest @ ..] => self.tornado_trace(self.decided.tornado?, rest),
            ["ceiling", rest @ ..] => self.ceiling_trace(self.decided.ceiling?, rest),
            _ => None,
        }?;
        Some(Trace {
            figure: figure.to_owned(),
            value: told.value,
            unit: told.unit,
            operation: told.operation,
            rule: told.rule.to_owned(),
            terms: told.terms,
        })
    }

    fn input(&self, place: &str) -> String {
        format!("{}{place}", self.plan_at)
    }

    fn of_procedure(&self, place: &str) -> String {
        format!("{}{place}", self.procedure_at)
    }
}

/// A trace before it knows its figure's name.
struct Told {
    value: String,
    unit: TraceUnit,
    operation: Operation,
    rule: &'static str,
    terms: Vec<TraceTerm>,
}

fn money(value: Amount, operation: Operation, rule: &'static str, terms: Vec<TraceTerm>) -> Option<Told> {
    told(value, TraceUnit::Money, operation, rule, terms)
}

fn hours(
    value: impl ToString,
    operation: Operation,
    rule: &'static str,
    terms: Vec<TraceTerm>,
) -> Option<Told> {
    told(value, TraceUnit::Hours, operation, rule, terms)
}

fn told(
    value: impl ToString,
    unit: TraceUnit,
    operation: Operation,
    rule: &'static str,
    terms: Vec<TraceTerm>,
) -> Option<Told> {
    Some(Told { value: value.to_string(), unit, operation, rule, terms })
}

/// An input shown as it was entered.
fn given(value: impl ToString, unit: TraceUnit, input: String) -> Option<Told> {
    let input = Some(input).filter(|it| !it.is_empty());
    let terms = vec![TraceTerm { input, ..term("entered", value.to_string(), unit) }];
    told(value, unit, Operation::Given, "given", terms)
}

fn term(name: &str, value: impl ToString, unit: TraceUnit) -> TraceTerm {
    TraceTerm {
        name: name.to_owned(),
        of: String::new(),
        value: value.to_string(),
        unit,
        figure: None,
        input: None,
    }
}

impl TraceTerm {
    fn of(self, what: &str) -> Self {
        Self { of: what.to_owned(), ..self }
    }

    fn from(self, input: String) -> Self {
        Self { input: Some(input), ..self }
    }

    fn asked_at(self, figure: String) -> Self {
        Self { figure: Some(figure), ..self }
    }
}

/// The entry of a list that a part of a pointer names.
fn entry<'a, T>(list: &'a [T], at: &str) -> Option<(usize, &'a T)> {
    let at: usize = at.parse().ok()?;
    list.get(at).map(|it| (at, it))
}
