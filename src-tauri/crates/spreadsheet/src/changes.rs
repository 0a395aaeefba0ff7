//! What a cell of ours says, and how a value is told to people: the same text serves CSV, changes and problems.

use std::collections::HashMap;

use crate::{
    links::{Names, SEPARATOR},
    table::{Kind, Value},
    vocabulary::Words,
};

/// The names of the rows that cells of a plan refer to, by table.
pub type NamesByTable = HashMap<&'static str, Names>;

/// A value in people's words; empty for nothing.
pub fn told(value: &Value, kind: Kind, words: Words<'_>, names: &NamesByTable) -> String {
    let name = |table: &str, id| names.get(table).map_or_else(|| format!("{id}"), |it| it.name(id));
    match (value, kind) {
        (Value::Text(it), _) => it.clone(),
        (Value::Amount(it), _) => it.map(|it| it.to_string()).unwrap_or_default(),
        (Value::Quantity(it), _) => it.map(|it| it.to_string()).unwrap_or_default(),
        (Value::Percent(it), _) => it.map(|it| format!("{it}%")).unwrap_or_default(),
        (Value::Whole(it), _) => it.map(|it| it.to_string()).unwrap_or_default(),
        (Value::Date(it), _) => it.map(|it| it.to_string()).unwrap_or_default(),
        (Value::Choice(Some(it)), Kind::Choice(choices)) => words.choice(choices, it),
        (Value::Several(them), Kind::Several(choices)) => {
            them.iter().map(|it| words.choice(choices, it)).collect::<Vec<_>>().join(SEPARATOR)
        }
        (Value::Row(Some(id)), Kind::Row(table)) => name(table, *id),
        (Value::Rows(ids), Kind::Rows(table)) => {
            ids.iter().map(|id| name(table, *id)).collect::<Vec<_>>().join(SEPARATOR)
        }
        _ => String::new(),
    }
}
