//! The exchange of a request and its answer.

mod classify;
mod observe;
mod redirect;
