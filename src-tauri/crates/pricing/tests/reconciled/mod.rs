//! What every costing must satisfy.

use model::Amount;
use pricing::Costing;

/// Lines, heads, years and full costs each add up to the total, in all and in every service year.
pub fn assert_reconciled(costing: &Costing) {
    let whole = costing.total.minor();
    let parts = costing.posts.iter().map(|it| (it.total, &it.years));
    let parts = parts.chain(costing.activities.iter().map(|it| (it.direct_cost, &it.years)));
    let parts: Vec<_> = parts.chain(costing.shared_lines.iter().map(|it| (it.amount, &it.years))).collect();
    let heads: Vec<_> = costing.heads.iter().map(|it| (it.amount, &it.years)).collect();
    for lines in [&parts, &heads] {
        assert_eq!(lines.iter().map(|it| it.0.minor()).sum::<i64>(), whole);
        for (at, year) in costing.years.iter().enumerate() {
            assert_eq!(lines.iter().map(|it| it.1[at].minor()).sum::<i64>(), year.amount.minor());
        }
        for (amount, years) in lines.iter() {
            assert_eq!(years.iter().map(|it| it.minor()).sum::<i64>(), amount.minor());
            assert!(years.iter().all(|it| *it >= Amount::ZERO));
        }
    }
    assert_eq!(costing.years.iter().map(|it| it.amount.minor()).sum::<i64>(), whole);
    for post in &costing.posts {
        let contributions: Amount = post.contributions.iter().map(|it| it.amount).sum();
        assert_eq!(contributions, post.contributions_total);
        let parts = [post.pay, post.allowances, post.bonus, contributions, post.replacement];
        assert_eq!(parts.into_iter().sum::<Amount>(), post.total);
    }
    let full: Option<Vec<Amount>> =
        costing.activities.iter().map(|it| it.full.as_ref().map(|it| it.total)).collect();
    if let Some(full) = full.filter(|it| !it.is_empty()) {
        assert_eq!(full.into_iter().sum::<Amount>(), costing.total);
    }
}
