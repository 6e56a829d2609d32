//! Words that Rust, its prelude or the generated code use.

/// Strict and reserved keywords of all editions up to 2024 (the Rust Reference, "Keywords").
const KEYWORDS: [&str; 52] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield", "union",
];

/// Keywords that cannot be written as raw identifiers.
const NEVER_RAW: [&str; 4] = ["self", "super", "crate", "_"];

/// Types of the prelude and of imports in generated code, which the document's types must not shadow.
const TYPES: [&str; 34] = [
    "Self",
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "Box",
    "Vec",
    "String",
    "ToString",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Eq",
    "PartialEq",
    "Ord",
    "PartialOrd",
    "Hash",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "Into",
    "Iterator",
    "Send",
    "Sync",
    "Sized",
    "Unpin",
    "AsRef",
    "BTreeMap",
    "Json",
];

/// Names that files of operations import or declare. Handles, builders and enums of statuses must not have
/// them.
pub(super) const OPERATION_FILE: [&str; 40] = [
    "Core",
    "Client",
    "ClientBuilder",
    "Credentials",
    "Call",
    "Choice",
    "Method",
    "Operation",
    "PathStyle",
    "QueryString",
    "QueryStyle",
    "HeaderStyle",
    "CookieStyle",
    "Bytes",
    "DecodeError",
    "FromResponse",
    "Raw",
    "Unlisted",
    "Events",
    "Lines",
    "Records",
    "Values",
    "Untyped",
    "Redirect",
    "DateTime",
    "Date",
    "Uuid",
    "Decimal",
    "CommaList",
    "FlagSet",
    "Content",
    "Draft",
    "PartEncoding",
    "RequestBuilder",
    "Parts",
    "Sequence",
    "File",
    "Bytes64",
    "Bytes64Url",
    "OpenTuple",
];

/// The name for a value, field, method or module, escaped if it is a keyword.
pub(super) fn escaped_value(name: &str) -> String {
    if NEVER_RAW.contains(&name) {
        return format!("{name}_");
    }
    if KEYWORDS.contains(&name) && name != "union" { format!("r#{name}") } else { name.to_owned() }
}

/// The name for a type or variant, escaped if it is a keyword.
pub(super) fn escaped_type(name: &str) -> String {
    if name == "Self" { "SelfValue".to_owned() } else { name.to_owned() }
}

/// Whether a type with this name would shadow one that generated code uses.
pub(super) fn hides_type(name: &str) -> bool {
    TYPES.contains(&name)
}
