//! The shipped examples as values: procedures, and the fresh bids that answer them.

use std::fs;

use model::{Bid, Procedure};
use serde_json::{Value, json};

use crate::root;

/// The ids of the shipped examples.
pub const EXAMPLES: [&str; 3] = ["shitan-2025", "liwan-anti-drug-2025", "fengyang-2023"];

/// A JSON file below the examples' folder.
#[allow(clippy::expect_used, reason = "a test without its input has failed")]
pub fn read(path: &str) -> Value {
    let text = fs::read_to_string(root().join("templates/examples").join(path)).expect("an example");
    serde_json::from_str(&text).expect("JSON")
}

/// A shipped procedure.
#[allow(clippy::expect_used, reason = "a test without its input has failed")]
pub fn procedure(case: &str) -> Procedure {
    serde_json::from_value(read(&format!("{case}.json"))).expect("a procedure")
}

/// A fresh bid for the case by the shipped agency, with the shipped answer merged into it.
#[allow(clippy::expect_used, reason = "a test without its input has failed")]
pub fn bid(case: &str) -> Bid {
    let agency = read("agencies/qingfeng.json");
    let mut bid = serde_json::to_value(Bid { procedure: procedure(case).published(), ..Bid::default() })
        .expect("a bid is JSON");
    merge(&mut bid, json!({ "agency": agency["agency"], "staff": agency["staff"] }));
    merge(&mut bid, read(&format!("bids/{case}.json")));
    serde_json::from_value(bid).expect("a bid")
}

/// JSON merge patch, RFC 7396.
pub fn merge(target: &mut Value, patch: Value) {
    let Value::Object(patch) = patch else { return *target = patch };
    if !target.is_object() {
        *target = json!({});
    }
    let Some(target) = target.as_object_mut() else { return };
    for (name, value) in patch {
        if value.is_null() {
            target.remove(&name);
        } else {
            merge(target.entry(name).or_insert(Value::Null), value);
        }
    }
}
