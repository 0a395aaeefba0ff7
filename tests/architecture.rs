//! Keeps the house as it was drawn: which crate may use which, what each file says of itself, what is generated.
//! `UPDATE=1 cargo test -p tests --test architecture` refreshes what is generated; read the difference before committing.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;
use tests::root;
use ts_rs::TS;

/// What each crate may use of ours. `tests` may use everything and nothing may use it.
const MAY_USE: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("signing", &[]),
    ("pricing", &["model"]),
    ("rules", &["model"]),
    ("documents", &["model"]),
    ("spreadsheet", &["model", "pricing"]),
    ("store", &["model"]),
    ("app", &["model", "pricing", "rules", "documents", "store", "signing", "spreadsheet"]),
    ("cli", &["app", "model"]),
    ("desktop", &["app", "model"]),
];

/// Libraries that one crate alone may know, so that it can be exchanged there.
const KNOWN_ONLY_TO: &[(&str, &str)] = &[
    ("tauri", "desktop"),
    ("rusqlite", "store"),
    ("typst", "documents"),
    ("cms", "signing"),
    ("clap", "cli"),
    ("calamine", "spreadsheet"),
    ("rust_xlsxwriter", "spreadsheet"),
];

/// Names that say nothing.
const EMPTY_WORDS: &[&str] = &["utils", "util", "helpers", "helper", "common", "misc", "manager", "shared"];

#[test]
fn crates_use_only_the_floors_below() {
    let may_use: BTreeMap<_, _> = MAY_USE.iter().copied().collect();
    let mut breaches = Vec::new();
    for package in packages() {
        let ours = package.uses.iter().filter(|it| it.ours).map(|it| &it.name);
        match may_use.get(package.name.as_str()) {
            Some(allowed) => breaches.extend(
                ours.filter(|it| !allowed.contains(&it.as_str()))
                    .map(|it| format!("{} may not use {it}", package.name)),
            ),
            None if package.name == "tests" => {}
            None => breaches.push(format!("{} is not in the table", package.name)),
        }
    }
    assert!(breaches.is_empty(), "{breaches:#?}");
}

#[test]
fn libraries_stay_where_they_belong() {
    let mut breaches = Vec::new();
    for package in packages() {
        for used in package.uses.iter().map(|it| &it.name) {
            for (library, home) in KNOWN_ONLY_TO {
                let knows = used == library || used.starts_with(&format!("{library}-"));
                if knows && package.name != *home {
                    breaches.push(format!("{} may not use {used}", package.name));
                }
            }
        }
    }
    assert!(breaches.is_empty(), "{breaches:#?}");
}

#[test]
fn every_module_says_what_it_is() {
    let silent: Vec<_> = files(&["src-tauri", "tests"])
        .into_iter()
        .filter(|it| it.extension() == Some(OsStr::new("rs")))
        .filter(|it| first_line(it).strip_prefix("//! ").is_none_or(|it| it.trim().len() <= 8))
        .collect();
    assert!(silent.is_empty(), "no //! on the first line of {silent:#?}");
}

#[test]
fn no_file_has_an_empty_name() {
    let empty: Vec<_> = files(&["src-tauri", "tests", "ui/src", "templates"])
        .into_iter()
        .filter(|it| {
            let relative = it.strip_prefix(root()).unwrap();
            relative
                .iter()
                .filter_map(|it| Path::new(it).file_stem()?.to_str())
                .any(|it| EMPTY_WORDS.contains(&it))
        })
        .collect();
    assert!(empty.is_empty(), "names that say nothing: {empty:#?}");
}

