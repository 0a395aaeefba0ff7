//! What one pack says that another does not: rules, dates and tables that came, went or changed.

use chrono::NaiveDate;
use model::Text;
use serde::Serialize;
use toml::{Table as Fields, Value};
use ts_rs::TS;

use crate::{Bound, Calendar, Count, Limit, Pack, Rule, TableKind, timetable, timetable::Event};

/// What became of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// Only the new pack has it.
    Added,
    /// Only the old pack has it.
    Removed,
    /// Both have it, and it differs.
    Changed,
}

/// One rule that differs between two packs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleChange {
    /// Its id.
    pub rule: String,
    /// What became of it.
    pub change: ChangeKind,
    /// Which parts of it changed, where it stayed.
    pub parts: Vec<ChangedPart>,
}

/// A part of a rule, or of an event or limit of a timetable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChangedPart {
    /// How bad what it flags is.
    Severity,
    /// How it is known.
    Confidence,
    /// Its article or that article's words.
    Source,
    /// From when and until when it holds.
    Dates,
    /// To which cases it applies.
    Scope,
    /// What it flags.
    Condition,
    /// How its days are counted.
    Counting,
    /// What it is called, and what is to be minded.
    Words,
}

/// The rules that differ, first those that went or changed in the old pack's order, then those that came.
pub fn rule_changes(old: &Pack, new: &Pack) -> Vec<RuleChange> {
    let pairs = pairs(old.rules(), new.rules(), |it| &it.id);
    let told = |(before, after): (Option<&Rule>, Option<&Rule>)| {
        let parts = before.zip(after).map(|(before, after)| parts_of_rule(before, after)).unwrap_or_default();
        let change = change(before, after, !parts.is_empty())?;
        Some(RuleChange { rule: before.or(after)?.id.clone(), change, parts })
    };
    pairs.into_iter().filter_map(told).collect()
}

fn parts_of_rule(before: &Rule, after: &Rule) -> Vec<ChangedPart> {
    let dates = |it: &Rule| (it.effective_from, it.effective_to);
    changed(&[
        (before.severity != after.severity, ChangedPart::Severity),
        (before.confidence != after.confidence, ChangedPart::Confidence),
        (before.source != after.source, ChangedPart::Source),
        (dates(before) != dates(after), ChangedPart::Dates),
        (before.when != after.when, ChangedPart::Scope),
        (before.flags != after.flags, ChangedPart::Condition),
    ])
}

/// One event or limit of a timetable that differs between two packs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TimetableChange {
    /// Its id.
    pub event: String,
    /// What it is called, by the new pack where that has it.
    pub name: Text,
    /// What became of it.
    pub change: ChangeKind,
    /// Which parts of it changed, where it stayed; none where only the days before it moved its date.
    pub parts: Vec<ChangedPart>,
    /// When it was, for a notice and where it has a date.
    pub before: Option<PlannedDay>,
    /// When it is.
    pub after: Option<PlannedDay>,
}

/// The day of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct PlannedDay {
    /// The day to plan.
    pub date: NaiveDate,
    /// The last or first lawful day by the letter.
    pub limit: NaiveDate,
}

/// The events and limits that differ, and for a notice those whose day differs: first those that went, changed or moved
/// in the old pack's order, then those that came; limits without a date last. Each pack counts by its own calendar.
pub fn timetable_changes(
    (old, old_days): (&Pack, &Calendar),
    (new, new_days): (&Pack, &Calendar),
    notice: Option<NaiveDate>,
) -> Vec<TimetableChange> {
    let days = |pack: &Pack, calendar: &Calendar| {
        notice.map(|it| timetable(pack.timetable(), it, calendar)).unwrap_or_default()
    };
    let (old_days, new_days) = (days(old, old_days), days(new, new_days));
    let planned = |days: &[crate::TimetableRow], event: &str| {
        let row = days.iter().find(|it| it.event == event)?;
        Some(PlannedDay { date: row.date, limit: row.limit })
    };
    let event = |(before, after): (Option<&Event>, Option<&Event>)| {
        let stands = after.or(before)?;
        let parts = before.zip(after).map(|it| parts_of_event(it.0, it.1)).unwrap_or_default();
        let (was, is) = (planned(&old_days, &stands.id), planned(&new_days, &stands.id));
        let change = change(before, after, !parts.is_empty() || was != is)?;
        let (event, name) = (stands.id.clone(), stands.name.clone());
        Some(TimetableChange { event, name, change, parts, before: was, after: is })
    };
    let limit = |(before, after): (Option<&Limit>, Option<&Limit>)| {
        let stands = after.or(before)?;
        let parts = before.zip(after).map(|it| parts_of_limit(it.0, it.1)).unwrap_or_default();
        let change = change(before, after, !parts.is_empty())?;
        let (event, name) = (stands.id.clone(), stands.name.clone());
        Some(TimetableChange { event, name, change, parts, before: None, after: None })
    };
    let (old, new) = (old.timetable(), new.timetable());
    let events = pairs(old.events(), new.events(), |it| &it.id).into_iter().filter_map(event);
    let limits = pairs(old.limits(), new.limits(), |it| &it.id).into_iter().filter_map(limit);
    events.chain(limits).collect()
}

