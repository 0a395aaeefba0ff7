//! A purchaser's case as a release of the Open Contracting Data Standard 1.1, planning and tender.
//!
//! Only what a bidder and the public may see goes in: the release is made of [`Procedure::published`]. A case against
//! which a fatal finding stands is not published. Amounts and quantities are JSON numbers in their own digits; days and
//! moments are those of the purchaser's place, `+08:00` on the mainland and in Hong Kong. The leading language of the
//! case is the release's; a text in another declared language stands beside it as the standard has it, `title_en`.
//!
//! | The case | The release |
//! | --- | --- |
//! | `id`, with the office's own prefix | `ocid` |
//! | `languages` | `language`, and the endings of texts |
//! | `purchaser` | `parties` (buyer), `buyer`; publisher of the package |
//! | `purchaser/agent`, else the purchaser | `tender/procuringEntity` |
//! | `need/statement`, `need/reasons` | `planning/rationale` |
//! | `need/survey` | `planning/milestones`: when and how it was done |
//! | `price/budget`, `need/budget_source` | `planning/budget` |
//! | `price/funding` | `planning/budget/budgetBreakdown` (extension), `parties` (funder) |
//! | `number`, else `id` | `tender/id` |
//! | `title`, `service/definition`, `price/term_months` | `tender/title`, `description`; `Period` counts in days only |
//! | `timetable/notice` | `tender/status`, begin of `tenderPeriod` and `enquiryPeriod` |
//! | `price/posts` or `cases` of that mode, else `service/content` | `tender/items` |
//! | `service/categories` and `kind`, `need/catalogue_item`, `need/registers` | classifications of every item |
//! | `price/ceiling`, else `price/budget` | `tender/value`; no `minValue`: a floor price is barred |
//! | `method/form`, `method/reason` | `procurementMethod`, its details and rationale |
//! | `criteria` | `awardCriteria`, `awardCriteriaDetails` |
//! | `qualifications` | `eligibilityCriteria` |
//! | `timetable/bid_deadline`, `opening_place`, `method/two_envelopes` | `tenderPeriod`, `submissionMethod`, a milestone |
//! | `timetable/questions_until`, `questions` | `enquiryPeriod`, `hasEnquiries`, `enquiries` (extension) |
//! | `timetable/briefing`, `documents_until` | `tender/milestones` |
//! | `instalments` | `tender/milestones` of type `financing` |
//! | `indicators`, `price/volume` | `tender/targets` (extension) |
//! | `timetable/documents_place`, the package itself | `tender/documents` |
//! | `issues` after the first | `tender/amendments`, and the tag of the release |
//!
//! What has no field in the standard stays in the package's own document: requirements, staffing, contract, bonds, caps,
//! assessments behind instalments. The standard's tables of weighted criteria hang on lots, which these purchases do not
//! have; the scale is told in `awardCriteriaDetails` instead.

mod tree;

use std::path::Path;

use chrono::{FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};
use model::{
    Amount, CriterionKind, Id, Issue, Language, PriceMode, Procedure, ProcurementMethod, Quantity,
    ServiceKind, Text,
};
use rust_decimal::Decimal;

use self::tree::Object;
use crate::{
    App, ExportOcds, Problem,
    cases::Content,
    json::{kebab, new_id},
    lock, shown,
    views::MadeSheet,
    whole_file,
    words::Words,
};

/// The extensions of the standard that a release uses.
const EXTENSIONS: [&str; 3] = [
    "https://raw.githubusercontent.com/open-contracting-extensions/ocds_budget_breakdown_extension/master/extension.json",
    "https://raw.githubusercontent.com/open-contracting-extensions/ocds_enquiry_extension/v1.1.5/extension.json",
    "https://raw.githubusercontent.com/open-contracting-extensions/ocds_metrics_extension/master/extension.json",
];

/// The setting that remembers the office's prefix.
const PREFIX: &str = "ocid-prefix";

/// The time of day at which a last day ends.
const DAY_END: Option<NaiveTime> = NaiveTime::from_hms_opt(23, 59, 59);

