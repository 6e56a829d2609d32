//! [`ObjectReader`]: finds the field of each key while an object is read, and notes which fields were present.

use std::slice;

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};

use super::{Decode, DecodeTarget, Field, Score, Shape, mark};

/// The state of reading an object.
pub(super) struct ObjectReader {
    declared: &'static [Field],
    /// A number that distinguishes the table from others; it is derived from the table's address.
    table: usize,
    keeps_others: bool,
    seen: FieldSet,
    /// The index after that of the last key.
    next: usize,
    /// The last undeclared key, if such keys are kept.
    pub(super) other: String,
    /// How many undeclared keys there were.
    pub(super) others: usize,
}

/// The set of fields that were present. Few models have more than 128 fields.
struct FieldSet {
    few: [u64; 2],
    many: Vec<bool>,
}

impl FieldSet {
    fn new(count: usize) -> Self {
        FieldSet { few: [0; 2], many: if count <= 128 { Vec::new() } else { vec![false; count] } }
    }

    fn note(&mut self, index: usize) {
        match self.few.get_mut(index / 64) {
            Some(bits) if self.many.is_empty() => *bits |= 1 << (index % 64),
            _ => self.many[index] = true,
        }
    }

    fn has(&self, index: usize) -> bool {
        match self.few.get(index / 64) {
            Some(bits) if self.many.is_empty() => bits & (1 << (index % 64)) != 0,
            _ => self.many[index],
        }
    }

    fn count(&self) -> u32 {
        let many = self.many.iter().map(|seen| u32::from(*seen)).sum::<u32>();
        self.few.iter().map(|bits| bits.count_ones()).sum::<u32>() + many
    }
}

impl ObjectReader {
    pub(super) fn new(declared: &'static [Field], keeps_others: bool) -> Self {
        let table = declared.as_ptr().addr() / size_of::<Field>();
        ObjectReader {
            declared,
            table,
            keeps_others,
            seen: FieldSet::new(declared.len()),
            next: 0,
            other: String::new(),
            others: 0,
        }
    }

    /// Notes that a field was present.
    pub(super) fn note(&mut self, index: usize) {
        self.seen.note(index);
    }

    /// Finds the field of a key. It first tries the field that came next in an earlier object, since services have a fixed order.
    fn find(&mut self, key: &str, order: &mut Order) -> usize {
        let skipped = order.skipped(self.table + self.next);
        let likely = self.likely(*skipped);
        let index = match self.declared.get(likely) {
            Some(field) if field.name == key => likely,
            _ => match self.search(key) {
                Some(index) => {
                    // A step that does not fit is not remembered.
                    let step = index.wrapping_sub(self.next).cast_signed();
                    *skipped = step.try_into().unwrap_or(0);
                    index
                }
                None => return self.declared.len(),
            },
        };
        self.next = index + 1;
        index
    }

    /// The index of the next field, if the step is the same as the last time.
    fn likely(&self, skipped: i8) -> usize {
        self.next.wrapping_add_signed(isize::from(skipped))
    }

    #[inline(never)]
    fn search(&mut self, key: &str) -> Option<usize> {
        let found = self.declared.iter().position(|field| field.name == key);
        if found.is_none() && self.keeps_others {
            key.clone_into(&mut self.other);
        }
        found
    }

    /// Counts the fields, and fails for the first one that is required and missing.
    pub(super) fn finish(
        &self,
        shape: &Shape,
        fields: &mut [&mut dyn Decode],
        score: &mut Score,
    ) -> Result<(), String> {
        let known = self.seen.count();
        let missing = u32::try_from(self.declared.len()).unwrap_or(u32::MAX).saturating_sub(known);
        score.known += known;
        score.missing += missing;
        if missing == 0 || shape.marks & mark::required == 0 {
            return Ok(());
        }
        for (index, (field, place)) in self.declared.iter().zip(fields).enumerate() {
            if field.is_required() && !self.seen.has(index) && !may_be_missing(*place) {
                return Err(format!("the required field `{}` is missing", field.name));
            }
        }
        Ok(())
    }
}

/// Whether a required field may be missing: it is nullable, a list or a map.
fn may_be_missing(place: &mut dyn Decode) -> bool {
    place.is_optional() || matches!(place.target(), DecodeTarget::List(_) | DecodeTarget::Map(_))
}

/// Reads a key and returns the index of its field, or the number of fields for an undeclared key.
pub(super) struct FieldKey<'a> {
    pub(super) object: &'a mut ObjectReader,
    pub(super) order: &'a mut Order,
    /// Whether the reader accepts a guess of the key, so that it need not search for the key's end.
    pub(super) guesses: bool,
}

impl<'de> DeserializeSeed<'de> for FieldKey<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        if self.guesses {
            let likely = self.object.likely(*self.order.skipped(self.object.table + self.object.next));
            let guess: &'static [Field] = self.object.declared;
            let guess = guess.get(likely).map(|field| slice::from_ref(&field.key)).unwrap_or_default();
            return deserializer.deserialize_struct("", guess, self);
        }
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for FieldKey<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        Ok(self.object.find(key, self.order))
    }

    /// The guess was right.
    fn visit_unit<E: Error>(self) -> Result<usize, E> {
        let likely = self.object.likely(*self.order.skipped(self.object.table + self.object.next));
        self.object.next = likely + 1;
        Ok(likely)
    }
}

/// How many fields of the table were skipped before the next key, the last time at each place of each table.
///
/// This is only a guess, which is checked against the key, so places that share an entry cost only time.
pub(super) struct Order([i8; 256]);

impl Default for Order {
    fn default() -> Self {
        Order([0; 256])
    }
}

impl Order {
    fn skipped(&mut self, place: usize) -> &mut i8 {
        &mut self.0[place % 256]
    }
}
