//! Types: structs, enums and unions.

use std::collections::{BTreeMap, BTreeSet};

use super::reference::{Constant, TypeReference};
use crate::naming::{FieldName, MethodName, ModuleName, TypeName, VariantName};

/// A type of the client.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeDefinition {
    /// Its name, unique in the document.
    pub name: TypeName,
    /// Earlier names, which become aliases.
    pub aliases: Vec<TypeName>,
    /// The file that contains it.
    pub file: ModuleName,
    /// The tags whose operations use it, as indices into [`Api::tags`](super::Api::tags); empty if it is
    /// always compiled.
    pub tags: BTreeSet<usize>,
    /// Its description, or where its values come from.
    pub docs: String,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether a [`TypeReference::Linked`] refers to it. Then its methods are compiled in the client, not
    /// where they are called.
    pub is_linked: bool,
    /// Whether requests contain it, so that callers construct it.
    pub is_sent: bool,
    /// Derives in addition to those of all types.
    pub derives: Vec<String>,
    /// Additional attributes.
    pub attributes: Vec<String>,
    /// What it is.
    pub kind: TypeKind,
}

/// The most arguments of a constructor. Calls with more arguments are hard to read.
const MOST_ARGUMENTS: usize = 7;

impl TypeDefinition {
    /// The arguments of its constructor: the fields that callers must set, in alphabetical order, which
    /// changes of the document do not affect. Empty if there are none, or more than `MOST_ARGUMENTS`.
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

/// The kinds of types.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeKind {
    /// An object with known properties.
    Struct(Struct),
    /// An enum of known values, with a variant for others.
    Enumeration(Enumeration),
    /// An enum of known values of several JSON types, with a variant for others.
    ValueEnumeration(ValueEnumeration),
    /// A union of several types.
    Union(Alternatives),
    /// A union whose alternatives cannot be distinguished. It keeps the raw value, which callers read as one of
    /// these types.
    Views(Vec<View>),
}

impl TypeKind {
    /// The types that it contains.
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

/// A struct for an object with known properties.
#[derive(Clone, Debug, PartialEq)]
pub struct Struct {
    /// The fields, in document order.
    pub fields: Vec<Field>,
    /// What happens to unknown properties.
    pub extra: Extra,
}

/// What happens to unknown properties.
#[derive(Clone, Debug, PartialEq)]
pub enum Extra {
    /// They are dropped.
    Skipped,
    /// They are kept in a map with this field name and value type.
    Kept(FieldName, TypeReference),
}

/// A field for a property.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The wire name.
    pub wire: String,
    /// The Rust name.
    pub name: FieldName,
    /// The type of its value, without null or absence.
    pub of: TypeReference,
    /// Whether it is required and whether it may be null.
    pub presence: Presence,
    /// Its description.
    pub docs: Option<String>,
    /// Its default according to the document, as JSON.
    pub default: Option<String>,
    /// Its bounds, in words.
    pub bounds: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether its value must not be shown.
    pub secret: bool,
    /// Whether requests, responses or both have it.
    pub direction: Direction,
    /// Whether it is initially `true`, since it is required and has no other value.
    pub starts_true: bool,
    /// Whether the document shows the empty string as a value, so that an empty required string is intended.
    pub may_be_empty: bool,
    /// Whether the document requires it although it is optional here: responses without it are read, and its
    /// absence is reported.
    pub promised: bool,
}

impl Field {
    /// Whether callers must set it: it is required, and not written automatically.
    pub fn is_to_be_set(&self) -> bool {
        matches!(self.presence, Presence::Required | Presence::Nullable)
            && !self.direction.is_never_sent()
            && !self.starts_true
            && !matches!(self.of, TypeReference::Fixed(_))
    }
}

/// Whether requests or responses have a property.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// Both have it.
    #[default]
    Both,
    /// Only responses have it.
    Responses,
    /// Only requests have it.
    Requests,
    /// Neither has it: the document excludes both.
    Neither,
}

impl Direction {
    /// Whether requests never have it.
    pub fn is_never_sent(self) -> bool {
        matches!(self, Self::Responses | Self::Neither)
    }
}

/// Whether a property is required, and whether it may be null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Required.
    Required,
    /// Optional.
    Optional,
    /// Required, but may be null.
    Nullable,
    /// Optional, and null differs from absence.
    OptionalNullable,
}

