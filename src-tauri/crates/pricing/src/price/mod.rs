//! What is asked for a service: the four modes, the purchaser's terms, contracts and instalments, a ceiling's basis.

pub(crate) mod ceiling;
pub(crate) mod modes;
pub(crate) mod periods;
pub(crate) mod schedule;
pub(crate) mod terms;
