//! [`Sent`]: a request that was sent.

use std::fmt::{self, Debug};

use reqwest::header::HeaderMap;
use reqwest::{Method, Url};

use crate::Bytes;
use crate::model::{Decode, DecodeError, decode_slice};

/// A request that was sent, as a service would receive it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Sent {
    /// The method.
    pub method: Method,
    /// The URL.
    pub url: Url,
    /// The headers, including credentials.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

impl Sent {
    /// The path, percent-encoded as it was sent.
    pub fn path(&self) -> &str {
        self.url.path()
    }

    /// The first query parameter with this name, decoded.
    pub fn query(&self, name: &str) -> Option<String> {
        let mut pairs = self.url.query_pairs();
        pairs.find(|(own, _)| own == name).map(|(_, value)| value.into_owned())
    }

    /// A header as text; `None` if it is missing or not text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body, decoded as a type of the client, or as [`Json`](crate::Json).
    ///
    /// # Errors
    /// If the body does not fit.
    pub fn json<T: Decode + Default>(&self) -> Result<T, DecodeError> {
        let mut value = T::default();
        decode_slice(&self.body, &mut value, None)?;
        Ok(value)
    }
}

/// Shows only the request line, since headers and body may contain secrets.
impl Debug for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.url.path())?;
        match self.url.query() {
            Some(query) => write!(f, "?{query}"),
            None => Ok(()),
        }
    }
}
