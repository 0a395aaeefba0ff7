//! How the figures came about that help to decide on a price: viability, modes, cash flow, tornado, ceiling.

use model::{Amount, Id, PriceMode};
use rust_decimal::Decimal;

use super::{
    Explained, Operation, Told, TraceTerm,
    TraceUnit::{Hours, Money, Months, Number, Percent},
    costing::head_name,
    entry, given, hours, money,
    schedule::{line_terms, unit_trace},
    term, told,
};
use crate::{
    CashFlow, CashMonth, CeilingBasis, Costing, HeadRecovery, InstalmentAmount, ModePrice, Outcome,
    PriceLine, Tornado, Viability, VolumeBound, cost_at,
    exact::{YEAR, money as product_money, quantity},
    outlook::cash_flow::spent_on,
    outlook::viability::idle_surplus,
    price::schedule::people,
};

/// What helps to decide on a price, as far as it could be reckoned.
#[derive(Clone, Copy, Default)]
pub struct Decided<'a> {
    /// How the price stands.
    pub viability: Option<&'a Viability>,
    /// The price in each mode.
    pub modes: &'a [ModePrice],
    /// The months' money by outcome.
    pub cash_flows: &'a [CashFlow],
    /// What matters most.
    pub tornado: Option<&'a Tornado>,
    /// What a ceiling rests on.
    pub ceiling: Option<&'a CeilingBasis>,
}

