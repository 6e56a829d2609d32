// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Tokens of OAuth 2.0 that the client gets and renews itself (RFC 6749, 7009, 7636 and 8628).

mod app;
mod authorization;
mod bounded_store;
mod credential;
mod device;
mod endpoint;
mod endpoint_response;
pub(crate) mod file;
mod grant;
mod memory;
pub(crate) mod pkce;
mod redact;
mod renewal;
mod settings;
mod state;
mod store;
mod token;

pub use app::App;
pub use authorization::AuthorizationRequest;
pub use credential::Credential;
pub use device::DeviceAuthorization;
pub use file::FileStore;
pub use memory::MemoryStore;
pub use store::{Lease, Storing, TokenStore};
pub use token::Token;

pub use super::store_error::StoreError;
pub use super::token_error::TokenError;
