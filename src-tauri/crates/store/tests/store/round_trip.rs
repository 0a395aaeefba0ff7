//! What is written is read back, whatever it is; what has no place is refused.

use std::fs;

use model::{Bid, Procedure};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use store::{Case, CaseFile, CaseKind, Enclosure, Error, Event};

use crate::{fill::filled, samples::*};

fn returns<C: Case + PartialEq + std::fmt::Debug>(case: &C) {
    let (_folder, path) = place();
    drop(CaseFile::create(&path, case, &stamp()).unwrap());
    let file = CaseFile::open(&path).unwrap();
    assert_eq!(file.kind(), C::KIND);
    let read: C = file.read().unwrap();
    assert_eq!(&read, case);
    assert_eq!(bytes(&read), bytes(case));
}

#[test]
fn real_cases_come_back() {
    for procedure in real_procedures() {
        returns(&procedure);
        returns(&bid_for(procedure));
    }
}

/// A case is looked into without a lock, a log or a change; one that somebody has open is left alone.
#[test]
fn looking_into_a_case_leaves_no_trace() {
    let (folder, path) = place();
    let case = real_procedures().remove(0);
    let open = CaseFile::create(&path, &case, &stamp()).unwrap();
    assert!(matches!(CaseFile::look_into(&path), Err(Error::InUse { .. })));
    open.close().unwrap();
    let before = fs::read(&path).unwrap();
    let names = || fs::read_dir(folder.path()).unwrap().map(|it| it.unwrap().file_name()).collect::<Vec<_>>();
    let mut seen = CaseFile::look_into(&path).unwrap();
    assert_eq!((seen.kind(), seen.is_writable(), names().len()), (CaseKind::Procedure, false, 1));
    assert_eq!(seen.read::<Procedure>().unwrap(), case);
    let sections: Procedure = seen.read_sections().unwrap();
    assert!(sections.indicators.is_empty() && sections.price.posts.is_empty());
    assert_eq!(
        (&sections.title, &sections.timetable, &sections.pack),
        (&case.title, &case.timetable, &case.pack)
    );
    let changed = Procedure { number: "2".into(), ..case.clone() };
    let operation = store::Operation { name: "edit".into(), arguments: serde_json::Value::Null };
    assert!(matches!(seen.write(&changed, &operation, &stamp()), Err(Error::ReadOnly { .. })));
    // Somebody else opens it meanwhile.
    drop(CaseFile::open(&path).unwrap());
    drop(seen);
    assert!(fs::read(&path).unwrap() == before && names().len() == 1);
}

#[test]
fn every_field_comes_back() {
    returns(&filled::<Procedure>());
    returns(&filled::<Bid>());
}

/// A filled case loses exactly what stays with the purchaser when it is published.
#[test]
fn what_stays_with_the_purchaser_is_not_published() {
    let case = filled::<Procedure>();
    let json = |it: &Procedure| serde_json::to_value(it).unwrap();
    let (whole, published, empty) = (json(&case), json(&case.published()), json(&Procedure::default()));
    for (name, part) in whole.as_object().unwrap() {
        if Procedure::UNPUBLISHED.contains(&name.as_str()) {
            assert_ne!(part, &empty[name], "{name} is not filled");
            assert_eq!(published[name], empty[name], "{name} is published");
        } else if !["need", "questions"].contains(&name.as_str()) {
            assert_eq!(&published[name], part, "{name} is kept back");
        }
    }
    assert_eq!(published["need"]["soundings"], serde_json::json!([]));
    assert!(case.published().questions.iter().all(|it| it.asker.is_empty()));
}

/// Every column is some field's: none is left that nothing fills.
#[test]
fn every_column_is_used() {
    fn unused<C: Case>(case: &C) -> Vec<String> {
        let (_folder, path) = place();
        CaseFile::create(&path, case, &stamp()).unwrap().close().unwrap();
        let connection = Connection::open(&path).unwrap();
        let columns: Vec<(String, String)> = connection
            .prepare(
                "SELECT t.name, c.name FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
                 WHERE t.name NOT IN ('attachment', 'content', 'history') AND t.name NOT LIKE 'sqlite_%'",
            )
            .unwrap()
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        assert!(columns.len() > 60);
        let is_unused = |table: &str, column: &str| {
            let sql = format!("SELECT count(\"{column}\") = 0 FROM \"{table}\"");
            connection.query_row(&sql, [], |row| row.get::<_, bool>(0)).unwrap()
        };
        columns.iter().filter(|it| is_unused(&it.0, &it.1)).map(|it| format!("{}.{}", it.0, it.1)).collect()
    }
    assert_eq!(unused(&filled::<Procedure>()), Vec::<String>::new());
    assert_eq!(unused(&filled::<Bid>()), Vec::<String>::new());
}

/// A field that a future model has and the file has not.
#[derive(Debug, Serialize, Deserialize)]
struct Newer<T> {
    #[serde(flatten)]
    case: Procedure,
    #[serde(skip_serializing_if = "Option::is_none")]
    addenda: Option<T>,
}

impl<T: Serialize + serde::de::DeserializeOwned> Case for Newer<T> {
    const KIND: CaseKind = CaseKind::Procedure;
}

