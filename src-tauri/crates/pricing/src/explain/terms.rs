//! How the figures of the purchaser's terms came about.

use super::{
    Explained, Operation, Told, TraceTerm,
    TraceUnit::{Money, Months, Number, Percent},
    entry, given, money,
    schedule::{line_terms, line_total, unit_trace},
    term, told,
};
use crate::{PriceLine, TermsFigures};

impl Explained<'_> {
    pub(super) fn terms_trace(&self, it: &TermsFigures, parts: &[&str]) -> Option<Told> {
        let total = || Some(term("limit", it.total?, Money).asked_at("/figures/total".to_owned()));
        let yearly = || Some(term("yearly-price", it.yearly?, Money).asked_at("/figures/yearly".to_owned()));
        match parts {
            ["total"] => self.limit_trace().or_else(|| {
                money(it.total?, Operation::Sum, "limit-of-lines", line_terms("/figures", &it.lines))
            }),
            ["yearly"] => {
                let terms = vec![total()?, term("twelve", 12, Months), self.term_months()];
                money(it.yearly?, Operation::Quotient, "yearly-price", terms)
            }
            ["years", year, "amount"] => {
                let (_, year) = entry(&it.years, year)?;
                let months = term("months", year.months, Months);
                let terms = vec![total()?, months, self.term_months()];
                money(year.amount, Operation::Allotted, "part-by-months", terms)
            }
            ["contracts", contract, rest @ ..] => {
                let (at, contract) = entry(&it.contracts, contract)?;
                self.contract_trace("/figures", total()?, at, contract, rest)
            }
            ["funding", row, rest @ ..] => self.funding_trace(it, row, rest),
            ["lines", row, rest @ ..] => {
                let (at, line) = entry(&it.lines, row)?;
                self.ceiling_line(at, line, rest)
            }
            ["lines_total"] => {
                money(it.lines_total?, Operation::Sum, "price-of-lines", line_terms("/figures", &it.lines))
            }
            ["units", unit, rest @ ..] => {
                let (_, unit) = entry(&it.units, unit)?;
                unit_trace("/figures", &it.lines, unit, rest)
            }
            ["unit_price_at_floor"] => self.at_volume(it.unit_price_at_floor?, yearly()?, "floor"),
            ["unit_price_at_cap"] => self.at_volume(it.unit_price_at_cap?, yearly()?, "cap"),
            ["per_worker"] => {
                let workers = term("workers", it.staffing.workers, Number)
                    .asked_at("/figures/staffing/workers".to_owned());
                money(it.per_worker?, Operation::Quotient, "each-of-price", vec![yearly()?, workers])
            }
            ["staffing", which] => self.staffing_trace(it, which, yearly()),
            _ => None,
        }
    }

    fn at_volume(&self, value: model::Amount, yearly: TraceTerm, bound: &str) -> Option<Told> {
        let volume = &self.procedure.price.volume;
        let bound_value = if bound == "floor" { volume.floor } else { volume.cap };
        let input = self.of_procedure(&format!("/price/volume/{bound}"));
        let hours = term(&format!("volume-{bound}"), bound_value?, Number).from(input);
        money(value, Operation::Quotient, "each-of-price", vec![yearly, hours])
    }

    fn funding_trace(&self, it: &TermsFigures, row: &str, parts: &[&str]) -> Option<Told> {
        let (at, share) = entry(&it.funding, row)?;
        let percent = self.procedure.price.funding.get(at)?.percent;
        match parts {
            ["amount"] => {
                let years = share.years.iter().enumerate().map(|(year, amount)| {
                    term("year-part", amount, Money).asked_at(format!("/figures/funding/{at}/years/{year}"))
                });
                money(share.amount, Operation::Sum, "funding-of-years", years.collect())
            }
            ["years", year] => {
                let (year, amount) = entry(&share.years, year)?;
                let whole = term("year-price", it.years.get(year)?.amount, Money)
                    .asked_at(format!("/figures/years/{year}/amount"));
                let percent = term("share", percent, Percent)
                    .from(self.of_procedure(&format!("/price/funding/{at}/percent")));
                let terms = vec![whole, percent, term("hundred", 100, Percent)];
                money(*amount, Operation::Allotted, "part-by-percent", terms)
            }
            _ => None,
        }
    }

    /// A line of posts or cases at its ceiling.
    fn ceiling_line(&self, at: usize, line: &PriceLine, parts: &[&str]) -> Option<Told> {
        let per_post = line.months.is_some();
        let list = if per_post { "/price/posts" } else { "/price/cases" };
        let ceiling = if per_post { "rate_ceiling" } else { "price_ceiling" };
        let input = |field: &str| self.of_procedure(&format!("{list}/{at}/{field}"));
        match parts {
            ["quantity"] => given(line.quantity, Number, input("count")),
            ["unit_price" | "ceiling"] => given(line.unit_price?, Money, input(ceiling)),
            ["total"] => {
                let price = line.unit_price.map(|it| term("unit-price", it, Money).from(input(ceiling)));
                let count = term("count", line.quantity, Number).from(input("count"));
                line_total(line, price, count, input("months"))
            }
            _ => None,
        }
    }

    fn staffing_trace(&self, it: &TermsFigures, which: &str, yearly: Option<TraceTerm>) -> Option<Told> {
        let rule = &self.procedure.service.staffing;
        let input = |field: &str| self.of_procedure(&format!("/service/staffing/{field}"));
        let (value, number, share, field, share_field) = match which {
            "workers" => {
                let value = it.staffing.workers;
                let (Some(part), Some(yearly)) = (rule.amount_per_worker, yearly) else {
                    return given(value, Number, input("workers"));
                };
                let part = term("amount-per-worker", part, Money).from(input("amount_per_worker"));
                // A number that the rule gives wins where it is larger.
                if rule.workers == Some(value) {
                    return given(value, Number, input("workers"));
                }
                return told(value, Number, Operation::RoundedUp, "workers-by-price", vec![yearly, part]);
            }
            "related" => {
                let value = it.staffing.related;
                (value, rule.related_workers, rule.related_share, "related_workers", "related_share")
            }
            "social_workers" => {
                let value = it.staffing.social_workers;
                (
                    value,
                    rule.social_workers,
                    rule.social_worker_share,
                    "social_workers",
                    "social_worker_share",
                )
            }
            _ => return None,
        };
        let Some(share) = share.filter(|_| number != Some(value)) else {
            return given(value, Number, input(field));
        };
        let workers =
            term("workers", it.staffing.workers, Number).asked_at("/figures/staffing/workers".to_owned());
        let (numerator, denominator) = share.parts();
        let terms = vec![
            workers,
            term("share-of", numerator, Number).from(input(share_field)),
            term("share-from", denominator, Number).from(input(share_field)),
        ];
        told(value, Number, Operation::RoundedUp, "workers-by-share", terms)
    }
}
