//! The store through its public face: real cases, every field, the trail, crashes and hostile files.
#![allow(clippy::unwrap_used, clippy::panic)]

mod crash;
mod fill;
mod history;
mod library;
mod round_trip;
mod samples;
mod untrusted;
