//! A document that has been typeset, and what can be learnt from it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;
use typst::{
    foundations::{Datetime, Label, Selector, Smart},
    introspection::{Introspector, MetadataElem},
    layout::{Frame, FrameItem, PageRanges},
    text::TextItem,
    utils::PicoStr,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::{Error, Request, picture_of, typesetter::civil};

/// A place on a page where a signature goes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SignatureBox {
    /// Name of the field: `purchaser`, `agency`, `receipt`.
    pub name: String,
    /// What a person is told of it, in the document's language.
    pub label: String,
    /// Page, from 1.
    pub page: usize,
    /// Left, bottom, right, top in points from the bottom left corner of the page, as PDF counts.
    pub rect: [f32; 4],
}

/// A place on a page where the value of a field begins.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Anchor {
    /// JSON pointer into the case, such as `/need/statement`.
    pub field: String,
    /// Page, from 1.
    pub page: usize,
    /// Points from the left edge.
    pub x: f32,
    /// Points from the top edge, as pictures count.
    pub y: f32,
}

/// A document whose pages are set.
pub struct TypesetDocument {
    pages: PagedDocument,
    ident: String,
    date: NaiveDate,
    signature_boxes: Vec<SignatureBox>,
    anchors: Vec<Anchor>,
}

impl TypesetDocument {
    pub(crate) fn new(pages: PagedDocument, request: &Request<'_>) -> Result<Self, Error> {
        refuse_missing_glyphs(&pages, request.data)?;
        Ok(Self {
            ident: request.ident.to_owned(),
            date: request.date,
            signature_boxes: signature_boxes(&pages)?,
            anchors: anchors(&pages)?,
            pages,
        })
    }

    /// The whole document as PDF/A-3u, tagged, with its outline and its attachment; the same every time.
    pub fn pdf(&self) -> Result<Vec<u8>, Error> {
        let standards = PdfStandards::new(&[PdfStandard::A_3u])
            .map_err(|error| Error::Export { message: error.message().to_string() })?;
        self.export(PdfOptions { standards, ..PdfOptions::default() })
    }

    /// A PNG of one page (from 1) at `scale` pixels a point, drawn from that page's PDF.
    pub fn picture(&self, page: usize, scale: f32) -> Result<Vec<u8>, Error> {
        let number = std::num::NonZeroUsize::new(page).filter(|it| it.get() <= self.page_count());
        let number = number.ok_or(Error::NoSuchPage { page, pages: self.page_count() })?;
        let only = PageRanges::new(vec![Some(number)..=Some(number)]);
        let pdf =
            self.export(PdfOptions { page_ranges: Some(only), tagged: false, ..PdfOptions::default() })?;
        picture_of(&pdf, 1, scale)
    }

    /// How many pages it has.
    pub fn page_count(&self) -> usize {
        self.pages.pages().len()
    }

    /// Width and height of each page, to the nearest point.
    pub fn page_sizes(&self) -> Vec<(u32, u32)> {
        let whole = |it: typst::layout::Abs| it.to_pt().round() as u32;
        self.pages.pages().iter().map(|it| (whole(it.frame.width()), whole(it.frame.height()))).collect()
    }

    /// Where signatures go, in the order of the document.
    pub fn signature_boxes(&self) -> &[SignatureBox] {
        &self.signature_boxes
    }

    /// Where the values of fields stand, in the order of the document: the field of a click is the last anchor
    /// that is not below it.
    pub fn anchors(&self) -> &[Anchor] {
        &self.anchors
    }

    fn export(&self, options: PdfOptions) -> Result<Vec<u8>, Error> {
        let (year, month, day) = civil(self.date);
        let midnight = Datetime::from_ymd_hms(year, month, day, 0, 0, 0);
        let options = PdfOptions {
            ident: Smart::Custom(self.ident.clone()),
            creator: Smart::Custom(Some("Tenderwright".into())),
            timestamp: midnight.map(Timestamp::new_utc),
            ..options
        };
        typst_pdf::pdf(&self.pages, &options).map_err(|faults| Error::Export {
            message: faults.first().map(|it| it.message.to_string()).unwrap_or_default(),
        })
    }
}

