//! Tables: columns, heads that repeat over pages, and cells that span.

use std::fmt::Write;

use typst_html::{HtmlElement, attr};

use super::{FILL, Place, Writer, elements, escaped};

/// A cell that reaches down: how many more rows, and how many columns it takes.
#[derive(Clone, Copy, Default)]
struct Reach {
    rows: usize,
    columns: usize,
}

impl Writer {
    /// `columns` are widths in points, per cent or fractions; none where the table does not say.
    pub(super) fn table(&mut self, table: &HtmlElement, columns: &[&str], place: &Place) {
        let rows: Vec<(bool, &HtmlElement)> = elements(&table.children)
            .flat_map(|it| match it.tag.resolve().as_str() {
                "tr" => vec![(false, it)],
                part => elements(&it.children).map(|row| (part == "thead", row)).collect(),
            })
            .collect();
        let count = rows.iter().map(|it| elements(&it.1.children).map(across).sum()).max().unwrap_or(0);
        let widths = widths(columns, count.max(columns.len()), place.width());
        self.begin();
        if self.turned {
            self.paragraph("TableEnd", "", "");
        }
        self.body.push_str(r#"<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>"#);
        let _ = write!(self.body, r#"<w:tblW w:w="{}" w:type="dxa"/>"#, widths.iter().sum::<i64>());
        self.body.push_str(r#"<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>"#);
        for width in &widths {
            let _ = write!(self.body, r#"<w:gridCol w:w="{width}"/>"#);
        }
        self.body.push_str("</w:tblGrid>");
        let mut reaching = vec![Reach::default(); widths.len()];
        for (head, row) in rows {
            self.body.push_str("<w:tr><w:trPr>");
            self.body.push_str(if head { "<w:cantSplit/><w:tblHeader/>" } else { "" });
            self.body.push_str("</w:trPr>");
            self.row(row, &widths, &mut reaching, place);
            self.body.push_str("</w:tr>");
        }
        // Tables that follow one another would become one.
        self.body.push_str(r#"</w:tbl><w:p><w:pPr><w:pStyle w:val="TableEnd"/></w:pPr></w:p>"#);
    }

    fn row(&mut self, row: &HtmlElement, widths: &[i64], reaching: &mut [Reach], place: &Place) {
        let mut cells = elements(&row.children);
        let mut at = 0;
        while at < widths.len() {
            if let Some(reach) = reaching.get_mut(at).filter(|it| it.rows > 0) {
                reach.rows -= 1;
                let columns = reach.columns;
                self.cell(None, "<w:vMerge/>", columns, span_of(widths, at, columns), place);
                at += columns.max(1);
                continue;
            }
            let Some(cell) = cells.next() else { break };
            let columns = across(cell).min(widths.len() - at).max(1);
            let rows = number(cell, attr::rowspan);
            let merge = if rows > 1 { r#"<w:vMerge w:val="restart"/>"# } else { "" };
            if let Some(reach) = reaching.get_mut(at) {
                *reach = Reach { rows: rows - 1, columns };
            }
            self.cell(Some(cell), merge, columns, span_of(widths, at, columns), place);
            at += columns;
        }
    }

    fn cell(&mut self, cell: Option<&HtmlElement>, merge: &str, columns: usize, width: i64, place: &Place) {
        let _ = write!(self.body, r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>"#);
        if columns > 1 {
            let _ = write!(self.body, r#"<w:gridSpan w:val="{columns}"/>"#);
        }
        self.body.push_str(merge);
        let fill = cell.and_then(|it| elements(&it.children).find_map(|it| it.attrs.get(FILL)));
        if let Some(fill) = fill {
            let fill = escaped(fill.trim_start_matches('#'));
            let _ = write!(self.body, r#"<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>"#);
        }
        self.body.push_str(r#"<w:vAlign w:val="center"/></w:tcPr>"#);
        let before = self.body.len();
        if let Some(cell) = cell {
            self.blocks(&cell.children, &Place { depth: 0, ..place.styled("TableText") });
        }
        if self.body.len() == before {
            self.paragraph("TableText", "", "");
        }
        self.body.push_str("</w:tc>");
    }
}

/// How many columns a cell takes.
fn across(cell: &HtmlElement) -> usize {
    number(cell, attr::colspan)
}

fn number(cell: &HtmlElement, name: typst_html::HtmlAttr) -> usize {
    cell.attrs.get(name).and_then(|it| it.parse().ok()).unwrap_or(1).max(1)
}

fn span_of(widths: &[i64], at: usize, columns: usize) -> i64 {
    widths.iter().skip(at).take(columns).sum()
}

/// The width of each column in twentieths of a point, within `whole`: lengths and shares first, fractions of the rest.
fn widths(columns: &[&str], count: usize, whole: i64) -> Vec<i64> {
    /// A column that fractions leave no room is still to be seen.
    const LEAST: f64 = 400.0;
    let whole = whole as f64;
    let asked: Vec<(f64, f64)> = (0..count)
        .map(|at| {
            let it = columns.get(at).copied().unwrap_or("1fr");
            let number = |unit: &str| it.strip_suffix(unit).and_then(|it| it.parse::<f64>().ok());
            let fixed = number("pt").map(|it| it * 20.0).or(number("%").map(|it| it / 100.0 * whole));
            (fixed.unwrap_or(0.0), if fixed.is_none() { number("fr").unwrap_or(1.0) } else { 0.0 })
        })
        .collect();
    let fixed: f64 = asked.iter().map(|it| it.0).sum();
    let fractions: f64 = asked.iter().map(|it| it.1).sum();
    let rest = (whole - fixed).max(0.0);
    let given: Vec<f64> = asked
        .iter()
        .map(|it| if it.1 > 0.0 { (rest * it.1 / fractions).max(LEAST) } else { it.0.max(LEAST) })
        .collect();
    let scale = (whole / given.iter().sum::<f64>().max(1.0)).min(1.0);
    given.iter().map(|it| (it * scale).round() as i64).collect()
}
