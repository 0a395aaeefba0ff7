//! What is checked: a case, and the numbers that pricing gave for it.

use model::{Amount, Bid, Procedure, Quantity};
use serde::{Deserialize, Serialize};

/// A case under check.
#[derive(Debug, Clone, Copy)]
pub enum Subject<'a> {
    /// The purchaser's desk.
    Procedure {
        /// The case.
        procedure: &'a Procedure,
        /// What pricing says of it.
        figures: &'a Figures,
    },
    /// The agency's desk. The fields of the quality volume are read from the bid itself.
    Bid {
        /// The case.
        bid: &'a Bid,
        /// What pricing says of it.
        figures: &'a Figures,
        /// Text of the quality volume that is in no field of the bid: annexes, captions, metadata.
        quality_text: &'a [Passage<'a>],
    },
}

impl<'a> Subject<'a> {
    /// The procedure concerned: the purchaser's own, or the one that the bid answers.
    pub const fn procedure(self) -> &'a Procedure {
        match self {
            Self::Procedure { procedure, .. } => procedure,
            Self::Bid { bid, .. } => &bid.procedure,
        }
    }

    /// What pricing says of the case.
    pub const fn figures(self) -> &'a Figures {
        match self {
            Self::Procedure { figures, .. } | Self::Bid { figures, .. } => figures,
        }
    }
}

/// A piece of text with the place that a person finds it at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Passage<'a> {
    /// Where it stands: a file's name and page.
    pub place: &'a str,
    /// What it says.
    pub text: &'a str,
}

/// Numbers that pricing gives; a rule over a number that is not there stays silent.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Figures {
    /// The price of the whole term: the purchaser's limit or estimate, the agency's offer.
    pub price: Option<Amount>,
    /// The price of twelve months, on which staffing rules reckon.
    pub yearly_price: Option<Amount>,
    /// Other offered amounts that would betray the price: unit prices, yearly rates, yearly price.
    pub unit_prices: Vec<Amount>,
    /// Offered amounts in words, in every spelling that the case's languages know.
    pub price_spellings: Vec<String>,
    /// Staff hours that the indicators or pledges take over the whole term.
    pub hours_needed: Option<Quantity>,
    /// Staff hours that serving staff can work over the whole term.
    pub hours_available: Option<Quantity>,
    /// Staff hours that the purchaser's indicators take a year: targets × hours for one, of those that say both.
    pub indicator_hours: Option<Quantity>,
    /// Workers that the package demands, from its rule and its numbers.
    pub workers_required: Option<u32>,
    /// Of these, workers from related fields.
    pub related_workers_required: Option<u32>,
    /// Of these, social workers.
    pub social_workers_required: Option<u32>,
}
