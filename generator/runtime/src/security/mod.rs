//! What proves who calls: credentials by the name of their scheme (OpenAPI 3.0.3, "Security Requirement Object").

mod api_key;
mod authorization;
mod basic;
mod bearer;
mod error;
mod http_scheme;
pub mod oauth2;
mod secret;

use std::fmt::{self, Debug};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

pub use api_key::ApiKey;
pub use authorization::Authorization;
pub use basic::Basic;
pub use bearer::Bearer;
pub use error::AuthError;
pub use http_scheme::HttpScheme;
pub use secret::Secret;

use super::body::Body;
use super::client::Core;
use super::operation::Operation;

/// The outcome of [`Scheme::apply`], boxed so that schemes fit into one list.
pub type Applying<'a> = Pin<Box<dyn Future<Output = Result<(), AuthError>> + Send + 'a>>;

/// The outcome of [`Scheme::refused`]: whether one more attempt may fare better.
pub type Refusing<'a> = Pin<Box<dyn Future<Output = bool> + Send + 'a>>;

/// A way to prove who calls.
pub trait Scheme: Send + Sync {
    /// Adds to a request what proves it; `http` serves for requests that this needs.
    fn apply<'a>(&'a self, request: &'a mut Authorization, http: &'a reqwest::Client) -> Applying<'a>;

    /// Learns that the service refused what was added, drops it, and tells whether applying again may add something newer.
    fn refused<'a>(&'a self, _request: &'a Authorization) -> Refusing<'a> {
        Box::pin(std::future::ready(false))
    }
}

/// The credentials of a client, by the names that the description gives to its security schemes.
#[derive(Clone, Default)]
pub struct Credentials {
    schemes: Vec<(String, Arc<dyn Scheme>)>,
}

impl Credentials {
    /// No credentials.
    pub fn none() -> Self {
        Credentials::default()
    }

    /// The credential for one scheme.
    pub fn scheme(name: impl Into<String>, scheme: impl Scheme + 'static) -> Self {
        Credentials { schemes: vec![(name.into(), Arc::new(scheme))] }
    }

    /// These and the others; for a scheme in both, the others count.
    #[must_use]
    pub fn and(mut self, others: Credentials) -> Self {
        self.schemes.retain(|(name, _)| others.get(name).is_none());
        self.schemes.extend(others.schemes);
        self
    }

    fn get(&self, name: &str) -> Option<&dyn Scheme> {
        self.schemes.iter().find(|(held, _)| held == name).map(|(_, scheme)| &**scheme)
    }

    /// Tells the schemes of a request that the service refused it, and gives whether one of them may have something
    /// newer to add.
    pub(super) async fn refused(&self, request: &Authorization) -> bool {
        let mut newer = false;
        for scheme in request.schemes().iter().filter_map(|name| self.get(name)) {
            newer |= scheme.refused(request).await;
        }
        newer
    }

    fn names(&self) -> Vec<String> {
        self.schemes.iter().map(|(name, _)| name.clone()).collect()
    }
}

impl Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.names()).finish()
    }
}

/// Collects what the schemes of the first alternative add whose schemes the client all has.
///
/// An alternative without schemes comes last, whatever its place: who has credentials means to use them.
pub(super) async fn authorize(
    core: &Core,
    http: &reqwest::Client,
    operation: &Operation,
    body: &Body,
) -> Result<Authorization, AuthError> {
    let mut authorization = Authorization::new(body.takes_fields(operation.method));
    let held = |needs: &&&[&str]| needs.iter().all(|name| core.credentials.get(name).is_some());
    let named = operation.security.iter().filter(|needs| !needs.is_empty()).find(held);
    let anonymous = operation.security.is_empty() || operation.security.iter().any(|needs| needs.is_empty());
    match named {
        Some(needs) => {
            for (name, scheme) in needs.iter().filter_map(|name| Some((name, core.credentials.get(name)?))) {
                authorization.begin_scheme(name);
                scheme.apply(&mut authorization, http).await?;
            }
            Ok(authorization)
        }
        None if anonymous => Ok(authorization),
        None => Err(AuthError::MissingCredential {
            operation: operation.id,
            needs: operation.security,
            has: core.credentials.names(),
        }),
    }
}
