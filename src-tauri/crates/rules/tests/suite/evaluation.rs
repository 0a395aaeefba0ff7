//! Evaluation of bids: scores, abnormally low prices, scales of criteria, figures that disagree.

use rules::{
    CorrectionInput, InputError, Lacking, Mark, Pack, Rating, Scale, ScaleError, ScoreInput, correct,
    criterion_points, score,
};
use serde_json::{Value, json};

use crate::{pack, stacked};

fn scored(input: Value, pack: &Pack) -> Value {
    let input: ScoreInput = serde_json::from_value(input).unwrap();
    serde_json::to_value(score(&input, pack).unwrap()).unwrap()
}

/// `A 9.00 + 80.00 = 89.00 (3)` for each bid, and why a bid is void.
fn lines(output: &Value) -> Vec<String> {
    let text = |it: &Value| it.as_str().unwrap_or("-").to_owned();
    let bids = output["bids"].as_array().unwrap().iter();
    bids.map(|it| {
        if it["valid"] == json!(false) {
            return format!("{} {}", text(&it["id"]), it["reasons"]);
        }
        let (price, quality) = (text(&it["price_score"]), text(&it["quality_score"]));
        format!("{} {price} + {quality} = {} ({})", text(&it["id"]), text(&it["total"]), it["rank"])
    })
    .collect()
}

/// `half-of-mean 958333.33` for each trigger that a bid hits.
fn low(output: &Value, bid: usize) -> Vec<String> {
    let hits = output["bids"][bid]["abnormally_low"].as_array().unwrap().iter();
    hits.map(|it| format!("{} {}", it["trigger"].as_str().unwrap(), it["threshold"].as_str().unwrap()))
        .collect()
}

fn prices(weight: u32, prices: &[&str]) -> Value {
    let bids = prices.iter().enumerate().map(|(at, it)| json!({ "id": at.to_string(), "price": it }));
    json!({ "pack": "cn-tender", "price_weight": weight, "bids": bids.collect::<Vec<_>>() })
}

#[test]
fn the_lowest_price_and_the_most_hours_earn_all_points() {
    let three = ["2400000", "2280000", "2160000"];
    assert_eq!(
        lines(&scored(prices(10, &three), &pack())),
        ["0 9.00 + 0.00 = 9.00 (3)", "1 9.47 + 0.00 = 9.47 (2)", "2 10.00 + 0.00 = 10.00 (1)"]
    );
    assert_eq!(
        lines(&scored(prices(30, &three), &pack())),
        ["0 27.00 + 0.00 = 27.00 (3)", "1 28.42 + 0.00 = 28.42 (2)", "2 30.00 + 0.00 = 30.00 (1)"]
    );
    let hours = json!({
        "pack": "cn-tender", "method": "open-tender", "mode": "volume", "price_weight": "10", "rounding": "half-up",
        "bids": [
            { "id": "a", "hours": 35244, "quality": "80" },
            { "id": "b", "hours": "38000", "quality": "79.5" },
            { "id": "c", "hours": "36500", "quality": "80.125" },
        ],
    });
    assert_eq!(
        lines(&scored(hours, &pack())),
        ["a 9.27 + 80.00 = 89.27 (3)", "b 10.00 + 79.50 = 89.50 (2)", "c 9.61 + 80.125 = 89.735 (1)"]
    );
}

