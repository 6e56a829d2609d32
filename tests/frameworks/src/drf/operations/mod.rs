// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The operations of the document, by tag; each file holds a tag's handle and its calls.

pub mod books;
pub mod download;
pub mod form;
pub mod login;
pub mod me;
pub mod moved;
pub mod offset;
pub mod pets;
pub mod query;
pub mod several;
pub mod tree;
pub mod untyped;
pub mod upload;
pub mod upload_parts;
pub mod upload_plain;
