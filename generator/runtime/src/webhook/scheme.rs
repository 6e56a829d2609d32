//! How a service signs its calls, and how it asks whether a receiver knows the secret: what a document says of it.

/// How a service signs its calls by HMAC-SHA256: `x-webhook-signature` of the document.
#[derive(Clone, Copy, Debug)]
pub struct SignatureScheme {
    /// The header with the signature.
    pub header: &'static str,
    /// What stands before the signature in the header.
    pub prefix: &'static str,
    /// How the signature is written.
    pub encoding: SignatureEncoding,
    /// What is signed, one part after the other.
    pub message: &'static [MessagePart],
    /// The header with the time of the call in seconds since 1970, if it has one.
    pub timestamp_header: Option<&'static str>,
    /// How many seconds a call may be old, or ahead of the receiver's clock.
    pub tolerance: u32,
    /// How the service asks whether the receiver knows the secret, if it does.
    pub challenge: Option<Challenge>,
}

/// How a signature is written in its header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureEncoding {
    /// Two hexadecimal digits a byte.
    Hex,
    /// Base64 with padding.
    Base64,
}

/// A part of what is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessagePart {
    /// These characters.
    Text(&'static str),
    /// The header with the time of the call, as it came.
    Timestamp,
    /// Another header, as it came.
    Header(&'static str),
    /// The body, as it came.
    Body,
}

/// A call that asks for the HMAC-SHA256 of a token under the secret, in hexadecimal digits.
#[derive(Clone, Copy, Debug)]
pub struct Challenge {
    /// The property of the body that names the event.
    pub property: &'static str,
    /// What it holds for a challenge.
    pub value: &'static str,
    /// The properties that lead to the token.
    pub token: &'static [&'static str],
    /// The property of the answer that repeats the token.
    pub plain: &'static str,
    /// The property of the answer with the code of the token.
    pub signed: &'static str,
}
