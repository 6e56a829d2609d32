// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! How values describe themselves to the drivers: the traits, and the views that they give of a value that is read or
//! written. They lead to each other, so they stand together.

use super::discrimination::Discrimination;
use super::json::Json;
use super::own_type::OwnTarget;
use super::same::Same;
use super::scalar_traits::{Clear, Number, Parse};
use super::shape::Shape;
use super::tagged::{Tagged, WrittenForm};
use crate::upload::File;

/// A value that can be written.
pub trait Encode {
    /// Views the value as one of the few kinds that the encoders know.
    fn value_ref(&self) -> ValueRef<'_>;

    /// Tells whether the value is one that can be absent, and is.
    fn is_absent(&self) -> bool {
        false
    }
}

/// A value that can be read into; its start is its `Default`.
pub trait Decode: Encode + Same {
    /// Gives the place that a decoder fills with a value other than null; an absent value becomes a vacant one for it.
    fn target(&mut self) -> DecodeTarget<'_>;

    /// Tells whether the value can be absent.
    fn is_optional(&self) -> bool {
        false
    }

    /// Makes a value that can be absent so, if it is to be cleared; tells whether it can be.
    ///
    /// Of two nested ones the outer stays and tells that the key was there.
    fn clear(&mut self, _when: Clear) -> bool {
        false
    }

    /// Tells whether the value holds nothing, so that an optional field need not be written.
    fn is_vacant(&self) -> bool {
        false
    }

    /// Tells whether the value is still what its `Default` made and cannot be meant, so that a required one must not be sent.
    fn is_unset(&self) -> bool {
        false
    }
}

/// An object with named fields.
pub trait Model {
    /// The table of the fields.
    fn shape(&self) -> &'static Shape;

    /// Shows the fields to a function, in the order of the table; one more at the end is the map of all other keys.
    fn with_fields<'a>(&'a self, take: &mut dyn FnMut(&[&'a dyn Decode]));

    /// Shows the places of the fields to a function, in the same order.
    fn with_places<'a>(&'a mut self, take: &mut dyn FnMut(&mut [&'a mut dyn Decode]));
}

/// What the macro `model` writes of a type, and all that a [`Model`] needs.
pub trait HasFields {
    /// The table of the fields.
    fn shape(&self) -> &'static Shape;

    /// Lends the fields in the order of the table; one more at the end is the map of all other keys.
    ///
    /// They are lent, not returned, so that whoever takes them knows their types: what compares or copies them is compiled
    /// for those who do.
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

/// Takes the fields that a model lends.
pub trait Lend<'a> {
    /// Takes all fields.
    fn all<T: Fields<'a>>(&mut self, fields: T);

    /// Takes some fields; others follow, or the end.
    fn some<T: Fields<'a>>(&mut self, fields: T);

    /// Ends what was taken in parts.
    fn end(&mut self) {}
}

/// Shows the fields that a model lends as a list to whoever asked.
struct Listing<'t, 'a> {
    take: &'t mut dyn FnMut(&[&'a dyn Decode]),
    /// Those of a model that has too many for one tuple.
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

/// Takes the places of the fields that a model lends, and shows them to whoever asked.
pub struct LendMut<'t, 'a> {
    take: &'t mut dyn FnMut(&mut [&'a mut dyn Decode]),
    /// Those of a model that has too many for one tuple.
    some: Vec<&'a mut dyn Decode>,
}

impl<'a> LendMut<'_, 'a> {
    /// Takes all places.
    #[inline]
    pub fn all<T: Places<'a>>(&mut self, places: T) {
        places.lend(&mut *self.take);
    }

    /// Takes some places; others follow, or the end.
    #[inline]
    pub fn some<T: Places<'a>>(&mut self, places: T) {
        places.push(&mut self.some);
    }

    /// Shows what was taken.
    pub fn end(&mut self) {
        (self.take)(&mut self.some);
    }
}

