//! The sheet of activities: hours and direct cost of each.

use pricing::ActivityCost;
use rust_xlsxwriter::Worksheet;

use super::{
    Book,
    address::{Frame, Places, across, cell, fixed, on},
    allotment::{Spread, sum, to_cent},
    basics::with_decimals,
    conversions,
    posts::below,
    sheet::{Sheet, place},
};
use crate::{error::Error, plan_tables::ACTIVITIES};

/// Where the sheet's figures stand.
pub struct Activities {
    frame: Frame,
    tab: String,
    direct: u16,
    hours: u16,
    total: u16,
    years: u16,
    hidden: u16,
    exact_direct: u16,
    exact_hours: u16,
    from: u16,
    length: u16,
    growth: u16,
    months: u16,
    cost: Spread,
    count: u16,
}

impl Activities {
    /// Lays the sheet out.
    pub fn new(book: &Book<'_>) -> Self {
        let count = book.year_count();
        let mut places = Places::from(u16::try_from(ACTIVITIES.columns.len() + 1).unwrap_or_default());
        let [direct, hours, total] = std::array::from_fn(|_| places.take(1));
        let years = places.take(count);
        let hidden = places.next();
        let [exact_direct, exact_hours, from, length] = std::array::from_fn(|_| places.take(1));
        let [growth, months] = std::array::from_fn(|_| places.take(count));
        Self {
            frame: book.frames.activities,
            tab: book.tabs.activities.clone(),
            direct,
            hours,
            total,
            years,
            hidden,
            exact_direct,
            exact_hours,
            from,
            length,
            growth,
            months,
            cost: Spread::at(&mut places, count),
            count,
        }
    }

    /// The direct costs together.
    pub fn grand_total(&self) -> String {
        on(&self.tab, &fixed(self.frame.sums, self.total))
    }

    /// The direct costs of a service year.
    pub fn grand_year(&self, year: u16) -> String {
        on(&self.tab, &fixed(self.frame.sums, self.years + year))
    }

    /// Hours that the work takes, exact.
    pub fn hours(&self) -> String {
        format!("SUM({})", self.frame.on(&self.tab, self.exact_hours))
    }

    /// Hours with people, exact.
    pub fn direct_hours(&self) -> String {
        format!("SUM({})", self.frame.on(&self.tab, self.exact_direct))
    }

    /// Rows that were put in without formulas, and rows below the sums.
    pub fn unreckoned(&self) -> String {
        format!(
            "SUMPRODUCT((LEN({})>0)*(LEN({})=0))+{}",
            self.frame.on(&self.tab, place(&ACTIVITIES, "count")),
            self.frame.on(&self.tab, self.total),
            below(&self.tab, self.frame)
        )
    }

    /// Writes the sheet.
    pub fn sheet(&self, book: &Book<'_>) -> Result<Worksheet, Error> {
        let words = book.words;
        let mut sheet = Sheet::new(book, &self.tab, &words.say("hint-rows"))?;
        sheet.table(&ACTIVITIES, &book.export.plan.activities, self.frame)?;
        sheet.reckoned(self.direct, "direct-hours", &words.say("activities-all-direct-hours"), 12)?;
        sheet.reckoned(self.hours, "hours", &words.say("activities-all-hours"), 12)?;
        sheet.reckoned(self.total, "total", &words.say("activities-cost"), 14)?;
        for year in 0..self.count {
            let head = book.year(u32::from(year) + 1);
            sheet.reckoned(self.years + year, &format!("year-{}", year + 1), &head, 13)?;
        }
        let costs = book.export.costing.activities.iter().map(Some).chain(std::iter::repeat(None));
        for (row, cost) in (self.frame.first..=self.frame.last).zip(costs) {
            self.row(&mut sheet, book, row, cost)?;
        }
        for (column, exact) in [(self.direct, self.exact_direct), (self.hours, self.exact_hours)] {
            let formula = to_cent(&format!("SUM({})", self.frame.down(exact)));
            sheet.formula(self.frame.sums, column, &formula, &book.styles.sum_hours, None)?;
        }
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
        row: u32,
        cost: Option<&ActivityCost>,
    ) -> Result<(), Error> {
        let at = |key| cell(row, place(&ACTIVITIES, key));
        let own = |column| cell(row, column);
        let term = book.export.term.months;
        let of_one = |key| conversions::hours_of_one(book, &at("conversion"), &at(key), key);
        let count = at("count");
        sheet.hidden(row, self.exact_direct, &format!("{count}*{}", of_one("direct_hours")))?;
        let indirect = of_one("indirect_hours");
        sheet.hidden(row, self.exact_hours, &format!("{}+{count}*{indirect}", own(self.exact_direct)))?;
        let (first, months) = (at("first_month"), at("months"));
        sheet.hidden(row, self.from, &format!("MAX(0,{first}-1)"))?;
        let length = format!("IF(LEN({months})=0,MAX(0,{term}+1-MAX(1,{first})),{months})");
        sheet.hidden(row, self.length, &length)?;
        let mut parts = Vec::new();
        for (year, (begin, end)) in (0..).zip(&book.years) {
            let growth = match year {
                0 => "1".to_owned(),
                _ => format!("ROUND({}*(1+{}),12)", own(self.growth + year - 1), at("growth")),
            };
            sheet.hidden(row, self.growth + year, &growth)?;
            let (from, length) = (own(self.from), own(self.length));
            let overlap = format!("MAX(0,MIN({from}+{length},{end})-MAX({from},{begin}))");
            sheet.hidden(row, self.months + year, &overlap)?;
            let grown = format!("{}*{}", own(self.months + year), own(self.growth + year));
            parts.push(format!("{count}*{}*{grown}", at("direct_cost")));
        }
        let all = format!("SUM({})", across(row, self.cost.parts, self.count));
        let exact = format!("IF({all}=0,0,{all}/{})", own(self.length));
        self.cost.write(sheet, row, &parts, Some(exact), 1)?;

        let (hours, money) = (&book.styles.hours, &book.styles.money);
        let known =
            |of: fn(&ActivityCost) -> model::Quantity| cost.map(|it| with_decimals(&of(it).to_string()));
        sheet.formula(
            row,
            self.direct,
            &to_cent(&own(self.exact_direct)),
            hours,
            known(|it| it.direct_hours),
        )?;
        sheet.formula(row, self.hours, &to_cent(&own(self.exact_hours)), hours, known(|it| it.hours))?;
        let total = cost.map(|it| it.direct_cost.to_string());
        sheet.formula(row, self.total, &own(self.cost.total), money, total)?;
        for year in 0..self.count {
            let known = cost.and_then(|it| it.years.get(usize::from(year))).map(ToString::to_string);
            sheet.formula(row, self.years + year, &own(self.cost.years.parts + year), money, known)?;
        }
        Ok(())
    }
}
