//! Types: structs, enumerations, unions, and references to them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::de::IgnoredAny;

use crate::naming::{FieldName, MethodName, ModuleName, TypeName, VariantName};
use crate::own_type::OwnType;

/// A type of the client.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeDefinition {
    /// Its name, unique in the document.
    pub name: TypeName,
    /// Names that it had before the document renamed it, which stand for it still.
    pub aliases: Vec<TypeName>,
    /// The file that holds it.
    pub file: ModuleName,
    /// The tags whose operations reach it, by their place in [`Api::tags`](super::Api::tags); none if it is there whichever of them are chosen.
    pub tags: BTreeSet<usize>,
    /// What the document says about it, or where its values come from.
    pub docs: String,
    /// Whether the document advises against it.
    pub deprecated: bool,
    /// Whether links lead to it, so that its methods are compiled in the client, and not where they are called.
    pub is_linked: bool,
    /// Whether requests have it, so that callers make its values.
    pub is_sent: bool,
    /// What it derives beside what all types have.
    pub derives: Vec<String>,
    /// Attributes that stand before it.
    pub attributes: Vec<String>,
    /// What it is.
    pub kind: TypeKind,
}

/// The most fields that a constructor takes; more could not be distinguished at the call.
const MOST_ARGUMENTS: usize = 7;

impl TypeDefinition {
    /// The fields that a constructor takes, in the order of their names, which documents do not change: those that callers must set. There is none where nothing must be set, or too much.
    pub fn constructed_of(&self) -> Vec<&Field> {
        let TypeKind::Struct(of) = &self.kind else { return Vec::new() };
        let mut fields: Vec<&Field> = of.fields.iter().filter(|field| field.is_to_be_set()).collect();
        if !self.is_sent || fields.len() > MOST_ARGUMENTS {
            return Vec::new();
        }
        fields.sort_by(|one, other| one.wire.cmp(&other.wire));
        fields
    }
}

/// What a type is.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeKind {
    /// An object with known properties.
    Struct(Struct),
    /// Known values, open for others.
    Enumeration(Enumeration),
    /// Known values of several kinds, open for others.
    ValueEnumeration(ValueEnumeration),
    /// One of several types.
    Union(Alternatives),
    /// One of several types of which nothing in a value tells which.
    Views(Vec<View>),
}

impl TypeKind {
    /// The types that it is made of.
    pub fn references(&self) -> Vec<&TypeReference> {
        match self {
            Self::Struct(of) => {
                let extra = match &of.extra {
                    Extra::Skipped => None,
                    Extra::Kept(_, of) => Some(of),
                };
                of.fields.iter().map(|field| &field.of).chain(extra).collect()
            }
            Self::Enumeration(_) | Self::ValueEnumeration(_) => Vec::new(),
            Self::Union(of) => of.alternatives.iter().filter_map(Alternative::of).collect(),
            Self::Views(views) => views.iter().map(|view| &view.of).collect(),
        }
    }
}

/// An object with known properties.
#[derive(Clone, Debug, PartialEq)]
pub struct Struct {
    /// The properties, in the document's order.
    pub fields: Vec<Field>,
    /// What becomes of properties that are not known.
    pub extra: Extra,
}

/// What becomes of properties that are not known.
#[derive(Clone, Debug, PartialEq)]
pub enum Extra {
    /// They are left out.
    Skipped,
    /// They are kept in a map of this name with values of this type.
    Kept(FieldName, TypeReference),
}

/// A property.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The name on the wire.
    pub wire: String,
    /// The name in Rust.
    pub name: FieldName,
    /// The type of a value that is there.
    pub of: TypeReference,
    /// Whether there must be one.
    pub presence: Presence,
    /// What the document says about it.
    pub docs: Option<String>,
    /// What the document says happens without it, as JSON.
    pub default: Option<String>,
    /// The bounds of its value, in words.
    pub bounds: Option<String>,
    /// Whether the document advises against it.
    pub deprecated: bool,
    /// Whether its value must not be shown.
    pub secret: bool,
    /// Which of requests and responses have it.
    pub direction: Direction,
    /// Whether it is `true` from the start, because it must be there and be nothing else.
    pub starts_true: bool,
    /// Whether the document has the empty text among its values, so that one is meant where it is required.
    pub may_be_empty: bool,
    /// Whether the document says that it must be there, though it is optional: a response without it is read, and its absence told.
    pub promised: bool,
}

impl Field {
    /// Whether a request must have it, and it is not written by itself.
    pub fn is_to_be_set(&self) -> bool {
        matches!(self.presence, Presence::Required | Presence::Nullable)
            && !self.direction.is_never_sent()
            && !self.starts_true
            && !matches!(self.of, TypeReference::Fixed(_))
    }
}

