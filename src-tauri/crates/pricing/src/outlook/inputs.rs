//! The figures of a cost plan that can be varied one by one: read, set, listed.

use model::{
    Activity, Amount, Basis, Contribution, Conversion, CostPlan, Id, Input, InputField, Percent, Post,
    Quantity, SharedLine, WorkingTime,
};
use rust_decimal::{Decimal, RoundingStrategy};

/// Why a figure cannot be varied.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InputError {
    /// The plan has no such row, or the row no such field.
    #[error("the plan has no such figure to vary")]
    NoSuchInput {
        /// The figure asked for.
        input: Input,
    },
    /// A value that the figure cannot take: more than two decimals of money, a percentage above 100.
    #[error("`{value}` is no value for this figure")]
    NotAValue {
        /// The figure.
        input: Input,
        /// The value.
        value: Quantity,
    },
    /// A range whose ends or likely value are not in order.
    #[error("the range of row {row} is not in order")]
    RangeOutOfOrder {
        /// The range's row.
        row: Id,
    },
    /// The plan cannot be reckoned at all.
    #[error(transparent)]
    Unreckonable(#[from] crate::Error),
}

/// Every figure of the plan that is not zero, in the plan's order: posts, rates, activities, conversions, shared
/// lines, working time, each row's fields in the order of [`InputField`].
///
/// The hours of an activity with a conversion are figures of the conversion's row. Money beyond what a `Quantity`
/// holds (10¹²) cannot be varied and is left out, as are rows that have no identity yet.
pub fn inputs(plan: &CostPlan) -> Vec<(Input, Quantity)> {
    let mut found = Vec::new();
    list(&mut found, plan.posts.iter().map(|it| (it.id, it)));
    list(&mut found, plan.contributions.schemes.iter().map(|it| (it.id, it)));
    for activity in &plan.activities {
        let converted = is_converted(plan, activity);
        let own = |it: &InputField| !(converted && is_hours(*it));
        list_row(&mut found, Some(activity.id), activity, Activity::FIELDS.iter().copied().filter(own));
    }
    list(&mut found, plan.conversions.iter().map(|it| (it.id, it)));
    list(&mut found, plan.shared_lines.iter().map(|it| (it.id, it)));
    list_row(&mut found, None, &plan.working_time, WorkingTime::FIELDS.iter().copied());
    found
}

/// A figure's value; none where the plan has no such figure.
pub fn input(plan: &CostPlan, input: Input) -> Option<Quantity> {
    figure(plan, input)?.value()
}

/// The plan with one figure changed; see [`set_input`].
///
/// # Errors
/// As [`set_input`].
pub fn with_input(plan: &CostPlan, input: Input, value: Quantity) -> Result<CostPlan, InputError> {
    let mut changed = plan.clone();
    set_input(&mut changed, input, value)?;
    Ok(changed)
}

/// Changes one figure. Nothing is rounded: money takes at most two decimals, a percentage at most 100.
///
/// # Errors
/// A figure that the plan does not have; a value that the figure cannot take.
pub fn set_input(plan: &mut CostPlan, input: Input, value: Quantity) -> Result<(), InputError> {
    let figure = figure_mut(plan, input).ok_or(InputError::NoSuchInput { input })?;
    figure.set(value).ok_or(InputError::NotAValue { input, value })
}

/// The value nearest to an exact one that a figure can take: money half-up to the cent, everything else half-up to
/// six decimals; at least 0, percentages at most 100. None where the plan has no such figure.
pub(crate) fn nearest(plan: &CostPlan, input: Input, exact: Decimal) -> Option<Quantity> {
    figure(plan, input)?.nearest(exact.max(Decimal::ZERO))
}

/// How many decimals a figure has: money two, everything else six.
pub(crate) const fn decimals(field: InputField) -> u32 {
    match field {
        InputField::MonthlyPay
        | InputField::Allowance
        | InputField::ReplacementCost
        | InputField::DirectCost
        | InputField::LineAmount => 2,
        _ => 6,
    }
}

/// Sets a figure of one post.
pub(crate) fn set_post(post: &mut Post, field: InputField, value: Decimal) -> Option<()> {
    post.figure_mut(field)?.set(value.try_into().ok()?)
}

/// Sets a figure of one activity.
pub(crate) fn set_activity(activity: &mut Activity, field: InputField, value: Decimal) -> Option<()> {
    activity.figure_mut(field)?.set(value.try_into().ok()?)
}

