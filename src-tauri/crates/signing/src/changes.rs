//! What a revision after a signature changed: a whitelist, object by object.
//!
//! A revision is taken apart to its last byte. Every object in it must be one that further signatures need, must
//! be where the cross-reference says, and must not reach into what was signed; all else is a change.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    Note,
    field::{SignatureField, signature_fields},
    pdf::{Dictionary, File, Id, Located, Parser, Read, Value},
};

/// What a revision did to the document before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    /// Added validation data or a document time-stamp.
    Validation,
    /// Filled a signature field that was empty.
    Signature,
    /// Did anything else.
    Other,
}

/// What revision `index` did to the one before it.
pub(crate) fn step(file: &File<'_>, index: usize) -> Step {
    Comparison::new(file, index).and_then(|comparison| comparison.step()).unwrap_or(Step::Other)
}

/// Two neighbouring revisions.
struct Comparison<'a, 'f> {
    file: &'f File<'a>,
    before: usize,
    after: usize,
    catalog: Id,
    /// Objects that existed and were written again.
    changed: BTreeSet<Id>,
    /// Objects that did not exist.
    added: BTreeSet<Id>,
    /// Who refers to an object in the earlier revision.
    referrers: BTreeMap<Id, BTreeSet<Id>>,
}

/// Stands for the trailer among those who refer.
const TRAILER: Id = Id { number: u32::MAX, generation: 0 };

fn require(allowed: bool) -> Read<()> {
    if allowed { Ok(()) } else { Err(Note::Malformed) }
}

/// Whether the two differ in these keys at most.
fn differ_only_in(before: &Dictionary, after: &Dictionary, keys: &[&str]) -> bool {
    before.differences(after).into_iter().all(|key| keys.iter().any(|allowed| allowed.as_bytes() == key))
}

impl<'a, 'f> Comparison<'a, 'f> {
    fn new(file: &'f File<'a>, after: usize) -> Read<Self> {
        let before = after.checked_sub(1).ok_or(Note::Malformed)?;
        let catalog = file.catalog_id(before)?;
        let mut comparison = Comparison {
            file,
            before,
            after,
            catalog,
            changed: BTreeSet::new(),
            added: BTreeSet::new(),
            referrers: BTreeMap::new(),
        };
        comparison.take_apart()?;
        comparison.note_referrers()?;
        Ok(comparison)
    }

    /// Holds the revision's bytes against its cross-reference, both ways, and sorts its objects.
    fn take_apart(&mut self) -> Read<()> {
        let revision = self.file.revisions.get(self.after).ok_or(Note::Malformed)?;
        let previous = self.file.revisions.get(self.before).ok_or(Note::Malformed)?;
        let mut cross_reference = Parser::new(self.file.bytes, revision.at);
        cross_reference.skip_space();
        let mut parser = Parser::new(self.file.bytes, previous.end_mark);
        parser.skip_space();
        let mut objects = BTreeMap::new();
        let mut containers = BTreeSet::new();
        while parser.at < cross_reference.at {
            let object = self.file.indirect_at(self.after, parser.at)?;
            require(objects.insert(object.id, parser.at).is_none())?;
            let kind = object.value.as_dictionary().and_then(|dictionary| dictionary.get("Type"));
            if object.stream.is_some() && kind.is_some_and(|kind| kind.is_name("ObjStm")) {
                containers.insert(object.id.number);
            }
            parser.at = object.end;
            parser.skip_space();
        }
        require(parser.at == cross_reference.at)?;
        if let Some(id) = revision.stream {
            require(objects.insert(id, cross_reference.at).is_none())?;
        }

        let mut listed = BTreeSet::new();
        for (number, located) in &revision.entries {
            let id = match *located {
                Located::Free => {
                    require(*number == 0)?;
                    continue;
                }
                Located::At { offset, generation } => {
                    let id = Id { number: *number, generation };
                    require(objects.get(&id) == Some(&offset))?;
                    listed.insert(id);
                    id
                }
                Located::InStream { stream, index } => {
                    require(containers.contains(&stream))?;
                    let numbers = self.file.numbers_in_stream(self.after, stream)?;
                    require(numbers.get(index) == Some(number))?;
                    Id { number: *number, generation: 0 }
                }
            };
            match self.file.locate(self.before, *number) {
                None | Some((_, Located::Free)) => self.added.insert(id),
                Some(_) => self.changed.insert(id),
            };
        }
        require(objects.keys().all(|id| listed.contains(id) || revision.stream == Some(*id)))?;
        for container in containers {
            let numbers = self.file.numbers_in_stream(self.after, container)?;
            let is_listed = |(index, number): (usize, &u32)| {
                revision.entries.get(number) == Some(&Located::InStream { stream: container, index })
            };
            require(numbers.iter().enumerate().all(is_listed))?;
            require(self.added.remove(&Id { number: container, generation: 0 }))?;
        }
        if let Some(id) = revision.stream {
            require(!self.changed.contains(&id))?;
            self.added.remove(&id);
        }
        Ok(())
    }

