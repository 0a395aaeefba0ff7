//! Packages that went out, what has changed since, and whether the deadline must move because of it.
//!
//! The first signed package is issue 0. Each later one whose content differs is an addendum: it bears a number, a reason
//! and the list of its changes, and the data of every issue stays with the case. An agency that reads an addendum into
//! its bid keeps its answers and sees the same list.

use std::{collections::BTreeMap, path::Path};

use chrono::{Days, NaiveDate};
use model::{Bid, Id, Issue, Procedure, Text};
use serde_json::{Value, json};
use store::Enclosure;

use crate::{
    App, CasePath, Import, Problem,
    begin::answer_what_is_new,
    cases::{Content, OpenCase, operation},
    contract::PrepareIssue,
    envelopes, json, lock,
    packs::LoadedPack,
    sha256,
    timetables::NOTICE,
    views::*,
};

/// The event after which a change moves the deadline.
const CLARIFICATION: &str = "clarification-last";
/// The event that it moves.
const DEADLINE: &str = "bid-deadline";
/// How far a deadline is looked for, in days.
const FAR: u64 = 120;
/// Media type of an issue's data.
const JSON: &str = "application/json";

/// A package that is about to go out as an issue of its own.
pub(crate) struct NewIssue {
    issue: Issue,
    /// The data as issued.
    data: Vec<u8>,
}

impl NewIssue {
    /// A case with the issue in it, in the place of the one that was being prepared.
    pub fn in_case(&self, procedure: &Procedure) -> Content {
        let mut procedure = procedure.clone();
        procedure.issues.retain(|it| it.issued_on.is_some());
        procedure.issues.push(self.issue.clone());
        Content::Procedure(Box::new(procedure))
    }
}

impl App {
    /// The packages that went out, and what differs from the last one; for an agency, from the package before.
    pub fn issue_standing(&self, request: CasePath) -> Result<IssueStanding, Problem> {
        let case = self.opened(Path::new(&request.case))?;
        let case = lock(&case);
        let procedure = case.content.procedure();
        let before = match &case.content {
            Content::Procedure(it) => last_issued(&case, it)?,
            Content::Bid(_) => self.package_before(&case)?,
        };
        let changes = match &before {
            Some(before) => self.told_changes(before, &issued_data(procedure)?),
            None => Vec::new(),
        };
        let language = self.language();
        let lines = procedure.issues.iter().map(|it| IssueLine {
            number: it.number,
            issued_on: it.issued_on,
            reason: it.reason.best(language).to_owned(),
        });
        let deadline = match &case.content {
            Content::Procedure(it) if before.is_some() => self.deadline_after_change(it)?,
            _ => None,
        };
        Ok(IssueStanding {
            issues: lines.collect(),
            pending: procedure.issues.iter().find(|it| it.issued_on.is_none()).map(|it| it.reason.clone()),
            changes,
            deadline,
        })
    }

    /// Says why the next package is issued.
    pub fn prepare_issue(&self, request: PrepareIssue) -> Result<CaseView, Problem> {
        self.change(&request.case, |case, stamp| {
            let Content::Procedure(procedure) = &case.content else {
                return Err(Problem::WrongDesk { path: request.case.clone() });
            };
            let mut prepared = procedure.clone();
            match prepared.issues.iter_mut().find(|it| it.issued_on.is_none()) {
                Some(pending) => pending.reason = request.reason.clone(),
                None => {
                    let number = next_number(&prepared);
                    let reason = request.reason.clone();
                    prepared.issues.push(Issue { id: json::new_id(), number, reason, ..Issue::default() });
                }
            }
            case.write(Content::Procedure(prepared), &[], &operation("prepare-issue", Value::Null), stamp)
        })
    }

    /// The issue that a signed package of this case would be; none where it is what went out last.
    pub(crate) fn next_issue(&self, case: &OpenCase) -> Result<Option<NewIssue>, Problem> {
        let Content::Procedure(procedure) = &case.content else { return Ok(None) };
        let now = issued_data(procedure)?;
        if last_issued(case, procedure)?.is_some_and(|it| it == now) {
            return Ok(None);
        }
        let data = serde_json::to_vec(&now).map_err(Problem::internal)?;
        let pending = procedure.issues.iter().find(|it| it.issued_on.is_none()).cloned();
        let issue = pending.unwrap_or_else(|| Issue {
            id: json::new_id(),
            number: next_number(procedure),
            ..Issue::default()
        });
        let issued_on = Some(self.host.now().date_naive());
        Ok(Some(NewIssue { issue: Issue { issued_on, sha256: sha256(&data), ..issue }, data }))
    }

