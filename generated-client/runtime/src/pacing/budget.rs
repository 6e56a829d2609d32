// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Budget`]: how many calls may be made in a period.

use std::time::Duration;

/// How many calls with some labels may be made in a period. A label may have several budgets, and several labels may share
/// one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// The labels of the operations that count, in upper or lower case.
    pub labels: &'static [&'static str],
    /// The number of calls for all labels together.
    pub calls: u32,
    /// The period.
    pub per: Period,
}

/// The period of a budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// A second. The calls are spread evenly over it.
    Second,
    /// A minute. The calls are spread evenly over it.
    Minute,
    /// A day in UTC. The calls are counted, and the count starts again at midnight.
    Day,
}

impl Period {
    /// The length of the period.
    pub fn length(self) -> Duration {
        match self {
            Period::Second => Duration::from_secs(1),
            Period::Minute => Duration::from_secs(60),
            Period::Day => Duration::from_secs(24 * 60 * 60),
        }
    }
}

impl Budget {
    /// Whether calls with this label count.
    pub fn covers(&self, label: &str) -> bool {
        self.labels.iter().any(|covered| covered.eq_ignore_ascii_case(label))
    }
}
