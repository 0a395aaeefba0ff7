//! What the commands answer: plain values made for a screen or a terminal, in the user's language.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
pub use documents::DocumentKind;
use model::{
    AcceptedRisk, Agency, Amount, Bid, Currency, Fact, Id, Instalment, Language, PackReference, PostFlag,
    PriceMode, Procedure, ProcurementMethod, Quantity, SiblingPurchase, StaffMember, Text,
};
use pricing::{
    Capacity, CashFlow, CeilingBasis, ContractPrice, Costing, PriceSchedule, SimulationResult, TermsFigures,
    Tornado, Trace, Viability,
};
pub use pricing::{ModePrice, VolumeBound};
pub use rules::{
    ChangeKind, ChangedPart, Confidence, FindingKind, PlannedDay, Severity, Source, Standing, TableKind,
};
use serde::{Deserialize, Serialize};
use signing::Report;
use ts_rs::TS;

use crate::templates::Hint;

/// Which side of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Desk {
    /// I buy a service.
    Purchaser,
    /// I bid for one.
    Agency,
}

/// The first screen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Home {
    /// Language of the window; `null` at the very first start.
    pub language: Option<Language>,
    /// The desk last chosen; `null` at the very first start.
    pub desk: Option<Desk>,
    /// Cases opened before, latest first.
    pub recent: Vec<RecentCase>,
    /// Cases shipped with the program.
    pub examples: Vec<ExampleView>,
    /// The office's registered prefix for OCDS releases, once it has been given.
    pub ocid_prefix: Option<String>,
    /// Version of the program.
    pub version: String,
}

/// What a purchaser's case may begin with.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Beginnings {
    /// Services.
    pub services: Vec<TemplateView>,
    /// Rules and terms for them.
    pub regimes: Vec<TemplateView>,
    /// Further places under whose law an empty case may begin: those of installed packs that no regime names.
    pub jurisdictions: Vec<Jurisdiction>,
    /// The person's own templates, by name.
    pub own: Vec<OwnTemplate>,
}

/// A service or a regime to begin with.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TemplateView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// What it is, in a sentence.
    pub summary: Text,
}

/// A template that a person made of a case.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OwnTemplate {
    /// Its name, that of its file.
    pub name: String,
    /// Path of its file.
    pub path: String,
}

/// A place whose law a new case may be held to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Jurisdiction {
    /// Id of its pack.
    pub pack: String,
    /// Its name.
    pub place: String,
}

/// A case opened before.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecentCase {
    /// Path of its file.
    pub path: String,
    /// Whose case it is.
    pub desk: Desk,
    /// Name of the project.
    pub title: String,
    /// The bid deadline.
    pub deadline: Option<NaiveDateTime>,
    /// Working days left until then; `null` when it is past or not set.
    pub working_days_left: Option<u32>,
    /// When it was last opened.
    pub opened_at: DateTime<FixedOffset>,
    /// Whether the file is there.
    pub exists: bool,
}

/// A case shipped with the program.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ExampleView {
    /// Its id.
    pub id: String,
    /// Name of the project.
    pub title: String,
    /// How it is priced.
    pub mode: PriceMode,
}

/// What opening a file gave.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Opened {
    /// A case, now open.
    Case {
        /// It.
        case: Box<CaseView>,
    },
    /// A PDF: its signatures, and what it carries.
    Pdf {
        /// The judgement.
        verification: Box<Verification>,
    },
    /// A template to begin a case with.
    Template {
        /// It.
        template: OwnTemplate,
    },
}

/// The document that a case file holds.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum CaseContent {
    /// A purchaser's.
    Procedure {
        /// It.
        procedure: Box<Procedure>,
        /// What the price terms amount to.
        figures: Option<Box<TermsFigures>>,
        /// The purchaser's own estimate, costed.
        estimate: Option<Box<Costing>>,
        /// Hours by role and quarter of that estimate.
        capacity: Option<Box<Capacity>>,
    },
    /// An agency's.
    Bid {
        /// It.
        bid: Box<Bid>,
        /// What the package's price terms amount to.
        figures: Option<Box<TermsFigures>>,
        /// What it costs; `null` while the plan cannot be costed, see the findings.
        costing: Option<Box<Costing>>,
        /// Hours by role and quarter.
        capacity: Option<Box<Capacity>>,
        /// What is asked.
        schedule: Option<Box<PriceSchedule>>,
        /// The total in words, in the bid's language.
        total_in_words: Option<String>,
    },
}

