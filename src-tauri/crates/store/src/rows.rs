//! JSON ↔ rows: one mapping for every table, told by where the table stands and by its own columns.
//!
//! The rule, once: a field of the JSON is a column of the same name. `TEXT` holds a string, `INTEGER` a whole
//! number, `BOOLEAN` 0 or 1, `JSON TEXT` a list or an object as text; `NULL` is `null`. A table with a column
//! `position` holds a list, whose entries bring their own `id`; any other holds one section, in one row with the
//! case's id. The entries of a list within a list name their parent in a column of the parent table's name.

use std::{
    collections::{HashMap, HashSet},
    path::Path,
};

use rusqlite::{
    Connection, params_from_iter,
    types::{Value as Cell, ValueRef},
};
use serde_json::{Map, Value as Json};

use crate::{Error, error::At};

type Object = Map<String, Json>;

/// Where a table stands in the JSON document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Table {
    pub name: &'static str,
    /// The table of the list in whose entries this one's list stands.
    parent: Option<&'static str>,
    /// JSON pointer from the document or from the parent's entry.
    path: &'static str,
}

impl Table {
    /// A section or list of the document.
    pub const fn at(name: &'static str, path: &'static str) -> Self {
        Self { name, parent: None, path }
    }

    /// A list in each entry of another list.
    pub const fn within(parent: &'static str, name: &'static str, path: &'static str) -> Self {
        Self { name, parent: Some(parent), path }
    }
}

/// All tables of a format with their columns.
pub(crate) struct Mapping {
    shapes: Vec<Shape>,
}

struct Shape {
    table: Table,
    /// All columns but `id`.
    columns: Vec<Column>,
    is_list: bool,
}

struct Column {
    name: String,
    holds: Holds,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holds {
    /// The place in the list: not part of the JSON.
    Position,
    /// The parent's id: not part of the JSON.
    Parent,
    Text,
    Integer,
    Boolean,
    Json,
}

/// One row: its id, and its cells in the order of its table's columns.
#[derive(Debug, Clone, PartialEq)]
struct Row {
    id: String,
    cells: Vec<Cell>,
}

/// The rows of a whole document, by table.
pub(crate) struct Rows(Vec<Vec<Row>>);

impl Mapping {
    /// Asks the database itself for the columns of these tables.
    pub fn of(connection: &Connection, tables: &[Table]) -> rusqlite::Result<Self> {
        let shapes = tables.iter().map(|table| Shape::of(connection, *table)).collect::<Result<_, _>>()?;
        Ok(Self { shapes })
    }

    /// The rows of a document whose sections get this id.
    pub fn rows(&self, document: &Json, id: &str) -> Result<Rows, Error> {
        let mut rows = Rows(self.shapes.iter().map(|_| Vec::new()).collect());
        let object = document.as_object().ok_or_else(|| unstorable("document", ""))?;
        self.collect_section(object, "", id, &mut rows)?;
        for (shape, rows) in self.shapes.iter().zip(&rows.0) {
            let mut seen = HashSet::new();
            if let Some(twice) = rows.iter().find(|row| !seen.insert(&row.id)) {
                return Err(Error::DuplicateId { table: shape.table.name.to_owned(), id: twice.id.clone() });
            }
        }
        Ok(rows)
    }

    /// Reads the document back.
    pub fn read(&self, connection: &Connection, path: &Path) -> Result<Json, Error> {
        self.read_shapes(connection, path, |_| true)
    }

    /// Reads the document without its lists.
    pub fn read_sections(&self, connection: &Connection, path: &Path) -> Result<Json, Error> {
        self.read_shapes(connection, path, |it| !it.is_list)
    }

