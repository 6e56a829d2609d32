// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Bytes64`] and [`Bytes64Url`]: bytes that JSON holds as base64 text.

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

/// Bytes that JSON holds as base64 text with the URL-safe alphabet (`format: base64url`; RFC 4648 section 5). They are
/// written without padding.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Bytes64Url(pub Vec<u8>);

impl Bytes64Url {
    /// The bytes.
    pub fn into_inner(self) -> Vec<u8> {
        self.0
    }
}

/// Implements a type: its name, the [`ValueRef`] that writes it, and the expected value for errors.
macro_rules! bytes {
    ($name:ident, $kind:ident, $expected:literal) => {
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "(<{} bytes>)"), self.0.len())
            }
        }

        impl From<Vec<u8>> for $name {
            fn from(bytes: Vec<u8>) -> Self {
                $name(bytes)
            }
        }

        impl AsRef<[u8]> for $name {
            fn as_ref(&self) -> &[u8] {
                &self.0
            }
        }

        impl Encode for $name {
            fn value_ref(&self) -> ValueRef<'_> {
                ValueRef::$kind(&self.0)
            }
        }

        impl Decode for $name {
            fn target(&mut self) -> DecodeTarget<'_> {
                DecodeTarget::Parse(self)
            }
        }

        impl Parse for $name {
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
                $expected
            }
        }

        crate::codec!($name);
    };
}

bytes! { Bytes64, Base64, "a string in base64" }
bytes! { Bytes64Url, Base64Url, "a string in base64url" }

pub(super) fn base64_text(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

pub(super) fn base64url_text(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Reads base64 of either alphabet, with or without padding (RFC 4648 sections 4 and 5).
fn decoded(text: &str) -> Option<Vec<u8>> {
    let text: String = text.split_ascii_whitespace().collect();
    [STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD].iter().find_map(|engine| engine.decode(&text).ok())
}
