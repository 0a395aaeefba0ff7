//! How the figures of a costing came about.

use model::{Activity, Amount, Basis, CostHead, Post, SharedLine};
use rust_decimal::Decimal;

use super::{
    Explained, Operation, Told, TraceTerm,
    TraceUnit::{Hours, Money, Months, Number, Percent},
    entry, given, hours, money, term, told,
};
use crate::{ActivityCost, Costing, PostCost, SharedLineCost, cost::posts::vacancy_twelvefold};

impl Explained<'_> {
    pub(super) fn costing_trace(&self, costing: &Costing, parts: &[&str]) -> Option<Told> {
        match parts {
            ["total"] => money(costing.total, Operation::Sum, "total-of-heads", self.heads(costing, None)),
            ["years", year, "amount"] => {
                let (at, it) = entry(&costing.years, year)?;
                money(it.amount, Operation::Sum, "year-of-heads", self.heads(costing, Some(at)))
            }
            ["heads", head, "amount"] => {
                let (_, it) = entry(&costing.heads, head)?;
                money(it.amount, Operation::Sum, "head-of-lines", self.lines(costing, it.head, None))
            }
            ["heads", head, "years", year] => {
                let (_, it) = entry(&costing.heads, head)?;
                let (at, amount) = entry(&it.years, year)?;
                money(*amount, Operation::Sum, "head-of-lines", self.lines(costing, it.head, Some(at)))
            }
            ["posts", row, rest @ ..] => {
                let (at, cost) = entry(&costing.posts, row)?;
                self.post_trace(at, cost, self.plan.posts.get(at)?, rest)
            }
            ["activities", row, rest @ ..] => {
                let (at, cost) = entry(&costing.activities, row)?;
                self.activity_trace(costing, at, cost, self.plan.activities.get(at)?, rest)
            }
            ["shared_lines", row, rest @ ..] => {
                let (at, cost) = entry(&costing.shared_lines, row)?;
                self.shared_trace(costing, at, cost, self.plan.shared_lines.get(at)?, rest)
            }
            ["set_up"] => {
                let one_off = |it: &&(usize, &SharedLineCost)| matches!(it.1.basis, Basis::OneOff { .. });
                let lines: Vec<_> = costing.shared_lines.iter().enumerate().collect();
                let terms = lines.iter().filter(one_off).map(|(at, it)| self.shared_term(*at, it, None));
                money(costing.set_up, Operation::Sum, "set-up-of-lines", terms.collect())
            }
            ["hours", "available"] => {
                let capacity = self.capacity?;
                let of_role = |(at, it): (usize, &crate::RoleCapacity)| {
                    term("hours-available", it.available, Hours)
                        .of(&it.role)
                        .asked_at(format!("/capacity/roles/{at}/available"))
                };
                let terms = capacity.roles.iter().enumerate().map(of_role).collect();
                hours(costing.hours.available, Operation::Sum, "hours-of-roles", terms)
            }
            ["hours", "needed"] => {
                hours(costing.hours.needed, Operation::Sum, "hours-of-activities", self.work(costing, false))
            }
            ["hours", "direct"] => {
                hours(costing.hours.direct, Operation::Sum, "hours-of-activities", self.work(costing, true))
            }
            ["hours", "shortfall"] => {
                let terms = vec![self.hours_needed(costing), self.hours_available(costing)];
                hours(costing.hours.shortfall, Operation::Shortfall, "hours-lacking", terms)
            }
            ["post_years"] => {
                let serving = costing.posts.iter().enumerate().filter(|it| it.1.serves);
                let terms = serving.map(|(at, it)| {
                    term("post-years", it.paid_years, Number)
                        .of(&it.role)
                        .asked_at(format!("/costing/posts/{at}/paid_years"))
                });
                told(costing.post_years, Number, Operation::Sum, "post-years-of-posts", terms.collect())
            }
            ["unit", each] => self.unit_trace(costing, each),
            _ => None,
        }
    }

    fn unit_trace(&self, costing: &Costing, each: &str) -> Option<Told> {
        let unit = &costing.unit;
        let months =
            || term("term-months", self.term.months, Months).from(self.of_procedure("/price/term_months"));
        let (value, divisor) = match each {
            "per_hour" => (unit.per_hour, self.hours_needed(costing)),
            "per_direct_hour" => {
                let hours = term("hours-direct", costing.hours.direct, Hours);
                (unit.per_direct_hour, hours.asked_at("/costing/hours/direct".to_owned()))
            }
            "per_post_year" => (unit.per_post_year, self.post_years(costing)),
            "per_month" => (unit.per_month, months()),
            _ => return None,
        };
        money(value?, Operation::Quotient, "each-of-total", vec![self.total_term(costing), divisor])
    }

    pub(super) fn total_term(&self, costing: &Costing) -> TraceTerm {
        term("cost", costing.total, Money).asked_at("/costing/total".to_owned())
    }

    pub(super) fn post_years(&self, costing: &Costing) -> TraceTerm {
        term("post-years", costing.post_years, Number).asked_at("/costing/post_years".to_owned())
    }

    pub(super) fn hours_needed(&self, costing: &Costing) -> TraceTerm {
        term("hours-needed", costing.hours.needed, Hours).asked_at("/costing/hours/needed".to_owned())
    }

    pub(super) fn hours_available(&self, costing: &Costing) -> TraceTerm {
        term("hours-available", costing.hours.available, Hours)
            .asked_at("/costing/hours/available".to_owned())
    }

    /// The heads, in all or of one service year.
    fn heads(&self, costing: &Costing, year: Option<usize>) -> Vec<TraceTerm> {
        let of_head = |(at, it): (usize, &crate::HeadTotal)| {
            let (value, place) = part(it.amount, &it.years, year, "amount")?;
            Some(term(head_name(it.head), value, Money).asked_at(format!("/costing/heads/{at}/{place}")))
        };
        costing.heads.iter().enumerate().filter_map(of_head).collect()
    }

    /// The lines under a head, in all or of one service year.
    pub(super) fn lines(&self, costing: &Costing, head: CostHead, year: Option<usize>) -> Vec<TraceTerm> {
        let mut terms = Vec::new();
        if head == CostHead::Personnel {
            terms.extend(self.post_terms(costing, year));
        }
        if head == CostHead::Activities {
            terms.extend(self.direct_terms(costing, year));
        }
        let shared = costing.shared_lines.iter().enumerate().filter(|it| it.1.head == head);
        terms.extend(shared.map(|(at, it)| self.shared_term(at, it, year)));
        terms
    }

    fn post_terms(&self, costing: &Costing, year: Option<usize>) -> Vec<TraceTerm> {
        let of_post = |(at, it): (usize, &PostCost)| {
            let (value, place) = part(it.total, &it.years, year, "total")?;
            Some(
                term("post-cost", value, Money).of(&it.role).asked_at(format!("/costing/posts/{at}/{place}")),
            )
        };
        costing.posts.iter().enumerate().filter_map(of_post).collect()
    }

    fn direct_terms(&self, costing: &Costing, year: Option<usize>) -> Vec<TraceTerm> {
        let of_activity = |(at, it): (usize, &ActivityCost)| {
            let (value, place) = part(it.direct_cost, &it.years, year, "direct_cost")?;
            let figure = format!("/costing/activities/{at}/{place}");
            Some(term("direct-cost", value, Money).of(&it.name).asked_at(figure))
        };
        costing.activities.iter().enumerate().filter_map(of_activity).collect()
    }

    fn shared_term(&self, at: usize, it: &SharedLineCost, year: Option<usize>) -> TraceTerm {
        let (value, place) =
            part(it.amount, &it.years, year, "amount").unwrap_or((it.amount, "amount".to_owned()));
        term("shared-line", value, Money).of(&it.name).asked_at(format!("/costing/shared_lines/{at}/{place}"))
    }

    fn work(&self, costing: &Costing, direct: bool) -> Vec<TraceTerm> {
        let of_activity = |(at, it): (usize, &ActivityCost)| {
            let (value, place) = if direct { (it.direct_hours, "direct_hours") } else { (it.hours, "hours") };
            term("hours-of-activity", value, Hours)
                .of(&it.name)
                .asked_at(format!("/costing/activities/{at}/{place}"))
        };
        costing.activities.iter().enumerate().map(of_activity).collect()
    }

    // ---- Posts ----

    fn post_trace(&self, at: usize, cost: &PostCost, post: &Post, parts: &[&str]) -> Option<Told> {
        let input = |field: &str| self.input(&format!("/posts/{at}/{field}"));
        let figure = |field: &str| format!("/costing/posts/{at}/{field}");
        let pay = || term("monthly-pay", post.monthly_pay, Money).from(input("monthly_pay"));
        // Months within the term, the share of them that is filled, both as the costing takes them.
        let paid = || self.paid_terms(at, post);
        let grows = !post.growth.points().is_zero() && self.term.months > 12;
        match parts {
            ["full_time"] => given(post.full_time, Number, input("full_time")),
            ["months"] => given(post.months, Months, input("months")),
            ["monthly_pay"] => given(post.monthly_pay, Money, input("monthly_pay")),
            ["paid_years"] => {
                let terms = per_year(paid());
                told(cost.paid_years, Number, Operation::Quotient, "paid-years", terms)
            }
            ["pay"] => self.paid_trace(cost.pay, "pay", vec![pay()], paid(), false, grows, at),
            ["allowances"] => {
                let allowance = term("allowance", post.allowance, Money).from(input("allowance"));
                self.paid_trace(cost.allowances, "allowances", vec![allowance], paid(), false, grows, at)
            }
            ["bonus"] => {
                let months = term("bonus-months", post.bonus_months, Months).from(input("bonus_months"));
                self.paid_trace(cost.bonus, "bonus", vec![pay(), months], paid(), true, grows, at)
            }
            ["contributions_total"] => {
                let of_scheme = |(nth, it): (usize, &crate::ContributionCost)| {
                    term("contribution", it.amount, Money)
                        .of(&it.name)
                        .asked_at(figure(&format!("contributions/{nth}/amount")))
                };
                let terms = cost.contributions.iter().enumerate().map(of_scheme).collect();
                money(cost.contributions_total, Operation::Sum, "contributions-of-schemes", terms)
            }
            ["contributions", nth, rest @ ..] => {
                let (nth, it) = entry(&cost.contributions, nth)?;
                self.contribution_trace(at, nth, it, post, grows, rest)
            }
            ["replacement"] => {
                let span = self.months_within(at, post);
                let terms = vec![
                    term("replacement-cost", post.replacement_cost, Money).from(input("replacement_cost")),
                    term("full-time", post.full_time, Number).from(input("full_time")),
                    term("turnover", post.turnover, Percent).from(input("turnover")),
                    span,
                    term("twelve", 12, Months),
                ];
                money(cost.replacement, Operation::Quotient, "replacement", terms)
            }
            ["total"] => {
                let named = [
                    ("pay", cost.pay),
                    ("allowances", cost.allowances),
                    ("bonus", cost.bonus),
                    ("contributions_total", cost.contributions_total),
                    ("replacement", cost.replacement),
                ];
                let terms = named.map(|(field, value)| {
                    term(&field.replace('_', "-"), value, Money).asked_at(figure(field))
                });
                money(cost.total, Operation::Sum, "post-of-parts", terms.into())
            }
            ["years", year] => {
                let (year, amount) = entry(&cost.years, year)?;
                let terms = vec![
                    term("total", cost.total, Money).asked_at(figure("total")),
                    term("service-year", year + 1, Number),
                    term("growth", post.growth, Percent).from(input("growth")),
                ];
                money(*amount, Operation::AsTold, "post-year", terms)
            }
            ["take_home"] => {
                let gross = Amount::from_minor(post.monthly_pay.minor() + post.allowance.minor()).ok()?;
                let own = cost.contributions.iter().enumerate().filter_map(|(nth, it)| {
                    let figure = figure(&format!("contributions/{nth}/worker"));
                    Some(term("worker-share", it.worker?, Money).of(&it.name).asked_at(figure))
                });
                let gross = term("gross-pay", gross, Money).from(input("monthly_pay"));
                let terms = std::iter::once(gross).chain(own).collect();
                money(cost.take_home?, Operation::Difference, "take-home", terms)
            }
            _ => None,
        }
    }

    /// Full-time posts, months within the term, and, where posts stand empty, the filled months of twelve.
    fn paid_terms(&self, at: usize, post: &Post) -> Vec<TraceTerm> {
        let full_time =
            term("full-time", post.full_time, Number).from(self.input(&format!("/posts/{at}/full_time")));
        let mut terms = vec![full_time, self.months_within(at, post)];
        if let Ok(vacant) = vacancy_twelvefold(post)
            && !vacant.is_zero()
        {
            let filled = (Decimal::from(12) - vacant).normalize();
            let input = self.input(&format!("/posts/{at}/turnover"));
            terms.push(term("filled-months", filled, Months).from(input));
            terms.push(term("twelve", 12, Months));
        }
        terms
    }

    fn months_within(&self, at: usize, post: &Post) -> TraceTerm {
        let span = crate::cost::term::Span::of(post.first_month, post.months.to_decimal());
        let months = span.overlap(0, self.term.months).normalize();
        term("paid-months", months, Months).from(self.input(&format!("/posts/{at}/months")))
    }

    /// A figure that is something a month times the months paid.
    #[allow(clippy::too_many_arguments, reason = "one sentence with its parts, said in one place")]
    fn paid_trace(
        &self,
        value: Amount,
        rule: &'static str,
        factors: Vec<TraceTerm>,
        paid: Vec<TraceTerm>,
        by_year: bool,
        grows: bool,
        at: usize,
    ) -> Option<Told> {
        let vacant = paid.len() > 2;
        let mut terms = factors;
        terms.extend(paid);
        if grows {
            let post = self.plan.posts.get(at)?;
            let input = self.input(&format!("/posts/{at}/growth"));
            terms.push(term("growth", post.growth, Percent).from(input));
            return money(value, Operation::AsTold, grown_rule(rule), terms);
        }
        let operation = if by_year || vacant { Operation::Quotient } else { Operation::Product };
        let terms = if by_year { per_year(terms) } else { terms };
        money(value, operation, rule, terms)
    }

    fn contribution_trace(
        &self,
        at: usize,
        nth: usize,
        it: &crate::ContributionCost,
        post: &Post,
        grows: bool,
        parts: &[&str],
    ) -> Option<Told> {
        let schemes = &self.plan.contributions.schemes;
        let row = schemes.iter().position(|row| row.id == it.scheme)?;
        let scheme = schemes.get(row)?;
        let dated =
            schemes.iter().filter(|other| other.name == scheme.name && !scheme.name.is_empty()).count() > 1;
        let input = |field: &str| self.input(&format!("/contributions/schemes/{row}/{field}"));
        let base = || {
            term("contribution-base", it.base, Money)
                .of(&it.name)
                .asked_at(format!("/costing/posts/{at}/contributions/{nth}/base"))
        };
        match parts {
            ["amount"] => {
                let percent = scheme.percent.map(|it| it.to_string()).unwrap_or_default();
                let rate = term("employer-rate", percent, Percent).of(&it.name).from(input("percent"));
                let factors = vec![base(), rate];
                let late = scheme.from.is_some();
                // A base that is itself rounded, or rates that change within the term, cannot be multiplied again.
                let exact = self.plan.contributions.base != model::ContributionBase::AllPay;
                if dated || late || !exact || scheme.percent.is_none() {
                    let mut terms = factors;
                    terms.extend(self.paid_terms(at, post));
                    return money(it.amount, Operation::AsTold, "contribution-dated", terms);
                }
                self.paid_trace(
                    it.amount,
                    "contribution",
                    factors,
                    self.paid_terms(at, post),
                    false,
                    grows,
                    at,
                )
            }
            ["base"] => {
                let pay = self.input(&format!("/posts/{at}/monthly_pay"));
                let mut terms = vec![term("monthly-pay", post.monthly_pay, Money).from(pay)];
                let plain = self.plan.contributions.base == model::ContributionBase::MonthlyPay && !dated;
                if let Some(floor) = scheme.base_floor {
                    terms.push(term("base-floor", floor, Money).from(input("base_floor")));
                }
                if let Some(ceiling) = scheme.base_ceiling {
                    terms.push(term("base-ceiling", ceiling, Money).from(input("base_ceiling")));
                }
                let both = scheme.base_floor.is_some() && scheme.base_ceiling.is_some();
                match (plain, both) {
                    (true, true) => money(it.base, Operation::Held, "contribution-base", terms),
                    _ => money(it.base, Operation::AsTold, "contribution-base", terms),
                }
            }
            ["worker"] => {
                let percent = scheme.worker_percent.map(|it| it.to_string()).unwrap_or_default();
                let rate = term("worker-rate", percent, Percent).of(&it.name).from(input("worker_percent"));
                money(it.worker?, Operation::AsTold, "worker-share", vec![base(), rate])
            }
            _ => None,
        }
    }

    // ---- Activities ----

    fn activity_trace(
        &self,
        costing: &Costing,
        at: usize,
        cost: &ActivityCost,
        activity: &Activity,
        parts: &[&str],
    ) -> Option<Told> {
        let input = |field: &str| self.input(&format!("/activities/{at}/{field}"));
        let figure = |field: &str| format!("/costing/activities/{at}/{field}");
        let count = || term("count", activity.count, Number).from(input("count"));
        let conversion = activity
            .conversion
            .and_then(|id| self.plan.conversions.iter().position(|it| it.id == id))
            .and_then(|row| self.plan.conversions.get(row).map(|it| (row, it)));
        let (direct, indirect) = conversion.map_or((activity.direct_hours, activity.indirect_hours), |it| {
            (it.1.direct_hours, it.1.indirect_hours)
        });
        let hours_input = |field: &str| match conversion {
            Some((row, _)) => self.input(&format!("/conversions/{row}/{field}")),
            None => input(field),
        };
        match parts {
            ["count"] => given(activity.count, Number, input("count")),
            ["direct_hours"] => {
                let one = term("direct-hours", direct, Hours).from(hours_input("direct_hours"));
                hours(cost.direct_hours, Operation::Product, "hours-of-count", vec![count(), one])
            }
            ["hours"] => {
                let both = (direct.to_decimal() + indirect.to_decimal()).normalize();
                let one = term("hours-of-one", both, Hours).from(hours_input("direct_hours"));
                hours(cost.hours, Operation::Product, "hours-of-count", vec![count(), one])
            }
            ["direct_cost"] => {
                let one = term("direct-cost-of-one", activity.direct_cost, Money).from(input("direct_cost"));
                let mut terms = vec![count(), one];
                let whole = cost.years.len() > 1 && !activity.growth.points().is_zero();
                let beyond = costing.problems.contains(&crate::PlanProblem::BeyondTerm { row: activity.id });
                if whole || beyond {
                    terms.push(term("growth", activity.growth, Percent).from(input("growth")));
                    return money(cost.direct_cost, Operation::AsTold, "direct-cost-grown", terms);
                }
                money(cost.direct_cost, Operation::Product, "direct-cost", terms)
            }
            ["years", year] => {
                let (year, amount) = entry(&cost.years, year)?;
                let terms = vec![
                    term("total", cost.direct_cost, Money).asked_at(figure("direct_cost")),
                    term("service-year", year + 1, Number),
                    term("growth", activity.growth, Percent).from(input("growth")),
                ];
                money(*amount, Operation::AsTold, "activity-year", terms)
            }
            ["full", part] => {
                let full = cost.full.as_ref()?;
                let at_full = |field: &str| figure(&format!("full/{field}"));
                match *part {
                    "total" => {
                        let terms = vec![
                            term("direct-cost", cost.direct_cost, Money).asked_at(figure("direct_cost")),
                            term("labour", full.labour, Money).asked_at(at_full("labour")),
                            term("overhead", full.overhead, Money).asked_at(at_full("overhead")),
                        ];
                        money(full.total, Operation::Sum, "full-cost", terms)
                    }
                    "labour" => {
                        let terms = vec![
                            term("hours-of-activity", cost.hours, Hours).asked_at(figure("hours")),
                            self.hours_needed(costing),
                        ];
                        money(full.labour, Operation::AsTold, "labour-by-hours", terms)
                    }
                    "overhead" => {
                        let terms = vec![
                            term("hours-direct", cost.direct_hours, Hours).asked_at(figure("direct_hours")),
                            term("hours-direct", costing.hours.direct, Hours)
                                .asked_at("/costing/hours/direct".to_owned()),
                        ];
                        money(full.overhead, Operation::AsTold, "overhead-by-hours", terms)
                    }
                    "per_unit" => {
                        let total = term("full-cost", full.total, Money).asked_at(at_full("total"));
                        money(full.per_unit?, Operation::Quotient, "cost-of-one", vec![total, count()])
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    // ---- Shared lines ----

    fn shared_trace(
        &self,
        costing: &Costing,
        at: usize,
        cost: &SharedLineCost,
        line: &SharedLine,
        parts: &[&str],
    ) -> Option<Told> {
        let input = |field: &str| self.input(&format!("/shared_lines/{at}/{field}"));
        match parts {
            ["amount"] => self.shared_amount(at, cost, line),
            ["base"] => self.shared_base(costing, cost, line),
            ["years", year] => {
                let (year, amount) = entry(&cost.years, year)?;
                let figure = format!("/costing/shared_lines/{at}/amount");
                let terms = vec![
                    term("total", cost.amount, Money).asked_at(figure),
                    term("service-year", year + 1, Number),
                ];
                money(*amount, Operation::AsTold, "line-year", terms)
            }
            ["basis", "amount"] => match line.basis {
                Basis::Fixed { amount }
                | Basis::Yearly { amount, .. }
                | Basis::OneOff { amount }
                | Basis::PerPostYear { amount, .. } => given(amount, Money, input("basis/amount")),
                _ => None,
            },
            ["basis", "percent"] => given(percent_of(&line.basis)?, Percent, input("basis/percent")),
            ["basis", "growth"] => match line.basis {
                Basis::Yearly { growth, .. } | Basis::PerPostYear { growth, .. } => {
                    given(growth, Percent, input("basis/growth"))
                }
                _ => None,
            },
            _ => None,
        }
    }

    fn shared_amount(&self, at: usize, cost: &SharedLineCost, line: &SharedLine) -> Option<Told> {
        let input = |field: &str| self.input(&format!("/shared_lines/{at}/{field}"));
        if cost.capped {
            let cap = term("cap", line.cap?, Money).from(input("cap"));
            return money(cost.amount, Operation::Smallest, "held-to-cap", vec![cap]);
        }
        let amount = |value: Amount| term("entered", value, Money).from(input("basis/amount"));
        let months =
            || term("term-months", self.term.months, Months).from(self.of_procedure("/price/term_months"));
        match &line.basis {
            Basis::Fixed { amount: value } | Basis::OneOff { amount: value } => {
                given(*value, Money, input("basis/amount"))
            }
            Basis::Yearly { amount: value, growth } if growth.points().is_zero() => {
                let terms = vec![amount(*value), months(), term("twelve", 12, Months)];
                money(cost.amount, Operation::Quotient, "yearly", terms)
            }
            Basis::Yearly { amount: value, growth } => {
                let growth = term("growth", growth, Percent).from(input("basis/growth"));
                money(cost.amount, Operation::AsTold, "yearly-grown", vec![amount(*value), months(), growth])
            }
            Basis::PerPostYear { amount: value, growth } => {
                let growth = term("growth", growth, Percent).from(input("basis/growth"));
                money(cost.amount, Operation::AsTold, "per-post-year", vec![amount(*value), growth])
            }
            Basis::OfPersonnel { percent }
            | Basis::OfDirect { percent }
            | Basis::OfHeads { percent, .. }
            | Basis::OfLines { percent, .. } => {
                let Some(base) = cost.base else {
                    return money(cost.amount, Operation::AsTold, "left-out", vec![]);
                };
                let base = term("base", base, Money).asked_at(format!("/costing/shared_lines/{at}/base"));
                let percent = term("share", percent, Percent).from(input("basis/percent"));
                // A share of shares of the price is allotted with them, not multiplied.
                let of_price = matches!(line.basis, Basis::OfLines { .. } | Basis::OfHeads { .. });
                let operation = if of_price { Operation::AsTold } else { Operation::Product };
                money(cost.amount, operation, "share-of-base", vec![base, percent])
            }
            Basis::OfPrice { percent } | Basis::OnTop { percent } => {
                let rule =
                    if matches!(line.basis, Basis::OnTop { .. }) { "on-top" } else { "share-of-price" };
                let base =
                    term("base", cost.base?, Money).asked_at(format!("/costing/shared_lines/{at}/base"));
                let percent = term("share", percent, Percent).from(input("basis/percent"));
                money(cost.amount, Operation::AsTold, rule, vec![base, percent])
            }
        }
    }

    fn shared_base(&self, costing: &Costing, cost: &SharedLineCost, line: &SharedLine) -> Option<Told> {
        let base = cost.base?;
        let lines = || costing.shared_lines.iter().enumerate();
        let is_amount = |it: &Basis| percent_of(it).is_none();
        let terms: Vec<TraceTerm> = match &line.basis {
            Basis::OfPersonnel { .. } => self.post_terms(costing, None),
            Basis::OfDirect { .. } => {
                let amounts = lines().filter(|it| is_amount(&it.1.basis));
                let mut terms = self.post_terms(costing, None);
                terms.extend(self.direct_terms(costing, None));
                terms.extend(amounts.map(|(at, it)| self.shared_term(at, it, None)));
                terms
            }
            Basis::OfHeads { heads, .. } => {
                heads.iter().flat_map(|it| self.lines(costing, *it, None)).collect()
            }
            Basis::OfLines { lines: wanted, .. } => lines()
                .filter(|it| wanted.contains(&it.1.id))
                .map(|(at, it)| self.shared_term(at, it, None))
                .collect(),
            Basis::OnTop { .. } => {
                let on_top = lines().filter(|it| matches!(it.1.basis, Basis::OnTop { .. }));
                let mut terms = vec![self.total_term(costing)];
                terms.extend(on_top.map(|(at, it)| self.shared_term(at, it, None)));
                return money(base, Operation::Difference, "base-without-tax", terms);
            }
            _ => vec![self.total_term(costing)],
        };
        let rule =
            if matches!(line.basis, Basis::OfPrice { .. }) { "base-is-price" } else { "base-of-lines" };
        // A price found before a line was held to its cap is not the sum of what is printed.
        let operation = if cost.capped { Operation::AsTold } else { Operation::Sum };
        money(base, operation, rule, terms)
    }
}

/// A line's whole amount or one of its years, with the end of its pointer.
fn part(whole: Amount, years: &[Amount], year: Option<usize>, name: &str) -> Option<(Amount, String)> {
    match year {
        None => Some((whole, name.to_owned())),
        Some(year) => years.get(year).map(|it| (*it, format!("years/{year}"))),
    }
}

/// Months as years: divided by twelve at the end, or by twelve twice where a share of twelve months is there already.
fn per_year(mut terms: Vec<TraceTerm>) -> Vec<TraceTerm> {
    let twice = terms.last().is_some_and(|it| it.name == "twelve");
    if twice {
        terms.pop();
    }
    terms.push(if twice { term("twelve-squared", 144, Number) } else { term("twelve", 12, Months) });
    terms
}

fn percent_of(basis: &Basis) -> Option<model::Percent> {
    match basis {
        Basis::OfPersonnel { percent }
        | Basis::OfDirect { percent }
        | Basis::OfHeads { percent, .. }
        | Basis::OfLines { percent, .. }
        | Basis::OfPrice { percent }
        | Basis::OnTop { percent } => Some(*percent),
        Basis::Fixed { .. } | Basis::Yearly { .. } | Basis::OneOff { .. } | Basis::PerPostYear { .. } => None,
    }
}

fn grown_rule(rule: &'static str) -> &'static str {
    match rule {
        "pay" => "pay-grown",
        "allowances" => "allowances-grown",
        "bonus" => "bonus-grown",
        _ => "contribution-dated",
    }
}

/// The name of a head in the words of traces.
pub(super) fn head_name(head: CostHead) -> &'static str {
    match head {
        CostHead::Personnel => "head-personnel",
        CostHead::Supervision => "head-supervision",
        CostHead::Training => "head-training",
        CostHead::Activities => "head-activities",
        CostHead::Administration => "head-administration",
        CostHead::Premises => "head-premises",
        CostHead::Evaluation => "head-evaluation",
        CostHead::Publicity => "head-publicity",
        CostHead::Management => "head-management",
        CostHead::Tax => "head-tax",
        CostHead::Contingency => "head-contingency",
    }
}