impl Explained<'_> {
    /// The price that is looked at: what is asked, or else the purchaser's limit.
    fn looked_at(&self, price: Amount) -> TraceTerm {
        match self.schedule {
            Some(_) => term("price", price, Money).asked_at("/schedule/total".to_owned()),
            None => term("limit", price, Money).asked_at("/figures/total".to_owned()),
        }
    }

    /// The costing at the price that is looked at.
    fn costing_at(&self, price: Amount) -> Option<Costing> {
        cost_at(self.plan, self.term, price).ok()
    }

    // ---- Viability ----

    pub(super) fn viability_trace(&self, it: &Viability, parts: &[&str]) -> Option<Told> {
        let price = || term("price", it.price, Money).asked_at("/viability/price".to_owned());
        let cost = || term("cost-at-price", it.cost, Money).asked_at("/viability/cost".to_owned());
        let surplus = || term("surplus", it.surplus, Money).asked_at("/viability/surplus".to_owned());
        match parts {
            ["price"] => money(it.price, Operation::Sum, "price-looked-at", vec![self.looked_at(it.price)]),
            ["cost"] => {
                let at_price = self.costing_at(it.price)?;
                let heads = at_price.heads.iter().map(|it| term(head_name(it.head), it.amount, Money));
                money(it.cost, Operation::Sum, "cost-at-price", heads.collect())
            }
            ["surplus"] => money(it.surplus, Operation::Difference, "surplus", vec![price(), cost()]),
            ["years", year, which] => self.year_result(it, year, which, price()),
            ["per_post_year"] => {
                let terms = vec![surplus(), self.post_years(self.costing?)];
                money(it.per_post_year?, Operation::Quotient, "each-of-surplus", terms)
            }
            ["per_hour"] => {
                let terms = vec![surplus(), self.hours_needed(self.costing?)];
                money(it.per_hour?, Operation::Quotient, "each-of-surplus", terms)
            }
            ["break_even", "price"] => {
                let terms = vec![self.total_term(self.costing?)];
                money(it.break_even.price, Operation::Sum, "break-even-price", terms)
            }
            ["break_even", "volume"] => self.break_even_volume(it),
            ["break_even", "utilisation"] => {
                let costing = self.costing?;
                let terms = vec![cost(), self.hours_needed(costing), price(), self.hours_available(costing)];
                told(it.break_even.utilisation?, Percent, Operation::AsTold, "break-even-utilisation", terms)
            }
            ["recovery", row, which] => {
                let (at, head) = entry(&it.recovery, row)?;
                self.recovery_trace(it.price, at, head, which)
            }
            ["unrecovered"] => {
                let of_head = |(at, it): (usize, &HeadRecovery)| {
                    term(head_name(it.head), it.unrecovered, Money)
                        .asked_at(format!("/viability/recovery/{at}/unrecovered"))
                };
                let terms = it.recovery.iter().enumerate().map(of_head).collect();
                money(it.unrecovered, Operation::Sum, "unrecovered-of-heads", terms)
            }
            _ => None,
        }
    }

    fn year_result(&self, all: &Viability, year: &str, which: &str, price: TraceTerm) -> Option<Told> {
        let (at, it) = entry(&all.years, year)?;
        let figure = |which: &str| format!("/viability/years/{at}/{which}");
        match which {
            "price" => {
                let terms = vec![price, term("months", it.months, Months), self.term_months()];
                money(it.price, Operation::Allotted, "part-by-months", terms)
            }
            "cost" => {
                let at_price = self.costing_at(all.price)?;
                let of_year =
                    |head: &crate::HeadTotal| Some(term(head_name(head.head), head.years.get(at)?, Money));
                let terms = at_price.heads.iter().filter_map(of_year).collect();
                money(it.cost, Operation::Sum, "year-of-heads", terms)
            }
            "surplus" => {
                let terms = vec![
                    term("price", it.price, Money).asked_at(figure("price")),
                    term("cost-at-price", it.cost, Money).asked_at(figure("cost")),
                ];
                money(it.surplus, Operation::Difference, "surplus", terms)
            }
            _ => None,
        }
    }

    /// What the volume must bring, or may use up, and what the planned volume does.
    fn break_even_volume(&self, it: &Viability) -> Option<Told> {
        let volume = it.break_even.volume?;
        let idle = idle_surplus(self.procedure, self.plan, self.term, it.price).ok()?;
        let by_volume = it.surplus.checked_sub(idle)?;
        let (rule, terms) = match it.break_even.volume_is {
            VolumeBound::Least => (
                "break-even-least",
                vec![
                    term("deficit-without-volume", Amount::ZERO.checked_sub(idle)?, Money),
                    term("surplus-by-volume", by_volume, Money),
                ],
            ),
            VolumeBound::Most => (
                "break-even-most",
                vec![
                    term("surplus-without-volume", idle, Money),
                    term("cost-by-volume", Amount::ZERO.checked_sub(by_volume)?, Money),
                ],
            ),
        };
        told(volume, Number, Operation::AsTold, rule, terms)
    }

    fn recovery_trace(&self, price: Amount, at: usize, it: &HeadRecovery, which: &str) -> Option<Told> {
        match which {
            "cost" => {
                let at_price = self.costing_at(price)?;
                // Shares of the price differ from those at cost, so nothing leads to the costing's own figures.
                let unlinked = self.lines(&at_price, it.head, None).into_iter();
                let terms = unlinked.map(|it| TraceTerm { figure: None, ..it }).collect();
                money(it.cost, Operation::Sum, "head-of-lines", terms)
            }
            "cap" => {
                let caps = self.procedure.price.caps.iter().enumerate().filter(|cap| cap.1.head == it.head);
                let terms = caps.flat_map(|(row, cap)| {
                    let input = |field: &str| self.of_procedure(&format!("/price/caps/{row}/{field}"));
                    let share = cap.percent.and_then(|percent| {
                        product_money(Some(cap.id), &[price.to_decimal(), percent.share()]).ok()
                    });
                    let by_share = share.map(|it| term("cap-of-price", it, Money).from(input("percent")));
                    let by_amount = cap.amount.map(|it| term("cap", it, Money).from(input("amount")));
                    [by_share, by_amount].into_iter().flatten()
                });
                money(it.cap, Operation::Smallest, "smallest-cap", terms.collect())
            }
            "unrecovered" => {
                let figure = |which: &str| format!("/viability/recovery/{at}/{which}");
                let terms = vec![
                    term("cost-at-price", it.cost, Money).asked_at(figure("cost")),
                    term("cap", it.cap, Money).asked_at(figure("cap")),
                ];
                money(it.unrecovered, Operation::Shortfall, "unrecovered", terms)
            }
            _ => None,
        }
    }

    // ---- The four modes ----

    pub(super) fn mode_trace(&self, at: usize, it: &ModePrice, parts: &[&str]) -> Option<Told> {
        let price = it.total.checked_add(it.rounding)?;
        let here = format!("/modes/{at}");
        match parts {
            ["total"] => money(it.total, Operation::Sum, "price-of-lines", line_terms(&here, &it.lines)),
            ["rounding"] => {
                let total = term("price-of-lines", it.total, Money).asked_at(format!("{here}/total"));
                let whole = if it.lines.is_empty() { it.total } else { price };
                money(it.rounding, Operation::Difference, "rounding-left", vec![self.looked_at(whole), total])
            }
            ["units", unit, rest @ ..] => {
                let (_, unit) = entry(&it.units, unit)?;
                unit_trace(&here, &it.lines, unit, rest)
            }
            ["lines", row, rest @ ..] => {
                let (row, line) = entry(&it.lines, row)?;
                self.mode_line(&here, it.mode, price, row, line, rest)
            }
            _ => None,
        }
    }

    fn mode_line(
        &self,
        here: &str,
        mode: PriceMode,
        price: Amount,
        row: usize,
        line: &PriceLine,
        parts: &[&str],
    ) -> Option<Told> {
        let figure = |field: &str| format!("{here}/lines/{row}/{field}");
        let count = || term("count", line.quantity, Number).asked_at(figure("quantity"));
        match parts {
            ["quantity"] => self.mode_quantity(mode, line),
            ["ceiling"] => {
                let (list, field) = match mode {
                    PriceMode::PerPost => ("posts", "rate_ceiling"),
                    _ => ("cases", "price_ceiling"),
                };
                given(line.ceiling?, Money, self.of_procedure(&format!("/price/{list}/{row}/{field}")))
            }
            ["unit_price"] => {
                let terms = vec![self.looked_at(price), count()];
                match mode {
                    PriceMode::LumpSum => {
                        money(line.unit_price?, Operation::Quotient, "each-of-price", terms)
                    }
                    PriceMode::FixedPriceVolume => {
                        money(line.unit_price?, Operation::Quotient, "each-of-price", terms)
                    }
                    _ => money(line.unit_price?, Operation::AsTold, "share-of-price-by-cost", terms),
                }
            }
            ["total"] => {
                let unit = term("unit-price", line.unit_price.unwrap_or_default(), Money);
                let mut terms = vec![unit.asked_at(figure("unit_price")), count()];
                let rule = match (mode, line.months) {
                    (PriceMode::PerPost, Some(months)) => {
                        terms.push(term("months", months, Months));
                        terms.push(term("twelve", 12, Months));
                        "rate-times-posts"
                    }
                    _ => "price-times-count",
                };
                money(line.total, Operation::AsTold, rule, terms)
            }
            _ => None,
        }
    }

    fn mode_quantity(&self, mode: PriceMode, line: &PriceLine) -> Option<Told> {
        let at = |found: Option<usize>, place: &dyn Fn(usize) -> String| found.map(place);
        let row = |id: Id| Some(id) == line.row;
        let price = &self.procedure.price;
        let input = match mode {
            PriceMode::PerPost => {
                let asked = price.posts.iter().position(|it| row(it.id));
                let own = self.plan.posts.iter().position(|it| row(it.id));
                at(asked, &|it| self.of_procedure(&format!("/price/posts/{it}/count")))
                    .or_else(|| at(own, &|it| self.input(&format!("/posts/{it}/full_time"))))
            }
            PriceMode::PerCase => {
                let asked = price.cases.iter().position(|it| row(it.id));
                let own = self.plan.activities.iter().position(|it| row(it.id));
                at(asked, &|it| self.of_procedure(&format!("/price/cases/{it}/count")))
                    .or_else(|| at(own, &|it| self.input(&format!("/activities/{it}/count"))))
            }
            PriceMode::FixedPriceVolume => {
                let terms = vec![self.hours_needed(self.costing?)];
                return told(line.quantity, Number, Operation::AsTold, "volume-of-term", terms);
            }
            PriceMode::LumpSum => None,
        };
        given(line.quantity, Number, input.unwrap_or_default())
    }

    // ---- Cash flow ----

    pub(super) fn cash_trace(&self, at: usize, it: &CashFlow, parts: &[&str]) -> Option<Told> {
        let here = format!("/cash_flows/{at}");
        let balance = |nth: Option<usize>| {
            let before = nth.and_then(|nth| Some((nth, it.months.get(nth)?)));
            match before {
                Some((nth, month)) => term("balance-before", month.balance, Money)
                    .asked_at(format!("{here}/months/{nth}/balance")),
                None => term("balance-before", Amount::ZERO, Money),
            }
        };
        match parts {
            ["months", nth, which] => {
                let (nth, month) = entry(&it.months, nth)?;
                let figure = |which: &str| format!("{here}/months/{nth}/{which}");
                match *which {
                    "received" => {
                        let terms = self.receipts_of(it.outcome, month);
                        money(month.received, Operation::Sum, "receipts-of-month", terms)
                    }
                    "paid_out" => {
                        let at_price = self.costing_at(self.decided.viability?.price)?;
                        let spent = spent_on(self.plan, self.term, &at_price, it, month.number).ok()?;
                        let names = ["paid-on-posts", "paid-on-activities", "paid-on-shared-lines"];
                        let terms = names.iter().zip(spent).map(|(name, it)| term(name, it, Money));
                        money(month.paid_out, Operation::Sum, "payments-of-month", terms.collect())
                    }
                    "balance" => {
                        let terms = vec![
                            balance(nth.checked_sub(1)),
                            term("received", month.received, Money).asked_at(figure("received")),
                            term("paid-out", month.paid_out, Money).asked_at(figure("paid_out")),
                        ];
                        money(month.balance, Operation::AsTold, "balance", terms)
                    }
                    _ => None,
                }
            }
            ["deepest", "amount"] => {
                let gap = it.deepest.as_ref()?;
                let nth = it.months.iter().position(|month| month.number == gap.month)?;
                let month = it.months.get(nth)?;
                let paid = term("paid-out", month.paid_out, Money);
                let terms =
                    vec![balance(nth.checked_sub(1)), paid.asked_at(format!("{here}/months/{nth}/paid_out"))];
                money(gap.amount, Operation::AsTold, "deepest-gap", terms)
            }
            ["unbridged"] => {
                let gap = it.deepest.as_ref().map_or(Amount::ZERO, |it| it.amount);
                let mut deepest = term("deepest-gap", gap, Money);
                if it.deepest.is_some() {
                    deepest = deepest.asked_at(format!("{here}/deepest/amount"));
                }
                let own = term("own-cash", self.own_cash?, Money).from("/outlook/own_cash".to_owned());
                money(it.unbridged?, Operation::Shortfall, "unbridged", vec![deepest, own])
            }
            _ => None,
        }
    }

    /// The instalments that come at the end of a month.
    fn receipts_of(&self, outcome: Outcome, month: &CashMonth) -> Vec<TraceTerm> {
        let (at_figures, contracts) = match (self.schedule, self.figures) {
            (Some(it), _) => ("/schedule", it.contracts.as_slice()),
            (None, Some(it)) => ("/figures", it.contracts.as_slice()),
            (None, None) => return Vec::new(),
        };
        let paid = |it: &InstalmentAmount| match outcome {
            Outcome::Rectified if it.rectified.is_some() => (it.rectified, "rectified"),
            Outcome::Failed if it.failed.is_some() => (it.failed, "failed"),
            _ => (Some(it.amount), "amount"),
        };
        let mut terms = Vec::new();
        for (contract, it) in contracts.iter().enumerate() {
            for (nth, it) in it.instalments.iter().enumerate().filter(|it| it.1.due_month == month.number) {
                let (amount, which) = paid(it);
                let figure = format!("{at_figures}/contracts/{contract}/instalments/{nth}/{which}");
                terms.push(term("instalment", amount.unwrap_or_default(), Money).asked_at(figure));
            }
        }
        terms
    }

    // ---- What matters most ----

    pub(super) fn tornado_trace(&self, it: &Tornado, parts: &[&str]) -> Option<Told> {
        let surplus = || match self.decided.viability {
            Some(viability) => {
                term("surplus", viability.surplus, Money).asked_at("/viability/surplus".to_owned())
            }
            None => term("surplus", it.surplus, Money),
        };
        match parts {
            ["swing"] => given(it.swing, Percent, String::new()),
            ["surplus"] => money(it.surplus, Operation::Sum, "surplus-as-planned", vec![surplus()]),
            ["bars", row, which] => {
                let (at, bar) = entry(&it.bars, row)?;
                let figure = |which: &str| format!("/tornado/bars/{at}/{which}");
                let value = |name: &str, which: &str, value: model::Quantity| {
                    term(name, value, Number).asked_at(figure(which))
                };
                let swing = || term("swing", it.swing, Percent).asked_at("/tornado/swing".to_owned());
                let planned = || value("planned", "planned", bar.planned);
                match *which {
                    "planned" => given(bar.planned, Number, String::new()),
                    "low" => told(bar.low, Number, Operation::AsTold, "lowered", vec![planned(), swing()]),
                    "high" => told(bar.high, Number, Operation::AsTold, "raised", vec![planned(), swing()]),
                    "surplus_at_low" => {
                        let terms = vec![value("lowered", "low", bar.low)];
                        money(bar.surplus_at_low, Operation::AsTold, "surplus-with-input", terms)
                    }
                    "surplus_at_high" => {
                        let terms = vec![value("raised", "high", bar.high)];
                        money(bar.surplus_at_high, Operation::AsTold, "surplus-with-input", terms)
                    }
                    "spread" => {
                        let ends = [
                            ("surplus-at-low", "surplus_at_low", bar.surplus_at_low),
                            ("surplus-at-high", "surplus_at_high", bar.surplus_at_high),
                        ];
                        let mut terms: Vec<_> = ends.into_iter().collect();
                        terms.sort_by_key(|it| std::cmp::Reverse(it.2));
                        let terms = terms
                            .into_iter()
                            .map(|(name, which, value)| term(name, value, Money).asked_at(figure(which)));
                        money(bar.spread, Operation::Difference, "spread", terms.collect())
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    // ---- What a ceiling rests on ----

    pub(super) fn ceiling_trace(&self, it: &CeilingBasis, parts: &[&str]) -> Option<Told> {
        let own = |name: &str, value: &dyn ToString, unit, field: &str| {
            term(name, value.to_string(), unit).asked_at(format!("/ceiling/{field}"))
        };
        let workers = || own("workers", &it.workers, Number, "workers");
        let limit = || Some(own("limit", &it.limit?, Money, "limit"));
        let estimate = || Some(own("estimate", &it.estimate?, Money, "estimate"));
        let estimated =
            || Some(own("workers-estimated", &it.workers_estimated?, Number, "workers_estimated"));
        match parts {
            ["indicators", row, which] => self.indicator_trace(it, row, which),
            ["hours_by_indicators"] => {
                let of_indicator = |(at, hours): (usize, &crate::IndicatorHours)| {
                    let indicator = self.procedure.indicators.iter().find(|it| it.id == hours.indicator);
                    term("hours-of-indicator", hours.hours, Hours)
                        .of(indicator.map_or("", |it| it.name.best(model::Language::ZhHans)))
                        .asked_at(format!("/ceiling/indicators/{at}/hours"))
                };
                let terms = it.indicators.iter().enumerate().map(of_indicator).collect();
                hours(it.hours_by_indicators, Operation::Sum, "hours-of-indicators", terms)
            }
            ["hours_floor"] => given(it.hours_floor?, Hours, self.of_procedure("/price/volume/floor")),
            ["hours"] => {
                let by_indicators =
                    own("hours-by-indicators", &it.hours_by_indicators, Hours, "hours_by_indicators");
                let floor = it.hours_floor.map(|it| own("hours-floor", &it, Hours, "hours_floor"));
                let terms = std::iter::once(by_indicators).chain(floor).collect();
                hours(it.hours, Operation::Greatest, "greater-hours", terms)
            }
            ["per_worker"] => {
                hours(it.per_worker?, Operation::AsTold, "hours-of-full-time", self.working_time())
            }
            ["workers_by_hours"] => {
                let terms = vec![
                    own("hours", &it.hours, Hours, "hours"),
                    own("hours-of-full-time", &it.per_worker?, Hours, "per_worker"),
                ];
                told(it.workers_by_hours?, Number, Operation::RoundedUp, "workers-by-hours", terms)
            }
            ["workers_by_rule"] => {
                let rule = term("workers", it.workers_by_rule, Number);
                let terms = vec![rule.asked_at("/figures/staffing/workers".to_owned())];
                told(it.workers_by_rule, Number, Operation::Sum, "workers-by-rule", terms)
            }
            ["workers"] => {
                let by_hours =
                    it.workers_by_hours.map(|it| own("workers-by-hours", &it, Number, "workers_by_hours"));
                let by_rule = own("workers-by-rule", &it.workers_by_rule, Number, "workers_by_rule");
                let terms = by_hours.into_iter().chain([by_rule]).collect();
                told(it.workers, Number, Operation::Greatest, "greater-workers", terms)
            }
            ["workers_estimated"] => {
                let terms =
                    vec![self.post_years(self.costing?), term("twelve", 12, Months), self.term_months()];
                told(it.workers_estimated?, Number, Operation::Quotient, "workers-estimated", terms)
            }
            ["estimate"] => {
                money(it.estimate?, Operation::Sum, "estimate", vec![self.total_term(self.costing?)])
            }
            ["cost_per_worker"] => {
                let terms = vec![estimate()?, self.post_years(self.costing?)];
                money(it.cost_per_worker?, Operation::Quotient, "each-of-total", terms)
            }
            ["proposed"] => {
                let terms = vec![estimate()?, workers(), estimated()?];
                money(it.proposed?, Operation::AsTold, "ceiling-proposed", terms)
            }
            ["limit"] => {
                let limit = term("limit", it.limit?, Money);
                match self.limit_trace() {
                    Some(given) => Some(given),
                    None => money(it.limit?, Operation::Sum, "limit-of-lines", vec![limit]),
                }
            }
            ["affordable_workers"] => {
                let terms = vec![limit()?, estimated()?, estimate()?];
                told(it.affordable_workers?, Number, Operation::RoundedDown, "affordable-workers", terms)
            }
            ["affordable_hours"] => {
                let workers =
                    own("affordable-workers", &it.affordable_workers?, Number, "affordable_workers");
                let terms = vec![workers, own("hours-of-full-time", &it.per_worker?, Hours, "per_worker")];
                hours(it.affordable_hours?, Operation::Product, "affordable-hours", terms)
            }
            ["benchmarks", rest @ ..] => self.benchmark_trace(it, rest, limit()),
            _ => None,
        }
    }

    fn indicator_trace(&self, all: &CeilingBasis, row: &str, which: &str) -> Option<Told> {
        let (at, it) = entry(&all.indicators, row)?;
        let nth = self.procedure.indicators.iter().position(|indicator| indicator.id == it.indicator)?;
        let indicator = self.procedure.indicators.get(nth)?;
        let input = |field: &str| self.of_procedure(&format!("/indicators/{nth}/{field}"));
        let each = || term("hours-of-one", it.hours_per_unit, Hours).from(input("hours_per_unit"));
        match which {
            "yearly" => {
                let target = term("target", indicator.target?, Number).from(input("target"));
                told(it.yearly, Number, Operation::AsTold, "target-of-year", vec![target])
            }
            "hours_per_unit" => given(it.hours_per_unit, Hours, input("hours_per_unit")),
            "hours" => {
                let yearly = term("yearly-target", it.yearly, Number);
                let terms = vec![yearly.asked_at(format!("/ceiling/indicators/{at}/yearly")), each()];
                hours(it.hours, Operation::AsTold, "hours-of-target", terms)
            }
            _ => None,
        }
    }

    fn benchmark_trace(&self, it: &CeilingBasis, parts: &[&str], limit: Option<TraceTerm>) -> Option<Told> {
        let of_term = |yearly: Decimal| {
            let months = Decimal::from(self.term.months);
            quantity(None, yearly.checked_mul(months)? / YEAR).ok()
        };
        let benchmarks = &it.benchmarks;
        let (value, divisor) = match parts {
            ["per_hour"] => {
                (benchmarks.per_hour, term("hours-of-term", of_term(it.hours.to_decimal())?, Hours))
            }
            ["per_worker_year"] => {
                let worker_years = of_term(it.workers.into())?;
                (benchmarks.per_worker_year, term("worker-years", worker_years, Number))
            }
            ["per_head"] => {
                let people = term("people", people(self.procedure), Number);
                (benchmarks.per_head, people.from(self.of_procedure("/service/target_groups")))
            }
            ["per_unit", row, "amount"] => {
                let (_, unit) = entry(&benchmarks.per_unit, row)?;
                let activity = self.costing?.activities.iter().position(|it| it.id == unit.activity)?;
                let full = term("full-cost-of-one", unit.amount, Money).of(&unit.name);
                let terms = vec![full.asked_at(format!("/costing/activities/{activity}/full/per_unit"))];
                return money(unit.amount, Operation::Sum, "benchmark-of-unit", terms);
            }
            _ => return None,
        };
        money(value?, Operation::Quotient, "each-of-price", vec![limit?, divisor])
    }
}
