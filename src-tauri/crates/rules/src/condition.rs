//! The closed set of conditions that a rule can flag, as a pack writes them.

use std::collections::BTreeMap;

use model::{Amount, Fraction, PriceMode, ProcurementMethod, Quantity, ServiceKind};
use serde::Deserialize;

/// A JSON pointer into a case; `*` stands for every row of a list: `/indicators/*/unit`.
pub type Pointer = String;

/// Rows whose named fields have one of the values: `{ kind = ["quality", "commercial"] }`. A text in several languages
/// has the value where it stands in one of them; no value at all, `{ parts = [] }`, takes rows whose field is empty.
/// An empty filter takes every row.
pub type Filter = BTreeMap<String, Vec<Scalar>>;

/// A value that a filter compares with.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Scalar {
    /// A yes or no.
    Flag(bool),
    /// A text or the name of a choice.
    Text(String),
}

/// What a rule flags. Each condition holds when something is wrong, so that it reads after "flags".
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Condition {
    /// A field that is empty: no text in any language, no row, no date, no number, or a whole number 0.
    /// Arguments: `field` (the pointer with `-` for `/`, without rows); for a row also `row` and `name`.
    #[serde(rename_all = "kebab-case")]
    Empty {
        /// The fields; each empty one is a finding.
        fields: Vec<Pointer>,
        /// Which rows are looked at.
        #[serde(default, rename = "where")]
        filter: Filter,
    },
    /// Texts that are written, but not in every language that the case declares; a finding a language.
    /// Arguments: `language`, `count`.
    Untranslated {},
    /// Two dates that lie too close, or each of a list against another. The first day does not count; a last day that
    /// is a public holiday moves past it. Arguments: `from`, `to`, `at-least`, `earliest` (the first day that is both
    /// lawful and worked); for a row also `row` and `name`.
    #[serde(rename_all = "kebab-case")]
    TooFewDays {
        /// The day that starts the period.
        from: Pointer,
        /// The day that ends it.
        to: Pointer,
        /// The fewest days.
        at_least: u32,
        /// Which days count.
        count: DayCount,
        /// Which rows are looked at.
        #[serde(default, rename = "where")]
        filter: Filter,
    },
    /// Two dates that lie too far apart. Arguments: `from`, `to`, `at-most` (months).
    #[serde(rename_all = "kebab-case")]
    TooManyMonths {
        /// The day that starts the period.
        from: Pointer,
        /// The day that ends it.
        to: Pointer,
        /// The most months.
        at_most: u32,
    },
    /// A date on which nobody works. Arguments: `day`, `next` (the next working day).
    OnRestDay {
        /// The date.
        day: Pointer,
    },
    /// Numbers of a list that do not add up. Without any number there is no finding. Arguments: `sum`, `expected`; for
    /// a row also `row` and `name`.
    SumDiffers {
        /// The numbers: `/criteria/*/weight`.
        of: Pointer,
        /// What they must add up to; a field of rows is held against the numbers below the same row, as
        /// `/criteria/*/weight` against `/criteria/*/parts/*/weight`.
        sum: Operand,
    },
    /// A part of a list's numbers whose share of the whole lies outside a range. Arguments: `share` (per cent,
    /// two decimals, half-up), `at-least`, `at-most`.
    #[serde(rename_all = "kebab-case")]
    ShareOutside {
        /// The numbers: `/criteria/*/weight`.
        of: Pointer,
        /// The rows that make the part.
        #[serde(rename = "where")]
        filter: Filter,
        /// The least share, per cent.
        at_least: Option<Quantity>,
        /// The greatest share, per cent.
        at_most: Option<Quantity>,
    },
    /// A number above another, or each number of a list. Nothing where one of them is not there. Arguments: `value`,
    /// `limit`; for a row also `row` and `name`.
    Above {
        /// The number, or the numbers of a list: `/price/caps/*/percent`.
        value: Operand,
        /// The most it may be; a field of the same list is that of the same row.
        limit: Operand,
        /// Which rows are looked at.
        #[serde(default, rename = "where")]
        filter: Filter,
    },
    /// A number below another, or each number of a list. Nothing where one of them is not there. Arguments: `value`,
    /// `limit`; for a row also `row` and `name`.
    Below {
        /// The number, or the numbers of a list.
        value: Operand,
        /// The least it may be; a field of the same list is that of the same row.
        least: Operand,
        /// Which rows are looked at.
        #[serde(default, rename = "where")]
        filter: Filter,
    },
    /// A list with rows, but none of this sort. No arguments.
    NoRow {
        /// The list.
        rows: Pointer,
        /// The sort.
        #[serde(rename = "where")]
        filter: Filter,
    },
    /// A list with fewer rows than it must have. Arguments: `value`, `limit`.
    #[serde(rename_all = "kebab-case")]
    TooFewRows {
        /// The list.
        rows: Pointer,
        /// The fewest.
        at_least: u32,
    },
    /// Two rows or more of one sort, and every one of them is of another sort too. No arguments.
    EveryRow {
        /// The list.
        rows: Pointer,
        /// Which rows are looked at.
        among: Filter,
        /// The sort that not all of them may be.
        #[serde(rename = "where")]
        filter: Filter,
    },
    /// Rows of which one says what another says: a finding for the later one. Blanks and letter case do not matter.
    /// Arguments: `row` and `name`, `other` (the name of the earlier one).
    Twice {
        /// What is said: `/indicators/*/name`.
        text: Pointer,
        /// Fields that both rows must have the same.
        #[serde(default)]
        same: Vec<String>,
        /// Whether the rows are held against each other where one says more than the other, instead of the same.
        #[serde(default)]
        longer: bool,
        /// Which rows are looked at.
        #[serde(default, rename = "where")]
        filter: Filter,
    },
    /// A name that stands in texts where it must not. Arguments: `name`, `text`.
    NamedIn {
        /// The names: `/need/functions/*/name`.
        names: Pointer,
        /// Which rows give names.
        #[serde(default, rename = "where")]
        filter: Filter,
        /// The texts.
        texts: Vec<Pointer>,
    },
    /// Words in texts. Arguments: `word`, `text`; for a row also `row` and `name`.
    Mentions {
        /// The texts.
        texts: Vec<Pointer>,
        /// The words.
        words: Vec<String>,
        /// Words of which one must stand in the same text; none asks for none.
        #[serde(default)]
        beside: Vec<String>,
        /// Words that excuse it where one of them stands in any of the texts of the same row.
        #[serde(default)]
        unless: Vec<String>,
        /// Which rows are looked at.
        #[serde(default, rename = "where")]
        filter: Filter,
    },
    /// Texts of which some are written, but none has any of these words. Argument: `word` (the first); for a row also
    /// `row` and `name`.
    Unmentioned {
        /// The texts; the first is the leading one.
        texts: Vec<Pointer>,
        /// The words.
        words: Vec<String>,
        /// The list whose rows are looked at one by one; without it all texts are looked at together.
        each: Option<Pointer>,
        /// Which of its rows.
        #[serde(default, rename = "where")]
        filter: Filter,
    },
    /// An amount of money that a text names after one of these words, within the same sentence, and that is none of the
    /// amounts that the case states. Nothing where the case states none. Arguments: `word`, `found`, `stated` (the first).
    AmountDiffers {
        /// The texts.
        texts: Vec<Pointer>,
        /// The words that say what the amount is: 预算.
        words: Vec<String>,
        /// What the case states.
        stated: Vec<Operand>,
    },
    /// One text whose languages differ in a number: each of two says one that the other does not say. Arguments:
    /// `language`, `number`, `other-language`, `other-number`.
    NumbersDiffer {},
    /// A rate of the award scheme outside the range that the pack's `evaluation.toml` has for it on the day. Arguments:
    /// `value`, `at-least`, `at-most`, `rate` (the field).
    RateOutside {
        /// Which rates.
        rates: Rates,
    },
    /// A field with one of these values; a yes or no is `true` or `false`. Argument: `value`.
    OneOf {
        /// The field.
        field: Pointer,
        /// The values that are wrong.
        values: Vec<String>,
    },
    /// A field with none of these values. Argument: `value`.
    NoneOf {
        /// The field.
        field: Pointer,
        /// The values that are right.
        values: Vec<String>,
    },
    /// Rows asked that have no answer, or one whose field is empty. Arguments: `row`, `name` of the row asked.
    Unanswered {
        /// Which rows answer which.
        pair: Pair,
        /// The field of the answer that must not be empty.
        field: String,
    },
    /// Answers of a sort that is wrong. Arguments: `row`, `name` of the row asked.
    Answered {
        /// Which rows answer which.
        pair: Pair,
        /// The sort: `{ deviation = ["negative"] }`.
        with: Filter,
    },
    /// Answers with a number below the one asked. Arguments: `row`, `name`, `value`, `limit`.
    AnsweredBelow {
        /// Which rows answer which.
        pair: Pair,
        /// The number of the answer.
        value: String,
        /// The number of the row asked.
        least: String,
    },
    /// Answers with a number above the one asked. Arguments: `row`, `name`, `value`, `limit`.
    AnsweredAbove {
        /// Which rows answer which.
        pair: Pair,
        /// The number of the answer.
        value: String,
        /// The number of the row asked.
        most: String,
    },
    /// Fewer people than must be. At the purchaser's desk the people demanded are counted, at the agency's the people
    /// named. Arguments: `value`, `limit`.
    #[serde(rename_all = "kebab-case")]
    TooFewStaff {
        /// Which people.
        who: Staff,
        /// By which rule; without one, by the demands of the package.
        practice: Option<StaffingPractice>,
    },
    /// The offered price, or the purchaser's limit, in the quality volume: in figures with or without separators, in
    /// full-width digits, in 万 and 亿, in words. Arguments: `found`; in a passage also `place`.
    #[serde(rename_all = "kebab-case")]
    PriceShown {
        /// Which prices.
        prices: Prices,
        /// Amounts below it count only beside a currency sign, since small numbers mean many things.
        bare_from: Amount,
    },
    /// Any number beside a currency sign in the quality volume. Arguments: `found`; in a passage also `place`.
    AmountShown {},
    /// A value that only stands in for one. Arguments: `field` (pointer), `note`.
    Assumed {},
}