/// Which of requests and responses have a property.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// Both.
    #[default]
    Both,
    /// Responses alone.
    Responses,
    /// Requests alone.
    Requests,
    /// Neither: the document says of both that they do not have it.
    Neither,
}

impl Direction {
    /// Whether a request is written without it.
    pub fn is_never_sent(self) -> bool {
        matches!(self, Self::Responses | Self::Neither)
    }
}

/// Whether a value must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It must.
    Required,
    /// It need not.
    Optional,
    /// It must, but may be null.
    Nullable,
    /// It need not, and null is something else than nothing.
    OptionalNullable,
}

/// A list of values, and a variant for any other.
#[derive(Clone, Debug, PartialEq)]
pub struct Enumeration {
    /// The values.
    pub values: Values,
    /// The variant that keeps a value which is not listed.
    pub rest: VariantName,
    /// Whether the document takes other values too, so that one value that is listed is not the only one.
    pub is_open: bool,
}

/// A list of values of several kinds, and a variant for any other.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueEnumeration {
    /// The values.
    pub values: Vec<EnumerationValue<Constant>>,
    /// The variant that keeps a value which is not listed.
    pub rest: VariantName,
}

/// The values of an enumeration, all of one kind.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// Texts.
    String(Vec<EnumerationValue<String>>),
    /// Integers.
    Integer(Vec<EnumerationValue<i64>>),
}

/// One listed value.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumerationValue<T> {
    /// The value on the wire.
    pub wire: T,
    /// The variant.
    pub name: VariantName,
    /// What the document says about it.
    pub docs: Option<String>,
}

/// One of several types.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternatives {
    /// The types, in the document's order.
    pub alternatives: Vec<Alternative>,
    /// The variant that keeps a value which fits none, or several equally well.
    pub rest: VariantName,
    /// What distinguishes them.
    pub discrimination: Discrimination,
    /// Whether a value may be several of them at once, each of which knows properties that the others do not.
    pub may_mix: bool,
}

impl Alternatives {
    /// The alternatives that their types convert into: those that no other alternative holds, but the union itself.
    pub fn conversions(&self, own: &TypeName) -> Vec<(&Alternative, &TypeReference)> {
        let mut holders: BTreeMap<&TypeReference, usize> = BTreeMap::new();
        for payload in self.alternatives.iter().filter_map(Alternative::of) {
            *holders.entry(payload).or_default() += 1;
        }
        let mut conversions = Vec::new();
        for one in &self.alternatives {
            let Some(payload) = one.of() else { continue };
            let of = match payload {
                TypeReference::Boxed(of) | TypeReference::Linked(of) => &**of,
                TypeReference::Scalar(_) | TypeReference::List(_) => payload,
                _ => continue,
            };
            let is_itself = matches!(of, TypeReference::Named(name) if name == own);
            if holders.get(payload) == Some(&1) && !is_itself {
                conversions.push((one, of));
            }
        }
        conversions
    }
}

/// What distinguishes the alternatives of a union.
#[derive(Clone, Debug, PartialEq)]
pub enum Discrimination {
    /// The value of this property, which names the alternative, and the place of the one that values are which name none.
    Tag(String, Option<usize>),
    /// Tests, in the order in which they are made, each with the place of the alternative that it proves.
    Matcher(Vec<(Matcher, usize)>),
    /// The properties that a value has: exactly one alternative is meant, and it is taken for the one that knows most of them.
    Ambiguous,
}

/// A test that the values of one alternative pass and those of others do not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Matcher {
    /// Any value.
    Any,
    /// A value of this kind.
    Kind(JsonKind),
    /// One of these values.
    Value(Vec<Constant>),
    /// An object with these properties, each of which passes in turn.
    Object(Vec<(String, Matcher)>),
    /// A list whose first element, if it has one, passes.
    List(Box<Matcher>),
}

/// A kind of JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum JsonKind {
    /// `true` or `false`.
    Boolean,
    /// A number without a fraction.
    Integer,
    /// A number that is written without a fraction or an exponent.
    Whole,
    /// Any number.
    Number,
    /// A string.
    String,
    /// A list.
    List,
    /// An object.
    Object,
}

/// A value that a document fixes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Constant {
    /// A boolean.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// Any number, as a document writes it.
    Number(String),
    /// A string.
    String(String),
}

