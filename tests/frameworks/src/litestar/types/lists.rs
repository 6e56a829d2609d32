// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `lists`.

use super::Owner;
use crate::runtime::model;

/// Request fulfilled, document follows
#[derive(Default)]
pub struct Classic200Response {
    /// Items.
    pub items: Option<Vec<Owner>>,
    /// Number of items per page.
    pub page_size: Option<i64>,
    /// Current page number.
    pub current_page: Option<i64>,
    /// Total number of pages.
    pub total_pages: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Classic200Response {
        items = "items",
        page_size = "page_size",
        current_page = "current_page",
        total_pages = "total_pages",
    }
}

/// Request fulfilled, document follows
#[derive(Default)]
pub struct Cursor200Response {
    /// Items.
    pub items: Option<Vec<Owner>>,
    /// Unique ID, designating the last identifier in the given data set. This value can be used to
    /// request the 'next' batch of records.
    pub cursor: Option<String>,
    /// Maximal number of items to send.
    pub results_per_page: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Cursor200Response {
        items = "items",
        cursor = "cursor",
        results_per_page = "results_per_page",
    }
}

/// Request fulfilled, document follows
#[derive(Default)]
pub struct Offset200Response {
    /// Items.
    pub items: Option<Vec<Owner>>,
    /// Maximal number of items to send.
    pub limit: Option<i64>,
    /// Offset from the beginning of the query.
    pub offset: Option<i64>,
    /// Total number of items.
    pub total: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Offset200Response {
        items = "items",
        limit = "limit",
        offset = "offset",
        total = "total",
    }
}
