//! Money: integer minor units, one currency a case.

use std::{fmt, iter::Sum, str::FromStr};

use rust_decimal::{Decimal, prelude::ToPrimitive};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use ts_rs::TS;

/// The currencies of the regimes served; both have two decimal places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
pub enum Currency {
    /// Renminbi yuan.
    #[default]
    CNY,
    /// Hong Kong dollar.
    HKD,
}

impl Currency {
    /// The ISO 4217 code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::CNY => "CNY",
            Self::HKD => "HKD",
        }
    }
}

impl FromStr for Currency {
    type Err = MoneyError;
    fn from_str(text: &str) -> Result<Self, MoneyError> {
        match text {
            "CNY" => Ok(Self::CNY),
            "HKD" => Ok(Self::HKD),
            _ => Err(MoneyError::UnknownCurrency(text.into())),
        }
    }
}

/// Why a text is not an amount.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Not a plain decimal number.
    #[error("`{0}` is not an amount; write digits and at most one point, as in 1854000.00")]
    NotAnAmount(String),
    /// More than two decimals: a fraction of a cent is never silently dropped.
    #[error("`{0}` has more than two decimals")]
    TooManyDecimals(String),
    /// Below zero where a case only holds zero or more.
    #[error("`{0}` is negative")]
    Negative(String),
    /// Beyond ±10¹⁵ minor units.
    #[error("`{0}` is beyond 10,000,000,000,000.00")]
    TooLarge(String),
    /// Not a currency this program knows.
    #[error("`{0}` is not a currency known here; known: CNY, HKD")]
    UnknownCurrency(String),
}

