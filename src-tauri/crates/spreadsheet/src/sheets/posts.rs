//! The sheet of posts: pay, contributions and replacement of each, by the term and by service year.

use pricing::PostCost;
use rust_xlsxwriter::Worksheet;

use super::{
    Book,
    address::{Frame, HEAD_ROW, Places, across, cell, fixed, on, quoted},
    allotment::{Spread, sum, to_cent},
    basics,
    contributions::RateColumns,
    sheet::{Sheet, place},
};
use crate::{error::Error, plan_tables::POSTS, table::CONTRIBUTION_BASES};

/// Where the sheet's figures stand.
pub struct Posts {
    frame: Frame,
    tab: String,
    pay: u16,
    allowances: u16,
    bonus: u16,
    contributions: u16,
    replacement: u16,
    total: u16,
    years: u16,
    hours: u16,
    hidden: u16,
    from: u16,
    to: u16,
    empty: u16,
    income: u16,
    growth: u16,
    begin: u16,
    end: u16,
    filled: u16,
    exact_hours: u16,
    served: u16,
    spreads: [Spread; 4],
    schemes: Vec<(String, Spread)>,
    count: u16,
}

impl Posts {
    /// Lays the sheet out.
    pub fn new(book: &Book<'_>) -> Self {
        let count = book.year_count();
        let mut places = Places::from(u16::try_from(POSTS.columns.len() + 1).unwrap_or_default());
        let [pay, allowances, bonus, contributions, replacement, total] =
            std::array::from_fn(|_| places.take(1));
        let years = places.take(count);
        let hours = places.take(1);
        let hidden = places.next();
        let [from, to, empty, income, exact_hours, served] = std::array::from_fn(|_| places.take(1));
        let [growth, begin, end, filled] = std::array::from_fn(|_| places.take(count));
        let spreads = std::array::from_fn(|_| Spread::at(&mut places, count));
        let mut schemes: Vec<(String, Spread)> = Vec::new();
        for it in &book.export.plan.contributions.schemes {
            let key = if it.name.is_empty() { it.id.to_string() } else { it.name.clone() };
            if !schemes.iter().any(|it| it.0 == key) {
                schemes.push((key, Spread::at(&mut places, count)));
            }
        }
        Self {
            frame: book.frames.posts,
            tab: book.tabs.posts.clone(),
            pay,
            allowances,
            bonus,
            contributions,
            replacement,
            total,
            years,
            hours,
            hidden,
            from,
            to,
            empty,
            income,
            growth,
            begin,
            end,
            filled,
            exact_hours,
            served,
            spreads,
            schemes,
            count,
        }
    }

    /// The personnel total.
    pub fn grand_total(&self) -> String {
        on(&self.tab, &fixed(self.frame.sums, self.total))
    }

    /// The personnel total of a service year.
    pub fn grand_year(&self, year: u16) -> String {
        on(&self.tab, &fixed(self.frame.sums, self.years + year))
    }

    /// Full-time posts × months of a service year, twelvefold, of all posts.
    pub fn post_months(&self, year: u16) -> String {
        format!("SUM({})", self.frame.on(&self.tab, self.filled + year))
    }

    /// Full-time posts × months of the posts that serve, 144-fold.
    pub fn served(&self) -> String {
        format!("SUM({})", self.frame.on(&self.tab, self.served))
    }

    /// Hours of the posts that serve, exact.
    pub fn hours(&self) -> String {
        format!("SUM({})", self.frame.on(&self.tab, self.exact_hours))
    }

    /// Rows that were put in without formulas, and rows below the sums.
    pub fn unreckoned(&self) -> String {
        format!(
            "SUMPRODUCT((LEN({})>0)*(LEN({})=0))+{}",
            self.frame.on(&self.tab, place(&POSTS, "full_time")),
            self.frame.on(&self.tab, self.total),
            below(&self.tab, self.frame)
        )
    }

    /// The heads of the schemes' columns.
    pub fn scheme_heads(&self) -> Option<String> {
        let first = self.schemes.first()?.1.exact;
        let last = self.schemes.last()?.1.exact;
        Some(on(&self.tab, &format!("{}:{}", fixed(HEAD_ROW, first), fixed(HEAD_ROW, last))))
    }