    fn note_referrers(&mut self) -> Read<()> {
        let mut referrers: BTreeMap<Id, BTreeSet<Id>> = BTreeMap::new();
        let mut note = |from: Id, value: &Value| {
            value.references(&mut |to| {
                referrers.entry(to).or_default().insert(from);
            });
        };
        for (id, _, value) in self.file.objects(self.before) {
            note(id, &value);
        }
        note(TRAILER, &Value::Dictionary(self.file.trailer(self.before)?.clone()));
        self.referrers = referrers;
        Ok(())
    }

    fn step(&self) -> Read<Step> {
        self.check_trailer()?;
        // An object that is referred to before it exists would fill a gap that was left in what was signed.
        let numbers: BTreeSet<u32> = self.referrers.keys().map(|id| id.number).collect();
        require(self.added.iter().all(|id| !numbers.contains(&id.number)))?;

        let fields = signature_fields(self.file, self.before)?;
        let now = signature_fields(self.file, self.after)?;
        let (kept, appended) = now.split_at_checked(fields.len()).ok_or(Note::Malformed)?;
        for stamp in appended {
            require(self.is_new_timestamp(stamp)?)?;
        }
        let stamps: BTreeSet<Id> = appended.iter().map(|field| field.id).collect();
        let mut filled = vec![];
        for (old, new) in fields.iter().zip(kept) {
            require(old.id == new.id)?;
            if !old.is_signed() && new.is_signed() {
                let value = new.value().and_then(Value::as_reference).ok_or(Note::Malformed)?;
                require(self.added.contains(&value))?;
                filled.push(old);
            }
        }

        self.check_form(&stamps)?;
        let form = self.file.catalog(self.before)?.get("AcroForm").and_then(Value::as_reference);
        let validation_data = self.validation_data()?;
        let mut pages: Option<BTreeSet<Id>> = None;
        for id in &self.changed {
            let allowed = *id == self.catalog && self.catalog_is_allowed()?
                || Some(*id) == form
                || validation_data.contains(id)
                || self.field_is_allowed(*id, &filled)?
                || self.is_same(*id)?
                || {
                    let pages = match &mut pages {
                        Some(pages) => pages,
                        none => none.insert(self.file.pages(self.before)?.into_iter().collect()),
                    };
                    self.only_appends(*id, pages, &stamps)?
                };
            require(allowed)?;
        }
        require(self.all_added_are_reached()?)?;
        Ok(if filled.is_empty() { Step::Validation } else { Step::Signature })
    }

    fn check_trailer(&self) -> Read<()> {
        const OWN: [&str; 9] =
            ["Size", "Prev", "ID", "Type", "W", "Index", "Length", "Filter", "DecodeParms"];
        let (before, after) = (self.file.trailer(self.before)?, self.file.trailer(self.after)?);
        require(differ_only_in(before, after, &OWN))?;
        let permanent =
            |trailer: &Dictionary| trailer.get("ID").and_then(|id| id.as_array()?.first().cloned());
        require(permanent(before) == permanent(after))
    }

    /// The form itself may only say that there are signatures, and gain fields for time-stamps.
    fn check_form(&self, stamps: &BTreeSet<Id>) -> Read<()> {
        let (before, after) = (self.file.catalog(self.before)?, self.file.catalog(self.after)?);
        let reference = |catalog: &Dictionary| catalog.get("AcroForm").and_then(Value::as_reference);
        require(reference(&before) == reference(&after))?;
        let old = self.file.dictionary(self.before, &before, "AcroForm")?.unwrap_or_default();
        let new = self.file.dictionary(self.after, &after, "AcroForm")?.unwrap_or_default();
        require(differ_only_in(&old, &new, &["Fields", "SigFlags"]))?;
        let old_fields = self.file.array(self.before, &old, "Fields")?;
        let new_fields = self.file.array(self.after, &new, "Fields")?;
        let reference = |owner: &Dictionary| owner.get("Fields").and_then(Value::as_reference);
        require(reference(&old) == reference(&new))?;
        require(appends_only(&old_fields, &new_fields, stamps))
    }

    fn catalog_is_allowed(&self) -> Read<bool> {
        let (before, after) = (self.file.catalog(self.before)?, self.file.catalog(self.after)?);
        // What became of the form is checked apart. A signer may declare the version and the extensions of PDF
        // that its signature needs.
        Ok(differ_only_in(&before, &after, &["AcroForm", "DSS", "Extensions", "Version"]))
    }

