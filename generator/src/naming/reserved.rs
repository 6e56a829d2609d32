//! Words that Rust, its prelude or the emitted code itself uses.

/// Keywords of all editions up to 2024, strict and reserved (the Rust Reference, "Keywords").
const KEYWORDS: [&str; 52] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield", "union",
];

/// Keywords that cannot be written as raw identifiers.
const NEVER_RAW: [&str; 4] = ["self", "super", "crate", "_"];

/// Types of the prelude and of the emitted code's imports: a type of the document must not hide them.
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

/// Names that the files of operations import or declare: handles, builders and enums of statuses must not take them.
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

/// The name, made legal and harmless, for a value, a field, a method or a module.
pub(super) fn escaped_value(name: &str) -> String {
    if NEVER_RAW.contains(&name) {
        return format!("{name}_");
    }
    if KEYWORDS.contains(&name) && name != "union" { format!("r#{name}") } else { name.to_owned() }
}

/// The name, made legal and harmless, for a type or a variant.
pub(super) fn escaped_type(name: &str) -> String {
    if name == "Self" { "SelfValue".to_owned() } else { name.to_owned() }
}

/// Whether a type of this name would hide one that emitted code relies on.
pub(super) fn hides_type(name: &str) -> bool {
    TYPES.contains(&name)
}
