//! What can go wrong, as a code with arguments; the sentence is made in the user's language at the edge.

use std::{collections::BTreeMap, fmt::Display, path::Path};

use serde::Serialize;
use serde_json::Value;

use crate::{Told, shown, views::ProblemView, words::Words};

/// Why a verb could not be done. Nothing has changed when one is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[error("{self:?}")]
#[allow(missing_docs, reason = "each variant is documented; its arguments are named for what they are")]
pub enum Problem {
    /// A host asked for a verb that does not exist.
    UnknownCommand { name: String },
    /// A host asked in a way that the contract does not know.
    BadRequest { detail: String },
    /// A fault of the program itself.
    Internal { detail: String },
    /// A file or folder that is not there.
    NotFound { path: String },
    /// A file that would be overwritten.
    AlreadyExists { path: String },
    /// The operating system refused.
    Io { path: String, detail: String },
    /// A file that is no case.
    NotACase { path: String },
    /// A case file that is damaged.
    Damaged { path: String, detail: String },
    /// A case file of a newer program.
    NewerVersion { path: String, found: i64, supported: i64 },
    /// A case file whose tables are not ours.
    ForeignTables { path: String },
    /// A case that cannot be written.
    ReadOnly { path: String },
    /// A case that another window or program has open.
    InUse { path: String },
    /// No room left.
    DiskFull { path: String },
    /// A file name longer than the disk allows.
    NameTooLong { path: String },
    /// A case that was not closed and cannot be finished where it stands.
    Unfinished { path: String },
    /// The wrong desk's case for this verb.
    WrongDesk { path: String },
    /// Text that is no JSON.
    MalformedJson { line: usize, column: usize, detail: String },
    /// A document of another version or kind.
    UnsupportedFormat { found: String, supported: String },
    /// A value that does not fit its field.
    BadValue { field: String, found: String, reason: Reason, detail: String },
    /// A field that is given once and for all.
    FixedField { field: String },
    /// A row of a list that would lose what the change does not name: a list is replaced as a whole.
    PartialRow { field: String, lost: String },
    /// An input that no pack can reckon with.
    UnusableInput { fault: Told },
    /// A pack from elsewhere that is larger than any pack need be.
    PackTooLarge { path: String, files: usize, bytes: usize },
    /// A pack without a timetable.
    NoTimetable { pack: String },
    /// A pack whose timetable knows no day of the contract from which to count back.
    NoContractDay { pack: String },
    /// A wished contract for which no notice is early enough.
    NoNoticeInTime { pack: String, contract: String },
    /// A year's calendar that is not of its form, or contradicts itself.
    BrokenCalendar { path: String, line: usize, column: usize, fault: Told },
    /// A file that is larger than a year's calendar can be.
    CalendarTooLarge { path: String, most: u64 },
    /// A calendar that no pack counts by.
    NoCalendar { id: String },
    /// A year that nobody imported.
    NoCalendarYear { id: String, year: i32 },
    /// A timetable without a day to begin from.
    NoStart,
    /// A release for which the office has given no prefix of its own.
    NoOcidPrefix,
    /// A prefix that is not of the standard's form.
    BadOcidPrefix { found: String },
    /// A rule that no pack states.
    NoSuchRule { rule: String },
    /// A finding that the case does not have.
    NoSuchFinding { rule: String },
    /// A fatal finding that somebody would take.
    FatalNotAcceptable { name: String },
    /// A report that is neither a PDF nor a workbook.
    UnknownReportFormat { path: String },
    /// No operation to take back.
    NothingToUndo,
    /// No operation to do again.
    NothingToRedo,
    /// A rule pack that is not installed.
    NoPack { id: String },
    /// A rule pack that no case can be held to by itself: a foundation or an overlay.
    NoBeginning { id: String },
    /// An overlay where a pack is wanted.
    OverlayAlone { id: String, refines: String },
    /// A rule pack that cannot be read.
    BrokenPack { id: String, fault: Told },
    /// A rule pack of that id is here, and nobody said that it may be replaced.
    PackHere { id: String, before: String, after: String, lost: String },
    /// A rule pack that the user did not install.
    PackNotInstalled { id: String },
    /// A rule pack on which others lie.
    PackNeeded { id: String, by: String },
    /// No shipped example of that id.
    NoExample { id: String },
    /// A template, or something that one names, that is not there.
    NoTemplate { id: String },
    /// A case that is to begin with two things at once, or with half of one.
    SeveralBeginnings,
    /// A name that cannot name a template.
    BadTemplateName { name: String },
    /// A template of more bytes than any need be.
    TemplateTooLarge { path: String, most: u64 },
    /// A template, library or list that cannot be read.
    BrokenTemplate { id: String, detail: String },
    /// A PDF that cannot be read.
    UnreadablePdf { path: String, detail: String },
    /// A PDF without data of ours.
    NotAPackage { path: String },
    /// A PDF that was changed after it was signed.
    ChangedAfterSigning { path: String },
    /// An envelope that answers another procedure.
    AnotherProcedure { path: String },
    /// A package that went out before the one that is answered.
    OlderPackage { path: String },
    /// A remark that says nothing.
    EmptyComment,
    /// A file read into this case before.
    AlreadyReceived { path: String },
    /// A character that no font has.
    MissingGlyph { character: String, codepoint: String, field: String },
    /// A document that could not be typeset.
    CannotTypeset { detail: String },
    /// A document that this case does not print.
    NoSuchDocument { document: String },
    /// Scoring sheets for members whose relations with bidders are not settled.
    InterestsUnsettled { members: String },
    /// A simulation of a case that has no ranges.
    NothingToDraw,
    /// More futures than are drawn.
    TooManyDraws { most: u32 },
    /// A range whose ends or likely value are not in order.
    RangeOutOfOrder { line: usize },
    /// A range for a figure that the plan no longer has.
    NoSuchInput { line: usize },
    /// A range with a value that its figure cannot take.
    NotAnInputValue { line: usize, value: String },
    /// A pointer that leads to no figure of the case.
    NoSuchFigure { figure: String },
    /// Fatal findings stand in the way of signing.
    FatalFindings { count: usize, first: String },
    /// No identity of that name.
    NoIdentity { name: String },
    /// An identity of that name exists.
    IdentityExists { name: String },
    /// A name that cannot name an identity.
    BadIdentityName { name: String },
    /// A key needs a password and nobody is there to be asked.
    NoPassword { variable: String },
    /// The password does not open the key.
    WrongPassword,
    /// A password that is too short to protect anything.
    WeakPassword { least: usize },
    /// A key that cannot sign.
    UnusableKey { detail: String },
    /// A document without an empty signature field.
    NoEmptyField,
    /// A package where a bid's envelope is wanted.
    IsAPackage { path: String },
    /// No signature field of that name.
    NoSuchField { name: String, available: String },
    /// A field that holds a signature.
    SignedAlready { name: String },
    /// A field that cannot be signed.
    CannotSign { detail: String },
    /// A figure that cannot be reckoned.
    CannotCost { detail: String },
    /// A text that is no amount in words.
    NotAnAmountInWords { text: String, position: usize },
    /// A file that is no spreadsheet.
    NotASpreadsheet { path: String },
    /// A workbook of the old binary format.
    OldSpreadsheet { path: String },
    /// A workbook behind a password.
    LockedSpreadsheet { path: String },
    /// A workbook that carries programs.
    SpreadsheetWithMacros { path: String },
    /// A spreadsheet larger, packed or unpacked, than a cost plan can be.
    SpreadsheetTooLarge { path: String },
    /// A workbook whose parts are broken.
    DamagedSpreadsheet { path: String, detail: String },
    /// A spreadsheet without a cost plan of ours.
    ForeignSpreadsheet { path: String },
    /// A text that no cell of a spreadsheet holds.
    TextTooLongForCell { text: String, limit: usize },
    /// A spreadsheet of which no cell can be read.
    NothingReadable { path: String, count: usize, first: String },
    /// No job of that number.
    NoJob { job: u32 },
    /// The person stopped it.
    Cancelled,
}

