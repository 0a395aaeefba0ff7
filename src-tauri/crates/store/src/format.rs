//! The kinds of file: their marks, their schemas by version, and where each table stands in the JSON.

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::{Error, error::At, rows::Table};

/// One kind of file. Its version is the number of migrations that made it.
pub(crate) struct Format {
    /// The mark in the file's header, which tells it from other programs' SQLite files.
    pub application_id: i32,
    /// Migration `n` (from 1) makes version `n` of version `n - 1`; all of them make a new file.
    pub migrations: &'static [&'static str],
    /// The tables that hold the JSON document.
    pub tables: &'static [Table],
    /// Whether it keeps a trail of undoable operations.
    pub trail: bool,
}

pub(crate) static PROCEDURE: Format = Format {
    application_id: i32::from_be_bytes(*b"TWpr"),
    migrations: &[
        concat!(
            include_str!("schema/procedure/0001.sql"),
            include_str!("schema/cost_plan/0001.sql"),
            include_str!("schema/trail/0001.sql"),
        ),
        concat!(include_str!("schema/procedure/0002.sql"), include_str!("schema/cost_plan/0002.sql"),),
        include_str!("schema/procedure/0003.sql"),
        include_str!("schema/procedure/0004.sql"),
        include_str!("schema/procedure/0005.sql"),
    ],
    tables: &[
        Table::at("procedure", ""),
        Table::at("origin", "/origin"),
        Table::at("purchaser", "/purchaser"),
        Table::at("need", "/need"),
        Table::at("guidance_headings", "/need/headings"),
        Table::at("function", "/need/functions"),
        Table::at("register_entry", "/need/registers"),
        Table::at("needs_survey", "/need/survey"),
        Table::at("market_sounding", "/need/soundings"),
        Table::at("service_definition", "/service"),
        Table::at("target_group", "/service/target_groups"),
        Table::at("content_item", "/service/content"),
        Table::at("requirement", "/service/requirements"),
        Table::at("staffing_rule", "/service/staffing"),
        Table::at("role_requirement", "/service/staffing/roles"),
        Table::at("objective", "/objectives"),
        Table::at("indicator", "/indicators"),
        Table::at("price_terms", "/price"),
        Table::at("funding_share", "/price/funding"),
        Table::at("post_demand", "/price/posts"),
        Table::at("case_demand", "/price/cases"),
        Table::at("volume_terms", "/price/volume"),
        Table::at("head_cap", "/price/caps"),
        Table::at("instalment", "/instalments"),
        Table::at("qualification", "/qualifications"),
        Table::at("award_criterion", "/criteria"),
        Table::within("award_criterion", "band", "/bands"),
        Table::within("award_criterion", "criterion_part", "/parts"),
        Table::at("award_scheme", "/award"),
        Table::at("circumstances", "/circumstances"),
        Table::at("sibling_purchase", "/circumstances/siblings"),
        Table::at("method", "/method"),
        Table::at("changeable_term", "/method/changeable"),
        Table::at("timetable", "/timetable"),
        Table::at("clause", "/contract"),
        Table::at("question", "/questions"),
        Table::at("issue", "/issues"),
        Table::at("demand_review", "/review"),
        Table::at("reviewer", "/review/reviewers"),
        Table::at("risk", "/risks"),
        Table::at("publication", "/publicity"),
        Table::at("briefing", "/briefing"),
        Table::at("attendee", "/briefing/attendees"),
        Table::at("committee", "/committee"),
        Table::at("committee_member", "/committee/members"),
        Table::within("committee_member", "declared_interest", "/interests"),
        Table::at("imagined_bid", "/evaluation/imagined"),
        Table::at("evaluated_bid", "/evaluation/bids"),
        Table::at("price_reading", "/evaluation/readings"),
        Table::within("price_reading", "price_reading_line", "/lines"),
        Table::at("service_assessment", "/assessment"),
        Table::at("assessed_item", "/assessment/items"),
        Table::at("comment", "/comments"),
        Table::at("cost_plan", "/estimate"),
        Table::at("post", "/estimate/posts"),
        Table::at("contributions", "/estimate/contributions"),
        Table::at("contribution", "/estimate/contributions/schemes"),
        Table::at("activity", "/estimate/activities"),
        Table::at("conversion", "/estimate/conversions"),
        Table::at("shared_line", "/estimate/shared_lines"),
        Table::at("working_time", "/estimate/working_time"),
        Table::at("assumption", "/assumptions"),
        Table::at("accepted_risk", "/accepted"),
        Table::at("received_envelope", "/received"),
    ],
    trail: true,
};

pub(crate) static BID: Format = Format {
    application_id: i32::from_be_bytes(*b"TWbd"),
    migrations: &[
        concat!(
            include_str!("schema/bid/0001.sql"),
            include_str!("schema/agency/0001.sql"),
            include_str!("schema/cost_plan/0001.sql"),
            include_str!("schema/trail/0001.sql"),
        ),
        concat!(include_str!("schema/bid/0002.sql"), include_str!("schema/cost_plan/0002.sql"),),
        include_str!("schema/bid/0003.sql"),
    ],
    tables: &[
        Table::at("bid", ""),
        Table::at("package_reference", "/package"),
        Table::at("agency", "/agency"),
        Table::at("eligibility", "/eligibility"),
        Table::at("response", "/responses"),
        Table::at("section", "/sections"),
        Table::at("staff_member", "/staff"),
        Table::at("pledge", "/pledges"),
        Table::at("cost_plan", "/cost"),
        Table::at("post", "/cost/posts"),
        Table::at("contributions", "/cost/contributions"),
        Table::at("contribution", "/cost/contributions/schemes"),
        Table::at("activity", "/cost/activities"),
        Table::at("conversion", "/cost/conversions"),
        Table::at("shared_line", "/cost/shared_lines"),
        Table::at("working_time", "/cost/working_time"),
        Table::at("price_offer", "/offer"),
        Table::at("post_rate", "/offer/post_rates"),
        Table::at("case_price", "/offer/case_prices"),
        Table::at("outlook", "/outlook"),
        Table::at("input_range", "/outlook/ranges"),
        Table::at("rival", "/outlook/rivals"),
        Table::at("accepted_risk", "/accepted"),
    ],
    trail: true,
};

