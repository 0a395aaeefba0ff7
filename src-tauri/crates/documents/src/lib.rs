//! Data and a Typst template in, a PDF or a Word file out: the documents of both desks.
//!
//! ```text
//! Fonts + templates ──> Typesetter ──word(Request)─────> a Word file, by way of Typst's HTML
//!                                  ──typeset(Request)──> TypesetDocument
//!                                                        ├── pdf()              PDF/A-3u, the case data attached
//!                                                        ├── picture(page)      PNG of one page, for previews
//!                                                        ├── signature_boxes()  where signature fields go
//!                                                        └── anchors()          which field stands where on a page
//! attachment_of(pdf)   the case data back out of a PDF
//! picture_of(pdf)      a picture of a page of any PDF
//! seal                 a round seal as vector outlines, for the appearance of a signature
//! ```
//!
//! Invariants: no files, no clock, no randomness; the same input gives the same bytes. Texts of a case are data
//! and never become Typst code.

mod attachment;
mod document;
mod error;
mod fonts;
mod kind;
mod picture;
pub mod seal;
mod typesetter;
mod word;

pub use attachment::{Attachment, attachment_of};
pub use document::{Anchor, SignatureBox, TypesetDocument};
pub use error::Error;
pub use fonts::Fonts;
pub use kind::DocumentKind;
pub use picture::{page_count, picture_of};
pub use typesetter::{Request, Typesetter};
