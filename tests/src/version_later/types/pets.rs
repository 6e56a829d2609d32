// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `pets`.

use std::collections::BTreeMap;
use crate::runtime::{Bytes64, Fixed, Json, OpenTuple, model, string_enum};

/// The schema `Address`.
#[derive(Default)]
pub struct Address {
    /// Street.
    ///
    /// `Some(None)` is null.
    pub street: Option<Option<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Address {
        street = "street",
    }
}

/// The schema `Owner`.
#[derive(Default)]
pub struct Owner {
    /// Name.
    pub name: Option<String>,
    /// Address.
    pub address: Option<Address>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Owner {
        name = "name",
        address = "address",
    }
}

/// The schema `Pet`.
#[derive(Default)]
pub struct Pet {
    /// Id.
    ///
    /// More than 0.
    pub id: u64,
    /// Kind.
    ///
    /// Always `pet`, and written automatically.
    pub kind: Fixed,
    /// Name.
    ///
    /// At most 50 characters.
    ///
    /// `None` is null.
    pub name: Option<String>,
    /// Whose it is.
    ///
    /// `None` is null.
    pub owner: Option<Owner>,
    /// Weight.
    ///
    /// `Some(None)` is null.
    pub weight: Option<Option<f64>>,
    /// Photo.
    pub photo: Option<Bytes64>,
    /// Tag.
    pub tag: Option<String>,
    /// Place.
    pub place: Option<OpenTuple<(Option<f64>, Option<f64>), Json>>,
    /// Notes.
    pub notes: Option<BTreeMap<String, String>>,
    /// Anything.
    pub anything: Option<Json>,
    /// Chip.
    pub chip: Option<PetChip>,
    /// Size.
    ///
    /// `Some(None)` is null.
    pub size: Option<Option<PetSize>>,
    /// Wild.
    pub wild: Option<bool>,
    /// All other properties.
    pub extra: BTreeMap<String, String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Pet {
        id = "id" required,
        kind = "kind" required fixed = String("pet"),
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
#[derive(Default)]
pub struct PetChip {
    /// Number.
    pub number: String,
    /// Maker.
    pub maker: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PetChip {
        number = "number" required,
        maker = "maker",
    }
}

/// `size` of `Pet`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PetSize {
    /// `small`
    Small,
    /// `large`
    Large,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    PetSize, Unknown {
        Small = "small",
        Large = "large",
    }
}