    fn read_shapes(
        &self,
        connection: &Connection,
        path: &Path,
        wanted: impl Fn(&Shape) -> bool,
    ) -> Result<Json, Error> {
        // Lists within lists come after their parents, so the walk from the end has them ready.
        let mut nested: HashMap<&str, HashMap<String, Vec<Json>>> = HashMap::new();
        let mut top = Vec::new();
        for shape in self.shapes.iter().rev().filter(|it| wanted(it)) {
            let mut objects = Vec::new();
            for row in shape.select(connection, path)? {
                let mut object = shape.object(&row, path)?;
                for child in self.shapes.iter().filter(|it| it.table.parent == Some(shape.table.name)) {
                    let entries = nested
                        .get_mut(child.table.name)
                        .and_then(|it| it.remove(&row.id))
                        .unwrap_or_default();
                    insert(&mut object, child.table.path, Json::Array(entries));
                }
                objects.push((shape.parent_of(&row), Json::Object(object)));
            }
            if shape.table.parent.is_some() {
                let by_parent = nested.entry(shape.table.name).or_default();
                for (parent, object) in objects {
                    by_parent.entry(parent).or_default().push(object);
                }
            } else {
                top.push((shape, objects));
            }
        }
        let mut document = Object::new();
        for (shape, objects) in top.into_iter().rev() {
            let mut objects: Vec<Json> = objects.into_iter().map(|it| it.1).collect();
            let value = match (shape.is_list, objects.len()) {
                (true, _) => Json::Array(objects),
                (false, 1) => objects.remove(0),
                (false, count) => {
                    return Err(shape.malformed(path, format!("{count} rows instead of one")));
                }
            };
            insert(&mut document, shape.table.path, value);
        }
        Ok(Json::Object(document))
    }

    /// Makes the tables hold these rows, changing only the cells that differ.
    pub fn write(&self, connection: &Connection, path: &Path, rows: Rows) -> Result<(), Error> {
        for (shape, rows) in self.shapes.iter().zip(rows.0) {
            let mut old: HashMap<String, Vec<Cell>> =
                shape.select(connection, path)?.into_iter().map(|row| (row.id, row.cells)).collect();
            for row in rows {
                match old.remove(&row.id) {
                    Some(cells) => shape.update(connection, &cells, &row).at(path)?,
                    None => shape.insert(connection, &row).at(path)?,
                }
            }
            for id in old.keys() {
                shape.delete(connection, id).at(path)?;
            }
        }
        Ok(())
    }

    /// Puts the section at a pointer, and all that stands below it, into rows.
    fn collect_section(&self, object: &Object, path: &str, id: &str, rows: &mut Rows) -> Result<(), Error> {
        let shape = self.shape_at(None, path);
        if let Some((index, shape)) = shape {
            rows.push(index, shape.row(object, id, None, None)?);
        }
        for (field, value) in object {
            let path = format!("{path}/{field}");
            match value {
                _ if shape.is_some_and(|(_, it)| {
                    it.stores(field) || (it.table.path.is_empty() && field == "id")
                }) => {}
                Json::Array(entries) => self.collect_list(entries, None, &path, rows)?,
                Json::Object(part) if self.reaches(&path) => self.collect_section(part, &path, id, rows)?,
                _ => return Err(unstorable(shape.map_or("document", |it| it.1.table.name), field)),
            }
        }
        Ok(())
    }

    /// Puts the entries of a list, and the lists within them, into rows.
    fn collect_list(
        &self,
        entries: &[Json],
        parent: Option<(&str, &str)>,
        path: &str,
        rows: &mut Rows,
    ) -> Result<(), Error> {
        let Some((index, shape)) = self.shape_at(parent.map(|it| it.0), path).filter(|it| it.1.is_list)
        else {
            return Err(unstorable(parent.map_or("document", |it| it.0), path));
        };
        let table = shape.table.name;
        for (position, entry) in entries.iter().enumerate() {
            let object = entry.as_object().ok_or_else(|| unstorable(table, path))?;
            let id = object.get("id").and_then(Json::as_str).filter(|it| *it != NIL);
            let id = id.ok_or_else(|| Error::MissingId { table: table.to_owned(), position })?;
            rows.push(index, shape.row(object, id, Some(position), parent.map(|it| it.1))?);
            for (field, value) in object.iter().filter(|it| it.0 != "id" && !shape.stores(it.0)) {
                let Json::Array(entries) = value else { return Err(unstorable(table, field)) };
                self.collect_list(entries, Some((table, id)), &format!("/{field}"), rows)?;
            }
        }
        Ok(())
    }

    fn shape_at(&self, parent: Option<&str>, path: &str) -> Option<(usize, &Shape)> {
        let stands_there = |it: &Table| it.parent == parent && it.path == path;
        self.shapes.iter().enumerate().find(|(_, shape)| stands_there(&shape.table))
    }

