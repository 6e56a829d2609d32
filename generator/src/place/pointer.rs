//! JSON pointers (RFC 6901): the address of a value in a document.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use serde_json::{Map, Value};

/// The longest chain of references to references that is followed.
pub(crate) const MAX_CHAIN: usize = 64;

/// The address of a value in a document; cheap to clone.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(Arc<str>);

impl Pointer {
    /// The whole document.
    pub fn root() -> Self {
        Self(Arc::from(""))
    }

    /// The pointer with this text, which is already escaped.
    pub(crate) fn of_text(text: &str) -> Self {
        Self(Arc::from(text))
    }

    /// The pointer with these keys, from the root.
    pub(crate) fn of<K: AsRef<str>>(keys: impl Iterator<Item = K>) -> Self {
        let mut text = String::new();
        for key in keys {
            text.push('/');
            text.push_str(&escaped(key.as_ref()));
        }
        Self(Arc::from(text))
    }

    /// The pointer in a local reference (`#/components/…`), whose fragment may be percent-encoded (RFC 3986);
    /// `None` for other references.
    pub fn from_reference(reference: &str) -> Option<Self> {
        let fragment = reference.strip_prefix('#')?;
        if !fragment.is_empty() && !fragment.starts_with('/') {
            return None;
        }
        if !fragment.contains('%') {
            return Some(Self(Arc::from(fragment)));
        }
        Some(Self(Arc::from(percent_decoded(fragment))))
    }

    /// The target of the reference in a node, if it is a local one.
    pub(crate) fn target(node: &Value) -> Option<Self> {
        Self::target_of(node.as_object()?)
    }

    /// The same for a node that is a mapping.
    pub(crate) fn target_of(node: &Map<String, Value>) -> Option<Self> {
        Self::from_reference(member(node, "$ref")?.as_str()?)
    }

    /// The pointer to a schema by its name (OpenAPI 3.0.3, Components Object).
    pub(crate) fn of_schema(name: &str) -> Self {
        Self::root().child("components").child("schemas").child(name)
    }

    /// The name of the definition under `components.schemas` that this is the place of.
    pub(crate) fn definition_name(&self) -> Option<String> {
        let name = self.0.strip_prefix("/components/schemas/")?;
        if name.contains('/') { None } else { Some(unescaped(name).into_owned()) }
    }

    /// Whether this place is below another one.
    pub(crate) fn is_below(&self, other: &Self) -> bool {
        self.0.strip_prefix(&*other.0).is_some_and(|rest| rest.starts_with('/'))
    }

    /// This place after `from`, which is the same or above it, was moved to `to`.
    pub(crate) fn moved(&self, from: &Self, to: &Self) -> Self {
        match self.0.strip_prefix(&*from.0) {
            Some(rest) => to.joined(rest),
            None => self.clone(),
        }
    }

    /// The local reference to this place.
    pub fn to_reference(&self) -> String {
        let fragment = if self.0.contains('%') { self.0.replace('%', "%25") } else { self.0.to_string() };
        format!("#{fragment}")
    }

    /// The pointer to a member of this object.
    pub fn child(&self, key: &str) -> Self {
        Self(Arc::from([&*self.0, "/", &*escaped(key)].concat()))
    }

    /// The pointer to an element of this array.
    pub fn index(&self, index: usize) -> Self {
        Self(Arc::from(format!("{}/{index}", self.0)))
    }

    /// This pointer with `rest` appended, which is empty or starts with `/`.
    pub(crate) fn joined(&self, rest: &str) -> Self {
        if rest.is_empty() { self.clone() } else { Self(Arc::from([&*self.0, rest].concat())) }
    }

    /// The pointer to the parent; `None` for the root.
    pub fn parent(&self) -> Option<Self> {
        self.0.rfind('/').map(|end| Self(Arc::from(&self.0[..end])))
    }

    /// The unescaped keys from the root to here.
    pub fn tokens(&self) -> Vec<String> {
        self.steps().map(Cow::into_owned).collect()
    }

    /// As [`Pointer::tokens`], without collecting them.
    pub(crate) fn steps(&self) -> impl Iterator<Item = Cow<'_, str>> {
        Steps { rest: &self.0 }
    }

    /// The last token; empty for the root.
    pub(crate) fn last(&self) -> Cow<'_, str> {
        self.0.rfind('/').map_or(Cow::Borrowed(""), |before| unescaped(&self.0[before + 1..]))
    }

    /// The value at this pointer.
    pub fn find<'a>(&self, root: &'a Value) -> Option<&'a Value> {
        self.find_from(0, root)
    }

    /// The value at this pointer, looked up from the value at its first `length` bytes.
    pub(crate) fn find_from<'a>(&self, length: usize, from: &'a Value) -> Option<&'a Value> {
        // As `Value::pointer`, which copies every token twice. This is one of the most frequent operations.
        Steps { rest: self.0.get(length..)? }.try_fold(from, |value, token| match value {
            Value::Object(map) => member(map, &token),
            Value::Array(items) => items.get(item_index(&token)?),
            _ => None,
        })
    }

    /// The value at this pointer, mutable.
    pub fn find_mut<'a>(&self, root: &'a mut Value) -> Option<&'a mut Value> {
        self.steps().try_fold(root, |value, token| match value {
            Value::Object(map) => member_mut(map, &token),
            Value::Array(items) => items.get_mut(item_index(&token)?),
            _ => None,
        })
    }

    /// The pointer's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Comparing up to this many keys takes less than hashing one.