/// An open case as a screen shows it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CaseView {
    /// Path of its file; it names the case in every request.
    pub path: String,
    /// Counts up with every change.
    pub revision: u32,
    /// The case.
    pub content: CaseContent,
    /// What the rules object to, fatal first.
    pub findings: Vec<FindingView>,
    /// Which pack it is held to.
    pub pack: PackStanding,
    /// What the lower edge of the window always shows.
    pub summary: Summary,
    /// The operation that undo would take back, in the user's language.
    pub undo: Option<String>,
    /// The operation that redo would do again.
    pub redo: Option<String>,
    /// When the last change was saved.
    pub saved_at: Option<DateTime<FixedOffset>>,
    /// Whether the file cannot be written.
    pub read_only: bool,
    /// Documents that can be previewed and exported.
    pub documents: Vec<DocumentView>,
}

/// A document of a case.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct DocumentView {
    /// Which.
    pub kind: DocumentKind,
    /// Whether it leaves the purchaser for bidders or the public.
    pub public: bool,
    /// Whether it can be signed.
    pub signed: bool,
}

impl DocumentView {
    /// What there is to know of a kind.
    pub fn of(kind: DocumentKind) -> Self {
        Self { kind, public: kind.is_public(), signed: kind.own_field().is_some() }
    }
}

/// What matters always.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Summary {
    /// Name of the project.
    pub title: String,
    /// Currency of every amount.
    pub currency: Currency,
    /// The bid deadline.
    pub deadline: Option<NaiveDateTime>,
    /// Working days left until then; `null` when it is past or not set.
    pub working_days_left: Option<u32>,
    /// Whether the calendar of the days counted is complete; if not, the count is an estimate.
    pub calendar_complete: bool,
    /// The price: what is asked, or the ceiling.
    pub price: Option<Amount>,
    /// Staff hours the pledges need in the term.
    pub hours_needed: Option<Quantity>,
    /// Staff hours there are in the term.
    pub hours_available: Option<Quantity>,
    /// Findings that stop signing.
    pub fatal: u32,
    /// Findings to think about, without those that the owner takes.
    pub risk: u32,
    /// Findings of form.
    pub cosmetic: u32,
}

/// What one rule objects to, in the user's language.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FindingView {
    /// The rule's id.
    pub rule: String,
    /// What the rule flags.
    pub name: String,
    /// How bad it is.
    pub severity: Severity,
    /// Whether something is missing or wrong.
    pub kind: FindingKind,
    /// How sure we are of the rule.
    pub confidence: Confidence,
    /// JSON pointers of the fields concerned; the first is where to go.
    pub fields: Vec<String>,
    /// The id of the row concerned, or else the leading field: what an accepted risk is remembered by.
    pub place: String,
    /// Why the owner takes this risk, where that was said.
    pub accepted: Option<AcceptedRisk>,
    /// What is wrong, and where.
    pub message: String,
    /// What would clear it.
    pub clears: String,
    /// Where the rule stands, with its own words; `null` where plain arithmetic objects.
    pub source: Option<Source>,
    /// Whether it rests on a year whose working days are not fully known.
    pub estimated: bool,
    /// From when the rule holds.
    pub effective_from: Option<NaiveDate>,
    /// Until when.
    pub effective_to: Option<NaiveDate>,
}

/// A rule of the case's pack, in the user's language.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RuleView {
    /// Its id.
    pub rule: String,
    /// The pack that states it.
    pub pack: String,
    /// What it flags.
    pub name: String,
    /// How bad that is.
    pub severity: Severity,
    /// How sure we are of the rule.
    pub confidence: Confidence,
    /// JSON pointers of the fields it looks at; `*` stands for every row of a list.
    pub fields: Vec<String>,
    /// Where it stands, with its own words.
    pub source: Source,
    /// From when it holds.
    pub effective_from: Option<NaiveDate>,
    /// Until when.
    pub effective_to: Option<NaiveDate>,
}

/// What the templates that a case began with say at its fields.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Hints {
    /// Name of the service; none where the case began with none that is here.
    pub service: Option<Text>,
    /// Name of the regime.
    pub regime: Option<Text>,
    /// For how many full-time workers its example figures were taken.
    pub workers: Option<u32>,
    /// What to ask oneself.
    pub prompts: Vec<Hint>,
    /// How others filled it.
    pub examples: Vec<Hint>,
}

/// Which mode of price answers lead to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PriceModeChoice {
    /// Questions whose answer can still change it, in the order they are asked.
    pub questions: Vec<ModeQuestionView>,
    /// Questions that are answered.
    pub answered: Vec<ModeQuestionView>,
    /// All modes.
    pub modes: Vec<PriceModeView>,
}

/// A question that tells modes of price apart.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ModeQuestionView {
    /// Its id.
    pub id: String,
    /// The question.
    pub text: Text,
    /// The answer, where there is one.
    pub answer: Option<bool>,
}

