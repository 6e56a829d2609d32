//! Schemas with typed keywords, with their parts by id and the place where each was written.

use std::collections::BTreeMap;

use indexmap::{IndexMap, IndexSet};
use serde_json::{Number, Value};

use super::part::Example;
use crate::own_type::OwnType;
use crate::place::Pointer;
use crate::rare::{Empty, Rare};

/// The id of a schema within its document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub(super) u32);

/// A schema.
#[derive(Clone, Debug, PartialEq)]
pub struct Schema {
    /// Its place, which decides its name. Composition moves a member to the place of the schema that it
    /// becomes a part of.
    pub place: Pointer,
    /// Where the author wrote it. For a schema that composition made: where its cause was written.
    pub written: Pointer,
    /// Annotations, which do not restrict values. A reference can have them too.
    pub about: Annotations,
    /// How it restricts values.
    pub says: Says,
}

/// How a schema restricts values.
#[derive(Clone, Debug, PartialEq)]
pub enum Says {
    /// As another schema does.
    Reference(SchemaId),
    /// By a reference without a target; this is its text.
    Nowhere(String),
    /// By its own keywords.
    Keywords(Box<Keywords>),
}

/// Keywords that annotate (JSON Schema 2020-12, Validation, section 9; OpenAPI 3.0.3, Schema Object).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Annotations {
    /// A short name for readers.
    pub title: Option<String>,
    /// Its description.
    pub description: Option<String>,
    /// The default value.
    pub default: Option<Box<Value>>,
    /// Example values in the document.
    pub examples: Vec<Example>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether null is allowed. This restricts values, but OpenAPI 3.0 documents also write it next to a
    /// reference.
    pub nullable: bool,
    /// Only in responses.
    pub read_only: bool,
    /// Only in requests.
    pub write_only: bool,
    /// Whether its value is a secret that must not be shown (`x-secret`).
    pub secret: bool,
    /// What extensions say about it.
    pub extensions: Rare<Extensions>,
}

/// Extensions that name and describe the type of a schema.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Extensions {
    /// The name of the type (`x-rust-name`).
    pub rust_name: Option<String>,
    /// The name of the field if this is a property (`x-rust-name`, starting with a small letter).
    pub rust_field: Option<String>,
    /// The Rust type that replaces it (`x-rust-type`).
    pub rust_type: Option<Box<Value>>,
    /// Additional derives of its type (`x-rust-derive`).
    pub rust_derive: Vec<String>,
    /// Whether a number can be a sum of the enum's values (`x-rust-flags`).
    pub flags: bool,
    /// The name of the variant (`x-rust-variant`).
    pub rust_variant: Option<String>,
    /// The description of each value of an enum (`x-enum-descriptions`), by the value as a string.
    pub value_descriptions: BTreeMap<String, String>,
    /// The names of the values of an enum (`x-enum-varnames`), in order.
    pub value_names: Vec<String>,
}

/// Keywords that restrict values.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Keywords {
    /// The type; `None` allows all types.
    pub of: Option<Type>,
    /// The format of a string or number.
    pub format: Option<String>,
    /// The values of `enum`; `const` is an enum with one value.
    pub values: Option<Vec<Value>>,
    /// The schemas of the named properties, in document order.
    pub properties: IndexMap<String, SchemaId>,
    /// The names of required properties.
    pub required: IndexSet<String>,
    /// What other properties are allowed.
    pub additional: Option<Additional>,
    /// The schema of a list's elements.
    pub items: Option<SchemaId>,
    /// The schemas of a list's first elements.
    pub prefix_items: Vec<SchemaId>,
    /// Whether no elements follow the first ones (`items` is false).
    pub closed: bool,
    /// Schemas that must all match.
    pub all_of: Vec<SchemaId>,
    /// Schemas of which some must match.
    pub union: Option<Union>,
    /// Which property has the tag of the alternative or subtype.
    pub discriminator: Option<Box<Discriminator>>,
    /// Whether there is a `not`; its content is not read.
    pub excludes: bool,
    /// The schema of a string's content in another media type (`contentSchema`).
    pub content: Option<SchemaId>,
    /// Limits of values.
    pub bounds: Rare<Bounds>,
    /// What it becomes in Rust, which the last step of composition decides.
    pub role: Role,
}

