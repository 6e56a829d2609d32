//! Composition: turns `allOf`, `oneOf`, `anyOf` and base classes into schemas that need no others to be understood.
//!
//! The order of the steps is the order in which they need each other:
//! 1. `inheritance` makes base classes unions while `allOf` still shows which schema extends which.
//! 2. `part` gives members of `allOf` that are targets of references their own place, from which they get a name.
//! 3. `circle` lets definitions that are members of each other be one, and finds the unions that lead back to themselves.
//! 4. `merge` joins the members of `allOf` (`conjunction` has the rule for each keyword), and `distribution` gives the
//!    alternatives of a union the keywords beside it.
//! 5. `simplify` follows, since only merged schemas show which alternatives are types of their own.
//! 6. `variants` comes last: which of the alternatives, and of the properties with one value, need no type of their own.

mod circle;
mod conjunction;
mod distribution;
mod equality;
mod inheritance;
mod member;
mod merge;
mod merging;
mod part;
mod place;
mod simplify;
mod variants;

use crate::diagnostic::Diagnostics;
use crate::spec::Schemas;

/// Composes all schemas of a document; what is lost is reported.
pub fn compose(schemas: &mut Schemas) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let bases = inheritance::unfold(schemas, &mut diagnostics);
    part::name(schemas);
    circle::join(schemas, &bases, &mut diagnostics);
    let newtypes = variants::newtypes(schemas);
    merge::merge(schemas, &bases, &mut diagnostics);
    simplify::simplify(schemas);
    variants::mark(schemas, &newtypes);
    diagnostics
}
