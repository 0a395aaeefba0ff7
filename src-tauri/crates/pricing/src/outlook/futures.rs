//! A plan made ready to be reckoned a million times: what does not hang on a drawn figure is reckoned once, what
//! moves in a straight line becomes weights, and only the rest is reckoned anew, by the costing's own formulas.

use model::{Activity, Amount, Basis, Contributions, CostPlan, Id, InputField, InputRange, Post, SharedLine};
use rust_decimal::Decimal;

use crate::{
    Error, InputError, Revenue, Term,
    cost::activities::exact_direct_cost,
    cost::contributions::{Rates, bounds},
    cost::costing::post_months_twelvefold,
    cost::posts::{ExactPost, filled_twelvefold, vacancy_twelvefold},
    cost::shared_lines::{Ground, Settlement, amount_parts, settlement},
    cost::spread::Spread,
    cost_at,
    exact::{YEAR, YEAR_SQUARED, growth, product, sum},
    outlook::draws::Axis,
    outlook::forms::{Drivers, Fixed, Form},
    outlook::inputs::{set_activity, set_post},
    outlook::sensitivity::moves_money,
};

/// A plan whose ranged figures stand at their least, and what moves when they rise.
#[derive(Debug, Clone)]
pub(crate) struct Futures {
    pub axes: Vec<Axis>,
    term: Term,
    plan: CostPlan,
    drivers: Drivers,
    personnel: usize,
    activities: usize,
    /// For each line by post-years: the line, and the driver of its post-years.
    by_post_years: Vec<(usize, usize)>,
    /// Rows that no straight line describes, with their axes.
    posts: Vec<(usize, Vec<usize>)>,
    works: Vec<(usize, Vec<usize>)>,
    /// Axes of contributions' percentages, with the plan's contributions where it stands at its most.
    rates: Vec<(usize, Contributions)>,
    /// Contributions whose bases reach or leave a bound.
    bent: Form,
}

/// At most so many figures of one row become weights; the corners of more are too many, and they are rare.
const MOST_OWN: usize = 5;

impl Futures {
    pub fn of(
        plan: &CostPlan,
        term: &Term,
        revenue: &Revenue,
        ranges: &[InputRange],
    ) -> Result<Self, InputError> {
        term.check()?;
        let mut plan = plan.clone();
        let mut axes: Vec<Axis> = Vec::new();
        let mut looked_at = Vec::new();
        for range in ranges {
            if looked_at.contains(&range.input) {
                continue;
            }
            looked_at.push(range.input);
            let axis = Axis::of(&mut plan, range)?;
            if axis.steps > 0 && moves_money(axis.input.field) {
                axes.push(axis);
            }
        }
        let mut highest = plan.clone();
        for axis in &axes {
            axis.set(&mut highest, axis.steps)?;
        }
        // What cannot be reckoned at either end is refused here, once.
        cost_at(&plan, term, revenue.with(&plan)?)?;
        cost_at(&highest, term, revenue.with(&highest)?)?;
        let mut futures = Self {
            axes,
            term: term.clone(),
            plan,
            drivers: Drivers::default(),
            personnel: 0,
            activities: 0,
            by_post_years: Vec::new(),
            posts: Vec::new(),
            works: Vec::new(),
            rates: Vec::new(),
            bent: Form::default(),
        };
        futures.make_ready(&highest, revenue)?;
        Ok(futures)
    }

    fn make_ready(&mut self, highest: &CostPlan, revenue: &Revenue) -> Result<(), Error> {
        let (personnel, personnel_form) = self.drivers.add(Decimal::ZERO);
        let (activities, activities_form) = self.drivers.add(Decimal::ZERO);
        (self.personnel, self.activities) = (personnel, activities);
        let mut post_years = Vec::new();
        for (at, line) in self.plan.shared_lines.iter().enumerate() {
            if matches!(line.basis, Basis::PerPostYear { .. }) {
                let (driver, form) = self.drivers.add(Decimal::ZERO);
                self.by_post_years.push((at, driver));
                post_years.push(form);
            }
        }
        self.ready_rates();
        self.ready_posts(highest)?;
        self.ready_activities()?;
        let revenue = self.ready_revenue(revenue)?;
        let ground = [personnel_form.plus(&self.bent)?, activities_form, revenue.clone()];
        let cost = self.ready_lines(highest, &ground, &post_years)?;
        self.drivers.finish(&revenue.plus(&cost.times(-Decimal::ONE)?)?)
    }

