// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `streams`.

use crate::runtime::model;

/// The schema `Change`.
#[derive(Default)]
pub struct Change {
    /// Id.
    pub id: i64,
    /// Text.
    pub text: Option<String>,
}

model! {
    Change {
        id = "id" required,
        text = "text",
    }
}

/// The schema `Fault`.
#[derive(Default)]
pub struct Fault {
    /// Fault.
    pub fault: Option<String>,
}

model! {
    Fault {
        fault = "fault",
    }
}

/// The schema `Part`.
#[derive(Default)]
pub struct Part {
    /// Delta.
    pub delta: String,
}

model! {
    Part {
        delta = "delta" required,
    }
}

/// The schema `Question`.
#[derive(Default)]
pub struct Question {
    /// Stream.
    pub stream: Option<bool>,
}

model! {
    Question {
        stream = "stream",
    }
}
