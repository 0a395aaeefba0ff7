//! The verbs of working-day calendars: listed, a year imported, an imported year taken away.

use app::{
    App, CalendarYearRef, FilePath, Nothing, Problem,
    views::{CalendarView, CalendarYearView},
};

use crate::{
    Ending,
    arguments::CalendarVerb,
    asking::{say, text_of},
    output::Output,
};

/// Does one of them, and tells how the calendars stand.
pub fn calendar(app: &App, verb: &CalendarVerb, output: &mut Output) -> Result<Ending, Problem> {
    let calendars = match verb {
        CalendarVerb::List { .. } => app.calendars(Nothing {})?,
        CalendarVerb::Import { file } => app.import_calendar(FilePath { path: text_of(file) })?,
        CalendarVerb::Remove { calendar, year } => {
            app.remove_calendar(CalendarYearRef { calendar: calendar.clone(), year: *year })?
        }
    };
    if output.is_json() {
        output.json(&calendars)?;
        return Ok(Ending::Well);
    }
    for it in &calendars {
        output.line(format!("{}  {}", it.id, it.source));
        it.years.iter().for_each(|year| tell(app, it, year, output));
    }
    Ok(Ending::Well)
}

fn tell(app: &App, calendar: &CalendarView, it: &CalendarYearView, output: &mut Output) {
    let known =
        say(app, if it.complete { "terminal-year-complete" } else { "terminal-year-incomplete" }, &[]);
    let origin = match &it.imported {
        None => "terminal-year-shipped",
        Some(imported) if imported.fault.is_some() => "terminal-year-damaged",
        Some(imported) if imported.replaces => "terminal-year-replaces",
        Some(_) => "terminal-year-imported",
    };
    output.line(format!("  {}  {known}  {}  {}", it.year, say(app, origin, &[]), it.source).trim_end());
    if let Some(fault) = it.imported.as_ref().and_then(|it| it.fault.as_ref()) {
        output.line(format!("      {}: {fault}", calendar.id));
    }
}
