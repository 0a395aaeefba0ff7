//! How a service may be priced: which mode the answers to a few questions lead to.

use std::collections::{BTreeMap, BTreeSet};

use model::{PriceMode, Text};
use rules::Standing;
use serde::Deserialize;

/// Answers by the question's id; what is not answered is not there.
pub type Answers = BTreeMap<String, bool>;

/// The modes and the questions that tell them apart.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PriceModes {
    /// The questions, in the order they are asked.
    #[serde(rename = "question")]
    pub questions: Vec<ModeQuestion>,
    /// The modes.
    #[serde(rename = "mode")]
    pub modes: Vec<ModeGuide>,
}

/// A question with a yes or a no.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModeQuestion {
    /// Its id.
    pub id: String,
    /// The question.
    pub text: Text,
}

/// A mode: when it fits, and what it asks of both sides.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModeGuide {
    /// The mode.
    pub mode: PriceMode,
    /// Answers of which one set is enough.
    pub grounds: Vec<Answers>,
    /// Why it fits then.
    pub reason: Text,
    /// What it asks of the purchaser.
    pub purchaser: Text,
    /// What it asks of the agency.
    pub agency: Text,
    /// Rules that bear on it; a case is told those that its packs state.
    pub rules: Vec<String>,
}

impl PriceModes {
    /// Reads them; the error says what does not fit.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let read: Self = toml::from_str(text).map_err(|it| it.to_string())?;
        let asked: BTreeSet<&String> = read.questions.iter().map(|it| &it.id).collect();
        let named = read.modes.iter().flat_map(|it| it.grounds.iter().flat_map(BTreeMap::keys));
        match named.into_iter().find(|it| !asked.contains(it)) {
            Some(stranger) => Err(format!("there is no question `{stranger}`")),
            None => Ok(read),
        }
    }

    /// Whether a mode is the one, may still be it, or is ruled out.
    pub fn standing(&self, mode: &ModeGuide, answers: &Answers) -> Standing {
        match self.possible(answers).as_slice() {
            [only] if *only == mode.mode => Standing::Holds,
            several if several.contains(&mode.mode) => Standing::Unknown,
            _ => Standing::Missing,
        }
    }

    /// The questions whose answer can still change which modes are possible.
    pub fn open<'a>(&'a self, answers: &'a Answers) -> impl Iterator<Item = &'a ModeQuestion> {
        let with = |it: &ModeQuestion, answer| {
            let mut answers = answers.clone();
            answers.insert(it.id.clone(), answer);
            self.possible(&answers)
        };
        let unanswered = self.questions.iter().filter(|it| !answers.contains_key(&it.id));
        unanswered.filter(move |it| with(it, true) != with(it, false))
    }

    /// The modes with a ground that no answer contradicts.
    fn possible(&self, answers: &Answers) -> Vec<PriceMode> {
        let fits =
            |ground: &Answers| ground.iter().all(|(id, asked)| answers.get(id).is_none_or(|it| it == asked));
        self.modes.iter().filter(|it| it.grounds.iter().any(fits)).map(|it| it.mode).collect()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn shipped() -> PriceModes {
        PriceModes::read(include_str!("../../../../../templates/terms/price-modes.toml")).unwrap()
    }

    fn answers(all: &[(&str, bool)]) -> Answers {
        all.iter().map(|(id, answer)| ((*id).to_owned(), *answer)).collect()
    }

    fn settled(modes: &PriceModes, answers: &Answers) -> Option<PriceMode> {
        modes.modes.iter().find(|it| modes.standing(it, answers) == Standing::Holds).map(|it| it.mode)
    }

    fn asked(modes: &PriceModes, answers: &Answers) -> Vec<String> {
        modes.open(answers).map(|it| it.id.clone()).collect()
    }

    #[test]
    fn every_set_of_answers_leads_to_one_mode() {
        let modes = shipped();
        for set in 0..1_u32 << modes.questions.len() {
            let all: Answers = modes
                .questions
                .iter()
                .enumerate()
                .map(|(at, it)| (it.id.clone(), set >> at & 1 == 1))
                .collect();
            assert_eq!(modes.possible(&all).len(), 1, "{all:?}");
            assert!(asked(&modes, &all).is_empty());
        }
    }

    #[test]
    fn a_question_is_asked_as_long_as_it_can_change_the_mode() {
        let modes = shipped();
        let none = Answers::new();
        assert_eq!(settled(&modes, &none), None);
        assert_eq!(asked(&modes, &none).first().unwrap(), "price-fixed");

        let fixed = answers(&[("price-fixed", true)]);
        assert_eq!(settled(&modes, &fixed), Some(PriceMode::FixedPriceVolume));
        assert!(asked(&modes, &fixed).is_empty(), "nothing more is asked");

        let posts = answers(&[("price-fixed", false), ("posts", true)]);
        assert_eq!(settled(&modes, &posts), Some(PriceMode::PerPost));

        let uncountable = answers(&[("price-fixed", false), ("posts", false), ("countable", false)]);
        assert_eq!(settled(&modes, &uncountable), Some(PriceMode::LumpSum));
        assert!(asked(&modes, &uncountable).is_empty());

        let mut cases = answers(&[("price-fixed", false), ("posts", false), ("countable", true)]);
        assert_eq!(settled(&modes, &cases), None);
        assert_eq!(asked(&modes, &cases), ["volume-known", "users-choose"]);
        cases.insert("volume-known".into(), false);
        assert_eq!(settled(&modes, &cases), Some(PriceMode::PerCase));
        cases.insert("volume-known".into(), true);
        assert_eq!(asked(&modes, &cases), ["users-choose"]);
        cases.insert("users-choose".into(), false);
        assert_eq!(settled(&modes, &cases), Some(PriceMode::LumpSum));
        cases.insert("users-choose".into(), true);
        assert_eq!(settled(&modes, &cases), Some(PriceMode::PerCase));
    }

    #[test]
    fn a_ground_names_questions_that_are_asked() {
        let text = "question = []\n[[mode]]\nmode = \"lump-sum\"\ngrounds = [{ weather = true }]\nreason = {}\n\
                    purchaser = {}\nagency = {}\nrules = []\n";
        assert!(PriceModes::read(text).unwrap_err().contains("weather"));
    }
}