/// An enum of values, with a variant for others.
#[derive(Clone, Debug, PartialEq)]
pub struct Enumeration {
    /// The values.
    pub values: Values,
    /// The variant for unlisted values.
    pub rest: VariantName,
    /// Whether the document allows unlisted values, so that a single listed value is not the only one.
    pub is_open: bool,
}

/// An enum of values of several JSON types, with a variant for others.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueEnumeration {
    /// The values.
    pub values: Vec<EnumerationValue<Constant>>,
    /// The variant for unlisted values.
    pub rest: VariantName,
}

/// The values of an enum, all of one type.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// Strings.
    String(Vec<EnumerationValue<String>>),
    /// Integers.
    Integer(Vec<EnumerationValue<i64>>),
}

/// A listed value.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumerationValue<T> {
    /// The value in JSON.
    pub wire: T,
    /// The name of its variant.
    pub name: VariantName,
    /// Its description.
    pub docs: Option<String>,
}

/// A union of several types.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternatives {
    /// The types, in document order.
    pub alternatives: Vec<Alternative>,
    /// The variant for values that match no alternative, or several equally well.
    pub rest: VariantName,
    /// How the alternatives are distinguished.
    pub discrimination: Discrimination,
    /// Whether a value may match several alternatives at once, each with properties that the others do not
    /// have.
    pub may_mix: bool,
}

impl Alternatives {
    /// The alternatives with a conversion from their type: those whose type no other alternative has, except
    /// the union itself.
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

/// How the alternatives of a union are distinguished.
#[derive(Clone, Debug, PartialEq)]
pub enum Discrimination {
    /// By the value of this property. The second part is the index of the alternative for unknown or absent
    /// values.
    Tag(String, Option<usize>),
    /// By tests in this order; each has the index of the alternative that it proves.
    Matcher(Vec<(Matcher, usize)>),
    /// By its properties: exactly one alternative is meant, so the one that knows most of the properties is
    /// chosen.
    Ambiguous,
}

/// A test that all values of one alternative pass, and no value of the others.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Matcher {
    /// Any value passes.
    Any,
    /// A value of this kind.
    Kind(JsonKind),
    /// One of these values.
    Value(Vec<Constant>),
    /// An object with these properties, whose values pass these tests.
    Object(Vec<(String, Matcher)>),
    /// A list whose first element passes, or that is empty.
    List(Box<Matcher>),
}

/// A kind of JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum JsonKind {
    /// `true` or `false`.
    Boolean,
    /// A number without a fraction.
    Integer,
    /// A number written without a fraction or exponent.
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

/// A type that a raw value can be read as.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// The name of the method that reads it.
    pub name: MethodName,
    /// The type.
    pub of: TypeReference,
}

/// An alternative of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// The name of the variant.
    pub name: VariantName,
    /// The content of the variant, and its form in JSON.
    pub content: Content,
    /// The discriminator's values for it.
    pub tags: Vec<String>,
    /// Its description.
    pub docs: Option<String>,
}

/// Properties that a union writes automatically, with their fixed values.
pub type WrittenTags = Vec<(String, Constant)>;

/// The content of a variant, and its form in JSON.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Content {
    /// The value itself; these properties are added if it does not have them.
    Whole(TypeReference, WrittenTags),
    /// An object, with these properties added, which it does not have itself.
    Beside(TypeReference, WrittenTags),
    /// The value of a property, next to these properties.
    Property(String, TypeReference, WrittenTags),
    /// No content: an object with these properties.
    Tags(WrittenTags),
    /// No content: this value.
    Constant(Constant),
}

impl Alternative {
    /// The type of the variant's content, if it has any.
    pub fn of(&self) -> Option<&TypeReference> {
        match &self.content {
            Content::Whole(of, _) | Content::Beside(of, _) | Content::Property(_, of, _) => Some(of),
            Content::Tags(_) | Content::Constant(_) => None,
        }
    }

    /// The same, mutable.
    pub fn of_mut(&mut self) -> Option<&mut TypeReference> {
        match &mut self.content {
            Content::Whole(of, _) | Content::Beside(of, _) | Content::Property(_, of, _) => Some(of),
            Content::Tags(_) | Content::Constant(_) => None,
        }
    }
}
