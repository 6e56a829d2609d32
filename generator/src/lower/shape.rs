//! Questions about the values of a schema, which are answered before types are made.

use super::context::Lowering;
use crate::collect::{Additional, SchemaEntry, Shape};
use crate::ir::{Direction, Presence};
use crate::spec::{Role, SchemaId};

/// The deepest nesting of lists and maps without a named type; a definition that is a list of itself ends
/// here.
pub(super) const MAX_DEPTH: usize = 16;

impl<'a> Lowering<'a> {
    /// The shape of a schema itself, which may be [`Shape::Same`].
    pub(super) fn own_shape(&self, schema: SchemaId) -> Option<&'a Shape> {
        let inventory = self.inventory;
        Some(&inventory.schema(schema)?.shape)
    }
}

impl Lowering<'_> {
    /// Whether an enum also accepts unlisted values.
    pub(super) fn is_open(&self, schema: SchemaId) -> bool {
        if self.inventory.schema(schema).is_some_and(is_flags) {
            return true;
        }
        matches!(self.inventory.schemas.keywords(schema), Some(keywords) if keywords.role == Role::Open)
    }

    /// Whether a property is required and may be null. If only requests or only responses have it, it is
    /// optional.
    pub(super) fn presence(&self, schema: SchemaId, required: bool) -> Presence {
        // Any value includes null already.
        let is_nullable = self.is_nullable(schema, 0) && !self.is_any(schema, 0);
        let required = required && self.direction(schema) == Direction::Both;
        match (required, is_nullable || !required && self.has_any_alternative(schema)) {
            (true, false) => Presence::Required,
            (true, true) => Presence::Nullable,
            (false, false) => Presence::Optional,
            (false, true) => Presence::OptionalNullable,
        }
    }

    /// Whether requests or responses have a property: by the property itself, by annotations next to a
    /// reference, or by the reference's target.
    pub(super) fn direction(&self, schema: SchemaId) -> Direction {
        let own = self.inventory.schema(schema).map(|entry| entry.about);
        let (mut read_only, mut write_only) = (false, false);
        for about in self.inventory.schemas.beside(schema).chain(own) {
            read_only |= about.read_only;
            write_only |= about.write_only;
        }
        match (read_only, write_only) {
            (false, false) => Direction::Both,
            (true, false) => Direction::Responses,
            (false, true) => Direction::Requests,
            (true, true) => Direction::Neither,
        }
    }

    /// The description next to a reference, which is about this use of the schema.
    pub(super) fn remark(&self, schema: SchemaId) -> Option<String> {
        let schema = self.inventory.schemas.get(schema);
        if schema.keywords().is_some() { None } else { schema.about.description.clone() }
    }

    /// Whether the schema is nullable: by itself, by an annotation next to a reference, or by one of its
    /// alternatives.
    pub(super) fn is_nullable(&self, schema: SchemaId, depth: usize) -> bool {
        if depth >= MAX_DEPTH {
            return false;
        }
        let Some(entry) = self.inventory.schema(schema) else { return false };
        let below = |other: &SchemaId| self.is_nullable(*other, depth + 1);
        self.inventory.schemas.beside(schema).any(|about| about.nullable)
            || entry.nullable
            || match &entry.shape {
                Shape::Same(other) => below(other),
                Shape::Union(alternatives) => alternatives.iter().any(below),
                _ => false,
            }
    }

    /// Whether an alternative allows any value, and so null. The union can contain it, but for an optional
    /// property it must differ from absence.
    fn has_any_alternative(&self, schema: SchemaId) -> bool {
        let Some(Shape::Union(alternatives)) = self.own_shape(schema) else { return false };
        alternatives.iter().any(|one| self.is_any(*one, 0))
    }

    /// Whether the schema allows any value.
    fn is_any(&self, schema: SchemaId, depth: usize) -> bool {
        match self.own_shape(schema) {
            None | Some(Shape::Any) => true,
            Some(Shape::Same(other)) => depth > MAX_DEPTH || self.is_any(*other, depth + 1),
            Some(_) => false,
        }
    }

    /// Whether values of the schema contain a secret, also in lists, maps and alternatives. Named types hide
    /// their own fields.
    pub(super) fn is_secret(&self, schema: SchemaId, depth: usize) -> bool {
        if depth >= MAX_DEPTH {
            return false;
        }
        let Some(entry) = self.inventory.schema(schema) else { return false };
        let below = |other: &SchemaId| self.is_secret(*other, depth + 1);
        self.inventory.schemas.beside(schema).any(|about| about.secret)
            || entry.secret
            || match &entry.shape {
                Shape::Same(other) | Shape::List(Some(other)) | Shape::Map(Additional::Schema(other)) => {
                    below(other)
                }
                Shape::Union(alternatives) => alternatives.iter().any(below),
                _ => false,
            }
    }
}

/// Whether the values of a schema are sums of the listed ones.
pub(super) fn is_flags(entry: &SchemaEntry<'_>) -> bool {
    entry.about.extensions.flags && matches!(entry.shape, Shape::IntegerEnumeration(_))
}
