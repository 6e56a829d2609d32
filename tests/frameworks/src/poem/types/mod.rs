// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The types of the document.

mod bodies;
mod records;
mod shared;
mod unions;

pub use bodies::*;
pub use records::*;
pub use shared::*;
pub use unions::*;