impl Condition {
    /// Every field that the condition looks at, as a full pointer.
    pub(crate) fn pointers(&self) -> Vec<Pointer> {
        match self {
            Self::Empty { fields, filter } => {
                let of_rows = fields.iter().flat_map(|it| filtered(row_of(it), filter));
                fields.iter().cloned().chain(of_rows).collect()
            }
            Self::TooFewDays { from, to, filter, .. } => {
                let row = if from.contains('*') { from } else { to };
                [from.clone(), to.clone()].into_iter().chain(filtered(row_of(row), filter)).collect()
            }
            Self::TooManyMonths { from, to, .. } => vec![from.clone(), to.clone()],
            Self::OnRestDay { day } => vec![day.clone()],
            Self::SumDiffers { of, sum } => [of.clone()].into_iter().chain(sum.pointer()).collect(),
            Self::ShareOutside { of, filter, .. } => {
                [of.clone()].into_iter().chain(filtered(row_of(of), filter)).collect()
            }
            Self::Above { value, limit, filter } | Self::Below { value, least: limit, filter } => {
                let compared: Vec<Pointer> =
                    [value, limit].into_iter().filter_map(Operand::pointer).collect();
                let of_rows = compared.first().into_iter().flat_map(|it| filtered(row_of(it), filter));
                compared.iter().cloned().chain(of_rows).collect()
            }
            Self::NoRow { rows, filter } => filtered(&format!("{rows}/*"), filter).collect(),
            Self::TooFewRows { rows, .. } => vec![rows.clone()],
            Self::EveryRow { rows, among, filter } => {
                let row = format!("{rows}/*");
                filtered(&row, among).chain(filtered(&row, filter)).collect()
            }
            Self::Twice { text, same, filter, .. } => {
                let row = row_of(text);
                let same = same.iter().map(|it| format!("{row}/{it}"));
                [text.clone()].into_iter().chain(same).chain(filtered(row, filter)).collect()
            }
            Self::NamedIn { names, filter, texts } => {
                let names = [names.clone()].into_iter().chain(filtered(row_of(names), filter));
                names.chain(texts.iter().cloned()).collect()
            }
            Self::Mentions { texts, filter, .. } => {
                let of_rows = texts.iter().flat_map(|it| filtered(row_of(it), filter));
                texts.iter().cloned().chain(of_rows).collect()
            }
            Self::Unmentioned { texts, each, filter, .. } => {
                let row = each.as_ref().map(|it| format!("{it}/*")).unwrap_or_default();
                texts.iter().cloned().chain(filtered(&row, filter)).collect()
            }
            Self::AmountDiffers { texts, stated, .. } => {
                texts.iter().cloned().chain(stated.iter().filter_map(Operand::pointer)).collect()
            }
            Self::RateOutside { rates } => rates.fields().iter().map(|it| (*it).to_owned()).collect(),
            Self::OneOf { field, .. } | Self::NoneOf { field, .. } => vec![field.clone()],
            Self::Unanswered { pair, field } => pair.pointers().chain([pair.answer(field)]).collect(),
            Self::Answered { pair, with } => {
                pair.pointers().chain(filtered(&format!("{}/*", pair.answers), with)).collect()
            }
            Self::AnsweredBelow { pair, value, least: asked }
            | Self::AnsweredAbove { pair, value, most: asked } => {
                pair.pointers().chain([pair.answer(value), format!("{}/*/{asked}", pair.asked)]).collect()
            }
            Self::Untranslated {}
            | Self::NumbersDiffer {}
            | Self::TooFewStaff { .. }
            | Self::PriceShown { .. }
            | Self::AmountShown {}
            | Self::Assumed {} => Vec::new(),
        }
    }
}

