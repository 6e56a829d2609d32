//! [`AuthError`]: why a client could not prove who calls.

use std::fmt::{self, Display};

use reqwest::StatusCode;

/// The failure to prove who calls.
#[derive(Debug)]
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
    #[non_exhaustive]
    Token {
        /// The status of the answer.
        status: StatusCode,
        /// The code of the error.
        error: Option<String>,
        /// The description of the error.
        description: Option<String>,
    },
    /// The token endpoint could not be reached; the URL is removed.
    Transport(reqwest::Error),
    /// The credential does not fit into the request; the text says why.
    Unsupported(String),
}

impl AuthError {
    /// Tells whether time ran out.
    pub fn is_timeout(&self) -> bool {
        matches!(self, AuthError::Transport(error) if error.is_timeout())
    }

    /// Tells whether trying again may help.
    pub fn is_transient(&self) -> bool {
        matches!(self, AuthError::Transport(_))
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
                    "operation `{operation}` needs credentials for {}; the client has {has}",
                    needs.join(" or ")
                )
            }
            AuthError::Token { status, error, description } => {
                write!(f, "the token endpoint answered {status} without a token")?;
                for text in [error, description].into_iter().flatten() {
                    write!(f, ": {text}")?;
                }
                Ok(())
            }
            AuthError::Transport(_) => f.write_str("the token endpoint could not be reached"),
            AuthError::Unsupported(problem) => write!(f, "the credential cannot be used: {problem}"),
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
            AuthError::Transport(error) => Some(error),
            _ => None,
        }
    }
}
