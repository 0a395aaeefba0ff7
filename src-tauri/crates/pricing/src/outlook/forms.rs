//! Sums of weighted figures, and the few steps between them that are no sums: what is left of a plan to reckon anew
//! for each future. Binary fixed-point numbers, since a future is one of a million: a figure is off by a hundred
//! thousandth of a cent at the most, where the costing's own lines are rounded to cents.

use model::Amount;
use rust_decimal::{Decimal, prelude::ToPrimitive};

use crate::{
    Error,
    exact::{product, sum},
};

/// Binary digits after the point. A product of two figures fits 127 of them as long as it stays below 5 × 10¹¹; what
/// does not is refused.
const POINT: u32 = 44;

/// One.
const ONE: i128 = 1 << POINT;

/// A number of forty-four binary digits after the point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Fixed(i128);

impl Fixed {
    /// The nearest below an exact number, of which eighteen decimals are looked at.
    pub fn of(exact: Decimal) -> Result<Self, Error> {
        let whole = exact.trunc();
        let rest = (exact - whole).round_dp(18);
        let rest = rest.mantissa() * ONE / 10_i128.pow(rest.scale());
        let whole = whole.to_i128().and_then(|it| it.checked_mul(ONE));
        whole.and_then(|it| it.checked_add(rest)).map(Self).ok_or(TOO_LARGE)
    }

    /// A part of a whole, neither of which has digits after the point.
    pub fn part(part: u64, whole: u64) -> Self {
        // Up to 2⁶⁴ × 2⁴⁴.
        Self((i128::from(part) * ONE).checked_div(whole.into()).unwrap_or_default())
    }

    /// As money: half-up to the cent, away from zero as all money is.
    pub fn rounded(self) -> Result<Amount, Error> {
        let hundredfold = self.0.checked_mul(100).ok_or(TOO_LARGE)?;
        let cents = (hundredfold.abs() + ONE / 2) / ONE * hundredfold.signum();
        i64::try_from(cents).ok().and_then(|it| Amount::from_minor(it).ok()).ok_or(TOO_LARGE)
    }

    pub fn plus(self, other: Self) -> Result<Self, Error> {
        self.0.checked_add(other.0).map(Self).ok_or(TOO_LARGE)
    }

    fn times(self, other: Self) -> Result<Self, Error> {
        self.0.checked_mul(other.0).map(|it| Self(it >> POINT)).ok_or(TOO_LARGE)
    }

    fn over(self, other: Self) -> Result<Self, Error> {
        self.0.checked_mul(ONE).and_then(|it| it.checked_div(other.0)).map(Self).ok_or(TOO_LARGE)
    }
}

const TOO_LARGE: Error = Error::TooLarge { row: None };

/// A constant and weighted drivers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Form {
    constant: Decimal,
    parts: Vec<(usize, Decimal)>,
}

impl Form {
    /// A figure that is always the same.
    pub const fn constant(constant: Decimal) -> Self {
        Self { constant, parts: Vec::new() }
    }

    /// A driver itself.
    fn driver(driver: usize) -> Self {
        Self { constant: Decimal::ZERO, parts: vec![(driver, Decimal::ONE)] }
    }

    /// The sum of two.
    pub fn plus(mut self, other: &Self) -> Result<Self, Error> {
        self.constant = sum(None, [self.constant, other.constant])?;
        for (driver, weight) in &other.parts {
            match self.parts.iter_mut().find(|it| it.0 == *driver) {
                Some(part) => part.1 = sum(None, [part.1, *weight])?,
                None => self.parts.push((*driver, *weight)),
            }
        }
        Ok(self)
    }

    /// So many times it.
    pub fn times(&self, factor: Decimal) -> Result<Self, Error> {
        let parts = self.parts.iter().map(|it| Ok((it.0, product(None, &[it.1, factor])?)));
        Ok(Self {
            constant: product(None, &[self.constant, factor])?,
            parts: parts.collect::<Result<_, Error>>()?,
        })
    }

    /// As it is reckoned a million times.
    fn cut(&self) -> Result<Cut, Error> {
        let parts = self.parts.iter().map(|it| Ok((it.0, Fixed::of(it.1)?)));
        Ok(Cut { constant: Fixed::of(self.constant)?, parts: parts.collect::<Result<_, Error>>()? })
    }
}

/// A form cut to fixed-point numbers.
#[derive(Debug, Clone, Default)]
struct Cut {
    constant: Fixed,
    parts: Vec<(usize, Fixed)>,
}

impl Cut {
    fn value(&self, drivers: &[Fixed]) -> Result<Fixed, Error> {
        self.parts.iter().try_fold(self.constant, |sum, (driver, weight)| {
            let value = drivers[*driver];
            // A driver itself is the common case.
            sum.plus(if weight.0 == ONE { value } else { value.times(*weight)? })
        })
    }
}

/// What a driver is, where it is no sum of drawn figures.
#[derive(Debug, Clone)]
enum Step {
    Product(Cut, Cut),
    Quotient(Cut, Cut),
    Least(Cut, Fixed),
    Greatest(Cut, Fixed),
}

