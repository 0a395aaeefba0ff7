//! The trail of a case: each operation with the changeset that takes it back or does it again.

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use chrono::{DateTime, FixedOffset};
use model::Id;
use rusqlite::{
    Connection, OptionalExtension, Row, TransactionBehavior, params,
    session::{ConflictAction, Session, invert_strm},
};
use serde_json::Value as Json;

use crate::{Error, database::Database, error::At, rows::Mapping};

/// Who changes a case, when, and under which identity the change enters the trail; made by the host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// Identity of the entry.
    pub id: Id,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Who.
    pub who: String,
}

/// What the user did, by name and with what the name leaves open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation {
    /// Its name, such as `edit-price`.
    pub name: String,
    /// Its arguments, for the sentence that tells of it.
    pub arguments: Json,
}

/// One line of the trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryEntry {
    /// Its identity.
    pub id: Id,
    /// When it happened.
    pub at: DateTime<FixedOffset>,
    /// Who did it.
    pub who: String,
    /// What happened.
    pub event: Event,
}

/// What happened to a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// It was made.
    Created,
    /// It was changed.
    Operation {
        /// By what.
        operation: Operation,
        /// Whether that still holds.
        state: State,
    },
    /// An operation was taken back.
    Undone {
        /// Which.
        entry: Id,
    },
    /// An operation was done again.
    Redone {
        /// Which.
        entry: Id,
    },
}

/// Whether an operation holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// It holds and can be taken back.
    Done,
    /// It was taken back and can be done again.
    Undone,
    /// It was taken back, and something else was done since.
    Abandoned,
    /// It holds, but is older than the file's present version, so it cannot be taken back.
    Settled,
}

impl State {
    const ALL: [Self; 4] = [Self::Done, Self::Undone, Self::Abandoned, Self::Settled];

    const fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Undone => "undone",
            Self::Abandoned => "abandoned",
            Self::Settled => "settled",
        }
    }
}

/// A move along the trail.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Step {
    Undo,
    Redo,
}

impl Step {
    const fn from(self) -> State {
        match self {
            Self::Undo => State::Done,
            Self::Redo => State::Undone,
        }
    }

    const fn to(self) -> State {
        match self {
            Self::Undo => State::Undone,
            Self::Redo => State::Done,
        }
    }

    const fn event(self) -> &'static str {
        match self {
            Self::Undo => "undone",
            Self::Redo => "redone",
        }
    }

    /// The operation that is next: the latest one done, or the earliest one undone.
    const fn order(self) -> &'static str {
        match self {
            Self::Undo => "DESC",
            Self::Redo => "ASC",
        }
    }
}

/// Runs a change in one transaction and records what it did; `false` where it did nothing.
pub(crate) fn record(
    database: &mut Database,
    operation: &Operation,
    stamp: &Stamp,
    change: impl FnOnce(&Connection, &Mapping, &Path) -> Result<(), Error>,
) -> Result<bool, Error> {
    database.require_writable()?;
    let Database { connection, mapping, path, format, .. } = database;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).at(path)?;
    let mut changeset = Vec::new();
    {
        let mut session = Session::new(&transaction).at(path)?;
        for table in format.recorded_tables() {
            session.attach(Some(table)).at(path)?;
        }
        change(&transaction, mapping, path)?;
        session.changeset_strm(&mut changeset).at(path)?;
    }
    if changeset.is_empty() {
        transaction.rollback().at(path)?;
        return Ok(false);
    }
    transaction
        .execute(
            "UPDATE history SET state = ?1 WHERE state = ?2",
            [State::Abandoned.word(), State::Undone.word()],
        )
        .at(path)?;
    let position = next_position(&transaction, path, stamp)?;
    transaction
        .execute(
            "INSERT INTO history (id, position, at, who, event, operation, arguments, changeset, state)
             VALUES (?1, ?2, ?3, ?4, 'operation', ?5, ?6, ?7, ?8)",
            params![
                stamp.id.to_string(),
                position,
                stamp.at.to_rfc3339(),
                stamp.who,
                operation.name,
                operation.arguments.to_string(),
                changeset,
                State::Done.word(),
            ],
        )
        .at(path)?;
    transaction.commit().at(path)?;
    Ok(true)
}

/// Notes that the case was made.
pub(crate) fn record_creation(connection: &Connection, path: &Path, stamp: &Stamp) -> Result<(), Error> {
    record_event(connection, path, stamp, "created", None)
}

/// Takes one operation back or does it again; `None` where there is none.
pub(crate) fn step(
    database: &mut Database,
    step: Step,
    stamp: &Stamp,
) -> Result<Option<HistoryEntry>, Error> {
    database.require_writable()?;
    let Database { connection, path, format, .. } = database;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).at(path)?;
    let next = transaction
        .query_row(
            &format!(
                "SELECT id, changeset FROM history WHERE state = ?1 ORDER BY position {} LIMIT 1",
                step.order()
            ),
            [step.from().word()],
            |row| Ok((row.get::<_, String>(0)?, row.get::<_, Vec<u8>>(1)?)),
        )
        .optional()
        .at(path)?;
    let Some((entry, changeset)) = next else { return Ok(None) };
    let operation = id(&entry, path)?;
    if !apply(&transaction, &changeset, step, format.recorded_tables().collect()) {
        return Err(Error::Conflict { path: path.clone(), operation });
    }
    transaction
        .execute("UPDATE history SET state = ?1 WHERE id = ?2", [step.to().word(), &entry])
        .at(path)?;
    record_event(&transaction, path, stamp, step.event(), Some(&entry))?;
    let done = select(&transaction, path, "WHERE id = ?1", &[&entry])?;
    transaction.commit().at(path)?;
    Ok(done.into_iter().next())
}

