// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Uuid`], which keeps its text as it was received.

use super::verbatim::verbatim_text;

verbatim_text!(Uuid, is_uuid, "a UUID", "RFC 9562 section 4");

impl From<&str> for Uuid {
    fn from(text: &str) -> Self {
        Self::from_text(text)
    }
}

fn is_uuid(text: &str) -> bool {
    let is_dash = |at: usize| matches!(at, 8 | 13 | 18 | 23);
    text.len() == 36
        && text.bytes().enumerate().all(
            |(at, byte)| {
                if is_dash(at) { byte == b'-' } else { byte.is_ascii_hexdigit() }
            },
        )
}

#[cfg(feature = "uuid")]
impl From<::uuid::Uuid> for Uuid {
    fn from(uuid: ::uuid::Uuid) -> Self {
        Self::from_text(uuid.hyphenated().to_string())
    }
}

#[cfg(feature = "uuid")]
impl TryFrom<&Uuid> for ::uuid::Uuid {
    type Error = ::uuid::Error;

    fn try_from(uuid: &Uuid) -> Result<Self, Self::Error> {
        uuid.as_str().parse()
    }
}
