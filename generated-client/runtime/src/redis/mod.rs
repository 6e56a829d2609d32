// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! What several machines share over Redis: tokens by a [`RedisStore`], budgets of calls by a [`RedisLimiter`].
//!
//! Both are made of a [`Redis`], which knows the server and holds the connection. The names of all keys begin with a
//! prefix: stores that have the same one share their tokens, limiters that have the same one share their budgets. A
//! service that counts calls by account wants a prefix for each account.
//!
//! The server has to be one of version 5 or newer, or one that speaks as it does. Tokens lie there as plain text, so
//! whoever can read the server can act as their users: it belongs behind a password and, across machines, behind TLS
//! (`rediss://`). A refresh token that is renewed with each use is lost when the server forgets it: a server that keeps
//! such tokens has to write its data to disk (`appendonly yes`) and must evict none (`maxmemory-policy noeviction`).

mod connection;
pub(crate) mod limiter;
mod store;

pub use connection::Redis;
pub use limiter::RedisLimiter;
pub use store::RedisStore;
