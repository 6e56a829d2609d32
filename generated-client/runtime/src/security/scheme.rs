// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Scheme`]: a security scheme with its credential.

use std::sync::Arc;

use super::{AuthError, Authorization};
use crate::transport::{Boxed, Transport};

/// The future that [`Scheme::apply`] returns; boxed, so that schemes can be trait objects.
pub type Applying<'a> = Boxed<'a, Result<(), AuthError>>;

/// The future that [`Scheme::refused`] returns: whether another attempt may succeed.
pub type Refusing<'a> = Boxed<'a, bool>;

/// A security scheme with its credential.
pub trait Scheme: Send + Sync {
    /// Adds the credential to a request. The transport is for requests that this needs, such as those for a token.
    fn apply<'a>(&'a self, request: &'a mut Authorization, transport: &'a Arc<dyn Transport>)
    -> Applying<'a>;

    /// Is called when the service refused the credential. Drops the credential, and returns whether [`apply`](Self::apply) may now
    /// add a newer one.
    fn refused<'a>(&'a self, _request: &'a Authorization) -> Refusing<'a> {
        Box::pin(std::future::ready(false))
    }
}
