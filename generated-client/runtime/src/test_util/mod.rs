// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! A fake service for the tests of programs that use a client.
//!
//! A [`Fake`] replaces the network. A test sets its responses with the client's own calls, so that the compiler checks the
//! types of inputs, responses and errors:
//!
//! ```ignore
//! let fake = Fake::new();
//! let client = fake.client(Client::builder());
//! fake.on(client.users().get("me")).answer(User { id: Some("1".into()), ..Default::default() });
//! assert_eq!(client.users().get("me").await?.id.as_deref(), Some("1"));
//! ```

mod answer;
mod answerable;
mod calls;
mod examples;
mod fake;
mod request_pattern;
mod rule;
mod sent;
#[cfg(not(target_family = "wasm"))]
mod serve;

pub use answer::Answer;
pub use answerable::Answerable;
pub use examples::Examples;
pub use fake::Fake;
pub use rule::On;
pub use sent::Sent;
#[cfg(not(target_family = "wasm"))]
pub use serve::Served;

pub use crate::call::Called;
