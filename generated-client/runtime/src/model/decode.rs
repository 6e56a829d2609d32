// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The decoding driver: generic over the format, never over the type that is read.

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::alternatives;
use super::context::{Context, DecodeError, Score};
use super::scalar::{Scalar, put};
use super::{Decode, Field, Json, ListSlot, MapSlot, Model, Slot};

/// Reads a JSON text into a slot; `hint` is the alternative that the request chose, should the slot be a union.
pub fn decode_slice(text: &[u8], slot: Slot<'_>, hint: Option<usize>) -> Result<Score, DecodeError> {
    // Some services put a byte order mark before the text.
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    let mut cx = Context::with_hint(hint);
    let mut reader = serde_json::Deserializer::from_slice(text);
    let outcome = Seed { slot, cx: &mut cx }.deserialize(&mut reader).and_then(|()| reader.end());
    finish(&cx, outcome)
}

/// Reads a JSON value into a slot.
pub fn decode_json(json: &Json, slot: Slot<'_>) -> Result<Score, DecodeError> {
    let mut cx = Context::default();
    let outcome = Seed { slot, cx: &mut cx }.deserialize(json);
    finish(&cx, outcome)
}

/// Tries a JSON value on a slot, within the trials that a decoding has left.
pub(super) fn try_json(json: &Json, slot: Slot<'_>, cx: &mut Context) -> Option<Score> {
    if !cx.take_trial() {
        return None;
    }
    let mut trial = cx.trial();
    let outcome = Seed { slot, cx: &mut trial }.deserialize(json);
    cx.spend(&trial);
    outcome.ok().map(|()| trial.score)
}

fn finish(cx: &Context, outcome: Result<(), serde_json::Error>) -> Result<Score, DecodeError> {
    match outcome {
        Ok(()) => Ok(cx.score),
        Err(error) => Err(cx.error(&error)),
    }
}

/// Reads a value of any self-describing format: the body of every `Deserialize` of a client.
pub fn deserialize<'de, T: Decode + Default, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::default();
    deserialize_into(value.slot(), deserializer)?;
    Ok(value)
}

fn deserialize_into<'de, D: Deserializer<'de>>(slot: Slot<'_>, deserializer: D) -> Result<(), D::Error> {
    let mut cx = Context::default();
    let outcome = Seed { slot, cx: &mut cx }.deserialize(deserializer);
    outcome.map_err(|error| D::Error::custom(cx.locate(&error)))
}

