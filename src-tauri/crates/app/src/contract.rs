//! The one list of commands: it gives the dispatcher for every host and the TypeScript contract of the window.
//!
//! Window, terminal and test host call the same methods of [`App`]; the hosts only carry requests and answers.

use std::{collections::BTreeMap, num::NonZeroU32, sync::Arc};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::{
    App, Problem,
    templates::{Catalogue, Library},
    views::*,
};

/// Asks for nothing more.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Nothing {}

/// Names an open case by the path of its file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CasePath {
    /// Path of the case file.
    pub case: String,
}

/// Adds a remark on a field of a purchaser's case.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CommentOn {
    /// Path of the case file.
    pub case: String,
    /// JSON pointer of what it is about, with ids for rows.
    pub field: String,
    /// The remark.
    pub text: String,
}

/// Settles a remark, or opens it again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SettleComment {
    /// Path of the case file.
    pub case: String,
    /// The remark.
    pub id: model::Id,
    /// Whether it is settled.
    pub resolved: bool,
}

/// Says why the next package is issued.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrepareIssue {
    /// Path of the case file.
    pub case: String,
    /// Why.
    pub reason: model::Text,
}

/// Which bids of an open case are scored.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ScoresOf {
    /// Path of the case file.
    pub case: String,
    /// Whether those imagined before the tender, instead of those that came.
    pub imagined: bool,
}

/// Names any file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FilePath {
    /// Path of the file.
    pub path: String,
}

/// Changes settings; what is absent stays.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeSettings {
    /// Language of window and terminal.
    #[ts(optional)]
    pub language: Option<model::Language>,
    /// The desk that the person mostly works at.
    #[ts(optional)]
    pub desk: Option<Desk>,
}

/// Begins a purchaser's case with one thing: a service under a regime, a template, a past case, an example; or with
/// nothing, under a pack or under the rules of a regime.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewProcedure {
    /// Where its file is made.
    pub path: String,
    /// Id of a shipped example, with the pack that it names.
    #[ts(optional)]
    pub example: Option<String>,
    /// Id of the pack that an empty case is held to, in its currency, languages and first legal form; the mainland's for
    /// open tender where nothing is named.
    #[ts(optional)]
    pub pack: Option<String>,
    /// Id of the service; it needs a regime.
    #[ts(optional)]
    pub service: Option<String>,
    /// Id of the regime. Without a service the case is empty and takes over its rules alone.
    #[ts(optional)]
    pub regime: Option<String>,
    /// For how many full-time workers the example figures of a service are taken; one where absent.
    #[ts(optional)]
    pub workers: Option<NonZeroU32>,
    /// Path of a person's own template.
    #[ts(optional)]
    pub template: Option<String>,
    /// Path of a purchaser's case to begin like, without what is its own.
    #[ts(optional)]
    pub past_case: Option<String>,
}

/// Makes a template of a purchaser's case: under a name here, or at a path to share it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveTemplate {
    /// Path of the case file.
    pub case: String,
    /// The name under which it is kept on this computer.
    #[ts(optional)]
    pub name: Option<String>,
    /// Path of the file to write instead.
    #[ts(optional)]
    pub path: Option<String>,
}

/// Names a template that is kept on this computer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TemplateName {
    /// Its name.
    pub name: String,
}

/// Takes indicators of a library into a purchaser's case.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TakeIndicators {
    /// Path of the case file.
    pub case: String,
    /// Id of the library.
    pub library: String,
    /// Ids of its indicators.
    pub indicators: Vec<String>,
    /// For how many full-time workers example figures are taken.
    pub workers: NonZeroU32,
}

/// Asks which mode of price answers lead to.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PriceModesFor {
    /// Path of the case file.
    pub case: String,
    /// The answers so far, by the question's id.
    pub answers: BTreeMap<String, bool>,
}

/// Takes a scheme of instalments into a purchaser's case.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TakeInstalments {
    /// Path of the case file.
    pub case: String,
    /// Id of the scheme.
    pub scheme: String,
}

/// Begins an agency's case.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewBid {
    /// Where its file is made.
    pub path: String,
    /// The package (PDF) it answers.
    pub package: String,
    /// Id of a shipped example bid to fill it with; absent for an empty one.
    #[ts(optional)]
    pub example: Option<String>,
}

/// Changes a case: one named, undoable operation.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Edit {
    /// Path of the case file.
    pub case: String,
    /// JSON merge patch (RFC 7396) onto the case: a list is given whole, `null` empties a value.
    /// New rows need no id.
    #[ts(type = "object")]
    pub patch: Value,
}