/// What a schema becomes in Rust.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Role {
    /// What its keywords describe.
    #[default]
    Whole,
    /// The same, but an enum also accepts unlisted values.
    Open,
    /// No type, since it allows only one value: a property that is written automatically, or a variant
    /// without content.
    Constant,
    /// A variant of the union that it is an alternative of: an object with constants and this content.
    Variant(Content),
    /// A type that the user chose.
    Own(Box<OwnType>),
}

/// The content of a variant that is an object, apart from its constants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Nothing.
    Nothing,
    /// The value of this property.
    Property(String),
    /// The properties of this schema.
    Beside(SchemaId),
}

/// A JSON type.
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

/// The value of `additionalProperties`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Additional {
    /// Whether other properties are allowed.
    Any(bool),
    /// Other properties must match this schema.
    Schema(SchemaId),
}

/// `oneOf` or `anyOf`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Union {
    /// How many alternatives a value matches.
    pub how_many: HowMany,
    /// The alternatives, in document order.
    pub alternatives: Vec<SchemaId>,
}

/// Exactly one: `oneOf`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HowMany {
    /// Exactly one: `oneOf`.
    One,
    /// At least one: `anyOf`.
    Any,
    /// At most one: the schemas that extend a base with a discriminator, since a service may add others.
    Known,
}

/// A discriminator: the property whose value selects the schema of an object (OpenAPI 3.1.1, section 4.8.25).
#[derive(Clone, Debug, PartialEq)]
pub struct Discriminator {
    /// The name of the property.
    pub property: String,
    /// The values in `mapping`, with their schemas.
    pub mapping: Vec<(String, SchemaId)>,
    /// The schema for values without the property or with an unknown one (`defaultMapping` of OpenAPI 3.2.0).
    pub default: Option<SchemaId>,
    /// Names of definitions that composition replaced by other schemas. They select without a mapping.
    pub implied: Vec<(String, SchemaId)>,
}

/// Keywords that limit values. The client does not validate them; they appear in the documentation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bounds {
    /// The smallest value.
    pub minimum: Option<Number>,
    /// The largest value.
    pub maximum: Option<Number>,
    /// Whether the minimum itself is excluded.
    pub above_minimum: bool,
    /// Whether the maximum itself is excluded.
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

impl Empty for Extensions {
    const EMPTY: &'static Self = &Self {
        rust_name: None,
        rust_field: None,
        rust_type: None,
        rust_derive: Vec::new(),
        flags: false,
        rust_variant: None,
        value_descriptions: BTreeMap::new(),
        value_names: Vec::new(),
    };
}

impl Empty for Bounds {
    const EMPTY: &'static Self = &Self {
        minimum: None,
        maximum: None,
        above_minimum: false,
        below_maximum: false,
        min_length: None,
        max_length: None,
        min_items: None,
        max_items: None,
    };
}

impl Schema {
    /// A schema that composition makes. `written` is the place that findings about it refer to.
    pub fn made(place: Pointer, written: Pointer, about: Annotations, keywords: Keywords) -> Self {
        Self { place, written, about, says: Says::Keywords(Box::new(keywords)) }
    }

    /// Its keywords, if it is not a reference.
    pub fn keywords(&self) -> Option<&Keywords> {
        match &self.says {
            Says::Keywords(keywords) => Some(keywords),
            Says::Reference(_) | Says::Nowhere(_) => None,
        }
    }
}

impl Annotations {
    /// The same without a name of the type.
    pub fn without_rust_name(mut self) -> Self {
        if self.extensions.rust_name.is_some() {
            self.extensions.rust_name = None;
        }
        self
    }
}

impl Keywords {
    /// The schemas that it contains, in the order of keywords.
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
    /// The index, counted from 0.
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

    /// The type with this name (JSON Schema 2020-12, Validation, section 6.1.1). There is none for `null`,
    /// which is a property of schemas here.
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
