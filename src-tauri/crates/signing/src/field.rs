//! Signature fields: those a document has, and placing empty ones.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Error, Note, Result,
    pdf::{Dictionary, File, Id, Read, Update, Value, text_string},
};

/// Where an empty signature field is to stand.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldPlacement<'a> {
    /// Unique in the document; without a full stop.
    pub name: &'a str,
    /// What the field is for, read aloud and shown to the reader.
    pub tooltip: &'a str,
    /// The page, counted from 1.
    pub page: usize,
    /// Left, bottom, right, top, in points from the lower left corner of the page.
    pub rectangle: [f32; 4],
}

/// A signature field of a document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FieldSummary {
    /// Its full name.
    pub name: String,
    /// What it is for.
    pub tooltip: Option<String>,
    /// The page, counted from 1, where it stands on one.
    pub page: Option<usize>,
    /// Left, bottom, right, top, in points.
    pub rectangle: [f32; 4],
    /// Whether it holds a signature.
    pub signed: bool,
}

/// The document's signature fields, in the order of its form.
pub fn fields(pdf: &[u8]) -> Result<Vec<FieldSummary>> {
    let file = File::read(pdf).map_err(Error::Unreadable)?;
    summaries(&file).map_err(Error::Unreadable)
}

/// Farthest coordinate of a page, in points; beyond it lies no paper.
const FARTHEST: f32 = 1_000_000.0;

