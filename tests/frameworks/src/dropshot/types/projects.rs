// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `projects`.

use super::Owner;
use crate::runtime::{DateTime, model, string_enum};

/// A project.
#[derive(Default)]
pub struct Project {
    /// Created.
    pub created: DateTime,
    /// The one that is used unless another is named.
    pub default_owner: Owner,
    /// Never given twice.
    ///
    /// At least 0.
    pub id: u64,
    /// Name.
    pub name: String,
    /// Owner.
    ///
    /// `Some(None)` is null.
    pub owner: Option<Option<Owner>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Project {
        created = "created" required,
        default_owner = "default_owner" required,
        id = "id" required,
        name = "name" required,
        owner = "owner",
    }
}

impl Project {
    /// With what a request must have.
    #[inline]
    pub fn new(
        created: DateTime,
        default_owner: Owner,
        id: u64,
        name: impl Into<String>,
    ) -> Self {
        Self {
            created,
            default_owner,
            id,
            name: name.into(),
            ..Self::default()
        }
    }
}

/// A single page of results
#[derive(Default)]
pub struct ProjectResultsPage {
    /// list of items on this page of results
    pub items: Vec<Project>,
    /// token used to fetch the next page of results (if any)
    ///
    /// `Some(None)` is null.
    pub next_page: Option<Option<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ProjectResultsPage {
        items = "items" required,
        next_page = "next_page",
    }
}

/// The schema `Rename`.
#[derive(Default)]
pub struct Rename {
    /// Name.
    pub name: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Rename {
        name = "name" required,
    }
}

impl Rename {
    /// With what a request must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

/// The schema `Sort`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Sort {
    /// The smallest first. (`by-id`)
    ById,
    /// The largest first. (`by-id-descending`)
    ByIdDescending,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    Sort, Unknown {
        ById = "by-id",
        ByIdDescending = "by-id-descending",
    }
}

/// A single page of results
#[derive(Default)]
pub struct Uint64ResultsPage {
    /// list of items on this page of results
    pub items: Vec<u64>,
    /// token used to fetch the next page of results (if any)
    ///
    /// `Some(None)` is null.
    pub next_page: Option<Option<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Uint64ResultsPage {
        items = "items" required,
        next_page = "next_page",
    }
}
