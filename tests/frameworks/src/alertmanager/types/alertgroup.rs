// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `alertgroup`.

use std::collections::BTreeMap;
use super::{GettableAlert, Receiver};
use crate::runtime::model;

/// The schema `alertGroup`.
#[derive(Default)]
pub struct AlertGroup {
    /// Alerts.
    pub alerts: Vec<GettableAlert>,
    /// Labels.
    pub labels: BTreeMap<String, String>,
    /// Receiver.
    pub receiver: Receiver,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    AlertGroup {
        alerts = "alerts" required,
        labels = "labels" required,
        receiver = "receiver" required,
    }
}
