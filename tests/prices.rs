//! What the terminal says of the prices of real tenders, and of the ways in which a plan can be wrong.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::{fs, path::Path};

use serde_json::{Value, json};
use tests::{cases::EXAMPLES, desk::Desk, root};

/// A desk of its own, and a case on it that was begun from a JSON document or a shipped example.
struct Case {
    desk: Desk,
    path: String,
    _folder: tempfile::TempDir,
}

fn case(source: &str) -> Case {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::at(folder.path()).unwrap();
    let path = desk.path("case.procedure");
    if EXAMPLES.contains(&source) {
        desk.call("new_procedure", json!({ "path": path, "example": source })).unwrap();
    } else {
        let text = fs::read_to_string(root().join(format!("tests/suite/prices/{source}.json"))).unwrap();
        let document = app::json::document(serde_json::from_str(&text).unwrap()).unwrap();
        desk.app.begin_procedure(Path::new(&path), document).unwrap();
    }
    Case { desk, path, _folder: folder }
}

impl Case {
    fn content(&self) -> Value {
        self.desk.call("case", json!({ "case": self.path })).unwrap()["content"].clone()
    }

    fn findings(&self) -> Vec<String> {
        let view = self.desk.call("case", json!({ "case": self.path })).unwrap();
        view["findings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| it["rule"].as_str().unwrap().to_owned())
            .collect()
    }

    fn edit(&self, patch: Value) -> Result<Value, tests::desk::Fault> {
        self.desk.call("edit", json!({ "case": self.path, "patch": patch }))
    }
}

#[test]
fn shitan_and_the_family_centre_follow_the_staffing_rule() {
    let staffing = |source: &str| case(source).content()["figures"]["staffing"].clone();
    assert_eq!(staffing("shitan-2025"), json!({ "workers": 19, "related": 13, "social_workers": 10 }));
    assert_eq!(staffing("guangzhou-centre"), json!({ "workers": 20, "related": 14, "social_workers": 10 }));
}

#[test]
fn fengyang_pays_68_10_an_hour_at_its_floor() {
    let figures = case("fengyang-2023").content()["figures"].clone();
    assert_eq!(
        (&figures["yearly"], &figures["unit_price_at_floor"]),
        (&json!("2400000.00"), &json!("68.10"))
    );
    assert_eq!(figures["years"].as_array().unwrap().len(), 3);
}

#[test]
fn twelve_posts_over_four_units_are_840000() {
    let figures = case("shenzhen-posts").content()["figures"].clone();
    assert_eq!(figures["lines_total"], "840000.00");
    let units: Vec<_> = figures["units"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["posts"].clone(), it["amount"].clone()))
        .collect();
    let unit = |posts: &str, amount: &str| (json!(posts), json!(amount));
    assert_eq!(
        units,
        [unit("4", "280000.00"), unit("3", "210000.00"), unit("3", "210000.00"), unit("2", "140000.00")]
    );
}

#[test]
fn huangge_pays_four_times_200000_a_year_and_90_per_cent_after_rectification() {
    let figures = case("huangge-2024").content()["figures"].clone();
    let contracts = figures["contracts"].as_array().unwrap();
    assert_eq!(contracts.len(), 2);
    for (year, contract) in contracts.iter().enumerate() {
        let instalments = contract["instalments"].as_array().unwrap();
        assert!(instalments.iter().all(|it| it["amount"] == "200000.00"));
        let due: Vec<u64> = instalments.iter().map(|it| it["due_month"].as_u64().unwrap()).collect();
        let from = year as u64 * 12;
        assert_eq!(due, [from + 2, from + 3, from + 9, from + 13]);
        let branches = |at: usize| (instalments[at]["rectified"].clone(), instalments[at]["failed"].clone());
        assert_eq!(branches(0), (Value::Null, Value::Null));
        assert_eq!(branches(2), (json!("180000.00"), json!("0.00")));
        assert_eq!(branches(3), (json!("200000.00"), json!("0.00")));
    }
    for payer in figures["funding"].as_array().unwrap() {
        assert_eq!(
            (&payer["amount"], &payer["years"]),
            (&json!("800000.00"), &json!(["400000.00", "400000.00"]))
        );
    }
}