/// A mode of price.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PriceModeView {
    /// The mode.
    pub mode: PriceMode,
    /// Whether it is the one, may still be it, or is ruled out.
    pub standing: Standing,
    /// Why it fits where it does.
    pub reason: Text,
    /// What it asks of the purchaser.
    pub purchaser: Text,
    /// What it asks of the agency.
    pub agency: Text,
    /// Rules of the case's packs that bear on it.
    pub rules: Vec<RuleView>,
}

/// A scheme of instalments, as a case would take it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SchemeView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// What is paid when, in a sentence.
    pub summary: Text,
    /// Where it comes from, and what of it is assumed.
    pub source: Text,
    /// How sure we are of it.
    pub confidence: Confidence,
    /// Whether it suits the case's mode of price.
    pub suits: bool,
    /// Its payments.
    pub instalments: Vec<Instalment>,
    /// What they come to, by contract; empty where the price or the term is not known.
    pub contracts: Vec<ContractPrice>,
}

/// A shipped example's content.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ExampleContent {
    /// The purchaser's case.
    pub procedure: Procedure,
    /// An answer to it, where one is shipped.
    pub bid: Option<Bid>,
}

/// One operation in a case's history.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HistoryLine {
    /// Its identity.
    pub id: String,
    /// When.
    pub at: String,
    /// Who.
    pub who: String,
    /// What, in the user's language.
    pub label: String,
    /// The operation's name, for scripts.
    pub operation: String,
    /// Whether it is in force, undone, or left behind by a later change.
    pub state: String,
}

/// A typeset document. Its pages are pictures of the document protocol:
/// `preview/<revision>/<document>/<page>.png` after the protocol's origin, pages from 1.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Preview {
    /// Names this typesetting in page addresses.
    pub revision: String,
    /// Which document.
    pub document: DocumentKind,
    /// Its pages: width and height in points.
    pub pages: Vec<PageSize>,
    /// Where fields stand on the pages.
    pub anchors: Vec<PageAnchor>,
}

/// A page's size in points; whole points are enough for a layout.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct PageSize {
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

/// A field's place on a page.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PageAnchor {
    /// JSON pointer of the field.
    pub field: String,
    /// Page, from 1.
    pub page: u32,
    /// Distance from the page's top, in points.
    pub y: u32,
}

/// A running or ended job.
#[derive(Debug, Clone, Serialize, TS)]
pub struct JobView {
    /// Its number.
    pub job: u32,
    /// How it stands.
    pub state: JobState,
    /// What it is doing, in the user's language.
    pub doing: String,
    /// Steps done.
    pub done: u32,
    /// Steps in all.
    pub total: u32,
}

/// How a job stands.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum JobState {
    /// Still at work.
    Running,
    /// Stopped as asked; nothing was left half done.
    Cancelled,
    /// Ended well.
    Done {
        /// Files made.
        files: Vec<MadeFile>,
    },
    /// A simulation that ended well.
    Simulated {
        /// What the draws came to.
        result: Box<SimulationResult>,
    },
    /// Could not be done.
    Failed {
        /// Why, in the user's language.
        problem: ProblemView,
    },
}

/// A file that an export made.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MadeFile {
    /// Where.
    pub path: String,
    /// Which document.
    pub document: DocumentKind,
    /// Its pages; none where Word makes them.
    pub pages: Option<u32>,
    /// Its size in bytes.
    pub bytes: u32,
    /// Whether it is signed.
    pub signed: bool,
    /// Whether fatal findings stand against it: each page says so, and it has no field to be signed.
    pub draft: bool,
}

/// A problem in the user's language.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProblemView {
    /// Its code, for scripts.
    pub code: String,
    /// What is wrong, where, and what to do.
    pub message: String,
    /// JSON pointer of the field concerned, where there is one.
    pub field: Option<String>,
}

/// What a PDF is, and how its signatures stand.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Verification {
    /// Path of the file.
    pub path: String,
    /// The verdict in a sentence of the user's language.
    pub sentence: String,
    /// The judgement of each signature.
    #[serde(flatten)]
    pub report: Report,
    /// What the signed data is, if it is ours.
    pub carries: Option<Carried>,
    /// Name of the project it belongs to.
    pub title: Option<String>,
}

/// The data inside one of our PDFs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Carried {
    /// A tender package: a bid can be begun.
    Package,
    /// A quality bid.
    QualityBid,
    /// A price bid.
    PriceBid,
}

/// A signing identity on this computer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IdentityView {
    /// Its name.
    pub name: String,
    /// The signer's name in the certificate.
    pub signer: String,
    /// The organisation in the certificate.
    pub organisation: String,
    /// SHA-256 fingerprint, hexadecimal.
    pub fingerprint: String,
    /// The last day of validity.
    pub valid_until: NaiveDate,
    /// Whether it was made here rather than by an authority.
    pub self_issued: bool,
}

