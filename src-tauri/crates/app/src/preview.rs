//! Documents typeset from a case, and pictures of their pages.

use std::{
    collections::VecDeque,
    path::Path,
    sync::{Arc, Mutex, MutexGuard},
};

use chrono::NaiveDate;
use documents::{Attachment, Fonts, Request, TypesetDocument, Typesetter};
use model::{Amount, Bid, Language, Money, Outlook, PriceBid, Procedure};
use pricing::words;
use rules::Calendar;
use serde_json::{Value, json};

use crate::{
    App, PreviewRequest, Problem, Words,
    cases::{Content, OpenCase},
    figures::{BidFigures, ProcedureFigures, term_of},
    json, lock, sha256,
    views::*,
};

/// How many typesettings are kept for their page pictures.
const KEPT: usize = 6;

/// Pixels a point in a preview: sharp on a screen of 144 dpi.
const SCALE: f32 = 1.6;

/// Typesets documents; made when it is first needed, since fonts take a moment.
#[derive(Default)]
pub struct Printer {
    typesetter: Mutex<Option<Typesetter>>,
    shown: Mutex<VecDeque<(String, Arc<TypesetDocument>)>>,
}

/// A document ready to be typeset: what it says, and what it carries as data.
pub struct Manuscript {
    /// Which document.
    pub kind: DocumentKind,
    packs: Vec<String>,
    language: Language,
    data: Value,
    attachment: Option<Attachment>,
    ident: String,
    date: NaiveDate,
    draft: bool,
}

impl Manuscript {
    /// The same, with each page saying whether it is a draft.
    pub(crate) fn marked_draft(self, draft: bool) -> Self {
        Self { draft, ..self }
    }

    /// The same in another language than the case's.
    pub(crate) fn in_language(self, language: Language) -> Self {
        Self { language, ..self }
    }

    /// `carried` is the data that travels inside the PDF, where the other desk is to read it.
    pub(crate) fn new(
        kind: DocumentKind,
        content: &Content,
        data: Value,
        carried: Option<&Value>,
        date: NaiveDate,
    ) -> Result<Self, Problem> {
        let bytes = serde_json::to_vec_pretty(carried.unwrap_or(&data)).map_err(Problem::internal)?;
        let digest = sha256(&bytes);
        Ok(Self {
            kind,
            packs: printing_packs(content.procedure()),
            language: content.language(),
            data,
            attachment: carried.map(|it| Attachment {
                name: format!("{}.json", kind.name()),
                bytes,
                description: it.get("format").and_then(Value::as_str).unwrap_or_default().to_owned(),
            }),
            // The same case gives the same file, and another case another one.
            ident: format!("{}/{digest}", kind.name()),
            date,
            draft: false,
        })
    }

    fn packs(&self) -> Vec<&str> {
        self.packs.iter().map(String::as_str).collect()
    }

    fn request<'a>(&'a self, packs: &'a [&'a str]) -> Request<'a> {
        Request {
            kind: self.kind,
            packs,
            language: self.language,
            data: &self.data,
            attachment: self.attachment.as_ref(),
            ident: &self.ident,
            date: self.date,
            draft: self.draft,
        }
    }
}

impl App {
    /// Typesets a document as it stands.
    pub fn preview(&self, request: PreviewRequest) -> Result<Preview, Problem> {
        let manuscript = {
            let case = self.opened(Path::new(&request.case))?;
            let case = lock(&case);
            self.manuscript(&case, request.document)?
        };
        let document = self.typeset(&manuscript)?;
        let revision = manuscript.ident.rsplit('/').next().unwrap_or_default().to_owned();
        let preview = Preview {
            document: request.document,
            pages: document.page_sizes().iter().map(|it| PageSize { width: it.0, height: it.1 }).collect(),
            anchors: document
                .anchors()
                .iter()
                .map(|it| PageAnchor {
                    field: it.field.clone(),
                    page: u32::try_from(it.page).unwrap_or(u32::MAX),
                    y: it.y as u32,
                })
                .collect(),
            revision: revision.clone(),
        };
        let mut shown = lock(&self.printer.shown);
        let address = format!("{revision}/{}", request.document.name());
        shown.retain(|it| it.0 != address);
        shown.push_front((address, Arc::new(document)));
        shown.truncate(KEPT);
        Ok(preview)
    }

