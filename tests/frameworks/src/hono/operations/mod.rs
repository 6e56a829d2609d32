// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The operations of the document, by tag; each file holds a tag's handle and its calls.

pub mod pets;
pub mod values;
pub mod tree;
pub mod nulls;
pub mod files;
pub mod query;
pub mod form;
pub mod upload;
pub mod general;
pub mod raw;
pub mod patch;
pub mod download;
pub mod events;
pub mod stream;
pub mod moved;
pub mod session;
