//! Webhooks: reads the calls of a service, and checks their signatures.

mod description;
#[cfg(feature = "webhooks")]
mod error;
#[cfg(feature = "webhooks")]
mod receiver;
#[cfg(feature = "webhooks")]
mod repeated;
mod scheme;

pub use description::Webhook;
#[cfg(feature = "webhooks")]
pub use error::WebhookError;
#[cfg(feature = "webhooks")]
pub use receiver::{ChallengeAnswer, Received, Receiver};
pub use scheme::{Challenge, MessagePart, SignatureEncoding, SignatureScheme};