    /// Records a package that has gone out: one operation, with its data. What was typed while it was printed stays.
    pub(crate) fn record_issue(&self, case: &str, new: &NewIssue) -> Result<(), Problem> {
        self.change(case, |case, stamp| {
            let content = new.in_case(case.content.procedure());
            let name = format!("issue-{}.json", new.issue.number);
            let kept = Enclosure { id: json::new_id(), name: &name, media_type: JSON, bytes: &new.data };
            case.write(content, &[kept], &operation("issue-package", Value::Null), stamp)
        })
        .map(drop)
    }

    /// What an addendum changed, issue by issue, for those that followed the first package.
    pub(crate) fn issued_changes(&self, case: &OpenCase, procedure: &Procedure) -> Result<Value, Problem> {
        let mut told = Vec::new();
        // A first package changed nothing, and a preview follows every edit.
        if procedure.issues.len() < 2 {
            return Ok(Value::Array(told));
        }
        let mut before: Option<Value> = None;
        let now = issued_data(procedure)?;
        for issue in &procedure.issues {
            // The issue at hand is not among the attachments yet: its data is what is being printed.
            let data = kept_data(case, issue)?.unwrap_or_else(|| now.clone());
            if let Some(before) = before.as_ref().filter(|_| issue.number > 0) {
                told.push(json!({
                    "number": issue.number,
                    "issued_on": issue.issued_on,
                    "reason": issue.reason,
                    "changes": json::value(&self.told_changes(before, &data))?,
                }));
            }
            before = Some(data);
        }
        Ok(Value::Array(told))
    }

    /// Reads an addendum into the bid that answers its procedure: answers stay, and what is new waits for one.
    pub fn update_package(&self, request: Import) -> Result<CaseView, Problem> {
        let package = self.read_package(Path::new(&request.path))?;
        self.change(&request.case, |case, stamp| {
            let Content::Bid(bid) = &case.content else {
                return Err(Problem::WrongDesk { path: request.case.clone() });
            };
            if bid.procedure.id != package.procedure.id {
                return Err(Problem::AnotherProcedure { path: request.path.clone() });
            }
            if bid.package.sha256 == package.reference.sha256 {
                return Err(Problem::AlreadyReceived { path: request.path.clone() });
            }
            let number = |it: &Procedure| it.issues.last().map(|it| it.number);
            if number(&package.procedure) < number(&bid.procedure) {
                return Err(Problem::OlderPackage { path: request.path.clone() });
            }
            let answered = Bid {
                package: package.reference.clone(),
                procedure: package.procedure.clone(),
                ..answer_what_is_new(bid, &package)
            };
            let name = package.reference.file_name.clone();
            let bytes = &package.bytes;
            let kept = Enclosure { id: json::new_id(), name: &name, media_type: envelopes::PDF, bytes };
            let read = operation("update-package", json!({ "file": name }));
            case.write(Content::Bid(Box::new(answered)), &[kept], &read, stamp)
        })
    }

    /// The data of the package that a bid answered before it read an addendum.
    fn package_before(&self, case: &OpenCase) -> Result<Option<Value>, Problem> {
        let Content::Bid(bid) = &case.content else { return Ok(None) };
        let attachments = case.file.attachments()?;
        // Attachments come with the oldest id first.
        let packages = attachments.iter().filter(|it| it.media_type == envelopes::PDF);
        let Some(before) = packages.take_while(|it| it.sha256 != bid.package.sha256).last() else {
            return Ok(None);
        };
        let bytes = case.file.read_attachment(before.id)?;
        let report = self.judge(&bytes)?;
        let Some(data) = envelopes::carried_json(&bytes, &report) else { return Ok(None) };
        let procedure: Procedure = json::document(data)?;
        issued_data(&procedure).map(Some)
    }

    /// Whether a change made today moves the deadline.
    fn deadline_after_change(&self, procedure: &Procedure) -> Result<Option<DeadlineAdvice>, Problem> {
        let pack = self.pack_of(procedure)?;
        let times = &procedure.timetable;
        let (Some(notice), Some(deadline)) = (times.notice, times.bid_deadline) else { return Ok(None) };
        let today = self.host.now().date_naive();
        let last_day = |it: NaiveDate| last_day_of_change(&pack, notice, it);
        let Some((last, event)) = last_day(deadline.date()) else { return Ok(None) };
        let days = (0..FAR).filter_map(|it| deadline.date().checked_add_days(Days::new(it)));
        let lawful = |it: &NaiveDate| last_day(*it).is_some_and(|it| it.0 >= today);
        let earliest = days.filter(|it| pack.calendar.is_working_day(*it)).find(lawful);
        let TimetableEvent { article, words, confidence, .. } = self.timetable_event(&event);
        Ok(Some(DeadlineAdvice {
            last_day: last,
            moves: today > last,
            earliest: earliest.unwrap_or(deadline.date()),
            basis: BasisView { article, words, confidence },
        }))
    }