/// The library as a screen shows it; also what `edit_library` patches.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct LibraryView {
    /// The agency.
    pub agency: Agency,
    /// Its people.
    pub staff: Vec<StaffMember>,
    /// Signers whose certificates are pinned.
    pub pinned: Vec<PinnedSigner>,
}

/// A signer known by fingerprint.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct PinnedSigner {
    /// SHA-256 fingerprint, hexadecimal.
    pub fingerprint: String,
    /// Name to remember it by.
    pub name: String,
}

/// What a file is chosen for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChoosePurpose {
    /// Any file this program reads: case, package, bid, PDF.
    Open,
    /// A tender package to answer.
    OpenPackage,
    /// A bid's envelope to read.
    OpenEnvelope,
    /// A PKCS#12 file.
    OpenIdentity,
    /// Where a new purchaser's case goes.
    SaveProcedure,
    /// Where a new agency's case goes.
    SaveBid,
    /// The folder that an export fills.
    ExportFolder,
    /// Where a spreadsheet goes.
    SaveSheet,
    /// A spreadsheet to read.
    OpenSheet,
    /// Where the report of a check goes.
    SaveReport,
    /// A rule pack to install.
    OpenPack,
    /// Where a procedure's dates go.
    SaveCalendar,
    /// A year's calendar to import.
    OpenCalendar,
    /// Where a template goes.
    SaveTemplate,
    /// A template to begin with.
    OpenTemplate,
    /// Where an OCDS release goes.
    SaveRelease,
}

/// One event of a procedure with its date.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TimetableEvent {
    /// Its id.
    pub event: String,
    /// What it is called.
    pub name: String,
    /// The day to plan.
    pub date: NaiveDate,
    /// The last or first lawful day by the letter.
    pub limit: NaiveDate,
    /// Title of the instrument, and article.
    pub article: String,
    /// The article's own words.
    pub words: String,
    /// How the limit is known.
    pub confidence: Confidence,
    /// What is to be minded.
    pub note: String,
    /// Whether it rests on a year whose working days are not fully known.
    pub estimated: bool,
}

/// The dates of a case.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CaseTimetable {
    /// The day of the notice that they follow from; none where the case has none and none was sought.
    pub notice: Option<NaiveDate>,
    /// Whether that day is past.
    pub notice_passed: bool,
    /// The events in the order of their dates.
    pub events: Vec<TimetableEvent>,
    /// Years among those dates whose holidays or make-up days are not fully known, so that days are estimated.
    pub unknown_years: Vec<i32>,
    /// Id of the calendar that they are counted by.
    pub calendar: String,
}

/// A date of a case that comes up, or that has just passed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Deadline {
    /// Path of the case file.
    pub path: String,
    /// Whose case it is.
    pub desk: Desk,
    /// Name of the project.
    pub title: String,
    /// Id of the event.
    pub event: String,
    /// What it is called.
    pub name: String,
    /// The day.
    pub date: NaiveDate,
    /// The moment, where the case sets one.
    pub at: Option<NaiveDateTime>,
    /// How near it is.
    pub standing: DeadlineStanding,
    /// Working days until then, or since then where it is past.
    pub working_days: u32,
    /// Whether the case itself sets it; the others follow from its notice.
    pub set: bool,
    /// Title of the instrument, and article; empty where no pack says anything of it.
    pub article: String,
    /// The article's own words.
    pub words: String,
    /// Whether it rests on a year whose working days are not fully known.
    pub estimated: bool,
}

/// How near a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DeadlineStanding {
    /// Past, but not long ago.
    Passed,
    /// Within three working days.
    Soon,
    /// Later.
    Later,
}

/// Which methods of procurement are lawful for a case.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MethodChoice {
    /// What is not known and could still change the answer, what settles most first.
    pub questions: Vec<FactView>,
    /// What was answered.
    pub answered: Vec<FactView>,
    /// Amounts that are not entered and could still change the answer.
    pub amounts: Vec<AskedAmount>,
    /// The methods: the lawful ones first, then those that depend on something not known, then the others.
    pub methods: Vec<MethodView>,
    /// Purchases that together evade open tender.
    pub splitting: Option<SplittingView>,
    /// Signs that a purchase of posts is disguised employment; none where posts are not priced.
    pub post_flags: Vec<PostFlagView>,
    /// Other procedures of the same purchaser.
    pub offered: Vec<SiblingOffer>,
}

/// A fact that only the purchaser can state.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FactView {
    /// Which.
    pub fact: Fact,
    /// It in words.
    pub words: String,
    /// Whether it holds, as answered.
    pub answer: Option<bool>,
}