    /// The document protocol: `preview/<revision>/<document>/<page>.png` gives a page's picture.
    pub fn document(&self, address: &str) -> Result<(&'static str, Vec<u8>), Problem> {
        let missing = || Problem::NotFound { path: address.to_owned() };
        let parts: Vec<&str> = address.trim_matches('/').split('/').collect();
        let ["preview", revision, kind, page] = parts.as_slice() else { return Err(missing()) };
        let page: usize = page.strip_suffix(".png").and_then(|it| it.parse().ok()).ok_or_else(missing)?;
        let wanted = format!("{revision}/{kind}");
        let document = lock(&self.printer.shown)
            .iter()
            .find(|it| it.0 == wanted)
            .map(|it| it.1.clone())
            .ok_or_else(missing)?;
        let picture = document.picture(page, SCALE).map_err(|_| missing())?;
        Ok(("image/png", picture))
    }

    /// Gathers what a document says.
    pub(crate) fn manuscript(&self, case: &OpenCase, kind: DocumentKind) -> Result<Manuscript, Problem> {
        self.manuscript_of(case, &case.content, kind)
    }

    /// Gathers what a document says of a content that the case is about to have.
    pub(crate) fn manuscript_of(
        &self,
        case: &OpenCase,
        content: &Content,
        kind: DocumentKind,
    ) -> Result<Manuscript, Problem> {
        let dated = match content {
            Content::Procedure(it) => it.timetable.notice,
            Content::Bid(it) => it.signed_on,
        };
        let saved = self.steps(&case.file)?.saved_at.unwrap_or_else(|| self.host.now());
        // The case's own date, or else that of its last change, never today's: it prints the same bytes tomorrow.
        let date = dated.unwrap_or(saved.date_naive());
        match (content, kind) {
            (Content::Procedure(procedure), DocumentKind::TenderPackage) => {
                let data = self.public_data(case, procedure)?;
                Manuscript::new(kind, content, data, Some(&json::value(&procedure.published())?), date)
            }
            (Content::Procedure(procedure), kind) if kind.is_public() => {
                Manuscript::new(kind, content, self.public_data(case, procedure)?, None, date)
            }
            (Content::Procedure(procedure), DocumentKind::DecisionSummary) => {
                let data = self.decision_data(content, procedure)?;
                // Findings are told in the reader's language, and so is what stands around them.
                Ok(Manuscript::new(kind, content, data, None, date)?.in_language(self.language()))
            }
            (Content::Procedure(procedure), kind) if DocumentKind::OF_PURCHASER.contains(&kind) => {
                Manuscript::new(kind, content, internal_data(procedure)?, None, date)
            }
            (Content::Bid(bid), DocumentKind::QualityBid) => {
                let data = quality_data(bid)?;
                Manuscript::new(kind, content, data, Some(&json::value(&bid.quality())?), date)
            }
            (Content::Bid(bid), DocumentKind::PriceBid) => {
                let pack = self.pack_of(&bid.procedure)?;
                let (data, carried) = price_data(bid, &pack.calendar)?;
                Manuscript::new(kind, content, data, Some(&json::value(&carried)?), date)
            }
            _ => Err(Problem::NoSuchDocument { document: kind.name().to_owned() }),
        }
    }

    /// Everything that documents for bidders and the public print, with what each addendum changed: nothing that stays with
    /// the purchaser.
    fn public_data(&self, case: &OpenCase, procedure: &Procedure) -> Result<Value, Problem> {
        let mut data = data_of(&procedure.published())?;
        data["addenda"] = self.issued_changes(case, procedure)?;
        self.name_assumed(&mut data, procedure.language())?;
        Ok(data)
    }