impl App {
    /// Writes a purchaser's case as an OCDS release package. The prefix is the one that the Open Contracting Partnership
    /// registered for the office; given once, it is remembered. There is no usual one: whoever publishes under a prefix
    /// that is not theirs may name another office's process.
    pub fn export_ocds(&self, request: ExportOcds) -> Result<MadeSheet, Problem> {
        let path = Path::new(&request.path);
        let prefix = self.ocid_prefix(request.prefix.as_deref())?;
        let case = self.opened(Path::new(&request.case))?;
        let procedure = match &lock(&case).content {
            Content::Procedure(it) => it.published(),
            Content::Bid(_) => return Err(Problem::WrongDesk { path: request.case }),
        };
        if let Some(fatal) = self.fatal(Path::new(&request.case))? {
            return Err(fatal);
        }
        let leading = Words::load(&self.resources, procedure.language())?;
        let further = procedure.languages.iter().skip(1).map(|it| Words::load(&self.resources, *it));
        let further = further.collect::<Result<_, _>>()?;
        let now = self.host.now().with_timezone(&china()).naive_local();
        let package = Release { case: &procedure, leading, further, now }.package(&prefix)?;
        let text = serde_json::to_vec_pretty(&package).map_err(Problem::internal)?;
        whole_file::replace(path, &text)?;
        if request.prefix.is_some() {
            self.library_file().write_setting(PREFIX, &prefix)?;
        }
        Ok(MadeSheet { path: shown(path), bytes: u32::try_from(text.len()).unwrap_or(u32::MAX) })
    }

    /// The prefix that is remembered.
    pub(crate) fn known_ocid_prefix(&self) -> Result<Option<String>, Problem> {
        Ok(self.library_file().setting(PREFIX)?)
    }

    fn ocid_prefix(&self, given: Option<&str>) -> Result<String, Problem> {
        let prefix = match given {
            Some(given) => given.trim().to_owned(),
            None => self.known_ocid_prefix()?.ok_or(Problem::NoOcidPrefix)?,
        };
        if is_prefix(&prefix) { Ok(prefix) } else { Err(Problem::BadOcidPrefix { found: prefix }) }
    }
}

/// Whether a text has the form of a prefix: the issuer's letters, a hyphen, six lower-case letters or digits.
fn is_prefix(text: &str) -> bool {
    let Some((issuer, code)) = text.split_once('-') else { return false };
    let letters = !issuer.is_empty() && issuer.bytes().all(|it| it.is_ascii_lowercase());
    letters && code.len() == 6 && code.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
}

/// A case on its way into a release.
struct Release<'a> {
    case: &'a Procedure,
    leading: Words,
    further: Vec<Words>,
    /// Now, at the purchaser's place.
    now: NaiveDateTime,
}

