//! The verbs that reckon from an input of their own: scores, corrections, committees, methods, assessments.

use std::{fs, io::Read, path::Path};

use app::{
    App, Problem, json,
    rules::{Basis, CircumstanceVerdict, Standing},
};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    Ending,
    arguments::{Evaluate, Evaluation},
    asking::say,
    output::{Output, name},
};

/// Reads the input, reckons, and tells the answer.
pub fn evaluate(app: &App, which: Evaluate, it: &Evaluation, output: &mut Output) -> Result<Ending, Problem> {
    let input = &it.input;
    match which {
        Evaluate::Score => told(output, &app.score(read(input)?)?, |output, it| {
            for bid in &it.bids {
                let part = |it: &Option<String>| it.clone().unwrap_or_else(|| "—".to_owned());
                let rank = bid.rank.map(|it| it.to_string()).unwrap_or_else(|| "—".to_owned());
                let low: Vec<String> = bid.abnormally_low.iter().map(|it| app.low_price(it)).collect();
                let reasons: Vec<String> = bid.reasons.iter().map(|it| app.void_reason(*it)).collect();
                let arguments = [
                    ("rank", rank),
                    ("id", bid.id.clone()),
                    ("price", part(&bid.price_score)),
                    ("quality", part(&bid.quality_score)),
                    ("total", part(&bid.total)),
                ];
                let arguments: Vec<(&str, &str)> = arguments.iter().map(|it| (it.0, it.1.as_str())).collect();
                output.line(say(app, "terminal-score-line", &arguments));
                let evaluated = bid.evaluated_price.as_ref();
                let evaluated = evaluated.map(|it| say(app, "terminal-score-evaluated", &[("price", it)]));
                for it in reasons.iter().chain(&low).chain(&evaluated) {
                    output.line(format!("      {it}"));
                }
            }
            for deducted in &it.deductions {
                let key = format!("terminal-score-deducted-{}", name(&deducted.advantage));
                let share = deducted.least_share.as_deref().unwrap_or("—");
                output.line(say(app, &key, &[("percent", &deducted.percent), ("share", share)]));
                deducted.basis.iter().for_each(|it| basis(app, it, output));
            }
            for remark in &it.remarks {
                let (said, rests_on) = app.remarked(remark);
                output.line(format!("▲ {said}"));
                basis(app, rests_on, output);
            }
            for tie in &it.ties {
                let next = tie.next.map_or_else(|| "none".to_owned(), |it| name(&it));
                let (rank, bids) = (tie.rank.to_string(), tie.bids.join(", "));
                let decides = say(app, &format!("terminal-score-tie-{next}"), &[]);
                let arguments = [("rank", rank.as_str()), ("bids", &bids), ("decides", &decides)];
                output.line(say(app, "terminal-score-tied", &arguments));
                tie.basis.iter().for_each(|it| basis(app, it, output));
            }
            Ending::Well
        }),
        Evaluate::Correct => told(output, &app.correct(read(input)?)?, |output, it| {
            for step in &it.steps {
                output.line(format!("{}. {} → {}", step.number, step.from, step.to));
                basis(app, &step.basis, output);
            }
            for reading in &it.readings {
                let total = reading.total.to_string();
                output.line(say(app, "terminal-correct-reading", &[("total", &total)]));
            }
            Ending::Well
        }),
        Evaluate::Committee => told(output, &app.committee(read(input)?)?, |output, it| {
            let (size, experts) = (it.required.size.to_string(), it.required.experts.to_string());
            let arguments = [
                ("name", it.name.best(app.language())),
                ("size", size.as_str()),
                ("experts", experts.as_str()),
            ];
            output.line(say(app, "terminal-committee-required", &arguments));
            for recusal in &it.must_recuse {
                output.line(say(app, "terminal-committee-recuse", &[("member", &recusal.member)]));
                recusal.grounds.iter().for_each(|it| basis(app, &it.basis, output));
            }
            for finding in &it.after_recusal.findings {
                let who = finding.member.as_deref().map(|it| format!("{it}: ")).unwrap_or_default();
                output.line(format!("✗ {who}{}", app.flaw(&finding.flaw)));
                basis(app, &finding.basis, output);
            }
            if it.must_recuse.is_empty() && it.after_recusal.findings.is_empty() {
                Ending::Well
            } else {
                Ending::Objection
            }
        }),
        Evaluate::Method => told(output, &app.method(read(input)?)?, |output, it| {
            for method in &it.methods {
                output.line(format!("{} {}", mark(method.lawful), method.name.best(app.language())));
                for ground in &method.grounds {
                    output.line(format!("    {} {}", mark(ground.standing), source(app, &ground.basis)));
                    // What a ground misses is enough to know; else each circumstance and whether it holds.
                    let told = |it: &&CircumstanceVerdict| {
                        ground.standing != Standing::Missing || it.standing == Standing::Missing
                    };
                    for it in ground.circumstances.iter().filter(told) {
                        let words = app.circumstance(it.circumstance);
                        output.line(format!("        {} {words}", mark(it.standing)));
                    }
                }
                for approval in method.approvals.iter().filter(|it| it.needed != Standing::Missing) {
                    let (what, on) = (app.approval(&approval.approval), source(app, &approval.basis));
                    let arguments = [("what", what.as_str()), ("source", &on)];
                    output.line(format!("    {}", say(app, "terminal-method-approval", &arguments)));
                }
            }
            if let Some(splitting) = &it.splitting {
                let (sum, threshold) = (splitting.sum.to_string(), splitting.threshold.to_string());
                let purchases = splitting.purchases.join(", ");
                let arguments = [("purchases", purchases.as_str()), ("sum", &sum), ("threshold", &threshold)];
                output.line(say(app, "terminal-method-splitting", &arguments));
                basis(app, &splitting.basis, output);
            }
            it.red_flags.iter().for_each(|it| basis(app, &it.basis, output));
            Ending::Well
        }),
        Evaluate::Assess => told(output, &app.assess(read(input)?)?, |output, it| {
            for aspect in &it.aspects {
                output.line(format!(
                    "{}  {} / {}",
                    aspect.name.best(app.language()),
                    aspect.points,
                    aspect.weight
                ));
            }
            output.line(say(app, "terminal-assess-total", &[("total", &it.total)]));
            for outcome in &it.outcomes {
                let (said, until) = app.outcome(outcome);
                output.line(format!(
                    "→ {}",
                    [Some(said), until].into_iter().flatten().collect::<Vec<_>>().join("  ")
                ));
                basis(app, &outcome.basis, output);
            }
            Ending::Well
        }),
    }
}

fn told<T: Serialize>(
    output: &mut Output,
    answer: &T,
    tell: impl FnOnce(&mut Output, &T) -> Ending,
) -> Result<Ending, Problem> {
    if output.is_json() {
        output.json(answer)?;
        return Ok(Ending::Well);
    }
    Ok(tell(output, answer))
}

/// The input from a file, or from standard input where it is `-`.
fn read<T: DeserializeOwned>(path: &Path) -> Result<T, Problem> {
    let text = if path == Path::new("-") {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map_err(|it| Problem::io(path, &it))?;
        text
    } else {
        fs::read_to_string(path).map_err(|it| Problem::io(path, &it))?
    };
    json::typed(json::parse(&text)?)
}

fn mark(it: Standing) -> &'static str {
    match it {
        Standing::Holds => "✓",
        Standing::Unknown => "?",
        Standing::Missing => "✗",
    }
}

fn source(app: &App, it: &Basis) -> String {
    let title = it.source.title.best(app.language());
    format!("{title} {} {} ({})", it.source.number, it.source.article, name(&it.confidence))
}

fn basis(app: &App, it: &Basis, output: &mut Output) {
    output.line(format!("    {}", source(app, it)));
    output.line(format!("    「{}」", it.source.words));
}
