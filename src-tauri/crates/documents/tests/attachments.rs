//! Attached data read out of PDFs that are hostile, damaged or revised.
#![allow(clippy::unwrap_used)]

use documents::{Attachment, Error, attachment_of};
use lopdf::{Dictionary, Document, IncrementalDocument, Object, ObjectId, Stream, dictionary};

#[test]
fn the_last_revision_counts() {
    let first = pdf_with(&[b"first"]);
    assert_eq!(attachment_of(&first).unwrap().unwrap().bytes, b"first");
    let mut update = IncrementalDocument::create_from(first.clone(), Document::load_mem(&first).unwrap());
    let stream = embedded_stream(&update.get_prev_documents().clone());
    update
        .new_document
        .objects
        .insert(stream, Object::Stream(Stream::new(Dictionary::new(), b"second".to_vec())));
    let mut second = Vec::new();
    update.save_to(&mut second).unwrap();
    assert!(second.starts_with(&first));
    assert_eq!(attachment_of(&second).unwrap().unwrap().bytes, b"second");
}

#[test]
fn names_and_descriptions_come_back() {
    let expected =
        Attachment { name: "采购.json".into(), bytes: b"{}".to_vec(), description: "数据".into() };
    assert_eq!(attachment_of(&pdf_with(&[b"{}"])).unwrap(), Some(expected));
}

#[test]
fn two_files_that_both_claim_to_be_the_data_are_refused() {
    assert_eq!(attachment_of(&pdf_with(&[b"a", b"b"])), Err(Error::SeveralAttachments { count: 2 }));
}

#[test]
fn a_file_that_inflates_without_end_is_refused() {
    let bomb = pdf_with(&[&vec![b' '; 65 * 1024 * 1024]]);
    assert!(bomb.len() < 200_000);
    assert_eq!(attachment_of(&bomb), Err(Error::AttachmentTooLarge { limit: 64 * 1024 * 1024 }));
}

#[test]
fn what_is_no_pdf_and_what_is_locked_are_refused() {
    for bytes in [&b""[..], b"%PDF-1.7", b"hello", b"%PDF-1.7\ntrailer\n<<>>\nstartxref\n0\n%%EOF"] {
        assert!(matches!(attachment_of(bytes), Err(Error::UnreadablePdf { .. })), "{bytes:?}");
    }
    assert_eq!(attachment_of(include_bytes!("data/locked.pdf")), Err(Error::EncryptedPdf));
    assert_eq!(attachment_of(include_bytes!("data/locked-without-password.pdf")), Err(Error::EncryptedPdf));
}

#[test]
fn damage_is_an_error_or_the_truth_but_never_a_panic() {
    let whole = pdf_with(&[b"{\"format\":\"tenderwright/procedure/1\"}"]);
    for length in 0..whole.len() {
        let _ = attachment_of(&whole[..length]);
    }
    let mut damaged = whole.clone();
    for at in 0..whole.len() {
        for flip in [0x01, 0x20, 0xff] {
            damaged[at] ^= flip;
            let _ = attachment_of(&damaged);
            damaged[at] = whole[at];
        }
    }
    assert!(attachment_of(&damaged).unwrap().is_some());
}

/// A PDF of one empty page that declares the given files as its data.
fn pdf_with(files: &[&[u8]]) -> Vec<u8> {
    let mut pdf = Document::with_version("1.7");
    let pages = pdf.new_object_id();
    let page = pdf.add_object(dictionary! { "Type" => "Page", "Parent" => pages, "MediaBox" => vec![0.into(), 0.into(), 9.into(), 9.into()] });
    pdf.objects
        .insert(pages, dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 }.into());
    let specifications: Vec<Object> = files
        .iter()
        .map(|content| {
            let mut stream = Stream::new(dictionary! { "Type" => "EmbeddedFile" }, content.to_vec());
            stream.compress().unwrap();
            let stream = pdf.add_object(stream);
            let specification = dictionary! {
                "Type" => "Filespec",
                "AFRelationship" => "Data",
                "UF" => lopdf::text_string("采购.json"),
                "Desc" => lopdf::text_string("数据"),
                "EF" => dictionary! { "F" => stream, "UF" => stream },
            };
            pdf.add_object(specification).into()
        })
        .collect();
    let catalog =
        pdf.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages, "AF" => specifications });
    pdf.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).unwrap();
    bytes
}

fn embedded_stream(pdf: &Document) -> ObjectId {
    *pdf.objects
        .iter()
        .find(|(_, it)| it.as_stream().is_ok_and(|it| it.dict.has_type(b"EmbeddedFile")))
        .unwrap()
        .0
}
