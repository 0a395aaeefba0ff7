//! How a figure came about, in the user's language.

use std::{collections::BTreeMap, path::Path};

use model::{CostPlan, Procedure};
use pricing::{Explained, TraceTerm};

use crate::{
    App, Problem,
    cases::Content,
    contract::FigureRef,
    figures::{BidFigures, ProcedureFigures, term_of},
    lock,
    views::*,
};

impl App {
    /// How a figure came about.
    pub fn explain_figure(&self, request: FigureRef) -> Result<TraceView, Problem> {
        let case = self.opened(Path::new(&request.case))?;
        let content = lock(&case).content.clone();
        let procedure = content.procedure();
        let pack = self.pack(&procedure.pack.id)?;
        let plan = plan_of(&content);
        let term = term_of(procedure, plan, &pack.calendar);
        let unexplained = Explained {
            procedure,
            procedure_at: "",
            plan,
            plan_at: "/estimate",
            term: &term,
            offer: None,
            figures: None,
            costing: None,
            capacity: None,
            schedule: None,
        };
        let trace = match &content {
            Content::Procedure(procedure) => {
                let reckoned = ProcedureFigures::of(procedure, &pack.calendar);
                Explained {
                    figures: reckoned.terms.as_ref().ok(),
                    costing: reckoned.estimate.as_ref().and_then(|it| it.as_ref().ok()),
                    capacity: reckoned.capacity.as_ref(),
                    ..unexplained
                }
                .trace(&request.figure)
            }
            Content::Bid(bid) => {
                let reckoned = BidFigures::of(bid, &pack.calendar);
                Explained {
                    procedure_at: "/procedure",
                    plan_at: "/cost",
                    offer: Some(&bid.offer),
                    figures: reckoned.terms.as_ref().ok(),
                    costing: reckoned.costing.as_ref().ok(),
                    capacity: reckoned.capacity.as_ref(),
                    schedule: reckoned.schedule.as_ref().ok(),
                    ..unexplained
                }
                .trace(&request.figure)
            }
        };
        let trace = trace.ok_or(Problem::NoSuchFigure { figure: request.figure.clone() })?;
        let none = BTreeMap::new();
        Ok(TraceView {
            name: row_of(&request.figure, plan, procedure, content.language()),
            sentence: self.say(&format!("trace-rule-{}", trace.rule), &none),
            term_names: trace.terms.iter().map(|it| self.term_name(it)).collect(),
            trace,
        })
    }

    fn term_name(&self, it: &TraceTerm) -> String {
        let none = BTreeMap::new();
        // Budget heads have names of their own.
        let name = match it.name.strip_prefix("head-") {
            Some(_) => self.say(&it.name, &none),
            None => self.say(&format!("trace-term-{}", it.name), &none),
        };
        if it.of.is_empty() {
            return name;
        }
        let arguments = BTreeMap::from([("name".to_owned(), name), ("of".to_owned(), it.of.clone())]);
        self.say("trace-of", &arguments)
    }
}

/// The plan that a case costs.
fn plan_of(content: &Content) -> &CostPlan {
    match content {
        Content::Procedure(it) => &it.estimate,
        Content::Bid(it) => &it.cost,
    }
}

/// What the row of a figure is called; empty for a figure of no row.
fn row_of(figure: &str, plan: &CostPlan, procedure: &Procedure, language: model::Language) -> String {
    let parts: Vec<&str> = figure.split('/').skip(1).collect();
    let [_, list, row, ..] = parts.as_slice() else { return String::new() };
    let Ok(row) = row.parse::<usize>() else { return String::new() };
    let of_text = |it: &model::Text| it.best(language).to_owned();
    let name = match *list {
        "posts" => plan.posts.get(row).map(|it| it.role.clone()),
        "roles" => plan.posts.iter().filter(|it| it.serves).nth(row).map(|it| it.role.clone()),
        "activities" => plan.activities.get(row).map(|it| it.name.clone()),
        "shared_lines" => plan.shared_lines.get(row).map(|it| it.name.clone()),
        "funding" => procedure.price.funding.get(row).map(|it| of_text(&it.source)),
        "lines" => {
            let post = procedure.price.posts.get(row).map(|it| of_text(&it.role));
            post.or_else(|| procedure.price.cases.get(row).map(|it| of_text(&it.name)))
        }
        _ => None,
    };
    name.unwrap_or_default()
}
