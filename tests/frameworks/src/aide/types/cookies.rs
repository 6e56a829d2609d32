// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `cookies`.

use crate::runtime::model;

/// The schema `Visitor`.
#[derive(Default)]
pub struct Visitor {
    /// Theme.
    ///
    /// `Some(None)` is null.
    pub theme: Option<Option<String>>,
    /// Visits.
    ///
    /// At least 0.
    pub visits: u32,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Visitor {
        theme = "theme",
        visits = "visits" required,
    }
}
