// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `lists`.

use crate::runtime::model;

/// `data` of `CursorsResponse`.
#[derive(Default)]
pub struct CursorsData {
    /// Rows.
    pub rows: Vec<Item>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CursorsData {
        rows = "rows" required,
    }
}

/// `meta` of `CursorsResponse`.
#[derive(Default)]
pub struct CursorsMeta {
    /// Next.
    pub next: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CursorsMeta {
        next = "next",
    }
}

/// The list and the cursor in objects of their own, and perhaps null in place of all.
#[derive(Default)]
pub struct CursorsResponse {
    /// Data.
    pub data: Option<CursorsData>,
    /// Meta.
    pub meta: Option<CursorsMeta>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CursorsResponse {
        data = "data",
        meta = "meta",
    }
}

/// The list under one name or the other.
#[derive(Default)]
pub struct EitherResponse {
    /// Items.
    pub items: Option<Vec<Item>>,
    /// Rows.
    pub rows: Option<Vec<Item>>,
    /// Next.
    pub next: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EitherResponse {
        items = "items",
        rows = "rows",
        next = "next",
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

/// The schema `List`.
#[derive(Default)]
pub struct List {
    /// Items.
    pub items: Option<Vec<Item>>,
    /// Count.
    pub count: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    List {
        items = "items",
        count = "count",
    }
}

/// What `POST /search` takes.
#[derive(Default)]
pub struct SearchRequest {
    /// Q.
    pub q: Option<String>,
    /// Page.
    pub page: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SearchRequest {
        q = "q",
        page = "page",
    }
}

/// A list and a token that are always there, the latter perhaps null.
#[derive(Default)]
pub struct TokensResponse {
    /// Items.
    pub items: Vec<Item>,
    /// Next.
    ///
    /// `None` is null.
    pub next: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    TokensResponse {
        items = "items" required,
        next = "next" required,
    }
}

/// The list and a URL.
#[derive(Default)]
pub struct UrlsResponse {
    /// `@odata.nextLink`.
    pub odata_next_link: Option<String>,
    /// Value.
    ///
    /// `Some(None)` is null.
    pub value: Option<Option<Vec<Item>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UrlsResponse {
        odata_next_link = "@odata.nextLink",
        value = "value",
    }
}
