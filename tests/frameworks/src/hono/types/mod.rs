// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The types of the document.

mod form;
mod general;
mod nulls;
mod patch;
mod pets;
mod shared;
mod tree;
mod upload;
mod values;

pub use form::*;
pub use general::*;
pub use nulls::*;
pub use patch::*;
pub use pets::*;
pub use shared::*;
pub use tree::*;
pub use upload::*;
pub use values::*;
