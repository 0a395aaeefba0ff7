//! What the rules and plain arithmetic object to, and the case as a screen shows it.

use std::{collections::BTreeMap, path::Path};

use model::{Bid, Money, Procedure};
use pricing::words;
use rules::{Finding, FindingKind, Severity, Subject};
use rust_decimal::Decimal;

use crate::{
    App, CasePath, Problem,
    cases::{Content, OpenCase},
    figures::{BidFigures, ProcedureFigures},
    grouped, lock,
    objections::Place,
    packs::LoadedPack,
    shown,
    views::*,
};

impl App {
    /// Every rule that the case is held to, in the user's language.
    pub fn rules(&self, request: CasePath) -> Result<Vec<RuleView>, Problem> {
        let case = self.opened(Path::new(&request.case))?;
        let case = lock(&case);
        let pack = self.pack_of(case.content.procedure())?;
        let desk = match case.content {
            Content::Procedure(_) => rules::SubjectKind::Procedure,
            Content::Bid(_) => rules::SubjectKind::Bid,
        };
        Ok(pack
            .pack
            .rules()
            .iter()
            .filter(|it| it.subject == desk)
            .map(|it| self.rule_view(&pack, it))
            .collect())
    }

    /// An open case as a screen shows it: content, figures, findings, summary.
    pub(crate) fn view(&self, path: &Path, case: &OpenCase) -> Result<CaseView, Problem> {
        let pack = self.pack_of(case.content.procedure())?;
        let (content, figures, mut findings) = self.shown_content(&case.content, &pack);
        case.content.mark_accepted(&mut findings);
        // What is merely assumed comes after what is amiss.
        findings.sort_by_key(|it| (it.severity, it.kind == FindingKind::Assumed));
        let summary = self.summary(&case.content, &figures, &findings, &pack);
        let steps = self.steps(&case.file)?;
        Ok(CaseView {
            path: shown(path),
            revision: case.revision,
            pack: self.pack_standing(case.content.procedure(), &pack),
            summary,
            findings,
            undo: steps.undo,
            redo: steps.redo,
            saved_at: steps.saved_at,
            read_only: !case.file.is_writable(),
            documents: case.content.documents().iter().copied().map(DocumentView::of).collect(),
            content,
        })
    }

    /// What a case holds, its figures, and all that is objected to, in no order.
    fn shown_content(
        &self,
        content: &Content,
        pack: &LoadedPack,
    ) -> (CaseContent, rules::Figures, Vec<FindingView>) {
        let (shown, figures, mut findings) = match content {
            Content::Procedure(procedure) => self.show_procedure(procedure, pack),
            Content::Bid(bid) => self.show_bid(bid, pack),
        };
        findings.extend(self.untimely(content, pack));
        if let Content::Procedure(procedure) = content {
            findings.extend(self.method_objections(procedure, pack));
            findings.extend(self.committee_objections(procedure, pack));
        }
        (shown, figures, findings)
    }

    /// What a pack objects to in a case.
    pub(crate) fn findings_by(&self, content: &Content, pack: &LoadedPack) -> Vec<FindingView> {
        self.shown_content(content, pack).2
    }

