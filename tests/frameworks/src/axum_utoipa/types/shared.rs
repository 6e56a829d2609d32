// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types that several tags share.

use crate::runtime::{DateTime, Json, Uuid, model, string_enum, union};

/// The tag beside the properties.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Change {
    /// One of the alternatives of `Change`.
    NameChanged(Box<ChangeNameChanged>),
    /// One of the alternatives of `Change`.
    OwnerAdded(Box<ChangeOwnerAdded>),
    /// One of the alternatives of `Change`.
    AllRemoved(Box<ChangeAllRemoved>),
    /// A value that fits no alternative, or several equally well, kept as it came.
    Unmatched(Json),
}

union! {
    Change, Unmatched {
        NameChanged(Box<ChangeNameChanged>),
        OwnerAdded(Box<ChangeOwnerAdded>),
        AllRemoved(Box<ChangeAllRemoved>),
        [Object(&[("type", Value(&[String("name_changed")]))])] => 0,
        [Object(&[("type", Value(&[String("owner_added")]))])] => 1,
        [Object(&[("type", Value(&[String("all_removed")]))])] => 2,
    }
}

impl From<ChangeNameChanged> for Change {
    fn from(value: ChangeNameChanged) -> Self {
        Self::NameChanged(Box::new(value))
    }
}

impl From<ChangeOwnerAdded> for Change {
    fn from(value: ChangeOwnerAdded) -> Self {
        Self::OwnerAdded(Box::new(value))
    }
}

impl From<ChangeAllRemoved> for Change {
    fn from(value: ChangeAllRemoved) -> Self {
        Self::AllRemoved(Box::new(value))
    }
}

/// One of the alternatives of `Change`.
#[derive(Clone, Default)]
pub struct ChangeAllRemoved {
    /// Type.
    pub r#type: ChangeAllRemovedType,
}

model! {
    ChangeAllRemoved {
        r#type = "type" required,
    }
}

/// `type` of `ChangeAllRemoved`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChangeAllRemovedType {
    /// `all_removed`
    AllRemoved,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    ChangeAllRemovedType, Unknown {
        AllRemoved = "all_removed",
    }
}

/// One of the alternatives of `Change`.
#[derive(Clone, Default)]
pub struct ChangeNameChanged {
    /// At.
    ///
    /// `Some(None)` is null.
    pub at: Option<Option<DateTime>>,
    /// From.
    pub from: String,
    /// To.
    pub to: String,
    /// Type.
    pub r#type: ChangeType,
}

model! {
    ChangeNameChanged {
        at = "at",
        from = "from" required,
        to = "to" required,
        r#type = "type" required,
    }
}

/// One of the alternatives of `Change`.
#[derive(Clone, Default)]
pub struct ChangeOwnerAdded {
    /// Id.
    pub id: Uuid,
    /// Note.
    ///
    /// `Some(None)` is null.
    pub note: Option<Option<String>>,
    /// Type.
    pub r#type: ChangeOwnerAddedType,
}

model! {
    ChangeOwnerAdded {
        id = "id" required,
        note = "note",
        r#type = "type" required,
    }
}

/// `type` of `ChangeOwnerAdded`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChangeOwnerAddedType {
    /// `owner_added`
    OwnerAdded,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    ChangeOwnerAddedType, Unknown {
        OwnerAdded = "owner_added",
    }
}

/// `type` of `ChangeNameChanged`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChangeType {
    /// `name_changed`
    NameChanged,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    ChangeType, Unknown {
        NameChanged = "name_changed",
    }
}

/// The schema `Level`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Level {
    /// `LOW`
    Low,
    /// `VERY-HIGH`
    VeryHigh,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    Level, Unknown {
        Low = "LOW",
        VeryHigh = "VERY-HIGH",
    }
}

/// The schema `Page_Point`.
#[derive(Clone, Default)]
pub struct PagePoint {
    /// Items.
    pub items: Vec<PagePointItem>,
    /// Next.
    ///
    /// At least 0.
    ///
    /// `Some(None)` is null.
    pub next: Option<Option<i64>>,
    /// Total.
    ///
    /// At least 0.
    pub total: i64,
}

model! {
    PagePoint {
        items = "items" required,
        next = "next",
        total = "total" required,
    }
}

/// A place on the plane.
#[derive(Clone, Default)]
pub struct PagePointItem {
    /// X.
    pub x: f64,
    /// Y.
    pub y: f64,
}

model! {
    PagePointItem {
        x = "x" required,
        y = "y" required,
    }
}

/// A place on the plane.
#[derive(Clone, Default)]
pub struct Point {
    /// X.
    pub x: f64,
    /// Y.
    pub y: f64,
}

model! {
    Point {
        x = "x" required,
        y = "y" required,
    }
}