/// An amount on which it depends which methods are lawful.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AskedAmount {
    /// The budget.
    Budget,
    /// The procurement threshold of the place.
    ProcurementThreshold,
    /// The open-tender threshold of the place.
    OpenTenderThreshold,
    /// The original contract's amount.
    OriginalAmount,
    /// All additions to it.
    Additions,
}

/// What the law says of a method.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MethodView {
    /// Its id in the pack.
    pub method: String,
    /// Its name.
    pub name: String,
    /// The legal form that a case takes by it; none where a case does not run by it.
    pub form: Option<ProcurementMethod>,
    /// Whether it may be used, once what must be approved is.
    pub standing: Standing,
    /// Its grounds; one that holds is enough.
    pub grounds: Vec<GroundView>,
    /// What must be approved or done before.
    pub approvals: Vec<ApprovalView>,
    /// Why it is used, in the languages of the case; empty unless it is lawful.
    pub reason: Text,
}

/// A ground of a method.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GroundView {
    /// Whether it holds.
    pub standing: Standing,
    /// What it asks for.
    pub circumstances: Vec<CircumstanceView>,
    /// Where it comes from.
    pub basis: BasisView,
}

/// What a ground asks for.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CircumstanceView {
    /// It in words.
    pub words: String,
    /// Whether it holds.
    pub standing: Standing,
}

/// Something that must be approved or done before.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ApprovalView {
    /// It in words.
    pub words: String,
    /// Whether it is needed.
    pub needed: Standing,
    /// Where it comes from.
    pub basis: BasisView,
}

/// Where something comes from.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BasisView {
    /// Title of the instrument, and article.
    pub article: String,
    /// The article's own words.
    pub words: String,
    /// How it is known.
    pub confidence: Confidence,
}

/// Purchases that together evade open tender.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SplittingView {
    /// Their names, this one first.
    pub names: Vec<String>,
    /// Their amounts together.
    pub sum: Amount,
    /// The open-tender threshold that they exceed.
    pub threshold: Amount,
    /// Where it comes from.
    pub basis: BasisView,
}

/// A sign of disguised employment.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PostFlagView {
    /// Which.
    pub flag: PostFlag,
    /// It in words.
    pub words: String,
    /// Whether the purchaser said that it is so.
    pub holds: bool,
    /// The law that it would sit against.
    pub basis: BasisView,
}

/// Another procedure of the same purchaser, as a row of the siblings.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SiblingOffer {
    /// Path of its file.
    pub path: String,
    /// The row.
    pub row: SiblingPurchase,
}

/// A working-day calendar.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CalendarView {
    /// Its id.
    pub id: String,
    /// Where the shipped days come from.
    pub source: String,
    /// Its years.
    pub years: Vec<CalendarYearView>,
}

/// A year of a calendar.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CalendarYearView {
    /// Which.
    pub year: i32,
    /// Whether all its days off and make-up days are known.
    pub complete: bool,
    /// Where an imported year says that it comes from.
    pub source: String,
    /// How it was imported; none for a shipped year.
    pub imported: Option<ImportedYear>,
}

/// A year that the user imported.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportedYear {
    /// Whether it stands in the place of a shipped year.
    pub replaces: bool,
    /// Why it is not used, where its file was damaged since.
    pub fault: Option<String>,
}

/// Which pack a case is held to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PackStanding {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Its name.
    pub name: String,
    /// Names of what refines it.
    pub overlays: Vec<String>,
    /// The version of the present pack, where the case is held to another state of it.
    pub newer: Option<String>,
    /// Whether the pack that the case began with is not to be had here, so that the present one stands in.
    pub lost: bool,
    /// Whether the pack governs the case's method.
    pub governs: bool,
    /// The legal forms that its law knows, whichever pack governs them.
    pub legal_forms: Vec<ProcurementMethod>,
}

/// A rule pack.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PackView {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Its name.
    pub name: String,
    /// Where its law holds: `CN`, `HK`.
    pub jurisdiction: String,
    /// Its foundation.
    pub extends: Option<String>,
    /// The packs that it refines, where it is an overlay.
    pub refines: Vec<String>,
    /// The legal forms that it governs.
    pub methods: Vec<ProcurementMethod>,
    /// The first notice date it is for.
    pub effective_from: NaiveDate,
    /// The last one.
    pub effective_to: Option<NaiveDate>,
    /// How many rules it states itself.
    pub own_rules: u32,
    /// Its rules with those of its foundation; an overlay's on the first pack that it refines.
    pub rules: Vec<RuleView>,
    /// What it cites.
    pub instruments: Vec<InstrumentView>,
    /// Whether the user installed it.
    pub installed: bool,
    /// What changed, by impacted dates; Markdown.
    pub changelog: String,
}

