//! Rounding and allotment in formulas, so that a spreadsheet's binary fractions give the cents of exact decimals.
//!
//! A figure is first rounded to fourteen significant digits, which takes the noise of binary fractions off, and then
//! half-up to the cent: a tie in decimals is a tie again. Parts by largest remainder are reckoned in whole cents.

use rust_xlsxwriter::Format;

use super::{
    address::{across, cell},
    sheet::Sheet,
};
use crate::error::Error;

/// The decimals that leave fourteen significant digits of a figure of one or more.
fn digits(figure: &str) -> String {
    format!("13-INT(LOG10(MAX(1,ABS({figure}))))")
}

/// A cell's figure, which is to be short since it is repeated, rounded once to the cent.
pub fn to_cent(figure: &str) -> String {
    format!("ROUND(ROUND({figure},{}),2)", digits(figure))
}

/// The sum of printed figures, with the noise of adding them taken off.
pub fn sum(parts: &str) -> String {
    format!("ROUND(SUM({parts}),2)")
}

/// Columns for an amount over the service years: what it is exactly, rounded, and cut by year.
#[derive(Debug, Clone, Copy)]
pub struct Spread {
    /// The exact figure.
    pub exact: u16,
    /// The rounded one.
    pub total: u16,
    /// Its exact parts by service year, which are the weights of the years.
    pub parts: u16,
    /// The printed years.
    pub years: Shares,
}

/// Columns for the parts of an amount by largest remainder.
#[derive(Debug, Clone, Copy)]
pub struct Shares {
    /// Cents by weight, with their fractions.
    cents: u16,
    /// The fractions alone.
    rests: u16,
    /// The parts.
    pub parts: u16,
    count: u16,
}

impl Spread {
    /// Takes its columns.
    pub fn at(places: &mut super::address::Places, years: u16) -> Self {
        Self {
            exact: places.take(1),
            total: places.take(1),
            parts: places.take(years),
            years: Shares::at(places, years),
        }
    }

    /// Writes exact figure, rounded figure and years in a row, from its parts by year; without an exact figure it is
    /// their sum divided by `fold`.
    pub fn write(
        self,
        sheet: &mut Sheet<'_>,
        row: u32,
        parts: &[String],
        exact: Option<String>,
        fold: u32,
    ) -> Result<(), Error> {
        for (column, part) in (self.parts..).zip(parts) {
            sheet.hidden(row, column, part)?;
        }
        let count = u16::try_from(parts.len()).unwrap_or(u16::MAX);
        let summed = || format!("SUM({})/{fold}", across(row, self.parts, count));
        sheet.hidden(row, self.exact, &exact.unwrap_or_else(summed))?;
        sheet.hidden(row, self.total, &to_cent(&cell(row, self.exact)))?;
        self.years.write(sheet, row, &cell(row, self.total), &across(row, self.parts, count))
    }
}

impl Shares {
    /// Takes its columns.
    pub fn at(places: &mut super::address::Places, count: u16) -> Self {
        Self { cents: places.take(count), rests: places.take(count), parts: places.take(count), count }
    }

    /// Writes an amount's parts by the weights in a range of as many cells; equal parts where all weigh nothing.
    pub fn write(self, sheet: &mut Sheet<'_>, row: u32, amount: &str, weights: &str) -> Result<(), Error> {
        if self.count == 1 {
            return sheet.hidden(row, self.parts, amount);
        }
        let cents = format!("ROUND({amount}*100,0)");
        let equal = format!("{cents}/{}", self.count);
        let decimals = digits(&format!("{amount}*100"));
        let (all_cents, rests) = (across(row, self.cents, self.count), across(row, self.rests, self.count));
        for at in 0..self.count {
            let weight = format!("INDEX({weights},1,{})", at + 1);
            let by_weight = format!("{cents}*{weight}/SUM({weights})");
            let own = cell(row, self.cents + at);
            sheet.hidden(
                row,
                self.cents + at,
                &format!("ROUND(IF(SUM({weights})=0,{equal},{by_weight}),{decimals})"),
            )?;
            sheet.hidden(row, self.rests + at, &format!("ROUND({own}-INT({own}),{decimals})"))?;
            sheet.hidden(
                row,
                self.parts + at,
                &part(
                    &own,
                    &cell(row, self.rests + at),
                    &rests,
                    &earlier(row, self.rests, at),
                    &all_cents,
                    &cents,
                ),
            )?;
        }
        Ok(())
    }
}

fn earlier(row: u32, first: u16, count: u16) -> Option<String> {
    (count > 0).then(|| across(row, first, count))
}

/// One part: its whole cents, and one more where its fraction is among the largest; the earlier one first on a tie.
fn part(
    own: &str,
    rest: &str,
    rests: &str,
    earlier: &Option<String>,
    all_cents: &str,
    cents: &str,
) -> String {
    let before = earlier.as_ref().map_or_else(String::new, |it| format!("+SUMPRODUCT(--({it}={rest}))"));
    let rank = format!("SUMPRODUCT(--({rests}>{rest})){before}");
    format!("(INT({own})+IF({rank}<{cents}-SUMPRODUCT(INT({all_cents})),1,0))/100")
}

/// Columns for parts that stand below one another.
#[derive(Debug, Clone, Copy)]
pub struct SharesDown {
    /// Cents by weight, with their fractions.
    pub cents: u16,
    /// The fractions alone.
    pub rests: u16,
    /// The parts.
    pub parts: u16,
}

impl SharesDown {
    /// Writes an amount's parts by the weights that stand in a column of the rows from one to another.
    pub fn write(
        self,
        sheet: &mut Sheet<'_>,
        rows: (u32, u32),
        amount: &str,
        weights: u16,
        shown: Option<(&Format, &[String])>,
    ) -> Result<(), Error> {
        let down = |column| {
            format!("{}:{}", super::address::fixed(rows.0, column), super::address::fixed(rows.1, column))
        };
        let cents = format!("ROUND({amount}*100,0)");
        let decimals = digits(&format!("{amount}*100"));
        let weighed = down(weights);
        for (at, row) in (rows.0..=rows.1).enumerate() {
            let own = cell(row, self.cents);
            let by_weight = format!("{cents}*{}/SUM({weighed})", cell(row, weights));
            sheet.hidden(
                row,
                self.cents,
                &format!("ROUND(IF(SUM({weighed})=0,0,{by_weight}),{decimals})"),
            )?;
            sheet.hidden(row, self.rests, &format!("ROUND({own}-INT({own}),{decimals})"))?;
            let earlier =
                (row > rows.0).then(|| format!("{}:{}", cell(rows.0, self.rests), cell(row - 1, self.rests)));
            let formula =
                part(&own, &cell(row, self.rests), &down(self.rests), &earlier, &down(self.cents), &cents);
            match shown {
                Some((format, known)) => {
                    sheet.formula(row, self.parts, &formula, format, known.get(at).cloned())?;
                }
                None => sheet.hidden(row, self.parts, &formula)?,
            }
        }
        Ok(())
    }
}
