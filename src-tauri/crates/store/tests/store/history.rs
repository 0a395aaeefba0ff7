//! The trail: undo and redo by every path give the very same case, also after a restart.

use model::Procedure;
use proptest::prelude::*;
use serde_json::{Value, json};
use store::{CaseFile, Enclosure, Error, Event, State};

use crate::{fill::filled, samples::*};

#[test]
fn undo_and_redo_survive_a_restart() {
    let (_folder, path) = place();
    let (mut file, first) = shitan(&path);
    assert!(!file.can_undo().unwrap(), "making a case is not undone");
    let second = retitled(&first, "二");
    let third = Procedure { indicators: Vec::new(), criteria: Vec::new(), ..second.clone() };
    assert!(file.write(&second, &operation("edit-title"), &stamp()).unwrap());
    assert!(file.write(&third, &operation("clear"), &stamp()).unwrap());
    drop(file);
    let mut file = CaseFile::open(&path).unwrap();
    for (expected, name) in [(&second, "clear"), (&first, "edit-title")] {
        let undone = file.undo(&stamp()).unwrap().unwrap();
        assert!(
            matches!(&undone.event, Event::Operation { operation, state: State::Undone } if operation.name == name)
        );
        assert_eq!(&file.read::<Procedure>().unwrap(), expected);
    }
    assert_eq!((file.can_undo().unwrap(), file.can_redo().unwrap()), (false, true));
    assert_eq!(file.undo(&stamp()).unwrap(), None);
    drop(file);
    let mut file = CaseFile::open(&path).unwrap();
    for expected in [&second, &third] {
        file.redo(&stamp()).unwrap().unwrap();
        assert_eq!(&file.read::<Procedure>().unwrap(), expected);
    }
    assert_eq!(file.redo(&stamp()).unwrap(), None);
}

#[test]
fn the_trail_keeps_everything() {
    let (_folder, path) = place();
    let (mut file, first) = shitan(&path);
    let made = stamp();
    assert!(file.write(&retitled(&first, "二"), &operation("edit-title"), &made).unwrap());
    file.undo(&stamp()).unwrap().unwrap();
    assert!(file.write(&retitled(&first, "三"), &operation("edit-again"), &stamp()).unwrap());
    assert_eq!(file.redo(&stamp()).unwrap(), None, "what was undone is abandoned by a new operation");
    let trail = file.history().unwrap();
    let events: Vec<&Event> = trail.iter().map(|it| &it.event).collect();
    let done = |name: &str, state| Event::Operation { operation: operation(name), state };
    assert_eq!(
        events,
        [
            &Event::Created,
            &done("edit-title", State::Abandoned),
            &Event::Undone { entry: made.id },
            &done("edit-again", State::Done),
        ]
    );
    assert_eq!((trail[1].id, trail[1].at, &trail[1].who), (made.id, made.at, &made.who));
}

#[test]
fn an_unchanged_case_records_nothing() {
    let (_folder, path) = place();
    let (mut file, case) = shitan(&path);
    assert!(file.write(&retitled(&case, "二"), &operation("edit-title"), &stamp()).unwrap());
    file.undo(&stamp()).unwrap();
    let before = file.history().unwrap();
    assert!(!file.write(&case, &operation("nothing"), &stamp()).unwrap());
    assert_eq!(file.history().unwrap(), before);
    assert!(file.can_redo().unwrap(), "nothing was abandoned for nothing");
}

#[test]
fn a_stamp_must_be_new() {
    let (_folder, path) = place();
    let (mut file, case) = shitan(&path);
    let stamp = stamp();
    assert!(file.write(&retitled(&case, "二"), &operation("edit-title"), &stamp).unwrap());
    let again = file.write(&retitled(&case, "三"), &operation("edit-title"), &stamp);
    assert!(matches!(again, Err(Error::DuplicateId { table, .. }) if table == "history"));
    assert_eq!(file.read::<Procedure>().unwrap().title.zh_hans, "二");
}

