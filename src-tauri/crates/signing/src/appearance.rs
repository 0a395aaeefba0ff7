//! What a signature field shows: one page of another PDF, lifted as vectors.

use std::collections::BTreeMap;

use crate::{
    Error, Note, Result,
    field::points,
    pdf::{Dictionary, File, Id, Read, Update, Value},
};

/// Adds the drawing to the update, fitted into a field of `width` by `height` thousandths of a point and centred.
/// Gives the appearance stream.
pub(crate) fn lift(drawing: &[u8], (width, height): (i64, i64), update: &mut Update<'_, '_>) -> Result<Id> {
    let file = File::read(drawing).map_err(Error::DrawingUnreadable)?;
    let pages = file.pages(file.newest()).map_err(Error::DrawingUnreadable)?;
    let [page] = pages.as_slice() else { return Err(Error::DrawingPages { pages: pages.len() }) };
    lift_page(&file, *page, (width, height), update).map_err(Error::DrawingUnreadable)
}

fn lift_page(
    file: &File<'_>,
    page: Id,
    (width, height): (i64, i64),
    update: &mut Update<'_, '_>,
) -> Read<Id> {
    let view = file.newest();
    let dictionary = file.get_dictionary(view, page)?;
    let bounds = inherited(file, &dictionary, "MediaBox")?.ok_or(Note::Malformed)?;
    let sides: Option<Vec<i64>> =
        bounds.as_array().and_then(|sides| sides.iter().map(Value::thousandths).collect());
    let Some(&[left, bottom, right, top]) = sides.as_deref() else { return Err(Note::Malformed) };
    let (drawn_width, drawn_height) = (right.saturating_sub(left), top.saturating_sub(bottom));
    if drawn_width <= 0 || drawn_height <= 0 || width <= 0 || height <= 0 {
        return Err(Note::Malformed);
    }

    let mut copy = Copy { file, update, copied: BTreeMap::new(), waiting: vec![] };
    let resources =
        inherited(file, &dictionary, "Resources")?.unwrap_or_else(|| Dictionary::default().into());
    let resources = copy.value(&resources);
    let group = dictionary.get("Group").map(|group| copy.value(group));
    copy.finish()?;

    let mut form = Dictionary::new([
        ("Type", Value::name("XObject")),
        ("Subtype", Value::name("Form")),
        ("BBox", bounds),
        ("Resources", resources),
    ]);
    if let Some(group) = group {
        form.set("Group", group);
    }
    let contents = match dictionary.get("Contents") {
        Some(contents @ Value::Reference(id)) => match file.get_indirect(view, *id)? {
            object if object.stream.is_some() => vec![contents.clone()],
            object => object.value.as_array().ok_or(Note::Malformed)?.to_vec(),
        },
        Some(Value::Array(contents)) => contents.clone(),
        _ => return Err(Note::Malformed),
    };
    // A page in several streams would have to be decoded and joined; what draws seals writes one.
    let [Value::Reference(content)] = contents.as_slice() else { return Err(Note::Malformed) };
    let content = file.get_indirect(view, *content)?;
    let (Value::Dictionary(coding), Some(data)) = (content.value, content.stream) else {
        return Err(Note::Malformed);
    };
    for key in ["Filter", "DecodeParms"] {
        if let Some(value) = coding.get(key) {
            form.set(key, file.resolve(view, value)?);
        }
    }
    let form_id = update.new_id();
    update.set_stream(form_id, form, file.bytes.get(data).unwrap_or_default())?;

    // Millionths, so that no floating point is needed.
    let scaled = |field: i64, drawn: i64| i128::from(field) * 1_000_000 / i128::from(drawn);
    let scale = scaled(width, drawn_width).min(scaled(height, drawn_height));
    let shift = |field: i64, drawn: i64, origin: i64| {
        let free = i128::from(field) - i128::from(drawn) * scale / 1_000_000;
        i64::try_from(free / 2 - i128::from(origin) * scale / 1_000_000).map_err(|_| Note::TooLarge)
    };
    let (x, y) = (shift(width, drawn_width, left)?, shift(height, drawn_height, bottom)?);
    let mut matrix =
        format!("q {0}.{1:06} 0 0 {0}.{1:06} ", scale / 1_000_000, scale % 1_000_000).into_bytes();
    points(x).write(&mut matrix);
    matrix.push(b' ');
    points(y).write(&mut matrix);
    matrix.extend(b" cm /Drawing Do Q");
    let appearance = Dictionary::new([
        ("Type", Value::name("XObject")),
        ("Subtype", Value::name("Form")),
        ("BBox", Value::Array([0, 0, width, height].map(points).to_vec())),
        (
            "Resources",
            Dictionary::new([("XObject", Dictionary::new([("Drawing", form_id.into())]).into())]).into(),
        ),
    ]);
    let id = update.new_id();
    update.set_stream(id, appearance, &matrix)?;
    Ok(id)
}

/// A page's entry, or that of the nearest node above it.
fn inherited(file: &File<'_>, page: &Dictionary, key: &str) -> Read<Option<Value>> {
    const LEVELS: usize = 32;
    let view = file.newest();
    let mut node = page.clone();
    for _ in 0..LEVELS {
        if let Some(value) = node.get(key) {
            return file.resolve(view, value).map(Some);
        }
        match node.get("Parent").and_then(Value::as_reference) {
            Some(parent) => node = file.get_dictionary(view, parent)?,
            None => return Ok(None),
        }
    }
    Err(Note::Malformed)
}

/// Copies objects of another file, with all that they refer to.
struct Copy<'a, 'b, 'u, 'v, 'w> {
    file: &'b File<'a>,
    update: &'u mut Update<'v, 'w>,
    copied: BTreeMap<Id, Id>,
    waiting: Vec<(Id, Id)>,
}

impl Copy<'_, '_, '_, '_, '_> {
    /// The value with references into the file to be written.
    fn value(&mut self, value: &Value) -> Value {
        value.references(&mut |id| {
            if !self.copied.contains_key(&id) {
                let new = self.update.new_id();
                self.copied.insert(id, new);
                self.waiting.push((id, new));
            }
        });
        value.renumbered(&|id| self.copied.get(&id).map_or(Value::Null, |new| Value::Reference(*new)))
    }

    /// Copies what was referred to.
    fn finish(mut self) -> Read<()> {
        const OBJECTS: usize = 10_000;
        let view = self.file.newest();
        while let Some((old, new)) = self.waiting.pop() {
            if self.copied.len() > OBJECTS {
                return Err(Note::TooLarge);
            }
            let stream = self.file.get_indirect(view, old).ok().and_then(|object| object.stream);
            // Pages and what refers back to them are no part of a drawing.
            let value = match self.file.get(view, old)? {
                Value::Dictionary(mut dictionary) => {
                    dictionary.remove("Parent");
                    dictionary.remove("StructParent");
                    dictionary.remove("StructParents");
                    Value::Dictionary(dictionary)
                }
                other => other,
            };
            match (self.value(&value), stream) {
                (Value::Dictionary(dictionary), Some(data)) => {
                    self.update.set_stream(new, dictionary, self.file.bytes.get(data).unwrap_or_default())?;
                }
                (value, _) => self.update.set(new, &value),
            }
        }
        Ok(())
    }
}
