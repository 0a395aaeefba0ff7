//! The nouns of both desks: plain values whose invariants are in their types.
//!
//! ```text
//! Procedure                       what a purchaser wants, and on which terms
//! ├── Need                        why, and which functions may be outsourced; survey, soundings of the market
//! ├── ServiceDefinition           for whom, where, when, how; requirements ★; staffing; handover
//! ├── Objective, Indicator        what is to be achieved, what will be counted, and what proves it
//! ├── PriceTerms                  mode, budget, ceiling, bonds, posts or cases asked for, volume floor and cap
//! ├── Instalment                  when money is paid
//! ├── Qualification               who may bid
//! ├── AwardCriterion > Band, CriterionPart; AwardScheme      how bids are scored
//! ├── Timetable                   from notice to opening
//! ├── Clause                      terms of the contract
//! ├── Question, Issue             what was asked, and which packages went out
//! └── stays with the purchaser: Circumstances, DemandReview, Risk, Publication, Briefing, Committee, Evaluation,
//!     ServiceAssessment, Comment, AcceptedRisk, ReceivedEnvelope, CostPlan (the estimate behind the ceiling)
//! Bid                             what an agency answers
//! ├── PackageReference            the package it answers, by hash
//! ├── Procedure                   that package's data, as received
//! ├── Agency > StaffMember        who answers
//! ├── Eligibility, Response       what is met, and every deviation
//! ├── Section                     the quality bid's text, by award criterion
//! ├── Pledge                      the volume promised, by indicator
//! ├── CostPlan > Post, Activity   what it costs and how many hours it takes
//! ├── PriceOffer                  what is asked for it
//! └── Outlook                     what is assumed of the future and of rivals; never published
//! ```
//!
//! Invariants: no files, no clock, no floats. A case is in one currency. Every entry of a list has an id.
//! JSON is strict: an unknown field is refused, money and decimals travel as strings.

#![deny(clippy::float_arithmetic)]

mod agency;
mod award;
mod bid;
mod circumstances;
mod committee;
mod conduct;
mod cost;
mod id;
mod money;
mod need;
mod number;
mod outlook;
mod price;
mod procedure;
mod service;
mod text;

pub use agency::*;
pub use award::*;
pub use bid::*;
pub use circumstances::*;
pub use committee::*;
pub use conduct::*;
pub use cost::*;
pub use id::Id;
pub use money::{Amount, Currency, Money, MoneyError};
pub use need::*;
pub use number::{Fraction, NumberError, Percent, Quantity};
pub use outlook::*;
pub use price::*;
pub use procedure::*;
pub use service::*;
pub use text::{Language, Text};
