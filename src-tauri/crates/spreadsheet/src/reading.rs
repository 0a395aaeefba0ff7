//! An edited copy held against the plan that it was made of: the plan as the copy has it, what changed, and what could
//! not be read.

use std::collections::{HashMap, HashSet};

use model::{CostPlan, Id};

use crate::{
    Format,
    changes::{NamesByTable, told},
    comma,
    error::{CellProblem, Error, ProblemKind},
    found::Found,
    grid::{self, Cell, FoundRow, FoundTable},
    links::{Names, plain},
    plan_tables::{
        ACTIVITIES, BASICS, Basics, CONTRIBUTIONS, CONVERSIONS, LINES, LineRow, POSTS, WORKING_TIME,
    },
    table::{Choices, Column, FLAGS, Kind, Row, Table, Value},
    vocabulary::{Label, Words},
    xlsx,
};

/// What an edited copy holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The plan as the copy has it; what could not be read is as it was.
    pub plan: CostPlan,
    /// What that changes.
    pub changes: Vec<Change>,
    /// What could not be read.
    pub problems: Vec<CellProblem>,
    /// How many cells were understood, changed or not.
    pub understood: usize,
}

/// One value that a copy changes, or a row that is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Sheet and cell, such as `岗位!D4`; of a row that is gone, where its table begins.
    pub cell: String,
    /// The table, and the column: `posts`, `monthly_pay`; no column for a row that is gone.
    pub table: &'static str,
    /// The column; empty for a row that is gone.
    pub column: &'static str,
    /// The row's name; empty for single figures.
    pub row: String,
    /// What the plan has; empty for a new row.
    pub before: String,
    /// What the copy has; empty for a row that is gone.
    pub after: String,
}

/// Reads a copy of a plan that somebody edited. Cells stand for what they say in any of the languages given; changes
/// are told in the first one. Rows without an identity get one from `new_id`.
///
/// # Errors
/// A file that is no spreadsheet of ours, or that cannot or must not be read; see [`Error`].
pub fn read(
    bytes: &[u8],
    format: Format,
    before: &CostPlan,
    languages: &[&Label<'_>],
    new_id: &mut dyn FnMut() -> Id,
) -> Result<Reading, Error> {
    let mut problems = Vec::new();
    let mut pages = match format {
        Format::Xlsx => xlsx::pages(bytes)?,
        Format::Csv => vec![comma::page(bytes)?],
    };
    let tables = grid::tables(&mut pages, &mut problems)?;
    let lines: Vec<LineRow> = before.shared_lines.iter().map(LineRow::of).collect();
    let mut it = Copy {
        tables,
        words: languages.iter().map(|it| Words::new(*it)).collect(),
        names_before: names_of(before),
        names: NamesByTable::new(),
        changes: Vec::new(),
        problems,
        understood: 0,
    };
    let mut taken: HashSet<Id> = HashSet::new();
    let mut ids = Identities { new_id, taken: &mut taken };
    let posts = it.rows(&POSTS, &before.posts, &mut ids);
    let contributions = it.rows(&CONTRIBUTIONS, &before.contributions.schemes, &mut ids);
    let activities = it.rows(&ACTIVITIES, &before.activities, &mut ids);
    let conversions = it.rows(&CONVERSIONS, &before.conversions, &mut ids);
    let line_rows = it.rows(&LINES, &lines, &mut ids);

    let mut plan = before.clone();
    it.figures(&BASICS, &Basics::of(before)).put_into(&mut plan);
    plan.working_time = it.figures(&WORKING_TIME, &before.working_time);
    plan.posts = it.table(&POSTS, &before.posts, posts);
    plan.contributions.schemes = it.table(&CONTRIBUTIONS, &before.contributions.schemes, contributions);
    plan.activities = it.table(&ACTIVITIES, &before.activities, activities);
    plan.conversions = it.table(&CONVERSIONS, &before.conversions, conversions);
    plan.shared_lines = it.table(&LINES, &lines, line_rows).into_iter().map(LineRow::line).collect();
    Ok(Reading { plan, changes: it.changes, problems: it.problems, understood: it.understood })
}

/// The names that cells of a plan's own export use.
pub fn names_of(plan: &CostPlan) -> NamesByTable {
    HashMap::from([
        ("posts", Names::of(plan.posts.iter().map(|it| (it.id, it.role.as_str())))),
        ("conversions", Names::of(plan.conversions.iter().map(|it| (it.id, it.name.as_str())))),
        ("lines", Names::of(plan.shared_lines.iter().map(|it| (it.id, it.name.as_str())))),
    ])
}

/// Where identities come from, and which are given already.
struct Identities<'a> {
    new_id: &'a mut dyn FnMut() -> Id,
    taken: &'a mut HashSet<Id>,
}

