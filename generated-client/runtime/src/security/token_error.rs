// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`TokenError`]: the response of an endpoint that gave no token.

use std::fmt::{self, Display};
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HeaderValue;

use crate::platform::now;
use crate::secret::Secret;
use crate::shown::shown;
use crate::wire::delay_of;

/// An endpoint that was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::security) enum Endpoint {
    Token,
    Device,
    Revocation,
}

/// What a response lacks beside what its status and its error say.
#[derive(Clone, Debug)]
pub(in crate::security) enum Lack {
    Nothing,
    /// The access token has characters that no header can hold, so it is none (RFC 6750 section 2.1).
    Unfit {
        /// The refresh token that came with it, after which the one before may be worth nothing.
        refresh_token: Option<Secret>,
    },
}

/// An error response of an endpoint (RFC 6749 section 5.2).
///
/// Of what was sent to it nothing is repeated, whatever the endpoint says: secrets, parts of them, and long words that are
/// no plain ones, are `<hidden>`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TokenError {
    /// The status of the response.
    pub status: StatusCode,
    /// The code of the error, such as `invalid_grant`.
    pub error: Option<String>,
    /// The description of the error: `error_description`, or `reason` as some services call it.
    pub description: Option<String>,
    /// When the endpoint wants to be asked again, if it says a time: the header `Retry-After` (RFC 9110 section 10.2.3).
    pub retry_after: Option<HeaderValue>,
    pub(in crate::security) endpoint: Endpoint,
    pub(in crate::security) lack: Lack,
}

impl TokenError {
    /// Tells whether asking again may give a token: the status is 408, 429 or 5xx.
    pub fn is_transient(&self) -> bool {
        self.status.is_server_error() || matches!(self.status.as_u16(), 408 | 429)
    }

    /// How long the endpoint asks to wait.
    pub(crate) fn wait(&self) -> Option<Duration> {
        delay_of(self.retry_after.as_ref()?.to_str().ok()?, now())
    }

    /// The same response some time later: of a number of seconds the rest is left to wait, and a date stays.
    pub(in crate::security) fn after(&self, elapsed: Duration) -> TokenError {
        let seconds = self.retry_after.as_ref().and_then(|value| value.to_str().ok()?.trim().parse().ok());
        let rest = seconds.map(|seconds: u64| seconds.saturating_sub(elapsed.as_secs()).into());
        TokenError { retry_after: rest.or_else(|| self.retry_after.clone()), ..self.clone() }
    }

    /// Tells whether the endpoint said this code.
    pub(in crate::security) fn is(&self, code: &str) -> bool {
        self.error.as_deref() == Some(code)
    }

    /// Tells whether a refresh token is worth nothing any more: the code is `invalid_grant` (RFC 6749 section 5.2), or the
    /// status is 400 without a code, as some services answer.
    pub(in crate::security) fn ends_refresh_token(&self) -> bool {
        self.is("invalid_grant") || (self.error.is_none() && self.status == StatusCode::BAD_REQUEST)
    }
}

impl Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, lack) = match self.endpoint {
            Endpoint::Token if matches!(self.lack, Lack::Unfit { .. }) => {
                ("token", " with a token that cannot be in a header")
            }
            Endpoint::Token => ("token", " without a token"),
            Endpoint::Device => ("device authorization", " without a code"),
            Endpoint::Revocation => ("revocation", ""),
        };
        write!(f, "the {name} endpoint responded with {}{lack}", self.status)?;
        [&self.error, &self.description]
            .into_iter()
            .flatten()
            .try_for_each(|text| write!(f, ": {}", shown(text)))
    }
}

impl std::error::Error for TokenError {}
