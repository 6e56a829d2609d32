// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The types of the document.

mod cats;
mod files;
mod rest;
mod shared;
mod values;

pub use cats::*;
pub use files::*;
pub use rest::*;
pub use shared::*;
pub use values::*;
