//! The client's `Cargo.toml`.

/// What a client's package is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// The package's name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// One line about it.
    pub description: String,
    /// Its licence, as an SPDX expression.
    pub license: Option<String>,
}

/// The runtime's manifest, whose dependencies are the client's; ARCHITECTURE.md says why each is there.
const RUNTIME: &str = include_str!("../../runtime/Cargo.toml");

/// The oldest Rust that the runtime is built with.
const RUST_VERSION: &str = env!("CARGO_PKG_RUST_VERSION");

/// The text of the manifest.
pub fn manifest(package: &Package) -> String {
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    let license = package
        .license
        .as_deref()
        .map(|license| format!("license = {}\n", quoted(license)))
        .unwrap_or_default();
    format!(
        "# {}\n\n[package]\nname = {}\nversion = {}\nedition = \"2024\"\nrust-version = \"{RUST_VERSION}\"\ndescription = {}\n{license}\n[package.metadata.docs.rs]\nall-features = true\n\n{}",
        crate::render::HEADER,
        quoted(&package.name),
        quoted(&package.version),
        quoted(&package.description),
        shared_tables(RUNTIME),
    )
}

/// The tables that the client takes over from the runtime's own manifest as they stand.
fn shared_tables(manifest: &str) -> String {
    let mut tables = String::new();
    let mut is_shared = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            is_shared = ["[features]", "[dependencies]", "[dev-dependencies]"].contains(&line.trim());
        }
        if is_shared {
            tables.push_str(line);
            tables.push('\n');
        }
    }
    format!("{}\n", tables.trim_end())
}
