// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Whether and when a call is made again.

mod after;
mod judge;
mod policy;

pub(super) use after::{delay_of, wait_of};
pub(super) use judge::{Judge, Verdict};
pub use policy::RetryPolicy;
