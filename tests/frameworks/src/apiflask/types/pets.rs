// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `pets`.

use std::collections::BTreeMap;
use crate::runtime::{Date, DateTime, Uuid, model, string_enum};

/// The schema `OwnerIn`.
#[derive(Default)]
pub struct OwnerIn {
    /// Name.
    ///
    /// 1 to 40 characters.
    pub name: String,
    /// Born.
    ///
    /// `Some(None)` is null.
    pub born: Option<Option<Date>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    OwnerIn {
        name = "name" required,
        born = "born",
    }
}

impl OwnerIn {
    /// With what a request must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

/// The schema `PaginationOut`.
#[derive(Default)]
pub struct PaginationOut {
    /// Page.
    pub page: Option<i64>,
    /// Total.
    pub total: Option<i64>,
    /// Next.
    ///
    /// `Some(None)` is null.
    pub next: Option<Option<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PaginationOut {
        page = "page",
        total = "total",
        next = "next",
    }
}

/// The schema `PetIn`.
#[derive(Default)]
pub struct PetIn {
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: PetInKind,
    /// Color.
    pub color: Option<PetInColor>,
    /// Colors.
    pub colors: Option<Vec<PetInColor>>,
    /// Weight.
    ///
    /// At least 0.0.
    pub weight: Option<f64>,
    /// Price.
    pub price: Option<f64>,
    /// Seen.
    pub seen: Option<DateTime>,
    /// Id card.
    pub id_card: Option<Uuid>,
    /// Owner.
    ///
    /// `Some(None)` is null.
    pub owner: Option<Option<OwnerIn>>,
    /// Owners.
    pub owners: Option<Vec<OwnerIn>>,
    /// Scores.
    pub scores: Option<BTreeMap<String, i64>>,
    /// Is new.
    ///
    /// Default: `true`.
    pub is_new: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PetIn {
        name = "name" required,
        kind = "kind" required,
        color = "color",
        colors = "colors",
        weight = "weight",
        price = "price",
        seen = "seen",
        id_card = "idCard",
        owner = "owner",
        owners = "owners",
        scores = "scores",
        is_new = "is_new",
    }
}

impl PetIn {
    /// With what a request must have.
    #[inline]
    pub fn new(kind: PetInKind, name: impl Into<String>) -> Self {
        Self {
            kind,
            name: name.into(),
            ..Self::default()
        }
    }
}

/// `color` of `PetIn`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PetInColor {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    PetInColor, Unknown {
        Red = "red",
        Green = "green",
    }
}

/// `kind` of `PetIn`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PetInKind {
    /// `cat`
    Cat,
    /// `dog`
    Dog,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    PetInKind, Unknown {
        Cat = "cat",
        Dog = "dog",
    }
}

/// The schema `PetInUpdate`.
#[derive(Default)]
pub struct PetInUpdate {
    /// Name.
    pub name: Option<String>,
    /// Kind.
    pub kind: Option<PetInKind>,
    /// Color.
    pub color: Option<PetInColor>,
    /// Colors.
    pub colors: Option<Vec<PetInColor>>,
    /// Weight.
    ///
    /// At least 0.0.
    pub weight: Option<f64>,
    /// Price.
    pub price: Option<f64>,
    /// Seen.
    pub seen: Option<DateTime>,
    /// Id card.
    pub id_card: Option<Uuid>,
    /// Owner.
    ///
    /// `Some(None)` is null.
    pub owner: Option<Option<OwnerIn>>,
    /// Owners.
    pub owners: Option<Vec<OwnerIn>>,
    /// Scores.
    pub scores: Option<BTreeMap<String, i64>>,
    /// Is new.
    ///
    /// Default: `true`.
    pub is_new: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PetInUpdate {
        name = "name",
        kind = "kind",
        color = "color",
        colors = "colors",
        weight = "weight",
        price = "price",
        seen = "seen",
        id_card = "idCard",
        owner = "owner",
        owners = "owners",
        scores = "scores",
        is_new = "is_new",
    }
}

/// The schema `PetOut`.
#[derive(Default)]
pub struct PetOut {
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: PetInKind,
    /// Color.
    pub color: Option<PetInColor>,
    /// Colors.
    pub colors: Option<Vec<PetInColor>>,
    /// Weight.
    ///
    /// At least 0.0.
    pub weight: Option<f64>,
    /// Price.
    pub price: Option<f64>,
    /// Seen.
    pub seen: Option<DateTime>,
    /// Id card.
    pub id_card: Option<Uuid>,
    /// Owner.
    ///
    /// `Some(None)` is null.
    pub owner: Option<Option<OwnerIn>>,
    /// Owners.
    pub owners: Option<Vec<OwnerIn>>,
    /// Scores.
    pub scores: Option<BTreeMap<String, i64>>,
    /// Is new.
    ///
    /// Default: `true`.
    pub is_new: Option<bool>,
    /// Id.
    pub id: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PetOut {
        name = "name" required,
        kind = "kind" required,
        color = "color",
        colors = "colors",
        weight = "weight",
        price = "price",
        seen = "seen",
        id_card = "idCard",
        owner = "owner",
        owners = "owners",
        scores = "scores",
        is_new = "is_new",
        id = "id",
    }
}

/// The schema `PetOut1`.
#[derive(Default)]
pub struct PetOut1 {
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: PetInKind,
    /// Color.
    pub color: Option<PetInColor>,
    /// Colors.
    pub colors: Option<Vec<PetInColor>>,
    /// Weight.
    ///
    /// At least 0.0.
    pub weight: Option<f64>,
    /// Price.
    pub price: Option<f64>,
    /// Seen.
    pub seen: Option<DateTime>,
    /// Id card.
    pub id_card: Option<Uuid>,
    /// Owner.
    ///
    /// `Some(None)` is null.
    pub owner: Option<Option<OwnerIn>>,
    /// Owners.
    pub owners: Option<Vec<OwnerIn>>,
    /// Scores.
    pub scores: Option<BTreeMap<String, i64>>,
    /// Is new.
    ///
    /// Default: `true`.
    pub is_new: Option<bool>,
    /// Id.
    pub id: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PetOut1 {
        name = "name" required,
        kind = "kind" required,
        color = "color",
        colors = "colors",
        weight = "weight",
        price = "price",
        seen = "seen",
        id_card = "idCard",
        owner = "owner",
        owners = "owners",
        scores = "scores",
        is_new = "is_new",
        id = "id",
    }
}

/// The schema `PetsOut`.
#[derive(Default)]
pub struct PetsOut {
    /// Pets.
    pub pets: Option<Vec<PetOut>>,
    /// Pagination.
    pub pagination: Option<PaginationOut>,
    /// Names.
    pub names: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PetsOut {
        pets = "pets",
        pagination = "pagination",
        names = "names",
    }
}
