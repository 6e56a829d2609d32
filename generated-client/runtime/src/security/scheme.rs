// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Scheme`]: a way to prove who calls.

use std::sync::Arc;

use super::{AuthError, Authorization};
use crate::transport::{Boxed, Transport};

/// The outcome of [`Scheme::apply`], boxed so that schemes fit into one list.
pub type Applying<'a> = Boxed<'a, Result<(), AuthError>>;

/// The outcome of [`Scheme::refused`]: whether one more attempt may fare better.
pub type Refusing<'a> = Boxed<'a, bool>;

/// A way to prove who calls.
pub trait Scheme: Send + Sync {
    /// Adds to a request what proves it; the transport serves for requests that this needs.
    fn apply<'a>(&'a self, request: &'a mut Authorization, transport: &'a Arc<dyn Transport>)
    -> Applying<'a>;

    /// Learns that the service refused what was added, drops it, and tells whether applying again may add something newer.
    fn refused<'a>(&'a self, _request: &'a Authorization) -> Refusing<'a> {
        Box::pin(std::future::ready(false))
    }
}
