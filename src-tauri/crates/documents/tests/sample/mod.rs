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

/// Twelve posts at four employing units at one yearly rate, with capped heads and payments that hang on assessments,
/// and a bid for them.
pub fn posts_at_units() -> Bid {
    let mut procedure = procedure("liwan-anti-drug-2025");
    let unit = |number: usize, name: &str, hant: &str, en: &str, count: u32| {
        json!({
            "id": row(700 + number),
            "role": { "zh-Hans": "驻点社工", "zh-Hant": "駐點社工", "en": "Resident social worker" },
            "employing_unit": { "zh-Hans": name, "zh-Hant": hant, "en": en },
            "count": count, "months": 12, "rate_ceiling": "70000.00",
        })
    };
    let with = |target: &mut Value, rest: Value| {
        target.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
    };
    let mut price = serde_json::to_value(&procedure.price).unwrap();
    with(
        &mut price,
        json!({
            "budget": "840000.00", "ceiling": "840000.00", "allows_contingency": true,
            "posts": [
                unit(0, "黄阁镇社会工作服务站", "黃閣鎮社會工作服務站", "Huangge social work station", 5),
                unit(1, "黄阁镇退役军人服务站", "黃閣鎮退役軍人服務站", "Huangge veterans' station", 3),
                unit(2, "黄阁镇麒麟新城未成年人保护与家庭教育指导服务中心（含三个社区服务点）",
                    "黃閣鎮麒麟新城未成年人保護及家庭教育指導服務中心（連三個社區服務點）",
                    "Qilin New Town centre for the protection of minors and family education, with three outposts", 2),
                unit(3, "黄阁镇社会工作服务站", "黃閣鎮社會工作服務站", "Huangge social work station", 1),
                unit(4, "黄阁镇残疾人康园工疗站", "黃閣鎮殘疾人康園工療站", "Huangge sheltered workshop", 1),
            ],
            "funding": [
                { "id": row(710), "percent": "60", "source":
                    { "zh-Hans": "区级财政", "zh-Hant": "區級財政", "en": "District budget" } },
                { "id": row(711), "percent": "33.35", "source":
                    { "zh-Hans": "镇级财政", "zh-Hant": "鎮級財政", "en": "Town budget" } },
                { "id": row(712), "percent": "6.65", "source":
                    { "zh-Hans": "福利彩票公益金", "zh-Hant": "福利彩票公益金", "en": "Welfare lottery fund" } },
            ],
            "caps": [
                { "id": row(720), "head": "management", "percent": "10" },
                { "id": row(721), "head": "administration", "percent": "5", "amount": "36000.00" },
                { "id": row(722), "head": "contingency", "amount": "8000.00" },
            ],
        }),
    );
    procedure.price = serde_json::from_value(price).unwrap();
    assess(&mut procedure);
    let mut bid = bid(procedure, 1);
    let mut cost = serde_json::to_value(&bid.cost).unwrap();
    with(
        &mut cost,
        json!({
            "posts": [
                { "id": row(600), "role": "驻点社工", "full_time": "11", "months": "12", "monthly_pay": "3850.00",
                  "allowance": "150.00", "bonus_months": "0.5", "serves": true },
                { "id": row(601), "role": "驻点社工（组长）", "level": "director", "full_time": "1", "months": "12",
                  "monthly_pay": "4500.00", "serves": true },
            ],
            "activities": [
                { "id": row(620), "name": "个案", "count": "1500", "direct_hours": "8", "indirect_hours": "5" },
            ],
        }),
    );
    bid.cost = serde_json::from_value(cost).unwrap();
    bid
}

/// Assessments and months for the payments of a procedure: nine tenths after rectification.
fn assess(procedure: &mut Procedure) {
    for (at, it) in procedure.instalments.iter_mut().enumerate() {
        let failed = if at == 1 { "0" } else { "50" };
        it.due_month = [Some(1), Some(7), None][at % 3];
        it.assessment = (at > 0)
            .then(|| model::Assessment { rectified: "90".parse().unwrap(), failed: failed.parse().unwrap() });
    }
}

