// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The operations of the document, by tag; each file holds a tag's handle and its calls.

pub mod shapes;
pub mod values;
pub mod users;
pub mod lists;
pub mod parameters;
pub mod files;
pub mod forms;
pub mod responses;
pub mod security;
