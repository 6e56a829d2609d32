// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The types of the document.

mod books;
mod form;
mod login;
mod me;
mod offset;
mod pets;
mod query;
mod several;
mod shared;
mod upload_plain;

pub use books::*;
pub use form::*;
pub use login::*;
pub use me::*;
pub use offset::*;
pub use pets::*;
pub use query::*;
pub use several::*;
pub use shared::*;
pub use upload_plain::*;
