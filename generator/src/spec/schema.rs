//! A schema as the specification has it: every keyword typed, its parts by number, and the place where it was written.

use std::collections::BTreeMap;

use indexmap::{IndexMap, IndexSet};
use serde_json::{Number, Value};

use super::part::Example;
use crate::own_type::OwnType;
use crate::place::Pointer;

/// The number of a schema among those of its document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub(super) u32);

/// A schema.
#[derive(Clone, Debug, PartialEq)]
pub struct Schema {
    /// Its place, which decides what it is called: composition moves a member to the place of the schema that it becomes a part of.
    pub place: Pointer,
    /// Where the document has it, or for a schema that composition made, the one that it was made for.
    pub written: Pointer,
    /// What says something about the schema and nothing about its values; beside a reference too.
    pub about: Annotations,
    /// What it says about its values.
    pub says: Says,
}

/// What a schema says about its values.
#[derive(Clone, Debug, PartialEq)]
pub enum Says {
    /// The same as another one.
    Reference(SchemaId),
    /// The same as one that is not there: the reference as it was written.
    Nowhere(String),
    /// What its keywords say.
    Keywords(Box<Keywords>),
}

/// Keywords that annotate (JSON Schema 2020-12, validation, section 9; OpenAPI 3.0.3, Schema Object).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Annotations {
    /// A short name for people.
    pub title: Option<String>,
    /// What the document says about it.
    pub description: Option<String>,
    /// What happens without a value.
    pub default: Option<Box<Value>>,
    /// Values that the document shows.
    pub examples: Vec<Example>,
    /// Whether the document advises against it.
    pub deprecated: bool,
    /// Null is a value as well. This is no annotation, but OpenAPI 3.0 lets it stand beside a reference, as documents do.
    pub nullable: bool,
    /// Only responses carry it.
    pub read_only: bool,
    /// Only requests carry it.
    pub write_only: bool,
    /// Its value must not be shown (`x-secret`).
    pub secret: bool,
    /// The name of the type that the document sets (`x-rust-name`).
    pub rust_name: Option<String>,
    /// The name of the field that the document sets, where it is a property (`x-rust-name` in small letters).
    pub rust_field: Option<String>,
    /// The type that takes its place (`x-rust-type`).
    pub rust_type: Option<Box<Value>>,
    /// What its type derives beside what all types have (`x-rust-derive`).
    pub rust_derive: Vec<String>,
    /// Whether a number is the sum of several of the values that are listed (`x-rust-flags`).
    pub flags: bool,
    /// The name of the variant that the document sets (`x-rust-variant`).
    pub rust_variant: Option<String>,
    /// What each value of an enumeration means (`x-enum-descriptions`), by the value as a string.
    pub value_descriptions: BTreeMap<String, String>,
    /// What each value of an enumeration is called (`x-enum-varnames`), in order.
    pub value_names: Vec<String>,
}

/// Keywords that describe values.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Keywords {
    /// The type; without it any type may be meant.
    pub of: Option<Type>,
    /// What a string or number is written as.
    pub format: Option<String>,
    /// The values of an `enum`; `const` is one of one value.
    pub values: Option<Vec<Value>>,
    /// The schemas of the properties that are known by name, in the order of the document.
    pub properties: IndexMap<String, SchemaId>,
    /// The properties that must be there.
    pub required: IndexSet<String>,
    /// The properties that are not known by name.
    pub additional: Option<Additional>,
    /// The elements of a list.
    pub items: Option<SchemaId>,
    /// The first elements of a list, each with a schema.
    pub prefix_items: Vec<SchemaId>,
    /// Nothing follows the first elements: `items` is false.
    pub closed: bool,
    /// Schemas that hold as well.
    pub all_of: Vec<SchemaId>,
    /// Schemas of which some hold as well.
    pub union: Option<Union>,
    /// What names the alternative, or the subtype, that a value is.
    pub discriminator: Option<Discriminator>,
    /// `not` stands here; what it says is not read.
    pub excludes: bool,
    /// The content of a string that holds another media type (`contentSchema`).
    pub content: Option<SchemaId>,
    /// What it says of sizes.
    pub bounds: Bounds,
    /// What it becomes in Rust; composition says so last.
    pub role: Role,
}

