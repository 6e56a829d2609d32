// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `pets`.

use crate::runtime::{Fixed, Json, model, union};

/// The schema `Cat`.
#[derive(Default)]
pub struct Cat {
    /// Kind.
    ///
    /// Always `cat`, and written automatically.
    pub kind: Fixed,
    /// Lives.
    pub lives: i64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Cat {
        kind = "kind" required fixed = String("cat"),
        lives = "lives" required,
    }
}

impl Cat {
    /// With what a request must have.
    #[inline]
    pub fn new(lives: i64) -> Self {
        Self { lives, ..Self::default() }
    }
}

/// OK
#[derive(Default)]
pub struct CreatePet201Response {
    /// Id.
    pub id: f64,
    /// Pet.
    pub pet: Pet,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CreatePet201Response {
        id = "id" required,
        pet = "pet" required,
    }
}

/// The schema `Dog`.
#[derive(Default)]
pub struct Dog {
    /// Kind.
    ///
    /// Always `dog`, and written automatically.
    pub kind: Fixed,
    /// Tricks.
    pub tricks: Vec<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Dog {
        kind = "kind" required fixed = String("dog"),
        tricks = "tricks" required,
    }
}

impl Dog {
    /// With what a request must have.
    #[inline]
    pub fn new(tricks: Vec<String>) -> Self {
        Self { tricks, ..Self::default() }
    }
}

/// None
#[derive(Default)]
pub struct NotFoundError {
    /// Message.
    pub message: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    NotFoundError {
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
