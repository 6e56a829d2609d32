// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `labels`.

use crate::runtime::model;

/// The schema `Label`.
#[derive(Default)]
pub struct Label {
    /// Name.
    pub name: String,
    /// Seen.
    pub seen: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Label {
        name = "name" required,
        seen = "seen" required,
    }
}

/// The schema `Page_for_Label`.
#[derive(Default)]
pub struct PageForLabel {
    /// Items.
    pub items: Vec<Label>,
    /// Next.
    ///
    /// At least 0.
    ///
    /// `Some(None)` is null.
    pub next: Option<Option<u64>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PageForLabel {
        items = "items" required,
        next = "next",
    }
}
