// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Zoom User Events (version 1).
//!
//! Calls that Zoom makes to an app about users and groups of an account, if the app subscribed to
//! them and its address was validated.
//!
//! All come to the one address of a subscription, as `POST` with a JSON body, and want an answer of
//! status 200 within three seconds. Zoom signs each call with the secret token of the app, and asks
//! every 72 hours by `endpoint.url_validation` whether the receiver knows it.
//!
//! Written from the names and shapes of Zoom's list of events as of February 2026. What settings
//! hold is not described here: see the settings of the User API. Whether a call that is sent again
//! has the time of the first one is not stated anywhere.
//!
//! # Use
//!
//! [`Client::new`] takes the credentials that the service requires, or `Credentials::none()`.
//!
//! `.send().await`, or only `.await`, sends a call and returns the decoded body;
//! `.response().await` returns it with status, headers and bytes. `.options(…)` sets a timeout,
//! headers and query parameters for one call. Every failure is an `Error` of the runtime, with all
//! that the service sent. A call is retried if that is safe; `Client::builder` has settings for
//! this, and for timeouts, pacing, middleware and another transport.
//!
//! The calls that the service makes are constants of [`webhooks`], which read their bodies.

#[rustfmt::skip]
mod client;
#[rustfmt::skip]
pub mod credentials;
#[rustfmt::skip]
pub mod operations;
#[rustfmt::skip]
pub mod types;
#[rustfmt::skip]
pub mod webhooks;

pub use client::{Client, SERVERS};
pub use credentials::Credentials;
