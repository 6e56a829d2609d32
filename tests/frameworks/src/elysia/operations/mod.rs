// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The operations of the document, by tag; each file holds a tag's handle and its calls.

pub mod values;
pub mod literals;
pub mod tree;
pub mod pets;
pub mod owners;
pub mod files;
pub mod query;
pub mod headers;
pub mod form;
pub mod upload;
pub mod text;
pub mod download;
pub mod void;
pub mod null;
pub mod number;
pub mod flag;
pub mod away;
pub mod events;
pub mod any;
