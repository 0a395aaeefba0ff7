//! Exact numbers that are not money: quantities, percentages, fractions.

use std::{fmt, str::FromStr};

use rust_decimal::{Decimal, prelude::ToPrimitive};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use ts_rs::TS;

/// Why a text is not a number of the wanted kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// Not a plain decimal number.
    #[error("`{0}` is not a number; write digits and at most one point, as in 1762.2")]
    NotANumber(String),
    /// Below zero.
    #[error("`{0}` is negative")]
    Negative(String),
    /// More than six decimals.
    #[error("`{0}` has more than six decimals")]
    TooManyDecimals(String),
    /// Beyond 10¹².
    #[error("`{0}` is beyond 1,000,000,000,000")]
    TooLarge(String),
    /// A percentage above a hundred.
    #[error("`{0}` is more than 100 per cent")]
    AboveHundred(String),
    /// Not a proper fraction such as 2/3.
    #[error("`{0}` is not a fraction between 0 and 1, as in 2/3")]
    NotAFraction(String),
}

/// A count, hours, points or another exact number: zero or more, at most six decimals and 10¹².
///
/// Its JSON is a string, `"35244"`; a whole JSON number is read too, a JSON float never.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, TS)]
#[ts(type = "string")]
pub struct Quantity(Decimal);

impl Quantity {
    /// None of it.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// The exact value.
    pub const fn to_decimal(self) -> Decimal {
        self.0
    }

    /// Whether it is zero.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }
}

impl From<u32> for Quantity {
    fn from(whole: u32) -> Self {
        Self(whole.into())
    }
}

impl TryFrom<Decimal> for Quantity {
    type Error = NumberError;
    fn try_from(value: Decimal) -> Result<Self, NumberError> {
        let value = value.normalize();
        if value.is_sign_negative() && !value.is_zero() {
            return Err(NumberError::Negative(value.to_string()));
        }
        if value.scale() > 6 {
            return Err(NumberError::TooManyDecimals(value.to_string()));
        }
        if value > Decimal::from(1_000_000_000_000_u64) {
            return Err(NumberError::TooLarge(value.to_string()));
        }
        Ok(Self(value))
    }
}

impl FromStr for Quantity {
    type Err = NumberError;
    fn from_str(text: &str) -> Result<Self, NumberError> {
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let plain = |it: u8| it.is_ascii_digit() || it == b'.';
        if !unsigned.bytes().all(plain) || unsigned.starts_with('.') || unsigned.ends_with('.') {
            return Err(NumberError::NotANumber(text.into()));
        }
        if unsigned.split_once('.').map_or(unsigned.len(), |it| it.0.len()) > 20 {
            return Err(NumberError::TooLarge(text.into()));
        }
        if unsigned.split_once('.').is_some_and(|it| it.1.trim_end_matches('0').len() > 6) {
            return Err(NumberError::TooManyDecimals(text.into()));
        }
        Decimal::from_str_exact(text).map_err(|_| NumberError::NotANumber(text.into()))?.try_into()
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.normalize().fmt(f)
    }
}

impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Quantity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged, expecting = "expected a number written as a string, or a whole number")]
        enum Spelling {
            Text(String),
            Whole(i64),
        }
        let text = match Spelling::deserialize(deserializer)? {
            Spelling::Text(text) => text,
            Spelling::Whole(whole) => whole.to_string(),
        };
        text.parse().map_err(de::Error::custom)
    }
}

impl JsonSchema for Quantity {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Quantity".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "anyOf": [
                { "type": "string", "pattern": r"^\d{1,13}(\.\d{1,6})?$" },
                { "type": "integer", "minimum": 0 }
            ],
            "description": "An exact number, zero or more, at most six decimals"
        })
    }
}

/// A percentage from 0 to 100, exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, JsonSchema, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Percent(Quantity);

impl Percent {
    /// The share it stands for, between 0 and 1.
    pub fn share(self) -> Decimal {
        // A quantity has six decimals at the most, so moving the point is exact.
        Decimal::from_i128_with_scale(self.0.0.mantissa(), self.0.0.scale() + 2)
    }

    /// The number before the sign: 25 for 25 %.
    pub const fn points(self) -> Decimal {
        self.0.0
    }
}

impl TryFrom<Quantity> for Percent {
    type Error = NumberError;
    fn try_from(value: Quantity) -> Result<Self, NumberError> {
        if value.0 > Decimal::ONE_HUNDRED {
            return Err(NumberError::AboveHundred(value.to_string()));
        }
        Ok(Self(value))
    }
}

impl FromStr for Percent {
    type Err = NumberError;
    fn from_str(text: &str) -> Result<Self, NumberError> {
        text.parse::<Quantity>()?.try_into()
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'de> Deserialize<'de> for Percent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Quantity::deserialize(deserializer)?.try_into().map_err(de::Error::custom)
    }
}

/// A fraction between 0 and 1 written as in a staffing rule: `"2/3"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TS)]
#[ts(type = "string")]
pub struct Fraction {
    numerator: u32,
    denominator: u32,
}

impl Fraction {
    /// Numerator and denominator.
    pub const fn parts(self) -> (u32, u32) {
        (self.numerator, self.denominator)
    }

    /// The least whole number that is at least this share of `whole`: 2/3 of 20 is 14.
    pub fn of_rounded_up(self, whole: u32) -> u32 {
        let product = u64::from(whole) * u64::from(self.numerator);
        product.div_ceil(u64::from(self.denominator)).to_u32().unwrap_or(u32::MAX)
    }
}

impl FromStr for Fraction {
    type Err = NumberError;
    fn from_str(text: &str) -> Result<Self, NumberError> {
        let parse = || {
            let (numerator, denominator) = text.split_once('/')?;
            let fraction =
                Self { numerator: numerator.parse().ok()?, denominator: denominator.parse().ok()? };
            (fraction.denominator > 0 && fraction.numerator <= fraction.denominator).then_some(fraction)
        };
        parse().ok_or_else(|| NumberError::NotAFraction(text.into()))
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

impl Serialize for Fraction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Fraction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

impl JsonSchema for Fraction {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Fraction".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": r"^\d+/\d+$" })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn quantities_are_exact_and_bounded() {
        assert_eq!("1762.20".parse::<Quantity>().unwrap().to_string(), "1762.2");
        assert_eq!(serde_json::from_str::<Quantity>("20").unwrap(), Quantity::from(20));
        for bad in ["", "-1", "1.0000001", "1000000000001", "1e3", "12.", "二十", "111111111111111111111"] {
            assert!(bad.parse::<Quantity>().is_err(), "{bad}");
        }
        assert!(serde_json::from_str::<Quantity>("0.1").is_err(), "a JSON float is not exact");
        assert!("100.01".parse::<Percent>().is_err());
    }

    #[test]
    fn staffing_fractions_round_up() {
        let two_thirds: Fraction = "2/3".parse().unwrap();
        let half: Fraction = "1/2".parse().unwrap();
        assert_eq!((two_thirds.of_rounded_up(20), half.of_rounded_up(20)), (14, 10));
        assert_eq!((two_thirds.of_rounded_up(19), half.of_rounded_up(19)), (13, 10));
        assert_eq!((two_thirds.of_rounded_up(23), half.of_rounded_up(23)), (16, 12));
        for bad in ["3/2", "1/0", "0.5", "1/", "-1/2"] {
            assert!(bad.parse::<Fraction>().is_err(), "{bad}");
        }
    }
}
