//! Files that are not, or no longer, cases of ours: each is told apart, and none is changed.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use model::Procedure;
use rusqlite::Connection;
use store::{CaseFile, Enclosure, Error, Library};

use crate::samples::*;

/// Opens a file that must be refused and left as it was, with nothing new beside it.
fn refused(path: &Path) -> Error {
    let state = || -> Vec<(PathBuf, Vec<u8>)> {
        let mut files: Vec<_> = fs::read_dir(path.parent().unwrap())
            .unwrap()
            .map(|it| it.unwrap().path())
            .filter(|it| it.is_file())
            .map(|it| (it.clone(), fs::read(it).unwrap()))
            .collect();
        files.sort();
        files
    };
    let before = state();
    let error = CaseFile::open(path).err().unwrap_or_else(|| panic!("{} was opened", path.display()));
    assert!(state() == before, "refusing with `{error}` changed something");
    error
}

/// A closed case, changed by SQL through a connection without our settings.
fn tampered(path: &Path, sql: &str) {
    drop(shitan(path));
    let connection = Connection::open(path).unwrap();
    connection.execute_batch(sql).unwrap();
    connection.close().unwrap();
}

#[test]
fn no_file_or_no_database() {
    let (folder, path) = place();
    assert!(matches!(refused(&path), Error::NotFound { .. }));
    for content in [&b""[..], b"%PDF-1.7 is no case", &[0x5A; 40_000], b"SQLite format 3\0"] {
        fs::write(&path, content).unwrap();
        let error = refused(&path);
        assert!(matches!(error, Error::NotADatabase { .. } | Error::Corrupt { .. }), "{error}");
    }
    fs::create_dir(folder.path().join("夹.procedure")).unwrap();
    assert!(matches!(refused(&folder.path().join("夹.procedure")), Error::NotADatabase { .. }));
}

#[test]
fn truncated_or_damaged() {
    let (_folder, path) = place();
    drop(shitan(&path));
    let whole = fs::read(&path).unwrap();
    for length in [whole.len() / 2, whole.len() - 4096, 4096, 8192, 5000, 600] {
        fs::write(&path, &whole[..length]).unwrap();
        let error = refused(&path);
        assert!(matches!(error, Error::Corrupt { .. } | Error::NotADatabase { .. }), "{length}: {error}");
    }
    for page in (4096..whole.len()).step_by(4096) {
        let mut damaged = whole.clone();
        damaged[page..page + 64].fill(0xFF);
        fs::write(&path, &damaged).unwrap();
        let error = refused(&path);
        assert!(matches!(error, Error::Corrupt { .. }), "page at {page}: {error}");
    }
    fs::write(&path, &whole).unwrap();
    CaseFile::open(&path).unwrap();
}

/// Any one byte of the file may be wrong: it is refused, or read as some case, or told as malformed; no panic.
#[test]
fn single_wrong_bytes_never_panic() {
    let (_folder, path) = place();
    drop(shitan(&path));
    let whole = fs::read(&path).unwrap();
    let mut refusals = 0;
    for (position, bit) in (0..whole.len()).step_by(1009).zip((0..8).cycle()) {
        let mut damaged = whole.clone();
        damaged[position] ^= 1 << bit;
        fs::write(&path, &damaged).unwrap();
        match CaseFile::open(&path) {
            Ok(file) => drop(file.read::<Procedure>().and(file.history().map(drop))),
            Err(_) => refusals += 1,
        }
    }
    assert!(refusals > 5, "{refusals}");
}

#[test]
fn other_programs_files() {
    let (folder, path) = place();
    let foreign = Connection::open(&path).unwrap();
    foreign
        .execute_batch("CREATE TABLE customer (id INTEGER PRIMARY KEY); INSERT INTO customer VALUES (1)")
        .unwrap();
    drop(foreign);
    assert!(matches!(refused(&path), Error::Foreign { application_id: 0, .. }));
    let library = folder.path().join("library.db");
    drop(Library::open(&library).unwrap());
    assert!(matches!(refused(&library), Error::Foreign { .. }));
    let case = folder.path().join("a.procedure");
    drop(shitan(&case));
    assert!(matches!(Library::open(&case), Err(Error::Foreign { .. })));
}

/// What a crash left in a log is not written into a file that is not ours.
#[test]
fn a_foreign_file_with_an_unfinished_log() {
    let (folder, path) = place();
    let origin = folder.path().join("origin.db");
    let foreign = Connection::open(&origin).unwrap();
    foreign.execute_batch("PRAGMA journal_mode = WAL; CREATE TABLE customer (id TEXT)").unwrap();
    fs::copy(&origin, &path).unwrap();
    fs::copy(folder.path().join("origin.db-wal"), format!("{}-wal", path.display())).unwrap();
    drop(foreign);
    assert!(fs::metadata(format!("{}-wal", path.display())).unwrap().len() > 0);
    assert!(matches!(refused(&path), Error::Foreign { application_id: 0, .. }));
}

#[test]
fn a_newer_version() {
    let (_folder, path) = place();
    tampered(&path, "PRAGMA user_version = 99");
    assert!(matches!(refused(&path), Error::Newer { found: 99, supported: 5, .. }));
}

