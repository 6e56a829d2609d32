//! [`Authorization`]: the credentials that the schemes add to a request.

use std::borrow::Cow;
use std::fmt::{self, Debug};

use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};

use super::AuthError;
use crate::secret::Secret;
use crate::wire::cookie::{cookie_name, is_cookie_value};
use crate::wire::header::header;
use crate::wire::percent::pairs;

/// The credentials that the schemes add to a request. They are separate from the request, so that they are not sent to other
/// hosts.
#[derive(Clone, Default)]
pub struct Authorization {
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    query: Vec<(String, Secret)>,
    cookies: Vec<(String, Secret)>,
    form: Vec<(String, Secret)>,
    takes_form: bool,
    base_url: Option<String>,
    is_overridden: bool,
    schemes: Vec<Cow<'static, str>>,
}

impl Authorization {
    /// An empty authorisation. `takes_form` is whether the body of the request can have form fields.
    pub(super) fn new(takes_form: bool) -> Self {
        Authorization { takes_form, ..Authorization::default() }
    }

    /// Notes the scheme that adds the following credentials.
    pub(super) fn begin_scheme(&mut self, name: Cow<'static, str>) {
        self.schemes.push(name);
    }

    /// The names of the schemes that added credentials.
    pub(super) fn schemes(&self) -> &[Cow<'static, str>] {
        &self.schemes
    }

    /// Sets the base URL that the credential prefers for its calls: `https`, without a trailing slash.
    ///
    /// The client uses it only if it trusts the host.
    pub fn set_base_url(&mut self, base_url: impl Into<String>) {
        self.base_url = Some(base_url.into());
    }

    /// The base URL that the credential prefers for its calls.
    pub fn base_url(&self) -> Option<&str> {
        self.base_url.as_deref()
    }

    /// Adds a header.
    ///
    /// # Errors
    /// If the name or the value is invalid.
    pub fn header(&mut self, name: &str, value: &Secret) -> Result<(), AuthError> {
        let (name, mut value) = header(name, value.expose()).map_err(AuthError::Unsupported)?;
        value.set_sensitive(true);
        self.headers.push((name, value));
        Ok(())
    }

    /// Adds the header `Authorization` with a scheme, such as `Bearer`, and a credential.
    ///
    /// # Errors
    /// If a header cannot contain them.
    pub fn authorization(&mut self, scheme: &str, credential: &str) -> Result<(), AuthError> {
        self.header(AUTHORIZATION.as_str(), &Secret::from(format!("{scheme} {credential}")))
    }

    /// Adds a query parameter.
    pub fn query_parameter(&mut self, name: &str, value: &Secret) {
        self.query.push((name.to_owned(), value.clone()));
    }

    /// Adds a cookie. Its value is not encoded, because services compare keys without decoding them.
    ///
    /// # Errors
    /// If the value has characters that a cookie cannot contain (RFC 6265 section 4.1.1).
    pub fn cookie(&mut self, name: &str, value: &Secret) -> Result<(), AuthError> {
        if !is_cookie_value(value.expose()) {
            return Err(AuthError::Unsupported(format!(
                "the value of the cookie `{name}` has characters that a cookie cannot contain; escape them as the service \
                 expects it"
            )));
        }
        self.cookies.push((name.to_owned(), value.clone()));
        Ok(())
    }

    /// Adds a field to the form of the request.
    ///
    /// # Errors
    /// If the body of the request is not a form.
    pub fn form_field(&mut self, name: &str, value: &Secret) -> Result<(), AuthError> {
        if !self.takes_form {
            return Err(AuthError::Unsupported(format!(
                "the body is not a form that could contain the field `{name}`"
            )));
        }
        self.form.push((name.to_owned(), value.clone()));
        Ok(())
    }

    pub(crate) fn set_headers(&self, headers: &mut HeaderMap) {
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
    }

    pub(crate) fn query(&self) -> Option<String> {
        let pairs = pairs(self.query.iter().map(|(name, value)| (name.as_str(), value.expose())));
        if pairs.is_empty() { None } else { Some(pairs) }
    }

    /// The header `Cookie`, with the cookies of the request and those of the schemes.
    pub(crate) fn cookies(&self, others: &[String]) -> String {
        let mut all = others.to_vec();
        all.extend(self.cookies.iter().map(cookie));
        all.join("; ")
    }

    pub(crate) fn form(&self) -> &[(String, Secret)] {
        &self.form
    }

    /// Removes the headers with these names, which the call itself sets.
    pub(crate) fn override_by(&mut self, names: &[HeaderName]) {
        let all = self.headers.len();
        self.headers.retain(|(name, _)| !names.contains(name));
        self.is_overridden = self.headers.len() < all;
    }

    /// Whether the call itself sets a header of the schemes, so that another credential is sent.
    pub(crate) fn is_overridden(&self) -> bool {
        self.is_overridden
    }

    pub(crate) fn forget_query(&mut self) {
        self.query.clear();
    }

    pub(crate) fn forget_form(&mut self) {
        self.form.clear();
    }
}

fn cookie((name, value): &(String, Secret)) -> String {
    format!("{}={}", cookie_name(name), value.expose())
}

impl Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authorization").finish_non_exhaustive()
    }
}
