//! A document as a Word file (.docx, ECMA-376): the elements of Typst's HTML, written as Word's styles and tables.
//!
//! What a template may leave besides HTML's own elements is said in `templates/typst/word.typ`: `header` and `footer`,
//! `nav` (the table of contents of a bound document, each part of which begins a page), `section` (a part on pages turned
//! on their side), `hr` (a new page), `var` (a number that Word reckons) and the widths of tables. A paragraph's `class` is
//! the style that it gets.

mod parts;
mod table;

use std::fmt::Write;

use typst::model::Document;
use typst_html::{HtmlAttr, HtmlDocument, HtmlElement, HtmlNode, attr};

use crate::{Error, Request};

/// Width and height of A4 in twentieths of a point.
const A4: (i64, i64) = (11906, 16838);
/// At the sides, and at top and bottom, in twentieths of a point.
const MARGINS: (i64, i64) = (1418, 1474);

/// The document as the bytes of a .docx file; the same every time.
pub(crate) fn write(document: &HtmlDocument, request: &Request<'_>) -> Result<Vec<u8>, Error> {
    let mut writer = Writer::default();
    headings(document.root(), &mut writer.headings);
    let body = children_named(document.root(), "body");
    writer.blocks(body, &Place::default());
    // The last section's page closes the body.
    let wide = writer.ended.take().unwrap_or(false);
    writer.body.push_str(&parts::section(wide));
    parts::pack(&writer, document.info(), request)
}

/// A heading as the table of contents lists it.
struct Heading {
    level: usize,
    text: String,
}

/// Where something stands, as far as it matters to a paragraph.
#[derive(Clone, Default)]
struct Place {
    /// The style of its paragraphs; `BodyText` where none is named.
    style: Option<String>,
    /// Word's name of the alignment, where it is not the style's.
    align: Option<&'static str>,
    /// How deep in lists, from 1; 0 outside.
    depth: usize,
    /// The size of its text in half points, where it is not the style's.
    size: Option<i64>,
    /// On a page that is turned on its side.
    wide: bool,
    marks: Marks,
}

impl Place {
    fn styled(&self, style: &str) -> Self {
        Self { style: Some(style.to_owned()), ..self.clone() }
    }

    /// How wide its text may be, in twentieths of a point.
    fn width(&self) -> i64 {
        if self.wide { A4.1 - 2 * MARGINS.0 } else { A4.0 - 2 * MARGINS.0 }
    }
}

/// How letters look.
#[derive(Clone, Copy, Default)]
struct Marks {
    strong: bool,
    emphasis: bool,
    underlined: bool,
    struck: bool,
    raised: Option<&'static str>,
}

/// Writes paragraphs and tables one after the other.
#[derive(Default)]
struct Writer {
    /// What is written of the body.
    body: String,
    /// The letters of the paragraph that is under way.
    runs: String,
    /// Whether there is anything to see in it.
    inked: bool,
    /// The list's number and depth, for the first paragraph of an item.
    item: Option<(usize, usize)>,
    /// Bookmarks that begin with the next paragraph.
    names: Vec<String>,
    bookmarks: usize,
    /// How many lists with numbers there are; each counts from 1.
    numbered: usize,
    headings: Vec<Heading>,
    /// Headings written so far.
    headed: usize,
    /// Whether anything stands in the section under way.
    begun: bool,
    /// A section that ended, and whether it is wide: it closes with what comes next, or with the body.
    ended: Option<bool>,
    /// Whether what comes next begins a page.
    turned: bool,
    /// Whether the document has contents, so that each of its parts begins a page.
    bound: bool,
    header: String,
    footer: String,
}

impl Writer {
    fn blocks(&mut self, nodes: &[HtmlNode], place: &Place) {
        for node in nodes {
            match node {
                HtmlNode::Text(text, _) => self.text(text, place),
                HtmlNode::Element(element) => self.element(element, place),
                HtmlNode::Tag(_) | HtmlNode::Frame(_) => {}
            }
        }
        self.end_paragraph(place);
    }

