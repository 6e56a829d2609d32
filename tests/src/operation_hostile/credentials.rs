// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The credentials of a caller.

pub use crate::runtime::Credentials;
use crate::runtime::{Secret, security};

/// \]\]> \<!\[CDATA\[ x
#[derive(Debug)]
pub struct PubFnEscaped {
    part_1: security::HttpScheme,
}

impl PubFnEscaped {
    /// A credential of these parts.
    pub fn new(credentials: impl Into<Secret>) -> Self {
        Self {
            part_1: security::HttpScheme::new("Word \u{1b}[31mred\u{1b}[0m", credentials),
        }
    }
}

impl From<PubFnEscaped> for Credentials {
    #[inline]
    fn from(credential: PubFnEscaped) -> Self {
        Credentials::scheme("*/ pub fn escaped() {} /*", credential.part_1)
    }
}
