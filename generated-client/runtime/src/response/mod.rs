// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Responses, and how values are read from them.

mod download;
mod from_response;
#[cfg_attr(not(feature = "streams"), allow(dead_code, reason = "only streams read it"))]
mod incoming;
#[cfg(feature = "streams")]
pub mod stream;
mod typed;
mod undecoded;

pub(super) use download::Head;
pub use download::{Download, DownloadError, DownloadFault};
pub use from_response::{FromResponse, Unlisted};
pub(super) use incoming::Incoming;
pub use typed::Response;
pub(super) use typed::{read, refusal};
pub use undecoded::UndecodedResponse;
