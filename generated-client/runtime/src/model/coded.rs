// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Coded`]: how a generated type is read and written.

use super::json::Json;
use super::scalar_traits::Clear;
use super::traits::{Decode, DecodeTarget, Encode, HasFields, Union, ValueRef};

/// A generated type. Its coding implements [`Encode`] and [`Decode`] for it, so that the client compiles only its table.
pub trait Coded: Sized {
    /// How the type is read and written.
    type Coding: Coding<Self>;
}

/// How values of a type are read and written: the methods of [`Encode`] and [`Decode`] as functions of the value.
pub trait Coding<T> {
    /// A view of the value, as one of the kinds that the encoders know.
    fn value_ref(value: &T) -> ValueRef<'_>;

    /// The place that a decoder fills.
    fn target(value: &mut T) -> DecodeTarget<'_>;

    /// Whether the value can be absent, and is.
    #[inline]
    fn is_absent(_value: &T) -> bool {
        false
    }

    /// Whether the value can be absent.
    #[inline]
    fn is_optional(_value: &T) -> bool {
        false
    }

    /// Makes the value absent, if it can be. Returns whether it can be.
    #[inline]
    fn clear(_value: &mut T, _when: Clear) -> bool {
        false
    }

    /// Whether the value is empty.
    #[inline]
    fn is_vacant(_value: &T) -> bool {
        false
    }

    /// Whether the value is still its `Default`, which cannot be meant.
    #[inline]
    fn is_unset(_value: &T) -> bool {
        false
    }
}

impl<T: Coded> Encode for T {
    #[inline]
    fn value_ref(&self) -> ValueRef<'_> {
        T::Coding::value_ref(self)
    }

    #[inline]
    fn is_absent(&self) -> bool {
        T::Coding::is_absent(self)
    }
}

impl<T: Coded + Clone + PartialEq + 'static> Decode for T {
    #[inline]
    fn target(&mut self) -> DecodeTarget<'_> {
        T::Coding::target(self)
    }

    #[inline]
    fn is_optional(&self) -> bool {
        T::Coding::is_optional(self)
    }

    #[inline]
    fn clear(&mut self, when: Clear) -> bool {
        T::Coding::clear(self, when)
    }

    #[inline]
    fn is_vacant(&self) -> bool {
        T::Coding::is_vacant(self)
    }

    #[inline]
    fn is_unset(&self) -> bool {
        T::Coding::is_unset(self)
    }
}

/// The coding of an object with a table.
#[derive(Debug)]
pub struct ByTable;

impl<T: HasFields> Coding<T> for ByTable {
    #[inline]
    fn value_ref(value: &T) -> ValueRef<'_> {
        ValueRef::Model(value)
    }

    #[inline]
    fn target(value: &mut T) -> DecodeTarget<'_> {
        DecodeTarget::Model(value)
    }
}

/// The coding of a boxed value, which is that of the value.
#[derive(Debug)]
pub struct ByPointer;

impl<T: Decode> Coding<Box<T>> for ByPointer {
    #[inline]
    fn value_ref(value: &Box<T>) -> ValueRef<'_> {
        (**value).value_ref()
    }

    #[inline]
    fn target(value: &mut Box<T>) -> DecodeTarget<'_> {
        (**value).target()
    }

    #[inline]
    fn is_absent(value: &Box<T>) -> bool {
        (**value).is_absent()
    }

    #[inline]
    fn is_optional(value: &Box<T>) -> bool {
        (**value).is_optional()
    }

    #[inline]
    fn clear(value: &mut Box<T>, when: Clear) -> bool {
        (**value).clear(when)
    }

    #[inline]
    fn is_vacant(value: &Box<T>) -> bool {
        (**value).is_vacant()
    }

    #[inline]
    fn is_unset(value: &Box<T>) -> bool {
        (**value).is_unset()
    }
}

impl<T: Decode> Coded for Box<T> {
    type Coding = ByPointer;
}

/// The coding of a union.
#[derive(Debug)]
pub struct ByAlternative;

impl<T: Union> Coding<T> for ByAlternative {
    #[inline]
    fn value_ref(value: &T) -> ValueRef<'_> {
        value.view()
    }

    #[inline]
    fn target(value: &mut T) -> DecodeTarget<'_> {
        DecodeTarget::Union(value)
    }

    #[inline]
    fn is_unset(value: &T) -> bool {
        value.kept().is_some_and(Json::is_null)
    }
}

/// The coding of a JSON value that can be viewed as several types.
#[derive(Debug)]
pub struct ByViews;

/// A type with the coding [`ByViews`].
pub trait Viewed {
    /// The value.
    fn json(&self) -> &Json;

    /// The place of the value.
    fn json_mut(&mut self) -> &mut Json;
}

impl<T: Viewed> Coding<T> for ByViews {
    #[inline]
    fn value_ref(value: &T) -> ValueRef<'_> {
        ValueRef::Json(value.json())
    }

    #[inline]
    fn target(value: &mut T) -> DecodeTarget<'_> {
        DecodeTarget::Json(value.json_mut())
    }

    #[inline]
    fn is_unset(value: &T) -> bool {
        value.json().is_null()
    }
}