/// Fields of a model, a tuple of references.
pub trait Fields<'a>: Copy {
    /// Shows them as a list, which needs no memory but the stack.
    fn lend(self, take: &mut dyn FnMut(&[&'a dyn Decode]));

    /// Appends them to a list.
    fn push(self, list: &mut Vec<&'a dyn Decode>);

    /// Visits one after the other, each as the type that it has, until the visitor has enough; tells whether it saw all.
    fn each(self, visitor: &mut impl Visitor) -> bool;

    /// The field at an index, if it is of that type.
    fn at<T: 'static>(self, index: usize) -> Option<&'a T>;
}

/// What visits fields.
pub trait Visitor {
    /// Takes a field, and tells whether to go on.
    fn visit<T: Decode>(&mut self, field: &T) -> bool;
}

/// Places of the fields of a model, a tuple of references.
pub trait Places<'a> {
    /// Shows them as a list, which needs no memory but the stack.
    fn lend(self, take: &mut dyn FnMut(&mut [&'a mut dyn Decode]));

    /// Appends them to a list.
    fn push(self, list: &mut Vec<&'a mut dyn Decode>);
}

/// A value of one of several types, with a catch-all that keeps the JSON.
pub trait Union {
    /// Becomes the alternative at `index` with a vacant payload; `false` when there is no such alternative.
    fn select(&mut self, index: usize) -> bool;

    /// The payload of the present alternative.
    fn payload(&mut self) -> &mut dyn Decode;

    /// Becomes the catch-all.
    fn keep(&mut self, json: Json);

    /// Views the present alternative, with the tags that it is written with.
    fn view(&self) -> ValueRef<'_>;

    /// What the catch-all holds, if it is that.
    fn kept(&self) -> Option<&Json>;

    /// What distinguishes the alternatives.
    fn discrimination(&self) -> Discrimination {
        Discrimination::Ambiguous
    }

    /// How each alternative is written, if any is more than its payload.
    fn forms(&self) -> &'static [WrittenForm] {
        &[]
    }
}

/// A borrowed view of a value: the kinds that JSON, parameters and forms can hold.
#[derive(Clone)]
pub enum ValueRef<'a> {
    /// Not there at all: left out of objects and parameters.
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
    /// The same in the alphabet of URLs.
    Base64Url(&'a [u8]),
    /// A list.
    List(Vec<ValueRef<'a>>),
    /// A list that is viewed element by element.
    Elements(&'a dyn Elements),
    /// An object with free keys.
    Map(Vec<(&'a str, ValueRef<'a>)>),
    /// An object with a table.
    Model(&'a dyn Model),
    /// An alternative of a union, which is written with these tags.
    Tagged(&'a dyn Encode, &'static Tagged),
    /// Any JSON value.
    Json(&'a Json),
    /// A number that is written with these digits, of which a floating-point number has not all.
    Digits(Box<str>),
    /// What a type of callers makes of itself, or why it cannot.
    Made(Box<Result<Json, String>>),
    /// A file, which only a multipart body can hold as such.
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
    /// A value that reads itself from a text.
    Parse(&'a mut dyn Parse),
    /// A value that reads itself from an integer.
    Code(&'a mut dyn Parse),
    /// A list.
    List(&'a mut dyn ListTarget),
    /// A list whose elements have a type each.
    Tuple(&'a mut dyn TupleTarget),
    /// An object with free keys.
    Map(&'a mut dyn MapTarget),
    /// An object with a table.
    Model(&'a mut dyn Model),
    /// One of several alternatives.
    Union(&'a mut dyn Union),
    /// Any JSON value.
    Json(&'a mut Json),
    /// A value of a type of callers.
    Own(&'a mut dyn OwnTarget),
}

impl DecodeTarget<'_> {
    /// Says in words what the place takes.
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
    /// Appends a vacant element and gives it.
    fn push(&mut self) -> &mut dyn Decode;

    /// Drops all elements.
    fn clear(&mut self);
}

/// A list whose elements have a type each.
pub trait TupleTarget {
    /// How many there are.
    fn count(&self) -> usize;

    /// The element at an index below the count.
    fn at(&mut self, index: usize) -> Option<&mut dyn Decode>;

    /// The place of the elements that follow, if they are kept.
    fn rest(&mut self) -> Option<&mut dyn ListTarget> {
        None
    }
}

/// An object with free keys.
pub trait MapTarget {
    /// Gives the value of a key, a vacant one for a new key.
    fn entry(&mut self, key: String) -> &mut dyn Decode;

    /// Drops all keys.
    fn clear(&mut self);
}
