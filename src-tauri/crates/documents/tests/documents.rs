//! Documents of the shipped examples, by their text, structure and pictures.
#![allow(clippy::unwrap_used, clippy::panic)]

mod sample;

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Write,
    process::{Command, Stdio},
};

use documents::{
    Attachment, DocumentKind, Error, TypesetDocument, Typesetter, attachment_of, page_count, picture_of,
};
use expect_test::{expect, expect_file};
use model::{Language, Text};
use sample::{TYPESETTER, bid, data, procedure, typeset};
use serde_json::Value;
use sha2::{Digest, Sha256};

const KINDS: [DocumentKind; 3] =
    [DocumentKind::TenderPackage, DocumentKind::QualityBid, DocumentKind::PriceBid];

/// References are renewed by `UPDATE_EXPECT=1 cargo test -p documents`; read the difference.
#[test]
fn documents_read_as_their_references() {
    let examples =
        ["shitan-2025", "liwan-anti-drug-2025", "fengyang-2023"].map(|id| (id, bid(procedure(id), 2)));
    let samples =
        [("posts-at-units", sample::posts_at_units()), ("cases-over-years", sample::cases_over_years())];
    // The samples differ from an example in what stands in their packages and price bids.
    let of_price = [DocumentKind::TenderPackage, DocumentKind::PriceBid];
    let examples = examples.into_iter().map(|(id, bid)| (id, bid, KINDS.as_slice()));
    let samples = samples.into_iter().map(|(id, bid)| (id, bid, of_price.as_slice()));
    for (id, bid, kinds) in examples.chain(samples) {
        for language in Language::ALL {
            let mut described = String::new();
            for kind in kinds.iter().copied() {
                let document = set(kind, &data(kind, &bid, language), language);
                described += &describe(kind, &document);
            }
            expect_file![format!("./ref/{id}.{}.txt", language.tag())].assert_eq(&described);
        }
    }
}

fn describe(kind: DocumentKind, document: &TypesetDocument) -> String {
    let pdf = document.pdf().unwrap();
    // Without white space, which each version of a reader places in its own way.
    let text: String = text_of(&pdf, None).chars().filter(|it| !it.is_whitespace()).collect();
    let mut described =
        format!("{}: {} pages, text {}\n", kind.name(), document.page_count(), short_hash(text.as_bytes()));
    for place in document.signature_boxes() {
        described += &format!("  signature {} on page {}\n", place.name, place.page);
    }
    if cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        // Curves are drawn with the processor's vector instructions, so pictures compare on one kind only.
        let pictures: Vec<String> =
            [1, document.page_count()].map(|page| short_hash(&document.picture(page, 0.5).unwrap())).into();
        described += &format!("  pictures {}\n", pictures.join(" "));
    }
    for entry in lopdf::Document::load_mem(&pdf).unwrap().get_toc().unwrap().toc {
        described += &format!("{}{} … {}\n", "  ".repeat(entry.level), entry.title, entry.page);
    }
    described + "\n"
}

