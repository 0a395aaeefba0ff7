//! One window a file: an advisory lock on a neighbour of the case, which the system frees when a process dies.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::ErrorKind,
    path::{Path, PathBuf},
};

use crate::{Error, error::At};

/// Holds `NAME.lock`.
///
/// The lock is not on the case itself: on Unix, closing any other handle of the same file, such as one that
/// hashes or copies it, would silently drop SQLite's own lock.
#[derive(Debug)]
pub(crate) struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    /// Takes the lock of a file; `None` where the folder cannot be written and so nobody can change the file.
    pub fn take(path: &Path) -> Result<Option<Self>, Error> {
        let neighbour = neighbour(path, ".lock");
        let file = match OpenOptions::new().write(true).create(true).truncate(false).open(&neighbour) {
            Ok(file) => file,
            Err(error)
                if matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem) =>
            {
                return Ok(None);
            }
            Err(error) => return Err(error).at(path),
        };
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { path: neighbour, _file: file })),
            // Some network folders know no such locks; SQLite's own lock still holds there.
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {
                Ok(Some(Self { path: neighbour, _file: file }))
            }
            Err(TryLockError::WouldBlock) => Err(Error::InUse { path: path.to_owned() }),
            Err(TryLockError::Error(error)) => Err(error).at(path),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Left behind it would do no harm: only a lock that is held counts.
        let _ = fs::remove_file(&self.path);
    }
}

/// The file beside this one whose name is longer by a suffix.
pub(crate) fn neighbour(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}
