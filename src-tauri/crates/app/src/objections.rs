//! What plain arithmetic objects to: plans that contradict themselves, prices that are not complete, promises that no
//! staff could work. No law is needed for it.

use std::collections::BTreeMap;

use chrono::Datelike;
use model::{Bid, CostHead, CostPlan, Id, PriceMode, Procedure, VolumeUnit};
use pricing::{Capacity, CeilingBasis, Costing, PlanProblem, PriceProblem, TermsFigures};
use rules::{Basis, Confidence, FindingKind, Severity};

use crate::{App, amounts::shown_number, figures::BidFigures, json, packs::LoadedPack, views::*};

/// A plan, and where it stands in its case.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// The plan.
    pub plan: &'a CostPlan,
    /// JSON pointer of it.
    pub at: &'a str,
}

impl App {
    /// What a plan lacks or contradicts, and roles whose work does not fit into their hours.
    pub(crate) fn plan_objections(
        &self,
        place: Place<'_>,
        costing: &Costing,
        capacity: Option<&Capacity>,
    ) -> Vec<FindingView> {
        let mut findings: Vec<FindingView> =
            costing.problems.iter().map(|it| self.plan_objection(place, it)).collect();
        let Some(capacity) = capacity else { return findings };
        // Hours that are lacking in all are a rule's business; here it is one role beside others with hours to spare.
        let over = capacity.roles.iter().filter(|it| !it.shortfall.is_zero() && costing.hours.suffice());
        findings.extend(over.map(|it| {
            let arguments = [
                ("role", it.role.clone()),
                ("needed", shown_number(&it.needed)),
                ("available", shown_number(&it.available)),
            ];
            let field = vec![row_pointer(place.at, place.plan, Some(it.post))];
            self.risk("role-beyond-hours", FindingKind::Conflict, field, &arguments)
        }));
        if !capacity.unassigned.is_zero() {
            let field = vec![format!("{}/posts", place.at)];
            let arguments = [("hours", shown_number(&capacity.unassigned))];
            findings.push(self.risk("nobody-serves", FindingKind::Missing, field, &arguments));
        }
        findings
    }

    fn plan_objection(&self, place: Place<'_>, problem: &PlanProblem) -> FindingView {
        use FindingKind::{Conflict, Missing};
        let Place { plan, at } = place;
        let of_row = |row: &Id, key: &str| vec![format!("{}{key}", row_pointer(at, plan, Some(*row)))];
        let named = |row: &Id| vec![("name", row_name(plan, *row))];
        match problem {
            PlanProblem::RateNotEntered { row } => {
                self.arithmetic("rate-not-entered", Missing, of_row(row, "/percent"), &named(row))
            }
            PlanProblem::NoRateForDate { row, date } => {
                let arguments = [named(row), vec![("date", date.to_string())]].concat();
                self.arithmetic("no-rate-for-date", Conflict, of_row(row, "/from"), &arguments)
            }
            PlanProblem::NoStartDate { row } => {
                self.risk("no-start-date", Missing, vec![format!("{at}/starts_on")], &named(row))
            }
            PlanProblem::UndatedRates => {
                self.risk("undated-rates", Missing, vec![format!("{at}/contributions/as_of")], &[])
            }
            PlanProblem::BeyondTerm { row } => {
                self.arithmetic("beyond-term", Conflict, of_row(row, "/months"), &named(row))
            }
            PlanProblem::UnknownReference { row } => {
                self.arithmetic("unknown-reference", Conflict, of_row(row, ""), &named(row))
            }
            PlanProblem::NotServing { row } => {
                self.risk("not-serving", Conflict, of_row(row, "/post"), &named(row))
            }
            PlanProblem::ConversionOutOfRange { row } => {
                self.risk("conversion-out-of-range", Conflict, of_row(row, "/direct_hours"), &named(row))
            }
            PlanProblem::Circular { row } => {
                self.arithmetic("circular", Conflict, of_row(row, "/basis"), &named(row))
            }
            PlanProblem::UnknownLine { row } => {
                self.arithmetic("unknown-line", Conflict, of_row(row, "/basis"), &named(row))
            }
            PlanProblem::NoCalendar => {
                self.risk("no-calendar", Missing, vec![format!("{at}/starts_on")], &[])
            }
        }
    }

