//! Large cost plans, for measuring: every field of a row is used, and every basis of a shared line.

use model::{CostPlan, InputRange};
use serde_json::{Value, json};

/// How many rows of each kind a plan has.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// Rows of posts.
    pub posts: u32,
    /// Schemes of contributions.
    pub schemes: u32,
    /// Activities.
    pub activities: u32,
    /// Shared lines.
    pub lines: u32,
}

/// Where the identities of each kind of row begin.
const POSTS: u32 = 1000;
const SCHEMES: u32 = 2000;
const ACTIVITIES: u32 = 3000;
const LINES: u32 = 4000;

fn id(number: u32) -> String {
    format!("01900000-0000-7000-8000-{number:012}")
}

/// A plan over three years.
///
/// # Errors
/// Never, as long as this module writes what the model reads.
pub fn plan(size: Size) -> Result<CostPlan, serde_json::Error> {
    let post = |at: u32| {
        json!({
            "id": id(POSTS + at), "role": "社工", "full_time": "1.5", "first_month": 1 + at % 3, "months": "33",
            "monthly_pay": (5000 + 137 * at).to_string(), "allowance": "300", "bonus_months": "1.5", "growth": "4",
            "turnover": "15", "vacant_months": "1.5", "replacement_cost": "2500", "serves": true
        })
    };
    let scheme = |at: u32| {
        json!({
            "id": id(SCHEMES + at), "name": format!("险种{at}"), "percent": "5.5", "base_floor": "4800",
            "base_ceiling": "27501", "worker_percent": "2"
        })
    };
    let activity = |at: u32| {
        json!({
            "id": id(ACTIVITIES + at), "name": "活动", "count": "120", "direct_hours": "6", "indirect_hours": "3.5",
            "direct_cost": "350.5", "growth": "3", "first_month": 1 + at % 7,
            "post": at.is_multiple_of(3).then(|| id(POSTS + at % size.posts.max(1)))
        })
    };
    let line = |at: u32| {
        let basis = match at % 10 {
            0 | 1 => json!({ "kind": "fixed", "amount": "36000" }),
            2 => json!({ "kind": "yearly", "amount": "20000", "growth": "2" }),
            3 => json!({ "kind": "per-post-year", "amount": "900", "growth": "2" }),
            4 | 5 => json!({ "kind": "of-personnel", "percent": "0.5" }),
            6 => json!({ "kind": "of-direct", "percent": "0.4" }),
            7 => json!({ "kind": "of-heads", "percent": "0.3", "heads": ["personnel", "activities"] }),
            8 => json!({ "kind": "of-price", "percent": "0.2" }),
            _ => json!({ "kind": "of-lines", "percent": "6", "lines": [id(LINES + at - 1)] }),
        };
        let cap = (at % 5 == 4).then_some("90000");
        json!({ "id": id(LINES + at), "head": "administration", "name": "行", "basis": basis, "cap": cap })
    };
    serde_json::from_value(json!({
        "starts_on": "2026-01-01",
        "posts": (0..size.posts).map(post).collect::<Vec<_>>(),
        "contributions": { "as_of": "2026-01-01", "schemes": (0..size.schemes).map(scheme).collect::<Vec<_>>() },
        "activities": (0..size.activities).map(activity).collect::<Vec<_>>(),
        "shared_lines": (0..size.lines).map(line).collect::<Vec<_>>(),
        "working_time": { "days_per_year": "248", "hours_per_day": "8" }
    }))
}

/// Ten figures of such a plan that may turn out otherwise: one of them by a triangle, one past a base's floor.
///
/// # Errors
/// As [`plan`].
pub fn ranges() -> Result<Vec<InputRange>, serde_json::Error> {
    let range = |row: u32, field: &str, least: &str, likely: Value, most: &str| json!({ "input": { "row": id(row), "field": field }, "least": least, "likely": likely, "most": most });
    let none = Value::Null;
    serde_json::from_value(json!([
        range(POSTS, "monthly-pay", "4500", none.clone(), "6000"),
        range(POSTS + 1, "monthly-pay", "5000", none.clone(), "6000"),
        range(POSTS + 2, "full-time", "1", none.clone(), "2"),
        range(POSTS + 3, "turnover", "5", none.clone(), "30"),
        range(POSTS + 3, "full-time", "1.2", none.clone(), "1.8"),
        range(SCHEMES, "contribution-percent", "5", none.clone(), "7"),
        range(ACTIVITIES, "count", "90", json!("120"), "150"),
        range(ACTIVITIES + 1, "direct-cost", "300", none.clone(), "500"),
        range(LINES, "line-amount", "30000", none.clone(), "50000"),
        range(LINES + 4, "line-percent", "0.3", none, "0.9")
    ]))
}