    fn ready_rates(&mut self) {
        for (at, axis) in self.axes.iter().enumerate() {
            if axis.input.field != InputField::ContributionPercent {
                continue;
            }
            let mut higher = self.plan.contributions.clone();
            let row = higher.schemes.iter_mut().find(|it| Some(it.id) == axis.input.row);
            if let Some(row) = row {
                // From the least to the greatest: a range's own width keeps the most digits.
                row.percent = model::Quantity::try_from(axis.value(axis.steps))
                    .ok()
                    .and_then(|it| it.try_into().ok())
                    .or(row.percent);
                self.rates.push((at, higher));
            }
        }
    }

    /// The axes of a row.
    fn axes_of(&self, row: Id, wanted: impl Fn(InputField) -> bool) -> Vec<usize> {
        let mine = |axis: &Axis| axis.input.row == Some(row) && wanted(axis.input.field);
        (0..self.axes.len()).filter(|it| mine(&self.axes[*it])).collect()
    }

    fn ready_posts(&mut self, highest: &CostPlan) -> Result<(), Error> {
        let plan = self.plan.clone();
        let mut seen = Vec::new();
        for (at, post) in plan.posts.iter().enumerate() {
            // Of rows with one identity the first is meant.
            let own = if seen.contains(&post.id) {
                Vec::new()
            } else {
                self.axes_of(post.id, |it| it != InputField::ContributionPercent)
            };
            seen.push(post.id);
            if own.len() > MOST_OWN || !self.is_straight(&highest.posts[at], &own)? {
                self.posts.push((at, own));
                continue;
            }
            let bent = self.bent_rates(post, &highest.posts[at])?;
            // Rows that cannot be told apart are reckoned as they stand.
            let alone = |row: &Id| plan.contributions.schemes.iter().filter(|it| it.id == *row).count() == 1;
            if !bent.iter().all(alone) {
                self.posts.push((at, own));
                continue;
            }
            self.ready_post(post, &own, &bent)?;
            for row in bent {
                self.ready_bent(post, &own, row, highest)?;
            }
        }
        Ok(())
    }

    /// A post's cost without the contributions whose bases reach or leave a bound: weights alone.
    fn ready_post(&mut self, post: &Post, own: &[usize], bent: &[Id]) -> Result<(), Error> {
        let without = |table: &Contributions| {
            let mut table = table.clone();
            for row in table.schemes.iter_mut().filter(|it| bent.contains(&it.id)) {
                row.percent = None;
            }
            table
        };
        let reckoned = |table: &Contributions| {
            let table = without(table);
            let rates = Rates::of(&table, self.plan.starts_on, &self.term, &mut Vec::new());
            corners(own, |at_most| self.figures_of(&self.raised(post, at_most)?, &rates))
        };
        let base = reckoned(&self.plan.contributions)?;
        let mut moved = Vec::new();
        for (axis, higher) in &self.rates {
            let mut found = reckoned(higher)?;
            for (found, base) in found.iter_mut().zip(&base) {
                for (figure, base) in found.1.iter_mut().zip(&base.1) {
                    *figure -= *base;
                }
                found.0.push(*axis);
            }
            moved.extend(found);
        }
        for (axes, figures) in base.into_iter().chain(moved) {
            self.drivers.add_term(self.personnel, figures[0], &axes)?;
            for (line, figure) in figures[1..].iter().enumerate() {
                self.drivers.add_term(self.by_post_years[line].1, *figure, &axes)?;
            }
        }
        Ok(())
    }

