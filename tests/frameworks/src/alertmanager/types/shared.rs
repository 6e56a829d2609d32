// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types that several tags share.

use std::collections::BTreeMap;
use crate::runtime::{DateTime, model, string_enum};

/// The schema `alertStatus`.
#[derive(Default)]
pub struct AlertStatus {
    /// Inhibited by.
    pub inhibited_by: Vec<String>,
    /// Silenced by.
    pub silenced_by: Vec<String>,
    /// State.
    pub state: AlertStatusState,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    AlertStatus {
        inhibited_by = "inhibitedBy" required,
        silenced_by = "silencedBy" required,
        state = "state" required,
    }
}

/// `state` of `AlertStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AlertStatusState {
    /// `unprocessed`
    Unprocessed,
    /// `active`
    Active,
    /// `suppressed`
    Suppressed,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    AlertStatusState, Unknown {
        Unprocessed = "unprocessed",
        Active = "active",
        Suppressed = "suppressed",
    }
}

/// The schema `gettableAlert`.
#[derive(Default)]
pub struct GettableAlert {
    /// Annotations.
    pub annotations: BTreeMap<String, String>,
    /// Ends at.
    pub ends_at: DateTime,
    /// Fingerprint.
    pub fingerprint: String,
    /// Receivers.
    pub receivers: Vec<Receiver>,
    /// Starts at.
    pub starts_at: DateTime,
    /// Status.
    pub status: AlertStatus,
    /// Updated at.
    pub updated_at: DateTime,
    /// Generator url.
    pub generator_url: Option<String>,
    /// Labels.
    pub labels: BTreeMap<String, String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GettableAlert {
        annotations = "annotations" required,
        ends_at = "endsAt" required,
        fingerprint = "fingerprint" required,
        receivers = "receivers" required,
        starts_at = "startsAt" required,
        status = "status" required,
        updated_at = "updatedAt" required,
        generator_url = "generatorURL",
        labels = "labels" required,
    }
}

/// The schema `receiver`.
#[derive(Default)]
pub struct Receiver {
    /// Name.
    pub name: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Receiver {
        name = "name" required,
    }
}