#[test]
fn attachments_are_undone_too() {
    let (_folder, path) = place();
    let (mut file, _) = shitan(&path);
    let bytes = vec![0xA5; 300_000];
    let first = file
        .attach(
            Enclosure { id: id(), name: "审计报告.pdf", media_type: "application/pdf", bytes: &bytes },
            &stamp(),
        )
        .unwrap();
    let twin = file
        .attach(
            Enclosure { id: id(), name: "同一文件.pdf", media_type: "application/pdf", bytes: &bytes },
            &stamp(),
        )
        .unwrap();
    assert_eq!(first.sha256, twin.sha256);
    assert_eq!(file.attachments().unwrap(), [first.clone(), twin.clone()]);
    let again = file.attach(Enclosure { id: first.id, name: "x", media_type: "y", bytes: b"z" }, &stamp());
    assert!(matches!(again, Err(Error::DuplicateId { .. })));
    file.undo(&stamp()).unwrap().unwrap();
    file.undo(&stamp()).unwrap().unwrap();
    assert_eq!(file.attachments().unwrap(), []);
    assert!(matches!(file.read_attachment(first.id), Err(Error::NoAttachment { .. })));
    file.redo(&stamp()).unwrap().unwrap();
    assert_eq!(file.read_attachment(first.id).unwrap(), bytes);
    file.detach(first.id, &stamp()).unwrap();
    assert!(matches!(file.detach(first.id, &stamp()), Err(Error::NoAttachment { .. })));
    file.undo(&stamp()).unwrap().unwrap();
    drop(file);
    assert_eq!(CaseFile::open(&path).unwrap().attachments().unwrap(), [first]);
}

/// One edit of a case's JSON, told by three numbers.
fn edit(document: &mut Value, kind: u8, pick: usize, text: &str) {
    match kind {
        0..=2 => {
            let lists = pointers(document, &|it| it.is_array());
            let list = document.pointer_mut(&lists[pick % lists.len()]).unwrap().as_array_mut().unwrap();
            match kind {
                0 if !list.is_empty() => drop(list.remove(pick % list.len())),
                1 if !list.is_empty() => {
                    let by = pick % list.len();
                    list.rotate_left(by);
                }
                _ => {
                    let mut copies: Vec<Value> =
                        list.iter().filter(|it| it.is_object()).take(2).cloned().collect();
                    copies.iter_mut().for_each(renew_ids);
                    list.extend(copies);
                }
            }
        }
        3 => {
            let texts = pointers(document, &|it| it.get("zh-Hans").is_some());
            if !texts.is_empty() {
                document.pointer_mut(&texts[pick % texts.len()]).unwrap()["zh-Hans"] = json!(text);
            }
        }
        4 => {
            document["price"]["budget"] =
                if pick.is_multiple_of(2) { Value::Null } else { json!(pick.to_string()) }
        }
        _ => document["method"]["two_envelopes"] = json!(pick.is_multiple_of(2)),
    }
}

fn renew_ids(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            if fields.contains_key("id") {
                fields.insert("id".into(), json!(id()));
            }
            fields.values_mut().for_each(renew_ids);
        }
        Value::Array(entries) => entries.iter_mut().for_each(renew_ids),
        _ => {}
    }
}

fn pointers(value: &Value, wanted: &dyn Fn(&Value) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![(String::new(), value)];
    while let Some((at, value)) = open.pop() {
        if wanted(value) {
            found.push(at.clone());
        }
        match value {
            Value::Object(fields) => {
                open.extend(fields.iter().map(|(name, it)| (format!("{at}/{name}"), it)))
            }
            Value::Array(entries) => {
                open.extend(entries.iter().enumerate().map(|(i, it)| (format!("{at}/{i}"), it)))
            }
            _ => {}
        }
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_edits_are_undone_and_redone_to_the_byte(
        edits in prop::collection::vec((0u8..6, any::<u16>(), ".{0,12}"), 1..14),
        restart in any::<bool>(),
    ) {
        let (_folder, path) = place();
        let first: Procedure = filled();
        let mut file = CaseFile::create(&path, &first, &stamp()).unwrap();
        let mut states = vec![bytes(&first)];
        for (kind, pick, text) in edits {
            let mut document: Value = serde_json::from_str(states.last().unwrap()).unwrap();
            edit(&mut document, kind, usize::from(pick), &text);
            let case: Procedure = serde_json::from_value(document).unwrap();
            let changed = file.write(&case, &operation("edit"), &stamp()).unwrap();
            prop_assert_eq!(changed, states.last() != Some(&bytes(&case)));
            if changed {
                states.push(bytes(&case));
            }
            prop_assert_eq!(bytes(&file.read::<Procedure>().unwrap()), states.last().unwrap().clone());
        }
        for expected in states.iter().rev().skip(1) {
            prop_assert!(file.undo(&stamp()).unwrap().is_some());
            prop_assert_eq!(&bytes(&file.read::<Procedure>().unwrap()), expected);
        }
        prop_assert!(!file.can_undo().unwrap());
        if restart {
            drop(file);
            file = CaseFile::open(&path).unwrap();
        }
        for expected in states.iter().skip(1) {
            prop_assert!(file.redo(&stamp()).unwrap().is_some());
            prop_assert_eq!(&bytes(&file.read::<Procedure>().unwrap()), expected);
        }
        prop_assert!(!file.can_redo().unwrap());
    }
}
