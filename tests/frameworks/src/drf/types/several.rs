// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `several`.

use crate::runtime::string_enum;

/// Values of `format` of `POST /several/`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SeveralCreateFormat {
    /// `json`
    Json,
    /// `pdf`
    Pdf,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    SeveralCreateFormat, Unknown {
        Json = "json",
        Pdf = "pdf",
    }
}