/// A figure of one of the kinds that a plan holds.
trait Figure {
    /// Its value.
    fn value(&self) -> Option<Quantity>;
    /// Takes a value; none where it cannot.
    fn set(&mut self, value: Quantity) -> Option<()>;
    /// The nearest value that it can take.
    fn nearest(&self, exact: Decimal) -> Option<Quantity>;
}

fn half_up(exact: Decimal, decimals: u32) -> Option<Quantity> {
    exact.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero).try_into().ok()
}

impl Figure for Quantity {
    fn value(&self) -> Option<Quantity> {
        Some(*self)
    }
    fn set(&mut self, value: Quantity) -> Option<()> {
        *self = value;
        Some(())
    }
    fn nearest(&self, exact: Decimal) -> Option<Quantity> {
        half_up(exact, 6)
    }
}

impl Figure for Amount {
    fn value(&self) -> Option<Quantity> {
        self.to_decimal().try_into().ok()
    }
    fn set(&mut self, value: Quantity) -> Option<()> {
        let exact = value.to_decimal();
        *self = Self::round_half_up(exact).ok().filter(|it| it.to_decimal() == exact)?;
        Some(())
    }
    fn nearest(&self, exact: Decimal) -> Option<Quantity> {
        half_up(exact, 2)
    }
}

impl Figure for Percent {
    fn value(&self) -> Option<Quantity> {
        self.points().try_into().ok()
    }
    fn set(&mut self, value: Quantity) -> Option<()> {
        *self = value.try_into().ok()?;
        Some(())
    }
    fn nearest(&self, exact: Decimal) -> Option<Quantity> {
        half_up(exact.min(Decimal::ONE_HUNDRED), 6)
    }
}

/// A rate that nobody has entered has no value, but can be given one.
impl Figure for Option<Percent> {
    fn value(&self) -> Option<Quantity> {
        self.as_ref().and_then(Figure::value)
    }
    fn set(&mut self, value: Quantity) -> Option<()> {
        *self = Some(value.try_into().ok()?);
        Some(())
    }
    fn nearest(&self, exact: Decimal) -> Option<Quantity> {
        Percent::default().nearest(exact)
    }
}

/// A row with figures.
trait Row {
    /// The fields that such a row can have.
    const FIELDS: &[InputField];
    fn figure(&self, field: InputField) -> Option<&dyn Figure>;
    fn figure_mut(&mut self, field: InputField) -> Option<&mut dyn Figure>;
}

/// Which member of a row each field is.
macro_rules! fields {
    ($row:ty { $($field:ident: $member:ident),+ $(,)? }) => {
        impl Row for $row {
            const FIELDS: &[InputField] = &[$(InputField::$field),+];
            fn figure(&self, field: InputField) -> Option<&dyn Figure> {
                match field {
                    $(InputField::$field => Some(&self.$member),)+
                    _ => None,
                }
            }
            fn figure_mut(&mut self, field: InputField) -> Option<&mut dyn Figure> {
                match field {
                    $(InputField::$field => Some(&mut self.$member),)+
                    _ => None,
                }
            }
        }
    };
}

fields!(Post {
    FullTime: full_time,
    PostMonths: months,
    MonthlyPay: monthly_pay,
    Allowance: allowance,
    BonusMonths: bonus_months,
    PayGrowth: growth,
    Turnover: turnover,
    VacantMonths: vacant_months,
    ReplacementCost: replacement_cost,
});
fields!(Contribution { ContributionPercent: percent });
fields!(Activity {
    Count: count,
    DirectHours: direct_hours,
    IndirectHours: indirect_hours,
    DirectCost: direct_cost,
    CostGrowth: growth,
});
fields!(Conversion { DirectHours: direct_hours, IndirectHours: indirect_hours });
fields!(WorkingTime {
    DaysPerYear: days_per_year,
    HoursPerDay: hours_per_day,
    LeaveDays: leave_days,
    TrainingDays: training_days,
    SupervisionHours: supervision_hours,
    IndirectShare: indirect_share,
});

