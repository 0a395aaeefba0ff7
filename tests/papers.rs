//! The purchaser's documents of a filled case: what each says in each language, who may see it, and who signs it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{collections::BTreeSet, fs, path::Path, process::Command};

use app::views::{DocumentKind, MadeFile};
use model::{Language, Procedure};
use serde_json::{Value, json};
use tests::{
    cases::{merge, read},
    desk::{Desk, IDENTITY},
    root,
};

/// The shipped example of Shitan with all that a purchaser's desk can hold, invented for the test.
fn filled(language: Language) -> Value {
    let mut case = read("shitan-2025.json");
    let text = fs::read_to_string(root().join("tests/suite/desk.json")).unwrap();
    merge(&mut case, serde_json::from_str(&text).unwrap());
    let others = Language::ALL.into_iter().filter(|it| *it != language);
    case["languages"] = json!(std::iter::once(language).chain(others).collect::<Vec<_>>());
    let objectives: Vec<Value> = rows(&case, "objectives").map(|it| it["id"].clone()).collect();
    for (at, it) in case["indicators"].as_array_mut().unwrap().iter_mut().enumerate() {
        it["objective"] = objectives[at % objectives.len()].clone();
        it["minimum"] = three("每户至少评估一次", "每戶至少評估一次", "one assessment at least");
        it["deduplication"] = three("同户一年只计一次", "同戶一年只計一次", "one household counts once");
        it["baseline"] = json!("310");
    }
    for it in case["criteria"].as_array_mut().unwrap().iter_mut().filter(|it| it["kind"] == "quality") {
        it["pass_mark"] = json!("2.37");
        it["evidence"] = three("服务方案相应章节", "服務方案相應章節", "the chapter of the service plan");
    }
    let judged =
        case["criteria"].as_array_mut().unwrap().iter_mut().find(|it| it["kind"] == "quality").unwrap();
    judged["parts"] = json!([
        { "name": three("数据与来源", "數據與來源", "Data and sources"), "weight": "7" },
        { "name": three("需求排序", "需要的優次", "Priorities"), "weight": "5" },
    ]);
    for it in case["service"]["staffing"]["roles"].as_array_mut().unwrap() {
        it["certificate"] = three("持证社工", "持證社工", "certified social worker");
    }
    case["assumptions"].as_array_mut().unwrap().push(
        json!({ "field": "/committee/members", "note": three("名单为示例假定", "名單為示例假設", "the list is assumed") }),
    );
    case
}

fn three(hans: &str, hant: &str, en: &str) -> Value {
    json!({ "zh-Hans": hans, "zh-Hant": hant, "en": en })
}

fn rows<'a>(case: &'a Value, list: &str) -> impl Iterator<Item = &'a Value> {
    case[list].as_array().unwrap().iter()
}

/// The same with every relation settled, so that scores may be given.
fn settled(language: Language) -> Value {
    let mut case = filled(language);
    for it in case["committee"]["members"].as_array_mut().unwrap() {
        it["declared_on"] = json!("2025-02-27");
        if it["name"] == "岳清" {
            it["interests"] = json!([]);
        }
    }
    case
}

/// A desk with a case of its own.
struct Office {
    desk: Desk,
    case: String,
    folder: tempfile::TempDir,
}

