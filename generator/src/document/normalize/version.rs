//! Which versions of the OpenAPI Specification are read.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;

/// Refuses a document that is not OpenAPI 3.
pub(super) fn check(root: &Value, diagnostics: &mut Diagnostics) {
    let version = match root.get("openapi") {
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => {
            let message = "the document does not say which version of OpenAPI it is written in";
            diagnostics.push(
                Diagnostic::error("version", message)
                    .at(&Pointer::root())
                    .help("add `openapi: 3.0.3` at the top"),
            );
            return;
        }
    };
    let place = Pointer::root().child("openapi");
    if version.starts_with("3.") && !version.starts_with("3.0") {
        let message = format!("OpenAPI {version} is read as 3.0: what only later versions have is left out");
        diagnostics.push(Diagnostic::warning("version", message).at(&place));
    } else if !version.starts_with("3.") {
        let message = format!("OpenAPI `{version}` is not a version that is read");
        diagnostics.push(Diagnostic::error("version", message).at(&place).help("OpenAPI 3.0 is read"));
    }
}
