// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `tree`.

use crate::runtime::model;

/// The schema `Tree`.
#[derive(Default)]
pub struct Tree {
    /// Name.
    pub name: String,
    /// Children.
    pub children: Option<Vec<Tree>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Tree {
        name = "name" required,
        children = "children",
    }
}

impl Tree {
    /// With what a request must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}
