//! [`AuthError`]: why a client could not prove who calls.

use std::fmt::{self, Display};
use std::sync::Arc;
use std::time::Duration;

use super::store_error::StoreError;
use super::token_error::TokenError;
use crate::shown::shown;
use crate::transport::HttpError;
use crate::wire::innermost;

/// The failure to prove who calls.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuthError {
    /// The client lacks a credential.
    #[non_exhaustive]
    MissingCredential {
        /// The id of the operation.
        operation: &'static str,
        /// The alternatives, each with the schemes that it needs.
        needs: &'static [&'static [&'static str]],
        /// The schemes that the client has credentials for.
        has: Vec<String>,
    },
    /// The token endpoint gave no token (RFC 6749 section 5.2).
    Token(Box<TokenError>),
    /// The refresh token is revoked, expired or used already (`invalid_grant`, or 400 without a code). It is not sent again; the user has to
    /// authorise anew.
    Revoked(Box<TokenError>),
    /// There is no token, neither with the credential nor in its store, or none that can be renewed: the user has to
    /// authorise.
    NoToken,
    /// The user or the service declined to authorise (RFC 6749 section 4.1.2.1, RFC 8628 section 3.5).
    #[non_exhaustive]
    Declined {
        /// The code of the error, such as `access_denied`.
        error: String,
        /// The description of the error.
        description: Option<String>,
    },
    /// The callback does not answer the request that was begun; the text says why. It may be forged.
    Callback(&'static str),
    /// The user did not authorise the device in time (RFC 8628 section 3.5, `expired_token`).
    Expired,
    /// An endpoint could not be reached.
    Transport(Arc<HttpError>),
    /// The store of tokens failed.
    Store(StoreError),
    /// The renewal of the token was cut off, since its runtime ended.
    Interrupted,
    /// The credential does not fit into the request; the text says why.
    Unsupported(String),
}

impl AuthError {
    /// Tells whether time ran out.
    pub fn is_timeout(&self) -> bool {
        matches!(self, AuthError::Transport(error) if error.is_timeout())
    }

    /// Tells whether the failure may pass, so that asking again makes sense: no connection, no response in time, or an
    /// endpoint that answered 408, 429 or 5xx.
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

    /// Tells whether only a user who authorises (again) can help.
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
                write!(f, "the authorisation was declined: {}", shown(error))?;
                description.iter().try_for_each(|text| write!(f, ": {}", shown(text)))
            }
            AuthError::Callback(problem) => write!(f, "the callback is not accepted: {problem}"),
            AuthError::Expired => f.write_str("the device was not authorised in time"),
            AuthError::Transport(error) => {
                write!(f, "the token endpoint could not be reached: {}", innermost(&**error))
            }
            AuthError::Store(error) => Display::fmt(error, f),
            AuthError::Interrupted => f.write_str("the renewal of the token was interrupted"),
            AuthError::Unsupported(problem) => write!(f, "the credential cannot be used: {}", shown(problem)),
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
