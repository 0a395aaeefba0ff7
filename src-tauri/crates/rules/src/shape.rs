//! Which fields a case has, so that a pack's pointers can be held against them.

use schemars::JsonSchema;
use serde_json::Value;

/// The fields of one kind of case, from the schema that its types give.
pub(crate) struct Shape(Value);

impl Shape {
    /// The shape of a type.
    pub fn of<T: JsonSchema>() -> Self {
        Self(schemars::SchemaGenerator::default().into_root_schema_for::<T>().to_value())
    }

    /// Whether a pointer leads to a field; `*` is any row of a list.
    pub fn has(&self, pointer: &str) -> bool {
        let Some(path) = pointer.strip_prefix('/') else { return false };
        path.split('/').try_fold(&self.0, |node, segment| self.step(node, segment)).is_some()
    }

    fn step<'a>(&'a self, node: &'a Value, segment: &str) -> Option<&'a Value> {
        let node = self.resolve(node)?;
        if segment == "*" { node.get("items") } else { node.get("properties")?.get(segment) }
    }

    /// Follows references, and takes the form that an optional value has when it is there.
    fn resolve<'a>(&'a self, node: &'a Value) -> Option<&'a Value> {
        if let Some(reference) = node.get("$ref").and_then(Value::as_str) {
            return self.resolve(self.0.pointer(reference.strip_prefix('#')?)?);
        }
        match node.get("anyOf").and_then(Value::as_array) {
            Some(forms) => self.resolve(forms.iter().find(|it| it.get("type") != Some(&"null".into()))?),
            None => Some(node),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_fields_through_lists_options_and_references() {
        let procedure = Shape::of::<model::Procedure>();
        for known in
            ["/title", "/title/zh-Hans", "/price/budget", "/indicators/*/unit", "/criteria/*/bands/*/points"]
        {
            assert!(procedure.has(known), "{known}");
        }
        for unknown in
            ["", "title", "/titel", "/title/*", "/indicators/unit", "/price/budget/x", "/agency/name"]
        {
            assert!(!procedure.has(unknown), "{unknown}");
        }
        assert!(Shape::of::<model::Bid>().has("/procedure/service/requirements/*/importance"));
    }
}
