//! The exchange of a request and its response.

mod classify;
mod observe;
mod redirect;
