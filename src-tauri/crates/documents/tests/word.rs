//! Word files of the shipped examples, held against the pages of the same documents.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod sample;

use std::{
    collections::BTreeMap,
    io::{Cursor, Read, Write},
    path::Path,
    process::Command,
};

use documents::{DocumentKind, Error, Request, Typesetter};
use model::{Bid, Language};
use sample::{FONTS, TYPESETTER, bid, data, procedure, request, typeset};
use serde_json::Value;

const KINDS: [DocumentKind; 4] = [
    DocumentKind::TenderPackage,
    DocumentKind::QualityBid,
    DocumentKind::PriceBid,
    DocumentKind::CheckReport,
];

/// Every shipped example, and two samples with what no example has.
fn bids() -> Vec<(String, Bid)> {
    let folder = sample::templates_folder().join("examples");
    let mut all: Vec<(String, Bid)> = std::fs::read_dir(folder)
        .unwrap()
        .filter_map(|it| it.unwrap().file_name().to_str().unwrap().strip_suffix(".json").map(str::to_owned))
        .map(|id| (id.clone(), bid(procedure(&id), 2)))
        .collect();
    assert!(all.len() >= 3);
    all.push(("posts-at-units".into(), sample::posts_at_units()));
    all.push(("cases-over-years".into(), sample::cases_over_years()));
    all
}

/// The purchaser's own papers are held so by a suite of filled cases.
#[test]
fn a_word_file_says_what_the_pages_say() {
    let folder = tempfile::tempdir().unwrap();
    let bid = sample::cases_over_years();
    for language in Language::ALL {
        for kind in KINDS {
            let data = data(kind, &bid, language);
            let name = format!("{}.{}", kind.name(), language.tag());
            let pdf = typeset(&TYPESETTER, kind, &data, language, None).unwrap().pdf().unwrap();
            std::fs::write(folder.path().join(format!("{name}.pdf")), pdf).unwrap();
            let word = TYPESETTER.word(&request(kind, &data, language, None)).unwrap();
            std::fs::write(folder.path().join(format!("{name}.docx")), word).unwrap();
        }
    }
    assert_eq!(faults(folder.path()), Vec::<String>::new());
}