/// What a template notes at a signature box; lengths in points.
#[derive(Deserialize)]
struct BoxMark {
    name: String,
    label: String,
    width: f32,
    height: f32,
}

fn signature_boxes(document: &PagedDocument) -> Result<Vec<SignatureBox>, Error> {
    let marks = marks::<BoxMark>(document, "signature-box")?;
    Ok(marks
        .into_iter()
        .map(|(mark, place)| {
            let left = place.x;
            let top = place.page_height - place.y;
            SignatureBox {
                name: mark.name,
                label: mark.label,
                page: place.page,
                rect: [left, top - mark.height, left + mark.width, top],
            }
        })
        .collect())
}

fn anchors(document: &PagedDocument) -> Result<Vec<Anchor>, Error> {
    let marks = marks::<String>(document, "field")?;
    Ok(marks
        .into_iter()
        .map(|(field, place)| Anchor { field, page: place.page, x: place.x, y: place.y })
        .collect())
}

struct Place {
    page: usize,
    page_height: f32,
    x: f32,
    y: f32,
}

/// The values and places of all metadata that a template labels so.
fn marks<T: DeserializeOwned>(
    document: &PagedDocument,
    label: &'static str,
) -> Result<Vec<(T, Place)>, Error> {
    let Some(selector) = Label::new(PicoStr::intern(label)).map(Selector::Label) else {
        return Ok(Vec::new());
    };
    let introspector = document.introspector();
    let mut found = Vec::new();
    for element in introspector.query(&selector) {
        let wrong = |message: String| Error::Template { path: String::new(), line: 0, message };
        let Some(metadata) = element.to_packed::<MetadataElem>() else { continue };
        let value = serde_json::to_value(&metadata.value)
            .and_then(serde_json::from_value)
            .map_err(|error| wrong(format!("<{label}>: {error}")))?;
        let Some(position) = element.location().and_then(|it| introspector.position(it)) else { continue };
        let page = position.page.get();
        let height = document.pages().get(page - 1).map(|it| it.frame.height().to_pt());
        found.push((
            value,
            Place {
                page,
                page_height: height.unwrap_or_default() as f32,
                x: position.point.x.to_pt() as f32,
                y: position.point.y.to_pt() as f32,
            },
        ));
    }
    Ok(found)
}

/// PDF/A has no place for a character without a glyph: its name and field say more than a failed export.
fn refuse_missing_glyphs(document: &PagedDocument, data: &Value) -> Result<(), Error> {
    for (index, page) in document.pages().iter().enumerate() {
        if let Some(character) = missing_glyph(&page.frame) {
            return Err(Error::MissingGlyph {
                character,
                context: pointer_to(data, character),
                page: index + 1,
            });
        }
    }
    Ok(())
}

fn missing_glyph(frame: &Frame) -> Option<char> {
    frame.items().find_map(|(_, item)| match item {
        FrameItem::Group(group) => missing_glyph(&group.frame),
        FrameItem::Text(text) => missing_in(text),
        _ => None,
    })
}

fn missing_in(text: &TextItem) -> Option<char> {
    let glyph = text.glyphs.iter().find(|it| it.id == 0)?;
    let range = usize::from(glyph.range.start)..usize::from(glyph.range.end);
    text.text.get(range)?.chars().next()
}

/// The JSON pointer of the first text that holds a character.
fn pointer_to(data: &Value, character: char) -> Option<String> {
    let below = |key: &str, value: &Value| {
        let key = key.replace('~', "~0").replace('/', "~1");
        pointer_to(value, character).map(|rest| format!("/{key}{rest}"))
    };
    match data {
        Value::String(text) => text.contains(character).then(String::new),
        Value::Array(list) => list.iter().enumerate().find_map(|(index, it)| below(&index.to_string(), it)),
        Value::Object(map) => map.iter().find_map(|(key, it)| below(key, it)),
        _ => None,
    }
}
