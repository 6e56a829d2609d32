// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types that several tags share.

use std::collections::BTreeMap;
use crate::runtime::model;

/// Bad.
#[derive(Default)]
pub struct BadRequestError {
    /// Status code.
    pub status_code: i64,
    /// Detail.
    pub detail: String,
    /// Extra.
    pub extra: Option<BTreeMap<String, Vec<String>>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    BadRequestError {
        status_code = "status_code" required,
        detail = "detail" required,
        extra = "extra",
    }
}