    fn show_procedure(
        &self,
        procedure: &Procedure,
        pack: &LoadedPack,
    ) -> (CaseContent, rules::Figures, Vec<FindingView>) {
        let reckoned = ProcedureFigures::of(procedure, &pack.calendar);
        let figures = reckoned.for_rules();
        let subject = Subject::Procedure { procedure, figures: &figures };
        let mut findings = self.findings(pack, subject);
        let mut estimate = None;
        match reckoned.estimate {
            Some(Ok(costing)) => {
                let place = Place { plan: &procedure.estimate, at: "/estimate" };
                findings.extend(self.plan_objections(place, &costing, reckoned.capacity.as_ref()));
                estimate = Some(costing);
            }
            Some(Err(fault)) => findings.push(self.uncostable(&fault, "/estimate", &procedure.estimate)),
            None => {}
        }
        findings.extend(self.calendar_objection(procedure, &procedure.estimate, pack));
        if let Some(basis) = &reckoned.ceiling {
            findings.extend(self.ceiling_objection(basis));
            findings.extend(self.indicator_objection(procedure, basis));
            findings.extend(self.rationale_objection(procedure, basis));
        }
        let terms = match reckoned.terms {
            Ok(terms) => {
                findings.extend(self.floor_objection(procedure, &terms));
                Some(terms)
            }
            // A term without months is a missing field, which a rule of the pack names.
            Err(pricing::Error::NoTerm) => None,
            Err(fault) => {
                findings.push(self.uncostable(&fault, "/price", &procedure.estimate));
                None
            }
        };
        let content = CaseContent::Procedure {
            procedure: Box::new(procedure.clone()),
            figures: terms.map(Box::new),
            estimate: estimate.map(Box::new),
            capacity: reckoned.capacity.map(Box::new),
        };
        (content, figures, findings)
    }

    fn show_bid(&self, bid: &Bid, pack: &LoadedPack) -> (CaseContent, rules::Figures, Vec<FindingView>) {
        let reckoned = BidFigures::of(bid, &pack.calendar);
        let figures = reckoned.for_rules(bid.procedure.currency);
        let subject = Subject::Bid { bid, figures: &figures, quality_text: &[] };
        let mut findings = self.findings(pack, subject);
        if let Ok(costing) = &reckoned.costing {
            let place = Place { plan: &bid.cost, at: "/cost" };
            findings.extend(self.plan_objections(place, costing, reckoned.capacity.as_ref()));
        }
        findings.extend(self.calendar_objection(&bid.procedure, &bid.cost, pack));
        findings.extend(self.offer_objections(bid, &reckoned));
        if let Err(fault) = &reckoned.costing {
            findings.push(self.uncostable(fault, "/cost", &bid.cost));
        } else if let Err(fault) = &reckoned.schedule {
            findings.push(self.uncostable(fault, "/offer", &bid.cost));
        }
        let schedule = reckoned.schedule.ok();
        let incomplete = schedule.iter().flat_map(|it| &it.problems);
        let incomplete: Vec<FindingView> = incomplete
            .map(|it| self.incomplete_price(bid, it))
            // Where a rule says that it is missing, it says so with its article.
            .filter(|it| it.kind != FindingKind::Missing || !is_missing(&findings, &it.fields))
            .collect();
        findings.extend(incomplete);
        let total_in_words = schedule.as_ref().map(|it| {
            words::in_words(Money { amount: it.total, currency: bid.procedure.currency }, bid.language)
        });
        let content = CaseContent::Bid {
            bid: Box::new(bid.clone()),
            figures: reckoned.terms.ok().map(Box::new),
            costing: reckoned.costing.ok().map(Box::new),
            capacity: reckoned.capacity.map(Box::new),
            schedule: schedule.map(Box::new),
            total_in_words,
        };
        (content, figures, findings)
    }

    fn findings(&self, pack: &LoadedPack, subject: Subject<'_>) -> Vec<FindingView> {
        let today = self.host.now().date_naive();
        rules::check(&pack.pack, subject, &pack.calendar, today)
            .into_iter()
            .map(|it| self.finding_view(pack, it))
            .collect()
    }

    fn finding_view(&self, pack: &LoadedPack, it: Finding) -> FindingView {
        // Limits and what stands against them are read by people; a row's name may look like a number and is none.
        let told = |(name, value): (&String, &String)| {
            let counts =
                ["value", "limit", "sum", "expected", "at-least", "at-most"].contains(&name.as_str());
            let shown =
                if counts && value.parse::<Decimal>().is_ok() { grouped(value) } else { value.clone() };
            (name.clone(), shown)
        };
        let arguments: BTreeMap<String, String> = it.args.iter().map(told).collect();
        FindingView {
            name: self.pack_sentence(pack, &it.name, &arguments),
            message: self.pack_sentence(pack, &it.message, &arguments),
            clears: self.pack_sentence(pack, &it.clears, &arguments),
            rule: it.rule,
            severity: it.severity,
            kind: it.kind,
            confidence: it.confidence,
            place: it.row.or_else(|| it.fields.first().cloned()).unwrap_or_default(),
            accepted: None,
            fields: it.fields,
            source: Some(it.source),
            effective_from: it.effective_from,
            effective_to: it.effective_to,
            estimated: it.estimated,
        }
    }

