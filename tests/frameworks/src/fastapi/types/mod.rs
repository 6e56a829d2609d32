// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The types of the document.

mod files;
mod forms;
mod pets;
mod responses;
mod security;
mod shared;
mod values;

pub use files::*;
pub use forms::*;
pub use pets::*;
pub use responses::*;
pub use security::*;
pub use shared::*;
pub use values::*;
