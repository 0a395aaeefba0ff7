//! The verbs of cost and price: what it costs, how a figure came about, what a change would do, how likely a deficit is.

use std::{path::Path, sync::Arc, thread::sleep, time::Duration};

use app::{
    App, Edit, FigureRef, JobRef, Nothing, Problem, Simulate, grouped, json,
    views::{CaseContent, CommittedBid, Decisions, JobState, ModePrice, Reckoning, TraceView, VolumeBound},
};
use chrono::NaiveDate;
use model::{Amount, Currency, PriceMode, Quantity, VolumeUnit};
use serde_json::{Value, json};

use crate::{
    Ending,
    asking::{case_path, say, text_of},
    output::Output,
};

/// Figures as people read them: with thousands separators and their units.
#[derive(Clone, Copy)]
struct Figures<'a> {
    app: &'a App,
    currency: Currency,
}

impl Figures<'_> {
    fn in_unit(&self, unit: &str, number: impl ToString) -> String {
        in_unit(self.app, unit, &grouped(&number.to_string()))
    }

    fn money(&self, it: Amount) -> String {
        self.in_unit(&self.currency.code().to_lowercase(), it)
    }

    fn hours(&self, it: Quantity) -> String {
        self.in_unit("hours", it)
    }
}

/// One number, or several, with their unit.
fn in_unit(app: &App, unit: &str, number: &str) -> String {
    say(app, &format!("terminal-unit-{unit}"), &[("n", number)])
}

/// Rows of a table: a name, and a value where there is one.
struct Rows<'a> {
    figures: Figures<'a>,
    rows: Vec<(String, String)>,
}

impl<'a> Rows<'a> {
    fn of(figures: Figures<'a>) -> Self {
        Self { figures, rows: Vec::new() }
    }

    fn text(&mut self, key: &str, value: Option<String>) {
        if let Some(value) = value {
            self.rows.push((say(self.figures.app, key, &[]), value));
        }
    }

    fn money(&mut self, key: &str, value: Option<Amount>) {
        self.text(key, value.map(|it| self.figures.money(it)));
    }

    fn hours(&mut self, key: &str, value: Option<Quantity>) {
        self.text(key, value.map(|it| self.figures.hours(it)));
    }

    fn count(&mut self, key: &str, unit: &str, value: Option<impl ToString>) {
        self.text(key, value.map(|it| self.figures.in_unit(unit, it)));
    }

    fn percent(&mut self, key: &str, value: Option<Quantity>) {
        self.text(key, value.map(|it| format!("{it} %")));
    }
}

/// What a case costs and asks.
pub fn cost(app: &App, file: &Path, output: &mut Output) -> Result<Ending, Problem> {
    let view = app.case(case_path(file))?;
    if output.is_json() {
        output.json(&match &view.content {
            CaseContent::Procedure { figures, estimate, capacity, .. } => json!({
                "kind": "procedure", "currency": view.summary.currency, "terms": figures, "estimate": estimate,
                "capacity": capacity,
            }),
            CaseContent::Bid { figures, costing, capacity, schedule, total_in_words, .. } => json!({
                "kind": "bid", "currency": view.summary.currency, "terms": figures, "costing": costing,
                "capacity": capacity, "schedule": schedule, "total_in_words": total_in_words,
            }),
        })?;
        return Ok(Ending::Well);
    }
    let figures = Figures { app, currency: view.summary.currency };
    let mut rows = Rows::of(figures);
    let (terms, costing, capacity) = match &view.content {
        CaseContent::Procedure { figures, estimate, capacity, .. } => (figures, estimate, capacity),
        CaseContent::Bid { figures, costing, capacity, .. } => (figures, costing, capacity),
    };
    if let Some(terms) = terms {
        rows.money("terminal-limit", terms.total);
        rows.money("terminal-yearly", terms.yearly);
        rows.money("terminal-per-hour-at-floor", terms.unit_price_at_floor);
        rows.money("terminal-per-worker", terms.per_worker);
        let staff = terms.staffing;
        let staffing = format!("{} / {} / {}", staff.workers, staff.related, staff.social_workers);
        rows.text("terminal-staffing", (staff.workers > 0).then(|| in_unit(app, "people", &staffing)));
    }
    if let Some(costing) = costing {
        for head in &costing.heads {
            let name = json::value(&head.head).ok().and_then(|it| it.as_str().map(str::to_owned));
            rows.money(&format!("head-{}", name.unwrap_or_default()), Some(head.amount));
        }
        rows.money("terminal-cost", Some(costing.total));
        rows.hours("terminal-hours-needed", Some(costing.hours.needed));
        rows.hours("terminal-hours-available", Some(costing.hours.available));
        rows.money("terminal-cost-per-hour", costing.unit.per_hour);
    }
    if let Some(breaking) = capacity.as_ref().and_then(|it| it.first_to_break.as_ref()) {
        let all = say(app, "terminal-all-roles", &[]);
        let role = if breaking.role.is_empty() { &all } else { &breaking.role };
        rows.text("terminal-first-to-break", Some(format!("{role} × {}", breaking.multiple)));
    }
    if let CaseContent::Bid { schedule: Some(schedule), total_in_words, .. } = &view.content {
        rows.money("terminal-price", Some(schedule.total));
        rows.text("terminal-in-words", total_in_words.clone());
        let places = schedule.volume_unit == VolumeUnit::Places;
        rows.count("terminal-volume", if places { "places" } else { "hours" }, schedule.volume);
        let by_offer = schedule.volume.is_some() && !places;
        let per_hour =
            if by_offer { "terminal-price-per-offered-hour" } else { "terminal-price-per-needed-hour" };
        rows.money(per_hour, schedule.implied.per_hour);
        // Taxes follow the price: this is the cost that the surplus is left of.
        rows.money("terminal-cost-at-price", Some(schedule.cost));
        rows.money("terminal-surplus", Some(schedule.surplus));
    }
    if rows.rows.is_empty() {
        output.line(say(app, "terminal-nothing-to-reckon", &[]));
    }
    output.table(&rows.rows);
    Ok(Ending::Well)
}