/// Two and a half years of cases at unit prices, with everything that a cost plan can hold: thirty roles of all levels,
/// one of them over its hours, rates that change, growth, turnover, conversions, every head and every basis.
pub fn cases_over_years() -> Bid {
    let mut procedure = procedure("fengyang-2023");
    let case = |number: usize, kind: &str, intensity: &str, count: &str, ceiling: &str, texts: [&str; 3]| {
        json!({
            "id": row(800 + number), "kind": kind, "intensity": intensity, "count": count, "price_ceiling": ceiling,
            "name": { "zh-Hans": texts[0], "zh-Hant": texts[1], "en": texts[2] },
            "unit": { "zh-Hans": "个", "zh-Hant": "個", "en": "one" },
        })
    };
    let mut price = serde_json::to_value(&procedure.price).unwrap();
    price.as_object_mut().unwrap().extend(
        json!({
            "mode": "per-case", "budget": "14000000.00", "ceiling": "13500000.00", "term_months": 30,
            "contract_months": 12, "volume": {},
            "cases": [
                case(0, "case", "0", "900", "4200.00", ["一般个案", "一般個案", "Ordinary case"]),
                case(1, "case", "2.5", "240", "9800.00",
                    ["密集个案（家庭暴力、自伤风险、儿童疏忽照顾）", "深度個案（家庭暴力、自傷風險、疏忽照顧兒童）",
                     "Intensive case of family violence, self-harm or neglect of a child"]),
                case(2, "group", "1", "120", "9600.00", ["治疗小组", "治療小組", "Therapeutic group"]),
                case(3, "session", "1", "480", "1500.00", ["教育小组", "教育小組", "Educational session"]),
                case(4, "visit", "1", "6000", "380.00", ["探访", "家訪", "Home visit"]),
                case(5, "activity", "1", "150", "8000.00", ["社区活动", "社區活動", "Community activity"]),
                case(6, "hour", "1", "1200", "260.00", ["心理辅导", "心理輔導", "Counselling"]),
            ],
            "funding": [
                { "id": row(810), "percent": "55.55", "source":
                    { "zh-Hans": "区级财政", "zh-Hant": "區級財政", "en": "District budget" } },
                { "id": row(811), "percent": "33.33", "source":
                    { "zh-Hans": "街道财政", "zh-Hant": "街道財政", "en": "Street budget" } },
                { "id": row(812), "percent": "11.12", "source":
                    { "zh-Hans": "社会捐赠（社区慈善基金）", "zh-Hant": "社會捐贈（社區慈善基金）",
                      "en": "Donations by way of the community charity fund" } },
            ],
            "caps": [
                { "id": row(820), "head": "management", "percent": "8", "amount": "500000.00" },
                { "id": row(821), "head": "personnel", "percent": "85" },
            ],
            "allows_contingency": true,
        })
        .as_object()
        .unwrap()
        .clone(),
    );
    procedure.price = serde_json::from_value(price).unwrap();
    assess(&mut procedure);
    let mut bid = bid(procedure, 1);
    let levels = [
        "director",
        "senior-supervisor",
        "intermediate-supervisor",
        "junior-supervisor",
        "supervision-assistant",
        "front-line",
        "service-assistant",
        "administration",
    ];
    let posts: Vec<Value> = (0..30)
        .map(|at| {
            let level = levels[if at < 8 { at } else { 5 }];
            json!({
                "id": row(900 + at), "level": level,
                "role": if at == 11 { "驻校社工（负责三所寄宿制中学的危机介入、家校协同与毕业年级生涯辅导）".to_owned() }
                    else { format!("第{:02}服务网格社工", at + 1) },
                "full_time": if at == 7 { "0.5" } else { "1" }, "first_month": if at == 20 { 7 } else { 1 },
                "months": if at == 20 { "24" } else { "30" }, "monthly_pay": format!("{}.00", 5200 + 130 * at),
                "allowance": if at % 3 == 0 { "333.33" } else { "0.00" }, "bonus_months": "1.5",
                "growth": if at % 2 == 0 { "3.5" } else { "0" }, "turnover": if at % 5 == 1 { "20" } else { "0" },
                "vacant_months": "1.5", "replacement_cost": "3000.00", "serves": at != 7,
            })
        })
        .collect();
    let scheme =
        |number: usize, name: &str, from: Option<&str>, percent: Option<&str>, limits: [Option<&str>; 2]| {
            json!({ "id": row(940 + number), "name": name, "from": from, "percent": percent,
                "base_floor": limits[0], "base_ceiling": limits[1], "worker_percent": "2" })
        };
    let line = |number: usize, head: &str, name: &str, basis: Value, cap: Option<&str>| json!({ "id": row(960 + number), "head": head, "name": name, "basis": basis, "cap": cap });
    bid.cost = serde_json::from_value(json!({
        "starts_on": "2025-04-01",
        "posts": posts,
        "contributions": {
            "as_of": "2025-02-20", "source": "示例通知（2024）1 号，比例和上下限为示例假定", "base": "all-pay",
            "schemes": [
                scheme(0, "养老保险", Some("2024-07-01"), Some("15"), [Some("5500.00"), Some("27501.00")]),
                scheme(1, "养老保险", Some("2025-07-01"), Some("16"), [Some("5750.00"), Some("28200.00")]),
                scheme(2, "养老保险", Some("2026-07-01"), Some("16.5"), [Some("6000.00"), None]),
                scheme(3, "医疗保险（含生育）", None, Some("5.85"), [None, Some("26421.00")]),
                scheme(4, "失业保险", None, Some("0.8"), [None, None]),
                scheme(5, "工伤保险", None, Some("0.2"), [None, None]),
                scheme(6, "住房公积金", Some("2024-07-01"), Some("5"), [Some("2300.00"), Some("39000.00")]),
                scheme(7, "住房公积金", Some("2026-07-01"), Some("6"), [Some("2500.00"), Some("40000.00")]),
                scheme(8, "企业年金", None, Some("1"), [None, None]),
                scheme(9, "雇主责任险", None, None, [None, None]),
            ],
        },
        "conversions": [
            { "id": row(980), "name": "个案（例）", "direct_hours": "12", "indirect_hours": "6.5", "least": "15",
              "most": "30", "source": "本中心 2022—2024 年工时登记" },
            { "id": row(981), "name": "密集个案（例）", "direct_hours": "30", "indirect_hours": "14.25", "least": "40" },
            { "id": row(982), "name": "探访（次）", "direct_hours": "1.5", "indirect_hours": "0.75", "most": "3" },
            { "id": row(983), "name": "未用到的换算", "direct_hours": "1", "indirect_hours": "1" },
        ],
        "activities": [
            { "id": row(990), "name": "一般个案", "count": "900", "conversion": row(980), "direct_cost": "60.00",
              "growth": "2", "case": row(800) },
            { "id": row(991), "name": "密集个案", "count": "240", "conversion": row(981), "direct_cost": "180.00",
              "case": row(801), "post": row(911) },
            { "id": row(992), "name": "治疗小组", "count": "120", "direct_hours": "24", "indirect_hours": "18",
              "direct_cost": "1200.00", "growth": "2" },
            { "id": row(993), "name": "教育小组", "count": "480", "direct_hours": "2", "indirect_hours": "2",
              "direct_cost": "150.00", "first_month": 4, "months": 24 },
            { "id": row(994), "name": "探访", "count": "6000", "conversion": row(982), "direct_cost": "12.50" },
            { "id": row(995), "name": "社区活动", "count": "150", "direct_hours": "16", "indirect_hours": "24",
              "direct_cost": "2600.00", "growth": "2.5" },
        ],
        "shared_lines": [
            line(0, "premises", "装修与家具", json!({ "kind": "one-off", "amount": "186000.00" }), None),
            line(1, "premises", "电脑与信息系统开通", json!({ "kind": "one-off", "amount": "64300.50" }), None),
            line(2, "premises", "租金", json!({ "kind": "yearly", "amount": "180000.00", "growth": "4" }), None),
            line(3, "administration", "办公与通信", json!({ "kind": "yearly", "amount": "42000.00" }), None),
            line(4, "supervision", "外聘督导", json!({ "kind": "fixed", "amount": "150000.00" }), None),
            line(5, "training", "培训", json!({ "kind": "per-post-year", "amount": "1800.00", "growth": "2" }), None),
            line(6, "training", "继续教育与考证奖励",
                json!({ "kind": "per-post-year", "amount": "600.00" }), Some("30000.00")),
            line(7, "administration", "人事与薪酬代办", json!({ "kind": "of-personnel", "percent": "0.5" }), None),
            line(8, "publicity", "宣传", json!({ "kind": "of-heads", "percent": "3",
                "heads": ["activities", "supervision", "training"] }), None),
            line(9, "evaluation", "评估与审计", json!({ "kind": "of-direct", "percent": "1.25" }), None),
            line(10, "management", "机构管理费", json!({ "kind": "of-direct", "percent": "5" }), Some("450000.00")),
            line(11, "contingency", "不可预见费", json!({ "kind": "of-direct", "percent": "1" }), None),
            line(12, "tax", "增值税（简易计税，价外）", json!({ "kind": "on-top", "percent": "3" }), None),
            line(13, "tax", "附加税费", json!({ "kind": "of-lines", "percent": "12", "lines": [row(972)] }), None),
            line(14, "tax", "印花税", json!({ "kind": "of-price", "percent": "0.03" }), None),
        ],
        "working_time": { "days_per_year": "248", "hours_per_day": "8", "leave_days": "10", "training_days": "6",
                          "supervision_hours": "4", "indirect_share": "8" },
    }))
    .unwrap();
    let prices = ["3980.00", "9450.50", "9200.00", "1450.00", "365.00", "7800.00", "255.00"];
    bid.offer = model::PriceOffer {
        case_prices: (0..)
            .zip(prices)
            .map(|(at, price)| model::CasePrice {
                id: row(800 + at).parse().unwrap(),
                case: row(800 + at).parse().unwrap(),
                price: price.parse().unwrap(),
            })
            .collect(),
        ..model::PriceOffer::default()
    };
    bid
}

