//! Cost plans to try spreadsheets on: the shipped ones, one that uses every feature, and random ones by seed.

use std::{fs, path::Path};

use chrono::{Days, NaiveDate};
use model::*;
use pricing::Term;
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// A plan with the term it is reckoned over.
pub struct Sample {
    pub name: String,
    pub plan: CostPlan,
    pub term: Term,
}

/// A row of numbers that a seed gives (SplitMix64).
pub struct Draw(u64);

impl Draw {
    pub fn by(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        it ^ (it >> 31)
    }

    pub fn up_to(&mut self, most: u64) -> u64 {
        self.next() % (most + 1)
    }

    fn chance(&mut self, of: u64) -> bool {
        self.up_to(of - 1) == 0
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[usize::try_from(self.up_to(all.len() as u64 - 1)).unwrap()]
    }

    pub fn id(&mut self) -> Id {
        let (high, low) = (self.next(), self.next());
        let text = format!("{high:016x}{low:016x}");
        format!("{}-{}-7{}-8{}-{}", &text[..8], &text[8..12], &text[13..16], &text[17..20], &text[20..])
            .parse()
            .unwrap()
    }

    fn amount(&mut self, most_cents: u64) -> Amount {
        Amount::from_minor(i64::try_from(self.up_to(most_cents)).unwrap()).unwrap()
    }

    fn quantity(&mut self, most: u64, decimals: u32) -> Quantity {
        let scaled = self.up_to(most * 10_u64.pow(decimals));
        Decimal::new(i64::try_from(scaled).unwrap(), decimals).try_into().unwrap()
    }

    fn percent(&mut self, most: u64) -> Percent {
        let decimals = *self.of(&[0, 0, 1, 2, 2, 4]);
        self.quantity(most, decimals).try_into().unwrap()
    }

    fn date(&mut self) -> NaiveDate {
        NaiveDate::from_ymd_opt(2025, 1, 1).unwrap() + Days::new(self.up_to(1_500))
    }

    fn name(&mut self, stem: &str) -> String {
        // Names that spreadsheet programs might stumble over are among them.
        const ODD: [&str; 12] = [
            "",
            "=1+1",
            "社工",
            "护理员; 助理",
            "A·B",
            " 前后空格 ",
            "两\n行",
            "O'Brien \"x\" <&>",
            "-5",
            "12%",
            "#",
            "TRUE",
        ];
        if self.chance(4) { (*self.of(&ODD)).to_owned() } else { format!("{stem}{}", self.up_to(9)) }
    }
}

/// A random plan; not every one can be reckoned.
pub fn random(seed: u64) -> Sample {
    let mut draw = Draw::by(seed);
    let it = &mut draw;
    let months = *it.of(&[1, 7, 12, 12, 24, 30, 36, 36, 36, 60]);
    let mut plan = CostPlan { starts_on: (!it.chance(4)).then(|| it.date()), ..CostPlan::default() };
    plan.contributions.base =
        *it.of(&[ContributionBase::MonthlyPay, ContributionBase::PayAndAllowance, ContributionBase::AllPay]);
    plan.contributions.as_of = it.chance(2).then(|| it.date());
    plan.contributions.source = it.name("依据");
    for _ in 0..it.up_to(5) {
        let post = post(it, months);
        plan.posts.push(post);
    }
    for _ in 0..it.up_to(6) {
        let row = contribution(it);
        plan.contributions.schemes.push(row);
    }
    for _ in 0..it.up_to(3) {
        let row = Conversion {
            id: it.id(),
            name: it.name("折算"),
            direct_hours: it.quantity(9, 2),
            indirect_hours: it.quantity(9, 1),
            least: it.chance(2).then(|| it.quantity(3, 0)),
            most: it.chance(2).then(|| it.quantity(30, 0)),
            source: it.name("依据"),
        };
        plan.conversions.push(row);
    }
    for _ in 0..it.up_to(6) {
        let row = activity(it, months, &plan);
        plan.activities.push(row);
    }
    for _ in 0..it.up_to(9) {
        let row = line(it, &plan.shared_lines);
        plan.shared_lines.push(row);
    }
    let working_days = if it.chance(3) && plan.starts_on.is_some() {
        plan.working_time.by_calendar = true;
        (0..months).map(|_| 18 + u32::try_from(it.up_to(5)).unwrap()).collect()
    } else {
        Vec::new()
    };
    plan.working_time.days_per_year = it.quantity(260, 0);
    plan.working_time.hours_per_day = it.quantity(9, 1);
    plan.working_time.leave_days = it.quantity(20, 1);
    plan.working_time.training_days = it.quantity(9, 0);
    plan.working_time.supervision_hours = it.quantity(6, 1);
    plan.working_time.indirect_share = it.percent(40);
    Sample { name: format!("random-{seed}"), plan, term: Term { months, working_days } }
}

