//! [`Same`]: copies and comparisons of values whose type is known only to themselves.

use std::any::Any;

/// A value that can be copied from, and compared with, another one of its type.
pub trait Same: Any {
    /// Becomes a copy of another value, if it is one of the same type.
    fn copy_from(&mut self, other: &dyn Any);

    /// Tells whether another value is equal, and of the same type.
    fn is_equal(&self, other: &dyn Any) -> bool;
}

impl<T: Clone + PartialEq + 'static> Same for T {
    fn copy_from(&mut self, other: &dyn Any) {
        if let Some(other) = other.downcast_ref::<T>() {
            self.clone_from(other);
        }
    }

    fn is_equal(&self, other: &dyn Any) -> bool {
        other.downcast_ref::<T>().is_some_and(|other| self == other)
    }
}
