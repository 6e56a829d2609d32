//! The exchange of a request and its response.

mod classify;
mod codings;
mod observe;
mod redirect;
