//! Files that a case carries along, whole and by their hash.

use std::path::Path;

use model::Id;
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::{Error, Operation, Stamp, database::Database, error::At, history};

/// A file that a case carries along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its identity.
    pub id: Id,
    /// Its name when it was added.
    pub name: String,
    /// Its media type (RFC 6838), such as `application/pdf`.
    pub media_type: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// Its size in bytes.
    pub size: u64,
}

/// A file that is to be carried along from now on.
#[derive(Debug, Clone, Copy)]
pub struct Enclosure<'a> {
    /// Its identity.
    pub id: Id,
    /// Its name.
    pub name: &'a str,
    /// Its media type (RFC 6838), such as `application/pdf`.
    pub media_type: &'a str,
    /// What it holds.
    pub bytes: &'a [u8],
}

pub(crate) fn attach(
    database: &mut Database,
    enclosure: Enclosure<'_>,
    stamp: &Stamp,
) -> Result<Attachment, Error> {
    let Enclosure { id, name, media_type, bytes } = enclosure;
    let operation = Operation { name: "attach".to_owned(), arguments: json!({ "id": id, "name": name }) };
    history::record(database, &operation, stamp, |connection, _, path| enclose(connection, path, enclosure))?;
    let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    Ok(Attachment { id, name: name.to_owned(), media_type: media_type.to_owned(), sha256: hash(bytes), size })
}

/// Puts a file among the attachments; the caller holds the transaction.
pub(crate) fn enclose(connection: &Connection, path: &Path, enclosure: Enclosure<'_>) -> Result<(), Error> {
    let Enclosure { id, name, media_type, bytes } = enclosure;
    if id.is_nil() {
        return Err(Error::MissingId { table: "attachment".to_owned(), position: 0 });
    }
    let sha256 = hash(bytes);
    connection
        .execute("INSERT OR IGNORE INTO content (sha256, bytes) VALUES (?1, ?2)", params![sha256, bytes])
        .at(path)?;
    let added = connection
        .execute(
            "INSERT INTO attachment (id, name, media_type, sha256) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (id) DO NOTHING",
            [&id.to_string(), name, media_type, &sha256],
        )
        .at(path)?;
    if added == 0 {
        return Err(Error::DuplicateId { table: "attachment".to_owned(), id: id.to_string() });
    }
    Ok(())
}

pub(crate) fn detach(database: &mut Database, id: Id, stamp: &Stamp) -> Result<(), Error> {
    let name = all(database)?.into_iter().find(|it| it.id == id).map(|it| it.name);
    let operation = Operation { name: "detach".to_owned(), arguments: json!({ "id": id, "name": name }) };
    let detached = history::record(database, &operation, stamp, |connection, _, path| {
        connection.execute("DELETE FROM attachment WHERE id = ?1", [id.to_string()]).at(path)?;
        Ok(())
    })?;
    if detached { Ok(()) } else { Err(Error::NoAttachment { path: database.path.clone(), id }) }
}

pub(crate) fn all(database: &Database) -> Result<Vec<Attachment>, Error> {
    let Database { connection, path, .. } = database;
    let mut statement = connection
        .prepare(
            "SELECT attachment.id, name, media_type, sha256, length(bytes) FROM attachment
             JOIN content USING (sha256) ORDER BY attachment.id",
        )
        .at(path)?;
    let mut found = statement.query([]).at(path)?;
    let mut attachments = Vec::new();
    while let Some(row) = found.next().at(path)? {
        let id: String = row.get(0).at(path)?;
        attachments.push(Attachment {
            id: id.parse().map_err(|_| malformed(path, format!("`{id}` is no id")))?,
            name: row.get(1).at(path)?,
            media_type: row.get(2).at(path)?,
            sha256: row.get(3).at(path)?,
            size: row.get::<_, i64>(4).at(path)?.unsigned_abs(),
        });
    }
    Ok(attachments)
}

pub(crate) fn read(database: &Database, id: Id) -> Result<Vec<u8>, Error> {
    let Database { connection, path, .. } = database;
    let (sha256, bytes): (String, Vec<u8>) = connection
        .query_row(
            "SELECT sha256, bytes FROM attachment JOIN content USING (sha256) WHERE attachment.id = ?1",
            [id.to_string()],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()
        .at(path)?
        .ok_or_else(|| Error::NoAttachment { path: path.clone(), id })?;
    if hash(&bytes) == sha256 {
        Ok(bytes)
    } else {
        Err(malformed(path, format!("the bytes of {id} do not have the hash {sha256}")))
    }
}

fn hash(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

fn malformed(path: &Path, detail: String) -> Error {
    Error::Malformed { path: path.to_owned(), table: "attachment".to_owned(), detail }
}
