// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Basic`]: a user and a password (RFC 7617).

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{Applying, AuthError, Authorization, Scheme};
use crate::secret::Secret;
use crate::transport::Transport;

/// A user and a password.
#[derive(Clone, Debug)]
pub struct Basic {
    user: String,
    password: Secret,
}

impl Basic {
    /// The credentials of a user. A user with a colon cannot be sent (RFC 7617 section 2), and is an error of the call.
    pub fn new(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Basic { user: user.into(), password: password.into() }
    }

    fn add(&self, request: &mut Authorization) -> Result<(), AuthError> {
        if self.user.contains(':') {
            return Err(AuthError::Unsupported(
                "the user of Basic authentication contains a colon".to_owned(),
            ));
        }
        request.authorization("Basic", &encode(&self.user, &self.password))
    }
}

/// The credential of the scheme `Basic`, as base64.
pub(super) fn encode(user: &str, password: &Secret) -> String {
    STANDARD.encode([user, ":", password.expose()].concat())
}

impl Scheme for Basic {
    fn apply<'a>(&'a self, request: &'a mut Authorization, _: &'a Arc<dyn Transport>) -> Applying<'a> {
        Box::pin(std::future::ready(self.add(request)))
    }
}
