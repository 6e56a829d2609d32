//! Composition: rewrites `allOf`, `oneOf`, `anyOf` and base classes, so that each schema can be understood
//! without others.
//!
//! The steps run in this order, since later ones need earlier ones:
//! 1. `inheritance` turns base classes into unions while `allOf` still shows which schema extends which.
//! 2. `part` gives inline `allOf` members that are targets of references their own place, which gives them a
//!    name.
//! 3. `circle` joins definitions that are members of each other, and finds unions that lead back to
//!    themselves.
//! 4. `merge` joins the members of `allOf` (`conjunction` has the rule for each keyword), and `distribution`
//!    adds the keywords next to a union to its alternatives.
//! 5. `simplify` follows, since only merged schemas show which alternatives need their own types.
//! 6. `variants` comes last: it finds the alternatives, and the properties with one value, that need no type.

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

/// Composes all schemas of a document, and reports what is lost.
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
