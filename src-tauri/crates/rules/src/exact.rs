//! Products and quotients of decimals that are never rounded on the way.

use std::cmp::Ordering;

use rust_decimal::Decimal;

/// The product of some numbers divided by the product of others, rounded half-up once to so many decimals. All are zero
/// or more. `None` where the divisor is zero or a whole number beyond 128 binary digits would be needed.
pub(crate) fn divide_half_up(over: &[Decimal], under: &[Decimal], places: u32) -> Option<Decimal> {
    let (mut over, over_scale) = digits(over)?;
    let (mut under, under_scale) = digits(under)?;
    if under.contains(&0) {
        return None;
    }
    let under_scale = under_scale + places;
    over.push(10_u128.checked_pow(under_scale.saturating_sub(over_scale))?);
    under.push(10_u128.checked_pow(over_scale.saturating_sub(under_scale))?);
    cancel(&mut over, &mut under);
    let (over, under) = (product(&over)?, product(&under)?);
    let doubled = over.checked_mul(2)?.checked_add(under)?;
    let rounded = doubled / under.checked_mul(2)?;
    Decimal::try_from_i128_with_scale(i128::try_from(rounded).ok()?, places).ok()
}

/// Compares two products of numbers that are zero or more; `None` beyond 128 binary digits.
pub(crate) fn compare(left: &[Decimal], right: &[Decimal]) -> Option<Ordering> {
    let (mut left, left_scale) = digits(left)?;
    let (mut right, right_scale) = digits(right)?;
    left.push(10_u128.checked_pow(right_scale.saturating_sub(left_scale))?);
    right.push(10_u128.checked_pow(left_scale.saturating_sub(right_scale))?);
    cancel(&mut left, &mut right);
    Some(product(&left)?.cmp(&product(&right)?))
}

/// The digits of each number, and all their decimals together.
fn digits(numbers: &[Decimal]) -> Option<(Vec<u128>, u32)> {
    let plain = numbers.iter().map(Decimal::normalize);
    let digits: Option<Vec<u128>> = plain.clone().map(|it| u128::try_from(it.mantissa()).ok()).collect();
    Some((digits?, plain.map(|it| it.scale()).sum()))
}

/// Takes common factors out, so that the products stay small. A zero has none.
fn cancel(over: &mut [u128], under: &mut [u128]) {
    for above in over.iter_mut().filter(|it| **it > 0) {
        for below in under.iter_mut().filter(|it| **it > 0) {
            let (mut common, mut rest) = (*above, *below);
            while rest > 0 {
                (common, rest) = (rest, common % rest);
            }
            *above /= common;
            *below /= common;
        }
    }
}

fn product(factors: &[u128]) -> Option<u128> {
    factors.iter().try_fold(1_u128, |product, it| product.checked_mul(*it))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn numbers(texts: &[&str]) -> Vec<Decimal> {
        texts.iter().map(|it| it.parse().unwrap()).collect()
    }

    #[test]
    fn a_half_goes_up_and_nothing_is_rounded_before_it() {
        for (over, under, places, expected) in [
            (&["10", "1"][..], &["16"][..], 2, Some("0.63")),
            (&["0.1", "0.05"], &["1"], 2, Some("0.01")),
            (&["2"], &["3"], 0, Some("1")),
            (&["0"], &["7"], 2, Some("0.00")),
            // 0.5 less one part in 10¹⁸, which 28 digits of a quotient times 10¹² would lose.
            (&["999999999999.999998", "1"], &["1999999999999.999998"], 0, Some("0")),
            (&["1"], &["0"], 2, None),
        ] {
            let found = divide_half_up(&numbers(over), &numbers(under), places);
            assert_eq!(found.map(|it| it.to_string()).as_deref(), expected, "{over:?} ÷ {under:?}");
        }
    }

    #[test]
    fn products_are_compared_exactly() {
        let of = |left: &[&str], right: &[&str]| compare(&numbers(left), &numbers(right)).unwrap();
        assert_eq!(of(&["1080000", "100"], &["2400000", "45"]), Ordering::Equal);
        assert_eq!(of(&["1079999.99", "100"], &["2400000", "45"]), Ordering::Less);
        assert_eq!(of(&["0"], &["0.000001"]), Ordering::Less);
    }
}