impl Office {
    fn with(case: Value) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::at(folder.path()).unwrap();
        let path = desk.path("case.procedure");
        let procedure: Procedure = app::json::document(case).unwrap();
        desk.app.begin_procedure(Path::new(&path), procedure).unwrap();
        Self { desk, case: path, folder }
    }

    /// Prints documents and gives their texts.
    fn texts(&self, kinds: &[DocumentKind]) -> Vec<String> {
        let made = self.desk.app.print(&self.request(kinds)).unwrap();
        assert_eq!(made.len(), kinds.len());
        made.iter().map(|it| text_of(&it.path)).collect()
    }

    /// Prints documents, each as a Word file too, and gives what the judge says of those.
    fn faults_of_word(&self, kinds: &[DocumentKind]) -> Vec<String> {
        let made = self.desk.app.print(&app::Export { word: true, ..self.request(kinds) }).unwrap();
        let is_word = |it: &&MadeFile| Path::new(&it.path).extension().is_some_and(|it| it == "docx");
        let word: Vec<&MadeFile> = made.iter().filter(is_word).collect();
        assert_eq!(word.iter().map(|it| it.document).collect::<Vec<_>>(), kinds);
        assert!(word.iter().all(|it| !it.signed && it.pages.is_none()));
        assert_eq!(made.len(), 2 * kinds.len());
        let python = std::env::var("TENDERWRIGHT_PYTHON").expect(
            "TENDERWRIGHT_PYTHON names a Python with tests/requirements.txt installed; ./dev test sets it",
        );
        let judge = root().join("tests/word.py");
        let output = Command::new(python).arg(judge).arg(self.folder.path().join("out")).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    }

    fn request(&self, kinds: &[DocumentKind]) -> app::Export {
        app::Export {
            case: self.case.clone(),
            folder: self.folder.path().join("out").to_str().unwrap().to_owned(),
            documents: Some(kinds.to_vec()),
            identity: None,
            password: None,
            word: false,
        }
    }
}

/// The text of a PDF without its white space, as another program reads it.
fn text_of(path: &str) -> String {
    let read = Command::new("pdftotext").args([path, "-"]).output().unwrap();
    assert!(read.status.success(), "{path}");
    dense(&String::from_utf8(read.stdout).unwrap())
}

fn dense(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace()).collect()
}

