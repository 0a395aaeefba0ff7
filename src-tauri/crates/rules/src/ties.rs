//! Equal scores: the steps by which a pack tells them apart, and what is left to be decided otherwise.

use std::{cmp::Reverse, collections::BTreeMap};

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    Basis, BidToScore,
    tables::{Citation, Table, TableKind},
};

/// `ties.toml`: what decides between equal scores, one step after the other.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Ties {
    pub step: Vec<TieStep>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct TieStep {
    pub by: TieBreak,
    pub basis: Citation,
}

impl Table for Ties {
    const KIND: TableKind = TableKind::Ties;

    fn citations(&self) -> Vec<&Citation> {
        self.step.iter().map(|it| &it.basis).collect()
    }
}

/// What decides between bids of equal score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TieBreak {
    /// The lower price asked; the last offer of a consultation.
    LowerPrice,
    /// The better technical merit.
    TechnicalMerit,
    /// What the package lays down, or else a draw: no score tells.
    PackageOrDraw,
}

impl TieBreak {
    /// What each bid of a tie has by this step, the least being the best; none where one of them says nothing.
    fn keys(self, tied: &[&BidToScore]) -> Option<Vec<Decimal>> {
        let of = |it: &&BidToScore| match self {
            Self::LowerPrice => it.price.map(|it| it.to_decimal()),
            Self::TechnicalMerit => it.technical.map(|it| -it.to_decimal()),
            Self::PackageOrDraw => None,
        };
        // Where nobody names a price it is fixed, and the same for all.
        if self == Self::LowerPrice && tied.iter().all(|it| it.price.is_none()) {
            return Some(vec![Decimal::ZERO; tied.len()]);
        }
        tied.iter().map(of).collect()
    }
}

/// Bids that share a rank.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Tie {
    /// The rank.
    pub rank: u32,
    /// The bids.
    pub bids: Vec<String>,
    /// What decides next and could not be told from the input: a price or technical points are not stated, or it is no
    /// matter of scores. None where the pack names no further step.
    pub next: Option<TieBreak>,
    /// Where that comes from.
    pub basis: Option<Basis>,
}

/// Bids of one rank, and the step that would decide between several.
pub(crate) struct Place<'a> {
    pub bids: Vec<&'a BidToScore>,
    pub next: Option<&'a TieStep>,
}

/// Ranks bids by their totals, the highest first, and equal ones by the steps.
pub(crate) fn ranked<'a>(
    totals: impl Iterator<Item = (Decimal, &'a BidToScore)>,
    steps: &[&'a TieStep],
) -> Vec<Place<'a>> {
    let mut by_total: BTreeMap<Reverse<Decimal>, Vec<&BidToScore>> = BTreeMap::new();
    for (total, bid) in totals {
        by_total.entry(Reverse(total)).or_default().push(bid);
    }
    by_total.into_values().flat_map(|it| told_apart(it, steps)).collect()
}

fn told_apart<'a>(bids: Vec<&'a BidToScore>, steps: &[&'a TieStep]) -> Vec<Place<'a>> {
    let Some((step, further)) = steps.split_first().filter(|_| bids.len() > 1) else {
        return vec![Place { bids, next: None }];
    };
    let Some(keys) = step.by.keys(&bids) else { return vec![Place { bids, next: Some(*step) }] };
    let mut by_key: BTreeMap<Decimal, Vec<&BidToScore>> = BTreeMap::new();
    for (key, bid) in keys.into_iter().zip(bids) {
        by_key.entry(key).or_default().push(bid);
    }
    by_key.into_values().flat_map(|it| told_apart(it, further)).collect()
}
