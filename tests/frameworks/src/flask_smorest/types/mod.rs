// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The types of the document.

mod books;
mod rest;
mod shared;

pub use books::*;
pub use rest::*;
pub use shared::*;
