//! What pricing says of a case, gathered once for the screen, the rules and the documents.

use chrono::{Days, Months, NaiveDate};
use model::{Amount, Bid, CostPlan, Currency, Language, Money, Procedure};
use pricing::{Capacity, CeilingBasis, Costing, PriceSchedule, Term, TermsFigures, words};
use rules::Calendar;

/// The purchaser's figures.
pub struct ProcedureFigures {
    /// What the terms amount to, or why they cannot be reckoned.
    pub terms: Result<TermsFigures, pricing::Error>,
    /// The purchaser's own estimate; `None` for an empty plan.
    pub estimate: Option<Result<Costing, pricing::Error>>,
    /// Hours by role of that estimate.
    pub capacity: Option<Capacity>,
    /// What a ceiling rests on; `None` where it cannot be reckoned.
    pub ceiling: Option<CeilingBasis>,
}

/// The agency's figures.
pub struct BidFigures {
    /// What the package's terms amount to.
    pub terms: Result<TermsFigures, pricing::Error>,
    /// What the plan costs, or why it cannot be reckoned.
    pub costing: Result<Costing, pricing::Error>,
    /// Hours by role.
    pub capacity: Option<Capacity>,
    /// What is asked; an error where the plan has one.
    pub schedule: Result<PriceSchedule, pricing::Error>,
}

/// The term of a plan, with the working days of its months where the plan counts by the calendar.
pub fn term_of(procedure: &Procedure, plan: &CostPlan, calendar: &Calendar) -> Term {
    let months = procedure.price.term_months;
    let start =
        plan.starts_on.filter(|_| plan.working_time.by_calendar && months <= pricing::MAX_TERM_MONTHS);
    let working_days = start.map(|start| {
        let day_before = |month: u32| -> NaiveDate {
            let first = start.checked_add_months(Months::new(month)).unwrap_or(NaiveDate::MAX);
            first.checked_sub_days(Days::new(1)).unwrap_or(first)
        };
        let days = |month| calendar.working_days_between(day_before(month), day_before(month + 1)).value;
        (0..months).map(days).collect()
    });
    Term { months, working_days: working_days.unwrap_or_default() }
}

impl ProcedureFigures {
    /// Reckons a procedure.
    pub fn of(procedure: &Procedure, calendar: &Calendar) -> Self {
        let plan = &procedure.estimate;
        let term = term_of(procedure, plan, calendar);
        let planned = *plan != CostPlan::default();
        let estimate = planned.then(|| pricing::cost(plan, &term));
        let costing = estimate.as_ref().and_then(|it| it.as_ref().ok());
        Self {
            terms: pricing::terms_figures(procedure),
            ceiling: pricing::ceiling(procedure, &term, costing).ok(),
            estimate,
            capacity: if planned { pricing::capacity(plan, &term).ok() } else { None },
        }
    }

    /// The numbers that rules look at.
    pub fn for_rules(&self) -> rules::Figures {
        let mut figures = rules::Figures::default();
        if let Ok(terms) = &self.terms {
            figures.price = terms.total;
            figures.yearly_price = terms.yearly;
            demand_staff(&mut figures, terms);
        }
        let reckoned = self.ceiling.as_ref().filter(|it| !it.indicators.is_empty());
        figures.indicator_hours = reckoned.map(|it| it.hours_by_indicators);
        if let Some(Ok(estimate)) = &self.estimate {
            figures.hours_needed = Some(estimate.hours.needed);
            figures.hours_available = Some(estimate.hours.available);
        }
        figures
    }
}

impl BidFigures {
    /// Reckons a bid.
    pub fn of(bid: &Bid, calendar: &Calendar) -> Self {
        let term = term_of(&bid.procedure, &bid.cost, calendar);
        let costing = pricing::cost(&bid.cost, &term);
        let schedule = match &costing {
            Ok(costing) => pricing::schedule(&bid.procedure, &bid.cost, &term, costing, &bid.offer),
            Err(fault) => Err(fault.clone()),
        };
        let terms = pricing::terms_figures(&bid.procedure);
        Self { terms, costing, capacity: pricing::capacity(&bid.cost, &term).ok(), schedule }
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
