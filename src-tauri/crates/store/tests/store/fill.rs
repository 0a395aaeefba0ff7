//! A value with every field filled, made after the type's own JSON Schema, so that a new field is filled too.

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::samples::id;

pub fn filled<T: JsonSchema + DeserializeOwned>() -> T {
    let schema = schemars::schema_for!(T).to_value();
    let document = Filler { schema: &schema, count: 0 }.value(&schema);
    serde_json::from_value(document.clone()).unwrap_or_else(|error| panic!("{error}\n{document:#}"))
}

struct Filler<'a> {
    schema: &'a Value,
    count: usize,
}

impl Filler<'_> {
    fn value(&mut self, schema: &Value) -> Value {
        self.count += 1;
        if let Some(reference) = schema["$ref"].as_str() {
            let target = self.schema.pointer(reference.trim_start_matches('#')).unwrap().clone();
            return self.value(&target);
        }
        let choices = ["anyOf", "oneOf", "enum"].iter().find_map(|it| schema[it].as_array());
        if let Some(choices) = choices {
            let some: Vec<&Value> =
                choices.iter().filter(|it| it["type"] != "null" && !it.is_null()).collect();
            let chosen = some[self.count % some.len()].clone();
            return if chosen.is_string() { chosen } else { self.value(&chosen) };
        }
        if let Some(constant) = schema.get("const") {
            return constant.clone();
        }
        let kind = schema["type"].as_str().or_else(|| schema["type"][0].as_str());
        match kind.unwrap_or_else(|| panic!("no type in {schema}")) {
            "object" => {
                let properties = schema["properties"].as_object().unwrap();
                properties.iter().map(|(name, schema)| (name.clone(), self.value(schema))).collect()
            }
            "array" => (0..3).map(|_| self.value(&schema["items"])).collect(),
            "boolean" => json!(self.count.is_multiple_of(2)),
            "integer" => json!(self.count % 90 + 1),
            _ => match (schema["format"].as_str(), schema["pattern"].as_str()) {
                (Some("uuid"), _) => json!(id()),
                (Some("date"), _) => json!(format!("2026-11-{:02}", self.count % 28 + 1)),
                (Some(_), _) => json!(format!("2026-11-{:02}T09:30:00", self.count % 28 + 1)),
                (None, Some(fraction)) if fraction.contains('/') => json!(format!("1/{}", self.count + 1)),
                (None, Some(_)) => json!(format!("{}.25", self.count % 99)),
                (None, None) => json!(format!("文字 {} \"'\\\n\u{20bb7}\u{0}", self.count)),
            },
        }
    }
}
