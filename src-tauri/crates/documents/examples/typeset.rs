//! Sets the documents of an example into a folder, and says how long it took: `typeset ID LANGUAGE FOLDER [PARAGRAPHS]`.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

#[path = "../tests/sample/mod.rs"]
mod sample;

use std::time::Instant;

use documents::{Attachment, DocumentKind, attachment_of};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let language = arguments[1].parse().unwrap();
    let folder = std::path::Path::new(&arguments[2]);
    let paragraphs = arguments.get(3).map_or(4, |it| it.parse().unwrap());
    std::fs::create_dir_all(folder).unwrap();
    let start = Instant::now();
    let typesetter = sample::typesetter();
    println!("fonts and templates {:?} {}", start.elapsed(), memory());
    let mut bid = sample::bid(sample::procedure(&arguments[0]), paragraphs);
    for kind in [DocumentKind::TenderPackage, DocumentKind::QualityBid, DocumentKind::PriceBid] {
        let attachment = Attachment {
            name: "case.json".into(),
            bytes: serde_json::to_vec_pretty(&bid.procedure).unwrap(),
            description: "case data".into(),
        };
        let data = sample::data(kind, &bid, language);
        let start = Instant::now();
        let document = match sample::typeset(&typesetter, kind, &data, language, Some(&attachment)) {
            Ok(document) => document,
            Err(error) => return println!("{kind:?}: {error}"),
        };
        let set = start.elapsed();
        let pdf = document.pdf().unwrap();
        println!(
            "{kind:?}: {} pages, {} bytes, set {set:?}, with pdf {:?}, {}",
            document.page_count(),
            pdf.len(),
            start.elapsed(),
            memory()
        );
        println!("  {:?}; {} anchors", document.signature_boxes(), document.anchors().len());
        assert!(attachment_of(&pdf).unwrap() == Some(attachment));
        std::fs::write(folder.join(format!("{}.pdf", kind.name())), pdf).unwrap();
    }
    bid.sections[2].body.push_str("一处修改。");
    let data = sample::data(DocumentKind::QualityBid, &bid, language);
    let start = Instant::now();
    let document = sample::typeset(&typesetter, DocumentKind::QualityBid, &data, language, None).unwrap();
    let set = start.elapsed();
    let page = document.anchors().iter().find(|it| it.field == "/sections/2/body").unwrap().page;
    document.picture(page, 1.5).unwrap();
    println!("after an edit: set {set:?}, with picture of page {page} {:?}", start.elapsed());
    let start = Instant::now();
    document.pdf().unwrap();
    println!("pdf again {:?} {}", start.elapsed(), memory());
    let seal = documents::seal::Seal { name: bid.agency.name.clone(), caption: "内部签署专用".into() };
    let lines = ["签署人：林远航".into(), "2025-02-27 16:05 +08:00".into(), "内部签署，不替代平台CA".into()];
    std::fs::write(folder.join("seal.pdf"), documents::seal::round_seal(&sample::FONTS, &seal).unwrap())
        .unwrap();
    let picture = documents::seal::signature_picture(&sample::FONTS, &seal, &lines).unwrap();
    std::fs::write(folder.join("signature.pdf"), picture).unwrap();
}

fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().find(|it| it.starts_with("VmHWM")).unwrap_or_default().to_owned()
}
