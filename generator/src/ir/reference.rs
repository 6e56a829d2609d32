//! References to types: lists, maps and scalars, and the types that they name.

use std::fmt;

use serde::de::IgnoredAny;

use crate::naming::TypeName;
use crate::own_type::OwnType;

/// A value that the document fixes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Constant {
    /// A boolean.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// Any number, as written.
    Number(String),
    /// A string.
    String(String),
}

impl fmt::Display for Constant {
    /// Formats it as JSON. A string is only quoted if it would look like another kind of value otherwise.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Boolean(value) => write!(f, "{value}"),
            Self::Integer(value) => write!(f, "{value}"),
            Self::Number(text) => f.write_str(text),
            Self::String(text) if text.is_empty() || serde_json::from_str::<IgnoredAny>(text).is_ok() => {
                write!(f, "{}", serde_json::Value::from(text.as_str()))
            }
            Self::String(text) => f.write_str(text),
        }
    }
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TypeReference {
    /// A single value, such as a string or a number.
    Scalar(Scalar),
    /// Any JSON value.
    Any,
    /// The only value that a property can have; it is written automatically.
    Fixed(Constant),
    /// A type that the user chose, and the scalar that it replaces, if it is one.
    Own(OwnType, Option<Scalar>),
    /// A type of the client.
    Named(TypeName),
    /// Any combination of an enum's values, whose numbers are added.
    Flags(TypeName),
    /// A list.
    List(Box<Self>),
    /// A list with a type for each element, all required.
    Tuple(Vec<Self>),
    /// A list with a type for each of the first elements, some of them required, and one type for all others.
    OpenTuple(OpenTuple),
    /// A map with string keys.
    Map(Box<Self>),
    /// A value that may be null in a list or map, or absent in a tuple.
    Nullable(Box<Self>),
    /// A boxed value, since its type is recursive or large.
    Boxed(Box<Self>),
    /// A boxed value where a chain of types is cut for the compiler.
    Linked(Box<Self>),
}

impl TypeReference {
    /// The scalar, also if the user's type stands for one.
    pub fn scalar(&self) -> Option<Scalar> {
        match self {
            Self::Scalar(scalar) => Some(*scalar),
            Self::Own(_, scalar) => *scalar,
            _ => None,
        }
    }

    /// The types of the client that it contains, also inside lists, maps and the like.
    pub fn named(&self) -> Vec<&TypeName> {
        match self {
            Self::Named(name) | Self::Flags(name) => vec![name],
            Self::List(of) | Self::Map(of) | Self::Nullable(of) | Self::Boxed(of) => of.named(),
            Self::Linked(of) => of.named(),
            Self::Tuple(elements) => elements.iter().flat_map(Self::named).collect(),
            Self::OpenTuple(of) => of.parts().flat_map(Self::named).collect(),
            Self::Scalar(_) | Self::Any | Self::Fixed(_) | Self::Own(..) => Vec::new(),
        }
    }

    /// Whether it is long to read: it contains a tuple, or more than two nested lists and maps.
    pub fn is_complex(&self) -> bool {
        let (mut of, mut depth) = (self, 0);
        loop {
            of = match of {
                Self::Tuple(_) | Self::OpenTuple(_) => return true,
                Self::List(of) | Self::Map(of) => {
                    depth += 1;
                    of
                }
                Self::Nullable(of) | Self::Boxed(of) | Self::Linked(of) => of,
                _ => return depth > 2,
            };
        }
    }
}

/// A list with a type for each of the first elements.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OpenTuple {
    /// The types of the first elements.
    pub first: Vec<TypeReference>,
    /// How many of them are required.
    pub required: usize,
    /// The type of all further elements.
    pub rest: Box<TypeReference>,
}

impl OpenTuple {
    /// The types of all elements.
    pub fn parts(&self) -> impl Iterator<Item = &TypeReference> {
        self.first.iter().chain([&*self.rest])
    }
}

/// A single value, such as a string or a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scalar {
    /// `true` or `false`.
    Boolean,
    /// A signed 32-bit integer.
    Integer32,
    /// A signed 64-bit integer; also for integers without a format.
    Integer64,
    /// An unsigned 32-bit integer.
    Unsigned32,
    /// An unsigned 64-bit integer.
    Unsigned64,
    /// A 64-bit floating-point number.
    Float64,
    /// A string.
    String,
    /// A date with time and offset.
    DateTime,
    /// A date.
    Date,
    /// Several values separated by commas.
    CommaList,
    /// Bytes as Base64.
    Base64,
    /// Bytes as Base64 in the alphabet for URLs (RFC 4648, section 5).
    Base64Url,
    /// A universally unique identifier.
    Uuid,
    /// A decimal number in a string.
    Decimal,
    /// The content of a file in a form.
    File,
}
