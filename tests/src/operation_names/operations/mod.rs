// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The operations of the document, by tag; each file holds a tag's handle and its calls.

pub mod types_2;
pub mod operations_2;
pub mod runtime;
pub mod client_2;
pub mod servers;
pub mod client;
pub mod con_2;
pub mod new_2;
pub mod builder_2;
pub mod core_2;
pub mod widgets_2;
pub mod widgets;
pub mod wid_gets;
pub mod self_;
pub mod credentials;
pub mod up;
pub mod module_2;
pub mod module;
pub mod o18;
pub mod lib;
pub mod std;
pub mod error;
pub mod o40;
