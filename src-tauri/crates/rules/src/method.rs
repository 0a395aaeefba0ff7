//! Which methods are lawful in the circumstances, what each still lacks, and what must be approved.

use std::collections::{BTreeMap, BTreeSet};

use model::{Amount, Fact, Percent, PostFlag, Text};
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Basis, Choice, InputError, Pack,
    exact::compare,
    tables::{Citation, Table, TableKind, keyed},
};

/// `methods.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Methods {
    method: Vec<MethodEntry>,
    splitting: Option<Cited>,
    #[serde(default)]
    red_flag: Vec<RedFlagEntry>,
}

/// A method, the better one first.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct MethodEntry {
    id: String,
    name: Text,
    /// Whether buying by it is open tendering, which splitting does not evade.
    #[serde(default)]
    open: bool,
    ground: Vec<GroundEntry>,
    #[serde(default)]
    approval: Vec<ApprovalEntry>,
}

/// Circumstances that make a method lawful: all of them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct GroundEntry {
    id: String,
    all: Vec<Circumstance>,
    basis: Citation,
}

/// What must be done before a method is used, where all circumstances hold.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct ApprovalEntry {
    id: String,
    #[serde(default)]
    when: Vec<Circumstance>,
    /// Only where one of these grounds is used.
    #[serde(default)]
    grounds: Vec<String>,
    basis: Citation,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Cited {
    basis: Citation,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RedFlagEntry {
    flag: PostFlag,
    basis: Citation,
}

impl Table for Methods {
    const KIND: TableKind = TableKind::Methods;

    fn citations(&self) -> Vec<&Citation> {
        let grounds = self.method.iter().flat_map(|it| &it.ground).map(|it| &it.basis);
        let approvals = self.method.iter().flat_map(|it| &it.approval).map(|it| &it.basis);
        let others =
            self.splitting.iter().map(|it| &it.basis).chain(self.red_flag.iter().map(|it| &it.basis));
        grounds.chain(approvals).chain(others).collect()
    }
}

/// A circumstance that a ground asks for: a fact that the user states, or a comparison of what the user entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Circumstance {
    /// The user says so.
    Fact(Fact),
    /// The user says that it is not so.
    Not(Fact),
    /// Something of this kind is bought.
    Kind(Purchase),
    /// Anything but this kind is bought.
    NotKind(Purchase),
    /// The budget reaches the procurement threshold.
    AtProcurementThreshold,
    /// The budget is below the procurement threshold.
    BelowProcurementThreshold,
    /// The budget reaches the open-tender threshold.
    AtOpenTenderThreshold,
    /// The budget is below the open-tender threshold.
    BelowOpenTenderThreshold,
    /// All additions together are at most this per cent of the original contract.
    AdditionsAtMost(Percent),
}

impl Circumstance {
    /// The circumstance whose answer decides this one: a fact decides its opposite, a threshold both its sides.
    const fn asks(self) -> Self {
        match self {
            Self::Not(fact) => Self::Fact(fact),
            Self::NotKind(kind) => Self::Kind(kind),
            Self::BelowProcurementThreshold => Self::AtProcurementThreshold,
            Self::BelowOpenTenderThreshold => Self::AtOpenTenderThreshold,
            other => other,
        }
    }
}

/// What is bought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Purchase {
    /// Goods.
    Goods,
    /// Works.
    Works,
    /// Services.
    #[default]
    Services,
}

/// Circumstances of a purchase.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct MethodInput {
    /// The pack whose law holds: an id of `tenderwright pack list`.
    pub pack: String,
    /// What is bought.
    pub kind: Purchase,
    /// The budget.
    pub budget: Option<Amount>,
    /// The procurement threshold at the purchaser's place (采购限额标准), as the user has it.
    pub procurement_threshold: Option<Amount>,
    /// The open-tender threshold at the purchaser's place (公开招标数额标准), as the user has it.
    pub open_tender_threshold: Option<Amount>,
    /// The facts that the user has stated, true or false; what is not stated is not known.
    #[schemars(schema_with = "keyed::<Fact, bool>")]
    pub facts: BTreeMap<Fact, bool>,
    /// The original contract's amount, where more is bought from its supplier.
    pub original_amount: Option<Amount>,
    /// All additions to it together, this one included.
    pub additions: Option<Amount>,
    /// Id of this case among its siblings.
    pub id: String,
    /// Its budget item (预算项目).
    pub budget_item: String,
    /// Its category (品目或者类别).
    pub category: String,
    /// Its fiscal year.
    pub fiscal_year: Option<i32>,
    /// The method that the user has in mind, for which splitting is told: an id of the pack's `methods.toml`, which the
    /// answer lists as `methods`, and the refusal of an unknown one, too.
    pub method: Option<String>,
    /// Other purchases of the purchaser.
    pub siblings: Vec<Sibling>,
    /// What of a purchase of posts is true.
    pub post_flags: BTreeSet<PostFlag>,
}