/// How a figure came about, as far down as asked; an empty name means the price.
pub fn explain(
    app: &App,
    file: &Path,
    figure: &str,
    depth: u8,
    output: &mut Output,
) -> Result<Ending, Problem> {
    let view = app.case(case_path(file))?;
    let figure = match figure {
        "" if matches!(view.content, CaseContent::Bid { .. }) => "/schedule/total",
        "" => "/figures/total",
        named => named,
    };
    // The names under which `cost --json` prints them.
    let figure = figure.replacen("/terms/", "/figures/", 1).replacen("/estimate/", "/costing/", 1);
    if output.is_json() {
        let told = traced(app, file, &figure, depth)?;
        output.json(&told)?;
        return Ok(Ending::Well);
    }
    let trace = asked(app, file, &figure)?;
    let name = if trace.name.is_empty() { figure } else { trace.name.clone() };
    output.line(format!("{name} = {}", grouped(&trace.trace.value)));
    lines(app, file, &trace, depth, 1, output)?;
    Ok(Ending::Well)
}

fn asked(app: &App, file: &Path, figure: &str) -> Result<TraceView, Problem> {
    app.explain_figure(FigureRef { case: text_of(file), figure: figure.to_owned() })
}

/// A trace with those of its terms inside it.
fn traced(app: &App, file: &Path, figure: &str, depth: u8) -> Result<Value, Problem> {
    let trace = asked(app, file, figure)?;
    let mut told = json::value(&trace)?;
    for (at, term) in trace.trace.terms.iter().enumerate() {
        if let (Some(below), 1..) = (&term.figure, depth) {
            told["terms"][at]["trace"] = traced(app, file, below, depth - 1)?;
        }
    }
    Ok(told)
}

fn lines(
    app: &App,
    file: &Path,
    trace: &TraceView,
    depth: u8,
    level: usize,
    output: &mut Output,
) -> Result<(), Problem> {
    let indent = "  ".repeat(level);
    output.line(format!("{indent}{}", trace.sentence));
    for (term, name) in trace.trace.terms.iter().zip(&trace.term_names) {
        let place = term.input.as_deref().map(|it| format!("  ({it})")).unwrap_or_default();
        output.line(format!("{indent}· {name}: {}{place}", grouped(&term.value)));
        if let (Some(below), 2..) = (&term.figure, depth) {
            lines(app, file, &asked(app, file, below)?, depth - 1, level + 2, output)?;
        }
    }
    Ok(())
}

