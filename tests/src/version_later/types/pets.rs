// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `pets`.

use std::collections::BTreeMap;
use crate::runtime::{Bytes64, Json, OpenTuple, model, string_enum};

/// The schema `Address`.
#[derive(Clone, Default)]
pub struct Address {
    /// The property `street`.
    ///
    /// `Some(None)` is null.
    pub street: Option<Option<String>>,
}

model! {
    Address {
        street = "street",
    }
}

/// The schema `Owner`.
#[derive(Clone, Default)]
pub struct Owner {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `address`.
    pub address: Option<Address>,
}

model! {
    Owner {
        name = "name",
        address = "address",
    }
}

/// The schema `Pet`.
#[derive(Clone, Default)]
pub struct Pet {
    /// Bounds: more than 0.
    pub id: i64,
    /// The property `kind`.
    pub kind: PetKind,
    /// Bounds: characters: at most 50.
    ///
    /// `None` is null.
    pub name: Option<String>,
    /// Whose it is.
    ///
    /// `None` is null.
    pub owner: Option<Owner>,
    /// The property `weight`.
    ///
    /// `Some(None)` is null.
    pub weight: Option<Option<f64>>,
    /// The property `photo`.
    pub photo: Option<Bytes64>,
    /// The property `tag`.
    pub tag: Option<String>,
    /// The property `place`.
    pub place: Option<OpenTuple<(Option<f64>, Option<f64>), Json>>,
    /// The property `notes`.
    pub notes: Option<BTreeMap<String, String>>,
    /// The property `anything`.
    pub anything: Option<Json>,
    /// The property `chip`.
    pub chip: Option<PetChip>,
    /// The property `size`.
    ///
    /// `Some(None)` is null.
    pub size: Option<Option<PetSize>>,
    /// The property `wild`.
    pub wild: Option<bool>,
    /// All other properties.
    pub extra: BTreeMap<String, String>,
}

model! {
    Pet {
        id = "id" required,
        kind = "kind" required,
        name = "name" required,
        owner = "owner" required,
        weight = "weight",
        photo = "photo",
        tag = "tag",
        place = "place",
        notes = "notes",
        anything = "anything",
        chip = "chip",
        size = "size",
        wild = "wild",
        .. extra
    }
}

/// `chip` of `Pet`.
#[derive(Clone, Default)]
pub struct PetChip {
    /// The property `number`.
    pub number: String,
    /// The property `maker`.
    pub maker: Option<String>,
}

model! {
    PetChip {
        number = "number" required,
        maker = "maker",
    }
}

/// `kind` of `Pet`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PetKind {
    /// `pet`
    Pet,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    PetKind, Unknown {
        Pet = "pet",
    }
}

/// `size` of `Pet`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PetSize {
    /// `small`
    Small,
    /// `large`
    Large,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    PetSize, Unknown {
        Small = "small",
        Large = "large",
    }
}
