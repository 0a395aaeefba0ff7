//! The dates of a procedure: forward from its notice, backward from a wished contract, as calendar entries.

use std::path::Path;

use chrono::{Datelike, NaiveDate};
use rules::{TimetableRow, latest_start};

use crate::{
    App, Problem,
    contract::{CaseTimetableOf, Sheet, TimetableOf},
    lock,
    packs::LoadedPack,
    shown,
    views::*,
    whole_file,
};

/// The event that starts a procedure.
pub(crate) const NOTICE: &str = "notice";

/// The event by which a contract is to be signed.
const CONTRACT: &str = "contract-last";

impl App {
    /// The dates of a pack's procedure from a notice, or from the latest notice with which the contract can be signed by
    /// a wished day.
    pub fn timetable(&self, request: TimetableOf) -> Result<Vec<TimetableEvent>, Problem> {
        let pack = self.pack(&request.pack, &request.overlays)?;
        let rows = rows_of(&pack, request.notice, request.contract)?;
        Ok(rows.iter().map(|it| self.timetable_event(it)).collect())
    }

    /// The dates of a case by its own pack and overlays: from its notice, or from the latest notice with which the
    /// contract can be signed by a wished day; none while it has no notice and none is sought.
    pub fn case_timetable(&self, request: CaseTimetableOf) -> Result<CaseTimetable, Problem> {
        let case = self.opened(Path::new(&request.case))?;
        let procedure = lock(&case).content.procedure().clone();
        let pack = self.pack_of(&procedure)?;
        let own = procedure.timetable.notice.filter(|_| request.contract.is_none());
        let rows = match (own, request.contract) {
            (None, None) => Vec::new(),
            (notice, contract) => rows_of(&pack, notice, contract)?,
        };
        let notice = rows.iter().find(|it| it.event == NOTICE).map(|it| it.date);
        // Each date is counted from another one, so that together they touch every year between the first and the last.
        let days = || rows.iter().flat_map(|it| [it.date, it.limit]);
        let years = days().min().zip(days().max()).map(|(first, last)| first.year()..=last.year());
        Ok(CaseTimetable {
            notice,
            notice_passed: notice.is_some_and(|it| it < self.host.now().date_naive()),
            events: rows.iter().map(|it| self.timetable_event(it)).collect(),
            unknown_years: years.into_iter().flatten().filter(|it| !pack.calendar.is_complete(*it)).collect(),
            calendar: pack.calendar.id.clone(),
        })
    }

    /// Writes the dates of a case as an iCalendar file.
    pub fn export_calendar(&self, request: Sheet) -> Result<MadeSheet, Problem> {
        let case = self.opened(Path::new(&request.case))?;
        let procedure = lock(&case).content.procedure().clone();
        let pack = self.pack_of(&procedure)?;
        let rows = rows_of(&pack, procedure.timetable.notice, None)?;
        let stamp = self.host.now().naive_utc();
        let title = procedure.title.best(self.language());
        let text = rules::ics(&rows, title, self.language(), &procedure.id.to_string(), stamp);
        let path = Path::new(&request.path);
        whole_file::replace(path, text.as_bytes())?;
        Ok(MadeSheet { path: shown(path), bytes: u32::try_from(text.len()).unwrap_or(u32::MAX) })
    }

    pub(crate) fn timetable_event(&self, it: &TimetableRow) -> TimetableEvent {
        let language = self.language();
        let title = it.source.title.best(language);
        TimetableEvent {
            event: it.event.clone(),
            name: it.name.best(language).to_owned(),
            date: it.date,
            limit: it.limit,
            article: format!("{title} {}", it.source.article),
            words: it.source.words.clone(),
            confidence: it.confidence,
            note: it.note.best(language).to_owned(),
            estimated: it.estimated,
        }
    }
}

fn rows_of(
    pack: &LoadedPack,
    notice: Option<NaiveDate>,
    contract: Option<NaiveDate>,
) -> Result<Vec<TimetableRow>, Problem> {
    let schedule = pack.pack.timetable();
    let name = || pack.pack.id().to_owned();
    if schedule.events().is_empty() {
        return Err(Problem::NoTimetable { pack: name() });
    }
    if notice.is_none() && contract.is_some() && schedule.events().iter().all(|it| it.id != CONTRACT) {
        return Err(Problem::NoContractDay { pack: name() });
    }
    let start = match (notice, contract) {
        (Some(notice), _) => notice,
        (None, Some(wished)) => latest_start(schedule, CONTRACT, wished, &pack.calendar)
            .ok_or_else(|| Problem::NoNoticeInTime { pack: name(), contract: wished.to_string() })?,
        (None, None) => return Err(Problem::NoStart),
    };
    Ok(rules::timetable(schedule, start, &pack.calendar))
}
