//! The verbs of templates: what a case may begin with, templates that are kept and shared, what is taken out of a library.

use std::{
    fs::{self, File},
    io::Read,
    path::{Path, PathBuf},
    sync::Arc,
};

use model::Procedure;
use serde_json::json;

use super::{
    Catalogue, IndicatorReference, Library, ModeGuide, ModeQuestion, Scheme, Template, Templates,
    as_template, assumed,
};
use crate::{
    App, CasePath, Nothing, PriceModesFor, Problem, SaveTemplate, TakeIndicators, TakeInstalments,
    TemplateName,
    cases::{Content, operation},
    json, lock,
    packs::FIRST_PACK,
    shown,
    views::*,
    whole_file,
};

/// How the file of a person's own template ends.
const ENDING: &str = ".procedure-template.json";

/// Where the payments of a case stand.
const INSTALMENTS: &str = "/instalments";

/// A template of more bytes is none that a person made: enough for a thousand indicators with long texts.
const LARGEST: u64 = 16 << 20;

impl App {
    /// What a purchaser's case may begin with.
    pub fn beginnings(&self, _: Nothing) -> Result<Beginnings, Problem> {
        let templates = self.templates()?;
        let mut regimes: Vec<&Template> = templates.regimes.iter().collect();
        // The mainland's own before its refinements, and these before other places.
        regimes.sort_by_key(|it| (it.pack() != FIRST_PACK, it.overlays()));
        let mut jurisdictions = self.jurisdictions()?;
        jurisdictions.retain(|one| !templates.regimes.iter().any(|it| it.pack() == one.pack));
        Ok(Beginnings {
            services: templates.services.iter().map(Template::view).collect(),
            regimes: regimes.into_iter().map(Template::view).collect(),
            jurisdictions,
            own: self.own_templates()?,
        })
    }

    /// The libraries of indicators.
    pub fn indicator_libraries(&self, _: Nothing) -> Result<Vec<Library>, Problem> {
        Ok(self.templates()?.libraries.clone())
    }

    /// The lists to choose from.
    pub fn catalogues(&self, _: Nothing) -> Result<Vec<Catalogue>, Problem> {
        Ok(self.templates()?.catalogues.clone())
    }

    /// Takes indicators of a library into a case, with their objectives: one operation. Their figures are recorded as
    /// assumptions.
    pub fn take_indicators(&self, request: TakeIndicators) -> Result<CaseView, Problem> {
        let templates = self.templates()?;
        self.change(&request.case, |case, stamp| {
            let Content::Procedure(procedure) = &case.content else {
                return Err(Problem::WrongDesk { path: request.case.clone() });
            };
            let mut held = procedure.clone();
            for indicator in request.indicators {
                let library = request.library.clone();
                let workers = request.workers.get();
                templates.hold_to(&mut held, &IndicatorReference { library, indicator }, workers)?;
            }
            let taken = operation("take-indicators", json!({ "library": request.library }));
            case.write(Content::Procedure(held), &[], &taken, stamp)
        })
    }

    /// What the templates that a case began with say at its fields.
    pub fn hints(&self, request: CasePath) -> Result<Hints, Problem> {
        let procedure = self.procedure(&request.case)?;
        let templates = self.templates()?;
        let origin = procedure.origin;
        // A template that is no longer here says nothing.
        let named = |all: &'_ [Template], id: &str| all.iter().find(|it| it.id == id).cloned();
        let service = named(&templates.services, &origin.service);
        let regime = named(&templates.regimes, &origin.regime);
        let both = || service.iter().chain(&regime);
        Ok(Hints {
            service: service.as_ref().map(|it| it.name.clone()),
            regime: regime.as_ref().map(|it| it.name.clone()),
            workers: origin.workers,
            prompts: both().flat_map(|it| it.prompts.clone()).collect(),
            examples: both().flat_map(|it| it.examples.clone()).collect(),
        })
    }