    /// Working days of a year whose calendar is not whole are an estimate, and so are the hours.
    pub(crate) fn calendar_objection(
        &self,
        procedure: &Procedure,
        plan: &CostPlan,
        pack: &LoadedPack,
    ) -> Option<FindingView> {
        let start = plan.starts_on.filter(|_| plan.working_time.by_calendar)?;
        let months = i32::try_from(procedure.price.term_months.min(pricing::MAX_TERM_MONTHS)).ok()?;
        let last = start.year() + (i32::try_from(start.month0()).ok()? + months - 1).div_euclid(12);
        let year = (start.year()..=last).find(|it| !pack.calendar.is_complete(*it))?;
        let field = vec![
            if procedure.estimate == *plan { "/estimate/starts_on" } else { "/cost/starts_on" }.to_owned(),
        ];
        let arguments = [("year", year.to_string())];
        let finding = self.risk("calendar-incomplete", FindingKind::Missing, field, &arguments);
        Some(FindingView { severity: Severity::Cosmetic, estimated: true, ..finding })
    }

    /// Hours demanded at least that the demanded staff could not work even without a day of leave.
    pub(crate) fn floor_objection(&self, procedure: &Procedure, terms: &TermsFigures) -> Option<FindingView> {
        let volume = &procedure.price.volume;
        let floor = volume.floor.filter(|_| volume.unit == VolumeUnit::Hours)?;
        let workers = terms.staffing.workers;
        let most =
            pricing::most_hours(workers.into(), &procedure.estimate, 12).ok().filter(|it| !it.is_zero())?;
        let arguments = [
            ("floor", shown_number(&floor)),
            ("workers", shown_number(&workers)),
            ("most", shown_number(&most)),
        ];
        let field = vec!["/price/volume/floor".to_owned(), "/service/staffing".to_owned()];
        (floor > most).then(|| self.risk("floor-beyond-staff", FindingKind::Conflict, field, &arguments))
    }

    /// Indicators that the demanded staff could not serve, by the purchaser's own hours for one, where no estimate says
    /// better.
    pub(crate) fn indicator_objection(
        &self,
        procedure: &Procedure,
        basis: &CeilingBasis,
    ) -> Option<FindingView> {
        let workers = basis.workers_by_rule;
        // Without a working time nothing is known of what anybody can do.
        let most =
            pricing::most_hours(workers.into(), &procedure.estimate, 12).ok().filter(|it| !it.is_zero())?;
        let arguments = [
            ("hours", shown_number(&basis.hours_by_indicators)),
            ("workers", shown_number(&workers)),
            ("most", shown_number(&most)),
        ];
        let field = vec!["/indicators".to_owned(), "/service/staffing".to_owned()];
        let beyond = basis.deliverable.is_none() && basis.hours_by_indicators > most;
        beyond.then(|| self.risk("indicators-beyond-staff", FindingKind::Conflict, field, &arguments))
    }

    /// A volume that nobody could deliver for the ceiling.
    pub(crate) fn ceiling_objection(&self, basis: &CeilingBasis) -> Option<FindingView> {
        let (limit, workers) = (basis.limit?, basis.affordable_workers?);
        let arguments = [
            ("limit", shown_number(&limit)),
            ("workers", shown_number(&workers)),
            ("affordable", basis.affordable_hours.map(|it| shown_number(&it)).unwrap_or_default()),
            ("hours", shown_number(&basis.hours)),
        ];
        let field = vec!["/price/ceiling".to_owned(), "/indicators".to_owned()];
        let finding = || self.risk("undeliverable-within-ceiling", FindingKind::Conflict, field, &arguments);
        (basis.deliverable == Some(false)).then(finding)
    }