#[test]
fn a_field_without_a_place_is_refused_rather_than_lost() {
    let (folder, path) = place();
    let case = real_procedures().remove(0);
    let newer = Newer { case: case.clone(), addenda: Some("text".to_owned()) };
    let error = CaseFile::create(&path, &newer, &stamp()).err().unwrap();
    assert!(
        matches!(&error, Error::Unstorable { table, field } if table == "procedure" && field == "addenda"),
        "{error}"
    );
    let newer = Newer { case, addenda: Some(vec![filled::<model::Clause>()]) };
    let error = CaseFile::create(&path, &newer, &stamp()).err().unwrap();
    assert!(matches!(&error, Error::Unstorable { .. }), "{error}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is left behind");
}

#[test]
fn rows_need_identities_of_their_own() {
    let (folder, path) = place();
    let mut case = real_procedures().remove(0);
    case.criteria[1].bands[1].id = case.criteria[1].bands[0].id;
    let error = CaseFile::create(&path, &case, &stamp()).err().unwrap();
    assert!(matches!(&error, Error::DuplicateId { table, .. } if table == "band"), "{error}");
    case.criteria[1].bands[1].id = model::Id::default();
    let error = CaseFile::create(&path, &case, &stamp()).err().unwrap();
    assert!(matches!(&error, Error::MissingId { table, position: 1 } if table == "band"), "{error}");
    let error = CaseFile::create(&path, &Procedure::default(), &stamp()).err().unwrap();
    assert!(matches!(&error, Error::MissingId { .. }), "{error}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_case_of_the_other_desk_is_named() {
    let (_folder, path) = place();
    let (mut file, case) = shitan(&path);
    assert!(matches!(file.read::<Bid>(), Err(Error::OtherKind { wanted: CaseKind::Bid, .. })));
    let written = file.write(&bid_for(case), &operation("edit"), &stamp());
    assert!(matches!(written, Err(Error::OtherKind { .. })));
    assert_eq!(file.history().unwrap().len(), 1);
}

#[test]
fn a_new_file_never_overwrites_and_a_copy_holds_all() {
    let (folder, path) = place();
    let (mut file, case) = shitan(&path);
    assert!(matches!(
        CaseFile::create(&path, &case, &stamp()),
        Err(Error::AlreadyExists { .. } | Error::InUse { .. })
    ));
    let attached = file
        .attach(
            Enclosure { id: id(), name: "附件.pdf", media_type: "application/pdf", bytes: b"%PDF-1.7" },
            &stamp(),
        )
        .unwrap();
    let changed = retitled(&case, "改过的标题");
    assert!(file.write(&changed, &operation("edit-title"), &stamp()).unwrap());
    let copied = folder.path().join("副本.procedure");
    file.copy_to(&copied).unwrap();
    assert!(matches!(file.copy_to(&copied), Err(Error::AlreadyExists { .. })));
    let mut copy = CaseFile::open(&copied).unwrap();
    assert_eq!(copy.read::<Procedure>().unwrap(), changed);
    assert_eq!(copy.read_attachment(attached.id).unwrap(), b"%PDF-1.7");
    assert_eq!(copy.history().unwrap(), file.history().unwrap());
    copy.undo(&stamp()).unwrap().unwrap();
    assert_eq!(copy.read::<Procedure>().unwrap(), case);
    assert_eq!(file.read::<Procedure>().unwrap(), changed);
    drop((file, copy));
    let mut names: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names.len(), 2, "a closed case is one file: {names:?}");
    assert!(matches!(CaseFile::create(&path, &case, &stamp()), Err(Error::AlreadyExists { .. })));
}

#[test]
fn a_thousand_indicators_are_written_and_moved() {
    let (_folder, path) = place();
    let (mut file, mut case) = shitan(&path);
    let one = case.indicators[0].clone();
    case.indicators = (0..1000).map(|_| model::Indicator { id: id(), ..one.clone() }).collect();
    assert!(file.write(&case, &operation("import-indicators"), &stamp()).unwrap());
    let before = case.clone();
    case.indicators.rotate_left(1);
    assert!(file.write(&case, &operation("move-indicator"), &stamp()).unwrap());
    assert_eq!(file.read::<Procedure>().unwrap(), case);
    file.undo(&stamp()).unwrap().unwrap();
    assert_eq!(file.read::<Procedure>().unwrap(), before);
    assert!(matches!(file.history().unwrap().last().unwrap().event, Event::Undone { .. }));
}

#[test]
fn the_longest_name_that_a_folder_allows() {
    let folder = tempfile::tempdir().unwrap();
    let case = real_procedures().remove(0);
    // A name of 255 bytes leaves no room for the case's neighbours; one of 250 does.
    let too_long = folder.path().join(format!("{}.procedure", "社".repeat(81)));
    if cfg!(target_os = "linux") {
        assert!(matches!(CaseFile::create(&too_long, &case, &stamp()), Err(Error::NameTooLong { .. })));
    }
    let longest = folder.path().join(format!("{}.procedure", "社".repeat(80)));
    let mut file = CaseFile::create(&longest, &case, &stamp()).unwrap();
    assert!(file.write(&retitled(&case, "题"), &operation("edit-title"), &stamp()).unwrap());
    drop(file);
    assert_eq!(CaseFile::open(&longest).unwrap().read::<Procedure>().unwrap().title.zh_hans, "题");
}