impl Pair {
    fn pointers(&self) -> impl Iterator<Item = Pointer> {
        [format!("{}/*/id", self.asked), self.answer(&self.by)]
            .into_iter()
            .chain(filtered(&format!("{}/*", self.asked), &self.filter).collect::<Vec<_>>())
            .chain(filtered(&format!("{}/*", self.answers), &self.counts).collect::<Vec<_>>())
    }

    fn answer(&self, field: &str) -> Pointer {
        format!("{}/*/{field}", self.answers)
    }
}

impl Operand {
    fn pointer(&self) -> Option<Pointer> {
        match self {
            Self::Field(pointer) | Self::Share { of: pointer, .. } => Some(pointer.clone()),
            Self::Figure(_) | Self::Number(_) => None,
        }
    }
}

/// The row that a pattern's last `*` stands for; the pattern's own parent where it has none.
fn row_of(pattern: &str) -> &str {
    pattern.rfind("/*").and_then(|it| pattern.get(..it + 2)).unwrap_or(pattern)
}

fn filtered(row: &str, filter: &Filter) -> impl Iterator<Item = Pointer> {
    filter.keys().map(move |field| format!("{row}/{field}"))
}

/// Rows of one list that answer rows of another by id.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// The list that asks.
    pub asked: Pointer,
    /// Which of its rows.
    #[serde(default, rename = "where")]
    pub filter: Filter,
    /// The list that answers.
    pub answers: Pointer,
    /// Which of its rows count as answers.
    #[serde(default)]
    pub counts: Filter,
    /// The answer's field that holds the id of the row asked.
    pub by: String,
}

