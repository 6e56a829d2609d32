// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `pets`.

use crate::runtime::{Fixed, Json, model, union};

/// Values of `id` of `DELETE /pets/{id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DeletePetsById {
    /// One of the alternatives of `DeletePetsById`.
    String(String),
    /// One of the alternatives of `DeletePetsById`.
    Float(f64),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    DeletePetsById, Unmatched {
        String(String),
        Float(f64),
        [Kind(kind::string)] => 0,
        [Kind(kind::number)] => 1,
    }
}

impl From<String> for DeletePetsById {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for DeletePetsById {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<f64> for DeletePetsById {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}

/// The schema `Fault`.
#[derive(Default)]
pub struct Fault {
    /// Code.
    pub code: String,
    /// Message.
    pub message: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Fault {
        code = "code" required,
        message = "message" required,
    }
}

/// The schema `Pet`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// One of the alternatives of `Pet`.
    Cat(Box<PetCat>),
    /// One of the alternatives of `Pet`.
    Dog(Box<PetDog>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Pet, Unmatched {
        Cat(Box<PetCat>),
        Dog(Box<PetDog>),
        [Object(&[("kind", Value(&[String("cat")]))])] => 0,
        [Object(&[("kind", Value(&[String("dog")]))])] => 1,
    }
}

impl From<PetCat> for Pet {
    #[inline]
    fn from(value: PetCat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<PetDog> for Pet {
    #[inline]
    fn from(value: PetDog) -> Self {
        Self::Dog(Box::new(value))
    }
}

/// One of the alternatives of `Pet`.
#[derive(Default)]
pub struct PetCat {
    /// Kind.
    ///
    /// Always `cat`, and written automatically.
    pub kind: Fixed,
    /// Lives.
    pub lives: PetLives,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PetCat {
        kind = "kind" required fixed = String("cat"),
        lives = "lives" required,
    }
}

impl PetCat {
    /// With what a request must have.
    #[inline]
    pub fn new(lives: PetLives) -> Self {
        Self { lives, ..Self::default() }
    }
}

/// One of the alternatives of `Pet`.
#[derive(Default)]
pub struct PetDog {
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
    PetDog {
        kind = "kind" required fixed = String("dog"),
        tricks = "tricks" required,
    }
}

impl PetDog {
    /// With what a request must have.
    #[inline]
    pub fn new(tricks: Vec<String>) -> Self {
        Self { tricks, ..Self::default() }
    }
}

/// `lives` of `PetCat`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PetLives {
    /// One of the alternatives of `PetLives`.
    String(String),
    /// One of the alternatives of `PetLives`.
    Integer(i64),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    PetLives, Unmatched {
        String(String),
        Integer(i64),
        [Kind(kind::string)] => 0,
        [Kind(kind::integer)] => 1,
    }
}

impl From<String> for PetLives {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for PetLives {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<i64> for PetLives {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