impl Row for SharedLine {
    const FIELDS: &[InputField] = &[InputField::LineAmount, InputField::LinePercent];
    fn figure(&self, field: InputField) -> Option<&dyn Figure> {
        match (&self.basis, field) {
            (
                Basis::Fixed { amount }
                | Basis::Yearly { amount, .. }
                | Basis::OneOff { amount }
                | Basis::PerPostYear { amount, .. },
                InputField::LineAmount,
            ) => Some(amount),
            (
                Basis::OfPersonnel { percent }
                | Basis::OfDirect { percent }
                | Basis::OfHeads { percent, .. }
                | Basis::OfLines { percent, .. }
                | Basis::OfPrice { percent }
                | Basis::OnTop { percent },
                InputField::LinePercent,
            ) => Some(percent),
            _ => None,
        }
    }
    fn figure_mut(&mut self, field: InputField) -> Option<&mut dyn Figure> {
        match (&mut self.basis, field) {
            (
                Basis::Fixed { amount }
                | Basis::Yearly { amount, .. }
                | Basis::OneOff { amount }
                | Basis::PerPostYear { amount, .. },
                InputField::LineAmount,
            ) => Some(amount),
            (
                Basis::OfPersonnel { percent }
                | Basis::OfDirect { percent }
                | Basis::OfHeads { percent, .. }
                | Basis::OfLines { percent, .. }
                | Basis::OfPrice { percent }
                | Basis::OnTop { percent },
                InputField::LinePercent,
            ) => Some(percent),
            _ => None,
        }
    }
}

const fn is_hours(field: InputField) -> bool {
    matches!(field, InputField::DirectHours | InputField::IndirectHours)
}

/// Whether an activity's hours are those of a conversion that the plan has.
fn is_converted(plan: &CostPlan, activity: &Activity) -> bool {
    activity.conversion.is_some_and(|id| plan.conversions.iter().any(|it| it.id == id))
}

fn list<'a, R: Row + 'a>(found: &mut Vec<(Input, Quantity)>, rows: impl Iterator<Item = (Id, &'a R)>) {
    for (id, row) in rows {
        list_row(found, Some(id), row, R::FIELDS.iter().copied());
    }
}

fn list_row<R: Row>(
    found: &mut Vec<(Input, Quantity)>,
    id: Option<Id>,
    row: &R,
    fields: impl Iterator<Item = InputField>,
) {
    if id.is_some_and(Id::is_nil) {
        return;
    }
    for field in fields {
        let value = row.figure(field).and_then(Figure::value);
        if let Some(value) = value.filter(|it| !it.is_zero()) {
            found.push((Input { row: id, field }, value));
        }
    }
}

fn figure(plan: &CostPlan, input: Input) -> Option<&dyn Figure> {
    let Some(id) = input.row else { return plan.working_time.figure(input.field) };
    if let Some(row) = plan.posts.iter().find(|it| it.id == id).and_then(|it| it.figure(input.field)) {
        return Some(row);
    }
    let scheme = plan.contributions.schemes.iter().find(|it| it.id == id);
    if let Some(row) = scheme.and_then(|it| it.figure(input.field)) {
        return Some(row);
    }
    let own = |it: &&Activity| it.id == id && !(is_hours(input.field) && is_converted(plan, it));
    if let Some(row) = plan.activities.iter().find(own).and_then(|it| it.figure(input.field)) {
        return Some(row);
    }
    let conversion = plan.conversions.iter().find(|it| it.id == id);
    if let Some(row) = conversion.and_then(|it| it.figure(input.field)) {
        return Some(row);
    }
    plan.shared_lines.iter().find(|it| it.id == id)?.figure(input.field)
}

fn figure_mut(plan: &mut CostPlan, input: Input) -> Option<&mut dyn Figure> {
    // Asked first, since an activity with a conversion has no hours of its own to set.
    figure(plan, input)?;
    let Some(id) = input.row else { return plan.working_time.figure_mut(input.field) };
    let found = plan.posts.iter_mut().find(|it| it.id == id).and_then(|it| it.figure_mut(input.field));
    if found.is_some() {
        return found;
    }
    let schemes = &mut plan.contributions.schemes;
    let found = schemes.iter_mut().find(|it| it.id == id).and_then(|it| it.figure_mut(input.field));
    if found.is_some() {
        return found;
    }
    let conversions = plan.conversions.iter_mut();
    let found = conversions.into_iter().find(|it| it.id == id).and_then(|it| it.figure_mut(input.field));
    if found.is_some() {
        return found;
    }
    let found = plan.activities.iter_mut().find(|it| it.id == id).and_then(|it| it.figure_mut(input.field));
    if found.is_some() {
        return found;
    }
    plan.shared_lines.iter_mut().find(|it| it.id == id)?.figure_mut(input.field)
}
