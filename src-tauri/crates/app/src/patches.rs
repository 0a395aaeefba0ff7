//! Changes as people write them at a terminal: a merge patch, or single fields.

use std::path::Path;

use serde_json::{Map, Value};

use crate::{App, Problem, Reason, json, lock};

impl App {
    /// A merge patch written by hand, held against the case: no row may lose fields unnoticed.
    pub fn written_patch(&self, case: &Path, patch: Value) -> Result<Value, Problem> {
        let case = self.opened(case)?;
        json::refuse_partial_rows(&lock(&case).content.document()?, &patch, "")?;
        Ok(patch)
    }

    /// The merge patch that sets single fields, each named by a JSON pointer and given as text.
    pub fn patch_setting(&self, case: &Path, fields: &[(String, String)]) -> Result<Value, Problem> {
        let case = self.opened(case)?;
        let content = lock(&case).content.clone();
        let mut document = content.document()?;
        let mut patch = Map::new();
        for (pointer, text) in fields {
            let unknown = || Problem::BadValue {
                field: pointer.clone(),
                found: text.clone(),
                reason: Reason::UnknownField,
                detail: String::new(),
            };
            // A list is replaced as a whole, so the patch holds all that stands beside the field.
            let top = pointer.split('/').nth(1).unwrap_or_default();
            let setting = |it: Value| {
                let changed = json::with_field(document.clone(), pointer, it).ok_or_else(unknown)?;
                let patch = Value::Object([(top.to_owned(), changed[top].clone())].into_iter().collect());
                content.patched(&patch).map(|_| changed)
            };
            // Money is text, a count of months is a number: what is typed is taken as the one or the other.
            let typed = serde_json::from_str::<Value>(text).ok();
            document = setting(Value::String(text.clone()))
                .or_else(|refused| typed.and_then(|it| setting(it).ok()).ok_or(refused))?;
            patch.insert(top.to_owned(), document[top].clone());
        }
        Ok(Value::Object(patch))
    }
}
