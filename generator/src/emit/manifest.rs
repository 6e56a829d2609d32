//! The manifests of the client and of the runtime that ships with it.

use super::needs::{Part, parts};
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

/// Features of the runtime that a client does not offer: what is on in this workspace says nothing of a document, and
/// without rules in a document there are no pages.
const KEPT: [&str; 2] = ["default", "pages"];

/// Features of the runtime that are on in every client.
const DEFAULT: [&str; 2] = ["gzip", "rustls"];

/// The text of the manifest of the client of these documents.
pub fn manifest(package: &Package, apis: &[Api]) -> String {
    let offered = names_of(RUNTIME, "[features]").filter(|name| !KEPT.contains(name));
    let forwarded: String = offered.map(|name| format!("{name} = [\"runtime/{name}\"]\n")).collect();
    let features = features(apis);
    format!(
        "{}\n[package.metadata.docs.rs]\nall-features = true\n\n[features]\n{features}{forwarded}\n[dependencies]\n{}\n{}",
        head(package),
        runtime_dependency(package, apis),
        // Examples need what the runtime's tests need, but for the clock that stands still.
        tables(RUNTIME, |table| table == "[dev-dependencies]").replace(", \"test-util\"", ""),
    )
}

/// The runtime, with the parts that the documents need.
fn runtime_dependency(package: &Package, apis: &[Api]) -> String {
    let name = quoted(&runtime_name(package));
    let version = quoted(&format!("={}", package.version));
    let needed: Vec<&str> = parts(apis).into_iter().map(Part::feature).collect();
    let features = if needed.is_empty() { String::new() } else { format!(", features = {}", list(&needed)) };
    format!("runtime = {{ package = {name}, path = \"runtime\", version = {version}{features} }}\n")
}

/// The features of the documents and their tags; all of them are on unless a user says otherwise, and so is what most
/// services are asked for.
fn features(apis: &[Api]) -> String {
    let mut default: Vec<&str> = DEFAULT.to_vec();
    let mut table = String::new();
    for api in apis {
        let tags: Vec<&FeatureName> = api.tags.iter().filter_map(|tag| tag.feature.as_ref()).collect();
        let parts: Vec<&FeatureName> =
            tags.into_iter().filter(|tag| api.feature.as_ref() != Some(tag)).collect();
        match &api.feature {
            Some(whole) => {
                table.push_str(&format!("{} = {}\n", whole.as_str(), list(&names(&parts))));
                default.push(whole.as_str());
            }
            None => default.extend(names(&parts)),
        }
        parts.iter().for_each(|part| table.push_str(&format!("{} = []\n", part.as_str())));
    }
    format!("default = {}\n{table}", list(&default))
}

fn names<'a>(features: &[&'a FeatureName]) -> Vec<&'a str> {
    features.iter().map(|feature| feature.as_str()).collect()
}

/// A TOML array, over several lines if one would be long.
fn list(features: &[&str]) -> String {
    let names: Vec<String> = features.iter().map(|feature| quoted(feature)).collect();
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
    let is_shipped =
        |table: &str| table.starts_with("[target.") || ["[features]", "[dependencies]"].contains(&table);
    let tables = tables(RUNTIME, is_shipped);
    let chosen = tables.lines().filter(|line| !line.starts_with("default = "));
    let chosen: String = chosen.map(|line| format!("{line}\n")).collect();
    format!("{}\n{chosen}", head(&runtime))
}

fn runtime_name(package: &Package) -> String {
    format!("{}-runtime", package.name)
}

fn head(package: &Package) -> String {
    let license = package.license.as_deref();
    let license = license.map(|license| format!("license = {}\n", quoted(license))).unwrap_or_default();
    format!(
        "# {}\n\n[package]\nname = {}\nversion = {}\nedition = \"2024\"\nrust-version = {}\ndescription = {}\n{license}",
        super::HEADER,
        quoted(&package.name),
        quoted(&package.version),
        rust_version(),
        quoted(&plain(&package.description)),
    )
}

/// The oldest Rust that the runtime is built with, as the manifest writes it; a client asks for no newer one.
fn rust_version() -> &'static str {
    let value = RUNTIME.lines().find_map(|line| line.strip_prefix("rust-version = "));
    value.unwrap_or(concat!("\"", env!("CARGO_PKG_RUST_VERSION"), "\""))
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// Some tables of a manifest, as they stand.
fn tables(manifest: &str, wanted: impl Fn(&str) -> bool) -> String {
    let mut text = String::new();
    let mut is_wanted = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            is_wanted = wanted(line.trim());
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
