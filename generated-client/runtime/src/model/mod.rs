// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Coding of values by tables: every type describes itself, and one driver per direction does the work.

mod alternatives;
mod compare;
mod complete;
mod context;
mod decimal;
mod decode;
mod encode;
pub mod evidence;
mod json_text;
mod kept;
mod link;
mod macros;
mod memory;
mod mixture;
mod moment;
mod open_tuple;
mod part;
mod record;
mod scalar;
mod slot;
mod standard;
mod tagged;
mod tree;
mod tuple;
mod union_macros;
mod uuid;

pub use compare::{debug, debug_variant, equal};
pub(crate) use complete::first_missing;
pub use context::{DecodeError, Score};
pub use decimal::Decimal;
pub(crate) use decode::decode_within;
pub use decode::{decode_json, decode_slice, deserialize, view};
pub(crate) use encode::json_text;
pub use encode::to_json;
pub use evidence::{Constant, Evidence};
pub(crate) use json_text::text_of;
pub use json_text::to_json_text;
pub use kept::InvalidText;
pub use link::{Link, Linked};
pub(crate) use memory::DECODED_LIMIT;
pub use moment::{Date, DateTime};
pub use open_tuple::OpenTuple;
pub use part::{Elements, Part, entries};
pub use slot::{Clear, Fit, ListSlot, MapSlot, Number, Parse, Slot, TupleSlot, parse_integer};
pub use standard::Bytes64;
pub use tagged::Tagged;
pub use uuid::Uuid;

/// Any JSON value.
pub type Json = serde_json::Value;

/// A value that can be written.
pub trait Encode {
    /// Views the value as one of the few kinds that the encoders know.
    fn part(&self) -> Part<'_>;

    /// Tells whether the value is one that can be absent, and is.
    fn is_absent(&self) -> bool {
        false
    }
}

/// A value that can be read into; its start is its `Default`.
pub trait Decode: Encode {
    /// Gives the place that a decoder fills with a value other than null; an absent value becomes a vacant one for it.
    fn slot(&mut self) -> Slot<'_>;

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

    /// Lends the fields in the order of the table; one more at the end is the map of all other keys.
    ///
    /// They are lent, not returned, so that the list of them needs no memory but the stack.
    fn fields<'a>(&'a self, take: &mut dyn FnMut(&[&'a dyn Decode]));

    /// Lends the places of the fields, in the same order.
    fn fields_mut(&mut self, take: &mut dyn FnMut(&mut [&mut dyn Decode]));
}

/// The table of a model.
#[derive(Debug)]
pub struct Shape {
    /// The name of the type.
    pub name: &'static str,
    /// The declared fields.
    pub fields: &'static [Field],
    /// The flags that any of the fields has.
    pub marks: u8,
}

/// One declared field.
#[derive(Debug)]
pub struct Field {
    /// The key in JSON.
    pub name: &'static str,
    /// A union of the flags in [`mark`].
    pub marks: u8,
}

impl Field {
    /// Tells whether an answer must hold the field.
    pub fn is_required(&self) -> bool {
        self.marks & mark::required != 0
    }

    /// Tells whether the key has characters that JSON escapes.
    pub fn is_escaped(&self) -> bool {
        self.marks & mark::escaped != 0
    }

    /// Tells whether `Debug` hides the value.
    pub fn is_secret(&self) -> bool {
        self.marks & mark::secret != 0
    }
}

/// Flags of a field, named as the macro [`model`](self) writes them.
#[allow(non_upper_case_globals, reason = "the macro takes them as plain words")]
pub mod mark {
    /// The field must be present.
    pub const required: u8 = 1;
    /// The value is kept out of `Debug`.
    pub const secret: u8 = 2;
    /// The key has characters that JSON escapes: quotation marks, backslashes, control characters.
    pub const escaped: u8 = 4;
}

/// A value of one of several types, with a catch-all that keeps the JSON.
pub trait Union {
    /// Becomes the alternative at `index` with a vacant payload; `false` when there is no such alternative.
    fn select(&mut self, index: usize) -> bool;

    /// The payload of the present alternative.
    fn payload(&mut self) -> &mut dyn Decode;

    /// Becomes the catch-all.
    fn keep(&mut self, json: Json);

    /// What tells the alternatives apart.
    fn distinction(&self) -> Distinction {
        Distinction::Likeness
    }
}

/// What tells the alternatives of a union apart.
#[derive(Clone, Copy, Debug)]
pub enum Distinction {
    /// A key whose value names the alternative.
    Tag(&'static Tag),
    /// Tests in their order; a value that passes one is the alternative at its index.
    Evidence(&'static [(Evidence, usize)]),
    /// The same where a value may be several alternatives at once (`anyOf`): one that the proven alternative would not keep whole is
    /// another that does, or none.
    Several(&'static [(Evidence, usize)]),
    /// The keys of the value: the alternative is taken that knows most of them.
    Likeness,
}

/// A key whose value names the alternative (OpenAPI 3.0.3, "Discriminator Object").
#[derive(Debug)]
pub struct Tag {
    /// The key.
    pub key: &'static str,
    /// The names of each alternative, in the order of the union.
    pub names: &'static [&'static [&'static str]],
}