    /// The contributions by one row of rates, whose base reaches or leaves a bound: income held to the bounds × share
    /// × filled months, piece by piece.
    fn ready_bent(&mut self, post: &Post, own: &[usize], row: Id, highest: &CostPlan) -> Result<(), Error> {
        let plan = self.plan.clone();
        let rates = Rates::of(&plan.contributions, plan.starts_on, &self.term, &mut Vec::new());
        let axis = self.axes_of(row, |it| it == InputField::ContributionPercent).first().copied();
        let share = |plan: &CostPlan| {
            let row = plan.contributions.schemes.iter().find(|it| it.id == row);
            row.and_then(|it| it.percent).unwrap_or_default().share()
        };
        let share = self.ready_figure(axis, share(&plan), share(highest))?;
        for piece in rates.pieces() {
            let Some(rate) =
                rates.schemes.iter().filter_map(|it| it.rate(piece.from)).find(|it| it.id == row)
            else {
                continue;
            };
            let grown = growth(post.growth, piece.year)?;
            let (income, income_form) = self.drivers.add(Decimal::ZERO);
            let (filled, filled_form) = self.drivers.add(Decimal::ZERO);
            let found = corners(own, |at_most| {
                let post = self.raised(post, at_most)?;
                let filled = filled_twelvefold(&post, piece.from, piece.to)?;
                Ok(vec![product(None, &[rates.income_twelvefold(&post), grown])?, filled / YEAR_SQUARED])
            })?;
            for (axes, figures) in found {
                self.drivers.add_term(income, figures[0], &axes)?;
                self.drivers.add_term(filled, figures[1], &axes)?;
            }
            let twelvefold = |it: Amount| it.to_decimal() * YEAR;
            let base = self.drivers.greatest(income_form, rate.base_floor.map(twelvefold))?;
            let base = self.drivers.least(base, rate.base_ceiling.map(twelvefold))?;
            let paid = self.drivers.product(&base, &share)?;
            let paid = self.drivers.product(&paid, &filled_form)?;
            self.bent = self.bent.clone().plus(&paid)?;
        }
        Ok(())
    }

    /// A post of which some figures stand at their most.
    fn raised(&self, post: &Post, axes: &[usize]) -> Result<Post, Error> {
        let mut post = post.clone();
        for axis in axes {
            let axis = &self.axes[*axis];
            set_post(&mut post, axis.input.field, axis.value(axis.steps))
                .ok_or(Error::TooLarge { row: Some(post.id) })?;
        }
        Ok(post)
    }

    /// The rows of rates by which a post's contributions do not move in a straight line. Bases grow with pay: what
    /// lies within the same bounds at both ends does between them.
    fn bent_rates(&self, low: &Post, high: &Post) -> Result<Vec<Id>, Error> {
        let rates = Rates::of(&self.plan.contributions, self.plan.starts_on, &self.term, &mut Vec::new());
        let mut bent = Vec::new();
        for piece in rates.pieces() {
            let grown = growth(low.growth, piece.year)?;
            let low = product(None, &[rates.income_twelvefold(low), grown])?;
            let high = product(None, &[rates.income_twelvefold(high), grown])?;
            for rate in rates.schemes.iter().filter_map(|it| it.rate(piece.from)) {
                if bounds(low, rate) != bounds(high, rate) && !bent.contains(&rate.id) {
                    bent.push(rate.id);
                }
            }
        }
        Ok(bent)
    }

    /// Whether a post's cost moves in a straight line with each of its axes, bounds of bases aside.
    fn is_straight(&self, highest: &Post, own: &[usize]) -> Result<bool, Error> {
        let has = |field: InputField| own.iter().any(|it| self.axes[*it].input.field == field);
        if has(InputField::PostMonths) || has(InputField::PayGrowth) {
            return Ok(false);
        }
        let vacant = product(None, &[highest.turnover.share(), highest.vacant_months.to_decimal()])?;
        Ok(own.is_empty() || vacant == vacancy_twelvefold(highest)?)
    }

    fn post_cost(&self, post: &Post, rates: &Rates<'_>) -> Result<Decimal, Error> {
        let years = usize::try_from(self.term.months.div_ceil(12)).unwrap_or(usize::MAX);
        ExactPost::of(post, rates, years)?.exact_total(post.id)
    }