/// Another purchase.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Sibling {
    /// Its id.
    pub id: String,
    /// Its budget item.
    pub budget_item: String,
    /// Its category.
    pub category: String,
    /// Its fiscal year.
    pub fiscal_year: Option<i32>,
    /// Its amount.
    pub amount: Amount,
    /// Id of its method as the answer lists them; where it is empty, it is taken not to be open tender.
    pub method: String,
    /// Whether the other method was approved, or the project's budget adjusted: then it does not count.
    pub excepted: bool,
}

/// Which methods are lawful, and what to beware of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MethodOutput {
    /// The methods: the lawful ones first, then those of which something is not known, then the others; in each the
    /// pack's order.
    pub methods: Vec<MethodVerdict>,
    /// The circumstances that are not known and on which it still depends whether a method is lawful or what must be
    /// approved; first those that most grounds ask for.
    pub open: Vec<Circumstance>,
    /// Purchases that together evade open tender.
    pub splitting: Option<Splitting>,
    /// Signs of disguised employment.
    pub red_flags: Vec<RedFlag>,
}

/// What the law says of a method in the circumstances.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MethodVerdict {
    /// Its id.
    pub method: String,
    /// Its name.
    pub name: Text,
    /// Whether it may be used, once what must be approved is.
    pub lawful: Standing,
    /// Its grounds.
    pub grounds: Vec<GroundVerdict>,
    /// What must be approved or done before.
    pub approvals: Vec<Approval>,
}

/// Whether something holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// It does.
    Holds,
    /// What it depends on is not entered.
    Unknown,
    /// It does not.
    Missing,
}

/// What the law says of a ground in the circumstances.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GroundVerdict {
    /// Its id.
    pub ground: String,
    /// Whether it holds.
    pub standing: Standing,
    /// Each circumstance that it asks for.
    pub circumstances: Vec<CircumstanceVerdict>,
    /// Where it comes from.
    pub basis: Basis,
}

/// A circumstance, and whether it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CircumstanceVerdict {
    /// Which.
    pub circumstance: Circumstance,
    /// Whether it holds.
    pub standing: Standing,
}

/// Something that must be approved or done before a method is used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Approval {
    /// Its id.
    pub approval: String,
    /// Whether it is needed.
    pub needed: Standing,
    /// Where it comes from.
    pub basis: Basis,
}

/// Purchases that together evade open tender (化整为零).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Splitting {
    /// The purchases, this one first.
    pub purchases: Vec<String>,
    /// Their amounts together.
    pub sum: Amount,
    /// The open-tender threshold that they exceed.
    pub threshold: Amount,
    /// Where it comes from.
    pub basis: Basis,
}

/// A sign of disguised employment, and the law that it sits against.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RedFlag {
    /// The sign.
    pub flag: PostFlag,
    /// Where it comes from.
    pub basis: Basis,
}

/// Which methods the law of a pack allows. A threshold that the user has not entered is not known; none is assumed.
///
/// # Errors
/// Where the input is for another pack, the pack lists no methods, or the method in mind is none of them.
pub fn method(input: &MethodInput, pack: &Pack) -> Result<MethodOutput, InputError> {
    pack.is_wanted(&input.pack)?;
    let no_table = || InputError::NoTable { pack: pack.id().to_owned(), file: Methods::KIND.file() };
    let law = pack.methods().ok_or_else(no_table)?;
    let of_siblings = input.siblings.iter().map(|it| &it.method).filter(|it| !it.is_empty());
    let named = input.method.iter().chain(of_siblings);
    for name in named {
        if law.method.iter().all(|it| it.id != *name) {
            let choices = law.method.iter().map(|it| it.id.clone()).collect();
            return Err(InputError::Unknown { what: Choice::Method, name: name.clone(), choices });
        }
    }
    let basis = |it: &Citation| it.basis(&pack.manifest().instruments);
    let mut methods: Vec<MethodVerdict> = law.method.iter().map(|it| input.verdict(it, &basis)).collect();
    methods.sort_by_key(|it| it.lawful);
    let flags = law.red_flag.iter().filter(|it| input.post_flags.contains(&it.flag));
    let red_flags = flags.map(|it| RedFlag { flag: it.flag, basis: basis(&it.basis) }).collect();
    let splitting = law.splitting.as_ref().and_then(|it| input.splitting(law, basis(&it.basis)));
    Ok(MethodOutput { open: input.open(law, &methods), methods, splitting, red_flags })
}

/// The ids of the methods that a pack knows, in its order.
pub fn method_ids(pack: &Pack) -> Vec<&str> {
    pack.methods().iter().flat_map(|it| &it.method).map(|it| it.id.as_str()).collect()
}

