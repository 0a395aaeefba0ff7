//! The sheet of shared lines: amounts, shares of other costs, shares of the price, each held to its cap.
//!
//! Lines in amounts stand in columns of their own, apart from shares of what is settled and from shares of the price,
//! so that a sum over all amounts never looks at a share that is taken of it.

use std::collections::HashSet;

use model::{Basis, Id};
use pricing::{PlanProblem, SharedLineCost};
use rust_xlsxwriter::Worksheet;

use super::{
    Book,
    activities::Activities,
    address::{Frame, Places, across, cell, fixed, on, quoted},
    allotment::{Shares, Spread, sum},
    circle,
    posts::{Posts, below},
    sheet::{Sheet, place},
};
use crate::{
    error::Error,
    plan_tables::{LINES, basis_word},
    table::{BASES, HEADS, head_word},
};

/// How a line is reckoned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Class {
    /// An amount, of whichever kind its cell says.
    Amount,
    /// A share of what is settled before it.
    Share,
    /// A share of the price.
    OfPrice,
    /// It rests on itself, and counts for nothing.
    Circular,
}

/// Where the sheet's figures stand.
pub struct Lines {
    frame: Frame,
    tab: String,
    classes: Vec<Class>,
    base: u16,
    total: u16,
    years: u16,
    hidden: u16,
    growth: u16,
    uncapped: Spread,
    amount: u16,
    amounts: Shares,
    share: u16,
    shares: Shares,
    of_price: Shares,
    as_made: u16,
    changed: u16,
    count: u16,
}

impl Lines {
    /// Lays the sheet out.
    pub fn new(book: &Book<'_>) -> Self {
        let count = book.year_count();
        let mut places = Places::from(u16::try_from(LINES.columns.len() + 1).unwrap_or_default());
        let [base, total] = std::array::from_fn(|_| places.take(1));
        let years = places.take(count);
        let hidden = places.next();
        Self {
            frame: book.frames.lines,
            tab: book.tabs.lines.clone(),
            classes: classes(book),
            base,
            total,
            years,
            hidden,
            growth: places.take(count),
            uncapped: Spread::at(&mut places, count),
            amount: places.take(1),
            amounts: Shares::at(&mut places, count),
            share: places.take(1),
            shares: Shares::at(&mut places, count),
            of_price: Shares::at(&mut places, count),
            as_made: places.take(4),
            changed: places.take(1),
            count,
        }
    }

    /// The class of a line.
    pub fn class(&self, at: usize) -> &Class {
        self.classes.get(at).unwrap_or(&Class::Amount)
    }

    /// The row of a line.
    pub fn row_of(&self, at: usize) -> u32 {
        self.frame.first + u32::try_from(at).unwrap_or_default()
    }

    /// An input of a line, as another sheet names it.
    pub fn input(&self, at: usize, key: &str) -> String {
        on(&self.tab, &fixed(self.row_of(at), place(&LINES, key)))
    }

    /// All lines that are settled without the price.
    pub fn settled_total(&self) -> String {
        format!("{},{}", self.frame.on(&self.tab, self.amount), self.frame.on(&self.tab, self.share))
    }

    /// All lines that are settled without the price, in a service year.
    pub fn settled_year(&self, year: u16) -> String {
        let amounts = self.frame.on(&self.tab, self.amounts.parts + year);
        format!("{amounts},{}", self.frame.on(&self.tab, self.shares.parts + year))
    }

    /// What lines under a head come to: the term as a whole, or a service year.
    pub fn under_head(&self, head: &str, year: Option<u16>) -> String {
        let heads = self.frame.on(&self.tab, place(&LINES, "head"));
        let column = year.map_or(self.total, |it| self.years + it);
        format!("SUMIF({heads},{head},{})", self.frame.on(&self.tab, column))
    }

    /// What new lines without a head come to: they are of personnel.
    pub fn without_head(&self, year: Option<u16>) -> String {
        let heads = self.frame.on(&self.tab, place(&LINES, "head"));
        let column = year.map_or(self.total, |it| self.years + it);
        format!("SUMPRODUCT((LEN({heads})=0)*{})", self.frame.on(&self.tab, column))
    }

