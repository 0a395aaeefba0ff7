//! Assumptions stay with the values that they speak of.

use std::mem;

use model::{Assumption, Language, Procedure};
use serde_json::Value;

use crate::{Problem, json};

/// Lets the assumptions of a changed case follow their values: they move with their rows, and go with a value that is
/// set by hand or removed. An assumption on a list, or on a part of the case, stays while something is written there.
pub(crate) fn follow(before: &Procedure, after: &mut Procedure) -> Result<(), Problem> {
    if before.assumptions.is_empty() {
        return Ok(());
    }
    let (old, new) = (json::value(before)?, json::value(after)?);
    for it in mem::take(&mut after.assumptions) {
        // What the change itself says of a value is newer than what stood before.
        if !before.assumptions.contains(&it) {
            after.assumptions.push(it);
        } else if let Some(field) = followed(&old, &new, &it.field) {
            after.assumptions.push(Assumption { field, ..it });
        }
    }
    Ok(())
}

/// Where the value at a pointer is now; `None` where it is gone or is another one.
fn followed(old: &Value, new: &Value, pointer: &str) -> Option<String> {
    let (mut was, mut is) = (old, new);
    let mut place = String::new();
    for name in pointer.split('/').skip(1) {
        let Some(next) = child(was, name) else {
            // It led to nothing before: this change says nothing of it.
            return Some(pointer.to_owned());
        };
        let name = match (next.get("id"), is) {
            (Some(id), Value::Array(rows)) => {
                rows.iter().position(|it| it.get("id") == Some(id))?.to_string()
            }
            _ => name.to_owned(),
        };
        is = child(is, &name)?;
        was = next;
        place = format!("{place}/{name}");
    }
    stands(was, is).then_some(place)
}

fn child<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    match value {
        Value::Object(fields) => fields.get(name),
        Value::Array(rows) => rows.get(name.parse::<usize>().ok()?),
        _ => None,
    }
}

/// Whether what was assumed still stands there.
fn stands(was: &Value, is: &Value) -> bool {
    match is {
        Value::Array(rows) => !rows.is_empty(),
        Value::Object(fields) if !is_text(fields) => true,
        _ => was == is,
    }
}

/// A text by language is one value, however many languages it has.
fn is_text(fields: &serde_json::Map<String, Value>) -> bool {
    fields.keys().all(|key| Language::ALL.iter().any(|it| it.tag() == key))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;

    fn case() -> Procedure {
        json::document(json!({
            "format": "tenderwright/procedure/1",
            "indicators": [
                {"name": {"en": "a"}, "target": "10"}, {"name": {"en": "b"}, "target": "20", "hours_per_unit": "2"}
            ],
            "criteria": [{"weight": "10", "bands": [{"points": "5"}, {"points": "3"}]}],
            "need": {"statement": {"en": "why"}},
            "assumptions": [
                {"field": "/indicators/1/target"}, {"field": "/indicators/1/hours_per_unit"},
                {"field": "/criteria"}, {"field": "/criteria/0/bands/1/points"}, {"field": "/need/statement"},
                {"field": "/nowhere/at/all"}
            ],
        }))
        .unwrap()
    }

    /// The fields still assumed once a case was changed.
    fn assumed(change: impl FnOnce(&mut Procedure)) -> Vec<String> {
        let before = case();
        let mut after = before.clone();
        change(&mut after);
        follow(&before, &mut after).unwrap();
        after.assumptions.into_iter().map(|it| it.field).collect()
    }

    fn without(gone: &[&str]) -> Vec<String> {
        let all = case().assumptions.into_iter().map(|it| it.field);
        all.filter(|it| !gone.contains(&it.as_str())).collect()
    }

    #[test]
    fn nothing_goes_while_its_value_stands() {
        assert_eq!(assumed(|_| {}), without(&[]));
        assert_eq!(assumed(|it| it.indicators[1].unit.en = "hours".into()), without(&[]));
    }

    #[test]
    fn rows_take_their_assumptions_along() {
        let moved = assumed(|it| {
            it.indicators.swap(0, 1);
            it.criteria[0].bands.remove(0);
        });
        assert_eq!(
            moved[..4],
            [
                "/indicators/0/target",
                "/indicators/0/hours_per_unit",
                "/criteria",
                "/criteria/0/bands/0/points"
            ]
        );
        let inserted = assumed(|it| {
            it.indicators.insert(0, model::Indicator { id: json::new_id(), ..Default::default() })
        });
        assert_eq!(inserted[0], "/indicators/2/target");
    }

    #[test]
    fn what_is_removed_or_set_is_assumed_no_more() {
        let of_row = ["/indicators/1/target", "/indicators/1/hours_per_unit"];
        assert_eq!(assumed(|it| drop(it.indicators.remove(1))), without(&of_row));
        assert_eq!(assumed(|it| it.indicators[1].target = it.indicators[0].target), without(&of_row[..1]));
        assert_eq!(assumed(|it| it.indicators[1].hours_per_unit = None), without(&of_row[1..]));
        assert_eq!(assumed(|it| it.need.statement.zh_hans = "为什么".into()), without(&["/need/statement"]));
        assert_eq!(assumed(|it| it.need.statement = model::Text::default()), without(&["/need/statement"]));
        assert_eq!(assumed(|it| it.criteria.clear()), without(&["/criteria", "/criteria/0/bands/1/points"]));
    }

    #[test]
    fn what_a_change_says_itself_is_kept() {
        let fields = assumed(|it| {
            it.indicators[1].target = it.indicators[0].target;
            it.assumptions.push(Assumption {
                id: json::new_id(),
                field: "/indicators/1/target".into(),
                ..Assumption::default()
            });
        });
        assert_eq!(fields.last().unwrap(), "/indicators/1/target");
        assert_eq!(fields.len(), 6, "the older note is gone");
    }
}
