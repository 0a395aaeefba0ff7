//! What a pack holds besides rules: tables of figures, grounds and steps, each with the article that it comes from.

use std::{fmt, str::FromStr};

use chrono::NaiveDate;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use toml::Spanned;
use ts_rs::TS;

use crate::{Confidence, Error, Files, Instrument, Place, Source, pack::read_toml};

/// Where a table's row comes from, as its file writes it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Citation {
    /// Id of an instrument of the pack.
    instrument: Spanned<String>,
    article: String,
    words: String,
    confidence: Confidence,
    effective_from: Option<NaiveDate>,
    effective_to: Option<NaiveDate>,
}

impl Citation {
    /// Whether it holds on a day; without a day, whether it has not ended.
    pub fn holds(&self, day: Option<NaiveDate>, instruments: &[Instrument]) -> bool {
        let from = self.basis(instruments).effective_from;
        day.map_or(self.effective_to.is_none(), |day| {
            from.is_none_or(|it| it <= day) && self.effective_to.is_none_or(|it| day <= it)
        })
    }

    /// With the instrument's title and number.
    pub fn basis(&self, instruments: &[Instrument]) -> Basis {
        let instrument = instruments.iter().find(|it| it.id == *self.instrument.get_ref());
        Basis {
            confidence: self.confidence,
            source: Source {
                instrument: self.instrument.get_ref().clone(),
                title: instrument.map(|it| it.title.clone()).unwrap_or_default(),
                number: instrument.map(|it| it.number.clone()).unwrap_or_default(),
                article: self.article.clone(),
                words: self.words.clone(),
            },
            effective_from: self.effective_from.or(instrument.map(|it| it.in_force)),
            effective_to: self.effective_to,
        }
    }
}

/// The article on which a result rests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Basis {
    /// How it is known.
    pub confidence: Confidence,
    /// Instrument, article and its own words.
    pub source: Source,
    /// First day on which it holds.
    pub effective_from: Option<NaiveDate>,
    /// Last day, when it has ended.
    pub effective_to: Option<NaiveDate>,
}

/// The tables that a pack may hold, each in a file of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TableKind {
    /// What the law says of prices in evaluation.
    Evaluation,
    /// What decides between equal scores.
    Ties,
    /// Who evaluates.
    Committee,
    /// Who must withdraw, and who may be an expert.
    Interests,
    /// The steps for figures of a price that disagree.
    Correction,
    /// Which methods there are, and when each is lawful.
    Methods,
    /// By which frameworks a service is assessed.
    Assessment,
}

impl TableKind {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Evaluation,
        Self::Ties,
        Self::Committee,
        Self::Interests,
        Self::Correction,
        Self::Methods,
        Self::Assessment,
    ];

    /// Its file inside a pack.
    pub const fn file(self) -> &'static str {
        match self {
            Self::Evaluation => "evaluation.toml",
            Self::Ties => "ties.toml",
            Self::Committee => "committee.toml",
            Self::Interests => "interests.toml",
            Self::Correction => "correction.toml",
            Self::Methods => "methods.toml",
            Self::Assessment => "assessment.toml",
        }
    }

    /// What it says as it is written: the last layer that has its file says all of it.
    pub(crate) fn written<'a>(self, layers: &[&'a Files]) -> Option<&'a str> {
        layers.iter().rev().find_map(|it| it.get(self.file())).map(String::as_str)
    }
}

/// A table of a pack.
pub(crate) trait Table: DeserializeOwned {
    /// Which.
    const KIND: TableKind;

    /// All its citations.
    fn citations(&self) -> Vec<&Citation>;
}

/// Reads a table from the layers of a pack.
///
/// # Errors
/// Where the file is not of its form, or cites an instrument that the pack does not list.
pub(crate) fn read_table<T: Table>(
    layers: &[&Files],
    instruments: &[Instrument],
) -> Result<Option<T>, Error> {
    let Some(text) = T::KIND.written(layers) else { return Ok(None) };
    let file = T::KIND.file();
    let table: T = read_toml(file, text)?;
    for citation in table.citations() {
        let instrument = citation.instrument.get_ref();
        if instruments.iter().all(|it| it.id != *instrument) {
            let place = Place::of(file, text, citation.instrument.span().start);
            return Err(Error::UnknownInstrument { place, instrument: instrument.clone() });
        }
    }
    Ok(Some(table))
}