impl Release<'_> {
    fn package(&self, prefix: &str) -> Result<Object, Problem> {
        let release = self.release(&format!("{prefix}-{}", self.case.id));
        // Named by its content: the same case gives the same release, and another one whatever has changed.
        let content = serde_json::to_vec(&release).map_err(Problem::internal)?;
        let name = crate::sha256(&content).chars().take(16).collect::<String>();
        let now = moment(self.now);
        let release = release.led_by("date", now.clone()).led_by("id", name);
        Ok(Object::default()
            .with("uri", format!("urn:uuid:{}", new_id()))
            .with("version", "1.1")
            .with("extensions", EXTENSIONS.to_vec())
            .with("publishedDate", now)
            .with("publisher", Object::default().with("name", self.best(&self.case.purchaser.name)))
            .with("releases", vec![release]))
    }

    fn release(&self, ocid: &str) -> Object {
        let amended = self.addenda().next().is_some();
        let tags = if amended { ["planningUpdate", "tenderAmendment"] } else { ["planning", "tender"] };
        Object::default()
            .with("ocid", ocid)
            .with("tag", tags.to_vec())
            .with("initiationType", "tender")
            .with("language", self.case.language().tag())
            .with("parties", self.parties())
            .with("buyer", self.reference("buyer", &self.case.purchaser.name))
            .with("planning", self.planning())
            .with("tender", self.tender())
    }

    fn parties(&self) -> Vec<Object> {
        let purchaser = &self.case.purchaser;
        let alone = purchaser.agent.is_empty();
        let contact = Object::default()
            .with("name", purchaser.contact.as_str())
            .with("telephone", purchaser.phone.as_str())
            .with("email", purchaser.email.as_str());
        let buyer = self
            .said(Object::default().with("id", "buyer"), "name", &purchaser.name)
            .with("address", Object::default().with("streetAddress", self.best(&purchaser.address)))
            .with("contactPoint", contact)
            .with("roles", if alone { vec!["buyer", "procuringEntity"] } else { vec!["buyer"] });
        let agent = (!alone).then(|| {
            let contact = Object::default()
                .with("name", purchaser.agent_contact.as_str())
                .with("telephone", purchaser.agent_phone.as_str());
            let address = Object::default().with("streetAddress", self.best(&purchaser.agent_address));
            self.said(Object::default().with("id", "procuring-entity"), "name", &purchaser.agent)
                .with("address", address)
                .with("contactPoint", contact)
                .with("roles", vec!["procuringEntity"])
        });
        let funders = self.case.price.funding.iter().map(|it| {
            let party = Object::default().with("id", it.id.to_string());
            self.said(party, "name", &it.source).with("roles", vec!["funder"])
        });
        std::iter::once(buyer).chain(agent).chain(funders).collect()
    }

    fn planning(&self) -> Object {
        let need = &self.case.need;
        let planning = self.told(Object::default(), "rationale", |words| {
            let of = |it: &Text| it.best(words.language()).to_owned();
            paragraphs([of(&need.statement), of(&need.reasons)])
        });
        let surveyed = need.survey.conducted_on.map(|day| {
            let milestone = Object::default().with("id", "survey").with("type", "preProcurement");
            let milestone =
                self.told(milestone, "title", |words| words.plain("field-need-survey-conducted-on"));
            self.said(milestone, "description", &need.survey.ways)
                .with("dateMet", day_end(day))
                .with("status", "met")
        });
        planning.with("budget", self.budget()).with("milestones", surveyed.into_iter().collect::<Vec<_>>())
    }

    fn budget(&self) -> Object {
        let price = &self.case.price;
        let shares: Vec<Decimal> = price.funding.iter().map(|it| it.percent.points()).collect();
        // Shares that do not make up the whole say nothing of amounts.
        let whole = shares.iter().sum::<Decimal>() == Decimal::ONE_HUNDRED;
        let amounts = price.budget.filter(|_| whole).map(|it| it.allot(&shares)).unwrap_or_default();
        let lines = price.funding.iter().enumerate().map(|(nth, it)| {
            Object::default()
                .with("id", it.id.to_string())
                .with("description", format!("{} %", it.percent))
                .with("amount", amounts.get(nth).map(|it| self.money(*it)))
                .with("sourceParty", self.reference(&it.id.to_string(), &it.source))
        });
        self.said(Object::default(), "description", &self.case.need.budget_source)
            .with("amount", price.budget.map(|it| self.money(it)))
            .with("budgetBreakdown", lines.collect::<Vec<_>>())
    }

    fn tender(&self) -> Object {
        let (case, method, timetable) = (self.case, &self.case.method, &self.case.timetable);
        let number = if case.number.is_empty() { case.id.to_string() } else { case.number.clone() };
        let tender = self.said(Object::default().with("id", number), "title", &case.title);
        let tender = self.told(tender, "description", |words| {
            let term = self.labelled(words, "/price/term_months", &case.price.term_months.to_string());
            paragraphs([case.service.definition.best(words.language()).to_owned(), term])
        });
        let agent = &case.purchaser.agent;
        let entity = if agent.is_empty() {
            self.reference("buyer", &case.purchaser.name)
        } else {
            self.reference("procuring-entity", agent)
        };
        let tender = tender
            .with("status", self.status())
            .with("procuringEntity", entity)
            .with("items", self.items())
            .with("value", case.price.limit().map(|it| self.money(it)))
            .with("procurementMethod", method_code(method.form));
        let form = format!("procurement-method-{}", kebab(&method.form));
        // The standard lets this one field stand in one language only.
        let tender = tender.with("procurementMethodDetails", self.leading.plain(&form));
        let tender = self
            .said(tender, "procurementMethodRationale", &method.reason)
            .with("mainProcurementCategory", "services")
            .with("awardCriteria", self.award_code());
        let tender = self.told(tender, "awardCriteriaDetails", |words| self.criteria(words.language()));
        let tender = self
            .told(tender.with("submissionMethod", vec!["inPerson"]), "submissionMethodDetails", |words| {
                self.submission(words)
            })
            .with("tenderPeriod", period(timetable.notice, timetable.bid_deadline))
            .with(
                "enquiryPeriod",
                period(
                    timetable.notice,
                    timetable.questions_until.and_then(|it| Some(it.and_time(DAY_END?))),
                ),
            )
            .with("hasEnquiries", !case.questions.is_empty())
            .with("enquiries", self.enquiries());
        self.told(tender, "eligibilityCriteria", |words| self.qualifications(words.language()))
            .with("documents", self.documents())
            .with("milestones", self.milestones())
            .with("targets", self.targets())
            .with("amendments", self.amendments())
    }

    /// How far the tender is, by its notice.
    fn status(&self) -> &'static str {
        let today = self.now.date();
        match self.case.timetable.notice {
            None => "planning",
            Some(notice) if notice > today => "planned",
            Some(_) => "active",
        }
    }

    fn items(&self) -> Vec<Object> {
        let price = &self.case.price;
        let unit = |name: String, ceiling: Option<Amount>| {
            Object::default().with("name", name).with("value", ceiling.map(|it| self.money(it)))
        };
        match price.mode {
            PriceMode::PerPost => {
                let posts = price.posts.iter().map(|it| {
                    let item = self.told(item(it.id), "description", |words| {
                        let language = words.language();
                        let parts = [it.role.best(language), it.employing_unit.best(language)];
                        joined(&parts, " · ")
                    });
                    let posts = self.leading.plain("field-price-posts-count");
                    self.classified(item)
                        .with("quantity", it.count)
                        .with("unit", unit(posts, it.rate_ceiling))
                });
                posts.collect()
            }
            PriceMode::PerCase => {
                let cases = price.cases.iter().map(|it| {
                    self.classified(self.said(item(it.id), "description", &it.name))
                        .with("quantity", it.count)
                        .with("unit", unit(self.best(&it.unit), it.price_ceiling))
                });
                cases.collect()
            }
            PriceMode::LumpSum | PriceMode::FixedPriceVolume => {
                let content = self.case.service.content.iter().map(|it| {
                    let item = self.told(item(it.id), "description", |words| {
                        let language = words.language();
                        let parts = [it.name.best(language), it.description.best(language)];
                        joined(&parts, &words.plain("colon"))
                    });
                    self.classified(item)
                });
                content.collect()
            }
        }
    }

    /// With the category of social work, and whatever else the service is classed by.
    fn classified(&self, item: Object) -> Object {
        let need = &self.case.need;
        let mut classes: Vec<Object> = Vec::new();
        for it in &self.case.service.categories {
            let class = classification("x_social-work-fields", &kebab(it));
            let key = format!("service-category-{}", kebab(it));
            classes.push(self.told(class, "description", |words| words.plain(&key)));
        }
        if !need.catalogue_item.is_empty() {
            classes.push(classification("x_purchase-catalogue", &need.catalogue_item));
        }
        for it in need.registers.iter().filter(|it| !it.code.is_empty()) {
            let class = classification(&format!("x_register-{}", kebab(&it.register)), &it.code);
            classes.push(self.said(class, "description", &it.name));
        }
        let kind = self.case.service.kind;
        if kind != ServiceKind::Other {
            let key = format!("service-kind-{}", kebab(&kind));
            let class = classification("x_service-kind", &kebab(&kind));
            classes.push(self.told(class, "description", |words| words.plain(&key)));
        }
        let mut classes = classes.into_iter();
        let first = classes.next();
        item.with("classification", first).with("additionalClassifications", classes.collect::<Vec<_>>())
    }

    /// How the award is decided, as the standard has it; nothing before criteria are set.
    fn award_code(&self) -> Option<&'static str> {
        let criteria = &self.case.criteria;
        let counts = |kinds: &[CriterionKind]| criteria.iter().all(|it| kinds.contains(&it.kind));
        if criteria.is_empty() {
            None
        } else if counts(&[CriterionKind::Price]) {
            Some("priceOnly")
        } else if counts(&[CriterionKind::Quality, CriterionKind::Commercial]) {
            Some("qualityOnly")
        } else {
            Some("ratedCriteria")
        }
    }

    fn criteria(&self, language: Language) -> String {
        let mut lines = Vec::new();
        for it in &self.case.criteria {
            let name = it.name.best(language);
            lines.push(joined(&[&format!("{name} {}", it.weight), it.description.best(language)], " — "));
            for part in &it.parts {
                lines.push(format!("  {} {}", part.name.best(language), part.weight));
            }
            for band in &it.bands {
                lines.push(format!("  {}: {}", band.points, band.condition.best(language)));
            }
        }
        lines.join("\n")
    }

    fn qualifications(&self, language: Language) -> String {
        let rows = self.case.qualifications.iter().enumerate();
        let lines = rows.map(|(nth, it)| {
            let parts = [it.text.best(language), it.evidence.best(language)];
            format!("{}. {}", nth + 1, joined(&parts, " — "))
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    fn submission(&self, words: &Words) -> String {
        let place = self.case.timetable.opening_place.best(words.language());
        let envelopes =
            self.case.method.two_envelopes.then(|| words.field_name("/method/two_envelopes")).flatten();
        joined(&[place, &envelopes.unwrap_or_default()], "\n")
    }

    fn enquiries(&self) -> Vec<Object> {
        let answered = self.case.questions.iter().map(|it| {
            Object::default()
                .with("id", it.id.to_string())
                .with("date", it.asked_on.map(day_begin))
                .with("description", self.best(&it.question))
                .with("answer", self.best(&it.answer))
                .with("dateAnswered", it.answered_on.map(day_end))
        });
        answered.collect()
    }

    fn documents(&self) -> Vec<Object> {
        let package = Object::default().with("id", "tender-package").with("documentType", "biddingDocuments");
        let package = self.told(package, "title", |words| words.plain("document-tender-package"));
        let package = self
            .said(package, "description", &self.case.timetable.documents_place)
            .with("datePublished", self.case.timetable.notice.map(day_begin))
            .with("format", "application/pdf")
            .with("language", self.case.language().tag());
        vec![package]
    }

    fn milestones(&self) -> Vec<Object> {
        let timetable = &self.case.timetable;
        let dated = |id: &str, kind: Option<&str>, field: &str, due: Option<NaiveDateTime>, place: &Text| {
            let due = due?;
            let milestone = Object::default().with("id", id);
            let milestone = self.told(milestone, "title", |it| it.field_name(field).unwrap_or_default());
            let ahead = due > self.now;
            Some(
                self.said(milestone.with("type", kind), "description", place)
                    .with("dueDate", moment(due))
                    .with("status", ahead.then_some("scheduled")),
            )
        };
        let documents_until = timetable.documents_until.and_then(|it| Some(it.and_time(DAY_END?)));
        let dates = [
            dated(
                "documents-until",
                None,
                "/timetable/documents_until",
                documents_until,
                &timetable.documents_place,
            ),
            dated(
                "briefing",
                Some("engagement"),
                "/timetable/briefing",
                timetable.briefing,
                &timetable.briefing_place,
            ),
            dated(
                "opening",
                Some("assessment"),
                "/timetable/bid_deadline",
                timetable.bid_deadline,
                &timetable.opening_place,
            ),
        ];
        let payments = self.case.instalments.iter().map(|it| {
            let payment = Object::default().with("id", it.id.to_string());
            let payment = self.said(payment, "title", &it.name).with("type", "financing");
            self.told(payment, "description", |words| {
                joined(&[&format!("{} %", it.percent), it.trigger.best(words.language())], " — ")
            })
            .with("status", "scheduled")
        });
        dates.into_iter().flatten().chain(payments).collect()
    }

    fn targets(&self) -> Vec<Object> {
        let measured = |measure: Quantity, unit: String, dimensions: Object| {
            Object::default()
                .with("id", "1")
                .with("measure", measure)
                .with("unit", Object::default().with("name", unit))
                .with("dimensions", dimensions)
        };
        let indicators = self.case.indicators.iter().filter_map(|it| {
            let dimensions = Object::default()
                .with("kind", kebab(&it.kind))
                .with("period", kebab(&it.period))
                .with("baseline", it.baseline.map(|it| it.to_string()));
            let target = measured(it.target?, self.best(&it.unit), dimensions);
            Some(
                Object::default()
                    .with("id", it.id.to_string())
                    .with("title", self.best(&it.name))
                    .with("description", self.best(&it.count_rule))
                    .with("observations", vec![target]),
            )
        });
        let volume = &self.case.price.volume;
        let unit = self.leading.plain(&format!("volume-unit-{}", kebab(&volume.unit)));
        let bounds = [("floor", volume.floor), ("cap", volume.cap)].into_iter().filter_map(|(bound, it)| {
            let field = format!("/price/volume/{bound}");
            let target = measured(it?, unit.clone(), Object::default().with("period", "year"));
            Some(
                Object::default()
                    .with("id", format!("volume-{bound}"))
                    .with("title", self.leading.field_name(&field).unwrap_or_default())
                    .with("observations", vec![target]),
            )
        });
        indicators.chain(bounds).collect()
    }

    /// The addenda that went out; one that is being prepared is not known to anybody yet.
    fn addenda(&self) -> impl Iterator<Item = &Issue> {
        self.case.issues.iter().filter(|it| it.number > 0 && it.issued_on.is_some())
    }

    fn amendments(&self) -> Vec<Object> {
        let addenda = self.addenda().map(|it| {
            let amendment =
                Object::default().with("id", it.number.to_string()).with("date", it.issued_on.map(day_begin));
            self.said(amendment, "rationale", &it.reason)
        });
        addenda.collect()
    }

    fn reference(&self, id: &str, name: &Text) -> Object {
        Object::default().with("id", id).with("name", self.best(name))
    }

    fn money(&self, amount: Amount) -> Object {
        Object::default().with("amount", amount).with("currency", self.case.currency.code())
    }

    fn labelled(&self, words: &Words, field: &str, value: &str) -> String {
        format!("{}{}{value}", words.field_name(field).unwrap_or_default(), words.plain("colon"))
    }

    /// The text in the leading language, or else in one that has it.
    fn best(&self, text: &Text) -> String {
        text.best(self.case.language()).to_owned()
    }

    fn said(&self, object: Object, name: &str, text: &Text) -> Object {
        self.told(object, name, |words| text.best(words.language()).to_owned())
    }

    /// With a text: in the leading language under its name, in each further one that says it otherwise under the name
    /// with the language's tag.
    fn told(&self, object: Object, name: &str, say: impl Fn(&Words) -> String) -> Object {
        let leading = say(&self.leading);
        let further = self.further.iter().map(|it| (it.language().tag(), say(it)));
        let further: Vec<_> = further.filter(|it| it.1 != leading).collect();
        let object = object.with(name, leading);
        further.into_iter().fold(object, |object, (tag, text)| object.with(format!("{name}_{tag}"), text))
    }
}

/// The standard's code for a legal form (codelist `method`).
const fn method_code(form: ProcurementMethod) -> &'static str {
    use ProcurementMethod::*;
    match form {
        // Whoever is interested may bid; a framework is first tendered openly.
        OpenTender | FrameworkAgreement => "open",
        // Among those found qualified, or on a list.
        InvitedTender | SelectiveTender | PrequalifiedTender => "selective",
        // With a number of suppliers who are asked, three at least on the mainland.
        CompetitiveConsultation | CompetitiveNegotiation | RestrictedTender => "limited",
        // With one.
        SingleSource | SingleTender => "direct",
    }
}

fn item(id: Id) -> Object {
    Object::default().with("id", id.to_string())
}

fn classification(scheme: &str, id: &str) -> Object {
    Object::default().with("scheme", scheme).with("id", id)
}

fn period(from: Option<NaiveDate>, until: Option<NaiveDateTime>) -> Object {
    Object::default().with("startDate", from.map(day_begin)).with("endDate", until.map(moment))
}

/// The parts that say something, one after another.
fn joined(parts: &[&str], between: &str) -> String {
    parts.iter().filter(|it| !it.is_empty()).copied().collect::<Vec<_>>().join(between)
}

fn paragraphs(parts: [String; 2]) -> String {
    joined(&[&parts[0], &parts[1]], "\n\n")
}

fn day_begin(day: NaiveDate) -> String {
    moment(day.and_time(NaiveTime::MIN))
}

fn day_end(day: NaiveDate) -> String {
    moment(day.and_time(DAY_END.unwrap_or_default()))
}

/// A moment at the purchaser's place: both regimes keep one time, without summer time.
fn moment(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M:%S+08:00").to_string()
}

/// The offset of the mainland and of Hong Kong.
fn china() -> FixedOffset {
    const SECONDS_EAST: i32 = 8 * 60 * 60;
    FixedOffset::east_opt(SECONDS_EAST).unwrap_or_else(|| chrono::Offset::fix(&chrono::Utc))
}
