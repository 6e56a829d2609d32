// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types that several tags share.

use crate::runtime::{Date, model, string_enum};

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

/// The schema `Fault`.
#[derive(Default)]
pub struct Fault {
    /// Success.
    pub success: bool,
    /// Error.
    pub error: FaultError,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Fault {
        success = "success" required,
        error = "error" required,
    }
}

/// `error` of `Fault`.
#[derive(Default)]
pub struct FaultError {
    /// Name.
    pub name: String,
    /// Message.
    pub message: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    FaultError {
        name = "name" required,
        message = "message" required,
    }
}

/// The schema `Owner`.
#[derive(Default)]
pub struct Owner {
    /// Name.
    ///
    /// At least 1 character.
    pub name: String,
    /// Born.
    ///
    /// `Some(None)` is null.
    pub born: Option<Option<Date>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Owner {
        name = "name" required,
        born = "born",
    }
}

impl Owner {
    /// With what a request must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}
