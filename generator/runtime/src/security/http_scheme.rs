//! [`HttpScheme`]: HTTP authentication with a scheme that the client does not implement (RFC 9110 section 11.6.2).

use std::sync::Arc;

use super::{Applying, Authorization, Scheme};
use crate::secret::Secret;
use crate::transport::Transport;

/// The header `Authorization` with any scheme, and credentials that the caller provides.
#[derive(Clone, Debug)]
pub struct HttpScheme {
    word: &'static str,
    credentials: Secret,
}

impl HttpScheme {
    /// Credentials for the scheme `word`, such as `Digest`.
    pub fn new(word: &'static str, credentials: impl Into<Secret>) -> Self {
        HttpScheme { word, credentials: credentials.into() }
    }
}

impl Scheme for HttpScheme {
    fn apply<'a>(&'a self, request: &'a mut Authorization, _: &'a Arc<dyn Transport>) -> Applying<'a> {
        Box::pin(std::future::ready(request.authorization(self.word, self.credentials.expose())))
    }
}
