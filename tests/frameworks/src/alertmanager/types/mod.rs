// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The types of the document.

mod alert;
mod alertgroup;
mod general;
mod shared;
mod silence;

pub use alert::*;
pub use alertgroup::*;
pub use general::*;
pub use shared::*;
pub use silence::*;
