//! What a price is worth: viability, cash by months, the inputs that matter most, futures drawn at random.

pub(crate) mod cash_flow;
pub(crate) mod draws;
pub(crate) mod forms;
pub(crate) mod futures;
pub(crate) mod inputs;
pub(crate) mod revenue;
pub(crate) mod sensitivity;
pub(crate) mod simulation;
pub(crate) mod viability;
