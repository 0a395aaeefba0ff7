//! Working-day calendars: those that are shipped, and the years that the user imported over them.
//!
//! A user's year takes the place of the shipped year as a whole, for every pack that counts by that calendar. A file
//! that cannot be read changes nothing.

use std::{
    collections::BTreeMap,
    fs,
    io::{ErrorKind, Read},
    path::{Path, PathBuf},
};

use rules::{Calendar, CalendarYear};

use crate::{App, CalendarYearRef, FilePath, Nothing, Problem, Told, shown, views::*, whole_file};

/// What a year's file may be at most: several times what 366 named days take.
const MOST_BYTES: u64 = 64 << 10;

/// The imported years of a calendar: each as it is read, or why it cannot be.
type Imported = BTreeMap<i32, Result<CalendarYear, Problem>>;

impl App {
    /// Every calendar with its years, shipped and imported.
    pub fn calendars(&self, _: Nothing) -> Result<Vec<CalendarView>, Problem> {
        self.resources.calendars()?.iter().map(|it| self.calendar_view(it)).collect()
    }

    /// Takes over the days of one year from a file; from now on all packs that count by its calendar use them.
    pub fn import_calendar(&self, request: FilePath) -> Result<Vec<CalendarView>, Problem> {
        let path = Path::new(&request.path);
        let text = bounded_text(path)?;
        let year = year_of(path, &text)?;
        if !self.resources.calendars()?.contains(&year.calendar) {
            return Err(Problem::NoCalendar { id: year.calendar });
        }
        self.shipped_calendar(&year.calendar)?.admits(&year, &text).map_err(|it| broken(path, &it))?;
        let folder = self.imported_calendars();
        fs::create_dir_all(&folder).map_err(|it| Problem::io(&folder, &it))?;
        whole_file::replace(&self.year_path(&year.calendar, year.year), text.as_bytes())?;
        self.forget_packs();
        self.calendars(Nothing {})
    }

    /// Takes an imported year away; the shipped one, where there is one, holds again.
    pub fn remove_calendar(&self, request: CalendarYearRef) -> Result<Vec<CalendarView>, Problem> {
        let CalendarYearRef { calendar, year } = request;
        if !self.resources.calendars()?.contains(&calendar) {
            return Err(Problem::NoCalendar { id: calendar });
        }
        let path = self.year_path(&calendar, year);
        match fs::remove_file(&path) {
            Err(it) if it.kind() == ErrorKind::NotFound => {
                return Err(Problem::NoCalendarYear { id: calendar, year });
            }
            removed => removed.map_err(|it| Problem::io(&path, &it))?,
        }
        self.forget_packs();
        self.calendars(Nothing {})
    }

    /// A calendar as it is used: the shipped one, with the user's years in the place of its own.
    pub(crate) fn calendar(&self, id: &str) -> Result<Calendar, Problem> {
        let shipped = self.shipped_calendar(id)?;
        let years = self.imported_years(id, &shipped)?;
        Ok(years.values().flatten().fold(shipped, Calendar::with_year))
    }

    fn shipped_calendar(&self, id: &str) -> Result<Calendar, Problem> {
        let text = self.resources.calendar(id)?;
        Calendar::from_json(&text).map_err(|it| broken(Path::new(id), &it))
    }

    fn imported_years(&self, id: &str, shipped: &Calendar) -> Result<Imported, Problem> {
        let folder = self.imported_calendars();
        let entries = match fs::read_dir(&folder) {
            Err(it) if it.kind() == ErrorKind::NotFound => return Ok(Imported::new()),
            entries => entries.map_err(|it| Problem::io(&folder, &it))?,
        };
        let mut years = Imported::new();
        for entry in entries {
            let path = entry.map_err(|it| Problem::io(&folder, &it))?.path();
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            let year =
                name.strip_prefix(id).and_then(|it| it.strip_prefix('-')).and_then(|it| it.parse().ok());
            let Some(year) = year.filter(|it| self.year_path(id, *it) == path) else { continue };
            let read = bounded_text(&path).and_then(|text| {
                let year = year_of(&path, &text)?;
                shipped.admits(&year, &text).map_err(|it| broken(&path, &it))?;
                Ok(year)
            });
            years.insert(year, read);
        }
        Ok(years)
    }

    fn calendar_view(&self, id: &str) -> Result<CalendarView, Problem> {
        let shipped = self.shipped_calendar(id)?;
        let imported = self.imported_years(id, &shipped)?;
        let mut years: BTreeMap<i32, CalendarYearView> = shipped
            .years()
            .map(|year| {
                let complete = shipped.is_complete(year);
                (year, CalendarYearView { year, complete, source: String::new(), imported: None })
            })
            .collect();
        for (year, read) in imported {
            let replaces = years.contains_key(&year);
            let before = years.get(&year).is_some_and(|it| it.complete);
            let (complete, source, fault) = match read {
                Ok(it) => (it.complete, it.source, None),
                // A file that was damaged since it was imported is not used: what is shipped holds.
                Err(problem) => (before, String::new(), Some(self.explain(&problem).message)),
            };
            let imported = Some(ImportedYear { replaces, fault });
            years.insert(year, CalendarYearView { year, complete, source, imported });
        }
        Ok(CalendarView { id: id.to_owned(), source: shipped.source, years: years.into_values().collect() })
    }

    pub(crate) fn imported_calendars(&self) -> PathBuf {
        self.data.join("calendars")
    }

    fn year_path(&self, calendar: &str, year: i32) -> PathBuf {
        self.imported_calendars().join(format!("{calendar}-{year}.json"))
    }
}

/// The text of a file that is no longer than a year's can be.
fn bounded_text(path: &Path) -> Result<String, Problem> {
    let mut text = String::new();
    let file = fs::File::open(path).map_err(|it| Problem::io(path, &it))?;
    file.take(MOST_BYTES + 1).read_to_string(&mut text).map_err(|it| match it.kind() {
        ErrorKind::InvalidData => {
            Problem::BrokenCalendar { path: shown(path), line: 1, column: 1, fault: Told::unread(it) }
        }
        _ => Problem::io(path, &it),
    })?;
    if text.len() as u64 > MOST_BYTES {
        return Err(Problem::CalendarTooLarge { path: shown(path), most: MOST_BYTES });
    }
    // Some editors begin a file with a mark of its encoding, which is no JSON.
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}

fn year_of(path: &Path, text: &str) -> Result<CalendarYear, Problem> {
    CalendarYear::from_json(text).map_err(|it| broken(path, &it))
}

fn broken(path: &Path, error: &rules::Error) -> Problem {
    let (line, column, fault) = match error {
        rules::Error::Calendar { line, column, why } => (*line, *column, Told::of_calendar(why)),
        other => (1, 1, Told::of_pack(other)),
    };
    Problem::BrokenCalendar { path: shown(path), line, column, fault }
}