/// Asks for the pages of a document as they stand.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewRequest {
    /// Path of the case file.
    pub case: String,
    /// Which document.
    pub document: DocumentKind,
}

/// Exports documents into a folder, signed when an identity is named.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Export {
    /// Path of the case file.
    pub case: String,
    /// The folder.
    pub folder: String,
    /// Which documents; those that carry the case to the other desk where none is named.
    #[ts(optional)]
    pub documents: Option<Vec<DocumentKind>>,
    /// The identity that signs what can be signed; absent for unsigned copies.
    #[ts(optional)]
    pub identity: Option<String>,
    /// Its password.
    #[ts(optional)]
    pub password: Option<String>,
    /// Whether each document is written as a Word file (.docx) too, which is never signed.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub word: bool,
}

/// Writes a purchaser's case as an OCDS release package.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportOcds {
    /// Path of the case file.
    pub case: String,
    /// Where the JSON file goes.
    pub path: String,
    /// The office's registered prefix, such as `ocds-a1b2c3`; absent for the one that is remembered.
    #[ts(optional)]
    pub prefix: Option<String>,
}

/// Names a running job.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct JobRef {
    /// Its number.
    pub job: u32,
}

/// Makes a signing identity of one's own.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewIdentity {
    /// The signer's name, which also names the identity.
    pub name: String,
    /// The organisation.
    pub organisation: String,
    /// What unlocks the key.
    pub password: String,
}

/// Takes over a PKCS#12 file as an identity.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportIdentity {
    /// The PKCS#12 file.
    pub path: String,
    /// What unlocks it.
    pub password: String,
}

/// Names a shipped example.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExampleRef {
    /// Its id.
    pub id: String,
}

/// Reads a PDF into a case.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Import {
    /// The PDF: a bid's envelope.
    pub path: String,
    /// The purchaser's case that receives it.
    pub case: String,
}

/// Pins or unpins a signer's certificate.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Pin {
    /// SHA-256 fingerprint of the certificate, hexadecimal.
    pub fingerprint: String,
    /// Name to remember it by.
    pub name: String,
    /// Whether it is pinned from now on.
    pub pinned: bool,
}

/// Changes the library; parts that are absent stay.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditLibrary {
    /// JSON merge patch (RFC 7396) onto the library's view.
    #[ts(type = "object")]
    pub patch: Value,
}

/// Asks the person for a file or folder through the host's own dialog.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Choose {
    /// What for.
    pub purpose: ChoosePurpose,
    /// The file name offered when saving.
    #[ts(optional)]
    pub suggested: Option<String>,
}

/// Draws futures of a bid.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Simulate {
    /// Path of the case file.
    pub case: String,
    /// How many; at most ten million.
    pub draws: u32,
}

/// Asks how a figure came about.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FigureRef {
    /// Path of the case file.
    pub case: String,
    /// JSON pointer into the case's figures, such as `/costing/posts/0/pay` or `/schedule/total`.
    pub figure: String,
}

/// Writes a cost plan as a spreadsheet, or reads one back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// Path of the case file.
    pub case: String,
    /// Path of the spreadsheet; its ending tells the format: `.xlsx`, or `.csv`.
    pub path: String,
}

/// Names a rule.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RuleRef {
    /// The pack; empty for whichever states the rule.
    #[serde(default)]
    pub pack: String,
    /// The rule's id.
    pub rule: String,
}

/// Names two packs by id or path.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PackComparison {
    /// The one before.
    pub old: String,
    /// The one after.
    pub new: String,
    /// A case whose findings are compared, too.
    #[ts(optional)]
    pub case: Option<String>,
    /// The day of the notice from which dates are compared; without it, the case's own.
    #[ts(optional)]
    pub notice: Option<NaiveDate>,
}

/// Moves a purchaser's case to another pack, or to a newer state of its own.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MovePack {
    /// Path of the case file.
    pub case: String,
    /// The pack.
    pub pack: String,
    /// What refines it; where nothing is said, the case's present overlays that refine this pack.
    #[ts(optional)]
    pub overlays: Option<Vec<String>>,
}

/// Names a pack.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PackRef {
    /// The pack's id.
    pub pack: String,
}

/// Installs a pack from elsewhere.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct InstallPack {
    /// Its folder or ZIP file.
    pub path: String,
    /// Whether it may take the place of the pack of its id that is here.
    #[serde(default)]
    pub replace: bool,
}

