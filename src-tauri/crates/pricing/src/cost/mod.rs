//! What a service costs and how many hours it takes: posts, contributions, activities, shared lines, capacity.

pub(crate) mod activities;
pub(crate) mod capacity;
pub(crate) mod contributions;
pub(crate) mod costing;
pub(crate) mod posts;
pub(crate) mod shared_lines;
pub(crate) mod spread;
pub(crate) mod term;
