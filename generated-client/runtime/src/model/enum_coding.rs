// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The codings of enumerations, which keep values that the document does not list.

use super::coded::{Coded, Coding};
use super::json::Json;
use super::scalar_traits::{Fit, Parse, parse_integer};
use super::traits::{DecodeTarget, ValueRef};

/// How an enumeration is read from a scalar: the methods of [`Parse`] as functions of the value.
pub trait ReadListed<T> {
    /// Takes a string.
    fn text(value: &mut T, text: &str) -> Fit;

    /// Takes an integer.
    fn number(value: &mut T, number: i64) -> Fit {
        Self::text(value, &number.to_string())
    }

    /// Takes a boolean, or a number that is not an integer.
    fn other(value: &mut T, json: Json) -> Fit {
        Self::text(value, &json.to_string())
    }

    /// Whether the document lists values of the kind of this value, which is not a string.
    fn takes(_json: &Json) -> bool {
        false
    }

    /// The expected value, for errors.
    const EXPECTED: &'static str;
}

impl<T: Coded> Parse for T
where
    T::Coding: ReadListed<T>,
{
    fn text(&mut self, text: &str) -> Fit {
        T::Coding::text(self, text)
    }

    fn number(&mut self, number: i64) -> Fit {
        T::Coding::number(self, number)
    }

    fn takes(&self, json: &Json) -> bool {
        T::Coding::takes(json)
    }

    fn other(&mut self, json: Json) -> Fit {
        T::Coding::other(self, json)
    }

    fn expected(&self) -> &'static str {
        T::Coding::EXPECTED
    }
}

/// An enumeration of strings.
pub trait Text: for<'a> From<&'a str> {
    /// The strings that the document lists, in its order.
    const TEXTS: &'static [&'static str];

    /// The string of the value.
    fn text(&self) -> &str;

    /// Whether the document lists the value.
    #[inline]
    fn is_listed(&self) -> bool {
        Self::TEXTS.contains(&self.text())
    }
}

/// The coding of an enumeration of strings.
#[derive(Debug)]
pub struct ByText;

impl<T: Text + Coded<Coding = ByText>> Coding<T> for ByText {
    #[inline]
    fn value_ref(value: &T) -> ValueRef<'_> {
        ValueRef::String(value.text())
    }

    #[inline]
    fn target(value: &mut T) -> DecodeTarget<'_> {
        DecodeTarget::Parse(value)
    }

    #[inline]
    fn is_unset(value: &T) -> bool {
        value.text().is_empty() && !value.is_listed()
    }
}

impl<T: Text> ReadListed<T> for ByText {
    fn text(value: &mut T, text: &str) -> Fit {
        *value = T::from(text);
        Fit::known(T::TEXTS.contains(&text))
    }

    const EXPECTED: &'static str = "a string";
}

/// An enumeration of integers.
pub trait Code: From<i64> {
    /// The integers that the document lists, in its order.
    const CODES: &'static [i64];

    /// The integer of the value.
    fn code(&self) -> i64;

    /// Whether the document lists the value.
    #[inline]
    fn is_listed(&self) -> bool {
        Self::CODES.contains(&self.code())
    }
}

/// The coding of an enumeration of integers.
#[derive(Debug)]
pub struct ByCode;

impl<T: Code + Coded<Coding = ByCode>> Coding<T> for ByCode {
    #[inline]
    fn value_ref(value: &T) -> ValueRef<'_> {
        ValueRef::Int(value.code())
    }

    #[inline]
    fn target(value: &mut T) -> DecodeTarget<'_> {
        DecodeTarget::Code(value)
    }

    #[inline]
    fn is_unset(value: &T) -> bool {
        value.code() == 0 && !value.is_listed()
    }
}

impl<T: Code + Coded<Coding = ByCode>> ReadListed<T> for ByCode {
    fn text(value: &mut T, text: &str) -> Fit {
        parse_integer(value, text)
    }

    fn number(value: &mut T, number: i64) -> Fit {
        *value = T::from(number);
        Fit::known(T::CODES.contains(&number))
    }

    const EXPECTED: &'static str = "an integer";
}

/// An enumeration of values of several kinds.
pub trait Listed: From<Json> {
    /// The values that the document lists, in its order.
    fn listed() -> Vec<Self>;

    /// A view of the value.
    fn view(&self) -> ValueRef<'_>;

    /// The value, if the document does not list it.
    fn rest(&self) -> Option<&Json>;
}

/// The coding of an enumeration of values of several kinds.
#[derive(Debug)]
pub struct ByValue;

impl<T: Listed + Coded<Coding = ByValue>> Coding<T> for ByValue {
    #[inline]
    fn value_ref(value: &T) -> ValueRef<'_> {
        value.view()
    }

    #[inline]
    fn target(value: &mut T) -> DecodeTarget<'_> {
        DecodeTarget::Parse(value)
    }

    #[inline]
    fn is_unset(value: &T) -> bool {
        value.rest().is_some_and(Json::is_null)
    }
}

impl<T: Listed> ReadListed<T> for ByValue {
    fn text(value: &mut T, text: &str) -> Fit {
        Self::other(value, Json::from(text))
    }

    fn number(value: &mut T, number: i64) -> Fit {
        Self::other(value, Json::from(number))
    }

    fn other(value: &mut T, json: Json) -> Fit {
        *value = T::from(json);
        Fit::known(value.rest().is_none())
    }

    fn takes(json: &Json) -> bool {
        !json.is_array() && !json.is_object()
    }

    const EXPECTED: &'static str = "a text, a number or a boolean";
}
