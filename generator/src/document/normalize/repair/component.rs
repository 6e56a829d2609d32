//! Names of components: letters, digits, `.`, `-` and `_` (OpenAPI 3.0.3, Components Object).

use serde_json::{Map, Value};

use crate::diagnostic::Diagnostic;
use crate::document::members::Members;
use crate::document::normalize::context::Context;

const SECTIONS: [&str; 4] = ["schemas", "parameters", "responses", "requestBodies"];

/// Reports names with other characters, which need escaping in references. They are read anyway.
pub(in crate::document::normalize) fn rewrite(
    components: &mut Map<String, Value>,
    context: &mut Context<'_>,
) {
    let is_legal = |symbol: char| symbol.is_ascii_alphanumeric() || ['.', '-', '_'].contains(&symbol);
    for section in SECTIONS {
        let Some(members) = components.object(section) else { continue };
        let odd: Vec<&String> =
            members.keys().filter(|name| name.is_empty() || !name.chars().all(is_legal)).collect();
        for name in odd {
            let message =
                format!("the name `{name}` has characters that names of definitions cannot have; it is used");
            let place = context.place.child(section).child(name);
            context.diagnostics.push(Diagnostic::repair("component-name", message).at(&place));
        }
    }
}
