//! Finds schemas that need no type: properties with only one value, and alternatives that become variants of
//! an enum, in the ways that serde writes enums.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::circle::in_order;
use crate::spec::{
    Additional, Annotations, Content, Extensions, HowMany, Keywords, Role, Says, Schema, SchemaId, Schemas,
    Type, Union,
};

/// The definition that each alternative extends with its own properties.
pub(super) type Newtypes = BTreeMap<SchemaId, SchemaId>;

/// The alternatives whose `allOf` refers to one definition and adds properties. They are found before
/// merging, which joins both.
pub(super) fn newtypes(schemas: &Schemas) -> Newtypes {
    let mut newtypes = Newtypes::new();
    for id in schemas.ids() {
        let Some(Keywords { union: Some(union), .. }) = schemas.get(id).keywords() else { continue };
        for one in &union.alternatives {
            if let Some(base) = base(schemas, *one) {
                newtypes.insert(*one, base);
            }
        }
    }
    newtypes
}

/// The only definition among the members of a schema.
fn base(schemas: &Schemas, id: SchemaId) -> Option<SchemaId> {
    let mut base = None;
    for member in &schemas.get(id).keywords()?.all_of {
        if schemas.get(*member).keywords().is_none() && base.replace(*member).is_some() {
            return None;
        }
    }
    let target = schemas.target(base?).ok()?;
    schemas.definition_name(target).map(|_| target)
}

/// Marks the schemas that need no type.
pub(super) fn mark(schemas: &mut Schemas, newtypes: &Newtypes) {
    let referenced = referenced(schemas);
    let all = in_order(schemas);
    for id in &all {
        let Some(keywords) = schemas.get(*id).keywords() else { continue };
        for property in keywords.properties.values().copied().collect::<Vec<_>>() {
            if !referenced.contains(&property) && is_constant(schemas, property) {
                set_role(schemas, property, Role::Constant);
            }
        }
    }
    for id in all {
        let Some(keywords) = schemas.get(id).keywords() else { continue };
        let Some(union) = &keywords.union else { continue };
        if union.how_many == HowMany::Known || union.alternatives.len() < 2 {
            continue;
        }
        let (union, tag) = (union.clone(), keywords.discriminator.as_ref().map(|of| of.property.clone()));
        Marking { schemas, newtypes, referenced: &referenced, union, tag }.mark(id);
    }
}

/// The schemas that others refer to, so that they need types.
fn referenced(schemas: &Schemas) -> BTreeSet<SchemaId> {
    let mut referenced = BTreeSet::new();
    for id in schemas.ids() {
        match &schemas.get(id).says {
            Says::Reference(target) => drop(referenced.insert(*target)),
            Says::Keywords(keywords) => {
                let mapped = keywords.discriminator.iter().flat_map(|of| &of.mapping);
                for (_, target) in mapped {
                    referenced.insert(*target);
                    referenced.extend(schemas.target(*target));
                }
            }
            Says::Nowhere(_) => {}
        }
    }
    referenced
}

fn set_role(schemas: &mut Schemas, id: SchemaId, role: Role) {
    if let Says::Keywords(keywords) = &mut schemas.get_mut(id).says {
        keywords.role = role;
    }
}

/// The values of a schema that is only an enum of strings or numbers, without null.
fn values(schemas: &Schemas, id: SchemaId) -> Option<Vec<&Value>> {
    let keywords = schemas.get(id).keywords()?;
    if keywords.role == Role::Open
        || keywords.union.is_some()
        || !keywords.properties.is_empty()
        || !keywords.prefix_items.is_empty()
    {
        return None;
    }
    let given: Vec<&Value> = keywords.values.as_ref()?.iter().filter(|value| !value.is_null()).collect();
    let all = |is: fn(&Value) -> bool| given.iter().all(|value| is(value));
    let fits = match keywords.of {
        None => all(Value::is_string) || all(Value::is_number),
        Some(Type::String) => all(Value::is_string),
        Some(Type::Integer) => all(Value::is_i64),
        Some(Type::Number) => all(Value::is_number),
        Some(_) => false,
    };
    if fits && !given.is_empty() { Some(given) } else { None }
}

/// Whether an inline schema allows only one value.
fn is_constant(schemas: &Schemas, id: SchemaId) -> bool {
    let about = &schemas.get(id).about;
    let is_named = about.extensions.rust_name.is_some() || !about.extensions.value_names.is_empty();
    !is_named && schemas.definition_name(id).is_none() && matches!(values(schemas, id).as_deref(), Some([_]))
}

/// How serde would write a variant with this alternative's schema.
enum SerdeForm {
    /// As a string or number from an enum of this many values.
    Values(usize),
    /// As an object with one required property (externally tagged).
    External(String),
    /// As an object with only a tag.
    Tag(String),
    /// As an object with a tag and this property (adjacently tagged).
    Pair(String, String),
    /// As a definition with a tag (internally tagged, around another type).
    Newtype(String, SchemaId),
    /// In no such way.
    Other,
}

