//! Open cases: begin, open, change, undo, redo, history.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

use chrono::{DateTime, FixedOffset};
use model::{Bid, Id, Language, Procedure};
use serde_json::{Value, json};
use store::{CaseFile, CaseKind, Enclosure, Event, HistoryEntry, Operation, State};

use crate::{App, CasePath, Edit, Problem, assumptions, json, lock, views::*};

/// The cases that are open, by path.
#[derive(Default)]
pub struct Cases {
    open: Mutex<BTreeMap<PathBuf, Arc<Mutex<OpenCase>>>>,
}

/// A case file with its content at hand.
pub struct OpenCase {
    /// The file.
    pub file: CaseFile,
    /// What it holds.
    pub content: Content,
    /// Counts up with every change.
    pub revision: u32,
}

/// What a case holds.
#[derive(Debug, Clone)]
pub enum Content {
    /// A purchaser's case.
    Procedure(Box<Procedure>),
    /// An agency's case.
    Bid(Box<Bid>),
}

impl OpenCase {
    fn open(path: &Path) -> Result<Self, Problem> {
        let file = CaseFile::open(path)?;
        let mut case = Self { content: Content::Procedure(Box::default()), file, revision: 0 };
        case.reload()?;
        Ok(case)
    }

    fn reload(&mut self) -> Result<(), Problem> {
        self.content = match self.file.kind() {
            CaseKind::Procedure => Content::Procedure(Box::new(self.file.read()?)),
            CaseKind::Bid => Content::Bid(Box::new(self.file.read()?)),
        };
        self.revision += 1;
        Ok(())
    }

    /// Replaces the content, with files that come along: one operation. What is assumed follows its values.
    pub fn write(
        &mut self,
        mut content: Content,
        enclosures: &[Enclosure<'_>],
        operation: &Operation,
        stamp: &store::Stamp,
    ) -> Result<(), Problem> {
        if let (Content::Procedure(before), Content::Procedure(after)) = (&self.content, &mut content) {
            assumptions::follow(before, after)?;
        }
        let written = match &content {
            Content::Procedure(it) => self.file.write_with(it.as_ref(), enclosures, operation, stamp),
            Content::Bid(it) => self.file.write_with(it.as_ref(), enclosures, operation, stamp),
        };
        if written? {
            self.content = content;
            self.revision += 1;
        }
        Ok(())
    }
}

impl Content {
    /// The procedure: the purchaser's own, or the one that the bid answers.
    pub fn procedure(&self) -> &Procedure {
        match self {
            Self::Procedure(it) => it,
            Self::Bid(it) => &it.procedure,
        }
    }

    /// The language its documents lead with.
    pub fn language(&self) -> Language {
        match self {
            Self::Procedure(it) => it.language(),
            Self::Bid(it) => it.language,
        }
    }

    /// The documents it prints.
    pub fn documents(&self) -> &'static [DocumentKind] {
        match self {
            Self::Procedure(_) => &DocumentKind::OF_PURCHASER,
            Self::Bid(_) => &DocumentKind::OF_AGENCY,
        }
    }

    /// The documents that carry the case to the other desk.
    pub fn handed_over(&self) -> &'static [DocumentKind] {
        match self {
            Self::Procedure(_) => &[DocumentKind::TenderPackage],
            Self::Bid(_) => &DocumentKind::OF_AGENCY,
        }
    }

    /// The content as its JSON document.
    pub fn document(&self) -> Result<Value, Problem> {
        match self {
            Self::Procedure(it) => json::value(it.as_ref()),
            Self::Bid(it) => json::value(it.as_ref()),
        }
    }

    /// The content with a merge patch (RFC 7396) applied; nothing is written.
    pub fn patched(&self, patch: &Value) -> Result<Self, Problem> {
        // What came with the package or through an envelope is evidence, not something to be typed over.
        let fixed: &[&str] = match self {
            Self::Procedure(_) => &["received", "issues", "comments"],
            Self::Bid(_) => &["package", "procedure"],
        };
        if let Some(field) = fixed.iter().find(|it| patch.get(it).is_some()) {
            return Err(Problem::FixedField { field: format!("/{field}") });
        }
        match self {
            Self::Procedure(it) => json::patched(it.as_ref(), patch).map(|it| Self::Procedure(Box::new(it))),
            Self::Bid(it) => json::patched(it.as_ref(), patch).map(|it| Self::Bid(Box::new(it))),
        }
    }
}

impl App {
    /// The case as it stands; it is opened where it is not yet.
    pub fn case(&self, request: CasePath) -> Result<CaseView, Problem> {
        let path = Path::new(&request.case);
        let case = self.opened(path)?;
        let case = lock(&case);
        self.remember(path, &case)?;
        self.view(path, &case)
    }

    /// Closes a case and folds its journal into the one file.
    pub fn close(&self, request: CasePath) -> Result<Home, Problem> {
        self.let_go(Path::new(&request.case));
        self.home(crate::Nothing {})
    }

    /// Changes a case by a merge patch: one operation, named by the parts that it touches.
    pub fn edit(&self, request: Edit) -> Result<CaseView, Problem> {
        self.change(&request.case, |case, stamp| {
            let content = case.content.patched(&request.patch)?;
            let parts: Vec<&String> =
                request.patch.as_object().into_iter().flat_map(|it| it.keys()).collect();
            case.write(content, &[], &operation("edit", json!({ "parts": parts })), stamp)
        })
    }

