// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Budget`]: how many calls of some classes may be made in a period.

use std::time::Duration;

/// How many calls of some classes may be made in a period. A class may have several budgets, and several classes may
/// share one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// The classes, as operations name them in any case of letters.
    pub labels: &'static [&'static str],
    /// How many calls there are for all of them together.
    pub calls: u32,
    /// In which time.
    pub per: Period,
}

/// The time in which a budget is spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// A second; calls are spread over it.
    Second,
    /// A minute; calls are spread over it.
    Minute,
    /// A day of UTC; calls are counted, and the count begins anew at midnight.
    Day,
}

impl Period {
    /// How long it is.
    pub fn length(self) -> Duration {
        match self {
            Period::Second => Duration::from_secs(1),
            Period::Minute => Duration::from_secs(60),
            Period::Day => Duration::from_secs(24 * 60 * 60),
        }
    }
}

impl Budget {
    /// Whether calls of a class count.
    pub fn covers(&self, label: &str) -> bool {
        self.labels.iter().any(|covered| covered.eq_ignore_ascii_case(label))
    }
}
