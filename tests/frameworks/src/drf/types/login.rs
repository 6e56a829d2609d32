// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `login`.

use crate::runtime::model;

/// The schema `Token`.
#[derive(Default)]
pub struct Token {
    /// Token.
    pub token: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Token {
        token = "token" required,
    }
}
