//! The shipped packs and calendars, and what a check says with them.
#![allow(clippy::unwrap_used, clippy::panic)]

mod assessments;
mod calendars;
mod check;
mod committee;
mod evaluation;
mod layers;
mod methods;
mod packs;
mod scoring;
mod timetable;

use std::{collections::BTreeMap, fs, path::Path};

use rules::{Calendar, Error, Files, Manifest, Pack, Trials};

const TEMPLATES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../templates");

/// `pack.toml` of a small overlay on `cn-tender`.
const TOWN: &str = r#"
id = "town"
version = "1.0.0"
jurisdiction = "CN"
regime = "government-procurement"
calendar = "cn"
effective-from = "2021-07-01"
refines = ["cn-tender"]
name = { zh-Hans = "某镇", zh-Hant = "某鎮", en = "A town" }
"#;

/// A folder's text files by path inside it, as a host hands them to a pack.
fn files(folder: &Path) -> BTreeMap<String, String> {
    fn read(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read(root, &path, files);
            } else if let Ok(text) = fs::read_to_string(&path) {
                let name =
                    path.strip_prefix(root).unwrap().components().map(|it| it.as_os_str().to_str().unwrap());
                files.insert(name.collect::<Vec<_>>().join("/"), text);
            }
        }
    }
    let mut found = BTreeMap::new();
    read(folder, folder, &mut found);
    found
}

/// Ids of all shipped packs.
fn pack_ids() -> Vec<String> {
    let folders = fs::read_dir(format!("{TEMPLATES}/packs")).unwrap();
    let mut ids: Vec<String> = folders.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    ids.sort();
    ids
}

/// The files of a shipped pack.
fn shipped(id: &str) -> Files {
    files(&Path::new(TEMPLATES).join("packs").join(id))
}

/// A pack on its foundation with overlays.
fn stacked(ids: &[&str]) -> Result<Pack, Error> {
    Pack::from_layers(&layers(ids)?.iter().collect::<Vec<_>>())
}

/// A pack with the cases of its rules.
fn tried(layers: &[&Files]) -> Result<(Pack, Trials), Error> {
    let pack = Pack::from_layers(layers)?;
    let trials = Trials::of(&pack, layers)?;
    Ok((pack, trials))
}

fn layers(ids: &[&str]) -> Result<Vec<Files>, Error> {
    let mut layers = Vec::new();
    for id in ids {
        let own = shipped(id);
        if let Some(foundation) = Manifest::of(&own)?.extends {
            layers.push(shipped(&foundation));
        }
        layers.push(own);
    }
    Ok(layers)
}

fn pack() -> Pack {
    stacked(&["cn-tender"]).unwrap()
}

fn calendar(id: &str) -> Calendar {
    Calendar::from_json(&fs::read_to_string(format!("{TEMPLATES}/calendars/{id}.json")).unwrap()).unwrap()
}