/// The state while the alternatives of a union are marked.
struct Marking<'s> {
    schemas: &'s mut Schemas,
    newtypes: &'s Newtypes,
    referenced: &'s BTreeSet<SchemaId>,
    union: Union,
    /// The property of the union's discriminator.
    tag: Option<String>,
}

impl Marking<'_> {
    fn mark(&mut self, id: SchemaId) {
        let mut forms: Vec<SerdeForm> =
            self.union.alternatives.iter().map(|one| self.form_of(*one)).collect();
        self.reject_unsupported(&mut forms);
        let is_external = forms.iter().any(|form| matches!(form, SerdeForm::External(_)));
        let has_others = forms.iter().any(|form| !matches!(form, SerdeForm::Values(_)));
        let mut alternatives = Vec::with_capacity(forms.len());
        for (one, form) in self.union.alternatives.clone().into_iter().zip(forms) {
            let role = match form {
                // Strings next to objects with one property are serde's unit variants.
                SerdeForm::Values(count) if has_others && (is_external || count == 1) => {
                    alternatives.extend(self.units(one));
                    continue;
                }
                SerdeForm::Values(_) | SerdeForm::Other => Role::Whole,
                SerdeForm::External(property) | SerdeForm::Pair(_, property) => {
                    Role::Variant(Content::Property(property))
                }
                SerdeForm::Tag(_) => Role::Variant(Content::Nothing),
                SerdeForm::Newtype(_, base) => Role::Variant(Content::Beside(base)),
            };
            if role != Role::Whole {
                set_role(self.schemas, one, role);
            }
            alternatives.push(one);
        }
        if let Says::Keywords(keywords) = &mut self.schemas.get_mut(id).says
            && let Some(union) = &mut keywords.union
        {
            union.alternatives = alternatives;
        }
    }

    /// A schema for each value of an alternative.
    fn units(&mut self, one: SchemaId) -> Vec<SchemaId> {
        let schema = self.schemas.get(one).clone();
        let values: Vec<Value> = match values(self.schemas, one) {
            Some(values) => values.into_iter().cloned().collect(),
            None => Vec::new(),
        };
        if values.len() == 1 {
            set_role(self.schemas, one, Role::Constant);
            return vec![one];
        }
        let mut units = Vec::with_capacity(values.len());
        for (index, value) in values.into_iter().enumerate() {
            let key = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let rust_variant = schema.about.extensions.value_names.get(index).cloned();
            let about = Annotations {
                description: schema.about.extensions.value_descriptions.get(&key).cloned(),
                extensions: Extensions { rust_variant, ..Extensions::default() }.into(),
                deprecated: schema.about.deprecated,
                ..Annotations::default()
            };
            let keywords =
                Keywords { values: Some(vec![value]), role: Role::Constant, ..Keywords::default() };
            let place = schema.place.child("enum").index(index);
            units.push(self.schemas.add(Schema::made(place, schema.written.clone(), about, keywords)));
        }
        units
    }

    fn form_of(&self, one: SchemaId) -> SerdeForm {
        let schema = self.schemas.get(one);
        let Some(keywords) = schema.keywords() else { return SerdeForm::Other };
        let about = &schema.about;
        let is_type = self.schemas.definition_name(one).is_some() || about.extensions.rust_name.is_some();
        let is_special = about.nullable || about.read_only || about.write_only || about.secret;
        if is_type || is_special || self.referenced.contains(&one) {
            return SerdeForm::Other;
        }
        if let Some(values) = values(self.schemas, one) {
            let lists_null = keywords.values.iter().flatten().any(Value::is_null);
            let is_tagged = self.tag.is_some() || lists_null;
            return if is_tagged { SerdeForm::Other } else { SerdeForm::Values(values.len()) };
        }
        self.form_of_object(one, keywords)
    }

    fn form_of_object(&self, one: SchemaId, keywords: &Keywords) -> SerdeForm {
        let is_object = matches!(keywords.of, None | Some(Type::Object));
        let is_plain = keywords.union.is_none() && keywords.all_of.is_empty() && keywords.items.is_none();
        if !is_object || !is_plain {
            return SerdeForm::Other;
        }
        let mut tags = Vec::new();
        let mut others = Vec::new();
        for (name, property) in &keywords.properties {
            let is_tag = keywords.required.contains(name) && self.is_constant(*property);
            if is_tag { tags.push(name) } else { others.push(name) }
        }
        if let Some(base) = self.newtypes.get(&one)
            && let Some(tag) = self.added_tag(keywords, *base, &tags)
        {
            return SerdeForm::Newtype(tag, *base);
        }
        let is_closed = keywords.additional == Some(Additional::Any(false));
        let is_free = !is_closed && keywords.additional.is_some();
        let is_required = |name: &String| keywords.required.contains(name);
        let are_all_there = keywords.properties.keys().all(is_required);
        if is_free || !are_all_there || keywords.required.len() > keywords.properties.len() {
            return SerdeForm::Other;
        }
        match (tags.as_slice(), others.as_slice()) {
            // If several alternatives may match at once, there is no tag.
            ([], [only]) if self.tag.is_none() && (is_closed || self.union.how_many != HowMany::Any) => {
                SerdeForm::External((*only).clone())
            }
            ([tag], []) => SerdeForm::Tag((*tag).clone()),
            ([tag], [content]) => SerdeForm::Pair((*tag).clone(), (*content).clone()),
            _ => SerdeForm::Other,
        }
    }

    fn is_constant(&self, property: SchemaId) -> bool {
        let schema = self.schemas.get(property);
        let is_marked = matches!(schema.keywords(), Some(keywords) if keywords.role == Role::Constant);
        let lists_null = || {
            let keywords = schema.keywords();
            keywords.and_then(|of| of.values.as_ref()).is_some_and(|values| values.contains(&Value::Null))
        };
        is_marked
            && !schema.about.nullable
            && !schema.about.read_only
            && !schema.about.write_only
            && !lists_null()
    }

    /// The tag of a schema that only adds one property to a definition.
    fn added_tag(&self, keywords: &Keywords, base: SchemaId, tags: &[&String]) -> Option<String> {
        let of = self.schemas.keywords(base)?;
        let mut added = tags.iter().filter(|tag| !of.properties.contains_key(**tag));
        let (Some(tag), None) = (added.next(), added.next()) else { return None };
        let (mut own, mut required) = (keywords.properties.clone(), keywords.required.clone());
        own.shift_remove(*tag);
        required.shift_remove(*tag);
        let is_object = matches!(of.of, None | Some(Type::Object)) && of.union.is_none() && !own.is_empty();
        let is_same = own == of.properties && required == of.required;
        if is_object && is_same && keywords.additional == of.additional {
            return Some((*tag).clone());
        }
        None
    }

    /// Rejects readings that the other alternatives do not support. A tag must have a different value in each
    /// of them; its content must be the same single property in all of them, and in at least two.
    fn reject_unsupported(&self, forms: &mut [SerdeForm]) {
        let mut declared: BTreeMap<&str, usize> = BTreeMap::new();
        let mut constants: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
        for one in &self.union.alternatives {
            let Some(keywords) = self.schemas.keywords(*one) else { continue };
            for (name, property) in &keywords.properties {
                *declared.entry(name).or_default() += 1;
                if let Ok(target) = self.schemas.target(*property)
                    && let Some([only]) = values(self.schemas, target).as_deref()
                {
                    constants.entry(name).or_default().push(only);
                }
            }
        }
        // Properties of a union among the alternatives are not visible here.
        let is_union = |one: &SchemaId| self.schemas.keywords(*one).is_some_and(|of| of.union.is_some());
        let has_union = self.union.alternatives.iter().any(is_union);
        let mut tags = BTreeMap::new();
        for (name, values) in &constants {
            if are_distinct(values) && self.tag.as_deref().is_none_or(|own| own == *name) {
                tags.insert(*name, values.len());
            }
        }
        let adjacent = adjacent(forms, &tags);
        for form in forms.iter_mut() {
            let is_supported = match form {
                SerdeForm::External(property) => !has_union && declared.get(property.as_str()) == Some(&1),
                SerdeForm::Tag(tag) | SerdeForm::Newtype(tag, _) => tags.contains_key(tag.as_str()),
                SerdeForm::Pair(tag, _) => adjacent.contains(tag),
                SerdeForm::Values(_) | SerdeForm::Other => true,
            };
            if !is_supported {
                *form = SerdeForm::Other;
            }
        }
    }
}

