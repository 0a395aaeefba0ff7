//! Files that the system hands over: dropped on the window, double-clicked, or given to a second start.

use std::{
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use tauri::{AppHandle, Emitter, Manager};

/// The event that tells the page a file's path.
const OPEN_FILE: &str = "open-file";
/// The event by which the page says that it hears `open-file` from now on.
pub const READY: &str = "ready";

/// Paths that wait until the page listens; `None` once it does.
pub struct Waiting(Mutex<Option<Vec<PathBuf>>>);

impl Default for Waiting {
    fn default() -> Self {
        Self(Mutex::new(Some(Vec::new())))
    }
}

/// Hands files to the page, now or as soon as it listens.
pub fn open(handle: &AppHandle, paths: impl IntoIterator<Item = PathBuf>) {
    let waiting = handle.state::<Waiting>();
    let mut waiting = waiting.0.lock().unwrap_or_else(PoisonError::into_inner);
    match waiting.as_mut() {
        Some(waiting) => waiting.extend(paths),
        None => tell(handle, paths),
    }
}

/// The page listens: hands it what waited.
pub fn page_is_ready(handle: &AppHandle) {
    let waiting = handle.state::<Waiting>();
    let waited = waiting.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    tell(handle, waited.into_iter().flatten());
}

/// The files among a program's arguments, without the program itself and without options.
pub fn arguments(arguments: impl IntoIterator<Item = String>, folder: &Path) -> Vec<PathBuf> {
    arguments.into_iter().skip(1).filter(|it| !it.starts_with('-')).map(|it| folder.join(it)).collect()
}

fn tell(handle: &AppHandle, paths: impl IntoIterator<Item = PathBuf>) {
    for path in paths {
        // A page that is gone has nobody to tell.
        let _ = handle.emit(OPEN_FILE, path.to_string_lossy());
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_files_of_the_folder_they_were_given_in() {
        let given = ["program", "--flag", "案卷.procedure", "/elsewhere/a.pdf"].map(String::from);
        let files = arguments(given, Path::new("/home/someone"));
        assert_eq!(files, [Path::new("/home/someone/案卷.procedure"), Path::new("/elsewhere/a.pdf")]);
    }
}