/// Why a value does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// More decimals than the field holds.
    TooManyDecimals,
    /// Below zero.
    Negative,
    /// Beyond what the field holds.
    TooLarge,
    /// Not a number.
    NotANumber,
    /// A percentage above a hundred.
    AboveHundred,
    /// Not a fraction such as 2/3.
    NotAFraction,
    /// Not a date.
    NotADate,
    /// Not a whole number.
    NotAWholeNumber,
    /// A number where a text in quotes is wanted: an exact amount travels as text.
    WriteAsText,
    /// A plain text where one by language is wanted.
    ByLanguage,
    /// Not one of the known words.
    NotAChoice,
    /// A field that the case does not have.
    UnknownField,
    /// A field given twice, or another kind of value than expected.
    WrongKind,
}

impl From<store::Error> for Problem {
    fn from(it: store::Error) -> Self {
        use store::Error;
        match it {
            Error::NotFound { path } => Self::NotFound { path: shown(&path) },
            Error::AlreadyExists { path } => Self::AlreadyExists { path: shown(&path) },
            Error::NotADatabase { path } | Error::Foreign { path, .. } => {
                Self::NotACase { path: shown(&path) }
            }
            Error::OtherKind { path, .. } => Self::WrongDesk { path: shown(&path) },
            Error::Corrupt { path, detail } | Error::Malformed { path, detail, .. } => {
                Self::Damaged { path: shown(&path), detail }
            }
            Error::Newer { path, found, supported } => {
                Self::NewerVersion { path: shown(&path), found, supported }
            }
            Error::ForeignSchema { path, .. } => Self::ForeignTables { path: shown(&path) },
            Error::ReadOnly { path } | Error::Denied { path } => Self::ReadOnly { path: shown(&path) },
            Error::InUse { path } => Self::InUse { path: shown(&path) },
            Error::DiskFull { path } => Self::DiskFull { path: shown(&path) },
            Error::NameTooLong { path } => Self::NameTooLong { path: shown(&path) },
            Error::Unfinished { path } => Self::Unfinished { path: shown(&path) },
            Error::Io { path, source } => Self::io(&path, &source),
            other => Self::internal(other),
        }
    }
}