    /// What differs between two issues, each field by its name with both values.
    fn told_changes(&self, before: &Value, after: &Value) -> Vec<FieldChange> {
        let mut found = Vec::new();
        differ("", before, after, &mut found);
        let told = |pointer: &str, value: &Value| match value {
            Value::Null => String::new(),
            value => self.value_told(pointer, value),
        };
        found
            .into_iter()
            .map(|it| FieldChange {
                place: self.label(&it.pointer),
                before: told(&it.pointer, it.before),
                after: told(&it.pointer, it.after),
                field: it.pointer,
            })
            .collect()
    }
}

/// The last day for a change that leaves a deadline where it is, with the article that says so.
fn last_day_of_change(
    pack: &LoadedPack,
    notice: NaiveDate,
    deadline: NaiveDate,
) -> Option<(NaiveDate, rules::TimetableRow)> {
    let set = BTreeMap::from([(NOTICE, notice), (DEADLINE, deadline)]);
    let rows = rules::timetable_around(pack.pack.timetable(), notice, &set, &pack.calendar);
    let row = rows.into_iter().find(|it| it.event == CLARIFICATION)?;
    Some((row.limit, row))
}

/// What of a case an issue says: all that is published, but for the issues themselves and the case's bookkeeping.
fn issued_data(procedure: &Procedure) -> Result<Value, Problem> {
    json::value(&Procedure { issues: Vec::new(), assumptions: Vec::new(), ..procedure.published() })
}

fn next_number(procedure: &Procedure) -> u32 {
    procedure.issues.iter().map(|it| it.number + 1).max().unwrap_or_default()
}

/// The data of the last package that went out.
fn last_issued(case: &OpenCase, procedure: &Procedure) -> Result<Option<Value>, Problem> {
    let issued = procedure.issues.iter().rev().find(|it| it.issued_on.is_some());
    match issued {
        Some(issue) => kept_data(case, issue),
        None => Ok(None),
    }
}

fn kept_data(case: &OpenCase, issue: &Issue) -> Result<Option<Value>, Problem> {
    let attachments = case.file.attachments()?;
    let Some(kept) = attachments.iter().find(|it| it.sha256 == issue.sha256) else { return Ok(None) };
    let bytes = case.file.read_attachment(kept.id)?;
    serde_json::from_slice(&bytes).map(Some).map_err(Problem::internal)
}

/// A field that differs; `null` where it is not there.
struct Difference<'a> {
    pointer: String,
    before: &'a Value,
    after: &'a Value,
}

/// Walks two documents: rows are matched by their ids, texts and plain lists are compared whole.
fn differ<'a>(pointer: &str, before: &'a Value, after: &'a Value, found: &mut Vec<Difference<'a>>) {
    match (before, after) {
        _ if before == after => {}
        (Value::Object(old), Value::Object(new)) if !is_text(before) && !is_text(after) => {
            for (name, value) in new {
                differ(&format!("{pointer}/{name}"), old.get(name).unwrap_or(&Value::Null), value, found);
            }
            for (name, value) in old.iter().filter(|it| !new.contains_key(it.0)) {
                differ(&format!("{pointer}/{name}"), value, &Value::Null, found);
            }
        }
        (Value::Array(old), Value::Array(new)) if old.iter().chain(new).any(Value::is_object) => {
            let same = |rows: &'a [Value], id: Option<&Value>| rows.iter().find(|it| it.get("id") == id);
            for (index, row) in new.iter().enumerate() {
                let earlier = same(old, row.get("id")).unwrap_or(&Value::Null);
                differ(&format!("{pointer}/{index}"), earlier, row, found);
            }
            for (index, row) in old.iter().enumerate() {
                if same(new, row.get("id")).is_none() {
                    differ(&format!("{pointer}/{index}"), row, &Value::Null, found);
                }
            }
        }
        // A row that came or went is told by its fields that say something.
        (Value::Null, Value::Object(fields)) if !is_text(after) => {
            for (name, value) in fields.iter().filter(|it| it.0 != "id" && says_something(it.1)) {
                differ(&format!("{pointer}/{name}"), &Value::Null, value, found);
            }
        }
        (Value::Object(fields), Value::Null) if !is_text(before) => {
            for (name, value) in fields.iter().filter(|it| it.0 != "id" && says_something(it.1)) {
                differ(&format!("{pointer}/{name}"), value, &Value::Null, found);
            }
        }
        _ => found.push(Difference { pointer: pointer.to_owned(), before, after }),
    }
}

fn is_text(value: &Value) -> bool {
    value.is_object() && serde_json::from_value::<Text>(value.clone()).is_ok()
}

fn says_something(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::String(text) => !text.is_empty() && text.parse::<Id>().is_err(),
        Value::Array(entries) => !entries.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
        Value::Bool(true) | Value::Number(_) => true,
    }
}
