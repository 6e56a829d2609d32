//! Settings for the service as a whole.

use crate::naming::ConstantName;

/// Settings for all operations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Service {
    /// Keys in the body of a successful response that make it an error.
    pub error_keys: Vec<String>,
    /// The response header with an id for the service's support.
    pub tracking_header: Option<String>,
    /// Responses that reject an expired token: status and error code.
    pub expired: Vec<(u16, i64)>,
    /// The hosts that may receive credentials after a redirect.
    pub trusted_hosts: Vec<String>,
    /// How the service reports an exceeded rate limit.
    pub rate_limits: RateLimits,
    /// The rate limits of each plan.
    pub plans: Vec<Plan>,
}

/// How a service reports an exceeded rate limit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RateLimits {
    /// The error codes for it in a body.
    pub codes: Vec<i64>,
    /// The response header with the kind of limit.
    pub kind_header: Option<String>,
    /// Values of that header for limits that last too long to wait.
    pub lasting_kinds: Vec<String>,
    /// Words in an error message for the same.
    pub lasting_words: Vec<String>,
}

/// The rate limits of one kind of account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The name of its constant.
    pub name: ConstantName,
    /// Its description.
    pub docs: Option<String>,
    /// Its limits.
    pub budgets: Vec<Budget>,
}

/// The most calls with some labels in a period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Budget {
    /// The labels (`x-rate-limit-label`).
    pub labels: Vec<String>,
    /// The number of calls.
    pub calls: u32,
    /// The length of the period.
    pub per: Period,
}

/// The period of a rate limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// A second.
    Second,
    /// A minute.
    Minute,
    /// A day.
    Day,
}
