//! The manifests of the client and of the runtime that ships with it.

use std::path::PathBuf;

use super::needs::{RuntimeFeature, has_types_alone, parts};
use crate::chosen_types::ChosenTypes;
use crate::ir::Api;
use crate::naming::FeatureName;
use crate::prose::plain;

/// What a client's package is called, and what a registry shows of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Package {
    /// The package's name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// One line about it.
    pub description: String,
    /// Its licence, as an SPDX expression.
    pub license: Option<String>,
    /// Where its sources are.
    pub repository: Option<String>,
    /// Its page.
    pub homepage: Option<String>,
    /// Where its documentation is, if not where the registry's packages have it.
    pub documentation: Option<String>,
    /// Words by which it is found.
    pub keywords: Vec<String>,
    /// The categories of the registry that it is in.
    pub categories: Vec<String>,
    /// A file of Markdown that becomes a part of its README.
    pub readme: Option<PathBuf>,
    /// Modules beside the generated ones that are written by hand.
    pub modules: Vec<String>,
    /// The runtime of another client that it depends on, instead of one of its own.
    pub runtime: Option<SharedRuntime>,
    /// The types that were chosen for it.
    pub chosen: ChosenTypes,
}

/// The runtime of another client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedRuntime {
    /// The package's name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// The way to it from the client's folder.
    pub path: String,
}

impl Package {
    /// The package with what the documents say where the settings say nothing.
    pub fn completed(mut self, apis: &[Api]) -> Self {
        for about in apis.iter().map(|api| &api.about) {
            self.license = self.license.or_else(|| about.license.clone());
            self.homepage = self.homepage.or_else(|| about.homepage.clone());
        }
        if self.categories.is_empty() {
            self.categories = vec![CATEGORY.to_owned()];
        }
        self
    }
}

/// The category of the registry for packages that bind to an API.
const CATEGORY: &str = "api-bindings";

/// The manifest of the runtime in this workspace; ARCHITECTURE.md says why each dependency is there.
const RUNTIME: &str = include_str!("../../runtime/Cargo.toml");

/// Features of the runtime that a client does not offer: what is on in this workspace says nothing of a document,
/// whether there is a client is for the settings to say, and without rules in a document there are no pages.
const KEPT: [&str; 3] = ["default", "client", "pages"];

/// Features of the runtime that types without a client have.
const OF_TYPES: [&str; 7] = ["serde", "webhooks", "chrono", "time", "jiff", "uuid", "rust_decimal"];

/// The feature that brings what receives the calls of a service.
const WEBHOOKS: &str = "webhooks";

/// Features of the runtime that are on in every client.
const DEFAULT: [&str; 2] = ["gzip", "rustls"];

/// The table of a manifest's metadata in which the generator notes what it wrote.
pub(crate) const RECORD: &str = "clientwright";

/// The text of the manifest of the client of these documents.
pub fn manifest(package: &Package, apis: &[Api]) -> String {
    let has_types_alone = has_types_alone(apis);
    let is_offered =
        |name: &&str| if has_types_alone { OF_TYPES.contains(name) } else { !KEPT.contains(name) };
    let offered = names_of(RUNTIME, "[features]").filter(is_offered);
    // Examples need what the runtime's tests need, but for the clock that stands still.
    let for_examples = if has_types_alone {
        String::new()
    } else {
        tables(RUNTIME, |table| table == "[dev-dependencies]").replace(", \"test-util\"", "")
    };
    let forwarded: String = offered.map(|name| format!("{name} = [\"runtime/{name}\"]\n")).collect();
    let features = features(apis);
    format!(
        "{}readme = \"README.md\"\n{}categories = {}\n{}\n[package.metadata.docs.rs]\nall-features = true\n\n{}[features]\n{features}{forwarded}\n[dependencies]\n{}\n{}",
        head(package),
        keywords(package),
        list(&texts(&package.categories)),
        pair("documentation", package.documentation.as_deref()),
        record(apis),
        runtime_dependency(package, apis),
        for_examples,
    )
}

/// The features that only these documents give, so that a later run can tell them from what was added by hand.
fn record(apis: &[Api]) -> String {
    let mut features: Vec<&str> = Vec::new();
    for api in apis {
        features.extend(api.feature.as_ref().map(FeatureName::as_str));
        features.extend(api.tags.iter().filter_map(|tag| tag.feature.as_ref()).map(FeatureName::as_str));
    }
    features.sort_unstable();
    features.dedup();
    format!("[package.metadata.{RECORD}]\nfeatures = {}\n\n", list(&features))
}

fn keywords(package: &Package) -> String {
    match package.keywords.as_slice() {
        [] => String::new(),
        words => format!("keywords = {}\n", list(&texts(words))),
    }
}

fn texts(of: &[String]) -> Vec<&str> {
    of.iter().map(String::as_str).collect()
}

/// The line of a key, if it has a value.
fn pair(key: &str, value: Option<&str>) -> String {
    value.map(|value| format!("{key} = {}\n", quoted(&plain(value)))).unwrap_or_default()
}

/// The runtime, with the parts that the documents need, and the crates of chosen types.
fn runtime_dependency(package: &Package, apis: &[Api]) -> String {
    let own = SharedRuntime {
        name: runtime_name(package),
        version: package.version.clone(),
        path: "runtime".to_owned(),
    };
    let SharedRuntime { name, version, path } = package.runtime.as_ref().unwrap_or(&own);
    let (name, path, version) = (quoted(name), quoted(path), quoted(&format!("={version}")));
    let mut needed: Vec<&str> = parts(apis).into_iter().map(RuntimeFeature::feature).collect();
    needed.extend(package.chosen.features.iter().map(String::as_str));
    let features = if needed.is_empty() { String::new() } else { format!(", features = {}", list(&needed)) };
    let own = package.chosen.dependencies.iter().map(|(name, says)| format!("{name} = {says}\n"));
    format!(
        "runtime = {{ package = {name}, path = {path}, version = {version}{features} }}\n{}",
        own.collect::<String>()
    )
}

/// The features of the documents and their tags; all of them are on unless a user says otherwise, but for what only
/// receivers of webhooks need, and so is what most services need.
fn features(apis: &[Api]) -> String {
    let mut default: Vec<&str> = if has_types_alone(apis) { Vec::new() } else { DEFAULT.to_vec() };
    let is_for_callers = !apis.iter().all(Api::is_for_receivers);
    let mut table = String::new();
    for api in apis {
        let tags: Vec<&FeatureName> = api.tags.iter().filter_map(|tag| tag.feature.as_ref()).collect();
        let parts: Vec<&FeatureName> =
            tags.into_iter().filter(|tag| api.feature.as_ref() != Some(tag)).collect();
        match &api.feature {
            Some(whole) if is_for_callers && api.is_for_receivers() => {
                let brought: &[&str] = if api.has_signed_webhooks() { &[WEBHOOKS] } else { &[] };
                table.push_str(&format!("{} = {}\n", whole.as_str(), list(brought)));
            }
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
    let mut about = pair("license", package.license.as_deref());
    about.push_str(&pair("repository", package.repository.as_deref()));
    about.push_str(&pair("homepage", package.homepage.as_deref()));
    format!(
        "# {}\n\n[package]\nname = {}\nversion = {}\nedition = \"2024\"\nrust-version = {}\ndescription = {}\n{about}",
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