#[test]
fn twenty_workers_cannot_work_42000_hours_a_year() {
    let case = case("guangzhou-centre");
    let content = case.content();
    assert_eq!(content["capacity"]["roles"][0]["available"], "39680");
    assert_eq!(content["estimate"]["hours"]["shortfall"], "2320");
    assert_eq!(content["capacity"]["first_to_break"]["multiple"], "0.94");
    assert!(case.findings().contains(&"floor-beyond-staff".to_owned()));
    // The estimate's twenty workers cost less than the limit; thirty per cent dearer, it pays for fifteen of them.
    assert!(!case.findings().contains(&"undeliverable-within-ceiling".to_owned()));
    let pay = |it: &str| json!([{ "role": "工作人员", "full_time": "20", "months": "12", "monthly_pay": it, "serves": true }]);
    case.edit(json!({ "estimate": { "posts": pay("11000") } })).unwrap();
    assert!(case.findings().contains(&"undeliverable-within-ceiling".to_owned()));
    case.edit(json!({ "price": { "volume": { "floor": "35244" } } })).unwrap();
    assert!(!case.findings().contains(&"floor-beyond-staff".to_owned()));
}

#[test]
fn targets_are_held_against_the_staff_demanded_and_the_hours_floor() {
    let case = case("fengyang-2023");
    let has = |rule: &str| case.findings().contains(&rule.to_owned());
    let hours =
        ["indicators-beyond-volume-floor", "volume-floor-beyond-indicators", "indicators-beyond-staff"];
    // Its indicators take 35 244 hours a year, which is its floor to the hour.
    assert!(hours.iter().all(|it| !has(it)), "{:?}", case.findings());
    case.edit(json!({ "price": { "volume": { "floor": "35000" } } })).unwrap();
    assert!(has("indicators-beyond-volume-floor"));
    case.edit(json!({ "price": { "volume": { "floor": "36000" } } })).unwrap();
    assert!(has("volume-floor-beyond-indicators"));
    // Without an estimate the staff demanded are what there is: 20 × 248 days × 8 hours.
    case.edit(json!({ "estimate": { "posts": [], "activities": [], "shared_lines": [] } })).unwrap();
    assert!(!has("indicators-beyond-staff"));
    case.edit(json!({ "service": { "staffing": { "workers": 12, "social_workers": 12 } } })).unwrap();
    assert!(has("indicators-beyond-staff"));
    // Who has not said how long anybody works is not told that nobody works at all.
    case.edit(json!({ "estimate": { "working_time": { "days_per_year": "0" } } })).unwrap();
    assert!(!has("indicators-beyond-staff"));
}

#[test]
fn a_committee_is_judged_once_somebody_sits_in_it_and_never_blocks() {
    let case = case("fengyang-2023");
    let told = |rules: &[&str]| -> Vec<(String, String)> {
        let view = case.desk.call("case", json!({ "case": case.path })).unwrap();
        let found = view["findings"].as_array().unwrap().iter();
        found
            .filter(|it| rules.contains(&it["rule"].as_str().unwrap()))
            .inspect(|it| assert_eq!(it["severity"], "risk"))
            .map(|it| (it["rule"].as_str().unwrap().to_owned(), it["fields"][0].as_str().unwrap().to_owned()))
            .collect()
    };
    let rules = ["committee-flawed", "member-flawed", "member-must-withdraw", "member-undeclared"];
    assert_eq!(told(&rules), []);
    let expert = |name: &str| json!({ "name": name, "side": "expert", "declared_on": "2023-05-08" });
    let mut members: Vec<Value> = ["甲", "乙", "丙", "丁"].map(expert).to_vec();
    members.push(json!({ "name": "戊", "side": "purchaser", "chair": true }));
    members[0]["interests"] = json!([{ "bidder": "某机构", "kind": "employment" }]);
    case.edit(json!({ "committee": { "members": members } })).unwrap();
    let found = told(&rules);
    for (rule, field) in [
        ("member-must-withdraw", "/committee/members/0"),
        ("member-flawed", "/committee/members/4"),
        ("member-undeclared", "/committee/members/4/declared_on"),
        ("committee-flawed", "/committee/members"),
    ] {
        assert!(found.contains(&(rule.to_owned(), field.to_owned())), "{rule} {field}: {found:?}");
    }
}

