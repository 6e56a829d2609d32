//! [`Service`]: what a description tells of its service as a whole, as a constant of the generated code.

/// Facts of a service that hold for all of its operations.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    /// The keys that together make a JSON object an error although the status tells success; with none, no body does.
    pub error_keys: &'static [&'static str],
    /// The header of a response that the service's support asks for.
    pub tracking_header: Option<&'static str>,
    /// The responses, beside a 401, by which the service refuses a token that has expired.
    pub expired: &'static [Refusal],
    /// The hosts, with all hosts below them, that may see a credential after a redirect.
    pub trusted_hosts: &'static [&'static str],
    /// How the service tells that a budget of calls is used up.
    pub rate_limits: RateLimits,
}

/// A response by its status and by the code in its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The status.
    pub status: u16,
    /// The code.
    pub code: i64,
}

/// How a service tells that a budget of calls is used up, beside the status 429 (RFC 6585 section 4).
#[derive(Clone, Copy, Debug)]
pub struct RateLimits {
    /// The codes of a body that tell it, whatever the status is.
    pub codes: &'static [i64],
    /// The header that tells which budget it is.
    pub kind_header: Option<&'static str>,
    /// The values of that header for a budget that is not worth waiting for, such as that of a day.
    pub lasting_kinds: &'static [&'static str],
    /// Words of the message that tell the same.
    pub lasting_words: &'static [&'static str],
}

impl Service {
    /// A service of which nothing is told.
    pub const DEFAULT: Service = Service {
        error_keys: &[],
        tracking_header: None,
        expired: &[],
        trusted_hosts: &[],
        rate_limits: RateLimits::DEFAULT,
    };
}

impl RateLimits {
    /// A service that answers 429 and tells no more.
    pub const DEFAULT: RateLimits =
        RateLimits { codes: &[], kind_header: None, lasting_kinds: &[], lasting_words: &[] };
}
