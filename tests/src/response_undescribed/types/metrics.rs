// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `Metrics`.

use crate::runtime::model;

/// An error.
#[derive(Default)]
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
#[derive(Default)]
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
#[derive(Default)]
pub struct StreamResultOfSample {
    /// Result.
    pub result: Option<Sample>,
    /// Error.
    pub error: Option<StreamResultOfSampleError>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    StreamResultOfSample {
        result = "result",
        error = "error",
    }
}

/// `error` of `StreamResultOfSample`.
#[derive(Default)]
pub struct StreamResultOfSampleError {
    /// Message.
    pub message: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    StreamResultOfSampleError {
        message = "message",
    }
}
