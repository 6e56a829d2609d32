//! Security schemes, and the credentials of a client.

mod api_key;
mod authorization;
mod authorize;
mod basic;
mod bearer;
mod caller;
mod credentials;
mod error;
mod http_scheme;
#[cfg(feature = "oauth2")]
pub mod oauth2;
mod scheme;
mod store_error;
#[cfg_attr(not(feature = "oauth2"), allow(dead_code, reason = "only OAuth endpoints return it"))]
mod token_error;

pub use api_key::ApiKey;
pub use authorization::Authorization;
pub(super) use authorize::{Claim, authorize};
pub use basic::Basic;
pub use bearer::Bearer;
pub(super) use caller::Caller;
pub use credentials::Credentials;
pub use error::AuthError;
pub use http_scheme::HttpScheme;
pub use scheme::{Applying, Refusing, Scheme};
pub use store_error::StoreError;
pub use token_error::TokenError;
