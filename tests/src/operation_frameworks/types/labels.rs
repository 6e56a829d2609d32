// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `labels`.

use crate::runtime::{model, string_enum};

/// The schema `my_server.models.Label`.
#[derive(Default)]
pub struct Label {
    /// Text.
    pub text: String,
    /// Color.
    pub color: Option<LabelColor>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Label {
        text = "text" required,
        color = "color",
    }
}

/// `color` of `Label`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LabelColor {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    LabelColor, Unknown {
        Red = "red",
        Green = "green",
    }
}

/// The schema `my_server.models.Page<my_server.models.Label>`.
#[derive(Default)]
pub struct PageLabel {
    /// Items.
    pub items: Option<Vec<Label>>,
    /// First.
    pub first: Option<Label>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PageLabel {
        items = "items",
        first = "first",
    }
}
