// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `bodies`.

use crate::runtime::{File, model};

/// The schema `Note`.
#[derive(Default)]
pub struct Note {
    /// Text.
    pub text: String,
    /// Lines.
    pub lines: Option<i64>,
    /// Place.
    pub place: Option<Place>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Note {
        text = "text" required,
        lines = "lines",
        place = "place",
    }
}

impl Note {
    /// With what a request must have.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}

/// The schema `Place`.
#[derive(Default)]
pub struct Place {
    /// Name.
    pub name: Option<String>,
    /// Height.
    pub height: Option<f64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Place {
        name = "name",
        height = "height",
    }
}

/// What `POST /form` takes.
#[derive(Default)]
pub struct SendFormRequest {
    /// Title.
    pub title: String,
    /// Tags.
    pub tags: Option<Vec<String>>,
    /// Count.
    pub count: Option<i64>,
    /// Is open.
    pub is_open: Option<bool>,
    /// Place.
    pub place: Option<Place>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SendFormRequest {
        title = "title" required,
        tags = "tags",
        count = "count",
        is_open = "is_open",
        place = "place",
    }
}

impl SendFormRequest {
    /// With what a request must have.
    #[inline]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }
}

/// What `POST /multipart` takes.
#[derive(Default)]
pub struct SendMultipartRequest {
    /// Picture.
    pub picture: File,
    /// More.
    pub more: Option<Vec<File>>,
    /// Title.
    pub title: Option<String>,
    /// Place.
    pub place: Option<Place>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SendMultipartRequest {
        picture = "picture" required,
        more = "more",
        title = "title",
        place = "place",
    }
}

impl SendMultipartRequest {
    /// With what a request must have.
    #[inline]
    pub fn new(picture: File) -> Self {
        Self { picture, ..Self::default() }
    }
}
