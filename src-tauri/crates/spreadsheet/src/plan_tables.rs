//! The tables of a cost plan, column by column.

use chrono::NaiveDate;
use model::{
    Activity, Amount, Basis, Contribution, ContributionBase, Conversion, CostHead, CostPlan, Id, Percent,
    Post, PostLevel, SharedLine, WorkingTime,
};

use crate::table::{
    BASES, CONTRIBUTION_BASES, Column, FLAGS, HEADS, Kind, LEVELS, Row, Table, Value, head_of, head_word,
};

macro_rules! text {
    ($field:ident) => {
        Column {
            key: stringify!($field),
            kind: Kind::Text,
            get: |it| Value::Text(it.$field.clone()),
            set: |it, value| {
                if let Value::Text(value) = value {
                    it.$field = value;
                }
            },
        }
    };
}

/// A figure that every row has, with what stands for an empty cell.
macro_rules! figure {
    ($kind:ident $field:ident or $empty:expr) => {
        Column {
            key: stringify!($field),
            kind: Kind::$kind,
            get: |it| Value::$kind(Some(it.$field)),
            set: |it, value| {
                if let Value::$kind(value) = value {
                    it.$field = value.unwrap_or($empty);
                }
            },
        }
    };
}

/// A figure that a row may have.
macro_rules! maybe {
    ($kind:ident $field:ident) => {
        Column {
            key: stringify!($field),
            kind: Kind::$kind,
            get: |it| Value::$kind(it.$field),
            set: |it, value| {
                if let Value::$kind(value) = value {
                    it.$field = value;
                }
            },
        }
    };
}

macro_rules! flag {
    ($field:ident) => {
        Column {
            key: stringify!($field),
            kind: Kind::Choice(&FLAGS),
            get: |it| Value::Choice(Some(if it.$field { "yes" } else { "no" })),
            set: |it, value| {
                if let Value::Choice(value) = value {
                    it.$field = value == Some("yes");
                }
            },
        }
    };
}

macro_rules! reference {
    ($field:ident to $table:literal) => {
        Column {
            key: stringify!($field),
            kind: Kind::Row($table),
            get: |it| Value::Row(it.$field),
            set: |it, value| {
                if let Value::Row(value) = value {
                    it.$field = value;
                }
            },
        }
    };
}

const LEVEL_ORDER: [PostLevel; 8] = [
    PostLevel::FrontLine,
    PostLevel::SupervisionAssistant,
    PostLevel::JuniorSupervisor,
    PostLevel::IntermediateSupervisor,
    PostLevel::SeniorSupervisor,
    PostLevel::Director,
    PostLevel::ServiceAssistant,
    PostLevel::Administration,
];

const BASE_ORDER: [ContributionBase; 3] =
    [ContributionBase::MonthlyPay, ContributionBase::PayAndAllowance, ContributionBase::AllPay];

