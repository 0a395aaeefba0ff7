//! How a price schedule came about.

use model::{PriceMode, VolumeUnit};

use super::{
    Explained, Operation, Told, TraceTerm,
    TraceUnit::{Hours, Money, Months, Number, Percent},
    costing::head_name,
    entry, given, money, term,
};
use crate::{ContractPrice, PriceLine, PriceSchedule, UnitAmount, price::schedule::people};

impl Explained<'_> {
    pub(super) fn schedule_trace(&self, it: &PriceSchedule, parts: &[&str]) -> Option<Told> {
        let total = || term("price", it.total, Money).asked_at("/schedule/total".to_owned());
        match parts {
            ["total"] => {
                money(it.total, Operation::Sum, "price-of-lines", line_terms("/schedule", &it.lines))
            }
            ["limit"] => self.limit_trace(),
            ["lines", row, rest @ ..] => {
                let (at, line) = entry(&it.lines, row)?;
                self.line_trace(it, "/schedule", at, line, rest)
            }
            ["years", year, "amount"] => {
                let (_, year) = entry(&it.years, year)?;
                let months = term("months", year.months, Months);
                money(
                    year.amount,
                    Operation::Allotted,
                    "part-by-months",
                    vec![total(), months, self.term_months()],
                )
            }
            ["contracts", contract, rest @ ..] => {
                let (at, contract) = entry(&it.contracts, contract)?;
                self.contract_trace("/schedule", total(), at, contract, rest)
            }
            ["units", unit, rest @ ..] => {
                let (_, unit) = entry(&it.units, unit)?;
                unit_trace("/schedule", &it.lines, unit, rest)
            }
            ["volume"] => given(it.volume?, volume_counts(it.volume_unit), "/offer/volume".to_owned()),
            ["cost"] => self.cost_at_price(it),
            ["surplus"] => {
                let cost = term("cost-at-price", it.cost, Money).asked_at("/schedule/cost".to_owned());
                money(it.surplus, Operation::Difference, "surplus", vec![total(), cost])
            }
            ["implied", each] => self.implied_trace(it, each, total()),
            _ => None,
        }
    }

    pub(super) fn term_months(&self) -> TraceTerm {
        term("term-months", self.term.months, Months).from(self.of_procedure("/price/term_months"))
    }

    pub(super) fn limit_trace(&self) -> Option<Told> {
        let price = &self.procedure.price;
        let (value, field) = match (price.ceiling, price.budget) {
            (Some(ceiling), _) => (ceiling, "/price/ceiling"),
            (None, budget) => (budget?, "/price/budget"),
        };
        given(value, Money, self.of_procedure(field))
    }

    /// A line of posts or cases, or of the whole service.
    pub(super) fn line_trace(
        &self,
        it: &PriceSchedule,
        at_figures: &str,
        at: usize,
        line: &PriceLine,
        parts: &[&str],
    ) -> Option<Told> {
        let figure = |field: &str| format!("{at_figures}/lines/{at}/{field}");
        let (list, count) = match it.mode {
            PriceMode::PerPost => ("/price/posts", "count"),
            _ => ("/price/cases", "count"),
        };
        let in_package = |field: &str| self.of_procedure(&format!("{list}/{at}/{field}"));
        let unit_price = || Some(term("unit-price", line.unit_price?, Money).asked_at(figure("unit_price")));
        match parts {
            ["quantity"] if line.row.is_some() => given(line.quantity, Number, in_package(count)),
            ["quantity"] => given(line.quantity, Number, String::new()),
            ["ceiling"] if line.row.is_some() => {
                let field = if it.mode == PriceMode::PerPost { "rate_ceiling" } else { "price_ceiling" };
                given(line.ceiling?, Money, in_package(field))
            }
            ["ceiling"] => self.limit_trace(),
            ["unit_price"] => self.unit_price_trace(it, line),
            ["total"] => {
                let count = term("count", line.quantity, Number).asked_at(figure("quantity"));
                line_total(line, unit_price(), count, in_package("months"))
            }
            _ => None,
        }
    }

    fn unit_price_trace(&self, it: &PriceSchedule, line: &PriceLine) -> Option<Told> {
        let price = line.unit_price?;
        let offer = self.offer?;
        let row = |at: Option<usize>, list: &str, field: &str| Some(format!("/offer/{list}/{}/{field}", at?));
        match it.mode {
            PriceMode::PerPost => {
                let at = offer.post_rates.iter().position(|it| Some(it.post) == line.row);
                given(price, Money, row(at, "post_rates", "rate")?)
            }
            PriceMode::PerCase => {
                let at = offer.case_prices.iter().position(|it| Some(it.case) == line.row);
                given(price, Money, row(at, "case_prices", "price")?)
            }
            PriceMode::FixedPriceVolume => self.limit_trace(),
            PriceMode::LumpSum if offer.total.is_some() => given(price, Money, "/offer/total".to_owned()),
            PriceMode::LumpSum => {
                let cost = self.total_term(self.costing?);
                money(price, Operation::Sum, "price-at-cost", vec![cost])
            }
        }
    }

    /// The cost at the price asked: all lines but shares of the price, and those shares of that price.
    fn cost_at_price(&self, it: &PriceSchedule) -> Option<Told> {
        let at_price = crate::cost_at(self.plan, self.term, it.total).ok()?;
        let heads = at_price.heads.iter().map(|it| term(head_name(it.head), it.amount, Money));
        money(it.cost, Operation::Sum, "cost-at-price", heads.collect())
    }

    fn implied_trace(&self, it: &PriceSchedule, each: &str, total: TraceTerm) -> Option<Told> {
        let implied = &it.implied;
        let costing = self.costing?;
        let offered = || {
            let volume = it.volume?;
            let yearly = term("volume-offered", volume, volume_counts(it.volume_unit));
            Some(vec![yearly.from("/offer/volume".to_owned()), self.term_months()])
        };
        let (value, terms) = match each {
            "per_hour" => match offered().filter(|_| it.volume_unit == VolumeUnit::Hours) {
                Some(terms) => {
                    return money(
                        implied.per_hour?,
                        Operation::AsTold,
                        "price-by-volume",
                        with(total, terms),
                    );
                }
                None => (implied.per_hour, self.hours_needed(costing)),
            },
            "per_place" => {
                return money(
                    implied.per_place?,
                    Operation::AsTold,
                    "price-by-volume",
                    with(total, offered()?),
                );
            }
            "per_post_year" => (implied.per_post_year, self.post_years(costing)),
            "per_month" => (implied.per_month, self.term_months()),
            "per_head" => {
                let people = term("people", people(self.procedure), Number);
                (implied.per_head, people.from(self.of_procedure("/service/target_groups")))
            }
            _ => return None,
        };
        money(value?, Operation::Quotient, "each-of-price", vec![total, terms])
    }

    /// A contract's price and its payments.
    pub(super) fn contract_trace(
        &self,
        at_figures: &str,
        total: TraceTerm,
        at: usize,
        contract: &ContractPrice,
        parts: &[&str],
    ) -> Option<Told> {
        let amount = || {
            term("contract-price", contract.amount, Money)
                .asked_at(format!("{at_figures}/contracts/{at}/amount"))
        };
        match parts {
            ["amount"] => {
                let months = term("months", contract.months, Months);
                let terms = vec![total, months, self.term_months()];
                money(contract.amount, Operation::Allotted, "part-by-months", terms)
            }
            [outcome @ ("passed" | "rectified" | "failed")] => {
                let paid = contract.instalments.iter().enumerate().map(|(nth, it)| {
                    let left = match *outcome {
                        "rectified" => it.rectified,
                        "failed" => it.failed,
                        _ => None,
                    };
                    // What hangs on no assessment is paid whole.
                    let which = if left.is_some() { outcome } else { "amount" };
                    term("instalment", left.unwrap_or(it.amount), Money)
                        .asked_at(format!("{at_figures}/contracts/{at}/instalments/{nth}/{which}"))
                });
                let sum = match *outcome {
                    "rectified" => contract.rectified,
                    "failed" => contract.failed,
                    _ => contract.passed,
                };
                money(sum, Operation::Sum, "payments-of-contract", paid.collect())
            }
            ["instalments", nth, which] => {
                let (nth, it) = entry(&contract.instalments, nth)?;
                let row = self.procedure.instalments.get(nth)?;
                let input = |field: &str| self.of_procedure(&format!("/instalments/{nth}/{field}"));
                let whole = || {
                    let figure = format!("{at_figures}/contracts/{at}/instalments/{nth}/amount");
                    term("instalment", it.amount, Money).asked_at(figure)
                };
                match *which {
                    "amount" => {
                        let share = term("share", row.percent, Percent).from(input("percent"));
                        let terms = vec![amount(), share, term("hundred", 100, Percent)];
                        money(it.amount, Operation::Allotted, "part-by-percent", terms)
                    }
                    "rectified" => {
                        let share = term("share", row.assessment?.rectified, Percent);
                        let terms = vec![whole(), share.from(input("assessment/rectified"))];
                        money(it.rectified?, Operation::Product, "after-rectification", terms)
                    }
                    "failed" => {
                        let share = term("share", row.assessment?.failed, Percent);
                        let terms = vec![whole(), share.from(input("assessment/failed"))];
                        money(it.failed?, Operation::Product, "after-failure", terms)
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

/// A line's total: price × count, or rate × posts × months ÷ 12.
pub(super) fn line_total(
    line: &PriceLine,
    price: Option<TraceTerm>,
    count: TraceTerm,
    months_input: String,
) -> Option<Told> {
    let Some(price) = price else {
        return money(line.total, Operation::AsTold, "not-priced", vec![]);
    };
    let mut terms = vec![price, count];
    let Some(months) = line.months else {
        return money(line.total, Operation::Product, "price-times-count", terms);
    };
    terms.push(term("months", months, Months).from(months_input));
    terms.push(term("twelve", 12, Months));
    money(line.total, Operation::Quotient, "rate-times-posts", terms)
}

/// The lines that a sum is of.
pub(super) fn line_terms(at_figures: &str, lines: &[PriceLine]) -> Vec<TraceTerm> {
    let of_line = |(at, it): (usize, &PriceLine)| {
        term("price-line", it.total, Money)
            .of(it.name.best(model::Language::ZhHans))
            .asked_at(format!("{at_figures}/lines/{at}/total"))
    };
    lines.iter().enumerate().map(of_line).collect()
}

/// The posts of an employing unit.
pub(super) fn unit_trace(
    at_figures: &str,
    lines: &[PriceLine],
    unit: &UnitAmount,
    parts: &[&str],
) -> Option<Told> {
    let own = || lines.iter().enumerate().filter(|it| it.1.detail == unit.name);
    match parts {
        ["amount"] => {
            let terms = own().map(|(at, it)| {
                term("price-line", it.total, Money)
                    .of(it.name.best(model::Language::ZhHans))
                    .asked_at(format!("{at_figures}/lines/{at}/total"))
            });
            money(unit.amount, Operation::Sum, "unit-of-lines", terms.collect())
        }
        ["posts"] => {
            let terms = own().map(|(at, it)| {
                term("count", it.quantity, Number).asked_at(format!("{at_figures}/lines/{at}/quantity"))
            });
            super::told(unit.posts, Number, Operation::Sum, "posts-of-unit", terms.collect())
        }
        _ => None,
    }
}

fn with(first: TraceTerm, rest: Vec<TraceTerm>) -> Vec<TraceTerm> {
    std::iter::once(first).chain(rest).collect()
}

fn volume_counts(unit: VolumeUnit) -> super::TraceUnit {
    match unit {
        VolumeUnit::Hours => Hours,
        VolumeUnit::Places => Number,
    }
}