fn post(it: &mut Draw, months: u32) -> Post {
    let half = ["0.5", "1", "1.5", "2", "0.333333", "3.25"];
    Post {
        id: it.id(),
        role: it.name("岗位"),
        level: *it.of(&[PostLevel::FrontLine, PostLevel::Director, PostLevel::ServiceAssistant]),
        full_time: it.of(&half).parse().unwrap(),
        first_month: u32::try_from(it.up_to(u64::from(months) + 1)).unwrap(),
        months: match it.up_to(3) {
            0 => it.quantity(u64::from(months), 1),
            _ => months.into(),
        },
        monthly_pay: it.amount(1_500_000),
        allowance: if it.chance(2) { it.amount(150_000) } else { Amount::ZERO },
        bonus_months: it.quantity(3, 1),
        growth: if it.chance(2) { it.percent(12) } else { Percent::default() },
        turnover: if it.chance(2) { it.percent(60) } else { Percent::default() },
        vacant_months: it.quantity(4, 1),
        replacement_cost: it.amount(800_000),
        serves: !it.chance(4),
        demand: it.chance(5).then(|| it.id()),
    }
}

fn contribution(it: &mut Draw) -> Contribution {
    Contribution {
        id: it.id(),
        name: (*it.of(&["养老保险", "养老保险", "住房公积金", "MPF", "mpf", ""])).to_owned(),
        from: (!it.chance(3)).then(|| it.date()),
        percent: (!it.chance(6)).then(|| it.percent(20)),
        base_floor: it.chance(2).then(|| it.amount(500_000)),
        base_ceiling: it.chance(2).then(|| it.amount(1_400_000)),
        worker_percent: it.chance(2).then(|| it.percent(12)),
        worker_exempt_below: it.chance(3).then(|| it.amount(710_000)),
    }
}

fn activity(it: &mut Draw, months: u32, plan: &CostPlan) -> Activity {
    let conversions: Vec<Id> = plan.conversions.iter().map(|it| it.id).chain([it.id()]).collect();
    let posts: Vec<Id> = plan.posts.iter().map(|it| it.id).chain([it.id()]).collect();
    Activity {
        id: it.id(),
        indicator: it.chance(3).then(|| it.id()),
        case: it.chance(5).then(|| it.id()),
        name: it.name("活动"),
        count: it.quantity(900, 0),
        conversion: it.chance(2).then(|| *it.of(&conversions)),
        direct_hours: it.quantity(12, 2),
        indirect_hours: it.quantity(6, 2),
        direct_cost: it.amount(90_000),
        growth: if it.chance(2) { it.percent(8) } else { Percent::default() },
        post: it.chance(2).then(|| *it.of(&posts)),
        first_month: u32::try_from(it.up_to(u64::from(months))).unwrap(),
        months: it.chance(2).then(|| u32::try_from(it.up_to(u64::from(months))).unwrap()),
    }
}

const HEADS: [CostHead; 11] = [
    CostHead::Personnel,
    CostHead::Supervision,
    CostHead::Training,
    CostHead::Activities,
    CostHead::Administration,
    CostHead::Premises,
    CostHead::Evaluation,
    CostHead::Publicity,
    CostHead::Management,
    CostHead::Tax,
    CostHead::Contingency,
];

