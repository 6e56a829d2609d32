//! Describes the values of a schema as far as tests can check them.

use std::collections::{BTreeMap, BTreeSet};

use super::prover::{MAX_DEPTH, Prover};
use crate::collect::{Properties, Shape, constant};
use crate::ir::{Constant, JsonKind, Scalar};
use crate::spec::{Content, SchemaId};

/// The most forms that are compared in pairs.
pub(super) const MAX_FORMS: usize = 256;

/// The forms of all alternatives, each with the index of its alternative.
pub(super) type Forms = Vec<(usize, ValueForm)>;

/// The values of an alternative, as far as tests can check them. A union has several forms.
#[derive(Clone, Debug)]
pub(super) enum ValueForm {
    Any,
    Scalar(JsonKind, Option<Vec<Constant>>),
    List(Option<SchemaId>),
    Map,
    Object(Object),
}

/// The form of an object.
#[derive(Clone, Debug)]
pub(super) struct Object {
    /// The properties that every value has, with their schemas if they are known.
    pub(super) required: Vec<(String, Option<SchemaId>)>,
    pub(super) known: BTreeMap<String, SchemaId>,
    /// The names of required properties without a schema.
    unknown: BTreeSet<String>,
}

impl Object {
    /// Whether this is a required property without a schema.
    pub(super) fn requires(&self, name: &str) -> bool {
        self.unknown.contains(name)
    }
}

impl ValueForm {
    pub(super) fn kind(&self) -> Option<JsonKind> {
        match self {
            ValueForm::Any => None,
            ValueForm::Scalar(kind, _) => Some(*kind),
            ValueForm::List(_) => Some(JsonKind::List),
            ValueForm::Map | ValueForm::Object(_) => Some(JsonKind::Object),
        }
    }
}

