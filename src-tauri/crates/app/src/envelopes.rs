//! PDFs from the other side: a package that begins a bid, a bid's envelopes that a purchaser reads.

use std::{
    fs::{self, File},
    io::Read,
    path::Path,
};

use documents::attachment_of;
use model::{EnvelopeKind, PackageReference, PriceBid, Procedure, QualityBid, ReceivedEnvelope};
use serde_json::{Value, json};
use signing::{Report, SignatureStatus, Verdict};
use store::Enclosure;

use crate::{
    App, Import, Problem,
    cases::{Content, operation},
    json, sha256, shown,
    views::{Carried, CaseView},
};

/// Media type of a PDF.
pub const PDF: &str = "application/pdf";

/// A package as received.
pub struct Package {
    /// The file.
    pub bytes: Vec<u8>,
    /// What it says.
    pub procedure: Procedure,
    /// How a bid refers to it.
    pub reference: PackageReference,
}

/// A PDF that was judged and found fit to be read.
struct Letter {
    bytes: Vec<u8>,
    report: Report,
    data: Value,
}

impl App {
    /// Reads a package: its signed data, never what was put in afterwards.
    pub(crate) fn read_package(&self, path: &Path) -> Result<Package, Problem> {
        let letter = self.read_letter(path)?;
        if kind_of(&letter.data) != Some(Carried::Package) {
            return Err(Problem::NotAPackage { path: shown(path) });
        }
        let signature = letter.report.signatures.first();
        Ok(Package {
            reference: PackageReference {
                file_name: file_name(path),
                sha256: sha256(&letter.bytes),
                verdict: verdict_name(letter.report.verdict),
                signer: signature.and_then(|it| it.signer.clone()).unwrap_or_default(),
                fingerprint: fingerprint(signature),
                received_on: Some(self.host.now().date_naive()),
            },
            procedure: json::document(letter.data)?,
            bytes: letter.bytes,
        })
    }

    /// Reads a bid's envelope into the purchaser's case that it answers.
    pub fn import(&self, request: Import) -> Result<CaseView, Problem> {
        let path = Path::new(&request.path);
        let letter = self.read_letter(path)?;
        let signature = letter.report.signatures.first();
        let mut envelope = ReceivedEnvelope {
            id: json::new_id(),
            file_name: file_name(path),
            sha256: sha256(&letter.bytes),
            verdict: verdict_name(letter.report.verdict),
            signer: signature.and_then(|it| it.signer.clone()).unwrap_or_default(),
            fingerprint: fingerprint(signature),
            received_on: Some(self.host.now().date_naive()),
            ..ReceivedEnvelope::default()
        };
        let answers = match kind_of(&letter.data) {
            Some(Carried::QualityBid) => {
                let bid: QualityBid = json::document(letter.data.clone())?;
                envelope.kind = EnvelopeKind::Quality;
                envelope.bid = bid.bid;
                envelope.agency = bid.agency.name;
                bid.procedure
            }
            Some(Carried::PriceBid) => {
                let bid: PriceBid = json::document(letter.data.clone())?;
                envelope.kind = EnvelopeKind::Price;
                envelope.bid = bid.bid;
                envelope.agency = bid.agency;
                envelope.total = Some(bid.total);
                envelope.volume = bid.offer.volume;
                bid.procedure
            }
            Some(Carried::Package) => return Err(Problem::IsAPackage { path: shown(path) }),
            None => return Err(Problem::NotAPackage { path: shown(path) }),
        };
        self.change(&request.case, |case, stamp| {
            let Content::Procedure(procedure) = &case.content else {
                return Err(Problem::WrongDesk { path: request.case.clone() });
            };
            if procedure.id != answers {
                return Err(Problem::AnotherProcedure { path: request.path.clone() });
            }
            if procedure.received.iter().any(|it| it.sha256 == envelope.sha256) {
                return Err(Problem::AlreadyReceived { path: request.path.clone() });
            }
            let mut received = procedure.clone();
            let read = operation("receive-envelope", json!({ "file": envelope.file_name }));
            let name = envelope.file_name.clone();
            let kept = Enclosure { id: json::new_id(), name: &name, media_type: PDF, bytes: &letter.bytes };
            received.received.push(envelope);
            case.write(Content::Procedure(received), &[kept], &read, stamp)
        })
    }

    /// Reads a PDF with data of ours; one whose signature fails is refused.
    fn read_letter(&self, path: &Path) -> Result<Letter, Problem> {
        let bytes = fs::read(path).map_err(|it| Problem::io(path, &it))?;
        let report = self.judge(&bytes)?;
        match report.verdict {
            Verdict::Valid | Verdict::ValidWithWarnings | Verdict::Unsigned => {}
            Verdict::Invalid => return Err(Problem::ChangedAfterSigning { path: shown(path) }),
            Verdict::Unreadable => {
                let detail = report.notes.iter().map(|it| format!("{it:?}")).collect::<Vec<_>>().join(", ");
                return Err(Problem::UnreadablePdf { path: shown(path), detail });
            }
        }
        let data = carried_json(&bytes, &report).ok_or_else(|| Problem::NotAPackage { path: shown(path) })?;
        Ok(Letter { bytes, report, data })
    }
}

/// Whether a file begins as a PDF does.
pub fn is_pdf(path: &Path) -> Result<bool, Problem> {
    let mut start = [0; 5];
    let mut file = File::open(path).map_err(|it| Problem::io(path, &it))?;
    let read = file.read(&mut start).map_err(|it| Problem::io(path, &it))?;
    Ok(start.get(..read) == Some(b"%PDF-"))
}

/// The JSON that a PDF carries, out of the bytes that its first signature covers.
pub fn carried_json(pdf: &[u8], report: &Report) -> Option<Value> {
    let signed = match report.signatures.first() {
        Some(first) => signing::signed_revision(pdf, &first.field).ok()?,
        None => pdf,
    };
    let attachment = attachment_of(signed).ok().flatten()?;
    serde_json::from_slice(&attachment.bytes).ok()
}

/// Which of our documents the data is.
pub fn kind_of(carried: &Value) -> Option<Carried> {
    let format = carried.get("format")?.as_str()?;
    let kind = format.strip_prefix("tenderwright/")?.split('/').next()?;
    match kind {
        "procedure" => Some(Carried::Package),
        "quality-bid" => Some(Carried::QualityBid),
        "price-bid" => Some(Carried::PriceBid),
        _ => None,
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn verdict_name(verdict: Verdict) -> String {
    serde_json::to_value(verdict).ok().and_then(|it| it.as_str().map(str::to_owned)).unwrap_or_default()
}

fn fingerprint(signature: Option<&SignatureStatus>) -> String {
    signature.and_then(|it| it.fingerprint).map(|it| it.to_string()).unwrap_or_default()
}