impl MethodInput {
    fn verdict(&self, entry: &MethodEntry, basis: &dyn Fn(&Citation) -> Basis) -> MethodVerdict {
        let grounds: Vec<GroundVerdict> = entry
            .ground
            .iter()
            .map(|ground| GroundVerdict {
                ground: ground.id.clone(),
                standing: self.all(&ground.all),
                circumstances: ground
                    .all
                    .iter()
                    .map(|it| CircumstanceVerdict { circumstance: *it, standing: self.standing(*it) })
                    .collect(),
                basis: basis(&ground.basis),
            })
            .collect();
        let lawful = grounds.iter().map(|it| it.standing).min().unwrap_or(Standing::Missing);
        let approvals = entry.approval.iter().filter_map(|approval| {
            let used = |it: &&GroundVerdict| it.standing == lawful && approval.grounds.contains(&it.ground);
            let concerns = approval.grounds.is_empty() || grounds.iter().any(|it| used(&it));
            let needed = self.all(&approval.when);
            (lawful != Standing::Missing && concerns && needed != Standing::Missing).then(|| Approval {
                approval: approval.id.clone(),
                needed,
                basis: basis(&approval.basis),
            })
        });
        let approvals = approvals.collect();
        MethodVerdict { method: entry.id.clone(), name: entry.name.clone(), lawful, grounds, approvals }
    }

    /// What is not known and could still change the answer. A ground that misses a circumstance stays missed, and a method
    /// that is lawful needs no further ground.
    fn open(&self, law: &Methods, verdicts: &[MethodVerdict]) -> Vec<Circumstance> {
        let standing = |id: &str| verdicts.iter().find(|it| it.method == id).map(|it| it.lawful);
        let open = |all: &[Circumstance]| self.all(all) == Standing::Unknown;
        let mut asked: Vec<(Circumstance, usize)> = Vec::new();
        for method in &law.method {
            let lawful = standing(&method.id);
            let grounds =
                method.ground.iter().filter(|_| lawful == Some(Standing::Unknown)).map(|it| &it.all);
            let approvals =
                method.approval.iter().filter(|_| lawful != Some(Standing::Missing)).map(|it| &it.when);
            for circumstance in grounds.chain(approvals).filter(|it| open(it)).flatten() {
                if self.standing(*circumstance) != Standing::Unknown {
                    continue;
                }
                match asked.iter_mut().find(|it| it.0.asks() == circumstance.asks()) {
                    Some((_, count)) => *count += 1,
                    None => asked.push((*circumstance, 1)),
                }
            }
        }
        asked.sort_by_key(|it| std::cmp::Reverse(it.1));
        asked.into_iter().map(|it| it.0.asks()).collect()
    }

    /// One that is missing is enough to miss; one unknown leaves it open.
    fn all(&self, circumstances: &[Circumstance]) -> Standing {
        circumstances.iter().map(|it| self.standing(*it)).max().unwrap_or(Standing::Holds)
    }

    fn standing(&self, circumstance: Circumstance) -> Standing {
        let reaches = |threshold: Option<Amount>| Some(self.budget? >= threshold?);
        let fact = |it: Fact| self.facts.get(&it).copied();
        let holds = match circumstance {
            Circumstance::Fact(it) => fact(it),
            Circumstance::Not(it) => fact(it).map(|it| !it),
            Circumstance::Kind(it) => Some(self.kind == it),
            Circumstance::NotKind(it) => Some(self.kind != it),
            Circumstance::AtProcurementThreshold => reaches(self.procurement_threshold),
            Circumstance::BelowProcurementThreshold => reaches(self.procurement_threshold).map(|it| !it),
            Circumstance::AtOpenTenderThreshold => reaches(self.open_tender_threshold),
            Circumstance::BelowOpenTenderThreshold => reaches(self.open_tender_threshold).map(|it| !it),
            Circumstance::AdditionsAtMost(percent) => self.additions_within(percent),
        };
        match holds {
            Some(true) => Standing::Holds,
            Some(false) => Standing::Missing,
            None => Standing::Unknown,
        }
    }

    fn additions_within(&self, percent: Percent) -> Option<bool> {
        let (additions, original) = (self.additions?.to_decimal(), self.original_amount?.to_decimal());
        compare(&[additions, Decimal::ONE_HUNDRED], &[original, percent.points()]).map(|it| it.is_le())
    }

    /// Several purchases other than by open tender of one category under one budget item in one fiscal year, together
    /// above the open-tender threshold.
    fn splitting(&self, law: &Methods, basis: Basis) -> Option<Splitting> {
        let open = |id: &str| law.method.iter().any(|it| it.id == id && it.open);
        let threshold = self.open_tender_threshold?;
        let (budget, year) = (self.budget?, self.fiscal_year?);
        if self.method.as_deref().is_some_and(open) || self.budget_item.is_empty() || self.category.is_empty()
        {
            return None;
        }
        let alike = |it: &&Sibling| {
            it.budget_item == self.budget_item
                && it.category == self.category
                && it.fiscal_year == Some(year)
                && it.id != self.id
                && !it.excepted
                && !open(&it.method)
        };
        let siblings: Vec<&Sibling> = self.siblings.iter().filter(alike).collect();
        let sum = std::iter::once(budget).chain(siblings.iter().map(|it| it.amount)).sum();
        let purchases = std::iter::once(self.id.clone()).chain(siblings.iter().map(|it| it.id.clone()));
        let evades = !siblings.is_empty() && sum > threshold;
        evades.then(|| Splitting { purchases: purchases.collect(), sum, threshold, basis })
    }
}
