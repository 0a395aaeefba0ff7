//! What the suites share: the checkout they stand in, a desk without a window, the HTTP host of the browser
//! tests, and large plans to measure with.

pub mod cases;
pub mod desk;
pub mod host;
pub mod plans;

use std::path::Path;

/// The top folder of the checkout.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}
