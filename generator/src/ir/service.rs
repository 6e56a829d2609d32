//! What a document says of its service as a whole.

use crate::naming::ConstantName;

/// Facts that hold for all operations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Service {
    /// The keys whose presence makes a successful answer an error.
    pub error_keys: Vec<String>,
    /// The header of a response that the service's support asks for.
    pub tracking_header: Option<String>,
    /// The responses, by status and code, that refuse a token which has expired.
    pub expired: Vec<(u16, i64)>,
    /// The hosts that may see a credential after a redirect.
    pub trusted_hosts: Vec<String>,
    /// How a used-up budget of calls is reported.
    pub rate_limits: RateLimits,
    /// The budgets that callers can have.
    pub plans: Vec<Plan>,
}

/// How a service tells that a budget of calls is used up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RateLimits {
    /// The codes of a body that tell it.
    pub codes: Vec<i64>,
    /// The header that tells which budget it is.
    pub kind_header: Option<String>,
    /// The values of that header for a budget that lasts too long to wait for.
    pub lasting_kinds: Vec<String>,
    /// Words of a message that tell the same.
    pub lasting_words: Vec<String>,
}

/// The budgets of one kind of account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Its constant.
    pub name: ConstantName,
    /// What the document says about it.
    pub docs: Option<String>,
    /// Its budgets.
    pub budgets: Vec<Budget>,
}

/// How many calls of some classes a period has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Budget {
    /// The classes.
    pub labels: Vec<String>,
    /// The calls.
    pub calls: u32,
    /// The period.
    pub per: Period,
}

/// The time in which a budget is spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// A second.
    Second,
    /// A minute.
    Minute,
    /// A day.
    Day,
}
