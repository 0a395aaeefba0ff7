//! The HTTP test host as a program: `host [--data FOLDER] [--page FOLDER] [--port N]`; prints its address.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "its port and its complaints go to the test that started it"
)]

use std::{collections::BTreeMap, env, path::PathBuf, process::ExitCode};

use app::{App, Resources};
use tests::host::{Scripted, serve};

const USAGE: &str = "host [--data FOLDER] [--page FOLDER] [--port N]
Serves the page (default ui/dist) over the real core on 127.0.0.1, for tests alone.
  POST /call/NAME       one verb; 422 with a problem when it cannot be done
  GET  /document/PATH   page pictures
  POST /test/dialog     queues the next dialog's answer: a path as JSON, or null";

#[tokio::main]
async fn main() -> ExitCode {
    let Some(options) = options() else {
        eprintln!("{USAGE}");
        return ExitCode::FAILURE;
    };
    match run(&options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("host: {problem}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: &BTreeMap<String, String>) -> Result<(), Box<dyn std::error::Error>> {
    let temporary = tempfile::tempdir()?;
    let data = options.get("data").map_or_else(|| temporary.path().to_owned(), PathBuf::from);
    let page = options.get("page").map_or_else(|| tests::root().join("ui/dist"), PathBuf::from);
    let port = options.get("port").map_or(Ok(0), |it| it.parse())?;
    let dialogs = Scripted::default();
    let app = App::start(Box::new(dialogs.clone()), data, Resources::find()?)?;
    serve(app, dialogs, &page, port, |port| println!("http://127.0.0.1:{port}")).await?;
    Ok(())
}

/// Options by name; `None` for anything else than pairs of a known name and a value.
fn options() -> Option<BTreeMap<String, String>> {
    let given: Vec<String> = env::args().skip(1).collect();
    given
        .chunks(2)
        .map(|pair| match pair {
            [name, value] => {
                let name = name.strip_prefix("--").filter(|it| ["data", "page", "port"].contains(it))?;
                Some((name.to_owned(), value.clone()))
            }
            _ => None,
        })
        .collect()
}
