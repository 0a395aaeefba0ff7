//! Working-day calendars: which days are worked, and how days are counted.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, de::DeserializeOwned};

use crate::{CalendarFault, Error, Place};

/// The working days of one place: weekends are off, holidays are off besides, make-up days are worked.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    /// Its id, such as `cn`.
    pub id: String,
    /// Where the days come from, and when they were checked.
    pub source: String,
    /// What is known of each year.
    years: BTreeMap<i32, Year>,
    /// The feasts that a law gives, from the year on in which it is in force.
    #[serde(default)]
    statutory: Vec<Statute>,
}

/// The feasts of a law: a year that is fully known has them all.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Statute {
    /// The first year for which it holds.
    from: i32,
    /// The law, with its date and confidence; for those who read the file.
    #[serde(rename = "source")]
    _source: String,
    feasts: Vec<Feast>,
}

/// A feast, which is covered by the holidays that bear one of its names, alone or beside other words.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Feast {
    names: Vec<String>,
    /// How many days the law gives.
    days: usize,
}

/// A result, and whether every year that it rests on is fully known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reckoned<T> {
    /// The result.
    pub value: T,
    /// False where a year's holidays or make-up days are not published yet, or not loaded.
    pub complete: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Year {
    complete: bool,
    holidays: BTreeMap<NaiveDate, String>,
    #[serde(default)]
    makeup_workdays: BTreeSet<NaiveDate>,
}

/// One year of a calendar as a file of its own, as a user imports it once the year is published:
///
/// ```json
/// { "calendar": "cn", "year": 2027, "complete": true, "source": "国办发明电〔2026〕…号",
///   "holidays": { "2027-01-01": "New Year's Day" }, "makeup_workdays": ["2027-01-03"] }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarYear {
    /// Id of the calendar that it belongs to, such as `cn`.
    pub calendar: String,
    /// Which year, of four digits.
    pub year: i32,
    /// Whether all its days off and make-up days are in the file.
    pub complete: bool,
    /// Where the days come from.
    pub source: String,
    holidays: BTreeMap<NaiveDate, String>,
    #[serde(default)]
    makeup_workdays: BTreeSet<NaiveDate>,
}

impl CalendarYear {
    /// Reads a year's JSON.
    ///
    /// # Errors
    /// [`Error::Calendar`] with line and column where the JSON is not of that form, has no source, has a day of another
    /// year or one that is both off and worked, or makes up on a day that is no weekend's.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let it: Self = read_json(text)?;
        if !(1000..=9999).contains(&it.year) {
            return Err(refused(text, &it.year.to_string(), CalendarFault::NotAYear { year: it.year }));
        }
        if it.source.trim().is_empty() {
            return Err(refused(text, "\"source\"", CalendarFault::NoSource));
        }
        it.days().check(it.year, text)?;
        Ok(it)
    }

    /// How many days are off besides weekends, and how many days of weekends are worked.
    pub fn counts(&self) -> (usize, usize) {
        (self.holidays.len(), self.makeup_workdays.len())
    }

    fn days(&self) -> Year {
        Year {
            complete: self.complete,
            holidays: self.holidays.clone(),
            makeup_workdays: self.makeup_workdays.clone(),
        }
    }
}

impl Year {
    /// Refuses days of another year, days that are both off and worked, and make-up days outside weekends.
    fn check(&self, number: i32, text: &str) -> Result<(), Error> {
        let refuse = |day: NaiveDate, why| Err(refused(text, &format!("\"{day}\""), why));
        let mut days = self.holidays.keys().chain(&self.makeup_workdays);
        if let Some(&day) = days.find(|it| it.year() != number) {
            return refuse(day, CalendarFault::OtherYear { day, year: number });
        }
        if let Some(&day) = self.makeup_workdays.iter().find(|it| self.holidays.contains_key(*it)) {
            return refuse(day, CalendarFault::OffAndWorked { day });
        }
        if let Some(&day) = self.makeup_workdays.iter().find(|it| !is_weekend(**it)) {
            return refuse(day, CalendarFault::NotAWeekend { day });
        }
        Ok(())
    }
}

impl Feast {
    /// How many holidays bear one of its names.
    fn days_in(&self, year: &Year) -> usize {
        let is_of = |holiday: &&String| {
            let holiday = holiday.to_lowercase();
            self.names.iter().any(|it| holiday.contains(&it.to_lowercase()))
        };
        year.holidays.values().filter(is_of).count()
    }
}

