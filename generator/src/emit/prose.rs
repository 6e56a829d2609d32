//! Emits documentation as attributes, and the sentences that appear on many items.

use crate::ir::TypeDefinition;
pub(super) use crate::prose::{
    Doc, Words, brief, client_method, code, codes, item, json, line, named, number, sentence, words,
};
use crate::tokens::Tokens;

/// Documentation as one attribute for each line. As a single attribute, it would be a block comment, in which
/// rustdoc removes stars at the start of lines.
pub(super) fn docs(doc: &Doc) -> Tokens {
    let mut tokens = Tokens::default();
    for line in doc.lines() {
        tokens.doc(&line);
    }
    tokens
}

/// Adds the wire name, unless the Rust name already suggests it.
pub(super) fn wire(about: &mut Doc, wire: &str, name: &str) {
    let letters = |text: &str| -> String {
        text.chars().filter(|symbol| symbol.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let is_plain =
        wire.chars().all(|symbol| symbol.is_alphanumeric() || matches!(symbol, '_' | '-' | '.' | ' '));
    if !is_plain || letters(wire) != letters(name.trim_start_matches("r#")) {
        about.add(words!["On the wire: ", code(wire), "."]);
    }
}

/// The documentation of a type.
pub(super) fn type_docs(definition: &TypeDefinition) -> Tokens {
    let mut about = Doc::said_or(Some(&definition.docs), || named(definition.name.as_str()));
    if definition.deprecated {
        about.add("Deprecated by the document.");
    }
    docs(&about)
}

/// Adds the bounds and the default of a value. A default describes what the service does, so it is shown, but
/// never sent.
pub(super) fn facts(about: &mut Doc, bounds: Option<&str>, default: Option<&str>) {
    if let Some(bounds) = bounds {
        let (first, rest) = bounds.split_at(bounds.chars().next().map_or(0, char::len_utf8));
        about.add(words![line(&format!("{}{rest}", first.to_uppercase())), "."]);
    }
    let shown = default.filter(|default| default.len() <= 80 && !matches!(*default, "\"\"" | "null"));
    if let Some(default) = shown {
        about.add(words!["Default: ", json(default), "."]);
    }
}
