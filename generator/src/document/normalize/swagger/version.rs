//! Finds out whether a document is Swagger 2.0, also if its version is written in an unusual way.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;

/// Whether the document is Swagger 2.0. If an OpenAPI 3 document uses `swagger` for its version, the member
/// is renamed.
pub(super) fn settle(root: &mut Value, diagnostics: &mut Diagnostics) -> bool {
    let version = |key| root.get(key).map(text);
    let place = Pointer::root().child("swagger");
    match (version("swagger"), version("openapi")) {
        (None, Some(openapi)) if is_second(&openapi) => {
            let message = "Swagger 2.0 names its version with `swagger`, not with `openapi`";
            diagnostics.push(Diagnostic::repair("version", message).at(&Pointer::root().child("openapi")));
            true
        }
        (Some(_), Some(openapi)) if openapi.starts_with('3') => {
            let message = "`swagger` is beside `openapi`; the document is read as OpenAPI 3";
            diagnostics.push(Diagnostic::repair("version", message).at(&place));
            remove(root);
            false
        }
        (Some(swagger), None) if swagger.starts_with('3') => {
            let message = "OpenAPI 3 names its version with `openapi`, not with `swagger`";
            diagnostics.push(Diagnostic::repair("version", message).at(&place));
            remove(root);
            if let Value::Object(root) = root {
                root.insert("openapi".into(), swagger.into());
            }
            false
        }
        (Some(swagger), _) if is_second(&swagger) || swagger.is_empty() || swagger == "null" => true,
        (Some(swagger), None) => {
            // The later check of `openapi` reports a version that is not supported.
            remove(root);
            if let Value::Object(root) = root {
                root.insert("openapi".into(), swagger.into());
            }
            false
        }
        _ => false,
    }
}

fn text(version: &Value) -> String {
    version.as_str().map_or_else(|| version.to_string(), |text| text.trim().to_owned())
}

fn is_second(version: &str) -> bool {
    version == "2" || version.starts_with("2.")
}

fn remove(root: &mut Value) {
    if let Value::Object(root) = root {
        root.shift_remove("swagger");
    }
}