    /// Whether a table stands at this pointer of the document or below it.
    fn reaches(&self, path: &str) -> bool {
        self.shapes
            .iter()
            .map(|it| it.table)
            .filter(|it| it.parent.is_none())
            .any(|it| it.path.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
    }
}

impl Rows {
    fn push(&mut self, table: usize, row: Row) {
        if let Some(rows) = self.0.get_mut(table) {
            rows.push(row);
        }
    }
}

impl Shape {
    fn of(connection: &Connection, table: Table) -> rusqlite::Result<Self> {
        let mut columns = Vec::new();
        connection.pragma(None, "table_info", table.name, |row| {
            let (name, declared): (String, String) = (row.get("name")?, row.get("type")?);
            if name != "id" {
                let holds = match declared.as_str() {
                    _ if name == "position" => Holds::Position,
                    _ if Some(name.as_str()) == table.parent => Holds::Parent,
                    "TEXT" => Holds::Text,
                    "INTEGER" => Holds::Integer,
                    "BOOLEAN" => Holds::Boolean,
                    _ => Holds::Json,
                };
                columns.push(Column { name, holds });
            }
            Ok(())
        })?;
        let is_list = columns.iter().any(|it| it.holds == Holds::Position);
        Ok(Self { table, columns, is_list })
    }

    /// Whether a field of the JSON is a column here.
    fn stores(&self, field: &str) -> bool {
        self.columns.iter().any(|it| it.holds.is_field() && it.name == field)
    }

    fn row(
        &self,
        object: &Object,
        id: &str,
        position: Option<usize>,
        parent: Option<&str>,
    ) -> Result<Row, Error> {
        let cell = |column: &Column| match column.holds {
            Holds::Position => {
                Ok(position.and_then(|it| i64::try_from(it).ok()).map_or(Cell::Null, Cell::Integer))
            }
            Holds::Parent => Ok(parent.map_or(Cell::Null, |it| Cell::Text(it.to_owned()))),
            holds => object
                .get(&column.name)
                .map_or(Some(Cell::Null), |value| holds.cell(value))
                .ok_or_else(|| unstorable(self.table.name, &column.name)),
        };
        Ok(Row { id: id.to_owned(), cells: self.columns.iter().map(cell).collect::<Result<_, _>>()? })
    }

    /// The JSON of a row, without the lists below it.
    fn object(&self, row: &Row, path: &Path) -> Result<Object, Error> {
        let mut object = Object::new();
        if self.is_list || self.table.path.is_empty() {
            object.insert("id".to_owned(), Json::String(row.id.clone()));
        }
        for (column, cell) in self.columns.iter().zip(&row.cells).filter(|it| it.0.holds.is_field()) {
            let value = column.holds.value(cell).ok_or_else(|| {
                self.malformed(path, format!("row {}: `{}` holds another type", row.id, column.name))
            })?;
            object.insert(column.name.clone(), value);
        }
        Ok(object)
    }

    /// The id of a row's parent; empty where the table has none.
    fn parent_of(&self, row: &Row) -> String {
        let parent = self.columns.iter().zip(&row.cells).find(|it| it.0.holds == Holds::Parent);
        match parent {
            Some((_, Cell::Text(id))) => id.clone(),
            _ => String::new(),
        }
    }

    /// All rows, in the list's order.
    fn select(&self, connection: &Connection, path: &Path) -> Result<Vec<Row>, Error> {
        let columns: String = self.columns.iter().map(|it| format!(", \"{}\"", it.name)).collect();
        let order = if self.is_list { "position, id" } else { "id" };
        let sql = format!("SELECT id{columns} FROM \"{}\" ORDER BY {order}", self.table.name);
        let mut statement = connection.prepare_cached(&sql).at(path)?;
        let mut found = statement.query([]).at(path)?;
        let mut rows = Vec::new();
        while let Some(row) = found.next().at(path)? {
            let cell = |index| {
                Ok(match row.get_ref(index).at(path)? {
                    ValueRef::Null => Cell::Null,
                    ValueRef::Integer(number) => Cell::Integer(number),
                    ValueRef::Text(text) => Cell::Text(self.text(text, path)?),
                    ValueRef::Real(_) | ValueRef::Blob(_) => {
                        return Err(self.malformed(path, "a cell holds bytes or a float".to_owned()));
                    }
                })
            };
            let Cell::Text(id) = cell(0)? else {
                return Err(self.malformed(path, "an id is no text".to_owned()));
            };
            rows.push(Row { id, cells: (1..=self.columns.len()).map(cell).collect::<Result<_, _>>()? });
        }
        Ok(rows)
    }

