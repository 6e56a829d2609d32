// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `pets`.

use crate::runtime::{model, string_enum};

/// The schema `Animal`.
#[derive(Default)]
pub struct Animal {
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: Kind,
    /// Young.
    pub young: Option<Vec<Animal>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Animal {
        name = "name" required,
        kind = "kind" required,
        young = "young",
    }
}

impl Animal {
    /// With what a request must have.
    #[inline]
    pub fn new(kind: Kind, name: impl Into<String>) -> Self {
        Self {
            kind,
            name: name.into(),
            ..Self::default()
        }
    }
}

/// The schema `Kind`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Kind {
    /// `cat`
    Cat,
    /// `dog`
    Dog,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    Kind, Unknown {
        Cat = "cat",
        Dog = "dog",
    }
}

/// The schema `Problem`.
#[derive(Default)]
pub struct Problem {
    /// Code.
    pub code: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Problem {
        code = "code",
    }
}
