//! The next dates of all cases opened before, as one list.

use std::{collections::BTreeMap, path::Path};

use chrono::{NaiveDate, NaiveDateTime};
use model::{Procedure, Timetable};
use rules::Calendar;
use store::{CaseFile, CaseKind, RecentCase};

use crate::{App, Nothing, Problem, cases::Content, lock, timetables::NOTICE, views::*};

/// Dates of so many working days to come are near.
const SOON: u32 = 3;

/// Dates of so many working days ago are still told.
const PAST: u32 = 5;

const BID_DEADLINE: &str = "bid-deadline";

/// The events whose dates a case sets itself, each with the field that holds it.
const SET: [(&str, &str); 4] = [
    (NOTICE, "/timetable/notice"),
    ("documents-end", "/timetable/documents_until"),
    ("clarification-last", "/timetable/questions_until"),
    (BID_DEADLINE, "/timetable/bid_deadline"),
];

impl App {
    /// The next dates of all cases opened before, the nearest first: those that a case sets itself, and those that follow
    /// from them by its pack. What passed within the last working days is still told.
    ///
    /// A case that is open elsewhere is left alone; of it only the bid deadline is known, as it was when last opened here.
    pub fn deadlines(&self, _: Nothing) -> Result<Vec<Deadline>, Problem> {
        let recent = self.library_file().recent_cases()?;
        let mut all = Vec::new();
        for entry in recent.iter().filter(|it| Path::new(&it.path).exists()) {
            let case = match self.glimpse(Path::new(&entry.path)) {
                Some((title, procedure)) => Dated { entry, title, procedure },
                None => Dated::remembered(entry),
            };
            // A case whose pack is not to be had has no dates that could be told.
            if let Ok(deadlines) = self.dates_of(&case) {
                all.extend(deadlines);
            }
        }
        // Of one day, what has its hour comes first; the dates of a case keep their order.
        all.sort_by(|a, b| {
            let key = |it: &Deadline| (it.date, it.at.is_none(), it.at);
            key(a).cmp(&key(b)).then_with(|| (&a.title, &a.path).cmp(&(&b.title, &b.path)))
        });
        Ok(all)
    }

    /// The title of a case, and what it says by now: as it is open here, or as its file holds it, then without its lists;
    /// none where the file is open elsewhere or cannot be read as it is.
    pub(crate) fn glimpse(&self, path: &Path) -> Option<(String, Procedure)> {
        let told =
            |it: &Content| (it.procedure().title.best(it.language()).to_owned(), it.procedure().clone());
        if self.is_open(path) {
            let case = self.opened(path).ok()?;
            return Some(told(&lock(&case).content));
        }
        let file = CaseFile::look_into(path).ok()?;
        Some(told(&match file.kind() {
            CaseKind::Procedure => Content::Procedure(Box::new(file.read_sections().ok()?)),
            CaseKind::Bid => Content::Bid(Box::new(file.read_sections().ok()?)),
        }))
    }

    fn dates_of(&self, case: &Dated<'_>) -> Result<Vec<Deadline>, Problem> {
        let pack = self.pack_of(&case.procedure)?;
        let times = &case.procedure.timetable;
        let set = set_dates(times);
        let schedule = pack.pack.timetable();
        let rows = match times.notice {
            Some(notice) => rules::timetable_around(schedule, notice, &set, &pack.calendar),
            None => Vec::new(),
        };
        let now = self.host.now().naive_local();
        let deadline = |event: &str, date: NaiveDate| {
            let at = times.bid_deadline.filter(|_| event == BID_DEADLINE);
            let (standing, working_days) = standing(date, at, now, &pack.calendar)?;
            Some(Deadline {
                path: case.entry.path.clone(),
                desk: case.entry.kind.into(),
                title: case.title.clone(),
                event: event.to_owned(),
                name: String::new(),
                date,
                at,
                standing,
                working_days,
                set: set.contains_key(event),
                article: String::new(),
                words: String::new(),
                estimated: !pack.calendar.working_days_between(now.date(), date).complete,
            })
        };
        let following = rows.iter().filter_map(|row| {
            let TimetableEvent { name, article, words, estimated, .. } = self.timetable_event(row);
            let it = deadline(&row.event, row.date)?;
            Some(Deadline { name, article, words, estimated: it.estimated || estimated, ..it })
        });
        // Without a notice, or in a pack without such an event, a date that is set bears the name of its field.
        let alone = SET.iter().filter(|(event, _)| rows.iter().all(|row| row.event != *event));
        let alone = alone.filter_map(|(event, field)| {
            let it = deadline(event, *set.get(event)?)?;
            let named = schedule.events().iter().find(|it| it.id == *event);
            let name = named.map(|it| it.name.best(self.language()).to_owned());
            Some(Deadline { name: name.or_else(|| self.field_name(field)).unwrap_or_default(), ..it })
        });
        Ok(following.chain(alone).collect())
    }
}

/// A case as the list knows it.
struct Dated<'a> {
    entry: &'a RecentCase,
    title: String,
    procedure: Procedure,
}

impl<'a> Dated<'a> {
    /// As the library remembers it.
    fn remembered(entry: &'a RecentCase) -> Self {
        let timetable = Timetable { bid_deadline: entry.deadline, ..Timetable::default() };
        let procedure = Procedure { timetable, ..Procedure::default() };
        Self { entry, title: entry.title.clone(), procedure }
    }
}

/// The dates that a case sets, by the ids of their events.
fn set_dates(it: &Timetable) -> BTreeMap<&'static str, NaiveDate> {
    let dates = [it.notice, it.documents_until, it.questions_until, it.bid_deadline.map(|it| it.date())];
    SET.iter().zip(dates).filter_map(|((event, _), date)| Some((*event, date?))).collect()
}

/// How near a date is, and how many working days away; none for what is long past.
fn standing(
    date: NaiveDate,
    at: Option<NaiveDateTime>,
    now: NaiveDateTime,
    calendar: &Calendar,
) -> Option<(DeadlineStanding, u32)> {
    let today = now.date();
    if date < today || at.is_some_and(|it| it < now) {
        let since = calendar.working_days_between(date, today).value;
        return (since <= PAST).then_some((DeadlineStanding::Passed, since));
    }
    let left = calendar.working_days_between(today, date).value;
    let standing = if left <= SOON { DeadlineStanding::Soon } else { DeadlineStanding::Later };
    Some((standing, left))
}
