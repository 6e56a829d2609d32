//! What proves who calls.

mod authorize;
mod oauth2;