    /// Which mode of price the answers lead to, and what is still to be asked.
    pub fn price_modes(&self, request: PriceModesFor) -> Result<PriceModeChoice, Problem> {
        let rules = self.rules(CasePath { case: request.case })?;
        let templates = self.templates()?;
        let PriceModesFor { answers, .. } = request;
        let question = |it: &ModeQuestion| ModeQuestionView {
            id: it.id.clone(),
            text: it.text.clone(),
            answer: answers.get(&it.id).copied(),
        };
        let guide = &templates.price_modes;
        let answered = guide.questions.iter().filter(|it| answers.contains_key(&it.id));
        let mode = |it: &ModeGuide| PriceModeView {
            mode: it.mode,
            standing: guide.standing(it, &answers),
            reason: it.reason.clone(),
            purchaser: it.purchaser.clone(),
            agency: it.agency.clone(),
            rules: rules.iter().filter(|rule| it.rules.contains(&rule.rule)).cloned().collect(),
        };
        Ok(PriceModeChoice {
            questions: guide.open(&answers).map(question).collect(),
            answered: answered.map(question).collect(),
            modes: guide.modes.iter().map(mode).collect(),
        })
    }

    /// Schemes of instalments for a case's currency, those that suit its price first, with what each would pay.
    pub fn instalment_schemes(&self, request: CasePath) -> Result<Vec<SchemeView>, Problem> {
        let procedure = self.procedure(&request.case)?;
        let templates = self.templates()?;
        let here = |it: &&Scheme| it.currency.is_none_or(|it| it == procedure.currency);
        let mut schemes: Vec<SchemeView> = templates
            .schemes
            .iter()
            .filter(here)
            .map(|it| {
                let with = Procedure { instalments: it.instalments(&procedure.price), ..procedure.clone() };
                SchemeView {
                    id: it.id.clone(),
                    name: it.name.clone(),
                    summary: it.summary.clone(),
                    source: it.source.clone(),
                    confidence: it.confidence,
                    suits: it.suits(procedure.price.mode),
                    // Terms beyond reckoning are told where they are typed.
                    contracts: pricing::terms_figures(&with).map(|it| it.contracts).unwrap_or_default(),
                    instalments: with.instalments,
                }
            })
            .collect();
        schemes.sort_by_key(|it| !it.suits);
        Ok(schemes)
    }

    /// Takes a scheme of instalments in place of the payments of a case: one operation. Where it comes from, and what of
    /// it is assumed, is recorded as an assumption.
    pub fn take_instalments(&self, request: TakeInstalments) -> Result<CaseView, Problem> {
        let templates = self.templates()?;
        let scheme = templates.schemes.iter().find(|it| it.id == request.scheme);
        let scheme = scheme.ok_or_else(|| Problem::NoTemplate { id: request.scheme.clone() })?;
        self.change(&request.case, |case, stamp| {
            let Content::Procedure(procedure) = &case.content else {
                return Err(Problem::WrongDesk { path: request.case.clone() });
            };
            let mut with = procedure.clone();
            with.instalments = scheme.instalments(&with.price);
            with.assumptions.retain(|it| it.field != INSTALMENTS && !it.field.starts_with("/instalments/"));
            with.assumptions.push(assumed(INSTALMENTS.to_owned(), scheme.source.clone()));
            let taken = operation("take-instalments", json!({ "scheme": request.scheme }));
            case.write(Content::Procedure(with), &[], &taken, stamp)
        })
    }

    /// Makes a template of a purchaser's case: kept here under a name, or written to a file to share.
    pub fn save_template(&self, request: SaveTemplate) -> Result<OwnTemplate, Problem> {
        let template = json::value(&self.template_of(Path::new(&request.case))?)?;
        let path = match (request.name, request.path) {
            (Some(name), None) => {
                let path = self.template_file(&name)?;
                if path.exists() {
                    return Err(Problem::AlreadyExists { path: shown(&path) });
                }
                let folder = self.template_folder();
                fs::create_dir_all(&folder).map_err(|it| Problem::io(&folder, &it))?;
                path
            }
            (None, Some(path)) => path.into(),
            _ => return Err(Problem::bad_request("a template has either a name or a path")),
        };
        let text = serde_json::to_vec_pretty(&template).map_err(Problem::internal)?;
        whole_file::replace(&path, &text)?;
        Ok(OwnTemplate::at(&path))
    }

