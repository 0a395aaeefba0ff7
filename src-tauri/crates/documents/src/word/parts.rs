//! The parts of the file besides its text: styles, lists, pages, properties, and the parcel that holds them.

use std::{
    fmt::Write as _,
    io::{Cursor, Write as _},
};

use model::Language;
use typst::model::DocumentInfo;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::{A4, MARGINS, Writer, escaped};
use crate::{Error, Request};

/// How deep lists may lie in one another.
pub(super) const DEPTHS: usize = 3;

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const NAMES: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#;
const PARCEL: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006";
const TYPES: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// What a language's own offices expect.
struct Custom {
    /// Of Latin letters.
    latin: &'static str,
    /// Of Chinese text.
    text: &'static str,
    /// Of Chinese headings.
    head: &'static str,
    /// As Word marks it: of Latin text and of Chinese text.
    tags: (&'static str, &'static str),
    /// Of running text, in half points.
    size: i64,
    /// Between lines, in 240ths of a line.
    leading: i64,
    /// At the beginning of a paragraph, in hundredths of a character.
    indent: i64,
}

impl Custom {
    /// A record is set closer than a bound document.
    fn of(language: Language, bound: bool) -> Self {
        let chinese = Self {
            latin: "Times New Roman",
            text: "仿宋",
            head: "宋体",
            tags: ("en-US", "zh-CN"),
            size: if bound { 24 } else { 21 },
            leading: if bound { 360 } else { 300 },
            indent: 200,
        };
        match language {
            Language::ZhHans => chinese,
            Language::ZhHant => {
                Self { text: "新細明體", head: "標楷體", tags: ("en-GB", "zh-HK"), ..chinese }
            }
            Language::En => Self {
                text: "宋体",
                tags: ("en-GB", "zh-CN"),
                size: chinese.size - 2,
                leading: chinese.leading - 60,
                indent: 0,
                ..chinese
            },
        }
    }
}

