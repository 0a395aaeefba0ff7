//! Files written whole or not at all.

use std::{fs, io::Write, path::Path};

use crate::Problem;

/// Writes a file whole or not at all: beside it first, then in its place.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let beside = folder.join(format!(".{}.part", crate::json::new_id()));
    let written = fs::File::create(&beside)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(&beside, path));
    written.map_err(|it| {
        // What could not be put in its place must not lie about; the first fault is the one to tell.
        let _ = fs::remove_file(&beside);
        Problem::io(path, &it)
    })
}
