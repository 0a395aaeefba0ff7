//! Where each row of the field is served: the table of `templates/README.md` against the window, the packs, the documents,
//! the terminal and the files that it names.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    ops::RangeInclusive,
    path::PathBuf,
};

use serde_json::Value;
use tests::root;

/// The numbers that rows bear.
const ROWS: [RangeInclusive<u32>; 9] =
    [1..=11, 20..=43, 50..=61, 70..=76, 80..=86, 90..=104, 110..=118, 120..=131, 140..=147];

/// Rows of the purchaser's preparation that have no place; the table says why. One that gets a place leaves this list.
const WITHOUT_A_PLACE: [&str; 2] = ["S-057", "S-059"];

/// A line of the table.
struct Row {
    id: String,
    desk: String,
    when: String,
    places: Vec<String>,
    open: String,
}

fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|fault| panic!("{path}: {fault}"))
}

fn rows() -> Vec<Row> {
    let table = text("templates/README.md");
    let lines = table.lines().filter(|it| it.starts_with("| S-"));
    let rows = lines.map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [id, asks, desk, when, places, open] = cells[..] else { panic!("six columns: {line}") };
        assert!(!asks.is_empty(), "{line}");
        let places = places.split('`').skip(1).step_by(2).map(str::to_owned).collect();
        Row { id: id.into(), desk: desk.into(), when: when.into(), places, open: open.into() }
    });
    rows.collect()
}

/// A window's steps, each with its text; what all steps share is under the empty name.
struct Window(BTreeMap<String, String>);

impl Window {
    fn read(path: &str, cost_plan: (&str, &str)) -> Self {
        let mut steps = Self::steps(&text(path));
        let (last, at) = cost_plan;
        let plan = text("ui/src/components/form/cost-plan.ts").replace("${at}", at).replace('`', "'");
        for id in ["posts", "work", last] {
            steps.insert(id.to_owned(), plan.clone());
        }
        Self(steps)
    }

    fn steps(source: &str) -> BTreeMap<String, String> {
        let mut parts = source.split("id: '");
        parts.next();
        let steps = parts.map(|it| it.split_once('\'').unwrap());
        steps.map(|(id, step)| (id.to_owned(), step.to_owned())).collect()
    }

    /// Whether a step has a field: by its whole pointer, or as columns within lists on the way.
    fn has(&self, place: &str) -> bool {
        let (id, pointer) = place.split_once(' ').unwrap_or((place, ""));
        let Some(step) = self.0.get(id) else { return false };
        let declared = |at: &str| step.contains(&format!("at: '{at}'"));
        fn within(rest: &str, declared: &impl Fn(&str) -> bool) -> bool {
            declared(rest)
                || rest.match_indices('/').any(|(slash, _)| {
                    let (list, column) = (&rest[..slash], &rest[slash + 1..]);
                    declared(list) && within(column, declared)
                })
        }
        pointer.is_empty() || within(pointer, &declared)
    }
}

/// All that a place may name.
struct Known {
    purchaser: Window,
    agency: Window,
    rules: BTreeSet<String>,
    verbs: BTreeSet<String>,
}

impl Known {
    fn read() -> Self {
        let packs = fs::read_dir(root().join("templates/packs")).unwrap();
        let files = packs.flat_map(|pack| fs::read_dir(pack.unwrap().path().join("rules")).unwrap());
        let rules = files.flat_map(|file| {
            let file: Value = toml::from_str(&fs::read_to_string(file.unwrap().path()).unwrap()).unwrap();
            // Some files only cite or drop rules of the packs below.
            let rules = file.get("rule").and_then(Value::as_array).into_iter().flatten();
            rules.map(|it| it["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        });
        // Each verb has a description of its own.
        let words = text("templates/locales/en/terminal.ftl");
        let verbs = words.lines().filter_map(|it| it.strip_prefix("terminal-")?.split_once("-about ="));
        Self {
            purchaser: Window::read("ui/src/features/procedure/steps.ts", ("estimate", "/estimate")),
            agency: Window::read("ui/src/features/bid/steps.ts", ("cost", "/cost")),
            rules: rules.collect(),
            verbs: verbs.map(|it| it.0.to_owned()).collect(),
        }
    }

    fn has(&self, place: &str) -> bool {
        let Some((kind, name)) = place.split_once(' ') else { return false };
        match kind {
            "step" => self.purchaser.has(name),
            "bid" => self.agency.has(name),
            "rule" => self.rules.contains(name),
            "pack" => templates(&format!("packs/{name}/pack.toml")).is_file(),
            "document" => is_document(name),
            "command" => self.verbs.contains(name),
            "file" => has_entry(name),
            _ => false,
        }
    }
}

fn is_document(name: &str) -> bool {
    serde_json::from_value::<documents::DocumentKind>(name.into()).is_ok()
}

/// Whether a file of the templates exists and, where one is named, has the entry.
fn has_entry(name: &str) -> bool {
    let (path, entry) = name.split_once('#').unwrap_or((name, ""));
    let Ok(text) = fs::read_to_string(templates(path)) else { return false };
    entry.is_empty() || text.lines().any(|it| it == format!("id = \"{entry}\""))
}

fn templates(path: &str) -> PathBuf {
    root().join("templates").join(path)
}

#[test]
fn every_row_stands_once() {
    let expected: Vec<String> = ROWS.into_iter().flatten().map(|it| format!("S-{it:03}")).collect();
    let found: Vec<String> = rows().into_iter().map(|it| it.id).collect();
    assert_eq!(found, expected);
}

#[test]
fn every_place_exists() {
    let known = Known::read();
    let missing: Vec<String> = rows()
        .iter()
        .flat_map(|row| row.places.iter().map(|it| format!("{}: {it}", row.id)))
        .filter(|it| !known.has(it.split_once(": ").unwrap().1))
        .collect();
    assert!(missing.is_empty(), "no such place: {missing:#?}");
}

#[test]
fn the_purchasers_preparation_is_served() {
    let known_words = |row: &Row| {
        let desk = ["purchaser", "agency", "both", "reference"].contains(&row.desk.as_str());
        let when = match row.desk.as_str() {
            "reference" => row.when == "—",
            _ => ["preparation", "conduct", "contract"].contains(&row.when.as_str()),
        };
        desk && when
    };
    let mut without = Vec::new();
    for row in rows() {
        assert!(known_words(&row), "{}: {} {}", row.id, row.desk, row.when);
        assert!(!row.places.is_empty() || !row.open.is_empty(), "{}: neither a place nor a reason", row.id);
        let preparing = row.when == "preparation" && ["purchaser", "both"].contains(&row.desk.as_str());
        if preparing && row.places.is_empty() {
            without.push(row.id);
        }
    }
    assert_eq!(without, WITHOUT_A_PLACE, "give the row a place in templates/README.md");
}

#[test]
fn a_place_that_is_not_there_is_noticed() {
    let known = Known::read();
    for place in [
        "step survey /need/soundings/colour",
        "step nowhere",
        "step scope /service/opening_hours",
        "bid offer /offer/discount",
        "rule everything-is-fine",
        "pack cn-nowhere",
        "document export-done",
        "document love-letter",
        "command dance",
        "file catalogues/nothing.toml",
        "file catalogues/risks.toml#none",
        "field /title",
        "rule",
    ] {
        assert!(!known.has(place), "{place}");
    }
    for place in ["step need /need/functions/core", "step criteria /criteria/bands/points", "step estimate"] {
        assert!(known.has(place), "{place}");
    }
}