fn parts_of_event(before: &Event, after: &Event) -> Vec<ChangedPart> {
    let words = |it: &Event| (it.name.clone(), it.note.clone());
    changed(&[
        (before.counting != after.counting, ChangedPart::Counting),
        (before.confidence != after.confidence, ChangedPart::Confidence),
        (before.source != after.source, ChangedPart::Source),
        (words(before) != words(after), ChangedPart::Words),
    ])
}

fn parts_of_limit(before: &Limit, after: &Limit) -> Vec<ChangedPart> {
    let counting =
        |it: &Limit| -> (u16, Count, Bound, Text) { (it.length, it.count, it.bound, it.runs_from.clone()) };
    let words = |it: &Limit| (it.name.clone(), it.note.clone());
    changed(&[
        (counting(before) != counting(after), ChangedPart::Counting),
        (before.confidence != after.confidence, ChangedPart::Confidence),
        (before.source != after.source, ChangedPart::Source),
        (words(before) != words(after), ChangedPart::Words),
    ])
}

/// One entry or value of a table that differs between two packs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TableChange {
    /// The table.
    pub table: TableKind,
    /// The way to it inside the table's file, an entry of a list by what tells it apart:
    /// `method › single-source › approval › publicity › basis › article`.
    pub entry: Vec<String>,
    /// What the nearest entry around it is called, where one has a name.
    pub name: Text,
    /// What became of it.
    pub change: ChangeKind,
    /// The value before, where it is one value rather than an entry of several.
    pub before: Option<String>,
    /// The value after.
    pub after: Option<String>,
}

/// What differs in the tables of two packs, down to the single value; an entry that came or went is told once. Where the
/// order of a list that both have differs, the list is told as changed, since steps, grades and methods hold in order.
pub fn table_changes(old: &Pack, new: &Pack) -> Vec<TableChange> {
    let mut found = Vec::new();
    for table in TableKind::ALL {
        let (before, after) = (old.table(table), new.table(table));
        let mut comparison =
            Comparison { table, name: Text::default(), entry: Vec::new(), found: &mut found };
        comparison.fields(before.unwrap_or(&Fields::new()), after.unwrap_or(&Fields::new()));
    }
    found
}

/// Where a comparison of two tables stands.
struct Comparison<'a> {
    table: TableKind,
    name: Text,
    entry: Vec<String>,
    found: &'a mut Vec<TableChange>,
}