#[test]
fn an_adopted_rationale_whose_figures_changed_is_outdated() {
    let case = case("guangzhou-centre");
    let outdated = || case.findings().contains(&"rationale-outdated".to_owned());
    let rationale = || case.desk.call("decide", json!({ "case": case.path })).unwrap()["rationale"].clone();
    let adopted = rationale();
    case.edit(json!({ "price": { "ceiling_rationale": adopted } })).unwrap();
    assert!(!outdated());
    case.edit(json!({ "price": { "volume": { "floor": "35244" } } })).unwrap();
    assert!(outdated());
    // A sentence added by hand does not hide it; a text of one's own is not judged.
    let longer = format!("{}另见调研报告。", adopted["zh-Hans"].as_str().unwrap());
    case.edit(json!({ "price": { "ceiling_rationale": { "zh-Hans": longer } } })).unwrap();
    assert!(outdated());
    case.edit(json!({ "price": { "ceiling_rationale": { "zh-Hans": "按近三年同类项目的成交价。" } } }))
        .unwrap();
    assert!(!outdated());
    case.edit(json!({ "price": { "ceiling_rationale": rationale() } })).unwrap();
    assert!(!outdated());
}

#[test]
fn findings_come_worst_first_and_assumptions_last() {
    let case = case("shitan-2025");
    case.edit(json!({ "price": { "term_months": 0, "budget": "1000000", "ceiling": "2000000" } })).unwrap();
    let view = case.desk.call("case", json!({ "case": case.path })).unwrap();
    let findings = view["findings"].as_array().unwrap();
    let order: Vec<(usize, bool)> = findings
        .iter()
        .map(|it| {
            let severity = ["fatal", "risk", "cosmetic"].iter().position(|known| it["severity"] == **known);
            (severity.unwrap(), it["kind"] == "assumed")
        })
        .collect();
    assert!(order.is_sorted() && order.contains(&(1, true)));
    let over = findings.iter().find(|it| it["rule"] == "ceiling-over-budget").unwrap();
    assert!(over["message"].as_str().unwrap().contains("2,000,000"), "{over}");
}

#[test]
fn the_provident_fund_has_its_minimum_and_its_cap() {
    let content = case("hong-kong-centre").content();
    let fund = |row: usize| {
        let it = &content["estimate"]["posts"][row]["contributions"][0];
        (it["base"].clone(), it["amount"].clone(), it["worker"].clone())
    };
    // Employer and worker pay 5 % of 30,000 at the most; below 7,100 only the employer pays.
    let row = |base: &str, amount: &str, worker: &str| (json!(base), json!(amount), json!(worker));
    assert_eq!(fund(0), row("30000.00", "54000.00", "1500.00"));
    assert_eq!(fund(1), row("25000.00", "30000.00", "1250.00"));
    assert_eq!(fund(2), row("6500.00", "3900.00", "0.00"));
    assert_eq!(fund(3), row("7100.00", "4260.00", "355.00"));
    // 2026-04 to 2027-03 by the calendar that the pack counts by.
    assert!(content["capacity"]["per_full_time_year"].as_str().unwrap().parse::<f64>().unwrap() > 1900.0);
}