/// What each document must say, in the three languages; one entry stands for all of them.
fn said(kind: DocumentKind) -> Vec<[&'static str; 3]> {
    let every = |it: &'static str| [it; 3];
    match kind {
        DocumentKind::TenderPackage => vec![
            every("¥18,000.00"),
            [
                "困境对象得到持续而专业的陪伴",
                "困境對象得到持續而專業的陪伴",
                "People in difficulty have steady",
            ],
            ["去重：同户一年只计一次", "不重複計算：同戶一年只計一次", "Not counted twice"],
            ["现状310", "現況310", "today310"],
            ["持证社工", "持證社工", "certified social worker"],
            [
                "不向中标人增加与本项目服务目标无关",
                "不向中標者增加與本項目服務目標無關",
                "adds no administrative task",
            ],
            ["社会救助", "社會救助", "Social assistance"],
            ["聘请香港督导", "可聘請香港督導", "from Hong Kong may come"],
            ["服务移交", "移交服務", "Handing the service over"],
            ["2.1", "2.1", "2.1"],
            ["数据与来源", "數據與來源", "Data and sources"],
            every("2.37"),
            ["得分低于54分", "得分低於54分", "fewer than 54 points"],
            ["报价扣除10%", "報價扣除10%", "10% is taken off"],
            ["平均值55%", "平均值55%", "below 55% of the mean"],
            ["合同金额的5%", "合約金額的5%", "5% of the contract price"],
            ["年度评估合格且预算批准的", "年度評估合格且預算獲批的", "Renewed for a year"],
            ["2月14日（星期五）10:00", "2月14日（星期五）10:00", "Fri 14 February 2025 10:00"],
            [
                "服务工时是否包括督导工时？",
                "服務工時是否包括督導工時？",
                "Do service hours include supervision?",
            ],
            ["补遗1", "補遺1", "Addendum 1"],
        ],
        DocumentKind::Notice => vec![
            ["公开招标公告", "公開招標公告", "Notice of open tendering"],
            every("ZC-SHITAN-2025-01"),
            every("¥1,854,000.00"),
            ["2025年2月13日", "2025年2月13日", "13 February 2025"],
            ["2025年2月28日", "2025年2月28日", "28 February 2025"],
            every("020-00000000"),
        ],
        DocumentKind::Clarification => vec![
            ["不包括。服务工时只计", "不包括。服務工時只計", "Only direct service"],
            ["补遗1", "補遺1", "Addendum 1"],
        ],
        DocumentKind::LetterOfIntent => vec![
            ["没有约束力", "沒有約束力", "it never binds either side"],
            ["承接意向回执", "承辦意向回條", "Expression of Interest"],
        ],
        DocumentKind::ContractDraft => vec![
            ["乙方（中标人）", "乙方（中標者）", "Party B (successful bidder)"],
            every("¥556,200.00"),
            ["服务指标", "服務指標", "Service Indicators"],
            ["第一条", "第一條", "Article 1"],
        ],
        DocumentKind::NeedsSurvey => vec![
            every("¥1,820,000.00"),
            every("穗东社会工作发展中心"),
            ["共向3家机构征询", "共向3家機構徵詢", "3 organisations were asked"],
            ["采纳九条", "採納九條", "nine were taken up"],
        ],
        DocumentKind::ReviewOpinion => vec![
            every("简伟强"),
            ["审查通过", "審查通過", "Review passed"],
            ["投标机构不足三家", "投標機構不足三家", "Fewer than three bidders"],
        ],
        DocumentKind::DecisionSummary => vec![every("¥1,854,000.00"), every("412"), ["3", "3", "3"]],
        DocumentKind::BriefingRecord => {
            vec![every("许静仪"), ["尚未答复", "尚未答覆", "Not answered yet"], every("广州市同行社会服务社")]
        }
        DocumentKind::Declarations => vec![
            every("卓文轩"),
            every("穗东社会工作发展中心"),
            ["有，夫妻", "有，夫妻", "Yes, Spouse"],
            ["处理：已回避", "處理：已迴避", "Outcome: withdrawn"],
        ],
        DocumentKind::ScoringSheets => vec![
            every("贝安琪"),
            ["评分汇总表", "評分匯總表", "Summary of Scores"],
            ["数据与来源", "數據與來源", "Data and sources"],
            ["（按公式计算）", "（按公式計算）", "(by formula)"],
        ],
        DocumentKind::QualityBid | DocumentKind::PriceBid | DocumentKind::CheckReport => Vec::new(),
    }
}

#[test]
fn a_filled_case_prints_every_document_in_each_language() {
    for (nth, language) in Language::ALL.into_iter().enumerate() {
        let office = Office::with(settled(language));
        // The summary tells findings, and so it is in the reader's language.
        office.desk.app.speak(language).unwrap();
        let texts = office.texts(&DocumentKind::OF_PURCHASER);
        for (kind, text) in DocumentKind::OF_PURCHASER.into_iter().zip(&texts) {
            let wanted = said(kind);
            assert!(!wanted.is_empty(), "{kind:?}");
            for it in wanted {
                assert!(text.contains(&dense(it[nth])), "{kind:?} {language:?} lacks {}", it[nth]);
            }
        }
        // One page for the leader who signs, and a page for each member and bidder.
        let pages = |kind: DocumentKind| {
            let path = office.folder.path().join("out").join(format!("{}.pdf", kind.name()));
            documents::page_count(&fs::read(path).unwrap()).unwrap()
        };
        assert_eq!(pages(DocumentKind::DecisionSummary), 1, "{language:?}");
        assert_eq!(pages(DocumentKind::Declarations), 5 * 3, "{language:?}");
    }
}