fn line(it: &mut Draw, before: &[SharedLine]) -> SharedLine {
    let amount = it.amount(9_000_000);
    let growth = if it.chance(2) { it.percent(9) } else { Percent::default() };
    let percent = it.percent(12);
    let some_lines: Vec<Id> = before.iter().filter(|_| it.chance(2)).map(|it| it.id).collect();
    let of_price: Vec<Id> = before
        .iter()
        .filter(|it| matches!(it.basis, Basis::OfPrice { .. } | Basis::OnTop { .. }))
        .map(|it| it.id)
        .collect();
    let basis = match it.up_to(11) {
        0 => Basis::Fixed { amount },
        1 | 2 => Basis::Yearly { amount, growth },
        3 => Basis::OneOff { amount },
        4 => Basis::PerPostYear { amount: it.amount(300_000), growth },
        5 => Basis::OfPersonnel { percent },
        6 => Basis::OfDirect { percent },
        7 => Basis::OfHeads { percent, heads: vec![*it.of(&HEADS), *it.of(&HEADS)] },
        8 => Basis::OfLines { percent, lines: some_lines },
        9 => Basis::OfLines { percent, lines: of_price },
        10 => Basis::OfPrice { percent },
        _ => Basis::OnTop { percent },
    };
    let cap = it.chance(3).then(|| it.amount(12_000_000));
    SharedLine { id: it.id(), head: *it.of(&HEADS), name: it.name("费用"), basis, cap }
}

