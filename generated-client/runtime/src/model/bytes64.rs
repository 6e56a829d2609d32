// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Bytes64`]: bytes that JSON holds as base64 text.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};

use super::scalar_traits::{Fit, Parse};
use super::traits::{Decode, DecodeTarget, Encode, ValueRef};

/// Bytes that JSON holds as base64 text (`format: byte`).
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Bytes64(pub Vec<u8>);

impl Bytes64 {
    /// The bytes.
    pub fn into_inner(self) -> Vec<u8> {
        self.0
    }
}

impl fmt::Debug for Bytes64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bytes64(<{} bytes>)", self.0.len())
    }
}

impl From<Vec<u8>> for Bytes64 {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes64(bytes)
    }
}

impl AsRef<[u8]> for Bytes64 {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl Encode for Bytes64 {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Base64(&self.0)
    }
}

impl Decode for Bytes64 {
    fn target(&mut self) -> DecodeTarget<'_> {
        DecodeTarget::Parse(self)
    }
}

impl Parse for Bytes64 {
    fn text(&mut self, text: &str) -> Fit {
        match decoded(text) {
            Some(bytes) => {
                self.0 = bytes;
                Fit::Exact
            }
            None => Fit::Refused,
        }
    }

    fn expected(&self) -> &'static str {
        "a string in base64"
    }
}

crate::codec!(Bytes64);

pub(super) fn base64_text(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// Reads base64 of either alphabet, with or without padding (RFC 4648 sections 4 and 5).
fn decoded(text: &str) -> Option<Vec<u8>> {
    let text: String = text.split_ascii_whitespace().collect();
    [STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD].iter().find_map(|engine| engine.decode(&text).ok())
}
