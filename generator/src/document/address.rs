//! Limits the length of a value's address. Addresses are stored and compared in many places, so a long key
//! above many values would cost the product of both.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::place::Pointer;

/// The longest address of a value, in bytes. In public documents they have some hundred bytes.
pub(crate) const MAX_ADDRESS: usize = 16 * 1024;

/// Removes values whose address is longer.
pub(crate) fn bound(root: &mut Value, diagnostics: &mut Diagnostics) {
    cut(root, &mut Vec::new(), 0, diagnostics);
}

/// Recursion is safe here, since the reader has limited the depth of the document.
fn cut<'v>(value: &'v mut Value, way: &mut Vec<Key<'v>>, length: usize, diagnostics: &mut Diagnostics) {
    match value {
        Value::Object(map) => {
            let reach = |key: &str| length + "/".len() + escaped_length(key);
            if map.keys().any(|key| reach(key) > MAX_ADDRESS) {
                let before = map.len();
                map.retain(|key, _| reach(key) <= MAX_ADDRESS);
                diagnostics.push(reported(way, before - map.len()));
            }
            for (key, value) in map.iter_mut() {
                if !value.is_object() && !value.is_array() {
                    continue;
                }
                let length = reach(key);
                way.push(Key::Name(key));
                cut(value, way, length, diagnostics);
                way.pop();
            }
        }
        Value::Array(items) => {
            let length = length + "/".len() + items.len().to_string().len();
            for (index, item) in items.iter_mut().enumerate() {
                way.push(Key::Index(index));
                cut(item, way, length, diagnostics);
                way.pop();
            }
        }
        _ => {}
    }
}

/// The length of a key in a pointer, where `/` and `~` are escaped as two bytes.
fn escaped_length(key: &str) -> usize {
    key.len() + key.bytes().filter(|byte| matches!(byte, b'/' | b'~')).count()
}

/// A step on the path to a value. The pointer itself is only made for a finding.
enum Key<'v> {
    Name(&'v str),
    Index(usize),
}

fn reported(way: &[Key<'_>], count: usize) -> Diagnostic {
    let place = Pointer::of(way.iter().map(|key| match key {
        Key::Name(name) => (*name).to_owned(),
        Key::Index(index) => index.to_string(),
    }));
    let message = format!(
        "{count} values have addresses of more than {MAX_ADDRESS} bytes, because of the keys around them"
    );
    Diagnostic::warning("address", message).degraded_to("they are left out").at(&place)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{MAX_ADDRESS, bound};
    use crate::diagnostic::Diagnostics;

    #[test]
    fn values_at_long_addresses_go() {
        let long = "k".repeat(MAX_ADDRESS - "/a/".len());
        let slashes = "/".repeat(MAX_ADDRESS / 2);
        let mut root = json!({ "a": { long.clone(): { "b": 1 }, "c": [{ slashes: 2 }] } });
        let mut found = Diagnostics::new();
        bound(&mut root, &mut found);
        assert_eq!(root, json!({ "a": { long: {}, "c": [{}] } }));
        let reported: Vec<&str> = found.iter().map(|one| one.message.as_str()).collect();
        assert!(
            reported.len() == 2
                && reported.iter().all(|one| one.starts_with("1 values have") && one.contains("16384")),
            "{reported:?}"
        );
    }
}
