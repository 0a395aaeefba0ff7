//! How a figure came about, in the user's language.

use std::{collections::BTreeMap, path::Path};

use model::{CostPlan, Procedure, Quantity};
use pricing::{Decided, Explained, Operation, Trace, TraceTerm, TraceUnit};
use rules::ScoreFormula;

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
        let pack = self.pack_of(procedure)?;
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
            own_cash: None,
            decided: Decided::default(),
        };
        // Deciding takes longer than costing, so it is done only for a figure of its own.
        let decisions = match request.figure.split('/').nth(1) {
            Some("viability" | "modes" | "cash_flows" | "tornado" | "scores" | "ceiling") => {
                self.decisions_of(&content, &pack).ok()
            }
            _ => None,
        };
        let decided = decisions.as_ref().map(decided_by).unwrap_or_default();
        let trace = match &content {
            Content::Procedure(procedure) => {
                let reckoned = ProcedureFigures::of(procedure, &pack.calendar);
                Explained {
                    figures: reckoned.terms.as_ref().ok(),
                    costing: reckoned.estimate.as_ref().and_then(|it| it.as_ref().ok()),
                    capacity: reckoned.capacity.as_ref(),
                    decided,
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
                    own_cash: bid.outlook.own_cash,
                    decided,
                    ..unexplained
                }
                .trace(&request.figure)
            }
        };
        let scored = || score_trace(decisions.as_ref()?.scores.as_ref()?, &request.figure);
        let trace = trace.or_else(scored).ok_or(Problem::NoSuchFigure { figure: request.figure.clone() })?;
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

fn decided_by(decisions: &Decisions) -> Decided<'_> {
    Decided {
        viability: decisions.viability.as_deref(),
        modes: &decisions.modes,
        cash_flows: &decisions.cash_flows,
        tornado: decisions.tornado.as_deref(),
        ceiling: decisions.ceiling.as_deref(),
    }
}

/// How a score came about: by the formula from what is offered and the best that is, and both kinds of points together.
fn score_trace(scores: &Scores, figure: &str) -> Option<Trace> {
    let parts: Vec<&str> = figure.split('/').skip(1).collect();
    let ["scores", "bids", row, which] = parts.as_slice() else { return None };
    let bid = scores.bids.get(row.parse::<usize>().ok()?)?;
    let term = |name: &str, value: Quantity, figure: Option<&str>| TraceTerm {
        name: name.to_owned(),
        of: String::new(),
        value: value.to_string(),
        unit: TraceUnit::Number,
        figure: figure.map(|it| format!("/scores/bids/{row}/{it}")),
        input: None,
    };
    let by_price = scores.formula == ScoreFormula::LowestPriceBest;
    let offered = scores.bids.iter().map(|it| it.offered).filter(|it| !it.is_zero());
    let (value, operation, rule, terms) = match *which {
        "formula_points" => {
            let points = term("points", scores.points, None);
            let own = term("offered", bid.offered, None);
            let (rule, first, second) = if by_price {
                ("score-by-price", term("lowest-offered", offered.min().unwrap_or_default(), None), own)
            } else {
                ("score-by-volume", own, term("greatest-offered", offered.max().unwrap_or_default(), None))
            };
            (bid.formula_points, Operation::AsTold, rule, vec![first, points, second])
        }
        "total" => {
            let terms = vec![
                term("formula-points", bid.formula_points, Some("formula_points")),
                term("quality-points", bid.quality, None),
            ];
            (bid.total, Operation::Sum, "score-of-parts", terms)
        }
        _ => return None,
    };
    let (value, rule) = (value.to_string(), rule.to_owned());
    Some(Trace { figure: figure.to_owned(), value, unit: TraceUnit::Number, operation, rule, terms })
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
