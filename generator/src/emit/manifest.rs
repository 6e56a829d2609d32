//! Writes the manifests of the client and of its runtime.

use std::path::PathBuf;

use super::needs::{RuntimeFeature, has_types_alone, parts};
use crate::chosen_types::ChosenTypes;
use crate::ir::Api;
use crate::naming::FeatureName;
use crate::prose::plain;

/// The package of a client, with metadata for a registry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Package {
    /// The package's name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// A description in one line.
    pub description: String,
    /// Its licence, as an SPDX expression.
    pub license: Option<String>,
    /// The address of its sources.
    pub repository: Option<String>,
    /// Its web page.
    pub homepage: Option<String>,
    /// The address of its documentation, if it is not the registry's default.
    pub documentation: Option<String>,
    /// Keywords for the registry's search.
    pub keywords: Vec<String>,
    /// Its categories in the registry.
    pub categories: Vec<String>,
    /// A Markdown file that is included in its README.
    pub readme: Option<PathBuf>,
    /// Hand-written modules.
    pub modules: Vec<String>,
    /// The runtime of another client that it uses instead of its own.
    pub runtime: Option<SharedRuntime>,
    /// The types for schemas and formats.
    pub chosen: ChosenTypes,
}

/// The runtime of another client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedRuntime {
    /// The package's name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// The path to it from the client's folder.
    pub path: String,
}

impl Package {
    /// Fills in metadata from the documents where the settings have none.
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

/// The registry's category for API clients.
const CATEGORY: &str = "api-bindings";

/// The manifest of the runtime in this workspace. ARCHITECTURE.md gives the reason for each dependency.
const RUNTIME: &str = include_str!("../../runtime/Cargo.toml");

/// Features of the runtime that a client does not offer: the defaults of this workspace are not meant for
/// users, the settings decide whether there is a client, and `pages` is only useful with a pagination rule in
/// a document.
const KEPT: [&str; 3] = ["default", "client", "pages"];

/// Features of the runtime for a client with only types.
const OF_TYPES: [&str; 7] = ["serde", "webhooks", "chrono", "time", "jiff", "uuid", "rust_decimal"];

/// The feature for receivers of webhooks.
const WEBHOOKS: &str = "webhooks";

/// Default features of every client.
const DEFAULT: [&str; 2] = ["gzip", "rustls"];

/// The table in the manifest's metadata where the generator records what it wrote.
pub(crate) const RECORD: &str = "clientwright";

/// The manifest of a client with these documents.
pub fn manifest(package: &Package, apis: &[Api]) -> String {
    let has_types_alone = has_types_alone(apis);
    let is_offered =
        |name: &&str| if has_types_alone { OF_TYPES.contains(name) } else { !KEPT.contains(name) };
    let offered = names_of(RUNTIME, "[features]").filter(is_offered);
    // Examples need the runtime's dev-dependencies, except for the paused clock.
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

/// Records the features of these documents, so that a later run can tell them from features that users added.
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

/// The line for a key, if it has a value.
fn pair(key: &str, value: Option<&str>) -> String {
    value.map(|value| format!("{key} = {}\n", quoted(&plain(value)))).unwrap_or_default()
}

/// The dependency on the runtime, with the features that the documents need, and on the crates of chosen
/// types.
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

/// The features of the documents and their tags. All of them are on by default, except those for receivers of
/// webhooks.
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

/// A TOML array, with several lines if it is long.
fn list(features: &[&str]) -> String {
    let names: Vec<String> = features.iter().map(|feature| quoted(feature)).collect();
    match names.join(", ") {
        short if short.len() <= 80 => format!("[{short}]"),
        _ => format!("[\n    {},\n]", names.join(",\n    ")),
    }
}

/// The manifest of the runtime in the client's folder.
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

/// The oldest Rust that the runtime supports, which clients require too.
fn rust_version() -> &'static str {
    let value = RUNTIME.lines().find_map(|line| line.strip_prefix("rust-version = "));
    value.unwrap_or(concat!("\"", env!("CARGO_PKG_RUST_VERSION"), "\""))
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// Some tables of a manifest, unchanged.
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
