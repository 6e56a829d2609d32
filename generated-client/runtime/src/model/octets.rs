// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Octets that JSON holds as text: [`Bytes64`] and [`Bytes64Url`].

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};

use super::{Decode, Encode, Fit, Parse, Part, Slot};

/// Octets that JSON holds as base64 text (`format: byte`).
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Bytes64(pub Vec<u8>);

impl Bytes64 {
    /// The octets.
    pub fn into_inner(self) -> Vec<u8> {
        self.0
    }
}

/// Octets that JSON holds as base64 text in the alphabet of URLs (`format: base64url`; RFC 4648 section 5), written without
/// padding.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Bytes64Url(pub Vec<u8>);

impl Bytes64Url {
    /// The octets.
    pub fn into_inner(self) -> Vec<u8> {
        self.0
    }
}

/// What both types do: the name, the part that writes it, and what is expected.
macro_rules! octets {
    ($name:ident, $part:ident, $expected:literal) => {
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "(<{} bytes>)"), self.0.len())
            }
        }

        impl From<Vec<u8>> for $name {
            fn from(octets: Vec<u8>) -> Self {
                $name(octets)
            }
        }

        impl AsRef<[u8]> for $name {
            fn as_ref(&self) -> &[u8] {
                &self.0
            }
        }

        impl Encode for $name {
            fn part(&self) -> Part<'_> {
                Part::$part(&self.0)
            }
        }

        impl Decode for $name {
            fn slot(&mut self) -> Slot<'_> {
                Slot::Parse(self)
            }
        }

        impl Parse for $name {
            fn text(&mut self, text: &str) -> Fit {
                match octets(text) {
                    Some(octets) => {
                        self.0 = octets;
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

octets! { Bytes64, Base64, "a text in base64" }
octets! { Bytes64Url, Base64Url, "a text in base64url" }

pub(super) fn base64_text(octets: &[u8]) -> String {
    STANDARD.encode(octets)
}

pub(super) fn base64url_text(octets: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(octets)
}

/// Reads base64 of either alphabet, with or without padding (RFC 4648 sections 4 and 5).
fn octets(text: &str) -> Option<Vec<u8>> {
    let text: String = text.split_ascii_whitespace().collect();
    [STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD].iter().find_map(|engine| engine.decode(&text).ok())
}
