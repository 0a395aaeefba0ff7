//! The timetable of a procedure: a pack lists its events and limits as data; a notice date makes dates of them.
//!
//! Each event is counted from one other event, so that the events form a tree whose root is the notice. Where an event
//! has a most, the plan takes all of it: a plan that holds is never too hopeful.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate};
use model::{Language, Text};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use toml::Spanned;
use ts_rs::TS;

use crate::{
    Calendar, Confidence, Error, Instrument, Named, Place, Source,
    pack::{SourceEntry, place_of, read_toml},
};

/// How many days an event may lie from another: ten years, so that a pack from anyone is soon reckoned.
const FARTHEST: u16 = 3660;

/// The events of a pack's procedure and the limits beside them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Schedule {
    events: Vec<Event>,
    limits: Vec<Limit>,
    estimated: Text,
}

impl Schedule {
    /// The events, each after the one from which it is counted.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The limits that run from something outside the chain, and therefore have no date of their own.
    pub fn limits(&self) -> &[Limit] {
        &self.limits
    }
}

/// One event of a procedure, such as the deadline for bids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its id: `bid-deadline`.
    pub id: String,
    /// What it is called.
    pub name: Text,
    /// The pack that states it: the pack itself, its foundation, or an overlay.
    pub pack: String,
    /// How its date is found; none for the event that starts the timetable.
    pub counting: Option<Counting>,
    /// How the limit is known.
    pub confidence: Confidence,
    /// Where it comes from.
    pub source: Source,
    /// What is to be minded; empty where nothing is.
    pub note: Text,
}

/// How the date of an event is found from another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counting {
    /// The event from which it is counted; that day itself does not count.
    pub from: String,
    /// To which side of it.
    pub direction: Direction,
    /// How many days.
    pub days: u16,
    /// Which days count.
    pub count: Count,
    /// What the limit asks.
    pub bound: Bound,
    /// What becomes of a last day that is a public holiday.
    pub roll_over: RollOver,
    /// An event before which it must not be, whatever is counted.
    pub not_before: Option<String>,
}

/// To which side of another event an event lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Later, or on the same day.
    After,
    /// Earlier, or on the same day.
    Before,
}

/// In what a limit is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Count {
    /// Working days of the pack's calendar.
    Working,
    /// All days.
    Calendar,
    /// Years; for limits without a date only.
    Years,
}

/// What a limit asks of the time between two events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Bound {
    /// At least so long: planned on the working day that keeps it, at or beyond the limit.
    AtLeast,
    /// At most so long: planned on the last working day within the limit.
    AtMost,
    /// Just so long.
    Exactly,
}

/// What becomes of the last day of a period of calendar days that is a public holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RollOver {
    /// The law does not say: it stays the last day.
    #[default]
    None,
    /// The day after the holiday is the last day (87号令 85).
    AfterHoliday,
}

/// A limit that runs from something outside the timetable, such as the receipt of an invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit {
    /// Its id: `payment`.
    pub id: String,
    /// What must be done.
    pub name: Text,
    /// The pack that states it.
    pub pack: String,
    /// From what it runs.
    pub runs_from: Text,
    /// How long, in the unit that `count` names.
    pub length: u16,
    /// The unit.
    pub count: Count,
    /// What it asks.
    pub bound: Bound,
    /// How it is known.
    pub confidence: Confidence,
    /// Where it comes from.
    pub source: Source,
    /// What is to be minded; empty where nothing is.
    pub note: Text,
}

/// One event with its date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct TimetableRow {
    /// Id of the event.
    pub event: String,
    /// What it is called.
    pub name: Text,
    /// The day to plan: a working day, except for a start that is none.
    pub date: NaiveDate,
    /// The last or first lawful day by the letter, working day or not.
    pub limit: NaiveDate,
    /// How the limit is known; from M on it is a hint.
    pub confidence: Confidence,
    /// Where it comes from.
    pub source: Source,
    /// What is to be minded, and which years are not fully known.
    pub note: Text,
    /// Whether it rests on a year whose holidays or make-up days are not fully known.
    pub estimated: bool,
}

/// The dates of all events of a schedule from the day that starts it, in the order of their dates; none for a schedule
/// without events. Dates past the end of the calendar stay there.
pub fn timetable(schedule: &Schedule, start: NaiveDate, calendar: &Calendar) -> Vec<TimetableRow> {
    timetable_around(schedule, start, &BTreeMap::new(), calendar)
}

