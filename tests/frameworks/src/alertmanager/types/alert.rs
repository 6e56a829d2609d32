// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `alert`.

use std::collections::BTreeMap;
use crate::runtime::{DateTime, model};

/// The schema `postableAlert`.
#[derive(Default)]
pub struct PostableAlert {
    /// Annotations.
    pub annotations: Option<BTreeMap<String, String>>,
    /// Ends at.
    pub ends_at: Option<DateTime>,
    /// Starts at.
    pub starts_at: Option<DateTime>,
    /// Generator url.
    pub generator_url: Option<String>,
    /// Labels.
    pub labels: BTreeMap<String, String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PostableAlert {
        annotations = "annotations",
        ends_at = "endsAt",
        starts_at = "startsAt",
        generator_url = "generatorURL",
        labels = "labels" required,
    }
}

impl PostableAlert {
    /// With what a request must have.
    #[inline]
    pub fn new(labels: BTreeMap<String, String>) -> Self {
        Self { labels, ..Self::default() }
    }
}
