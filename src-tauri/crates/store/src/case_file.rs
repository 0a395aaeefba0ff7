//! A case in its file: read it, write what changed, undo and redo.

use std::path::Path;

use model::{Bid, Id, Procedure};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value as Json;

use crate::{
    Attachment, Enclosure, Error, HistoryEntry, Operation, Stamp, attachment,
    database::{Database, Sharing},
    error::At,
    format::{self, Format},
    history,
};

/// What a case file can hold.
pub trait Case: Serialize + DeserializeOwned {
    /// The kind of file it rests in.
    const KIND: CaseKind;
}

impl Case for Procedure {
    const KIND: CaseKind = CaseKind::Procedure;
}

impl Case for Bid {
    const KIND: CaseKind = CaseKind::Bid;
}

/// The two kinds of case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CaseKind {
    /// The purchaser's.
    Procedure,
    /// The agency's.
    Bid,
}

impl CaseKind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Procedure, Self::Bid];

    /// The end of its files' names, without the dot.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Procedure => "procedure",
            Self::Bid => "bid",
        }
    }

    fn format(self) -> &'static Format {
        match self {
            Self::Procedure => &format::PROCEDURE,
            Self::Bid => &format::BID,
        }
    }
}

/// An open case file. Nobody else can open it until it is dropped, which also leaves all of it in the one file.
pub struct CaseFile {
    database: Database,
    kind: CaseKind,
}

impl CaseFile {
    /// Makes a new file that holds this case and opens it. Refuses to overwrite; an attempt that fails leaves
    /// nothing behind.
    pub fn create<C: Case>(path: &Path, case: &C, stamp: &Stamp) -> Result<Self, Error> {
        Self::create_with(path, case, &[], stamp)
    }

