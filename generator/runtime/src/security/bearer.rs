//! Bearer tokens (RFC 6750).

use std::sync::Arc;

use super::{Applying, Authorization, Scheme};
use crate::secret::Secret;
use crate::transport::Transport;

/// A token that the caller has already.
#[derive(Clone, Debug)]
pub struct Bearer {
    token: Secret,
}

impl Bearer {
    /// The credential that is this token.
    pub fn new(token: impl Into<Secret>) -> Self {
        Bearer { token: token.into() }
    }
}

impl Scheme for Bearer {
    fn apply<'a>(&'a self, request: &'a mut Authorization, _: &'a Arc<dyn Transport>) -> Applying<'a> {
        Box::pin(std::future::ready(request.authorization("Bearer", self.token.expose())))
    }
}