    fn element(&mut self, element: &HtmlElement, place: &Place) {
        if let Some(id) = element.attrs.get(attr::id) {
            self.names.push(bookmark(id));
        }
        let name = element.tag.resolve();
        if let Some(marks) = marked(name.as_str(), place.marks) {
            return self.inline(element, &Place { marks, ..place.clone() });
        }
        match name.as_str() {
            "br" => self.runs.push_str("<w:r><w:br/></w:r>"),
            "a" | "code" | "span" | "q" => self.inline(element, place),
            "var" => self.reckoned(element, None, place),
            // What it says stands for it.
            "img" => {
                if let Some(alt) = element.attrs.get(attr::alt) {
                    self.text(alt, place);
                }
            }
            block => {
                self.end_paragraph(place);
                self.block(block, element, place);
            }
        }
    }

    fn inline(&mut self, element: &HtmlElement, place: &Place) {
        for node in &element.children {
            match node {
                HtmlNode::Text(text, _) => self.text(text, place),
                HtmlNode::Element(inner) if inner.tag.resolve().as_str() == "var" => {
                    let target = element.attrs.get(attr::href).and_then(|it| it.strip_prefix('#'));
                    self.reckoned(inner, target, place);
                }
                HtmlNode::Element(inner) => self.element(inner, place),
                HtmlNode::Tag(_) | HtmlNode::Frame(_) => {}
            }
        }
    }

