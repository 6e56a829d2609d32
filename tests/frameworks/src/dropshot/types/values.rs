// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `values`.

use crate::runtime::{Date, Fixed, Json, Uuid, model, union, views};

/// The schema `NameOrId`.
///
/// The document does not say what distinguishes the types that this may be, so it is kept unchanged; its methods read it as each of them.
#[derive(Clone, Default, PartialEq)]
pub struct NameOrId(pub Json);

views! {
    NameOrId {
        as_uuid: Uuid,
        as_string: String,
        as_integer: i64,
    }
}

/// An error of our own, which the document has as a union.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum OwnError {
    /// One of the alternatives of `OwnError`.
    Busy(Box<OwnErrorBusy>),
    /// What dropshot itself refuses.
    Refused(Box<OwnErrorRefused>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    OwnError, Unmatched {
        Busy(Box<OwnErrorBusy>),
        Refused(Box<OwnErrorRefused>),
        [Object(&[("kind", Value(&[String("Busy")]))])] => 0,
        [Object(&[("kind", Value(&[String("Refused")]))])] => 1,
    }
}

impl From<OwnErrorBusy> for OwnError {
    #[inline]
    fn from(value: OwnErrorBusy) -> Self {
        Self::Busy(Box::new(value))
    }
}

impl From<OwnErrorRefused> for OwnError {
    #[inline]
    fn from(value: OwnErrorRefused) -> Self {
        Self::Refused(Box::new(value))
    }
}

/// One of the alternatives of `OwnError`.
#[derive(Default)]
pub struct OwnErrorBusy {
    /// Kind.
    ///
    /// Always `Busy`, and written automatically.
    pub kind: Fixed,
    /// Seconds.
    ///
    /// At least 0.
    pub seconds: u32,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    OwnErrorBusy {
        kind = "kind" required fixed = String("Busy"),
        seconds = "seconds" required,
    }
}

/// What dropshot itself refuses.
#[derive(Default)]
pub struct OwnErrorRefused {
    /// Kind.
    ///
    /// Always `Refused`, and written automatically.
    pub kind: Fixed,
    /// Message.
    pub message: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    OwnErrorRefused {
        kind = "kind" required fixed = String("Refused"),
        message = "message" required,
    }
}

/// Most of what a field can be.
#[derive(Default)]
pub struct Values {
    /// Anything.
    pub anything: Json,
    /// Born.
    ///
    /// `Some(None)` is null.
    pub born: Option<Option<Date>>,
    /// Most of what a field can be.
    ///
    /// `Some(None)` is null.
    pub child: Option<Option<Box<Values>>>,
    /// Either.
    pub either: NameOrId,
    /// Flag.
    pub flag: bool,
    /// Id.
    pub id: Uuid,
    /// Ids.
    pub ids: Vec<Uuid>,
    /// Letter.
    ///
    /// Exactly 1 character.
    pub letter: String,
    /// Non zero.
    ///
    /// At least 1.
    pub non_zero: u32,
    /// Note.
    ///
    /// `Some(None)` is null.
    pub note: Option<Option<String>>,
    /// Real.
    pub real: f64,
    /// Signed.
    pub signed: i64,
    /// Small.
    ///
    /// At least 0.
    pub small: u32,
    /// Tiny.
    pub tiny: i32,
    /// Unsigned.
    ///
    /// At least 0.
    pub unsigned: u64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Values {
        anything = "anything" required,
        born = "born",
        child = "child",
        either = "either" required,
        flag = "flag" required,
        id = "id" required,
        ids = "ids" required,
        letter = "letter" required,
        non_zero = "non_zero" required,
        note = "note",
        real = "real" required,
        signed = "signed" required,
        small = "small" required,
        tiny = "tiny" required,
        unsigned = "unsigned" required,
    }
}
