// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `nulls`.

use super::{Color, Owner};
use crate::runtime::model;

/// The schema `Nulls`.
#[derive(Default)]
pub struct Nulls {
    /// Owner.
    ///
    /// `None` is null.
    pub owner: Option<Owner>,
    /// Color.
    ///
    /// `None` is null.
    pub color: Option<Color>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Nulls {
        owner = "owner" required,
        color = "color" required,
    }
}