/// Appends one revision that places empty signature fields; the bytes given are the beginning of those returned.
///
/// Place all of them at once, and before the first signature: a signed document is refused.
pub fn place_fields(pdf: &[u8], placements: &[FieldPlacement<'_>]) -> Result<Vec<u8>> {
    let file = File::read(pdf).map_err(Error::Unreadable)?;
    let present = signature_fields(&file, file.newest()).map_err(Error::Unreadable)?;
    if let Some(signed) = present.iter().find(|field| field.is_signed()) {
        return Err(Error::SignedAlready { field: signed.name.clone() });
    }
    let pages = file.pages(file.newest()).map_err(Error::Unreadable)?;
    let mut names: BTreeSet<&str> = present.iter().map(|field| field.name.as_str()).collect();
    for placement in placements {
        let field = || placement.name.to_owned();
        let [left, bottom, right, top] = placement.rectangle;
        if placement.name.is_empty() || placement.name.contains('.') {
            return Err(Error::FieldName { field: field() });
        }
        if !names.insert(placement.name) {
            return Err(Error::FieldExists { field: field() });
        }
        if !(left < right && bottom < top && placement.rectangle.iter().all(|side| side.abs() <= FARTHEST)) {
            return Err(Error::FieldRectangle { field: field() });
        }
        if placement.page == 0 || placement.page > pages.len() {
            return Err(Error::NoSuchPage { page: placement.page, pages: pages.len() });
        }
    }
    append_fields(&file, placements, &pages).map_err(Error::Unreadable)
}

/// A signature field as it stands in the file.
#[derive(Debug, Clone)]
pub(crate) struct SignatureField {
    pub id: Id,
    pub name: String,
    pub dictionary: Dictionary,
    /// Where it shows: the field itself, or its kids.
    pub widgets: Vec<Id>,
}

impl SignatureField {
    pub fn is_signed(&self) -> bool {
        self.value().is_some()
    }

    pub fn value(&self) -> Option<&Value> {
        self.dictionary.get("V").filter(|value| **value != Value::Null)
    }
}

/// Fields of a form, and levels of their hierarchy.
const FIELDS: usize = 10_000;
const LEVELS: usize = 16;

/// The signature fields that a reader of the file up to revision `view` finds in its form.
pub(crate) fn signature_fields(file: &File<'_>, view: usize) -> Read<Vec<SignatureField>> {
    let Some(form) = file.dictionary(view, &file.catalog(view)?, "AcroForm")? else { return Ok(vec![]) };
    let mut found = vec![];
    let mut seen = BTreeSet::new();
    let roots = file.array(view, &form, "Fields")?;
    let mut waiting: Vec<(Value, String, bool, usize)> =
        roots.into_iter().rev().map(|root| (root, String::new(), false, 0)).collect();
    while let Some((value, prefix, inherited, level)) = waiting.pop() {
        let id = value.as_reference().ok_or(Note::Malformed)?;
        if !seen.insert(id) {
            return Err(Note::Malformed);
        }
        if seen.len() > FIELDS || level > LEVELS {
            return Err(Note::TooLarge);
        }
        let dictionary = file.get_dictionary(view, id)?;
        let name = match dictionary.get("T").map(|name| name.text().ok_or(Note::Malformed)).transpose()? {
            Some(part) if prefix.is_empty() => part,
            Some(part) => format!("{prefix}.{part}"),
            None => prefix,
        };
        let signature = dictionary.get("FT").map_or(inherited, |kind| kind.is_name("Sig"));
        let mut widgets = vec![];
        for kid in file.array(view, &dictionary, "Kids")? {
            let kid_id = kid.as_reference().ok_or(Note::Malformed)?;
            if file.get_dictionary(view, kid_id)?.get("T").is_some() {
                waiting.push((kid, name.clone(), signature, level + 1));
            } else {
                widgets.push(kid_id);
            }
        }
        if signature && (dictionary.get("Kids").is_none() || !widgets.is_empty()) {
            let widgets = if widgets.is_empty() { vec![id] } else { widgets };
            found.push(SignatureField { id, name, dictionary, widgets });
        }
    }
    Ok(found)
}

fn summaries(file: &File<'_>) -> Read<Vec<FieldSummary>> {
    let view = file.newest();
    let fields = signature_fields(file, view)?;
    if fields.is_empty() {
        return Ok(vec![]);
    }
    let mut page_of = BTreeMap::new();
    for (index, page) in file.pages(view)?.into_iter().enumerate() {
        let page = file.get_dictionary(view, page)?;
        let annotations = file.array(view, &page, "Annots")?;
        page_of.extend(annotations.iter().filter_map(Value::as_reference).map(|id| (id, index + 1)));
    }
    let summary = |field: SignatureField| {
        let widget = field.widgets.first().copied().unwrap_or(field.id);
        let rectangle = file.array(view, &file.get_dictionary(view, widget)?, "Rect")?;
        let mut sides = rectangle.iter().filter_map(Value::number);
        let mut side = || sides.next().unwrap_or_default();
        Ok(FieldSummary {
            tooltip: field.dictionary.get("TU").and_then(Value::text),
            page: page_of.get(&widget).copied(),
            rectangle: [side(), side(), side(), side()],
            signed: field.is_signed(),
            name: field.name,
        })
    };
    fields.into_iter().map(summary).collect()
}

fn append_fields(file: &File<'_>, placements: &[FieldPlacement<'_>], pages: &[Id]) -> Read<Vec<u8>> {
    let view = file.newest();
    let mut update = Update::new(file)?;
    let mut of_page: BTreeMap<Id, Vec<Value>> = BTreeMap::new();
    let mut all = vec![];
    for placement in placements {
        let page = *pages.get(placement.page.saturating_sub(1)).ok_or(Note::Malformed)?;
        let appearance = update.new_id();
        let rectangle = placement.rectangle.map(|side| Value::Real(format!("{side:.3}")));
        let sides = rectangle.each_ref().map(|side| side.thousandths().unwrap_or_default());
        let bounds = [0, 0, sides[2] - sides[0], sides[3] - sides[1]].map(points);
        // PDF/A wants an appearance even of what shows nothing.
        let empty = Dictionary::new([
            ("Type", Value::name("XObject")),
            ("Subtype", Value::name("Form")),
            ("BBox", Value::Array(bounds.to_vec())),
            ("Resources", Dictionary::default().into()),
        ]);
        update.set_stream(appearance, empty, b"")?;
        let widget = Dictionary::new([
            ("Type", Value::name("Annot")),
            ("Subtype", Value::name("Widget")),
            ("FT", Value::name("Sig")),
            ("T", text_string(placement.name)),
            ("TU", text_string(placement.tooltip)),
            // Print and Locked.
            ("F", Value::Integer(4 | 128)),
            ("P", page.into()),
            ("Rect", Value::Array(rectangle.to_vec())),
            ("AP", Dictionary::new([("N", appearance.into())]).into()),
        ]);
        let widget = Value::Reference(update.add(&widget.into()));
        of_page.entry(page).or_default().push(widget.clone());
        all.push(widget);
    }
    for (page_id, widgets) in of_page {
        let mut page = file.get_dictionary(view, page_id)?;
        append_to_array(file, &mut update, &mut page, "Annots", widgets)?;
        update.set(page_id, &page.into());
    }

    let catalog_id = file.catalog_id(view)?;
    let mut catalog = file.get_dictionary(view, catalog_id)?;
    let mut form = file.dictionary(view, &catalog, "AcroForm")?.unwrap_or_default();
    append_to_array(file, &mut update, &mut form, "Fields", all)?;
    // Signatures exist, and the file may only be appended to.
    form.set("SigFlags", Value::Integer(3));
    match catalog.get("AcroForm").and_then(Value::as_reference) {
        Some(id) => update.set(id, &form.into()),
        None => {
            catalog.set("AcroForm", update.add(&form.into()).into());
            update.set(catalog_id, &catalog.into());
        }
    }
    Ok(update.write()?.bytes)
}

/// Appends to the array under `key`, in the object where it stands.
fn append_to_array(
    file: &File<'_>,
    update: &mut Update<'_, '_>,
    owner: &mut Dictionary,
    key: &str,
    more: Vec<Value>,
) -> Read<()> {
    let mut values = file.array(file.newest(), owner, key)?;
    values.extend(more);
    match owner.get(key).and_then(Value::as_reference) {
        Some(id) => update.set(id, &Value::Array(values)),
        None => owner.set(key, Value::Array(values)),
    }
    Ok(())
}

/// Thousandths of a point as a number.
pub(crate) fn points(thousandths: i64) -> Value {
    let sign = if thousandths < 0 { "-" } else { "" };
    let magnitude = thousandths.unsigned_abs();
    Value::Real(format!("{sign}{}.{:03}", magnitude / 1000, magnitude % 1000))
}
