//! The store through its public face: real cases, every field, the trail, crashes and hostile files.
#![allow(clippy::unwrap_used, clippy::panic)]

mod crash;
mod fill;
mod history;
mod library;
mod round_trip;
mod samples;
mod untrusted;

/// A window's background work may hold an open file.
const _: fn() = || {
    fn crosses_threads<T: Send>() {}
    crosses_threads::<store::CaseFile>();
    crosses_threads::<store::Library>();
};
