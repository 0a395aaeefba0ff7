//! What pricing says of a case, gathered once for the screen, the rules and the documents.

use model::{Amount, Bid, CostPlan, Currency, Language, Money, Procedure};
use pricing::{Costing, PriceSchedule, TermsFigures, words};

/// The purchaser's figures.
pub struct ProcedureFigures {
    /// What the terms amount to, or why they cannot be reckoned.
    pub terms: Result<TermsFigures, pricing::Error>,
    /// The purchaser's own estimate; `None` for an empty plan.
    pub estimate: Option<Result<Costing, pricing::Error>>,
}

/// The agency's figures.
pub struct BidFigures {
    /// What the package's terms amount to.
    pub terms: Result<TermsFigures, pricing::Error>,
    /// What the plan costs, or why it cannot be reckoned.
    pub costing: Result<Costing, pricing::Error>,
    /// What is asked; an error where the plan has one.
    pub schedule: Result<PriceSchedule, pricing::Error>,
}

impl ProcedureFigures {
    /// Reckons a procedure.
    pub fn of(procedure: &Procedure) -> Self {
        let plan = &procedure.estimate;
        let estimate =
            (*plan != CostPlan::default()).then(|| pricing::cost(plan, procedure.price.term_months));
        Self { terms: pricing::terms_figures(procedure), estimate }
    }

    /// The numbers that rules look at.
    pub fn for_rules(&self) -> rules::Figures {
        let mut figures = rules::Figures::default();
        if let Ok(terms) = &self.terms {
            figures.price = terms.total;
            figures.yearly_price = terms.yearly;
            demand_staff(&mut figures, terms);
        }
        if let Some(Ok(estimate)) = &self.estimate {
            figures.hours_needed = Some(estimate.hours.needed);
            figures.hours_available = Some(estimate.hours.available);
        }
        figures
    }
}

impl BidFigures {
    /// Reckons a bid.
    pub fn of(bid: &Bid) -> Self {
        let costing = pricing::cost(&bid.cost, bid.procedure.price.term_months);
        let schedule = match &costing {
            Ok(costing) => pricing::schedule(&bid.procedure, costing, &bid.offer),
            Err(fault) => Err(fault.clone()),
        };
        Self { terms: pricing::terms_figures(&bid.procedure), costing, schedule }
    }

    /// The numbers that rules look at, with every spelling in which the price could leak.
    pub fn for_rules(&self, currency: Currency) -> rules::Figures {
        let mut figures = rules::Figures::default();
        if let Ok(terms) = &self.terms {
            figures.yearly_price = terms.yearly;
            demand_staff(&mut figures, terms);
        }
        if let Ok(costing) = &self.costing {
            figures.hours_needed = Some(costing.hours.needed);
            figures.hours_available = Some(costing.hours.available);
        }
        if let Ok(schedule) = &self.schedule {
            figures.price = Some(schedule.total);
            figures.unit_prices = schedule.lines.iter().filter_map(|it| it.unit_price).collect();
            figures.unit_prices.extend(schedule.years.iter().map(|it| it.amount));
            figures.unit_prices.retain(|it| *it != schedule.total && *it != Amount::ZERO);
            figures.price_spellings = std::iter::once(schedule.total)
                .chain(figures.unit_prices.iter().copied())
                .filter(|it| *it != Amount::ZERO)
                .flat_map(|amount| {
                    Language::ALL.map(|language| words::in_words(Money { amount, currency }, language))
                })
                .collect();
        }
        figures
    }
}

fn demand_staff(figures: &mut rules::Figures, terms: &TermsFigures) {
    let some = |count: u32| (count > 0).then_some(count);
    figures.workers_required = some(terms.staffing.workers);
    figures.related_workers_required = some(terms.staffing.related);
    figures.social_workers_required = some(terms.staffing.social_workers);
}