    /// Says by name what each assumption is about, row and column too: its pointer tells a reader nothing.
    fn name_assumed(&self, data: &mut Value, language: Language) -> Result<(), Problem> {
        let all = data["procedure"]["assumptions"].as_array_mut().filter(|it| !it.is_empty());
        let Some(all) = all else { return Ok(()) };
        let words = Words::load(&self.resources, language)?;
        for it in all {
            let place = it["field"].as_str().and_then(|field| words.field_name(field));
            it["place"] = json!(place);
        }
        Ok(())
    }

    /// What the leader who signs reads: the case, what it costs and takes, and what is objected to.
    fn decision_data(&self, content: &Content, procedure: &Procedure) -> Result<Value, Problem> {
        let pack = self.pack_of(procedure)?;
        let mut findings = self.findings_by(content, &pack);
        content.mark_accepted(&mut findings);
        findings.sort_by_key(|it| (it.severity, it.kind == FindingKind::Assumed));
        let reckoned = ProcedureFigures::of(procedure, &pack.calendar);
        let estimate = reckoned.estimate.as_ref().and_then(|it| it.as_ref().ok());
        let mut data = internal_data(procedure)?;
        let more = json!({
            "findings": findings.iter().map(|it| json!({
                "severity": it.severity,
                "name": it.name,
                "message": it.message,
                "field": it.fields.first(),
                "accepted": it.accepted.is_some(),
            })).collect::<Vec<_>>(),
            "estimate": estimate.map(|it| json!({
                "total": it.total,
                "hours_needed": reckoned.ceiling.as_ref().map_or(it.hours.needed, |basis| basis.hours.max(it.hours.needed)),
                "hours_available": it.hours.available,
            })),
        });
        if let (Some(data), Value::Object(more)) = (data.as_object_mut(), more) {
            data.extend(more);
        }
        Ok(data)
    }

    /// Typesets a manuscript.
    pub(crate) fn typeset(&self, manuscript: &Manuscript) -> Result<TypesetDocument, Problem> {
        let mut typesetter = self.typesetter()?;
        let Some(typesetter) = typesetter.as_mut() else { return Err(Problem::internal("no typesetter")) };
        typesetter
            .typeset(&manuscript.request(&manuscript.packs()))
            .map_err(|it| typeset_problem(it, manuscript.kind))
    }

    /// A manuscript as a Word file.
    pub(crate) fn word(&self, manuscript: &Manuscript) -> Result<Vec<u8>, Problem> {
        let typesetter = self.typesetter()?;
        let Some(typesetter) = typesetter.as_ref() else { return Err(Problem::internal("no typesetter")) };
        typesetter
            .word(&manuscript.request(&manuscript.packs()))
            .map_err(|it| typeset_problem(it, manuscript.kind))
    }

    /// The fonts of documents and seals.
    pub(crate) fn fonts(&self) -> Result<Fonts, Problem> {
        let typesetter = self.typesetter()?;
        typesetter.as_ref().map(|it| it.fonts().clone()).ok_or_else(|| Problem::internal("no typesetter"))
    }

    fn typesetter(&self) -> Result<MutexGuard<'_, Option<Typesetter>>, Problem> {
        let mut typesetter = lock(&self.printer.typesetter);
        if typesetter.is_none() {
            let fonts = Fonts::new(self.resources.fonts()?).map_err(Problem::internal)?;
            let templates = self
                .resources
                .document_templates()?
                .into_iter()
                .map(|(path, text)| (path, text.into_bytes()));
            *typesetter = Some(Typesetter::new(fonts, templates).map_err(Problem::internal)?);
        }
        Ok(typesetter)
    }
}

/// The packs whose templates and words print a case: its overlays, its own, and the first one, which has them all.
fn printing_packs(procedure: &Procedure) -> Vec<String> {
    let own = procedure.overlays.iter().rev().chain([&procedure.pack.id]).cloned();
    own.filter(|it| crate::resources::plain_name(it).is_ok())
        .chain([crate::packs::FIRST_PACK.to_owned()])
        .collect()
}

/// What could not be typeset, as the user knows it.
pub fn typeset_problem(it: documents::Error, kind: DocumentKind) -> Problem {
    match it {
        documents::Error::MissingGlyph { character, context, .. } => Problem::MissingGlyph {
            character: character.to_string(),
            codepoint: format!("U+{:04X}", u32::from(character)),
            field: context.map(|it| field_of(&it, kind)).unwrap_or_default(),
        },
        other => Problem::CannotTypeset { detail: other.to_string() },
    }
}

