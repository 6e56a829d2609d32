//! Estimates the work of a target before it is evaluated, since JSONPath can visit the whole document once
//! for each value, or far more often.

use serde_json::Value;

/// The most values that one target may visit.
pub(super) const MAX_VISITS: usize = 20_000_000;

/// The most values that all targets of an overlay together may visit.
pub(super) const MAX_TOTAL: usize = 200_000_000;

/// The work that an overlay may still do.
#[derive(Debug)]
pub(super) struct Budget {
    /// How many bytes the document may still grow by, roughly. Hand-written overlays need less than 1 MiB.
    pub(super) bytes: usize,
    pub(super) visits: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self { bytes: 64 * 1024 * 1024, visits: MAX_TOTAL }
    }
}

/// The most values and levels of pointers that a target can visit in this tree. A path of names visits at
/// most as many as it has.
pub(super) fn visits(target: &str, root: &Value) -> usize {
    let query = Query::of(target);
    if query.is_narrow { target.len() } else { Size::of(root).visits(&query) }
}

/// The size of a tree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Size {
    pub(super) values: usize,
    /// The sum of the depths of all values, which is the total length of their pointers.
    levels: usize,
    depth: usize,
    /// Bytes of text and of memory for values, roughly.
    pub(super) bytes: usize,
}

/// The bytes of memory for a value, without its text.
const VALUE: usize = 32;

impl Size {
    pub(super) fn of(value: &Value) -> Self {
        let mut size = Self::default();
        size.add(value, 1);
        size
    }

    /// Recursion is safe here, since the reader has limited the depth of the document.
    fn add(&mut self, value: &Value, level: usize) {
        self.values += 1;
        self.levels += level;
        self.depth = self.depth.max(level);
        self.bytes += VALUE;
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    self.bytes += key.len() + VALUE;
                    self.add(value, level + 1);
                }
            }
            Value::Array(items) => {
                for item in items {
                    self.add(item, level + 1);
                }
            }
            Value::String(text) => self.bytes += text.len(),
            _ => {}
        }
    }

    /// The most values and levels of pointers that a target can visit in a tree of this size.
    ///
    /// The first `..` visits all of them. Each further `..` visits all values below each of those, so it
    /// multiplies by the depth. A query from the root in a filter visits all values again for each. A list of
    /// selectors multiplies by how often it repeats a selector.
    fn visits(&self, query: &Query) -> usize {
        let deep = (1..query.descents).fold(1, |product: usize, _| product.saturating_mul(self.depth));
        let again = (0..query.roots).fold(1, |product: usize, _| product.saturating_mul(self.values));
        let all = if query.descents == 0 { self.values } else { self.levels };
        all.saturating_mul(deep).saturating_mul(again).saturating_mul(query.repeats)
    }
}

/// The parts of a target that multiply the work.
#[derive(Debug, PartialEq, Eq)]
struct Query {
    /// Segments for all descendants.
    descents: usize,
    /// Queries from the root in filters, except those that select a single value.
    roots: usize,
    /// How often lists of selectors can select the same value.
    repeats: usize,
    /// Whether each segment selects one value at most.
    is_narrow: bool,
}

impl Query {
    fn of(target: &str) -> Self {
        let plain = without_strings(target);
        let roots = plain.split('$').skip(2).filter(|query| is_wide(query)).count();
        let mut repeated: usize = 1;
        for rest in plain.split('[').skip(1) {
            let list = rest.split(']').next().unwrap_or_default();
            repeated = repeated.saturating_mul(repeats(list));
        }
        let is_narrow = !is_wide(&plain) && !plain.contains(',');
        Self { descents: plain.matches("..").count(), roots, repeats: repeated, is_narrow }
    }
}

/// Whether a query may select more than one value.
fn is_wide(query: &str) -> bool {
    query.contains("..") || query.contains(['*', '?', ':'])
}

