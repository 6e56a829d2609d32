//! [`Scheme`]: a way to prove who calls.

use std::future::Future;
use std::pin::Pin;

use super::{AuthError, Authorization};

/// The outcome of [`Scheme::apply`], boxed so that schemes fit into one list.
pub type Applying<'a> = Pin<Box<dyn Future<Output = Result<(), AuthError>> + Send + 'a>>;

/// The outcome of [`Scheme::refused`]: whether one more attempt may fare better.
pub type Refusing<'a> = Pin<Box<dyn Future<Output = bool> + Send + 'a>>;

/// A way to prove who calls.
pub trait Scheme: Send + Sync {
    /// Adds to a request what proves it; `http` serves for requests that this needs.
    fn apply<'a>(&'a self, request: &'a mut Authorization, http: &'a reqwest::Client) -> Applying<'a>;

    /// Learns that the service refused what was added, drops it, and tells whether applying again may add something newer.
    fn refused<'a>(&'a self, _request: &'a Authorization) -> Refusing<'a> {
        Box::pin(std::future::ready(false))
    }
}
