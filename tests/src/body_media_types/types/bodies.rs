// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `bodies`.

use crate::runtime::{File, model};

/// The schema `Note`.
#[derive(Clone, Default)]
pub struct Note {
    /// The property `text`.
    pub text: String,
    /// The property `lines`.
    pub lines: Option<i64>,
    /// The property `place`.
    pub place: Option<Place>,
}

model! {
    Note {
        text = "text" required,
        lines = "lines",
        place = "place",
    }
}

/// The schema `Place`.
#[derive(Clone, Default)]
pub struct Place {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `height`.
    pub height: Option<f64>,
}

model! {
    Place {
        name = "name",
        height = "height",
    }
}

/// What `POST /form` takes.
#[derive(Clone, Default)]
pub struct SendFormRequest {
    /// The property `title`.
    pub title: String,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
    /// The property `count`.
    pub count: Option<i64>,
    /// The property `is_open`.
    pub is_open: Option<bool>,
    /// The property `place`.
    pub place: Option<Place>,
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

/// What `POST /multipart` takes.
#[derive(Clone, Default)]
pub struct SendMultipartRequest {
    /// The property `picture`.
    pub picture: File,
    /// The property `more`.
    pub more: Option<Vec<File>>,
    /// The property `title`.
    pub title: Option<String>,
    /// The property `place`.
    pub place: Option<Place>,
}

model! {
    SendMultipartRequest {
        picture = "picture" required,
        more = "more",
        title = "title",
        place = "place",
    }
}
