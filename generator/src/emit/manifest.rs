//! The manifests of the client and of the runtime that ships with it.

use crate::ir::Api;
use crate::naming::FeatureName;
use crate::prose::plain;

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

/// The text of the manifest of the client of these documents.
pub fn manifest(package: &Package, apis: &[Api]) -> String {
    let forwarded: String =
        names_of(RUNTIME, "[features]").map(|name| format!("{name} = [\"runtime/{name}\"]\n")).collect();
    let features = features(apis);
    let version = quoted(&format!("={}", package.version));
    format!(
        "{}\n[package.metadata.docs.rs]\nall-features = true\n\n[features]\n{features}{forwarded}\n[dependencies]\nruntime = {{ package = {}, path = \"runtime\", version = {version} }}\n\n{}",
        head(package),
        quoted(&runtime_name(package)),
        // Examples need what the runtime's tests need, but for the clock that stands still.
        tables(RUNTIME, &["[dev-dependencies]"]).replace(", \"test-util\"", ""),
    )
}

/// The features of the documents and their tags; all of them are on unless a user says otherwise.
fn features(apis: &[Api]) -> String {
    let mut default = Vec::new();
    let mut table = String::new();
    for api in apis {
        let tags: Vec<&FeatureName> = api.tags.iter().filter_map(|tag| tag.feature.as_ref()).collect();
        let parts: Vec<&FeatureName> =
            tags.into_iter().filter(|tag| api.feature.as_ref() != Some(tag)).collect();
        match &api.feature {
            Some(whole) => {
                table.push_str(&format!("{} = {}\n", whole.as_str(), list(&parts)));
                default.push(whole);
            }
            None => default.extend(&parts),
        }
        parts.iter().for_each(|part| table.push_str(&format!("{} = []\n", part.as_str())));
    }
    if default.is_empty() { table } else { format!("default = {}\n{table}", list(&default)) }
}

/// A TOML array, over several lines if one would be long.
fn list(features: &[&FeatureName]) -> String {
    let names: Vec<String> = features.iter().map(|feature| quoted(feature.as_str())).collect();
    match names.join(", ") {
        short if short.len() <= 80 => format!("[{short}]"),
        _ => format!("[\n    {},\n]", names.join(",\n    ")),
    }
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
        super::HEADER,
        quoted(&package.name),
        quoted(&package.version),
        quoted(&plain(&package.description)),
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
