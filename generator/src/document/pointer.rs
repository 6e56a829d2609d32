//! JSON pointers (RFC 6901): the address of a value in a document.

use std::fmt;
use std::sync::Arc;

use serde_json::Value;

/// The address of a value in a document; cheap to clone.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(Arc<str>);

impl Pointer {
    /// The whole document.
    pub fn root() -> Self {
        Self(Arc::from(""))
    }

    /// The pointer of a reference within the document (`#/components/…`, percent-encoded as RFC 3986 fragments may be); `None` for any other.
    pub fn from_reference(reference: &str) -> Option<Self> {
        let fragment = reference.strip_prefix('#')?;
        (fragment.is_empty() || fragment.starts_with('/')).then(|| Self(Arc::from(percent_decoded(fragment))))
    }

    /// The reference that names this place.
    pub fn to_reference(&self) -> String {
        format!("#{}", self.0.replace('%', "%25"))
    }

    /// The address of a member of this object.
    pub fn child(&self, key: &str) -> Self {
        Self(Arc::from(format!("{}/{}", self.0, escape(key))))
    }

    /// The address of an element of this array.
    pub fn index(&self, index: usize) -> Self {
        Self(Arc::from(format!("{}/{index}", self.0)))
    }

    /// The address of what holds this value; the root has none.
    pub fn parent(&self) -> Option<Self> {
        self.0.rfind('/').map(|end| Self(Arc::from(&self.0[..end])))
    }

    /// The unescaped keys from the root to here.
    pub fn tokens(&self) -> Vec<String> {
        self.0.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~")).collect()
    }

    /// The value at this address.
    pub fn find<'a>(&self, root: &'a Value) -> Option<&'a Value> {
        root.pointer(&self.0)
    }

    /// The pointer's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn percent_decoded(fragment: &str) -> String {
    let bytes = fragment.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let decoded = (bytes[at] == b'%').then(|| fragment.get(at + 1..at + 3)).flatten();
        match decoded.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
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
