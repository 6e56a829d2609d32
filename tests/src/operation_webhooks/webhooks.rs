// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The calls that the service makes: `parse` reads the body of its request.
//!
//! First check that a request comes from the service, as its documentation describes.

use crate::runtime::{Method, Webhook};
use crate::operation_webhooks::types;

/// A thing was made.
///
/// The webhook `newThing`, a `POST`.
pub const NEW_THING: Webhook<types::NewThingPayload> = Webhook::new(
    "newThing",
    Method::Post,
);

/// The webhook `changed`, a `PUT`.
pub const CHANGED: Webhook<Vec<types::Change>> = Webhook::new("changed", Method::Put);

/// Something changed.
///
/// The callback `onChange`, a `POST` to `{$request.body#/url}`, for which `subscribe` asks.
pub const ON_CHANGE: Webhook<types::Change> = Webhook::new("onChange", Method::Post);
