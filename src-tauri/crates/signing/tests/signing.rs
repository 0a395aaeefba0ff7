//! Signing and verifying at the boundary: real files in, signed files and verdicts out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{collections::BTreeMap, sync::LazyLock, thread};

use chrono::{DateTime, FixedOffset, Utc};
use signing::{
    Error, FieldPlacement, Identity, IdentityStatus, Integrity, LaterChanges, Note, Report, SignatureRequest,
    Subject, Trust, Verdict, fields, place_fields, sign, signed_revision, verify,
};

const CLASSIC: &[u8] = include_bytes!("fixtures/classic.pdf");
const STREAMS: &[u8] = include_bytes!("fixtures/streams.pdf");
const LINEARIZED: &[u8] = include_bytes!("fixtures/linearized.pdf");
const SEAL: &[u8] = include_bytes!("fixtures/seal.pdf");

fn at(text: &str) -> DateTime<FixedOffset> {
    text.parse().unwrap()
}

fn now() -> DateTime<FixedOffset> {
    at("2026-11-23T10:00:00+08:00")
}

fn identity(name: &str) -> Identity {
    let subject =
        Subject {
            common_name: name, organisation: Some("增城区石滩镇人民政府"), country: Some("CN")
        };
    Identity::new_self_issued(&subject, at("2026-01-01T00:00:00Z").to_utc(), 3).unwrap()
}

static PURCHASER: LazyLock<Identity> = LazyLock::new(|| identity("张三"));
static AGENCY: LazyLock<Identity> = LazyLock::new(|| identity("李四"));

const FIELDS: [FieldPlacement<'static>; 2] = [
    FieldPlacement {
        name: "Purchaser",
        tooltip: "采购人签章",
        page: 1,
        rectangle: [30.0, 30.0, 110.0, 90.0],
    },
    FieldPlacement {
        name: "Agency", tooltip: "供应商签章", page: 2, rectangle: [150.0, 30.0, 230.5, 90.25]
    },
];

fn request<'a>(field: &'a str, identity: &'a Identity) -> SignatureRequest<'a> {
    let (reason, location) = (Some("发布采购文件"), Some("广州"));
    SignatureRequest { field, identity, signed_at: now(), reason, location, drawing: Some(SEAL) }
}

fn prepared(pdf: &[u8]) -> Vec<u8> {
    place_fields(pdf, &FIELDS).unwrap()
}

fn signed_once(pdf: &[u8]) -> Vec<u8> {
    sign(&prepared(pdf), &request("Purchaser", &PURCHASER)).unwrap()
}

fn signed_twice(pdf: &[u8]) -> Vec<u8> {
    sign(&signed_once(pdf), &request("Agency", &AGENCY)).unwrap()
}

fn report(pdf: &[u8]) -> Report {
    verify(pdf, &Trust::default(), now().to_utc())
}

/// One line a signature: field, integrity, later changes, identity, coverage, notes.
fn lines(report: &Report) -> Vec<String> {
    let line = |one: &signing::SignatureStatus| {
        let covers = if one.covers_whole_document { "whole" } else { "part" };
        format!(
            "{} {:?} {:?} {:?} {covers} {:?}",
            one.field, one.integrity, one.later_changes, one.identity, one.notes
        )
    };
    report.signatures.iter().map(line).collect()
}

#[test]
fn what_is_signed_verifies() {
    for pdf in [CLASSIC, STREAMS, LINEARIZED] {
        assert_eq!(report(pdf).verdict, Verdict::Unsigned);
        let prepared = prepared(pdf);
        assert!(prepared.starts_with(pdf));
        assert_eq!(report(&prepared).verdict, Verdict::Unsigned);
        let once = signed_once(pdf);
        assert!(once.starts_with(&prepared));
        let report_once = report(&once);
        assert_eq!(lines(&report_once), ["Purchaser Intact None Unknown whole [SelfIssued]"]);
        assert_eq!(report_once.verdict, Verdict::ValidWithWarnings);

        let twice = signed_twice(pdf);
        let report_twice = report(&twice);
        assert_eq!(
            lines(&report_twice),
            [
                "Purchaser Intact Allowed Unknown part [SelfIssued]",
                "Agency Intact None Unknown whole [SelfIssued]"
            ]
        );
        let one = &report_twice.signatures[1];
        assert_eq!(one.signer.as_deref(), Some("李四"));
        assert_eq!(one.organisation.as_deref(), Some("增城区石滩镇人民政府"));
        assert_eq!(one.signed_at, Some(now()));
        assert_eq!(one.reason.as_deref(), Some("发布采购文件"));
        assert_eq!(one.location.as_deref(), Some("广州"));
    }
}