#[test]
fn a_word_file_says_what_the_pages_say() {
    // The mainland's package is held so beside the bids; Hong Kong's has a template of its own.
    let others: Vec<DocumentKind> =
        DocumentKind::OF_PURCHASER.into_iter().filter(|it| *it != DocumentKind::TenderPackage).collect();
    for language in Language::ALL {
        let office = Office::with(settled(language));
        office.desk.app.speak(language).unwrap();
        assert_eq!(office.faults_of_word(&others), Vec::<String>::new(), "{language:?}");
    }
    let mut case = settled(Language::ZhHant);
    case["pack"] = json!({ "id": "hk-two-envelope" });
    case["overlays"] = json!([]);
    let faults = Office::with(case).faults_of_word(&[DocumentKind::TenderPackage]);
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn a_case_with_nothing_in_it_yet_prints_every_document() {
    for pack in [
        "cn-tender",
        "cn-consultation",
        "cn-negotiation",
        "cn-single-source",
        "cn-framework",
        "hk-two-envelope",
    ] {
        for language in Language::ALL {
            let case = json!({ "format": "tenderwright/procedure/1", "languages": [language], "pack": { "id": pack } });
            let texts = Office::with(case).texts(&DocumentKind::OF_PURCHASER);
            assert!(texts.iter().all(|it| it.len() > 100), "{pack} {language:?}");
        }
    }
}

/// Every text that stays with the purchaser: leaves of the unpublished parts, soundings and askers that no published
/// part repeats.
fn secrets(case: &Value) -> BTreeSet<String> {
    let procedure: Procedure = app::json::document(case.clone()).unwrap();
    let whole = serde_json::to_value(&procedure).unwrap();
    let published = serde_json::to_string(&procedure.published()).unwrap();
    let mut leaves = BTreeSet::new();
    for part in Procedure::UNPUBLISHED.iter().filter(|it| **it != "estimate") {
        collect(&whole[*part], &mut leaves);
    }
    collect(&whole["need"]["soundings"], &mut leaves);
    rows(&whole, "questions").for_each(|it| collect(&it["asker"], &mut leaves));
    let unanswered = rows(&whole, "questions").filter(|it| it["answered_on"].is_null());
    unanswered.for_each(|it| collect(&it["question"], &mut leaves));
    let hidden =
        whole["assumptions"].as_array().unwrap().iter().filter(|it| it["field"] == "/committee/members");
    hidden.for_each(|it| collect(&it["note"], &mut leaves));
    // Names of choices, ids, dates and numbers say nothing by themselves.
    let plain = |it: &String| it.chars().all(|it| it.is_ascii_alphanumeric() || "-.:".contains(it));
    leaves.retain(|it| !plain(it) && it.chars().count() > 1 && !published.contains(it.as_str()));
    leaves
}

fn collect(value: &Value, leaves: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            leaves.insert(text.clone());
        }
        Value::Array(list) => list.iter().for_each(|it| collect(it, leaves)),
        Value::Object(map) => map.values().for_each(|it| collect(it, leaves)),
        _ => {}
    }
}

#[test]
fn what_leaves_the_purchaser_holds_nothing_that_stays() {
    let public: Vec<DocumentKind> =
        DocumentKind::OF_PURCHASER.into_iter().filter(|it| it.is_public()).collect();
    let internal: Vec<DocumentKind> =
        DocumentKind::OF_PURCHASER.into_iter().filter(|it| !it.is_public()).collect();
    for language in Language::ALL {
        let case = settled(language);
        let secrets = secrets(&case);
        for name in ["江澄", "卓文轩", "许静仪", "简伟强", "岑国栋", "愿意投标", "名單為示例假設"]
        {
            assert!(secrets.contains(name), "{name} is no secret");
        }
        let office = Office::with(case);
        let texts = office.texts(&public);
        for (kind, text) in public.iter().zip(&texts) {
            let file = if *kind == DocumentKind::TenderPackage { "procedure" } else { kind.name() };
            let pdf = fs::read(office.folder.path().join("out").join(format!("{file}.pdf"))).unwrap();
            let carried =
                documents::attachment_of(&pdf).unwrap().map(|it| String::from_utf8(it.bytes).unwrap());
            // The package alone is read by the other desk.
            assert_eq!(carried.is_some(), *kind == DocumentKind::TenderPackage, "{kind:?}");
            let carried = carried.unwrap_or_default();
            for secret in &secrets {
                assert!(!text.contains(&dense(secret)), "{kind:?} {language:?} prints {secret}");
                assert!(!carried.contains(secret.as_str()), "{kind:?} {language:?} carries {secret}");
            }
        }
        // The purchaser's own papers do tell them, and carry nothing.
        let told = office.texts(&internal).concat();
        for name in ["江澄", "卓文轩", "许静仪", "简伟强", "岑国栋"] {
            assert!(told.contains(name), "no paper tells {name}");
        }
        for kind in &internal {
            let pdf =
                fs::read(office.folder.path().join("out").join(format!("{}.pdf", kind.name()))).unwrap();
            assert_eq!(documents::attachment_of(&pdf).unwrap(), None, "{kind:?}");
        }
    }
}

