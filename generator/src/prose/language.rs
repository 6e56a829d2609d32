//! The languages that a code block may have.

/// Languages that rustdoc and highlighters know. Other words might be keywords of rustdoc that make code a
/// test.
const LANGUAGES: &[&str] = &[
    "bash",
    "c",
    "console",
    "cpp",
    "csharp",
    "css",
    "csv",
    "curl",
    "diff",
    "go",
    "graphql",
    "groovy",
    "html",
    "http",
    "ini",
    "java",
    "javascript",
    "js",
    "json",
    "json5",
    "jsonc",
    "jsx",
    "kotlin",
    "lua",
    "markdown",
    "objc",
    "perl",
    "php",
    "powershell",
    "protobuf",
    "python",
    "ruby",
    "scala",
    "sh",
    "shell",
    "sql",
    "swift",
    "text",
    "toml",
    "ts",
    "tsx",
    "typescript",
    "xml",
    "yaml",
    "yml",
];

/// The language in the information of a code block, or `text`.
pub(super) fn language(info: &str) -> &'static str {
    let is_end = |symbol: char| !symbol.is_ascii_alphanumeric();
    let word = info.trim().split(is_end).next().unwrap_or_default().to_ascii_lowercase();
    LANGUAGES.iter().find(|known| **known == word).copied().unwrap_or("text")
}

/// Whether the information of a code block is one of this module's.
pub(super) fn is_known(info: &str) -> bool {
    LANGUAGES.contains(&info)
}
