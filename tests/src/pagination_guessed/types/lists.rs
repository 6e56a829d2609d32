// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `lists`.

use crate::runtime::model;

/// The schema `Cursors`.
#[derive(Default)]
pub struct Cursors {
    /// Data.
    pub data: Option<Vec<Item>>,
    /// Has more.
    pub has_more: Option<bool>,
    /// Next cursor.
    pub next_cursor: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Cursors {
        data = "data",
        has_more = "has_more",
        next_cursor = "next_cursor",
    }
}

/// The schema `Item`.
#[derive(Default)]
pub struct Item {
    /// Id.
    pub id: i64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Item {
        id = "id" required,
    }
}

/// The schema `Last`.
#[derive(Default)]
pub struct Last {
    /// Data.
    pub data: Option<Vec<Item>>,
    /// Has more.
    pub has_more: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Last {
        data = "data",
        has_more = "has_more",
    }
}

/// The schema `Numbers`.
#[derive(Default)]
pub struct Numbers {
    /// Content.
    pub content: Option<Vec<Item>>,
    /// Total pages.
    pub total_pages: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Numbers {
        content = "content",
        total_pages = "totalPages",
    }
}

/// The schema `Offsets`.
#[derive(Default)]
pub struct Offsets {
    /// Items.
    pub items: Option<Vec<Item>>,
    /// Total.
    pub total: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Offsets {
        items = "items",
        total = "total",
    }
}

/// The schema `Pageable`.
#[derive(Default)]
pub struct Pageable {
    /// Value.
    pub value: Option<Vec<Item>>,
    /// Next page.
    pub next_page: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Pageable {
        value = "value",
        next_page = "nextPage",
    }
}

/// The schema `ResultsPage`.
#[derive(Default)]
pub struct ResultsPage {
    /// Items.
    pub items: Vec<Item>,
    /// Next page.
    ///
    /// `Some(None)` is null.
    pub next_page: Option<Option<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ResultsPage {
        items = "items" required,
        next_page = "next_page",
    }
}

/// The schema `Tokens`.
#[derive(Default)]
pub struct Tokens {
    /// Items.
    pub items: Option<Vec<Item>>,
    /// Next page token.
    pub next_page_token: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Tokens {
        items = "items",
        next_page_token = "next_page_token",
    }
}

/// The schema `Urls`.
#[derive(Default)]
pub struct Urls {
    /// Count.
    pub count: Option<i64>,
    /// Next.
    ///
    /// `Some(None)` is null.
    pub next: Option<Option<String>>,
    /// Previous.
    ///
    /// `Some(None)` is null.
    pub previous: Option<Option<String>>,
    /// Results.
    pub results: Option<Vec<Item>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Urls {
        count = "count",
        next = "next",
        previous = "previous",
        results = "results",
    }
}