/// What the judge says of Word files beside their PDFs.
fn faults(folder: &Path) -> Vec<String> {
    let python = std::env::var("TENDERWRIGHT_PYTHON").expect(
        "TENDERWRIGHT_PYTHON names a Python with tests/requirements.txt installed; ./dev test sets it",
    );
    let judge = sample::templates_folder().join("../tests/word.py");
    let output = Command::new(python).arg(judge).arg(folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn the_price_stays_out_of_the_quality_bid() {
    for (id, bid) in bids() {
        for language in Language::ALL {
            let word = WordFile::of(
                DocumentKind::QualityBid,
                &data(DocumentKind::QualityBid, &bid, language),
                language,
            );
            for (name, content) in &word.parts {
                assert!(!content.contains('¥') && !content.contains("HK$"), "{id} {name}");
                assert!(amounts(content).is_empty(), "{id} {name}");
            }
        }
    }
}

#[test]
fn a_word_file_says_what_it_is_and_names_the_organisation_alone() {
    let bid = bid(procedure("shitan-2025"), 2);
    for (language, tags, font) in [
        (Language::ZhHans, r#"w:val="en-US" w:eastAsia="zh-CN""#, "仿宋"),
        (Language::ZhHant, r#"w:val="en-GB" w:eastAsia="zh-HK""#, "新細明體"),
        (Language::En, r#"w:val="en-GB" w:eastAsia="zh-CN""#, "Times New Roman"),
    ] {
        let word =
            WordFile::of(DocumentKind::QualityBid, &data(DocumentKind::QualityBid, &bid, language), language);
        let about = word.part("docProps/core.xml");
        assert!(about.contains(&format!("<dc:creator>{}</dc:creator>", bid.agency.name)), "{about}");
        assert!(about.contains(&format!("<dc:language>{}</dc:language>", language.tag())), "{about}");
        assert!(about.contains(bid.procedure.title.best(language)), "{about}");
        assert!(!about.contains("lastModifiedBy"), "{about}");
        let styles = word.part("word/styles.xml");
        assert!(styles.contains(&format!("<w:lang {tags}/>")), "{language:?}");
        assert!(styles.contains(font), "{language:?}");
        assert!(word.part("word/document.xml").contains(r#"<w:pgSz w:w="11906" w:h="16838"/>"#));
        assert!(word.part("word/footer1.xml").contains(" NUMPAGES "));
        // Answers of the index refer to the pages of their sections.
        assert!(word.part("word/document.xml").contains(" PAGEREF _Ref_section_0 "));
        assert!(word.part("word/document.xml").contains(r#"w:name="_Ref_section_0""#));
    }
}

#[test]
fn the_same_input_gives_the_same_word_file() {
    let bid = bid(procedure("shitan-2025"), 1);
    for kind in KINDS {
        let data = data(kind, &bid, Language::ZhHans);
        let once = |it: &Typesetter| it.word(&request(kind, &data, Language::ZhHans, None)).unwrap();
        assert!(once(&TYPESETTER) == once(&sample::typesetter()), "{kind:?}");
    }
}

#[test]
fn a_draft_says_so_on_every_page_in_both_forms() {
    let bid = bid(procedure("shitan-2025"), 1);
    for (language, mark) in [(Language::ZhHans, "草稿"), (Language::ZhHant, "草稿"), (Language::En, "DRAFT")]
    {
        let data = data(DocumentKind::TenderPackage, &bid, language);
        let final_one = request(DocumentKind::TenderPackage, &data, language, None);
        let draft = Request { draft: true, ..final_one.clone() };
        let header = |it: &Request<'_>| {
            WordFile::read(&TYPESETTER.word(it).unwrap()).part("word/header1.xml").to_owned()
        };
        assert!(header(&draft).contains(mark));
        assert!(!header(&final_one).contains(mark));
        let pages = |it: &Request<'_>| {
            let document = TYPESETTER.typeset(it).unwrap();
            (document.page_count(), pdf_text(&document.pdf().unwrap()).matches(mark).count())
        };
        // The cover has no header.
        let (count, marked) = pages(&draft);
        assert_eq!(marked, count - 1);
        assert_eq!(pages(&final_one).1, 0);
    }
}

#[test]
fn every_character_reaches_word_or_is_left_out_where_xml_has_none() {
    let mut bid = bid(procedure("shitan-2025"), 1);
    bid.agency.profile = "a < b && \"c\" > d\u{b} #*_\n\n- one\n- two\n\nlast\twords".into();
    let word = WordFile::of(
        DocumentKind::QualityBid,
        &data(DocumentKind::QualityBid, &bid, Language::En),
        Language::En,
    );
    let text = word.text();
    assert!(text.contains("a < b && \"c\" > d #*_"), "{text}");
    let body = word.part("word/document.xml");
    assert!(!body.contains('\u{b}'));
    assert_eq!(
        body.matches(r#"<w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">one"#).count(),
        1
    );
}

#[test]
fn cells_that_span_and_lists_that_nest_keep_their_shape() {
    let template = r#"
        #import "/typst/word.typ": in-word
        #show: in-word.with("P", "1", "K", toml("words/en.toml"))
        #table(columns: (2cm, 25%, 1fr), table.header[A][B][C],
          table.cell(rowspan: 2)[down], table.cell(colspan: 2)[across], [x], [y], [p], [q], [r])
        + one
          - inner
        + two

        between
        + again
    "#;
    let word = WordFile::read(&with_template(template).unwrap());
    let body = word.part("word/document.xml");
    // Two centimetres, a quarter of the 9070 twentieths of a point between the margins, and the rest.
    let columns: Vec<&str> =
        body.split("<w:gridCol w:w=\"").skip(1).map(|it| it.split('"').next().unwrap()).collect();
    assert_eq!(columns, ["1134", "2268", "5669"]);
    assert_eq!(body.matches("<w:tblHeader/>").count(), 1);
    assert_eq!(body.matches(r#"<w:gridSpan w:val="2"/>"#).count(), 1);
    assert_eq!(body.matches(r#"<w:vMerge w:val="restart"/>"#).count(), 1);
    assert_eq!(body.matches("<w:vMerge/>").count(), 1);
    // Four rows of three columns, of which one cell takes two.
    assert_eq!(body.matches("<w:tc>").count(), 11);
    let numbers = |list: usize, depth: usize| {
        body.matches(&format!(r#"<w:ilvl w:val="{depth}"/><w:numId w:val="{list}"/>"#)).count()
    };
    assert_eq!([numbers(2, 0), numbers(1, 1), numbers(3, 0)], [2, 1, 1]);
}

#[test]
fn what_word_would_lose_is_refused() {
    let placed = r#"
        #import "/typst/word.typ": in-word
        #show: in-word.with("P", "1", "K", toml("words/en.toml"))
        #grid(columns: 2, [side], [by side])
        #place(top)[lost]
    "#;
    match with_template(placed) {
        Err(Error::Template { line, message, .. }) => {
            assert_eq!((line, message.as_str()), (5, "place was ignored during HTML export"));
        }
        other => panic!("{:?}", other.map(|it| it.len())),
    }
    let kept = placed.replace("#place(top)[lost]", "");
    let text = WordFile::read(&with_template(&kept).unwrap()).text();
    assert!(text.contains("side\nby side"), "{text}");
}

/// Another program reads them: as many pages as they need, each with its number, and the whole text.
#[test]
fn libreoffice_opens_every_document_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    let bid = sample::posts_at_units();
    let mut made = Vec::new();
    for language in Language::ALL {
        for kind in KINDS {
            let data = data(kind, &bid, language);
            let bytes = TYPESETTER.word(&request(kind, &data, language, None)).unwrap();
            let path = folder.path().join(format!("{}.{}.docx", kind.name(), language.tag()));
            std::fs::write(&path, &bytes).unwrap();
            made.push((path, WordFile::read(&bytes)));
        }
    }
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.path().display());
    let output = Command::new(office())
        .args([&profile, "--headless", "--convert-to", "pdf", "--outdir"])
        .arg(folder.path())
        .args(made.iter().map(|it| &it.0))
        .output()
        .unwrap_or_else(|error| panic!("soffice: {error}; install LibreOffice"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    for (path, word) in made {
        let pdf = std::fs::read(path.with_extension("pdf")).unwrap();
        let text = bare(&pdf_text(&pdf));
        let pages = documents::page_count(&pdf).unwrap();
        let last = format!("{pages}");
        assert!(pages >= 4 && text.contains(&last), "{}: {pages}", path.display());
        for heading in word.paragraphs("Heading") {
            assert!(text.contains(&bare(&heading)), "{}: {heading}", path.display());
        }
    }
}

fn office() -> String {
    let of_mac = "/Applications/LibreOffice.app/Contents/MacOS/soffice";
    std::env::var("TENDERWRIGHT_SOFFICE")
        .unwrap_or_else(|_| if Path::new(of_mac).is_file() { of_mac } else { "soffice" }.into())
}

/// A Word file of a template of one's own, in the place of the check report's.
fn with_template(template: &str) -> Result<Vec<u8>, Error> {
    let root = sample::templates_folder();
    let read = |path: &str| (path.to_owned(), std::fs::read(root.join(path)).unwrap());
    let mut files: Vec<_> = ["case", "figures", "word"].map(|it| read(&format!("typst/{it}.typ"))).into();
    files.push(read("packs/cn-tender/documents/words/en.toml"));
    files.push(("packs/cn-tender/documents/check-report.typ".into(), template.into()));
    let typesetter = Typesetter::new(FONTS.clone(), files).unwrap();
    typesetter.word(&request(DocumentKind::CheckReport, &Value::Null, Language::En, None))
}

/// The parts of a Word file.
struct WordFile {
    parts: BTreeMap<String, String>,
}

impl WordFile {
    fn of(kind: DocumentKind, data: &Value, language: Language) -> Self {
        Self::read(&TYPESETTER.word(&request(kind, data, language, None)).unwrap())
    }

    fn read(bytes: &[u8]) -> Self {
        let mut parcel = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut parts = BTreeMap::new();
        for at in 0..parcel.len() {
            let mut part = parcel.by_index(at).unwrap();
            let name = part.name().unwrap().into_owned();
            let mut content = String::new();
            part.read_to_string(&mut content).unwrap();
            parts.insert(name, content);
        }
        Self { parts }
    }

    fn part(&self, name: &str) -> &str {
        &self.parts[name]
    }

    /// The texts of paragraphs whose style begins so.
    fn paragraphs(&self, style: &str) -> Vec<String> {
        let wanted = format!(r#"<w:pStyle w:val="{style}"#);
        let written = self.part("word/document.xml").split("<w:p>").skip(1);
        written.filter(|it| it.contains(&wanted)).map(letters).collect()
    }

    /// All letters of the body, a line each paragraph.
    fn text(&self) -> String {
        self.part("word/document.xml").split("<w:p>").skip(1).map(letters).collect::<Vec<_>>().join("\n")
    }
}

/// The letters of a paragraph.
fn letters(written: &str) -> String {
    let runs = written.split("<w:t xml:space=\"preserve\">").skip(1);
    let text: String = runs.map(|it| it.split("</w:t>").next().unwrap()).collect();
    let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")];
    plain.iter().fold(text, |text, (from, to)| text.replace(from, to))
}

/// Without white space, and without the hyphens of broken words.
fn bare(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace() && *it != '\u{ad}').collect()
}

/// Amounts of money with their cents, and how often each stands in a text.
fn amounts(text: &str) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    let parts = text.split(|it: char| !it.is_ascii_digit() && it != ',' && it != '.');
    for it in parts.map(|it| it.trim_matches([',', '.'])) {
        if it.len() > 3
            && it.as_bytes()[it.len() - 3] == b'.'
            && it.matches('.').count() == 1
            && it.contains(',')
        {
            *found.entry(it.to_owned()).or_default() += 1;
        }
    }
    found
}

fn pdf_text(pdf: &[u8]) -> String {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(pdf).unwrap();
    let output = Command::new("pdftotext").arg(file.path()).arg("-").output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}
