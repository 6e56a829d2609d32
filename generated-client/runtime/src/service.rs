// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Service`]: facts about a service that apply to all of its operations; a constant of the generated code.

/// Facts about a service that apply to all of its operations.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    /// The keys that make a JSON object an error although the status is a success, if the object has all of them. Without
    /// keys, only the status decides.
    pub error_keys: &'static [&'static str],
    /// The response header with the id that the service's support asks for.
    pub tracking_header: Option<&'static str>,
    /// The responses, in addition to a 401, by which the service refuses an expired token.
    pub expired: &'static [Refusal],
    /// The hosts that may receive the credentials after a redirect, each with its subdomains.
    pub trusted_hosts: &'static [&'static str],
    /// How the service reports that a rate limit is exceeded.
    pub rate_limits: RateLimits,
}

/// A response, recognised by its status and by the code in its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The status.
    pub status: u16,
    /// The code.
    pub code: i64,
}

/// How a service reports that a rate limit is exceeded, in addition to the status 429 (RFC 6585 section 4).
#[derive(Clone, Copy, Debug)]
pub struct RateLimits {
    /// The codes in the body of an error response that report it, with any status.
    pub codes: &'static [i64],
    /// The header that names the kind of rate limit.
    pub kind_header: Option<&'static str>,
    /// The values of that header for limits that are not worth waiting for, such as that of a day.
    pub lasting_kinds: &'static [&'static str],
    /// Words in the message that mean the same, for responses without that header.
    pub lasting_words: &'static [&'static str],
}

impl Service {
    /// A service without special rules.
    pub const DEFAULT: Service = Service {
        error_keys: &[],
        tracking_header: None,
        expired: &[],
        trusted_hosts: &[],
        rate_limits: RateLimits::DEFAULT,
    };
}

impl RateLimits {
    /// A service that reports rate limits by the status 429 only.
    pub const DEFAULT: RateLimits =
        RateLimits { codes: &[], kind_header: None, lasting_kinds: &[], lasting_words: &[] };
}
