//! Paths that differ in one segment: `/users/{id}` must not be sent as `/users/email`, if that is another operation.

use std::collections::BTreeMap;

use crate::ir::Reserved;
use crate::spec::Operation;

/// What is before and behind a segment, and the method.
type Surroundings<'a> = (&'a str, &'a str, &'a str);

/// The segments without placeholders of all paths, by what surrounds them.
pub(super) struct Siblings<'a>(BTreeMap<Surroundings<'a>, Vec<&'a str>>);

impl<'a> Siblings<'a> {
    pub(super) fn new(operations: &'a [Operation]) -> Self {
        let mut known: BTreeMap<Surroundings<'a>, Vec<&'a str>> = BTreeMap::new();
        for operation in operations {
            for (before, segment, after) in segments(&operation.path) {
                if !segment.contains('{') {
                    known.entry((operation.method, before, after)).or_default().push(segment);
                }
            }
        }
        Self(known)
    }

    /// The values of its parameters that would make an operation's path another one's.
    pub(super) fn reserved(&self, operation: &Operation) -> Vec<Reserved> {
        let mut reserved: Vec<Reserved> = Vec::new();
        for (before, segment, after) in segments(&operation.path) {
            let parameter = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
            let values = self.0.get(&(operation.method, before, after));
            let (Some(parameter), Some(values)) = (parameter, values) else { continue };
            let values = values.iter().map(|value| (*value).to_owned());
            match reserved.iter_mut().find(|known| known.parameter == parameter) {
                Some(known) => known.values.extend(values),
                None => reserved.push(Reserved { parameter: parameter.to_owned(), values: values.collect() }),
            }
        }
        reserved
    }
}

/// The segments of a path, each with what is before and behind it.
fn segments(path: &str) -> impl Iterator<Item = (&str, &str, &str)> {
    let mut start = 0;
    path.split('/').map(move |segment| {
        let end = start + segment.len();
        let parts = (&path[..start], segment, &path[end..]);
        start = end + 1;
        parts
    })
}