#[test]
fn fields_are_listed_with_their_places() {
    let signed = signed_once(CLASSIC);
    let fields = fields(&signed).unwrap();
    let summary: Vec<_> = fields.iter().map(|f| (f.name.as_str(), f.page, f.rectangle, f.signed)).collect();
    assert_eq!(
        summary,
        [
            ("Purchaser", Some(1), [30.0, 30.0, 110.0, 90.0], true),
            ("Agency", Some(2), [150.0, 30.0, 230.5, 90.25], false)
        ]
    );
    assert_eq!(fields[1].tooltip.as_deref(), Some("供应商签章"));
}

#[test]
fn signed_revision_is_what_the_field_covers() {
    let once = signed_once(CLASSIC);
    let twice = sign(&once, &request("Agency", &AGENCY)).unwrap();
    assert_eq!(signed_revision(&twice, "Purchaser").unwrap(), once);
    assert_eq!(signed_revision(&twice, "Agency").unwrap(), twice);
    assert_eq!(signed_revision(&once, "Agency"), Err(Error::FieldNotSigned { field: "Agency".into() }));
    let missing = signed_revision(&once, "Nobody").unwrap_err();
    assert!(matches!(missing, Error::NoSuchField { available, .. } if available == ["Purchaser", "Agency"]));
}

#[test]
fn the_report_is_json_in_kebab_case() {
    let json = serde_json::to_value(report(&signed_once(CLASSIC))).unwrap();
    let one = &json["signatures"][0];
    assert_eq!(json["verdict"], "valid-with-warnings");
    assert_eq!(one["field"], "Purchaser");
    assert_eq!(one["integrity"], "intact");
    assert_eq!(one["later_changes"], "none");
    assert_eq!(one["identity"], "unknown");
    assert_eq!(one["signed_at"], "2026-11-23T10:00:00+08:00");
    assert_eq!(one["notes"], serde_json::json!(["self-issued"]));
    assert_eq!(one["fingerprint"], PURCHASER.certificate().fingerprint.to_string());
}

#[test]
fn identity_depends_on_what_the_reader_knows_and_when() {
    let signed = signed_once(CLASSIC);
    let check = |pinned: Vec<_>, at: &str| {
        let report = verify(&signed, &Trust { pinned, roots: vec![] }, self::at(at).to_utc());
        (report.verdict, report.signatures[0].identity)
    };
    let own = PURCHASER.certificate().fingerprint;
    let other = AGENCY.certificate().fingerprint;
    let day = "2026-12-01T00:00:00Z";
    assert_eq!(check(vec![], day), (Verdict::ValidWithWarnings, IdentityStatus::Unknown));
    assert_eq!(check(vec![other], day), (Verdict::ValidWithWarnings, IdentityStatus::Unknown));
    assert_eq!(check(vec![other, own], day), (Verdict::Valid, IdentityStatus::Pinned));
    assert_eq!(
        check(vec![own], "2030-01-01T00:00:00Z"),
        (Verdict::ValidWithWarnings, IdentityStatus::Expired)
    );
    assert_eq!(
        check(vec![own], "2025-01-01T00:00:00Z"),
        (Verdict::ValidWithWarnings, IdentityStatus::Expired)
    );
}