/// The page of a section, with header and footer.
pub(super) fn section(wide: bool) -> String {
    let (width, height, turned) =
        if wide { (A4.1, A4.0, r#" w:orient="landscape""#) } else { (A4.0, A4.1, "") };
    let (side, end) = MARGINS;
    format!(
        r#"<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="{width}" w:h="{height}"{turned}/><w:pgMar w:top="{end}" w:right="{side}" w:bottom="{end}" w:left="{side}" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>"#
    )
}

/// All parts as one file.
pub(super) fn pack(writer: &Writer, info: &DocumentInfo, request: &Request<'_>) -> Result<Vec<u8>, Error> {
    let custom = Custom::of(request.language, writer.bound);
    let body = &writer.body;
    let parts = [
        ("[Content_Types].xml", content_types()),
        (
            "_rels/.rels",
            relations(&[
                (&format!("{OFFICE}/relationships/officeDocument"), "word/document.xml"),
                (&format!("{PARCEL}/relationships/metadata/core-properties"), "docProps/core.xml"),
                (&format!("{OFFICE}/relationships/extended-properties"), "docProps/app.xml"),
            ]),
        ),
        ("docProps/core.xml", properties(info, request)),
        (
            "docProps/app.xml",
            format!(
                r#"{HEAD}<Properties xmlns="{OFFICE}/extended-properties"><Application>Tenderwright</Application></Properties>"#
            ),
        ),
        // In the order in which `section` names them.
        (
            "word/_rels/document.xml.rels",
            relations(&[
                (&format!("{OFFICE}/relationships/styles"), "styles.xml"),
                (&format!("{OFFICE}/relationships/numbering"), "numbering.xml"),
                (&format!("{OFFICE}/relationships/settings"), "settings.xml"),
                (&format!("{OFFICE}/relationships/header"), "header1.xml"),
                (&format!("{OFFICE}/relationships/footer"), "footer1.xml"),
            ]),
        ),
        ("word/document.xml", format!("{HEAD}<w:document {NAMES}><w:body>{body}</w:body></w:document>")),
        ("word/styles.xml", styles(&custom, writer.bound)),
        ("word/numbering.xml", numbering(writer.numbered)),
        ("word/settings.xml", settings(&custom)),
        ("word/header1.xml", format!("{HEAD}<w:hdr {NAMES}>{}</w:hdr>", aside(&writer.header))),
        ("word/footer1.xml", format!("{HEAD}<w:ftr {NAMES}>{}</w:ftr>", aside(&writer.footer))),
    ];
    let mut parcel = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        parcel.start_file(name, SimpleFileOptions::DEFAULT).map_err(unwritable)?;
        parcel.write_all(content.as_bytes()).map_err(unwritable)?;
    }
    parcel.finish().map(Cursor::into_inner).map_err(unwritable)
}

fn unwritable(it: impl std::fmt::Display) -> Error {
    Error::Word { message: it.to_string() }
}

/// A header or footer holds one paragraph at least.
fn aside(paragraphs: &str) -> &str {
    if paragraphs.is_empty() { "<w:p/>" } else { paragraphs }
}

fn content_types() -> String {
    let mut all = format!(
        r#"{HEAD}<Types xmlns="{PARCEL}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"#
    );
    for (name, kind) in [
        ("word/document.xml", format!("{TYPES}.document.main+xml")),
        ("word/styles.xml", format!("{TYPES}.styles+xml")),
        ("word/numbering.xml", format!("{TYPES}.numbering+xml")),
        ("word/settings.xml", format!("{TYPES}.settings+xml")),
        ("word/header1.xml", format!("{TYPES}.header+xml")),
        ("word/footer1.xml", format!("{TYPES}.footer+xml")),
        ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml".into()),
        ("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml".into()),
    ] {
        let _ = write!(all, r#"<Override PartName="/{name}" ContentType="{kind}"/>"#);
    }
    all + "</Types>"
}

fn relations(to: &[(&str, &str)]) -> String {
    let mut all = format!(r#"{HEAD}<Relationships xmlns="{PARCEL}/relationships">"#);
    for (number, (kind, target)) in (1..).zip(to) {
        let _ = write!(all, r#"<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>"#);
    }
    all + "</Relationships>"
}

/// Title, language, day, and the organisation; nobody else is named.
fn properties(info: &DocumentInfo, request: &Request<'_>) -> String {
    let title = escaped(info.title.as_deref().unwrap_or_default());
    let organisation = escaped(&info.author.join(", "));
    let language = request.language.tag();
    let day = request.date.format("%Y-%m-%dT00:00:00Z");
    format!(
        r#"{HEAD}<cp:coreProperties xmlns:cp="{PARCEL}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title><dc:creator>{organisation}</dc:creator><dc:language>{language}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">{day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{day}</dcterms:modified></cp:coreProperties>"#
    )
}

fn settings(custom: &Custom) -> String {
    let (latin, chinese) = custom.tags;
    format!(
        r#"{HEAD}<w:settings {NAMES}><w:defaultTabStop w:val="420"/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="{latin}" w:eastAsia="{chinese}"/></w:settings>"#
    )
}

/// Word's own styles by its own names, so that text pasted into another document takes that document's look.
/// Each part of a `bound` document begins a page.
fn styles(custom: &Custom, bound: bool) -> String {
    let Custom { latin, text, head, tags, size, leading, indent } = custom;
    let mut all = format!(
        r#"{HEAD}<w:styles {NAMES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{latin}" w:hAnsi="{latin}" w:cs="{latin}" w:eastAsia="{text}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/><w:lang w:val="{}" w:eastAsia="{}"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"#,
        tags.0, tags.1
    );
    let mut style = |id: &str, name: &str, based_on: &str, paragraph: &str, letters: &str| {
        let standard = if id == "Normal" { r#" w:default="1""# } else { "" };
        let base =
            if based_on.is_empty() { String::new() } else { format!(r#"<w:basedOn w:val="{based_on}"/>"#) };
        let next = if id.starts_with("Heading") { r#"<w:next w:val="BodyText"/>"# } else { "" };
        let _ = write!(
            all,
            r#"<w:style w:type="paragraph"{standard} w:styleId="{id}"><w:name w:val="{name}"/>{base}{next}<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"#
        );
    };
    let lines = format!(r#"w:line="{leading}" w:lineRule="auto""#);
    let first = if *indent > 0 {
        format!(r#"<w:ind w:firstLineChars="{indent}" w:firstLine="{}"/>"#, indent * size / 10)
    } else {
        String::new()
    };
    let after = if *indent > 0 { 0 } else { 120 };
    let bold = format!(r#"<w:rFonts w:eastAsia="{head}"/><w:b/><w:bCs/>"#);
    let sized = |half: i64| format!(r#"<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>"#);
    let normal = format!(r#"<w:spacing w:after="0" {lines}/>"#);
    style("Normal", "Normal", "", &normal, "");
    style(
        "BodyText",
        "Body Text",
        "Normal",
        &format!(r#"<w:spacing w:after="{after}" {lines}/>{first}<w:jc w:val="both"/>"#),
        "",
    );
    let (first_page, first_align, first_size) =
        if bound { ("<w:pageBreakBefore/>", r#"<w:jc w:val="center"/>"#, 34) } else { ("", "", 28) };
    let levels = [(first_size, first_page, first_align), (first_size - 6, "", ""), (size + 1, "", "")];
    for (level, (half, page, align)) in (1..).zip(levels) {
        style(
            &format!("Heading{level}"),
            &format!("heading {level}"),
            "Normal",
            &format!(
                r#"<w:keepNext/><w:keepLines/>{page}<w:spacing w:before="240" w:after="160"/>{align}<w:outlineLvl w:val="{}"/>"#,
                level - 1
            ),
            &format!("{bold}{}", sized(half)),
        );
    }
    let middle = r#"<w:jc w:val="center"/>"#;
    style(
        "Title",
        "Title",
        "Normal",
        &format!(r#"<w:keepNext/><w:spacing w:before="0" w:after="160"/>{middle}"#),
        &format!("{bold}{}", sized(34)),
    );
    style(
        "Subtitle",
        "Subtitle",
        "Normal",
        &format!(r#"<w:keepNext/><w:spacing w:after="240"/>{middle}"#),
        "",
    );
    style(
        "CoverTitle",
        "Cover Title",
        "Normal",
        &format!(r#"<w:spacing w:before="2400" w:after="600"/>{middle}"#),
        &format!("{bold}{}", sized(48)),
    );
    style(
        "CoverKind",
        "Cover Kind",
        "Normal",
        &format!(r#"<w:spacing w:after="1800"/>{middle}"#),
        &format!("{bold}{}", sized(60)),
    );
    style("CoverText", "Cover Text", "Normal", r#"<w:spacing w:after="160"/><w:jc w:val="center"/>"#, "");
    style(
        "TOCHeading",
        "TOC Heading",
        "Normal",
        r#"<w:pageBreakBefore/><w:spacing w:after="240"/><w:jc w:val="center"/>"#,
        &format!("{bold}{}", sized(34)),
    );
    let tab = format!(
        r#"<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{}"/></w:tabs><w:spacing w:line="300" w:lineRule="auto"/>"#,
        A4.0 - 2 * MARGINS.0
    );
    style("TOC1", "toc 1", "Normal", &tab, "<w:b/><w:bCs/>");
    style("TOC2", "toc 2", "Normal", &format!(r#"{tab}<w:ind w:left="420"/>"#), "");
    style("HandLine", "Hand Line", "Normal", r#"<w:keepNext/><w:keepLines/><w:spacing w:before="240"/>"#, "");
    style("SignatureLine", "Signature Line", "HandLine", "", "");
    style("ChartText", "Chart Text", "BodyText", "", "");
    style("ListParagraph", "List Paragraph", "Normal", r#"<w:jc w:val="both"/>"#, "");
    style("ListContinue", "List Continue", "Normal", r#"<w:ind w:left="840"/><w:jc w:val="both"/>"#, "");
    style("Quote", "Quote", "Normal", r#"<w:ind w:left="480" w:right="480"/>"#, "");
    style("Caption", "caption", "Normal", r#"<w:jc w:val="center"/>"#, &sized(20));
    style(
        "TableText",
        "Table Text",
        "Normal",
        r#"<w:spacing w:before="20" w:after="20" w:line="264" w:lineRule="auto"/>"#,
        &sized(20),
    );
    style(
        "TableEnd",
        "Table End",
        "Normal",
        r#"<w:spacing w:before="0" w:after="140" w:line="20" w:lineRule="exact"/>"#,
        &sized(2),
    );
    style(
        "Header",
        "header",
        "Normal",
        r#"<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr><w:spacing w:line="240" w:lineRule="auto"/>"#,
        &sized(17),
    );
    style(
        "Footer",
        "footer",
        "Normal",
        r#"<w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>"#,
        &sized(17),
    );
    let line = |side: &str| format!(r#"<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>"#);
    let lines: String = ["top", "left", "bottom", "right", "insideH", "insideV"].map(line).concat();
    let _ = write!(
        all,
        r#"<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{lines}</w:tblBorders></w:tblPr></w:style>"#
    );
    all + "</w:styles>"
}

/// List 1 has bullets; each further one counts from 1.
fn numbering(numbered: usize) -> String {
    let mut all = format!("{HEAD}<w:numbering {NAMES}>");
    for (kind, (format, shown)) in
        [("bullet", ["•", "–", "•"]), ("decimal", ["%1.", "%2.", "%3."])].iter().enumerate()
    {
        let _ = write!(
            all,
            r#"<w:abstractNum w:abstractNumId="{kind}"><w:multiLevelType w:val="hybridMultilevel"/>"#
        );
        for (level, text) in shown.iter().enumerate() {
            let left = 840 + 420 * level;
            let _ = write!(
                all,
                r#"<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="420"/></w:pPr></w:lvl>"#
            );
        }
        all.push_str("</w:abstractNum>");
    }
    all.push_str(r#"<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>"#);
    for list in 2..numbered + 2 {
        let _ = write!(all, r#"<w:num w:numId="{list}"><w:abstractNumId w:val="1"/>"#);
        for level in 0..DEPTHS {
            let _ = write!(
                all,
                r#"<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride>"#
            );
        }
        all.push_str("</w:num>");
    }
    all + "</w:numbering>"
}