    fn block(&mut self, name: &str, element: &HtmlElement, place: &Place) {
        let children = element.children.as_slice();
        match name {
            "p" => match element.attrs.get(attr::class) {
                Some(style) => self.blocks(children, &place.styled(style)),
                None => self.blocks(children, place),
            },
            "h1" => self.blocks(children, &place.styled("Title")),
            "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.headed += 1;
                self.names.push(format!("_Toc{}", self.headed));
                self.blocks(children, &place.styled(&format!("Heading{}", level_of(name))));
            }
            "ul" | "ol" => {
                let list = if name == "ul" { 0 } else { self.numbered + 1 };
                self.numbered = self.numbered.max(list);
                let inside = Place { depth: place.depth + 1, ..place.clone() };
                for item in elements(children) {
                    self.item = Some((list, place.depth));
                    self.blocks(&item.children, &inside);
                    self.item = None;
                }
            }
            "blockquote" => self.blocks(children, &place.styled("Quote")),
            "figcaption" => self.blocks(children, &place.styled("Caption")),
            "header" => self.header = self.aside(children, "Header"),
            "footer" => self.footer = self.aside(children, "Footer"),
            "nav" => self.contents(children, place),
            "section" => {
                self.end_section(false);
                self.blocks(children, &Place { wide: true, ..place.clone() });
                self.end_section(true);
            }
            // A section begins a page already.
            "hr" => self.turned = self.begun,
            "table" => self.table(element, &[], place),
            _ => match (element.attrs.get(COLUMNS), first_named(children, "table")) {
                (Some(columns), Some(table)) => {
                    let size = element.attrs.get(SIZE).and_then(|it| half_points(it));
                    let columns: Vec<&str> = columns.split(' ').collect();
                    self.table(table, &columns, &Place { size, ..place.clone() });
                }
                _ => {
                    let align = element.attrs.get(ALIGN).map(|it| alignment(it));
                    self.blocks(children, &Place { align: align.or(place.align), ..place.clone() });
                }
            },
        }
    }

    /// Paragraphs that stand outside the body.
    fn aside(&mut self, nodes: &[HtmlNode], style: &str) -> String {
        let (body, begun) = (std::mem::take(&mut self.body), self.begun);
        self.blocks(nodes, &Place::default().styled(style));
        self.begun = begun;
        std::mem::replace(&mut self.body, body)
    }

    fn text(&mut self, text: &str, place: &Place) {
        self.inked |= !text.trim().is_empty();
        let look = look(place);
        let _ = write!(self.runs, r#"<w:r>{look}<w:t xml:space="preserve">{}</w:t></w:r>"#, escaped(text));
    }

    /// A number that Word reckons: of this page, of all pages, or of the page where a bookmark stands.
    fn reckoned(&mut self, element: &HtmlElement, target: Option<&str>, place: &Place) {
        self.inked = true;
        let mut name = String::new();
        letters(&element.children, &mut name);
        let code = match (target, name.as_str()) {
            (Some(target), _) => format!("PAGEREF {} \\h", bookmark(target)),
            (None, "pages") => "NUMPAGES".into(),
            (None, _) => "PAGE".into(),
        };
        self.runs.push_str(&field(&code, &look(place)));
    }

    /// Ends the paragraph that is under way; nothing where nothing is in it.
    fn end_paragraph(&mut self, place: &Place) {
        let runs = std::mem::take(&mut self.runs);
        if std::mem::take(&mut self.inked) {
            let style = match (&place.style, place.depth, self.item) {
                (Some(style), _, _) => style,
                (None, 0, _) => "BodyText",
                (None, _, Some(_)) => "ListParagraph",
                (None, _, None) => "ListContinue",
            };
            let mut properties = String::new();
            if let Some((list, depth)) = self.item.take() {
                let _ = write!(
                    properties,
                    r#"<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="{}"/></w:numPr>"#,
                    depth.min(parts::DEPTHS - 1),
                    list + 1
                );
            }
            if let Some(align) = place.align {
                let _ = write!(properties, r#"<w:jc w:val="{align}"/>"#);
            }
            self.paragraph(style, &properties, &runs);
        }
    }

    /// `properties` are those that come after the style and the break before a page.
    fn paragraph(&mut self, style: &str, properties: &str, runs: &str) {
        self.begin();
        let (mut starts, mut ends) = (String::new(), String::new());
        for name in std::mem::take(&mut self.names) {
            self.bookmarks += 1;
            let id = self.bookmarks;
            let _ = write!(starts, r#"<w:bookmarkStart w:id="{id}" w:name="{name}"/>"#);
            let _ = write!(ends, r#"<w:bookmarkEnd w:id="{id}"/>"#);
        }
        let (style, page) = (escaped(style), if self.turned { "<w:pageBreakBefore/>" } else { "" });
        self.turned = false;
        let _ = write!(
            self.body,
            r#"<w:p><w:pPr><w:pStyle w:val="{style}"/>{page}{properties}</w:pPr>{starts}{runs}{ends}</w:p>"#
        );
    }

    /// The table of contents: a field, filled with the headings so that it reads even where nothing renews it.
    fn contents(&mut self, title: &[HtmlNode], place: &Place) {
        self.bound = true;
        self.blocks(title, &place.styled("TOCHeading"));
        let open = concat!(
            r#"<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>"#,
            r#"<w:r><w:instrText xml:space="preserve">TOC \o "1-2" \h \z \u</w:instrText></w:r>"#,
            r#"<w:r><w:fldChar w:fldCharType="separate"/></w:r>"#,
        );
        let listed: Vec<(usize, usize, String)> = (1..)
            .zip(&self.headings)
            .filter(|(_, it)| it.level <= 2)
            .map(|(number, it)| (number, it.level, escaped(&it.text)))
            .collect();
        if listed.is_empty() {
            return;
        }
        for (nth, (number, level, text)) in listed.into_iter().enumerate() {
            let runs = format!(
                r#"{}<w:hyperlink w:anchor="_Toc{number}" w:history="1"><w:r><w:t xml:space="preserve">{text}</w:t></w:r><w:r><w:tab/></w:r>{}</w:hyperlink>"#,
                if nth == 0 { open } else { "" },
                field(&format!("PAGEREF _Toc{number} \\h"), ""),
            );
            self.paragraph(&format!("TOC{level}"), "", &runs);
        }
        self.paragraph("TableEnd", "", r#"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#);
    }

    /// Ends a section; nothing where nothing stands in it.
    fn end_section(&mut self, wide: bool) {
        if std::mem::take(&mut self.begun) {
            self.ended = Some(wide);
        }
    }

    /// Begins a paragraph or table: the section before it, if one ended, closes.
    fn begin(&mut self) {
        if let Some(wide) = self.ended.take() {
            let section = parts::section(wide);
            let _ = write!(self.body, r#"<w:p><w:pPr><w:pStyle w:val="TableEnd"/>{section}</w:pPr></w:p>"#);
        }
        self.begun = true;
    }
}

const COLUMNS: HtmlAttr = HtmlAttr::constant("data-columns");
const SIZE: HtmlAttr = HtmlAttr::constant("data-size");
const ALIGN: HtmlAttr = HtmlAttr::constant("data-align");
const FILL: HtmlAttr = HtmlAttr::constant("data-fill");

/// The look inside an element that changes how letters look.
fn marked(name: &str, outside: Marks) -> Option<Marks> {
    Some(match name {
        "strong" | "b" => Marks { strong: true, ..outside },
        "em" | "i" => Marks { emphasis: true, ..outside },
        "u" => Marks { underlined: true, ..outside },
        "s" => Marks { struck: true, ..outside },
        "sub" => Marks { raised: Some("subscript"), ..outside },
        "sup" => Marks { raised: Some("superscript"), ..outside },
        _ => return None,
    })
}

/// The properties of a run of letters.
fn look(place: &Place) -> String {
    let Marks { strong, emphasis, underlined, struck, raised } = place.marks;
    let mut look = String::new();
    for (on, written) in [(strong, "<w:b/><w:bCs/>"), (emphasis, "<w:i/><w:iCs/>"), (struck, "<w:strike/>")] {
        look.push_str(if on { written } else { "" });
    }
    if let Some(size) = place.size {
        let _ = write!(look, r#"<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>"#);
    }
    if underlined {
        look.push_str(r#"<w:u w:val="single"/>"#);
    }
    if let Some(raised) = raised {
        let _ = write!(look, r#"<w:vertAlign w:val="{raised}"/>"#);
    }
    if look.is_empty() { look } else { format!("<w:rPr>{look}</w:rPr>") }
}

/// A field that Word renews when it opens the file.
fn field(code: &str, look: &str) -> String {
    format!(
        r#"<w:r>{look}<w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r><w:r>{look}<w:instrText xml:space="preserve"> {code} </w:instrText></w:r><w:r>{look}<w:fldChar w:fldCharType="separate"/></w:r><w:r>{look}<w:t></w:t></w:r><w:r>{look}<w:fldChar w:fldCharType="end"/></w:r>"#
    )
}

/// All headings below an element, in their order.
fn headings(element: &HtmlElement, found: &mut Vec<Heading>) {
    for inner in elements(&element.children) {
        let name = inner.tag.resolve();
        if matches!(name.as_str(), "h2" | "h3" | "h4" | "h5" | "h6") {
            let mut text = String::new();
            letters(&inner.children, &mut text);
            found.push(Heading { level: level_of(name.as_str()), text });
        } else {
            headings(inner, found);
        }
    }
}

/// HTML keeps `h1` for the title, so a heading of the first level is `h2`.
fn level_of(name: &str) -> usize {
    name.trim_start_matches('h').parse::<usize>().map_or(1, |it| it.saturating_sub(1))
}

/// The letters of nodes, without their look.
fn letters(nodes: &[HtmlNode], into: &mut String) {
    for node in nodes {
        match node {
            HtmlNode::Text(text, _) => into.push_str(text),
            HtmlNode::Element(it) if it.tag.resolve().as_str() == "br" => into.push(' '),
            HtmlNode::Element(it) => letters(&it.children, into),
            HtmlNode::Tag(_) | HtmlNode::Frame(_) => {}
        }
    }
}

fn elements(nodes: &[HtmlNode]) -> impl Iterator<Item = &HtmlElement> {
    nodes.iter().filter_map(|it| if let HtmlNode::Element(element) = it { Some(element) } else { None })
}

fn first_named<'a>(nodes: &'a [HtmlNode], name: &str) -> Option<&'a HtmlElement> {
    elements(nodes).find(|it| it.tag.resolve().as_str() == name)
}

fn children_named<'a>(element: &'a HtmlElement, name: &str) -> &'a [HtmlNode] {
    first_named(&element.children, name).map_or(&[], |it| it.children.as_slice())
}

fn alignment(it: &str) -> &'static str {
    match it {
        "center" => "center",
        "right" | "end" => "right",
        _ => "left",
    }
}

/// Points as a decimal number, in half points.
fn half_points(points: &str) -> Option<i64> {
    points.parse::<f64>().ok().map(|it| (it * 2.0).round() as i64)
}

/// A name as Word takes it for a bookmark: letters, digits and underscores, forty at most.
fn bookmark(id: &str) -> String {
    let plain = id.chars().map(|it| if it.is_ascii_alphanumeric() { it } else { '_' });
    "_Ref_".chars().chain(plain).take(40).collect()
}

/// Text inside XML; what XML cannot hold is left out.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\t' | '\n' | '\r' => safe.push(character),
            '\0'..='\x1f' | '\u{fffe}' | '\u{ffff}' => {}
            other => safe.push(other),
        }
    }
    safe
}
