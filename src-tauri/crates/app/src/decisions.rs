//! What helps to decide on a price: viability, the four modes, cash flow, what matters most, scores, simulation.

use std::{collections::BTreeMap, path::Path};

use model::{Amount, Bid, CostPlan, CriterionKind, Input, Procedure, Quantity};
use pricing::{ContractPrice, Costing, Outcome, PriceSchedule, Revenue, Term};
use rules::ScoreFormula;

use crate::{
    App, CasePath, Edit, Problem,
    cases::Content,
    figures::{BidFigures, ProcedureFigures, term_of},
    json, lock,
    objections::row_name,
    packs::LoadedPack,
    views::*,
};

impl App {
    /// The figures that a change would leave, without changing anything.
    pub fn reckon(&self, request: Edit) -> Result<Reckoning, Problem> {
        let case = self.opened(Path::new(&request.case))?;
        let content = lock(&case).content.patched(&request.patch)?;
        let pack = self.pack_of(content.procedure())?;
        let fault = |it: &pricing::Error, at: &str, plan: &CostPlan| self.uncostable(it, at, plan).message;
        Ok(match &content {
            Content::Procedure(procedure) => {
                let reckoned = ProcedureFigures::of(procedure, &pack.calendar);
                let estimate = reckoned.estimate.as_ref();
                Reckoning {
                    fault: estimate
                        .and_then(|it| it.as_ref().err())
                        .map(|it| fault(it, "/estimate", &procedure.estimate)),
                    figures: reckoned.terms.ok().map(Box::new),
                    costing: reckoned.estimate.and_then(Result::ok).map(Box::new),
                    capacity: reckoned.capacity.map(Box::new),
                    schedule: None,
                }
            }
            Content::Bid(bid) => {
                let reckoned = BidFigures::of(bid, &pack.calendar);
                Reckoning {
                    fault: reckoned.costing.as_ref().err().map(|it| fault(it, "/cost", &bid.cost)),
                    figures: reckoned.terms.ok().map(Box::new),
                    costing: reckoned.costing.ok().map(Box::new),
                    capacity: reckoned.capacity.map(Box::new),
                    schedule: reckoned.schedule.ok().map(Box::new),
                }
            }
        })
    }

    /// What a figure of a plan is called that can be varied: the row's name, then the figure's.
    pub fn input_name(&self, plan: &CostPlan, input: Input) -> String {
        let none = BTreeMap::new();
        let field = json::value(&input.field).ok().and_then(|it| it.as_str().map(str::to_owned));
        let figure = self.say(&format!("input-{}", field.unwrap_or_default()), &none);
        let Some(row) = input.row else { return figure };
        let named = row_name(plan, row);
        let head = plan.shared_lines.iter().find(|it| it.id == row).map(|it| self.head_name(it.head));
        let of = if named.is_empty() { head.unwrap_or_default() } else { named };
        let arguments =
            BTreeMap::from([("of".to_owned(), of.clone()), ("figure".to_owned(), figure.clone())]);
        if of.is_empty() { figure } else { self.say("input-named", &arguments) }
    }

    /// What helps to decide on a price.
    pub fn decide(&self, request: CasePath) -> Result<Decisions, Problem> {
        let case = self.opened(Path::new(&request.case))?;
        let content = lock(&case).content.clone();
        let pack = self.pack_of(content.procedure())?;
        self.decisions_of(&content, &pack).map_err(|it| Problem::CannotCost { detail: it.to_string() })
    }

    pub(crate) fn decisions_of(
        &self,
        content: &Content,
        pack: &LoadedPack,
    ) -> Result<Decisions, pricing::Error> {
        match content {
            Content::Procedure(procedure) => self.decide_ceiling(procedure, pack),
            Content::Bid(bid) => decide_price(bid, pack),
        }
    }

    /// A purchaser looks at the ceiling, or else the budget, with its own estimate.
    fn decide_ceiling(&self, procedure: &Procedure, pack: &LoadedPack) -> Result<Decisions, pricing::Error> {
        let plan = &procedure.estimate;
        let term = term_of(procedure, plan, &pack.calendar);
        let reckoned = ProcedureFigures::of(procedure, &pack.calendar);
        let terms = reckoned.terms.ok();
        let costing = reckoned.estimate.and_then(Result::ok);
        let ceiling = reckoned.ceiling;
        let price = terms.as_ref().and_then(|it| it.total);
        let mut decisions = Decisions {
            price,
            viability: None,
            modes: Vec::new(),
            cash_flows: Vec::new(),
            tornado: None,
            scores: None,
            rationale: ceiling.as_ref().map(|it| self.rationale(procedure, it)),
            estimate_in_words: ceiling.as_ref().map(|it| self.estimate_in_words(procedure, it)),
            ceiling: ceiling.map(Box::new),
        };
        if let (Some(price), Some(costing), Some(terms)) = (price, costing, &terms) {
            let looked_at = Looked { procedure, plan, term: &term, costing: &costing, price };
            let volume = procedure.price.volume.floor;
            looked_at.add_to(&mut decisions, &Revenue::fixed(price), &terms.contracts, volume, None)?;
        }
        Ok(decisions)
    }
}

