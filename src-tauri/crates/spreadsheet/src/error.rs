//! Why a spreadsheet cannot be written or read, as a whole or cell by cell.

/// Why nothing could be written or read at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Neither a workbook nor a text.
    #[error("not a spreadsheet")]
    NotASpreadsheet,
    /// A workbook of Excel 97 to 2003.
    #[error("a workbook of the old binary format")]
    OldFormat,
    /// A workbook behind a password.
    #[error("an encrypted workbook")]
    Encrypted,
    /// A workbook that carries programs.
    #[error("a workbook with macros")]
    Macros,
    /// A file, or what is packed in it, beyond what is read: `what` is `bytes`, `entries`, `unpacked`, `ratio`, `cells`,
    /// `merged` or `rows`.
    #[error("too large: {what} beyond {limit}")]
    TooLarge {
        /// What there is too much of.
        what: &'static str,
        /// The most that is read.
        limit: u64,
    },
    /// A workbook whose parts are broken.
    #[error("damaged: {detail}")]
    Damaged {
        /// What is broken, in English.
        detail: String,
    },
    /// No table of ours in it.
    #[error("not a cost plan written by this program")]
    NotOurs,
    /// Tables of a version that this program does not know.
    #[error("a cost plan of another version: {found}")]
    OtherVersion {
        /// The marker found.
        found: String,
    },
    /// A text that no cell holds.
    #[error("a text beyond the {limit} characters of a cell: {text}…")]
    TextTooLong {
        /// How it begins.
        text: String,
        /// The most characters of a cell.
        limit: usize,
    },
    /// The workbook could not be put together.
    #[error("could not be written: {detail}")]
    Unwritable {
        /// What went wrong, in English.
        detail: String,
    },
}

impl From<rust_xlsxwriter::XlsxError> for Error {
    fn from(it: rust_xlsxwriter::XlsxError) -> Self {
        Self::Unwritable { detail: it.to_string() }
    }
}

/// One cell that could not be read. It changes nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellProblem {
    /// Sheet and cell, such as `岗位!D4`; the table alone where all of it is meant; the line of a text file.
    pub cell: String,
    /// What stands there, cut to a readable length.
    pub found: String,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What is wrong with a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProblemKind {
    /// Text where a number is wanted.
    NotANumber,
    /// A number with a fraction where a whole one is wanted.
    NotWhole,
    /// Below zero.
    Negative,
    /// More decimals than the figure has: two for money, six for others.
    TooManyDecimals,
    /// Beyond what the figure holds.
    TooLarge,
    /// A percentage above 100 %.
    AboveHundred,
    /// A percentage without its sign, which may mean a hundredth or the whole of it.
    WithoutPercentSign,
    /// Not a date.
    NotADate,
    /// Not one of the words that are known here.
    NotAChoice,
    /// The name of no row that there is.
    UnknownRow,
    /// A name that several rows bear.
    AmbiguousRow,
    /// A formula that gives an error, such as `#REF!` or `#DIV/0!`.
    FormulaFault,
    /// A cell that is merged into another one.
    Merged,
    /// A value over a formula of ours: the program reckons it itself.
    Overwritten,
    /// A value that this kind of line does not use.
    NotApplicable,
    /// The hidden identity of a row, damaged.
    BadIdentity,
    /// The hidden identity of another row, as in a copied one.
    RepeatedIdentity,
    /// A table that is gone; its rows stay as they are.
    MissingTable,
    /// A column that is gone; its values stay as they are.
    MissingColumn,
    /// A table that is there twice; the first one is read.
    RepeatedTable,
    /// A value that is not there twice, but its field is; the first one is read.
    RepeatedColumn,
}

impl ProblemKind {
    /// All of them.
    pub const ALL: [Self; 21] = [
        Self::NotANumber,
        Self::NotWhole,
        Self::Negative,
        Self::TooManyDecimals,
        Self::TooLarge,
        Self::AboveHundred,
        Self::WithoutPercentSign,
        Self::NotADate,
        Self::NotAChoice,
        Self::UnknownRow,
        Self::AmbiguousRow,
        Self::FormulaFault,
        Self::Merged,
        Self::Overwritten,
        Self::NotApplicable,
        Self::BadIdentity,
        Self::RepeatedIdentity,
        Self::MissingTable,
        Self::MissingColumn,
        Self::RepeatedTable,
        Self::RepeatedColumn,
    ];

    /// Its name, by which words are found: `not-a-number`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotANumber => "not-a-number",
            Self::NotWhole => "not-whole",
            Self::Negative => "negative",
            Self::TooManyDecimals => "too-many-decimals",
            Self::TooLarge => "too-large",
            Self::AboveHundred => "above-hundred",
            Self::WithoutPercentSign => "without-percent-sign",
            Self::NotADate => "not-a-date",
            Self::NotAChoice => "not-a-choice",
            Self::UnknownRow => "unknown-row",
            Self::AmbiguousRow => "ambiguous-row",
            Self::FormulaFault => "formula-fault",
            Self::Merged => "merged",
            Self::Overwritten => "overwritten",
            Self::NotApplicable => "not-applicable",
            Self::BadIdentity => "bad-identity",
            Self::RepeatedIdentity => "repeated-identity",
            Self::MissingTable => "missing-table",
            Self::MissingColumn => "missing-column",
            Self::RepeatedTable => "repeated-table",
            Self::RepeatedColumn => "repeated-column",
        }
    }
}
