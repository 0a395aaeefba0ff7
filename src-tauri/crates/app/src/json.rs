//! Case JSON from outside: read strictly, refused with the place of what is wrong.

use model::{Bid, Id, PriceBid, Procedure, QualityBid};
use schemars::Schema;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use uuid::Uuid;

use crate::Problem;

/// A document whose JSON names its version.
pub trait Versioned: Serialize + DeserializeOwned + Default {
    /// The versions this program reads.
    const FORMAT: &'static str;
    /// Whether it is a case with an identity of its own.
    const HAS_ID: bool;
}

impl Versioned for Procedure {
    const FORMAT: &'static str = "tenderwright/procedure/1";
    const HAS_ID: bool = true;
}

impl Versioned for Bid {
    const FORMAT: &'static str = "tenderwright/bid/1";
    const HAS_ID: bool = true;
}

impl Versioned for QualityBid {
    const FORMAT: &'static str = "tenderwright/quality-bid/1";
    const HAS_ID: bool = false;
}

impl Versioned for PriceBid {
    const FORMAT: &'static str = "tenderwright/price-bid/1";
    const HAS_ID: bool = false;
}

/// Reads a text as JSON.
pub fn parse(text: &str) -> Result<Value, Problem> {
    serde_json::from_str(text).map_err(|it| Problem::MalformedJson {
        line: it.line(),
        column: it.column(),
        detail: it.to_string(),
    })
}

/// Reads JSON as a versioned document: the version first, then every field; rows without an id get one.
pub fn document<D: Versioned>(mut value: Value) -> Result<D, Problem> {
    let found = value.get("format").and_then(Value::as_str).unwrap_or_default();
    if found != D::FORMAT {
        return Err(Problem::UnsupportedFormat { found: found.into(), supported: D::FORMAT.into() });
    }
    give_ids(&mut value);
    if D::HAS_ID {
        give_own_id(&mut value);
    }
    typed(value)
}

/// Reads JSON as a type, naming the field that does not fit.
pub fn typed<T: DeserializeOwned>(value: Value) -> Result<T, Problem> {
    // Kept to show the person what they wrote at the place that is refused.
    let given = value.clone();
    serde_path_to_error::deserialize(value).map_err(|it| {
        let field = pointer(it.path());
        let found = given.pointer(&field).cloned().unwrap_or(Value::Null);
        Problem::bad_value(field, &found, it.inner())
    })
}

/// Writes a value as JSON.
pub fn value<T: Serialize>(it: &T) -> Result<Value, Problem> {
    serde_json::to_value(it).map_err(Problem::internal)
}

/// Applies a merge patch (RFC 7396) to a document and reads the result.
pub fn patched<D: Versioned>(document: &D, patch: &Value) -> Result<D, Problem> {
    let Value::Object(fields) = patch else {
        return Err(Problem::bad_value(String::new(), patch, &"expected a JSON object"));
    };
    let mut merged = value(document)?;
    for fixed in ["id", "format"] {
        let differs = fields.get(fixed).is_some_and(|it| merged.get(fixed) != Some(it));
        if differs {
            return Err(Problem::FixedField { field: format!("/{fixed}") });
        }
    }
    json_patch::merge(&mut merged, patch);
    self::document(merged)
}

/// A document with one field set, at a JSON pointer to a place that it has.
pub(crate) fn with_field(mut document: Value, pointer: &str, it: Value) -> Option<Value> {
    let (place, name) = pointer.rsplit_once('/')?;
    let name = name.replace("~1", "/").replace("~0", "~");
    match document.pointer_mut(place)? {
        Value::Object(fields) => {
            fields.insert(name, it);
        }
        Value::Array(rows) => *rows.get_mut(name.parse::<usize>().ok()?)? = it,
        _ => return None,
    }
    Some(document)
}

/// Refuses a patch in which a row of a list names a row of the document but not all its fields: a patch replaces a
/// list as a whole, and they would be lost.
pub(crate) fn refuse_partial_rows(document: &Value, patch: &Value, at: &str) -> Result<(), Problem> {
    match (document, patch) {
        (Value::Object(fields), Value::Object(changes)) => changes.iter().try_for_each(|(name, change)| {
            fields.get(name).map_or(Ok(()), |it| refuse_partial_rows(it, change, &format!("{at}/{name}")))
        }),
        (Value::Array(rows), Value::Array(changes)) => {
            changes.iter().enumerate().try_for_each(|(nth, it)| {
                let same = |row: &&Value| it.get("id").is_some() && row.get("id") == it.get("id");
                let (Some(Value::Object(row)), Value::Object(change)) = (rows.iter().find(same), it) else {
                    return Ok(());
                };
                match row.keys().find(|name| !change.contains_key(*name)) {
                    Some(lost) => Err(Problem::PartialRow {
                        field: format!("{at}/{nth}"),
                        lost: format!("{at}/{nth}/{lost}"),
                    }),
                    None => Ok(()),
                }
            })
        }
        _ => Ok(()),
    }
}

