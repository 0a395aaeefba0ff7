//! How hours by role came about.

use model::Id;

use super::{
    Explained, Operation, Told, TraceTerm,
    TraceUnit::{Days, Hours, Number, Percent},
    entry, hours, term, told,
};
use crate::{Capacity, PeriodHours, RoleCapacity};

impl Explained<'_> {
    pub(super) fn capacity_trace(&self, capacity: &Capacity, parts: &[&str]) -> Option<Told> {
        match parts {
            ["per_full_time_year"] => {
                let value = capacity.per_full_time_year;
                hours(value, Operation::AsTold, "hours-of-full-time", self.working_time())
            }
            ["unassigned"] => {
                let needed = self.costing.map(|it| {
                    term("hours-needed", it.hours.needed, Hours).asked_at("/costing/hours/needed".to_owned())
                });
                hours(capacity.unassigned, Operation::AsTold, "unassigned", needed.into_iter().collect())
            }
            ["roles", row, rest @ ..] => {
                let (at, role) = entry(&capacity.roles, row)?;
                self.role_trace(capacity, at, role, rest)
            }
            ["periods", period, which] => {
                let (_, it) = entry(&capacity.periods, period)?;
                let of_role = |(at, role): (usize, &RoleCapacity)| {
                    let nth = usize::try_from(it.number).ok()?.checked_sub(1)?;
                    let hours = role.periods.get(nth)?;
                    let value = if *which == "available" { hours.available } else { hours.needed };
                    let figure = format!("/capacity/roles/{at}/periods/{nth}/{which}");
                    Some(term(hours_name(which), value, Hours).of(&role.role).asked_at(figure))
                };
                let terms = capacity.roles.iter().enumerate().filter_map(of_role).collect();
                hours(period_hours(it, which)?, Operation::AsTold, "period-of-roles", terms)
            }
            ["first_to_break", "multiple"] => {
                let breaking = capacity.first_to_break.as_ref()?;
                let role = capacity.roles.iter().position(|it| Some(it.post) == breaking.post);
                let terms = match role.and_then(|at| capacity.roles.get(at).map(|it| (at, it))) {
                    Some((at, it)) => vec![
                        term("hours-available", it.available, Hours)
                            .of(&it.role)
                            .asked_at(format!("/capacity/roles/{at}/available")),
                        term("own-work", it.own, Hours)
                            .of(&it.role)
                            .asked_at(format!("/capacity/roles/{at}/own")),
                    ],
                    None => self.all_hours(),
                };
                told(breaking.multiple, Number, Operation::AsTold, "first-to-break", terms)
            }
            _ => None,
        }
    }

    fn all_hours(&self) -> Vec<TraceTerm> {
        let Some(costing) = self.costing else { return Vec::new() };
        vec![
            term("hours-available", costing.hours.available, Hours)
                .asked_at("/costing/hours/available".to_owned()),
            term("hours-needed", costing.hours.needed, Hours).asked_at("/costing/hours/needed".to_owned()),
        ]
    }

    fn role_trace(
        &self,
        capacity: &Capacity,
        at: usize,
        role: &RoleCapacity,
        parts: &[&str],
    ) -> Option<Told> {
        let figure = |field: &str| format!("/capacity/roles/{at}/{field}");
        let row = self.plan.posts.iter().position(|it| it.id == role.post)?;
        let input = |field: &str| self.input(&format!("/posts/{row}/{field}"));
        let available = || term("hours-available", role.available, Hours).asked_at(figure("available"));
        let needed = || term("hours-needed", role.needed, Hours).asked_at(figure("needed"));
        match parts {
            ["full_time"] => super::given(role.full_time, Number, input("full_time")),
            ["available"] => {
                let paid = self.costing.and_then(|it| it.posts.get(row)).map(|it| it.paid_years)?;
                let terms = vec![
                    term("post-years", paid, Number)
                        .of(&role.role)
                        .asked_at(format!("/costing/posts/{row}/paid_years")),
                    term("hours-of-full-time", capacity.per_full_time_year, Hours)
                        .asked_at("/capacity/per_full_time_year".to_owned()),
                ];
                hours(role.available, Operation::AsTold, "hours-of-role", terms)
            }
            ["own"] => hours(role.own, Operation::Sum, "own-work", self.work_left_to(Some(role.post))),
            ["shared"] => hours(role.shared, Operation::AsTold, "shared-work", self.work_left_to(None)),
            ["needed"] => {
                let terms = vec![
                    term("own-work", role.own, Hours).asked_at(figure("own")),
                    term("shared-work", role.shared, Hours).asked_at(figure("shared")),
                ];
                hours(role.needed, Operation::Sum, "work-of-role", terms)
            }
            ["utilisation"] => {
                let terms = vec![needed(), term("hundred", 100, Number), available()];
                told(role.utilisation?, Percent, Operation::Quotient, "utilisation", terms)
            }
            ["shortfall"] => {
                hours(role.shortfall, Operation::Shortfall, "hours-lacking", vec![needed(), available()])
            }
            ["periods", period, which] => {
                let (_, it) = entry(&role.periods, period)?;
                let whole = if *which == "available" { available() } else { needed() };
                let months = term("quarter-from-month", it.first_month, Number);
                hours(period_hours(it, which)?, Operation::AsTold, "period-of-role", vec![whole, months])
            }
            _ => None,
        }
    }

    /// The hours of the activities that are left to one post, or of those that all share.
    fn work_left_to(&self, post: Option<Id>) -> Vec<TraceTerm> {
        let left = self.plan.activities.iter().enumerate().filter(|it| it.1.post == post);
        let terms = left.filter_map(|(at, it)| {
            let hours = self.costing?.activities.get(at)?.hours;
            let figure = format!("/costing/activities/{at}/hours");
            Some(term("hours-of-activity", hours, Hours).of(&it.name).asked_at(figure))
        });
        terms.collect()
    }

    /// What a full-time worker's hours are reckoned from.
    pub(super) fn working_time(&self) -> Vec<TraceTerm> {
        let time = &self.plan.working_time;
        let input = |field: &str| self.input(&format!("/working_time/{field}"));
        let counted = time.by_calendar && !self.term.working_days.is_empty();
        let days = if counted {
            let in_all: u32 = self.term.working_days.iter().take(12).sum();
            term("calendar-days", in_all, Days).from(self.input("/starts_on"))
        } else {
            term("days-per-year", time.days_per_year, Days).from(input("days_per_year"))
        };
        vec![
            days,
            term("leave-days", time.leave_days, Days).from(input("leave_days")),
            term("training-days", time.training_days, Days).from(input("training_days")),
            term("hours-per-day", time.hours_per_day, Hours).from(input("hours_per_day")),
            term("supervision-hours", time.supervision_hours, Hours).from(input("supervision_hours")),
            term("indirect-share", time.indirect_share, Percent).from(input("indirect_share")),
        ]
    }
}

fn period_hours(it: &PeriodHours, which: &str) -> Option<model::Quantity> {
    match which {
        "available" => Some(it.available),
        "needed" => Some(it.needed),
        _ => None,
    }
}

fn hours_name(which: &str) -> &'static str {
    if which == "available" { "hours-available" } else { "hours-needed" }
}
