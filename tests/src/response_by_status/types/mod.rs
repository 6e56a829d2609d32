// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The types of the document.

mod jobs;
mod shared;

pub use jobs::*;
pub use shared::*;
