// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types that several tags share.

use std::collections::BTreeMap;
use crate::runtime::{Json, model};

/// The schema `HTTPError`.
#[derive(Default)]
pub struct HttpError {
    /// Detail.
    pub detail: Option<BTreeMap<String, Json>>,
    /// Message.
    pub message: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    HttpError {
        detail = "detail",
        message = "message",
    }
}

/// The schema `SeenOut`.
#[derive(Default)]
pub struct SeenOut {
    /// Seen.
    pub seen: Vec<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SeenOut {
        seen = "seen" required,
    }
}

/// The schema `ValidationError`.
#[derive(Default)]
pub struct ValidationError {
    /// Detail.
    pub detail: Option<BTreeMap<String, BTreeMap<String, Vec<String>>>>,
    /// Message.
    pub message: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ValidationError {
        detail = "detail",
        message = "message",
    }
}
