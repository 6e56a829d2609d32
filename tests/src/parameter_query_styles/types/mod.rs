// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The types of the document.

mod other;
mod shared;

pub use other::*;
pub use shared::*;
