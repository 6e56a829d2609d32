// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `items`.

use std::collections::BTreeMap;
use super::Owner;
use crate::runtime::{DateTime, Fixed, Json, int_enum, model, string_enum};

/// What `PATCH /items/{id}` takes.
#[derive(Default)]
pub struct ChangeItemRequest {
    /// Note.
    ///
    /// `Some(None)` is null.
    pub note: Option<Option<String>>,
    /// Price.
    pub price: Option<f64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ChangeItemRequest {
        note = "note",
        price = "price",
    }
}

/// Other
#[derive(Default)]
pub struct ErrorResponse {
    /// Status code.
    pub status_code: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ErrorResponse {
        status_code = "statusCode",
    }
}

/// Fault
#[derive(Default)]
pub struct Fault {
    /// Status code.
    pub status_code: i64,
    /// Code.
    pub code: Option<String>,
    /// Error.
    pub error: Option<String>,
    /// Message.
    pub message: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Fault {
        status_code = "statusCode" required,
        code = "code",
        error = "error",
        message = "message" required,
    }
}

/// Item
#[derive(Default)]
pub struct Item {
    /// Id.
    pub id: i64,
    /// Kind.
    pub kind: ItemKind,
    /// Price.
    pub price: f64,
    /// Note.
    ///
    /// `Some(None)` is null.
    pub note: Option<Option<String>>,
    /// Tags.
    ///
    /// Default: `[]`.
    pub tags: Option<Vec<String>>,
    /// Owner.
    pub owner: Option<Owner>,
    /// Parent.
    ///
    /// `Some(None)` is null.
    pub parent: Option<Option<Owner>>,
    /// Made.
    pub made: Option<DateTime>,
    /// Extra.
    pub extra: Option<BTreeMap<String, i64>>,
    /// Pair.
    ///
    /// Exactly 2 items.
    pub pair: Option<(i64, String)>,
    /// Level.
    pub level: Option<ItemLevel>,
    /// Fixed.
    ///
    /// Always `yes`.
    pub fixed: Option<Fixed>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Item {
        id = "id" required,
        kind = "kind" required,
        price = "price" required,
        note = "note",
        tags = "tags",
        owner = "owner",
        parent = "parent",
        made = "made",
        extra = "extra",
        pair = "pair",
        level = "level",
        fixed = "fixed" fixed = String("yes"),
    }
}

impl Item {
    /// With what a request must have.
    #[inline]
    pub fn new(id: i64, kind: ItemKind, price: f64) -> Self {
        Self {
            id,
            kind,
            price,
            ..Self::default()
        }
    }
}

/// `kind` of `Item`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ItemKind {
    /// `book`
    Book,
    /// `film`
    Film,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    ItemKind, Unknown {
        Book = "book",
        Film = "film",
    }
}

/// `level` of `Item`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum ItemLevel {
    /// `1`
    Value1,
    /// `2`
    Value2,
    /// `10`
    Value10,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    ItemLevel, Unknown {
        Value1 = 1,
        Value2 = 2,
        Value10 = 10,
    }
}

/// Default Response
#[derive(Default)]
pub struct ListItems200Response {
    /// Query.
    pub query: BTreeMap<String, Json>,
    /// Next.
    ///
    /// `None` is null.
    pub next: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ListItems200Response {
        query = "query" required,
        next = "next" required,
    }
}