#[test]
fn a_schema_that_is_not_ours() {
    for (sql, named) in [
        ("CREATE TRIGGER spy AFTER UPDATE ON procedure BEGIN DELETE FROM history; END", "spy"),
        ("CREATE VIEW clause_view AS SELECT * FROM clause", "clause_view"),
        ("CREATE TABLE extra (id TEXT)", "extra"),
        ("CREATE INDEX slow ON clause (title)", "slow"),
        ("DROP TABLE clause", "clause"),
        ("ALTER TABLE clause ADD COLUMN note TEXT DEFAULT 'x'", "clause"),
        (
            "DROP TABLE clause; CREATE VIEW clause AS SELECT '' AS id, 0 AS position, '' AS title, '' AS body",
            "clause",
        ),
        ("PRAGMA user_version = 0", ""),
        ("PRAGMA user_version = -1", ""),
    ] {
        let (_folder, path) = place();
        tampered(&path, sql);
        let error = refused(&path);
        assert!(
            matches!(&error, Error::ForeignSchema { object, .. } if named.is_empty() || object == named),
            "{sql}: {error}"
        );
    }
}

#[test]
fn cells_that_no_version_wrote() {
    for sql in [
        "UPDATE indicator SET name = x'00FF'",
        "UPDATE indicator SET name = '{'",
        "UPDATE indicator SET name = '{\"zh-Hans\": \"x\", \"fr\": \"y\"}'",
        "UPDATE indicator SET target = 'many'",
        "UPDATE indicator SET target = '-5'",
        "UPDATE indicator SET id = 'not-an-id' WHERE position = 0",
        "UPDATE price_terms SET term_months = 'twelve'",
        "UPDATE price_terms SET term_months = 1.5",
        "UPDATE method SET two_envelopes = 2",
        "UPDATE requirement SET text = CAST(x'22FF22' AS TEXT)",
        "DELETE FROM timetable",
        "INSERT INTO briefing SELECT 'x', record FROM briefing",
        "UPDATE procedure SET format = 'tenderwright/procedure/2'",
    ] {
        let (_folder, path) = place();
        tampered(&path, sql);
        let error = CaseFile::open(&path).unwrap().read::<Procedure>().unwrap_err();
        assert!(matches!(error, Error::Malformed { .. }), "{sql}: {error}");
    }
    for sql in [
        "UPDATE history SET event = 'forged'",
        "UPDATE history SET at = 'yesterday'",
        "UPDATE history SET who = x'00'",
    ] {
        let (_folder, path) = place();
        tampered(&path, sql);
        let error = CaseFile::open(&path).unwrap().history().unwrap_err();
        assert!(matches!(error, Error::Malformed { .. }), "{sql}: {error}");
    }
}

/// A changeset comes with the file: one that does not fit or reaches elsewhere changes nothing.
#[test]
fn forged_changesets_are_refused_whole() {
    let (_folder, path) = place();
    let (mut file, case) = shitan(&path);
    let changed = retitled(&case, "二");
    assert!(file.write(&changed, &operation("edit-title"), &stamp()).unwrap());
    drop(file);
    for sql in [
        "UPDATE history SET changeset = randomblob(64) WHERE state = 'done'",
        "UPDATE history SET changeset = substr(changeset, 1, length(changeset) - 5) WHERE state = 'done'",
        // The case was changed behind the trail's back.
        "UPDATE procedure SET title = '{\"zh-Hans\":\"三\"}'",
    ] {
        let tampered = path.with_extension("tampered");
        let _ = fs::remove_file(&tampered);
        fs::copy(&path, &tampered).unwrap();
        Connection::open(&tampered).unwrap().execute_batch(sql).unwrap();
        let mut file = CaseFile::open(&tampered).unwrap();
        let (before, trail) = (file.read::<Procedure>().unwrap(), file.history().unwrap());
        let error = file.undo(&stamp()).unwrap_err();
        assert!(matches!(error, Error::Conflict { .. }), "{sql}: {error}");
        assert_eq!((file.read::<Procedure>().unwrap(), file.history().unwrap()), (before, trail), "{sql}");
    }
    // A changeset over the trail itself: `history` is not among the tables it may touch.
    let connection = Connection::open(&path).unwrap();
    let mut session = rusqlite::session::Session::new(&connection).unwrap();
    session.attach(Some("history")).unwrap();
    connection.execute("UPDATE history SET who = 'somebody else'", []).unwrap();
    let mut forged = Vec::new();
    session.changeset_strm(&mut forged).unwrap();
    drop(session);
    connection.execute("UPDATE history SET changeset = ?1 WHERE state = 'done'", [forged]).unwrap();
    connection.close().unwrap();
    let mut file = CaseFile::open(&path).unwrap();
    assert!(matches!(file.undo(&stamp()), Err(Error::Conflict { .. })));
    assert_eq!(file.read::<Procedure>().unwrap(), changed);
}