#[test]
fn refusals_say_what_is_wrong() {
    let prepared = prepared(CLASSIC);
    let once = signed_once(CLASSIC);
    let place = |pdf: &[u8], name, page, rectangle| {
        place_fields(pdf, &[FieldPlacement { name, tooltip: "", page, rectangle }]).unwrap_err()
    };
    let area = [0.0, 0.0, 10.0, 10.0];
    assert_eq!(place(CLASSIC, "a.b", 1, area), Error::FieldName { field: "a.b".into() });
    assert_eq!(place(CLASSIC, "A", 3, area), Error::NoSuchPage { page: 3, pages: 2 });
    assert_eq!(place(CLASSIC, "A", 0, area), Error::NoSuchPage { page: 0, pages: 2 });
    assert_eq!(place(CLASSIC, "A", 1, [5.0, 0.0, 5.0, 9.0]), Error::FieldRectangle { field: "A".into() });
    assert_eq!(
        place(CLASSIC, "A", 1, [0.0, 0.0, f32::NAN, 9.0]),
        Error::FieldRectangle { field: "A".into() }
    );
    assert_eq!(place(CLASSIC, "A", 1, [0.0, 0.0, 1e30, 9.0]), Error::FieldRectangle { field: "A".into() });
    assert_eq!(place(&prepared, "Agency", 1, area), Error::FieldExists { field: "Agency".into() });
    assert_eq!(place(&once, "A", 1, area), Error::SignedAlready { field: "Purchaser".into() });
    assert_eq!(place(b"no pdf", "A", 1, area), Error::Unreadable(Note::NotAPdf));

    let refused = |pdf: &[u8], request: SignatureRequest<'_>| sign(pdf, &request).unwrap_err();
    let good = request("Purchaser", &PURCHASER);
    let available = vec!["Purchaser".to_owned(), "Agency".to_owned()];
    assert_eq!(
        refused(&prepared, SignatureRequest { field: "Nobody", ..good }),
        Error::NoSuchField { field: "Nobody".into(), available }
    );
    assert_eq!(refused(&once, good), Error::FieldSigned { field: "Purchaser".into() });
    let not_after = PURCHASER.certificate().not_after;
    assert_eq!(
        refused(&prepared, SignatureRequest { signed_at: at("2029-06-01T00:00:00Z"), ..good }),
        Error::CertificateExpired { not_after }
    );
    let not_before = PURCHASER.certificate().not_before;
    assert_eq!(
        refused(&prepared, SignatureRequest { signed_at: at("2025-06-01T00:00:00Z"), ..good }),
        Error::CertificateNotYetValid { not_before }
    );
    assert_eq!(
        refused(&prepared, SignatureRequest { drawing: Some(b"?"), ..good }),
        Error::DrawingUnreadable(Note::NotAPdf)
    );
    assert_eq!(
        refused(&prepared, SignatureRequest { drawing: Some(CLASSIC), ..good }),
        Error::DrawingPages { pages: 2 }
    );
    let mut broken = once.clone();
    let byte = broken.iter().rposition(|byte| *byte == b'M').unwrap();
    broken[byte] = b'N';
    assert_eq!(refused(&broken, request("Agency", &AGENCY)), Error::FailsVerification);
}