pub(crate) static LIBRARY: Format = Format {
    application_id: i32::from_be_bytes(*b"TWlb"),
    migrations: &[concat!(include_str!("schema/library/0001.sql"), include_str!("schema/agency/0001.sql"),)],
    tables: &[Table::at("agency", "/agency"), Table::at("staff_member", "/staff")],
    trail: false,
};

impl Format {
    /// The newest version, which is the one written.
    pub fn version(&self) -> i64 {
        i64::try_from(self.migrations.len()).unwrap_or(i64::MAX)
    }

    /// The schema that the migrations up to a version make.
    fn schema(&self, version: i64) -> rusqlite::Result<Arc<Vec<SchemaObject>>> {
        let migrations: &'static [&'static str] = self.migrations;
        let migrations = migrations.get(..usize::try_from(version).unwrap_or_default()).unwrap_or_default();
        let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = made.get(migrations) {
            return Ok(known.clone());
        }
        let model = Connection::open_in_memory()?;
        migrations.iter().try_for_each(|it| model.execute_batch(it))?;
        let schema = Arc::new(schema(&model)?);
        made.insert(migrations, schema.clone());
        Ok(schema)
    }

    /// The tables whose changes enter the trail.
    pub fn recorded_tables(&'static self) -> impl Iterator<Item = &'static str> + use<> {
        self.tables.iter().map(|it| it.name).chain(self.trail.then_some("attachment"))
    }

    /// Marks an empty database as of this kind and gives it its tables.
    pub fn lay_out(&self, connection: &mut Connection) -> rusqlite::Result<()> {
        connection.pragma_update(None, "application_id", self.application_id)?;
        self.migrate(connection, 0)
    }

    /// Brings a file from an older version to the newest, in one transaction.
    ///
    /// Changesets of older versions do not fit newer tables, so what was done before stays done.
    pub fn migrate(&self, connection: &mut Connection, from: i64) -> rusqlite::Result<()> {
        let transaction = Transaction::new(connection, TransactionBehavior::Immediate)?;
        for migration in self.migrations.iter().skip(usize::try_from(from).unwrap_or(usize::MAX)) {
            transaction.execute_batch(migration)?;
        }
        if self.trail {
            transaction.execute_batch(
                "UPDATE history SET state = 'settled' WHERE state = 'done';
                 UPDATE history SET state = 'abandoned' WHERE state = 'undone';",
            )?;
        }
        transaction.pragma_update(None, "user_version", self.version())?;
        transaction.commit()
    }
}

/// Holds a file against our formats before any row of it is read: mark, version, schema, then soundness.
/// Gives its format and its version.
pub(crate) fn recognise(
    connection: &Connection,
    path: &Path,
    formats: &[&'static Format],
) -> Result<(&'static Format, i64), Error> {
    let pragma = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).at(path);
    let application_id = i32::try_from(pragma("application_id")?).unwrap_or_default();
    let format = formats
        .iter()
        .find(|it| it.application_id == application_id)
        .ok_or_else(|| Error::Foreign { path: path.to_owned(), application_id })?;
    let version = pragma("user_version")?;
    if version > format.version() {
        return Err(Error::Newer { path: path.to_owned(), found: version, supported: format.version() });
    }
    compare_schema(connection, path, format, version)?;
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).at(path)?;
    if verdict != "ok" {
        return Err(Error::Corrupt { path: path.to_owned(), detail: verdict });
    }
    Ok((format, version))
}

/// The schema must be, word for word, what our migrations make: a view, a trigger or a default that runs
/// somebody else's expression has no place to hide in.
fn compare_schema(connection: &Connection, path: &Path, format: &Format, version: i64) -> Result<(), Error> {
    let (found, expected) = (schema(connection).at(path)?, format.schema(version).at(path)?);
    if found == *expected && !found.is_empty() {
        return Ok(());
    }
    let differing = found
        .iter()
        .find(|it| !expected.contains(it))
        .or_else(|| expected.iter().find(|it| !found.contains(it)));
    match differing {
        Some((name, ..)) => Err(Error::ForeignSchema { path: path.to_owned(), object: name.clone() }),
        None if found.is_empty() => {
            Err(Error::ForeignSchema { path: path.to_owned(), object: "sqlite_schema".to_owned() })
        }
        None => Ok(()),
    }
}

type SchemaObject = (String, String, String, Option<String>);

/// Schemas, by the migrations that made them: they are the same for every file.
static MADE: Mutex<BTreeMap<&[&str], Arc<Vec<SchemaObject>>>> = Mutex::new(BTreeMap::new());

fn schema(connection: &Connection) -> rusqlite::Result<Vec<SchemaObject>> {
    connection
        .prepare("SELECT name, type, tbl_name, sql FROM sqlite_schema ORDER BY type DESC, name")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
        .collect()
}
