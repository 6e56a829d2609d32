// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `things`.

use crate::runtime::{model, string_enum};

/// All.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListThingsXKind {
    /// `big`
    Big,
    /// `small`
    Small,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    ListThingsXKind, Unknown {
        Big = "big",
        Small = "small",
    }
}

/// The schema `Size`.
#[derive(Default)]
pub struct Size {
    /// Width.
    pub width: Option<i64>,
    /// Height.
    pub height: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Size {
        width = "width",
        height = "height",
    }
}