impl From<signing::Error> for Problem {
    fn from(it: signing::Error) -> Self {
        use signing::Error;
        let detail = it.to_string();
        match it {
            Error::WrongPassword => Self::WrongPassword,
            Error::NoSuchField { field, available } => {
                Self::NoSuchField { name: field, available: available.join(", ") }
            }
            Error::FieldSigned { field } | Error::SignedAlready { field } => {
                Self::SignedAlready { name: field }
            }
            Error::Subject { value, .. } => Self::BadIdentityName { name: value },
            Error::Unreadable(_)
            | Error::FailsVerification
            | Error::FieldExists { .. }
            | Error::FieldName { .. }
            | Error::FieldRectangle { .. }
            | Error::NoSuchPage { .. }
            | Error::FieldNotSigned { .. } => Self::CannotSign { detail },
            _ => Self::UnusableKey { detail },
        }
    }
}

impl Problem {
    pub(crate) fn bad_request(it: impl Display) -> Self {
        Self::BadRequest { detail: it.to_string() }
    }

    pub(crate) fn internal(it: impl Display) -> Self {
        Self::Internal { detail: it.to_string() }
    }

    /// What the operating system refused.
    pub fn io(path: &Path, it: &std::io::Error) -> Self {
        let path = path.display().to_string();
        match it.kind() {
            std::io::ErrorKind::NotFound => Self::NotFound { path },
            std::io::ErrorKind::AlreadyExists => Self::AlreadyExists { path },
            std::io::ErrorKind::StorageFull => Self::DiskFull { path },
            std::io::ErrorKind::ReadOnlyFilesystem | std::io::ErrorKind::PermissionDenied => {
                Self::ReadOnly { path }
            }
            _ => Self::Io { path, detail: it.to_string() },
        }
    }

