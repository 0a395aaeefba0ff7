//! Cases, stamps and places for the tests.

use std::{
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};

use model::{Bid, Id, Procedure};
use serde_json::{Value, json};
use store::{Case, CaseFile, Operation, Stamp};
use tempfile::TempDir;

/// A folder of its own, and a long Chinese name in it.
pub fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file =
        folder.path().join("广州市 增城区#石滩镇?社工服务站（第一社工服务站）100%购买服务项目.procedure");
    (folder, file)
}

/// A fresh identity, in order.
pub fn id() -> Id {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    format!("01990000-0000-7000-8000-{:012x}", NEXT.fetch_add(1, Ordering::Relaxed)).parse().unwrap()
}

pub fn stamp() -> Stamp {
    let at = chrono::DateTime::parse_from_rfc3339("2026-11-23T09:30:00.125+08:00").unwrap();
    Stamp { id: id(), at, who: "陈社工".into() }
}

pub fn operation(name: &str) -> Operation {
    Operation { name: name.into(), arguments: json!({ "field": "/title" }) }
}

/// The real tenders that the program ships as examples.
pub fn real_procedures() -> Vec<Procedure> {
    [
        include_str!("../../../../../templates/examples/shitan-2025.json"),
        include_str!("../../../../../templates/examples/liwan-anti-drug-2025.json"),
        include_str!("../../../../../templates/examples/fengyang-2023.json"),
    ]
    .map(|text| serde_json::from_str(text).unwrap())
    .into()
}

/// A bid that answers a procedure's every part.
pub fn bid_for(procedure: Procedure) -> Bid {
    let mut document = json!({
        "id": id(),
        "package": { "file_name": "采购文件.pdf", "sha256": "00ff", "verdict": "valid" },
        "procedure": procedure.published(),
        "agency": { "name": "广州市启明社会工作服务中心", "legal_form": "social-service-agency" },
        "eligibility": [{ "qualification": id(), "met": true, "evidence": "登记证书" }],
        "responses": procedure.service.requirements.iter()
            .map(|it| json!({ "requirement": it.id, "deviation": "none", "text": "完全响应" }))
            .collect::<Vec<_>>(),
        "sections": [{ "title": "一、服务方案", "body": "第一段\n\n- 个案\n- 小组" }],
        "staff": [{ "name": "陈大文", "role": "社工", "related": true, "certificate": "social-worker", "years": 6 }],
        "pledges": procedure.indicators.iter()
            .map(|it| json!({ "indicator": it.id, "quantity": "35300.5" }))
            .collect::<Vec<_>>(),
        "cost": procedure.estimate,
        "offer": { "total": "1854000.00", "volume": "35300.5" },
        "signed_on": "2026-11-23"
    });
    give_ids(&mut document);
    serde_json::from_value(document).unwrap()
}

/// Gives every entry of every list an identity, where it has none.
pub fn give_ids(value: &mut Value) {
    match value {
        Value::Array(entries) => {
            for entry in entries {
                if let Value::Object(fields) = entry {
                    fields.entry("id").or_insert_with(|| json!(id()));
                }
                give_ids(entry);
            }
        }
        Value::Object(fields) => fields.values_mut().for_each(give_ids),
        _ => {}
    }
}

/// A case file of the first real procedure.
pub fn shitan(path: &Path) -> (CaseFile, Procedure) {
    let procedure = real_procedures().remove(0);
    (CaseFile::create(path, &procedure, &stamp()).unwrap(), procedure)
}

/// The same case under another title.
pub fn retitled(procedure: &Procedure, title: &str) -> Procedure {
    let mut changed = procedure.clone();
    changed.title.zh_hans = title.into();
    changed
}

/// The case byte for byte, as its JSON.
pub fn bytes<C: Case>(case: &C) -> String {
    serde_json::to_string(case).unwrap()
}
