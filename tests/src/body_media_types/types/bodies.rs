// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `bodies`.

use crate::runtime::model::model;
use crate::runtime::File;

/// The schema `Note`.
#[derive(Clone, Default)]
pub struct Note {
    /// `text` of the object.
    pub text: String,
    /// `lines` of the object.
    pub lines: Option<i64>,
    /// `place` of the object.
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
    /// `name` of the object.
    pub name: Option<String>,
    /// `height` of the object.
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
    /// `title` of the object.
    pub title: String,
    /// `tags` of the object.
    pub tags: Option<Vec<String>>,
    /// `count` of the object.
    pub count: Option<i64>,
    /// `is_open` of the object.
    pub is_open: Option<bool>,
    /// `place` of the object.
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
    /// `picture` of the object.
    pub picture: File,
    /// `more` of the object.
    pub more: Option<Vec<File>>,
    /// `title` of the object.
    pub title: Option<String>,
    /// `place` of the object.
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
