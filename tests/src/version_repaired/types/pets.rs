// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `pets`.

use std::collections::BTreeMap;
use crate::runtime::{DateTime, Json, model, string_enum, union};

/// The schema `Fault`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// The schema `Timeout`.
    Timeout(Box<Timeout>),
    /// The schema `Refusal`.
    Refusal(Box<Refusal>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Fault, Unmatched, "reason" {
        Timeout(Box<Timeout>) = ["Timeout"] writes "reason" = String("Timeout"),
        Refusal(Box<Refusal>) = ["Refusal"] writes "reason" = String("Refusal"),
    }
}

impl From<Timeout> for Fault {
    #[inline]
    fn from(value: Timeout) -> Self {
        Self::Timeout(Box::new(value))
    }
}

impl From<Refusal> for Fault {
    #[inline]
    fn from(value: Refusal) -> Self {
        Self::Refusal(Box::new(value))
    }
}

/// The schema `Owner`.
#[derive(Default)]
pub struct Owner {
    /// Name.
    pub name: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Owner {
        name = "name",
        .. extra
    }
}

/// The schema `Page«Pet»`.
#[derive(Default)]
pub struct PagePet {
    /// Items.
    pub items: Option<Vec<Pet>>,
    /// Next.
    ///
    /// `Some(None)` is null.
    pub next: Option<Option<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PagePet {
        items = "items",
        next = "next",
    }
}

/// The schema `Pet`.
#[derive(Default)]
pub struct Pet {
    /// Id.
    ///
    /// At least 0.
    pub id: u64,
    /// Name.
    pub name: String,
    /// Born.
    pub born: Option<DateTime>,
    /// Sizes.
    pub sizes: Option<Vec<PetSize>>,
    /// Code.
    pub code: Option<PetCode>,
    /// Lost.
    pub lost: Option<Json>,
    /// Parents.
    pub parents: Option<PetParents>,
    /// Owner.
    pub owner: Option<Owner>,
    /// Circle.
    pub circle: Option<Json>,
    /// Extra.
    pub extra: Option<Json>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Pet {
        id = "id" required,
        name = "name" required,
        born = "born",
        sizes = "sizes",
        code = "code",
        lost = "lost",
        parents = "parents",
        owner = "owner",
        circle = "circle",
        extra = "extra",
    }
}

impl Pet {
    /// With what a request must have.
    #[inline]
    pub fn new(id: u64, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            ..Self::default()
        }
    }
}

/// `code` of `Pet`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PetCode {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    PetCode, Unknown {
        N1 = "1",
        N2 = "2",
    }
}

/// `parents` of `Pet`.
#[derive(Default)]
pub struct PetParents {
    /// Mother.
    pub mother: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PetParents {
        mother = "mother",
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

/// The schema `Refusal`.
#[derive(Default)]
pub struct Refusal {
    /// Reason.
    pub reason: String,
    /// Text.
    pub text: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Refusal {
        reason = "reason" required,
        text = "text",
    }
}

/// The schema `Timeout`.
#[derive(Default)]
pub struct Timeout {
    /// Reason.
    pub reason: String,
    /// Seconds.
    pub seconds: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Timeout {
        reason = "reason" required,
        seconds = "seconds",
    }
}
