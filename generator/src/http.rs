//! Words of HTTP as documents write them: methods, status codes, names of headers.

/// The methods that a path item can have (OpenAPI 3.2.0, Path Item Object).
pub(crate) const METHODS: [&str; 9] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// Which statuses a response is for. The order is that in which they are tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatusPattern {
    /// One status.
    Exact(u16),
    /// All statuses with this first digit.
    Range(u16),
    /// All others.
    Default,
}

impl StatusPattern {
    /// What a key of the responses stands for: `default`, a status, or a range such as `4XX` (OpenAPI 3.0.3, Responses Object).
    pub(crate) fn of_key(key: &str) -> Option<Self> {
        if key == "default" {
            return Some(Self::Default);
        }
        if let Some(first) = key.strip_suffix("XX") {
            return first.parse().ok().filter(|first| (1..=5).contains(first)).map(Self::Range);
        }
        key.parse().ok().filter(|code| (100..600).contains(code)).map(Self::Exact)
    }
}

/// Whether a text can be the name of a header (RFC 9110, section 5.6.2).
pub(crate) fn is_token(name: &str) -> bool {
    let may_stand = |octet: u8| octet.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&octet);
    !name.is_empty() && name.bytes().all(may_stand)
}