fn row(number: usize) -> String {
    format!("0194d88e-6c00-7000-8000-{number:012}")
}

/// A bid with everything that its documents print: as many staff, sections and lines as the procedure wants.
pub fn bid(procedure: Procedure, paragraphs: usize) -> Bid {
    let id = row;
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
        DocumentKind::QualityBid => {
            json!({ "procedure": procedure, "bid": bid.quality(), "signed_on": bid.signed_on })
        }
        DocumentKind::CheckReport => {
            let taken = json!({ "rule": "local-performance", "place": "/criteria", "reason": "已征求意见", "by": "王", "on": "2026-03-02" });
            let finding = |severity: &str, accepted: Value| {
                json!({
                    "severity": severity, "name": "等标期不足", "message": "截止日距公告只有18天。", "clears": "推迟截止日。",
                    "rule": "bid-period-too-short", "confidence": "V", "source": "中华人民共和国政府采购法 第三十五条",
                    "words": "不得少于二十日。", "from": "2003-01-01", "to": null, "estimated": true, "accepted": accepted
                })
            };
            json!({
                "title": procedure.title, "number": procedure.number, "desk": "purchaser", "checked_on": "2026-03-02",
                "pack": { "id": "cn-tender", "version": "1.0.0", "hash": "0123456789abcdef", "name": procedure.title, "overlays": [] },
                "findings": [finding("fatal", Value::Null), finding("risk", Value::Null), finding("risk", taken)],
            })
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
        // The purchaser's own papers need more than this, and have a suite of their own.
        _ => json!({
            "procedure": procedure,
            "figures": pricing::terms_figures(&procedure).unwrap(),
            "words": { "budget": procedure.price.budget.map(spelled), "ceiling": procedure.price.ceiling.map(spelled) },
        }),
    }
}

pub fn typeset(
    typesetter: &Typesetter,
    kind: DocumentKind,
    data: &Value,
    language: Language,
    attachment: Option<&Attachment>,
) -> Result<TypesetDocument, Error> {
    typesetter.typeset(&request(kind, data, language, attachment))
}

pub fn request<'a>(
    kind: DocumentKind,
    data: &'a Value,
    language: Language,
    attachment: Option<&'a Attachment>,
) -> Request<'a> {
    Request {
        kind,
        packs: &["cn-tender"],
        language,
        data,
        attachment,
        ident: "0194d88e-6c00-7c11-b95c-e10f8c6f2f3e",
        date: NaiveDate::from_ymd_opt(2025, 2, 6).unwrap(),
        draft: false,
    }
}
