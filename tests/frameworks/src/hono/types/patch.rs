// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `patch`.

use crate::runtime::model;

/// The schema `Patch`.
#[derive(Default)]
pub struct Patch {
    /// Name.
    ///
    /// `Some(None)` is null.
    pub name: Option<Option<String>>,
    /// Age.
    pub age: Option<f64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Patch {
        name = "name",
        age = "age",
    }
}
