// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The types of the document.

mod form;
mod headers;
mod literals;
mod pets;
mod query;
mod shared;
mod tree;
mod upload;
mod values;

pub use form::*;
pub use headers::*;
pub use literals::*;
pub use pets::*;
pub use query::*;
pub use shared::*;
pub use tree::*;
pub use upload::*;
pub use values::*;