    /// Lines whose way of reckoning was changed, rows without formulas, and rows below the sums.
    pub fn unreckoned(&self) -> String {
        format!(
            "SUM({})+SUMPRODUCT((LEN({})>0)*(LEN({})=0))+{}",
            self.frame.on(&self.tab, self.changed),
            self.frame.on(&self.tab, place(&LINES, "basis")),
            self.frame.on(&self.tab, self.total),
            below(&self.tab, self.frame)
        )
    }

    /// Writes the sheet.
    pub fn sheet(&self, book: &Book<'_>, posts: &Posts, activities: &Activities) -> Result<Worksheet, Error> {
        let words = book.words;
        let mut sheet = Sheet::new(book, &self.tab, &words.say("hint-rows"))?;
        sheet.table(&LINES, &book.lines, self.frame)?;
        sheet.reckoned(self.base, "base", &words.say("lines-of"), 15)?;
        sheet.reckoned(self.total, "total", &words.say("lines-result"), 15)?;
        for year in 0..self.count {
            let head = book.year(u32::from(year) + 1);
            sheet.reckoned(self.years + year, &format!("year-{}", year + 1), &head, 14)?;
        }
        let costs = book.export.costing.shared_lines.iter().map(Some).chain(std::iter::repeat(None));
        for ((row, at), cost) in (self.frame.first..=self.frame.last).zip(0..).zip(costs) {
            self.row(&mut sheet, book, (posts, activities), row, at)?;
            self.shown(&mut sheet, book, row, at, cost)?;
        }
        sheet.text(self.frame.sums, self.base, "", &book.styles.sum_word)?;
        for column in self.total..self.years + self.count {
            sheet.formula(
                self.frame.sums,
                column,
                &sum(&self.frame.down(column)),
                &book.styles.sum_money,
                None,
            )?;
        }
        sheet.hide_from(self.hidden)?;
        Ok(sheet.worksheet)
    }

    fn row(
        &self,
        sheet: &mut Sheet<'_>,
        book: &Book<'_>,
        ground: (&Posts, &Activities),
        row: u32,
        at: usize,
    ) -> Result<(), Error> {
        let own = |column| cell(row, column);
        let cap = cell(row, place(&LINES, "cap"));
        let uncapped = own(self.uncapped.total);
        let held = format!("IF(LEN({cap})=0,{uncapped},MIN({cap},{uncapped}))");
        let years_before = across(row, self.uncapped.years.parts, self.count);
        match self.class(at) {
            Class::Amount => {
                self.write_amount(sheet, book, ground.0, row)?;
                sheet.hidden(row, self.amount, &held)?;
                self.amounts.write(sheet, row, &own(self.amount), &years_before)?;
            }
            Class::Share => {
                let bases: Vec<String> =
                    (0..self.count).map(|year| self.base_in(book, ground, at, year)).collect();
                let exact = format!("{}*{}", own(self.base), cell(row, place(&LINES, "percent")));
                self.uncapped.write(sheet, row, &bases, Some(exact), 1)?;
                sheet.hidden(row, self.share, &held)?;
                self.shares.write(sheet, row, &own(self.share), &years_before)?;
            }
            Class::OfPrice => {
                let weights = circle::settled_years(book, self.count);
                self.of_price.write(sheet, row, &own(self.total), &weights)?;
            }
            Class::Circular => {}
        }
        self.hold_way(sheet, book, row, at)
    }

    /// A line in amounts, of whichever kind its cell says.
    fn write_amount(
        &self,
        sheet: &mut Sheet<'_>,
        book: &Book<'_>,
        posts: &Posts,
        row: u32,
    ) -> Result<(), Error> {
        let basis = cell(row, place(&LINES, "basis"));
        let is = |value| format!("{basis}={}", quoted(&book.words.choice(&BASES, value)));
        let amount = cell(row, place(&LINES, "amount"));
        let term = book.export.term.months;
        let mut parts = Vec::new();
        for (year, (first, last)) in (0..).zip(&book.years) {
            let growth = match year {
                0 => "1".to_owned(),
                _ => {
                    let before = cell(row, self.growth + year - 1);
                    format!("ROUND({before}*(1+{}),12)", cell(row, place(&LINES, "growth")))
                }
            };
            sheet.hidden(row, self.growth + year, &growth)?;
            let (months, grown) = (last - first, format!("{amount}*{}", cell(row, self.growth + year)));
            let once = if year == 0 { format!("{amount}*12") } else { "0".into() };
            parts.push(format!(
                "IF({},{grown}*{months},IF({},{once},IF({},{grown}*{}/12,{amount}*12*{months}/{term})))",
                is("yearly"),
                is("one-off"),
                is("per-post-year"),
                posts.post_months(year),
            ));
        }
        let fixed_word = format!("OR(LEN({basis})=0,{})", is("fixed"));
        let all = format!("SUM({})/12", across(row, self.uncapped.parts, self.count));
        let exact = format!("IF({fixed_word},{amount}+0,{all})");
        self.uncapped.write(sheet, row, &parts, Some(exact), 12)
    }

