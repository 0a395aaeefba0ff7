//! One sheet while it is written: cells of inputs, of formulas, and hidden ones.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use rust_xlsxwriter::{DataValidation, DataValidationRule, Format, Formula, Worksheet};

use super::{
    Book,
    address::{FIRST_ROW, Frame, HEAD_ROW, HINT_ROW, MARKER_ROW, Places, TITLE_ROW},
};
use crate::{
    ASIDE, MARKER,
    changes::told,
    error::Error,
    found::day_zero,
    table::{Column, Kind, Row, Table, Value},
};

/// The most characters of a cell.
const MOST_TEXT: usize = 32_767;

/// A sheet in the making.
pub struct Sheet<'b> {
    /// The worksheet.
    pub worksheet: Worksheet,
    book: &'b Book<'b>,
    /// The last column that nobody but formulas looks at.
    hidden_to: Option<u16>,
}

impl<'b> Sheet<'b> {
    /// A sheet with its title, ready to be printed on A4 across.
    pub fn new(book: &'b Book<'b>, tab: &str, hint: &str) -> Result<Self, Error> {
        let mut worksheet = Worksheet::new();
        worksheet.set_name(tab)?;
        worksheet.set_screen_gridlines(false);
        worksheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
        worksheet.set_margins(0.4, 0.4, 0.6, 0.6, 0.3, 0.3);
        let project: String = book.export.title.replace('&', "&&").chars().take(100).collect();
        worksheet.set_header(format!("&L{project}&R{tab}"));
        worksheet.set_footer(format!("&C{}", book.words.say("page").replace('#', "&P").replace('@', "&N")));
        let mut sheet = Self { worksheet, book, hidden_to: None };
        sheet.aside(TITLE_ROW)?;
        sheet.text(TITLE_ROW, 1, tab, &book.styles.title)?;
        if !hint.is_empty() {
            sheet.aside(HINT_ROW)?;
            sheet.text(HINT_ROW, 1, hint, &book.styles.hint)?;
        }
        sheet.worksheet.set_row_height(TITLE_ROW, 24)?;
        sheet.worksheet.set_column_hidden(0)?;
        Ok(sheet)
    }

    /// Marks a row as one that is not read back.
    pub fn aside(&mut self, row: u32) -> Result<(), Error> {
        self.text(row, 0, ASIDE, &Format::new())
    }

    /// A text.
    pub fn text(&mut self, row: u32, column: u16, text: &str, format: &Format) -> Result<(), Error> {
        if text.chars().count() > MOST_TEXT {
            return Err(Error::TextTooLong { text: text.chars().take(40).collect(), limit: MOST_TEXT });
        }
        if text.is_empty() {
            self.worksheet.write_blank(row, column, format)?;
        } else {
            self.worksheet.write_string_with_format(row, column, text, format)?;
        }
        Ok(())
    }

    /// A number by its decimal text; as a text where no binary number means it exactly.
    pub fn number(&mut self, row: u32, column: u16, number: Decimal, format: &Format) -> Result<(), Error> {
        let text = number.normalize().to_string();
        match text.parse::<f64>() {
            Ok(binary) if binary.to_string() == text => {
                self.worksheet.write_number_with_format(row, column, binary, format)?;
                Ok(())
            }
            _ => self.text(row, column, &text, format),
        }
    }

    /// A formula to be looked at, with its result where pricing knows it.
    pub fn formula(
        &mut self,
        row: u32,
        column: u16,
        formula: &str,
        format: &Format,
        known: Option<String>,
    ) -> Result<(), Error> {
        let formula = Formula::new(formula).set_result(known.unwrap_or_else(|| "0".into()));
        self.worksheet.write_formula_with_format(row, column, formula, format)?;
        Ok(())
    }

    /// A formula that nobody but other formulas looks at.
    pub fn hidden(&mut self, row: u32, column: u16, formula: &str) -> Result<(), Error> {
        self.worksheet.write_formula(row, column, Formula::new(formula).set_result("0"))?;
        self.hidden_to = self.hidden_to.max(Some(column));
        Ok(())
    }

    /// A formula over whole ranges that nobody but other formulas looks at.
    pub fn hidden_array(&mut self, row: u32, column: u16, formula: &str) -> Result<(), Error> {
        let formula = Formula::new(formula).set_result("0");
        self.worksheet.write_array_formula(row, column, row, column, formula)?;
        self.hidden_to = self.hidden_to.max(Some(column));
        Ok(())
    }

