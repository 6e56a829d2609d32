//! [`AuthError`]: why a call has no valid credentials.

use std::fmt::{self, Display};
use std::sync::Arc;
use std::time::Duration;

use super::store_error::StoreError;
use super::token_error::TokenError;
use crate::sanitize::sanitize;
use crate::transport::HttpError;
use crate::wire::innermost;

/// The failure to get the credentials of a call, or to authorise a user.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuthError {
    /// The client has no credential for the operation.
    #[non_exhaustive]
    MissingCredential {
        /// The id of the operation.
        operation: &'static str,
        /// The alternatives of the operation, each with the schemes that it needs.
        needs: &'static [&'static [&'static str]],
        /// The schemes that the client has credentials for.
        has: Vec<String>,
    },
    /// The token endpoint returned no token (RFC 6749 section 5.2).
    Token(Box<TokenError>),
    /// The refresh token is revoked, expired or already used (`invalid_grant`, or 400 without a code). It is not sent again; the
    /// user must authorise the app again.
    Revoked(Box<TokenError>),
    /// Neither the credential nor its store has a token that can be used or renewed: the user must authorise the app.
    NoToken,
    /// The user or the service declined the authorisation (RFC 6749 section 4.1.2.1, RFC 8628 section 3.5).
    #[non_exhaustive]
    Declined {
        /// The code of the error, such as `access_denied`.
        error: String,
        /// The description of the error.
        description: Option<String>,
    },
    /// The callback does not belong to the authorisation request; the text is the reason. It may be forged.
    Callback(&'static str),
    /// The user did not authorise the device in time (RFC 8628 section 3.5, `expired_token`).
    Expired,
    /// An endpoint could not be reached.
    Transport(Arc<HttpError>),
    /// The store of tokens failed.
    Store(StoreError),
    /// The renewal of the token was interrupted, because its Tokio runtime ended.
    Interrupted,
    /// The credential cannot be used for the request; the text is the reason.
    Unsupported(String),
}

impl AuthError {
    /// Whether an endpoint did not respond in time.
    pub fn is_timeout(&self) -> bool {
        matches!(self, AuthError::Transport(error) if error.is_timeout())
    }

    /// Whether a retry may succeed: there was no connection or no response in time, or the endpoint responded with 408, 429 or
    /// 5xx.
    pub fn is_transient(&self) -> bool {
        match self {
            AuthError::Token(error) => error.is_transient(),
            AuthError::Transport(error) => !error.is_unsendable(),
            AuthError::Store(error) => error.is_transient(),
            AuthError::Interrupted => true,
            _ => false,
        }
    }

    /// How long the token endpoint asks to wait.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        match self {
            AuthError::Token(error) => error.wait(),
            _ => None,
        }
    }

    /// Whether the user must authorise the app, for the first time or again.
    pub fn needs_user(&self) -> bool {
        use AuthError::{Declined, Expired, NoToken, Revoked};
        matches!(self, Revoked(_) | NoToken | Declined { .. } | Expired)
    }
}

impl From<StoreError> for AuthError {
    fn from(error: StoreError) -> Self {
        AuthError::Store(error)
    }
}

impl Display for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AuthError::MissingCredential { operation, needs, has } => {
                let needs: Vec<String> = needs.iter().map(|all| quoted(all, " and ")).collect();
                let has = if has.is_empty() { "none".to_owned() } else { quoted(has, ", ") };
                write!(
                    f,
                    "operation `{operation}` needs credentials for {}; the client has {has} (`anonymous` of the client or of the \
                     call's options sends it without)",
                    needs.join(" or ")
                )
            }
            AuthError::Token(error) => Display::fmt(error, f),
            AuthError::Revoked(error) => write!(f, "the refresh token is no longer valid: {error}"),
            AuthError::NoToken => f.write_str("there is no token that can be used or renewed"),
            AuthError::Declined { error, description } => {
                write!(f, "the authorisation was declined: {}", sanitize(error))?;
                match description {
                    Some(text) => write!(f, ": {}", sanitize(text)),
                    None => Ok(()),
                }
            }
            AuthError::Callback(problem) => write!(f, "the callback is not accepted: {problem}"),
            AuthError::Expired => f.write_str("the device was not authorised in time"),
            AuthError::Transport(error) => {
                write!(f, "the token endpoint could not be reached: {}", innermost(&**error))
            }
            AuthError::Store(error) => Display::fmt(error, f),
            AuthError::Interrupted => f.write_str("the renewal of the token was interrupted"),
            AuthError::Unsupported(problem) => {
                write!(f, "the credential cannot be used: {}", sanitize(problem))
            }
        }
    }
}

fn quoted<S: AsRef<str>>(names: &[S], between: &str) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{}`", name.as_ref())).collect();
    names.join(between)
}

impl std::error::Error for AuthError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            AuthError::Transport(error) => Some(&**error),
            AuthError::Store(error) => error.source(),
            _ => None,
        }
    }
}