/// Whether there is an operation to take back or do again.
pub(crate) fn can(database: &Database, step: Step) -> Result<bool, Error> {
    let Database { connection, path, writable, .. } = database;
    let exists = connection
        .query_row("SELECT EXISTS (SELECT 1 FROM history WHERE state = ?1)", [step.from().word()], |row| {
            row.get(0)
        })
        .at(path)?;
    Ok(*writable && exists)
}

/// The whole trail, oldest first.
pub(crate) fn all(database: &Database) -> Result<Vec<HistoryEntry>, Error> {
    select(&database.connection, &database.path, "", &[])
}

/// Applies a changeset, or its inverse, wholly or not at all.
///
/// The bytes come from the file: one that does not fit, or that reaches for a table outside the data, is refused.
fn apply(connection: &Connection, changeset: &[u8], step: Step, tables: Vec<&'static str>) -> bool {
    let mut inverted = Vec::new();
    let mut bytes = match step {
        Step::Redo => changeset,
        Step::Undo if invert_strm(&mut &*changeset, &mut inverted).is_ok() => &inverted,
        Step::Undo => return false,
    };
    let strayed = Arc::new(AtomicBool::new(false));
    let stray = Arc::clone(&strayed);
    let applied = connection.apply_strm(
        &mut bytes,
        Some(move |table: &str| {
            let ours = tables.contains(&table);
            if !ours {
                stray.store(true, Ordering::Relaxed);
            }
            ours
        }),
        |_, _| ConflictAction::SQLITE_CHANGESET_ABORT,
    );
    applied.is_ok() && !strayed.load(Ordering::Relaxed)
}

fn record_event(
    connection: &Connection,
    path: &Path,
    stamp: &Stamp,
    event: &str,
    entry: Option<&str>,
) -> Result<(), Error> {
    let position = next_position(connection, path, stamp)?;
    connection
        .execute(
            "INSERT INTO history (id, position, at, who, event, entry) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![stamp.id.to_string(), position, stamp.at.to_rfc3339(), stamp.who, event, entry],
        )
        .at(path)?;
    Ok(())
}

/// Where the next entry stands; refuses a stamp that cannot tell it from others.
fn next_position(connection: &Connection, path: &Path, stamp: &Stamp) -> Result<i64, Error> {
    let (next, known): (i64, bool) = connection
        .query_row(
            "SELECT coalesce(max(position), -1) + 1, EXISTS (SELECT 1 FROM history WHERE id = ?1) FROM history",
            [stamp.id.to_string()],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .at(path)?;
    let table = "history".to_owned();
    if stamp.id.is_nil() {
        return Err(Error::MissingId { table, position: usize::try_from(next).unwrap_or_default() });
    }
    if known {
        return Err(Error::DuplicateId { table, id: stamp.id.to_string() });
    }
    Ok(next)
}

fn select(
    connection: &Connection,
    path: &Path,
    condition: &str,
    arguments: &[&str],
) -> Result<Vec<HistoryEntry>, Error> {
    let sql = format!(
        "SELECT id, at, who, event, entry, operation, arguments, state FROM history {condition} ORDER BY position"
    );
    let mut statement = connection.prepare(&sql).at(path)?;
    let mut found = statement.query(rusqlite::params_from_iter(arguments)).at(path)?;
    let mut entries = Vec::new();
    while let Some(row) = found.next().at(path)? {
        let entry =
            entry(row).ok_or_else(|| malformed(path, format!("entry {} makes no sense", entries.len())))?;
        entries.push(entry);
    }
    Ok(entries)
}

/// One row of the trail; `None` where it is not of our making.
fn entry(row: &Row<'_>) -> Option<HistoryEntry> {
    let text = |column| row.get::<_, String>(column).ok();
    let entry = || text("entry")?.parse().ok();
    let event = match text("event")?.as_str() {
        "created" => Event::Created,
        "undone" => Event::Undone { entry: entry()? },
        "redone" => Event::Redone { entry: entry()? },
        "operation" => {
            let word = text("state")?;
            Event::Operation {
                operation: Operation {
                    name: text("operation")?,
                    arguments: serde_json::from_str(&text("arguments")?).ok()?,
                },
                state: State::ALL.into_iter().find(|it| it.word() == word)?,
            }
        }
        _ => return None,
    };
    Some(HistoryEntry {
        id: text("id")?.parse().ok()?,
        at: DateTime::parse_from_rfc3339(&text("at")?).ok()?,
        who: text("who")?,
        event,
    })
}

fn id(text: &str, path: &Path) -> Result<Id, Error> {
    text.parse().map_err(|_| malformed(path, format!("`{text}` is no id")))
}

fn malformed(path: &Path, detail: String) -> Error {
    Error::Malformed { path: path.to_owned(), table: "history".to_owned(), detail }
}