    /// A text that nobody but formulas looks at.
    pub fn hidden_text(&mut self, row: u32, column: u16, text: &str) -> Result<(), Error> {
        self.hidden_to = self.hidden_to.max(Some(column));
        self.text(row, column, text, &Format::new())
    }

    /// Hides the columns from one on, as far as formulas were written there.
    pub fn hide_from(&mut self, column: u16) -> Result<(), Error> {
        if let Some(last) = self.hidden_to.filter(|it| *it >= column) {
            self.worksheet.set_column_range_hidden(column, last)?;
        }
        Ok(())
    }

    /// An input, or nothing in its place.
    pub fn input(&mut self, row: u32, column: u16, value: Option<&Value>, kind: Kind) -> Result<(), Error> {
        let format = self.book.styles.input(kind);
        match value {
            Some(Value::Amount(Some(it))) => self.number(row, column, it.to_decimal(), format),
            Some(Value::Quantity(Some(it))) => self.number(row, column, it.to_decimal(), format),
            Some(Value::Percent(Some(it))) => {
                let share = it.points() / Decimal::ONE_HUNDRED;
                let binary = share.normalize().to_string();
                if binary.parse::<f64>().is_ok_and(|it| it.to_string() == binary) {
                    self.number(row, column, share, format)
                } else {
                    self.text(row, column, &format!("{it}%"), format)
                }
            }
            Some(Value::Whole(Some(it))) => self.number(row, column, Decimal::from(*it), format),
            Some(Value::Date(Some(it))) => match serial(*it) {
                Some(serial) => self.number(row, column, serial, format),
                None => self.text(row, column, &it.to_string(), format),
            },
            Some(value) => {
                let told = told(value, kind, self.book.words, &self.book.names);
                self.text(row, column, &told, format)
            }
            None => self.text(row, column, "", format),
        }
    }

    /// A table's marker, heads, rows and spare rows; gives where further columns go.
    pub fn table<R: Row>(&mut self, table: &Table<R>, rows: &[R], frame: Frame) -> Result<Places, Error> {
        let book = self.book;
        self.text(MARKER_ROW, 0, &format!("{MARKER}:{}", table.key), &Format::new())?;
        self.worksheet.set_row_hidden(MARKER_ROW)?;
        self.aside(HEAD_ROW)?;
        self.worksheet.set_row_height(HEAD_ROW, 42)?;
        let mut places = Places::from(1);
        let mut lines: Vec<u32> = (frame.first..=frame.last).map(|_| 1).collect();
        for column in table.columns {
            let at = places.take(1);
            self.text(MARKER_ROW, at, column.key, &Format::new())?;
            self.text(HEAD_ROW, at, &book.words.column(table.key, column.key), &book.styles.head)?;
            self.worksheet.set_column_width(at, width(column.key, column.kind))?;
            let wide = width(column.key, column.kind);
            for ((row, index), tallest) in (frame.first..=frame.last).zip(0..).zip(&mut lines) {
                let value = rows.get(index).filter(|it| it.uses(column.key)).map(|it| (column.get)(it));
                self.input(row, at, value.as_ref(), column.kind)?;
                if let Some(value) =
                    value.filter(|_| *book.styles.input(column.kind) == *book.styles.input(Kind::Text))
                {
                    *tallest =
                        lines_of(&told(&value, column.kind, book.words, &book.names), wide).max(*tallest);
                }
            }
            self.guard(at, (frame.first, frame.last), column.kind)?;
        }
        for (row, lines) in (frame.first..).zip(lines) {
            self.tall(row, lines)?;
        }
        for (row, it) in (frame.first..).zip(rows) {
            self.text(row, 0, &it.id().to_string(), &Format::new())?;
        }
        self.aside(frame.sums)?;
        self.text(frame.sums, 1, &book.words.say("total"), &book.styles.sum_word)?;
        for at in 2..places.next() {
            self.text(frame.sums, at, "", &book.styles.sum_word)?;
        }
        // The words of a row stay in sight while its figures are looked at.
        let names = if table.columns.first().is_some_and(|it| it.key == "head") { 3 } else { 2 };
        self.worksheet.set_freeze_panes(FIRST_ROW, names)?;
        self.worksheet.set_repeat_rows(HEAD_ROW, HEAD_ROW)?;
        if places.next() > 8 {
            // A3: more columns than can be read on A4.
            self.worksheet.set_paper_size(8);
        }
        Ok(places)
    }

