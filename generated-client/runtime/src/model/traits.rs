// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The traits by which values describe themselves to the decoder and the encoder. They refer to each other, so they share a
//! file.

use super::copy_eq::CopyEq;
use super::discrimination::Discrimination;
use super::json::Json;
use super::own_type::OwnTarget;
use super::scalar_traits::{Clear, Number, Parse};
use super::shape::Shape;
use super::tagged::{Tagged, WrittenForm};
use crate::upload::File;

/// A value that can be written.
pub trait Encode {
    /// A view of the value, as one of the kinds that the encoders know.
    fn value_ref(&self) -> ValueRef<'_>;

    /// Whether the value can be absent, and is.
    fn is_absent(&self) -> bool {
        false
    }
}

/// A value that a decoder can fill. Before that, it is its `Default`.
pub trait Decode: Encode + CopyEq {
    /// The place that a decoder fills with a value other than null. If the value is absent, it becomes its default first.
    fn target(&mut self) -> DecodeTarget<'_>;

    /// Whether the value can be absent.
    fn is_optional(&self) -> bool {
        false
    }

    /// Makes the value absent, if it can be, under the condition of `when`. Returns whether it can be absent.
    ///
    /// Of two nested options, only the inner one becomes `None`; the outer one shows that the key was present.
    fn clear(&mut self, _when: Clear) -> bool {
        false
    }

    /// Whether the value is empty, so that an optional field is not written.
    fn is_vacant(&self) -> bool {
        false
    }

    /// Whether the value is still its `Default`, which cannot be meant, so that a required field must not be sent.
    fn is_unset(&self) -> bool {
        false
    }
}

/// An object with named fields.
pub trait Model {
    /// The table of the fields.
    fn shape(&self) -> &'static Shape;

    /// Calls a function with the fields, in the order of the table. If there is one more field, it is the map of all other keys.
    fn with_fields<'a>(&'a self, take: &mut dyn FnMut(&[&'a dyn Decode]));

    /// Calls a function with the places of the fields, in the same order.
    fn with_places<'a>(&'a mut self, take: &mut dyn FnMut(&mut [&'a mut dyn Decode]));
}

/// The methods that the macro `model` writes for a type; they make it a [`Model`].
pub trait HasFields {
    /// The table of the fields.
    fn shape(&self) -> &'static Shape;

    /// Lends the fields, in the order of the table. If there is one more field, it is the map of all other keys.
    ///
    /// They are lent and not returned as trait objects, so that the code that compares or copies them knows their types, and
    /// is compiled only for models that are compared or copied.
    fn fields<'a>(&'a self, lend: &mut impl Lend<'a>);

    /// Lends the places of the fields, in the same order.
    fn fields_mut<'a>(&'a mut self, lend: &mut LendMut<'_, 'a>);
}

impl<T: HasFields> Model for T {
    #[inline]
    fn shape(&self) -> &'static Shape {
        HasFields::shape(self)
    }

    #[inline]
    fn with_fields<'a>(&'a self, take: &mut dyn FnMut(&[&'a dyn Decode])) {
        self.fields(&mut Listing { take, some: Vec::new() });
    }

    #[inline]
    fn with_places<'a>(&'a mut self, take: &mut dyn FnMut(&mut [&'a mut dyn Decode])) {
        self.fields_mut(&mut LendMut { take, some: Vec::new() });
    }
}

/// Takes the fields that a model lends: all at once, or in several parts and then the end.
pub trait Lend<'a> {
    /// Takes all fields.
    fn all<T: Fields<'a>>(&mut self, fields: T);

    /// Takes a part of the fields.
    fn some<T: Fields<'a>>(&mut self, fields: T);

    /// Is called after the last part.
    fn end(&mut self) {}
}

/// Takes the fields that a model lends, and calls a function with a list of them.
struct Listing<'t, 'a> {
    take: &'t mut dyn FnMut(&[&'a dyn Decode]),
    /// The fields so far, if they come in parts.
    some: Vec<&'a dyn Decode>,
}

impl<'a> Lend<'a> for Listing<'_, 'a> {
    #[inline]
    fn all<T: Fields<'a>>(&mut self, fields: T) {
        fields.lend(&mut *self.take);
    }

    #[inline]
    fn some<T: Fields<'a>>(&mut self, fields: T) {
        fields.push(&mut self.some);
    }

    fn end(&mut self) {
        (self.take)(&self.some);
    }
}

/// Takes the places of the fields that a model lends, and calls a function with a list of them.
pub struct LendMut<'t, 'a> {
    take: &'t mut dyn FnMut(&mut [&'a mut dyn Decode]),
    /// The places so far, if they come in parts.
    some: Vec<&'a mut dyn Decode>,
}

impl<'a> LendMut<'_, 'a> {
    /// Takes all places.
    #[inline]
    pub fn all<T: Places<'a>>(&mut self, places: T) {
        places.lend(&mut *self.take);
    }

    /// Takes a part of the places.
    #[inline]
    pub fn some<T: Places<'a>>(&mut self, places: T) {
        places.push(&mut self.some);
    }

    /// Is called after the last part.
    pub fn end(&mut self) {
        (self.take)(&mut self.some);
    }
}