/// What is wrong with the input of a computation. Serialized, `fault` names which it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "fault", rename_all = "kebab-case")]
pub enum InputError {
    /// The pack holds no table for it.
    #[error("pack `{pack}` has no `{file}` for this")]
    NoTable {
        /// The pack.
        pack: String,
        /// The file that it would be in.
        file: &'static str,
    },
    /// The input was made for another pack.
    #[error("the input is for pack `{wanted}`, not for `{pack}`")]
    OtherPack {
        /// The pack at hand.
        pack: String,
        /// The pack that the input names.
        wanted: String,
    },
    /// Two rows have one id.
    #[error("`{id}` is there twice")]
    Twice {
        /// The id.
        id: String,
    },
    /// A name that the pack or the input does not know.
    #[error("there is no {what:?} `{name}`: choose one of {}", .choices.join(", "))]
    Unknown {
        /// What it should be.
        what: Choice,
        /// The name.
        name: String,
        /// The names that are known.
        choices: Vec<String>,
    },
    /// A number is higher than it can be.
    #[error("`{id}`: {value} is more than {limit}")]
    TooHigh {
        /// Which number.
        what: Mark,
        /// The row.
        id: String,
        /// Its number.
        value: String,
        /// The highest.
        limit: String,
    },
    /// Parts do not make up their whole.
    #[error("`{id}`: its parts make {sum}, not {whole}")]
    NotTheWhole {
        /// The row.
        id: String,
        /// What the parts make.
        sum: String,
        /// What they should make.
        whole: String,
    },
    /// A row has not what it needs.
    #[error("`{id}` has no {what:?}")]
    Lacks {
        /// The row; empty where the input as a whole lacks it.
        id: String,
        /// What it lacks.
        what: Lacking,
    },
    /// A level of an assessment has another number of items than its framework.
    #[error("level {level} of the framework has {wanted} items, and there are {found}")]
    OtherCount {
        /// The level, the aspects' own first; 0 for the items beside them.
        level: usize,
        /// How many there are.
        found: usize,
        /// How many there should be.
        wanted: usize,
    },
    /// The numbers are too long to be reckoned exactly.
    #[error("`{id}`: the numbers are too long to be reckoned exactly")]
    TooLong {
        /// The row.
        id: String,
    },
}

impl InputError {
    pub(crate) fn too_long(id: impl Into<String>) -> Self {
        Self::TooLong { id: id.into() }
    }
}

/// What a name in an input should be the name of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// A framework of the pack.
    Framework,
    /// An aspect of the framework, in its order.
    Aspect,
    /// A method of the pack.
    Method,
}

/// A number that has a highest value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// A bid's mark or points for quality.
    Quality,
    /// A score or weight of an assessment.
    Score,
}

/// What an input may lack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lacking {
    /// The score of an item.
    Score,
    /// The day of an assessment's result.
    ResultDay,
    /// The day on which the committee sits.
    SittingDay,
    /// Out of how many marks quality is marked.
    HighestMark,
}

/// The schema of a map, which lists the keys that it may have.
pub(crate) fn keyed<K: JsonSchema, V: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    let (keys, values) = (generator.subschema_for::<K>(), generator.subschema_for::<V>());
    json_schema!({ "type": "object", "propertyNames": keys, "additionalProperties": values, "default": {} })
}

/// To how many decimals points are rounded, half-up: `2`, `"2"` or `"half-up"`, which leaves the number to the pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "RoundingEntry", into = "String")]
#[schemars(with = "RoundingEntry")]
pub enum Rounding {
    /// To the pack's decimals.
    OfPack,
    /// To so many decimals, six at the most.
    Places(u32),
}

#[derive(Deserialize, JsonSchema)]
#[serde(untagged, expecting = "expected a number of decimals from 0 to 6, or \"half-up\"")]
enum RoundingEntry {
    Places(u32),
    Name(String),
}

impl TryFrom<RoundingEntry> for Rounding {
    type Error = String;
    fn try_from(entry: RoundingEntry) -> Result<Self, String> {
        match entry {
            RoundingEntry::Places(places) => places.to_string().parse(),
            RoundingEntry::Name(name) => name.parse(),
        }
    }
}

impl FromStr for Rounding {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        if text == "half-up" {
            return Ok(Self::OfPack);
        }
        let places = text.parse().ok().filter(|it| *it <= 6);
        places.map(Self::Places).ok_or_else(|| format!("`{text}` is neither 0 to 6 decimals nor \"half-up\""))
    }
}

impl fmt::Display for Rounding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OfPack => f.write_str("half-up"),
            Self::Places(places) => places.fmt(f),
        }
    }
}

impl From<Rounding> for String {
    fn from(rounding: Rounding) -> Self {
        rounding.to_string()
    }
}
