// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The types of the document.

mod labels;
mod shared;
mod trees;

pub use labels::*;
pub use shared::*;
pub use trees::*;
