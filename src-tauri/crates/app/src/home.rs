//! The first screen: recent cases, settings, shipped examples; and the library.

use std::path::Path;

use model::Language;
use store::{CaseKind, Library, PinnedCertificate, Profile, RecentCase as Remembered};

use crate::{
    App, ChangeSettings, Choose, EditLibrary, FilePath, Nothing, Pin, Problem, begin::AgencyFile,
    cases::OpenCase, json, shown, views::*,
};

const LANGUAGE: &str = "language";
const DESK: &str = "desk";

impl From<CaseKind> for Desk {
    fn from(kind: CaseKind) -> Self {
        match kind {
            CaseKind::Procedure => Self::Purchaser,
            CaseKind::Bid => Self::Agency,
        }
    }
}

/// The language that the person chose, `None` before the first choice.
pub fn language_of(library: &Library) -> Result<Option<Language>, Problem> {
    let tag = library.setting(LANGUAGE)?;
    Ok(tag.and_then(|it| it.parse().ok()))
}

impl App {
    /// Recent cases, settings and shipped examples.
    pub fn home(&self, _: Nothing) -> Result<Home, Problem> {
        let (language, desk, entries) = {
            let library = self.library_file();
            let desk = library.setting(DESK)?;
            (language_of(&library)?, desk, library.recent_cases()?)
        };
        Ok(Home {
            language,
            desk: desk.and_then(|it| serde_json::from_value(serde_json::Value::String(it)).ok()),
            recent: entries.into_iter().map(|it| self.recent_case(it)).collect::<Result<_, _>>()?,
            examples: self.example_views()?,
            ocid_prefix: self.known_ocid_prefix()?,
            version: env!("CARGO_PKG_VERSION").to_owned(),
        })
    }

    /// Changes language or desk.
    pub fn change_settings(&self, request: ChangeSettings) -> Result<Home, Problem> {
        if let Some(language) = request.language {
            self.speak(language)?;
            self.library_file().write_setting(LANGUAGE, language.tag())?;
        }
        if let Some(desk) = request.desk {
            let name = if desk == Desk::Purchaser { "purchaser" } else { "agency" };
            self.library_file().write_setting(DESK, name)?;
        }
        self.home(Nothing {})
    }

    /// The agency, its people, pinned signers.
    pub fn library(&self, _: Nothing) -> Result<LibraryView, Problem> {
        let library = self.library_file();
        let profile = library.profile()?;
        let pinned = library.pinned_certificates()?;
        Ok(LibraryView {
            agency: profile.agency,
            staff: profile.staff,
            pinned: pinned
                .into_iter()
                .map(|it| PinnedSigner { fingerprint: it.fingerprint, name: it.name })
                .collect(),
        })
    }

    /// Changes the agency and its people by a merge patch.
    pub fn edit_library(&self, request: EditLibrary) -> Result<LibraryView, Problem> {
        let before = self.library(Nothing {})?;
        let mut merged = json::value(&before)?;
        json_patch::merge(&mut merged, &request.patch);
        if let Some(staff) = merged.get_mut("staff") {
            json::give_ids(staff);
        }
        let after: LibraryView = json::typed(merged)?;
        if after.pinned != before.pinned {
            return Err(Problem::FixedField { field: "/pinned".into() });
        }
        let profile = Profile { agency: after.agency.clone(), staff: after.staff.clone() };
        self.library_file().write_profile(&profile)?;
        Ok(after)
    }

    /// Pins or unpins a signer.
    pub fn pin(&self, request: Pin) -> Result<LibraryView, Problem> {
        let fingerprint: signing::Fingerprint = request
            .fingerprint
            .parse()
            .map_err(|_| Problem::bad_request(format!("`{}` is no fingerprint", request.fingerprint)))?;
        {
            let mut library = self.library_file();
            let fingerprint = fingerprint.to_string();
            if request.pinned {
                let pinned_at = self.host.now();
                let certificate = PinnedCertificate { fingerprint, name: request.name, pinned_at };
                library.pin(&certificate)?;
            } else {
                library.unpin(&fingerprint)?;
            }
        }
        self.library(Nothing {})
    }

    /// Asks for a file or folder.
    pub fn choose(&self, request: Choose) -> Result<Option<String>, Problem> {
        Ok(self.host.choose(request.purpose, request.suggested.as_deref()).map(|it| shown(&it)))
    }

    /// Shows a file in the system's file manager.
    pub fn reveal(&self, request: FilePath) -> Result<Nothing, Problem> {
        let path = Path::new(&request.path);
        self.host.reveal(path).map_err(|it| Problem::io(path, &it))?;
        Ok(Nothing {})
    }

    /// The library's agency with its people.
    pub(crate) fn library_agency(&self) -> Result<AgencyFile, Problem> {
        let library = self.library(Nothing {})?;
        Ok(AgencyFile { agency: library.agency, staff: library.staff })
    }

    /// Keeps a case among the recent ones.
    pub(crate) fn remember(&self, path: &Path, case: &OpenCase) -> Result<(), Problem> {
        let procedure = case.content.procedure();
        let entry = Remembered {
            path: shown(&path.canonicalize().unwrap_or_else(|_| path.to_path_buf())),
            kind: case.file.kind(),
            title: procedure.title.best(case.content.language()).to_owned(),
            deadline: procedure.timetable.bid_deadline,
            opened_at: self.host.now(),
        };
        self.library_file().remember_case(&entry).map_err(Problem::from)
    }

    fn recent_case(&self, it: Remembered) -> Result<RecentCase, Problem> {
        let pack = self.pack("", &[])?;
        Ok(RecentCase {
            exists: Path::new(&it.path).exists(),
            path: it.path,
            desk: it.kind.into(),
            title: it.title,
            deadline: it.deadline,
            working_days_left: self.working_days_left(it.deadline, &pack).map(|it| it.value),
            opened_at: it.opened_at,
        })
    }

    fn example_views(&self) -> Result<Vec<ExampleView>, Problem> {
        self.resources
            .examples()?
            .into_iter()
            .map(|id| {
                let procedure = self.resources.example(&id)?;
                Ok(ExampleView {
                    title: procedure.title.best(self.language()).to_owned(),
                    mode: procedure.price.mode,
                    id,
                })
            })
            .collect()
    }
}
