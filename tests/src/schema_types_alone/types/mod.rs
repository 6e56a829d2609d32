// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The types of the document.

mod events;
mod shared;

pub use events::*;
pub use shared::*;
