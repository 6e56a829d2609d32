// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The types of the document.

mod auth;
mod cluster;
mod kv;
mod lease;
mod maintenance;
mod shared;
mod watch;

pub use auth::*;
pub use cluster::*;
pub use kv::*;
pub use lease::*;
pub use maintenance::*;
pub use shared::*;
pub use watch::*;
