//! Why a ceiling price is reasonable, in words that can be adopted.

use std::collections::BTreeMap;

use model::{Language, Procedure, Text};
use pricing::CeilingBasis;

use crate::{App, Words, grouped};

impl App {
    /// Why a ceiling is reasonable, in the languages of the case: hours, workers, cost, as far as they are known.
    pub(crate) fn rationale(&self, procedure: &Procedure, basis: &CeilingBasis) -> Text {
        let mut text = Text::default();
        for language in &procedure.languages {
            let Ok(words) = Words::load(self.resources(), *language) else { continue };
            let sentences = rationale_sentences(procedure, basis);
            let said: Vec<String> =
                sentences.iter().map(|(key, arguments)| words.say(key, arguments)).collect();
            let separator = if *language == Language::En { " " } else { "" };
            *text.get_mut(*language) = said.join(separator);
        }
        text
    }
}

type Sentence = (&'static str, BTreeMap<String, String>);

/// The sentences of a rationale, as far as there are figures for them.
fn rationale_sentences(procedure: &Procedure, basis: &CeilingBasis) -> Vec<Sentence> {
    let with = |pairs: &[(&str, String)]| -> BTreeMap<String, String> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
    };
    let shown = |it: &dyn std::fmt::Display| grouped(&it.to_string());
    let mut sentences: Vec<Sentence> = Vec::new();
    if let (false, Some(per_worker), Some(workers)) =
        (basis.hours.is_zero(), basis.per_worker, basis.workers_by_hours)
    {
        sentences.push((
            "rationale-hours",
            with(&[
                ("hours", shown(&basis.hours)),
                ("per_worker", shown(&per_worker)),
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
            ("estimate", shown(&estimate)),
            ("per_worker", shown(&per_worker)),
        ]);
        sentences.push(("rationale-estimate", arguments));
    }
    if let Some(proposed) = basis.proposed {
        sentences.push((
            "rationale-proposed",
            with(&[("workers", basis.workers.to_string()), ("proposed", shown(&proposed))]),
        ));
    }
    if let (Some(limit), Some(per_hour)) = (basis.limit, basis.benchmarks.per_hour) {
        sentences
            .push(("rationale-limit", with(&[("limit", shown(&limit)), ("per_hour", shown(&per_hour))])));
    }
    sentences
}