    /// A value refused by its type. The types speak English to developers; here it becomes a reason that
    /// every language has a sentence for.
    pub(crate) fn bad_value(field: String, found: &Value, it: &impl Display) -> Self {
        const REASONS: [(&str, Reason); 15] = [
            ("decimals", Reason::TooManyDecimals),
            ("is negative", Reason::Negative),
            ("is beyond", Reason::TooLarge),
            ("is not an amount", Reason::NotANumber),
            ("is not a number", Reason::NotANumber),
            ("more than 100 per cent", Reason::AboveHundred),
            ("is not a fraction", Reason::NotAFraction),
            ("input contains invalid characters", Reason::NotADate),
            ("input is out of range", Reason::NotADate),
            ("premature end of input", Reason::NotADate),
            ("expected u32", Reason::NotAWholeNumber),
            ("expected a string", Reason::WriteAsText),
            ("expected struct Text", Reason::ByLanguage),
            ("unknown variant", Reason::NotAChoice),
            ("unknown field", Reason::UnknownField),
        ];
        let detail = it.to_string();
        let reason = REASONS.iter().find(|(words, _)| detail.contains(words)).map(|it| it.1);
        let found = match found {
            Value::String(text) => text.chars().take(80).collect(),
            other => other.to_string().chars().take(80).collect(),
        };
        Self::BadValue { field, found, reason: reason.unwrap_or(Reason::WrongKind), detail }
    }

    /// The code, for scripts.
    pub fn code(&self) -> String {
        self.arguments().remove("code").unwrap_or_default()
    }

    /// The problem as the user reads it.
    pub fn view(&self, words: &Words) -> ProblemView {
        let mut arguments = self.arguments();
        let code = arguments.remove("code").unwrap_or_default();
        if let Some(fault) = self.fault() {
            arguments.insert("detail".into(), fault.say(words));
        }
        let field = arguments.get("field").cloned().filter(|it| !it.is_empty());
        if let Some(reason) = arguments.get("reason").cloned() {
            arguments.insert("why".into(), words.say(&format!("problem-reason-{reason}"), &arguments));
        }
        // The name is for people, the pointer for whoever writes the patch.
        for place in ["field", "lost"] {
            let pointer = arguments.get(place).cloned().unwrap_or_default();
            if let Some(name) = words.field_name(&pointer) {
                let named = BTreeMap::from([("name".into(), name), ("pointer".into(), pointer)]);
                arguments.insert(place.into(), words.say("field-named", &named));
            }
        }
        // A value that stands in no field, such as a word of the command line, has a sentence without a place.
        let placeless = format!("problem-{code}-without-field");
        let key =
            if field.is_none() && words.has(&placeless) { placeless } else { format!("problem-{code}") };
        ProblemView { message: words.say(&key, &arguments), code, field }
    }

    fn fault(&self) -> Option<&Told> {
        match self {
            Self::UnusableInput { fault }
            | Self::BrokenPack { fault, .. }
            | Self::BrokenCalendar { fault, .. } => Some(fault),
            _ => None,
        }
    }

    fn arguments(&self) -> BTreeMap<String, String> {
        let Ok(Value::Object(fields)) = serde_json::to_value(self) else { return BTreeMap::new() };
        fields
            .into_iter()
            .map(|(name, value)| match value {
                Value::String(text) => (name, text),
                other => (name, other.to_string()),
            })
            .collect()
    }
}
