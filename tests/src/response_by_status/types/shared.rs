// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types that several tags share.

use crate::runtime::model;

/// The schema `Missing`.
#[derive(Default)]
pub struct Missing {
    /// Missing.
    pub missing: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Missing {
        missing = "missing",
    }
}

/// The schema `Outcome`.
#[derive(Default)]
pub struct Outcome {
    /// Result.
    pub result: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Outcome {
        result = "result" required,
    }
}

/// The schema `Problem`.
#[derive(Default)]
pub struct Problem {
    /// Problem.
    pub problem: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Problem {
        problem = "problem",
    }
}
