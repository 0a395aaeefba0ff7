//! What can be typed. Descriptions come from Fluent, so that help speaks the person's language.

use std::{num::NonZeroU32, path::PathBuf};

use app::{Words, views::DocumentKind};
use chrono::NaiveDate;
use clap::{Args, Command, Parser, Subcommand, ValueEnum};
use model::{Currency, Language};

/// Tenders for social services, at a terminal.
#[derive(Debug, Parser)]
#[command(name = "tenderwright", version, propagate_version = true)]
pub struct Cli {
    /// Language of messages.
    #[arg(long, global = true, value_name = "LANG", value_parser = language)]
    pub language: Option<Language>,
    /// What to do.
    #[command(subcommand)]
    pub verb: Verb,
}

/// The verbs of both desks.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Takes the shipped examples through both desks.
    Demo {
        /// Where the documents and case files go.
        #[arg(long, default_value = "out/demo", value_name = "DIR")]
        out: PathBuf,
    },
    /// Begins a case.
    New {
        /// Whose.
        #[command(subcommand)]
        what: New,
    },
    /// Shows a case.
    Show {
        /// The case file.
        file: PathBuf,
        /// As a JSON document that `new procedure --from` reads.
        #[arg(long)]
        json: bool,
    },
    /// Changes a case: one undoable operation.
    Edit {
        /// The case file.
        file: PathBuf,
        /// What to change.
        #[command(flatten)]
        change: Change,
    },
    /// Takes the last operation back.
    Undo {
        /// The case file.
        file: PathBuf,
    },
    /// Does the last undone operation again.
    Redo {
        /// The case file.
        file: PathBuf,
    },
    /// Lists every operation.
    History {
        /// The case file.
        file: PathBuf,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// The dates of a procedure, with the limit and article of each.
    Timetable {
        /// The pack's id.
        #[arg(long, value_name = "ID", default_value = "cn-tender")]
        pack: String,
        /// What refines it; several may be named.
        #[arg(long, value_name = "ID")]
        overlay: Vec<String>,
        /// The day of the notice.
        #[arg(long, value_name = "DATE", required_unless_present = "contract")]
        notice: Option<NaiveDate>,
        /// The day by which the contract is to be signed.
        #[arg(long, value_name = "DATE")]
        contract: Option<NaiveDate>,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Scores bids, and holds their prices against the thresholds of abnormally low ones.
    Score(Evaluation),
    /// Which figures of a bid's price prevail where they disagree.
    Correct(Evaluation),
    /// Holds a committee against the law of its method; ends with 1 where something is wrong.
    Committee(Evaluation),
    /// Which methods are lawful in the circumstances.
    Method(Evaluation),
    /// Assesses a service by its framework.
    Assess(Evaluation),
    /// Lists working-day calendars, and imports a year's days into them.
    Calendar {
        /// What is done.
        #[command(subcommand)]
        what: CalendarVerb,
    },
    /// Lists what a case may begin with, and makes templates.
    Template {
        /// What is done.
        #[command(subcommand)]
        what: TemplateVerb,
    },
    /// Lists, checks, explains, compares and installs rule packs.
    Pack {
        /// What is done.
        #[command(subcommand)]
        what: PackVerb,
    },
    /// Holds a case against its rules; ends with 1 while a fatal finding stands.
    Check {
        /// The case file.
        file: PathBuf,
        /// Writes the report there, too: `.pdf` to file it, `.xlsx` to work through it.
        #[arg(long)]
        report: Option<PathBuf>,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Reckons cost and price.
    Cost {
        /// The case file.
        file: PathBuf,
        /// Tells how a figure came about, down to its inputs; without a name, the price.
        #[arg(long, value_name = "FIGURE", num_args = 0..=1, default_missing_value = "")]
        explain: Option<String>,
        /// How many steps down.
        #[arg(long, default_value_t = 2, requires = "explain")]
        depth: u8,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Tells what a change would do to cost and price, without changing anything.
    WhatIf {
        /// The case file.
        file: PathBuf,
        /// What to change.
        #[command(flatten)]
        change: Change,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Tells what helps to decide on a price.
    Decide {
        /// The case file.
        file: PathBuf,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Draws futures of a bid from its ranges.
    Simulate {
        /// The bid.
        file: PathBuf,
        /// How many.
        #[arg(long, default_value_t = 1_000_000, value_parser = clap::value_parser!(u32).range(1..))]
        draws: u32,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Lists the posts promised in all running bids against the agency's people.
    Commitments {
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Writes the costs as a spreadsheet, or reads an edited one back.
    Sheet(Sheet),
    /// Typesets the documents of a case, with empty signature fields.
    Documents {
        /// The case file.
        file: PathBuf,
        /// Where they go.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Which document, such as `notice`; may be repeated. Without it, what carries the case to the other desk.
        #[arg(long = "document", value_name = "KIND", value_parser = document_kind)]
        documents: Vec<DocumentKind>,
        /// Each as a Word file (.docx) too, to paste into forms of one's own.
        #[arg(long)]
        word: bool,
    },
    /// Writes a purchaser's case as an OCDS release.
    Ocds {
        /// The case file.
        file: PathBuf,
        /// The JSON file to write.
        #[arg(long, value_name = "RELEASE.json")]
        out: PathBuf,
        /// The office's registered prefix; remembered once given.
        #[arg(long, value_name = "PREFIX")]
        prefix: Option<String>,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Signs a PDF in place.
    Sign(Sign),
    /// Judges the signatures of any PDF; ends with 0 only where they hold.
    Verify {
        /// The PDF.
        pdf: PathBuf,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Reads a PDF from the other side into a case.
    Import {
        /// The PDF.
        pdf: PathBuf,
        /// The case that receives it; one that is not there yet is begun from a package.
        file: PathBuf,
    },
    /// Writes an amount in words, or reads one.
    Words(WordsOf),
    /// Prints the JSON Schema of a case document.
    Schema {
        /// Which.
        #[arg(value_enum)]
        of: SchemaOf,
    },
}

/// Which case is begun.
#[derive(Debug, Subcommand)]
pub enum New {
    /// A purchaser's.
    Procedure {
        /// The case file to make.
        file: PathBuf,
        /// What it begins with; nothing for an empty case.
        #[command(flatten)]
        with: Beginning,
    },
    /// An agency's.
    Bid {
        /// The case file to make.
        file: PathBuf,
        /// The package it answers.
        #[arg(long = "for", value_name = "PACKAGE.pdf")]
        package: PathBuf,
        /// The agency and its people as JSON; without it, those of the library.
        #[arg(long, value_name = "JSON")]
        agency: Option<PathBuf>,
        /// Fills the bid with a shipped example.
        #[arg(long, value_name = "ID")]
        example: Option<String>,
    },
}

/// What a purchaser's case begins with: one thing.
#[derive(Debug, Args)]
pub struct Beginning {
    /// Id of a shipped example, a JSON document, or a past case.
    #[arg(long, value_name = "ID|JSON|CASE", conflicts_with_all = ["pack", "service", "regime", "template"])]
    pub from: Option<String>,
    /// Id of the pack that an empty case is held to, in its currency and languages.
    #[arg(long, value_name = "ID", conflicts_with_all = ["service", "regime", "template"])]
    pub pack: Option<String>,
    /// Id of a service.
    #[arg(long, value_name = "ID", requires = "regime", conflicts_with = "template")]
    pub service: Option<String>,
    /// Id of a regime; without a service, an empty case takes over its rules alone.
    #[arg(long, value_name = "ID", conflicts_with = "template")]
    pub regime: Option<String>,
    /// For how many full-time workers example figures are taken.
    #[arg(long, value_name = "N", requires = "service")]
    pub workers: Option<NonZeroU32>,
    /// A template of one's own.
    #[arg(long, value_name = "FILE")]
    pub template: Option<PathBuf>,
}

/// What is done with templates.
#[derive(Debug, Subcommand)]
pub enum TemplateVerb {
    /// Lists services, regimes and one's own templates.
    List {
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Makes a template of a purchaser's case.
    Save {
        /// The case file.
        case: PathBuf,
        /// The template to write.
        file: PathBuf,
    },
}

/// A change to a case.
#[derive(Debug, Args)]
pub struct Change {
    /// A JSON merge patch (RFC 7396); `-` or nothing reads standard input.
    #[arg(long, value_name = "PATCH.json")]
    pub merge: Option<PathBuf>,
    /// Sets one field, named by its JSON pointer; may be given several times.
    #[arg(long, value_name = "POINTER=VALUE", value_parser = setting, conflicts_with = "merge")]
    pub set: Vec<(String, String)>,
}

/// A spreadsheet, out or back.
#[derive(Debug, Args)]
pub struct Sheet {
    /// The case file.
    pub file: PathBuf,
    /// The spreadsheet to write.
    #[arg(long, value_name = "PLAN.xlsx|.csv", conflicts_with = "read", required_unless_present = "read")]
    pub out: Option<PathBuf>,
    /// The spreadsheet to read; what it would change is listed.
    #[arg(long, value_name = "PLAN.xlsx|.csv")]
    pub read: Option<PathBuf>,
    /// Takes the changes over: one undoable operation.
    #[arg(long, requires = "read")]
    pub apply: bool,
    /// As JSON.
    #[arg(long)]
    pub json: bool,
}

/// What is reckoned from an input of its own.
#[derive(Debug, Clone, Copy)]
pub enum Evaluate {
    /// Scores of bids.
    Score,
    /// A price whose figures disagree.
    Correct,
    /// A committee.
    Committee,
    /// A method.
    Method,
    /// A service.
    Assess,
}

/// An input to reckon from.
#[derive(Debug, Args)]
pub struct Evaluation {
    /// The input as JSON; `-` reads standard input.
    pub input: PathBuf,
    /// As JSON.
    #[arg(long)]
    pub json: bool,
}

/// What is done with calendars.
#[derive(Debug, Subcommand)]
pub enum CalendarVerb {
    /// Lists calendars and their years.
    List {
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Takes over the days of one year.
    Import {
        /// The year's file, in JSON.
        file: PathBuf,
    },
    /// Takes an imported year away.
    Remove {
        /// The calendar's id.
        calendar: String,
        /// The year.
        year: i32,
    },
}

/// What is done with rule packs.
#[derive(Debug, Subcommand)]
pub enum PackVerb {
    /// Lists the packs here.
    List {
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Runs every case of a pack; ends with 1 where one says something else.
    Check {
        /// The pack's folder or ZIP file.
        path: PathBuf,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Tells a rule: its sentence, article, condition and cases.
    Explain {
        /// The rule's id.
        rule: String,
        /// In this pack; without it, in the one that states the rule.
        #[arg(long, value_name = "ID")]
        pack: Option<String>,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// What changes from one pack to another.
    Diff {
        /// The one before: its id, folder or ZIP file.
        old: String,
        /// The one after.
        new: String,
        /// A case whose findings are compared, too.
        #[arg(long, value_name = "FILE")]
        case: Option<PathBuf>,
        /// The day of the notice from which the dates under both are compared; without it, the case's own.
        #[arg(long, value_name = "DATE")]
        notice: Option<NaiveDate>,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Installs a pack of which every case passes.
    Install {
        /// The pack's folder or ZIP file.
        path: PathBuf,
        /// Puts it in the place of the pack of its id that is here.
        #[arg(long)]
        replace: bool,
    },
    /// Takes an installed pack away; the shipped one of its id holds again.
    Remove {
        /// The pack's id.
        id: String,
    },
    /// Moves a purchaser's case to the present state of a pack, and tells what changes.
    Move {
        /// The case file.
        file: PathBuf,
        /// The pack's id.
        pack: String,
        /// What refines it; several may be named. Without it, the case's present overlays that refine this pack.
        #[arg(long, value_name = "ID")]
        overlay: Vec<String>,
        /// Without any overlay.
        #[arg(long, conflicts_with = "overlay")]
        no_overlays: bool,
        /// Only tells what would change.
        #[arg(long)]
        dry_run: bool,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
}

impl PackVerb {
    const fn wants_json(&self) -> bool {
        match self {
            Self::List { json }
            | Self::Check { json, .. }
            | Self::Explain { json, .. }
            | Self::Diff { json, .. }
            | Self::Move { json, .. } => *json,
            Self::Install { .. } | Self::Remove { .. } => false,
        }
    }
}

/// How a PDF is signed.
#[derive(Debug, Args)]
pub struct Sign {
    /// The PDF.
    pub pdf: PathBuf,
    /// A PKCS#12 file.
    #[arg(long, value_name = "FILE", conflicts_with = "identity", required_unless_present = "identity")]
    pub p12: Option<PathBuf>,
    /// An identity on this computer; one that is not there yet is made.
    #[arg(long, value_name = "NAME")]
    pub identity: Option<String>,
    /// The organisation of an identity that is made.
    #[arg(long, value_name = "NAME", requires = "identity")]
    pub organisation: Option<String>,
    /// The signature field; the first empty one without it.
    #[arg(long, value_name = "NAME")]
    pub field: Option<String>,
    /// A file whose first line is the password.
    #[arg(long, value_name = "FILE")]
    pub password_file: Option<PathBuf>,
}

/// An amount, either way.
#[derive(Debug, Args)]
pub struct WordsOf {
    /// The amount, as in 1854000.00.
    #[arg(required_unless_present = "parse", allow_hyphen_values = true)]
    pub amount: Option<String>,
    /// Language of the words.
    #[arg(long = "lang", value_name = "LANG", value_parser = language)]
    pub words_language: Option<Language>,
    /// Currency of the amount.
    #[arg(long, value_name = "CODE", value_parser = currency)]
    pub currency: Option<Currency>,
    /// Words to be read as an amount.
    #[arg(long, value_name = "TEXT", conflicts_with = "amount")]
    pub parse: Option<String>,
    /// As JSON.
    #[arg(long)]
    pub json: bool,
}

/// A document with a schema.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum SchemaOf {
    /// A purchaser's case.
    Procedure,
    /// An agency's case.
    Bid,
    /// Bids to be scored.
    Score,
    /// Figures of a price to be corrected.
    Correct,
    /// A committee.
    Committee,
    /// Circumstances for a method.
    Method,
    /// A service to be assessed.
    Assess,
}

impl Cli {
    /// Whether a script asks.
    pub fn wants_json(&self) -> bool {
        match &self.verb {
            Verb::Show { json, .. }
            | Verb::History { json, .. }
            | Verb::Check { json, .. }
            | Verb::Cost { json, .. }
            | Verb::WhatIf { json, .. }
            | Verb::Decide { json, .. }
            | Verb::Simulate { json, .. }
            | Verb::Commitments { json }
            | Verb::Ocds { json, .. }
            | Verb::Verify { json, .. } => *json,
            Verb::Words(words) => words.json,
            Verb::Sheet(sheet) => sheet.json,
            Verb::Timetable { json, .. } => *json,
            Verb::Pack { what } => what.wants_json(),
            Verb::Calendar { what: CalendarVerb::List { json } } => *json,
            Verb::Template { what: TemplateVerb::List { json } } => *json,
            Verb::Score(it)
            | Verb::Correct(it)
            | Verb::Committee(it)
            | Verb::Method(it)
            | Verb::Assess(it) => it.json,
            _ => false,
        }
    }
}

/// The command with its descriptions in the person's language.
pub fn explained(command: Command, words: &Words) -> Command {
    described(command, "terminal", words)
}

fn described(mut command: Command, path: &str, words: &Words) -> Command {
    let about = format!("{path}-about");
    if words.has(&about) {
        command = command.about(words.plain(&about)).long_about(None);
    }
    let arguments: Vec<String> = command.get_arguments().map(|it| it.get_id().to_string()).collect();
    for argument in arguments {
        let key = format!("terminal-argument-{}", argument.replace('_', "-"));
        let key = if words.has(&format!("{path}-{argument}")) { format!("{path}-{argument}") } else { key };
        if words.has(&key) {
            let help = words.plain(&key);
            command = command.mut_arg(&argument, |it| it.help(help).long_help(None));
        }
    }
    let names: Vec<String> = command.get_subcommands().map(|it| it.get_name().to_owned()).collect();
    for name in names {
        let below = format!("{path}-{name}");
        command = command.mut_subcommand(&name, |it| described(it, &below, words));
    }
    command
}

fn setting(text: &str) -> Result<(String, String), String> {
    let parts = text.split_once('=').filter(|it| it.0.starts_with('/'));
    parts
        .map(|it| (it.0.to_owned(), it.1.to_owned()))
        .ok_or_else(|| "/cost/posts/0/monthly_pay=7000".to_owned())
}

fn language(tag: &str) -> Result<Language, String> {
    tag.parse().map_err(|_| "zh-Hans, zh-Hant, en".to_owned())
}

fn currency(code: &str) -> Result<Currency, String> {
    code.parse().map_err(|_| "CNY, HKD".to_owned())
}

fn document_kind(name: &str) -> Result<DocumentKind, String> {
    let kinds = DocumentKind::OF_PURCHASER.into_iter().chain(DocumentKind::OF_AGENCY);
    let names = || kinds.clone().map(DocumentKind::name).collect::<Vec<_>>().join(", ");
    let found = kinds.clone().find(|it| it.name() == name);
    found.ok_or_else(names)
}
