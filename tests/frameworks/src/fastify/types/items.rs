// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `items`.

use std::collections::BTreeMap;
use super::Def0;
use crate::runtime::{DateTime, Json, int_enum, model, string_enum};

/// What `PATCH /items/{id}` takes.
#[derive(Clone, Default)]
pub struct ChangeItemRequest {
    /// Note.
    ///
    /// `Some(None)` is null.
    pub note: Option<Option<String>>,
    /// Price.
    pub price: Option<f64>,
}

model! {
    ChangeItemRequest {
        note = "note",
        price = "price",
    }
}

/// Item
#[derive(Clone, Default)]
pub struct Def1 {
    /// Id.
    pub id: i64,
    /// Kind.
    pub kind: Def1Kind,
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
    pub owner: Option<Def0>,
    /// Parent.
    ///
    /// `Some(None)` is null.
    pub parent: Option<Option<Def0>>,
    /// Made.
    pub made: Option<DateTime>,
    /// Extra.
    pub extra: Option<BTreeMap<String, i64>>,
    /// Pair.
    ///
    /// Exactly 2 items.
    pub pair: Option<(i64, String)>,
    /// Level.
    pub level: Option<Def1Level>,
    /// Fixed.
    pub fixed: Option<Def1Fixed>,
}

model! {
    Def1 {
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
        fixed = "fixed",
    }
}

/// `fixed` of `Def1`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Def1Fixed {
    /// `yes`
    Yes,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    Def1Fixed, Unknown {
        Yes = "yes",
    }
}

/// `kind` of `Def1`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Def1Kind {
    /// `book`
    Book,
    /// `film`
    Film,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    Def1Kind, Unknown {
        Book = "book",
        Film = "film",
    }
}

/// `level` of `Def1`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Def1Level {
    /// `1`
    Value1,
    /// `2`
    Value2,
    /// `10`
    Value10,
    /// A value that the document does not list, kept as it came.
    Unknown(i64),
}

int_enum! {
    Def1Level, Unknown {
        Value1 = 1,
        Value2 = 2,
        Value10 = 10,
    }
}

/// Fault
#[derive(Clone, Default)]
pub struct Def2 {
    /// Status code.
    pub status_code: i64,
    /// Code.
    pub code: Option<String>,
    /// Error.
    pub error: Option<String>,
    /// Message.
    pub message: String,
}

model! {
    Def2 {
        status_code = "statusCode" required,
        code = "code",
        error = "error",
        message = "message" required,
    }
}

/// Other
#[derive(Clone, Default)]
pub struct GetItemDefaultResponse {
    /// Status code.
    pub status_code: Option<i64>,
}

model! {
    GetItemDefaultResponse {
        status_code = "statusCode",
    }
}

/// Default Response
#[derive(Clone, Default)]
pub struct ListItems200Response {
    /// Query.
    pub query: BTreeMap<String, Json>,
    /// Next.
    ///
    /// `None` is null.
    pub next: Option<String>,
}

model! {
    ListItems200Response {
        query = "query" required,
        next = "next" required,
    }
}