    fn insert(&self, connection: &Connection, row: &Row) -> rusqlite::Result<()> {
        let columns: String = self.columns.iter().map(|it| format!(", \"{}\"", it.name)).collect();
        let sql = format!(
            "INSERT INTO \"{}\" (id{columns}) VALUES (?{})",
            self.table.name,
            ", ?".repeat(self.columns.len())
        );
        let id = Cell::Text(row.id.clone());
        let cells = std::iter::once(&id).chain(&row.cells);
        connection.prepare_cached(&sql)?.execute(params_from_iter(cells)).map(drop)
    }

    fn update(&self, connection: &Connection, old: &[Cell], row: &Row) -> rusqlite::Result<()> {
        let changed: Vec<(&Column, &Cell)> = self
            .columns
            .iter()
            .zip(old.iter().zip(&row.cells))
            .filter(|(_, (old, new))| old != new)
            .map(|(column, (_, new))| (column, new))
            .collect();
        if changed.is_empty() {
            return Ok(());
        }
        let columns: Vec<String> = changed.iter().map(|it| format!("\"{}\" = ?", it.0.name)).collect();
        let sql = format!("UPDATE \"{}\" SET {} WHERE id = ?", self.table.name, columns.join(", "));
        let id = Cell::Text(row.id.clone());
        let cells = changed.iter().map(|it| it.1).chain(std::iter::once(&id));
        connection.prepare_cached(&sql)?.execute(params_from_iter(cells)).map(drop)
    }

    fn delete(&self, connection: &Connection, id: &str) -> rusqlite::Result<()> {
        let sql = format!("DELETE FROM \"{}\" WHERE id = ?", self.table.name);
        connection.prepare_cached(&sql)?.execute([id]).map(drop)
    }

    fn text(&self, bytes: &[u8], path: &Path) -> Result<String, Error> {
        let text = std::str::from_utf8(bytes);
        text.map(ToOwned::to_owned).map_err(|_| self.malformed(path, "a text is not UTF-8".to_owned()))
    }

    fn malformed(&self, path: &Path, detail: String) -> Error {
        Error::Malformed { path: path.to_owned(), table: self.table.name.to_owned(), detail }
    }
}

impl Holds {
    fn is_field(self) -> bool {
        !matches!(self, Self::Position | Self::Parent)
    }

    /// The cell for a value; `None` for a value of another type.
    fn cell(self, value: &Json) -> Option<Cell> {
        match (self, value) {
            (_, Json::Null) => Some(Cell::Null),
            (Self::Text, Json::String(text)) => Some(Cell::Text(text.clone())),
            (Self::Integer, Json::Number(number)) => number.as_i64().map(Cell::Integer),
            (Self::Boolean, Json::Bool(yes)) => Some(Cell::Integer(i64::from(*yes))),
            (Self::Json, Json::Array(_) | Json::Object(_)) => Some(Cell::Text(value.to_string())),
            _ => None,
        }
    }

    /// The value in a cell; `None` for a cell of another type.
    fn value(self, cell: &Cell) -> Option<Json> {
        match (self, cell) {
            (_, Cell::Null) => Some(Json::Null),
            (Self::Text, Cell::Text(text)) => Some(Json::String(text.clone())),
            (Self::Integer, Cell::Integer(number)) => Some(Json::from(*number)),
            (Self::Boolean, Cell::Integer(0)) => Some(Json::Bool(false)),
            (Self::Boolean, Cell::Integer(1)) => Some(Json::Bool(true)),
            (Self::Json, Cell::Text(text)) => serde_json::from_str(text).ok(),
            _ => None,
        }
    }
}

/// An identity that was not given yet.
const NIL: &str = "00000000-0000-0000-0000-000000000000";

fn unstorable(table: &str, field: &str) -> Error {
    Error::Unstorable { table: table.to_owned(), field: field.to_owned() }
}

/// Puts a value at a JSON pointer, making the objects on the way.
fn insert(object: &mut Object, path: &str, value: Json) {
    match path.trim_start_matches('/').split_once('/') {
        Some((first, rest)) => {
            let part = object.entry(first).or_insert_with(|| Json::Object(Object::new()));
            if let Json::Object(part) = part {
                insert(part, rest, value);
            }
        }
        None if path.is_empty() => {
            if let Json::Object(fields) = value {
                object.extend(fields);
            }
        }
        None => {
            object.insert(path.trim_start_matches('/').to_owned(), value);
        }
    }
}