/// A plan made by hand that uses every feature, with ties at half cents.
pub fn complete() -> Sample {
    let mut draw = Draw::by(7);
    let mut id = || draw.id();
    let amount = |it: &str| it.parse::<Amount>().unwrap();
    let percent = |it: &str| it.parse::<Percent>().unwrap();
    let quantity = |it: &str| it.parse::<Quantity>().unwrap();
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day);
    let post = Post {
        id: id(),
        role: "前线社工".into(),
        full_time: quantity("1.5"),
        months: 36.into(),
        // One and a half times a cent, for one month: a tie.
        monthly_pay: amount("8000.01"),
        allowance: amount("300.33"),
        bonus_months: quantity("1.5"),
        growth: percent("4.5"),
        turnover: percent("25"),
        vacant_months: quantity("2"),
        replacement_cost: amount("3500.55"),
        serves: true,
        ..Post::default()
    };
    let tie = Post {
        id: id(),
        role: "兼职".into(),
        full_time: quantity("0.5"),
        months: 1.into(),
        first_month: 14,
        monthly_pay: amount("4321.01"),
        ..Post::default()
    };
    let director = Post {
        id: id(),
        role: "主任".into(),
        level: PostLevel::Director,
        full_time: 1.into(),
        first_month: 4,
        months: quantity("30.5"),
        monthly_pay: amount("15000"),
        growth: percent("3"),
        ..Post::default()
    };
    let dated = |id: Id, name: &str, from, rate: &str, floor: &str, ceiling: &str| Contribution {
        id,
        name: name.into(),
        from,
        percent: Some(percent(rate)),
        base_floor: (!floor.is_empty()).then(|| amount(floor)),
        base_ceiling: (!ceiling.is_empty()).then(|| amount(ceiling)),
        worker_percent: Some(percent("8")),
        worker_exempt_below: None,
    };
    let schemes = vec![
        dated(id(), "养老保险", None, "15", "4775", "26421"),
        dated(id(), "养老保险", day(2026, 7, 1), "16", "5284", "27501"),
        dated(id(), "养老保险", day(2027, 7, 1), "16", "9000", "8500"),
        dated(id(), "失业保险", None, "0.8", "", ""),
        dated(id(), "住房公积金", day(2026, 3, 15), "5.5", "2300", ""),
    ];
    let interview = Conversion {
        id: id(),
        name: "个案面谈".into(),
        direct_hours: quantity("1.25"),
        indirect_hours: quantity("0.75"),
        ..Conversion::default()
    };
    let group =
        Conversion { id: id(), name: "个案面谈".into(), direct_hours: 2.into(), ..Conversion::default() };
    let activities = vec![
        Activity {
            id: id(),
            name: "面谈".into(),
            count: 1001.into(),
            conversion: Some(group.id),
            direct_cost: amount("12.35"),
            growth: percent("2.5"),
            post: Some(post.id),
            first_month: 3,
            ..Activity::default()
        },
        Activity {
            id: id(),
            name: "小组".into(),
            count: quantity("7.5"),
            direct_hours: 2.into(),
            indirect_hours: quantity("1.5"),
            direct_cost: amount("333.33"),
            first_month: 6,
            months: Some(20),
            ..Activity::default()
        },
    ];
    let mut line = |head, name: &str, basis, cap: Option<&str>| SharedLine {
        id: id(),
        head,
        name: name.into(),
        basis,
        cap: cap.map(amount),
    };
    let growth = percent("3");
    let mut lines = vec![
        line(CostHead::Premises, "场地", Basis::Yearly { amount: amount("60000.55"), growth }, None),
        line(CostHead::Premises, "开办", Basis::OneOff { amount: amount("20000") }, None),
        line(
            CostHead::Supervision,
            "督导",
            Basis::PerPostYear { amount: amount("2400.77"), growth },
            Some("15000"),
        ),
        line(CostHead::Training, "培训", Basis::OfPersonnel { percent: percent("1.5") }, Some("12000")),
        line(CostHead::Administration, "办公", Basis::Fixed { amount: amount("10000") }, None),
        line(
            CostHead::Evaluation,
            "评估",
            Basis::OfHeads { percent: percent("2"), heads: vec![CostHead::Personnel, CostHead::Premises] },
            None,
        ),
        line(CostHead::Management, "管理费", Basis::OfDirect { percent: percent("8") }, None),
        line(CostHead::Tax, "增值税", Basis::OnTop { percent: percent("3") }, None),
        line(CostHead::Contingency, "不可预见费", Basis::OfPrice { percent: percent("2") }, Some("30000")),
        line(CostHead::Management, "专户管理", Basis::OfPrice { percent: percent("1.25") }, None),
    ];
    let (training, tax) = (lines[3].id, lines[7].id);
    lines.push(line(
        CostHead::Tax,
        "附加",
        Basis::OfLines { percent: percent("12"), lines: vec![tax] },
        None,
    ));
    lines.push(line(
        CostHead::Training,
        "教材",
        Basis::OfLines { percent: percent("10"), lines: vec![training] },
        None,
    ));
    let plan = CostPlan {
        starts_on: day(2025, 10, 1),
        posts: vec![post, tie, director],
        contributions: Contributions {
            as_of: day(2025, 9, 1),
            source: "穗人社函〔2025〕示例".into(),
            base: ContributionBase::AllPay,
            schemes,
        },
        activities,
        conversions: vec![interview, group],
        shared_lines: lines,
        working_time: WorkingTime {
            by_calendar: true,
            days_per_year: 248.into(),
            hours_per_day: quantity("7.5"),
            leave_days: 10.into(),
            training_days: 3.into(),
            supervision_hours: 2.into(),
            indirect_share: percent("12.5"),
        },
    };
    let working_days = (0..36).map(|month| 19 + month % 4).collect();
    Sample { name: "complete".into(), plan, term: Term { months: 36, working_days } }
}

/// The shipped examples' ids.
pub const CASES: [&str; 3] = ["shitan-2025", "liwan-anti-drug-2025", "fengyang-2023"];

/// A shipped procedure.
pub fn procedure(case: &str) -> Procedure {
    serde_json::from_value(read(&format!("{case}.json"))).unwrap()
}

/// A shipped bid, with its procedure.
pub fn bid(case: &str) -> Bid {
    let mut bid =
        serde_json::to_value(Bid { procedure: procedure(case).published(), ..Bid::default() }).unwrap();
    merge(&mut bid, read(&format!("bids/{case}.json")));
    serde_json::from_value(bid).unwrap()
}

fn read(path: &str) -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../templates/examples").join(path);
    serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap()
}

/// JSON merge patch, RFC 7396.
fn merge(target: &mut Value, patch: Value) {
    let Value::Object(patch) = patch else { return *target = patch };
    if !target.is_object() {
        *target = json!({});
    }
    let Some(target) = target.as_object_mut() else { return };
    for (name, value) in patch {
        if value.is_null() {
            target.remove(&name);
        } else {
            merge(target.entry(name).or_insert(Value::Null), value);
        }
    }
}
