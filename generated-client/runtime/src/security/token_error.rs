// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`TokenError`]: an error response of an OAuth endpoint.

use std::fmt::{self, Display};
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HeaderValue;

use crate::platform::now;
use crate::sanitize::sanitize;
use crate::secret::Secret;
use crate::wire::delay_of;

/// An OAuth endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::security) enum Endpoint {
    Token,
    Device,
    Revocation,
}

/// Why the token of a response cannot be used, in addition to the status and the error code.
#[derive(Clone, Debug)]
pub(in crate::security) enum Lack {
    Nothing,
    /// The access token has characters that a header cannot contain (RFC 6750 section 2.1).
    Unfit {
        /// The refresh token of the response. The previous one may be invalid now.
        refresh_token: Option<Secret>,
    },
}

/// An error response of an endpoint (RFC 6749 section 5.2).
///
/// It never contains a secret of the request, even if the endpoint repeats it: secrets, parts of them, and long words that may be
/// secrets are replaced by `<hidden>`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TokenError {
    /// The status of the response.
    pub status: StatusCode,
    /// The code of the error, such as `invalid_grant`.
    pub error: Option<String>,
    /// The description of the error: `error_description`, or `reason` of some services.
    pub description: Option<String>,
    /// The header `Retry-After`, if it is a valid time (RFC 9110 section 10.2.3).
    pub retry_after: Option<HeaderValue>,
    pub(in crate::security) endpoint: Endpoint,
    pub(in crate::security) lack: Lack,
}

impl TokenError {
    /// Whether a retry may succeed: the status is 408, 429 or 5xx.
    pub fn is_transient(&self) -> bool {
        self.status.is_server_error() || matches!(self.status.as_u16(), 408 | 429)
    }

    /// How long the endpoint asks to wait.
    pub(crate) fn wait(&self) -> Option<Duration> {
        delay_of(self.retry_after.as_ref()?.to_str().ok()?, now())
    }

    /// The same error some time later: a `Retry-After` in seconds is reduced, and a date does not change.
    pub(in crate::security) fn after(&self, elapsed: Duration) -> TokenError {
        let seconds = self.retry_after.as_ref().and_then(|value| value.to_str().ok()?.trim().parse().ok());
        let rest = seconds.map(|seconds: u64| seconds.saturating_sub(elapsed.as_secs()).into());
        TokenError { retry_after: rest.or_else(|| self.retry_after.clone()), ..self.clone() }
    }

    /// Whether the error has this code.
    pub(in crate::security) fn is(&self, code: &str) -> bool {
        self.error.as_deref() == Some(code)
    }

    /// Whether the refresh token is no longer valid: the code is `invalid_grant` (RFC 6749 section 5.2), or the status is 400
    /// without a code, which some services return.
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
        for text in [&self.error, &self.description].into_iter().flatten() {
            write!(f, ": {}", sanitize(text))?;
        }
        Ok(())
    }
}

impl std::error::Error for TokenError {}
