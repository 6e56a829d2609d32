// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The budgets of calls that the service gives by plan, for a limiter such as `Pacing` (feature
//! `pacing`).

use crate::runtime::{Budget, Period};

/// The budgets of a Business, Education, Enterprise or Partner account, which all of its apps
/// share.
pub const BUSINESS: [Budget; 5] = [
    Budget {
        labels: &["light"],
        calls: 80,
        per: Period::Second,
    },
    Budget {
        labels: &["medium"],
        calls: 60,
        per: Period::Second,
    },
    Budget {
        labels: &["heavy"],
        calls: 40,
        per: Period::Second,
    },
    Budget {
        labels: &["resource-intensive"],
        calls: 20,
        per: Period::Minute,
    },
    Budget {
        labels: &["heavy", "resource-intensive"],
        calls: 60000,
        per: Period::Day,
    },
];

/// The budgets of a free account, which all of its apps share.
pub const FREE: [Budget; 8] = [
    Budget {
        labels: &["light"],
        calls: 4,
        per: Period::Second,
    },
    Budget {
        labels: &["light"],
        calls: 6000,
        per: Period::Day,
    },
    Budget {
        labels: &["medium"],
        calls: 2,
        per: Period::Second,
    },
    Budget {
        labels: &["medium"],
        calls: 2000,
        per: Period::Day,
    },
    Budget {
        labels: &["heavy"],
        calls: 1,
        per: Period::Second,
    },
    Budget {
        labels: &["heavy"],
        calls: 1000,
        per: Period::Day,
    },
    Budget {
        labels: &["resource-intensive"],
        calls: 10,
        per: Period::Minute,
    },
    Budget {
        labels: &["resource-intensive"],
        calls: 30000,
        per: Period::Day,
    },
];

/// The budgets of a Pro account, which all of its apps share.
pub const PRO: [Budget; 5] = [
    Budget {
        labels: &["light"],
        calls: 30,
        per: Period::Second,
    },
    Budget {
        labels: &["medium"],
        calls: 20,
        per: Period::Second,
    },
    Budget {
        labels: &["heavy"],
        calls: 10,
        per: Period::Second,
    },
    Budget {
        labels: &["resource-intensive"],
        calls: 10,
        per: Period::Minute,
    },
    Budget {
        labels: &["heavy", "resource-intensive"],
        calls: 30000,
        per: Period::Day,
    },
];
