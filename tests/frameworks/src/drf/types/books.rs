// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `books`.

use std::collections::BTreeMap;
use crate::runtime::{Date, DateTime, Decimal, Json, Uuid, int_enum, model, string_enum};

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
    /// - `1` - small
    /// - `2` - large
    pub size: Option<SizeEnum>,
    /// Price.
    pub price: Decimal,
    /// Exact.
    ///
    /// More than -1e+20, less than 1e+20.
    pub exact: Option<f64>,
    /// Printed.
    pub printed: Option<DateTime>,
    /// Opens.
    pub opens: Option<String>,
    /// Span.
    pub span: Option<String>,
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
    /// Moods.
    pub moods: Option<Vec<MoodsEnum>>,
    /// Owner.
    ///
    /// `Some(None)` is null.
    pub owner: Option<Option<Owner>>,
    /// Others.
    pub others: Option<Vec<Owner>>,
    /// Is new.
    ///
    /// Default: `true`.
    pub is_new: Option<bool>,
    /// Rating.
    ///
    /// 0 to 5.
    ///
    /// `Some(None)` is null.
    pub rating: Option<Option<f64>>,
    /// Label.
    ///
    /// Read-only: requests do not contain it.
    pub label: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Book {
        id = "id" read_only,
        title = "title" required,
        kind = "kind",
        size = "size",
        price = "price" required,
        exact = "exact",
        printed = "printed",
        opens = "opens",
        span = "span",
        isbn = "isbn",
        link = "link",
        tags = "tags",
        scores = "scores",
        extra = "extra",
        moods = "moods",
        owner = "owner",
        others = "others",
        is_new = "is_new",
        rating = "rating",
        label = "label" read_only,
    }
}

impl Book {
    /// With what a request must have.
    #[inline]
    pub fn new(price: Decimal, title: impl Into<String>) -> Self {
        Self {
            price,
            title: title.into(),
            ..Self::default()
        }
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
    /// `""`
    Empty,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    BookKind, Unknown {
        Novel = "novel",
        Poem = "poem",
        Empty = "",
    }
}

/// - `sad` - sad
/// - `glad` - glad
#[derive(Clone)]
#[non_exhaustive]
pub enum MoodsEnum {
    /// `sad`
    Sad,
    /// `glad`
    Glad,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    MoodsEnum, Unknown {
        Sad = "sad",
        Glad = "glad",
    }
}

/// The schema `Owner`.
#[derive(Default)]
pub struct Owner {
    /// Id.
    ///
    /// Default: `1`.
    ///
    /// Read-only: requests do not contain it.
    pub id: Option<i64>,
    /// Name.
    ///
    /// At most 40 characters.
    pub name: String,
    /// Password.
    ///
    /// Write-only: responses do not contain it.
    pub password: Option<String>,
    /// Born.
    ///
    /// `Some(None)` is null.
    pub born: Option<Option<Date>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Owner {
        id = "id" read_only,
        name = "name" required,
        password = "password",
        born = "born",
    }
}

impl Owner {
    /// With what a request must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

/// The schema `PaginatedBookList`.
#[derive(Default)]
pub struct PaginatedBookList {
    /// Count.
    pub count: i64,
    /// Next.
    ///
    /// `Some(None)` is null.
    pub next: Option<Option<String>>,
    /// Previous.
    ///
    /// `Some(None)` is null.
    pub previous: Option<Option<String>>,
    /// Results.
    pub results: Vec<Book>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PaginatedBookList {
        count = "count" required,
        next = "next",
        previous = "previous",
        results = "results" required,
    }
}

/// The schema `PatchedBook`.
#[derive(Default)]
pub struct PatchedBook {
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
    /// - `1` - small
    /// - `2` - large
    pub size: Option<SizeEnum>,
    /// Price.
    pub price: Option<Decimal>,
    /// Exact.
    ///
    /// More than -1e+20, less than 1e+20.
    pub exact: Option<f64>,
    /// Printed.
    pub printed: Option<DateTime>,
    /// Opens.
    pub opens: Option<String>,
    /// Span.
    pub span: Option<String>,
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
    /// Moods.
    pub moods: Option<Vec<MoodsEnum>>,
    /// Owner.
    ///
    /// `Some(None)` is null.
    pub owner: Option<Option<Owner>>,
    /// Others.
    pub others: Option<Vec<Owner>>,
    /// Is new.
    ///
    /// Default: `true`.
    pub is_new: Option<bool>,
    /// Rating.
    ///
    /// 0 to 5.
    ///
    /// `Some(None)` is null.
    pub rating: Option<Option<f64>>,
    /// Label.
    ///
    /// Read-only: requests do not contain it.
    pub label: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PatchedBook {
        id = "id" read_only,
        title = "title",
        kind = "kind",
        size = "size",
        price = "price",
        exact = "exact",
        printed = "printed",
        opens = "opens",
        span = "span",
        isbn = "isbn",
        link = "link",
        tags = "tags",
        scores = "scores",
        extra = "extra",
        moods = "moods",
        owner = "owner",
        others = "others",
        is_new = "is_new",
        rating = "rating",
        label = "label" read_only,
    }
}

/// - `1` - small
/// - `2` - large
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum SizeEnum {
    /// `1`
    Value1,
    /// `2`
    Value2,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    SizeEnum, Unknown {
        Value1 = 1,
        Value2 = 2,
    }
}