#[test]
fn nobody_scores_before_interests_are_settled() {
    let office = Office::with(filled(Language::ZhHans));
    let refused = office.desk.app.print(&office.request(&[DocumentKind::ScoringSheets])).unwrap_err();
    match refused {
        app::Problem::InterestsUnsettled { members } => {
            // One has not declared; another worked for a bidder less than three years before.
            assert!(members.contains("贝安琪") && members.contains("岳清"), "{members}");
            assert!(!members.contains("阮立") && !members.contains("江澄"), "{members}");
        }
        other => panic!("{other}"),
    }
    assert_eq!(office.texts(&[DocumentKind::Declarations]).len(), 1);
}

#[test]
fn what_can_be_signed_is_signed_and_nothing_else() {
    let mut case = settled(Language::ZhHans);
    // What the rules object to in the invented parts is not the matter here.
    for part in ["objectives", "award", "issues"] {
        case.as_object_mut().unwrap().remove(part);
    }
    let office = Office::with(case);
    office.desk.identity().unwrap();
    let (name, password) = IDENTITY;
    let request = app::Export {
        identity: Some(name.to_owned()),
        password: Some(password.to_owned()),
        ..office.request(&DocumentKind::OF_PURCHASER)
    };
    for made in office.desk.app.print(&request).unwrap() {
        let signed = matches!(
            made.document,
            DocumentKind::TenderPackage
                | DocumentKind::Notice
                | DocumentKind::Clarification
                | DocumentKind::ContractDraft
        );
        assert_eq!(made.signed, signed, "{:?}", made.document);
        let verified = office.desk.call("verify", json!({ "path": made.path })).unwrap();
        let verdict = verified["verdict"].as_str().unwrap();
        assert_eq!(verdict != "unsigned", signed, "{:?} {verdict}", made.document);
        assert!(signed || !made.draft, "{:?}", made.document);
    }
}

/// A click on a page leads to a field of the case; each document is archival and tagged, as other programs read it.
#[test]
fn every_document_is_archival_and_its_places_are_fields_of_the_case() {
    let case = settled(Language::ZhHans);
    let office = Office::with(case.clone());
    let whole = serde_json::to_value(app::json::document::<Procedure>(case).unwrap()).unwrap();
    office.texts(&DocumentKind::OF_PURCHASER);
    for kind in DocumentKind::OF_PURCHASER {
        let request = app::PreviewRequest { case: office.case.clone(), document: kind };
        let preview = office.desk.app.preview(request).unwrap();
        assert!(preview.anchors.len() > 3 || kind == DocumentKind::ScoringSheets, "{kind:?}");
        for anchor in &preview.anchors {
            assert!(whole.pointer(&anchor.field).is_some(), "{kind:?} points to {}", anchor.field);
        }
        let name = if kind == DocumentKind::TenderPackage { "procedure" } else { kind.name() };
        let path = office.folder.path().join("out").join(format!("{name}.pdf"));
        let pdf = fs::read(&path).unwrap();
        let raw = String::from_utf8_lossy(&pdf);
        assert!(raw.contains("<pdfaid:part>3</pdfaid:part>"), "{kind:?}");
        let facts = Command::new("pdfinfo").arg(&path).output().unwrap();
        assert!(String::from_utf8_lossy(&facts.stdout).contains("Tagged:          yes"), "{kind:?}");
        assert!(
            Command::new("qpdf").arg("--check").arg(&path).output().unwrap().status.success(),
            "{kind:?}"
        );
    }
}