impl Calendar {
    /// Reads a calendar's JSON; `templates/calendars/cn.json` shows its form.
    ///
    /// # Errors
    /// [`Error::Calendar`] with line and column where the JSON is not of that form.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let calendar: Self = read_json(text)?;
        for (number, year) in &calendar.years {
            year.check(*number, text)?;
            calendar.has_feasts(*number, year, text)?;
        }
        Ok(calendar)
    }

    /// Holds a year that was read from a text against the feasts of this calendar's law.
    ///
    /// # Errors
    /// [`Error::Calendar`] where a year that says it is complete has fewer days of a feast than the law gives.
    pub fn admits(&self, year: &CalendarYear, text: &str) -> Result<(), Error> {
        self.has_feasts(year.year, &year.days(), text)
    }

    fn has_feasts(&self, number: i32, year: &Year, text: &str) -> Result<(), Error> {
        let statutes = self.statutory.iter().filter(|it| year.complete && it.from <= number);
        let Some(statute) = statutes.max_by_key(|it| it.from) else { return Ok(()) };
        match statute.feasts.iter().find(|it| it.days_in(year) < it.days) {
            None => Ok(()),
            Some(it) => {
                let (feast, days, least) = (it.names.join(" / "), it.days_in(year), it.days);
                Err(refused(text, "\"holidays\"", CalendarFault::FeastShort { feast, days, least }))
            }
        }
    }

    /// This calendar with one year more, or with what is now known of a year; a year of another calendar changes nothing.
    #[must_use]
    pub fn with_year(mut self, year: &CalendarYear) -> Self {
        if year.calendar == self.id {
            self.years.insert(year.year, year.days());
        }
        self
    }

    /// The years of which something is known, in order.
    pub fn years(&self) -> impl Iterator<Item = i32> + '_ {
        self.years.keys().copied()
    }

    /// Whether all days off and make-up days of a year are known.
    pub fn is_complete(&self, year: i32) -> bool {
        self.years.get(&year).is_some_and(|it| it.complete)
    }

    /// The holiday on a day, where it is one; days moved beside a holiday bear its name.
    pub fn holiday(&self, day: NaiveDate) -> Option<&str> {
        self.years.get(&day.year())?.holidays.get(&day).map(String::as_str)
    }

    /// Whether people work on a day.
    pub fn is_working_day(&self, day: NaiveDate) -> bool {
        let year = self.years.get(&day.year());
        if year.is_some_and(|it| it.makeup_workdays.contains(&day)) {
            return true;
        }
        !is_weekend(day) && self.holiday(day).is_none()
    }

    /// The day itself if it is worked, or else the next one that is.
    pub fn working_day_from(&self, day: NaiveDate) -> Reckoned<NaiveDate> {
        let value = day.iter_days().find(|it| self.is_working_day(*it)).unwrap_or(day);
        self.reckoned(day, value, value)
    }

    /// The day itself if it is worked, or else the last one before it that is.
    pub fn working_day_until(&self, day: NaiveDate) -> Reckoned<NaiveDate> {
        let value = day.iter_days().rev().find(|it| self.is_working_day(*it)).unwrap_or(day);
        self.reckoned(value, day, value)
    }

    /// The last day on which so many working days are still to come up to and with a day.
    pub fn subtract_working_days(&self, end: NaiveDate, days: u32) -> Reckoned<NaiveDate> {
        let count = usize::try_from(days).unwrap_or(usize::MAX);
        let value = end
            .iter_days()
            .rev()
            .skip(1)
            .filter(|it| self.is_working_day(*it))
            .take(count)
            .last()
            .unwrap_or(end);
        self.reckoned(value, end, value)
    }

    /// The last day of a period of working days; the day that starts it does not count (87号令 85).
    pub fn add_working_days(&self, start: NaiveDate, days: u32) -> Reckoned<NaiveDate> {
        let count = usize::try_from(days).unwrap_or(usize::MAX);
        let value = start
            .iter_days()
            .skip(1)
            .filter(|it| self.is_working_day(*it))
            .take(count)
            .last()
            .unwrap_or(start);
        self.reckoned(start, value, value)
    }

    /// The last day of a period of calendar days: the day that starts it does not count, and a last day that is
    /// not worked moves to the next that is.
    ///
    /// 87号令 85 moves it off a public holiday only; that an office cannot receive bids on a Sunday is practice, so
    /// this is the earliest practical day and [`Self::legal_end`] the earliest lawful one.
    pub fn add_calendar_days(&self, start: NaiveDate, days: u32) -> Reckoned<NaiveDate> {
        self.working_day_from(plus_days(start, days))
    }

    /// The last day of a period of calendar days by the letter of 87号令 85: the day that starts it does not count,
    /// and a last day that is a public holiday moves to the day after the holiday.
    pub fn legal_end(&self, start: NaiveDate, days: u32) -> Reckoned<NaiveDate> {
        let end = plus_days(start, days);
        let value = end.iter_days().find(|it| self.holiday(*it).is_none()).unwrap_or(end);
        self.reckoned(end, value, value)
    }

    /// How many working days lie after the first day up to and with the last one; 0 when the last is not later.
    pub fn working_days_between(&self, start: NaiveDate, end: NaiveDate) -> Reckoned<u32> {
        let worked =
            start.iter_days().skip(1).take_while(|it| *it <= end).filter(|it| self.is_working_day(*it));
        let value = u32::try_from(worked.count()).unwrap_or(u32::MAX);
        self.reckoned(start, end, value)
    }

    fn reckoned<T>(&self, from: NaiveDate, to: NaiveDate, value: T) -> Reckoned<T> {
        let complete = (from.year()..=to.year()).all(|it| self.is_complete(it));
        Reckoned { value, complete }
    }
}

fn read_json<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(|error| Error::Calendar {
        line: error.line(),
        column: error.column(),
        why: CalendarFault::Malformed { detail: error.to_string() },
    })
}

/// A fault at the last place where something is written.
fn refused(text: &str, written: &str, why: CalendarFault) -> Error {
    let Place { line, column, .. } = Place::of("", text, text.rfind(written).unwrap_or_default());
    Error::Calendar { line, column, why }
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// A day some days later; the end of the calendar where there is no such day.
fn plus_days(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_add_days(Days::new(days.into())).unwrap_or(NaiveDate::MAX)
}