#[test]
fn hong_kong_scales_marks_to_the_highest_or_to_the_maximum() {
    let input = |basis: &str, more: Value| {
        let mut input = json!({
            "pack": "hk-two-envelope", "price_weight": "30", "technical_basis": basis,
            "bids": [
                { "id": "A", "price": "3200000", "quality": "85" },
                { "id": "B", "price": "2900000", "quality": "78" },
                { "id": "C", "price": "1000000", "quality": "49" },
            ],
        });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    let hk = stacked(&["hk-two-envelope"]).unwrap();
    // Who fails sets neither the lowest price nor the highest mark.
    assert_eq!(
        lines(&scored(input("highest", json!({ "pass_mark": "50", "quality_max": "100" })), &hk)),
        ["A 27.19 + 70.00 = 97.19 (1)", "B 30.00 + 64.24 = 94.24 (2)", "C [\"below-pass-mark\"]"]
    );
    assert_eq!(
        lines(&scored(input("maximum", json!({ "pass_mark": "78", "quality_max": "100" })), &hk))[..2],
        ["A 27.19 + 59.50 = 86.69 (1)", "B 30.00 + 54.60 = 84.60 (2)"]
    );
    let unlimited = scored(input("highest", json!({ "quality_max": "90" })), &hk);
    assert!(unlimited["thresholds"].as_array().unwrap().is_empty(), "no law of low prices in this pack");
    let above = serde_json::from_value(input("maximum", json!({ "quality_max": "80" }))).unwrap();
    assert!(matches!(score(&above, &hk), Err(InputError::TooHigh { id, .. }) if id == "A"));
    // A mark says nothing until it is known out of how many.
    for basis in ["highest", "maximum"] {
        let open = serde_json::from_value(input(basis, json!({}))).unwrap();
        let lacks = InputError::Lacks { id: String::new(), what: Lacking::HighestMark };
        assert_eq!(score(&open, &hk).unwrap_err(), lacks, "{basis}");
    }
}

/// No total is above a hundred: quality has what the price leaves, or less where the scheme says so.
#[test]
fn quality_has_no_more_points_than_the_price_leaves() {
    let run = |weight: &str, most: Value, quality: &str| {
        let input = json!({
            "pack": "cn-tender", "price_weight": weight, "quality_max": most,
            "bids": [{ "id": "甲", "price": "100", "quality": quality }],
        });
        score(&serde_json::from_value(input).unwrap(), &pack())
    };
    for (weight, most, quality, limit) in [
        ("5", json!(null), "99", "95"),
        ("10", json!(null), "90.01", "90"),
        ("10", json!("80"), "81", "80"),
        ("10", json!("100"), "91", "90"),
    ] {
        let refused = run(weight, most, quality).unwrap_err();
        let expected = InputError::TooHigh {
            what: Mark::Quality,
            id: "甲".into(),
            value: quality.into(),
            limit: limit.into(),
        };
        assert_eq!(refused, expected, "{weight} {quality}");
    }
    let full = run("10", json!(null), "90").unwrap();
    assert_eq!(full.bids[0].total.as_deref(), Some("100.00"));
}

/// The limits are those of the pack's own rules for the weights of criteria.
#[test]
fn a_price_weight_outside_the_packs_limits_is_remarked() {
    let remarks = |ids: &[&str], input: Value| {
        let output = scored(input, &stacked(ids).unwrap());
        let told = |it: &Value| {
            let of = |field: &str| it[field].as_str().unwrap_or("-").to_owned();
            format!("{} {} {} {}", of("rule"), of("percent"), of("lowest"), of("highest"))
        };
        output["remarks"].as_array().unwrap().iter().map(told).collect::<Vec<_>>()
    };
    let weight = |percent: &str, mode: &str| json!({ "price_weight": percent, "mode": mode });
    let tender = ["cn-tender"];
    assert_eq!(remarks(&tender, weight("5", "price")), ["price-weight-too-low 5 10 -"]);
    assert!(remarks(&tender, weight("10", "price")).is_empty());
    assert!(remarks(&tender, weight("5", "volume")).is_empty(), "where the price is fixed nothing scores it");
    let consultation = ["cn-consultation"];
    let input = |percent: &str| json!({ "price_weight": percent, "method": "competitive-consultation" });
    assert_eq!(remarks(&consultation, input("40")), ["price-weight-outside-range 40 10 30"]);
    let hk = json!({ "price_weight": "60", "technical_basis": "maximum", "quality_max": "100" });
    assert_eq!(remarks(&["hk-two-envelope"], hk), ["technical-weight-outside-policy 40 50 70"]);
}

#[test]
fn a_void_bid_earns_nothing_and_sets_no_benchmark() {
    let mut input = prices(10, &["2400000.01", "2300000", "0", "2350000"]);
    input["ceiling"] = json!("2350000");
    input["budget"] = json!("2400000");
    input["bids"].as_array_mut().unwrap().push(json!({ "id": "4", "hours": 7 }));
    assert_eq!(
        lines(&scored(input, &pack())),
        [
            "0 [\"above-ceiling\",\"above-budget\"]",
            "1 10.00 + 0.00 = 10.00 (1)",
            "2 [\"nothing-offered\"]",
            "3 9.79 + 0.00 = 9.79 (2)",
            "4 [\"nothing-offered\"]",
        ]
    );
    assert_eq!(scored(prices(10, &[]), &pack())["bids"], json!([]));
}

/// `1: cheap, same > package-or-draw 第六十八条` for each tie that stays.
fn ties(output: &Value) -> Vec<String> {
    let text = |it: &Value| it.as_str().unwrap_or("-").to_owned();
    let ties = output["ties"].as_array().unwrap().iter();
    ties.map(|it| {
        let bids: Vec<String> = it["bids"].as_array().unwrap().iter().map(text).collect();
        let article = text(&it["basis"]["source"]["article"]);
        format!("{}: {} > {} {article}", it["rank"], bids.join(", "), text(&it["next"]))
    })
    .collect()
}

#[test]
fn equal_totals_of_a_tender_rank_by_the_lower_price_and_else_by_the_package_or_by_lot() {
    let input = json!({
        "price_weight": "10", "rounding": 0,
        "bids": [
            { "id": "dear", "price": "101", "quality": "80" },
            { "id": "cheap", "price": "100", "quality": "80", "technical": "30" },
            { "id": "same", "price": "100", "quality": "80", "technical": "40" },
            { "id": "last", "price": "100", "quality": "79" },
        ],
    });
    let output = scored(input, &pack());
    assert_eq!(
        lines(&output),
        ["dear 10 + 80 = 90 (3)", "cheap 10 + 80 = 90 (1)", "same 10 + 80 = 90 (1)", "last 10 + 79 = 89 (4)"]
    );
    assert_eq!(ties(&output), ["1: cheap, same > package-or-draw 第六十八条"]);
}

#[test]
fn equal_suppliers_of_a_consultation_rank_by_technical_merit_in_the_end() {
    let consultation = stacked(&["cn-consultation"]).unwrap();
    let input = |technical: [Value; 3]| {
        let [a, b, c] = technical;
        json!({
            "pack": "cn-consultation", "price_weight": "10", "rounding": 0,
            "bids": [
                { "id": "a", "price": "100", "quality": "80", "technical": a },
                { "id": "b", "price": "100", "quality": "80", "technical": b },
                { "id": "c", "price": "100", "quality": "80", "technical": c },
                { "id": "dear", "price": "101", "quality": "80", "technical": "90" },
            ],
        })
    };
    let ranks = |output: &Value| {
        let bids = output["bids"].as_array().unwrap();
        bids.iter().map(|it| it["rank"].as_u64().unwrap()).collect::<Vec<_>>()
    };
    // Technical merit comes after the price: the dear one stays last.
    let output = scored(input([json!("30"), json!("40.5"), json!("40")]), &consultation);
    assert_eq!((ranks(&output), ties(&output)), (vec![3, 1, 2, 4], vec![]));
    // Who is equal in it, too, stays equal, and the measures say nothing further.
    let output = scored(input([json!("30"), json!("40"), json!("40")]), &consultation);
    assert_eq!((ranks(&output), ties(&output)), (vec![3, 1, 1, 4], vec!["1: b, c > - -".to_owned()]));
    // Where it is not stated of all, nobody is put before another.
    let output = scored(input([json!("30"), json!("40"), Value::Null]), &consultation);
    assert_eq!(ranks(&output), [1, 1, 1, 4]);
    assert_eq!(ties(&output), ["1: a, b, c > technical-merit 第二十五条"]);
}

#[test]
fn ties_wait_for_what_they_need_and_stay_where_a_pack_knows_no_step() {
    // Hours decide at a fixed price: a price that nobody names is the same for all.
    let hours = |price: Value| {
        json!({
            "mode": "volume", "price_weight": "10",
            "bids": [
                { "id": "a", "hours": "100", "quality": "80", "price": price },
                { "id": "b", "hours": "100", "quality": "80" },
            ],
        })
    };
    assert_eq!(ties(&scored(hours(Value::Null), &pack())), ["1: a, b > package-or-draw 第六十八条"]);
    assert_eq!(ties(&scored(hours(json!("5")), &pack())), ["1: a, b > lower-price 第五十七条"]);
    let equal = json!({
        "price_weight": "30",
        "bids": [{ "id": "a", "price": "1", "quality": "7" }, { "id": "b", "price": "1", "quality": "7" }],
    });
    assert_eq!(ties(&scored(equal, &stacked(&["hk-two-envelope"]).unwrap())), ["1: a, b > - -"]);
}

#[test]
fn what_is_taken_off_a_small_enterprise_counts_for_the_score_alone() {
    let input = |percent: &str| {
        json!({
            "price_weight": "10", "ceiling": "1000000", "small_enterprise_deduction": percent,
            "bids": [
                { "id": "small", "price": "1000000", "small_enterprise": true },
                { "id": "large", "price": "950000", "small_enterprise": false },
            ],
        })
    };
    // 900,000 is the benchmark and the small one's price: 900,000 ÷ 950,000 × 10.
    let output = scored(input("10"), &pack());
    assert_eq!(lines(&output), ["small 10.00 + 0.00 = 10.00 (1)", "large 9.47 + 0.00 = 9.47 (2)"]);
    assert_eq!(output["bids"][0]["evaluated_price"], "900000");
    assert_eq!(output["bids"][1]["evaluated_price"], Value::Null);
    assert_eq!(output["remarks"], json!([]));
    let outside = scored(input("6"), &pack());
    assert_eq!(outside["remarks"][0]["remark"], "deduction-outside-range");
    assert_eq!(outside["remarks"][0]["lowest"], "10");
    // It was within the range that held before 2022-07-01.
    let mut earlier = input("6");
    earlier["notice"] = json!("2022-06-30");
    let earlier = scored(earlier, &pack());
    assert_eq!(earlier["remarks"], json!([]));
    assert_eq!(earlier["deductions"][0]["basis"]["source"]["number"], "财库〔2020〕46号");
}

#[test]
fn what_is_taken_off_for_a_small_share_is_its_own_rate() {
    let input = |advantage: &str, percent: &str| {
        json!({
            "notice": "2026-09-21", "price_weight": "10", "ceiling": "1000000",
            "small_enterprise_deduction": "20", "small_share_deduction": percent,
            "bids": [
                { "id": "shared", "price": "1000000", "small_enterprise": advantage },
                { "id": "large", "price": "960000", "small_enterprise": "none" },
            ],
        })
    };
    // 950,000 against 960,000; the ceiling is held against the price asked.
    let output = scored(input("small-share", "5"), &pack());
    assert_eq!(lines(&output), ["shared 10.00 + 0.00 = 10.00 (1)", "large 9.90 + 0.00 = 9.90 (2)"]);
    assert_eq!(output["bids"][0]["evaluated_price"], "950000");
    assert_eq!(output["remarks"], json!([]));
    let deducted = output["deductions"].as_array().unwrap();
    assert_eq!(deducted.len(), 1, "nobody here is a small enterprise itself");
    assert_eq!(deducted[0]["advantage"], "small-share");
    assert_eq!((&deducted[0]["percent"], &deducted[0]["least_share"]), (&json!("5"), &json!("30")));
    assert_eq!(deducted[0]["basis"]["source"]["number"], "财库〔2022〕19号");
    assert_eq!(deducted[0]["basis"]["confidence"], "V2");
    let outside = scored(input("small-share", "6.5"), &pack());
    assert_eq!(outside["remarks"][0]["advantage"], "small-share");
    assert_eq!(
        (&outside["remarks"][0]["lowest"], &outside["remarks"][0]["highest"]),
        (&json!("4"), &json!("6"))
    );
    let none = scored(input("none", "5"), &pack());
    assert_eq!((&none["deductions"], &none["bids"][0]["evaluated_price"]), (&json!([]), &Value::Null));
    for wrong in [json!("micro"), json!(1)] {
        let input = json!({ "bids": [{ "id": "a", "small_enterprise": wrong }] });
        assert!(serde_json::from_value::<ScoreInput>(input).is_err());
    }
}

#[test]
fn every_trigger_of_a_low_price_is_evaluated() {
    let of = |ceiling: &str, asked: &[&str]| {
        let mut input = prices(10, asked);
        input["ceiling"] = json!(ceiling);
        scored(input, &pack())
    };
    let output = of("2400000", &["2400000", "2300000", "1050000"]);
    assert_eq!(low(&output, 2), ["half-of-second-lowest 1150000.00", "share-of-ceiling 1080000.00"]);
    assert_eq!(output["thresholds"][0]["threshold"], "958333.33");
    // Exactly the share of the ceiling is not below it.
    assert_eq!(
        low(&of("2400000", &["2400000", "2300000", "1080000"]), 2),
        ["half-of-second-lowest 1150000.00"]
    );
    // Not below half of the mean, and yet low by both others.
    let output = of("1200000", &["1000000", "950000", "420000", "880000"]);
    assert_eq!(output["thresholds"][0]["threshold"], "406250.00");
    assert_eq!(low(&output, 2), ["half-of-second-lowest 440000.00", "share-of-ceiling 540000.00"]);
    assert!([0, 1, 3].iter().all(|it| low(&output, *it).is_empty()));
    // Of two, the second lowest is the higher one.
    let output = of("3000000", &["2400000", "1199999.99"]);
    assert_eq!(low(&output, 1), ["half-of-second-lowest 1200000.00", "share-of-ceiling 1350000.00"]);
    // One price alone has no second lowest, and is never below half of itself.
    let mut alone = prices(10, &["1"]);
    alone["budget"] = json!("2");
    assert!(low(&scored(alone, &pack()), 0).is_empty());
    // Below half of the mean alone.
    let output = of("2", &["1", "1.5", "2", "2", "100"]);
    assert_eq!(output["bids"][4]["valid"], json!(false));
    let output = of("100", &["60", "70", "100", "100", "100"]);
    assert!((0..5).all(|it| low(&output, it).is_empty()));
    let mut output = prices(10, &["46", "60", "200", "200"]);
    output["ceiling"] = json!("200");
    output["abnormally_low"] = json!({ "half-of-mean": "50" });
    assert_eq!(low(&scored(output, &pack()), 0), ["half-of-mean 63.25", "share-of-ceiling 90.00"]);
}

#[test]
fn a_package_may_raise_the_rates_of_low_prices_within_the_law() {
    let mut input = prices(10, &["2400000", "2300000", "1250000"]);
    input["budget"] = json!("2400000");
    input["abnormally_low"] =
        json!({ "half-of-mean": "65", "half-of-second-lowest": "40", "share-of-ceiling": "70" });
    let output = scored(input.clone(), &pack());
    assert_eq!(low(&output, 2), ["half-of-mean 1289166.67", "share-of-ceiling 1560000.00"]);
    let outside: Vec<&str> =
        output["remarks"].as_array().unwrap().iter().map(|it| it["trigger"].as_str().unwrap()).collect();
    assert_eq!(outside, ["half-of-second-lowest", "share-of-ceiling"]);
    // Before the notice was in force there were no rates.
    input["notice"] = json!("2026-01-31");
    assert_eq!(scored(input.clone(), &pack())["thresholds"], json!([]));
    input["notice"] = json!("2026-02-01");
    assert_eq!(scored(input, &pack())["thresholds"].as_array().unwrap().len(), 3);
}

#[test]
fn input_that_cannot_be_meant_is_refused() {
    let refused = |input: Value| score(&serde_json::from_value(input).unwrap(), &pack()).unwrap_err();
    let twice = json!({ "price_weight": "10", "bids": [{ "id": "a" }, { "id": "a" }] });
    assert_eq!(refused(twice), InputError::Twice { id: "a".into() });
    assert!(matches!(refused(json!({ "pack": "hk-two-envelope" })), InputError::OtherPack { .. }));
    for wrong in [
        json!({ "price_weight": "101" }),
        json!({ "price_weight": 10.5 }),
        json!({ "rounding": 7 }),
        json!({ "rounding": "half-even" }),
        json!({ "bids": [{ "id": "a", "cost": "1" }] }),
        json!({ "bids": [{ "id": "a", "price": "-1" }] }),
    ] {
        assert!(serde_json::from_value::<ScoreInput>(wrong.clone()).is_err(), "{wrong}");
    }
}

#[test]
fn a_criterion_gives_points_by_band_or_grade() {
    let bands: Scale = serde_json::from_value(json!({ "bands": [
        { "below": "3", "points": "0" },
        { "at_least": "3", "below": "5", "points": "2.5" },
        { "at_least": "5", "points": "5" },
    ] }))
    .unwrap();
    let points = |scale: &Scale, rating: Value| {
        criterion_points(scale, 5.into(), &serde_json::from_value::<Rating>(rating).unwrap())
    };
    for (number, expected) in [("2.999999", "0"), ("3", "2.5"), ("4.999999", "2.5"), ("5", "5"), ("900", "5")]
    {
        assert_eq!(points(&bands, json!({ "number": number })).unwrap().to_string(), expected, "{number}");
    }
    let gap: Scale = serde_json::from_value(json!({ "bands": [
        { "at_most": "3", "points": "1" }, { "at_least": "3", "at_most": "4", "points": "2" }, { "above": "4.5", "points": "6" },
    ] }))
    .unwrap();
    assert_eq!(points(&gap, json!({ "number": "3" })), Err(ScaleError::InSeveralBands(3.into())));
    assert!(matches!(points(&gap, json!({ "number": "4.5" })), Err(ScaleError::InNoBand(_))));
    assert!(matches!(points(&gap, json!({ "number": "5" })), Err(ScaleError::AboveWeight { .. })));
    let grades: Scale = serde_json::from_value(json!({ "grades": [
        { "grade": "优", "points": "5" }, { "grade": "良", "points": "3.5" }, { "grade": "一般", "points": "1" },
    ] }))
    .unwrap();
    assert_eq!(points(&grades, json!({ "grade": "良" })).unwrap().to_string(), "3.5");
    assert!(matches!(points(&grades, json!({ "grade": "差" })), Err(ScaleError::NoSuchGrade(_))));
    assert!(matches!(points(&grades, json!({ "number": "1" })), Err(ScaleError::OtherKind(_))));
}

/// The steps that apply and the readings: `1 opening-sheet-prevails 2390000.00 > 2380000.00`.
fn corrected(input: Value) -> (Vec<String>, Vec<String>) {
    let input: CorrectionInput = serde_json::from_value(input).unwrap();
    let output = serde_json::to_value(correct(&input, &pack()).unwrap()).unwrap();
    let text = |it: &Value| it.as_str().unwrap_or("-").to_owned();
    let steps = output["steps"].as_array().unwrap().iter();
    let readings = output["readings"].as_array().unwrap().iter();
    (
        steps
            .map(|it| {
                format!("{} {} {} > {}", it["number"], text(&it["step"]), text(&it["from"]), text(&it["to"]))
            })
            .collect(),
        readings.map(|it| format!("{} {}", text(&it["by"]), text(&it["total"]))).collect(),
    )
}

#[test]
fn figures_that_disagree_are_put_right_in_the_orders_steps() {
    let lines = json!([
        { "id": "staff", "unit_price": "100000.00", "quantity": "20", "total": "2000000.00" },
        { "id": "activities", "unit_price": "390.00", "quantity": "1000", "total": "390000.00" },
    ]);
    let (steps, readings) = corrected(json!({
        "sheet_figures": "2380000.00", "sheet_words": "2385000.00", "breakdown_total": "2390000.00", "lines": lines,
    }));
    assert_eq!(
        steps,
        [
            "1 opening-sheet-prevails 2390000.00 > 2380000.00",
            "2 words-prevail 2380000.00 > 2385000.00",
            "4 unit-prices-prevail 2385000.00 > 2390000.00",
        ]
    );
    // Whether step 4 still applies after step 1 is open: both readings stand.
    assert_eq!(readings, ["words-prevail 2385000.00", "unit-prices-prevail 2390000.00"]);

    let all_agree = json!({ "sheet_figures": "2390000", "sheet_words": "2390000", "breakdown_total": "2390000", "lines": lines });
    assert_eq!(corrected(all_agree), (vec![], vec!["- 2390000.00".to_owned()]));

    // The sheet and the breakdown agree; only the sum of the lines does not.
    let (steps, readings) = corrected(json!({
        "sheet_figures": "2400000", "breakdown_total": "2400000", "lines": lines,
    }));
    assert_eq!(steps, ["4 unit-prices-prevail 2400000.00 > 2390000.00"]);
    assert_eq!(readings, ["unit-prices-prevail 2390000.00"]);

    // A slipped point that the sheet's total explains.
    let slipped = json!([
        { "id": "staff", "unit_price": "10000.00", "quantity": "20", "total": "2000000.00" },
        { "id": "activities", "unit_price": "390.00", "quantity": "1000", "total": "390000.00" },
    ]);
    let (steps, readings) = corrected(json!({
        "sheet_figures": "2390000", "breakdown_total": "2390000", "lines": slipped,
    }));
    assert_eq!(steps, ["3 slipped-unit-price-corrected 10000.00 > 100000.00"]);
    assert_eq!(readings, ["slipped-unit-price-corrected 2390000.00"]);

    let other_way = json!({ "sheet_figures": "1", "sheet_words": "2", "package_says_otherwise": true });
    assert_eq!(corrected(other_way), (vec![], vec![]));
    assert!(matches!(
        correct(&CorrectionInput::default(), &stacked(&["cn-consultation"]).unwrap()),
        Err(InputError::NoTable { .. })
    ));
}
