//! [`SignatureScheme`]: how a service signs its calls, and its challenges to receivers, as the document describes them.

/// How a service signs its calls with HMAC-SHA256 (`x-webhook-signature` of the document).
#[derive(Clone, Copy, Debug)]
pub struct SignatureScheme {
    /// The header with the signature.
    pub header: &'static str,
    /// The text before the signature in the header.
    pub prefix: &'static str,
    /// How the signature is written.
    pub encoding: SignatureEncoding,
    /// The parts of the signed message, in order.
    pub message: &'static [MessagePart],
    /// The header with the time of the call in seconds since 1970, if it has one.
    pub timestamp_header: Option<&'static str>,
    /// By how many seconds the time of a call may differ from the receiver's clock.
    pub tolerance: u32,
    /// How the service checks that the receiver knows the secret, if it does.
    pub challenge: Option<Challenge>,
}

/// How a signature is written in its header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureEncoding {
    /// Two hexadecimal digits for each byte.
    Hex,
    /// Base64 with padding.
    Base64,
}

/// A part of the signed message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessagePart {
    /// These characters.
    Text(&'static str),
    /// The header with the time of the call, unchanged.
    Timestamp,
    /// Another header, unchanged.
    Header(&'static str),
    /// The body, unchanged.
    Body,
}

/// A call that requests the HMAC-SHA256 of a token with the secret, in hexadecimal digits.
#[derive(Clone, Copy, Debug)]
pub struct Challenge {
    /// The property of the body that names the event.
    pub property: &'static str,
    /// The value of that property for a challenge.
    pub value: &'static str,
    /// The path of properties to the token.
    pub token: &'static [&'static str],
    /// The property of the response that repeats the token.
    pub plain: &'static str,
    /// The property of the response with the code of the token.
    pub signed: &'static str,
}
