//! The decoding driver: generic over the format, never over the type that is read.

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::alternatives;
use super::context::{Context, DecodeError, Score, Segment};
use super::memory::DECODED_LIMIT;
use super::record::read_model;
use super::scalar::{Mismatch, Scalar, put, put_text};
use super::tree::Tree;
use super::{Decode, Distinction, Json, ListSlot, MapSlot, Slot, TupleSlot, Union};

/// Reads a JSON text into a place; `hint` is the alternative that the request chose, should the place be a union.
///
/// # Errors
/// If the text does not fit, or if its values take more than 512 MiB of memory.
pub fn decode_slice(text: &[u8], place: &mut dyn Decode, hint: Option<usize>) -> Result<Score, DecodeError> {
    decode_within(DECODED_LIMIT, text, place, hint)
}

/// The same, within so many bytes of memory.
pub(crate) fn decode_within(
    limit: usize,
    text: &[u8],
    place: &mut dyn Decode,
    hint: Option<usize>,
) -> Result<Score, DecodeError> {
    // Some services put a byte order mark before the text.
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    // To check the encoding once costs less than at each string; of a faulty one, the reader tells the place.
    let checked = std::str::from_utf8(text);
    if let (Ok(text), Some(index)) = (checked, hint)
        && let Some(score) = read_chosen(limit, text, place, index)
    {
        return Ok(score);
    }
    let mut cx = Context::new(hint, limit);
    let outcome = match checked {
        Ok(text) => read_text(serde_json::Deserializer::from_str(text), place, &mut cx),
        Err(_) => read_text(serde_json::Deserializer::from_slice(text), place, &mut cx),
    };
    finish(&cx, outcome)
}

/// Reads the object that the request asked for straight from the text, if it is one: a union would hold all of it in between.
fn read_chosen(limit: usize, text: &str, place: &mut dyn Decode, index: usize) -> Option<Score> {
    let Slot::Union(union) = place.slot() else { return None };
    if !matches!(union.distinction(), Distinction::Likeness)
        || !union.select(index)
        || !matches!(union.payload().slot(), Slot::Model(_))
    {
        return None;
    }
    let mut cx = Context::new(None, limit);
    read_text(serde_json::Deserializer::from_str(text), union.payload(), &mut cx).ok()?;
    alternatives::is_recognised(cx.score).then_some(cx.score)
}

fn read_text<'de, R: serde_json::de::Read<'de>>(
    mut reader: serde_json::Deserializer<R>,
    place: &mut dyn Decode,
    cx: &mut Context,
) -> Result<(), serde_json::Error> {
    Seed { place, cx }.deserialize(&mut reader)?;
    reader.end()
}

/// Reads a JSON value into a place.
pub fn decode_json(json: &Json, place: &mut dyn Decode) -> Result<Score, DecodeError> {
    let mut cx = Context::default();
    let outcome = Seed { place, cx: &mut cx }.deserialize(json);
    finish(&cx, outcome)
}

/// Reads a JSON value as one of the types that it may be.
///
/// # Errors
/// What of the value is not as the type has it.
pub fn view<T: Decode + Default>(json: &Json) -> Result<T, DecodeError> {
    let mut value = T::default();
    decode_json(json, &mut value)?;
    Ok(value)
}

/// Tries a JSON value on a place, within the trials that a decoding has left.
pub(super) fn try_json(json: &Json, place: &mut dyn Decode, cx: &mut Context) -> Option<Score> {
    if !cx.take_trial() {
        return None;
    }
    let mut trial = cx.trial();
    let outcome = Seed { place, cx: &mut trial }.deserialize(json);
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
    deserialize_into(&mut value, deserializer)?;
    Ok(value)
}

fn deserialize_into<'de, D: Deserializer<'de>>(
    place: &mut dyn Decode,
    deserializer: D,
) -> Result<(), D::Error> {
    // Whoever reads with serde has the text already, and another way to bound it.
    let mut cx = Context::new(None, usize::MAX);
    let outcome = Seed { place, cx: &mut cx }.deserialize(deserializer);
    outcome.map_err(|error| D::Error::custom(cx.locate(&error)))
}

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
        match self.place.slot() {
            Slot::List(list) => read_list(list, items, self.cx),
            Slot::Tuple(tuple) => read_tuple(tuple, items, self.cx),
            Slot::Union(union) => {
                let json = Tree { cx: &mut *self.cx }.visit_seq(items)?;
                choose(union, json, self.cx)
            }
            Slot::Json(json) => {
                *json = Tree { cx: self.cx }.visit_seq(items)?;
                Ok(())
            }
            other => Err(A::Error::custom(format_args!("expected {}, found a list", other.expected()))),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        match self.place.slot() {
            Slot::List(list) => {
                self.cx.score.bent += 1;
                list.clear();
                let place = list.push();
                self.cx.memory.element(0, size_of_val(place)).map_err(A::Error::custom)?;
                Seed { place, cx: self.cx }.visit_map(entries)
            }
            Slot::Model(model) => read_model(model, entries, self.cx),
            Slot::Map(map) => read_map(map, entries, self.cx),
            Slot::Union(union) => {
                let json = Tree { cx: &mut *self.cx }.visit_map(entries)?;
                choose(union, json, self.cx)
            }
            Slot::Json(json) => {
                *json = Tree { cx: self.cx }.visit_map(entries)?;
                Ok(())
            }
            other => Err(A::Error::custom(format_args!("expected {}, found an object", other.expected()))),
        }
    }
}

/// Fills a union; a trial that took too much memory fails the whole.
fn choose<E: Error>(union: &mut dyn Union, json: Json, cx: &mut Context) -> Result<(), E> {
    alternatives::choose(union, json, cx);
    if cx.memory.is_exceeded() { Err(E::custom(cx.memory.exceeded())) } else { Ok(()) }
}

fn read_list<'de, A: SeqAccess<'de>>(
    list: &mut dyn ListSlot,
    items: A,
    cx: &mut Context,
) -> Result<(), A::Error> {
    cx.leave_root();
    list.clear();
    read_items(list, items, 0, cx)
}

/// Appends what is left of a list, whose next element has this index.
fn read_items<'de, A: SeqAccess<'de>>(
    list: &mut dyn ListSlot,
    mut items: A,
    first: usize,
    cx: &mut Context,
) -> Result<(), A::Error> {
    let mut index = first;
    loop {
        let outcome = items.next_element_seed(Element { list: &mut *list, index, cx: &mut *cx });
        if outcome.inspect_err(|_| cx.under(Segment::Index(index)))?.is_none() {
            return Ok(());
        }
        index += 1;
    }
}

/// Reads as many elements as the tuple has, and keeps the others where it has a place for them.
fn read_tuple<'de, A: SeqAccess<'de>>(
    tuple: &mut dyn TupleSlot,
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
        let is_there = outcome.inspect_err(|_| cx.under(Segment::Index(index)))?.is_some();
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
    list: &'a mut dyn ListSlot,
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
    map: &mut dyn MapSlot,
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
pub(super) fn read_entry<'de, A: MapAccess<'de>>(
    map: &mut dyn MapSlot,
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
    outcome.inspect_err(|_| cx.under(Segment::Key(key)))
}

/// Where a value lies.
pub(super) fn address<T: ?Sized>(value: &T) -> usize {
    std::ptr::from_ref(value).cast::<u8>().addr()
}
