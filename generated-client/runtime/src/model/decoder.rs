// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The decoding driver: fills a place from whatever a format of serde holds; generic over the format, never over the type
//! that is read.

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::alternatives;
use super::decode_context::{Context, PathSegment};
use super::json_reader::{Tree, float};
use super::object_reader::{FieldKey, ObjectReader};
use super::scalar::{Mismatch, Scalar, put, put_text};
use super::{
    Constant, Decode, DecodeTarget, Fit, Json, ListTarget, MapTarget, Model, OwnTarget, Shape, TupleTarget,
    Union, ValueRef,
};

/// Fills one place from whatever the format holds next.
pub(super) struct Seed<'a, 'c> {
    pub(super) place: &'a mut dyn Decode,
    pub(super) cx: &'c mut Context,
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Seed<'_, '_> {
    fn scalar<E: Error>(self, scalar: Scalar<'_>) -> Result<(), E> {
        put(self.place, scalar, self.cx).map_err(refused)
    }
}

#[cold]
fn refused<E: Error>(mismatch: Box<Mismatch>) -> E {
    E::custom(mismatch)
}

impl<'de> Visitor<'de> for Seed<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.scalar(Scalar::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.scalar(Scalar::Integer(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.scalar(i64::try_from(value).map_or(Scalar::Unsigned(value), Scalar::Integer))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.scalar(Scalar::Float(value))
    }

    /// A number with many digits, as it is written.
    fn visit_bytes<E: Error>(self, digits: &[u8]) -> Result<(), E> {
        let value = float(digits)?;
        if let (DecodeTarget::Number(number), Ok(text)) = (self.place.target(), std::str::from_utf8(digits))
            && let Some(fit) = number.digits(text)
        {
            return if fit == Fit::Refused { Err(E::custom("a number has too many digits")) } else { Ok(()) };
        }
        self.scalar(Scalar::Float(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        put_text(self.place, value, self.cx).map_err(refused)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.scalar(Scalar::Null)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.scalar(Scalar::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        match self.place.target() {
            DecodeTarget::List(list) => read_list(list, items, self.cx),
            DecodeTarget::Tuple(tuple) => read_tuple(tuple, items, self.cx),
            DecodeTarget::Union(union) => {
                let json = Tree { cx: &mut *self.cx }.visit_seq(items)?;
                choose(union, json, self.cx)
            }
            DecodeTarget::Json(json) => {
                *json = Tree { cx: self.cx }.visit_seq(items)?;
                Ok(())
            }
            DecodeTarget::Own(own) => take(own, Tree { cx: self.cx }.visit_seq(items)?),
            other => Err(A::Error::custom(format_args!("expected {}, found a list", other.expected()))),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        match self.place.target() {
            DecodeTarget::List(list) => {
                self.cx.score.coerced += 1;
                list.clear();
                let place = list.push();
                self.cx.memory.element(0, size_of_val(place)).map_err(A::Error::custom)?;
                Seed { place, cx: self.cx }.visit_map(entries)
            }
            DecodeTarget::Model(model) => read_model(model, entries, self.cx),
            DecodeTarget::Map(map) => read_map(map, entries, self.cx),
            DecodeTarget::Union(union) => {
                let json = Tree { cx: &mut *self.cx }.visit_map(entries)?;
                choose(union, json, self.cx)
            }
            DecodeTarget::Json(json) => {
                *json = Tree { cx: self.cx }.visit_map(entries)?;
                Ok(())
            }
            DecodeTarget::Own(own) => take(own, Tree { cx: self.cx }.visit_map(entries)?),
            other => Err(A::Error::custom(format_args!("expected {}, found an object", other.expected()))),
        }
    }
}

/// Fills a type of callers.
fn take<E: Error>(own: &mut dyn OwnTarget, json: Json) -> Result<(), E> {
    own.take(json).map_err(|why| E::custom(format_args!("expected {}: {why}", own.expected())))
}

/// Fills a union; a trial that took too much memory fails the whole.
fn choose<E: Error>(union: &mut dyn Union, json: Json, cx: &mut Context) -> Result<(), E> {
    alternatives::choose(union, json, cx);
    if cx.memory.is_exceeded() { Err(E::custom(cx.memory.exceeded())) } else { Ok(()) }
}

fn read_list<'de, A: SeqAccess<'de>>(
    list: &mut dyn ListTarget,
    items: A,
    cx: &mut Context,
) -> Result<(), A::Error> {
    cx.leave_root();
    list.clear();
    read_items(list, items, 0, cx)
}

/// Appends what is left of a list, whose next element has this index.
fn read_items<'de, A: SeqAccess<'de>>(
    list: &mut dyn ListTarget,
    mut items: A,
    first: usize,
    cx: &mut Context,
) -> Result<(), A::Error> {
    let mut index = first;
    loop {
        let outcome = items.next_element_seed(Element { list: &mut *list, index, cx: &mut *cx });
        if outcome.inspect_err(|_| cx.under(PathSegment::Index(index)))?.is_none() {
            return Ok(());
        }
        index += 1;
    }
}

/// Reads as many elements as the tuple has, and keeps the others where it has a place for them.
fn read_tuple<'de, A: SeqAccess<'de>>(
    tuple: &mut dyn TupleTarget,
    mut items: A,
    cx: &mut Context,
) -> Result<(), A::Error> {
    cx.leave_root();
    let count = tuple.count();
    if let Some(rest) = tuple.rest() {
        rest.clear();
    }
    for index in 0..count {
        let Some(place) = tuple.at(index) else { break };
        let is_optional = place.is_optional();
        let outcome = items.next_element_seed(Seed { place, cx: &mut *cx });
        let is_there = outcome.inspect_err(|_| cx.under(PathSegment::Index(index)))?.is_some();
        if !is_there && !is_optional {
            return Err(A::Error::custom(format_args!("expected a list of {count}, found {index}")));
        }
        if !is_there {
            return Ok(());
        }
    }
    if let Some(rest) = tuple.rest() {
        return read_items(rest, items, count, cx);
    }
    while items.next_element::<IgnoredAny>()?.is_some() {
        cx.score.unknown += 1;
    }
    Ok(())
}

/// Appends to a list, but only once there is an element.
struct Element<'a, 'c> {
    list: &'a mut dyn ListTarget,
    index: usize,
    cx: &'c mut Context,
}

impl<'de> DeserializeSeed<'de> for Element<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Element { list, index, cx } = self;
        let place = list.push();
        cx.memory.element(index, size_of_val(place)).map_err(D::Error::custom)?;
        let around = cx.memory.note(address(place), size_of_val(place));
        let outcome = deserializer.deserialize_any(Seed { place, cx: &mut *cx });
        cx.memory.leave(around);
        outcome
    }
}

fn read_map<'de, A: MapAccess<'de>>(
    map: &mut dyn MapTarget,
    mut entries: A,
    cx: &mut Context,
) -> Result<(), A::Error> {
    cx.leave_root();
    map.clear();
    let mut before = 0;
    while let Some(key) = entries.next_key::<String>()? {
        read_entry(map, before, key, &mut entries, cx)?;
        before += 1;
    }
    Ok(())
}

/// Reads the value of a key into a map with this many entries before it.
fn read_entry<'de, A: MapAccess<'de>>(
    map: &mut dyn MapTarget,
    before: usize,
    key: String,
    entries: &mut A,
    cx: &mut Context,
) -> Result<(), A::Error> {
    let place = map.entry(key.clone());
    cx.memory.entry(before, &key, size_of_val(place)).map_err(A::Error::custom)?;
    let around = cx.memory.note(address(place), size_of_val(place));
    let outcome = entries.next_value_seed(Seed { place, cx: &mut *cx });
    cx.memory.leave(around);
    outcome.inspect_err(|_| cx.under(PathSegment::Key(key)))
}

/// Reads an object by the table of a model.
fn read_model<'de, A: MapAccess<'de>>(
    model: &mut dyn Model,
    mut entries: A,
    cx: &mut Context,
) -> Result<(), A::Error> {
    cx.leave_root();
    let around = cx.memory.enter(address(model), size_of_val(model)).map_err(A::Error::custom)?;
    let shape = model.shape();
    let mut outcome = Ok(());
    model.with_places(&mut |fields| outcome = read_fields(shape, fields, &mut entries, cx));
    cx.memory.leave(around);
    outcome
}

fn read_fields<'de, A: MapAccess<'de>>(
    shape: &'static Shape,
    fields: &mut [&mut dyn Decode],
    entries: &mut A,
    cx: &mut Context,
) -> Result<(), A::Error> {
    let declared = shape.fields;
    let mut object = ObjectReader::new(declared, fields.len() > declared.len());
    loop {
        let key = FieldKey { object: &mut object, order: &mut cx.order, guesses: cx.guesses };
        let Some(index) = entries.next_key_seed(key)? else { break };
        match (declared.get(index), fields.get_mut(index)) {
            (Some(field), Some(place)) => {
                object.note(index);
                let outcome = entries.next_value_seed(Seed { place: *place, cx: &mut *cx });
                outcome.inspect_err(|_| cx.under(PathSegment::Field(field.name)))?;
                if field.is_fixed() {
                    settle(*place, shape.fixed(field), cx);
                }
            }
            (_, extra) => {
                let others = (object.others, std::mem::take(&mut object.other));
                object.others += 1;
                read_extra(extra, others, entries, cx)?;
            }
        }
    }
    object.finish(shape, fields, &mut cx.score).map_err(A::Error::custom)
}

/// Compares what came of a field that has one value; another one is kept.
fn settle(place: &mut dyn Decode, value: Option<&Constant>, cx: &mut Context) {
    // Null of an optional field is its absence, for which there is no place.
    if !matches!(place.value_ref(), ValueRef::Json(_)) {
        return;
    }
    if let DecodeTarget::Json(json) = place.target() {
        if value.is_none_or(|value| value.is(json)) {
            *json = Json::Null;
            cx.score.exact += 1;
        } else if !json.is_null() {
            cx.score.unlisted += 1;
        }
    }
}

/// Reads the value of a key that is not declared into the map of such keys, or skips it.
fn read_extra<'de, A: MapAccess<'de>>(
    extra: Option<&mut &mut dyn Decode>,
    (before, key): (usize, String),
    entries: &mut A,
    cx: &mut Context,
) -> Result<(), A::Error> {
    cx.score.unknown += 1;
    let Some(DecodeTarget::Map(extra)) = extra.map(|extra| extra.target()) else {
        return entries.next_value::<IgnoredAny>().map(drop);
    };
    read_entry(extra, before, key, entries, cx)
}

/// Where a value lies.
fn address<T: ?Sized>(value: &T) -> usize {
    std::ptr::from_ref(value).cast::<u8>().addr()
}