    /// Writes the sheet.
    pub fn sheet(&self, book: &Book<'_>) -> Result<Worksheet, Error> {
        let words = book.words;
        let mut sheet = Sheet::new(book, &self.tab, &words.say("hint-rows"))?;
        sheet.table(&POSTS, &book.export.plan.posts, self.frame)?;
        for (column, key) in [
            (self.pay, "pay"),
            (self.allowances, "allowances"),
            (self.bonus, "bonus"),
            (self.contributions, "contributions"),
            (self.replacement, "replacement"),
        ] {
            sheet.reckoned(column, key, &words.say(&format!("posts-{key}")), 14)?;
        }
        sheet.reckoned(self.total, "total", &words.say("total"), 15)?;
        for year in 0..self.count {
            sheet.reckoned(
                self.years + year,
                &format!("year-{}", year + 1),
                &book.year(u32::from(year) + 1),
                14,
            )?;
        }
        sheet.reckoned(self.hours, "hours", &words.say("posts-hours"), 12)?;
        for (key, spread) in &self.schemes {
            sheet.hidden_text(HEAD_ROW, spread.exact, key)?;
        }
        let costs = book.export.costing.posts.iter().map(Some).chain(std::iter::repeat(None));
        for (row, cost) in (self.frame.first..=self.frame.last).zip(costs) {
            self.row(&mut sheet, book, row, cost)?;
        }
        for column in self.pay..self.hours {
            let formula = sum(&self.frame.down(column));
            sheet.formula(self.frame.sums, column, &formula, &book.styles.sum_money, None)?;
        }
        let formula = to_cent(&format!("SUM({})", self.frame.down(self.exact_hours)));
        sheet.formula(self.frame.sums, self.hours, &formula, &book.styles.sum_hours, None)?;
        sheet.hide_from(self.hidden)?;
        Ok(sheet.worksheet)
    }

    fn row(
        &self,
        sheet: &mut Sheet<'_>,
        book: &Book<'_>,
        row: u32,
        cost: Option<&PostCost>,
    ) -> Result<(), Error> {
        let at = |key| cell(row, place(&POSTS, key));
        let own = |column| cell(row, column);
        let (full_time, pay, allowance) = (at("full_time"), at("monthly_pay"), at("allowance"));
        sheet.hidden(row, self.from, &format!("MAX(0,{}-1)", at("first_month")))?;
        sheet.hidden(row, self.to, &format!("{}+{}", own(self.from), at("months")))?;
        sheet.hidden(row, self.empty, &format!("MIN(12,{}*{})", at("turnover"), at("vacant_months")))?;
        sheet.hidden(row, self.income, &self.income_twelvefold(book, row))?;
        for (year, (first, last)) in (0..).zip(&book.years) {
            let growth = match year {
                0 => "1".to_owned(),
                _ => format!("ROUND({}*(1+{}),12)", own(self.growth + year - 1), at("growth")),
            };
            sheet.hidden(row, self.growth + year, &growth)?;
            sheet.hidden(row, self.begin + year, &format!("MAX({},{first})", own(self.from)))?;
            sheet.hidden(row, self.end + year, &format!("MIN({},{last})", own(self.to)))?;
            let months = self.months(row, year);
            let filled = format!("{full_time}*{months}*(12-{})", own(self.empty));
            sheet.hidden(row, self.filled + year, &filled)?;
        }
        let by_year = |part: &dyn Fn(u16) -> String| (0..self.count).map(part).collect::<Vec<_>>();
        let grown = |year| format!("{}*{}", own(self.filled + year), own(self.growth + year));
        let [of_pay, of_allowance, of_bonus, of_replacement] = self.spreads;
        of_pay.write(sheet, row, &by_year(&|year| format!("{}*{pay}", grown(year))), None, 12)?;
        of_allowance.write(sheet, row, &by_year(&|year| format!("{}*{allowance}", grown(year))), None, 12)?;
        let bonus = by_year(&|year| format!("{}*{pay}*{}", grown(year), at("bonus_months")));
        of_bonus.write(sheet, row, &bonus, None, 144)?;
        let leaving = format!("{}*{full_time}", at("turnover"));
        let replacement =
            by_year(&|year| format!("{leaving}*{}*{}", self.months(row, year), at("replacement_cost")));
        of_replacement.write(sheet, row, &replacement, None, 12)?;
        for (_, spread) in &self.schemes {
            let head = format!("{}${}", crate::grid::column_letters(spread.exact.into()), HEAD_ROW + 1);
            let parts = by_year(&|year| {
                let rates = RateColumns::new(book).cost_of_one(
                    &head,
                    &own(self.begin + year),
                    &own(self.end + year),
                    &format!("({}*{})", own(self.income), own(self.growth + year)),
                );
                format!("{full_time}*(12-{})*{rates}", own(self.empty))
            });
            spread.write(sheet, row, &parts, None, 144)?;
        }
        self.shown(sheet, book, row, cost)
    }

