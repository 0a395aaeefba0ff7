//! The judgement of any PDF's signatures, and what it carries.

use std::{collections::BTreeMap, fs, path::Path};

use signing::{IdentityStatus, Report, Trust, Verdict};

use crate::{
    App, FilePath, Problem,
    envelopes::{carried_json, kind_of},
    views::Verification,
};

impl App {
    /// Judges the signatures of any PDF.
    pub fn verify(&self, request: FilePath) -> Result<Verification, Problem> {
        let path = Path::new(&request.path);
        let pdf = fs::read(path).map_err(|it| Problem::io(path, &it))?;
        let report = self.judge(&pdf)?;
        let carried = carried_json(&pdf, &report);
        let title = carried.as_ref().and_then(|it| it.get("title")).and_then(|it| {
            let text: model::Text = serde_json::from_value(it.clone()).ok()?;
            Some(text.best(self.language()).to_owned())
        });
        Ok(Verification {
            path: request.path.clone(),
            sentence: self.verdict_sentence(&report),
            carries: carried.as_ref().and_then(kind_of),
            title,
            report,
        })
    }

    /// Judges bytes, knowing the pinned signers and one's own identities.
    pub(crate) fn judge(&self, pdf: &[u8]) -> Result<Report, Problem> {
        let pinned = self.library_file().pinned_certificates()?;
        let mut known: Vec<signing::Fingerprint> =
            pinned.iter().filter_map(|it| it.fingerprint.parse().ok()).collect();
        known.extend(self.own_fingerprints()?);
        let trust = Trust { pinned: known, roots: Vec::new() };
        Ok(signing::verify(pdf, &trust, self.host.now().to_utc()))
    }

    fn verdict_sentence(&self, report: &Report) -> String {
        let key = match report.verdict {
            Verdict::Valid => "verdict-valid",
            Verdict::ValidWithWarnings => "verdict-valid-with-warnings",
            Verdict::Invalid => "verdict-invalid",
            Verdict::Unsigned => "verdict-unsigned",
            Verdict::Unreadable => "verdict-unreadable",
        };
        let unknown = report.signatures.iter().find(|it| it.identity == IdentityStatus::Unknown);
        let signer =
            unknown.or(report.signatures.first()).and_then(|it| it.signer.clone()).unwrap_or_default();
        self.say(key, &BTreeMap::from([("signer".to_owned(), signer)]))
    }
}
