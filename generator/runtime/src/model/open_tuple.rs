//! [`OpenTuple`]: a list whose first elements have their own types.

use super::std_types::Element;
use super::{Decode, DecodeTarget, Encode, ListTarget, TupleTarget, ValueRef};

/// A list whose first elements have their own types (`prefixItems`, JSON Schema 2020-12, Core, section 10.3.1.1).
///
/// The first `REQUIRED` elements must be present, the others are optional. A `None` at the end is not written; a `None` before
/// another element is written as null.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OpenTuple<T, R, const REQUIRED: usize = 0> {
    /// The first elements, as a tuple.
    pub first: T,
    /// The elements after them.
    pub rest: Vec<R>,
}

impl<T, R, const REQUIRED: usize> From<T> for OpenTuple<T, R, REQUIRED> {
    fn from(first: T) -> Self {
        OpenTuple { first, rest: Vec::new() }
    }
}

impl<T: Encode, R: Encode, const REQUIRED: usize> Encode for OpenTuple<T, R, REQUIRED> {
    fn value_ref(&self) -> ValueRef<'_> {
        let ValueRef::List(mut items) = self.first.value_ref() else { return self.first.value_ref() };
        if self.rest.is_empty() {
            while items.len() > REQUIRED && matches!(items.last(), Some(ValueRef::Absent)) {
                items.pop();
            }
        }
        items.extend(self.rest.iter().map(Encode::value_ref));
        ValueRef::List(items)
    }
}

impl<T: Decode + TupleTarget + Clone + PartialEq, R: Element, const REQUIRED: usize> Decode
    for OpenTuple<T, R, REQUIRED>
{
    fn target(&mut self) -> DecodeTarget<'_> {
        DecodeTarget::Tuple(self)
    }
}

impl<T: Decode + TupleTarget, R: Element, const REQUIRED: usize> TupleTarget for OpenTuple<T, R, REQUIRED> {
    fn count(&self) -> usize {
        self.first.count()
    }

    fn at(&mut self, index: usize) -> Option<&mut dyn Decode> {
        self.first.at(index)
    }

    fn rest(&mut self) -> Option<&mut dyn ListTarget> {
        Some(&mut self.rest)
    }
}
