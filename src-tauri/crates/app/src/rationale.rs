//! Why a ceiling price is reasonable: in words for the package, and in words that stay with the purchaser.
//!
//! The package says what is asked and what the limit comes to. What the purchaser's own estimate costs would tell bidders
//! what to ask, and is not printed.

use std::collections::BTreeMap;

use model::{Language, Procedure, Text};
use pricing::CeilingBasis;
use rules::FindingKind;

use crate::{App, Words, amounts::shown_number, views::FindingView};

impl App {
    /// Why a ceiling is reasonable, for the package, in the languages of the case: hours, workers, and what the limit comes
    /// to, as far as they are known.
    pub(crate) fn rationale(&self, procedure: &Procedure, basis: &CeilingBasis) -> Text {
        let mut text = Text::default();
        for language in &procedure.languages {
            let separator = if *language == Language::En { " " } else { "" };
            *text.get_mut(*language) = self.told_in(*language, published(basis)).join(separator);
        }
        text
    }

    /// What the estimate comes to and which price that makes reasonable, in the reader's language, for the purchaser alone.
    pub(crate) fn estimate_in_words(&self, procedure: &Procedure, basis: &CeilingBasis) -> String {
        let separator = if self.language() == Language::En { " " } else { "" };
        self.told_in(self.language(), internal(procedure, basis)).join(separator)
    }

    /// A rationale that tells bidders the purchaser's estimate, or that was adopted and whose figures have changed since.
    /// What a person wrote is not judged: it is told by sentences of ours that stand there.
    pub(crate) fn rationale_objection(
        &self,
        procedure: &Procedure,
        basis: &CeilingBasis,
    ) -> Option<FindingView> {
        let written = &procedure.price.ceiling_rationale;
        let finding =
            |rule| self.risk(rule, FindingKind::Conflict, vec!["/price/ceiling_rationale".to_owned()], &[]);
        let mut outdated = false;
        for language in procedure.languages.iter().filter(|it| !written.get(**it).is_empty()) {
            let Ok(words) = Words::load(self.resources(), *language) else { continue };
            let text = written.get(*language);
            let bare = without_digits(text);
            let stands = |it: &String| bare.contains(&without_digits(it));
            if told(&words, internal(procedure, basis)).iter().any(stands) {
                return Some(finding("rationale-tells-estimate"));
            }
            outdated |=
                told(&words, published(basis)).iter().any(|it| !text.contains(it.as_str()) && stands(it));
        }
        outdated.then(|| finding("rationale-outdated"))
    }

    fn told_in(&self, language: Language, sentences: Vec<Sentence>) -> Vec<String> {
        let Ok(words) = Words::load(self.resources(), language) else { return Vec::new() };
        told(&words, sentences)
    }
}

fn told(words: &Words, sentences: Vec<Sentence>) -> Vec<String> {
    sentences.iter().map(|(key, arguments)| words.say(key, arguments)).collect()
}

/// A text without its figures, to tell whether two say the same of other figures.
fn without_digits(text: &str) -> String {
    text.chars().filter(|it| !matches!(it, '0'..='9' | ',' | '.')).collect()
}

type Sentence = (&'static str, BTreeMap<String, String>);

fn sentence(key: &'static str, arguments: &[(&str, String)]) -> Sentence {
    (key, arguments.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
}

/// What the package says of its ceiling, as far as there are figures for it.
fn published(basis: &CeilingBasis) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    if let (false, Some(per_worker), Some(workers)) =
        (basis.hours.is_zero(), basis.per_worker, basis.workers_by_hours)
    {
        sentences.push(sentence(
            "rationale-hours",
            &[
                ("hours", shown_number(&basis.hours)),
                ("per_worker", shown_number(&per_worker)),
                ("workers", workers.to_string()),
            ],
        ));
    }
    if basis.workers_by_rule > 0 {
        sentences.push(sentence("rationale-rule", &[("workers", basis.workers_by_rule.to_string())]));
    }
    if let (Some(limit), Some(per_hour)) = (basis.limit, basis.benchmarks.per_hour) {
        let arguments = [("limit", shown_number(&limit)), ("per_hour", shown_number(&per_hour))];
        sentences.push(sentence("rationale-limit", &arguments));
    }
    if let (true, Some(limit), Some(each)) =
        (basis.workers > 0, basis.limit, basis.benchmarks.per_worker_year)
    {
        let arguments = [
            ("limit", shown_number(&limit)),
            ("workers", basis.workers.to_string()),
            ("each", shown_number(&each)),
        ];
        sentences.push(sentence("rationale-limit-per-worker", &arguments));
    }
    sentences
}

/// What the purchaser's own estimate says, as far as there are figures for it. Where it plans more people than are
/// needed, its whole cost is proposed; where fewer, the cost of one for as many as are needed.
fn internal(procedure: &Procedure, basis: &CeilingBasis) -> Vec<Sentence> {
    let (Some(estimate), Some(each), Some(planned)) =
        (basis.estimate, basis.cost_per_worker, basis.workers_estimated)
    else {
        return Vec::new();
    };
    let planned_people = ("planned", shown_number(&planned));
    let arguments = [
        planned_people.clone(),
        ("months", procedure.price.term_months.to_string()),
        ("estimate", shown_number(&estimate)),
        ("each", shown_number(&each)),
    ];
    let mut sentences = vec![sentence("estimate-in-words", &arguments)];
    if let Some(proposed) = basis.proposed {
        let key = if planned.to_decimal() >= basis.workers.into() {
            "estimate-suffices"
        } else {
            "estimate-scaled"
        };
        let arguments =
            [planned_people, ("workers", basis.workers.to_string()), ("proposed", shown_number(&proposed))];
        sentences.push(sentence(key, &arguments));
    }
    sentences
}