/// JSON in which every row that has no id got one.
pub fn with_ids(mut value: Value) -> Value {
    give_ids(&mut value);
    value
}

/// Gives every row of every list that has none an id of its own.
pub(crate) fn give_ids(value: &mut Value) {
    match value {
        Value::Array(rows) => rows.iter_mut().for_each(|row| {
            if let Value::Object(fields) = row
                && !fields.contains_key("id")
            {
                fields.insert("id".into(), Value::String(new_id().to_string()));
            }
            give_ids(row);
        }),
        Value::Object(fields) => fields.values_mut().for_each(give_ids),
        _ => {}
    }
}

/// Gives a case document an id of its own where it has none.
fn give_own_id(value: &mut Value) {
    if let Value::Object(fields) = value
        && fields.get("id").is_none_or(|it| *it == Value::String(Id::default().to_string()))
    {
        fields.insert("id".into(), Value::String(new_id().to_string()));
    }
}

/// The name of a choice as JSON has it: `open-tender`.
pub fn kebab<T: Serialize>(it: &T) -> String {
    serde_json::to_value(it).ok().and_then(|it| it.as_str().map(str::to_owned)).unwrap_or_default()
}

/// A fresh UUIDv7.
pub fn new_id() -> Id {
    Id::from_uuid(Uuid::now_v7())
}

/// The JSON Schema of a procedure.
pub fn procedure_schema() -> Schema {
    schemars::schema_for!(Procedure)
}

/// The JSON Schemas of what is scored, corrected, composed, chosen and assessed.
pub fn evaluation_schema(name: &str) -> Schema {
    match name {
        "score" => schemars::schema_for!(rules::ScoreInput),
        "correct" => schemars::schema_for!(rules::CorrectionInput),
        "committee" => schemars::schema_for!(rules::CommitteeInput),
        "method" => schemars::schema_for!(rules::MethodInput),
        _ => schemars::schema_for!(rules::AssessmentInput),
    }
}

/// The JSON Schema of a bid.
pub fn bid_schema() -> Schema {
    schemars::schema_for!(Bid)
}

/// `price.posts[2].rate` as a JSON pointer, `/price/posts/2/rate`.
fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    path.iter()
        .filter_map(|it| match it {
            Segment::Seq { index } => Some(format!("/{index}")),
            Segment::Map { key } => Some(format!("/{key}")),
            Segment::Enum { .. } | Segment::Unknown => None,
        })
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn names_the_field_that_does_not_fit() {
        let field = |patch: Value| match patched(&Procedure::default(), &patch).unwrap_err() {
            Problem::BadValue { field, .. } => field,
            other => panic!("{other:?}"),
        };
        assert_eq!(field(json!({"price": {"budget": "1.005"}})), "/price/budget");
        assert_eq!(field(json!({"price": {"budget": 1.5}})), "/price/budget");
        assert_eq!(field(json!({"indicators": [{}, {"target": "-1"}]})), "/indicators/1/target");
        assert_eq!(field(json!({"timetable": {"notice": "2026-02-30"}})), "/timetable/notice");
        assert_eq!(field(json!({"prize": {}})), "/prize");
        assert_eq!(field(json!({"currency": "EUR"})), "/currency");
    }

    #[test]
    fn refuses_other_versions_and_changed_identities() {
        let newer = json!({"format": "tenderwright/procedure/2"});
        assert!(matches!(document::<Procedure>(newer), Err(Problem::UnsupportedFormat { .. })));
        let patch = json!({"id": new_id()});
        assert!(matches!(patched(&Procedure::default(), &patch), Err(Problem::FixedField { .. })));
    }

    #[test]
    fn new_rows_get_ids_and_old_ones_keep_theirs() {
        let patch = json!({"criteria": [{"bands": [{"points": "5"}]}]});
        let first: Procedure = patched(&Procedure::default(), &patch).unwrap();
        assert!(
            !first.id.is_nil() && !first.criteria[0].id.is_nil() && !first.criteria[0].bands[0].id.is_nil()
        );
        let second: Procedure = patched(&first, &json!({"number": "1"})).unwrap();
        assert_eq!(second.criteria, first.criteria);
    }
}
