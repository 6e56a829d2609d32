// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `nulls`.

use super::{Color, Owner};
use crate::runtime::model;

/// The schema `Nulls`.
#[derive(Clone, Default)]
pub struct Nulls {
    /// Owner.
    pub owner: Owner,
    /// Color.
    pub color: Color,
}

model! {
    Nulls {
        owner = "owner" required,
        color = "color" required,
    }
}
