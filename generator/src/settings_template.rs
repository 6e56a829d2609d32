//! The text of a new settings file, which explains every key.

/// A settings file for a document and the folder of its client, written as given.
pub fn settings_template(document: &str, output: &str) -> String {
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    TEMPLATE.replace("\"DOCUMENT\"", &quoted(document)).replace("\"OUTPUT\"", &quoted(output))
}

const TEMPLATE: &str = r##"# The settings of a client. Generate it with `clientwright generate --config` and the path of this file.
# Paths are relative to the folder of this file.

[client]
# The package.
name = "my-client"
version = "0.1.0"
description = "A client of an API."
# Its folder. Your own files in it stay, and so does what you add to its Cargo.toml.
output = "OUTPUT"

# The runtime of another client: this one depends on it and has none of its own.
# runtime = "../other-client/runtime"

# For the registry of packages. Without `license` and `homepage`, those of the document are used.
# license = "MIT OR Apache-2.0"
# repository = "https://example.com/my-client"
# homepage = "https://example.com"
# documentation = "https://docs.rs/my-client"
# keywords = ["api", "client"]        # at most five
# categories = ["api-bindings"]
# Your own Markdown file, which becomes a part of the client's README.
# readme = "readme.md"
# Modules of the crate that you write by hand, each in the file src/NAME.rs.
# modules = ["extras"]

# The types of the documents alone, without operations and without an HTTP client.
# types-only = true

# Fail instead of repairing the document or leaving a part of it out.
# strict = true
# Fail if an action of an overlay matches nothing.
# strict-overlays = true

[changes]
# Changes that break programs: "allow" them, "raise" (allow them only with a new major version), or "refuse" them.
# breaking = "raise"
# Names of the client in the folder: "keep" them, or make new ones ("fresh").
# names = "keep"
# Keep the old name, deprecated, of what the document renames.
# aliases = true
# Write changes to the client's CHANGELOG.md.
# changelog = false

# Types that you choose for formats and for definitions: a crate that has one, or a path. `through` says how it is read:
# "serde", "text" (FromStr and Display), or by the runtime's `OwnType`; `dependency` goes into the client's manifest.
[types]
# formats = { date-time = "jiff", decimal = "rust_decimal" }
# schemas = { Money = { path = "my_money::Money", through = "serde", dependency = { my_money = "1" } } }

# Further derives and attributes of types; `Eq`, `Hash`, `PartialOrd` and `Ord` go where the fields allow it.
# [[derive]]
# kinds = ["struct"]                  # "struct", "enum", "union"; all if not set
# types = ["*Summary"]                # names, `*` for any part; all if not set
# derive = ["Eq", "Hash"]
# attributes = ["#[allow(dead_code)]"]

[[document]]
path = "DOCUMENT"
# The module of this document in the client. With several documents, each needs one.
# module = "v1"
# Corrections of the document (OpenAPI Overlay Specification), applied in this order.
# overlays = ["overlays/names.yaml"]
# The folder that all files of the document must be in. The default is the folder of the document.
# root = ".."
# A reference to a missing file: "error", or "skip" what refers to it.
# missing-files = "error"
# The operations to generate, by tag, id or path, and those to leave out.
# only = ["users", "GET /reports/**"]
# except = ["/internal/**"]
# The heuristics that find pages of lists without `x-pagination`. An empty list switches them off.
# page-heuristics = []
# A response without a required scalar: "refuse" it, or "report" (read it, and list what is missing).
# missing-required = "refuse"
"##;

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{TEMPLATE, settings_template};
    use crate::config::Config;

    fn check_loads(text: &str, documents: usize) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("generator.toml");
        fs::write(&path, text).unwrap();
        let config = Config::load(&path).unwrap();
        assert_eq!(config.documents.len(), documents);
        assert_eq!(config.documents[0].path, folder.path().join("a \"b\".yaml"));
    }

    /// Every key that the settings page lists is in the template.
    #[test]
    fn all_keys_are_there() {
        let page = include_str!("../../docs/settings.md");
        let rows = page.lines().filter(|line| line.starts_with("| ")).skip(1);
        let columns = rows.filter_map(|row| row.split(" | ").nth(1));
        let keys: Vec<&str> =
            columns.flat_map(|keys| keys.split(", ")).map(|key| key.trim_matches('`')).collect();
        assert!(keys.contains(&"breaking") && keys.contains(&"output"), "{keys:?}");
        for key in keys {
            assert!(
                TEMPLATE.lines().any(|line| line.trim_start_matches("# ").starts_with(&format!("{key} = "))),
                "{key}"
            );
        }
    }

    #[test]
    fn a_new_file_is_read_and_so_is_one_with_all_keys() {
        let text = settings_template("a \"b\".yaml", "client");
        check_loads(&text, 1);
        // A key that is commented out has a single `#` before it; other comments are sentences.
        let is_key = |line: &str| {
            line.strip_prefix("# ").is_some_and(|rest| rest.contains(" = ") || rest.starts_with("[["))
        };
        let all: Vec<&str> = text.lines().map(|line| if is_key(line) { &line[2..] } else { line }).collect();
        check_loads(&all.join("\n"), 1);
        assert!(TEMPLATE.lines().filter(|line| is_key(line)).count() > 12);
    }
}
