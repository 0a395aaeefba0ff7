//! A person's own templates: a case without what is its own, and a case begun with one.

use std::collections::HashMap;

use model::{
    Briefing, CaseDemand, Circumstances, Committee, CostPlan, DemandReview, Evaluation, HeadCap, Id, Need,
    Origin, PackReference, PostDemand, PriceTerms, Procedure, Purchaser, Risk, ServiceAssessment,
    ServiceDefinition, TargetGroup, Text, Timetable,
};
use serde_json::Value;

use super::assumed;
use crate::{Problem, json};

/// A case without what is its own: who buys and where, its name and number, its dates, its money, its people and all
/// that happened in it. What is wanted, by which figures and on which terms stays.
pub fn as_template(case: &Procedure) -> Procedure {
    let it = case.clone();
    // Every field is named, so that a new one is not passed on unthought of.
    let mut template = Procedure {
        format: it.format,
        id: Id::default(),
        languages: it.languages,
        currency: it.currency,
        pack: PackReference { id: it.pack.id, ..PackReference::default() },
        overlays: it.overlays,
        origin: Origin { workers: None, ..it.origin },
        title: Text::default(),
        number: String::new(),
        purchaser: Purchaser::default(),
        need: Need {
            reasons: it.need.reasons,
            drawbacks: it.need.drawbacks,
            catalogue_item: it.need.catalogue_item,
            functions: it.need.functions,
            ..Need::default()
        },
        service: ServiceDefinition {
            area: Text::default(),
            target_groups: it
                .service
                .target_groups
                .into_iter()
                .map(|it| TargetGroup { count: None, ..it })
                .collect(),
            ..it.service
        },
        objectives: it.objectives,
        indicators: it.indicators.into_iter().map(|it| model::Indicator { baseline: None, ..it }).collect(),
        price: without_money(it.price),
        instalments: it.instalments,
        qualifications: it.qualifications,
        criteria: it.criteria,
        award: it.award,
        circumstances: Circumstances::default(),
        method: it.method,
        timetable: Timetable::default(),
        contract: it.contract,
        questions: Vec::new(),
        issues: Vec::new(),
        review: DemandReview::default(),
        risks: it.risks.into_iter().map(|it| Risk { owner: String::new(), ..it }).collect(),
        publicity: Vec::new(),
        briefing: Briefing::default(),
        committee: Committee::default(),
        evaluation: Evaluation::default(),
        assessment: ServiceAssessment::default(),
        comments: Vec::new(),
        estimate: CostPlan::default(),
        assumptions: it.assumptions,
        accepted: Vec::new(),
        received: Vec::new(),
    };
    let filled = json::value(&template).unwrap_or_default();
    template.assumptions.retain(|it| filled.pointer(&it.field).is_some_and(|it| !is_blank(it)));
    template
}

/// Terms of price without an amount in them.
fn without_money(price: PriceTerms) -> PriceTerms {
    PriceTerms {
        budget: None,
        ceiling: None,
        ceiling_rationale: Text::default(),
        bid_bond: None,
        funding: Vec::new(),
        posts: price.posts.into_iter().map(|it| PostDemand { rate_ceiling: None, ..it }).collect(),
        cases: price.cases.into_iter().map(|it| CaseDemand { price_ceiling: None, ..it }).collect(),
        caps: price.caps.into_iter().map(|it| HeadCap { amount: None, ..it }).collect(),
        ..price
    }
}

/// Begins a case with a template: new ids, and a note at each figure that hangs on the case before.
pub(super) fn begin_again(template: &Procedure, note: &Text) -> Result<Procedure, Problem> {
    let mut begun: Procedure = json::typed(with_new_ids(json::value(template)?))?;
    begun.id = json::new_id();
    let mut figures = Vec::new();
    for (at, it) in begun.indicators.iter().enumerate() {
        figures.extend(it.target.map(|_| format!("/indicators/{at}/target")));
        figures.extend(it.hours_per_unit.map(|_| format!("/indicators/{at}/hours_per_unit")));
    }
    figures.extend(begun.price.volume.floor.map(|_| "/price/volume/floor".to_owned()));
    figures.extend(begun.price.volume.cap.map(|_| "/price/volume/cap".to_owned()));
    for field in figures {
        if !begun.assumptions.iter().any(|it| it.field == field) {
            begun.assumptions.push(assumed(field, note.clone()));
        }
    }
    Ok(begun)
}

/// JSON in which every row has a new id, and whatever named the old one names the new one.
fn with_new_ids(mut value: Value) -> Value {
    let mut ids = HashMap::new();
    collect_ids(&value, &mut ids);
    rename(&mut value, &ids);
    json::with_ids(value)
}

fn collect_ids(value: &Value, ids: &mut HashMap<String, String>) {
    match value {
        Value::Object(fields) => fields.values().for_each(|it| collect_ids(it, ids)),
        Value::Array(rows) => rows.iter().for_each(|row| {
            // The nil id is no identity: many rows may have it, and each gets one of its own. What is no row, such as
            // the pack, keeps its name.
            let id = row.get("id").and_then(Value::as_str).filter(|it| *it != Id::default().to_string());
            ids.extend(id.map(|it| (it.to_owned(), json::new_id().to_string())));
            collect_ids(row, ids);
        }),
        _ => {}
    }
}

fn rename(value: &mut Value, ids: &HashMap<String, String>) {
    match value {
        Value::Object(fields) => {
            if fields.get("id").is_some_and(|it| *it == Value::String(Id::default().to_string())) {
                fields.remove("id");
            }
            fields.values_mut().for_each(|it| rename(it, ids));
        }
        Value::Array(rows) => rows.iter_mut().for_each(|it| rename(it, ids)),
        Value::String(text) => {
            if let Some(new) = ids.get(text) {
                text.clone_from(new);
            }
        }
        _ => {}
    }
}

/// Whether nothing is written there.
fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(rows) => rows.is_empty(),
        Value::Object(fields) => fields.values().all(is_blank),
        Value::Bool(_) | Value::Number(_) => false,
    }
}