/// Whether there are several values, all different.
fn are_distinct(values: &[&Value]) -> bool {
    let texts: BTreeSet<String> = values.iter().map(|value| value.to_string()).collect();
    values.len() > 1 && texts.len() == values.len()
}

/// The tags whose alternatives have their content in one common property, or have none. `tags` has the number
/// of values of each tag.
fn adjacent(forms: &[SerdeForm], tags: &BTreeMap<&str, usize>) -> BTreeSet<String> {
    let mut contents: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for form in forms {
        let (tag, with) = match form {
            SerdeForm::Pair(tag, content) => {
                contents.entry(tag).or_default().insert(content);
                (tag, 1)
            }
            SerdeForm::Tag(tag) => (tag, 0),
            SerdeForm::Newtype(..) | SerdeForm::Values(_) | SerdeForm::External(_) | SerdeForm::Other => {
                continue;
            }
        };
        let count = counts.entry(tag).or_default();
        *count = (count.0 + 1, count.1 + with);
    }
    let mut adjacent = BTreeSet::new();
    for (tag, (all, with)) in counts {
        let has_one_name = contents.get(tag).is_some_and(|names| names.len() == 1);
        if has_one_name && with > 1 && tags.get(tag) == Some(&all) {
            adjacent.insert(tag.to_owned());
        }
    }
    adjacent
}
