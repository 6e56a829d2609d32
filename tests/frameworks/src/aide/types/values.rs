// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `values`.

use std::collections::BTreeMap;
use super::{Level, Point};
use crate::runtime::{Date, DateTime, Json, Uuid, model};

/// The schema `Problem`.
#[derive(Default)]
pub struct Problem {
    /// Code.
    ///
    /// 0 to 65535.
    pub code: u32,
    /// Message.
    pub message: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Problem {
        code = "code" required,
        message = "message" required,
    }
}

/// Most of what a field can be.
#[derive(Default)]
pub struct Values {
    /// Anything.
    pub anything: Json,
    /// By number.
    pub by_number: BTreeMap<String, Level>,
    /// Byte.
    ///
    /// 0 to 255.
    pub byte: u32,
    /// Clock.
    pub clock: String,
    /// Count.
    ///
    /// At least 0.
    pub count: u64,
    /// Day.
    pub day: Date,
    /// From.
    pub from: String,
    /// Id.
    pub id: Uuid,
    /// Letter.
    ///
    /// Exactly 1 character.
    pub letter: String,
    /// Level.
    pub level: Level,
    /// Maybe level.
    ///
    /// `Some(None)` is null.
    pub maybe_level: Option<Option<Level>>,
    /// A place on the plane.
    ///
    /// `Some(None)` is null.
    pub maybe_point: Option<Option<Point>>,
    /// Moment.
    pub moment: DateTime,
    /// Most of what a field can be.
    ///
    /// `Some(None)` is null.
    pub parent: Option<Option<Box<Values>>>,
    /// Real.
    pub real: f64,
    /// Scores.
    pub scores: BTreeMap<String, i64>,
    /// Signed.
    pub signed: i64,
    /// Small.
    ///
    /// At least 0.
    pub small: u32,
    /// To.
    ///
    /// `Some(None)` is null.
    pub to: Option<Option<String>>,
    /// Unsigned.
    ///
    /// At least 0.
    pub unsigned: u64,
    /// Weight.
    ///
    /// 0 to 65535.
    ///
    /// Default: `0`.
    pub weight: Option<u32>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Values {
        anything = "anything" required,
        by_number = "byNumber" required,
        byte = "byte" required,
        clock = "clock" required,
        count = "count" required,
        day = "day" required,
        from = "from" required,
        id = "id" required,
        letter = "letter" required,
        level = "level" required,
        maybe_level = "maybeLevel",
        maybe_point = "maybePoint",
        moment = "moment" required,
        parent = "parent",
        real = "real" required,
        scores = "scores" required,
        signed = "signed" required,
        small = "small" required,
        to = "to",
        unsigned = "unsigned" required,
        weight = "weight",
        .. extra
    }
}
