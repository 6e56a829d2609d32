// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The exchange of a request and its response: budget, credential, redirects, attempts, all within one deadline.

#[cfg(feature = "test-util")]
mod answered;
mod attempt;
pub(super) mod classify;
mod error_keys;
mod in_flight;
mod observe;
mod outgoing;
mod pacing;
pub(super) mod received;
mod redirect;
mod run;

#[cfg(feature = "test-util")]
pub(super) use answered::{answered, message};
pub(super) use outgoing::Outgoing;
pub(super) use run::{Exchange, Opened, Opening, execute, execute_whole, open};
