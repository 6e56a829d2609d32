// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the document.

use crate::runtime::{DateTime, model};

/// The schema `Event`.
#[derive(Default)]
pub struct Event {
    /// Name.
    pub name: String,
    /// At.
    pub at: Option<DateTime>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Event {
        name = "name" required,
        at = "at",
    }
}

/// The schema `Failure`.
#[derive(Default)]
pub struct Failure {
    /// Code.
    pub code: i32,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Failure {
        code = "code" required,
    }
}

/// The schema `Happened`.
#[derive(Default)]
pub struct Happened {
    /// Event.
    pub event: Event,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Happened {
        event = "event" required,
    }
}
