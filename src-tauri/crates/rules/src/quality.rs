//! The quality volume held against the prices: whatever would betray one is found before the volume is sealed.

use model::{Amount, Id};
use rust_decimal::Decimal;
use serde_json::Value;

use crate::{
    Prices, Subject,
    amounts::{Spellings, Written, amounts},
    check::{Case, Hit, id_of},
};

impl Case<'_> {
    /// Where the offer, or the purchaser's limit, stands.
    pub fn price_shown(&self, prices: Prices, bare_from: Amount) -> Vec<Hit> {
        let (looked_for, spellings) = self.prices(prices);
        let spellings = Spellings::of(spellings);
        let betrays = |it: &&Written| {
            looked_for.contains(&it.value) && (it.currency || it.value >= bare_from.to_decimal())
        };
        self.quality_passages()
            .iter()
            .filter_map(|passage| {
                let in_figures = passage.amounts.iter().find(betrays).map(|it| it.text.as_str());
                let found = in_figures.or_else(|| spellings.find_in(&passage.text))?;
                Some(passage.hit(found))
            })
            .collect()
    }

    /// Where any other amount stands.
    pub fn amount_shown(&self) -> Vec<Hit> {
        let (mut told, _) = self.prices(Prices::Offer);
        told.extend(self.prices(Prices::Limit).0);
        self.quality_passages()
            .iter()
            .filter_map(|passage| {
                let found = passage.amounts.iter().find(|it| it.currency && !told.contains(&it.value))?;
                Some(passage.hit(&found.text))
            })
            .collect()
    }

    /// The prices looked for, in figures and in words.
    fn prices(&self, prices: Prices) -> (Vec<Decimal>, &[String]) {
        let figures = self.subject.figures();
        let offered: Vec<Decimal> = figures
            .price
            .into_iter()
            .chain(figures.unit_prices.iter().copied())
            .map(Amount::to_decimal)
            .collect();
        match prices {
            Prices::Offer => (offered, &figures.price_spellings),
            Prices::Limit => {
                let terms = &self.subject.procedure().price;
                let limits = terms.budget.into_iter().chain(terms.ceiling).map(Amount::to_decimal);
                (limits.filter(|it| !offered.contains(it)).collect(), &[])
            }
        }
    }

    /// Every text of the quality volume: what the bid's fields say, and what the host read besides.
    fn quality_passages(&self) -> &[QualityPassage] {
        self.quality.get_or_init(|| self.read_quality_volume())
    }

    fn read_quality_volume(&self) -> Vec<QualityPassage> {
        let Subject::Bid { bid, quality_text, .. } = self.subject else { return Vec::new() };
        let fields = serde_json::to_value(bid.quality()).unwrap_or_default();
        let mut texts = Vec::new();
        texts_of(&fields, String::new(), &mut texts);
        let of_fields = texts.into_iter().map(|(pointer, text)| {
            // `/sections/2/body` stands in the row `/sections/2`, which a person knows by its title.
            let row =
                pointer.match_indices('/').nth(2).and_then(|(end, _)| fields.pointer(pointer.get(..end)?));
            let name = row.map(|it| self.document.name(it)).filter(|it| !it.is_empty());
            QualityPassage {
                row: row.and_then(id_of),
                place: name.unwrap_or_else(|| pointer.clone()),
                amounts: amounts(text),
                text: text.to_owned(),
                pointer,
            }
        });
        let besides = quality_text.iter().map(|it| QualityPassage {
            pointer: "/sections".to_owned(),
            row: None,
            place: it.place.to_owned(),
            amounts: amounts(it.text),
            text: it.text.to_owned(),
        });
        of_fields.chain(besides).collect()
    }
}

/// One text of the quality volume, and what a person calls its place.
pub(crate) struct QualityPassage {
    pointer: String,
    row: Option<String>,
    place: String,
    text: String,
    amounts: Vec<Written>,
}

impl QualityPassage {
    fn hit(&self, found: &str) -> Hit {
        Hit {
            row: self.row.clone(),
            ..Hit::at([&self.pointer]).with("found", found.trim()).with("place", &self.place)
        }
    }
}

/// Every text of a JSON value, but ids and promised volumes, which are numbers of their own.
fn texts_of<'a>(value: &'a Value, pointer: String, found: &mut Vec<(String, &'a str)>) {
    match value {
        Value::String(text) if text.parse::<Id>().is_err() && !text.is_empty() => found.push((pointer, text)),
        Value::Array(rows) => {
            for (index, row) in rows.iter().enumerate() {
                texts_of(row, format!("{pointer}/{index}"), found);
            }
        }
        Value::Object(fields) => {
            for (name, field) in
                fields.iter().filter(|it| !["pledges", "package_sha256"].contains(&it.0.as_str()))
            {
                texts_of(field, format!("{pointer}/{name}"), found);
            }
        }
        _ => {}
    }
}
