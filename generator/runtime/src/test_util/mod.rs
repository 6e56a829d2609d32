//! Doubles for the tests of programs that use a client: a service that answers as it is told, and checks what was sent.
//!
//! A [`Fake`] stands in place of the network. It is told what to answer by the calls themselves, so that the compiler
//! knows the types of inputs, answers and refusals:
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
mod rule;
mod sent;
#[cfg(not(target_family = "wasm"))]
mod serve;
mod wanted;

pub use answer::Answer;
pub use answerable::Answerable;
pub use examples::Examples;
pub use fake::Fake;
pub use rule::On;
pub use sent::Sent;
#[cfg(not(target_family = "wasm"))]
pub use serve::Served;

pub use crate::call::Called;
