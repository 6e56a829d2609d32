// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `pets`.

use crate::runtime::{Json, model, string_enum, union};

/// The schema `Cat`.
#[derive(Clone, Default)]
pub struct Cat {
    /// Kind.
    pub kind: CatKind,
    /// Lives.
    pub lives: i64,
}

model! {
    Cat {
        kind = "kind" required,
        lives = "lives" required,
    }
}

/// `kind` of `Cat`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CatKind {
    /// `cat`
    Cat,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    CatKind, Unknown {
        Cat = "cat",
    }
}

/// OK
#[derive(Clone, Default)]
pub struct CreatePet201Response {
    /// Id.
    pub id: f64,
    /// Pet.
    pub pet: Pet,
}

model! {
    CreatePet201Response {
        id = "id" required,
        pet = "pet" required,
    }
}

/// The schema `Dog`.
#[derive(Clone, Default)]
pub struct Dog {
    /// Kind.
    pub kind: DogKind,
    /// Tricks.
    pub tricks: Vec<String>,
}

model! {
    Dog {
        kind = "kind" required,
        tricks = "tricks" required,
    }
}

/// `kind` of `Dog`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DogKind {
    /// `dog`
    Dog,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    DogKind, Unknown {
        Dog = "dog",
    }
}

/// None
#[derive(Clone, Default)]
pub struct GetPet404Response {
    /// Message.
    pub message: String,
}

model! {
    GetPet404Response {
        message = "message" required,
    }
}

/// The schema `Pet`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// The schema `Cat`.
    Cat(Box<Cat>),
    /// The schema `Dog`.
    Dog(Box<Dog>),
    /// A value that fits no alternative, or several equally well, kept as it came.
    Unmatched(Json),
}

union! {
    Pet, Unmatched, "kind" {
        Cat(Box<Cat>) = ["cat", "Cat"],
        Dog(Box<Dog>) = ["dog", "Dog"],
    }
}

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Dog> for Pet {
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}