/// How often a list of selectors can select the same value. Different names and indices select different
/// values, except that an index can count from either end.
fn repeats(list: &str) -> usize {
    let mut wide = 0;
    let mut numbers: Vec<i64> = Vec::new();
    let mut names: Vec<&str> = Vec::new();
    for selector in list.split(',') {
        wide += usize::from(is_wide(selector));
        if let Ok(number) = selector.trim().parse() {
            numbers.push(number);
        }
        if selector.trim().starts_with('"') {
            names.push(selector.trim());
        }
    }
    let has_both_ends = numbers.iter().any(|number| *number < 0) && numbers.iter().any(|number| *number >= 0);
    let ends = if has_both_ends { 2 } else { 1 };
    (wide + most_equal(&numbers) * ends + most_equal(&names)).max(1)
}

/// How often the most frequent value occurs.
fn most_equal<T: PartialEq>(values: &[T]) -> usize {
    let mut most = 0;
    for value in values {
        most = most.max(values.iter().filter(|other| *other == value).count());
    }
    most
}

/// The target with each string replaced by its bytes in hexadecimal, so that equal strings stay equal but
/// have no special characters.
fn without_strings(target: &str) -> String {
    let (mut plain, mut rest) = (String::new(), target);
    while let Some(start) = rest.find(['\'', '"']) {
        let (before, text) = rest.split_at(start);
        plain.push_str(before);
        let Some((string, after)) = text.split_at_checked(string_length(text)) else { return plain };
        plain.push('"');
        for byte in string.bytes() {
            plain.push_str(&format!("{byte:x}"));
        }
        rest = after;
    }
    plain + rest
}

/// The length of the string literal at the start, with its quotes. If it has no end, the result is longer
/// than the text.
fn string_length(text: &str) -> usize {
    let mut bytes = text.bytes();
    let quote = bytes.next();
    let mut is_escaped = false;
    for (index, byte) in bytes.enumerate() {
        if Some(byte) == quote && !is_escaped {
            return index + 2;
        }
        is_escaped = byte == b'\\' && !is_escaped;
    }
    text.len() + 1
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Query, Size};

    #[test]
    fn what_multiplies_is_counted() {
        for (target, descents, roots, repeats) in [
            ("$", 0, 0, 1),
            ("$.paths['/a..$*'][\"x:[,?\"]", 0, 0, 1),
            ("$..*", 1, 0, 1),
            ("$..[?@..x == 'a']", 2, 0, 1),
            ("$.tags[0,2]", 0, 0, 1),
            ("$.tags[0,0,2]", 0, 0, 2),
            ("$.tags[0,-1]", 0, 0, 2),
            ("$[*,*][*,*]", 0, 0, 4),
            ("$['a','a','b']", 0, 0, 2),
            ("$..[?@.x == $.y]", 1, 0, 1),
            ("$..[?count($..x) > 1]", 2, 1, 1),
            ("$['it\\'s $..*'].a", 0, 0, 1),
        ] {
            let query = Query::of(target);
            assert_eq!((query.descents, query.roots, query.repeats), (descents, roots, repeats), "{target}");
        }
    }

    #[test]
    fn visits_grow_with_what_multiplies() {
        let size = Size::of(&json!({ "a": [1, { "b": 2 }], "c": "text" }));
        assert_eq!((size.values, size.depth, size.levels), (6, 4, 1 + 2 + 3 + 3 + 4 + 2));
        let visits = |target: &str| size.visits(&Query::of(target));
        assert_eq!(visits("$.*"), 6);
        assert_eq!(visits("$..a"), 15);
        assert_eq!(visits("$..[?@..a]"), 15 * 4);
        assert_eq!(visits("$[?$..a]"), 15 * 6);
        assert_eq!(visits(&format!("${}", "[*,*]".repeat(100))), usize::MAX);
        assert_eq!(super::visits("$.paths['/a,b*'].get", &json!({})), 20);
    }
}
