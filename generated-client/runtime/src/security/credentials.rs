// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Credentials`]: the credentials of a client for each security scheme (OpenAPI 3.0.3, "Security Requirement Object").

use std::fmt::{self, Debug};
use std::sync::Arc;

use super::{Authorization, Scheme};

/// The credentials of a client, by the names of the document's security schemes.
#[derive(Clone, Default)]
pub struct Credentials {
    schemes: Vec<(String, Arc<dyn Scheme>)>,
}

impl Credentials {
    /// No credentials.
    pub fn none() -> Self {
        Credentials::default()
    }

    /// The credential for one scheme.
    pub fn scheme(name: impl Into<String>, scheme: impl Scheme + 'static) -> Self {
        Credentials { schemes: vec![(name.into(), Arc::new(scheme))] }
    }

    /// Adds other credentials. If both have a credential for a scheme, the added one is used.
    #[must_use]
    pub fn and(mut self, others: Credentials) -> Self {
        self.schemes.retain(|(name, _)| others.get(name).is_none());
        self.schemes.extend(others.schemes);
        self
    }

    pub(super) fn get(&self, name: &str) -> Option<&dyn Scheme> {
        self.schemes.iter().find(|(held, _)| held == name).map(|(_, scheme)| &**scheme)
    }

    /// Tells the schemes of a request that the service refused their credentials. Returns whether one of them may have a newer
    /// credential.
    pub(crate) async fn refused(&self, request: &Authorization) -> bool {
        let mut newer = false;
        for scheme in request.schemes().iter().filter_map(|name| self.get(name)) {
            newer |= scheme.refused(request).await;
        }
        newer
    }

    pub(super) fn names(&self) -> Vec<String> {
        self.schemes.iter().map(|(name, _)| name.clone()).collect()
    }
}

impl Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.names()).finish()
    }
}
