//! OAuth 2.0: apps, flows, and tokens that the client requests and renews (RFC 6749, 7009, 7636 and 8628).

mod app;
mod bounded_store;
mod code_flow;
mod credential;
mod credential_settings;
mod device_flow;
mod endpoint_request;
mod endpoint_response;
#[cfg(feature = "file-store")]
pub(crate) mod file_store;
mod grant;
mod memory_store;
pub(crate) mod pkce;
mod redact;
mod renewer;
mod token;
mod token_state;
mod token_store;

pub use app::App;
pub use code_flow::AuthorizationRequest;
pub use credential::Credential;
pub use device_flow::DeviceAuthorization;
#[cfg(feature = "file-store")]
pub use file_store::FileStore;
pub use memory_store::MemoryStore;
pub use token::Token;
pub use token_store::{Lease, Storing, TokenStore};

pub use super::store_error::StoreError;
pub use super::token_error::TokenError;
