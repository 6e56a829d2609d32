//! [`ResponseHeader`]: a response header with its type.

use std::fmt::{self, Debug};
use std::marker::PhantomData;

use reqwest::header::HeaderMap;

use crate::model::{Decode, DecodeError};
use crate::parameter::HeaderStyle;

/// A response header that the document describes; its value is a `T`.
pub struct ResponseHeader<T> {
    name: &'static str,
    style: HeaderStyle,
    of: PhantomData<fn() -> T>,
}

impl<T> ResponseHeader<T> {
    /// A header by its name and style.
    pub const fn new(name: &'static str, style: HeaderStyle) -> Self {
        ResponseHeader { name, style, of: PhantomData }
    }

    /// Its name.
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

impl<T: Decode + Default> ResponseHeader<T> {
    /// Reads the header; `None` if the response does not have it.
    ///
    /// # Errors
    /// If the value does not fit the document.
    pub fn read(&self, headers: &HeaderMap) -> Result<Option<T>, DecodeError> {
        let mut value = T::default();
        Ok(read(self.name, self.style, headers, &mut value)?.then_some(value))
    }
}

/// Reads the header into `place`, and returns whether the response has it. Headers of the same name are one list (RFC 9110
/// section 5.3).
fn read(
    name: &str,
    style: HeaderStyle,
    headers: &HeaderMap,
    place: &mut dyn Decode,
) -> Result<bool, DecodeError> {
    let fields: Vec<_> =
        headers.get_all(name).iter().map(|field| String::from_utf8_lossy(field.as_bytes())).collect();
    if fields.is_empty() {
        return Ok(false);
    }
    match style.read(&fields.join(","), place) {
        Ok(()) => Ok(true),
        Err(mut error) => {
            error.message = format!("the header `{name}`: {}", error.message);
            Err(error)
        }
    }
}

impl<T> Debug for ResponseHeader<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ResponseHeader").field(&self.name).finish()
    }
}