    /// What an offer promises beyond what its people can work or what the package pays for.
    pub(crate) fn offer_objections(&self, bid: &Bid, reckoned: &BidFigures) -> Vec<FindingView> {
        let mut findings = Vec::new();
        let (Ok(costing), Ok(schedule)) = (&reckoned.costing, &reckoned.schedule) else { return findings };
        let terms = &bid.procedure.price;
        if terms.mode == PriceMode::FixedPriceVolume
            && terms.volume.unit == VolumeUnit::Hours
            && let Some(offered) = schedule.volume
        {
            let serving = bid.cost.posts.iter().filter(|it| it.serves).map(|it| it.full_time.to_decimal());
            let most = pricing::most_hours(serving.sum(), &bid.cost, 12).ok().filter(|it| !it.is_zero());
            if let Some(most) = most.filter(|it| offered > *it) {
                let arguments = [("offered", shown_number(&offered)), ("most", shown_number(&most))];
                let field = vec!["/offer/volume".to_owned()];
                findings.push(self.risk("volume-beyond-staff", FindingKind::Conflict, field, &arguments));
            }
        }
        for over in pricing::recovery(terms, costing, schedule.total)
            .into_iter()
            .flatten()
            .filter(|it| it.cost > it.cap)
        {
            let arguments = [
                ("head", self.head_name(over.head)),
                ("cost", shown_number(&over.cost)),
                ("cap", shown_number(&over.cap)),
            ];
            let field = vec!["/cost/shared_lines".to_owned()];
            findings.push(self.risk("head-above-cap", FindingKind::Conflict, field, &arguments));
        }
        let contingency = bid.cost.shared_lines.iter().position(|it| it.head == CostHead::Contingency);
        if let Some(at) = contingency.filter(|_| !terms.allows_contingency) {
            let field = vec![format!("/cost/shared_lines/{at}/head")];
            findings.push(self.risk("contingency-not-allowed", FindingKind::Conflict, field, &[]));
        }
        findings
    }

    /// The name of a budget head in the user's language.
    pub(crate) fn head_name(&self, head: CostHead) -> String {
        let key = json::value(&head).ok().and_then(|it| it.as_str().map(str::to_owned)).unwrap_or_default();
        self.say(&format!("head-{key}"), &BTreeMap::new())
    }

    /// A cost plan that cannot be reckoned: no rule is needed to object.
    pub(crate) fn uncostable(&self, fault: &pricing::Error, place: &str, plan: &CostPlan) -> FindingView {
        use pricing::Error;
        let (why, field, arguments) = match fault {
            Error::NoTerm => ("no-term", "/price/term_months".to_owned(), vec![]),
            Error::TermTooLong { months, limit } => (
                "term-too-long",
                "/price/term_months".to_owned(),
                vec![("months", months.to_string()), ("limit", shown_number(&limit))],
            ),
            Error::TooLarge { row } => ("too-large", row_pointer(place, plan, *row), vec![]),
            Error::PriceSharesReachHundred { row, percent } => (
                "price-shares-reach-hundred",
                row_pointer(place, plan, Some(*row)),
                vec![("percent", percent.to_string())],
            ),
            Error::NotAnAmount { .. } => ("too-large", place.to_owned(), vec![]),
        };
        self.arithmetic(&format!("uncostable-{why}"), FindingKind::Conflict, vec![field], &arguments)
    }