/// As [`timetable`], around dates that are set already, by the ids of their events: what is counted from such an event
/// is counted from its set date.
pub fn timetable_around(
    schedule: &Schedule,
    start: NaiveDate,
    set: &BTreeMap<&str, NaiveDate>,
    calendar: &Calendar,
) -> Vec<TimetableRow> {
    let mut found: BTreeMap<&str, Found> = BTreeMap::new();
    let mut rows = Vec::new();
    for event in &schedule.events {
        let mut it = match &event.counting {
            None => Found { date: start, limit: start, unknown_years: BTreeSet::new() },
            Some(counting) => counting.find(&found, start, calendar),
        };
        if let Some(date) = set.get(event.id.as_str()) {
            it = Found { date: *date, unknown_years: BTreeSet::new(), ..it };
        }
        rows.push(TimetableRow {
            event: event.id.clone(),
            name: event.name.clone(),
            date: it.date,
            limit: it.limit,
            confidence: event.confidence,
            source: event.source.clone(),
            note: schedule.note(event, &it.unknown_years),
            estimated: !it.unknown_years.is_empty(),
        });
        found.insert(&event.id, it);
    }
    rows.sort_by_key(|it| it.date);
    rows
}

/// The latest working day from which a timetable reaches an event, such as `contract-last`, by a wished day, with every
/// event taking the whole time that it may. None where the schedule has no such event or no day is early enough.
pub fn latest_start(
    schedule: &Schedule,
    event: &str,
    by: NaiveDate,
    calendar: &Calendar,
) -> Option<NaiveDate> {
    schedule.events.iter().find(|it| it.id == event)?;
    let in_time = |start: NaiveDate| {
        timetable(schedule, start, calendar).iter().any(|it| it.event == event && it.date <= by)
    };
    let earlier = |days: u64| by.checked_sub_days(Days::new(days));
    // No event moves back when the start moves on, so the starts that are in time are all those up to the latest one.
    let (mut late, mut early) = (0, 0);
    while !in_time(earlier(early)?) {
        late = early;
        early = early * 2 + 1;
    }
    while late + 1 < early {
        let middle = late.midpoint(early);
        if in_time(earlier(middle)?) { early = middle } else { late = middle }
    }
    Some(calendar.working_day_until(earlier(early)?).value)
}

/// What was found for an event.
struct Found {
    date: NaiveDate,
    limit: NaiveDate,
    unknown_years: BTreeSet<i32>,
}

impl Counting {
    fn find(&self, found: &BTreeMap<&str, Found>, start: NaiveDate, calendar: &Calendar) -> Found {
        let base = found.get(self.from.as_str());
        let from = base.map_or(start, |it| it.date);
        let limit = self.limit(from, calendar);
        let mut unknown_years = base.map(|it| it.unknown_years.clone()).unwrap_or_default();
        let mut date = match (self.direction, self.bound) {
            (_, Bound::Exactly) => limit,
            (Direction::After, Bound::AtLeast) | (Direction::Before, Bound::AtMost) => {
                calendar.working_day_from(limit).value
            }
            (Direction::Before, Bound::AtLeast) => calendar.working_day_until(limit).value,
            (Direction::After, Bound::AtMost) => {
                let worked = calendar.working_day_until(limit).value;
                // No day within the limit is worked: the limit itself is all there is.
                if worked > from { worked } else { limit }
            }
        };
        if let Some(other) = self.not_before.as_deref().and_then(|it| found.get(it)) {
            date = date.max(other.date);
            unknown_years.extend(&other.unknown_years);
        }
        let years = from.year().min(date.year())..=from.year().max(date.year());
        unknown_years.extend(years.filter(|it| !calendar.is_complete(*it)));
        Found { date, limit, unknown_years }
    }

    /// The last or first lawful day by the letter.
    fn limit(&self, from: NaiveDate, calendar: &Calendar) -> NaiveDate {
        let days = self.days.into();
        match (self.direction, self.count) {
            (Direction::After, Count::Working) => calendar.add_working_days(from, days).value,
            (Direction::Before, Count::Working) => calendar.subtract_working_days(from, days).value,
            (Direction::After, _) if self.roll_over == RollOver::AfterHoliday => {
                calendar.legal_end(from, days).value
            }
            (Direction::After, _) => from.checked_add_days(Days::new(days.into())).unwrap_or(NaiveDate::MAX),
            (Direction::Before, _) => from.checked_sub_days(Days::new(days.into())).unwrap_or(NaiveDate::MIN),
        }
    }
}

