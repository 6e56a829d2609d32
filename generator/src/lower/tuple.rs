//! Tuples: lists with a schema for each of the first elements, and the elements after them.

use super::context::Lowering;
use crate::diagnostic::Diagnostic;
use crate::ir::{OpenTuple, TypeReference};
use crate::place::Pointer;

/// The most elements with their own types.
const MOST: usize = 8;

/// The types of a list's elements by position.
pub(super) struct Tuple {
    pub(super) first: Vec<TypeReference>,
    /// How many of the first elements are required.
    pub(super) required: usize,
    /// The type of further elements, if they are allowed.
    pub(super) rest: Option<TypeReference>,
}

impl Lowering<'_> {
    pub(super) fn tuple(&mut self, at: &Pointer, of: Tuple) -> TypeReference {
        let Tuple { first: types, required, rest } = of;
        if types.len() > MOST {
            return self.long_tuple(at, types, required, rest);
        }
        match rest {
            None if required == types.len() => TypeReference::Tuple(types),
            // Elements that the document does not allow are kept.
            rest => open(types, required, rest.unwrap_or(TypeReference::Any)),
        }
    }

    /// A list for too many elements: of their common type if there is one, else the first elements keep their
    /// types and the others are any value.
    fn long_tuple(
        &mut self,
        at: &Pointer,
        mut types: Vec<TypeReference>,
        required: usize,
        rest: Option<TypeReference>,
    ) -> TypeReference {
        if types.iter().chain(&rest).all(|of| *of == types[0]) {
            return TypeReference::List(Box::new(types.swap_remove(0)));
        }
        if self.reported.insert(at.clone()) {
            let message = format!(
                "at most the first {MOST} elements of a list can have their own types, but this one lists {}",
                types.len()
            );
            let instead = format!("any values for the elements after the first {MOST}");
            self.diagnostics.push(Diagnostic::warning("tuple", message).at(at).instead(&instead));
        }
        types.truncate(MOST);
        open(types, required.min(MOST), TypeReference::Any)
    }
}

fn open(first: Vec<TypeReference>, required: usize, rest: TypeReference) -> TypeReference {
    TypeReference::OpenTuple(OpenTuple {
        first: with_absent(first, required),
        required,
        rest: Box::new(rest),
    })
}

/// Elements after the required ones may be absent, which differs from null.
fn with_absent(types: Vec<TypeReference>, required: usize) -> Vec<TypeReference> {
    let absent = |of| TypeReference::Nullable(Box::new(of));
    let mut with_absent = Vec::with_capacity(types.len());
    for (index, of) in types.into_iter().enumerate() {
        with_absent.push(match of {
            of if index < required => of,
            // Any value includes null.
            TypeReference::Any => absent(absent(TypeReference::Any)),
            of => absent(of),
        });
    }
    with_absent
}