/// What a change would do, before beside after.
pub fn what_if(app: &App, file: &Path, patch: &Value, output: &mut Output) -> Result<Ending, Problem> {
    let reckoned = |patch: Value| app.reckon(Edit { case: text_of(file), patch });
    let (before, after) = (reckoned(json!({}))?, reckoned(patch.clone())?);
    if output.is_json() {
        output.json(&json!({ "before": before, "after": after }))?;
        return Ok(Ending::Well);
    }
    let figures = Figures { app, currency: app.case(case_path(file))?.summary.currency };
    let mut rows = Vec::new();
    let mut row = |key: &str, of: &dyn Fn(&Reckoning) -> Option<String>| {
        if let (Some(before), Some(after)) = (of(&before), of(&after)) {
            let shown = if before == after { before } else { format!("{before} → {after}") };
            rows.push((say(app, key, &[]), shown));
        }
    };
    let (money, hours) = (|it| figures.money(it), |it| figures.hours(it));
    row("terminal-cost", &|it| Some(money(it.costing.as_ref()?.total)));
    row("terminal-hours-needed", &|it| Some(hours(it.costing.as_ref()?.hours.needed)));
    row("terminal-hours-available", &|it| Some(hours(it.costing.as_ref()?.hours.available)));
    row("terminal-cost-per-hour", &|it| it.costing.as_ref()?.unit.per_hour.map(money));
    row("terminal-price", &|it| Some(money(it.schedule.as_ref()?.total)));
    row("terminal-cost-at-price", &|it| Some(money(it.schedule.as_ref()?.cost)));
    row("terminal-surplus", &|it| Some(money(it.schedule.as_ref()?.surplus)));
    output.table(&rows);
    if let Some(fault) = after.fault {
        output.line(fault);
        return Ok(Ending::Objection);
    }
    Ok(Ending::Well)
}

/// What helps to decide on a price.
pub fn decide(app: &App, file: &Path, output: &mut Output) -> Result<Ending, Problem> {
    let decisions = app.decide(case_path(file))?;
    if output.is_json() {
        output.json(&decisions)?;
        return Ok(Ending::Well);
    }
    let view = app.case(case_path(file))?;
    let figures = Figures { app, currency: view.summary.currency };
    let mut rows = Rows::of(figures);
    viability_rows(&decisions, &mut rows);
    for mode in &decisions.modes {
        let name = json::value(&mode.mode).ok().and_then(|it| it.as_str().map(str::to_owned));
        rows.text(&format!("terminal-mode-{}", name.unwrap_or_default()), mode_line(figures, mode));
    }
    if let Some(passed) = decisions.cash_flows.first() {
        let gap = passed.deepest.as_ref();
        rows.money("terminal-deepest-gap", gap.map(|it| it.amount));
        rows.text("terminal-gap-month", gap.map(|it| it.month.to_string()));
        rows.text("terminal-covered-from", passed.covered_from.map(|it| it.to_string()));
    }
    for line in decisions.scores.iter().flat_map(|it| &it.bids) {
        let own = say(app, "terminal-this-bid", &[]);
        let name = if line.rival.is_none() { own } else { line.name.clone() };
        rows.rows.push((format!("{}. {name}", line.rank), figures.in_unit("points", line.total)));
    }
    if let Some(ceiling) = &decisions.ceiling {
        rows.hours("terminal-hours-a-year", Some(ceiling.hours));
        rows.count("terminal-workers", "people", Some(ceiling.workers));
        rows.money("terminal-proposed-ceiling", ceiling.proposed);
        rows.count("terminal-affordable-workers", "people", ceiling.affordable_workers);
        let deliverable = ceiling.deliverable.map(|it| if it { "terminal-yes" } else { "terminal-no" });
        rows.text("terminal-deliverable", deliverable.map(|it| say(app, it, &[])));
    }
    if rows.rows.is_empty() {
        output.line(say(app, "terminal-nothing-to-reckon", &[]));
    }
    output.table(&rows.rows);
    if let Some(tornado) = decisions.tornado.as_ref().filter(|it| !it.bars.is_empty()) {
        let plan = match &view.content {
            CaseContent::Procedure { procedure, .. } => &procedure.estimate,
            CaseContent::Bid { bid, .. } => &bid.cost,
        };
        output.line(say(app, "terminal-strongest-inputs", &[("swing", &tornado.swing.to_string())]));
        let strongest = tornado.bars.iter().take(STRONGEST).map(|it| {
            let (low, high) = (figures.money(it.surplus_at_low), figures.money(it.surplus_at_high));
            (
                app.input_name(plan, it.input),
                say(app, "terminal-low-and-high", &[("low", &low), ("high", &high)]),
            )
        });
        output.table(&strongest.collect::<Vec<_>>());
    }
    Ok(Ending::Well)
}

/// How many of the strongest inputs are told; `--json` has them all.
const STRONGEST: usize = 5;