/// The rows of a table in a copy, recognised.
struct Recognised {
    /// Index into the table's rows, identity.
    rows: Vec<(usize, Id)>,
    /// Whether some row could not be told: then none counts as gone.
    unsure: bool,
}

/// A copy that is being read.
struct Copy<'a> {
    tables: Vec<FoundTable<'a>>,
    words: Vec<Words<'a>>,
    names_before: NamesByTable,
    names: NamesByTable,
    changes: Vec<Change>,
    problems: Vec<CellProblem>,
    understood: usize,
}

impl<'a> Copy<'a> {
    /// Recognises the rows of a table by their identities, and learns the names they have now.
    fn rows<R: Row>(
        &mut self,
        table: &'static Table<R>,
        before: &[R],
        ids: &mut Identities<'_>,
    ) -> Recognised {
        let mut recognised = Recognised { rows: Vec::new(), unsure: false };
        let Some(found) = self.tables.iter().find(|it| it.key == table.key) else {
            self.names.insert(table.key, Names::of(before.iter().map(|it| (it.id(), it.name()))));
            return recognised;
        };
        let inputs: Vec<u32> = found
            .fields
            .iter()
            .filter(|it| table.columns.iter().any(|column| column.key == it.1))
            .map(|it| it.0)
            .collect();
        let name_column = table
            .columns
            .iter()
            .find(|it| it.kind == Kind::Text)
            .and_then(|column| found.fields.iter().find(|it| it.1 == column.key).map(|it| it.0));
        let mut named: Vec<(Id, String)> = Vec::new();
        for (at, row) in found.rows.iter().enumerate() {
            let empty = inputs.iter().all(|it| row.cell(*it).found.is_nothing());
            if row.id.is_empty() && empty {
                continue;
            }
            let problem = |kind| CellProblem { cell: row.at(0), found: row.id.clone(), kind };
            let id = if row.id.is_empty() {
                (ids.new_id)()
            } else {
                match row.id.parse::<Id>() {
                    Ok(id) if !id.is_nil() => id,
                    _ => {
                        self.problems.push(problem(ProblemKind::BadIdentity));
                        recognised.unsure = true;
                        continue;
                    }
                }
            };
            if !ids.taken.insert(id) {
                self.problems.push(problem(ProblemKind::RepeatedIdentity));
                recognised.unsure = true;
                continue;
            }
            let name = name_column.and_then(|it| row.cell(it).found.text().ok()).unwrap_or_default();
            named.push((id, name));
            recognised.rows.push((at, id));
        }
        self.names.insert(table.key, Names::of(named.iter().map(|it| (it.0, it.1.as_str()))));
        recognised
    }

    /// Reads a table whose rows have identities.
    fn table<R: Row>(&mut self, table: &'static Table<R>, before: &[R], recognised: Recognised) -> Vec<R> {
        let Some(found) = self.taken(table.key) else { return before.to_vec() };
        let columns = self.columns(table, &found);
        let reckoned: Vec<u32> =
            found.fields.iter().filter(|it| it.1.starts_with("calc:")).map(|it| it.0).collect();
        let known: HashMap<Id, &R> = before.iter().map(|it| (it.id(), it)).collect();
        let mut read: Vec<(R, Option<Id>)> = Vec::new();
        let mut previous = None;
        for (at, id) in &recognised.rows {
            let Some(row) = found.rows.get(*at) else { continue };
            let old = known.get(id).copied();
            let new = self.row(table, row, old, *id, &columns);
            for column in &reckoned {
                self.hold_reckoned(row, *column);
            }
            read.push((new, previous));
            previous = Some(*id);
        }
        let kept: HashSet<Id> = recognised.rows.iter().map(|it| it.1).collect();
        let mut rows: Vec<R> = Vec::with_capacity(read.len());
        for old in before {
            let id = old.id();
            if let Some((new, _)) = read.iter().find(|it| it.0.id() == id) {
                rows.push(new.clone());
            } else if recognised.unsure && !kept.contains(&id) {
                rows.push(old.clone());
            } else {
                self.changes.push(Change {
                    cell: found.at.clone(),
                    table: table.key,
                    column: "",
                    row: old.name().to_owned(),
                    before: old.name().to_owned(),
                    after: String::new(),
                });
            }
        }
        // A new row stands where it was put: behind the one above it.
        for (new, above) in read.iter().filter(|it| !known.contains_key(&it.0.id())) {
            let at =
                above.and_then(|above| rows.iter().position(|it| it.id() == above)).map_or(0, |it| it + 1);
            rows.insert(at, new.clone());
        }
        rows
    }

