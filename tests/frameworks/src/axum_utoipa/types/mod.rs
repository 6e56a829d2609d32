// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The types of the document.

mod bodies;
mod enums;
mod pages;
mod records;
mod shared;

pub use bodies::*;
pub use enums::*;
pub use pages::*;
pub use records::*;
pub use shared::*;
