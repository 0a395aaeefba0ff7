//! The library: kept, shared between processes, opened as carefully as a case.

use std::fs;

use model::StaffMember;
use store::{CaseKind, Error, Library, PinnedCertificate, Profile, RecentCase};

use crate::{fill::filled, samples::*};

#[test]
fn what_it_is_told_is_there_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("资料库.library");
    let mut library = Library::open(&path).unwrap();
    assert_eq!(library.profile().unwrap(), Profile::default());
    let profile = Profile { agency: filled(), staff: vec![filled(), filled()] };
    library.write_profile(&profile).unwrap();
    let recent = |path: &str, opened_at: &str, deadline: Option<&str>| RecentCase {
        path: path.into(),
        kind: CaseKind::Bid,
        title: "石滩镇".into(),
        deadline: deadline.map(|it| it.parse().unwrap()),
        opened_at: chrono::DateTime::parse_from_rfc3339(opened_at).unwrap(),
    };
    // The moments decide, not their spelling: 09:00+08:00 is earlier than 02:00+00:00.
    let early = recent("/a/一.bid", "2026-11-23T09:00:00+08:00", None);
    let late = recent("/a/二.bid", "2026-11-23T02:00:00+00:00", Some("2026-12-14T09:30:00"));
    library.remember_case(&late).unwrap();
    library.remember_case(&RecentCase { title: "旧".into(), ..early.clone() }).unwrap();
    library.remember_case(&early).unwrap();
    library.remember_case(&recent("/a/三.bid", "2026-11-23T09:00:00+08:00", None)).unwrap();
    library.forget_case("/a/三.bid").unwrap();
    library.write_setting("language", "zh-Hant").unwrap();
    library.write_setting("language", "zh-Hans").unwrap();
    let pinned =
        PinnedCertificate { fingerprint: "ab".into(), name: "采购人".into(), pinned_at: early.opened_at };
    library.pin(&pinned).unwrap();
    library.pin(&PinnedCertificate { fingerprint: "cd".into(), ..pinned.clone() }).unwrap();
    library.unpin("cd").unwrap();
    drop(library);
    let library = Library::open(&path).unwrap();
    assert_eq!(library.profile().unwrap(), profile);
    assert_eq!(library.recent_cases().unwrap(), [late, early]);
    assert_eq!(library.setting("language").unwrap().as_deref(), Some("zh-Hans"));
    assert_eq!(library.setting("colour").unwrap(), None);
    assert_eq!(library.pinned_certificates().unwrap(), [pinned]);
    drop(library);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn windows_and_terminal_share_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.db");
    let mut window = Library::open(&path).unwrap();
    window.write_setting("language", "en").unwrap();
    let mut terminal = Library::open(&path).unwrap();
    assert_eq!(terminal.setting("language").unwrap().as_deref(), Some("en"));
    terminal.write_profile(&Profile { agency: filled(), staff: Vec::new() }).unwrap();
    window.write_profile(&Profile { agency: filled(), staff: vec![filled()] }).unwrap();
    assert_eq!(terminal.profile().unwrap(), window.profile().unwrap());
    drop(window);
    terminal.write_setting("language", "zh-Hant").unwrap();
    assert_eq!(Library::open(&path).unwrap().setting("language").unwrap().as_deref(), Some("zh-Hant"));
}

#[test]
fn a_bad_library_is_refused_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.db");
    fs::write(&path, "not a library, but precious").unwrap();
    assert!(matches!(Library::open(&path), Err(Error::NotADatabase { .. })));
    assert_eq!(fs::read(&path).unwrap(), b"not a library, but precious");
    fs::remove_file(&path).unwrap();
    let mut library = Library::open(&path).unwrap();
    let nobody = Profile { staff: vec![StaffMember::default()], ..Profile::default() };
    assert!(matches!(library.write_profile(&nobody), Err(Error::MissingId { .. })));
    drop(shitan(&folder.path().join("a.procedure")));
    assert!(matches!(Library::open(&folder.path().join("a.procedure")), Err(Error::Foreign { .. })));
}
