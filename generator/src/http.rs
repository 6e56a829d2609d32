//! Methods, statuses and header names as documents write them.

use std::fmt;

use serde_json::{Map, Value};

use crate::place::Pointer;

/// The methods that are members of a path item (OpenAPI 3.2.0, Path Item Object).
pub(crate) const METHODS: [&str; 9] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// A method that clients cannot call, since it asks a proxy for a tunnel (RFC 9110, section 9.3.6).
pub(crate) const CONNECT: &str = "CONNECT";

/// The member of a path item with operations of other methods (OpenAPI 3.2.0, Path Item Object).
pub(crate) const ADDITIONAL: &str = "additionalOperations";

/// The method of an operation, by its member in the path item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// A member of the path item, in lower case.
    Fixed(&'static str),
    /// A member of `additionalOperations`, as it is sent.
    Additional(String),
}

impl Method {
    /// The methods of a path item, in the order in which they are read.
    pub(crate) fn of(item: &Map<String, Value>) -> Vec<Self> {
        let mut methods = Vec::new();
        for method in METHODS {
            if item.contains_key(method) {
                methods.push(Self::Fixed(method));
            }
        }
        if let Some(Value::Object(others)) = item.get(ADDITIONAL) {
            methods.extend(others.keys().cloned().map(Self::Additional));
        }
        methods
    }

    /// The operation for this method.
    pub(crate) fn find<'v>(&self, item: &'v Map<String, Value>) -> Option<&'v Value> {
        match self {
            Self::Fixed(method) => item.get(*method),
            Self::Additional(method) => item.get(ADDITIONAL)?.get(method),
        }
    }

    /// The same, mutable.
    pub(crate) fn find_mut<'v>(&self, item: &'v mut Map<String, Value>) -> Option<&'v mut Value> {
        match self {
            Self::Fixed(method) => item.get_mut(*method),
            Self::Additional(method) => item.get_mut(ADDITIONAL)?.get_mut(method),
        }
    }

    /// The place of the operation in a path item.
    pub(crate) fn place(&self, item: &Pointer) -> Pointer {
        match self {
            Self::Fixed(method) => item.child(method),
            Self::Additional(method) => item.child(ADDITIONAL).child(method),
        }
    }

    /// The method as written.
    pub fn written(&self) -> &str {
        match self {
            Self::Fixed(method) => method,
            Self::Additional(method) => method,
        }
    }

    /// The method as sent; methods are case-sensitive (RFC 9110, section 9.1).
    pub fn sent(&self) -> String {
        match self {
            Self::Fixed(method) => method.to_ascii_uppercase(),
            Self::Additional(method) => method.clone(),
        }
    }
}

/// The statuses of a response, in the order in which they are tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatusPattern {
    /// One status.
    Exact(u16),
    /// All statuses with this first digit.
    Range(u16),
    /// All other statuses.
    Default,
}

impl fmt::Display for StatusPattern {
    /// Writes it as documents do.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact(status) => write!(f, "{status}"),
            Self::Range(first) => write!(f, "{first}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}

impl StatusPattern {
    /// Parses a key of `responses`: `default`, a status, or a range such as `4XX` (OpenAPI 3.0.3, Responses
    /// Object).
    pub(crate) fn of_key(key: &str) -> Option<Self> {
        if key == "default" {
            return Some(Self::Default);
        }
        let (digits, is_range) = match key.strip_suffix("XX") {
            Some(first) => (first, true),
            None => (key, false),
        };
        // `parse` would accept a sign.
        if key.len() != 3 || !digits.bytes().all(|one| one.is_ascii_digit()) {
            return None;
        }
        let number = digits.parse().ok()?;
        match is_range {
            true if (1..=5).contains(&number) => Some(Self::Range(number)),
            false if (100..600).contains(&number) => Some(Self::Exact(number)),
            _ => None,
        }
    }
}

/// Whether a string is valid as a header name or method (RFC 9110, section 5.6.2).
pub(crate) fn is_token(name: &str) -> bool {
    let may_stand = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(may_stand)
}

#[cfg(test)]
mod tests {
    use super::{StatusPattern, is_token};

    #[test]
    fn keys_of_responses_are_statuses_ranges_or_the_default() {
        assert_eq!(StatusPattern::of_key("200"), Some(StatusPattern::Exact(200)));
        assert_eq!(StatusPattern::of_key("4XX"), Some(StatusPattern::Range(4)));
        assert_eq!(StatusPattern::of_key("default"), Some(StatusPattern::Default));
        let none = ["", "2xx", "20X", "0XX", "6XX", "+2XX", "99", "600", "+200", "0200", "ok", "x-note"];
        assert_eq!(none.map(StatusPattern::of_key), [None; 12]);
    }

    #[test]
    fn names_of_headers_are_tokens() {
        assert!(["X-Rate-Limit", "x_y.z", "~"].into_iter().all(is_token));
        assert!(!["", "a b", "a:b", "ä"].into_iter().any(is_token));
    }
}