    /// Makes room for lines of text in a row, for not every program does so by itself.
    pub fn tall(&mut self, row: u32, lines: u32) -> Result<(), Error> {
        self.worksheet.set_row_height(row, 4 + 13 * lines.clamp(1, 12))?;
        Ok(())
    }

    /// Single figures below one another from a row on: what it is, then the figure.
    pub fn figures<R>(&mut self, table: &Table<R>, of: &R, marker: u32, first: u32) -> Result<(), Error> {
        let book = self.book;
        self.text(marker, 0, &format!("{MARKER}:{}", table.key), &Format::new())?;
        self.text(marker, 2, "value", &Format::new())?;
        self.worksheet.set_row_hidden(marker)?;
        for (row, column) in (first..).zip(table.columns) {
            self.text(row, 0, column.key, &Format::new())?;
            self.text(row, 1, &book.words.column(table.key, column.key), &book.styles.word)?;
            self.input(row, 2, Some(&(column.get)(of)), column.kind)?;
            self.guard(2, (row, row), column.kind)?;
        }
        Ok(())
    }

    /// The head of a column that is reckoned, which is not read back.
    pub fn reckoned(&mut self, column: u16, key: &str, head: &str, wide: u8) -> Result<(), Error> {
        self.text(MARKER_ROW, column, &format!("calc:{key}"), &Format::new())?;
        self.text(HEAD_ROW, column, head, &self.book.styles.head)?;
        self.worksheet.set_column_width(column, wide)?;
        Ok(())
    }

    /// Lets a program that knows them offer and hold what a column may hold.
    fn guard(&mut self, column: u16, rows: (u32, u32), kind: Kind) -> Result<(), Error> {
        let at_least_nought = || DataValidationRule::GreaterThanOrEqualTo(0.0);
        let rule = match kind {
            Kind::Choice(choices) => DataValidation::new().allow_list_formula(Formula::new(
                self.book.lists.of_choices(choices, &self.book.tabs.choices),
            )),
            Kind::Row(table) => match self.book.lists.of_rows(table, &self.book.tabs.choices) {
                Some(list) => {
                    DataValidation::new().allow_list_formula(Formula::new(list)).show_error_message(false)
                }
                None => return Ok(()),
            },
            Kind::Amount | Kind::Quantity => DataValidation::new().allow_decimal_number(at_least_nought()),
            Kind::Percent => {
                DataValidation::new().allow_decimal_number(DataValidationRule::Between(0.0, 1.0))
            }
            Kind::Whole => {
                DataValidation::new().allow_whole_number(DataValidationRule::GreaterThanOrEqualTo(0))
            }
            Kind::Text | Kind::Date | Kind::Several(_) | Kind::Rows(_) => return Ok(()),
        };
        self.worksheet.add_data_validation(rows.0, column, rows.1, column, &rule)?;
        Ok(())
    }
}

/// A day's number; none before March 1900, where programs disagree.
fn serial(day: NaiveDate) -> Option<Decimal> {
    let days = day.signed_duration_since(day_zero()).num_days();
    (61..=2_958_465).contains(&days).then(|| Decimal::from(days))
}

/// The lines that a text takes in a column: Chinese characters are two digits wide.
pub fn lines_of(text: &str, wide: u8) -> u32 {
    let digits = |line: &str| line.chars().map(|it| if it.is_ascii() { 1 } else { 2 }).sum::<u32>();
    text.lines().map(|it| digits(it).div_ceil(u32::from(wide.max(3) - 1)).max(1)).sum::<u32>().max(1)
}

/// How wide a column is, in digits.
fn width(key: &str, kind: Kind) -> u8 {
    match (key, kind) {
        ("role" | "name", _) => 26,
        ("source", _) => 40,
        ("heads" | "lines", _) => 20,
        (_, Kind::Choice(choices)) if choices.of == "flag" => 8,
        (_, Kind::Choice(_) | Kind::Row(_)) => 17,
        (_, Kind::Amount) => 13,
        (_, Kind::Date) => 12,
        (_, Kind::Percent) => 8,
        _ => 8,
    }
}

/// The column of a table, as it stands in its sheet.
pub fn place<R>(table: &Table<R>, key: &str) -> u16 {
    let at = table.columns.iter().position(|it: &Column<R>| it.key == key).unwrap_or_default();
    u16::try_from(at + 1).unwrap_or_default()
}
