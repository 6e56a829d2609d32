// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`FlagSet`]: several values of an enumeration in one number.

use std::fmt::{self, Debug, Display};
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::{BitOr, BitOrAssign};

use super::enum_coding::Code;
use super::{Decode, DecodeTarget, Encode, Fit, Number, ValueRef};

/// A set of the values of an enumeration, written as the sum of their numbers, which are powers of two (`x-rust-flags`).
///
/// Bits that the document does not list are kept and written back. `FlagSet::from(one) | another` combines values.
pub struct FlagSet<E> {
    bits: i64,
    of: PhantomData<fn() -> E>,
}

impl<E> FlagSet<E> {
    /// The set with this number.
    pub const fn from_bits(bits: i64) -> Self {
        FlagSet { bits, of: PhantomData }
    }

    /// The number of the set.
    pub const fn bits(self) -> i64 {
        self.bits
    }

    /// Whether the set has no value.
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }
}

impl<E: Code> FlagSet<E> {
    /// Whether the set has a value. A value whose number is 0 is in the empty set only.
    pub fn contains(self, value: E) -> bool {
        let wanted = value.code();
        if wanted == 0 { self.is_empty() } else { self.bits & wanted == wanted }
    }

    /// Adds a value.
    pub fn insert(&mut self, value: E) {
        self.bits |= value.code();
    }

    /// Removes a value.
    pub fn remove(&mut self, value: E) {
        self.bits &= !value.code();
    }

    /// The values, one for each bit.
    pub fn iter(self) -> impl Iterator<Item = E> {
        (0..i64::BITS).map(|place| 1_i64 << place).filter(move |bit| self.bits & bit != 0).map(E::from)
    }
}

impl<E: Code> From<E> for FlagSet<E> {
    fn from(value: E) -> Self {
        FlagSet::from_bits(value.code())
    }
}

impl<E: Code> FromIterator<E> for FlagSet<E> {
    fn from_iter<I: IntoIterator<Item = E>>(values: I) -> Self {
        let mut flags = FlagSet::default();
        for value in values {
            flags.insert(value);
        }
        flags
    }
}

impl<E: Code> BitOr<E> for FlagSet<E> {
    type Output = Self;

    fn bitor(mut self, value: E) -> Self {
        self.insert(value);
        self
    }
}

impl<E: Code> BitOrAssign<E> for FlagSet<E> {
    fn bitor_assign(&mut self, value: E) {
        self.insert(value);
    }
}

impl<E> Copy for FlagSet<E> {}

impl<E> Clone for FlagSet<E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E> Default for FlagSet<E> {
    fn default() -> Self {
        FlagSet::from_bits(0)
    }
}

impl<E> PartialEq for FlagSet<E> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits
    }
}

impl<E> Eq for FlagSet<E> {}

impl<E> Hash for FlagSet<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bits.hash(state);
    }
}

/// The values, separated by commas; for the empty set, the value whose number is 0.
impl<E: Code + Display> Display for FlagSet<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return Display::fmt(&E::from(0), f);
        }
        let names: Vec<String> = self.iter().map(|value| value.to_string()).collect();
        f.pad(&names.join(", "))
    }
}

impl<E: Code + Debug> Debug for FlagSet<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl<E: Code> Encode for FlagSet<E> {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Int(self.bits)
    }
}

impl<E: Code + 'static> Decode for FlagSet<E> {
    fn target(&mut self) -> DecodeTarget<'_> {
        DecodeTarget::Number(self)
    }
}

impl<E: Code> Number for FlagSet<E> {
    fn integer(&mut self, value: i64) -> Fit {
        self.bits = value;
        Fit::Exact
    }

    fn expected(&self) -> &'static str {
        "an integer of 64 bits"
    }
}

#[cfg(feature = "serde")]
impl<E: Code> serde::Serialize for FlagSet<E> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value_ref().serialize(serializer)
    }
}

#[cfg(feature = "serde")]
impl<'de, E: Code + 'static> serde::Deserialize<'de> for FlagSet<E> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::deserialize(deserializer)
    }
}
