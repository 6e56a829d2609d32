// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The types of the document.

mod contact_groups;
mod groups;
mod shared;
mod users;

pub use contact_groups::*;
pub use groups::*;
pub use shared::*;
pub use users::*;
