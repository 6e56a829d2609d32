//! Access to the members of an object by the type that is expected.

use serde_json::{Map, Value};

use crate::place::member;

/// Reads members; a member of another type counts as absent.
pub(crate) trait Members {
    fn member(&self, key: &str) -> Option<&Value>;

    fn string(&self, key: &str) -> Option<&str> {
        self.member(key)?.as_str()
    }

    fn object(&self, key: &str) -> Option<&Map<String, Value>> {
        self.member(key)?.as_object()
    }

    /// The members of an object, in order.
    fn entries<'a>(&'a self, key: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
        self.object(key).into_iter().flatten()
    }

    /// The items of a list.
    fn list(&self, key: &str) -> &[Value] {
        match self.member(key) {
            Some(Value::Array(items)) => items,
            _ => &[],
        }
    }

    /// Whether `type` is this one string (and not a list).
    fn has_type(&self, name: &str) -> bool {
        self.string("type") == Some(name)
    }
}

impl Members for Value {
    fn member(&self, key: &str) -> Option<&Value> {
        member(self.as_object()?, key)
    }
}

impl Members for Map<String, Value> {
    fn member(&self, key: &str) -> Option<&Value> {
        member(self, key)
    }
}
