//! The cases of a pack's rules, as their authors wrote them: read where they are run or told, never to apply a pack.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::Value;
use toml::Spanned;

use crate::{
    Error, Figures, Files, Manifest, Named, Pack, Place, Severity, SubjectKind,
    pack::{folder, place_of, read_toml},
};

/// The cases of a pack: what each of its rules must say, and of what it must be silent.
#[derive(Debug, Clone)]
pub struct Trials {
    pub(crate) cases: Vec<Case>,
    pub(crate) bases: BTreeMap<String, Base>,
}

impl Trials {
    /// Reads the cases of a pack from the files of the layers that it was made of: `cases/*.toml` and
    /// `cases/base-*.json`. What a later layer replaces or drops takes its cases along.
    ///
    /// # Errors
    /// The first fault found, with file, line and column.
    pub fn of(pack: &Pack, layers: &[&Files]) -> Result<Self, Error> {
        let manifests = layers.iter().map(|it| Manifest::of(it)).collect::<Result<Vec<_>, _>>()?;
        let mut trials = Self { cases: Vec::new(), bases: BTreeMap::new() };
        for (at, files) in layers.iter().enumerate() {
            for (path, text) in folder(files, "cases/base-", ".json") {
                let name = path.trim_start_matches("cases/base-").trim_end_matches(".json");
                trials.bases.insert(name.to_owned(), read_base(path, text)?);
            }
            let so_far: Vec<&str> = manifests.iter().take(at + 1).map(|it| it.id.as_str()).collect();
            let later = |rule: &str| {
                pack.rules().iter().any(|it| it.id == rule && !so_far.contains(&it.pack.as_str()))
                    || pack.dropped().iter().any(|it| it.rule == rule)
            };
            for (path, text) in folder(files, "cases/", ".toml") {
                trials.read(path, text, pack, later)?;
            }
        }
        Ok(trials)
    }

    /// How many cases there are.
    pub fn count(&self) -> usize {
        self.cases.len()
    }

    /// What the cases of a rule set: those in which it fires, or those in which it is silent.
    pub fn of_rule(&self, rule: &str, fires: bool) -> Vec<Settings> {
        let cases = self.cases.iter().filter(|it| it.rule == rule && it.fires.is_empty() != fires);
        cases.map(|it| it.settings(self.bases.get(&it.base))).collect()
    }

    fn read(
        &mut self,
        path: &str,
        text: &str,
        pack: &Pack,
        later: impl Fn(&str) -> bool,
    ) -> Result<(), Error> {
        let CaseFile { base, case: entries } = read_toml(path, text)?;
        for entry in base {
            let start = entry.span().start;
            let entry = entry.into_inner();
            let place = |name: &str| place_of(path, text, start, name);
            let Some(of) = self.bases.get(&entry.of) else {
                return Err(Error::UnknownName {
                    place: place(&entry.of),
                    what: Named::Base,
                    name: entry.of,
                });
            };
            let made = of.changed(&entry.set, &entry.remove, &entry.figures);
            let made = made.map_err(|reason| Error::Malformed { place: place(&entry.name), reason })?;
            self.bases.insert(entry.name, made);
        }
        for entry in entries {
            let start = entry.span().start;
            let case = entry.into_inner();
            let unknown = |what, name: &str| Error::UnknownName {
                place: place_of(path, text, start, name),
                what,
                name: name.to_owned(),
            };
            if later(&case.rule) {
                continue;
            }
            if !pack.rules().iter().any(|it| it.id == case.rule) {
                return Err(unknown(Named::Rule, &case.rule));
            }
            if !self.bases.contains_key(&case.base) {
                return Err(unknown(Named::Base, &case.base));
            }
            self.cases.push(case);
        }
        Ok(())
    }
}

/// One case of a rule: a base with a few values changed, and what the rule must say of it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Case {
    /// The rule.
    pub rule: String,
    /// What the case shows.
    pub name: String,
    /// Name of its base: `procedure` is `cases/base-procedure.json`.
    pub base: String,
    /// JSON pointer to new value.
    #[serde(default)]
    pub set: BTreeMap<String, Value>,
    /// JSON pointers of values to take away.
    #[serde(default)]
    pub remove: Vec<String>,
    /// Numbers of pricing that differ from the base's.
    #[serde(default)]
    pub figures: serde_json::Map<String, Value>,
    /// Text of the quality volume that is in no field.
    #[serde(default)]
    pub quality_text: Vec<String>,
    /// The date of the check, where the case has no notice date.
    pub today: Option<NaiveDate>,
    /// The fields that the rule must name, in order; none for a silent case.
    #[serde(default)]
    pub fires: Vec<String>,
    /// Arguments that the first finding must bear.
    #[serde(default)]
    pub args: BTreeMap<String, String>,
    /// The severity that the first finding must have, where it is not the rule's own.
    pub severity: Option<Severity>,
}