impl Schedule {
    /// The note of an event; where it rests on years not fully known, with the sentence that says so.
    fn note(&self, event: &Event, unknown_years: &BTreeSet<i32>) -> Text {
        let mut note = event.note.clone();
        if unknown_years.is_empty() {
            return note;
        }
        for language in Language::ALL {
            let (comma, space) = if language == Language::En { (", ", " ") } else { ("、", "") };
            let years = unknown_years.iter().map(ToString::to_string).collect::<Vec<_>>().join(comma);
            let said = self.estimated.get(language).replace("{years}", &years);
            let text = note.get_mut(language);
            if !text.is_empty() {
                text.push_str(space);
            }
            text.push_str(&said);
        }
        note
    }
}

/// `timetable.toml` of one layer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TimetableFile {
    /// The sentence for dates that rest on years not fully known; `{years}` stands for them.
    estimated: Option<Text>,
    #[serde(default)]
    event: Vec<Spanned<EventEntry>>,
    #[serde(default)]
    limit: Vec<Spanned<LimitEntry>>,
    #[serde(default)]
    drop: Vec<Spanned<DropEntry>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct EventEntry {
    id: String,
    /// Whether it stands in for the event of that id in a layer below.
    #[serde(default)]
    replaces: bool,
    name: Text,
    after: Option<String>,
    before: Option<String>,
    days: Option<u16>,
    count: Option<Count>,
    bound: Option<Bound>,
    #[serde(default)]
    roll_over: RollOver,
    not_before: Option<String>,
    confidence: Confidence,
    source: SourceEntry,
    #[serde(default)]
    note: Text,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct LimitEntry {
    id: String,
    /// Whether it stands in for the limit of that id in a layer below.
    #[serde(default)]
    replaces: bool,
    name: Text,
    runs_from: Text,
    length: u16,
    count: Count,
    bound: Bound,
    confidence: Confidence,
    source: SourceEntry,
    #[serde(default)]
    note: Text,
}

/// An event or limit of a layer below that does not hold here.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DropEntry {
    id: String,
    /// Why; for those who read the file.
    #[serde(rename = "reason")]
    _reason: String,
}

/// Reads the `timetable.toml` of the layers, the foundation first.
#[derive(Default)]
pub(crate) struct ScheduleReader {
    events: Vec<(Event, Place)>,
    limits: Vec<Limit>,
    estimated: Text,
}

impl ScheduleReader {
    pub(crate) fn read(
        &mut self,
        pack: &str,
        instruments: &[Instrument],
        path: &str,
        text: &str,
    ) -> Result<(), Error> {
        let file: TimetableFile = read_toml(path, text)?;
        if let Some(estimated) = file.estimated {
            self.estimated = estimated;
        }
        for entry in file.drop {
            let start = entry.span().start;
            let DropEntry { id, .. } = entry.into_inner();
            if !self.take(pack, &id) {
                let place = place_of(path, text, start, &id);
                return Err(Error::UnknownName { place, what: Named::DateToDrop, name: id });
            }
        }
        for entry in file.event {
            let start = entry.span().start;
            let entry = entry.into_inner();
            let place = |quoted: &str| place_of(path, text, start, quoted);
            self.make_room(pack, &entry.id, entry.replaces, place)?;
            let source = entry.source.clone().cited(instruments, place)?;
            let stands = place(&entry.id);
            let counting =
                entry.counting().map_err(|reason| Error::Malformed { place: stands.clone(), reason })?;
            let event = Event {
                id: entry.id,
                name: entry.name,
                pack: pack.to_owned(),
                counting,
                confidence: entry.confidence,
                source,
                note: entry.note,
            };
            let place = event.counting.as_ref().map_or(stands, |it| place(&it.from));
            self.events.push((event, place));
        }
        for entry in file.limit {
            let start = entry.span().start;
            let entry = entry.into_inner();
            let place = |quoted: &str| place_of(path, text, start, quoted);
            self.make_room(pack, &entry.id, entry.replaces, place)?;
            self.limits.push(Limit {
                source: entry.source.cited(instruments, place)?,
                id: entry.id,
                name: entry.name,
                pack: pack.to_owned(),
                runs_from: entry.runs_from,
                length: entry.length,
                count: entry.count,
                bound: entry.bound,
                confidence: entry.confidence,
                note: entry.note,
            });
        }
        Ok(())
    }