    /// What a settled share is taken of in a service year.
    fn base_in(&self, book: &Book<'_>, ground: (&Posts, &Activities), at: usize, year: u16) -> String {
        let personnel = || ground.0.grand_year(year);
        let activities = || ground.1.grand_year(year);
        let column = self.years + year;
        let amounts = || format!("SUM({})", self.frame.down(self.amounts.parts + year));
        let lines = &book.export.plan.shared_lines;
        let Some(line) = lines.get(at) else { return "0+0".into() };
        let mut parts = Vec::new();
        match &line.basis {
            Basis::OfPersonnel { .. } => parts.push(personnel()),
            Basis::OfDirect { .. } => parts.extend([personnel(), activities(), amounts()]),
            Basis::OfHeads { heads, .. } => {
                if heads.contains(&model::CostHead::Personnel) {
                    parts.push(personnel());
                }
                if heads.contains(&model::CostHead::Activities) {
                    parts.push(activities());
                }
                parts.extend(self.runs(&rests_on(book, at), column));
            }
            Basis::OfLines { .. } => parts.extend(self.runs(&rests_on(book, at), column)),
            _ => {}
        }
        if parts.is_empty() { "0+0".into() } else { sum(&parts.join(",")) }
    }

    /// The cells of some lines in a column; neighbours as one range, for formulas must not grow too long.
    fn runs(&self, lines: &[usize], column: u16) -> Vec<String> {
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for at in lines {
            match runs.last_mut() {
                Some(run) if run.1 + 1 == *at => run.1 = *at,
                _ => runs.push((*at, *at)),
            }
        }
        runs.into_iter()
            .map(|(first, last)| {
                format!("{}:{}", cell(self.row_of(first), column), cell(self.row_of(last), column))
            })
            .collect()
    }

    fn shown(
        &self,
        sheet: &mut Sheet<'_>,
        book: &Book<'_>,
        row: u32,
        at: usize,
        cost: Option<&SharedLineCost>,
    ) -> Result<(), Error> {
        let money = &book.styles.money;
        let (total, years) = match self.class(at) {
            Class::Amount => (cell(row, self.amount), Some(self.amounts.parts)),
            Class::Share => (cell(row, self.share), Some(self.shares.parts)),
            Class::OfPrice => (circle::result(book, self, at), Some(self.of_price.parts)),
            Class::Circular => ("0+0".into(), None),
        };
        sheet.formula(row, self.total, &total, money, cost.map(|it| it.amount.to_string()))?;
        for year in 0..self.count {
            let formula = years.map_or_else(|| "0+0".into(), |it| cell(row, it + year));
            let known = cost.and_then(|it| it.years.get(usize::from(year))).map(ToString::to_string);
            sheet.formula(row, self.years + year, &formula, money, known)?;
        }
        let known = cost.and_then(|it| it.base).map(|it| it.to_string());
        match self.class(at) {
            Class::Share => {
                // Its service years are parts of the same.
                let base = sum(&across(row, self.uncapped.parts, self.count));
                sheet.formula(row, self.base, &base, money, known)
            }
            Class::OfPrice => {
                let base = circle::base(book, self, at);
                sheet.formula(row, self.base, &base, money, known)
            }
            _ => sheet.text(row, self.base, "", money),
        }
    }