/// A law, an order, or a practice.
#[derive(Debug, Clone, Serialize, TS)]
pub struct InstrumentView {
    /// Its id in the pack.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its official number.
    pub number: String,
    /// From when it is in force.
    pub in_force: NaiveDate,
}

/// What a pack's own cases say of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PackReport {
    /// Its id; empty where it cannot be read.
    pub id: String,
    /// Its version.
    pub version: String,
    /// How many rules it states.
    pub rules: u32,
    /// How many cases were run.
    pub cases: u32,
    /// What is wrong, with file, line and column; empty for a pack that says what its authors meant.
    pub faults: Vec<String>,
}

/// A rule with what it says and what shows it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RuleExplained {
    /// The rule.
    pub rule: RuleView,
    /// At which desk it looks.
    pub desk: Desk,
    /// Its sentence, with gaps for what a case fills in.
    pub message: String,
    /// What clears it.
    pub clears: String,
    /// The rule as its pack's file writes it, in TOML.
    pub written: String,
    /// What the cases set in which it fires.
    pub fires: Vec<String>,
    /// What the cases set in which it is silent.
    pub silent: Vec<String>,
}

/// What changes from one pack to another.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PackDifference {
    /// The one before.
    pub old: PackReference,
    /// The one after.
    pub new: PackReference,
    /// Rules that came, went or changed.
    pub rules: Vec<RuleChangeView>,
    /// Events and limits of the timetable that did, with their days for the case's notice.
    pub timetable: Vec<TimetableChangeView>,
    /// What did in the other tables.
    pub tables: Vec<TableChangeView>,
    /// Findings that the case would get.
    pub appearing: Vec<FindingView>,
    /// Findings that it would lose.
    pub disappearing: Vec<FindingView>,
    /// Ids of the overlays that lie on the one after.
    pub overlays: Vec<String>,
    /// Ids of the overlays that lie on the one before and not on the one after.
    pub dropped_overlays: Vec<String>,
}

/// What installing a pack would replace.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PackReplacement {
    /// The pack's id.
    pub id: String,
    /// The version that is here.
    pub before: String,
    /// The version that would stand in its place.
    pub after: String,
    /// Ids of the rules that would be gone.
    pub lost: Vec<String>,
    /// All that changes.
    pub difference: PackDifference,
}

/// A rule that differs.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RuleChangeView {
    /// Its id.
    pub rule: String,
    /// What it flags.
    pub name: String,
    /// What became of it.
    pub change: ChangeKind,
    /// Which parts changed.
    pub parts: Vec<ChangedPart>,
}

/// An event or limit of a timetable that differs.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TimetableChangeView {
    /// Its id.
    pub event: String,
    /// What it is called.
    pub name: String,
    /// What became of it.
    pub change: ChangeKind,
    /// Which parts changed; none where only the days before it moved its date.
    pub parts: Vec<ChangedPart>,
    /// When it was; none without a notice, and for a limit without a date.
    pub before: Option<PlannedDay>,
    /// When it is.
    pub after: Option<PlannedDay>,
}

/// An entry or a value of a table that differs.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TableChangeView {
    /// The table.
    pub table: TableKind,
    /// The way to it inside the table's file.
    pub entry: Vec<String>,
    /// What the nearest entry around it is called; empty where none has a name.
    pub name: String,
    /// What became of it.
    pub change: ChangeKind,
    /// The value before, where it is one value rather than an entry of several.
    pub before: Option<String>,
    /// The value after.
    pub after: Option<String>,
}

/// The figures of a case as a change would leave them. Nothing is saved.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Reckoning {
    /// What the price terms amount to.
    pub figures: Option<Box<TermsFigures>>,
    /// What the plan costs: the agency's, or the purchaser's estimate.
    pub costing: Option<Box<Costing>>,
    /// Hours by role and quarter.
    pub capacity: Option<Box<Capacity>>,
    /// What is asked; none for a purchaser.
    pub schedule: Option<Box<PriceSchedule>>,
    /// Why the plan cannot be reckoned, in the user's language; none where it can.
    pub fault: Option<String>,
}

/// What helps to decide on a price. For a purchaser the price is the ceiling, or else the budget.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Decisions {
    /// The price looked at; none while there is none.
    pub price: Option<Amount>,
    /// Whether it carries the service.
    pub viability: Option<Box<Viability>>,
    /// The price in the four modes.
    pub modes: Vec<ModePrice>,
    /// Money by months when all assessments are passed, passed after rectification, failed.
    pub cash_flows: Vec<CashFlow>,
    /// The ten inputs that matter most, each by ± 10 %.
    pub tornado: Option<Box<Tornado>>,
    /// The scores of this bid and of assumed rivals; none for a purchaser or where nothing can be compared.
    pub scores: Option<Scores>,
    /// What a ceiling rests on; none for an agency.
    pub ceiling: Option<Box<CeilingBasis>>,
    /// The ceiling's rationale in words, to be adopted into the package, in the languages of the case; none for an agency.
    pub rationale: Option<Text>,
    /// What the estimate says, in the reader's language, for the purchaser alone; none for an agency.
    pub estimate_in_words: Option<String>,
}