#[test]
fn what_is_wrong_in_a_plan_is_named_by_its_line() {
    let id = |n: u32| format!("01900000-0000-7000-8000-{n:012}");
    let post = json!({ "id": id(1), "role": "社工", "full_time": "1", "months": "12", "monthly_pay": "6000", "serves": true });
    let with = |patch: Value| {
        let case = case("huangge-2024");
        case.edit(json!({ "estimate": patch })).unwrap();
        let view = case.desk.call("case", json!({ "case": case.path })).unwrap();
        let found: Vec<(String, String)> = view["findings"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|it| it["fields"][0].as_str().unwrap().starts_with("/estimate"))
            .map(|it| (it["rule"].as_str().unwrap().to_owned(), it["fields"][0].as_str().unwrap().to_owned()))
            .collect();
        found
    };
    let one = |rule: &str, field: &str| vec![(rule.to_owned(), format!("/estimate{field}"))];
    let scheme = |value: Value| json!({ "posts": [post], "contributions": { "as_of": "2025-01-01", "schemes": [value] } });
    assert_eq!(with(json!({ "posts": [post] })), vec![]);
    assert_eq!(
        with(scheme(json!({ "id": id(2), "name": "养老保险" }))),
        one("rate-not-entered", "/contributions/schemes/0/percent")
    );
    let dated = json!({ "id": id(2), "name": "养老保险", "percent": "16", "from": "2026-07-01" });
    let mut late = scheme(dated);
    late["starts_on"] = json!("2026-01-01");
    assert_eq!(with(late), one("no-rate-for-date", "/contributions/schemes/0/from"));
    assert_eq!(
        with(json!({ "contributions": { "schemes": [{ "id": id(2), "percent": "5" }] } })),
        one("undated-rates", "/contributions/as_of")
    );
    let mut long = post.clone();
    long["first_month"] = json!(20);
    assert_eq!(with(json!({ "posts": [long] })), one("beyond-term", "/posts/0/months"));
    let lines = json!([
        { "id": id(3), "head": "management", "name": "甲", "basis": { "kind": "of-lines", "percent": "5", "lines": [id(4)] } },
        { "id": id(4), "head": "training", "name": "乙", "basis": { "kind": "of-heads", "percent": "5", "heads": ["management"] } }
    ]);
    let circle = with(json!({ "shared_lines": lines }));
    assert_eq!(circle.len(), 2);
    assert!(circle.iter().all(|it| it.0 == "circular" && it.1.ends_with("/basis")));
    let gone = json!([{ "id": id(3), "basis": { "kind": "of-lines", "percent": "5", "lines": [id(9)] } }]);
    assert_eq!(with(json!({ "shared_lines": gone })), one("unknown-line", "/shared_lines/0/basis"));
    let activity = json!([{ "id": id(5), "name": "个案", "count": "3", "post": id(8) }]);
    assert_eq!(with(json!({ "activities": activity })), one("unknown-reference", "/activities/0"));
    let huge = json!({ "posts": [{ "id": id(1), "full_time": "1000000", "months": "12", "monthly_pay": "9999999999999" }] });
    assert_eq!(with(huge), one("uncostable-too-large", "/posts/0"));
}

#[test]
fn values_that_are_none_are_refused_and_change_nothing() {
    let case = case("huangge-2024");
    let before = case.content();
    for (patch, field) in [
        (json!({ "estimate": { "activities": [{ "count": "-1" }] } }), "/estimate/activities/0/count"),
        (json!({ "estimate": { "posts": [{ "monthly_pay": "五千" }] } }), "/estimate/posts/0/monthly_pay"),
        (
            json!({ "estimate": { "posts": [{ "monthly_pay": "10000000000000.01" }] } }),
            "/estimate/posts/0/monthly_pay",
        ),
        (
            json!({ "estimate": { "shared_lines": [{ "basis": { "kind": "of-price", "percent": "101" } }] } }),
            "/estimate/shared_lines/0/basis",
        ),
    ] {
        let refused = case.desk.app.call("edit", json!({ "case": case.path, "patch": patch })).unwrap_err();
        assert_eq!(refused.field.as_deref(), Some(field), "{}", refused.message);
    }
    assert_eq!(case.content(), before);
    case.edit(json!({ "price": { "funding": [{ "percent": "60" }, { "percent": "30" }] } })).unwrap();
    assert!(case.findings().contains(&"funding-not-hundred".to_owned()));
}

#[test]
fn a_change_can_be_looked_at_without_being_made() {
    let case = case("guangzhou-centre");
    let before = case.content();
    let patch = json!({ "estimate": { "working_time": { "leave_days": "10" } } });
    let after = case.desk.call("reckon", json!({ "case": case.path, "patch": patch })).unwrap();
    assert_eq!(after["capacity"]["roles"][0]["available"], "38080");
    assert_eq!(after["fault"], Value::Null);
    assert_eq!(case.content(), before);
}

/// A bid for a shipped example, in a folder of its own.
fn bid_on(desk: &Desk, name: &str, example: &str) -> String {
    let package = desk.path(&format!("{name}.procedure"));
    desk.call("new_procedure", json!({ "path": package, "example": example })).unwrap();
    let exported = desk.export(&package, &desk.path(&format!("package-{name}"))).unwrap();
    let path = desk.path(&format!("{name}.bid"));
    desk.call("new_bid", json!({ "path": path, "package": exported[0]["path"], "example": example }))
        .unwrap();
    path
}

