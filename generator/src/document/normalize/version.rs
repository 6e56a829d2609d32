//! Finds the document's version of the OpenAPI Specification, also if it is written in an unusual way.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;

/// A version of the specification. Versions that are read in the same way are not distinguished.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Version {
    /// Schemas have their own dialect.
    V3_0,
    /// Schemas are JSON Schema 2020-12.
    V3_1,
    /// As 3.1, with more methods, and with streams.
    V3_2,
}

/// The document's version. Documents that are not OpenAPI are reported as an error.
pub(super) fn read(root: &Value, diagnostics: &mut Diagnostics) -> Version {
    let place = Pointer::root().child("openapi");
    let Some(given) = root.get("openapi") else { return unsaid(root, diagnostics) };
    let text = given.as_str().map_or_else(|| given.to_string(), str::to_owned);
    let version = parsed(&text);
    match version {
        None if text.trim().starts_with("1.") => {
            let message = format!("version {text} of Swagger is not read");
            let help = "convert the document to OpenAPI 3 first";
            diagnostics.push(Diagnostic::error("version", message).at(&place).help(help));
            Version::V3_0
        }
        None => {
            let read = newest_used(root);
            let message = format!("OpenAPI `{text}` is not a known version; {}", read.words());
            let help = "write a version such as `3.0.3` or `3.1.0`";
            diagnostics.push(Diagnostic::repair("version", message).at(&place).help(help));
            read
        }
        Some(version) if given.is_string() && is_well_formed(&text) => version,
        Some(version) => {
            let message = format!("`{text}` is not a version; {}", version.words());
            let help = "write a text of three numbers such as `3.0.3`";
            diagnostics.push(Diagnostic::repair("version", message).at(&place).help(help));
            version
        }
    }
}

/// A document without a version gets one that its features need.
fn unsaid(root: &Value, diagnostics: &mut Diagnostics) -> Version {
    let version = newest_used(root);
    let is_api = ["paths", "components", "webhooks"].iter().any(|key| root.get(key).is_some());
    let message = "the document does not say which version of OpenAPI it is written in";
    let reported = if is_api {
        Diagnostic::repair("version", format!("{message}; {}", version.words()))
    } else {
        Diagnostic::error("version", message)
    };
    diagnostics.push(reported.at(&Pointer::root()).help("add `openapi: 3.0.3` at the top"));
    version
}

fn newest_used(root: &Value) -> Version {
    let is_later = ["webhooks", "jsonSchemaDialect", "$self"].iter().any(|key| root.get(key).is_some());
    if is_later { Version::V3_1 } else { Version::V3_0 }
}

/// Parses a version; prefixes and further numbers are ignored.
fn parsed(text: &str) -> Option<Version> {
    let text = text.trim().trim_start_matches(['v', 'V', '^', '~']).trim();
    let mut parts = text.split(['.', '-', ' ']);
    if parts.next() != Some("3") {
        return None;
    }
    match parts.next().unwrap_or("0") {
        "0" | "x" => Some(Version::V3_0),
        "1" => Some(Version::V3_1),
        minor => minor.parse::<u32>().is_ok().then_some(Version::V3_2),
    }
}

/// Whether it is three numbers, with or without a suffix such as `-rc1`.
fn is_well_formed(text: &str) -> bool {
    let numbers = text.split('-').next().unwrap_or_default();
    let parts: Vec<&str> = numbers.split('.').collect();
    let is_number = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.len() == 3 && parts.iter().all(is_number)
}

impl Version {
    fn words(self) -> &'static str {
        match self {
            Self::V3_0 => "it is read as 3.0",
            Self::V3_1 => "it is read as 3.1",
            Self::V3_2 => "it is read as 3.2",
        }
    }
}
