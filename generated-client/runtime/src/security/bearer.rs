// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Bearer`]: a bearer token (RFC 6750).

use std::sync::Arc;

use super::{Applying, Authorization, Scheme};
use crate::secret::Secret;
use crate::transport::Transport;

/// A bearer token that the caller provides. It is not renewed.
#[derive(Clone, Debug)]
pub struct Bearer {
    token: Secret,
}

impl Bearer {
    /// A credential with this token.
    pub fn new(token: impl Into<Secret>) -> Self {
        Bearer { token: token.into() }
    }
}

impl Scheme for Bearer {
    fn apply<'a>(&'a self, request: &'a mut Authorization, _: &'a Arc<dyn Transport>) -> Applying<'a> {
        Box::pin(std::future::ready(request.authorization("Bearer", self.token.expose())))
    }
}
