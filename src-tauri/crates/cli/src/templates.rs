//! The verbs of templates: what a case may begin with is listed, and templates are made of cases.

use app::{App, Nothing, Problem, SaveTemplate, views::TemplateView};

use crate::{
    Ending,
    arguments::TemplateVerb,
    asking::{say, text_of},
    output::Output,
};

/// Does one of them.
pub fn template(app: &App, verb: &TemplateVerb, output: &mut Output) -> Result<Ending, Problem> {
    match verb {
        TemplateVerb::List { .. } => list(app, output),
        TemplateVerb::Save { case, file } => {
            let request = SaveTemplate { case: text_of(case), name: None, path: Some(text_of(file)) };
            let made = app.save_template(request)?;
            output.line(say(app, "terminal-made", &[("path", &made.path)]));
            Ok(Ending::Well)
        }
    }
}

fn list(app: &App, output: &mut Output) -> Result<Ending, Problem> {
    let beginnings = app.beginnings(Nothing {})?;
    if output.is_json() {
        output.json(&beginnings)?;
        return Ok(Ending::Well);
    }
    let row = |it: &TemplateView| {
        let language = app.language();
        (it.id.clone(), format!("{}  {}", it.name.best(language), it.summary.best(language)))
    };
    let own = beginnings.own.iter().map(|it| (it.name.clone(), it.path.clone())).collect();
    let shipped = |all: &[TemplateView]| all.iter().map(row).collect::<Vec<_>>();
    let lists = [
        ("terminal-services", shipped(&beginnings.services)),
        ("terminal-regimes", shipped(&beginnings.regimes)),
        ("terminal-own-templates", own),
    ];
    for (heading, rows) in lists.into_iter().filter(|(_, rows)| !rows.is_empty()) {
        output.line(say(app, heading, &[]));
        output.table(&rows);
    }
    Ok(Ending::Well)
}
