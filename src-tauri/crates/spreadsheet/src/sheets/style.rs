//! How cells look: inputs apart from what is reckoned, figures aligned and grouped.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::table::Kind;

/// Money, with nought as a dash.
const MONEY: &str = "#,##0.00;-#,##0.00;\"–\"";
/// A share, with up to six decimals of its points.
const PERCENT: &str = "0.00####%";
/// A day.
const DAY: &str = "yyyy-mm-dd";
/// Hours and the like.
const HOURS: &str = "#,##0.00;-#,##0.00;\"–\"";

/// The formats of a workbook.
pub struct Styles {
    /// The title of a sheet.
    pub title: Format,
    /// The hint below it.
    pub hint: Format,
    /// The head of a column.
    pub head: Format,
    /// The head of a part of a sheet.
    pub section: Format,
    /// A word beside a figure.
    pub word: Format,
    /// A text that is only shown.
    pub text: Format,
    /// Money that is reckoned.
    pub money: Format,
    /// Hours that are reckoned.
    pub hours: Format,
    /// A whole number that is only shown.
    pub whole: Format,
    /// A share that is only shown.
    pub share: Format,
    /// The word of a row of sums.
    pub sum_word: Format,
    /// Money in a row of sums.
    pub sum_money: Format,
    /// Hours in a row of sums.
    pub sum_hours: Format,
    /// The word of a check.
    pub check: Format,
    input_text: Format,
    input_money: Format,
    input_number: Format,
    input_percent: Format,
    input_whole: Format,
    input_date: Format,
}

impl Styles {
    /// In a font.
    pub fn new(font: &str) -> Self {
        let line = Color::RGB(0xBF_C7_D1);
        let plain =
            Format::new().set_font_name(font).set_font_size(10).set_align(FormatAlign::VerticalCenter);
        let boxed = plain.clone().set_border(FormatBorder::Thin).set_border_color(line);
        let input =
            boxed.clone().set_background_color(Color::RGB(0xFF_FB_E6)).set_font_color(Color::RGB(0x1F_3F_8F));
        let right = |it: &Format| it.clone().set_align(FormatAlign::Right);
        let sum = boxed.clone().set_bold().set_background_color(Color::RGB(0xE8_ED_F3));
        Self {
            title: plain.clone().set_bold().set_font_size(14),
            hint: plain.clone().set_font_color(Color::RGB(0x5B_66_75)),
            head: boxed
                .clone()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Center)
                .set_background_color(Color::RGB(0x2F_4A_6B))
                .set_font_color(Color::White),
            section: plain.clone().set_bold().set_font_size(11).set_font_color(Color::RGB(0x2F_4A_6B)),
            word: boxed.clone(),
            text: boxed.clone().set_text_wrap(),
            money: right(&boxed).set_num_format(MONEY),
            hours: right(&boxed).set_num_format(HOURS),
            whole: right(&boxed).set_num_format("0"),
            share: right(&boxed).set_num_format(PERCENT),
            sum_word: sum.clone(),
            sum_money: right(&sum).set_num_format(MONEY),
            sum_hours: right(&sum).set_num_format(HOURS),
            check: boxed.clone().set_bold(),
            input_text: input.clone().set_text_wrap(),
            input_money: right(&input).set_num_format("#,##0.00"),
            input_number: right(&input),
            input_percent: right(&input).set_num_format(PERCENT),
            input_whole: right(&input).set_num_format("0"),
            input_date: right(&input).set_num_format(DAY),
        }
    }

    /// The format of an input.
    pub fn input(&self, kind: Kind) -> &Format {
        match kind {
            Kind::Amount => &self.input_money,
            Kind::Quantity => &self.input_number,
            Kind::Percent => &self.input_percent,
            Kind::Whole => &self.input_whole,
            Kind::Date => &self.input_date,
            Kind::Text | Kind::Choice(_) | Kind::Several(_) | Kind::Row(_) | Kind::Rows(_) => {
                &self.input_text
            }
        }
    }
}
