//! A procedure out of the shipped examples and a bid that answers it, small enough to read.
#![allow(clippy::unwrap_used, clippy::expect_used, dead_code)]

use std::{path::PathBuf, sync::LazyLock};

use chrono::NaiveDate;
use documents::{Attachment, DocumentKind, Error, Fonts, Request, TypesetDocument, Typesetter};
use model::{Bid, Language, Procedure};
use serde_json::{Value, json};

pub fn templates_folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../templates")
}

pub static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let folder = templates_folder().join("fonts");
    let listed = std::fs::read_dir(&folder).expect("templates/fonts is filled by ./dev");
    let files = listed.map(|it| it.unwrap()).filter(|it| it.path().extension().is_some_and(|it| it == "ttf"));
    let files = files.map(|it| (it.file_name().into_string().unwrap(), std::fs::read(it.path()).unwrap()));
    Fonts::new(files.collect()).unwrap()
});

pub static TYPESETTER: LazyLock<Typesetter> = LazyLock::new(typesetter);

pub fn typesetter() -> Typesetter {
    let root = templates_folder();
    let mut files = Vec::new();
    for folder in ["typst", "packs/cn-tender/documents", "packs/cn-tender/documents/words"] {
        for entry in std::fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                let name = format!("{folder}/{}", path.file_name().unwrap().to_str().unwrap());
                files.push((name, std::fs::read(path).unwrap()));
            }
        }
    }
    Typesetter::new(FONTS.clone(), files).unwrap()
}