/// An exact number of minor units (分, cents) of the case's currency, within ±10¹⁵.
///
/// Sums and differences may be negative; what is read from a case may not.
/// Its JSON is a string with two decimals, `"1854000.00"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, TS)]
#[ts(type = "string")]
pub struct Amount(i64);

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The largest amount: 10¹⁵ minor units.
    pub const MAX: Self = Self(1_000_000_000_000_000);

    /// From minor units; refused beyond ±10¹⁵.
    pub fn from_minor(minor: i64) -> Result<Self, MoneyError> {
        if minor.unsigned_abs() > Self::MAX.0.unsigned_abs() {
            return Err(MoneyError::TooLarge(minor.to_string()));
        }
        Ok(Self(minor))
    }

    /// Minor units.
    pub const fn minor(self) -> i64 {
        self.0
    }

    /// The exact value in major units.
    pub fn to_decimal(self) -> Decimal {
        Decimal::new(self.0, 2)
    }

    /// Rounds half-up (away from zero) to two decimals. This is the only place where money is rounded.
    pub fn round_half_up(exact: Decimal) -> Result<Self, MoneyError> {
        let too_large = || MoneyError::TooLarge(exact.to_string());
        let (digits, scale) = (exact.mantissa(), exact.scale());
        let cents = match scale.checked_sub(2) {
            Some(cut) => {
                // At most 28 decimals, so none of this leaves what 128 binary digits hold.
                let one = 10_i128.pow(cut);
                let rest = digits % one;
                digits / one + if 2 * rest.abs() >= one { digits.signum() } else { 0 }
            }
            None => digits.checked_mul(10_i128.pow(2 - scale)).ok_or_else(too_large)?,
        };
        let cents = i64::try_from(cents).map_err(|_| too_large())?;
        Self::from_minor(cents)
    }

    /// The sum, or `None` beyond the largest amount.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).and_then(|it| Self::from_minor(it).ok())
    }

    /// The difference, or `None` beyond the largest amount.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).and_then(|it| Self::from_minor(it).ok())
    }

    /// Splits the amount by weights so that the parts add up exactly: each gets its share rounded down,
    /// and the cents left over go one by one to the largest remainders (ties: the earlier part).
    /// All-zero weights give all-zero parts; negative amounts are split as their positive counterpart.
    pub fn allot(self, weights: &[Decimal]) -> Vec<Self> {
        self.allot_whole(weights).unwrap_or_else(|| self.allot_decimal(weights))
    }

    /// [`Self::allot`] in whole numbers, for weights that fit them: nearly all do, and it is several times as fast.
    fn allot_whole(self, weights: &[Decimal]) -> Option<Vec<Self>> {
        let scale = weights.iter().map(Decimal::scale).max()?;
        let mut rests = Vec::with_capacity(weights.len());
        let mut total = 0_i128;
        for weight in weights {
            let whole = weight.mantissa().checked_mul(10_i128.checked_pow(scale - weight.scale())?)?;
            if whole < 0 {
                return None;
            }
            total = total.checked_add(whole)?;
            rests.push(whole);
        }
        let amount = i128::from(self.0.unsigned_abs());
        // No share of the amount is larger than the whole of it.
        amount.checked_mul(total)?;
        if total == 0 {
            return Some(vec![Self::ZERO; weights.len()]);
        }
        let sign = self.0.signum();
        let mut left = amount;
        let mut parts = Vec::with_capacity(weights.len());
        for rest in &mut rests {
            let share = *rest * amount;
            let part = share / total;
            *rest = share - part * total;
            left -= part;
            parts.push(Self(i64::try_from(part).ok()? * sign));
        }
        if left > 0 {
            let mut by_remainder: Vec<usize> = (0..rests.len()).collect();
            by_remainder.sort_unstable_by(|a, b| rests[*b].cmp(&rests[*a]).then(a.cmp(b)));
            for index in by_remainder.into_iter().take(usize::try_from(left).ok()?) {
                parts[index].0 += sign;
            }
        }
        Some(parts)
    }

    /// [`Self::allot`] for weights of any size.
    fn allot_decimal(self, weights: &[Decimal]) -> Vec<Self> {
        // Weights only matter against one another; large ones are scaled down so that no product overflows.
        let largest = weights.iter().max().copied().unwrap_or_default();
        let scale = if largest > Decimal::from(1_000_000_000) { largest } else { Decimal::ONE };
        let scaled = |weight: &Decimal| if scale == Decimal::ONE { *weight } else { *weight / scale };
        let total: Decimal = weights.iter().map(scaled).sum();
        if total.is_zero() {
            return vec![Self::ZERO; weights.len()];
        }
        let whole = Decimal::from(self.0.unsigned_abs());
        let shares: Vec<(i64, Decimal)> = weights
            .iter()
            .map(|weight| {
                // Remainders of one divisor compare exactly; quotients cut at 28 digits would break ties.
                let product = whole * scaled(weight);
                let rest = product % total;
                (((product - rest) / total).round().to_i64().unwrap_or_default(), rest)
            })
            .collect();
        let mut left = self.0.abs() - shares.iter().map(|it| it.0).sum::<i64>();
        let mut by_remainder: Vec<usize> = (0..shares.len()).collect();
        by_remainder.sort_by(|a, b| shares[*b].1.cmp(&shares[*a].1).then(a.cmp(b)));
        let mut parts: Vec<i64> = shares.iter().map(|it| it.0).collect();
        for index in by_remainder.into_iter().cycle() {
            if left <= 0 {
                break;
            }
            parts[index] += 1;
            left -= 1;
        }
        parts.into_iter().map(|it| Self(it * self.0.signum())).collect()
    }
}

impl Sum for Amount {
    /// Saturates at the largest amount, where every check on a price fails anyway.
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        let total = amounts.fold(0_i64, |sum, it| sum.saturating_add(it.0));
        Self(total.clamp(-Self::MAX.0, Self::MAX.0))
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let minor = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:02}", minor / 100, minor % 100)
    }
}

impl FromStr for Amount {
    type Err = MoneyError;
    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (major, minor) = digits.split_once('.').unwrap_or((digits, ""));
        let plain = |it: &str| it.bytes().all(|byte| byte.is_ascii_digit());
        if major.is_empty() || !plain(major) || !plain(minor) || digits.ends_with('.') {
            return Err(MoneyError::NotAnAmount(text.into()));
        }
        if minor.trim_end_matches('0').len() > 2 {
            return Err(MoneyError::TooManyDecimals(text.into()));
        }
        let cents = &format!("{minor:0<2}")[..2];
        let value: i64 = format!("{major}{cents}").parse().map_err(|_| MoneyError::TooLarge(text.into()))?;
        Self::from_minor(if negative { -value } else { value }).map_err(|_| MoneyError::TooLarge(text.into()))
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let amount: Self = text.parse().map_err(de::Error::custom)?;
        if amount.0 < 0 {
            return Err(de::Error::custom(MoneyError::Negative(text)));
        }
        Ok(amount)
    }
}

