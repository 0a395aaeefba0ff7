//! Why a file could not be opened, read or written.

use std::{
    io,
    path::{Path, PathBuf},
};

use model::Id;
use rusqlite::ErrorCode;

use crate::CaseKind;

/// Why a file could not be opened, read or written. Whatever it is, the file is as it was before.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such file.
    #[error("{path}: no such file", path = .path.display())]
    NotFound {
        /// The file.
        path: PathBuf,
    },
    /// Something of that name stands there already; it is never overwritten.
    #[error("{path}: stands there already", path = .path.display())]
    AlreadyExists {
        /// The file.
        path: PathBuf,
    },
    /// The name leaves no room for the neighbours that a case needs while it is open (five bytes).
    #[error("{path}: the file name is too long", path = .path.display())]
    NameTooLong {
        /// The file.
        path: PathBuf,
    },
    /// Not an SQLite file at all.
    #[error("{path}: neither a case nor a library", path = .path.display())]
    NotADatabase {
        /// The file.
        path: PathBuf,
    },
    /// Truncated or damaged.
    #[error("{path}: damaged: {detail}", path = .path.display())]
    Corrupt {
        /// The file.
        path: PathBuf,
        /// What SQLite's check said first.
        detail: String,
    },
    /// An SQLite file of another program, or of another kind than is opened here.
    #[error("{path}: belongs to another program (application id {application_id:#010x})", path = .path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
        /// Whose it says it is.
        application_id: i32,
    },
    /// A case of the other desk.
    #[error("{path}: holds a {found:?}, not a {wanted:?}", path = .path.display())]
    OtherKind {
        /// The file.
        path: PathBuf,
        /// What it holds.
        found: CaseKind,
        /// What was asked for.
        wanted: CaseKind,
    },
    /// Written by a newer version of this program.
    #[error("{path}: has version {found}; up to {supported} is understood", path = .path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its schema version.
        found: i64,
        /// The newest understood here.
        supported: i64,
    },
    /// It bears our mark, but not our tables.
    #[error("{path}: `{object}` is missing, changed or too much", path = .path.display())]
    ForeignSchema {
        /// The file.
        path: PathBuf,
        /// The first table, index, view or trigger that differs.
        object: String,
    },
    /// A cell that no version of this program wrote.
    #[error("{path}: table `{table}`: {detail}", path = .path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
        /// Where.
        table: String,
        /// What is wrong.
        detail: String,
    },
    /// The system does not let us open it.
    #[error("{path}: may not be opened", path = .path.display())]
    Denied {
        /// The file.
        path: PathBuf,
    },
    /// The file or its folder cannot be written.
    #[error("{path}: can be read but not written", path = .path.display())]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// Open in another window or program.
    #[error("{path}: is open elsewhere", path = .path.display())]
    InUse {
        /// The file.
        path: PathBuf,
    },
    /// Its last changes stand in the `-wal` file beside it, in a place where they cannot be taken over.
    #[error("{path}: was not closed; copy it and its -wal to where they can be written", path = .path.display())]
    Unfinished {
        /// The file.
        path: PathBuf,
    },
    /// The disk is full.
    #[error("{path}: the disk is full", path = .path.display())]
    DiskFull {
        /// The file.
        path: PathBuf,
    },
    /// One value or attachment is larger than a case may hold (256 MiB).
    #[error("{path}: too large for a case", path = .path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
    },
    /// The change to be undone or redone does not fit what the case holds.
    #[error("{path}: operation {operation} does not fit the case any more", path = .path.display())]
    Conflict {
        /// The file.
        path: PathBuf,
        /// The operation in the trail.
        operation: Id,
    },
    /// A row, a case or a stamp without an identity.
    #[error("`{table}`: entry {position} has no id")]
    MissingId {
        /// Its table.
        table: String,
        /// Its place in its list, from 0.
        position: usize,
    },
    /// Two rows with the same identity.
    #[error("`{table}`: {id} occurs twice")]
    DuplicateId {
        /// Their table.
        table: String,
        /// Their identity.
        id: String,
    },
    /// A field for which the file has no column.
    #[error("`{table}` has no place for the field `{field}`")]
    Unstorable {
        /// Where.
        table: String,
        /// What.
        field: String,
    },
    /// There is no such attachment.
    #[error("{path}: no attachment {id}", path = .path.display())]
    NoAttachment {
        /// The file.
        path: PathBuf,
        /// Its identity.
        id: Id,
    },
    /// The file system failed in another way.
    #[error("{path}: {source}", path = .path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// How.
        source: io::Error,
    },
    /// SQLite failed in another way.
    #[error("{path}: {source}", path = .path.display())]
    Sqlite {
        /// The file.
        path: PathBuf,
        /// How.
        source: rusqlite::Error,
    },
}

/// Says which file a failure of a lower layer is about.
pub(crate) trait At<T> {
    fn at(self, path: &Path) -> Result<T, Error>;
}

impl<T> At<T> for rusqlite::Result<T> {
    fn at(self, path: &Path) -> Result<T, Error> {
        self.map_err(|source| {
            let path = path.to_owned();
            match source.sqlite_error_code() {
                Some(ErrorCode::NotADatabase) => Error::NotADatabase { path },
                Some(ErrorCode::DatabaseCorrupt) => Error::Corrupt { path, detail: source.to_string() },
                Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::InUse { path },
                Some(ErrorCode::ReadOnly) => Error::ReadOnly { path },
                Some(ErrorCode::CannotOpen) => Error::Denied { path },
                Some(ErrorCode::DiskFull) => Error::DiskFull { path },
                Some(ErrorCode::TooBig) => Error::TooLarge { path },
                // A cell of a type that we never write there.
                None if matches!(source, rusqlite::Error::InvalidColumnType(..)) => {
                    Error::Corrupt { path, detail: source.to_string() }
                }
                _ => Error::Sqlite { path, source },
            }
        })
    }
}

impl<T> At<T> for io::Result<T> {
    fn at(self, path: &Path) -> Result<T, Error> {
        self.map_err(|source| {
            let path = path.to_owned();
            match source.kind() {
                io::ErrorKind::NotFound => Error::NotFound { path },
                io::ErrorKind::AlreadyExists => Error::AlreadyExists { path },
                io::ErrorKind::InvalidFilename => Error::NameTooLong { path },
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                    Error::ReadOnly { path }
                }
                io::ErrorKind::StorageFull => Error::DiskFull { path },
                _ => Error::Io { path, source },
            }
        })
    }
}
