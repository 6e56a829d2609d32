// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Shares tokens ([`RedisStore`]) and rate limits ([`RedisLimiter`]) between several machines, over Redis.
//!
//! Both need a [`Redis`], which has the connection to the server. All keys begin with a prefix. Stores with the same prefix
//! share their tokens, limiters with the same prefix share their budgets. If a service counts calls by account, use a prefix
//! for each account.
//!
//! The server must be Redis 5 or newer, or compatible with it. It has the tokens as plain text, so everyone who can read it can
//! act as their users: protect it by a password and, between machines, by TLS (`rediss://`). If the server forgets a refresh
//! token that changes with each use, the login is lost: let the server write its data to disk (`appendonly yes`) and evict
//! nothing (`maxmemory-policy noeviction`).

mod connection;
pub(crate) mod limiter;
mod store;

pub use connection::Redis;
pub use limiter::RedisLimiter;
pub use store::RedisStore;