#[test]
fn a_case_with_nothing_in_it_yet_can_be_looked_at() {
    let mut blank = model::Procedure::default();
    blank.price.term_months = 12;
    let bid = model::Bid { procedure: blank, ..model::Bid::default() };
    for language in Language::ALL {
        for kind in KINDS {
            let document = set(kind, &data(kind, &bid, language), language);
            assert!(document.page_count() >= 4, "{kind:?}");
            assert!(!document.signature_boxes().is_empty());
            document.pdf().unwrap();
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let bid = bid(procedure("shitan-2025"), 2);
    let attachment = attachment(b"{\"a\":1}");
    for kind in KINDS {
        let data = data(kind, &bid, Language::ZhHans);
        let once = |typesetter: &Typesetter| {
            typeset(typesetter, kind, &data, Language::ZhHans, Some(&attachment)).unwrap().pdf().unwrap()
        };
        let first = once(&TYPESETTER);
        assert!(first == once(&TYPESETTER), "{kind:?} again");
        assert!(first == once(&sample::typesetter()), "{kind:?} by another typesetter");
    }
}

#[test]
fn a_document_is_archival_and_says_what_it_is() {
    let bids = [bid(procedure("shitan-2025"), 2), sample::cases_over_years()];
    let languages = [(Language::ZhHans, "zh"), (Language::ZhHant, "zh"), (Language::En, "en")];
    for (bid, (language, tag)) in bids.iter().flat_map(|bid| languages.map(|it| (bid, it))) {
        for kind in
            KINDS.into_iter().filter(|it| *it != DocumentKind::QualityBid || bid.cost.posts.len() < 30)
        {
            let data = data(kind, bid, language);
            let attachment = attachment(data.to_string().as_bytes());
            let pdf = typeset(&TYPESETTER, kind, &data, language, Some(&attachment)).unwrap().pdf().unwrap();
            let raw = String::from_utf8_lossy(&pdf);
            assert!(raw.contains("<pdfaid:part>3</pdfaid:part>"), "{kind:?}");
            assert!(raw.contains("<pdfaid:conformance>U</pdfaid:conformance>"), "{kind:?}");
            run("qpdf", &["--check", "-"], &pdf);
            let facts = run("pdfinfo", &["-"], &pdf);
            assert!(facts.contains(written(&bid.procedure.title, language)), "{facts}");
            assert!(facts.contains("Creator:         Tenderwright"), "{facts}");
            assert!(facts.contains("Tagged:          yes"), "{facts}");
            let parsed = lopdf::Document::load_mem(&pdf).unwrap();
            let declared =
                parsed.catalog().unwrap().get(b"Lang").and_then(lopdf::decode_text_string).unwrap();
            assert!(declared.starts_with(tag), "{declared}");
        }
    }
}

#[test]
fn the_attached_data_come_back() {
    let bid = bid(procedure("liwan-anti-drug-2025"), 1);
    let data = data(DocumentKind::TenderPackage, &bid, Language::ZhHans);
    let attachment = attachment(data.to_string().as_bytes());
    let document =
        typeset(&TYPESETTER, DocumentKind::TenderPackage, &data, Language::ZhHans, Some(&attachment))
            .unwrap();
    assert_eq!(attachment_of(&document.pdf().unwrap()).unwrap(), Some(attachment));
    let bare = set(DocumentKind::TenderPackage, &data, Language::ZhHans);
    assert_eq!(attachment_of(&bare.pdf().unwrap()).unwrap(), None);
}

#[test]
fn signature_boxes_lie_on_their_pages() {
    let bid = bid(procedure("shitan-2025"), 2);
    for (kind, names) in [
        (DocumentKind::TenderPackage, vec!["purchaser"]),
        (DocumentKind::QualityBid, vec!["agency", "receipt"]),
        (DocumentKind::PriceBid, vec!["agency", "receipt"]),
    ] {
        for language in Language::ALL {
            let document = set(kind, &data(kind, &bid, language), language);
            assert_eq!(document.signature_boxes().iter().map(|it| &it.name).collect::<Vec<_>>(), names);
            for place in document.signature_boxes() {
                let [left, bottom, right, top] = place.rect;
                assert!(0.0 < left && left < right && right < 595.3, "{place:?}");
                assert!(0.0 < bottom && bottom < top && top < 841.9, "{place:?}");
                assert_eq!(place.page, document.page_count());
                assert!(!place.label.is_empty());
            }
        }
    }
}

#[test]
fn every_anchor_names_a_field_of_the_case() {
    for bid in [bid(procedure("fengyang-2023"), 2), sample::posts_at_units(), sample::cases_over_years()] {
        check_anchors(&bid);
    }
}

fn check_anchors(bid: &model::Bid) {
    for (kind, whole, wanted) in [
        (DocumentKind::TenderPackage, serde_json::to_value(&bid.procedure).unwrap(), "/need/statement"),
        (DocumentKind::QualityBid, serde_json::to_value(bid).unwrap(), "/sections/0/body"),
        (DocumentKind::PriceBid, serde_json::to_value(bid).unwrap(), "/cost/posts/0/role"),
    ] {
        let document = set(kind, &data(kind, bid, Language::ZhHans), Language::ZhHans);
        let anchors = document.anchors();
        assert!(anchors.iter().any(|it| it.field == wanted), "{kind:?} has no {wanted}");
        for anchor in anchors {
            assert!(whole.pointer(&anchor.field).is_some(), "{kind:?} points to {}", anchor.field);
            assert!((1..=document.page_count()).contains(&anchor.page));
        }
    }
}

#[test]
fn a_quality_bid_holds_no_money() {
    let mut bid = bid(procedure("shitan-2025"), 2);
    bid.offer.total = Some("1854000.00".parse().unwrap());
    for language in Language::ALL {
        let data = data(DocumentKind::QualityBid, &bid, language);
        let text = text_of(&set(DocumentKind::QualityBid, &data, language).pdf().unwrap(), None);
        let dense: String = text.chars().filter(|it| !it.is_whitespace()).collect();
        for leak in ["1,854,000", "1854000", "壹佰", "¥", "HK$", "ONEMILLION", "9,000.00", "5,200.00", "元整"]
        {
            assert!(!dense.contains(leak), "{leak} in {language:?}");
        }
    }
}

/// What must stand in a document, white space apart.
fn check_says(kind: DocumentKind, bid: &model::Bid, language: Language, wanted: &[&str]) {
    let dense = |it: &str| it.chars().filter(|it| !it.is_whitespace()).collect::<String>();
    let text = dense(&text_of(&set(kind, &data(kind, bid, language), language).pdf().unwrap(), None));
    for it in wanted {
        assert!(text.contains(&dense(it)), "{kind:?} {language:?} lacks {it}");
    }
}

#[test]
fn a_package_tells_units_caps_payers_and_what_assessments_pay() {
    let bid = sample::posts_at_units();
    let figures = [
        // Twelve posts at 70,000: by unit, in all; by payer, with the odd cents; nine tenths of the second payment.
        "¥420,000.00",
        "¥840,000.00",
        "¥504,000.00",
        "¥280,140.00",
        "¥55,860.00",
        "¥302,400.00",
        "¥84,000.00",
        "5% ¥36,000.00",
    ];
    for (language, words) in [
        (Language::ZhHans, ["按用人单位汇总", "费用科目的上限", "评估结果与付款", "报价可以列支不可预见费"]),
        (Language::ZhHant, ["按用人單位匯總", "費用科目的上限", "評估結果與付款", "報價可包括應急費"]),
        (
            Language::En,
            [
                "By employing unit",
                "Greatest share of budget heads",
                "Payment by result of assessment",
                "The price may include a contingency",
            ],
        ),
    ] {
        check_says(DocumentKind::TenderPackage, &bid, language, &figures);
        check_says(DocumentKind::TenderPackage, &bid, language, &words);
    }
}

#[test]
fn payers_pay_by_service_year_and_years_add_up() {
    let bid = sample::cases_over_years();
    // 55.55 %, 33.33 % and 11.12 % of two years of 5,400,000 and half a year of 2,700,000.
    let figures = [
        "55.55% ¥2,999,700.00 ¥2,999,700.00 ¥1,499,850.00 ¥7,499,250.00",
        "100% ¥5,400,000.00 ¥5,400,000.00 ¥2,700,000.00 ¥13,500,000.00",
    ];
    for language in Language::ALL {
        check_says(DocumentKind::TenderPackage, &bid, language, &figures);
    }
}

#[test]
fn a_price_bid_tells_what_every_line_is_reckoned_from() {
    let bid = sample::cases_over_years();
    let figures = [
        // Heads and what the price lacks of them, by service year.
        "¥4,526,448.00 ¥4,526,448.00 ¥2,263,224.00 ¥11,316,120.00",
        // Set-up apart: 186,000 and 64,300.50.
        "¥250,300.50",
        // The role whose own work goes beyond its hours.
        "261.94% 6,565.56",
    ];
    for (language, words) in [
        (
            Language::ZhHans,
            ["一次性开办费", "社会保险和住房公积金明细", "2026年7月1日起 16.5%", "工时换算标准"],
        ),
        (Language::ZhHant, ["一次過開辦費用", "僱主供款明細", "2026年7月1日起 16.5%", "工時換算標準"]),
        (
            Language::En,
            ["Set-up costs", "Contributions by post", "16.5% from 1 July 2026", "Hours of one unit"],
        ),
    ] {
        check_says(DocumentKind::PriceBid, &bid, language, &figures);
        check_says(DocumentKind::PriceBid, &bid, language, &words);
    }
}

#[test]
fn charts_are_told_in_words() {
    for bid in [sample::posts_at_units(), sample::cases_over_years()] {
        for (language, titles) in [
            (Language::ZhHans, ["报价构成图。投标总价 ¥", "各岗位工时图"]),
            (Language::ZhHant, ["報價構成圖。投標總價 ¥", "各職位工時圖"]),
            (Language::En, ["Chart of the price and its parts", "Chart of hours by post"]),
        ] {
            let document =
                set(DocumentKind::PriceBid, &data(DocumentKind::PriceBid, &bid, language), language);
            let pdf = lopdf::Document::load_mem(&document.pdf().unwrap()).unwrap();
            let alternatives: Vec<String> = pdf
                .objects
                .values()
                .filter_map(|it| it.as_dict().ok()?.get(b"Alt").ok())
                .filter_map(|it| lopdf::decode_text_string(it).ok())
                .collect();
            for title in titles {
                assert_eq!(
                    alternatives.iter().filter(|it| it.contains(title)).count(),
                    1,
                    "{alternatives:?}"
                );
            }
            for post in &bid.cost.posts {
                let named = alternatives.iter().any(|it| it.contains(&post.role));
                assert!(named || !post.serves, "{}", post.role);
            }
        }
    }
}

#[test]
fn typst_characters_in_texts_print_as_they_are() {
    let hostile =
        r##"#let x = 1 $a^2$ *bold* _it_ @ref <label> `raw` \n ] [ // = - + #panic("no") "quoted" ~ -- ..."##;
    let mut procedure = procedure("shitan-2025");
    procedure.need.statement = Text { zh_hans: hostile.into(), ..Text::default() };
    procedure.title = Text { zh_hans: hostile.into(), ..Text::default() };
    procedure.indicators[0].name = Text { zh_hans: hostile.into(), ..Text::default() };
    procedure.contract[0].title = Text { zh_hans: hostile.into(), ..Text::default() };
    let bid = bid(procedure, 1);
    let document = set(
        DocumentKind::TenderPackage,
        &data(DocumentKind::TenderPackage, &bid, Language::ZhHans),
        Language::ZhHans,
    );
    let text: String =
        text_of(&document.pdf().unwrap(), None).chars().filter(|it| !it.is_whitespace()).collect();
    let wanted: String = hostile.chars().filter(|it| !it.is_whitespace()).collect();
    // Title on the cover and in the key facts at least, statement, contract heading.
    assert!(text.matches(&wanted).count() >= 4, "{text}");
}

#[test]
fn a_missing_character_is_named_with_its_field() {
    for (character, field) in
        [('😀', "/procedure/need/statement/zh-Hans"), ('\u{E123}', "/procedure/title/zh-Hans")]
    {
        let mut procedure = procedure("shitan-2025");
        let target =
            if field.contains("need") { &mut procedure.need.statement } else { &mut procedure.title };
        target.zh_hans.insert(3, character);
        let bid = bid(procedure, 1);
        let data = data(DocumentKind::TenderPackage, &bid, Language::ZhHans);
        match typeset(&TYPESETTER, DocumentKind::TenderPackage, &data, Language::ZhHans, None) {
            Err(Error::MissingGlyph { character: named, context, page }) => {
                assert_eq!((named, context.as_deref()), (character, Some(field)));
                assert!(page >= 1);
            }
            Err(other) => panic!("{other}"),
            Ok(_) => panic!("{character} was printed"),
        }
    }
    assert_eq!(sample::FONTS.missing("社工😀\n站\t㛃\u{E123}😀"), ['😀', '\u{E123}']);
}

#[test]
fn a_long_table_repeats_its_head_on_every_page() {
    let mut procedure = procedure("shitan-2025");
    procedure.indicators = (0..200).map(|at| procedure.indicators[at % 8].clone()).collect();
    let bid = bid(procedure, 1);
    let document = set(
        DocumentKind::TenderPackage,
        &data(DocumentKind::TenderPackage, &bid, Language::ZhHans),
        Language::ZhHans,
    );
    let pdf = document.pdf().unwrap();
    let of_indicators = |field: &str| {
        document
            .anchors()
            .iter()
            .filter(|it| it.field.ends_with(field))
            .map(|it| it.page)
            .collect::<BTreeSet<_>>()
    };
    let pages = of_indicators("/count_rule");
    assert!(pages.len() > 10, "{pages:?}");
    for page in pages {
        let text = text_of(&pdf, Some(page));
        assert!(text.contains("计量规则") && text.contains("未达标处理"), "no head on page {page}:\n{text}");
    }
}

#[test]
fn templates_at_fault_say_where() {
    let broken = [("packs/cn-tender/documents/price-bid.typ".to_owned(), b"#let a = 1\n#b".to_vec())];
    let typesetter = Typesetter::new(sample::FONTS.clone(), broken).unwrap();
    let fault =
        |kind| typeset(&typesetter, kind, &Value::Null, Language::En, None).err().unwrap().to_string();
    expect!["packs/cn-tender/documents/price-bid.typ:2: unknown variable: b"]
        .assert_eq(&fault(DocumentKind::PriceBid));
    expect!["packs/cn-tender/documents/quality-bid.typ:0: there is no such template"]
        .assert_eq(&fault(DocumentKind::QualityBid));
}

#[test]
fn every_language_has_the_same_words() {
    let keys = |pack: &str, language: Language| {
        let path =
            sample::templates_folder().join(format!("packs/{pack}/documents/words/{}.toml", language.tag()));
        let words: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
        let mut keys = BTreeSet::new();
        collect(&toml::Value::Table(words), String::new(), &mut keys);
        keys
    };
    let common = keys("cn-tender", Language::ZhHans);
    for pack in ["cn-tender", "hk-two-envelope", "cn-procurement"].into_iter().chain(NO_TENDERS) {
        for language in Language::ALL {
            assert_eq!(keys(pack, language), keys(pack, Language::ZhHans), "{pack} {language:?}");
        }
    }
    // What a pack says otherwise is said of something that there is; only lists may be longer, and a pack's own templates
    // have words of their own.
    let own = ["/instructions", "/over", "/negotiation", "/source"];
    for pack in ["cn-procurement"].into_iter().chain(NO_TENDERS) {
        for key in keys(pack, Language::ZhHans) {
            let free = own.iter().any(|it| key.starts_with(it));
            assert!(free || common.contains(&key), "{pack}: {key} stands over nothing");
        }
    }
}

/// The packs of the mainland that are no tender, and speak of suppliers and responses.
const NO_TENDERS: [&str; 4] = ["cn-consultation", "cn-negotiation", "cn-single-source", "cn-framework"];

/// No document of a procurement that is no tender, of either desk, speaks of tenders, bidders and their like.
#[test]
fn what_is_no_tender_does_not_call_itself_one() {
    let words = |pack: &str, language: Language| -> toml::Table {
        let path =
            sample::templates_folder().join(format!("packs/{pack}/documents/words/{}.toml", language.tag()));
        std::fs::read_to_string(path).unwrap().parse().unwrap()
    };
    for (pack, language) in NO_TENDERS.iter().flat_map(|it| Language::ALL.map(|language| (*it, language))) {
        let mut said = BTreeMap::new();
        for layer in ["cn-tender", "cn-procurement", pack] {
            lay_over(&toml::Value::Table(words(layer, language)), String::new(), &mut said);
        }
        assert!(said.len() > 700, "{pack} {language:?}: {} sentences", said.len());
        for (key, sentence) in said {
            // The names of all methods stand there; a case prints its own.
            let of_another = key.starts_with("/method/");
            assert!(of_another || !tells_of_tenders(&sentence), "{pack} {language:?} {key}: {sentence}");
        }
    }
}

/// Whether a sentence has a word of tenders, besides the name that the law gives to a threshold.
fn tells_of_tenders(sentence: &str) -> bool {
    // 财政部令第74号 article 38: from this amount on a single source is made public.
    let threshold = ["公开招标数额标准", "公開招標數額標準", "the threshold of open tendering"];
    let rest = threshold.iter().fold(sentence.to_lowercase(), |rest, it| rest.replace(it, ""));
    let chinese = [
        "招标", "投标", "开标", "评标", "中标", "标书", "截标", "招標", "投標", "開標", "評標", "中標",
        "標書", "截標",
    ];
    let english = [
        "tender",
        "tenders",
        "tendering",
        "tenderer",
        "tenderers",
        "bid",
        "bids",
        "bidder",
        "bidders",
        "bidding",
    ];
    chinese.iter().any(|it| rest.contains(it))
        || rest.split(|it: char| !it.is_ascii_alphabetic()).any(|it| english.contains(&it))
}

/// Puts sentences over those of the layers below, as the templates do: tables are merged, lists replaced.
fn lay_over(value: &toml::Value, path: String, said: &mut BTreeMap<String, String>) {
    match value {
        toml::Value::Table(table) => {
            table.iter().for_each(|(key, it)| lay_over(it, format!("{path}/{key}"), said));
        }
        toml::Value::Array(list) => {
            said.retain(|key, _| !key.starts_with(&format!("{path}/")));
            list.iter().enumerate().for_each(|(at, it)| lay_over(it, format!("{path}/{at}"), said));
        }
        other => {
            said.insert(path, other.as_str().unwrap_or_default().to_owned());
        }
    }
}

fn collect(value: &toml::Value, path: String, keys: &mut BTreeSet<String>) {
    match value {
        toml::Value::Table(table) => {
            table.iter().for_each(|(key, it)| collect(it, format!("{path}/{key}"), keys))
        }
        toml::Value::Array(list) => {
            list.iter().enumerate().for_each(|(at, it)| collect(it, format!("{path}/{at}"), keys))
        }
        _ => {
            keys.insert(path);
        }
    }
}

#[test]
fn pictures_are_refused_beyond_their_bounds() {
    let bid = bid(procedure("shitan-2025"), 1);
    let document =
        set(DocumentKind::PriceBid, &data(DocumentKind::PriceBid, &bid, Language::ZhHans), Language::ZhHans);
    let pdf = document.pdf().unwrap();
    let pages = document.page_count();
    assert_eq!(page_count(&pdf).unwrap(), pages);
    assert_eq!(picture_of(&pdf, pages + 1, 1.0).err(), Some(Error::NoSuchPage { page: pages + 1, pages }));
    assert_eq!(document.picture(0, 1.0).err(), Some(Error::NoSuchPage { page: 0, pages }));
    assert!(matches!(picture_of(&pdf, 1, 100.0), Err(Error::PictureTooLarge { .. })));
    assert!(matches!(picture_of(b"no pdf", 1, 1.0), Err(Error::UnreadablePdf { .. })));
    assert!(picture_of(&pdf, 2, 1.0).unwrap().starts_with(b"\x89PNG"));
}

fn set(kind: DocumentKind, data: &Value, language: Language) -> TypesetDocument {
    typeset(&TYPESETTER, kind, data, language, None)
        .unwrap_or_else(|error| panic!("{kind:?} {language:?}: {error}"))
}

fn attachment(bytes: &[u8]) -> Attachment {
    Attachment { name: "procedure.json".into(), bytes: bytes.to_vec(), description: "采购数据".into() }
}

fn written(text: &Text, language: Language) -> &str {
    text.best(language)
}

fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|it| format!("{it:02x}")).collect()
}

fn text_of(pdf: &[u8], page: Option<usize>) -> String {
    let page = page.map(|it| it.to_string());
    let mut arguments = vec!["-layout"];
    if let Some(page) = &page {
        arguments.extend(["-f", page, "-l", page]);
    }
    arguments.extend(["-", "-"]);
    run("pdftotext", &arguments, pdf)
}

/// Runs a program of another maker on a PDF; it must be installed and must not complain.
fn run(program: &str, arguments: &[&str], pdf: &[u8]) -> String {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(pdf).unwrap();
    let path = file.path().to_str().unwrap();
    let mut given = false;
    let arguments = arguments
        .iter()
        .map(|it| if *it == "-" && !std::mem::replace(&mut given, true) { path } else { *it });
    let output = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("{program}: {error}; install poppler-utils and qpdf"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A report of a check tells each finding, its article and why a risk is taken, in every language.
#[test]
fn a_check_report_tells_findings_and_risks_taken() {
    let bid = sample::posts_at_units();
    for language in Language::ALL {
        let told = ["截止日距公告只有18天。", "不得少于二十日。", "已征求意见"];
        check_says(DocumentKind::CheckReport, &bid, language, &told);
    }
}