/// What is added to a driver when some axes stand at their most, in proportion where they do not.
#[derive(Debug, Clone)]
struct Term {
    to: usize,
    reached: Decimal,
    axes: Vec<usize>,
}

/// Figures that are reckoned for each future: first sums of drawn steps, then steps, each resting on those before it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Drivers {
    /// Each driver where all axes are at their least.
    start: Vec<Decimal>,
    terms: Vec<Term>,
    steps: Vec<(usize, Step)>,
    /// `start`, what the terms reach, and the result, cut to fixed-point numbers.
    cut_start: Vec<Fixed>,
    cut_terms: Vec<Fixed>,
    result: Cut,
}

impl Drivers {
    /// A new driver with a value where all axes are at their least.
    pub fn add(&mut self, start: Decimal) -> (usize, Form) {
        self.start.push(start);
        let driver = self.start.len() - 1;
        (driver, Form::driver(driver))
    }

    /// Raises a driver's value at the least.
    pub fn raise(&mut self, driver: usize, by: Decimal) -> Result<(), Error> {
        self.start[driver] = sum(None, [self.start[driver], by])?;
        Ok(())
    }

    /// Adds what is reached when all of some axes stand at their most.
    pub fn add_term(&mut self, to: usize, reached: Decimal, axes: &[usize]) -> Result<(), Error> {
        if axes.is_empty() {
            return self.raise(to, reached);
        }
        if reached.is_zero() {
            return Ok(());
        }
        match self.terms.iter_mut().find(|it| it.to == to && it.axes == axes) {
            Some(term) => term.reached = sum(None, [term.reached, reached])?,
            None => self.terms.push(Term { to, reached, axes: axes.to_vec() }),
        }
        Ok(())
    }

    /// Ends the making, with the form that is asked for.
    pub fn finish(&mut self, result: &Form) -> Result<(), Error> {
        self.cut_start = self.start.iter().map(|it| Fixed::of(*it)).collect::<Result<_, _>>()?;
        self.cut_terms = self.terms.iter().map(|it| Fixed::of(it.reached)).collect::<Result<_, _>>()?;
        self.result = result.cut()?;
        Ok(())
    }

    /// The product of two forms.
    pub fn product(&mut self, one: &Form, other: &Form) -> Result<Form, Error> {
        match (one.parts.is_empty(), other.parts.is_empty()) {
            (true, _) => other.times(one.constant),
            (_, true) => one.times(other.constant),
            _ => Ok(self.step(Step::Product(one.cut()?, other.cut()?))),
        }
    }

    /// One form divided by another.
    pub fn quotient(&mut self, whole: &Form, by: &Form) -> Result<Form, Error> {
        if by.parts.is_empty() {
            return whole.times(Decimal::ONE.checked_div(by.constant).ok_or(TOO_LARGE)?);
        }
        Ok(self.step(Step::Quotient(whole.cut()?, by.cut()?)))
    }

    /// A form held to a cap.
    pub fn least(&mut self, form: Form, cap: Option<Decimal>) -> Result<Form, Error> {
        Ok(match cap {
            None => form,
            Some(cap) if form.parts.is_empty() => Form::constant(form.constant.min(cap)),
            Some(cap) => self.step(Step::Least(form.cut()?, Fixed::of(cap)?)),
        })
    }

    /// A form raised to a floor.
    pub fn greatest(&mut self, form: Form, floor: Option<Decimal>) -> Result<Form, Error> {
        Ok(match floor {
            None => form,
            Some(floor) if form.parts.is_empty() => Form::constant(form.constant.max(floor)),
            Some(floor) => self.step(Step::Greatest(form.cut()?, Fixed::of(floor)?)),
        })
    }

    fn step(&mut self, step: Step) -> Form {
        let (driver, form) = self.add(Decimal::ZERO);
        self.steps.push((driver, step));
        form
    }

    /// Sets `values` to the drivers' sums, each axis standing at a part of the way from its least to its most.
    pub fn draw(&self, values: &mut Vec<Fixed>, drawn: &[Fixed]) -> Result<(), Error> {
        values.clear();
        values.extend_from_slice(&self.cut_start);
        for (term, reached) in self.terms.iter().zip(&self.cut_terms) {
            let part = term.axes.iter().try_fold(*reached, |part, axis| part.times(drawn[*axis]))?;
            values[term.to] = values[term.to].plus(part)?;
        }
        Ok(())
    }

    /// Takes the steps, and gives the result, which rests on all of them.
    pub fn settle(&self, values: &mut [Fixed]) -> Result<Fixed, Error> {
        for (driver, step) in &self.steps {
            values[*driver] = match step {
                Step::Product(one, other) => one.value(values)?.times(other.value(values)?)?,
                Step::Quotient(whole, by) => whole.value(values)?.over(by.value(values)?)?,
                Step::Least(form, cap) => form.value(values)?.min(*cap),
                Step::Greatest(form, floor) => form.value(values)?.max(*floor),
            };
        }
        self.result.value(values)
    }
}
