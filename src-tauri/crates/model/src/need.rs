//! Why a service is bought, and what was learnt before.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Amount, Id, Text};

/// Why the service is bought.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Need {
    /// What people here need, and how it is known.
    pub statement: Text,
    /// Why it is bought rather than done by the purchaser.
    pub reasons: Text,
    /// Item of the purchase catalogue (指导性目录).
    pub catalogue_item: String,
    /// Where the money comes from.
    pub budget_source: Text,
    /// How safe that money is over the term.
    pub funding_stability: Option<FundingStability>,
    /// What speaks against buying it, and is to be watched.
    pub drawbacks: Text,
    /// The five headings of the guidance of 2012 (民发〔2012〕196).
    pub headings: GuidanceHeadings,
    /// Functions looked at, each core or outsourced.
    pub functions: Vec<Function>,
    /// Where the service stands in the three registers.
    pub registers: Vec<RegisterEntry>,
    /// What was asked of the people served and of the public, and what is known of the market.
    pub survey: NeedsSurvey,
    /// Whom of the market was asked; it stays with the purchaser.
    pub soundings: Vec<MarketSounding>,
}

/// How safe the money of a service is (S-145).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FundingStability {
    /// Budgeted for the whole term.
    Secured,
    /// Budgeted year by year.
    Yearly,
    /// From lotteries, donations or other money that may stop.
    Uncertain,
}

/// The five headings under which the guidance of 2012 has a need stated (民发〔2012〕196).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct GuidanceHeadings {
    /// 重要性: why it matters.
    pub importance: Text,
    /// 指导思想、原则和目标: guiding thought, principles and aims.
    pub aims: Text,
    /// 购买主体: who buys.
    pub purchasing_body: Text,
    /// 购买对象: of whom it is bought.
    pub providers: Text,
    /// 购买范围: what is bought.
    pub range: Text,
}

/// A register of the purchase of services (S-075).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Register {
    /// 购买服务目录: what may be bought, with its price.
    #[default]
    Services,
    /// 转移职能目录: functions that are handed over.
    Functions,
    /// 承接主体目录: who may take them over; no bar to bidding (财库〔2019〕38).
    Providers,
}

/// Where a service stands in a register.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct RegisterEntry {
    /// Identity of the row.
    pub id: Id,
    /// Which register.
    pub register: Register,
    /// Code of the entry.
    pub code: String,
    /// Name of the entry.
    pub name: Text,
}

/// What a survey of needs found (财库〔2021〕22, articles 10 and 11).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct NeedsSurvey {
    /// The day it ended.
    pub conducted_on: Option<NaiveDate>,
    /// How it was done: consultation, discussion, questionnaire.
    pub ways: Text,
    /// How many people answered.
    pub respondents: Option<u32>,
    /// What the people served need.
    pub findings: Text,
    /// What the public says.
    pub public_opinion: Text,
    /// The trade, and who can supply.
    pub market: Text,
    /// Past prices of the same kind.
    pub past_prices: Text,
    /// What will have to be bought later because of it.
    pub follow_up: Text,
}

/// What one organisation of the market said before the tender (S-023).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct MarketSounding {
    /// Identity of the row.
    pub id: Id,
    /// The day.
    pub on: Option<NaiveDate>,
    /// Who was asked.
    pub organisation: String,
    /// The person who answered.
    pub contact: String,
    /// Whether it would bid, and on which conditions.
    pub interest: String,
    /// What it could take on.
    pub capacity: String,
    /// What it would ask a year.
    pub price: Option<Amount>,
}

/// One function of the purchaser.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Function {
    /// Identity of the row.
    pub id: Id,
    /// What it is.
    pub name: Text,
    /// Core functions stay with the purchaser and cannot be bought.
    pub core: bool,
    /// Why.
    pub reason: Text,
}
