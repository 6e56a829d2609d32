// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Sends the request of a call and receives its response: budget, credentials, redirects and retries, within one deadline.

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
mod without_transport;

pub(super) use outgoing::Outgoing;
pub(super) use run::{Exchange, Opened, Opening, execute, execute_whole, open};
#[cfg(feature = "test-util")]
pub(super) use without_transport::{message_of, outcome_of};
