//! [`Webhook`]: a webhook of the document, and the type of its body.

use std::fmt::{self, Debug};
use std::marker::PhantomData;

use crate::method::Method;
use crate::model::{Decode, DecodeError, decode_slice};

/// A webhook of the document: a request that the service sends. Its JSON body is decoded as a `T`.
pub struct Webhook<T> {
    name: &'static str,
    method: Method,
    of: PhantomData<fn() -> T>,
}

impl<T> Webhook<T> {
    /// A webhook with its name in the document and its method.
    pub const fn new(name: &'static str, method: Method) -> Self {
        Webhook { name, method, of: PhantomData }
    }

    /// The name in the document.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The method of the request.
    pub const fn method(&self) -> Method {
        self.method
    }
}

impl<T: Decode + Default> Webhook<T> {
    /// Reads the body of a request. This does not check whether the request comes from the service; `Receiver` does.
    ///
    /// # Errors
    /// If the body does not fit the document.
    pub fn parse(&self, body: &[u8]) -> Result<T, DecodeError> {
        let mut value = T::default();
        decode_slice(body, &mut value, None)?;
        Ok(value)
    }
}

impl<T> Debug for Webhook<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook").field("name", &self.name).field("method", &self.method).finish()
    }
}