    /// As [`Self::create`], with attachments that are there from the beginning and so never undone.
    pub fn create_with<C: Case>(
        path: &Path,
        case: &C,
        enclosures: &[Enclosure<'_>],
        stamp: &Stamp,
    ) -> Result<Self, Error> {
        Database::create(path, C::KIND.format(), |connection, mapping, path| {
            let (document, id) = document(case, path)?;
            mapping.write(connection, path, mapping.rows(&document, &id)?)?;
            enclosures.iter().try_for_each(|it| attachment::enclose(connection, path, *it))?;
            history::record_creation(connection, path, stamp)
        })?;
        Self::open(path)
    }

    /// Opens a case of either kind. One in a read-only place can be read only: see [`Self::is_writable`].
    pub fn open(path: &Path) -> Result<Self, Error> {
        let formats = CaseKind::ALL.map(CaseKind::format);
        Ok(Self::of(Database::open(path, &formats, Sharing::Exclusive)?))
    }

    /// Opens a case only to look into it, without a trace: it stays free for others, and cannot be changed through this.
    /// One that somebody has open gives [`Error::InUse`].
    pub fn look_into(path: &Path) -> Result<Self, Error> {
        let formats = CaseKind::ALL.map(CaseKind::format);
        Ok(Self::of(Database::look_into(path, &formats)?))
    }

    fn of(database: Database) -> Self {
        let is_bid = database.format.application_id == format::BID.application_id;
        let kind = if is_bid { CaseKind::Bid } else { CaseKind::Procedure };
        Self { database, kind }
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.database.path
    }

    /// Which desk's case it holds.
    pub fn kind(&self) -> CaseKind {
        self.kind
    }

    /// Whether it can be changed where it stands; if not, every change gives [`Error::ReadOnly`].
    pub fn is_writable(&self) -> bool {
        self.database.writable
    }

    /// The case as it stands.
    pub fn read<C: Case>(&self) -> Result<C, Error> {
        let Database { connection, mapping, path, .. } = &self.database;
        self.typed(mapping.read(connection, path)?)
    }

    /// The case without its lists, which are empty: for those who want to know its title or its dates, and soon.
    pub fn read_sections<C: Case>(&self) -> Result<C, Error> {
        let Database { connection, mapping, path, .. } = &self.database;
        self.typed(mapping.read_sections(connection, path)?)
    }

    fn typed<C: Case>(&self, document: Json) -> Result<C, Error> {
        self.require_kind(C::KIND)?;
        let path = &self.database.path;
        serde_json::from_value(document).map_err(|error| Error::Malformed {
            path: path.clone(),
            table: self.kind.extension().to_owned(),
            detail: error.to_string(),
        })
    }

    /// Makes the file hold this case, as one operation in one transaction that changes only the cells that
    /// differ. An unchanged case records nothing and gives `false`.
    ///
    /// Every entry of every list needs an id of its own ([`Error::MissingId`], [`Error::DuplicateId`]).
    pub fn write<C: Case>(&mut self, case: &C, operation: &Operation, stamp: &Stamp) -> Result<bool, Error> {
        self.write_with(case, &[], operation, stamp)
    }

    /// As [`Self::write`], with attachments that come in the same operation.
    pub fn write_with<C: Case>(
        &mut self,
        case: &C,
        enclosures: &[Enclosure<'_>],
        operation: &Operation,
        stamp: &Stamp,
    ) -> Result<bool, Error> {
        self.require_kind(C::KIND)?;
        let (document, id) = document(case, &self.database.path)?;
        let rows = self.database.mapping.rows(&document, &id)?;
        history::record(&mut self.database, operation, stamp, |connection, mapping, path| {
            mapping.write(connection, path, rows)?;
            enclosures.iter().try_for_each(|it| attachment::enclose(connection, path, *it))
        })
    }

    /// Takes the last operation back and gives its entry; `None` where there is nothing to take back.
    pub fn undo(&mut self, stamp: &Stamp) -> Result<Option<HistoryEntry>, Error> {
        history::step(&mut self.database, history::Step::Undo, stamp)
    }

    /// Does again what was last taken back and gives its entry; `None` where there is nothing to redo.
    pub fn redo(&mut self, stamp: &Stamp) -> Result<Option<HistoryEntry>, Error> {
        history::step(&mut self.database, history::Step::Redo, stamp)
    }

    /// Whether there is an operation to take back.
    pub fn can_undo(&self) -> Result<bool, Error> {
        history::can(&self.database, history::Step::Undo)
    }

    /// Whether there is an operation to do again.
    pub fn can_redo(&self) -> Result<bool, Error> {
        history::can(&self.database, history::Step::Redo)
    }

    /// All that ever happened to the case, oldest first.
    pub fn history(&self) -> Result<Vec<HistoryEntry>, Error> {
        history::all(&self.database)
    }

    /// Adds an attachment as one undoable operation named `attach`. Bytes that are here already rest once.
    pub fn attach(&mut self, enclosure: Enclosure<'_>, stamp: &Stamp) -> Result<Attachment, Error> {
        attachment::attach(&mut self.database, enclosure, stamp)
    }

    /// Takes an attachment away as one undoable operation named `detach`. Its bytes stay in the file, so that undo
    /// finds them.
    pub fn detach(&mut self, id: Id, stamp: &Stamp) -> Result<(), Error> {
        attachment::detach(&mut self.database, id, stamp)
    }

    /// All attachments, oldest id first.
    pub fn attachments(&self) -> Result<Vec<Attachment>, Error> {
        attachment::all(&self.database)
    }

    /// The bytes of an attachment, held against their hash.
    pub fn read_attachment(&self, id: Id) -> Result<Vec<u8>, Error> {
        attachment::read(&self.database, id)
    }

    /// Copies the whole case, trail and attachments included, to a name that is still free.
    pub fn copy_to(&self, path: &Path) -> Result<(), Error> {
        self.database.copy_to(path)
    }

    /// Closes the file and says whether all of it was written back; dropping it does the same in silence.
    pub fn close(self) -> Result<(), Error> {
        let Database { path, connection, .. } = self.database;
        connection.close().map_err(|(_, error)| error).at(&path)
    }

    fn require_kind(&self, wanted: CaseKind) -> Result<(), Error> {
        if self.kind == wanted {
            return Ok(());
        }
        Err(Error::OtherKind { path: self.database.path.clone(), found: self.kind, wanted })
    }
}

/// A case as JSON, and its id.
fn document<C: Case>(case: &C, path: &Path) -> Result<(Json, String), Error> {
    let table = C::KIND.extension().to_owned();
    let document = serde_json::to_value(case).map_err(|error| Error::Malformed {
        path: path.to_owned(),
        table: table.clone(),
        detail: error.to_string(),
    })?;
    let id = document.get("id").and_then(Json::as_str).unwrap_or_default().to_owned();
    match id.parse::<Id>() {
        Ok(known) if !known.is_nil() => Ok((document, id)),
        _ => Err(Error::MissingId { table, position: 0 }),
    }
}