impl fmt::Display for Constant {
    /// As JSON, or a text as it is unless it would be read as what is no text.
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

/// A type as which a raw value can be read.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// The method that reads it.
    pub name: MethodName,
    /// The type.
    pub of: TypeReference,
}

/// One type of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// The variant.
    pub name: VariantName,
    /// What it holds, and what of it is on the wire.
    pub content: Content,
    /// The values of the discriminator that name it.
    pub tags: Vec<String>,
    /// What the document says about it.
    pub docs: Option<String>,
}

/// Properties that a union writes by itself, each with the value that stands for the alternative.
pub type WrittenTags = Vec<(String, Constant)>;

/// What a variant holds, and what of it is on the wire.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Content {
    /// The value itself, with these properties where it has none.
    Whole(TypeReference, WrittenTags),
    /// An object, beside these properties, which are none of its own.
    Beside(TypeReference, WrittenTags),
    /// The value of a property, beside these.
    Property(String, TypeReference, WrittenTags),
    /// Nothing: an object of these properties.
    Tags(WrittenTags),
    /// Nothing: this value.
    Constant(Constant),
}

impl Alternative {
    /// The type of the content of the variant, if it holds anything.
    pub fn of(&self) -> Option<&TypeReference> {
        match &self.content {
            Content::Whole(of, _) | Content::Beside(of, _) | Content::Property(_, of, _) => Some(of),
            Content::Tags(_) | Content::Constant(_) => None,
        }
    }

    /// The same, to be changed.
    pub fn of_mut(&mut self) -> Option<&mut TypeReference> {
        match &mut self.content {
            Content::Whole(of, _) | Content::Beside(of, _) | Content::Property(_, of, _) => Some(of),
            Content::Tags(_) | Content::Constant(_) => None,
        }
    }
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TypeReference {
    /// A value without parts.
    Scalar(Scalar),
    /// Any JSON value.
    Any,
    /// The one value that a property may have, which is written by itself.
    Fixed(Constant),
    /// A type that the caller chose, and the scalar that it stands for, if it is one.
    Own(OwnType, Option<Scalar>),
    /// A type of the client.
    Named(TypeName),
    /// Any number of the values of an enumeration, whose numbers are added up.
    Flags(TypeName),
    /// A list.
    List(Box<Self>),
    /// A list whose elements have a type each and are all there.
    Tuple(Vec<Self>),
    /// A list whose first elements have a type each, as far as they are there, and whose others are of one type.
    OpenTuple(OpenTuple),
    /// A map from text.
    Map(Box<Self>),
    /// A value that may be null, within a list or map, or absent, within a tuple.
    Nullable(Box<Self>),
    /// A value behind a pointer, because its type holds itself or is large.
    Boxed(Box<Self>),
    /// A value behind a pointer at which a long line of types ends for the compiler.
    Linked(Box<Self>),
}

impl TypeReference {
    /// The scalar that it is, or that the caller's type stands for.
    pub fn scalar(&self) -> Option<Scalar> {
        match self {
            Self::Scalar(scalar) => Some(*scalar),
            Self::Own(_, scalar) => *scalar,
            _ => None,
        }
    }

    /// The types of the client that it leads to, through lists, maps and the like.
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

    /// Whether it takes long to read: it has a list whose first elements have a type each, or more than two lists and maps in one another.
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

/// A list whose first elements have a type each.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OpenTuple {
    /// The types of the first elements.
    pub first: Vec<TypeReference>,
    /// How many of them must be there.
    pub required: usize,
    /// The type of the others.
    pub rest: Box<TypeReference>,
}

impl OpenTuple {
    /// The types of all elements.
    pub fn parts(&self) -> impl Iterator<Item = &TypeReference> {
        self.first.iter().chain([&*self.rest])
    }
}

/// A value without parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scalar {
    /// `true` or `false`.
    Boolean,
    /// A signed integer of 32 bits.
    Integer32,
    /// A signed integer of 64 bits, which is what an integer without format is taken for.
    Integer64,
    /// An unsigned integer of 32 bits.
    Unsigned32,
    /// An unsigned integer of 64 bits.
    Unsigned64,
    /// A floating-point number of 64 bits.
    Float64,
    /// A string.
    String,
    /// A date with time and offset.
    DateTime,
    /// A date.
    Date,
    /// Several values with commas between.
    CommaList,
    /// Bytes, written as Base64 text.
    Base64,
    /// Bytes, written as Base64 text in the alphabet of URLs (RFC 4648, section 5).
    Base64Url,
    /// A universally unique identifier.
    Uuid,
    /// A decimal number, written as text.
    Decimal,
    /// The content of a file, as a part of a form.
    File,
}