/// Changes one byte after another and demands that every change is found.
fn every_flip_is_found(pdf: &[u8], masks: &[u8]) {
    assert!(report(pdf).verdict.is_acceptable());
    let workers = thread::available_parallelism().map_or(2, usize::from);
    let missed: Vec<(usize, u8, Verdict)> = thread::scope(|scope| {
        let worker = |worker: usize| {
            let mut copy = pdf.to_vec();
            let mut missed = vec![];
            for index in (worker..pdf.len()).step_by(workers) {
                for mask in masks {
                    copy[index] ^= mask;
                    let verdict = report(&copy).verdict;
                    if !matches!(verdict, Verdict::Invalid | Verdict::Unreadable) {
                        missed.push((index, *mask, verdict));
                    }
                    copy[index] ^= mask;
                }
            }
            missed
        };
        let handles: Vec<_> = (0..workers).map(|index| scope.spawn(move || worker(index))).collect();
        handles.into_iter().flat_map(|handle| handle.join().unwrap()).collect()
    });
    let shown = |(index, mask, verdict): &(usize, u8, Verdict)| {
        let around =
            String::from_utf8_lossy(&pdf[index.saturating_sub(20)..(index + 20).min(pdf.len())]).into_owned();
        format!("byte {index} ^ {mask:#x}: {verdict:?} in {around:?}")
    };
    assert!(
        missed.is_empty(),
        "{} missed:\n{}",
        missed.len(),
        missed.iter().take(20).map(shown).collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn every_changed_byte_of_a_signed_file_is_found() {
    // The lowest bit changes digits, 0x20 the case of letters and hexadecimal digits.
    every_flip_is_found(&signed_once(CLASSIC), &[0x01, 0x20]);
}

#[test]
fn every_changed_byte_of_a_file_with_cross_reference_streams_is_found() {
    every_flip_is_found(&signed_once(STREAMS), &[0x04]);
}

#[test]
fn every_changed_byte_of_a_file_signed_twice_is_found() {
    every_flip_is_found(&signed_twice(CLASSIC), &[0x02]);
}

#[test]
fn truncated_files_are_never_acceptable_but_at_a_revision() {
    let twice = signed_twice(CLASSIC);
    let once = signed_once(CLASSIC).len();
    let ends: Vec<usize> =
        [CLASSIC.len(), prepared(CLASSIC).len(), once].into_iter().flat_map(|end| [end - 1, end]).collect();
    for length in 0..twice.len() {
        let verdict = report(&twice[..length]).verdict;
        if !ends.contains(&length) {
            let found = matches!(verdict, Verdict::Invalid | Verdict::Unreadable);
            assert!(found || length < prepared(CLASSIC).len(), "{length}: {verdict:?}");
        }
    }
}

#[test]
fn bytes_after_the_end_are_found() {
    let signed = signed_once(CLASSIC);
    for more in [&b"\n"[..], b" ", b"x", b"%%EOF\n", b"\nstartxref\n9\n%%EOF\n", b"1 0 obj\nnull\nendobj\n"] {
        let verdict = report(&[&signed, more].concat()).verdict;
        assert!(matches!(verdict, Verdict::Invalid | Verdict::Unreadable), "{more:?}: {verdict:?}");
    }
}

/// Appends a revision as any program could: `objects` by number, with a classic cross-reference.
fn append(pdf: &[u8], objects: &[(usize, &str)], trailer: &str) -> Vec<u8> {
    let start = last_number_after(pdf, "startxref");
    let mut out = pdf.to_vec();
    let mut table = String::from("xref\n0 1\n0000000000 65535 f \n");
    for (number, body) in objects {
        table += &format!("{number} 1\n{:010} 00000 n \n", out.len());
        out.extend(format!("{number} 0 obj\n{body}\nendobj\n").bytes());
    }
    let at = out.len();
    out.extend(table.bytes());
    let id = last_after(pdf, "/ID");
    let id = &id[..id.find(']').unwrap() + 1];
    out.extend(
        format!("trailer\n<</Size 200/Root 1 0 R/Info 7 0 R/ID{id}/Prev {start}{trailer}>>\nstartxref\n{at}\n%%EOF\n")
            .bytes(),
    );
    out
}

fn last_after(pdf: &[u8], mark: &str) -> String {
    let at = pdf.windows(mark.len()).rposition(|window| window == mark.as_bytes()).unwrap() + mark.len();
    String::from_utf8_lossy(&pdf[at..]).into_owned()
}

fn last_number_after(pdf: &[u8], mark: &str) -> usize {
    last_after(pdf, mark).split_whitespace().next().unwrap().parse().unwrap()
}

/// The body of the newest object of this number, in a file with no object streams.
fn body(pdf: &[u8], number: usize) -> String {
    let mark = format!("\n{number} 0 obj\n");
    let text = last_after(pdf, &mark);
    text[..text.find("\nendobj").unwrap()].to_owned()
}

fn stream(dictionary: &str, data: &str) -> String {
    format!("<<{dictionary}/Length {}>>\nstream\n{data}\nendstream", data.len())
}

#[test]
fn what_is_appended_after_a_signature_counts_as_a_change() {
    let signed = signed_once(CLASSIC);
    let annotation = "<</Type/Annot/Subtype/FreeText/Rect[0 0 300 200]/F 4/AP<</N 151 0 R>>>>";
    let cover = stream("/Type/XObject/Subtype/Form/BBox[0 0 300 200]", "0 0 300 200 re f");
    let page = body(&signed, 3);
    let with_annotation = page.replace("/Annots [", "/Annots [150 0 R ");
    assert_ne!(page, with_annotation);
    let price = stream("/Type/EmbeddedFile", r#"{"price":"1.00"}"#);
    let contents = stream("", "0 0 300 200 re f");
    let catalog = body(&signed, 1);
    /// Name, objects, entries of the trailer.
    type Attack<'a> = (&'a str, Vec<(usize, &'a str)>, &'a str);
    let attacks: Vec<Attack<'_>> = vec![
        ("page content replaced", vec![(5, &contents)], ""),
        ("annotation added", vec![(3, &with_annotation), (150, annotation), (151, &cover)], ""),
        ("annotation added to an array", vec![(11, "[150 0 R]"), (150, annotation), (151, &cover)], ""),
        ("embedded file replaced", vec![(10, &price)], ""),
        (
            "file specification replaced",
            vec![(9, "<</Type/Filespec/F(a)/EF<</F 150 0 R>>>>"), (150, &price)],
            "",
        ),
        ("document information edited", vec![(7, "<</Title(Another)>>")], ""),
        ("XMP edited", vec![(8, "<</Type/Metadata/Subtype/XML/Length 0>>\nstream\n\nendstream")], ""),
        (
            "page added",
            vec![
                (2, "<</Type/Pages/Kids[3 0 R 4 0 R 150 0 R]/Count 3/MediaBox[0 0 300 200]>>"),
                (150, "<</Type/Page/Parent 2 0 R>>"),
            ],
            "",
        ),
        ("pages swapped", vec![(2, "<</Type/Pages/Kids[4 0 R 3 0 R]/Count 2/MediaBox[0 0 300 200]>>")], ""),
        ("another catalog", vec![(150, &catalog)], "/Root 150 0 R"),
        ("open action", vec![(1, "<</Type/Catalog/Pages 2 0 R/OpenAction[4 0 R/Fit]>>")], ""),
        ("form removed", vec![(1, "<</Type/Catalog/Pages 2 0 R>>")], ""),
        ("an object nobody uses", vec![(150, "(hidden)")], ""),
        ("nothing but a trailer entry", vec![], "/Extra 1"),
        ("encryption", vec![], "/Encrypt 150 0 R"),
        ("hybrid cross-reference", vec![], "/XRefStm 9"),
    ];
    for (name, objects, trailer) in attacks {
        let verdict = report(&append(&signed, &objects, trailer)).verdict;
        assert!(matches!(verdict, Verdict::Invalid | Verdict::Unreadable), "{name}: {verdict:?}");
    }
    let changed = report(&append(&signed, &[(5, &contents)], ""));
    assert_eq!(lines(&changed), ["Purchaser Intact Changed Unknown part [SelfIssued]"]);
    let removed = report(&append(&signed, &[(1, "<</Type/Catalog/Pages 2 0 R>>")], ""));
    assert_eq!(lines(&removed), ["Purchaser Intact Changed Unknown part [Removed, SelfIssued]"]);
}

#[test]
fn validation_data_may_be_appended() {
    let signed = signed_once(CLASSIC);
    let catalog = body(&signed, 1);
    let with_store = format!("{}/DSS 150 0 R>>", catalog.strip_suffix(">>").unwrap());
    let store = "<</Type/DSS/Certs[151 0 R]/VRI<<>>>>";
    let certificate = stream("", "certificate");
    let extended = append(&signed, &[(1, &with_store), (150, store), (151, &certificate)], "");
    assert_eq!(lines(&report(&extended)), ["Purchaser Intact Allowed Unknown part [SelfIssued]"]);
    let again =
        append(&extended, &[(150, "<</Type/DSS/Certs[151 0 R 152 0 R]/VRI<<>>>>"), (152, &certificate)], "");
    assert_eq!(lines(&report(&again)), ["Purchaser Intact Allowed Unknown part [SelfIssued]"]);
    // The same revision with one more thing in it.
    let smuggled =
        append(&signed, &[(1, &with_store), (150, store), (151, &certificate), (5, &certificate)], "");
    assert_eq!(report(&smuggled).verdict, Verdict::Invalid);
}

#[test]
fn validation_data_that_a_page_shows_may_not_change() {
    // Prepared before signing: what the page shows also stands in the validation data.
    let catalog = format!("{}/DSS<</Certs[5 0 R]>>>>", body(CLASSIC, 1).strip_suffix(">>").unwrap());
    let base = append(CLASSIC, &[(1, &catalog)], "");
    let signed = signed_once(&base);
    assert!(report(&signed).verdict.is_acceptable());
    let shown = stream("", "0 0 300 200 re f");
    assert_eq!(report(&append(&signed, &[(5, &shown)], "")).verdict, Verdict::Invalid);
}

#[test]
fn gaps_left_before_signing_may_not_be_filled_after() {
    // A page that refers to an object that does not exist, which comes with the next signature.
    let page = "<</Type/Page/Parent 2 0 R/Resources<<>>/Contents[5 0 R 151 0 R]>>";
    let signed = signed_once(&append(CLASSIC, &[(3, page)], ""));
    let field = signed_field(&signed);
    let filled = format!(
        "{}/V 150 0 R/AP<</N 151 0 R>>>>",
        body(&signed, field).replace("/AP <<", "/Old <<").strip_suffix(">>").unwrap()
    );
    let form = stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "0 0 300 200 re f");
    let attacked = append(&signed, &[(field, &filled), (150, "<</Type/Sig>>"), (151, &form)], "");
    let report = report(&attacked);
    assert_eq!(report.signatures[0].later_changes, LaterChanges::Changed);
    assert_eq!(report.verdict, Verdict::Invalid);
}

#[test]
fn a_signature_after_one_that_forbids_it_is_a_change() {
    let fill = |pdf: &[u8], field: usize| {
        let filled = format!("{}/V 150 0 R>>", body(pdf, field).strip_suffix(">>").unwrap());
        report(&append(pdf, &[(field, &filled), (150, "<</Type/Sig>>")], "")).signatures
    };
    // Certified by pyHanko with DocMDP and P = 1, in the field `Purchaser`.
    let certified = include_bytes!("fixtures/certified.pdf");
    assert!(report(certified).verdict.is_acceptable());
    let signed = signed_once(CLASSIC);
    let field = signed_field(&signed);
    assert_eq!(fill(&signed, field)[0].later_changes, LaterChanges::Allowed);
    assert_eq!(fill(certified, field)[0].later_changes, LaterChanges::Changed);
    let refused = sign(certified, &request("Agency", &AGENCY)).unwrap_err();
    assert_eq!(refused, Error::ChangesForbidden { field: "Purchaser".into() });
}

/// Number of the empty field `Agency`.
fn signed_field(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    let name = "/T <feff004100670065006e00630079>";
    let before = &text[..text.rfind(name).unwrap()];
    before[..before.rfind(" 0 obj").unwrap()].rsplit('\n').next().unwrap().parse().unwrap()
}

#[test]
fn structure_that_readers_resolve_differently_is_refused() {
    let signed = signed_once(CLASSIC);
    let contents = stream("", "0 0 300 200 re f");
    let attacked = append(&signed, &[(5, &contents)], "");
    let check = |name: &str, pdf: &[u8]| {
        let verdict = report(pdf).verdict;
        assert!(matches!(verdict, Verdict::Invalid | Verdict::Unreadable), "{name}: {verdict:?}");
    };
    let replaced = |pdf: &[u8], from: &str, to: &str| {
        let at = pdf.windows(from.len()).rposition(|window| window == from.as_bytes()).unwrap();
        [&pdf[..at], to.as_bytes(), &pdf[at + from.len()..]].concat()
    };
    let start = last_number_after(&attacked, "startxref").to_string();
    let previous = last_number_after(&signed, "startxref").to_string();
    // The appended revision hidden from strict readers: the last startxref points to the one before it.
    check(
        "hidden revision",
        &replaced(&attacked, &format!("startxref\n{start}"), &format!("startxref\n{previous}")),
    );
    check("Prev loop", &replaced(&attacked, &format!("/Prev {previous}"), &format!("/Prev {start}")));
    check("no Prev", &replaced(&attacked, "/Prev ", "/Pref "));
    check("skipped revision", &{
        let first = last_number_after(CLASSIC, "startxref");
        let skipping = append(&signed, &[], "");
        replaced(&skipping, &format!("/Prev {previous}"), &format!("/Prev {first}"))
    });
    check("object outside the table", &{
        let again = append(&signed, &[], "");
        let at = again.windows(4).rposition(|window| window == b"xref").unwrap();
        let at = again[..at].windows(5).rposition(|window| window == b"xref\n").unwrap_or(at);
        [&again[..at], b"5 0 obj\nnull\nendobj\n", &again[at..]].concat()
    });
    check("entry into signed bytes", &{
        let entry = body_offset(&signed, 6);
        let again = append(&signed, &[(5, &contents)], "");
        let wrong = format!("{:010}", body_offset(&again, 5));
        replaced(&again, &wrong, &format!("{entry:010}"))
    });
    check("object freed", &replaced(&attacked, " 00000 n ", " 00000 f "));
    check("comment between objects", &{
        let at = signed.len();
        [&attacked[..at], b"%x\n", &attacked[at..]].concat()
    });
    check("object twice", &append(&signed, &[(5, &contents), (5, &contents)], ""));
}

fn body_offset(pdf: &[u8], number: usize) -> usize {
    let mark = format!("\n{number} 0 obj\n");
    pdf.windows(mark.len()).rposition(|window| window == mark.as_bytes()).unwrap() + 1
}

#[test]
fn moved_and_wrapped_signatures_are_broken() {
    let signed = signed_once(CLASSIC);
    let range = last_after(&signed, "/ByteRange ");
    let range = range[..range.find(']').unwrap() + 1].to_owned();
    let numbers: Vec<usize> =
        range.trim_matches(['[', ']']).split(' ').map(|number| number.parse().unwrap()).collect();
    let at = signed.windows(range.len()).rposition(|window| window == range.as_bytes()).unwrap();
    let with_range = |new: String| {
        let mut copy = signed.clone();
        assert!(new.len() <= 36);
        copy[at..at + 36].copy_from_slice(format!("{new:<36}").as_bytes());
        copy
    };
    let [_, first, second, length] = numbers[..] else { panic!() };
    for new in [
        format!("[0 {first} {} {}]", second + 1, length - 1),
        format!("[0 {} {second} {length}]", first - 1),
        format!("[1 {} {second} {length}]", first - 1),
        format!("[0 {first} {second} {}]", length - 1),
        format!("[0 {first} {second} {}]", length + 1),
        format!("[0 {first} {second} -1]"),
        format!("[0 {first} {second} 99999999999999]"),
        format!("[0 {first} {second}]"),
        "[]".to_owned(),
        "null".to_owned(),
    ] {
        let report = report(&with_range(new.clone()));
        assert_eq!(report.verdict, Verdict::Invalid, "{new}");
        assert_eq!(report.signatures[0].integrity, Integrity::Broken, "{new}");
    }
    // The whole signature dictionary, copied into an object of a later revision (signature wrapping).
    let text = last_after(&signed, "/Type /Sig/Filter");
    let dictionary = format!("<</Type /Sig/Filter{}", &text[..text.find("\nendobj").unwrap()]);
    let field = signed_field(&signed);
    let filled = body(&signed, field).replace("/P ", "/V 150 0 R/P ");
    let report = report(&append(&signed, &[(field, &filled), (150, &dictionary)], ""));
    assert_eq!(report.verdict, Verdict::Invalid);
    let wrapped = report.signatures.iter().find(|one| one.field == "Agency").unwrap();
    assert_eq!((wrapped.integrity, wrapped.notes.contains(&Note::ByteRange)), (Integrity::Broken, true));
}

#[test]
fn another_documents_signature_does_not_hold() {
    let signed = signed_once(CLASSIC);
    let other = signed_once(&append(CLASSIC, &[(5, &stream("", "0.3 w 20 20 260 160 re S"))], ""));
    let contents = |pdf: &[u8]| {
        let text = last_after(pdf, "/Contents <");
        text[..text.find('>').unwrap()].to_owned()
    };
    let (own, foreign) = (contents(&signed), contents(&other));
    assert_eq!(own.len(), foreign.len());
    let at = signed.windows(own.len()).rposition(|window| window == own.as_bytes()).unwrap();
    let mut swapped = signed.clone();
    swapped[at..at + own.len()].copy_from_slice(foreign.as_bytes());
    let report = report(&swapped);
    assert_eq!(lines(&report), ["Purchaser Broken None Unknown whole [DigestMismatch, SelfIssued]"]);
}

#[test]
fn hostile_files_cost_little() {
    let deep = format!("%PDF-1.7\n1 0 obj\n{}\nendobj\n", "[".repeat(1_000_000));
    let looped =
        "%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Prev 9>>\nstartxref\n9\n%%EOF\n";
    let many = format!(
        "%PDF-1.7\nxref\n0 99999999999\n{}trailer\n<<>>\nstartxref\n9\n%%EOF\n",
        "0000000000 65535 f \n".repeat(100)
    );
    let deep_trailer =
        format!("%PDF-1.7\nxref\n0 0\ntrailer\n{}\nstartxref\n9\n%%EOF\n", "<</A".repeat(500_000));
    for pdf in [deep, looped.to_owned(), many, deep_trailer, String::new(), "%PDF-1.7".to_owned()] {
        assert_eq!(report(pdf.as_bytes()).verdict, Verdict::Unreadable);
    }
}

#[test]
fn pkcs12_files_of_openssl_sign() {
    let files: [(&str, &[u8]); 7] = [
        ("p256", include_bytes!("fixtures/p256.p12")),
        ("p256", include_bytes!("fixtures/p256-legacy.p12")),
        ("p384", include_bytes!("fixtures/p384.p12")),
        ("p384", include_bytes!("fixtures/p384-legacy.p12")),
        ("rsa", include_bytes!("fixtures/rsa.p12")),
        ("rsa", include_bytes!("fixtures/rsa-legacy.p12")),
        ("Chained", include_bytes!("fixtures/chained.p12")),
    ];
    let at = at("2027-01-01T00:00:00Z");
    for (name, file) in files {
        let identity = Identity::from_pkcs12(file, "correct").unwrap();
        assert_eq!(identity.certificate().subject, name);
        assert_eq!(Identity::from_pkcs12(file, "wrong").unwrap_err(), Error::WrongPassword, "{name}");
        let request = SignatureRequest { signed_at: at, ..request("Purchaser", &identity) };
        let signed = sign(&prepared(CLASSIC), &request).unwrap();
        let pinned = vec![identity.certificate().fingerprint];
        let report = verify(&signed, &Trust { pinned, roots: vec![] }, at.to_utc());
        assert_eq!(report.verdict, Verdict::Valid, "{name}: {report:?}");
    }
}

#[test]
fn a_chain_leads_to_a_trusted_root() {
    let identity = Identity::from_pkcs12(include_bytes!("fixtures/chained.p12"), "correct").unwrap();
    assert!(!identity.certificate().self_issued);
    let moment = at("2027-01-01T00:00:00Z");
    let signed =
        sign(&prepared(CLASSIC), &SignatureRequest { signed_at: moment, ..request("Agency", &identity) })
            .unwrap();
    let root = include_bytes!("fixtures/root.der").to_vec();
    let check = |roots: Vec<Vec<u8>>, at: DateTime<Utc>| {
        let report = verify(&signed, &Trust { pinned: vec![], roots }, at);
        (report.verdict, report.signatures[0].identity)
    };
    assert_eq!(check(vec![root.clone()], moment.to_utc()), (Verdict::Valid, IdentityStatus::Trusted));
    assert_eq!(check(vec![], moment.to_utc()), (Verdict::ValidWithWarnings, IdentityStatus::Unknown));
    // A signer's certificate is no authority.
    let signer = PURCHASER.certificate_der().to_vec();
    assert_eq!(check(vec![signer], moment.to_utc()), (Verdict::ValidWithWarnings, IdentityStatus::Unknown));
}

#[test]
fn pkcs12_refusals_say_what_is_wrong() {
    let open = |file: &[u8]| Identity::from_pkcs12(file, "correct").unwrap_err();
    assert_eq!(open(b"nothing"), Error::NotPkcs12);
    assert_eq!(open(include_bytes!("fixtures/no-key.p12")), Error::NoKey);
    assert_eq!(open(include_bytes!("fixtures/no-certificate.p12")), Error::NoKey);
    let file = include_bytes!("fixtures/p256.p12");
    assert_eq!(open(&file[..file.len() / 2]), Error::NotPkcs12);

    use p12_keystore::{KeyStore, KeyStoreEntry, Pkcs12Archive, PrivateKeyChain};
    let part = |file: &[u8]| Pkcs12Archive::from_pkcs12(file, "correct").unwrap();
    let (one, other) = (part(file), part(include_bytes!("fixtures/rsa.p12")));
    let write = |chains: BTreeMap<&str, PrivateKeyChain>| {
        let mut store = KeyStore::new();
        chains
            .into_iter()
            .for_each(|(name, chain)| store.add_entry(name, KeyStoreEntry::PrivateKeyChain(chain)));
        store.writer("correct").write().unwrap()
    };
    let chain = |key: &Pkcs12Archive, certificate: &Pkcs12Archive, id: &str| {
        PrivateKeyChain::new(id, key.keys[0].key.clone(), [certificate.certs[0].cert.clone()])
    };
    assert_eq!(open(&write(BTreeMap::from([("a", chain(&one, &other, "1"))]))), Error::KeyMismatch);
    let two = write(BTreeMap::from([("a", chain(&one, &one, "1")), ("b", chain(&other, &other, "2"))]));
    assert_eq!(open(&two), Error::SeveralKeys { names: vec!["a".into(), "b".into()] });
}

#[test]
fn own_identities_survive_pkcs12() {
    let file = PURCHASER.to_pkcs12("密码 with spaces").unwrap();
    assert_eq!(Identity::from_pkcs12(&file, "密码").unwrap_err(), Error::WrongPassword);
    let again = Identity::from_pkcs12(&file, "密码 with spaces").unwrap();
    assert_eq!(again.certificate(), PURCHASER.certificate());
    let signed = sign(&prepared(CLASSIC), &request("Purchaser", &again)).unwrap();
    assert!(report(&signed).verdict.is_acceptable());
}

#[test]
fn subjects_are_checked() {
    let not_before = now().to_utc();
    let good = Subject { common_name: "王五", organisation: None, country: None };
    let refused = |subject: Subject<'_>, years| match Identity::new_self_issued(&subject, not_before, years) {
        Err(Error::Subject { part, .. }) => part,
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(Subject { common_name: "", ..good }, 3), "common-name");
    assert_eq!(refused(Subject { common_name: &"长".repeat(65), ..good }, 3), "common-name");
    assert_eq!(refused(Subject { organisation: Some("a\nb"), ..good }, 3), "organisation");
    assert_eq!(refused(Subject { country: Some("中国"), ..good }, 3), "country");
    assert_eq!(refused(good, 0), "validity");
    assert_eq!(refused(good, 21), "validity");
    let identity = Identity::new_self_issued(&good, not_before, 3).unwrap();
    assert_eq!(identity.certificate().subject, "王五");
    assert_eq!(identity.certificate().not_after, at("2029-11-23T10:00:00+08:00").to_utc());
}
