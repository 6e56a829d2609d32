// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `Records`.

use std::collections::BTreeMap;
use super::{Level, Line, Shape};
use crate::runtime::{DateTime, Json, Uuid, model};

/// Generic types are called by their arguments.
#[derive(Default)]
pub struct PageLine {
    /// Items.
    pub items: Vec<Line>,
    /// Next.
    pub next: Option<u64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PageLine {
        items = "items" required,
        next = "next",
    }
}

/// Patch
#[derive(Default)]
pub struct Patch {
    /// Name.
    pub name: Option<String>,
    /// Level.
    pub level: Option<Level>,
    /// Weight.
    pub weight: Option<u32>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Patch {
        name = "name",
        level = "level",
        weight = "weight",
    }
}

/// Most of what a field can be.
#[derive(Default)]
pub struct Record {
    /// Id.
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// Unsigned.
    pub unsigned: u64,
    /// Small.
    pub small: u32,
    /// Byte.
    pub byte: u32,
    /// Real.
    ///
    /// At least -5.5, less than 100.0.
    pub real: f64,
    /// Created at.
    pub created_at: DateTime,
    /// Day.
    pub day: String,
    /// Level.
    pub level: Level,
    /// Maybe level.
    pub maybe_level: Option<Level>,
    /// Coded.
    pub coded: String,
    /// Scores.
    pub scores: BTreeMap<String, i64>,
    /// Shapes.
    pub shapes: BTreeMap<String, Shape>,
    /// Anything.
    pub anything: Json,
    /// Tags.
    ///
    /// At most 3 items.
    pub tags: Vec<String>,
    /// Weight.
    ///
    /// Default: `7`.
    pub weight: Option<u32>,
    /// Secret.
    ///
    /// Write-only: responses do not contain it.
    pub secret: Option<String>,
    /// Revision.
    ///
    /// Read-only: requests do not contain it.
    pub revision: Option<i64>,
    /// Most of what a field can be.
    pub parent: Option<Box<Record>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Record {
        id = "id" required,
        name = "name" required,
        unsigned = "unsigned" required,
        small = "small" required,
        byte = "byte" required,
        real = "real" required,
        created_at = "createdAt" required,
        day = "day" required,
        level = "level" required,
        maybe_level = "maybeLevel",
        coded = "coded" required,
        scores = "scores" required,
        shapes = "shapes" required,
        anything = "anything" required,
        tags = "tags" required,
        weight = "weight",
        secret = "secret" secret,
        revision = "revision" read_only,
        parent = "parent",
    }
}