/// Asks for the dates of a pack's procedure.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TimetableOf {
    /// The pack; empty for the first one.
    #[serde(default)]
    pub pack: String,
    /// What refines it.
    #[serde(default)]
    pub overlays: Vec<String>,
    /// The day of the notice.
    #[ts(optional)]
    pub notice: Option<NaiveDate>,
    /// The day by which the contract is to be signed, where there is no notice yet.
    #[ts(optional)]
    pub contract: Option<NaiveDate>,
}

/// Asks for the dates of a case.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CaseTimetableOf {
    /// Path of the case file.
    pub case: String,
    /// The day by which the contract is to be signed; absent for the dates from the case's own notice.
    #[ts(optional)]
    pub contract: Option<NaiveDate>,
}

/// Names an imported year of a calendar.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CalendarYearRef {
    /// Id of the calendar.
    pub calendar: String,
    /// The year.
    pub year: i32,
}

/// Takes a risk, or takes that back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AcceptRisk {
    /// Path of the case file.
    pub case: String,
    /// The finding's rule.
    pub rule: String,
    /// The finding's place.
    pub place: String,
    /// Why the risk is taken; empty takes it no more.
    pub reason: String,
}

macro_rules! commands {
    ($( $(#[$doc:meta])* $name:ident($request:ty) -> $response:ty; )*) => {
        /// Runs the named command. Every host enters here: window, terminal tests and HTTP test host.
        pub fn dispatch(app: &Arc<App>, name: &str, request: Value) -> Result<Value, Problem> {
            match name {
                $( stringify!($name) => {
                    let request: $request = serde_path_to_error::deserialize(request).map_err(Problem::bad_request)?;
                    serde_json::to_value(app.$name(request)?).map_err(Problem::internal)
                } )*
                _ => Err(Problem::UnknownCommand { name: name.to_owned() }),
            }
        }

        /// The same list as a type, for TypeScript: name → [request, response].
        #[derive(TS)]
        #[allow(dead_code)]
        pub struct Commands { $( $(#[$doc])* $name: ($request, $response), )* }
    };
}

commands! {
    /// Recent cases, settings and shipped examples.
    home(Nothing) -> Home;
    /// Changes language or desk.
    change_settings(ChangeSettings) -> Home;
    /// Begins a purchaser's case.
    new_procedure(NewProcedure) -> CaseView;
    /// What a purchaser's case may begin with.
    beginnings(Nothing) -> Beginnings;
    /// Makes a template of a purchaser's case.
    save_template(SaveTemplate) -> OwnTemplate;
    /// Removes a template that is kept on this computer.
    remove_template(TemplateName) -> Beginnings;
    /// The libraries of indicators.
    indicator_libraries(Nothing) -> Vec<Library>;
    /// Takes indicators of a library into a case: one operation.
    take_indicators(TakeIndicators) -> CaseView;
    /// The lists to choose from.
    catalogues(Nothing) -> Vec<Catalogue>;
    /// What the templates that a case began with say at its fields.
    hints(CasePath) -> Hints;
    /// Which mode of price answers lead to, and what is still to be asked.
    price_modes(PriceModesFor) -> PriceModeChoice;
    /// Schemes of instalments for a case, with what each would pay.
    instalment_schemes(CasePath) -> Vec<SchemeView>;
    /// Takes a scheme of instalments in place of a case's payments: one operation.
    take_instalments(TakeInstalments) -> CaseView;
    /// Begins an agency's case from a package.
    new_bid(NewBid) -> CaseView;
    /// Says what a file is and, for a case, opens it.
    open(FilePath) -> Opened;
    /// The case as it stands.
    case(CasePath) -> CaseView;
    /// Closes a case.
    close(CasePath) -> Home;
    /// Changes a case.
    edit(Edit) -> CaseView;
    /// Takes the last operation back.
    undo(CasePath) -> CaseView;
    /// Does the last undone operation again.
    redo(CasePath) -> CaseView;
    /// The figures that a change would leave, without changing anything.
    reckon(Edit) -> Reckoning;
    /// What helps to decide on a price: viability, modes, cash flow, what matters most, scores, the ceiling's basis.
    decide(CasePath) -> Decisions;
    /// Starts a simulation of a bid's ranges.
    simulate(Simulate) -> JobView;
    /// How a figure came about.
    explain_figure(FigureRef) -> TraceView;
    /// Posts promised in all running bids against the agency's people.
    commitments(Nothing) -> Commitments;
    /// Writes the cost plan as a spreadsheet with live formulas.
    export_sheet(Sheet) -> MadeSheet;
    /// Reads an edited spreadsheet, without changing anything.
    read_sheet(Sheet) -> SheetReading;
    /// Takes an edited spreadsheet over: one operation.
    import_sheet(Sheet) -> CaseView;
    /// Takes a risk with a reason, or takes that back.
    accept_risk(AcceptRisk) -> CaseView;
    /// Writes a purchaser's case as an OCDS release package.
    export_ocds(ExportOcds) -> MadeSheet;
    /// Writes the report of the check: as a PDF or as a workbook.
    check_report(Sheet) -> MadeSheet;
    /// Every operation so far.
    history(CasePath) -> Vec<HistoryLine>;
    /// Every rule the case is held to, whether it objects or not.
    rules(CasePath) -> Vec<RuleView>;
    /// The dates of a pack's procedure.
    timetable(TimetableOf) -> Vec<TimetableEvent>;
    /// Adds a remark on a field.
    comment(CommentOn) -> CaseView;
    /// Settles a remark, or opens it again.
    settle_comment(SettleComment) -> CaseView;
    /// The packages that went out, and what has changed since.
    issue_standing(CasePath) -> IssueStanding;
    /// Says why the next package is issued.
    prepare_issue(PrepareIssue) -> CaseView;
    /// Reads an addendum into the bid that answers its procedure.
    update_package(Import) -> CaseView;
    /// Holds the committee of a case against the law.
    case_committee(CasePath) -> CommitteeView;
    /// Which figure of each price that was read at the opening prevails.
    case_corrections(CasePath) -> Vec<CorrectionView>;
    /// Scores the bids of a case.
    case_scores(ScoresOf) -> ScoresView;
    /// By which frameworks the service can be assessed, and what its assessment comes to.
    case_assessment(CasePath) -> AssessmentView;
    /// The dates of a case from its own notice, or from the latest one with which its contract is signed by a wished day.
    case_timetable(CaseTimetableOf) -> CaseTimetable;
    /// The next dates of all cases opened before.
    deadlines(Nothing) -> Vec<Deadline>;
    /// Which methods are lawful for a purchaser's case, and what is still to be asked.
    case_methods(CasePath) -> MethodChoice;
    /// Every working-day calendar with its years.
    calendars(Nothing) -> Vec<CalendarView>;
    /// Takes over the days of one year.
    import_calendar(FilePath) -> Vec<CalendarView>;
    /// Takes an imported year away.
    remove_calendar(CalendarYearRef) -> Vec<CalendarView>;
    /// Writes the dates of a case as an iCalendar file.
    export_calendar(Sheet) -> MadeSheet;
    /// Every rule pack here, with its rules, instruments and changelog.
    packs(Nothing) -> Vec<PackView>;
    /// Runs every case of a pack in a folder or ZIP file.
    check_pack(FilePath) -> PackReport;
    /// What a rule says, where it comes from, and the cases that show it.
    explain_rule(RuleRef) -> RuleExplained;
    /// What changes from one pack to another.
    compare_packs(PackComparison) -> PackDifference;
    /// What a case would see if it moved to another pack.
    pack_move(MovePack) -> PackDifference;
    /// Moves a purchaser's case to another pack.
    move_pack(MovePack) -> CaseView;
    /// What installing a pack from a folder or ZIP file would replace.
    pack_install(FilePath) -> Option<PackReplacement>;
    /// Installs a pack from a folder or ZIP file.
    install_pack(InstallPack) -> Vec<PackView>;
    /// Takes an installed pack away.
    remove_pack(PackRef) -> Vec<PackView>;
    /// The content of a shipped example, to adopt values from.
    example(ExampleRef) -> ExampleContent;
    /// Typesets a document and tells its pages; pictures come through the document protocol.
    preview(PreviewRequest) -> Preview;
    /// Starts an export.
    export(Export) -> JobView;
    /// How a job stands.
    job(JobRef) -> JobView;
    /// Asks a job to stop.
    cancel(JobRef) -> JobView;
    /// Judges the signatures of any PDF.
    verify(FilePath) -> Verification;
    /// Reads a bid's envelope into a purchaser's case.
    import(Import) -> CaseView;
    /// The signing identities on this computer.
    identities(Nothing) -> Vec<IdentityView>;
    /// Makes a signing identity.
    new_identity(NewIdentity) -> Vec<IdentityView>;
    /// Takes over a PKCS#12 file.
    import_identity(ImportIdentity) -> Vec<IdentityView>;
    /// Pins or unpins a signer.
    pin(Pin) -> LibraryView;
    /// The agency, its people, pinned signers.
    library(Nothing) -> LibraryView;
    /// Changes the library.
    edit_library(EditLibrary) -> LibraryView;
    /// Asks for a file or folder; `null` when the person changed their mind.
    choose(Choose) -> Option<String>;
    /// Shows a file in the system's own file manager or viewer.
    reveal(FilePath) -> Nothing;
}