/// What a package says by its pack: the parts of Hong Kong in their order, and a consultation in its own words.
#[test]
fn a_pack_brings_documents_and_words_of_its_own() {
    let under = |pack: &str, method: &str, language: Language| {
        let mut case = filled(language);
        case["pack"] = json!({ "id": pack });
        case["overlays"] = json!([]);
        case["method"]["form"] = json!(method);
        Office::with(case).texts(&[DocumentKind::TenderPackage, DocumentKind::Notice])
    };
    let order = |text: &str, parts: &[&str]| {
        // The contents come first and name all parts in their order.
        let places: Vec<_> =
            parts.iter().map(|it| text.find(&dense(it)).unwrap_or_else(|| panic!("no {it}"))).collect();
        assert!(places.is_sorted(), "{places:?}");
    };
    let english = [
        "Part 1 Notes for Tenderers",
        "Part 2 Terms of Tender",
        "Part 3 Marking Scheme",
        "Part 4 Non-collusive Tendering Certificate",
        "Part 5 Offer to be Bound",
        "Part 6 Memorandum of Acceptance",
        "Part 7 Conditions of Contract",
        "Part 8 Schedule: Service Specification",
        "Part 9 Schedule: Performance Standards",
        "Part 10 Schedule: Price and Payment",
    ];
    let [package, notice] = under("hk-two-envelope", "open-tender", Language::En).try_into().unwrap();
    order(&package, &english);
    assert!(
        notice.contains(&dense("late tenders are not considered")) && !notice.contains("workingdays"),
        "{notice}"
    );
    let [package, _] = under("hk-two-envelope", "open-tender", Language::ZhHant).try_into().unwrap();
    order(
        &package,
        &[
            "投標者須知",
            "招標條款",
            "評分制度",
            "不合謀投標證書",
            "承約書",
            "接納書",
            "合約條款",
            "附表：服務規格",
        ],
    );
    for mainland in ["採購代理機構", "評標", "財政部門", "中國政府採購網"] {
        assert!(!package.contains(mainland), "{mainland}");
    }

    let [package, notice] =
        under("cn-consultation", "competitive-consultation", Language::ZhHans).try_into().unwrap();
    for it in ["磋商文件", "供应商须知", "磋商小组", "最后报价", "实质性变动"] {
        assert!(package.contains(it), "{it}");
    }
    for it in ["投标人", "评标委员会", "招标文件"] {
        // Texts of the case itself are those of a tender; what the pack says is looked for in the notice.
        assert!(!notice.contains(it), "{it} in {notice}");
    }
    let [package, _] = under("cn-tender", "open-tender", Language::ZhHans).try_into().unwrap();
    // 财政部令第87号 article 20, part by part.
    for it in [
        "投标邀请",
        "投标人须知",
        "资格要求",
        "政府采购政策",
        "投标文件的编制",
        "不予退还",
        "预算金额",
        "最高限价",
        "采购需求",
        "履约验收",
        "合同条款",
        "服务区域",
        "付款方式",
        "评分办法",
        "投标无效的情形",
        "投标有效期",
        "投标截止与开标时间",
        "代理费用",
        "信用中国",
        "信用记录",
        "★",
    ] {
        assert!(package.contains(it), "{it}");
    }
}

/// Words of tenders, and what a text of a case becomes without them.
const OF_TENDERS: [&str; 16] = [
    "招标", "投标", "开标", "评标", "中标", "标书", "截标", "招標", "投標", "開標", "評標", "中標", "標書",
    "截標", "tender", "bidder",
];

