// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The operations of the document, by tag; each file holds a tag's handle and its calls.

pub mod redirects;
pub mod anything;
pub mod dynamic_data;
pub mod auth;
pub mod response_formats;
pub mod response_inspection;
pub mod cookies;
pub mod http_methods;
pub mod request_inspection;
pub mod images;
pub mod status_codes;