/// A number in a condition.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Operand {
    /// A field of the case.
    Field(Pointer),
    /// A number that pricing gave.
    Figure(Figure),
    /// A number that the source of the rule states.
    Number(Quantity),
    /// So many per cent of a field of the case.
    #[serde(rename_all = "kebab-case")]
    Share {
        /// The field.
        of: Pointer,
        /// How much of it.
        percent: Quantity,
    },
}

/// The rates of an award scheme for which `evaluation.toml` has ranges.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rates {
    /// What is taken off prices for small enterprises.
    Deductions,
    /// Those of abnormally low prices.
    AbnormallyLow,
}

impl Rates {
    /// Where a case states them.
    pub(crate) const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Deductions => &["/award/small_enterprise_deduction", "/award/small_share_deduction"],
            Self::AbnormallyLow => &[
                "/award/abnormally_low/half_of_mean",
                "/award/abnormally_low/half_of_second_lowest",
                "/award/abnormally_low/share_of_ceiling",
            ],
        }
    }
}

/// One of the numbers that pricing gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Figure {
    /// The price of the whole term.
    Price,
    /// The price of twelve months.
    YearlyPrice,
    /// Staff hours that the work takes.
    HoursNeeded,
    /// Staff hours there are.
    HoursAvailable,
    /// Staff hours that the indicators take a year, by their own hours for one.
    IndicatorHours,
}

/// Which days count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DayCount {
    /// Every day.
    Calendar,
    /// Working days.
    Working,
}

/// Which people are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Staff {
    /// Everybody.
    All,
    /// People from related fields.
    Related,
    /// Social workers.
    SocialWorkers,
}

/// A staffing rule on the yearly price.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct StaffingPractice {
    /// One worker for each such part of the yearly price, begun parts counting as whole.
    pub amount_per_worker: Amount,
    /// The share of them, rounded up; without one, all.
    pub share: Option<Fraction>,
}

/// Which prices are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Prices {
    /// What the agency asks: total, unit prices, in figures and in words.
    Offer,
    /// What the purchaser can pay at most: budget and ceiling, where the offer is not the same amount.
    Limit,
}

/// To which cases a rule applies; an empty list takes all.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Scope {
    /// Legal forms of the procedure.
    pub methods: Vec<ProcurementMethod>,
    /// Price modes.
    pub modes: Vec<PriceMode>,
    /// Kinds of service.
    pub services: Vec<ServiceKind>,
    /// Fields that must not be empty.
    pub filled: Vec<Pointer>,
    /// Fields that must have one of these values.
    pub fields: BTreeMap<Pointer, Vec<Scalar>>,
}

impl Scope {
    /// Every field that the scope looks at.
    pub(crate) fn pointers(&self) -> impl Iterator<Item = Pointer> {
        self.filled.iter().chain(self.fields.keys()).cloned()
    }
}