/// A pointer into a document's data as a pointer into the case: the data nests the case under its name.
fn field_of(pointer: &str, kind: DocumentKind) -> String {
    let own = if DocumentKind::OF_AGENCY.contains(&kind) { "/bid" } else { "/procedure" };
    pointer.strip_prefix(own).unwrap_or(pointer).to_owned()
}

/// Everything that the purchaser's own papers print, with the names of those who bid as far as they are known.
fn internal_data(procedure: &Procedure) -> Result<Value, Problem> {
    let mut data = data_of(procedure)?;
    data["bidders"] = json!(bidders_of(procedure));
    Ok(data)
}

fn data_of(procedure: &Procedure) -> Result<Value, Problem> {
    let figures = pricing::terms_figures(procedure).ok();
    Ok(json!({
        "procedure": json::value(procedure)?,
        "figures": json::value(&figures)?,
        "words": {
            "budget": in_words(procedure.price.budget, procedure, procedure.language()),
            "ceiling": in_words(procedure.price.ceiling, procedure, procedure.language()),
        },
    }))
}

/// Those who bid: from the envelopes received, or else from what was entered of them.
fn bidders_of(procedure: &Procedure) -> Vec<&str> {
    let received = procedure.received.iter().map(|it| it.agency.as_str());
    let scored = procedure.evaluation.bids.iter().map(|it| it.bidder.as_str());
    let read = procedure.evaluation.readings.iter().map(|it| it.bidder.as_str());
    let interests = procedure.committee.members.iter().flat_map(|it| &it.interests);
    let declared = interests.map(|it| it.bidder.as_str());
    let mut bidders = Vec::new();
    for name in received.chain(scored).chain(read).chain(declared).filter(|it| !it.is_empty()) {
        if !bidders.contains(&name) {
            bidders.push(name);
        }
    }
    bidders
}

/// Everything that the quality volume prints; the procedure loses its price terms on the way, so that a
/// template could not print a price if it wanted to.
fn quality_data(bid: &Bid) -> Result<Value, Problem> {
    let procedure = Procedure { price: model::PriceTerms::default(), ..bid.procedure.published() };
    Ok(json!({
        "bid": json::value(&bid.quality())?,
        "procedure": json::value(&procedure)?,
        "signed_on": bid.signed_on,
    }))
}

fn price_data(bid: &Bid, calendar: &Calendar) -> Result<(Value, PriceBid), Problem> {
    let reckoned = BidFigures::of(bid, calendar);
    let cannot = |it: pricing::Error| Problem::CannotCost { detail: it.to_string() };
    let schedule = reckoned.schedule.map_err(cannot)?;
    // At the price asked, so that taxes of the price are what will be paid and the heads and the surplus add up.
    let term = term_of(&bid.procedure, &bid.cost, calendar);
    let costing = pricing::cost_at(&bid.cost, &term, schedule.total).map_err(cannot)?;
    let carried = PriceBid {
        bid: bid.id,
        procedure: bid.procedure.id,
        package_sha256: bid.package.sha256.clone(),
        currency: bid.procedure.currency,
        agency: bid.agency.name.clone(),
        total: schedule.total,
        offer: bid.offer.clone(),
        cost: bid.cost.clone(),
        ..PriceBid::default()
    };
    let data = json!({
        "bid": json::value(&Bid { outlook: Outlook::default(), ..bid.clone() })?,
        "procedure": json::value(&bid.procedure.published())?,
        "schedule": json::value(&schedule)?,
        "costing": json::value(&costing)?,
        "capacity": json::value(&reckoned.capacity)?,
        "total_words": in_words(Some(schedule.total), &bid.procedure, bid.language),
        "signed_on": bid.signed_on,
    });
    Ok((data, carried))
}

fn in_words(amount: Option<Amount>, procedure: &Procedure, language: Language) -> Option<String> {
    amount.map(|amount| words::in_words(Money { amount, currency: procedure.currency }, language))
}
