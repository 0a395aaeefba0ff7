//! Random values of figures: each on the grid of what the figure can be, from whole random numbers alone.

use model::{CostPlan, Input, InputRange};
use rand_chacha::{ChaCha8Rng, rand_core::Rng};
use rust_decimal::{Decimal, prelude::ToPrimitive};

use crate::{
    InputError,
    outlook::inputs::{decimals, set_input},
};

/// A figure that turns out somewhere between two values.
#[derive(Debug, Clone)]
pub(crate) struct Axis {
    pub input: Input,
    /// Its least value.
    pub least: Decimal,
    /// The distance of neighbouring values: a cent of money, a millionth of everything else.
    unit: Decimal,
    /// How many units its greatest value lies above the least.
    pub steps: u64,
    /// How many units the likely one does.
    likely: Option<u64>,
}

impl Axis {
    /// The axis of a range, whose values the plan's figure must be able to take.
    pub fn of(plan: &mut CostPlan, range: &InputRange) -> Result<Self, InputError> {
        let out_of_order = InputError::RangeOutOfOrder { row: range.id };
        let likely = range.likely.unwrap_or(range.least);
        if likely < range.least || range.most < likely {
            return Err(out_of_order);
        }
        // The least comes last: the plan is left with it.
        for value in [range.most, likely, range.least] {
            set_input(plan, range.input, value)?;
        }
        let unit = Decimal::new(1, decimals(range.input.field));
        let least = range.least.to_decimal();
        let steps_to = |value: Decimal| -> Result<u64, InputError> {
            ((value - least) / unit).to_u64().ok_or_else(|| out_of_order.clone())
        };
        Ok(Self {
            input: range.input,
            least,
            unit,
            steps: steps_to(range.most.to_decimal())?,
            likely: range.likely.map(|it| steps_to(it.to_decimal())).transpose()?,
        })
    }

    /// The value so many steps above the least.
    pub fn value(&self, steps: u64) -> Decimal {
        self.least + self.unit * Decimal::from(steps)
    }

    /// Sets the plan's figure so many steps above the least.
    pub fn set(&self, plan: &mut CostPlan, steps: u64) -> Result<(), InputError> {
        let value =
            self.value(steps).try_into().map_err(|_| crate::Error::TooLarge { row: self.input.row })?;
        set_input(plan, self.input, value)
    }

    /// Draws a number of steps. With a likely value the distribution is triangular: the larger of two even draws rises
    /// evenly in likelihood, so each side of the triangle is one, and the sides are as likely as they are long.
    pub fn draw(&self, random: &mut ChaCha8Rng) -> u64 {
        let Some(likely) = self.likely else { return up_to(random, self.steps) };
        let mut larger_of_two = |most: u64| up_to(random, most).max(up_to(random, most));
        // All are drawn either way, so that the next figure does not hang on this one.
        let (rising, falling) = (larger_of_two(likely), larger_of_two(self.steps - likely));
        let side = up_to(random, self.steps.saturating_sub(1));
        if side < likely { rising } else { self.steps - falling }
    }
}

/// A whole number from zero to `most`, each as likely (Lemire, "Fast Random Integer Generation in an Interval", 2019).
fn up_to(random: &mut ChaCha8Rng, most: u64) -> u64 {
    let count = u128::from(most) + 1;
    loop {
        let product = u128::from(random.next_u64()) * count;
        let (number, rest) = (product >> 64, product & u128::from(u64::MAX));
        // The first 2⁶⁴ mod count rests would make some numbers likelier than others.
        if rest >= count || rest >= (1_u128 << 64) % count {
            return u64::try_from(number).unwrap_or(most);
        }
    }
}
