//! Texts that a document prints, in the languages that the case declares.

use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language of the interface and of documents.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize, JsonSchema, TS,
)]
pub enum Language {
    /// Simplified Chinese, the mainland's.
    #[default]
    #[serde(rename = "zh-Hans")]
    ZhHans,
    /// Traditional Chinese with Hong Kong's own terms.
    #[serde(rename = "zh-Hant")]
    ZhHant,
    /// English.
    #[serde(rename = "en")]
    En,
}

impl Language {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::ZhHans, Self::ZhHant, Self::En];

    /// The BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::ZhHans => "zh-Hans",
            Self::ZhHant => "zh-Hant",
            Self::En => "en",
        }
    }
}

impl FromStr for Language {
    type Err = String;
    /// The tag that was not understood is the error.
    fn from_str(tag: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|it| it.tag() == tag).ok_or_else(|| tag.to_owned())
    }
}

/// One text in up to three languages; an empty string is a text not written yet.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Text {
    /// Simplified Chinese.
    #[serde(rename = "zh-Hans", skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    pub zh_hans: String,
    /// Traditional Chinese.
    #[serde(rename = "zh-Hant", skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    pub zh_hant: String,
    /// English.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    pub en: String,
}

impl Text {
    /// The text in one language; empty when it is not written yet.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::ZhHans => &self.zh_hans,
            Language::ZhHant => &self.zh_hant,
            Language::En => &self.en,
        }
    }

    /// The place of the text in one language.
    pub fn get_mut(&mut self, language: Language) -> &mut String {
        match language {
            Language::ZhHans => &mut self.zh_hans,
            Language::ZhHant => &mut self.zh_hant,
            Language::En => &mut self.en,
        }
    }

    /// The text in the wanted language, or else in the first one that has it.
    pub fn best(&self, language: Language) -> &str {
        std::iter::once(language)
            .chain(Language::ALL)
            .map(|it| self.get(it))
            .find(|it| !it.is_empty())
            .unwrap_or_default()
    }

    /// Whether it is written in no language.
    pub fn is_empty(&self) -> bool {
        self.best(Language::ZhHans).trim().is_empty()
    }
}
