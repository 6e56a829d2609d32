//! Webhooks and callbacks.

use super::{Method, TypeReference};
use crate::naming::ConstantName;

/// A webhook or callback: a call from the service to the user.
#[derive(Clone, Debug, PartialEq)]
pub struct Webhook {
    /// The name of its constant.
    pub constant: ConstantName,
    /// Its name in the document.
    pub wire: String,
    /// The method.
    pub method: Method,
    /// The type of its body.
    pub of: TypeReference,
    /// Its description.
    pub docs: Option<String>,
    /// For a callback: the operation that requests it, and its URL.
    pub asked_by: Option<Callback>,
}

/// The origin of a callback.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Callback {
    /// The id of the operation that requests it.
    pub operation: String,
    /// The expression for its URL.
    pub address: String,
}

/// How the service signs webhooks with HMAC-SHA256.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureScheme {
    /// The header with the signature.
    pub header: String,
    /// The text before the signature in this header.
    pub prefix: String,
    /// The encoding of the signature.
    pub encoding: SignatureEncoding,
    /// What is signed.
    pub message: Vec<MessagePart>,
    /// The header with the time of the call.
    pub timestamp_header: Option<String>,
    /// How many seconds the time of a call may differ from the receiver's clock.
    pub tolerance: u32,
    /// How the service checks that the receiver knows the secret.
    pub challenge: Option<Challenge>,
}

/// The encoding of a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureEncoding {
    /// Hexadecimal.
    Hex,
    /// In Base64.
    Base64,
}

/// A part of the signed message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessagePart {
    /// Fixed text.
    Text(String),
    /// The time of the call.
    Timestamp,
    /// The value of another header.
    Header(String),
    /// The body.
    Body,
}

/// A call where the receiver must sign a token with the secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    /// The property with the name of the event.
    pub property: String,
    /// Its value.
    pub value: String,
    /// The path of the token.
    pub token: Vec<String>,
    /// The property of the response for the token.
    pub plain: String,
    /// The property of the response for the signature.
    pub signed: String,
}
