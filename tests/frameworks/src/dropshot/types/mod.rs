// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The types of the document.

mod bodies;
mod enums;
mod projects;
mod shared;
mod values;

pub use bodies::*;
pub use enums::*;
pub use projects::*;
pub use shared::*;
pub use values::*;
