// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The types of the document.

mod pets;
mod rest;
mod shared;

pub use pets::*;
pub use rest::*;
pub use shared::*;
