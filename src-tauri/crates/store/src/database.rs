//! A database file of ours, opened with care: nothing in it is trusted, and a refused one stays as it was.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, MAIN_DB, OpenFlags, backup::Backup, config::DbConfig, limits::Limit};

use crate::{
    Error,
    error::At,
    format::{Format, recognise},
    lock::{Lock, neighbour},
    rows::Mapping,
};

/// An open file of a known format and of its newest version.
pub(crate) struct Database {
    pub path: PathBuf,
    pub format: &'static Format,
    pub mapping: Mapping,
    pub writable: bool,
    // Closed, and so written back into the one file, before the lock goes.
    pub connection: Connection,
    _lock: Option<Lock>,
}

/// Who else may have the file open.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sharing {
    /// Nobody: a case.
    Exclusive,
    /// Other processes of this program: the library.
    Shared,
}

impl Database {
    /// Opens a file of one of these formats; an older version is brought to the newest after a copy of it was
    /// kept beside it.
    pub fn open(path: &Path, formats: &[&'static Format], sharing: Sharing) -> Result<Self, Error> {
        let path = &real_path(path)?;
        let metadata = fs::metadata(path).at(path)?;
        if !metadata.is_file() || metadata.len() == 0 {
            return Err(Error::NotADatabase { path: path.clone() });
        }
        let lock = match sharing {
            Sharing::Exclusive => Lock::take(path)?,
            Sharing::Shared => None,
        };
        let may_write = !metadata.permissions().readonly() && (lock.is_some() || sharing == Sharing::Shared);
        let Opened { mut connection, format, version, writable } =
            open_recognised(path, formats, sharing, may_write)?;
        if version < format.version() {
            if !writable {
                return Err(Error::ReadOnly { path: path.clone() });
            }
            copy(&connection, path, &free_backup_name(path, version))?;
            format.migrate(&mut connection, version).at(path)?;
        }
        let mapping = Mapping::of(&connection, format.tables).at(path)?;
        Ok(Self { path: path.clone(), format, mapping, writable, connection, _lock: lock })
    }

    /// Opens a file only to look into it, and leaves no trace: nothing is locked, written or made beside it. A file that
    /// somebody has open, or that was not closed, gives [`Error::InUse`] or [`Error::Unfinished`]; one of an older version
    /// gives [`Error::ReadOnly`], since it would have to be changed first.
    pub fn look_into(path: &Path, formats: &[&'static Format]) -> Result<Self, Error> {
        let path = &real_path(path)?;
        if neighbour(path, ".lock").exists() {
            return Err(Error::InUse { path: path.clone() });
        }
        let opened = open_recognised(path, formats, Sharing::Shared, false)?;
        let Opened { connection, format, version, writable } = opened;
        if version < format.version() {
            return Err(Error::ReadOnly { path: path.clone() });
        }
        let mapping = Mapping::of(&connection, format.tables).at(path)?;
        Ok(Self { path: path.clone(), format, mapping, writable, connection, _lock: None })
    }

    /// Makes a new file, whole or not at all: it is written under another name, filled by `fill`, then renamed.
    pub fn create(
        path: &Path,
        format: &'static Format,
        fill: impl FnOnce(&Connection, &Mapping, &Path) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let Some(_lock) = Lock::take(path)? else {
            return Err(Error::ReadOnly { path: path.to_owned() });
        };
        write_whole(path, |draft| {
            let mut connection = Connection::open(draft).at(path)?;
            configure(&connection, Sharing::Exclusive).at(path)?;
            // The draft is thrown away when anything fails, so it needs no journal on disk.
            connection.pragma_update(None, "journal_mode", "memory").at(path)?;
            format.lay_out(&mut connection).at(path)?;
            let mapping = Mapping::of(&connection, format.tables).at(path)?;
            let transaction = connection.transaction().at(path)?;
            fill(&transaction, &mapping, path)?;
            transaction.commit().at(path)?;
            connection.close().map_err(|(_, error)| error).at(path)
        })
    }

    /// Copies the whole file, with all that was committed, to a name that is still free.
    pub fn copy_to(&self, target: &Path) -> Result<(), Error> {
        copy(&self.connection, &self.path, target)
    }

    /// Refuses what would change a file that cannot be written.
    pub fn require_writable(&self) -> Result<(), Error> {
        if self.writable { Ok(()) } else { Err(Error::ReadOnly { path: self.path.clone() }) }
    }
}

struct Opened {
    connection: Connection,
    format: &'static Format,
    version: i64,
    writable: bool,
}

/// Opens the file so that it is recognised before anything could change it.
fn open_recognised(
    path: &Path,
    formats: &[&'static Format],
    sharing: Sharing,
    may_write: bool,
) -> Result<Opened, Error> {
    let log = neighbour(path, "-wal");
    if log.exists()
        && may_write
        && let Some(connection) = open_for_writing(path, sharing)?
    {
        // Changes that a crash left in the log belong to the file. They are read where they are; only a file
        // that was recognised gets them written back.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).at(path)?;
        let (format, version) = recognise(&connection, path, formats)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false).at(path)?;
        start_log(&connection).at(path)?;
        return Ok(Opened { connection, format, version, writable: true });
    }
    if fs::metadata(&log).is_ok_and(|it| it.len() > 0) {
        return Err(Error::Unfinished { path: path.to_owned() });
    }
    let reader = open_for_reading(path)?;
    let (format, version) = recognise(&reader, path, formats)?;
    if may_write && let Some(connection) = open_for_writing(path, sharing)? {
        start_log(&connection).at(path)?;
        return Ok(Opened { connection, format, version, writable: true });
    }
    Ok(Opened { connection: reader, format, version, writable: false })
}

/// Opens a file to change it; `None` where the system does not let us.
fn open_for_writing(path: &Path, sharing: Sharing) -> Result<Option<Connection>, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let opened = Connection::open_with_flags(path, flags)
        .and_then(|connection| configure(&connection, sharing).map(|()| connection))
        .and_then(|connection| Ok((!connection.is_readonly(MAIN_DB)?).then_some(connection)))
        .at(path);
    match opened {
        Err(Error::ReadOnly { .. } | Error::Denied { .. }) => Ok(None),
        opened => opened,
    }
}

/// Opens a file so that SQLite touches nothing at all: no log, no lock, no recovery.
fn open_for_reading(path: &Path) -> Result<Connection, Error> {
    let connection = Connection::open_with_flags(
        immutable_uri(path).at(path)?,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )
    .at(path)?;
    configure(&connection, Sharing::Shared).at(path)?;
    Ok(connection)
}

/// Settings of every connection: the file's content may have been made to harm.
fn configure(connection: &Connection, sharing: Sharing) -> rusqlite::Result<()> {
    for (setting, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
    ] {
        connection.set_db_config(setting, on)?;
    }
    for (limit, most) in [
        (Limit::SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, 64 * 1024),
        (Limit::SQLITE_LIMIT_COLUMN, 64),
        (Limit::SQLITE_LIMIT_EXPR_DEPTH, 128),
        (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 8),
        (Limit::SQLITE_LIMIT_FUNCTION_ARG, 8),
        (Limit::SQLITE_LIMIT_ATTACHED, 0),
        (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 1),
        (Limit::SQLITE_LIMIT_WORKER_THREADS, 0),
    ] {
        connection.set_limit(limit, most)?;
    }
    // The changeset of an edit touches every table, and each has its own statements.
    connection.set_prepared_statement_cache_capacity(128);
    connection.busy_timeout(match sharing {
        Sharing::Exclusive => Duration::ZERO,
        Sharing::Shared => Duration::from_secs(5),
    })?;
    if sharing == Sharing::Exclusive {
        // Before anything is read: it keeps the log's index in memory, so that no shared-memory file appears.
        connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE;")?;
    }
    connection.execute_batch(
        "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL;",
    )?;
    Ok(())
}

/// Lets changes go to a write-ahead log first. The one switch of the header needs no journal: it changes two
/// bytes of one page.
fn start_log(connection: &Connection) -> rusqlite::Result<()> {
    let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    if mode != "wal" {
        connection.execute_batch("PRAGMA journal_mode = MEMORY; PRAGMA journal_mode = WAL;")?;
    }
    Ok(())
}

fn copy(source: &Connection, path: &Path, target: &Path) -> Result<(), Error> {
    write_whole(target, |draft| {
        let mut connection = Connection::open(draft).at(target)?;
        connection.execute_batch("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = FULL;").at(target)?;
        Backup::new(source, &mut connection).at(path)?.step(-1).at(target)?;
        connection.close().map_err(|(_, error)| error).at(target)
    })
}

/// Writes a file under another name beside its own, then renames it: it is there whole or not at all.
fn write_whole(path: &Path, write: impl FnOnce(&Path) -> Result<(), Error>) -> Result<(), Error> {
    let free = || match path.try_exists() {
        Ok(false) => Ok(()),
        Ok(true) => Err(Error::AlreadyExists { path: path.to_owned() }),
        Err(error) => Err(error).at(path),
    };
    let draft = neighbour(path, ".new");
    // An earlier attempt may have died here.
    let _ = fs::remove_file(&draft);
    let written = write(&draft).and_then(|()| free()).and_then(|()| fs::rename(&draft, path).at(path));
    if written.is_err() {
        let _ = fs::remove_file(&draft);
    }
    written
}

fn free_backup_name(path: &Path, version: i64) -> PathBuf {
    let first = neighbour(path, &format!(".v{version}.bak"));
    if !first.exists() {
        return first;
    }
    (2..)
        .map(|number| neighbour(path, &format!(".v{version}.{number}.bak")))
        .find(|it| !it.exists())
        .unwrap_or(first)
}

/// The file itself, so that its neighbours are looked for beside it and not beside a link to it.
fn real_path(path: &Path) -> Result<PathBuf, Error> {
    if path.is_symlink() { fs::canonicalize(path).at(path) } else { Ok(path.to_owned()) }
}

/// SQLite's way of naming a file that nobody changes while it is read.
fn immutable_uri(path: &Path) -> std::io::Result<String> {
    let absolute = std::path::absolute(path)?;
    let bytes = absolute.as_os_str().as_encoded_bytes();
    // A path with a drive letter stands below the root of the URI; a network share's brings its own slashes.
    let mut uri =
        String::from(if cfg!(windows) && !bytes.starts_with(br"\\") { "file:///" } else { "file://" });
    for byte in bytes {
        match byte {
            b'\\' if cfg!(windows) => uri.push('/'),
            b'/' | b':' | b'.' | b'-' | b'_' => uri.push(char::from(*byte)),
            byte if byte.is_ascii_alphanumeric() => uri.push(char::from(*byte)),
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri.push_str("?immutable=1");
    Ok(uri)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::fs;

    use serde_json::{Value, json};

    use super::*;
    use crate::{
        Operation, Stamp,
        format::{BID, PROCEDURE},
        history,
        rows::Table,
    };

    /// The same kind of file, one version further: it has a table more.
    static NEXT: Format = Format {
        application_id: PROCEDURE.application_id,
        migrations: &[
            PROCEDURE.migrations[0],
            PROCEDURE.migrations[1],
            PROCEDURE.migrations[2],
            PROCEDURE.migrations[3],
            PROCEDURE.migrations[4],
            "CREATE TABLE remark (id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL);",
        ],
        tables: &[
            Table::at("procedure", ""),
            Table::at("clause", "/contract"),
            Table::at("remark", "/remarks"),
        ],
        trail: true,
    };

    fn stamp(number: u32) -> Stamp {
        Stamp {
            id: format!("01990000-0000-7000-8000-{number:012}").parse().unwrap(),
            at: chrono::DateTime::parse_from_rfc3339("2026-11-23T09:30:00+08:00").unwrap(),
            who: "陈社工".into(),
        }
    }

    fn procedure(title: &str) -> (Value, String) {
        let id = "01990000-0000-7000-8000-00000000000a".to_owned();
        let case = model::Procedure {
            id: id.parse().unwrap(),
            title: model::Text { zh_hans: title.into(), ..model::Text::default() },
            ..model::Procedure::default()
        };
        (serde_json::to_value(case).unwrap(), id)
    }

    fn write(database: &mut Database, title: &str, number: u32) -> Result<bool, Error> {
        let (document, id) = procedure(title);
        change(database, &document, &id, number)
    }

    fn change(database: &mut Database, document: &Value, id: &str, number: u32) -> Result<bool, Error> {
        let rows = database.mapping.rows(document, id)?;
        let operation = Operation { name: "edit".into(), arguments: Value::Null };
        history::record(database, &operation, &stamp(number), |connection, mapping, path| {
            mapping.write(connection, path, rows)
        })
    }

    fn title(database: &Database) -> String {
        let document = database.mapping.read(&database.connection, &database.path).unwrap();
        document["title"]["zh-Hans"].as_str().unwrap().to_owned()
    }

    fn create(path: &Path) -> Database {
        Database::create(path, &PROCEDURE, |connection, mapping, path| {
            let (document, id) = procedure("一");
            mapping.write(connection, path, mapping.rows(&document, &id)?)?;
            history::record_creation(connection, path, &stamp(0))
        })
        .unwrap();
        Database::open(path, &[&PROCEDURE], Sharing::Exclusive).unwrap()
    }

    #[test]
    fn an_older_file_is_copied_then_migrated() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("旧.procedure");
        let mut old = create(&path);
        assert!(write(&mut old, "二", 1).unwrap());
        drop(old);
        let before = fs::read(&path).unwrap();
        fs::write(neighbour(&path, ".v5.bak"), "an earlier copy").unwrap();

        let mut migrated = Database::open(&path, &[&NEXT], Sharing::Exclusive).unwrap();
        assert_eq!(title(&migrated), "二");
        assert!(!history::can(&migrated, history::Step::Undo).unwrap(), "older changes stay");
        assert!(history::step(&mut migrated, history::Step::Undo, &stamp(2)).unwrap().is_none());
        migrated.connection.execute("INSERT INTO remark VALUES ('r', 0, 'new')", []).unwrap();
        drop(migrated);
        let again = Database::open(&path, &[&NEXT], Sharing::Exclusive).unwrap();
        assert_eq!(again.mapping.read(&again.connection, &path).unwrap()["remarks"][0]["text"], "new");
        drop(again);

        assert_eq!(fs::read(neighbour(&path, ".v5.bak")).unwrap(), b"an earlier copy");
        let kept = Database::open(&neighbour(&path, ".v5.2.bak"), &[&PROCEDURE], Sharing::Exclusive).unwrap();
        assert_eq!(title(&kept), "二");
        drop(kept);
        assert!(matches!(
            Database::open(&path, &[&PROCEDURE], Sharing::Exclusive),
            Err(Error::Newer { found: 6, supported: 5, .. })
        ));
        assert_ne!(fs::read(&path).unwrap(), before);
    }

    /// A kind of file as its first version had it, without the tables that came later.
    fn first_version(format: &'static Format) -> &'static Format {
        let first = Connection::open_in_memory().unwrap();
        first.execute_batch(format.migrations[0]).unwrap();
        let was_there = |it: &&Table| first.table_exists(None, it.name).unwrap();
        let tables: Vec<Table> = format.tables.iter().filter(was_there).copied().collect();
        Box::leak(Box::new(Format {
            application_id: format.application_id,
            migrations: &format.migrations[..1],
            tables: tables.leak(),
            trail: true,
        }))
    }

    const ROW: &str = "01990000-0000-7000-8000-0000000001";

    /// A cost plan with something in everything that the first version knew.
    fn plan() -> Value {
        json!({
            "posts": [
                { "id": format!("{ROW}01"), "role": "站长", "full_time": "1", "months": "36",
                  "monthly_pay": "9000.00", "bonus_months": "1.5", "serves": true },
                { "id": format!("{ROW}02"), "role": "财务", "full_time": "0.5", "months": "36",
                  "monthly_pay": "6500.50", "bonus_months": "0", "serves": false },
            ],
            "contributions": { "as_of": "2024-07-01", "schemes": [
                { "id": format!("{ROW}11"), "name": "养老保险", "percent": "16",
                  "base_floor": "5500.00", "base_ceiling": "27501.00" },
                { "id": format!("{ROW}12"), "name": "住房公积金", "percent": "5",
                  "base_floor": null, "base_ceiling": null },
            ] },
            "activities": [
                { "id": format!("{ROW}21"), "indicator": format!("{ROW}22"), "name": "个案", "count": "120",
                  "direct_hours": "6", "indirect_hours": "3.25", "direct_cost": "85.50" },
            ],
            "shared_lines": [
                { "id": format!("{ROW}31"), "head": "supervision", "name": "督导",
                  "basis": { "kind": "fixed", "amount": "48000.00" } },
                { "id": format!("{ROW}32"), "head": "training", "name": "培训",
                  "basis": { "kind": "of-personnel", "percent": "1.5" } },
                { "id": format!("{ROW}33"), "head": "management", "name": "管理费",
                  "basis": { "kind": "of-direct", "percent": "5" } },
                { "id": format!("{ROW}34"), "head": "tax", "name": "税费",
                  "basis": { "kind": "of-price", "percent": "1" } },
            ],
            "working_time": { "days_per_year": "248", "hours_per_day": "8", "days_off": "15" },
        })
    }

    fn terms() -> (Value, Value) {
        let text = |it: &str| json!({ "zh-Hans": it });
        let price = json!({
            "mode": "per-case", "budget": "840000.00", "ceiling": "830000.00", "term_months": 36,
            "contract_months": 12,
            "cases": [{ "id": format!("{ROW}41"), "name": text("个案"), "unit": text("例"), "count": "120",
                        "price_ceiling": "900.00" }],
        });
        let instalments = json!([
            { "id": format!("{ROW}51"), "name": text("第一期"), "percent": "40", "trigger": text("签约") },
            { "id": format!("{ROW}52"), "name": text("第二期"), "percent": "60", "trigger": text("评估") },
        ]);
        (price, instalments)
    }

    fn procedure_of_the_first_version() -> model::Procedure {
        let (price, instalments) = terms();
        serde_json::from_value(json!({
            "id": "01990000-0000-7000-8000-00000000000a", "title": { "zh-Hans": "旧案" },
            "price": price, "instalments": instalments, "estimate": plan(),
        }))
        .unwrap()
    }

    fn bid_of_the_first_version() -> model::Bid {
        serde_json::from_value(json!({
            "id": "01990000-0000-7000-8000-00000000000a", "cost": plan(),
            "offer": {
                "total": "812345.67", "volume": "34000",
                "post_rates": [{ "id": format!("{ROW}61"), "post": format!("{ROW}62"), "rate": "70000.00" }],
                "case_prices": [{ "id": format!("{ROW}63"), "case": format!("{ROW}41"), "price": "880.00" }],
            },
            "procedure": procedure_of_the_first_version(),
        }))
        .unwrap()
    }

    /// Takes the names that the first version did not know out of a document, wherever they stand.
    fn as_of_the_first_version(document: &mut Value) {
        let strip = |object: &mut Value, names: &[&str]| {
            if let Some(object) = object.as_object_mut() {
                names.iter().for_each(|it| assert!(object.remove(*it).is_some(), "{it}"));
            }
        };
        let strip_each = |list: &mut Value, names: &[&str]| {
            list.as_array_mut().into_iter().flatten().for_each(|it| strip(it, names));
        };
        for at in ["/estimate", "/cost"] {
            let Some(plan) = document.pointer_mut(at) else { continue };
            strip(plan, &["starts_on", "conversions"]);
            let of_posts = ["level", "first_month", "allowance", "growth", "turnover", "vacant_months"];
            strip_each(&mut plan["posts"], &of_posts);
            strip_each(&mut plan["posts"], &["replacement_cost", "demand"]);
            strip(&mut plan["contributions"], &["source", "base"]);
            let of_rates = ["from", "worker_percent", "worker_exempt_below"];
            strip_each(&mut plan["contributions"]["schemes"], &of_rates);
            let of_work = ["case", "conversion", "growth", "post", "first_month", "months"];
            strip_each(&mut plan["activities"], &of_work);
            strip_each(&mut plan["shared_lines"], &["cap"]);
            let time = &mut plan["working_time"];
            time["days_off"] = time["leave_days"].clone();
            strip(time, &["leave_days", "by_calendar", "training_days", "supervision_hours"]);
            strip(time, &["indirect_share"]);
        }
        if document.get("price").is_some() {
            strip(document, &["overlays", "accepted", "objectives", "award", "circumstances", "questions"]);
            strip(document, &["issues", "review", "risks", "publicity", "briefing", "committee"]);
            strip(document, &["evaluation", "assessment", "comments", "origin"]);
            let of_need = ["funding_stability", "drawbacks", "headings", "registers", "survey", "soundings"];
            strip(&mut document["need"], &of_need);
            strip(&mut document["service"], &["categories", "bars_unrelated_tasks", "supervision"]);
            strip(&mut document["service"], &["overseas_partner", "handover_in", "handover_out"]);
            strip(&mut document["timetable"], &["briefing", "briefing_place", "notice_until"]);
            strip(&mut document["timetable"], &["documents_way", "documents_price"]);
            strip(&mut document["purchaser"], &["email", "agent_address", "agent_contact", "agent_phone"]);
            strip(&mut document["purchaser"], &["agent_fee", "agent_fee_payer"]);
            strip(&mut document["method"], &["consortia", "changeable"]);
            strip(&mut document["price"], &["renewal", "bid_bond", "performance_bond"]);
            strip(&mut document["price"], &["caps", "allows_contingency"]);
            strip_each(&mut document["price"]["cases"], &["kind", "intensity"]);
            strip_each(&mut document["instalments"], &["due_month", "assessment"]);
        }
        if document.get("procedure").is_some() {
            strip(document, &["outlook", "accepted"]);
            as_of_the_first_version(&mut document["procedure"]);
        }
    }

    /// Writes a document as the first version did, opens the file with the present one, and gives it with what it
    /// holds.
    fn from_the_first_version(path: &Path, format: &'static Format, document: &Value) -> (Database, Value) {
        let id = document["id"].as_str().unwrap().to_owned();
        let old = first_version(format);
        let mut document = document.clone();
        as_of_the_first_version(&mut document);
        Database::create(path, old, |connection, mapping, path| {
            mapping.write(connection, path, mapping.rows(&document, &id)?)?;
            history::record_creation(connection, path, &stamp(0))
        })
        .unwrap();
        let mut before = Database::open(path, &[old], Sharing::Exclusive).unwrap();
        assert_eq!(
            before.connection.pragma_query_value(None, "user_version", |it| it.get::<_, i64>(0)).unwrap(),
            1
        );
        // Something was changed in the old version, so that its trail has a step.
        let mut edited = document.clone();
        edited[if format.application_id == BID.application_id { "language" } else { "number" }] =
            json!(if format.application_id == BID.application_id { "en" } else { "2024-7" });
        assert!(change(&mut before, &edited, &id, 1).unwrap());
        assert!(change(&mut before, &document, &id, 2).unwrap());
        drop(before);
        let opened = Database::open(path, &[format], Sharing::Exclusive).unwrap();
        let read = opened.mapping.read(&opened.connection, path).unwrap();
        (opened, read)
    }

    /// Changes a migrated case, takes that back, and does it again.
    fn changes_come_and_go(mut database: Database, before: &Value, after: &Value) {
        let id = before["id"].as_str().unwrap();
        let holds =
            |database: &Database| database.mapping.read(&database.connection, &database.path).unwrap();
        assert!(!history::can(&database, history::Step::Undo).unwrap(), "older changes stay");
        assert_ne!(before, after);
        assert!(change(&mut database, after, id, 3).unwrap());
        assert_eq!(&holds(&database), after);
        assert!(history::step(&mut database, history::Step::Undo, &stamp(4)).unwrap().is_some());
        assert_eq!(&holds(&database), before);
        assert!(history::step(&mut database, history::Step::Redo, &stamp(5)).unwrap().is_some());
        assert_eq!(&holds(&database), after);
        let kept = neighbour(&database.path, ".v1.bak");
        assert!(kept.exists(), "the old file is kept");
    }

    #[test]
    fn a_case_of_the_first_version_opens_with_nothing_lost() {
        let folder = tempfile::tempdir().unwrap();

        let procedure = procedure_of_the_first_version();
        assert_eq!(procedure.estimate.working_time.leave_days, 15.into());
        let document = serde_json::to_value(&procedure).unwrap();
        let path = folder.path().join("旧.procedure");
        let (database, read) = from_the_first_version(&path, &PROCEDURE, &document);
        assert_eq!(serde_json::from_value::<model::Procedure>(read.clone()).unwrap(), procedure);
        let mut changed = procedure;
        changed.price.allows_contingency = true;
        changed.price.caps.push(model::HeadCap {
            id: format!("{ROW}71").parse().unwrap(),
            head: model::CostHead::Management,
            percent: Some("10".parse().unwrap()),
            amount: None,
        });
        changed.purchaser.agent_fee_payer = Some(model::FeePayer::Winner);
        changed.origin.workers = Some(20);
        changed.timetable.documents_price = Some("0.00".parse().unwrap());
        changed.method.changeable.push(model::ChangeableTerm {
            id: format!("{ROW}73").parse().unwrap(),
            kind: model::ChangeableKind::Contract,
            text: model::Text::default(),
        });
        changed.instalments[1].due_month = Some(7);
        changed.instalments[1].assessment =
            Some(model::Assessment { rectified: "90".parse().unwrap(), failed: "0".parse().unwrap() });
        changed.estimate.posts[0].growth = "3".parse().unwrap();
        changed.estimate.contributions.schemes[0].percent = None;
        changes_come_and_go(database, &read, &serde_json::to_value(&changed).unwrap());

        let bid = bid_of_the_first_version();
        let document = serde_json::to_value(&bid).unwrap();
        let path = folder.path().join("旧.bid");
        let (database, read) = from_the_first_version(&path, &BID, &document);
        assert_eq!(serde_json::from_value::<model::Bid>(read.clone()).unwrap(), bid);
        let mut changed = bid;
        changed.cost.starts_on = chrono::NaiveDate::from_ymd_opt(2025, 4, 1);
        changed.cost.activities[0].months = Some(12);
        changed.cost.shared_lines[2].cap = Some("20000.00".parse().unwrap());
        changed.cost.conversions.push(model::Conversion {
            id: format!("{ROW}72").parse().unwrap(),
            name: "小组（节）".into(),
            ..model::Conversion::default()
        });
        changed.outlook.own_cash = Some("50000.00".parse().unwrap());
        // The procedure of a bid rests as it was received.
        let mut after = serde_json::to_value(&changed).unwrap();
        after["procedure"] = read["procedure"].clone();
        changes_come_and_go(database, &read, &after);
    }

    #[test]
    fn a_migration_that_fails_changes_nothing() {
        static BROKEN: Format = Format {
            application_id: PROCEDURE.application_id,
            migrations: &[
                PROCEDURE.migrations[0],
                PROCEDURE.migrations[1],
                PROCEDURE.migrations[2],
                PROCEDURE.migrations[3],
                PROCEDURE.migrations[4],
                "CREATE TABLE remark (id TEXT); CREATE TABLE clause (id TEXT);",
            ],
            tables: PROCEDURE.tables,
            trail: true,
        };
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("旧.procedure");
        drop(create(&path));
        let before = fs::read(&path).unwrap();
        assert!(matches!(Database::open(&path, &[&BROKEN], Sharing::Exclusive), Err(Error::Sqlite { .. })));
        assert_eq!(fs::read(&path).unwrap(), before);
        assert_eq!(title(&Database::open(&path, &[&PROCEDURE], Sharing::Exclusive).unwrap()), "一");
    }

    #[test]
    fn an_older_file_that_cannot_be_written_is_not_half_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("旧.procedure");
        drop(create(&path));
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).unwrap();
        assert!(matches!(Database::open(&path, &[&NEXT], Sharing::Exclusive), Err(Error::ReadOnly { .. })));
    }

    #[test]
    fn a_full_disk_is_told_and_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("满.procedure");
        let mut database = create(&path);
        let pages: i64 =
            database.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
        database.connection.pragma_update(None, "max_page_count", pages).unwrap();
        let long = "很长".repeat(100_000);
        assert!(matches!(write(&mut database, &long, 1), Err(Error::DiskFull { .. })));
        assert_eq!(title(&database), "一");
        database.connection.pragma_update(None, "max_page_count", pages + 1000).unwrap();
        assert!(write(&mut database, "二", 2).unwrap());
        assert_eq!(title(&database), "二");
    }

    #[test]
    fn a_value_beyond_the_limit_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let mut database = create(&folder.path().join("大.procedure"));
        database.connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, 1000).unwrap();
        assert!(matches!(write(&mut database, &"大".repeat(1000), 1), Err(Error::TooLarge { .. })));
        assert_eq!(title(&database), "一");
    }
}
