//! [`Webhook`]: a call that the service makes, and how its body is read.

use std::fmt::{self, Debug};
use std::marker::PhantomData;

use crate::method::Method;
use crate::model::{Decode, DecodeError, decode_slice};

/// A call that the service makes to an address that it was given, with a JSON body that reads as `T`.
pub struct Webhook<T> {
    name: &'static str,
    method: Method,
    of: PhantomData<fn() -> T>,
}

impl<T> Webhook<T> {
    /// A webhook by its name in the description and its method.
    pub const fn new(name: &'static str, method: Method) -> Self {
        Webhook { name, method, of: PhantomData }
    }

    /// Its name in the description.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The method of its request.
    pub const fn method(&self) -> Method {
        self.method
    }
}

impl<T: Decode + Default> Webhook<T> {
    /// Reads the body of the service's request. Whether it comes from the service is for the caller to check first.
    ///
    /// # Errors
    /// If the body is not what the document says.
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
