//! The verbs of both desks at a terminal: each subcommand reads its words, calls `app`, and prints the answer.

mod arguments;
mod asking;
mod calendars;
mod demo;
mod evaluations;
mod output;
mod packs;
mod password;
mod price;
mod sheets;
mod templates;
mod verbs;

use std::process::ExitCode;

use app::{App, Problem, Resources, Terminal};
use clap::{CommandFactory, FromArgMatches};
use model::Language;

use crate::{arguments::Cli, output::Output};

/// How a verb ended, for scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// As wished.
    Well,
    /// Done, and what was asked about does not stand: a fatal finding, a signature that fails.
    Objection,
}

fn main() -> ExitCode {
    let language = chosen_language();
    let words = Resources::find().and_then(|it| app::Words::load(&it, language.unwrap_or_default()));
    let mut command = Cli::command();
    if let Ok(words) = &words {
        command = arguments::explained(command, words);
    }
    let cli = match Cli::from_arg_matches(&command.get_matches()) {
        Ok(cli) => cli,
        Err(fault) => fault.exit(),
    };
    let mut output = Output::new(cli.wants_json());
    let ended = run(&cli, language, &mut output);
    let code = match ended {
        Ok(Ending::Well) => 0,
        Ok(Ending::Objection) => 1,
        Err(problem) => {
            let view = words.as_ref().map(|it| problem.view(it));
            output.problem(&problem, view.ok().as_ref());
            2
        }
    };
    ExitCode::from(code)
}

fn run(cli: &Cli, language: Option<Language>, output: &mut Output) -> Result<Ending, Problem> {
    let start = |data| {
        let app = App::start(Box::new(Terminal), data, Resources::find()?)?;
        if let Some(language) = cli.language.or(language) {
            app.speak(language)?;
        }
        Ok::<_, Problem>(std::sync::Arc::new(app))
    };
    match &cli.verb {
        // The demonstration keeps to its own folder: it must not mix with the person's identities and cases.
        arguments::Verb::Demo { out } => demo::run(out, start, output),
        verb => verbs::run(&start(App::usual_data_folder()?)?, verb, output),
    }
}

/// The language of messages: told by the environment, or else that of the system.
fn chosen_language() -> Option<Language> {
    let told = std::env::args().skip_while(|it| it != "--language").nth(1);
    let told = told.or_else(|| std::env::var("TENDERWRIGHT_LANGUAGE").ok());
    if let Some(language) = told.and_then(|it| it.parse().ok()) {
        return Some(language);
    }
    let system = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|it| std::env::var(it).ok())?;
    match system.split(['.', '@']).next()? {
        "zh_CN" | "zh_SG" => Some(Language::ZhHans),
        "zh_HK" | "zh_TW" | "zh_MO" => Some(Language::ZhHant),
        other if other.starts_with("en") => Some(Language::En),
        _ => None,
    }
}
