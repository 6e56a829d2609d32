//! [`Same`]: copies and comparisons of values whose type is known only to themselves.

use std::any::Any;

/// A value that can be copied to, and compared with, another one of its type.
///
/// Neither is a method of trait objects, so that they are compiled for those types alone that are copied or compared.
pub trait Same: Any {
    /// Copies the value to a place, if that is of the same type.
    fn copy_to(&self, place: &mut dyn Any)
    where
        Self: Sized;

    /// Tells whether another value of the type is equal.
    fn is_equal(&self, other: &Self) -> bool
    where
        Self: Sized;
}

impl<T: Clone + PartialEq + 'static> Same for T {
    #[inline]
    fn copy_to(&self, place: &mut dyn Any) {
        if let Some(place) = place.downcast_mut::<T>() {
            place.clone_from(self);
        }
    }

    #[inline]
    fn is_equal(&self, other: &Self) -> bool {
        self == other
    }
}
