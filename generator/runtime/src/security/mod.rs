//! What proves who calls: credentials by the name of their scheme (OpenAPI 3.0.3, "Security Requirement Object").

mod api_key;
mod basic;
mod bearer;
mod error;
pub mod oauth2;
mod secret;

use std::fmt::{self, Debug};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};

pub use api_key::ApiKey;
pub use basic::Basic;
pub use bearer::Bearer;
pub use error::AuthError;
pub use secret::Secret;

use super::body::Body;
use super::call;
use super::client::Core;
use super::operation::Operation;
use super::parameter::encode;

/// The outcome of [`Scheme::apply`], boxed so that schemes fit into one list.
pub type Applying<'a> = Pin<Box<dyn Future<Output = Result<(), AuthError>> + Send + 'a>>;

/// A way to prove who calls.
pub trait Scheme: Send + Sync {
    /// Adds to a request what proves it; `http` serves for requests that this needs.
    fn apply<'a>(&'a self, request: &'a mut Authorization, http: &'a reqwest::Client) -> Applying<'a>;

    /// Learns that the service refused what was added, so that it is not added again if there is something newer to have.
    fn refused(&self, _request: &Authorization) {}
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

    /// Tells every scheme that the service refused the request.
    pub(super) fn refused(&self, request: &Authorization) {
        self.schemes.iter().for_each(|(_, scheme)| scheme.refused(request));
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
    let mut authorization =
        Authorization { takes_form: body.takes_fields(operation.method), ..Authorization::default() };
    let held = |needs: &&&[&str]| needs.iter().all(|name| core.credentials.get(name).is_some());
    let named = operation.security.iter().filter(|needs| !needs.is_empty()).find(held);
    let anonymous = operation.security.is_empty() || operation.security.iter().any(|needs| needs.is_empty());
    match named {
        Some(needs) => {
            for scheme in needs.iter().filter_map(|name| core.credentials.get(name)) {
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

/// What the schemes add to a request; kept apart from it, so that no other host gets it.
#[derive(Clone, Default)]
pub struct Authorization {
    headers: Vec<(HeaderName, HeaderValue)>,
    query: Vec<(String, Secret)>,
    cookies: Vec<(String, Secret)>,
    form: Vec<(String, Secret)>,
    takes_form: bool,
}

impl Authorization {
    /// Adds a header.
    pub fn header(&mut self, name: &str, value: &Secret) -> Result<(), AuthError> {
        let (name, mut value) = call::header(name, value.expose()).map_err(AuthError::Unsupported)?;
        value.set_sensitive(true);
        self.headers.push((name, value));
        Ok(())
    }

    /// Adds the header `Authorization` with a scheme word and a credential.
    pub fn authorization(&mut self, scheme: &str, credential: &str) -> Result<(), AuthError> {
        self.header(AUTHORIZATION.as_str(), &Secret::from(format!("{scheme} {credential}")))
    }

    /// Adds a query parameter.
    pub fn query_parameter(&mut self, name: &str, value: &Secret) {
        self.query.push((name.to_owned(), value.clone()));
    }

    /// Adds a cookie.
    pub fn cookie(&mut self, name: &str, value: &Secret) {
        self.cookies.push((name.to_owned(), value.clone()));
    }

    /// Adds a field of the form that the request sends.
    pub fn form_field(&mut self, name: &str, value: &Secret) -> Result<(), AuthError> {
        if !self.takes_form {
            return Err(AuthError::Unsupported(format!(
                "the body is no form that could hold the field `{name}`"
            )));
        }
        self.form.push((name.to_owned(), value.clone()));
        Ok(())
    }

    /// The value of a header that was added.
    pub(super) fn added_header(&self, name: &str) -> Option<&HeaderValue> {
        self.headers
            .iter()
            .find(|(added, _)| added.as_str().eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    pub(super) fn set_headers(&self, headers: &mut HeaderMap) {
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
    }

    /// Leaves out the headers of these names, which come from elsewhere.
    pub(super) fn yield_to(&mut self, names: &[HeaderName]) {
        self.headers.retain(|(name, _)| !names.contains(name));
    }

    pub(super) fn query(&self) -> Option<String> {
        let pairs: Vec<String> = self.query.iter().map(pair).collect();
        (!pairs.is_empty()).then(|| pairs.join("&"))
    }

    /// The cookies of the request and these.
    pub(super) fn cookies(&self, others: &[String]) -> String {
        let all: Vec<String> = others.iter().cloned().chain(self.cookies.iter().map(pair)).collect();
        all.join("; ")
    }

    pub(super) fn form(&self) -> &[(String, Secret)] {
        &self.form
    }

    pub(super) fn forget_query(&mut self) {
        self.query.clear();
    }

    pub(super) fn forget_form(&mut self) {
        self.form.clear();
    }
}

fn pair((name, value): &(String, Secret)) -> String {
    [&encode(name), "=", &encode(value.expose())].concat()
}

impl Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authorization").finish_non_exhaustive()
    }
}