/// Bids ranked by the formula of the package's price or volume criterion.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Scores {
    /// Whether the lowest price or the greatest volume is best.
    pub formula: rules::ScoreFormula,
    /// Points of that criterion.
    pub points: Quantity,
    /// The bids, best first.
    pub bids: Vec<ScoreLine>,
}

/// One bid's score.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ScoreLine {
    /// The rival's row; none for this bid itself.
    pub rival: Option<Id>,
    /// Its name; empty for this bid itself.
    pub name: String,
    /// The price or volume that is compared.
    pub offered: Quantity,
    /// Points for price or volume.
    pub formula_points: Quantity,
    /// Points for everything else.
    pub quality: Quantity,
    /// Both.
    pub total: Quantity,
    /// 1 for the best; equal totals share a rank.
    pub rank: u32,
}

/// How a figure came about, in the user's language.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TraceView {
    /// The trace.
    #[serde(flatten)]
    pub trace: Trace,
    /// The figure's name.
    pub name: String,
    /// The rule in a sentence.
    pub sentence: String,
    /// The names of the terms, in their order.
    pub term_names: Vec<String>,
}

/// The posts that the agency has promised in all bids that still run, against its people.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Commitments {
    /// The bids, by beginning.
    pub bids: Vec<CommittedBid>,
    /// Bids whose service is over, by beginning; they bind nobody.
    pub ended: Vec<CommittedBid>,
    /// Each month from the first beginning to the last end.
    pub months: Vec<CommittedMonth>,
    /// People in the library.
    pub staff: u32,
    /// The month with the most posts; none without dated bids.
    pub peak: Option<CommittedMonth>,
    /// People named in bids whose times overlap.
    pub double_booked: Vec<DoubleBooked>,
    /// Bid files that could not be read, with the reason in the user's language.
    pub unread: Vec<String>,
}

/// One bid's promise.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CommittedBid {
    /// Path of its file.
    pub path: String,
    /// Name of the project.
    pub title: String,
    /// The first day of its service; none where its plan does not say.
    pub starts_on: Option<NaiveDate>,
    /// The last day.
    pub ends_on: Option<NaiveDate>,
    /// Full-time posts at the most.
    pub full_time: Quantity,
}

/// One month's promises.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CommittedMonth {
    /// Its first day.
    pub month: NaiveDate,
    /// Full-time posts promised.
    pub full_time: Quantity,
}

/// A person in two bids at one time.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DoubleBooked {
    /// Who.
    pub name: String,
    /// The projects.
    pub titles: Vec<String>,
}

/// What an edited spreadsheet holds for a case. Nothing is saved until `import_sheet` is told to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SheetReading {
    /// What would change.
    pub changes: Vec<SheetChange>,
    /// What could not be read, cell by cell; those cells change nothing.
    pub problems: Vec<SheetProblem>,
}

/// One value that a spreadsheet would change.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SheetChange {
    /// Sheet and cell, such as `岗位!D4`.
    pub cell: String,
    /// What it is, in the user's language.
    pub name: String,
    /// The value in the case; empty for a new row.
    pub before: String,
    /// The value in the spreadsheet; empty for a row that is gone.
    pub after: String,
}

/// One cell that could not be read.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SheetProblem {
    /// Sheet and cell.
    pub cell: String,
    /// What stands there.
    pub found: String,
    /// What is wrong and what to do, in the user's language.
    pub message: String,
}

/// A spreadsheet that was written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MadeSheet {
    /// Where.
    pub path: String,
    /// Its size in bytes.
    pub bytes: u32,
}

/// Something found, with the article on which it rests.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Judgement {
    /// Whom or what it is about, where that is one of several.
    pub about: Option<String>,
    /// What.
    pub sentence: String,
    /// Where it comes from.
    pub basis: Option<BasisView>,
}