    /// A price that is not complete in the package's mode.
    pub(crate) fn incomplete_price(&self, bid: &Bid, problem: &PriceProblem) -> FindingView {
        let terms = &bid.procedure.price;
        let name_of = |row: Id| {
            let post = terms.posts.iter().find(|it| it.id == row).map(|it| &it.role);
            let case = terms.cases.iter().find(|it| it.id == row).map(|it| &it.name);
            post.or(case).map(|it| it.best(bid.language).to_owned()).unwrap_or_default()
        };
        let prices =
            if terms.mode == PriceMode::PerPost { "/offer/post_rates" } else { "/offer/case_prices" };
        let (rule, kind, field, arguments) = match problem {
            PriceProblem::Unpriced { row } => {
                ("unpriced-row", FindingKind::Missing, prices, vec![("name", name_of(*row))])
            }
            PriceProblem::UnknownRow { .. } => ("price-without-row", FindingKind::Conflict, prices, vec![]),
            PriceProblem::Repeated { .. } => ("price-given-twice", FindingKind::Conflict, prices, vec![]),
            PriceProblem::NoFixedPrice => ("no-fixed-price", FindingKind::Conflict, "/offer", vec![]),
            PriceProblem::NoVolume => ("no-volume", FindingKind::Missing, "/offer/volume", vec![]),
        };
        self.arithmetic(rule, kind, vec![field.to_owned()], &arguments)
    }

    pub(crate) fn arithmetic(
        &self,
        rule: &str,
        kind: FindingKind,
        fields: Vec<String>,
        arguments: &[(&str, String)],
    ) -> FindingView {
        let arguments: BTreeMap<String, String> =
            arguments.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        FindingView {
            rule: rule.to_owned(),
            name: self.say(&format!("finding-{rule}-name"), &arguments),
            message: self.say(&format!("finding-{rule}"), &arguments),
            clears: self.say(&format!("finding-{rule}-clears"), &arguments),
            severity: Severity::Fatal,
            kind,
            confidence: Confidence::V,
            place: fields.first().cloned().unwrap_or_default(),
            accepted: None,
            fields,
            source: None,
            effective_from: None,
            effective_to: None,
            estimated: false,
        }
    }

    pub(crate) fn risk(
        &self,
        rule: &str,
        kind: FindingKind,
        fields: Vec<String>,
        arguments: &[(&str, String)],
    ) -> FindingView {
        FindingView { severity: Severity::Risk, ..self.arithmetic(rule, kind, fields, arguments) }
    }
}

impl FindingView {
    /// The finding with the article that it rests on.
    pub(crate) fn resting_on(self, basis: &Basis) -> Self {
        Self {
            confidence: basis.confidence,
            source: Some(basis.source.clone()),
            effective_from: basis.effective_from,
            effective_to: basis.effective_to,
            ..self
        }
    }
}

/// What a row of a plan is called.
pub(crate) fn row_name(plan: &CostPlan, row: Id) -> String {
    let posts = plan.posts.iter().map(|it| (it.id, &it.role));
    let activities = plan.activities.iter().map(|it| (it.id, &it.name));
    let conversions = plan.conversions.iter().map(|it| (it.id, &it.name));
    let shared = plan.shared_lines.iter().map(|it| (it.id, &it.name));
    let schemes = plan.contributions.schemes.iter().map(|it| (it.id, &it.name));
    let mut rows = posts.chain(activities).chain(conversions).chain(shared).chain(schemes);
    rows.find(|it| it.0 == row).map(|it| it.1.clone()).unwrap_or_default()
}

/// The pointer of a row of a cost plan, or of the plan when the row is not in it.
fn row_pointer(place: &str, plan: &CostPlan, row: Option<Id>) -> String {
    let Some(row) = row else { return place.to_owned() };
    let posts = plan.posts.iter().position(|it| it.id == row).map(|it| format!("/posts/{it}"));
    let activities = plan.activities.iter().position(|it| it.id == row).map(|it| format!("/activities/{it}"));
    let shared = plan.shared_lines.iter().position(|it| it.id == row).map(|it| format!("/shared_lines/{it}"));
    let conversions =
        plan.conversions.iter().position(|it| it.id == row).map(|it| format!("/conversions/{it}"));
    let schemes = plan
        .contributions
        .schemes
        .iter()
        .position(|it| it.id == row)
        .map(|it| format!("/contributions/schemes/{it}"));
    posts
        .or(activities)
        .or(shared)
        .or(conversions)
        .or(schemes)
        .map_or_else(|| place.to_owned(), |it| format!("{place}{it}"))
}
