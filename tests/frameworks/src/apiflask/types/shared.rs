// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types that several tags share.

use std::collections::BTreeMap;
use crate::runtime::{Json, model};

/// The schema `HTTPError`.
#[derive(Clone, Default)]
pub struct HttpError {
    /// Detail.
    pub detail: Option<BTreeMap<String, Json>>,
    /// Message.
    pub message: Option<String>,
}

model! {
    HttpError {
        detail = "detail",
        message = "message",
    }
}

/// The schema `SeenOut`.
#[derive(Clone, Default)]
pub struct SeenOut {
    /// Seen.
    pub seen: Vec<String>,
}

model! {
    SeenOut {
        seen = "seen" required,
    }
}

/// The schema `ValidationError`.
#[derive(Clone, Default)]
pub struct ValidationError {
    /// Detail.
    pub detail: Option<ValidationErrorDetail>,
    /// Message.
    pub message: Option<String>,
}

model! {
    ValidationError {
        detail = "detail",
        message = "message",
    }
}

/// `detail` of `ValidationError`.
#[derive(Clone, Default)]
pub struct ValidationErrorDetail {
    /// `<location>`.
    pub less_location_after: Option<ValidationErrorLessLocation>,
}

model! {
    ValidationErrorDetail {
        less_location_after = "<location>",
    }
}

/// `<location>` of `ValidationErrorDetail`.
#[derive(Clone, Default)]
pub struct ValidationErrorLessLocation {
    /// `<field_name>`.
    pub less_field_name_after: Option<Vec<String>>,
}

model! {
    ValidationErrorLessLocation {
        less_field_name_after = "<field_name>",
    }
}
