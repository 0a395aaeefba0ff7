//! What one installation knows beside its cases: the agency, recent cases, settings, pinned certificates.

use std::path::Path;

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use model::{Agency, Id, StaffMember};
use rusqlite::{OptionalExtension, Params, Row, params};
use serde::{Deserialize, Serialize};

use crate::{
    CaseKind, Error,
    database::{Database, Sharing},
    error::At,
    format::LIBRARY,
};

/// The agency and its people, from which a bid takes its snapshot.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// The agency.
    pub agency: Agency,
    /// Its people.
    pub staff: Vec<StaffMember>,
}

/// A case opened before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecentCase {
    /// Where its file is.
    pub path: String,
    /// Which desk's it is.
    pub kind: CaseKind,
    /// Its title.
    pub title: String,
    /// The last moment for bids, in the purchaser's place.
    pub deadline: Option<NaiveDateTime>,
    /// When it was last opened.
    pub opened_at: DateTime<FixedOffset>,
}

/// A certificate whose owner the user knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PinnedCertificate {
    /// SHA-256 of the certificate, in hexadecimal.
    pub fingerprint: String,
    /// The name it was pinned under.
    pub name: String,
    /// When.
    pub pinned_at: DateTime<FixedOffset>,
}

/// One SQLite file in the user's data folder, which windows and terminal share.
pub struct Library {
    database: Database,
}

impl Library {
    /// Opens the library, or makes an empty one.
    pub fn open(path: &Path) -> Result<Self, Error> {
        match Database::open(path, &[&LIBRARY], Sharing::Shared) {
            Err(Error::NotFound { .. }) => {
                let made = Database::create(path, &LIBRARY, |connection, mapping, path| {
                    let empty = document(&Profile::default(), path)?;
                    mapping.write(connection, path, mapping.rows(&empty, &Id::default().to_string())?)
                });
                // Another process may have been faster.
                if let Err(error) = made
                    && !matches!(error, Error::AlreadyExists { .. })
                {
                    return Err(error);
                }
                Ok(Self { database: Database::open(path, &[&LIBRARY], Sharing::Shared)? })
            }
            opened => Ok(Self { database: opened? }),
        }
    }

    /// The agency and its people.
    pub fn profile(&self) -> Result<Profile, Error> {
        let Database { connection, mapping, path, .. } = &self.database;
        // One transaction, so that another window's change comes wholly or not at all.
        let transaction = connection.unchecked_transaction().at(path)?;
        let document = mapping.read(&transaction, path)?;
        serde_json::from_value(document).map_err(|error| malformed(path, "agency", error.to_string()))
    }

    /// Keeps the agency and its people. Every staff member needs an id.
    pub fn write_profile(&mut self, profile: &Profile) -> Result<(), Error> {
        self.database.require_writable()?;
        let Database { connection, mapping, path, .. } = &mut self.database;
        let rows = mapping.rows(&document(profile, path)?, &Id::default().to_string())?;
        let transaction = connection.transaction().at(path)?;
        mapping.write(&transaction, path, rows)?;
        transaction.commit().at(path)
    }

    /// Cases opened before, the latest first.
    pub fn recent_cases(&self) -> Result<Vec<RecentCase>, Error> {
        let mut cases = self.rows(
            "recent_case",
            "SELECT path, kind, title, deadline, opened_at FROM recent_case",
            |row| {
                let kind: String = row.get(1).ok()?;
                let deadline: Option<String> = row.get(3).ok()?;
                Some(RecentCase {
                    path: row.get(0).ok()?,
                    kind: CaseKind::ALL.into_iter().find(|it| it.extension() == kind)?,
                    title: row.get(2).ok()?,
                    deadline: deadline.map(|it| it.parse()).transpose().ok()?,
                    opened_at: moment(row, 4)?,
                })
            },
        )?;
        cases.sort_by(|a, b| b.opened_at.cmp(&a.opened_at).then_with(|| a.path.cmp(&b.path)));
        Ok(cases)
    }

    /// Remembers that a case was opened; a case remembered before is brought up to date.
    pub fn remember_case(&mut self, case: &RecentCase) -> Result<(), Error> {
        self.execute(
            "INSERT OR REPLACE INTO recent_case (path, kind, title, deadline, opened_at)
             VALUES (?1, ?2, ?3, ?4, ?5)",
            params![
                case.path,
                case.kind.extension(),
                case.title,
                case.deadline.map(|it| it.format("%Y-%m-%dT%H:%M:%S%.f").to_string()),
                case.opened_at.to_rfc3339(),
            ],
        )
    }

    /// Forgets a case; its file stays.
    pub fn forget_case(&mut self, path: &str) -> Result<(), Error> {
        self.execute("DELETE FROM recent_case WHERE path = ?1", [path])
    }

    /// A setting's value.
    pub fn setting(&self, key: &str) -> Result<Option<String>, Error> {
        self.database
            .connection
            .query_row("SELECT value FROM setting WHERE key = ?1", [key], |row| row.get(0))
            .optional()
            .at(&self.database.path)
    }

    /// Keeps a setting.
    pub fn write_setting(&mut self, key: &str, value: &str) -> Result<(), Error> {
        self.execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?1, ?2)", [key, value])
    }

    /// All pinned certificates, by name.
    pub fn pinned_certificates(&self) -> Result<Vec<PinnedCertificate>, Error> {
        self.rows(
            "pinned_certificate",
            "SELECT fingerprint, name, pinned_at FROM pinned_certificate ORDER BY name, fingerprint",
            |row| {
                Some(PinnedCertificate {
                    fingerprint: row.get(0).ok()?,
                    name: row.get(1).ok()?,
                    pinned_at: moment(row, 2)?,
                })
            },
        )
    }

    /// Pins a certificate.
    pub fn pin(&mut self, certificate: &PinnedCertificate) -> Result<(), Error> {
        self.execute(
            "INSERT OR REPLACE INTO pinned_certificate (fingerprint, name, pinned_at) VALUES (?1, ?2, ?3)",
            params![certificate.fingerprint, certificate.name, certificate.pinned_at.to_rfc3339()],
        )
    }

    /// Takes a pin away.
    pub fn unpin(&mut self, fingerprint: &str) -> Result<(), Error> {
        self.execute("DELETE FROM pinned_certificate WHERE fingerprint = ?1", [fingerprint])
    }

    fn execute(&mut self, sql: &str, parameters: impl Params) -> Result<(), Error> {
        self.database.require_writable()?;
        self.database.connection.execute(sql, parameters).map(drop).at(&self.database.path)
    }

    fn rows<T>(&self, table: &str, sql: &str, read: impl Fn(&Row<'_>) -> Option<T>) -> Result<Vec<T>, Error> {
        let Database { connection, path, .. } = &self.database;
        let mut statement = connection.prepare(sql).at(path)?;
        let mut found = statement.query([]).at(path)?;
        let mut values = Vec::new();
        while let Some(row) = found.next().at(path)? {
            let value = read(row);
            values.push(value.ok_or_else(|| malformed(path, table, format!("row {}", values.len())))?);
        }
        Ok(values)
    }
}

fn document(profile: &Profile, path: &Path) -> Result<serde_json::Value, Error> {
    serde_json::to_value(profile).map_err(|error| malformed(path, "agency", error.to_string()))
}

fn moment(row: &Row<'_>, column: usize) -> Option<DateTime<FixedOffset>> {
    DateTime::parse_from_rfc3339(&row.get::<_, String>(column).ok()?).ok()
}

fn malformed(path: &Path, table: &str, detail: String) -> Error {
    Error::Malformed { path: path.to_owned(), table: table.to_owned(), detail }
}
