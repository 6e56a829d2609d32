// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The operations of the document, by tag; each file holds a tag's handle and its calls.

pub mod items;
pub mod shapes;
pub mod form;
pub mod upload;
pub mod download;
pub mod untyped_download;
pub mod several;
pub mod headers;
pub mod cookies;
pub mod me;
pub mod wild;
pub mod optional;
pub mod at;
pub mod moved;
pub mod events;