    /// A post's cost, and for each line by post-years what one yuan a post and year comes to.
    fn figures_of(&self, post: &Post, rates: &Rates<'_>) -> Result<Vec<Decimal>, Error> {
        let mut figures = Vec::with_capacity(1 + self.by_post_years.len());
        figures.push(self.post_cost(post, rates)?);
        if self.by_post_years.is_empty() {
            return Ok(figures);
        }
        let filled = self.term.year_bounds().map(|(from, to)| filled_twelvefold(post, from, to));
        let filled = filled.collect::<Result<Vec<_>, _>>()?;
        let one = Amount::round_half_up(Decimal::ONE).unwrap_or_default();
        for (line, _) in &self.by_post_years {
            let mut line = self.plan.shared_lines[*line].clone();
            if let Basis::PerPostYear { amount, .. } = &mut line.basis {
                *amount = one;
            }
            figures.push(exact_amount(&line, &self.term, &filled)?);
        }
        Ok(figures)
    }

    fn ready_activities(&mut self) -> Result<(), Error> {
        let rows: Vec<Activity> = self.plan.activities.clone();
        let mut seen = Vec::new();
        for (at, activity) in rows.iter().enumerate() {
            let own =
                if seen.contains(&activity.id) { Vec::new() } else { self.axes_of(activity.id, |_| true) };
            seen.push(activity.id);
            if own.iter().any(|it| self.axes[*it].input.field == InputField::CostGrowth) {
                self.works.push((at, own));
                continue;
            }
            let figures = corners(&own, |at_most| {
                let mut activity = activity.clone();
                for axis in at_most {
                    let axis = &self.axes[*axis];
                    set_activity(&mut activity, axis.input.field, axis.value(axis.steps))
                        .ok_or(Error::TooLarge { row: Some(activity.id) })?;
                }
                Ok(vec![exact_direct_cost(&activity, &self.term)?])
            })?;
            for (axes, figures) in figures {
                self.drivers.add_term(self.activities, figures[0], &axes)?;
            }
        }
        Ok(())
    }

    fn ready_revenue(&mut self, revenue: &Revenue) -> Result<Form, Error> {
        let counts: Vec<(usize, Decimal)> = self
            .axes
            .iter()
            .enumerate()
            .filter(|it| it.1.input.field == InputField::Count)
            .filter_map(|(at, it)| Some((at, revenue.per_unit(it.input.row?))))
            .filter(|it| !it.1.is_zero())
            .collect();
        let least = revenue.exact_with(&self.plan)?;
        if counts.is_empty() {
            return Ok(Form::constant(least));
        }
        let (driver, form) = self.drivers.add(least);
        for (at, per_unit) in counts {
            let axis = &self.axes[at];
            let reached = product(None, &[per_unit, axis.value(axis.steps) - axis.least])?;
            self.drivers.add_term(driver, reached, &[at])?;
        }
        Ok(form)
    }

    /// Everything that is spent, given personnel, direct costs and revenue, and post-years by line.
    fn ready_lines(
        &mut self,
        highest: &CostPlan,
        ground: &[Form; 3],
        post_years: &[Form],
    ) -> Result<Form, Error> {
        let lines = self.plan.shared_lines.clone();
        let order = self.order_of(&lines)?;
        let mut spent = vec![Form::default(); lines.len()];
        let [personnel, activities, revenue] = ground;
        for at in order.order {
            let line = &lines[at];
            let found = match percent_of(&line.basis) {
                None => self.ready_amount(at, line, &highest.shared_lines[at], post_years)?,
                Some(_) => {
                    let rests = &order.rests_on[at];
                    let mut base = Form::default();
                    if rests.personnel {
                        base = base.plus(personnel)?;
                    }
                    if rests.activities {
                        base = base.plus(activities)?;
                    }
                    for other in &rests.lines {
                        base = base.plus(&spent[*other])?;
                    }
                    let share = self.share_form(line, &highest.shared_lines[at])?;
                    self.drivers.product(&share, &base)?
                }
            };
            spent[at] = self.drivers.least(found, line.cap.map(Amount::to_decimal))?;
        }
        // A tax on top is taken of the price without such taxes.
        let mut fold = Form::constant(Decimal::ONE);
        for (line, most) in lines.iter().zip(&highest.shared_lines) {
            if matches!(line.basis, Basis::OnTop { .. }) {
                fold = fold.plus(&self.share_form(line, most)?)?;
            }
        }
        let net = self.drivers.quotient(revenue, &fold)?;
        let mut open = order.of_price;
        let mut shares: Vec<Option<Form>> = vec![None; lines.len()];
        while !open.is_empty() {
            let before = open.len();
            let mut left = Vec::new();
            for at in open {
                let base = match &lines[at].basis {
                    Basis::OfPrice { .. } => Some(revenue.clone()),
                    Basis::OnTop { .. } => Some(net.clone()),
                    _ => {
                        let parts: Option<Vec<Form>> =
                            order.rests_on[at].lines.iter().map(|it| shares[*it].clone()).collect();
                        let of = |parts: Vec<Form>| {
                            parts.iter().try_fold(Form::default(), |sum, part| sum.plus(part))
                        };
                        parts.map(of).transpose()?
                    }
                };
                let Some(base) = base else {
                    left.push(at);
                    continue;
                };
                let share = self.share_form(&lines[at], &highest.shared_lines[at])?;
                let taken = self.drivers.product(&share, &base)?;
                shares[at] = Some(taken.clone());
                spent[at] = self.drivers.least(taken, lines[at].cap.map(Amount::to_decimal))?;
            }
            open = left;
            if open.len() == before {
                break;
            }
        }
        spent.iter().try_fold(personnel.clone().plus(activities)?, |sum, it| sum.plus(it))
    }

