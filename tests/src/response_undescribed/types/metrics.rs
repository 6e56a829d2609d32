// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `Metrics`.

use crate::runtime::model;

/// An error.
#[derive(Default)]
pub struct ErrorResponse {
    /// Message.
    pub message: Option<String>,
}

model! {
    ErrorResponse {
        message = "message",
    }
}

/// The schema `Sample`.
#[derive(Default)]
pub struct Sample {
    /// Id.
    pub id: Option<String>,
}

model! {
    Sample {
        id = "id",
    }
}

/// Stream result of Sample
#[derive(Default)]
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
#[derive(Default)]
pub struct XStreamDefinitionsBody {
    /// Message.
    pub message: Option<String>,
}

model! {
    XStreamDefinitionsBody {
        message = "message",
    }
}