    /// Reads one row onto what it was.
    fn row<R: Row>(
        &mut self,
        table: &'static Table<R>,
        row: &FoundRow<'_>,
        old: Option<&R>,
        id: Id,
        columns: &[(u32, &'static Column<R>)],
    ) -> R {
        let fresh = R::default();
        let mut new = old.cloned().unwrap_or_else(|| {
            let mut it = R::default();
            it.set_id(id);
            it
        });
        let was = old.unwrap_or(&fresh);
        for (at, column) in columns {
            match self.value(row.cell(*at), column.kind, &(column.get)(was)) {
                Ok(value) => {
                    self.understood += 1;
                    (column.set)(&mut new, value);
                }
                Err(kind) => self.problem(row, *at, kind),
            }
        }
        for (at, column) in columns {
            if !new.uses(column.key) && !row.cell(*at).found.is_nothing() {
                self.problem(row, *at, ProblemKind::NotApplicable);
            }
        }
        let new = new.settled();
        for (at, column) in columns {
            let (before, after) = ((column.get)(was), (column.get)(&new));
            let before_told = if old.is_some() {
                self.told(&before, column.kind, &self.names_before)
            } else {
                String::new()
            };
            let after_told = self.told(&after, column.kind, &self.names);
            let differs = if old.is_some() { before != after } else { !after_told.is_empty() };
            if differs {
                self.changes.push(Change {
                    cell: row.at(*at),
                    table: table.key,
                    column: column.key,
                    row: if new.name().is_empty() { was.name() } else { new.name() }.to_owned(),
                    before: before_told,
                    after: after_told,
                });
            }
        }
        new
    }

    /// Reads a table of single figures, each in a row of its own.
    fn figures<R: Clone>(&mut self, table: &'static Table<R>, before: &R) -> R {
        let Some(found) = self.taken(table.key) else { return before.clone() };
        let mut new = before.clone();
        let Some(at) = found.fields.iter().find(|it| it.1 == "value").map(|it| it.0) else {
            self.problems.push(CellProblem {
                cell: found.at,
                found: "value".into(),
                kind: ProblemKind::MissingColumn,
            });
            return new;
        };
        for column in table.columns {
            let Some(row) = found.rows.iter().find(|it| it.id == column.key) else {
                let word = self.word(|it| it.column(table.key, column.key));
                let kind = ProblemKind::MissingColumn;
                self.problems.push(CellProblem { cell: found.at.clone(), found: word, kind });
                continue;
            };
            let was = (column.get)(before);
            match self.value(row.cell(at), column.kind, &was) {
                Ok(value) => {
                    self.understood += 1;
                    (column.set)(&mut new, value);
                }
                Err(kind) => self.problem(row, at, kind),
            }
            let is = (column.get)(&new);
            if was != is {
                self.changes.push(Change {
                    cell: row.at(at),
                    table: table.key,
                    column: column.key,
                    row: String::new(),
                    before: self.told(&was, column.kind, &self.names_before),
                    after: self.told(&is, column.kind, &self.names),
                });
            }
        }
        new
    }

    /// Takes a table out of the copy; one that is not there is a problem.
    fn taken(&mut self, key: &str) -> Option<FoundTable<'a>> {
        let at = self.tables.iter().position(|it| it.key == key);
        if at.is_none() {
            let word = self.word(|it| it.say(key));
            self.problems.push(CellProblem {
                cell: word,
                found: String::new(),
                kind: ProblemKind::MissingTable,
            });
        }
        at.map(|it| self.tables.swap_remove(it))
    }

    /// Where the columns of a table stand; one that is not there is a problem.
    fn columns<R>(
        &mut self,
        table: &'static Table<R>,
        found: &FoundTable<'_>,
    ) -> Vec<(u32, &'static Column<R>)> {
        let mut columns = Vec::new();
        for column in table.columns {
            match found.fields.iter().find(|it| it.1 == column.key) {
                Some(it) => columns.push((it.0, column)),
                None => {
                    let word = self.word(|it| it.column(table.key, column.key));
                    let kind = ProblemKind::MissingColumn;
                    self.problems.push(CellProblem { cell: found.at.clone(), found: word, kind });
                }
            }
        }
        columns
    }

    /// A value typed over one of our formulas is told, and not taken for the figure.
    fn hold_reckoned(&mut self, row: &FoundRow<'_>, column: u32) {
        let cell = row.cell(column);
        if !cell.formula && !cell.found.is_nothing() {
            self.problem(row, column, ProblemKind::Overwritten);
        }
    }

    fn problem(&mut self, row: &FoundRow<'_>, column: u32, kind: ProblemKind) {
        let found = row.cell(column).found.shown();
        self.problems.push(CellProblem { cell: row.at(column), found, kind });
    }

    fn told(&self, value: &Value, kind: Kind, names: &NamesByTable) -> String {
        self.words.first().map(|it| told(value, kind, *it, names)).unwrap_or_default()
    }

    fn word(&self, of: impl Fn(&Words<'_>) -> String) -> String {
        self.words.first().map(of).unwrap_or_default()
    }

    /// What a cell says as the kind of value that its column holds.
    fn value(&self, cell: &Cell, kind: Kind, was: &Value) -> Result<Value, ProblemKind> {
        if cell.merged {
            return Err(ProblemKind::Merged);
        }
        let found = &cell.found;
        let nothing = found.is_nothing();
        Ok(match kind {
            Kind::Text => Value::Text(text(&found.text()?, was)),
            Kind::Amount => Value::Amount(if nothing { None } else { Some(found.amount()?) }),
            Kind::Quantity => Value::Quantity(if nothing { None } else { Some(found.quantity()?) }),
            Kind::Percent => Value::Percent(if nothing { None } else { Some(found.percent()?) }),
            Kind::Whole => Value::Whole(if nothing { None } else { Some(found.whole()?) }),
            Kind::Date => Value::Date(if nothing { None } else { Some(found.date()?) }),
            Kind::Choice(choices) => {
                Value::Choice(if nothing { None } else { Some(self.chosen(choices, found)?) })
            }
            Kind::Several(choices) => Value::Several(
                parts(&found.text()?, &[';', '；', '、', ',', '，', '\n'])
                    .map(|it| self.chosen(choices, &Found::Text(it.to_owned())))
                    .collect::<Result<_, _>>()?,
            ),
            Kind::Row(table) => Value::Row(match was {
                _ if nothing => None,
                Value::Row(Some(was)) => Some(self.meant(table, &found.text()?, &[*was])?),
                _ => Some(self.meant(table, &found.text()?, &[])?),
            }),
            Kind::Rows(table) => {
                let was: &[Id] = if let Value::Rows(was) = was { was } else { &[] };
                let text = found.text()?;
                let rows = parts(&text, &[';', '；', '\n']).map(|it| self.meant(table, it, was));
                Value::Rows(rows.collect::<Result<_, _>>()?)
            }
        })
    }

    /// The choice that a cell means: a word of any language, or the value as the case document spells it.
    fn chosen(&self, choices: &'static Choices, found: &Found) -> Result<&'static str, ProblemKind> {
        let word = match found {
            Found::Fault(_) => return Err(ProblemKind::FormulaFault),
            Found::Flag(flag) if *choices == FLAGS => return Ok(if *flag { "yes" } else { "no" }),
            other => plain(&other.shown()),
        };
        if *choices == FLAGS && (word.eq_ignore_ascii_case("true") || word.eq_ignore_ascii_case("false")) {
            return Ok(if word.eq_ignore_ascii_case("true") { "yes" } else { "no" });
        }
        let spelled = choices.values.iter().find(|it| **it == word).copied();
        spelled
            .or_else(|| self.words.iter().find_map(|it| it.chosen(choices, &word)))
            .ok_or(ProblemKind::NotAChoice)
    }

    /// The row that a cell means: by the names that rows have now, or else had when the copy was made.
    fn meant(&self, table: &str, word: &str, was: &[Id]) -> Result<Id, ProblemKind> {
        let now = self.names.get(table);
        match now.map(|it| it.meant(word)).unwrap_or_default() {
            [id] => return Ok(*id),
            [] => {}
            _ => return Err(ProblemKind::AmbiguousRow),
        }
        let before = self.names_before.get(table).map(|it| it.meant(word)).unwrap_or_default();
        let there: Vec<&Id> = before.iter().filter(|it| now.is_some_and(|now| now.knows(**it))).collect();
        match there.as_slice() {
            [id] => Ok(**id),
            // A reference into nowhere, as the plan has it.
            [] => was.iter().find(|it| it.to_string() == plain(word)).copied().ok_or(ProblemKind::UnknownRow),
            _ => Err(ProblemKind::AmbiguousRow),
        }
    }
}

/// A text as it was, where only its white space differs; else without the white space around it.
fn text(found: &str, was: &Value) -> String {
    match was {
        Value::Text(was) if plain(was) == plain(found) => was.clone(),
        _ => found.trim().to_owned(),
    }
}

fn parts<'t>(text: &'t str, separators: &'t [char]) -> impl Iterator<Item = &'t str> {
    text.split(separators).map(str::trim).filter(|it| !it.is_empty())
}
