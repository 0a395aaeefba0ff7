//! Beginnings: a case of either desk, from nothing, from an example, from a package.

use std::{num::NonZeroU32, path::Path};

use model::{
    Agency, Bid, Eligibility, Id, Method, PackReference, Pledge, PostRate, Procedure, Response, Section,
    StaffMember,
};
use rules::Beginning;
use serde::Deserialize;
use serde_json::Value;
use store::{CaseFile, Enclosure};

use crate::{
    App, CasePath, FilePath, NewBid, NewProcedure, Problem,
    cases::{Content, OpenCase},
    envelopes::{self, Package},
    json,
    packs::{FIRST_PACK, manifest_of},
    templates::{is_template, read_template},
    views::*,
};

/// An agency as it is handed in for a new bid.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AgencyFile {
    /// The agency.
    pub agency: Agency,
    /// Its people.
    pub staff: Vec<StaffMember>,
}

/// The one thing that a purchaser's case begins with.
enum Start<'a> {
    Empty { pack: &'a str },
    UnderRegime { regime: &'a str },
    Service { service: &'a str, regime: &'a str, workers: u32 },
    Example { id: &'a str },
    Template { path: &'a Path },
    PastCase { path: &'a Path },
}

impl<'a> Start<'a> {
    fn of(request: &'a NewProcedure) -> Result<Self, Problem> {
        let NewProcedure { path: _, example, pack, service, regime, workers, template, past_case } = request;
        let named = (
            example.as_deref(),
            pack.as_deref(),
            service.as_deref(),
            regime.as_deref(),
            template.as_deref(),
            past_case.as_deref(),
        );
        match named {
            (None, None, Some(service), Some(regime), None, None) => {
                // Where nobody says how many, the figures are those of one.
                Ok(Self::Service { service, regime, workers: workers.map_or(1, NonZeroU32::get) })
            }
            _ if workers.is_some() => Err(Problem::SeveralBeginnings),
            (None, pack, None, None, None, None) => Ok(Self::Empty { pack: pack.unwrap_or(FIRST_PACK) }),
            (None, None, None, Some(regime), None, None) => Ok(Self::UnderRegime { regime }),
            (Some(id), None, None, None, None, None) => Ok(Self::Example { id }),
            (None, None, None, None, Some(path), None) => Ok(Self::Template { path: Path::new(path) }),
            (None, None, None, None, None, Some(path)) => Ok(Self::PastCase { path: Path::new(path) }),
            _ => Err(Problem::SeveralBeginnings),
        }
    }
}

impl App {
    /// Begins a purchaser's case: empty, with a service under a regime, or from another case.
    pub fn new_procedure(&self, request: NewProcedure) -> Result<CaseView, Problem> {
        let procedure = match Start::of(&request)? {
            Start::Empty { pack } => self.empty_procedure(pack)?,
            Start::UnderRegime { regime } => {
                let (pack, overlays) = self.templates()?.rules_of(regime)?;
                Procedure { overlays, ..self.empty_procedure(&pack)? }
            }
            Start::Service { service, regime, workers } => {
                let mut begun = self.templates()?.begin_from(service, regime, workers)?;
                begun.languages.sort_by_key(|it| *it != self.language());
                begun
            }
            Start::Example { id } => Procedure { id: json::new_id(), ..self.resources.example(id)? },
            Start::Template { path } => self.begun_with_template(path)?,
            Start::PastCase { path } => self.begun_like(path)?,
        };
        self.begin_procedure(Path::new(&request.path), procedure)
    }

    /// An empty case under a pack: its first legal form, its currency, and its languages with the person's own first.
    fn empty_procedure(&self, pack: &str) -> Result<Procedure, Problem> {
        let manifest = manifest_of(pack, &self.pack_files(pack)?)?;
        let Some(form) = manifest.methods.first().copied().filter(|_| manifest.is_whole()) else {
            return Err(Problem::NoBeginning { id: pack.to_owned() });
        };
        let Beginning { currency, mut languages, two_envelopes, .. } = manifest.begin.unwrap_or_default();
        if languages.is_empty() {
            languages.push(self.language());
        }
        languages.sort_by_key(|it| *it != self.language());
        Ok(Procedure {
            id: json::new_id(),
            pack: PackReference { id: pack.to_owned(), ..PackReference::default() },
            languages,
            currency,
            method: Method { form, two_envelopes, ..Method::default() },
            ..Procedure::default()
        })
    }

    /// Begins a purchaser's case from a whole document.
    pub fn begin_procedure(&self, path: &Path, mut procedure: Procedure) -> Result<CaseView, Problem> {
        if procedure.pack.id.is_empty() {
            procedure.pack.id = self.pack_governing(procedure.method.form)?;
        }
        let pack = self.pack_of(&procedure)?;
        self.keep_pack(&pack)?;
        procedure.pack = pack.reference();
        let file = CaseFile::create(path, &procedure, &self.stamp())?;
        self.keep_open(path, OpenCase { file, content: Content::Procedure(Box::new(procedure)), revision: 1 })
    }

    /// Begins an agency's case from a package, filled from the library or with a shipped example.
    pub fn new_bid(&self, request: NewBid) -> Result<CaseView, Problem> {
        let filling = match &request.example {
            Some(id) => self.resources.example_bid(id)?,
            None => None,
        };
        let agency = match &filling {
            Some(_) => json::typed(self.resources.example_agency()?)?,
            None => self.library_agency()?,
        };
        self.begin_bid(Path::new(&request.path), Path::new(&request.package), agency, filling.as_ref())
    }

    /// Begins an agency's case from a package for one agency; `filling` is a merge patch onto the empty bid.
    pub fn begin_bid(
        &self,
        path: &Path,
        package: &Path,
        agency: AgencyFile,
        filling: Option<&Value>,
    ) -> Result<CaseView, Problem> {
        let package = self.read_package(package)?;
        let mut bid = empty_bid(&package, agency);
        if let Some(patch) = filling {
            bid = json::patched(&bid, patch)?;
        }
        let name = &package.reference.file_name;
        let kept = Enclosure { id: json::new_id(), name, media_type: envelopes::PDF, bytes: &package.bytes };
        let file = CaseFile::create_with(path, &bid, &[kept], &self.stamp())?;
        self.keep_open(path, OpenCase { file, content: Content::Bid(Box::new(bid)), revision: 1 })
    }

    /// Says what a file is and, for a case, opens it.
    pub fn open(&self, request: FilePath) -> Result<Opened, Problem> {
        let path = Path::new(&request.path);
        if envelopes::is_pdf(path)? {
            return Ok(Opened::Pdf { verification: Box::new(self.verify(request)?) });
        }
        if is_template(path) {
            // Read to the end before it is offered: what is wrong with it is told now.
            read_template(path)?;
            return Ok(Opened::Template { template: OwnTemplate::at(path) });
        }
        let case = self.case(CasePath { case: request.path })?;
        Ok(Opened::Case { case: Box::new(case) })
    }

    /// Reads a package into a purchaser's case of its own, as when a colleague sends one.
    pub fn import_package(&self, pdf: &Path, path: &Path) -> Result<CaseView, Problem> {
        let package = self.read_package(pdf)?;
        self.begin_procedure(path, package.procedure)
    }

    /// The content of a shipped example.
    pub fn example(&self, request: crate::ExampleRef) -> Result<ExampleContent, Problem> {
        let procedure = self.resources.example(&request.id)?;
        let bid = match self.resources.example_bid(&request.id)? {
            Some(patch) => {
                let AgencyFile { agency, staff } = json::typed(self.resources.example_agency()?)?;
                let bid = Bid { procedure: procedure.clone(), agency, staff, ..Bid::default() };
                Some(json::patched(&bid, &patch)?)
            }
            None => None,
        };
        Ok(ExampleContent { procedure, bid })
    }
}

/// A bid with a row for what a newer package asks besides; what is answered stays, also where nobody asks any more.
pub(crate) fn answer_what_is_new(bid: &Bid, package: &Package) -> Bid {
    let asked = empty_bid(package, AgencyFile::default());
    let mut answered = bid.clone();
    let new = |held: &[Id], it: Id| !held.contains(&it);
    let held: Vec<Id> = bid.eligibility.iter().map(|it| it.qualification).collect();
    answered.eligibility.extend(asked.eligibility.into_iter().filter(|it| new(&held, it.qualification)));
    let held: Vec<Id> = bid.responses.iter().map(|it| it.requirement).collect();
    answered.responses.extend(asked.responses.into_iter().filter(|it| new(&held, it.requirement)));
    let held: Vec<Id> = bid.sections.iter().filter_map(|it| it.criterion).collect();
    answered
        .sections
        .extend(asked.sections.into_iter().filter(|it| it.criterion.is_none_or(|it| new(&held, it))));
    let held: Vec<Id> = bid.pledges.iter().map(|it| it.indicator).collect();
    answered.pledges.extend(asked.pledges.into_iter().filter(|it| new(&held, it.indicator)));
    let held: Vec<Id> = bid.offer.post_rates.iter().map(|it| it.post).collect();
    let rates = asked.offer.post_rates.into_iter().filter(|it| new(&held, it.post));
    answered.offer.post_rates.extend(rates);
    answered
}

/// A bid with a row for everything that the package asks, all still unanswered.
fn empty_bid(package: &Package, agency: AgencyFile) -> Bid {
    let procedure = &package.procedure;
    let language = procedure.language();
    let priced = |kind: model::CriterionKind| {
        matches!(kind, model::CriterionKind::Price | model::CriterionKind::Volume)
    };
    Bid {
        id: json::new_id(),
        language,
        package: package.reference.clone(),
        agency: agency.agency,
        staff: agency.staff,
        eligibility: procedure
            .qualifications
            .iter()
            .map(|it| Eligibility { id: json::new_id(), qualification: it.id, ..Eligibility::default() })
            .collect(),
        responses: procedure
            .service
            .requirements
            .iter()
            .map(|it| Response { id: json::new_id(), requirement: it.id, ..Response::default() })
            .collect(),
        sections: procedure
            .criteria
            .iter()
            .filter(|it| !priced(it.kind))
            .map(|it| Section {
                id: json::new_id(),
                criterion: Some(it.id),
                title: it.name.best(language).to_owned(),
                body: String::new(),
            })
            .collect(),
        pledges: procedure
            .indicators
            .iter()
            .map(|it| Pledge { id: json::new_id(), indicator: it.id, quantity: it.target })
            .collect(),
        offer: model::PriceOffer {
            post_rates: procedure
                .price
                .posts
                .iter()
                .filter_map(|it| {
                    it.rate_ceiling.map(|rate| PostRate { id: json::new_id(), post: it.id, rate })
                })
                .collect(),
            ..model::PriceOffer::default()
        },
        procedure: procedure.clone(),
        ..Bid::default()
    }
}
