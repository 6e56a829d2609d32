// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `pets`.

use crate::runtime::{Json, model, string_enum, union};

/// The schema `Cat`.
#[derive(Default)]
pub struct Cat {
    /// - `cat` - cat
    pub kind: CatKindEnum,
    /// Lives.
    pub lives: i64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Cat {
        kind = "kind" required,
        lives = "lives" required,
    }
}

impl Cat {
    /// With what a request must have.
    #[inline]
    pub fn new(kind: CatKindEnum, lives: i64) -> Self {
        Self {
            kind,
            lives,
            ..Self::default()
        }
    }
}

/// - `cat` - cat
#[derive(Clone)]
#[non_exhaustive]
pub enum CatKindEnum {
    /// `cat`
    Cat,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    CatKindEnum, Unknown {
        Cat = "cat",
    }
}

/// The schema `Dog`.
#[derive(Default)]
pub struct Dog {
    /// - `dog` - dog
    pub kind: DogKindEnum,
    /// Tricks.
    pub tricks: Vec<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Dog {
        kind = "kind" required,
        tricks = "tricks" required,
    }
}

impl Dog {
    /// With what a request must have.
    #[inline]
    pub fn new(kind: DogKindEnum, tricks: Vec<String>) -> Self {
        Self {
            kind,
            tricks,
            ..Self::default()
        }
    }
}

/// - `dog` - dog
#[derive(Clone)]
#[non_exhaustive]
pub enum DogKindEnum {
    /// `dog`
    Dog,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    DogKindEnum, Unknown {
        Dog = "dog",
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
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Pet, Unmatched, "kind" {
        Cat(Box<Cat>) = ["cat", "Cat"],
        Dog(Box<Dog>) = ["dog", "Dog"],
    }
}

impl From<Cat> for Pet {
    #[inline]
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Dog> for Pet {
    #[inline]
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}
