//! Signatures before other judges: pyHanko and pdfsig accept ours, and pyHanko's are accepted here.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use chrono::{DateTime, FixedOffset};
use serde_json::{Value, json};
use signing::{
    Error, FieldPlacement, Identity, Integrity, LaterChanges, Report, SignatureKind, SignatureRequest,
    Subject, Trust, Verdict, place_fields, sign, verify,
};
use tempfile::TempDir;

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

/// A classic cross-reference, a cross-reference stream with object streams, a linearised file.
const DOCUMENTS: [&str; 3] = ["classic.pdf", "streams.pdf", "linearized.pdf"];

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates/signing/tests/fixtures").join(name)
}

fn moment() -> DateTime<FixedOffset> {
    "2026-11-23T10:00:00+08:00".parse().unwrap()
}

fn identity() -> Identity {
    let subject =
        Subject {
            common_name: "张三", organisation: Some("增城区石滩镇人民政府"), country: Some("CN")
        };
    Identity::new_self_issued(&subject, "2026-01-01T00:00:00Z".parse().unwrap(), 3).unwrap()
}

fn prepared(document: &str) -> Vec<u8> {
    place_fields(&fs::read(fixture(document)).unwrap(), &FIELDS).unwrap()
}

fn signed(pdf: &[u8], field: &str, identity: &Identity) -> Vec<u8> {
    let drawing = fs::read(fixture("seal.pdf")).unwrap();
    let request = SignatureRequest {
        field,
        identity,
        signed_at: moment(),
        reason: Some("发布采购文件"),
        location: Some("广州"),
        drawing: Some(&drawing),
    };
    sign(pdf, &request).unwrap()
}

fn run(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).env("LC_ALL", "C.UTF-8").output();
    let output = output.unwrap_or_else(|error| panic!("{program} is needed for this test: {error}"));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{program} {arguments:?}: {text}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    text
}

fn pyhanko(arguments: &[&str]) -> String {
    let python = std::env::var("TENDERWRIGHT_PYTHON").expect(
        "TENDERWRIGHT_PYTHON names a Python with tests/requirements.txt installed; ./dev test sets it",
    );
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("signing.py");
    run(&python, &[&[script.to_str().unwrap()], arguments].concat())
}

/// A folder for one test's files.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Folder(TempDir::new().unwrap())
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).to_str().unwrap().to_owned()
    }

    fn write(&self, name: &str, bytes: &[u8]) -> String {
        fs::write(self.path(name), bytes).unwrap();
        self.path(name)
    }
}

#[test]
fn pyhanko_and_pdfsig_accept_our_signatures() {
    for document in DOCUMENTS {
        let folder = Folder::new();
        let identity = identity();
        let certificate = folder.write("signer.der", identity.certificate_der());
        let once = signed(&prepared(document), "Purchaser", &identity);
        let twice = signed(&once, "Agency", &identity);

        let verdicts: Value =
            serde_json::from_str(&pyhanko(&["judge", &folder.write("signed.pdf", &twice), &certificate]))
                .unwrap();
        let expected = json!([
            {"field": "Purchaser", "bottom_line": true, "coverage": "ENTIRE_REVISION", "changes": "FORM_FILLING"},
            {"field": "Agency", "bottom_line": true, "coverage": "ENTIRE_FILE", "changes": "NONE"},
        ]);
        assert_eq!(verdicts, expected, "{document}");

        let judged = run("pdfsig", &["-nocert", &folder.path("signed.pdf")]);
        assert_eq!(judged.matches("Signature Validation: Signature is Valid.").count(), 2, "{judged}");
        assert_eq!(judged.matches("Total document signed").count(), 1, "{judged}");
        assert_eq!(judged.matches("Signer Certificate Common Name: 张三").count(), 2, "{judged}");
        assert_eq!(judged.matches("Signature Type: ETSI.CAdES.detached").count(), 2, "{judged}");
        run("qpdf", &["--check", &folder.path("signed.pdf")]);
    }
}

