// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `Metrics`.

use crate::runtime::model;

/// An error.
#[derive(Clone, Default)]
pub struct ErrorResponse {
    /// Message.
    pub message: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ErrorResponse {
        message = "message",
    }
}

/// The schema `Sample`.
#[derive(Clone, Default)]
pub struct Sample {
    /// Id.
    pub id: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Sample {
        id = "id",
    }
}

/// Stream result of Sample
#[derive(Clone, Default)]
pub struct XStreamDefinitions {
    /// Result.
    pub result: Option<Sample>,
    /// Error.
    pub error: Option<XStreamDefinitionsBody>,
    #[doc(hidden)]
    pub non_exhaustive: (),
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
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    XStreamDefinitionsBody {
        message = "message",
    }
}