#[test]
fn the_code_map_names_every_crate_with_its_invariant() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let map = readme.split("## Code map").nth(1).expect("README.md has a code map");
    let map = map.split("\n## ").next().unwrap();
    let missing: Vec<_> = packages()
        .into_iter()
        .filter(|package| {
            let paragraph = map.split("\n\n").find(|it| it.starts_with(&format!("**`{}`**", package.name)));
            !paragraph.is_some_and(|it| it.contains("*Architecture invariant:*"))
        })
        .map(|it| it.name)
        .collect();
    assert!(missing.is_empty(), "not in README.md's code map, or without an invariant: {missing:#?}");
}

#[test]
fn lock_files_name_no_private_registry() {
    let cargo = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let strange = cargo.lines().filter(|it| {
        it.starts_with("source = ") && !it.contains("registry+https://github.com/rust-lang/crates.io-index")
    });
    assert_eq!(strange.collect::<Vec<_>>(), Vec::<&str>::new());
    let npm = fs::read_to_string(root().join("ui/package-lock.json")).unwrap();
    let strange =
        npm.lines().filter(|it| it.contains("\"resolved\":") && !it.contains("https://registry.npmjs.org/"));
    assert_eq!(strange.collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn typescript_contract_is_current() {
    let generated = tempfile::tempdir().unwrap();
    let config = ts_rs::Config::new().with_out_dir(generated.path());
    app::Commands::export_all(&config).unwrap();
    app::views::ProblemView::export_all(&config).unwrap();
    assert_same_files(&read_all(generated.path()), &root().join("ui/src/ipc/generated"));
}

/// Holds what is generated against what is committed, or commits it when `UPDATE` is set.
fn assert_same_files(generated: &BTreeMap<PathBuf, String>, committed: &Path) {
    if env::var_os("UPDATE").is_some() {
        if committed.exists() {
            fs::remove_dir_all(committed).unwrap();
        }
        for (relative, text) in generated {
            let path = committed.join(relative);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }
    let committed = read_all(committed);
    let names: BTreeSet<_> = generated.keys().chain(committed.keys()).collect();
    let stale: Vec<_> = names.into_iter().filter(|it| generated.get(*it) != committed.get(*it)).collect();
    assert!(stale.is_empty(), "run UPDATE=1 cargo test -p tests --test architecture; stale: {stale:#?}");
}

fn read_all(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = Vec::new();
    visit(folder, &mut found);
    let relative = |it: &PathBuf| it.strip_prefix(folder).unwrap().to_owned();
    found.iter().map(|it| (relative(it), fs::read_to_string(it).unwrap())).collect()
}

/// A crate of the workspace and what its own code uses, tests and build scripts left out.
struct Package {
    name: String,
    uses: Vec<Used>,
}

struct Used {
    name: String,
    ours: bool,
}

fn packages() -> Vec<Package> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(root())
        .output()
        .unwrap();
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let text = |it: &Value| it.as_str().unwrap().to_owned();
    let used = |it: &Value| Used { name: text(&it["name"]), ours: !it["path"].is_null() };
    let rows = |it: &Value| it.as_array().unwrap().clone();
    let packages: Vec<_> = rows(&metadata["packages"])
        .iter()
        .map(|it| Package {
            name: text(&it["name"]),
            uses: rows(&it["dependencies"]).iter().filter(|it| it["kind"].is_null()).map(used).collect(),
        })
        .collect();
    assert!(packages.len() >= MAY_USE.len(), "every crate is in the workspace");
    packages
}

fn first_line(path: &Path) -> String {
    fs::read_to_string(path).unwrap().lines().next().unwrap_or_default().to_owned()
}

/// Every file of our own below the folders: not what tools put there.
fn files(folders: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in folders {
        visit(&root().join(folder), &mut found);
    }
    found
}

fn visit(folder: &Path, found: &mut Vec<PathBuf>) {
    const NOT_OURS: &[&str] = &["node_modules", "target", "gen", "dist", "store"];
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.map(|it| it.unwrap().path()) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !path.is_dir() {
            found.push(path);
        } else if !NOT_OURS.contains(&name.as_str()) || folder.ends_with("crates") {
            visit(&path, found);
        }
    }
}