/// What a price is looked at with.
struct Looked<'a> {
    procedure: &'a Procedure,
    plan: &'a CostPlan,
    term: &'a Term,
    costing: &'a Costing,
    price: Amount,
}

impl Looked<'_> {
    fn add_to(
        &self,
        decisions: &mut Decisions,
        revenue: &Revenue,
        contracts: &[ContractPrice],
        volume: Option<Quantity>,
        own_cash: Option<Amount>,
    ) -> Result<(), pricing::Error> {
        let Self { procedure, plan, term, costing, price } = *self;
        // A plan with nothing in it yet would make every price look splendid.
        if costing.total == Amount::ZERO {
            return Ok(());
        }
        let at_price = pricing::cost_at(plan, term, price)?;
        decisions.viability = Some(Box::new(pricing::viability(procedure, plan, term, costing, price)?));
        decisions.modes = pricing::modes(procedure, plan, &at_price, price, volume)?;
        decisions.cash_flows = [Outcome::Passed, Outcome::Rectified, Outcome::Failed]
            .into_iter()
            .map(|it| pricing::cash_flow(procedure, plan, term, &at_price, contracts, it, own_cash))
            .collect::<Result<_, _>>()?;
        let swing = Quantity::from(SWING).try_into().unwrap_or_default();
        decisions.tornado = Some(Box::new(pricing::tornado(plan, term, revenue, swing, BARS)?));
        Ok(())
    }
}

/// An agency looks at what it asks.
fn decide_price(bid: &Bid, pack: &LoadedPack) -> Result<Decisions, pricing::Error> {
    let plan = &bid.cost;
    let term = term_of(&bid.procedure, plan, &pack.calendar);
    let reckoned = BidFigures::of(bid, &pack.calendar);
    let (costing, schedule) = (reckoned.costing?, reckoned.schedule?);
    let mut decisions = Decisions {
        price: Some(schedule.total),
        viability: None,
        modes: Vec::new(),
        cash_flows: Vec::new(),
        tornado: None,
        scores: scores(bid, &schedule, pack),
        ceiling: None,
        rationale: None,
        estimate_in_words: None,
    };
    let looked_at =
        Looked { procedure: &bid.procedure, plan, term: &term, costing: &costing, price: schedule.total };
    let revenue = Revenue::of(&schedule, plan);
    let own_cash = bid.outlook.own_cash;
    looked_at.add_to(&mut decisions, &revenue, &schedule.contracts, schedule.volume, own_cash)?;
    Ok(decisions)
}

/// By how much each input of the tornado is lowered and raised, in per cent.
const SWING: u32 = 10;
/// How many inputs the tornado shows.
const BARS: usize = 10;

/// This bid and the assumed rivals, ranked by the package's price or volume criterion; none without such a criterion.
fn scores(bid: &Bid, schedule: &PriceSchedule, pack: &LoadedPack) -> Option<Scores> {
    let criterion = bid
        .procedure
        .criteria
        .iter()
        .find(|it| matches!(it.kind, CriterionKind::Price | CriterionKind::Volume))?;
    let by_price = criterion.kind == CriterionKind::Price;
    let formula = if by_price { ScoreFormula::LowestPriceBest } else { ScoreFormula::GreatestVolumeBest };
    let of_price = |it: Option<Amount>| it.map(Amount::to_decimal);
    let of_volume = |it: Option<Quantity>| it.map(Quantity::to_decimal);
    let own = if by_price { of_price(Some(schedule.total)) } else { of_volume(schedule.volume) };
    let rivals = &bid.outlook.rivals;
    let offered = rivals.iter().map(|it| if by_price { of_price(it.price) } else { of_volume(it.volume) });
    let qualities = std::iter::once(bid.outlook.own_quality).chain(rivals.iter().map(|it| it.quality));
    let offers: Vec<rules::Offer> = std::iter::once(own)
        .chain(offered)
        .zip(qualities)
        .map(|(offered, quality)| rules::Offer { offered: offered.unwrap_or_default(), quality })
        .collect();
    let points = criterion.weight;
    let scored = rules::scores(formula, points, &offers, pack.pack.manifest().scoring.rounding);
    let names =
        std::iter::once((None, String::new())).chain(rivals.iter().map(|it| (Some(it.id), it.name.clone())));
    let mut bids: Vec<ScoreLine> = names
        .zip(offers.iter().zip(scored))
        .map(|((rival, name), (offer, score))| ScoreLine {
            rival,
            name,
            offered: offer.offered.try_into().unwrap_or_default(),
            formula_points: score.formula_points,
            quality: offer.quality,
            total: score.total,
            rank: score.rank,
        })
        .collect();
    bids.sort_by_key(|it| it.rank);
    Some(Scores { formula, points, bids })
}
