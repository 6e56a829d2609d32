// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The calls that the service makes: `parse` reads the body of its request.
//!
//! `Receiver` first checks whether a request comes from the service, with the constant `SIGNATURE`;
//! it needs the feature `webhooks` of the package.

use crate::runtime::{
    Challenge, MessagePart, Method, SignatureEncoding, SignatureScheme, Webhook,
};
use crate::events::types;

/// How the service signs these calls, for a `Receiver`.
pub const SIGNATURE: SignatureScheme = SignatureScheme {
    header: "x-zm-signature",
    prefix: "v0=",
    encoding: SignatureEncoding::Hex,
    message: &[
        MessagePart::Text("v0:"),
        MessagePart::Timestamp,
        MessagePart::Text(":"),
        MessagePart::Body,
    ],
    timestamp_header: Some("x-zm-request-timestamp"),
    tolerance: 300,
    challenge: Some(Challenge {
        property: "event",
        value: "endpoint.url_validation",
        token: &["payload", "plainToken"],
        plain: "plainToken",
        signed: "encryptedToken",
    }),
};

/// Something happened to a user or a group.
///
/// The webhook `userOrGroupEvent`, a `POST`.
pub const USER_OR_GROUP_EVENT: Webhook<types::Event> = Webhook::new(
    "userOrGroupEvent",
    Method::Post,
);
