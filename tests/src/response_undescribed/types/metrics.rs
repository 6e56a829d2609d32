// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `Metrics`.

use crate::runtime::model;

/// An error.
#[derive(Clone, Default)]
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

/// Stream result of Sample
#[derive(Clone, Default)]
pub struct StreamResultOfSample {
    /// Result.
    pub result: Option<Sample>,
    /// Error.
    pub error: Option<StreamResultOfSampleError>,
}

model! {
    StreamResultOfSample {
        result = "result",
        error = "error",
    }
}

/// `error` of `StreamResultOfSample`.
#[derive(Clone, Default)]
pub struct StreamResultOfSampleError {
    /// Message.
    pub message: Option<String>,
}

model! {
    StreamResultOfSampleError {
        message = "message",
    }
}
