// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The calls that the service makes: `parse` reads the body of its request.
//!
//! First check that a request comes from the service, as its documentation describes.

use crate::runtime::{Method, Webhook};
use crate::schema_types_alone::types;

/// The webhook `happened`, a `POST`.
pub const HAPPENED: Webhook<types::Happened> = Webhook::new("happened", Method::Post);
