// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The types of the document.

#[cfg(feature = "v2-contact-groups")]
mod contact_groups;
#[cfg(feature = "v2-groups")]
mod groups;
mod shared;
#[cfg(feature = "v2-users")]
mod users;

#[cfg(feature = "v2-contact-groups")]
pub use contact_groups::*;
#[cfg(feature = "v2-groups")]
pub use groups::*;
pub use shared::*;
#[cfg(feature = "v2-users")]
pub use users::*;
