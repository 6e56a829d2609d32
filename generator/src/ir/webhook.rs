//! Calls that the service makes.

use super::{Method, TypeReference};
use crate::naming::ConstantName;

/// A call that the service makes to an address that it was given.
#[derive(Clone, Debug, PartialEq)]
pub struct Webhook {
    /// The constant.
    pub constant: ConstantName,
    /// Its name in the document.
    pub wire: String,
    /// The method.
    pub method: Method,
    /// What its body holds.
    pub of: TypeReference,
    /// What the document says about it.
    pub docs: Option<String>,
    /// The operation that asks for it, and where it goes; none for a webhook that is set up elsewhere.
    pub asked_by: Option<Callback>,
}

/// Where a callback comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Callback {
    /// The id of the operation.
    pub operation: String,
    /// The expression of the address.
    pub address: String,
}

/// How the service signs its calls, by HMAC-SHA256.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureScheme {
    /// The header with the signature.
    pub header: String,
    /// What is before it there.
    pub prefix: String,
    /// How it is written.
    pub encoding: SignatureEncoding,
    /// What is signed.
    pub message: Vec<MessagePart>,
    /// The header with the time of the call.
    pub timestamp_header: Option<String>,
    /// How many seconds a call may be off the receiver's clock.
    pub tolerance: u32,
    /// How the service asks whether the receiver knows the secret.
    pub challenge: Option<Challenge>,
}

/// How a signature is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureEncoding {
    /// In hexadecimal digits.
    Hex,
    /// In Base64.
    Base64,
}

/// A part of what is signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessagePart {
    /// Characters.
    Text(String),
    /// The time of the call.
    Timestamp,
    /// Another header.
    Header(String),
    /// The body.
    Body,
}

/// A call that asks for a token under the secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    /// The property that names the event.
    pub property: String,
    /// What it holds.
    pub value: String,
    /// The properties that lead to the token.
    pub token: Vec<String>,
    /// The property of the answer that repeats it.
    pub plain: String,
    /// The property of the answer with its code.
    pub signed: String,
}
