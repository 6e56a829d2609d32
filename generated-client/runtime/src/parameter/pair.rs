// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Pair`]: a name and a value of a query or a form, which are encoded when they are written.

use percent_encoding::AsciiSet;

use crate::wire::percent::{RESERVED, push, push_unless_encoded, separate};

/// The characters that are encoded in spite of `allowReserved` (RFC 3986 section 2.2).
const STILL_ENCODED: &AsciiSet = &RESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// A name and a value, which are not encoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    name: String,
    /// The value, or the first member of a list or object.
    value: String,
    /// The other members, with the delimiter before each.
    others: Option<(Delimiter, Vec<String>)>,
    /// Whether the value keeps reserved characters and existing percent-encoding.
    allows_reserved: bool,
}

/// The delimiter between the members of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Delimiter {
    Comma,
    Space,
    Pipe,
}

impl Delimiter {
    fn as_char(self) -> char {
        match self {
            Delimiter::Comma => ',',
            Delimiter::Space => ' ',
            Delimiter::Pipe => '|',
        }
    }

    /// The delimiter in a URL, which is different from the same character in a member. A pipe must be encoded, since URLs cannot
    /// contain it (RFC 3986 section 3.4).
    fn as_encoded(self) -> &'static str {
        match self {
            Delimiter::Comma => ",",
            Delimiter::Space => "%20",
            Delimiter::Pipe => "%7C",
        }
    }
}

impl Pair {
    /// A pair with a single value.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Pair { name: name.into(), value: value.into(), others: None, allows_reserved: false }
    }

    /// A pair whose value is these members, joined by the delimiter.
    pub(super) fn joined(name: &str, members: Vec<String>, delimiter: Delimiter) -> Self {
        let mut members = members.into_iter();
        let pair = Pair::new(name, members.next().unwrap_or_default());
        Pair { others: Some((delimiter, members.collect())), ..pair }
    }

    /// Whether the value keeps reserved characters.
    pub(super) fn allows_reserved(self, allows_reserved: bool) -> Self {
        Pair { allows_reserved, ..self }
    }

    /// The value, without encoding.
    pub fn value(&self) -> String {
        let mut value = self.value.clone();
        if let Some((delimiter, others)) = &self.others {
            for other in others {
                value.push(delimiter.as_char());
                value.push_str(other);
            }
        }
        value
    }

    fn write(&self, encoded: &mut String) {
        push(encoded, &self.name, RESERVED);
        encoded.push('=');
        self.write_member(&self.value, encoded);
        if let Some((delimiter, others)) = &self.others {
            for other in others {
                encoded.push_str(delimiter.as_encoded());
                self.write_member(other, encoded);
            }
        }
    }

    fn write_member(&self, member: &str, encoded: &mut String) {
        match self.allows_reserved {
            true => push_unless_encoded(encoded, member, STILL_ENCODED),
            false => push(encoded, member, RESERVED),
        }
    }
}

/// Encodes pairs and appends them to a query or form.
pub(crate) fn write_pairs<'a>(encoded: &mut String, pairs: impl IntoIterator<Item = &'a Pair>) {
    for pair in pairs {
        separate(encoded);
        pair.write(encoded);
    }
}
