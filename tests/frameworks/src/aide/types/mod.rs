// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The types of the document.

mod default;
mod shared;
mod values;

pub use default::*;
pub use shared::*;
pub use values::*;
