// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `bodies`.

use std::collections::BTreeMap;
use crate::runtime::{File, model};

/// What `POST /pets` takes.
#[derive(Default)]
pub struct AddPetRequest {
    /// Name.
    pub name: Option<String>,
    /// Secret.
    pub secret: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    AddPetRequest {
        name = "name",
        secret = "secret",
    }
}

/// What `POST /pets` takes.
#[derive(Default)]
pub struct AddPetRequestBody {
    /// Photo.
    pub photo: Option<File>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    AddPetRequestBody {
        photo = "photo",
    }
}

/// The schema `Pet`.
#[derive(Default)]
pub struct Pet {
    /// Name.
    pub name: String,
    /// Owners.
    pub owners: Option<Vec<Pet>>,
    /// Tags.
    pub tags: Option<BTreeMap<String, String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Pet {
        name = "name" required,
        owners = "owners",
        tags = "tags",
    }
}

impl Pet {
    /// With what a request must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

/// What `POST /parts` takes.
#[derive(Default)]
pub struct SendPartsRequest {
    /// Picture.
    pub picture: Option<File>,
    /// Table.
    pub table: Option<String>,
    /// Tags.
    pub tags: Option<Vec<String>>,
    /// About.
    pub about: Option<Pet>,
    /// Deep.
    pub deep: Option<Pet>,
    /// Sizes.
    pub sizes: Option<Vec<i64>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SendPartsRequest {
        picture = "picture",
        table = "table",
        tags = "tags",
        about = "about",
        deep = "deep",
        sizes = "sizes",
    }
}

/// The schema `Styles`.
#[derive(Default)]
pub struct Styles {
    /// Deep.
    pub deep: Option<Pet>,
    /// Expand.
    pub expand: Option<Vec<String>>,
    /// Plain.
    pub plain: Option<String>,
    /// Joined.
    pub joined: Option<Vec<i64>>,
    /// Bars.
    pub bars: Option<Vec<i64>>,
    /// Spread.
    pub spread: Option<Pet>,
    /// Json.
    pub json: Option<Pet>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Styles {
        deep = "deep",
        expand = "expand",
        plain = "plain",
        joined = "joined",
        bars = "bars",
        spread = "spread",
        json = "json",
    }
}
