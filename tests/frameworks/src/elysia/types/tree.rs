// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `tree`.

use crate::runtime::model;

/// What `POST /tree` takes.
#[derive(Default)]
pub struct PostTreeRequest {
    /// Name.
    pub name: String,
    /// Children.
    pub children: Vec<PostTreeRequest>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PostTreeRequest {
        name = "name" required,
        children = "children" required,
    }
}

impl PostTreeRequest {
    /// With what a request must have.
    #[inline]
    pub fn new(children: Vec<PostTreeRequest>, name: impl Into<String>) -> Self {
        Self {
            children,
            name: name.into(),
            ..Self::default()
        }
    }
}

/// Response for status 200
#[derive(Default)]
pub struct PostTreeResponse {
    /// Name.
    pub name: String,
    /// Children.
    pub children: Vec<PostTreeRequest>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PostTreeResponse {
        name = "name" required,
        children = "children" required,
    }
}