#[test]
fn attachments_are_held_against_their_hash() {
    let (_folder, path) = place();
    let (mut file, _) = shitan(&path);
    let attached = file
        .attach(
            Enclosure { id: id(), name: "附件.pdf", media_type: "application/pdf", bytes: b"%PDF-1.7" },
            &stamp(),
        )
        .unwrap();
    drop(file);
    Connection::open(&path).unwrap().execute("UPDATE content SET bytes = x'00'", []).unwrap();
    let error = CaseFile::open(&path).unwrap().read_attachment(attached.id).unwrap_err();
    assert!(matches!(error, Error::Malformed { .. }), "{error}");
}

#[test]
fn open_in_another_window() {
    let (_folder, path) = place();
    let (mut file, case) = shitan(&path);
    assert!(
        matches!(refused(&path), Error::InUse { .. }),
        "and reading the files for the comparison freed nothing"
    );
    assert!(matches!(refused(&path), Error::InUse { .. }));
    assert!(file.write(&retitled(&case, "二"), &operation("edit-title"), &stamp()).unwrap());
    drop(file);
    assert_eq!(CaseFile::open(&path).unwrap().read::<Procedure>().unwrap().title.zh_hans, "二");
}

#[test]
fn open_in_another_program() {
    let (_folder, path) = place();
    drop(shitan(&path));
    let other = Connection::open(&path).unwrap();
    other.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE;").unwrap();
    assert!(matches!(CaseFile::open(&path), Err(Error::InUse { .. })));
    drop(other);
    CaseFile::open(&path).unwrap();
}

#[test]
fn a_lock_left_by_a_dead_process_holds_nobody_up() {
    let (folder, path) = place();
    drop(shitan(&path));
    fs::write(format!("{}.lock", path.display()), "").unwrap();
    drop(CaseFile::open(&path).unwrap());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

/// Opens a case for reading only; nothing may change or appear.
fn only_read(path: &Path, case: &Procedure) {
    let before = fs::read(path).unwrap();
    let mut file = CaseFile::open(path).unwrap();
    assert!(!file.is_writable());
    assert_eq!(&file.read::<Procedure>().unwrap(), case);
    assert!(!file.can_undo().unwrap());
    let written = file.write(&retitled(case, "二"), &operation("edit-title"), &stamp());
    assert!(matches!(written, Err(Error::ReadOnly { .. })));
    assert!(matches!(file.undo(&stamp()), Err(Error::ReadOnly { .. })));
    assert!(matches!(
        file.attach(Enclosure { id: id(), name: "a", media_type: "b", bytes: b"c" }, &stamp()),
        Err(Error::ReadOnly { .. })
    ));
    drop(file);
    assert_eq!(fs::read(path).unwrap(), before);
    assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
}

#[test]
fn a_read_only_file_can_be_read() {
    let (_folder, path) = place();
    let (file, case) = shitan(&path);
    drop(file);
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions.clone()).unwrap();
    only_read(&path, &case);
    // What a crash left in the log cannot be taken over here, so it is not passed over in silence.
    fs::write(format!("{}-wal", path.display()), "unfinished").unwrap();
    assert!(matches!(refused(&path), Error::Unfinished { .. }));
}

/// Root may write anywhere, so as root this test runs itself once more as nobody.
#[cfg(unix)]
#[test]
fn a_case_in_a_read_only_folder_can_be_read() {
    use std::os::unix::{fs::PermissionsExt, process::CommandExt};

    let (folder, path) = place();
    let (file, case) = shitan(&path);
    drop(file);
    let library_folder = tempfile::tempdir().unwrap();
    let library_path = library_folder.path().join("library.db");
    Library::open(&library_path).unwrap().write_setting("language", "en").unwrap();
    let allow = |place: &Path, mode| fs::set_permissions(place, fs::Permissions::from_mode(mode)).unwrap();
    allow(folder.path(), 0o555);
    if fs::write(folder.path().join("probe"), "").is_err() {
        only_read(&path, &case);
        let elsewhere = CaseFile::create(&folder.path().join("b.procedure"), &case, &stamp());
        assert!(matches!(elsewhere, Err(Error::ReadOnly { .. })));
        allow(&path, 0o000);
        assert!(matches!(CaseFile::open(&path), Err(Error::Denied { .. })));
        allow(folder.path(), 0o755);
        allow(library_folder.path(), 0o555);
        let mut library = Library::open(&library_path).unwrap();
        assert_eq!(library.setting("language").unwrap().as_deref(), Some("en"));
        assert!(matches!(library.write_setting("language", "zh-Hans"), Err(Error::ReadOnly { .. })));
        drop(library);
        allow(library_folder.path(), 0o755);
        return;
    }
    allow(folder.path(), 0o755);
    let program = folder.path().join("test");
    fs::copy(env::current_exe().unwrap(), &program).unwrap();
    let status = std::process::Command::new(&program)
        .args(["--exact", "untrusted::a_case_in_a_read_only_folder_can_be_read"])
        .current_dir(folder.path())
        .env("TMPDIR", "/tmp")
        .uid(65534)
        .gid(65534)
        .status()
        .unwrap();
    assert!(status.success());
}
