//! The languages that a block of code may say to have.

/// What rustdoc and highlighters take for text of that kind. A word that is not here could be one of rustdoc's own, which make code a test.
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

/// The language that the information of a block says, or that it is text.
pub(super) fn language(info: &str) -> &'static str {
    let is_end = |symbol: char| !symbol.is_ascii_alphanumeric();
    let word = info.trim().split(is_end).next().unwrap_or_default().to_ascii_lowercase();
    LANGUAGES.iter().find(|known| **known == word).copied().unwrap_or("text")
}

/// Whether a block's information is one that this module gives.
pub(super) fn is_known(info: &str) -> bool {
    LANGUAGES.contains(&info)
}