    fn months(&self, row: u32, year: u16) -> String {
        format!("MAX(0,{}-{})", cell(row, self.end + year), cell(row, self.begin + year))
    }

    fn income_twelvefold(&self, book: &Book<'_>, row: u32) -> String {
        let at = |key| cell(row, place(&POSTS, key));
        let base = basics::base(book);
        let is = |value| quoted(&book.words.choice(&CONTRIBUTION_BASES, value));
        let (pay, allowance) = (at("monthly_pay"), at("allowance"));
        format!(
            "IF({base}={},{pay}*12,({pay}+{allowance})*12+IF({base}={},{pay}*{},0))",
            is("monthly-pay"),
            is("all-pay"),
            at("bonus_months")
        )
    }

    fn shown(
        &self,
        sheet: &mut Sheet<'_>,
        book: &Book<'_>,
        row: u32,
        cost: Option<&PostCost>,
    ) -> Result<(), Error> {
        let money = &book.styles.money;
        let known = |of: fn(&PostCost) -> model::Amount| cost.map(|it| of(it).to_string());
        let [of_pay, of_allowance, of_bonus, of_replacement] = self.spreads;
        sheet.formula(row, self.pay, &cell(row, of_pay.total), money, known(|it| it.pay))?;
        sheet.formula(
            row,
            self.allowances,
            &cell(row, of_allowance.total),
            money,
            known(|it| it.allowances),
        )?;
        sheet.formula(row, self.bonus, &cell(row, of_bonus.total), money, known(|it| it.bonus))?;
        let totals: Vec<String> = self.schemes.iter().map(|it| cell(row, it.1.total)).collect();
        let contributions = if totals.is_empty() { "0+0".to_owned() } else { rounded_sum(&totals) };
        sheet.formula(row, self.contributions, &contributions, money, known(|it| it.contributions_total))?;
        sheet.formula(
            row,
            self.replacement,
            &cell(row, of_replacement.total),
            money,
            known(|it| it.replacement),
        )?;
        let total = sum(&across(row, self.pay, 5));
        sheet.formula(row, self.total, &total, money, known(|it| it.total))?;
        for year in 0..self.count {
            let parts = self.spreads.iter().chain(self.schemes.iter().map(|it| &it.1));
            let parts: Vec<String> = parts.map(|it| cell(row, it.years.parts + year)).collect();
            let known = cost.and_then(|it| it.years.get(usize::from(year))).map(|it| it.to_string());
            sheet.formula(row, self.years + year, &rounded_sum(&parts), money, known)?;
        }
        let serves = format!("{}={}", cell(row, place(&POSTS, "serves")), book.yes());
        let filled = format!("{}*(12-{})", cell(row, place(&POSTS, "full_time")), cell(row, self.empty));
        let hours = basics::hours_twelvefold(book, &cell(row, self.from), &cell(row, self.to));
        sheet.hidden(row, self.exact_hours, &format!("IF({serves},{filled}*{hours}/144,0)"))?;
        let served = format!("IF({serves},SUM({}),0)", across(row, self.filled, self.count));
        sheet.hidden(row, self.served, &served)?;
        let hours = to_cent(&cell(row, self.exact_hours));
        sheet.formula(row, self.hours, &hours, &book.styles.hours, None)
    }
}

/// Printed amounts of single cells together.
pub fn rounded_sum(cells: &[String]) -> String {
    format!("ROUND({},2)", cells.join("+"))
}

/// Rows with something below the sums, which no formula looks at.
pub fn below(tab: &str, frame: Frame) -> String {
    let range = format!("{}:{}", fixed(frame.sums + 1, 1), fixed(frame.sums + 500, 2));
    format!("COUNTA({})", on(tab, &range))
}