impl Prover<'_> {
    /// The forms of a schema's values. A union has those of its alternatives.
    pub(super) fn forms(&self, schema: SchemaId, depth: usize) -> Vec<ValueForm> {
        if depth > MAX_DEPTH {
            return vec![ValueForm::Any];
        }
        let Some(entry) = self.lowering.inventory.schema(schema) else { return vec![ValueForm::Any] };
        self.forms_of(&entry.shape, entry.id, depth)
    }

    fn forms_of(&self, shape: &Shape, id: SchemaId, depth: usize) -> Vec<ValueForm> {
        let is_open = self.lowering.is_open(id);
        vec![match shape {
            Shape::Any => ValueForm::Any,
            Shape::TextEnumeration(_) if is_open => ValueForm::Scalar(JsonKind::String, None),
            Shape::IntegerEnumeration(_) if is_open => ValueForm::Scalar(JsonKind::Integer, None),
            Shape::Scalar(scalar) => ValueForm::Scalar(kind_of(*scalar), self.constants(id)),
            Shape::TextEnumeration(values) => ValueForm::Scalar(
                JsonKind::String,
                Some(values.iter().cloned().map(Constant::String).collect()),
            ),
            Shape::IntegerEnumeration(values) => ValueForm::Scalar(
                JsonKind::Integer,
                Some(values.iter().copied().map(Constant::Integer).collect()),
            ),
            Shape::ValueEnumeration(values) => return by_kind(values.iter().map(constant)),
            Shape::List(items) => ValueForm::List(*items),
            Shape::Tuple(..) => ValueForm::List(None),
            Shape::Map(_) => ValueForm::Map,
            Shape::Object(of) => ValueForm::Object(self.object(of)),
            Shape::Variant(of, content) => {
                let mut object = self.object(of);
                self.prefer_tags(&mut object, content);
                ValueForm::Object(object)
            }
            Shape::Constant(value) => return by_kind([value.clone()]),
            Shape::Same(other) => return self.forms(*other, depth + 1),
            Shape::Union(of) => return self.union(of, depth),
            Shape::Own(_, instead_of) => return self.forms_of(instead_of, id, depth),
        }]
    }

    fn union(&self, alternatives: &[SchemaId], depth: usize) -> Vec<ValueForm> {
        let mut forms = Vec::new();
        for one in alternatives {
            forms.extend(self.forms(*one, depth + 1));
            if forms.len() >= MAX_FORMS {
                break;
            }
        }
        forms.truncate(MAX_FORMS);
        forms
    }

    fn object(&self, of: &Properties) -> Object {
        self.count_properties(of.known.len() + of.required.len());
        let (mut required, mut unknown) = (Vec::new(), BTreeSet::new());
        for name in &of.required {
            let schema = of.known.get(name).copied();
            match schema {
                Some(schema) if self.is_written_only(schema) => continue,
                Some(_) => {}
                None => drop(unknown.insert(name.clone())),
            }
            required.push((name.clone(), schema));
        }
        let mut known = BTreeMap::new();
        for (name, schema) in &of.known {
            known.insert(name.clone(), *schema);
            let is_trusted =
                self.trusts_names && !of.required.contains(name.as_str()) && self.has_one_value(*schema);
            if is_trusted && !self.is_written_only(*schema) {
                required.push((name.clone(), Some(*schema)));
            }
        }
        Object { required, known, unknown }
    }

    /// Prefers the tag or key of a variant to the properties of its content, since it says more.
    fn prefer_tags(&self, object: &mut Object, content: &Content) {
        let base = match content {
            Content::Beside(base) => self.lowering.own_shape(*base),
            _ => None,
        };
        if let Some(Shape::Object(base)) = base {
            object.required.sort_by_key(|(name, _)| base.known.contains_key(name));
        }
        for (name, schema) in &mut object.required {
            if *content == Content::Property(name.clone()) {
                *schema = None;
            }
        }
    }

    fn is_written_only(&self, schema: SchemaId) -> bool {
        let schemas = &self.lowering.inventory.schemas;
        let is_said = |id: SchemaId| schemas.get(id).about.write_only;
        is_said(schema) || schemas.target(schema).is_ok_and(is_said)
    }

    fn has_one_value(&self, schema: SchemaId) -> bool {
        let Some(entry) = self.lowering.inventory.schema(schema) else { return false };
        match &entry.shape {
            Shape::TextEnumeration(values) => values.len() == 1 && !self.lowering.is_open(entry.id),
            Shape::IntegerEnumeration(values) => values.len() == 1 && !self.lowering.is_open(entry.id),
            Shape::Constant(_) => true,
            Shape::Scalar(Scalar::Boolean) => {
                matches!(self.constants(entry.id), Some(values) if values.len() == 1)
            }
            _ => false,
        }
    }

    /// The values of a boolean enum.
    fn constants(&self, schema: SchemaId) -> Option<Vec<Constant>> {
        let values = self.lowering.inventory.schemas.keywords(schema)?.values.as_ref()?;
        let mut constants = Vec::new();
        for value in values {
            if !value.is_null() {
                constants.push(Constant::Boolean(value.as_bool()?));
            }
        }
        if constants.is_empty() { None } else { Some(constants) }
    }
}

/// The forms of an enum: one for each kind of value.
fn by_kind(values: impl IntoIterator<Item = Constant>) -> Vec<ValueForm> {
    let mut kinds: BTreeMap<JsonKind, Vec<Constant>> = BTreeMap::new();
    for value in values {
        let kind = match &value {
            Constant::String(_) => JsonKind::String,
            Constant::Boolean(_) => JsonKind::Boolean,
            Constant::Integer(_) => JsonKind::Integer,
            Constant::Number(_) => JsonKind::Number,
        };
        kinds.entry(kind).or_default().push(value);
    }
    kinds.into_iter().map(|(kind, values)| ValueForm::Scalar(kind, Some(values))).collect()
}

fn kind_of(scalar: Scalar) -> JsonKind {
    match scalar {
        Scalar::Boolean => JsonKind::Boolean,
        Scalar::Integer32 | Scalar::Integer64 | Scalar::Unsigned32 | Scalar::Unsigned64 => JsonKind::Integer,
        Scalar::Float64 => JsonKind::Number,
        Scalar::String
        | Scalar::DateTime
        | Scalar::Date
        | Scalar::Base64
        | Scalar::Base64Url
        | Scalar::Uuid
        | Scalar::Decimal
        | Scalar::CommaList
        | Scalar::File => JsonKind::String,
    }
}
