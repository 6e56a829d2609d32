//! Paths that differ in only one segment: `/users/{id}` must not be sent as `/users/email` if that is another
//! operation.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::http::Method;
use crate::ir::Reserved;
use crate::spec::Operation;

/// The most reserved values of all operations together.
const MAX_RESERVED: usize = 200_000;

/// The method, and the numbers of the text before and after a segment.
type Surroundings<'a> = (&'a Method, usize, usize);

/// The segments without placeholders in all paths, by what is around them.
pub(super) struct Siblings<'a> {
    known: BTreeMap<Surroundings<'a>, Vec<&'a str>>,
    numbers: PathNumbers<'a>,
    left: usize,
}

impl<'a> Siblings<'a> {
    pub(super) fn new(operations: &'a [Operation]) -> Self {
        let mut numbers = PathNumbers::default();
        let mut known: BTreeMap<Surroundings<'a>, Vec<&'a str>> = BTreeMap::new();
        for operation in operations {
            numbers.add(&operation.path);
            for (before, segment, after) in numbers.segments(&operation.path) {
                if !segment.contains('{') {
                    known.entry((&operation.method, before, after)).or_default().push(segment);
                }
            }
        }
        Self { known, numbers, left: MAX_RESERVED }
    }

    /// The parameter values that would turn an operation's path into that of another.
    ///
    /// # Errors
    /// An error if the document has more of them than the limit.
    pub(super) fn reserved(&mut self, operation: &Operation) -> Result<Vec<Reserved>, Diagnostic> {
        let mut reserved: BTreeMap<&str, (usize, Vec<String>)> = BTreeMap::new();
        for (index, (before, segment, after)) in
            self.numbers.segments(&operation.path).into_iter().enumerate()
        {
            let Some(rest) = segment.strip_prefix('{') else { continue };
            let Some(parameter) = rest.strip_suffix('}') else { continue };
            let Some(values) = self.known.get(&(&operation.method, before, after)) else { continue };
            let Some(left) = self.left.checked_sub(values.len()) else {
                let message = format!(
                    "paths of the document differ in only one segment in more than {MAX_RESERVED} ways"
                );
                return Err(Diagnostic::warning("path-parameter", message).at(&operation.place));
            };
            self.left = left;
            let (_, all) = reserved.entry(parameter).or_insert((index, Vec::new()));
            all.extend(values.iter().map(|value| (*value).to_owned()));
        }
        let mut in_order: Vec<_> = reserved.into_iter().collect();
        in_order.sort_by_key(|(_, (index, _))| *index);
        let mut reserved = Vec::with_capacity(in_order.len());
        for (parameter, (_, values)) in in_order {
            reserved.push(Reserved { parameter: parameter.to_owned(), values });
        }
        Ok(reserved)
    }
}

/// Numbers for the beginnings and ends of paths, so that comparing them is fast even if paths are long.
#[derive(Default)]
struct PathNumbers<'a>(BTreeMap<(usize, &'a str), usize>);

impl<'a> PathNumbers<'a> {
    /// Numbers the beginnings and ends of a path.
    fn add(&mut self, path: &'a str) {
        let (mut before, mut after) = (0, 0);
        for segment in path.split('/') {
            before = self.add_one(before, segment);
        }
        for segment in path.rsplit('/') {
            after = self.add_one(after, segment);
        }
    }

    fn add_one(&mut self, from: usize, segment: &'a str) -> usize {
        let next = self.0.len() + 1;
        *self.0.entry((from, segment)).or_insert(next)
    }

    /// The segments of a path, each with the numbers of the text before and after it.
    fn segments<'p>(&self, path: &'p str) -> Vec<(usize, &'p str, usize)> {
        let before = self.numbers(path.split('/'));
        let after = self.numbers(path.rsplit('/'));
        let around = before.into_iter().zip(after.into_iter().rev());
        path.split('/').zip(around).map(|(segment, (before, after))| (before, segment, after)).collect()
    }

    /// The number of the text before each segment.
    fn numbers<'p>(&self, segments: impl Iterator<Item = &'p str>) -> Vec<usize> {
        let (mut number, mut numbers) = (0, Vec::new());
        for segment in segments {
            numbers.push(number);
            number = self.0.get(&(number, segment)).copied().unwrap_or_default();
        }
        numbers
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_RESERVED, Siblings};
    use crate::http::Method;
    use crate::place::Pointer;
    use crate::spec::Operation;

    fn operation(path: &str) -> Operation {
        Operation {
            place: Pointer::root().child(path),
            id: path.to_owned(),
            path: path.to_owned(),
            method: Method::Fixed("get"),
            tags: Vec::new(),
            summary: None,
            description: None,
            deprecated: false,
            parameters: Vec::new(),
            body: None,
            responses: Vec::new(),
            security: None,
            servers: Vec::new(),
            rust_name: None,
            rate_limit: None,
            idempotent: false,
            choice: None,
            pagination: None,
            dropshot_pagination: None,
            ms_pageable: None,
            sunset: None,
        }
    }

    #[test]
    fn values_of_one_segment_are_reserved() {
        let paths = ["/a/{x}/c/{y}", "/a/b/c/{y}", "/a/e/c/{y}", "/a/{x}/c/d", "/a/b", "/{x}"];
        let operations = paths.map(operation);
        let mut siblings = Siblings::new(&operations);
        let reserved = operations.each_ref().map(|one| {
            let all = siblings.reserved(one).unwrap_or_default();
            all.into_iter()
                .map(|one| format!("{} {}", one.parameter, one.values.join(" ")))
                .collect::<Vec<_>>()
                .join("; ")
        });
        assert_eq!(reserved, ["x b e; y d", "", "", "", "", ""]);
    }

    /// Many paths with a placeholder could each be many paths without one.
    #[test]
    fn what_multiplies_is_bounded() {
        let count = 600;
        let paths = (0..count).flat_map(|index| [format!("/{{x{index}}}"), format!("/a{index}")]);
        let operations: Vec<Operation> = paths.map(|path| operation(&path)).collect();
        let mut siblings = Siblings::new(&operations);
        let held: Vec<_> = operations.iter().map(|one| siblings.reserved(one)).collect();
        let kept: usize = held.iter().flatten().flatten().map(|one| one.values.len()).sum();
        assert_eq!(kept, MAX_RESERVED / count * count);
        assert!(held.iter().any(|one| one.as_ref().is_err_and(|fault| fault.message.contains("200000"))));
    }
}
