//! After any crash a case stands as after one of its committed operations, and opens at once.

use std::{
    env, fs,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use model::Procedure;
use store::CaseFile;

use crate::samples::*;

fn beside(path: &Path, suffix: &str) -> PathBuf {
    format!("{}{suffix}", path.display()).into()
}

#[test]
fn a_log_cut_anywhere_gives_a_committed_state() {
    let (folder, path) = place();
    let (mut file, case) = shitan(&path);
    let lengths: Vec<u64> = (1..=4)
        .map(|number| {
            assert!(file.write(&retitled(&case, &number.to_string()), &operation("edit"), &stamp()).unwrap());
            fs::metadata(beside(&path, "-wal")).unwrap().len()
        })
        .collect();
    let log = fs::read(beside(&path, "-wal")).unwrap();
    let main = fs::read(&path).unwrap();
    let mut seen = Vec::new();
    for cut in (0..=log.len()).step_by(1237).chain([log.len()]) {
        let crashed = folder.path().join(format!("{cut}.procedure"));
        fs::write(&crashed, &main).unwrap();
        fs::write(beside(&crashed, "-wal"), &log[..cut]).unwrap();
        let title = CaseFile::open(&crashed).unwrap().read::<Procedure>().unwrap().title.zh_hans;
        let committed = lengths.iter().filter(|it| **it <= cut as u64).count();
        let expected = if committed == 0 { case.title.zh_hans.clone() } else { committed.to_string() };
        assert_eq!(title, expected, "cut at {cut} of {}", log.len());
        seen.push(committed);
    }
    seen.dedup();
    assert_eq!(seen, [0, 1, 2, 3, 4]);
}

#[test]
fn a_killed_process_loses_nothing_committed_and_frees_the_file() {
    const VICTIM: &str = "STORE_TEST_VICTIM";
    if let Some(path) = env::var_os(VICTIM) {
        let mut file = CaseFile::open(Path::new(&path)).unwrap();
        let case: Procedure = file.read().unwrap();
        for number in 1.. {
            file.write(&retitled(&case, &number.to_string()), &operation("edit"), &stamp()).unwrap();
            writeln!(std::io::stdout(), "committed {number}").unwrap();
        }
    }
    let (_folder, path) = place();
    // The victim numbers its own stamps from the start, so the case is made under identities far from those.
    let first = store::Stamp { id: "01990000-0000-7000-9000-000000000000".parse().unwrap(), ..stamp() };
    drop(CaseFile::create(&path, &real_procedures().remove(0), &first).unwrap());
    let mut victim = Command::new(env::current_exe().unwrap())
        .args([
            "--exact",
            "--nocapture",
            "crash::a_killed_process_loses_nothing_committed_and_frees_the_file",
        ])
        .env(VICTIM, &path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(victim.stdout.take().unwrap()).lines().map(Result::unwrap);
    let committed = |line: String| line.strip_prefix("committed ").and_then(|it| it.parse::<u32>().ok());
    let mut last = lines.by_ref().filter_map(committed).find(|it| *it == 20).unwrap();
    assert!(matches!(CaseFile::open(&path), Err(store::Error::InUse { .. })), "it is open in the victim");
    victim.kill().unwrap();
    victim.wait().unwrap();
    last = lines.filter_map(committed).last().unwrap_or(last);
    let mut file = CaseFile::open(&path).unwrap();
    let title: u32 = file.read::<Procedure>().unwrap().title.zh_hans.parse().unwrap();
    assert!(title == last || title == last + 1, "committed {last}, found {title}");
    let late = store::Stamp { id: "01990000-0000-7000-9000-000000000001".parse().unwrap(), ..stamp() };
    file.undo(&late).unwrap().unwrap();
    assert_eq!(file.read::<Procedure>().unwrap().title.zh_hans, (title - 1).to_string());
}