const FEW: usize = 8;

/// A member of an object.
pub(crate) fn member<'a>(map: &'a Map<String, Value>, key: &str) -> Option<&'a Value> {
    if map.len() > FEW {
        return map.get(key);
    }
    map.iter().find(|(name, _)| *name == key).map(|(_, value)| value)
}

/// A member of an object, mutable.
fn member_mut<'a>(map: &'a mut Map<String, Value>, key: &str) -> Option<&'a mut Value> {
    if map.len() > FEW {
        return map.get_mut(key);
    }
    map.iter_mut().find(|(name, _)| *name == key).map(|(_, value)| value)
}

/// The unescaped tokens of a pointer. Few need unescaping, and most are short.
struct Steps<'a> {
    /// The rest, starting with a `/`.
    rest: &'a str,
}

impl<'a> Iterator for Steps<'a> {
    type Item = Cow<'a, str>;

    fn next(&mut self) -> Option<Cow<'a, str>> {
        let rest = self.rest.strip_prefix('/')?;
        let (mut end, mut is_escaped) = (rest.len(), false);
        for (at, byte) in rest.bytes().enumerate() {
            if byte == b'/' {
                end = at;
                break;
            }
            is_escaped |= byte == b'~';
        }
        let (token, rest) = rest.split_at(end);
        self.rest = rest;
        Some(if is_escaped { unescaped(token) } else { Cow::Borrowed(token) })
    }
}

/// Escapes `~` and `/` in a key as `~0` and `~1`.
fn escaped(key: &str) -> Cow<'_, str> {
    if key.bytes().any(|byte| matches!(byte, b'~' | b'/')) {
        let mut text = String::with_capacity(key.len() + 8);
        for symbol in key.chars() {
            match symbol {
                '~' => text.push_str("~0"),
                '/' => text.push_str("~1"),
                other => text.push(other),
            }
        }
        Cow::Owned(text)
    } else {
        Cow::Borrowed(key)
    }
}

fn unescaped(token: &str) -> Cow<'_, str> {
    let mut pieces = token.split('~');
    let Some(first) = pieces.next().filter(|first| first.len() < token.len()) else {
        return Cow::Borrowed(token);
    };
    let mut key = String::with_capacity(token.len());
    key.push_str(first);
    for piece in pieces {
        match piece.as_bytes().first() {
            Some(b'0') => key.push('~'),
            Some(b'1') => key.push('/'),
            // A `~` that is not part of an escape stands for itself.
            _ => {
                key.push('~');
                key.push_str(piece);
                continue;
            }
        }
        key.push_str(&piece[1..]);
    }
    Cow::Owned(key)
}

/// An index: digits without leading zeros (RFC 6901, section 4).
fn item_index(token: &str) -> Option<usize> {
    if token != "0" && token.starts_with(['0', '+']) {
        return None;
    }
    token.parse().ok()
}

pub(crate) fn percent_decoded(fragment: &str) -> String {
    let bytes = fragment.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b'%'
            && let Some(hex) = fragment.get(at + 1..at + 3)
            && let Ok(byte) = u8::from_str_radix(hex, 16)
        {
            out.push(byte);
            at += 3;
            continue;
        }
        out.push(bytes[at]);
        at += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_empty() { "the document's root" } else { &self.0 })
    }
}

impl fmt::Debug for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Pointer;

    #[test]
    fn keys_with_slashes_and_tildes_survive() {
        let pointer = Pointer::root().child("paths").child("/a~b/{c}").index(3);
        assert_eq!(pointer.as_str(), "/paths/~1a~0b~1{c}/3");
        assert_eq!(pointer.tokens(), ["paths", "/a~b/{c}", "3"]);
        assert_eq!(Pointer::from_reference(&pointer.to_reference()), Some(pointer));
    }

    #[test]
    fn references_may_be_percent_encoded() {
        let pointer =
            Pointer::from_reference("#/paths/~1users~1%7Bid%7D/get").map(|pointer| pointer.tokens());
        assert_eq!(pointer, Some(vec!["paths".into(), "/users/{id}".into(), "get".into()]));
        assert_eq!(Pointer::from_reference("other.yaml#/a"), None);
    }
}
