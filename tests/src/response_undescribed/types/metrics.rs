// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `Metrics`.

use crate::runtime::model;

/// The schema `Sample`.
#[derive(Clone, Default)]
pub struct Sample {
    /// Id.
    pub id: Option<String>,
}

model! {
    Sample {
        id = "id",
    }
}

/// An error.
#[derive(Clone, Default)]
pub struct WatchResponse {
    /// Message.
    pub message: Option<String>,
}

model! {
    WatchResponse {
        message = "message",
    }
}

/// Stream result of Sample
#[derive(Clone, Default)]
pub struct XStreamDefinitions {
    /// Result.
    pub result: Option<Sample>,
    /// Error.
    pub error: Option<XStreamDefinitionsBody>,
}

model! {
    XStreamDefinitions {
        result = "result",
        error = "error",
    }
}

/// The schema `x-stream-definitions`.
#[derive(Clone, Default)]
pub struct XStreamDefinitionsBody {
    /// Message.
    pub message: Option<String>,
}

model! {
    XStreamDefinitionsBody {
        message = "message",
    }
}
