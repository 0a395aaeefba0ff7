//! The demonstration: every shipped example through both desks, into signed PDFs that are read back.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use app::{App, CasePath, Export, FilePath, Import, NewBid, NewIdentity, NewProcedure, Nothing, Problem};

use crate::{
    Ending,
    asking::{say, text_of},
    output::Output,
    verbs::{show_verification, summary},
};

/// The example that stands for all of them at the top of the folder; the others get a folder each.
const LEADING: &str = "shitan-2025";

/// Protects the throw-away identities of the demonstration, which are good for nothing else.
const PASSWORD: &str = "tenderwright-demo";

/// Takes every shipped example through both desks.
pub fn run(
    out: &Path,
    start: impl FnOnce(PathBuf) -> Result<Arc<App>, Problem>,
    output: &mut Output,
) -> Result<Ending, Problem> {
    let data = out.join("data");
    clear(&data)?;
    let app = start(data)?;
    let purchaser = identity(&app, "demo-purchaser")?;
    let agency = identity(&app, "demo-agency")?;
    let mut ending = Ending::Well;
    for example in app.home(Nothing {})?.examples {
        let folder = if example.id == LEADING { out.to_path_buf() } else { out.join(&example.id) };
        output.line(format!("\n{}  {}", example.id, example.title));
        let held = both_desks(&app, &example.id, &folder, [&purchaser, &agency], output)?;
        if held == Ending::Objection {
            ending = held;
        }
    }
    Ok(ending)
}

fn both_desks(
    app: &Arc<App>,
    example: &str,
    folder: &Path,
    [purchaser, agency]: [&str; 2],
    output: &mut Output,
) -> Result<Ending, Problem> {
    fs::create_dir_all(folder).map_err(|it| Problem::io(folder, &it))?;
    let [procedure, bid] = ["procedure", "bid"].map(|it| folder.join(format!("{example}.{it}")));
    clear(&procedure)?;
    clear(&bid)?;

    output.line(say(app, "demo-purchaser-drafts", &[]));
    let view = app.new_procedure(NewProcedure {
        path: text_of(&procedure),
        example: Some(example.into()),
        ..NewProcedure::default()
    })?;
    summary(app, &view, output);
    let mut files = export(app, &procedure, folder, purchaser)?;

    output.line(say(app, "demo-agency-answers", &[]));
    let package = files.first().cloned().unwrap_or_default();
    let request = NewBid { path: text_of(&bid), package, example: Some(example.into()) };
    let view = app.new_bid(request)?;
    summary(app, &view, output);
    let envelopes = export(app, &bid, folder, agency)?;

    output.line(say(app, "demo-purchaser-reads", &[]));
    for envelope in &envelopes {
        app.import(Import { path: envelope.clone(), case: text_of(&procedure) })?;
    }
    files.extend(envelopes);
    let mut ending = Ending::Well;
    for path in files {
        let verification = app.verify(FilePath { path })?;
        show_verification(app, &verification, output)?;
        if !verification.report.verdict.is_acceptable() {
            ending = Ending::Objection;
        }
    }
    // Closed cases are one file each, ready to be copied.
    app.close(CasePath { case: text_of(&procedure) })?;
    app.close(CasePath { case: text_of(&bid) })?;
    Ok(ending)
}

fn export(app: &Arc<App>, case: &Path, folder: &Path, identity: &str) -> Result<Vec<String>, Problem> {
    let request = Export {
        case: text_of(case),
        folder: text_of(folder),
        documents: None,
        identity: Some(identity.to_owned()),
        password: Some(PASSWORD.to_owned()),
        word: false,
    };
    Ok(app.print(&request)?.into_iter().map(|it| it.path).collect())
}

/// Makes a throw-away identity; its names come from Fluent.
fn identity(app: &App, key: &str) -> Result<String, Problem> {
    let name = say(app, &format!("{key}-signer"), &[]);
    let organisation = say(app, &format!("{key}-organisation"), &[]);
    app.new_identity(NewIdentity { name: name.clone(), organisation, password: PASSWORD.to_owned() })?;
    Ok(name)
}

/// Takes away what an earlier demonstration left under this very name.
fn clear(path: &Path) -> Result<(), Problem> {
    let cleared = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match cleared {
        Err(it) if it.kind() != std::io::ErrorKind::NotFound => Err(Problem::io(path, &it)),
        _ => Ok(()),
    }
}
