//! How verbs ask the core and speak: paths as the contract carries them, sentences in the person's language.

use std::{collections::BTreeMap, path::Path};

use app::{App, CasePath};

/// A sentence in the person's language.
pub fn say(app: &App, key: &str, arguments: &[(&str, &str)]) -> String {
    let arguments: BTreeMap<String, String> =
        arguments.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    app.say(key, &arguments)
}

/// A path as the contract carries it.
pub fn text_of(path: &Path) -> String {
    path.display().to_string()
}

/// A case as the contract names it.
pub fn case_path(file: &Path) -> CasePath {
    CasePath { case: text_of(file) }
}