#[test]
fn openssl_opens_our_pkcs12() {
    let folder = Folder::new();
    let file = folder.write("identity.p12", &identity().to_pkcs12("correct").unwrap());
    let output = Command::new("openssl")
        .args(["pkcs12", "-in", &file, "-passin", "pass:correct", "-info", "-noout"])
        .output()
        .expect("openssl is needed for this test");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    assert!(said.contains("MAC: sha256") && said.contains("PBES2, PBKDF2, AES-256-CBC"), "{said}");
}

/// Field, kind, integrity and later changes.
fn lines(report: &Report) -> Vec<(&str, SignatureKind, Integrity, LaterChanges)> {
    report.signatures.iter().map(|one| (&*one.field, one.kind, one.integrity, one.later_changes)).collect()
}

fn checked(pdf: &str) -> Report {
    let day = "2027-01-01T00:00:00Z".parse().unwrap();
    verify(&fs::read(pdf).unwrap(), &Trust::default(), day)
}

#[test]
fn pyhankos_signatures_are_accepted() {
    for document in DOCUMENTS {
        for (p12, option) in
            [("p256.p12", ""), ("p384.p12", ""), ("rsa.p12", ""), ("rsa.p12", "pss"), ("chained.p12", "")]
        {
            let folder = Folder::new();
            let once = folder.write("once.pdf", &signed(&prepared(document), "Purchaser", &identity()));
            let twice = folder.path("twice.pdf");
            pyhanko(&["sign", &once, &twice, "Agency", fixture(p12).to_str().unwrap(), option]);
            let report = checked(&twice);
            let expected = [
                ("Purchaser", SignatureKind::Signature, Integrity::Intact, LaterChanges::Allowed),
                ("Agency", SignatureKind::Signature, Integrity::Intact, LaterChanges::None),
            ];
            assert_eq!(lines(&report), expected, "{document} {p12} {option}: {report:#?}");
            assert_eq!(report.verdict, Verdict::ValidWithWarnings);
        }
    }
}

#[test]
fn a_certified_document_takes_no_further_signature() {
    let folder = Folder::new();
    let certified = folder.path("certified.pdf");
    let p12 = fixture("rsa.p12");
    let p12 = p12.to_str().unwrap();
    let blank = folder.write("prepared.pdf", &prepared("classic.pdf"));
    pyhanko(&["sign", &blank, &certified, "Purchaser", p12, "certify"]);
    assert_eq!(checked(&certified).verdict, Verdict::ValidWithWarnings);
    let identity = identity();
    let request = SignatureRequest {
        field: "Agency",
        identity: &identity,
        signed_at: moment(),
        reason: None,
        location: None,
        drawing: None,
    };
    let refused = sign(&fs::read(&certified).unwrap(), &request).unwrap_err();
    assert_eq!(refused, Error::ChangesForbidden { field: "Purchaser".to_owned() });
}

#[test]
fn a_document_timestamp_after_a_signature_is_allowed() {
    for document in DOCUMENTS {
        let folder = Folder::new();
        let once = folder.write("once.pdf", &signed(&prepared(document), "Purchaser", &identity()));
        let stamped = folder.path("stamped.pdf");
        pyhanko(&["stamp", &once, &stamped, fixture("rsa.p12").to_str().unwrap()]);
        let report = checked(&stamped);
        assert_eq!(report.signatures.len(), 2, "{report:#?}");
        let (signature, stamp) = (&report.signatures[0], &report.signatures[1]);
        assert_eq!(
            (signature.integrity, signature.later_changes),
            (Integrity::Intact, LaterChanges::Allowed)
        );
        assert_eq!(
            (stamp.kind, stamp.integrity),
            (SignatureKind::Timestamp, Integrity::Intact),
            "{report:#?}"
        );
        assert_eq!(stamp.signed_at, Some("2026-11-24T00:00:00Z".parse().unwrap()));
    }
}
