//! Posts promised in all bids that still run, against the agency's people.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use chrono::{Datelike, Months, NaiveDate};
use model::{Bid, Quantity};
use rust_decimal::Decimal;
use store::CaseKind;

use crate::{App, Nothing, Problem, cases::Content, lock, views::*};

/// One bid that still runs, with the posts of each of its months.
struct Promise {
    view: CommittedBid,
    people: BTreeSet<String>,
    months: BTreeMap<NaiveDate, Decimal>,
}

impl App {
    /// Posts promised in all running bids against the agency's people. A bid runs until its service ends or, where its
    /// plan does not say when it begins, until its deadline; bids are those opened on this computer.
    pub fn commitments(&self, _: Nothing) -> Result<Commitments, Problem> {
        let today = self.host.now().date_naive();
        let recent = self.library_file().recent_cases()?;
        let mut promises: Vec<Promise> = Vec::new();
        let mut ended = Vec::new();
        let mut unread = Vec::new();
        for entry in recent.iter().filter(|it| it.kind == CaseKind::Bid && Path::new(&it.path).exists()) {
            match self.looked_into(Path::new(&entry.path)) {
                Ok(Some(bid)) => match standing(&bid, today) {
                    Standing::Runs => promises.push(Promise::of(&entry.path, &bid)?),
                    Standing::Ended => ended.push(Promise::of(&entry.path, &bid)?.view),
                    Standing::TooLate => {}
                },
                Ok(None) => {}
                Err(problem) => unread.push(self.explain(&problem).message),
            }
        }
        promises.sort_by_key(|it| (it.view.starts_on, it.view.path.clone()));
        ended.sort_by_key(|it| (it.starts_on, it.path.clone()));
        let mut months: BTreeMap<NaiveDate, Decimal> = BTreeMap::new();
        for (month, posts) in promises.iter().flat_map(|it| &it.months) {
            *months.entry(*month).or_default() += posts;
        }
        let months: Vec<CommittedMonth> = months
            .into_iter()
            .map(|(month, posts)| Ok(CommittedMonth { month, full_time: quantity(posts)? }))
            .collect::<Result<_, Problem>>()?;
        let staff = self.library_file().profile()?.staff.len();
        Ok(Commitments {
            peak: months.iter().max_by_key(|it| (it.full_time, std::cmp::Reverse(it.month))).cloned(),
            months,
            staff: u32::try_from(staff).unwrap_or(u32::MAX),
            double_booked: double_booked(&promises),
            bids: promises.into_iter().map(|it| it.view).collect(),
            ended,
            unread,
        })
    }

    /// The bid in a file: as it is open here, or else as it rests there, which is closed again.
    fn looked_into(&self, path: &Path) -> Result<Option<Bid>, Problem> {
        let was_open = self.is_open(path);
        let case = self.opened(path)?;
        let bid = match &lock(&case).content {
            Content::Bid(bid) => Some(bid.as_ref().clone()),
            Content::Procedure(_) => None,
        };
        if !was_open {
            self.let_go(path);
        }
        Ok(bid)
    }
}

impl Promise {
    fn of(path: &str, bid: &Bid) -> Result<Self, Problem> {
        let term = bid.procedure.price.term_months.min(pricing::MAX_TERM_MONTHS);
        let mut months = BTreeMap::new();
        let mut most = Decimal::ZERO;
        for month in 0..term {
            let begun = |first: u32| Decimal::from(first.saturating_sub(1));
            let (from, to) = (Decimal::from(month), Decimal::from(month + 1));
            let filled = bid.cost.posts.iter().filter(|it| {
                begun(it.first_month) < to && begun(it.first_month) + it.months.to_decimal() > from
            });
            let posts: Decimal = filled.map(|it| it.full_time.to_decimal()).sum();
            most = most.max(posts);
            let first_day = bid.cost.starts_on.and_then(|it| it.checked_add_months(Months::new(month)));
            if let Some(calendar_month) = first_day.and_then(|it| it.with_day(1)) {
                months.insert(calendar_month, posts);
            }
        }
        Ok(Self {
            view: CommittedBid {
                path: path.to_owned(),
                title: bid.procedure.title.best(bid.language).to_owned(),
                starts_on: bid.cost.starts_on,
                ends_on: last_day(bid),
                full_time: quantity(most)?,
            },
            people: bid.staff.iter().map(|it| it.name.clone()).filter(|it| !it.is_empty()).collect(),
            months,
        })
    }

    /// Whether both run on some day; a bid without dates is compared with nothing.
    fn overlaps(&self, other: &Self) -> bool {
        let times = |it: &Self| it.view.starts_on.zip(it.view.ends_on);
        let (Some((from, to)), Some((other_from, other_to))) = (times(self), times(other)) else {
            return false;
        };
        from <= other_to && other_from <= to
    }
}

/// Whether a bid still binds people.
enum Standing {
    Runs,
    /// Its service is over.
    Ended,
    /// Its plan does not say when the service begins, and its deadline is past.
    TooLate,
}

fn standing(bid: &Bid, today: NaiveDate) -> Standing {
    let deadline = bid.procedure.timetable.bid_deadline;
    match last_day(bid) {
        Some(last) if last < today => Standing::Ended,
        None if deadline.is_some_and(|it| it.date() < today) => Standing::TooLate,
        _ => Standing::Runs,
    }
}

/// The last day of the service.
fn last_day(bid: &Bid) -> Option<NaiveDate> {
    let next = bid.cost.starts_on?.checked_add_months(Months::new(bid.procedure.price.term_months))?;
    next.pred_opt()
}

fn double_booked(promises: &[Promise]) -> Vec<DoubleBooked> {
    let people: BTreeSet<&String> = promises.iter().flat_map(|it| &it.people).collect();
    let booked = people.into_iter().filter_map(|name| {
        let named: Vec<&Promise> = promises.iter().filter(|it| it.people.contains(name)).collect();
        let clashing =
            |it: &&&Promise| named.iter().any(|other| it.view.path != other.view.path && it.overlaps(other));
        let titles: Vec<String> = named.iter().filter(clashing).map(|it| it.view.title.clone()).collect();
        (!titles.is_empty()).then(|| DoubleBooked { name: name.clone(), titles })
    });
    booked.collect()
}

fn quantity(posts: Decimal) -> Result<Quantity, Problem> {
    Quantity::try_from(posts).map_err(Problem::internal)
}
