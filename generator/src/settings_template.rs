//! The text of a new settings file, in which every key is explained.

/// A settings file for a document and the folder of its client, both as they are to stand there.
pub fn settings_template(document: &str, output: &str) -> String {
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    TEMPLATE.replace("\"DOCUMENT\"", &quoted(document)).replace("\"OUTPUT\"", &quoted(output))
}

const TEMPLATE: &str = r##"# The settings of a client: `clientwright generate --config` with the path of this file.
# Paths count from its folder.

[client]
# The package.
name = "my-client"
version = "0.1.0"
description = "A client of an API."
# Its folder. Files in it that were not generated stay, and so does what you add to its Cargo.toml.
output = "OUTPUT"

# The runtime of another client, which this one then depends on in place of one of its own, so that both have the same
# credentials, errors and middleware.
# runtime = "../other-client/runtime"

# What a registry of packages shows; `license` and `homepage` come from the document if they are not set.
# license = "MIT OR Apache-2.0"
# repository = "https://example.com/my-client"
# homepage = "https://example.com"
# documentation = "https://docs.rs/my-client"
# keywords = ["api", "client"]        # at most five
# categories = ["api-bindings"]
# A file of Markdown of your own that becomes a part of the client's README.
# readme = "readme.md"
# Modules of the crate that you write by hand, in files of their names in src/.
# modules = ["extras"]

# Refuse what would be repaired in the document, or left out of the client.
# strict = true
# Refuse an overlay of which an action matches nothing.
# strict-overlays = true

[changes]
# A change that breaks programs: "allow" it, only with a version that says so ("raise"), or "refuse" it.
# breaking = "raise"
# What was published keeps its name ("keep"), or all names are made anew ("fresh").
# names = "keep"
# What the document renames has its old name too, deprecated.
# aliases = true
# Changes are written to the client's CHANGELOG.md.
# changelog = false

# Further derives and attributes of types; `Eq`, `Hash`, `PartialOrd` and `Ord` go where the fields allow it.
# [[derive]]
# kinds = ["struct"]                  # "struct", "enum", "union"; all if not set
# types = ["*Summary"]                # names, `*` for any part; all if not set
# derive = ["Eq", "Hash"]
# attributes = ["#[allow(dead_code)]"]

[[document]]
path = "DOCUMENT"
# The module that it becomes; each of several documents needs one.
# module = "v1"
# Corrections of the document (OpenAPI Overlay Specification), applied in this order.
# overlays = ["overlays/names.yaml"]
# The folder in which all files of the document must lie; its own if not set.
# root = ".."
# What becomes of a reference to a file that is not there: "error" or "skip".
# missing-files = "error"
# The operations that become methods, by tag, id or path, and those that do not.
# only = ["users", "GET /reports/**"]
# except = ["/internal/**"]
# The guesses by which lists without `x-pagination` have pages; none by an empty list.
# page-heuristics = []
# What becomes of a response without a required scalar: "refuse", or "report" (it is read, and the value tells).
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

    /// The page on settings has a row for each key, and so has the file.
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
        // A key that is switched on stands in a line behind one sign; sentences are no keys.
        let is_key = |line: &str| line.strip_prefix("# ").is_some_and(|rest| rest.contains(" = "));
        let all: Vec<&str> = text.lines().map(|line| if is_key(line) { &line[2..] } else { line }).collect();
        check_loads(&all.join("\n"), 1);
        assert!(TEMPLATE.lines().filter(|line| is_key(line)).count() > 12);
    }
}
