// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `streams`.

use crate::runtime::model;

/// The schema `Change`.
#[derive(Clone, Default)]
pub struct Change {
    /// The property `id`.
    pub id: i64,
    /// The property `text`.
    pub text: Option<String>,
}

model! {
    Change {
        id = "id" required,
        text = "text",
    }
}

/// The schema `Fault`.
#[derive(Clone, Default)]
pub struct Fault {
    /// The property `fault`.
    pub fault: Option<String>,
}

model! {
    Fault {
        fault = "fault",
    }
}

/// The schema `Part`.
#[derive(Clone, Default)]
pub struct Part {
    /// The property `delta`.
    pub delta: String,
}

model! {
    Part {
        delta = "delta" required,
    }
}

/// The schema `Question`.
#[derive(Clone, Default)]
pub struct Question {
    /// The property `stream`.
    pub stream: Option<bool>,
}

model! {
    Question {
        stream = "stream",
    }
}
