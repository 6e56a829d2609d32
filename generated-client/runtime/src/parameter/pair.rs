// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Pair`]: a name with its value, as a query or a form has it, encoded when it is written.

use percent_encoding::AsciiSet;

use crate::wire::percent::{RESERVED, push, push_unless_encoded, separate};

/// What `allowReserved` leaves as it is (RFC 3986 section 2.2).
const ALLOWED: &AsciiSet = &RESERVED
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

/// A name with its value, neither of them encoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    name: String,
    /// The first member of the value, which has no others for most.
    value: String,
    /// The other members, and the delimiter before each.
    others: Option<(Delimiter, Vec<String>)>,
    /// Whether the value keeps reserved characters, and what is percent-encoded already.
    allows_reserved: bool,
}

/// What is between the members of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Delimiter {
    Comma,
    Space,
    /// A bare bar is no character of a URL (RFC 3986 section 3.4).
    Pipe,
}

impl Delimiter {
    fn plain(self) -> char {
        match self {
            Delimiter::Comma => ',',
            Delimiter::Space => ' ',
            Delimiter::Pipe => '|',
        }
    }

    /// As it is written, which tells it from one within a member.
    fn written(self) -> &'static str {
        match self {
            Delimiter::Comma => ",",
            Delimiter::Space => "%20",
            Delimiter::Pipe => "%7C",
        }
    }
}

impl Pair {
    /// A pair whose value is one text.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Pair { name: name.into(), value: value.into(), others: None, allows_reserved: false }
    }

    /// A pair whose value has these members.
    pub(super) fn joined(name: &str, members: Vec<String>, delimiter: Delimiter) -> Self {
        let mut members = members.into_iter();
        let pair = Pair::new(name, members.next().unwrap_or_default());
        Pair { others: Some((delimiter, members.collect())), ..pair }
    }

    /// Whether the value keeps reserved characters.
    pub(super) fn allows_reserved(self, allows_reserved: bool) -> Self {
        Pair { allows_reserved, ..self }
    }

    /// The value, with its delimiters as they are meant.
    pub fn value(&self) -> String {
        let mut value = self.value.clone();
        if let Some((delimiter, others)) = &self.others {
            for other in others {
                value.push(delimiter.plain());
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
                encoded.push_str(delimiter.written());
                self.write_member(other, encoded);
            }
        }
    }

    fn write_member(&self, member: &str, encoded: &mut String) {
        match self.allows_reserved {
            true => push_unless_encoded(encoded, member, ALLOWED),
            false => push(encoded, member, RESERVED),
        }
    }
}

/// Appends pairs to others, encoded.
pub(crate) fn write_pairs<'a>(encoded: &mut String, pairs: impl IntoIterator<Item = &'a Pair>) {
    for pair in pairs {
        separate(encoded);
        pair.write(encoded);
    }
}
