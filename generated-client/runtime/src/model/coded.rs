// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Coded`]: which of the ways to read and write values a generated type has.

use super::json::Json;
use super::scalar_traits::Clear;
use super::traits::{Decode, DecodeTarget, Encode, HasFields, Union, ValueRef};

/// A type of a client: its coding makes it one that can be read and written, so that the type itself needs no more than its table.
pub trait Coded: Sized {
    /// How it is read and written.
    type Coding: Coding<Self>;
}

/// How values of a type are read and written; what [`Encode`] and [`Decode`] ask of each value.
pub trait Coding<T> {
    /// Views the value as one of the few kinds that the encoders know.
    fn value_ref(value: &T) -> ValueRef<'_>;

    /// Gives the place that a decoder fills.
    fn target(value: &mut T) -> DecodeTarget<'_>;

    /// Tells whether the value is one that can be absent, and is.
    #[inline]
    fn is_absent(_value: &T) -> bool {
        false
    }

    /// Tells whether the value can be absent.
    #[inline]
    fn is_optional(_value: &T) -> bool {
        false
    }

    /// Makes a value that can be absent so.
    #[inline]
    fn clear(_value: &mut T, _when: Clear) -> bool {
        false
    }

    /// Tells whether the value holds nothing.
    #[inline]
    fn is_vacant(_value: &T) -> bool {
        false
    }

    /// Tells whether the value is still what its `Default` made and cannot be meant.
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

/// An object with a table.
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

/// A value behind a pointer, which is coded as the value is.
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

/// One of several types.
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

/// A JSON value that can be viewed as several types.
#[derive(Debug)]
pub struct ByViews;

/// A type that is coded by views.
pub trait Viewed {
    /// The value.
    fn json(&self) -> &Json;

    /// Its place.
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
