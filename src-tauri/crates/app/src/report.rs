//! Risks that are taken with a reason, and the report of a check: as a PDF to file, as a workbook to work through.

use std::{collections::BTreeMap, path::Path};

use model::AcceptedRisk;
use serde_json::{Value, json};

use crate::{
    App, Problem,
    cases::{Content, OpenCase, operation},
    contract::{AcceptRisk, Sheet},
    json, lock,
    packs::LoadedPack,
    preview::Manuscript,
    shown,
    views::*,
    whole_file,
};

impl Content {
    /// The risks that the owner takes.
    pub(crate) fn accepted(&self) -> &[AcceptedRisk] {
        match self {
            Self::Procedure(it) => &it.accepted,
            Self::Bid(it) => &it.accepted,
        }
    }

    fn accepted_mut(&mut self) -> &mut Vec<AcceptedRisk> {
        match self {
            Self::Procedure(it) => &mut it.accepted,
            Self::Bid(it) => &mut it.accepted,
        }
    }

    /// Says of each finding why its owner takes it. What became fatal in the meantime is not taken any more.
    pub(crate) fn mark_accepted(&self, findings: &mut [FindingView]) {
        for finding in findings.iter_mut().filter(|it| it.severity != Severity::Fatal) {
            finding.accepted = self
                .accepted()
                .iter()
                .find(|it| it.rule == finding.rule && it.place == finding.place)
                .cloned();
        }
    }
}

impl App {
    /// Takes a risk with a reason, or, without one, takes that back: one operation. A fatal finding is never taken.
    pub fn accept_risk(&self, request: AcceptRisk) -> Result<CaseView, Problem> {
        let view = self.case(crate::CasePath { case: request.case.clone() })?;
        let found = view.findings.iter().find(|it| it.rule == request.rule && it.place == request.place);
        let found = found.ok_or_else(|| Problem::NoSuchFinding { rule: request.rule.clone() })?;
        let reason = request.reason.trim();
        if found.severity == Severity::Fatal && !reason.is_empty() {
            return Err(Problem::FatalNotAcceptable { name: found.name.clone() });
        }
        self.change(&request.case, |case, stamp| {
            let mut content = case.content.clone();
            let accepted = content.accepted_mut();
            accepted.retain(|it| it.rule != request.rule || it.place != request.place);
            let name = if reason.is_empty() { "retake-risk" } else { "accept-risk" };
            if !reason.is_empty() {
                accepted.push(AcceptedRisk {
                    id: json::new_id(),
                    rule: request.rule.clone(),
                    place: request.place.clone(),
                    reason: reason.to_owned(),
                    by: stamp.who.clone(),
                    on: Some(stamp.at.date_naive()),
                });
            }
            case.write(content, &[], &operation(name, json!({ "rule": request.rule })), stamp)
        })
    }

    /// Writes what the check says: `.pdf` to file it, `.xlsx` to work through it.
    pub fn check_report(&self, request: Sheet) -> Result<MadeSheet, Problem> {
        let path = Path::new(&request.path);
        let case = self.opened(Path::new(&request.case))?;
        let case = lock(&case);
        let view = self.view(Path::new(&request.case), &case)?;
        let pack = self.pack_of(case.content.procedure())?;
        let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        let bytes = match ending.as_str() {
            "pdf" => self.printed_report(&case, &view, &pack)?,
            "xlsx" => spreadsheet::checklist(&self.checklist(&view))?,
            _ => return Err(Problem::UnknownReportFormat { path: shown(path) }),
        };
        whole_file::replace(path, &bytes)?;
        Ok(MadeSheet { path: shown(path), bytes: u32::try_from(bytes.len()).unwrap_or(u32::MAX) })
    }

    fn printed_report(
        &self,
        case: &OpenCase,
        view: &CaseView,
        pack: &LoadedPack,
    ) -> Result<Vec<u8>, Problem> {
        let procedure = case.content.procedure();
        let saved = self.steps(&case.file)?.saved_at.unwrap_or_else(|| self.host.now()).date_naive();
        let reference = pack.reference();
        let data = json!({
            "title": procedure.title,
            "number": procedure.number,
            "desk": if matches!(case.content, Content::Bid(_)) { "agency" } else { "purchaser" },
            "checked_on": saved,
            "pack": { "id": reference.id, "version": reference.version, "hash": reference.hash,
                "name": pack.pack.manifest().name,
                "overlays": pack.pack.overlays().iter().map(|it| &it.name).collect::<Vec<_>>() },
            "findings": view.findings.iter().map(|it| self.printed_finding(it)).collect::<Vec<_>>(),
        });
        let carried = json!({ "format": "tenderwright/check-report/1", "pack": reference,
            "findings": json::value(&view.findings)? });
        let manuscript =
            Manuscript::new(DocumentKind::CheckReport, &case.content, data, Some(&carried), saved)?;
        let document = self.typeset(&manuscript.in_language(self.language()))?;
        document.pdf().map_err(|it| crate::preview::typeset_problem(it, DocumentKind::CheckReport))
    }

    fn printed_finding(&self, it: &FindingView) -> Value {
        json!({
            "severity": it.severity,
            "name": it.name,
            "message": it.message,
            "clears": it.clears,
            "rule": it.rule,
            "confidence": it.confidence,
            "source": self.source_line(it),
            "words": it.source.as_ref().map(|it| &it.words),
            "from": it.effective_from,
            "to": it.effective_to,
            "estimated": it.estimated,
            "accepted": it.accepted,
        })
    }

    /// Instrument, number and article; empty where plain arithmetic objects.
    fn source_line(&self, it: &FindingView) -> String {
        let Some(source) = &it.source else { return String::new() };
        let parts = [source.title.best(self.language()), &source.number, &source.article];
        parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ")
    }

    fn checklist(&self, view: &CaseView) -> spreadsheet::Checklist {
        let say = |key: &str| self.say(key, &BTreeMap::new());
        let severity = |it: Severity| match it {
            Severity::Fatal => say("terminal-fatal"),
            Severity::Risk => say("terminal-risk"),
            Severity::Cosmetic => say("terminal-cosmetic"),
        };
        let row = |it: &FindingView| {
            let taken = it.accepted.as_ref().map(|it| {
                let on = it.on.map(|it| it.to_string()).unwrap_or_default();
                format!("{} ({} {on})", it.reason, it.by)
            });
            vec![
                severity(it.severity),
                it.name.clone(),
                it.message.clone(),
                it.clears.clone(),
                self.source_line(it),
                it.source.as_ref().map(|it| it.words.clone()).unwrap_or_default(),
                json::value(&it.confidence)
                    .ok()
                    .and_then(|it| it.as_str().map(str::to_owned))
                    .unwrap_or_default(),
                taken.unwrap_or_default(),
                String::new(),
                String::new(),
            ]
        };
        let heads = [
            "severity",
            "name",
            "message",
            "clears",
            "source",
            "words",
            "confidence",
            "accepted",
            "done",
            "note",
        ];
        spreadsheet::Checklist {
            title: view.summary.title.clone(),
            sheet: say("report-title"),
            heads: heads.iter().map(|it| say(&format!("report-{it}"))).collect(),
            rows: view.findings.iter().map(row).collect(),
        }
    }
}
