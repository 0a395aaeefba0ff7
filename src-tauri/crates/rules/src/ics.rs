//! A timetable as an iCalendar file (RFC 5545), for the calendar program of whoever must keep the dates.

use chrono::{Days, NaiveDate, NaiveDateTime};
use model::Language;
use sha2::{Digest, Sha256};

use crate::TimetableRow;

/// Octets that a line may have besides its end (RFC 5545, 3.1).
const LINE: usize = 75;

/// One all-day event for each row, in one language: the title and the event's name, with article, its words and the note
/// beneath. `uid_seed` names the case: the same seed gives the same ids, so that a later file updates the events of an
/// earlier one. `stamp` is when the file is written, in UTC.
pub fn ics(
    rows: &[TimetableRow],
    title: &str,
    language: Language,
    uid_seed: &str,
    stamp: NaiveDateTime,
) -> String {
    let mut text = String::new();
    let mut put = |name: &str, value: &str| fold(&mut text, &format!("{name}:{value}"));
    put("BEGIN", "VCALENDAR");
    put("VERSION", "2.0");
    put("PRODID", "-//Tenderwright//Timetable//EN");
    put("CALSCALE", "GREGORIAN");
    for row in rows {
        let law = [row.source.title.best(language), &row.source.article].join(" ");
        let beneath = [&law, &row.source.words, row.note.best(language)].map(str::trim);
        let beneath: Vec<&str> = beneath.into_iter().filter(|it| !it.is_empty()).collect();
        put("BEGIN", "VEVENT");
        put("UID", &uid(uid_seed, &row.event));
        put("DTSTAMP", &stamp.format("%Y%m%dT%H%M%SZ").to_string());
        put("DTSTART;VALUE=DATE", &basic(row.date));
        put("DTEND;VALUE=DATE", &basic(row.date.checked_add_days(Days::new(1)).unwrap_or(row.date)));
        put("SUMMARY", &escaped(&[title, row.name.best(language)].join(": ")));
        put("DESCRIPTION", &escaped(&beneath.join("\n")));
        put("TRANSP", "TRANSPARENT");
        put("END", "VEVENT");
    }
    put("END", "VCALENDAR");
    text
}

fn basic(day: NaiveDate) -> String {
    day.format("%Y%m%d").to_string()
}

/// An id that no other case's event has.
fn uid(seed: &str, event: &str) -> String {
    let digest = Sha256::digest(format!("{}\n{seed}\n{event}", seed.len()));
    let name: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("{name}@tenderwright")
}

/// A text value: its own signs escaped, other control characters left out.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for sign in text.replace("\r\n", "\n").chars() {
        match sign {
            '\\' | ';' | ',' => value.extend(['\\', sign]),
            '\n' | '\r' => value.push_str("\\n"),
            '\t' => value.push(sign),
            _ if sign.is_control() => {}
            _ => value.push(sign),
        }
    }
    value
}

/// Adds a line, folded where it is too long and never within a character.
fn fold(text: &mut String, line: &str) {
    let mut length = 0;
    for sign in line.chars() {
        if length + sign.len_utf8() > LINE {
            text.push_str("\r\n ");
            length = 1;
        }
        text.push(sign);
        length += sign.len_utf8();
    }
    text.push_str("\r\n");
}
