// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The operations of the document, by tag; each file holds a tag's handle and its calls.

pub mod shapes;
pub mod changes;
pub mod commands;
pub mod scalars;
pub mod values;
pub mod lists;
pub mod labels;
pub mod login;
pub mod upload;
pub mod raw;
pub mod download;
pub mod text;
pub mod page;
pub mod moved;
pub mod nothing;
pub mod cookies;
pub mod events;
pub mod with_key;
pub mod with_token;
