// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The types of the document.

mod files;
mod forms;
mod lists;
mod shapes;
mod shared;
mod users;
mod values;

pub use files::*;
pub use forms::*;
pub use lists::*;
pub use shapes::*;
pub use shared::*;
pub use users::*;
pub use values::*;