/// A committee held against the law.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct CommitteeView {
    /// What the body is called.
    pub body: String,
    /// The least number of members.
    pub required_size: u32,
    /// The least number of experts at that size.
    pub required_experts: u32,
    /// Whether the size may have to be larger, since a figure is not known.
    pub uncertain: bool,
    /// Why this size.
    pub because: Vec<BasisView>,
    /// How many sit, without those who have withdrawn.
    pub size: u32,
    /// How many experts among them.
    pub experts: u32,
    /// What is wrong.
    pub flaws: Vec<Judgement>,
    /// Who must withdraw and has not.
    pub must_withdraw: Vec<Judgement>,
    /// How many are left once they have.
    pub size_after: u32,
    /// How many experts among them.
    pub experts_after: u32,
    /// What is wrong then.
    pub flaws_after: Vec<Judgement>,
    /// Who has declared nothing yet.
    pub undeclared: Vec<String>,
    /// Why nothing can be said yet.
    pub refusal: Option<String>,
}

/// A price as read at the opening, put right.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct CorrectionView {
    /// The reading.
    pub id: Id,
    /// Who bids.
    pub bidder: String,
    /// The steps that apply, in the law's order.
    pub steps: Vec<Judgement>,
    /// The totals that the steps can be read to give: one, or two where their order is open.
    pub totals: Vec<Amount>,
    /// Whether the corrected price binds only after the bidder's written confirmation.
    pub needs_confirmation: bool,
    /// Why nothing can be said yet.
    pub refusal: Option<String>,
}

/// Scored bids, the best first.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct ScoresView {
    /// Whether volume is scored instead of price.
    pub by_volume: bool,
    /// Points of 100 for price or volume; empty where the scheme scores neither.
    pub points: String,
    /// Out of how many a bid's quality is marked.
    pub quality_most: String,
    /// The mark below which a bid fails, out of as many.
    pub pass_mark: Option<String>,
    /// The bids.
    pub lines: Vec<ScoredLine>,
    /// What the law does not allow.
    pub remarks: Vec<Judgement>,
    /// Ties, deductions, and thresholds of abnormally low prices.
    pub notes: Vec<Judgement>,
    /// Why nothing can be said yet.
    pub refusal: Option<String>,
}

/// One scored bid.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ScoredLine {
    /// Who bids.
    pub bidder: String,
    /// Why it does not count.
    pub reasons: Vec<String>,
    /// Points for price or volume.
    pub price_score: Option<String>,
    /// Points for quality.
    pub quality_score: Option<String>,
    /// Their sum.
    pub total: Option<String>,
    /// The price that points were reckoned from, where something was taken off.
    pub evaluated_price: Option<String>,
    /// 1 for the best.
    pub rank: Option<u32>,
    /// Which thresholds of abnormally low prices it is below.
    pub abnormally_low: Vec<String>,
}

/// A framework by which a service can be assessed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FrameworkView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Names of its aspects.
    pub aspects: Vec<Text>,
    /// How many items it has on each level; empty where it does not say.
    pub counts: Vec<u32>,
    /// How many items stand beside them.
    pub additional: u32,
    /// Where it comes from.
    pub basis: BasisView,
}

/// What an assessment comes to.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct AssessmentView {
    /// The frameworks of the pack.
    pub frameworks: Vec<FrameworkView>,
    /// Points of 100; none while something lacks.
    pub total: Option<String>,
    /// Points of each aspect.
    pub aspects: Vec<AspectScore>,
    /// The grade, where the total has one.
    pub grade: Option<String>,
    /// What follows.
    pub outcomes: Vec<Judgement>,
    /// Why nothing can be said yet.
    pub refusal: Option<String>,
}

/// What an aspect has earned.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AspectScore {
    /// Its name.
    pub name: String,
    /// Its points of 100.
    pub weight: String,
    /// What it has earned of them.
    pub points: String,
}

/// The packages that went out, and what differs from the last one.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IssueStanding {
    /// The issues, the first package first; one without a day is being prepared.
    pub issues: Vec<IssueLine>,
    /// Why the next one is issued, as far as that is written.
    pub pending: Option<Text>,
    /// What has changed since; for an agency, since the package before.
    pub changes: Vec<FieldChange>,
    /// What a change does to the deadline; none where nothing went out or the law says nothing.
    pub deadline: Option<DeadlineAdvice>,
}

/// A package that went out.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IssueLine {
    /// 0 for the first.
    pub number: u32,
    /// The day.
    pub issued_on: Option<NaiveDate>,
    /// Why.
    pub reason: String,
}

/// A field whose value changed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FieldChange {
    /// JSON pointer of it, in the newer one unless it is gone.
    pub field: String,
    /// What it is called.
    pub place: String,
    /// What it was; empty for what is new.
    pub before: String,
    /// What it is; empty for what is gone.
    pub after: String,
}

/// What a change made today does to the deadline.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeadlineAdvice {
    /// The last day for changes that leave it where it is.
    pub last_day: NaiveDate,
    /// Whether it must move, where the change may affect bids.
    pub moves: bool,
    /// The earliest day it may move to.
    pub earliest: NaiveDate,
    /// Where that comes from.
    pub basis: BasisView,
}