#[test]
fn posts_promised_in_two_running_bids_are_held_against_the_people() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::at(folder.path()).unwrap();
    desk.identity().unwrap();
    let edit = |path: &str, patch: Value| desk.call("edit", json!({ "case": path, "patch": patch })).unwrap();
    // Beginnings that never lie in the past while this test is run.
    let (first, second) = (bid_on(&desk, "甲", "shitan-2025"), bid_on(&desk, "乙", "liwan-anti-drug-2025"));
    edit(
        &first,
        json!({ "cost": { "starts_on": "2096-01-01" }, "staff": [{ "name": "陈大文" }, { "name": "李小明" }] }),
    );
    edit(&second, json!({ "cost": { "starts_on": "2096-07-15" }, "staff": [{ "name": "陈大文" }] }));
    desk.call("edit_library", json!({ "patch": { "staff": [{ "name": "陈大文" }, { "name": "李小明" }] } }))
        .unwrap();
    desk.call("close", json!({ "case": second })).unwrap();

    let found = desk.call("commitments", json!({})).unwrap();
    assert_eq!(found["bids"].as_array().unwrap().len(), 2);
    // 19 posts from January, 9 more from July: 28 at the same time, two people in the library.
    assert_eq!((&found["peak"]["full_time"], &found["peak"]["month"]), (&json!("28"), &json!("2096-07-01")));
    assert_eq!(found["staff"], 2);
    assert_eq!(found["months"].as_array().unwrap().len(), 18);
    let booked = found["double_booked"].as_array().unwrap();
    assert_eq!((booked.len(), &booked[0]["name"]), (1, &json!("陈大文")));
    // A file that was only looked into can be opened elsewhere.
    drop(
        Desk::at(&folder.path().join("elsewhere")).unwrap().call("open", json!({ "path": second })).unwrap(),
    );

    edit(&first, json!({ "cost": { "starts_on": "2020-01-01" } }));
    assert_eq!(desk.call("commitments", json!({})).unwrap()["bids"].as_array().unwrap().len(), 1);
}

#[test]
fn a_missing_volume_is_one_finding_with_its_article() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::at(folder.path()).unwrap();
    desk.identity().unwrap();
    let bid = bid_on(&desk, "甲", "shitan-2025");
    let view = desk.call("edit", json!({ "case": bid, "patch": { "offer": { "volume": null } } })).unwrap();
    let at_volume = |it: &&Value| it["fields"] == json!(["/offer/volume"]);
    let found: Vec<&Value> = view["findings"].as_array().unwrap().iter().filter(at_volume).collect();
    let rules: Vec<&Value> = found.iter().map(|it| &it["rule"]).collect();
    assert_eq!(rules, [&json!("volume-missing")]);
    assert_ne!(found[0]["source"], Value::Null);
}

#[test]
fn decisions_agree_with_the_schedule_and_with_one_another() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::at(folder.path()).unwrap();
    desk.identity().unwrap();
    let bid = bid_on(&desk, "甲", "shitan-2025");
    let rivals = json!([{ "name": "甲", "volume": "36500", "quality": "80" }, { "name": "乙", "volume": "33481.8", "quality": "85" }]);
    let outlook = json!({ "outlook": { "own_quality": "82", "own_cash": "300000", "rivals": rivals } });
    desk.call("edit", json!({ "case": bid, "patch": outlook })).unwrap();
    let view = desk.call("case", json!({ "case": bid })).unwrap()["content"].clone();
    let decisions = desk.call("decide", json!({ "case": bid })).unwrap();
    let amount = |it: &Value| it.as_str().unwrap().parse::<model::Amount>().unwrap();
    assert_eq!(decisions["price"], view["schedule"]["total"]);
    assert_eq!(decisions["viability"]["surplus"], view["schedule"]["surplus"]);
    assert_eq!(decisions["viability"]["break_even"]["price"], view["costing"]["total"]);
    let price = amount(&decisions["price"]);
    for mode in decisions["modes"].as_array().unwrap() {
        let lines: model::Amount =
            mode["lines"].as_array().unwrap().iter().map(|it| amount(&it["total"])).sum();
        assert_eq!(lines, amount(&mode["total"]));
        assert_eq!(amount(&mode["total"]).minor() + amount(&mode["rounding"]).minor(), price.minor());
    }
    let passed = &decisions["cash_flows"][0];
    let received: model::Amount =
        passed["months"].as_array().unwrap().iter().map(|it| amount(&it["received"])).sum();
    assert_eq!(received, price);
    assert_eq!(decisions["tornado"]["bars"].as_array().unwrap().len(), 10);
    let ranked: Vec<_> =
        decisions["scores"]["bids"].as_array().unwrap().iter().map(|it| it["name"].clone()).collect();
    // 34150 ÷ 36500 × 10 + 82 = 91.36; 10 + 80 = 90; 33481.8 ÷ 36500 × 10 + 85 = 94.17.
    assert_eq!(ranked, [json!("乙"), json!(""), json!("甲")]);
    assert_eq!(decisions["scores"]["bids"][1]["total"], "91.36");
}

