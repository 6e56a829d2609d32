//! The manifests of the client and of the runtime that ships with it.

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

/// The manifest of the runtime in this workspace; ARCHITECTURE.md says why each dependency is there.
const RUNTIME: &str = include_str!("../../runtime/Cargo.toml");

/// The oldest Rust that the runtime is built with.
const RUST_VERSION: &str = env!("CARGO_PKG_RUST_VERSION");

/// The text of the client's manifest.
pub fn manifest(package: &Package) -> String {
    let forwarded: String =
        names_of(RUNTIME, "[features]").map(|name| format!("{name} = [\"runtime/{name}\"]\n")).collect();
    let version = quoted(&format!("={}", package.version));
    format!(
        "{}\n[package.metadata.docs.rs]\nall-features = true\n\n[features]\n{forwarded}\n[dependencies]\nruntime = {{ package = {}, path = \"runtime\", version = {version} }}\n\n{}",
        head(package),
        quoted(&runtime_name(package)),
        tables(RUNTIME, &["[dev-dependencies]"]),
    )
}

/// The text of the manifest of the runtime that ships with the client.
pub fn runtime_manifest(package: &Package) -> String {
    let about =
        format!("Support code of the package {}, which re-exports what its users need.", package.name);
    let runtime = Package { name: runtime_name(package), description: about, ..package.clone() };
    format!("{}\n{}", head(&runtime), tables(RUNTIME, &["[features]", "[dependencies]"]))
}

fn runtime_name(package: &Package) -> String {
    format!("{}-runtime", package.name)
}

fn head(package: &Package) -> String {
    let license = package.license.as_deref();
    let license = license.map(|license| format!("license = {}\n", quoted(license))).unwrap_or_default();
    format!(
        "# {}\n\n[package]\nname = {}\nversion = {}\nedition = \"2024\"\nrust-version = \"{RUST_VERSION}\"\ndescription = {}\n{license}",
        crate::render::HEADER,
        quoted(&package.name),
        quoted(&package.version),
        quoted(&package.description),
    )
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// Some tables of a manifest, as they stand.
fn tables(manifest: &str, wanted: &[&str]) -> String {
    let mut text = String::new();
    let mut is_wanted = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            is_wanted = wanted.contains(&line.trim());
        }
        if is_wanted {
            text.push_str(line);
            text.push('\n');
        }
    }
    format!("{}\n", text.trim_end())
}

/// The keys of a table.
fn names_of<'a>(manifest: &'a str, table: &'a str) -> impl Iterator<Item = &'a str> {
    let lines = manifest.lines().skip_while(move |line| line.trim() != table).skip(1);
    lines.take_while(|line| !line.starts_with('[')).filter_map(|line| Some(line.split_once('=')?.0.trim()))
}
