//! [`OpenEnum`]: the methods of all enumerations.

use std::fmt;

use super::coded::Coded;
use super::compare::debug_variant;
use super::enum_coding::{ByCode, ByText, ByValue, Code, Listed, Text};
use super::traits::Encode;

/// An enumeration. It keeps values that the document does not list.
///
/// ```ignore
/// let all: Vec<UserType> = UserType::values();
/// assert!(!UserType::from(98).is_known());
/// ```
pub trait OpenEnum: Sized {
    /// The values that the document lists, in its order.
    fn values() -> Vec<Self>;

    /// Whether the document lists the value.
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

/// [`OpenEnum`] for each coding: the trait itself can have only one implementation for all types.
pub trait Listing<T> {
    /// The values that the document lists, in its order.
    fn values() -> Vec<T>;

    /// Whether the document lists the value.
    fn is_known(value: &T) -> bool;
}

/// The index of a value among the listed ones, for enumerations of strings or integers.
pub trait Placing<T> {
    /// The index; `None` if the document does not list the value.
    fn place(value: &T) -> Option<usize>;
}

/// Writes the name of the variant. `names` has the names in the order of the listed values, and then that of the variant for
/// unknown values.
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
