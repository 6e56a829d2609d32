// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The types of the document.

mod commands;
mod cookies;
mod labels;
mod lists;
mod login;
mod scalars;
mod shapes;
mod shared;
mod values;

pub use commands::*;
pub use cookies::*;
pub use labels::*;
pub use lists::*;
pub use login::*;
pub use scalars::*;
pub use shapes::*;
pub use shared::*;
pub use values::*;
