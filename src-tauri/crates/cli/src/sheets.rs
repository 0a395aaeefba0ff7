//! The verb of spreadsheets: the costs out, an edited copy back.

use std::path::Path;

use app::{App, Problem};

use crate::{
    Ending,
    arguments::Sheet,
    asking::{say, text_of},
    output::Output,
};

/// Writes the costs as a spreadsheet, or tells what an edited one changes and takes it over where that is wished.
pub fn sheet(app: &App, sheet: &Sheet, output: &mut Output) -> Result<Ending, Problem> {
    match (&sheet.out, &sheet.read) {
        (Some(out), _) => {
            let made = app.export_sheet(request(sheet, out))?;
            if output.is_json() {
                output.json(&made)?;
            } else {
                output.line(say(app, "terminal-made", &[("path", &made.path)]));
            }
            Ok(Ending::Well)
        }
        (None, Some(copy)) => read(app, sheet, copy, output),
        (None, None) => Ok(Ending::Well),
    }
}

fn request(sheet: &Sheet, path: &Path) -> app::Sheet {
    app::Sheet { case: text_of(&sheet.file), path: text_of(path) }
}

/// Ends with an objection while some cell cannot be read.
fn read(app: &App, sheet: &Sheet, copy: &Path, output: &mut Output) -> Result<Ending, Problem> {
    let reading = app.read_sheet(request(sheet, copy))?;
    if sheet.apply {
        app.import_sheet(request(sheet, copy))?;
    }
    if output.is_json() {
        output.json(&reading)?;
    } else {
        for it in &reading.changes {
            let arguments: [(&str, &str); 4] =
                [("cell", &it.cell), ("name", &it.name), ("before", &it.before), ("after", &it.after)];
            output.line(say(app, "terminal-sheet-change", &arguments));
        }
        for it in &reading.problems {
            let arguments: [(&str, &str); 3] =
                [("cell", &it.cell), ("found", &it.found), ("message", &it.message)];
            output.line(say(app, "terminal-sheet-problem", &arguments));
        }
        let (changes, problems) = (reading.changes.len().to_string(), reading.problems.len().to_string());
        let arguments: [(&str, &str); 2] = [("changes", &changes), ("problems", &problems)];
        output.line(say(app, "terminal-sheet-counts", &arguments));
        if sheet.apply {
            output.line(say(app, "terminal-sheet-applied", &[]));
        }
    }
    Ok(if reading.problems.is_empty() { Ending::Well } else { Ending::Objection })
}