#[test]
fn a_ceiling_says_what_it_rests_on_in_the_languages_of_the_case() {
    let case = case("shitan-2025");
    let decisions = case.desk.call("decide", json!({ "case": case.path })).unwrap();
    let ceiling = &decisions["ceiling"];
    assert_eq!((&ceiling["workers_by_rule"], &ceiling["deliverable"]), (&json!(19), &json!(true)));
    let languages = case.content()["procedure"]["languages"].as_array().unwrap().clone();
    for language in languages {
        let rationale = decisions["rationale"][language.as_str().unwrap()].as_str().unwrap().to_owned();
        assert!(rationale.contains("33,600") && !rationale.contains("1,810,714.05"), "{rationale}");
        assert!(!rationale.contains('{'), "{rationale}");
    }
    // What the estimate costs is told to the purchaser alone, and never for people whom it does not plan.
    let inside = decisions["estimate_in_words"].as_str().unwrap();
    assert!(inside.contains("1,810,714.05") && inside.contains("平均 19 人"), "{inside}");
    case.edit(json!({ "price": { "ceiling_rationale": { "zh-Hans": inside } } })).unwrap();
    assert!(case.findings().contains(&"rationale-tells-estimate".to_owned()));
}

/// Waits for a job and gives how it ended.
fn ended(desk: &Desk, job: &Value) -> Value {
    loop {
        let view = desk.call("job", json!({ "job": job["job"] })).unwrap();
        if view["state"]["kind"] != "running" {
            return view["state"].clone();
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
}

#[test]
fn the_same_seed_draws_the_same_futures_and_ranges_that_are_none_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::at(folder.path()).unwrap();
    desk.identity().unwrap();
    let bid = bid_on(&desk, "甲", "liwan-anti-drug-2025");
    let drawn = |draws: u32| desk.call("simulate", json!({ "case": bid, "draws": draws }));
    let first = ended(&desk, &drawn(25_000).unwrap());
    assert_eq!((&first["kind"], &first["result"]["draws"]), (&json!("simulated"), &json!(25_000)));
    assert_eq!(first, ended(&desk, &drawn(25_000).unwrap()));
    let probability: model::Quantity =
        serde_json::from_value(first["result"]["probability"].clone()).unwrap();
    assert!(!probability.is_zero() && probability < 100.into(), "a plan that may go either way");

    let refused = |outlook: Value, draws: u32| {
        desk.call("edit", json!({ "case": bid, "patch": { "outlook": outlook } })).unwrap();
        desk.app.call("simulate", json!({ "case": bid, "draws": draws })).unwrap_err()
    };
    let range = |row: &str, least: &str, most: &str| json!({ "ranges": [{ "input": { "row": row, "field": "monthly-pay" }, "least": least, "most": most }] });
    let post = desk.call("case", json!({ "case": bid })).unwrap()["content"]["bid"]["cost"]["posts"][0]["id"]
        .clone();
    let post = post.as_str().unwrap();
    assert_eq!(refused(range(post, "6000", "5000"), 10).code, "range-out-of-order");
    assert_eq!(refused(range("01900000-0000-7000-8000-000000000001", "1", "2"), 10).code, "no-such-input");
    assert_eq!(refused(range(post, "5000.123", "6000"), 10).code, "not-an-input-value");
    assert_eq!(refused(range(post, "5000", "6000"), 10_000_001).code, "too-many-draws");
    assert_eq!(refused(json!({ "ranges": [] }), 10).code, "nothing-to-draw");
}

#[test]
fn a_simulation_can_be_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::at(folder.path()).unwrap();
    desk.identity().unwrap();
    let bid = bid_on(&desk, "甲", "shitan-2025");
    let job = desk.call("simulate", json!({ "case": bid, "draws": 10_000_000 })).unwrap();
    desk.call("cancel", json!({ "job": job["job"] })).unwrap();
    assert_eq!(ended(&desk, &job)["kind"], "cancelled");
}