    /// The order of the lines, which hangs on no figure.
    fn order_of(&self, lines: &[SharedLine]) -> Result<Settlement, Error> {
        let nothing = Spread::zero(self.term.years().len());
        let post_months = post_months_twelvefold(&self.plan, &self.term)?;
        let ground = Ground {
            personnel: &nothing,
            activities: &nothing,
            post_months: &post_months,
            term: &self.term,
            price: Some(Amount::ZERO),
        };
        settlement(lines, &ground)
    }

    /// A line in amounts.
    fn ready_amount(
        &mut self,
        at: usize,
        low: &SharedLine,
        high: &SharedLine,
        post_years: &[Form],
    ) -> Result<Form, Error> {
        let axis = self.axes_of(low.id, |it| it == InputField::LineAmount).first().copied();
        let axis = axis.filter(|_| low.basis != high.basis);
        if let (Basis::PerPostYear { amount, .. }, Basis::PerPostYear { amount: most, .. }) =
            (&low.basis, &high.basis)
        {
            let amount = self.ready_figure(axis, amount.to_decimal(), most.to_decimal())?;
            let line = self.by_post_years.iter().position(|it| it.0 == at).unwrap_or_default();
            return self.drivers.product(&amount, &post_years[line]);
        }
        let (low, high) = (exact_amount(low, &self.term, &[])?, exact_amount(high, &self.term, &[])?);
        self.ready_figure(axis, low, high)
    }

    /// A figure that moves in a straight line with an axis.
    fn ready_figure(&mut self, axis: Option<usize>, low: Decimal, high: Decimal) -> Result<Form, Error> {
        let Some(axis) = axis else { return Ok(Form::constant(low)) };
        let (driver, form) = self.drivers.add(low);
        self.drivers.add_term(driver, high - low, &[axis])?;
        Ok(form)
    }

    /// A line's percentage as a share.
    fn share_form(&mut self, line: &SharedLine, highest: &SharedLine) -> Result<Form, Error> {
        let axis = self.axes_of(line.id, |it| it == InputField::LinePercent).first().copied();
        let shares = (percent_of(&line.basis), percent_of(&highest.basis));
        let (low, high) = (shares.0.unwrap_or_default(), shares.1.unwrap_or_default());
        self.ready_figure(axis.filter(|_| low != high), low, high)
    }

    /// What is to be had at hand while futures are drawn.
    pub fn bench(&self) -> Bench<'_> {
        let rates = |it| Rates::of(it, self.plan.starts_on, &self.term, &mut Vec::new());
        let reckoned_in_full = !self.posts.is_empty();
        let higher = self.rates.iter().filter(|_| reckoned_in_full);
        Bench {
            futures: self,
            rates: rates(&self.plan.contributions),
            higher: higher.map(|it| (it.0, rates(&it.1))).collect(),
            posts: self.posts.iter().map(|it| self.plan.posts[it.0].clone()).collect(),
            works: self.works.iter().map(|it| self.plan.activities[it.0].clone()).collect(),
            values: Vec::new(),
            drawn: Vec::new(),
        }
    }
}

