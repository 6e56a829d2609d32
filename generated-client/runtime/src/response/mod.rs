// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Responses, and the values that are read from them.

mod download;
mod from_response;
mod redirect;
#[cfg(not(target_family = "wasm"))]
mod save;
#[cfg(feature = "streams")]
pub mod stream;
mod typed;
#[cfg_attr(not(feature = "streams"), allow(dead_code, reason = "only streams read a body piece by piece"))]
mod undecoded;
mod untyped;

pub(super) use download::Head;
pub use download::{Download, DownloadError, DownloadFault};
pub use from_response::{FromResponse, Unlisted};
pub use redirect::Redirect;
pub use typed::Response;
pub(super) use typed::{read, refusal};
pub(super) use undecoded::Incoming;
pub use undecoded::UndecodedResponse;
pub use untyped::Untyped;