/// The texts of a case are its author's; without their words of tenders, what is left in print is the pack's.
fn without_tenders(value: &mut Value) {
    match value {
        Value::String(text) => {
            for word in OF_TENDERS.into_iter().chain(["Tender", "Bidder"]) {
                *text = text.replace(word, "采购");
            }
        }
        Value::Array(list) => list.iter_mut().for_each(without_tenders),
        Value::Object(map) => map.values_mut().for_each(without_tenders),
        _ => {}
    }
}

/// What the rules and the law of a procurement that is no tender may say of tenders all the same.
const TENDERS_ALLOWED: [&str; 3] = [
    // 财政部令第74号 article 38: from this amount on a single source is made public.
    "公开招标数额标准",
    "公開招標數額標準",
    "thresholdofopentendering",
];

#[test]
fn what_is_no_tender_prints_no_word_of_tenders() {
    for (pack, method, wanted) in [
        ("cn-consultation", "competitive-consultation", ["磋商小组", "磋商小組", "consultation"]),
        (
            "cn-negotiation",
            "competitive-negotiation",
            ["最后报价最低", "最後報價最低", "last price is lowest"],
        ),
        ("cn-single-source", "single-source", ["协商情况记录", "協商情況紀錄", "record of the talks"]),
        ("cn-framework", "framework-agreement", ["入围供应商", "入圍供應商", "suppliers admitted"]),
    ] {
        for (nth, language) in Language::ALL.into_iter().enumerate() {
            let mut case = settled(language);
            for (key, part) in case.as_object_mut().unwrap() {
                // Methods and formats go by names of the program.
                if !["format", "method", "id"].contains(&key.as_str()) {
                    without_tenders(part);
                }
            }
            without_tenders(&mut case["method"]["reason"]);
            case["pack"] = json!({ "id": pack });
            case["overlays"] = json!([]);
            case["method"]["form"] = json!(method);
            let office = Office::with(case);
            office.desk.app.speak(language).unwrap();
            // What the rules object to is told in the summary by their own words.
            let kinds: Vec<DocumentKind> = DocumentKind::OF_PURCHASER
                .into_iter()
                .filter(|it| *it != DocumentKind::DecisionSummary)
                .collect();
            let texts = office.texts(&kinds);
            let package = kinds.iter().position(|it| *it == DocumentKind::TenderPackage).unwrap();
            assert!(
                texts[package].contains(&dense(wanted[nth])),
                "{pack} {language:?} lacks {}",
                wanted[nth]
            );
            for (kind, text) in kinds.iter().zip(texts) {
                let rest = TENDERS_ALLOWED.iter().fold(text.to_lowercase(), |rest, it| rest.replace(it, ""));
                for word in OF_TENDERS {
                    let around = rest.split(word).next().unwrap().chars().rev().take(30).collect::<Vec<_>>();
                    assert!(
                        !rest.contains(word),
                        "{pack} {language:?} {kind:?} prints {word} after {}",
                        around.into_iter().rev().collect::<String>()
                    );
                }
            }
            // Nobody is scored where the law knows no points: neither chapter nor sheets have a scale.
            let scored = ["cn-consultation", "cn-framework"].contains(&pack);
            let scale = dense(["评分标准", "評分標準", "Points by category"][nth]);
            let all = office.texts(&[DocumentKind::TenderPackage, DocumentKind::ScoringSheets]);
            assert_eq!(all[0].contains(&scale), scored, "{pack} {language:?}");
            assert!(scored || !all[1].contains(&scale), "{pack} {language:?}");
        }
    }
}

#[test]
fn a_document_of_the_other_desk_is_refused() {
    let office = Office::with(filled(Language::En));
    let refused = office.desk.app.print(&office.request(&[DocumentKind::PriceBid])).unwrap_err();
    assert!(matches!(refused, app::Problem::NoSuchDocument { .. }), "{refused}");
}
