// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The types of the document.

mod form;
mod items;
mod shapes;
mod shared;
mod upload;

pub use form::*;
pub use items::*;
pub use shapes::*;
pub use shared::*;
pub use upload::*;
