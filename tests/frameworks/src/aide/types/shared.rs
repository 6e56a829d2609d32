// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types that several tags share.

use crate::runtime::{Fixed, Json, Uuid, model, string_enum, union};

/// The tag beside the properties.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Change {
    /// One of the alternatives of `Change`.
    NameChanged(Box<Renamed>),
    /// One of the alternatives of `Change`.
    OwnerAdded(Box<ChangeOwnerAdded>),
    /// All removed.
    AllRemoved,
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Change, Unmatched forms {
        NameChanged(Box<Renamed>) beside "type" = String("name_changed"),
        OwnerAdded(Box<ChangeOwnerAdded>),
        | AllRemoved beside "type" = String("all_removed"),
        [Object(&[("type", Value(&[String("name_changed")]))])] => 0,
        [Object(&[("type", Value(&[String("owner_added")]))])] => 1,
        [Object(&[("type", Value(&[String("all_removed")]))])] => 2,
    }
}

impl From<Renamed> for Change {
    #[inline]
    fn from(value: Renamed) -> Self {
        Self::NameChanged(Box::new(value))
    }
}

impl From<ChangeOwnerAdded> for Change {
    #[inline]
    fn from(value: ChangeOwnerAdded) -> Self {
        Self::OwnerAdded(Box::new(value))
    }
}

/// One of the alternatives of `Change`.
#[derive(Default)]
pub struct ChangeOwnerAdded {
    /// Type.
    ///
    /// Always `owner_added`, and written automatically.
    pub r#type: Fixed,
    /// Id.
    pub id: Uuid,
    /// Note.
    ///
    /// `Some(None)` is null.
    pub note: Option<Option<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ChangeOwnerAdded {
        r#type = "type" required fixed = String("owner_added"),
        id = "id" required,
        note = "note",
    }
}

impl ChangeOwnerAdded {
    /// With what a request must have.
    #[inline]
    pub fn new(id: Uuid) -> Self {
        Self { id, ..Self::default() }
    }
}

/// The schema `Level`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Level {
    /// The least. (`LOW`)
    Low,
    /// The most. (`VERY_HIGH`)
    VeryHigh,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    Level, Unknown {
        Low = "LOW",
        VeryHigh = "VERY_HIGH",
    }
}

/// A place on the plane.
#[derive(Default)]
pub struct Point {
    /// X.
    pub x: f64,
    /// Y.
    pub y: f64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Point {
        x = "x" required,
        y = "y" required,
    }
}

impl Point {
    /// With what a request must have.
    #[inline]
    pub fn new(x: f64, y: f64) -> Self {
        Self { x, y, ..Self::default() }
    }
}

/// The schema `Renamed`.
#[derive(Default)]
pub struct Renamed {
    /// From.
    pub from: String,
    /// To.
    ///
    /// `Some(None)` is null.
    pub to: Option<Option<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Renamed {
        from = "from" required,
        to = "to",
    }
}

impl Renamed {
    /// With what a request must have.
    #[inline]
    pub fn new(from: impl Into<String>) -> Self {
        Self {
            from: from.into(),
            ..Self::default()
        }
    }
}
