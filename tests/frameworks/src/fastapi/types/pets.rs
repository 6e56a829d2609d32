// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `pets`.

use super::{Owner, Size};
use crate::runtime::{DateTime, Fixed, Json, model, string_enum, union};

/// Cat
#[derive(Default)]
pub struct Cat {
    /// Kind.
    ///
    /// Always `cat`.
    ///
    /// Default: `"cat"`.
    pub kind: Option<Fixed>,
    /// Name.
    pub name: String,
    /// Lives.
    ///
    /// Default: `9`.
    pub lives: Option<i64>,
    /// Owner.
    ///
    /// `Some(None)` is null.
    pub owner: Option<Option<Owner>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Cat {
        kind = "kind" fixed = String("cat"),
        name = "name" required,
        lives = "lives",
        owner = "owner",
    }
}

impl Cat {
    /// With what a request must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

/// Pet
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CatOrDog {
    /// Cat
    Cat(Box<Cat>),
    /// Dog
    Dog(Box<Dog>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    CatOrDog, Unmatched, "kind" {
        Cat(Box<Cat>) = ["cat", "Cat"] writes "kind" = String("cat"),
        Dog(Box<Dog>) = ["dog", "Dog"] writes "kind" = String("dog"),
    }
}

impl From<Cat> for CatOrDog {
    #[inline]
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Dog> for CatOrDog {
    #[inline]
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}

/// Change
#[derive(Default)]
pub struct Change {
    /// Name.
    ///
    /// `Some(None)` is null.
    pub name: Option<Option<String>>,
    /// Age.
    ///
    /// `Some(None)` is null.
    pub age: Option<Option<i64>>,
    /// Owner.
    ///
    /// `Some(None)` is null.
    pub owner: Option<Option<Owner>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Change {
        name = "name",
        age = "age",
        owner = "owner",
    }
}

/// Changed
#[derive(Default)]
pub struct Changed {
    /// Sent.
    pub sent: Vec<String>,
    /// Change.
    pub change: Change,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Changed {
        sent = "sent" required,
        change = "change" required,
    }
}

/// Dog
#[derive(Default)]
pub struct Dog {
    /// Kind.
    ///
    /// Always `dog`.
    ///
    /// Default: `"dog"`.
    pub kind: Option<Fixed>,
    /// Name.
    pub name: String,
    /// Size.
    ///
    /// `Some(None)` is null.
    pub size: Option<Option<Size>>,
    /// Owner.
    ///
    /// `Some(None)` is null.
    pub owner: Option<Option<Owner>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Dog {
        kind = "kind" fixed = String("dog"),
        name = "name" required,
        size = "size",
        owner = "owner",
    }
}

impl Dog {
    /// With what a request must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

/// Filter
#[derive(Default)]
pub struct Filter {
    /// Limit.
    ///
    /// More than 0.0, at most 50.0.
    ///
    /// Default: `10`.
    pub limit: Option<i64>,
    /// Offset.
    ///
    /// At least 0.0.
    ///
    /// Default: `0`.
    pub offset: Option<u64>,
    /// Sort.
    ///
    /// Default: `"name"`.
    pub sort: Option<FilterSort>,
    /// Tags.
    ///
    /// Default: `[]`.
    pub tags: Option<Vec<String>>,
    /// Sizes.
    ///
    /// Default: `[]`.
    pub sizes: Option<Vec<Size>>,
    /// Since.
    ///
    /// `Some(None)` is null.
    pub since: Option<Option<DateTime>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Filter {
        limit = "limit",
        offset = "offset",
        sort = "sort",
        tags = "tags",
        sizes = "sizes",
        since = "since",
    }
}

/// Sort
#[derive(Clone)]
#[non_exhaustive]
pub enum FilterSort {
    /// `name`
    Name,
    /// `age`
    Age,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    FilterSort, Unknown {
        Name = "name",
        Age = "age",
    }
}

/// Page\[str\]
#[derive(Default)]
pub struct PageStr {
    /// Items.
    pub items: Vec<String>,
    /// Total.
    pub total: i64,
    /// Next.
    ///
    /// `None` is null.
    pub next: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PageStr {
        items = "items" required,
        total = "total" required,
        next = "next" required,
    }
}

/// Problem
#[derive(Default)]
pub struct Problem {
    /// Code.
    pub code: i64,
    /// Reason.
    pub reason: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Problem {
        code = "code" required,
        reason = "reason" required,
    }
}

/// Received
#[derive(Default)]
pub struct Received {
    /// Read as.
    pub read_as: String,
    /// Pet.
    pub pet: CatOrDog,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Received {
        read_as = "read_as" required,
        pet = "pet" required,
    }
}

/// Seen
#[derive(Default)]
pub struct Seen {
    /// Filter.
    pub filter: Filter,
    /// Page.
    pub page: PageStr,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Seen {
        filter = "filter" required,
        page = "page" required,
    }
}