/// What a schema becomes in Rust.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Role {
    /// What its keywords describe.
    #[default]
    Whole,
    /// The same, with other values of the type beside those that it lists.
    Open,
    /// The one value that it allows, which needs no type: a property that is written by itself, or a variant without content.
    Constant,
    /// A variant of the union that it is an alternative of: an object of constants, and this.
    Variant(Content),
    /// A type that the caller chose.
    Own(OwnType),
}

/// What the variant of an object holds beside its constants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Nothing.
    Nothing,
    /// The value of this property.
    Property(String),
    /// The properties of this schema.
    Beside(SchemaId),
}

/// A type of JSON values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Type {
    /// `true` or `false`.
    Boolean,
    /// A number without a fraction.
    Integer,
    /// Any number.
    Number,
    /// A string.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}

/// What `additionalProperties` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Additional {
    /// Whether there may be any.
    Any(bool),
    /// Properties with values of one schema.
    Schema(SchemaId),
}

/// `oneOf` or `anyOf`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Union {
    /// How many of them.
    pub how_many: HowMany,
    /// The schemas, in the order of the document.
    pub alternatives: Vec<SchemaId>,
}

/// How many of a union's alternatives a value matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HowMany {
    /// Exactly one: `oneOf`.
    One,
    /// One at least: `anyOf`.
    Any,
    /// One or none: the schemas that extend a base with a discriminator, to which others may come.
    Known,
}

/// The property whose value names the schema of an object (OpenAPI 3.1.1, section 4.8.25).
#[derive(Clone, Debug, PartialEq)]
pub struct Discriminator {
    /// Its name.
    pub property: String,
    /// The values that the document lists, with the schemas that they name.
    pub mapping: Vec<(String, SchemaId)>,
    /// The schema of values that have no such property, or one whose value names nothing (`defaultMapping` of OpenAPI 3.2.0).
    pub default: Option<SchemaId>,
    /// The names of the definitions in whose place others stand since schemas were composed: names that need no mapping.
    pub implied: Vec<(String, SchemaId)>,
}

/// Keywords that bound values; they validate nothing here, and are stated in documentation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bounds {
    /// The least value.
    pub minimum: Option<Number>,
    /// The greatest value.
    pub maximum: Option<Number>,
    /// Whether the minimum itself is no value.
    pub above_minimum: bool,
    /// Whether the maximum itself is no value.
    pub below_maximum: bool,
    /// The fewest characters.
    pub min_length: Option<Number>,
    /// The most characters.
    pub max_length: Option<Number>,
    /// The fewest elements.
    pub min_items: Option<Number>,
    /// The most elements.
    pub max_items: Option<Number>,
}

impl Schema {
    /// A schema that composition makes, at a place that stands in for the one that is written elsewhere.
    pub fn made(place: Pointer, written: Pointer, about: Annotations, keywords: Keywords) -> Self {
        Self { place, written, about, says: Says::Keywords(Box::new(keywords)) }
    }

    /// What its keywords say, if it is no reference.
    pub fn keywords(&self) -> Option<&Keywords> {
        match &self.says {
            Says::Keywords(keywords) => Some(keywords),
            Says::Reference(_) | Says::Nowhere(_) => None,
        }
    }
}

impl Keywords {
    /// The schemas that it is made of, in the order of the keywords.
    pub fn parts(&self) -> impl Iterator<Item = SchemaId> {
        let additional = match self.additional {
            Some(Additional::Schema(schema)) => Some(schema),
            _ => None,
        };
        let mapped = self.discriminator.iter().flat_map(|of| of.mapping.iter().map(|(_, schema)| *schema));
        let alternatives = self.union.iter().flat_map(|union| union.alternatives.iter().copied());
        let properties = self.properties.values().copied();
        let lists = self.prefix_items.iter().chain(&self.all_of).copied();
        properties
            .chain(lists)
            .chain(alternatives)
            .chain(mapped)
            .chain(additional)
            .chain(self.items)
            .chain(self.content)
    }
}

impl SchemaId {
    /// The number, counted from 0.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

impl Type {
    /// The name of the type.
    pub fn name(self) -> &'static str {
        match self {
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }

    /// The type of a name (JSON Schema 2020-12, validation, section 6.1.1); null is none, since it is a property of schemas here.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "boolean" => Self::Boolean,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "string" => Self::String,
            "array" => Self::Array,
            "object" => Self::Object,
            _ => return None,
        })
    }
}
