// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `trees`.

use crate::runtime::model;

/// Tree
#[derive(Default)]
pub struct Tree {
    /// V.
    pub v: i64,
    /// Kids.
    pub kids: Option<Vec<Tree>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Tree {
        v = "v" required,
        kids = "kids",
    }
}

impl Tree {
    /// With what a request must have.
    #[inline]
    pub fn new(v: i64) -> Self {
        Self { v, ..Self::default() }
    }
}