/// Room in which futures are reckoned, one after another.
pub(crate) struct Bench<'a> {
    futures: &'a Futures,
    rates: Rates<'a>,
    higher: Vec<(usize, Rates<'a>)>,
    posts: Vec<Post>,
    works: Vec<Activity>,
    values: Vec<Fixed>,
    drawn: Vec<Fixed>,
}

impl Bench<'_> {
    /// The surplus of the future in which each axis stands so many steps above its least.
    pub fn surplus(&mut self, steps: &[u64]) -> Result<Amount, Error> {
        let Self { futures, rates, higher, posts, works, values, drawn } = self;
        drawn.clear();
        drawn.extend(steps.iter().zip(&futures.axes).map(|(steps, axis)| Fixed::part(*steps, axis.steps)));
        futures.drivers.draw(values, drawn)?;
        let mut raise = |driver: usize, by: Decimal| -> Result<(), Error> {
            values[driver] = values[driver].plus(Fixed::of(by)?)?;
            Ok(())
        };
        for (post, (_, axes)) in posts.iter_mut().zip(&futures.posts) {
            let row = Some(post.id);
            for axis in axes {
                let value = futures.axes[*axis].value(steps[*axis]);
                set_post(post, futures.axes[*axis].input.field, value).ok_or(Error::TooLarge { row })?;
            }
            let figures = futures.figures_of(post, rates)?;
            raise(futures.personnel, figures[0])?;
            for ((_, driver), figure) in futures.by_post_years.iter().zip(&figures[1..]) {
                raise(*driver, *figure)?;
            }
            for (axis, rates) in higher.iter() {
                let most = futures.post_cost(post, rates)?;
                let reached = product(row, &[most - figures[0], steps[*axis].into()])?;
                raise(futures.personnel, reached / Decimal::from(futures.axes[*axis].steps))?;
            }
        }
        for (work, (_, axes)) in works.iter_mut().zip(&futures.works) {
            let row = Some(work.id);
            for axis in axes {
                let value = futures.axes[*axis].value(steps[*axis]);
                set_activity(work, futures.axes[*axis].input.field, value).ok_or(Error::TooLarge { row })?;
            }
            raise(futures.activities, exact_direct_cost(work, &futures.term)?)?;
        }
        futures.drivers.settle(values)?.rounded()
    }
}

/// A line in amounts before it is rounded.
fn exact_amount(line: &SharedLine, term: &Term, post_months: &[Decimal]) -> Result<Decimal, Error> {
    if let Basis::Fixed { amount } = line.basis {
        return Ok(amount.to_decimal());
    }
    let parts = amount_parts(line, term, post_months)?.unwrap_or_default();
    Ok(sum(Some(line.id), parts)? / YEAR)
}

/// The share of a line that is one.
fn percent_of(basis: &Basis) -> Option<Decimal> {
    match basis {
        Basis::OfPersonnel { percent }
        | Basis::OfDirect { percent }
        | Basis::OfHeads { percent, .. }
        | Basis::OfLines { percent, .. }
        | Basis::OfPrice { percent }
        | Basis::OnTop { percent } => Some(percent.share()),
        _ => None,
    }
}

/// A set of axes, and figures.
type Corner = (Vec<usize>, Vec<Decimal>);

/// For each set of axes what it adds when they stand at their most, beyond what its smaller sets add.
fn corners(
    axes: &[usize],
    reckon: impl Fn(&[usize]) -> Result<Vec<Decimal>, Error>,
) -> Result<Vec<Corner>, Error> {
    let mut found: Vec<Corner> = Vec::with_capacity(1 << axes.len());
    for set in 0..(1_usize << axes.len()) {
        let at_most: Vec<usize> =
            axes.iter().enumerate().filter(|it| set >> it.0 & 1 == 1).map(|it| *it.1).collect();
        let mut figures = reckon(&at_most)?;
        for (smaller, added) in &found {
            if smaller.iter().all(|it| at_most.contains(it)) {
                for (figure, added) in figures.iter_mut().zip(added) {
                    *figure -= *added;
                }
            }
        }
        found.push((at_most, figures));
    }
    Ok(found)
}
