// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types that several tags share.

use crate::runtime::{Date, model};

/// Owner
#[derive(Clone, Default)]
pub struct Def0 {
    /// Name.
    pub name: String,
    /// Born.
    ///
    /// `Some(None)` is null.
    pub born: Option<Option<Date>>,
}

model! {
    Def0 {
        name = "name" required,
        born = "born",
    }
}