pub fn procedure(id: &str) -> Procedure {
    let path = templates_folder().join(format!("examples/{id}.json"));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// A bid with everything that its documents print: as many staff, sections and lines as the procedure wants.
pub fn bid(procedure: Procedure, paragraphs: usize) -> Bid {
    let id = |number: usize| format!("0194d88e-6c00-7000-8000-{number:012}");
    let quality = procedure.criteria.iter().filter(|it| it.kind != model::CriterionKind::Price);
    let paragraph = "我们把服务对象分为三级，逐户建档，逐级跟进；每一项服务都与指标对应，有记录、有复核、有反馈。\
        服务过程按接案、预估、计划、介入、评估、结案六步进行，督导每月检查一次，并把结果用于下月的安排。";
    let written = |section: usize| {
        let paragraphs =
            (1..=paragraphs).map(|at| format!("（{section}.{at}）{paragraph}")).collect::<Vec<_>>();
        paragraphs.join("\n\n") + "\n\n- 第一步：走访摸底。\n- 第二步：分级建档。\n- 第三步：按月复核。"
    };
    let certificates = ["social-worker", "assistant", "none", "senior"];
    let given = ["陈晓彤", "李俊杰", "黄嘉欣", "吴志强", "周雅文", "梁思敏", "何家豪", "郑颖怡"];
    let mut bid: Bid = serde_json::from_value(json!({
        "language": "zh-Hans",
        "agency": {
            "name": "广州市清风社会工作服务中心（示例）",
            "legal_form": "social-service-agency",
            "registration_number": "52440100MJK0000000",
            "registration_authority": "广州市民政局",
            "registered_on": "2012-05-18",
            "legal_representative": "林远航",
            "authorised_representative": "陈晓彤",
            "address": "广州市示例区示例路 1 号",
            "phone": "020-00000000",
            "email": "bid@example.org",
            "profile": "本中心成立于2012年，长期承接镇街社工服务站项目，设有督导、质量和财务三个支持部门。",
        },
        "sections": quality.clone().filter(|it| it.kind != model::CriterionKind::Volume).enumerate().map(|(at, it)| json!({
            "id": id(100 + at), "criterion": it.id, "title": it.name.zh_hans, "body": written(at),
        })).collect::<Vec<_>>(),
        "staff": (0..20).map(|at| json!({
            "id": id(200 + at), "name": given[at % 8], "role": if at == 0 { "站长" } else { "一线社工" },
            "degree": "本科，社会工作", "related": at % 3 != 2, "certificate": certificates[at % 4],
            "certificate_number": format!("示例{:06}", 4100 + at), "years": 3 + at % 9,
        })).collect::<Vec<_>>(),
        "responses": procedure.service.requirements.iter().enumerate().map(|(at, it)| json!({
            "id": id(300 + at), "requirement": it.id, "deviation": if at == 4 { "positive" } else { "none" },
            "text": "完全响应，并在服务方案中说明落实办法。",
        })).collect::<Vec<_>>(),
        "eligibility": procedure.qualifications.iter().enumerate().map(|(at, it)| json!({
            "id": id(400 + at), "qualification": it.id, "met": true, "evidence": "见所附证明文件复印件。",
        })).collect::<Vec<_>>(),
        "pledges": procedure.indicators.iter().enumerate().map(|(at, it)| json!({
            "id": id(500 + at), "indicator": it.id, "quantity": it.target,
        })).collect::<Vec<_>>(),
        "cost": {
            "posts": [
                { "id": id(600), "role": "站长", "full_time": "1", "months": "12", "monthly_pay": "9000.00",
                  "bonus_months": "1", "serves": true },
                { "id": id(601), "role": "一线社工", "full_time": "18", "months": "12", "monthly_pay": "5200.00",
                  "bonus_months": "1", "serves": true },
            ],
            "contributions": { "as_of": "2024-07-01", "schemes": [
                { "id": id(610), "name": "养老保险（示例假定）", "percent": "16" },
                { "id": id(611), "name": "住房公积金（示例假定）", "percent": "5" },
            ] },
            "activities": procedure.indicators.iter().take(8).enumerate().map(|(at, it)| json!({
                "id": id(620 + at), "indicator": it.id, "name": it.name.zh_hans, "count": "120",
                "direct_hours": "6", "indirect_hours": "3", "direct_cost": "85.50",
            })).collect::<Vec<_>>(),
            "shared_lines": [
                { "id": id(640), "head": "supervision", "name": "督导", "basis": { "kind": "fixed", "amount": "48000.00" } },
                { "id": id(641), "head": "training", "name": "培训", "basis": { "kind": "of-personnel", "percent": "1.5" } },
                { "id": id(642), "head": "management", "name": "机构管理费", "basis": { "kind": "of-direct", "percent": "5" } },
                { "id": id(643), "head": "tax", "name": "税费", "basis": { "kind": "of-price", "percent": "1" } },
            ],
            "working_time": { "days_per_year": "248", "hours_per_day": "8", "days_off": "15" },
        },
        "offer": { "volume": "34000" },
        "signed_on": "2025-02-27",
    }))
    .unwrap();
    bid.offer.post_rates = procedure
        .price
        .posts
        .iter()
        .map(|it| model::PostRate { id: it.id, post: it.id, rate: it.rate_ceiling.unwrap() })
        .collect();
    bid.procedure = procedure.published();
    bid
}

pub fn data(kind: DocumentKind, bid: &Bid, language: Language) -> Value {
    let procedure = bid.procedure.published();
    let spelled = |amount: model::Amount| {
        pricing::words::in_words(model::Money { amount, currency: procedure.currency }, language)
    };
    match kind {
        DocumentKind::TenderPackage => json!({
            "procedure": procedure,
            "figures": pricing::terms_figures(&procedure).unwrap(),
            "words": { "budget": procedure.price.budget.map(spelled), "ceiling": procedure.price.ceiling.map(spelled) },
        }),
        DocumentKind::QualityBid => {
            json!({ "procedure": procedure, "bid": bid.quality(), "signed_on": bid.signed_on })
        }
        DocumentKind::PriceBid => {
            let term = pricing::Term::of_months(procedure.price.term_months);
            let at_cost = pricing::cost(&bid.cost, &term).unwrap();
            let schedule = pricing::schedule(&procedure, &bid.cost, &term, &at_cost, &bid.offer).unwrap();
            let costing = pricing::cost_at(&bid.cost, &term, schedule.total).unwrap();
            let capacity = pricing::capacity(&bid.cost, &term).unwrap();
            let words = spelled(schedule.total);
            json!({ "procedure": procedure, "bid": bid, "costing": costing, "capacity": capacity, "schedule": schedule, "total_words": words })
        }
    }
}

pub fn typeset(
    typesetter: &Typesetter,
    kind: DocumentKind,
    data: &Value,
    language: Language,
    attachment: Option<&Attachment>,
) -> Result<TypesetDocument, Error> {
    typesetter.typeset(&Request {
        kind,
        pack: "cn-tender",
        language,
        data,
        attachment,
        ident: "0194d88e-6c00-7c11-b95c-e10f8c6f2f3e",
        date: NaiveDate::from_ymd_opt(2025, 2, 6).unwrap(),
    })
}
