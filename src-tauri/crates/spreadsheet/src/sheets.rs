//! The sheets of a workbook: inputs as plain values, everything else as formulas over them.

mod activities;
mod address;
mod allotment;
mod basics;
mod choices;
mod circle;
mod contributions;
mod conversions;
mod lines;
mod offer;
mod posts;
mod sheet;
mod style;
mod summary;

use std::collections::BTreeSet;

use rust_xlsxwriter::Worksheet;

use crate::{
    changes::NamesByTable, error::Error, export::Export, plan_tables::LineRow, reading::names_of,
    table::FLAGS, vocabulary::Words,
};
use address::{Frame, quoted};
use choices::Lists;
use style::Styles;

/// Empty rows at the end of every table that reckon as soon as they are filled.
const SPARE: usize = 3;

/// What all sheets of a workbook share.
pub struct Book<'a> {
    export: &'a Export<'a>,
    words: Words<'a>,
    names: NamesByTable,
    lines: Vec<LineRow>,
    styles: Styles,
    tabs: Tabs,
    lists: Lists,
    frames: Frames,
    /// Months at which each service year begins and ends.
    years: Vec<(u32, u32)>,
}

/// The names of the sheets.
struct Tabs {
    summary: String,
    basics: String,
    posts: String,
    contributions: String,
    activities: String,
    conversions: String,
    lines: String,
    offer: String,
    choices: String,
    circle: String,
}

/// Where the rows of the tables stand.
struct Frames {
    posts: Frame,
    contributions: Frame,
    activities: Frame,
    conversions: Frame,
    lines: Frame,
}

impl<'a> Book<'a> {
    /// Lays a workbook out.
    pub fn new(export: &'a Export<'a>, words: Words<'a>) -> Self {
        let plan = export.plan;
        let mut months = 0;
        let bounds = export.costing.years.iter().map(|it| {
            let from = months;
            months += it.months;
            (from, months)
        });
        let years = bounds.collect();
        let names = names_of(plan);
        Self {
            years,
            words,
            lists: Lists::of(plan, &names),
            names,
            lines: plan.shared_lines.iter().map(LineRow::of).collect(),
            styles: Styles::new(&words.say("font")),
            tabs: Tabs::named(words),
            frames: Frames {
                posts: Frame::of(plan.posts.len() + SPARE),
                contributions: Frame::of(plan.contributions.schemes.len() + SPARE),
                activities: Frame::of(plan.activities.len() + SPARE),
                conversions: Frame::of(plan.conversions.len() + SPARE),
                lines: Frame::of(plan.shared_lines.len() + SPARE),
            },
            export,
        }
    }

    /// The head of a service year, from 1.
    fn year(&self, number: u32) -> String {
        self.words.say("year").replace('#', &number.to_string())
    }

    /// The word for yes in a formula.
    fn yes(&self) -> String {
        quoted(&self.words.choice(&FLAGS, "yes"))
    }

    /// The number of service years.
    fn year_count(&self) -> u16 {
        u16::try_from(self.years.len()).unwrap_or(u16::MAX)
    }
}

impl Tabs {
    fn named(words: Words<'_>) -> Self {
        let mut taken = BTreeSet::new();
        let mut name = |key: &str| {
            // What Excel allows: 31 characters, none of them of its own syntax, no name twice in any case of letters.
            let word: String = words
                .say(key)
                .chars()
                .map(|it| if "[]:*?/\\'".contains(it) || it.is_control() { ' ' } else { it })
                .take(28)
                .collect();
            let word = if word.trim().is_empty() { key.to_owned() } else { word.trim().to_owned() };
            let mut name = word.clone();
            let mut number = 2;
            while !taken.insert(name.to_lowercase()) {
                name = format!("{word} {number}");
                number += 1;
            }
            name
        };
        Self {
            summary: name("summary"),
            basics: name("basics"),
            posts: name("posts"),
            contributions: name("contributions"),
            activities: name("activities"),
            conversions: name("conversions"),
            lines: name("lines"),
            offer: name("offer"),
            choices: name("choices"),
            circle: name("circle"),
        }
    }
}

/// All sheets, in their order.
pub fn all(book: &Book<'_>) -> Result<Vec<Worksheet>, Error> {
    let posts = posts::Posts::new(book);
    let activities = activities::Activities::new(book);
    let lines = lines::Lines::new(book);
    let mut sheets = vec![
        summary::sheet(book, &posts, &activities, &lines)?,
        basics::sheet(book, &posts, &activities)?,
        posts.sheet(book)?,
        contributions::sheet(book, &posts)?,
        activities.sheet(book)?,
        conversions::sheet(book)?,
        lines.sheet(book, &posts, &activities)?,
    ];
    if let Some(schedule) = book.export.schedule {
        sheets.push(offer::sheet(book, schedule)?);
    }
    sheets.extend(circle::sheet(book, &posts, &activities, &lines)?);
    sheets.push(book.lists.sheet(book)?);
    Ok(sheets)
}
