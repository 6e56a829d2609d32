//! A value behind a pointer that also hides from the compiler what the value is made of.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::panic::{RefUnwindSafe, UnwindSafe};

use super::{Clear, Decode, DecodeTarget, Encode, ValueRef};

/// A value behind a pointer, used as a `Box` is: `*link`, `Link::from(value)`, `link.into_inner()`.
///
/// Whether a type can go to another thread, and how it is dropped, the compiler finds out by looking at all types that it is made of, and gives up where they
/// follow one another too long. A link ends such a chain: it can go wherever any value can that was put into one.
pub struct Link<T>(Box<dyn LinkValue<T>>);

/// What a link can do with its value, found out where the value is put into it.
trait LinkValue<T>: Send + Sync + UnwindSafe + RefUnwindSafe {
    fn value(&self) -> &T;
    fn value_mut(&mut self) -> &mut T;
    fn into_value(self: Box<Self>) -> T;
    fn copied(&self) -> Box<dyn LinkValue<T>>;
}

/// A type of a client.
pub trait Linked: Clone + Send + Sync + UnwindSafe + RefUnwindSafe + 'static {}

impl<T: Clone + Send + Sync + UnwindSafe + RefUnwindSafe + 'static> Linked for T {}

impl<T: Linked> LinkValue<T> for T {
    fn value(&self) -> &T {
        self
    }

    fn value_mut(&mut self) -> &mut T {
        self
    }

    fn into_value(self: Box<Self>) -> T {
        *self
    }

    fn copied(&self) -> Box<dyn LinkValue<T>> {
        Box::new(self.clone())
    }
}

impl<T> Link<T> {
    /// The value itself.
    pub fn into_inner(self) -> T {
        self.0.into_value()
    }
}

impl<T: Linked> From<T> for Link<T> {
    fn from(value: T) -> Self {
        Link(Box::new(value))
    }
}

impl<T: Linked + Default> Default for Link<T> {
    fn default() -> Self {
        Link::from(T::default())
    }
}

impl<T> Clone for Link<T> {
    fn clone(&self) -> Self {
        Link(self.0.copied())
    }
}

impl<T> Deref for Link<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.value()
    }
}

impl<T> DerefMut for Link<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.value_mut()
    }
}

impl<T: PartialEq> PartialEq for Link<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: fmt::Debug> fmt::Debug for Link<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl<T: Encode> Encode for Link<T> {
    fn value_ref(&self) -> ValueRef<'_> {
        (**self).value_ref()
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

impl<T: Decode + PartialEq> Decode for Link<T> {
    fn target(&mut self) -> DecodeTarget<'_> {
        (**self).target()
    }

    fn is_optional(&self) -> bool {
        (**self).is_optional()
    }

    fn clear(&mut self, when: Clear) -> bool {
        (**self).clear(when)
    }

    fn is_vacant(&self) -> bool {
        (**self).is_vacant()
    }

    fn is_unset(&self) -> bool {
        (**self).is_unset()
    }
}
