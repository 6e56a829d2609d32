// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `pages`.

use crate::runtime::model;

/// The schema `Page_Label`.
#[derive(Default)]
pub struct PageLabel {
    /// Items.
    pub items: Vec<PageLabelItem>,
    /// Next.
    ///
    /// At least 0.
    ///
    /// `Some(None)` is null.
    pub next: Option<Option<u64>>,
    /// Total.
    ///
    /// At least 0.
    pub total: u64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PageLabel {
        items = "items" required,
        next = "next",
        total = "total" required,
    }
}

/// `item` of `PageLabel`.
#[derive(Default)]
pub struct PageLabelItem {
    /// Color.
    ///
    /// `Some(None)` is null.
    pub color: Option<Option<String>>,
    /// Name.
    pub name: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PageLabelItem {
        color = "color",
        name = "name" required,
    }
}
