//! The sheet of the employer's contributions: rates with the day from which they hold, and the months that makes.

use rust_xlsxwriter::Worksheet;

use super::{
    Book,
    address::{Places, cell},
    basics,
    posts::{Posts, below},
    sheet::{Sheet, place},
};
use crate::{error::Error, plan_tables::CONTRIBUTIONS};

/// Where what formulas need of the rates stands.
pub struct RateColumns {
    shown_from: u16,
    shown_to: u16,
    key: u16,
    day: u16,
    from: u16,
    to: u16,
    floor: u16,
    ceiling: u16,
    unknown: u16,
    on: Box<dyn Fn(u16) -> String>,
}

impl RateColumns {
    /// In a workbook.
    pub fn new(book: &Book<'_>) -> Self {
        let mut places = Places::from(u16::try_from(CONTRIBUTIONS.columns.len() + 1).unwrap_or_default());
        let [shown_from, shown_to, key, day, from, to, floor, ceiling, unknown] =
            std::array::from_fn(|_| places.take(1));
        let (frame, tab) = (book.frames.contributions, book.tabs.contributions.clone());
        let on = Box::new(move |column| frame.on(&tab, column));
        Self { shown_from, shown_to, key, day, from, to, floor, ceiling, unknown, on }
    }

    /// What a scheme costs for one full-time worker between two months, 12-fold: months under each rate × base held
    /// between floor and ceiling × share, over all rates of the scheme. All rates are looked at in one sum, so that
    /// rows may be added and taken away.
    pub fn cost_of_one(&self, scheme: &str, begin: &str, end: &str, income: &str) -> String {
        let (from, to) = ((self.on)(self.from), (self.on)(self.to));
        let (floor, ceiling) = ((self.on)(self.floor), (self.on)(self.ceiling));
        let first = format!("(({begin}>={from})*{begin}+({begin}<{from})*{from})");
        let last = format!("(({end}<={to})*{end}+({end}>{to})*{to})");
        let capped = format!("((({income}>={ceiling})+({floor}>={ceiling}))>0)");
        let raised = format!("(({income}>={floor})*{income}+({income}<{floor})*{floor})");
        let base = format!("({capped}*{ceiling}+(1-{capped})*{raised})");
        let share = (self.on)(place(&CONTRIBUTIONS, "percent"));
        let own = format!("EXACT({},{scheme})", (self.on)(self.key));
        format!("SUMPRODUCT({own}*({last}>{first})*({last}-{first})*{base}*{share})")
    }

    /// Rates of schemes for which posts have no columns, and rows below the sums.
    pub fn unreckoned(&self, book: &Book<'_>) -> String {
        let unknown = (self.on)(self.unknown);
        format!("SUM({unknown})+{}", below(&book.tabs.contributions, book.frames.contributions))
    }
}

/// Writes the sheet.
pub fn sheet(book: &Book<'_>, posts: &Posts) -> Result<Worksheet, Error> {
    let (words, frame) = (book.words, book.frames.contributions);
    let mut sheet = Sheet::new(book, &book.tabs.contributions, &words.say("hint-rows"))?;
    sheet.table(&CONTRIBUTIONS, &book.export.plan.contributions.schemes, frame)?;
    let columns = RateColumns::new(book);
    sheet.reckoned(columns.shown_from, "from-month", &words.say("contributions-from-month"), 11)?;
    sheet.reckoned(columns.shown_to, "to-month", &words.say("contributions-to-month"), 11)?;
    let at = |row, key| cell(row, place(&CONTRIBUTIONS, key));
    let start = basics::start(book);
    let term = book.export.term.months;
    for row in frame.first..=frame.last {
        let own = |column| cell(row, column);
        let (from, day) = (at(row, "from"), own(columns.day));
        sheet.hidden(
            row,
            columns.key,
            &format!("IF(LEN({0})=0,{1},{0})&\"\"", at(row, "name"), cell(row, 0)),
        )?;
        sheet.hidden(row, columns.day, &format!("IF({from}=\"\",0,{from})"))?;
        // Later rates of the same scheme: by day, and by row where two have the same day.
        let (keys, days) = (frame.down(columns.key), frame.down(columns.day));
        let later = format!(
            "EXACT({keys},{})*(({days}>{day})+({days}={day})*(ROW({days})>ROW({day})))",
            own(columns.key)
        );
        let months = format!("((YEAR({from})-YEAR({start}))*12+MONTH({from})-MONTH({start}))");
        let dated = format!(
            "IF({from}=\"\",0,IF({from}<={start},0,MIN({term},{months}+IF(EDATE({start},{months})<{from},1,0))))"
        );
        // Without a first day nothing can be dated: the last rate holds.
        let undated = format!("IF(SUMPRODUCT({later})>0,{term},0)");
        sheet.hidden(row, columns.from, &format!("IF({start}=\"\",{undated},{dated})"))?;
        let froms = frame.down(columns.from);
        sheet.hidden_array(row, columns.to, &format!("MIN(IF({later}>0,{froms},{term}),{term})"))?;
        sheet.hidden(row, columns.floor, &format!("{}*12", at(row, "base_floor")))?;
        let ceiling = at(row, "base_ceiling");
        sheet.hidden(row, columns.ceiling, &format!("IF({ceiling}=\"\",1E+15,{ceiling}*12)"))?;
        let unknown = match posts.scheme_heads() {
            Some(heads) => format!("IF(SUMPRODUCT(--EXACT({heads},{}))=0,1,0)", own(columns.key)),
            None => "1".into(),
        };
        sheet.hidden(row, columns.unknown, &format!("IF(LEN({})=0,0,{unknown})", at(row, "percent")))?;
        let (begin, end) = (own(columns.from), own(columns.to));
        let holds = format!("AND({end}>{begin},LEN({})>0)", own(columns.key));
        let whole = &book.styles.whole;
        sheet.formula(row, columns.shown_from, &format!("IF({holds},{begin}+1,\"\")"), whole, None)?;
        sheet.formula(row, columns.shown_to, &format!("IF({holds},{end},\"\")"), whole, None)?;
    }
    sheet.text(frame.sums, 1, "", &book.styles.sum_word)?;
    for column in [columns.shown_from, columns.shown_to] {
        sheet.text(frame.sums, column, "", &book.styles.sum_word)?;
    }
    sheet.hide_from(columns.key)?;
    Ok(sheet.worksheet)
}
