// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Link`]: a box that ends long chains of types, which the compiler cannot follow.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::panic::{RefUnwindSafe, UnwindSafe};

use super::{Clear, Decode, DecodeTarget, Encode, ValueRef};

/// A boxed value, used like a `Box`: `*link`, `Link::from(value)`, `link.into_inner()`.
///
/// To find out whether a type is `Send`, and how it is dropped, the compiler looks at all types that it contains, and fails if
/// the chain of them is too long. A `Link` contains a trait object, which ends the chain.
pub struct Link<T>(Box<dyn LinkValue<T>>);

// Generated types have no interior mutability. A proof for each would take as long as that they are `Send`.
impl<T> UnwindSafe for Link<T> {}
impl<T> RefUnwindSafe for Link<T> {}

/// The operations of a link on its value, as a trait object.
trait LinkValue<T>: Send + Sync {
    fn value(&self) -> &T;
    fn value_mut(&mut self) -> &mut T;
    fn into_value(self: Box<Self>) -> T;
    fn copied(&self) -> Box<dyn LinkValue<T>>;
}

/// The types that a [`Link`] can hold: those that the generator puts into one.
///
/// That a type is `Send` is proved by looking at all types that it contains. With an implementation for each of
/// these types instead of one for all types, this is done once for each, not wherever a link is used.
pub trait Linked: Clone + Send + Sync + 'static {}

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
