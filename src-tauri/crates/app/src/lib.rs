//! The verbs of both desks. Window, terminal and test host call the methods of [`App`] and nothing below it.
//!
//! Invariants: every change of a case is one operation of its file; every answer is a view made for a person or
//! a script; every refusal is a [`Problem`] and has changed nothing.

mod amounts;
mod assumptions;
mod begin;
mod bench;
mod calendars;
mod cases;
mod check;
mod comments;
mod commitments;
mod contract;
mod deadlines;
mod decisions;
mod envelopes;
mod evaluations;
mod export;
mod faults;
mod figures;
mod home;
mod host;
mod identities;
mod issues;
mod jobs;
pub mod json;
mod judgements;
mod methods;
mod objections;
mod ocds;
mod packs;
mod patches;
mod preview;
mod problem;
mod rationale;
mod report;
mod resources;
mod settings;
mod sheets;
mod simulations;
pub mod templates;
mod timetables;
mod traces;
mod verify;
pub mod views;
mod whole_file;
mod words;

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock},
};

use model::Language;
use serde_json::Value;
use sha2::{Digest, Sha256};
use store::{Library, Stamp};

/// The types that evaluations take and give.
pub use ::rules;
pub use amounts::{amount_of_words, grouped, in_words};
pub use begin::AgencyFile;
pub use contract::{
    AcceptRisk, CalendarYearRef, CasePath, CaseTimetableOf, ChangeSettings, Choose, Edit, EditLibrary,
    ExampleRef, Export, ExportOcds, FigureRef, FilePath, Import, ImportIdentity, InstallPack, JobRef,
    MovePack, NewBid, NewIdentity, NewProcedure, Nothing, PackComparison, PackRef, Pin, PreviewRequest,
    PriceModesFor, RuleRef, SaveTemplate, Sheet, Simulate, TakeIndicators, TakeInstalments, TemplateName,
    TimetableOf,
};
pub use contract::{Commands, dispatch};
pub use faults::Told;
pub use host::{Host, Terminal};
pub use identities::read_pkcs12;
pub use problem::{Problem, Reason};
pub use resources::Resources;
pub use templates::Templates;
pub use views::ProblemView;
pub use words::Words;

/// The program: open cases, the library, and what both desks can do.
pub struct App {
    host: Box<dyn Host>,
    resources: Resources,
    data: PathBuf,
    library: Mutex<Library>,
    words: RwLock<Words>,
    cases: cases::Cases,
    packs: packs::Packs,
    printer: preview::Printer,
    jobs: jobs::Jobs,
    templates: Mutex<Option<Arc<Templates>>>,
}

impl App {
    /// Starts with the user's data folder, which is made where it is missing, and the shipped resources.
    pub fn start(host: Box<dyn Host>, data: PathBuf, resources: Resources) -> Result<Self, Problem> {
        std::fs::create_dir_all(&data).map_err(|it| Problem::io(&data, &it))?;
        let library = Library::open(&data.join("library.sqlite"))?;
        let language = home::language_of(&library)?.unwrap_or_default();
        Ok(Self {
            words: RwLock::new(Words::load(&resources, language)?),
            library: Mutex::new(library),
            cases: cases::Cases::default(),
            packs: packs::Packs::default(),
            printer: preview::Printer::default(),
            jobs: jobs::Jobs::start()?,
            templates: Mutex::default(),
            host,
            resources,
            data,
        })
    }

    /// The data folder of the person: where `TENDERWRIGHT_DATA` points, or the system's usual place.
    pub fn usual_data_folder() -> Result<PathBuf, Problem> {
        if let Some(told) = std::env::var_os("TENDERWRIGHT_DATA") {
            return Ok(told.into());
        }
        directories::ProjectDirs::from("", "", "Tenderwright")
            .map(|it| it.data_dir().to_path_buf())
            .ok_or_else(|| Problem::NotFound { path: "~".into() })
    }

    /// Runs a command of the contract by name and says a refusal in the user's language.
    pub fn call(self: &Arc<Self>, name: &str, request: Value) -> Result<Value, ProblemView> {
        dispatch(self, name, request).map_err(|it| self.explain(&it))
    }

    /// A problem in the user's language.
    pub fn explain(&self, problem: &Problem) -> ProblemView {
        problem.view(&read(&self.words))
    }

    /// A sentence in the user's language.
    pub fn say(&self, key: &str, arguments: &std::collections::BTreeMap<String, String>) -> String {
        read(&self.words).say(key, arguments)
    }

    /// What the field at a JSON pointer is called in the user's language.
    pub fn field_name(&self, pointer: &str) -> Option<String> {
        read(&self.words).field_name(pointer)
    }

    /// The language of window and terminal.
    pub fn language(&self) -> Language {
        read(&self.words).language()
    }

    /// Speaks another language from now on, without remembering it.
    pub fn speak(&self, language: Language) -> Result<(), Problem> {
        let words = Words::load(&self.resources, language)?;
        *self.words.write().unwrap_or_else(PoisonError::into_inner) = words;
        Ok(())
    }

    /// What ships with the program.
    pub fn resources(&self) -> &Resources {
        &self.resources
    }

    fn library_file(&self) -> MutexGuard<'_, Library> {
        lock(&self.library)
    }

    fn stamp(&self) -> Stamp {
        Stamp { id: json::new_id(), at: self.host.now(), who: self.host.who() }
    }
}

/// A lock whose holder panicked still guards whole data: every change is made in one step at its end.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn read<T>(lock: &RwLock<T>) -> std::sync::RwLockReadGuard<'_, T> {
    lock.read().unwrap_or_else(PoisonError::into_inner)
}

/// The path as a person reads it.
fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// SHA-256 in lower-case hexadecimal.
fn sha256(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}