/// Fills one slot from whatever the format holds next.
struct Seed<'a, 'c> {
    slot: Slot<'a>,
    cx: &'c mut Context,
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Seed<'_, '_> {
    fn scalar<E: Error>(self, scalar: Scalar<'_>) -> Result<(), E> {
        put(self.slot, scalar, self.cx).map_err(E::custom)
    }
}

impl<'de> Visitor<'de> for Seed<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.slot.expected())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.scalar(Scalar::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.scalar(Scalar::Integer(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.scalar(Scalar::Integer(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.scalar(Scalar::Float(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.scalar(Scalar::Text(value))
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
        match self.slot {
            Slot::Optional(optional) => Seed { slot: optional.fill().slot(), cx: self.cx }.visit_seq(items),
            Slot::List(list) => read_list(list, items, self.cx),
            Slot::Union(union) => {
                alternatives::choose(union, Json::deserialize(SeqAccessDeserializer::new(items))?, self.cx);
                Ok(())
            }
            Slot::Json(json) => {
                *json = Json::deserialize(SeqAccessDeserializer::new(items))?;
                Ok(())
            }
            other => Err(A::Error::custom(format_args!("expected {}, found a list", other.expected()))),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        match self.slot {
            Slot::Optional(optional) => Seed { slot: optional.fill().slot(), cx: self.cx }.visit_map(entries),
            Slot::List(list) => {
                self.cx.score.bent += 1;
                list.clear();
                Seed { slot: list.push().slot(), cx: self.cx }.visit_map(entries)
            }
            Slot::Model(model) => read_model(model, entries, self.cx),
            Slot::Map(map) => read_map(map, entries, self.cx),
            Slot::Union(union) => {
                alternatives::choose(union, Json::deserialize(MapAccessDeserializer::new(entries))?, self.cx);
                Ok(())
            }
            Slot::Json(json) => {
                *json = Json::deserialize(MapAccessDeserializer::new(entries))?;
                Ok(())
            }
            other => Err(A::Error::custom(format_args!("expected {}, found an object", other.expected()))),
        }
    }
}

fn read_list<'de, A: SeqAccess<'de>>(
    list: &mut dyn ListSlot,
    mut items: A,
    cx: &mut Context,
) -> Result<(), A::Error> {
    list.clear();
    let mut index = 0;
    loop {
        cx.enter_index(index);
        let more = items.next_element_seed(Element { list: &mut *list, cx: &mut *cx })?.is_some();
        cx.leave();
        if !more {
            return Ok(());
        }
        index += 1;
    }
}

/// Appends to a list, but only once there is an element.
struct Element<'a, 'c> {
    list: &'a mut dyn ListSlot,
    cx: &'c mut Context,
}

impl<'de> DeserializeSeed<'de> for Element<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(Seed { slot: self.list.push().slot(), cx: self.cx })
    }
}

fn read_map<'de, A: MapAccess<'de>>(
    map: &mut dyn MapSlot,
    mut entries: A,
    cx: &mut Context,
) -> Result<(), A::Error> {
    map.clear();
    while let Some(key) = entries.next_key::<String>()? {
        cx.enter_key(key.clone());
        entries.next_value_seed(Seed { slot: map.entry(key).slot(), cx: &mut *cx })?;
        cx.leave();
    }
    Ok(())
}

fn read_model<'de, A: MapAccess<'de>>(
    model: &mut dyn Model,
    mut entries: A,
    cx: &mut Context,
) -> Result<(), A::Error> {
    let declared = model.shape().fields;
    let mut outcome = Ok(());
    model.fields_mut(&mut |fields| outcome = read_fields(declared, fields, &mut entries, cx));
    outcome
}

fn read_fields<'de, A: MapAccess<'de>>(
    declared: &'static [Field],
    fields: &mut [&mut dyn Decode],
    entries: &mut A,
    cx: &mut Context,
) -> Result<(), A::Error> {
    let mut record = Record { declared, fields, seen: Seen::new(declared.len()), next: 0 };
    while let Some(key) = entries.next_key_seed(&mut record)? {
        match record.place(key, cx) {
            Some(slot) => {
                entries.next_value_seed(Seed { slot, cx: &mut *cx })?;
                cx.leave();
            }
            None => drop(entries.next_value::<IgnoredAny>()?),
        }
    }
    record.finish(cx).map_err(A::Error::custom)
}

/// A model while it is read.
struct Record<'a, 'f> {
    declared: &'static [Field],
    fields: &'a mut [&'f mut dyn Decode],
    seen: Seen,
    next: usize,
}

/// Which fields were met; models have rarely more than 128.
enum Seen {
    Few(u128),
    Many(Vec<bool>),
}

impl Seen {
    fn new(count: usize) -> Self {
        if count <= 128 { Seen::Few(0) } else { Seen::Many(vec![false; count]) }
    }

    /// Notes a field and tells whether it is the first time.
    fn note(&mut self, index: usize) -> bool {
        let is_new = !self.has(index);
        match self {
            Seen::Few(bits) => *bits |= 1 << index,
            Seen::Many(all) => all[index] = true,
        }
        is_new
    }

    fn has(&self, index: usize) -> bool {
        match self {
            Seen::Few(bits) => bits & (1 << index) != 0,
            Seen::Many(all) => all[index],
        }
    }
}

enum Key {
    Field(usize),
    Other(String),
}

impl Record<'_, '_> {
    /// Finds a key, beginning with the field after the last one, since services keep the order of their description.
    fn find(&mut self, key: &str) -> Key {
        let is_it = |index: usize| self.declared.get(index).is_some_and(|field| field.name == key);
        if is_it(self.next) {
            self.next += 1;
            return Key::Field(self.next - 1);
        }
        let found = (self.next + 1..self.declared.len()).chain(0..self.next).find(|index| is_it(*index));
        match found {
            Some(index) => {
                self.next = index + 1;
                Key::Field(index)
            }
            None if self.fields.len() > self.declared.len() => Key::Other(key.to_owned()),
            None => Key::Other(String::new()),
        }
    }

    /// Gives the place for the value of a key and enters it, or nothing when the value is to be skipped.
    fn place(&mut self, key: Key, cx: &mut Context) -> Option<Slot<'_>> {
        match key {
            Key::Field(index) => {
                let field = self.declared.get(index)?;
                cx.score.known += u32::from(self.seen.note(index));
                cx.enter_field(field.name);
                self.fields.get_mut(index).map(|place| place.slot())
            }
            Key::Other(key) => {
                cx.score.unknown += 1;
                let Slot::Map(extra) = self.fields.get_mut(self.declared.len())?.slot() else { return None };
                cx.enter_key(key.clone());
                Some(extra.entry(key).slot())
            }
        }
    }

    /// Counts the missing fields and refuses the model for the first that cannot do without a value.
    fn finish(&mut self, cx: &mut Context) -> Result<(), String> {
        for (index, (field, place)) in self.declared.iter().zip(self.fields.iter_mut()).enumerate() {
            if self.seen.has(index) {
                continue;
            }
            cx.score.missing += 1;
            let vacant = matches!(place.slot(), Slot::Optional(_) | Slot::List(_) | Slot::Map(_));
            if field.is_required() && !vacant {
                return Err(format!("the required field `{}` is missing", field.name));
            }
        }
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for &mut Record<'_, '_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for &mut Record<'_, '_> {
    type Value = Key;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Key, E> {
        Ok(self.find(key))
    }
}
