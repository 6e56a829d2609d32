// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `cats`.

use std::collections::BTreeMap;
use super::Owner;
use crate::runtime::{DateTime, Json, model, string_enum, value_enum};

/// The schema `Cat`.
#[derive(Default)]
pub struct Cat {
    /// Name.
    ///
    /// At least 1 character.
    pub name: String,
    /// Age.
    ///
    /// At least 0.
    pub age: u64,
    /// Weight.
    pub weight: f64,
    /// Color.
    pub color: Color,
    /// Level.
    pub level: Option<CatLevel>,
    /// Colors.
    pub colors: Option<Vec<Color>>,
    /// Owner.
    ///
    /// `Some(None)` is null.
    pub owner: Option<Option<Owner>>,
    /// Others.
    pub others: Option<Vec<Owner>>,
    /// Scores.
    pub scores: Option<BTreeMap<String, i64>>,
    /// Note.
    ///
    /// `Some(None)` is null.
    pub note: Option<Option<String>>,
    /// Seen.
    pub seen: Option<DateTime>,
    /// Grid.
    pub grid: Option<Vec<Vec<f64>>>,
    /// Id.
    ///
    /// Read-only: requests do not contain it.
    pub id: Option<f64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Cat {
        name = "name" required,
        age = "age" required,
        weight = "weight" required,
        color = "color" required,
        level = "level",
        colors = "colors",
        owner = "owner",
        others = "others",
        scores = "scores",
        note = "note",
        seen = "seen",
        grid = "grid",
        id = "id" read_only,
    }
}

/// `level` of `Cat`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CatLevel {
    /// `1`
    Value1,
    /// `10`
    Value10,
    /// A value that the document does not list, kept unchanged.
    Unknown(Json),
}

value_enum! {
    CatLevel, Unknown {
        Value1 = Integer(1),
        Value10 = Integer(10),
    }
}

/// The response of `GET /api/cats`.
#[derive(Default)]
pub struct CatsList200Response {
    /// Total.
    pub total: i64,
    /// Next.
    ///
    /// `None` is null.
    pub next: Option<String>,
    /// Items.
    pub items: Vec<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CatsList200Response {
        total = "total" required,
        next = "next" required,
        items = "items" required,
    }
}

/// The schema `Color`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Color {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    Color, Unknown {
        Red = "red",
        Green = "green",
    }
}

/// The schema `CreateCat`.
#[derive(Default)]
pub struct CreateCat {
    /// Name.
    ///
    /// At least 1 character.
    pub name: String,
    /// Age.
    ///
    /// At least 0.
    pub age: u64,
    /// Weight.
    pub weight: f64,
    /// Color.
    pub color: Color,
    /// Level.
    pub level: Option<CatLevel>,
    /// Colors.
    pub colors: Option<Vec<Color>>,
    /// Owner.
    ///
    /// `Some(None)` is null.
    pub owner: Option<Option<Owner>>,
    /// Others.
    pub others: Option<Vec<Owner>>,
    /// Scores.
    pub scores: Option<BTreeMap<String, i64>>,
    /// Note.
    ///
    /// `Some(None)` is null.
    pub note: Option<Option<String>>,
    /// Seen.
    pub seen: Option<DateTime>,
    /// Grid.
    pub grid: Option<Vec<Vec<f64>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CreateCat {
        name = "name" required,
        age = "age" required,
        weight = "weight" required,
        color = "color" required,
        level = "level",
        colors = "colors",
        owner = "owner",
        others = "others",
        scores = "scores",
        note = "note",
        seen = "seen",
        grid = "grid",
    }
}

impl CreateCat {
    /// With what a request must have.
    #[inline]
    pub fn new(age: u64, color: Color, name: impl Into<String>, weight: f64) -> Self {
        Self {
            age,
            color,
            name: name.into(),
            weight,
            ..Self::default()
        }
    }
}

/// The schema `UpdateCat`.
#[derive(Default)]
pub struct UpdateCat {
    /// Name.
    ///
    /// At least 1 character.
    pub name: Option<String>,
    /// Age.
    ///
    /// At least 0.
    pub age: Option<u64>,
    /// Weight.
    pub weight: Option<f64>,
    /// Color.
    pub color: Option<Color>,
    /// Level.
    pub level: Option<CatLevel>,
    /// Colors.
    pub colors: Option<Vec<Color>>,
    /// Owner.
    ///
    /// `Some(None)` is null.
    pub owner: Option<Option<Owner>>,
    /// Others.
    pub others: Option<Vec<Owner>>,
    /// Scores.
    pub scores: Option<BTreeMap<String, i64>>,
    /// Note.
    ///
    /// `Some(None)` is null.
    pub note: Option<Option<String>>,
    /// Seen.
    pub seen: Option<DateTime>,
    /// Grid.
    pub grid: Option<Vec<Vec<f64>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UpdateCat {
        name = "name",
        age = "age",
        weight = "weight",
        color = "color",
        level = "level",
        colors = "colors",
        owner = "owner",
        others = "others",
        scores = "scores",
        note = "note",
        seen = "seen",
        grid = "grid",
    }
}