    /// Takes out what an entry replaces; refuses one that stands there without saying so, or replaces nothing.
    fn make_room(
        &mut self,
        pack: &str,
        id: &str,
        replaces: bool,
        place: impl Fn(&str) -> Place,
    ) -> Result<(), Error> {
        if replaces && !self.take(pack, id) {
            return Err(Error::UnknownName {
                place: place(id),
                what: Named::DateToReplace,
                name: id.to_owned(),
            });
        }
        let stated =
            self.events.iter().any(|(it, _)| it.id == id) || self.limits.iter().any(|it| it.id == id);
        if stated {
            return Err(Error::EventTwice { place: place(id), event: id.to_owned() });
        }
        Ok(())
    }

    /// Takes out an event or limit of a layer below; false where there is none.
    fn take(&mut self, pack: &str, id: &str) -> bool {
        let before = self.events.len() + self.limits.len();
        self.events.retain(|(it, _)| it.id != id || it.pack == pack);
        self.limits.retain(|it| it.id != id || it.pack == pack);
        self.events.len() + self.limits.len() < before
    }

    /// Puts each event after those on which it rests. The events of a foundation alone rest on those of the packs that
    /// extend it, so that it has no schedule of its own.
    pub(crate) fn finish(self, is_foundation: bool) -> Result<Schedule, Error> {
        let Self { events: mut open, limits, estimated } = self;
        if is_foundation {
            return Ok(Schedule { events: Vec::new(), limits, estimated });
        }
        let ids: BTreeSet<String> = open.iter().map(|(it, _)| it.id.clone()).collect();
        let mut starts = open.iter().filter(|(it, _)| it.counting.is_none());
        if let (Some(_), Some((second, place))) = (starts.next(), starts.next()) {
            let reason =
                format!("`{}` has no `after` or `before`, but another event starts the timetable", second.id);
            return Err(Error::Malformed { place: place.clone(), reason });
        }
        for (event, place) in &open {
            if let Some(name) = event.rests_on().find(|it| !ids.contains(*it)) {
                return Err(Error::UnknownName {
                    place: place.clone(),
                    what: Named::Event,
                    name: name.to_owned(),
                });
            }
        }
        let mut events: Vec<Event> = Vec::new();
        let mut placed: BTreeSet<String> = BTreeSet::new();
        while !open.is_empty() {
            let ready = |event: &Event| event.rests_on().all(|it| placed.contains(it));
            let Some(at) = open.iter().position(|(it, _)| ready(it)) else {
                let (event, place) = open.swap_remove(0);
                return Err(Error::EventCircle { place, event: event.id });
            };
            let (event, _) = open.remove(at);
            placed.insert(event.id.clone());
            events.push(event);
        }
        Ok(Schedule { events, limits, estimated })
    }
}

impl Event {
    fn rests_on(&self) -> impl Iterator<Item = &str> {
        self.counting.iter().flat_map(|it| std::iter::once(it.from.as_str()).chain(it.not_before.as_deref()))
    }
}

impl EventEntry {
    /// How its date is found; what is wrong with it is the error.
    fn counting(&self) -> Result<Option<Counting>, String> {
        let (from, direction) = match (&self.after, &self.before) {
            (Some(after), None) => (after, Direction::After),
            (None, Some(before)) => (before, Direction::Before),
            (Some(_), Some(_)) => return Err("an event has `after` or `before`, not both".to_owned()),
            (None, None) => {
                let bare = self.days.is_none()
                    && self.count.is_none()
                    && self.bound.is_none()
                    && self.not_before.is_none();
                return if bare { Ok(None) } else { Err("`after` or `before` is missing".to_owned()) };
            }
        };
        let missing = |what: &str| format!("`{what}` is missing");
        let count = self.count.ok_or_else(|| missing("count"))?;
        if count == Count::Years {
            return Err("events are counted in working or calendar days".to_owned());
        }
        let days = self.days.ok_or_else(|| missing("days"))?;
        if days > FARTHEST {
            return Err(format!("an event lies at most {FARTHEST} days from another"));
        }
        Ok(Some(Counting {
            from: from.clone(),
            direction,
            days,
            count,
            bound: self.bound.ok_or_else(|| missing("bound"))?,
            roll_over: self.roll_over,
            not_before: self.not_before.clone(),
        }))
    }
}