    /// Keeps how a line was reckoned when the workbook was made beside how its cells say it is: other totals would be
    /// needed where they differ, and only the program has them.
    fn hold_way(&self, sheet: &mut Sheet<'_>, book: &Book<'_>, row: u32, at: usize) -> Result<(), Error> {
        let words = book.words;
        let line = book.export.plan.shared_lines.get(at);
        let by_head =
            book.export.plan.shared_lines.iter().any(|it| matches!(it.basis, Basis::OfHeads { .. }));
        let mut kept: Vec<(&str, String)> = Vec::new();
        if by_head {
            kept.push(("head", line.map(|it| words.choice(&HEADS, head_word(it.head))).unwrap_or_default()));
        }
        if *self.class(at) != Class::Amount {
            kept.push((
                "basis",
                line.map(|it| words.choice(&BASES, basis_word(&it.basis))).unwrap_or_default(),
            ));
            for key in ["heads", "lines"] {
                let column = LINES.columns.iter().find(|it| it.key == key);
                let value = column.zip(book.lines.get(at)).map(|(column, row)| {
                    crate::changes::told(&(column.get)(row), column.kind, words, &book.names)
                });
                kept.push((key, value.unwrap_or_default()));
            }
        }
        let mut differs: Vec<String> = Vec::new();
        for (column, (key, text)) in (self.as_made..).zip(&kept) {
            sheet.hidden_text(row, column, text)?;
            differs.push(format!("EXACT({}&\"\",{}&\"\")", cell(row, place(&LINES, key)), cell(row, column)));
        }
        // A new line without a head is of personnel, which shares of heads do not see here.
        if by_head && line.is_none() {
            differs.push(format!("LEN({})=0", cell(row, place(&LINES, "amount"))));
        }
        if *self.class(at) == Class::Amount {
            let basis = cell(row, place(&LINES, "basis"));
            let words = ["fixed", "yearly", "one-off", "per-post-year"]
                .map(|it| format!("{basis}={}", quoted(&words.choice(&BASES, it))));
            differs.push(format!("OR(LEN({basis})=0,{})", words.join(",")));
        }
        sheet.hidden(row, self.changed, &format!("IF(AND({}),0,1)", differs.join(",")))
    }
}

/// The lines that a share rests on, by position.
pub fn rests_on(book: &Book<'_>, at: usize) -> Vec<usize> {
    let lines = &book.export.plan.shared_lines;
    match lines.get(at).map(|it| &it.basis) {
        Some(Basis::OfHeads { heads, .. }) => {
            (0..lines.len()).filter(|it| lines.get(*it).is_some_and(|it| heads.contains(&it.head))).collect()
        }
        Some(Basis::OfLines { lines: wanted, .. }) => {
            wanted.iter().filter_map(|id| lines.iter().position(|it| it.id == *id)).collect()
        }
        _ => Vec::new(),
    }
}

/// How each line is reckoned. Which ones rest on themselves is pricing's to say.
fn classes(book: &Book<'_>) -> Vec<Class> {
    let circular: HashSet<Id> = book
        .export
        .costing
        .problems
        .iter()
        .filter_map(|it| match it {
            PlanProblem::Circular { row } => Some(*row),
            _ => None,
        })
        .collect();
    let lines = &book.export.plan.shared_lines;
    let mut classes: Vec<Class> = lines
        .iter()
        .map(|line| match &line.basis {
            _ if circular.contains(&line.id) => Class::Circular,
            Basis::Fixed { .. } | Basis::Yearly { .. } | Basis::OneOff { .. } | Basis::PerPostYear { .. } => {
                Class::Amount
            }
            Basis::OfPrice { .. } | Basis::OnTop { .. } => Class::OfPrice,
            Basis::OfPersonnel { .. }
            | Basis::OfDirect { .. }
            | Basis::OfHeads { .. }
            | Basis::OfLines { .. } => Class::Share,
        })
        .collect();
    // A share of lines that are shares of the price is one itself; those come to light one after another.
    loop {
        let found = (0..lines.len()).find(|at| {
            let open = |it: &usize| classes.get(*it) == Some(&Class::OfPrice);
            classes.get(*at) == Some(&Class::Share) && rests_on(book, *at).iter().any(open)
        });
        match found.and_then(|it| classes.get_mut(it)) {
            Some(class) => *class = Class::OfPrice,
            None => return classes,
        }
    }
}