    pub(crate) fn pack_sentence(
        &self,
        pack: &LoadedPack,
        key: &str,
        arguments: &BTreeMap<String, String>,
    ) -> String {
        pack.words(self.language()).map_or_else(|| key.to_owned(), |it| it.say(key, arguments))
    }

    /// A notice outside the pack's time, and a bid whose deadline is past: the calendar objects.
    fn untimely(&self, content: &Content, pack: &LoadedPack) -> Vec<FindingView> {
        let times = &content.procedure().timetable;
        let manifest = pack.pack.manifest();
        let mut findings = Vec::new();
        let outside = |notice: &chrono::NaiveDate| {
            *notice < manifest.effective_from || manifest.effective_to.is_some_and(|end| *notice > end)
        };
        if let Some(notice) = times.notice.filter(outside) {
            let arguments = [("notice", notice.to_string()), ("from", manifest.effective_from.to_string())];
            let field = vec!["/timetable/notice".to_owned()];
            findings.push(self.arithmetic("no-rules-for-date", FindingKind::Conflict, field, &arguments));
        }
        if let (Content::Bid(_), Some(deadline)) = (content, times.bid_deadline)
            && deadline < self.host.now().naive_local()
        {
            let arguments = [("deadline", deadline.format("%Y-%m-%d %H:%M").to_string())];
            let field = vec!["/procedure/timetable/bid_deadline".to_owned()];
            let finding = self.arithmetic("deadline-passed", FindingKind::Conflict, field, &arguments);
            findings.push(FindingView { severity: Severity::Risk, ..finding });
        }
        findings
    }

    fn summary(
        &self,
        content: &Content,
        figures: &rules::Figures,
        findings: &[FindingView],
        pack: &LoadedPack,
    ) -> Summary {
        let count = |severity| {
            let open = |it: &&FindingView| it.severity == severity && it.accepted.is_none();
            let found = findings.iter().filter(open).count();
            u32::try_from(found).unwrap_or(u32::MAX)
        };
        let procedure = content.procedure();
        let deadline = procedure.timetable.bid_deadline;
        let left = self.working_days_left(deadline, pack);
        Summary {
            title: procedure.title.best(content.language()).to_owned(),
            currency: procedure.currency,
            deadline,
            working_days_left: left.map(|it| it.value),
            calendar_complete: left.is_none_or(|it| it.complete),
            price: figures.price,
            hours_needed: figures.hours_needed,
            hours_available: figures.hours_available,
            fatal: count(Severity::Fatal),
            risk: count(Severity::Risk),
            cosmetic: count(Severity::Cosmetic),
        }
    }

    /// Working days from today to the deadline; `None` when there is none or it is past.
    pub(crate) fn working_days_left(
        &self,
        deadline: Option<chrono::NaiveDateTime>,
        pack: &LoadedPack,
    ) -> Option<rules::Reckoned<u32>> {
        let now = self.host.now().naive_local();
        let deadline = deadline.filter(|it| *it >= now)?;
        Some(pack.calendar.working_days_between(now.date(), deadline.date()))
    }
}

/// Whether a fatal finding says already that something is missing at these fields, or in their rows.
fn is_missing(findings: &[FindingView], fields: &[String]) -> bool {
    findings
        .iter()
        .filter(|it| it.severity == Severity::Fatal && it.kind == FindingKind::Missing)
        .flat_map(|it| &it.fields)
        .any(|it| fields.iter().any(|field| it == field || it.starts_with(&format!("{field}/"))))
}
