// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`CopyEq`]: copies and compares values of the same type.

use std::any::Any;

/// A value that can be copied to a place of the same type, and compared with another value of that type.
///
/// The methods are not available on trait objects, so that they are compiled only for types that are copied or compared.
pub trait CopyEq: Any {
    /// Copies the value to a place, if it has the same type.
    fn copy_to(&self, place: &mut dyn Any)
    where
        Self: Sized;

    /// Whether another value of the type is equal.
    fn is_equal(&self, other: &Self) -> bool
    where
        Self: Sized;
}

impl<T: Clone + PartialEq + 'static> CopyEq for T {
    #[inline]
    fn copy_to(&self, place: &mut dyn Any) {
        if let Some(place) = place.downcast_mut::<T>() {
            *place = self.clone();
        }
    }

    #[inline]
    fn is_equal(&self, other: &Self) -> bool {
        self == other
    }
}
