//! Passwords: from a file, from the environment, or from a prompt; never from an argument, where others see it.

use std::{fs, io::IsTerminal, path::Path};

use app::{App, Problem};

const VARIABLE: &str = "TENDERWRIGHT_PASSWORD";

/// The password of a key.
pub fn ask(app: &App, file: Option<&Path>) -> Result<String, Problem> {
    if let Some(path) = file {
        let text = fs::read_to_string(path)
            .map_err(|it| Problem::Io { path: path.display().to_string(), detail: it.to_string() })?;
        return Ok(text.lines().next().unwrap_or_default().to_owned());
    }
    if let Ok(password) = std::env::var(VARIABLE) {
        return Ok(password);
    }
    if !std::io::stdin().is_terminal() {
        return Err(Problem::NoPassword { variable: VARIABLE.to_owned() });
    }
    let prompt = app.say("terminal-password-prompt", &Default::default());
    rpassword::prompt_password(format!("{prompt} "))
        .map_err(|it| Problem::Io { path: "terminal".into(), detail: it.to_string() })
}
