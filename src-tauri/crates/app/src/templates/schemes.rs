//! Schemes of instalments that a case may take.

use std::num::NonZeroU32;

use model::{Amount, Assessment, Currency, Instalment, Language, Percent, PriceMode, PriceTerms, Text};
use pricing::MAX_TERM_MONTHS;
use rules::Confidence;
use rust_decimal::Decimal;
use serde::Deserialize;

use crate::json;

/// A year, where a case does not say how long a contract runs.
const USUAL_MONTHS: u32 = 12;

/// A scheme of instalments.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scheme {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// What is paid when, in a sentence.
    pub summary: Text,
    /// Where it comes from, and what of it is assumed.
    pub source: Text,
    /// How sure we are of it.
    pub confidence: Confidence,
    /// The currency of the place where it is used; any where none is named.
    #[serde(default)]
    pub currency: Option<Currency>,
    /// The modes of price that it suits; all where none is named.
    #[serde(default)]
    pub modes: Vec<PriceMode>,
    /// Its payments, one by one.
    #[serde(default)]
    instalment: Vec<SchemeInstalment>,
    /// Payments that come again and again.
    #[serde(default)]
    each: Option<Recurring>,
}

/// One payment.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct SchemeInstalment {
    name: Text,
    percent: Percent,
    due_month: u32,
    trigger: Text,
    #[serde(default)]
    assessment: Option<Assessment>,
}

/// One payment for every so many months of a contract.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Recurring {
    months: NonZeroU32,
    /// The month at whose end it is expected, counted from the beginning of its period; 0 is before that.
    due: u32,
    /// Its name, with `{number}`.
    name: Text,
    trigger: Text,
}

/// The file of schemes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Schemes {
    scheme: Vec<Scheme>,
}

/// Reads the schemes; the error says what does not fit.
pub(super) fn read(text: &str) -> Result<Vec<Scheme>, String> {
    let Schemes { scheme: schemes } = toml::from_str(text).map_err(|it| it.to_string())?;
    for it in &schemes {
        if it.instalment.is_empty() == it.each.is_none() {
            return Err(format!("`{}` has either payments or one that recurs", it.id));
        }
    }
    Ok(schemes)
}

impl Scheme {
    /// Whether it suits a mode of price.
    pub fn suits(&self, mode: PriceMode) -> bool {
        self.modes.is_empty() || self.modes.contains(&mode)
    }

    /// Its payments for a contract under these terms, with new ids. Their shares add up to 100: recurring ones are of
    /// 100 by months, to two decimals, allotted by largest remainder.
    pub fn instalments(&self, terms: &PriceTerms) -> Vec<Instalment> {
        let one_by_one = self.instalment.iter().map(|it| Instalment {
            id: json::new_id(),
            name: it.name.clone(),
            percent: it.percent,
            trigger: it.trigger.clone(),
            due_month: Some(it.due_month),
            assessment: it.assessment,
        });
        one_by_one.chain(self.each.iter().flat_map(|it| it.over(months_of(terms)))).collect()
    }
}

/// The months of one contract.
fn months_of(terms: &PriceTerms) -> u32 {
    let named = [terms.contract_months, terms.term_months].into_iter().find(|it| *it > 0);
    let months = named.unwrap_or(USUAL_MONTHS).min(MAX_TERM_MONTHS);
    if terms.term_months > 0 { months.min(terms.term_months) } else { months }
}

impl Recurring {
    fn over(&self, months: u32) -> Vec<Instalment> {
        let each = self.months.get();
        let starts: Vec<u32> = (0..months).step_by(usize::try_from(each).unwrap_or(usize::MAX)).collect();
        let lengths: Vec<Decimal> = starts.iter().map(|it| each.min(months - it).into()).collect();
        let named = |number: u32| {
            let mut name = self.name.clone();
            for language in Language::ALL {
                let text = name.get_mut(language);
                *text = text.replace("{number}", &number.to_string());
            }
            name
        };
        (1..)
            .zip(starts)
            .zip(shares(&lengths))
            .map(|((number, start), percent)| Instalment {
                id: json::new_id(),
                name: named(number),
                percent,
                trigger: self.trigger.clone(),
                due_month: Some(start.saturating_add(self.due)),
                assessment: None,
            })
            .collect()
    }
}

/// A hundred by weights, to two decimals, by largest remainder: what money is allotted by.
fn shares(weights: &[Decimal]) -> Vec<Percent> {
    let hundred = Amount::from_minor(10_000).unwrap_or_default();
    let parts = hundred.allot(weights);
    parts.iter().map(|it| it.to_string().parse().unwrap_or_default()).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn shipped() -> Vec<Scheme> {
        read(include_str!("../../../../../templates/terms/instalments.toml")).unwrap()
    }

    fn of(id: &str, months: u32) -> Vec<Instalment> {
        let terms = PriceTerms { term_months: months, contract_months: months, ..PriceTerms::default() };
        shipped().iter().find(|it| it.id == id).unwrap().instalments(&terms)
    }

    #[test]
    fn the_shares_of_every_scheme_add_up() {
        for months in [0, 1, 2, 3, 7, 11, 12, 13, 24, 36] {
            for scheme in shipped() {
                let sum: Decimal = of(&scheme.id, months).iter().map(|it| it.percent.points()).sum();
                assert_eq!(sum, Decimal::ONE_HUNDRED, "{} over {months} months", scheme.id);
            }
        }
    }

    #[test]
    fn payments_recur_over_the_contract() {
        let dues = |id, months| of(id, months).iter().map(|it| it.due_month.unwrap()).collect::<Vec<_>>();
        assert_eq!(dues("monthly-in-arrears", 12), (2..=13).collect::<Vec<_>>());
        assert_eq!(dues("quarterly-in-advance", 12), [0, 3, 6, 9]);
        // The last quarter has two months.
        let short = of("quarterly-in-advance", 8);
        let percents: Vec<String> = short.iter().map(|it| it.percent.to_string()).collect();
        assert_eq!(percents, ["37.5", "37.5", "25"]);
        assert_eq!(short.last().unwrap().name.en, "Quarter 3");
        assert_eq!(of("monthly-in-arrears", u32::MAX).len(), MAX_TERM_MONTHS as usize);
    }

    #[test]
    fn a_scheme_has_payments_or_one_that_recurs() {
        let text = "[[scheme]]\nid = \"x\"\nname = {}\nsummary = {}\nsource = {}\nconfidence = \"M\"\n";
        assert!(read(text).err().unwrap().contains("`x`"));
    }
}
