// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The operations of the document, by tag; each file holds a tag's handle and its calls.

pub mod unions;
pub mod records;
pub mod bodies;
pub mod parameters;
pub mod security;
pub mod responses;
