// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `records`.

use std::collections::BTreeMap;
use super::{Level, Point};
use crate::runtime::{Date, DateTime, Json, OpenTuple, Uuid, model};

/// A property that is absent stays as it is, and null removes it.
#[derive(Default)]
pub struct Patch {
    /// Level.
    ///
    /// `Some(None)` is null.
    pub level: Option<Option<Level>>,
    /// Name.
    ///
    /// `Some(None)` is null.
    pub name: Option<Option<String>>,
    /// Size.
    ///
    /// At least 0.
    ///
    /// `Some(None)` is null.
    pub size: Option<Option<u32>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Patch {
        level = "level",
        name = "name",
        size = "size",
    }
}

/// Most of what a field can be.
#[derive(Default)]
pub struct Record {
    /// Created.
    pub created: DateTime,
    /// Updated.
    ///
    /// `Some(None)` is null.
    pub updated: Option<Option<DateTime>>,
    /// Anything.
    pub anything: Json,
    /// By level.
    pub by_level: BTreeMap<String, Vec<Option<Point>>>,
    /// Byte.
    ///
    /// At least 0.
    pub byte: u32,
    /// Bytes.
    pub bytes: Vec<u32>,
    /// Count.
    ///
    /// At least 0.
    pub count: u64,
    /// Day.
    pub day: Date,
    /// Id.
    pub id: Uuid,
    /// Level.
    pub level: Level,
    /// Maybe level.
    ///
    /// `Some(None)` is null.
    pub maybe_level: Option<Option<Level>>,
    /// Pair.
    pub pair: OpenTuple<(Option<i32>, Option<String>), Json>,
    /// Most of what a field can be.
    ///
    /// `Some(None)` is null.
    pub parent: Option<Option<Box<Record>>>,
    /// Real.
    pub real: f64,
    /// Revision.
    ///
    /// At least 0.
    ///
    /// Read-only: requests do not contain it.
    pub revision: Option<u64>,
    /// Scores.
    pub scores: BTreeMap<String, i64>,
    /// Signed.
    pub signed: i64,
    /// Small.
    ///
    /// At least 0.
    pub small: u32,
    /// Tags.
    pub tags: Option<Vec<String>>,
    /// Type.
    ///
    /// `Some(None)` is null.
    pub r#type: Option<Option<String>>,
    /// Unsigned.
    ///
    /// At least 0.
    pub unsigned: u64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Record {
        created = "created" required,
        updated = "updated",
        anything = "anything" required,
        by_level = "byLevel" required,
        byte = "byte" required,
        bytes = "bytes" required,
        count = "count" required,
        day = "day" required,
        id = "id" required,
        level = "level" required,
        maybe_level = "maybeLevel",
        pair = "pair" required,
        parent = "parent",
        real = "real" required,
        revision = "revision" read_only,
        scores = "scores" required,
        signed = "signed" required,
        small = "small" required,
        tags = "tags",
        r#type = "type",
        unsigned = "unsigned" required,
    }
}

/// The schema `Seen_Patch`.
#[derive(Default)]
pub struct SeenPatch {
    /// What serde read.
    pub read_as: String,
    /// A property that is absent stays as it is, and null removes it.
    pub value: Patch,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SeenPatch {
        read_as = "read_as" required,
        value = "value" required,
    }
}