/// A price as a mode states it: its unit prices, what they come to, and what whole cents leave over. None where the
/// plan says nothing in that mode.
fn mode_line(figures: Figures<'_>, mode: &ModePrice) -> Option<String> {
    let prices: Vec<String> =
        mode.lines.iter().filter_map(|it| it.unit_price).map(|it| grouped(&it.to_string())).collect();
    if prices.is_empty() {
        return None;
    }
    let total = figures.money(mode.total);
    if mode.mode == PriceMode::LumpSum {
        return Some(total);
    }
    let left = figures.money(mode.rounding);
    let key = if mode.rounding == Amount::ZERO { "terminal-mode-even" } else { "terminal-mode-rounded" };
    let arguments = [("prices", prices.join(" / ")), ("total", total), ("left", left)];
    Some(say(figures.app, key, &arguments.each_ref().map(|it| (it.0, it.1.as_str()))))
}

fn viability_rows(decisions: &Decisions, rows: &mut Rows<'_>) {
    let Some(it) = &decisions.viability else { return };
    rows.money("terminal-price", Some(it.price));
    rows.money("terminal-cost-at-price", Some(it.cost));
    rows.money("terminal-surplus", Some(it.surplus));
    rows.money("terminal-surplus-per-post", it.per_post_year);
    rows.money("terminal-surplus-per-hour", it.per_hour);
    rows.money("terminal-break-even-price", Some(it.break_even.price));
    let bound = match it.break_even.volume_is {
        VolumeBound::Least => "terminal-break-even-least",
        VolumeBound::Most => "terminal-break-even-most",
    };
    rows.count(bound, "times", it.break_even.volume);
    rows.percent("terminal-break-even-utilisation", it.break_even.utilisation);
    rows.money("terminal-unrecovered", Some(it.unrecovered).filter(|it| *it != Amount::ZERO));
}

/// Draws futures and waits for them.
pub fn simulate(app: &Arc<App>, file: &Path, draws: u32, output: &mut Output) -> Result<Ending, Problem> {
    let job = app.simulate(Simulate { case: text_of(file), draws })?.job;
    let result = loop {
        match app.job(JobRef { job })?.state {
            JobState::Running => sleep(Duration::from_millis(20)),
            JobState::Simulated { result } => break result,
            JobState::Failed { problem } => {
                output.line(problem.message);
                return Ok(Ending::Objection);
            }
            JobState::Cancelled | JobState::Done { .. } => return Err(Problem::Cancelled),
        }
    };
    if output.is_json() {
        output.json(&result)?;
        return Ok(Ending::Well);
    }
    let figures = Figures { app, currency: app.case(case_path(file))?.summary.currency };
    let mut rows = Rows::of(figures);
    rows.count("terminal-draws", "draws", Some(result.draws));
    rows.percent("terminal-deficit-probability", Some(result.probability));
    rows.money("terminal-mean-surplus", Some(result.mean));
    for it in &result.percentiles {
        let name = say(app, "terminal-percentile", &[("percent", &it.percent.to_string())]);
        rows.rows.push((name, figures.money(it.surplus)));
    }
    output.table(&rows.rows);
    Ok(Ending::Well)
}

/// Posts promised against people.
pub fn commitments(app: &App, output: &mut Output) -> Result<Ending, Problem> {
    let found = app.commitments(Nothing {})?;
    if output.is_json() {
        output.json(&found)?;
        return Ok(Ending::Well);
    }
    let posts = |it: Quantity| in_unit(app, "posts", &grouped(&it.to_string()));
    let line = |bid: &CommittedBid| {
        let date =
            |it: Option<NaiveDate>| it.map_or_else(|| say(app, "terminal-no-date", &[]), |it| it.to_string());
        format!("{} – {}  {}  {}", date(bid.starts_on), date(bid.ends_on), posts(bid.full_time), bid.title)
    };
    for bid in &found.bids {
        output.line(line(bid));
    }
    for bid in &found.ended {
        output.line(say(app, "terminal-ended", &[("bid", &line(bid))]));
    }
    if found.bids.is_empty() && found.ended.is_empty() {
        output.line(say(app, "terminal-no-commitments", &[]));
    }
    let people = in_unit(app, "people", &found.staff.to_string());
    let mut rows = vec![(say(app, "terminal-people", &[]), people)];
    rows.extend(found.peak.as_ref().map(|it| {
        (
            say(app, "terminal-most-posts", &[]),
            format!("{} ({})", posts(it.full_time), it.month.format("%Y-%m")),
        )
    }));
    output.table(&rows);
    if found.staff == 0 {
        output.line(say(app, "terminal-no-people", &[]));
    }
    for it in &found.double_booked {
        let titles = it.titles.join(", ");
        output.line(say(app, "terminal-double-booked", &[("name", &it.name), ("titles", &titles)]));
    }
    for it in &found.unread {
        output.line(it);
    }
    Ok(Ending::Well)
}