fn word_of<T: PartialEq>(order: &[T], values: &[&'static str], wanted: &T) -> Option<&'static str> {
    order.iter().zip(values).find(|it| it.0 == wanted).map(|it| *it.1)
}

fn of_word<T: Copy + Default>(order: &[T], values: &[&'static str], word: Option<&str>) -> T {
    word.and_then(|word| values.iter().zip(order).find(|it| *it.0 == word))
        .map(|it| *it.1)
        .unwrap_or_default()
}

/// People paid for the service. What kind of post of the package they fill stays as it is.
pub static POSTS: Table<Post> = Table {
    key: "posts",
    columns: &[
        text!(role),
        Column {
            key: "level",
            kind: Kind::Choice(&LEVELS),
            get: |it| Value::Choice(word_of(&LEVEL_ORDER, LEVELS.values, &it.level)),
            set: |it, value| {
                if let Value::Choice(word) = value {
                    it.level = of_word(&LEVEL_ORDER, LEVELS.values, word);
                }
            },
        },
        figure!(Quantity full_time or model::Quantity::ZERO),
        figure!(Whole first_month or 1),
        figure!(Quantity months or model::Quantity::ZERO),
        figure!(Amount monthly_pay or Amount::ZERO),
        figure!(Amount allowance or Amount::ZERO),
        figure!(Quantity bonus_months or model::Quantity::ZERO),
        figure!(Percent growth or Percent::default()),
        figure!(Percent turnover or Percent::default()),
        figure!(Quantity vacant_months or model::Quantity::ZERO),
        figure!(Amount replacement_cost or Amount::ZERO),
        flag!(serves),
    ],
};

/// What the employer pays on top of pay, by day.
pub static CONTRIBUTIONS: Table<Contribution> = Table {
    key: "contributions",
    columns: &[
        text!(name),
        maybe!(Date from),
        maybe!(Percent percent),
        maybe!(Amount base_floor),
        maybe!(Amount base_ceiling),
        maybe!(Percent worker_percent),
        maybe!(Amount worker_exempt_below),
    ],
};

/// Work. Indicator and kind of case stay as they are.
pub static ACTIVITIES: Table<Activity> = Table {
    key: "activities",
    columns: &[
        text!(name),
        figure!(Quantity count or model::Quantity::ZERO),
        reference!(conversion to "conversions"),
        figure!(Quantity direct_hours or model::Quantity::ZERO),
        figure!(Quantity indirect_hours or model::Quantity::ZERO),
        figure!(Amount direct_cost or Amount::ZERO),
        figure!(Percent growth or Percent::default()),
        reference!(post to "posts"),
        figure!(Whole first_month or 1),
        maybe!(Whole months),
    ],
};

/// Hours of one unit.
pub static CONVERSIONS: Table<Conversion> = Table {
    key: "conversions",
    columns: &[
        text!(name),
        figure!(Quantity direct_hours or model::Quantity::ZERO),
        figure!(Quantity indirect_hours or model::Quantity::ZERO),
        maybe!(Quantity least),
        maybe!(Quantity most),
        text!(source),
    ],
};

/// Everything else that costs money.
pub static LINES: Table<LineRow> = Table {
    key: "lines",
    columns: &[
        Column {
            key: "head",
            kind: Kind::Choice(&HEADS),
            get: |it| Value::Choice(Some(head_word(it.head))),
            set: |it, value| {
                if let Value::Choice(word) = value {
                    it.head = word.and_then(head_of).unwrap_or_default();
                }
            },
        },
        text!(name),
        Column {
            key: "basis",
            kind: Kind::Choice(&BASES),
            get: |it| Value::Choice(Some(it.basis)),
            set: |it, value| {
                if let Value::Choice(word) = value {
                    it.basis = word.unwrap_or("fixed");
                }
            },
        },
        maybe!(Amount amount),
        maybe!(Percent percent),
        maybe!(Percent growth),
        Column {
            key: "heads",
            kind: Kind::Several(&HEADS),
            get: |it| Value::Several(it.heads.iter().map(|it| head_word(*it)).collect()),
            set: |it, value| {
                if let Value::Several(words) = value {
                    it.heads = words.into_iter().filter_map(head_of).collect();
                }
            },
        },
        Column {
            key: "lines",
            kind: Kind::Rows("lines"),
            get: |it| Value::Rows(it.lines.clone()),
            set: |it, value| {
                if let Value::Rows(rows) = value {
                    it.lines = rows;
                }
            },
        },
        maybe!(Amount cap),
    ],
};

/// What is said once for the whole plan.
pub static BASICS: Table<Basics> = Table {
    key: "basics",
    columns: &[
        maybe!(Date starts_on),
        Column {
            key: "base",
            kind: Kind::Choice(&CONTRIBUTION_BASES),
            get: |it| Value::Choice(word_of(&BASE_ORDER, CONTRIBUTION_BASES.values, &it.base)),
            set: |it, value| {
                if let Value::Choice(word) = value {
                    it.base = of_word(&BASE_ORDER, CONTRIBUTION_BASES.values, word);
                }
            },
        },
        maybe!(Date as_of),
        text!(source),
    ],
};

/// The working time of one full-time worker.
pub static WORKING_TIME: Table<WorkingTime> = Table {
    key: "working-time",
    columns: &[
        flag!(by_calendar),
        figure!(Quantity days_per_year or model::Quantity::ZERO),
        figure!(Quantity hours_per_day or model::Quantity::ZERO),
        figure!(Quantity leave_days or model::Quantity::ZERO),
        figure!(Quantity training_days or model::Quantity::ZERO),
        figure!(Quantity supervision_hours or model::Quantity::ZERO),
        figure!(Percent indirect_share or Percent::default()),
    ],
};

/// What is said once for the whole plan, gathered from where it stands in it.
#[derive(Debug, Clone, Default)]
pub struct Basics {
    starts_on: Option<NaiveDate>,
    base: ContributionBase,
    as_of: Option<NaiveDate>,
    source: String,
}

impl Basics {
    /// Out of a plan.
    pub fn of(plan: &CostPlan) -> Self {
        let it = &plan.contributions;
        Self { starts_on: plan.starts_on, base: it.base, as_of: it.as_of, source: it.source.clone() }
    }

    /// Into a plan.
    pub fn put_into(self, plan: &mut CostPlan) {
        plan.starts_on = self.starts_on;
        plan.contributions.base = self.base;
        plan.contributions.as_of = self.as_of;
        plan.contributions.source = self.source;
    }
}

/// A shared line with its basis laid out in columns.
#[derive(Debug, Clone)]
pub struct LineRow {
    id: Id,
    head: CostHead,
    name: String,
    basis: &'static str,
    amount: Option<Amount>,
    percent: Option<Percent>,
    growth: Option<Percent>,
    heads: Vec<CostHead>,
    lines: Vec<Id>,
    cap: Option<Amount>,
}

impl Default for LineRow {
    fn default() -> Self {
        Self::of(&SharedLine::default())
    }
}

impl LineRow {
    /// Lays a line out.
    pub fn of(line: &SharedLine) -> Self {
        let mut row = Self {
            id: line.id,
            head: line.head,
            name: line.name.clone(),
            basis: basis_word(&line.basis),
            amount: None,
            percent: None,
            growth: None,
            heads: Vec::new(),
            lines: Vec::new(),
            cap: line.cap,
        };
        match &line.basis {
            Basis::Fixed { amount } | Basis::OneOff { amount } => row.amount = Some(*amount),
            Basis::Yearly { amount, growth } | Basis::PerPostYear { amount, growth } => {
                row.amount = Some(*amount);
                row.growth = Some(*growth);
            }
            Basis::OfPersonnel { percent }
            | Basis::OfDirect { percent }
            | Basis::OfPrice { percent }
            | Basis::OnTop { percent } => row.percent = Some(*percent),
            Basis::OfHeads { percent, heads } => {
                row.percent = Some(*percent);
                row.heads.clone_from(heads);
            }
            Basis::OfLines { percent, lines } => {
                row.percent = Some(*percent);
                row.lines.clone_from(lines);
            }
        }
        row
    }

    /// The line again. What its basis has no use for is left out.
    pub fn line(self) -> SharedLine {
        let (amount, percent) = (self.amount.unwrap_or_default(), self.percent.unwrap_or_default());
        let growth = self.growth.unwrap_or_default();
        let basis = match self.basis {
            "yearly" => Basis::Yearly { amount, growth },
            "one-off" => Basis::OneOff { amount },
            "per-post-year" => Basis::PerPostYear { amount, growth },
            "of-personnel" => Basis::OfPersonnel { percent },
            "of-direct" => Basis::OfDirect { percent },
            "of-heads" => Basis::OfHeads { percent, heads: self.heads },
            "of-lines" => Basis::OfLines { percent, lines: self.lines },
            "of-price" => Basis::OfPrice { percent },
            "on-top" => Basis::OnTop { percent },
            _ => Basis::Fixed { amount },
        };
        SharedLine { id: self.id, head: self.head, name: self.name, basis, cap: self.cap }
    }
}

/// A basis as the case document spells its kind.
pub const fn basis_word(basis: &Basis) -> &'static str {
    match basis {
        Basis::Fixed { .. } => "fixed",
        Basis::Yearly { .. } => "yearly",
        Basis::OneOff { .. } => "one-off",
        Basis::PerPostYear { .. } => "per-post-year",
        Basis::OfPersonnel { .. } => "of-personnel",
        Basis::OfDirect { .. } => "of-direct",
        Basis::OfHeads { .. } => "of-heads",
        Basis::OfLines { .. } => "of-lines",
        Basis::OfPrice { .. } => "of-price",
        Basis::OnTop { .. } => "on-top",
    }
}

macro_rules! row {
    ($type:ty, $name:ident) => {
        impl Row for $type {
            fn id(&self) -> Id {
                self.id
            }
            fn set_id(&mut self, id: Id) {
                self.id = id;
            }
            fn name(&self) -> &str {
                &self.$name
            }
        }
    };
}

row!(Post, role);
row!(Contribution, name);
row!(Activity, name);
row!(Conversion, name);

impl Row for LineRow {
    fn id(&self) -> Id {
        self.id
    }

    fn set_id(&mut self, id: Id) {
        self.id = id;
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn settled(self) -> Self {
        Self::of(&self.line())
    }

    fn uses(&self, column: &str) -> bool {
        let amounts = matches!(self.basis, "fixed" | "yearly" | "one-off" | "per-post-year");
        match column {
            "amount" => amounts,
            "growth" => matches!(self.basis, "yearly" | "per-post-year"),
            "percent" => !amounts,
            "heads" => self.basis == "of-heads",
            "lines" => self.basis == "of-lines",
            _ => true,
        }
    }
}
