//! Why a ceiling price is reasonable, in words that can be adopted.

use std::collections::BTreeMap;

use model::{Language, Procedure, Text};
use pricing::CeilingBasis;
use rules::FindingKind;

use crate::{App, Words, amounts::shown_number, views::FindingView};

impl App {
    /// Why a ceiling is reasonable, in the languages of the case: hours, workers, cost, as far as they are known.
    pub(crate) fn rationale(&self, procedure: &Procedure, basis: &CeilingBasis) -> Text {
        let mut text = Text::default();
        for language in &procedure.languages {
            let separator = if *language == Language::En { " " } else { "" };
            *text.get_mut(*language) = self.rationale_in(*language, procedure, basis).join(separator);
        }
        text
    }

    /// A rationale that was adopted and whose figures have changed since. What a person wrote is not judged: it is told
    /// by sentences of ours that stand there with other digits.
    pub(crate) fn rationale_objection(
        &self,
        procedure: &Procedure,
        basis: &CeilingBasis,
    ) -> Option<FindingView> {
        let written = &procedure.price.ceiling_rationale;
        let outdated = |language: Language| {
            let text = written.get(language);
            let bare = without_digits(text);
            self.rationale_in(language, procedure, basis)
                .iter()
                .any(|it| !text.contains(it.as_str()) && bare.contains(&without_digits(it)))
        };
        let field = || vec!["/price/ceiling_rationale".to_owned()];
        procedure
            .languages
            .iter()
            .any(|it| !written.get(*it).is_empty() && outdated(*it))
            .then(|| self.risk("rationale-outdated", FindingKind::Conflict, field(), &[]))
    }

    fn rationale_in(&self, language: Language, procedure: &Procedure, basis: &CeilingBasis) -> Vec<String> {
        let Ok(words) = Words::load(self.resources(), language) else { return Vec::new() };
        let sentences = rationale_sentences(procedure, basis);
        sentences.iter().map(|(key, arguments)| words.say(key, arguments)).collect()
    }
}

/// A text without its figures, to tell whether two say the same of other figures.
fn without_digits(text: &str) -> String {
    text.chars().filter(|it| !matches!(it, '0'..='9' | ',' | '.')).collect()
}

type Sentence = (&'static str, BTreeMap<String, String>);

/// The sentences of a rationale, as far as there are figures for them.
fn rationale_sentences(procedure: &Procedure, basis: &CeilingBasis) -> Vec<Sentence> {
    let with = |pairs: &[(&str, String)]| -> BTreeMap<String, String> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
    };
    let mut sentences: Vec<Sentence> = Vec::new();
    if let (false, Some(per_worker), Some(workers)) =
        (basis.hours.is_zero(), basis.per_worker, basis.workers_by_hours)
    {
        sentences.push((
            "rationale-hours",
            with(&[
                ("hours", shown_number(&basis.hours)),
                ("per_worker", shown_number(&per_worker)),
                ("workers", workers.to_string()),
            ]),
        ));
    }
    if basis.workers_by_rule > 0 {
        sentences.push(("rationale-rule", with(&[("workers", basis.workers_by_rule.to_string())])));
    }
    if let (Some(estimate), Some(per_worker)) = (basis.estimate, basis.cost_per_worker) {
        let arguments = with(&[
            ("months", procedure.price.term_months.to_string()),
            ("estimate", shown_number(&estimate)),
            ("per_worker", shown_number(&per_worker)),
        ]);
        sentences.push(("rationale-estimate", arguments));
    }
    if let Some(proposed) = basis.proposed {
        sentences.push((
            "rationale-proposed",
            with(&[("workers", basis.workers.to_string()), ("proposed", shown_number(&proposed))]),
        ));
    }
    if let (Some(limit), Some(per_hour)) = (basis.limit, basis.benchmarks.per_hour) {
        sentences.push((
            "rationale-limit",
            with(&[("limit", shown_number(&limit)), ("per_hour", shown_number(&per_hour))]),
        ));
    }
    sentences
}
