//! Lists to choose from: fields of service with their mapping, target groups, reasons, drawbacks, risks.

use model::{RiskStage, Text};
use rules::Confidence;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A list to choose from.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Catalogue {
    /// Its id, the name of its file.
    pub id: String,
    /// Where it comes from.
    pub source: Text,
    /// How sure we are of it.
    pub confidence: Confidence,
    /// What may be chosen.
    #[serde(rename(deserialize = "entry"), default)]
    pub entries: Vec<CatalogueEntry>,
    /// Seeds of a risk register.
    #[serde(rename(deserialize = "risk"), default)]
    pub risks: Vec<RiskSeed>,
}

/// One entry of a list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CatalogueEntry {
    /// Its id within the list.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// What a document says when it is chosen; empty where the name is all.
    #[serde(default)]
    pub text: Text,
    /// The categories of social work that it falls under.
    #[serde(default)]
    pub maps: Vec<Mapping>,
}

/// That an entry falls under a category of social work.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// The category.
    pub to: model::ServiceCategory,
    /// How sure we are of it.
    pub confidence: Confidence,
}

/// A risk that such purchases usually run; likelihood, impact and owner are the purchaser's to judge.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RiskSeed {
    /// Its id within the list.
    pub id: String,
    /// When it may strike.
    pub stage: RiskStage,
    /// What may happen.
    pub name: Text,
    /// What may be done about it.
    pub measure: Text,
    /// What may be done where that fails.
    pub fallback: Text,
}

impl Catalogue {
    /// Reads a list; the error says what does not fit.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|it| it.to_string())
    }
}
