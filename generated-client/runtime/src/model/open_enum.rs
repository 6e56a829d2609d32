// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`OpenEnum`]: what all enumerations of a client can tell of the values that their document lists.

use std::fmt;

use super::coded::Coded;
use super::compare::debug_variant;
use super::listed::{ByCode, ByText, ByValue, Code, Listed, Text};
use super::traits::Encode;

/// An enumeration, which keeps values that its document does not list.
///
/// ```ignore
/// let all: Vec<UserType> = UserType::values();
/// assert!(!UserType::from(98).is_known());
/// ```
pub trait OpenEnum: Sized {
    /// The values that the document lists, in its order.
    fn values() -> Vec<Self>;

    /// Tells whether the document lists the value.
    fn is_known(&self) -> bool;
}

impl<T: Coded> OpenEnum for T
where
    T::Coding: Listing<T>,
{
    fn values() -> Vec<T> {
        T::Coding::values()
    }

    fn is_known(&self) -> bool {
        T::Coding::is_known(self)
    }
}

/// The same of a coding, for one impl is all that types can have.
pub trait Listing<T> {
    /// The values that the document lists, in its order.
    fn values() -> Vec<T>;

    /// Tells whether the document lists the value.
    fn is_known(value: &T) -> bool;
}

/// The place of a value among those that are listed, which all but a few enumerations can tell.
pub trait Placing<T> {
    /// The place; nothing if the document does not list the value.
    fn place(value: &T) -> Option<usize>;
}

/// Shows a value by the name of its variant; the names are in the order of the variants, that of the rest comes last.
pub fn debug_listed<T: Coded + Encode>(value: &T, names: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result
where
    T::Coding: Placing<T>,
{
    let mut names = names.split_whitespace();
    match T::Coding::place(value) {
        Some(place) => f.write_str(names.nth(place).unwrap_or_default()),
        None => debug_variant(names.next_back().unwrap_or_default(), value, f),
    }
}

impl<T: Text> Listing<T> for ByText {
    fn values() -> Vec<T> {
        T::TEXTS.iter().map(|text| T::from(text)).collect()
    }

    fn is_known(value: &T) -> bool {
        value.is_listed()
    }
}

impl<T: Text> Placing<T> for ByText {
    fn place(value: &T) -> Option<usize> {
        T::TEXTS.iter().position(|text| *text == value.text())
    }
}

impl<T: Code> Listing<T> for ByCode {
    fn values() -> Vec<T> {
        T::CODES.iter().map(|code| T::from(*code)).collect()
    }

    fn is_known(value: &T) -> bool {
        value.is_listed()
    }
}

impl<T: Code> Placing<T> for ByCode {
    fn place(value: &T) -> Option<usize> {
        T::CODES.iter().position(|code| *code == value.code())
    }
}

impl<T: Listed> Listing<T> for ByValue {
    fn values() -> Vec<T> {
        T::listed()
    }

    fn is_known(value: &T) -> bool {
        value.rest().is_none()
    }
}
