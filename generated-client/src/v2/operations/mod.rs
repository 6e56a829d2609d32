// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The operations of the document, by tag; each file holds a tag's handle and its calls.

#[cfg(feature = "v2-contact-groups")]
pub mod contact_groups;
#[cfg(feature = "v2-groups")]
pub mod groups;
#[cfg(feature = "v2-users")]
pub mod users;