    /// A field that was empty, or a widget of such a field, may gain a value and an appearance.
    fn field_is_allowed(&self, id: Id, filled: &[&SignatureField]) -> Read<bool> {
        let may_change: &[&str] = if filled.iter().any(|field| field.id == id) {
            &["V", "AP"]
        } else if filled.iter().any(|field| field.widgets.contains(&id)) {
            &["AP"]
        } else {
            return Ok(false);
        };
        let before = self.file.get_dictionary(self.before, id)?;
        Ok(differ_only_in(&before, &self.file.get_dictionary(self.after, id)?, may_change))
    }

    /// A page, or the array of its annotations, or the array of the form's fields, that only gains the widgets of
    /// time-stamps.
    fn only_appends(&self, id: Id, pages: &BTreeSet<Id>, stamps: &BTreeSet<Id>) -> Read<bool> {
        if pages.contains(&id) {
            let before = self.file.get_dictionary(self.before, id)?;
            let after = self.file.get_dictionary(self.after, id)?;
            let reference = |page: &Dictionary| page.get("Annots").and_then(Value::as_reference);
            let old = self.file.array(self.before, &before, "Annots")?;
            let new = self.file.array(self.after, &after, "Annots")?;
            return Ok(differ_only_in(&before, &after, &["Annots"])
                && reference(&before) == reference(&after)
                && appends_only(&old, &new, stamps));
        }
        let (Value::Array(old), Value::Array(new)) =
            (self.file.get(self.before, id)?, self.file.get(self.after, id)?)
        else {
            return Ok(false);
        };
        let Some(owners) = self.referrers.get(&id).filter(|owners| owners.len() == 1) else {
            return Ok(false);
        };
        let form = self.file.catalog(self.before)?.get("AcroForm").cloned();
        let owned = |owner: &Id| {
            let Ok(dictionary) = self.file.get_dictionary(self.before, *owner) else { return false };
            let is_under = |key: &str| dictionary.get(key) == Some(&Value::Reference(id));
            pages.contains(owner) && is_under("Annots")
                || form == Some(Value::Reference(*owner)) && is_under("Fields")
        };
        Ok(owners.iter().all(owned) && appends_only(&old, &new, stamps))
    }

    /// Whether an object was written again as it was.
    fn is_same(&self, id: Id) -> Read<bool> {
        let stream = |view| {
            let object = self.file.get_indirect(view, id).ok();
            object.and_then(|object| object.stream).and_then(|data| self.file.bytes.get(data))
        };
        let same_value = self.file.get(self.before, id)?.means_same(&self.file.get(self.after, id)?);
        Ok(same_value && stream(self.before) == stream(self.after))
    }

    /// An invisible field that came with a document time-stamp in it.
    fn is_new_timestamp(&self, field: &SignatureField) -> Read<bool> {
        let Some(value) = field.value().and_then(Value::as_reference) else { return Ok(false) };
        let signature = self.file.get_dictionary(self.after, value)?;
        let rectangle = self.file.array(self.after, &field.dictionary, "Rect")?;
        Ok(self.added.contains(&field.id)
            && self.added.contains(&value)
            && field.dictionary.get("Kids").is_none()
            && signature.get("SubFilter").is_some_and(|kind| kind.is_name("ETSI.RFC3161"))
            && rectangle.iter().all(|side| side.thousandths() == Some(0)))
    }

    /// Objects of the document security store that nothing else uses, so that changing them shows nowhere.
    fn validation_data(&self) -> Read<BTreeSet<Id>> {
        let mut owned = BTreeSet::new();
        let Some(store) = self.file.catalog(self.before)?.get("DSS").and_then(Value::as_reference) else {
            return Ok(owned);
        };
        let mut waiting = vec![store];
        while let Some(id) = waiting.pop() {
            let is_ours = |owner: &Id| owned.contains(owner) || id == store && *owner == self.catalog;
            if owned.contains(&id)
                || !self.referrers.get(&id).is_some_and(|owners| owners.iter().all(is_ours))
            {
                continue;
            }
            owned.insert(id);
            self.file.get(self.before, id)?.references(&mut |next| waiting.push(next));
        }
        Ok(owned)
    }

    /// Whether every new object is used by what was allowed to change.
    fn all_added_are_reached(&self) -> Read<bool> {
        let mut reached = BTreeSet::new();
        let mut waiting: Vec<Id> = self.changed.iter().copied().collect();
        while let Some(id) = waiting.pop() {
            let value = self.file.get(self.after, id)?;
            value.references(&mut |next| {
                if self.added.contains(&next) && reached.insert(next) {
                    waiting.push(next);
                }
            });
        }
        Ok(reached.len() == self.added.len())
    }
}

/// Whether `new` is `old` with nothing but `allowed` after it.
fn appends_only(old: &[Value], new: &[Value], allowed: &BTreeSet<Id>) -> bool {
    let is_allowed = |value: &Value| value.as_reference().is_some_and(|id| allowed.contains(&id));
    new.strip_prefix(old).is_some_and(|more| more.iter().all(is_allowed))
}
