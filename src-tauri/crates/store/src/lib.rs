//! Case files and the library: SQLite files whose every change is one named, undoable operation.
//!
//! ```text
//! CaseFile        one case in one file, `*.procedure` or `*.bid`; open in one window at a time
//! ├── read        rows → case
//! ├── write       case → the cells that differ, in one transaction, with its changeset in the trail
//! ├── undo, redo  the inverted changeset, the changeset; they survive a restart
//! ├── history     who, when, what
//! └── attachments bytes by their hash
//! Library         profile of the agency, recent cases, settings, pinned certificates
//! ```
//!
//! A file from elsewhere is untrusted: its kind, version and schema are held against ours before any row is
//! read, and a file that is refused stays as it was, byte for byte. A case that cannot be written, because its
//! file or its folder is read-only, opens for reading, and whatever would change it gives [`Error::ReadOnly`].
//!
//! Invariants: no clock and no identities of its own (the caller passes a [`Stamp`]); nothing but the file given
//! and its neighbours `-wal`, `.lock`, `.new` and `.v1.bak` (`.v2.bak` …) is touched.

mod attachment;
mod case_file;
mod database;
mod error;
mod format;
mod history;
mod library;
mod lock;
mod rows;

pub use attachment::{Attachment, Enclosure};
pub use case_file::{Case, CaseFile, CaseKind};
pub use error::Error;
pub use history::{Event, HistoryEntry, Operation, Stamp, State};
pub use library::{Library, PinnedCertificate, Profile, RecentCase};