impl Case {
    /// What it sets, with what its base sets already.
    fn settings(&self, base: Option<&Base>) -> Settings {
        let mut settings = base.map(|it| it.settings.clone()).unwrap_or_default();
        settings.add(&self.set, &self.remove, &self.figures);
        settings.quality_text.clone_from(&self.quality_text);
        settings.today = self.today;
        settings
    }
}

/// What a case sets against a complete one without findings.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Settings {
    /// JSON pointer to value; null where a value is taken away.
    pub fields: BTreeMap<String, Value>,
    /// Numbers of pricing, by the names that [`Figures`] has for them.
    pub figures: BTreeMap<String, Value>,
    /// Text of the quality volume that is in no field.
    pub quality_text: Vec<String>,
    /// The date of the check.
    pub today: Option<NaiveDate>,
}

impl Settings {
    pub(crate) fn add(
        &mut self,
        set: &BTreeMap<String, Value>,
        remove: &[String],
        figures: &serde_json::Map<String, Value>,
    ) {
        let set = set.iter().map(|(pointer, value)| (pointer, value.clone()));
        for (pointer, value) in set.chain(remove.iter().map(|it| (it, Value::Null))) {
            // What is set anew as a whole has no parts from before.
            let part = format!("{pointer}/");
            self.fields.retain(|it, _| !it.starts_with(&part));
            self.fields.insert(pointer.clone(), value);
        }
        self.figures.extend(figures.iter().map(|(name, value)| (name.clone(), value.clone())));
    }
}

/// A complete case without findings, from which cases of rules are made.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Base {
    /// Which kind of case.
    pub subject: SubjectKind,
    /// Numbers that pricing would give.
    pub figures: Figures,
    /// The case.
    pub case: Value,
    /// What it sets against the base that it is made from.
    #[serde(skip)]
    pub settings: Settings,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFile {
    #[serde(default)]
    base: Vec<Spanned<BaseEntry>>,
    #[serde(default)]
    case: Vec<Spanned<Case>>,
}

/// A base made from another one; one of the same name as in a layer below takes its place.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BaseEntry {
    name: String,
    of: String,
    #[serde(default)]
    set: BTreeMap<String, Value>,
    #[serde(default)]
    remove: Vec<String>,
    #[serde(default)]
    figures: serde_json::Map<String, Value>,
}

fn read_base(path: &str, text: &str) -> Result<Base, Error> {
    serde_json::from_str(text).map_err(|error| Error::Malformed {
        place: Place { file: path.to_owned(), line: error.line(), column: error.column() },
        reason: error.to_string(),
    })
}

impl Base {
    /// The base with some values changed and some taken away.
    pub(crate) fn changed(
        &self,
        set: &BTreeMap<String, Value>,
        remove: &[String],
        figures: &serde_json::Map<String, Value>,
    ) -> Result<Self, String> {
        let mut base = self.clone();
        for (pointer, value) in set {
            *place(&mut base.case, pointer)? = value.clone();
        }
        for pointer in remove {
            take(&mut base.case, pointer)?;
        }
        let mut own = serde_json::to_value(&base.figures).map_err(|it| it.to_string())?;
        for (name, value) in figures {
            *place(&mut own, &format!("/{name}"))? = value.clone();
        }
        base.figures = read(own)?;
        base.settings.add(set, remove, figures);
        Ok(base)
    }
}

pub(crate) fn read<T: DeserializeOwned>(value: Value) -> Result<T, String> {
    serde_json::from_value(value).map_err(|it| it.to_string())
}

/// The place of a pointer, made where its parent is there; the row after the last is a new one.
fn place<'a>(root: &'a mut Value, pointer: &str) -> Result<&'a mut Value, String> {
    let unknown = || format!("nothing is at `{pointer}`");
    let (parent, name) = pointer.rsplit_once('/').ok_or_else(unknown)?;
    match root.pointer_mut(parent).ok_or_else(unknown)? {
        Value::Object(fields) => Ok(fields.entry(name).or_insert(Value::Null)),
        Value::Array(rows) => {
            let index: usize = name.parse().map_err(|_| unknown())?;
            if index == rows.len() {
                rows.push(Value::Null);
            }
            rows.get_mut(index).ok_or_else(unknown)
        }
        _ => Err(unknown()),
    }
}

fn take(root: &mut Value, pointer: &str) -> Result<(), String> {
    let unknown = || format!("nothing is at `{pointer}`");
    let (parent, name) = pointer.rsplit_once('/').ok_or_else(unknown)?;
    match root.pointer_mut(parent).ok_or_else(unknown)? {
        Value::Object(fields) => fields.shift_remove(name).map(|_| ()).ok_or_else(unknown),
        Value::Array(rows) => {
            let index = name.parse::<usize>().ok().filter(|it| *it < rows.len()).ok_or_else(unknown)?;
            rows.remove(index);
            Ok(())
        }
        _ => Err(unknown()),
    }
}
