// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `bodies`.

use std::collections::BTreeMap;
use crate::runtime::{File, model};

/// What `POST /pets` takes.
#[derive(Clone, Default)]
pub struct AddPetRequest {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `secret`.
    pub secret: Option<bool>,
}

model! {
    AddPetRequest {
        name = "name",
        secret = "secret",
    }
}

/// What `POST /pets` takes.
#[derive(Clone, Default)]
pub struct AddPetRequestBody {
    /// The property `photo`.
    pub photo: Option<File>,
}

model! {
    AddPetRequestBody {
        photo = "photo",
    }
}

/// The schema `Pet`.
#[derive(Clone, Default)]
pub struct Pet {
    /// The property `name`.
    pub name: String,
    /// The property `owners`.
    pub owners: Option<Vec<Pet>>,
    /// The property `tags`.
    pub tags: Option<BTreeMap<String, String>>,
}

model! {
    Pet {
        name = "name" required,
        owners = "owners",
        tags = "tags",
    }
}

/// What `POST /parts` takes.
#[derive(Clone, Default)]
pub struct SendPartsRequest {
    /// The property `picture`.
    pub picture: Option<File>,
    /// The property `table`.
    pub table: Option<String>,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
    /// The property `about`.
    pub about: Option<Pet>,
    /// The property `deep`.
    pub deep: Option<Pet>,
}

model! {
    SendPartsRequest {
        picture = "picture",
        table = "table",
        tags = "tags",
        about = "about",
        deep = "deep",
    }
}

/// The schema `Styles`.
#[derive(Clone, Default)]
pub struct Styles {
    /// The property `deep`.
    pub deep: Option<Pet>,
    /// The property `expand`.
    pub expand: Option<Vec<String>>,
    /// The property `plain`.
    pub plain: Option<String>,
    /// The property `joined`.
    pub joined: Option<Vec<i64>>,
    /// The property `bars`.
    pub bars: Option<Vec<i64>>,
    /// The property `spread`.
    pub spread: Option<Pet>,
    /// The property `json`.
    pub json: Option<Pet>,
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