impl JsonSchema for Amount {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Amount".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": r"^\d{1,13}(\.\d{1,2})?$",
            "description": "Money of the case's currency, in major units with at most two decimals"
        })
    }
}

/// An amount that has left its case and so carries its currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// How much.
    pub amount: Amount,
    /// Of what.
    pub currency: Currency,
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes_two_decimals() {
        for (text, minor) in
            [("0", 0), ("1854000.00", 185_400_000), ("0.5", 50), ("-3.07", -307), ("7.100", 710)]
        {
            assert_eq!(text.parse::<Amount>().unwrap().minor(), minor, "{text}");
        }
        assert_eq!(Amount::from_minor(-307).unwrap().to_string(), "-3.07");
    }

    #[test]
    fn refuses_what_is_no_amount() {
        use MoneyError::*;
        let of = |text: &str| text.parse::<Amount>().unwrap_err();
        assert_eq!(of("1.005"), TooManyDecimals("1.005".into()));
        for text in ["", ".", "1.", ".5", "1,000", "1e3", "¥1", "--1", "壹"] {
            assert_eq!(of(text), NotAnAmount(text.into()));
        }
        assert_eq!(of("10000000000000.01"), TooLarge("10000000000000.01".into()));
        assert_eq!(of("99999999999999999999"), TooLarge("99999999999999999999".into()));
        assert!(serde_json::from_str::<Amount>("\"-1\"").unwrap_err().to_string().contains("negative"));
    }

    #[test]
    fn rounds_half_up_away_from_zero() {
        for (exact, rounded) in [
            ("2.005", "2.01"),
            ("2.0049", "2.00"),
            ("-2.005", "-2.01"),
            ("-2.0049999999999999999999999999", "-2.00"),
            ("0.0050000000000000000000000000", "0.01"),
            ("7", "7.00"),
            ("-7.5", "-7.50"),
            ("-0.004", "0.00"),
        ] {
            assert_eq!(Amount::round_half_up(exact.parse().unwrap()).unwrap().to_string(), rounded);
        }
    }

    #[test]
    fn allotted_parts_add_up() {
        let split = |amount: &str, weights: &[i64]| {
            let weights: Vec<Decimal> = weights.iter().map(|it| Decimal::from(*it)).collect();
            amount
                .parse::<Amount>()
                .unwrap()
                .allot(&weights)
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
        };
        assert_eq!(split("100.00", &[1, 1, 1]), ["33.34", "33.33", "33.33"]);
        assert_eq!(split("0.05", &[70, 30]), ["0.04", "0.01"]);
        assert_eq!(split("-100.00", &[2, 1]), ["-66.67", "-33.33"]);
        assert_eq!(split("9.99", &[0, 0]), ["0.00", "0.00"]);
        assert_eq!(Amount::MAX.allot(&[]), []);
    }

    #[test]
    fn both_ways_of_allotting_agree() {
        let decimals = |texts: &[&str]| texts.iter().map(|it| it.parse().unwrap()).collect::<Vec<Decimal>>();
        for weights in [
            decimals(&["1", "1", "1"]),
            decimals(&["0.5", "12.25", "0", "7.000001"]),
            decimals(&["1000000", "1", "0.000001"]),
            decimals(&["33.3", "33.3", "33.4", "33.3"]),
        ] {
            for minor in [0, 1, 2, 5, 99, 100_001, -100_001, 999_999_999_999_999] {
                let amount = Amount(minor);
                assert_eq!(amount.allot_whole(&weights), Some(amount.allot_decimal(&weights)), "{minor}");
            }
        }
        assert_eq!(Amount::MAX.allot_whole(&decimals(&["7000000000000000000000000000", "1"])), None);
    }

    #[test]
    fn of_equal_remainders_the_earlier_part_gets_the_cent() {
        // Remainders 4/7, 4/7 and 6/7 beside wholes of different lengths.
        let weights = ["1", "12.48", "6.4896"].map(|it| it.parse::<Decimal>().unwrap());
        let parts = "10644.51".parse::<Amount>().unwrap().allot(&weights);
        assert_eq!(
            parts.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["533.04", "6652.28", "3459.19"]
        );
    }
}