    /// Takes the last operation back.
    pub fn undo(&self, request: CasePath) -> Result<CaseView, Problem> {
        self.change(&request.case, |case, stamp| {
            case.file.undo(stamp)?.ok_or(Problem::NothingToUndo)?;
            case.reload()
        })
    }

    /// Does the last undone operation again.
    pub fn redo(&self, request: CasePath) -> Result<CaseView, Problem> {
        self.change(&request.case, |case, stamp| {
            case.file.redo(stamp)?.ok_or(Problem::NothingToRedo)?;
            case.reload()
        })
    }

    /// Every operation so far, the first one first.
    pub fn history(&self, request: CasePath) -> Result<Vec<HistoryLine>, Problem> {
        let case = self.opened(Path::new(&request.case))?;
        let entries = lock(&case).file.history()?;
        Ok(entries.iter().map(|it| self.history_line(it, &entries)).collect())
    }

    /// Changes an open case and shows it.
    pub(crate) fn change(
        &self,
        path: &str,
        act: impl FnOnce(&mut OpenCase, &store::Stamp) -> Result<(), Problem>,
    ) -> Result<CaseView, Problem> {
        let path = Path::new(path);
        let case = self.opened(path)?;
        let mut case = lock(&case);
        act(&mut case, &self.stamp())?;
        self.view(path, &case)
    }

    /// A case by its path, opened where it is not yet.
    pub(crate) fn opened(&self, path: &Path) -> Result<Arc<Mutex<OpenCase>>, Problem> {
        let mut open = lock(&self.cases.open);
        if let Some(found) = open.get(&key(path)) {
            return Ok(found.clone());
        }
        let case = Arc::new(Mutex::new(OpenCase::open(path)?));
        open.insert(key(path), case.clone());
        Ok(case)
    }

    /// Whether a case is open here.
    pub(crate) fn is_open(&self, path: &Path) -> bool {
        lock(&self.cases.open).contains_key(&key(path))
    }

    /// Lets a case go that was only looked into.
    pub(crate) fn let_go(&self, path: &Path) {
        lock(&self.cases.open).remove(&key(path));
    }

    pub(crate) fn keep_open(&self, path: &Path, case: OpenCase) -> Result<CaseView, Problem> {
        self.remember(path, &case)?;
        let view = self.view(path, &case)?;
        lock(&self.cases.open).insert(key(path), Arc::new(Mutex::new(case)));
        Ok(view)
    }

    fn history_line(&self, entry: &HistoryEntry, all: &[HistoryEntry]) -> HistoryLine {
        let label_of = |wanted: Id| {
            all.iter().find(|it| it.id == wanted).map(|it| match &it.event {
                Event::Operation { operation, .. } => self.operation_label(operation),
                _ => String::new(),
            })
        };
        let of_entry = |key: &str, wanted: Id| {
            let arguments = BTreeMap::from([("what".to_owned(), label_of(wanted).unwrap_or_default())]);
            self.say(key, &arguments)
        };
        let (operation, label, state) = match &entry.event {
            Event::Created => ("create", self.say("operation-create", &BTreeMap::new()), None),
            Event::Operation { operation, state } => {
                (operation.name.as_str(), self.operation_label(operation), Some(*state))
            }
            Event::Undone { entry } => ("undo", of_entry("operation-undo", *entry), None),
            Event::Redone { entry } => ("redo", of_entry("operation-redo", *entry), None),
        };
        HistoryLine {
            id: entry.id.to_string(),
            at: entry.at.to_rfc3339(),
            who: entry.who.clone(),
            label,
            operation: operation.to_owned(),
            state: state.map(state_name).unwrap_or("done").to_owned(),
        }
    }

    /// The operations that undo and redo would move, and when the case was last changed.
    pub(crate) fn steps(&self, file: &CaseFile) -> Result<Steps, Problem> {
        let entries = file.history()?;
        let with = |wanted: State| {
            entries.iter().filter_map(move |it| match &it.event {
                Event::Operation { operation, state } if *state == wanted => {
                    Some(self.operation_label(operation))
                }
                _ => None,
            })
        };
        Ok(Steps {
            undo: with(State::Done).last(),
            redo: with(State::Undone).next(),
            saved_at: entries.last().map(|it| it.at),
        })
    }

    pub(crate) fn operation_label(&self, operation: &Operation) -> String {
        let parts: Vec<String> = operation
            .arguments
            .get("parts")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(|it| self.say(&format!("part-{it}"), &BTreeMap::new()))
            .collect();
        let separator = self.say("list-separator", &BTreeMap::new());
        let arguments = BTreeMap::from([("parts".to_owned(), parts.join(&separator))]);
        self.say(&format!("operation-{}", operation.name), &arguments)
    }
}

/// Where a case stands in its history.
pub struct Steps {
    /// What undo would take back.
    pub undo: Option<String>,
    /// What redo would do again.
    pub redo: Option<String>,
    /// When it was last changed.
    pub saved_at: Option<DateTime<FixedOffset>>,
}

fn state_name(state: State) -> &'static str {
    match state {
        State::Done | State::Settled => "done",
        State::Undone => "undone",
        State::Abandoned => "abandoned",
    }
}

/// A named operation with what it says of itself.
pub fn operation(name: &str, arguments: Value) -> Operation {
    Operation { name: name.to_owned(), arguments }
}

/// One key for every spelling of a path; a file that is not there yet is known by its folder.
fn key(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| {
        let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
        match (folder.canonicalize(), path.file_name()) {
            (Ok(folder), Some(name)) => folder.join(name),
            _ => path.to_path_buf(),
        }
    })
}