impl Comparison<'_> {
    fn fields(&mut self, before: &Fields, after: &Fields) {
        let only_after = after.keys().filter(|it| !before.contains_key(*it));
        for key in before.keys().chain(only_after) {
            self.within(key, before.get(key), after.get(key));
        }
    }

    /// Compares what stands under a key, in a table or, by what tells it apart, in a list.
    fn within(&mut self, key: &str, before: Option<&Value>, after: Option<&Value>) {
        if before == after {
            return;
        }
        let outer = self.name.clone();
        if let Some(name) = after.or(before).and_then(|it| it.get("name")).and_then(name_of) {
            self.name = name;
        }
        self.entry.push(key.to_owned());
        match (before, after) {
            (Some(Value::Table(before)), Some(Value::Table(after))) => self.fields(before, after),
            _ => match (before.map_or(Some(Vec::new()), entries), after.map_or(Some(Vec::new()), entries)) {
                (Some(before), Some(after)) => self.entries(&before, &after),
                _ => self.tell(before, after),
            },
        }
        self.entry.pop();
        self.name = outer;
    }

    fn entries(&mut self, before: &[Entry<'_>], after: &[Entry<'_>]) {
        let common = |list: &[Entry<'_>], other: &[Entry<'_>]| {
            let labels = list.iter().map(|it| it.0.clone());
            labels.filter(|it| other.iter().any(|other| other.0 == *it)).collect::<Vec<_>>()
        };
        let (old, new) = (common(before, after), common(after, before));
        if old != new {
            self.found.push(self.change(ChangeKind::Changed, Some(old.join(", ")), Some(new.join(", "))));
        }
        for (old, new) in pairs(before, after, |it| &it.0) {
            let Some((label, _)) = old.or(new) else { continue };
            self.within(label, old.map(|it| it.1), new.map(|it| it.1));
        }
    }

    fn tell(&mut self, before: Option<&Value>, after: Option<&Value>) {
        let Some(kind) = change(before, after, true) else { return };
        // Of an entry that came or went its name is enough.
        let one = |it: Option<&Value>| it.filter(|it| !it.is_table()).map(said);
        self.found.push(self.change(kind, one(before), one(after)));
    }

    fn change(&self, change: ChangeKind, before: Option<String>, after: Option<String>) -> TableChange {
        let (entry, name) = (self.entry.clone(), self.name.clone());
        TableChange { table: self.table, entry, name, change, before, after }
    }
}

/// An entry of a list, with what tells it apart.
type Entry<'a> = (String, &'a Value);

/// What tells an entry apart where it has no id, in the order in which it is said.
const TELLING: [&str; 10] =
    ["trigger", "does", "by", "of", "flag", "methods", "kinds", "side", "when", "grade"];

/// The entries of a list, where it is one of tables that can be told apart; further ones of a label are numbered.
fn entries(list: &Value) -> Option<Vec<Entry<'_>>> {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    for entry in list.as_array()? {
        let fields = entry.as_table()?;
        let telling = match fields.get("id") {
            Some(id) => said(id),
            None => TELLING.iter().filter_map(|it| fields.get(*it)).map(said).collect::<Vec<_>>().join(", "),
        };
        if telling.is_empty() {
            return None;
        }
        let again = entries.iter().filter(|it| it.0.split(" #").next() == Some(&telling)).count();
        let label = if again == 0 { telling } else { format!("{telling} #{}", again + 1) };
        entries.push((label, entry));
    }
    Some(entries)
}

/// A value as a person reads it.
fn said(value: &Value) -> String {
    match value {
        Value::String(it) => it.clone(),
        Value::Array(all) => all.iter().map(said).collect::<Vec<_>>().join(", "),
        Value::Table(all) => {
            all.iter().map(|(key, it)| format!("{key} = {}", said(it))).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    }
}

fn name_of(value: &Value) -> Option<Text> {
    value.clone().try_into().ok()
}

/// What is in both, by a key, or in one alone: the first's order, then what only the second has.
fn pairs<'a, T>(
    before: &'a [T],
    after: &'a [T],
    key: impl Fn(&'a T) -> &'a String,
) -> Vec<(Option<&'a T>, Option<&'a T>)> {
    let same = |list: &'a [T], it: &'a T| list.iter().find(|other| key(other) == key(it));
    let stayed = before.iter().map(|it| (Some(it), same(after, it)));
    let came = after.iter().filter(|it| same(before, it).is_none()).map(|it| (None, Some(it)));
    stayed.chain(came).collect()
}

/// What became of something that may be in either; none where it stayed as it was.
fn change<T>(before: Option<T>, after: Option<T>, differs: bool) -> Option<ChangeKind> {
    match (before, after) {
        (None, Some(_)) => Some(ChangeKind::Added),
        (Some(_), None) => Some(ChangeKind::Removed),
        (Some(_), Some(_)) if differs => Some(ChangeKind::Changed),
        _ => None,
    }
}

fn changed(parts: &[(bool, ChangedPart)]) -> Vec<ChangedPart> {
    parts.iter().filter(|it| it.0).map(|it| it.1).collect()
}
