// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `books`.

use std::collections::BTreeMap;
use super::Owner;
use crate::runtime::{DateTime, Json, Uuid, int_enum, model, string_enum};

/// The schema `Book`.
#[derive(Default)]
pub struct Book {
    /// Id.
    ///
    /// Read-only: requests do not contain it.
    pub id: Option<i64>,
    /// Title.
    pub title: String,
    /// Kind.
    ///
    /// `Some(None)` is null.
    pub kind: Option<Option<BookKind>>,
    /// Size.
    pub size: Option<BookSize>,
    /// Price.
    pub price: Option<f64>,
    /// Ratio.
    ///
    /// 0\.0 to 1.0.
    pub ratio: Option<f64>,
    /// Printed.
    pub printed: Option<DateTime>,
    /// Aware.
    pub aware: Option<DateTime>,
    /// Opens.
    pub opens: Option<String>,
    /// Span.
    pub span: Option<f64>,
    /// Isbn.
    pub isbn: Option<Uuid>,
    /// Link.
    ///
    /// `Some(None)` is null.
    pub link: Option<Option<String>>,
    /// Tags.
    pub tags: Option<Vec<String>>,
    /// Scores.
    pub scores: Option<BTreeMap<String, i64>>,
    /// Extra.
    pub extra: Option<Json>,
    /// Pair.
    pub pair: Option<Json>,
    /// Is new.
    ///
    /// Default: `true`.
    pub is_new: Option<bool>,
    /// Owner.
    ///
    /// `Some(None)` is null.
    pub owner: Option<Option<Owner>>,
    /// Brief.
    pub brief: Option<Owner1>,
    /// Others.
    pub others: Option<Vec<Owner>>,
    /// Label.
    ///
    /// Read-only: requests do not contain it.
    pub label: Option<Json>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Book {
        id = "id" read_only,
        title = "title" required,
        kind = "kind",
        size = "size",
        price = "price",
        ratio = "ratio",
        printed = "printed",
        aware = "aware",
        opens = "opens",
        span = "span",
        isbn = "isbn",
        link = "link",
        tags = "tags",
        scores = "scores",
        extra = "extra",
        pair = "pair",
        is_new = "isNew",
        owner = "owner",
        brief = "brief",
        others = "others",
        label = "label" read_only,
    }
}

impl Book {
    /// With what a request must have.
    #[inline]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }
}

/// The schema `Book1`.
#[derive(Default)]
pub struct Book1 {
    /// Id.
    ///
    /// Read-only: requests do not contain it.
    pub id: Option<i64>,
    /// Title.
    pub title: Option<String>,
    /// Kind.
    ///
    /// `Some(None)` is null.
    pub kind: Option<Option<BookKind>>,
    /// Size.
    pub size: Option<BookSize>,
    /// Price.
    pub price: Option<f64>,
    /// Ratio.
    ///
    /// 0\.0 to 1.0.
    pub ratio: Option<f64>,
    /// Printed.
    pub printed: Option<DateTime>,
    /// Aware.
    pub aware: Option<DateTime>,
    /// Opens.
    pub opens: Option<String>,
    /// Span.
    pub span: Option<f64>,
    /// Isbn.
    pub isbn: Option<Uuid>,
    /// Link.
    ///
    /// `Some(None)` is null.
    pub link: Option<Option<String>>,
    /// Tags.
    pub tags: Option<Vec<String>>,
    /// Scores.
    pub scores: Option<BTreeMap<String, i64>>,
    /// Extra.
    pub extra: Option<Json>,
    /// Pair.
    pub pair: Option<Json>,
    /// Is new.
    ///
    /// Default: `true`.
    pub is_new: Option<bool>,
    /// Owner.
    ///
    /// `Some(None)` is null.
    pub owner: Option<Option<Owner>>,
    /// Brief.
    pub brief: Option<Owner1>,
    /// Others.
    pub others: Option<Vec<Owner>>,
    /// Label.
    ///
    /// Read-only: requests do not contain it.
    pub label: Option<Json>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Book1 {
        id = "id" read_only,
        title = "title",
        kind = "kind",
        size = "size",
        price = "price",
        ratio = "ratio",
        printed = "printed",
        aware = "aware",
        opens = "opens",
        span = "span",
        isbn = "isbn",
        link = "link",
        tags = "tags",
        scores = "scores",
        extra = "extra",
        pair = "pair",
        is_new = "isNew",
        owner = "owner",
        brief = "brief",
        others = "others",
        label = "label" read_only,
    }
}

/// `kind` of `Book`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BookKind {
    /// `novel`
    Novel,
    /// `poem`
    Poem,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    BookKind, Unknown {
        Novel = "novel",
        Poem = "poem",
    }
}

/// `size` of `Book`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum BookSize {
    /// `1`
    Value1,
    /// `2`
    Value2,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    BookSize, Unknown {
        Value1 = 1,
        Value2 = 2,
    }
}

/// The schema `Owner1`.
#[derive(Default)]
pub struct Owner1 {
    /// Name.
    ///
    /// 1 to 40 characters.
    pub name: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Owner1 {
        name = "name" required,
    }
}

impl Owner1 {
    /// With what a request must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

/// The schema `PaginationMetadata`.
#[derive(Default)]
pub struct PaginationMetadata {
    /// Total number of items.
    pub total: Option<i64>,
    /// Total number of pages.
    pub total_pages: Option<i64>,
    /// First available page number.
    pub first_page: Option<i64>,
    /// Last available page number.
    pub last_page: Option<i64>,
    /// Current page number.
    pub page: Option<i64>,
    /// Previous page number.
    pub previous_page: Option<i64>,
    /// Next page number.
    pub next_page: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PaginationMetadata {
        total = "total",
        total_pages = "total_pages",
        first_page = "first_page",
        last_page = "last_page",
        page = "page",
        previous_page = "previous_page",
        next_page = "next_page",
    }
}