    /// Removes a template that is kept here.
    pub fn remove_template(&self, request: TemplateName) -> Result<Beginnings, Problem> {
        let path = self.template_file(&request.name)?;
        fs::remove_file(&path).map_err(|it| Problem::io(&path, &it))?;
        self.beginnings(Nothing {})
    }

    /// What experts wrote, read when it is first wanted.
    pub(crate) fn templates(&self) -> Result<Arc<Templates>, Problem> {
        let mut read = lock(&self.templates);
        if let Some(templates) = &*read {
            return Ok(templates.clone());
        }
        let templates = Arc::new(Templates::read(&self.resources)?);
        *read = Some(templates.clone());
        Ok(templates)
    }

    /// A case begun with a template's file.
    pub(crate) fn begun_with_template(&self, path: &Path) -> Result<Procedure, Problem> {
        self.templates()?.begin_again(&read_template(path)?)
    }

    /// A case begun as another one was.
    pub(crate) fn begun_like(&self, path: &Path) -> Result<Procedure, Problem> {
        self.templates()?.begin_again(&self.template_of(path)?)
    }

    /// A purchaser's case without what is its own.
    fn template_of(&self, path: &Path) -> Result<Procedure, Problem> {
        let was_open = self.is_open(path);
        let content = self.case_content(path);
        if !was_open {
            self.let_go(path);
        }
        match content? {
            Content::Procedure(it) => Ok(as_template(&it)),
            Content::Bid(_) => Err(Problem::WrongDesk { path: shown(path) }),
        }
    }

    /// A purchaser's open case.
    fn procedure(&self, path: &str) -> Result<Procedure, Problem> {
        match self.case_content(Path::new(path))? {
            Content::Procedure(it) => Ok(*it),
            Content::Bid(_) => Err(Problem::WrongDesk { path: path.into() }),
        }
    }

    fn case_content(&self, path: &Path) -> Result<Content, Problem> {
        let case = self.opened(path)?;
        let content = lock(&case).content.clone();
        Ok(content)
    }

    /// Where a person's own templates are kept.
    fn template_folder(&self) -> PathBuf {
        self.data.join("templates")
    }

    fn template_file(&self, name: &str) -> Result<PathBuf, Problem> {
        let plain = |it: char| !it.is_control() && !r#"/\:*?"<>|"#.contains(it);
        let good =
            !name.trim().is_empty() && name.len() <= 180 && !name.starts_with('.') && name.chars().all(plain);
        if !good {
            return Err(Problem::BadTemplateName { name: name.into() });
        }
        Ok(self.template_folder().join(format!("{}{ENDING}", name.trim())))
    }

    fn own_templates(&self) -> Result<Vec<OwnTemplate>, Problem> {
        let folder = self.template_folder();
        if !folder.is_dir() {
            return Ok(Vec::new());
        }
        let found = fs::read_dir(&folder).map_err(|it| Problem::io(&folder, &it))?;
        let paths = found.filter_map(|it| it.ok().map(|it| it.path())).filter(|it| is_template(it));
        let mut own: Vec<OwnTemplate> = paths.map(|it| OwnTemplate::at(&it)).collect();
        own.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(own)
    }
}

impl OwnTemplate {
    /// The template of a file, known by the file's name.
    pub(crate) fn at(path: &Path) -> Self {
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let name = file.strip_suffix(ENDING).or_else(|| file.strip_suffix(".json")).unwrap_or(&file);
        Self { name: name.to_owned(), path: shown(path) }
    }
}

/// Whether a file is a template by its name.
pub(crate) fn is_template(path: &Path) -> bool {
    path.to_string_lossy().ends_with(ENDING)
}

/// Reads a template from anywhere. It may come from a stranger: it is measured before it is read, every field is held
/// against the types, and what a template does not hold is left out.
pub(crate) fn read_template(path: &Path) -> Result<Procedure, Problem> {
    let file = File::open(path).map_err(|it| Problem::io(path, &it))?;
    let mut text = String::new();
    file.take(LARGEST + 1).read_to_string(&mut text).map_err(|it| Problem::io(path, &it))?;
    if text.len() as u64 > LARGEST {
        return Err(Problem::TemplateTooLarge { path: shown(path), most: LARGEST >> 20 });
    }
    Ok(as_template(&json::document(json::parse(&text)?)?))
}