/// Fields of a model, as a tuple of references.
pub trait Fields<'a>: Copy {
    /// Calls a function with a list of the fields, which is on the stack.
    fn lend(self, take: &mut dyn FnMut(&[&'a dyn Decode]));

    /// Appends the fields to a list.
    fn push(self, list: &mut Vec<&'a dyn Decode>);

    /// Visits each field with its own type, until the visitor stops. Returns whether all were visited.
    fn each(self, visitor: &mut impl Visitor) -> bool;
}

/// A visitor of fields.
pub trait Visitor {
    /// Visits a field, and returns whether to continue.
    fn visit<T: Decode>(&mut self, field: &T) -> bool;
}

/// Places of the fields of a model, as a tuple of mutable references.
pub trait Places<'a> {
    /// Calls a function with a list of the places, which is on the stack.
    fn lend(self, take: &mut dyn FnMut(&mut [&'a mut dyn Decode]));

    /// Appends the places to a list.
    fn push(self, list: &mut Vec<&'a mut dyn Decode>);
}

/// A value of one of several types. Its catch-all variant keeps other JSON values.
pub trait Union {
    /// Becomes the alternative at `index`, with a default payload; `false` if there is no such alternative.
    fn select(&mut self, index: usize) -> bool;

    /// The payload of the current alternative.
    fn payload(&mut self) -> &mut dyn Decode;

    /// Becomes the catch-all variant.
    fn keep(&mut self, json: Json);

    /// A view of the current alternative, with its tags.
    fn view(&self) -> ValueRef<'_>;

    /// The JSON value of the catch-all variant; `None` for other variants.
    fn kept(&self) -> Option<&Json>;

    /// How the alternatives are told apart.
    fn discrimination(&self) -> Discrimination {
        Discrimination::Ambiguous
    }

    /// How each alternative is written; empty if each one is written as its payload.
    fn forms(&self) -> &'static [WrittenForm] {
        &[]
    }
}

/// A borrowed view of a value, as one of the kinds that JSON, parameters and forms have.
#[derive(Clone)]
pub enum ValueRef<'a> {
    /// An absent value, which objects and parameters leave out.
    Absent,
    /// JSON `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// A signed integer.
    Int(i64),
    /// An unsigned integer.
    Uint(u64),
    /// A floating point number.
    Float(f64),
    /// A string.
    String(&'a str),
    /// Bytes, written as base64 text.
    Base64(&'a [u8]),
    /// Bytes, written as base64 text with the URL-safe alphabet.
    Base64Url(&'a [u8]),
    /// A list.
    List(Vec<ValueRef<'a>>),
    /// A list that is viewed element by element.
    Elements(&'a dyn Elements),
    /// An object with arbitrary keys.
    Map(Vec<(&'a str, ValueRef<'a>)>),
    /// An object with a table.
    Model(&'a dyn Model),
    /// An alternative of a union, with the tags that it is written with.
    Tagged(&'a dyn Encode, &'static Tagged),
    /// Any JSON value.
    Json(&'a Json),
    /// A number that is written with these digits, of which a floating-point number has not all.
    Digits(Box<str>),
    /// The JSON of a type that the caller chose, or why it cannot be written.
    Made(Box<Result<Json, String>>),
    /// A file. Only multipart bodies can contain it as it is.
    File(&'a File),
}

/// A list whose elements can be viewed one by one.
pub trait Elements {
    /// How many there are.
    fn count(&self) -> usize;

    /// The element at an index below the count.
    fn at(&self, index: usize) -> ValueRef<'_>;
}

/// The place of a value, by the kind of JSON that it takes.
pub enum DecodeTarget<'a> {
    /// A boolean.
    Bool(&'a mut bool),
    /// A number of any width.
    Number(&'a mut dyn Number),
    /// A string.
    String(&'a mut String),
    /// A value that is read from a string.
    Parse(&'a mut dyn Parse),
    /// A value that is read from an integer.
    Code(&'a mut dyn Parse),
    /// A list.
    List(&'a mut dyn ListTarget),
    /// A list whose elements have their own types.
    Tuple(&'a mut dyn TupleTarget),
    /// An object with arbitrary keys.
    Map(&'a mut dyn MapTarget),
    /// An object with a table.
    Model(&'a mut dyn Model),
    /// One of several alternatives.
    Union(&'a mut dyn Union),
    /// Any JSON value.
    Json(&'a mut Json),
    /// A value whose type the caller chose.
    Own(&'a mut dyn OwnTarget),
}

impl DecodeTarget<'_> {
    /// What the place accepts, for errors.
    pub fn expected(&self) -> &'static str {
        match self {
            DecodeTarget::Bool(_) => "a boolean",
            DecodeTarget::Number(number) => number.expected(),
            DecodeTarget::String(_) => "a string",
            DecodeTarget::Parse(parse) | DecodeTarget::Code(parse) => parse.expected(),
            DecodeTarget::List(_) | DecodeTarget::Tuple(_) => "a list",
            DecodeTarget::Map(_) | DecodeTarget::Model(_) => "an object",
            DecodeTarget::Union(_) | DecodeTarget::Json(_) => "a value",
            DecodeTarget::Own(own) => own.expected(),
        }
    }
}

/// A list.
pub trait ListTarget {
    /// Appends a default element and returns it.
    fn push(&mut self) -> &mut dyn Decode;

    /// Drops all elements.
    fn clear(&mut self);
}

/// A list whose elements have their own types.
pub trait TupleTarget {
    /// How many there are.
    fn count(&self) -> usize;

    /// The element at an index below the count.
    fn at(&mut self, index: usize) -> Option<&mut dyn Decode>;

    /// The place of further elements, if they are kept.
    fn rest(&mut self) -> Option<&mut dyn ListTarget> {
        None
    }
}

/// An object with arbitrary keys.
pub trait MapTarget {
    /// The value of a key; for a new key, a default value is added.
    fn entry(&mut self, key: String) -> &mut dyn Decode;

    /// Drops all entries.
    fn clear(&mut self);
}
