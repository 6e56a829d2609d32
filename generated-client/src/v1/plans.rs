// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The budgets of calls that the service gives by plan, for a limiter such as `Pacing` (feature
//! `pacing`).

use crate::runtime::{Budget, Period};

/// The budgets of an account, ten calls a second and one that lists.
pub const STANDARD: [Budget; 2] = [
    Budget {
        labels: &["default"],
        calls: 10,
        per: Period::Second,
    },
    Budget {
        labels: &["list"],
        calls: 1,
        per: Period::Second,
    },
];
