//! `generator.toml`: the documents, modules and overlays of a client, and further settings.

mod types_table;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use self::types_table::TypesTable;
use crate::changes::Policy;
use crate::chosen_types::ChosenTypes;
use crate::derives::Derives;
use crate::diagnostic::Diagnostic;
use crate::emit::Package;
use crate::input::{Access, Boundary, MissingFiles, joined, read_text};
use crate::lower::{MissingRequired, PAGE_HEURISTICS};
use crate::naming::module_name;
use crate::place::Position;
use crate::selection::{Pattern, Selection};

/// The settings of a client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The client's package.
    pub package: Package,
    /// The folder of the client.
    pub output: PathBuf,
    /// Whether repairs of documents and parts that the client leaves out or changes are errors.
    pub strict: bool,
    /// Whether an overlay's action without effect is an error.
    pub strict_overlays: bool,
    /// Its documents, in the order of the file.
    pub documents: Vec<DocumentConfig>,
    /// What happens to changes of its public surface.
    pub changes: ChangesConfig,
    /// Additional derives and attributes of its types.
    pub derives: Vec<Derives>,
    /// The folder of another client's runtime, which it shares; `None` for a runtime of its own.
    pub runtime: Option<PathBuf>,
    /// Whether it has only types, without operations and client.
    pub has_types_alone: bool,
    /// The types for schemas and formats.
    pub chosen: ChosenTypes,
}

/// What happens to changes of a client's public surface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChangesConfig {
    /// Which changes are allowed.
    pub policy: Policy,
    /// Whether earlier names are kept.
    pub keeps_names: bool,
    /// Whether items that the document renamed keep the old name as a deprecated alias.
    pub has_aliases: bool,
    /// Whether changes are added to the client's changelog.
    pub has_changelog: bool,
}

impl Default for ChangesConfig {
    fn default() -> Self {
        Self { policy: Policy::default(), keeps_names: true, has_aliases: false, has_changelog: true }
    }
}

/// A document of a client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentConfig {
    /// The document's file.
    pub path: PathBuf,
    /// Its module; `None` for the root of the crate.
    pub module: Option<String>,
    /// The overlays, in the order in which they apply.
    pub overlays: Vec<PathBuf>,
    /// Which files may be read for it.
    pub access: Access,
    /// Which operations are included.
    pub selection: Selection,
    /// The heuristics for pagination; `None` for those in the document, or else all.
    pub page_heuristics: Option<Vec<String>>,
    /// What happens to responses without a required property; `None` for what the document says.
    pub missing_required: Option<MissingRequired>,
}

impl DocumentConfig {
    /// A document as the root of the crate, without overlays.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self {
            path: path.into(),
            module: None,
            overlays: Vec::new(),
            access: Access::default(),
            selection: Selection::default(),
            page_heuristics: None,
            missing_required: None,
        }
    }
}

/// The largest settings file, in bytes.
const MAX_BYTES: u64 = 1024 * 1024;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    client: ClientTable,
    document: Vec<DocumentTable>,
    #[serde(default)]
    changes: ChangesTable,
    #[serde(default)]
    derive: Vec<DeriveTable>,
    #[serde(default)]
    types: TypesTable,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DeriveTable {
    #[serde(default)]
    kinds: Vec<String>,
    #[serde(default)]
    types: Vec<String>,
    #[serde(default)]
    derive: Vec<String>,
    #[serde(default)]
    attributes: Vec<String>,
}

impl DeriveTable {
    fn read(self) -> Result<Derives, String> {
        let Self { kinds, types, derive, attributes } = self;
        let derives = Derives { kinds, types, derive, attributes };
        derives.fault().map_or(Ok(derives), Err)
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChangesTable {
    #[serde(default)]
    breaking: BreakingTable,
    #[serde(default)]
    names: NamesTable,
    #[serde(default)]
    aliases: bool,
    changelog: Option<bool>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum BreakingTable {
    #[default]
    Allow,
    Raise,
    Refuse,
}

#[derive(Default, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum NamesTable {
    #[default]
    Keep,
    Fresh,
}

impl ChangesTable {
    fn read(&self) -> ChangesConfig {
        ChangesConfig {
            policy: match self.breaking {
                BreakingTable::Allow => Policy::Allow,
                BreakingTable::Raise => Policy::Raise,
                BreakingTable::Refuse => Policy::Refuse,
            },
            keeps_names: self.names == NamesTable::Keep,
            has_aliases: self.aliases,
            has_changelog: self.changelog.unwrap_or(true),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClientTable {
    name: String,
    version: String,
    description: String,
    license: Option<String>,
    repository: Option<String>,
    homepage: Option<String>,
    documentation: Option<String>,
    #[serde(default)]
    keywords: Vec<String>,
    #[serde(default)]
    categories: Vec<String>,
    readme: Option<PathBuf>,
    #[serde(default)]
    modules: Vec<String>,
    output: PathBuf,
    runtime: Option<PathBuf>,
    #[serde(default, rename = "types-only")]
    types_only: bool,
    #[serde(default)]
    strict: bool,
    #[serde(default, rename = "strict-overlays")]
    strict_overlays: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentTable {
    path: PathBuf,
    module: Option<String>,
    #[serde(default)]
    overlays: Vec<PathBuf>,
    root: Option<PathBuf>,
    #[serde(default, rename = "missing-files")]
    missing_files: MissingTable,
    #[serde(default)]
    only: Vec<String>,
    #[serde(default)]
    except: Vec<String>,
    #[serde(rename = "page-heuristics")]
    page_heuristics: Option<Vec<String>>,
    #[serde(rename = "missing-required")]
    missing_required: Option<MissingRequired>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum MissingTable {
    #[default]
    Error,
    Skip,
}

impl DocumentTable {
    /// The settings of a document. Paths are relative to the folder.
    fn read(self, folder: &Path) -> Result<DocumentConfig, String> {
        let access = Access {
            boundary: self.root.map_or(Boundary::Folder, |root| Boundary::Root(joined(folder, &root))),
            missing_files: match self.missing_files {
                MissingTable::Error => MissingFiles::Error,
                MissingTable::Skip => MissingFiles::Skip,
            },
        };
        Ok(DocumentConfig {
            path: joined(folder, &self.path),
            module: self.module,
            overlays: self.overlays.iter().map(|overlay| joined(folder, overlay)).collect(),
            access,
            selection: Selection {
                only: patterns("only", &self.only)?,
                except: patterns("except", &self.except)?,
            },
            page_heuristics: self.page_heuristics,
            missing_required: self.missing_required,
        })
    }
}

fn patterns(key: &str, texts: &[String]) -> Result<Vec<Pattern>, String> {
    let patterns: Result<Vec<Pattern>, String> = texts.iter().map(|text| Pattern::new(text)).collect();
    patterns.map_err(|why| format!("`{key}` has a pattern that cannot be used: {why}"))
}

impl Config {
    /// The settings of a client with these documents, and defaults for all other settings.
    pub fn new(package: Package, output: impl Into<PathBuf>, documents: Vec<DocumentConfig>) -> Self {
        Self {
            package,
            output: output.into(),
            strict: false,
            strict_overlays: false,
            documents,
            changes: ChangesTable::default().read(),
            derives: Vec::new(),
            runtime: None,
            has_types_alone: false,
            chosen: ChosenTypes::default(),
        }
    }

    /// The settings for a document alone, whose client is not written. Only the document's name has an
    /// effect.
    pub fn of_document(path: &Path) -> Self {
        let package = Package {
            name: "client".into(),
            version: "0.1.0".into(),
            description: "A client.".into(),
            ..Package::default()
        };
        Self::new(package, PathBuf::new(), vec![DocumentConfig::new(path)])
    }

    /// Reads the settings. Paths in them are relative to the file's folder.
    ///
    /// # Errors
    /// An error if the file cannot be read, is not TOML, has an unknown key, or has several documents without
    /// modules.
    pub fn load(path: &Path) -> Result<Self, Diagnostic> {
        let name = path.display().to_string();
        let fault = |message: String| Diagnostic::error("configuration", message).in_file(&name);
        let text =
            read_text(path, MAX_BYTES).map_err(|error| fault(format!("cannot read `{name}`: {error}")))?;
        let file: File = toml::from_str(&text).map_err(|error| {
            let start = error.span().map(|span| position(&text, span.start));
            fault(format!("the settings cannot be read: {}", error.message())).at_position(start)
        })?;
        if file.document.len() > 1 && file.document.iter().any(|document| document.module.is_none()) {
            return Err(fault("each of several documents needs a `module`".into()));
        }
        if file.document.is_empty() {
            return Err(fault("the client has no documents: add a `[[document]]`".into()));
        }
        if !is_package_name(&file.client.name) {
            let name = &file.client.name;
            return Err(fault(format!(
                "`{name}` is not the name of a package: letters, digits, `-` and `_`, a letter first"
            )));
        }
        if let Some(module) = repeated_module(&file.client.modules, &file.document) {
            return Err(fault(format!(
                "the module `{module}` is given twice, or is one that every client has"
            )));
        }
        let heuristics = file.document.iter().flat_map(|document| &document.page_heuristics).flatten();
        if let Some(name) = heuristics.into_iter().find(|name| !PAGE_HEURISTICS.contains(&name.as_str())) {
            let known = PAGE_HEURISTICS.join(", ");
            return Err(fault(format!("`{name}` is not a heuristic for pages; the heuristics are {known}")));
        }
        let folder = path.parent().unwrap_or(Path::new(""));
        let documents = file.document.into_iter().map(|table| table.read(folder)).collect::<Result<_, _>>();
        let derives: Result<_, String> = file.derive.into_iter().map(DeriveTable::read).collect();
        let derives = derives.map_err(fault)?;
        let output = joined(folder, &file.client.output);
        let chosen = file.types.read(folder, &output).map_err(fault)?;
        let client = file.client;
        let runtime = client.runtime.as_ref().map(|runtime| joined(folder, runtime));
        if let Some(fault_of) = fault_of_keywords(&client.keywords) {
            return Err(fault(fault_of));
        }
        Ok(Self {
            output,
            has_types_alone: client.types_only,
            strict: client.strict,
            strict_overlays: client.strict_overlays,
            package: client.package(folder),
            documents: documents.map_err(fault)?,
            changes: file.changes.read(),
            derives,
            runtime,
            chosen,
        })
    }
}

impl ClientTable {
    fn package(self, folder: &Path) -> Package {
        Package {
            name: self.name,
            version: self.version,
            description: self.description,
            license: self.license,
            repository: self.repository,
            homepage: self.homepage,
            documentation: self.documentation,
            keywords: self.keywords,
            categories: self.categories,
            readme: self.readme.map(|file| joined(folder, &file)),
            modules: self.modules,
            runtime: None,
            chosen: ChosenTypes::default(),
        }
    }
}

/// The fault of keywords that a registry would refuse: it allows five keywords of at most 20 letters, digits
/// and some punctuation.
fn fault_of_keywords(keywords: &[String]) -> Option<String> {
    if keywords.len() > 5 {
        return Some("a package has at most five `keywords`".into());
    }
    let is_part = |symbol: char| symbol.is_ascii_alphanumeric() || "_-+".contains(symbol);
    let is_legal = |word: &&String| {
        word.len() <= 20
            && word.starts_with(|first: char| first.is_ascii_alphanumeric())
            && word.chars().all(is_part)
    };
    let wrong = keywords.iter().find(|word| !is_legal(word))?;
    Some(format!(
        "`{wrong}` is not a keyword: at most 20 letters, digits, `_`, `-` and `+`, a letter or digit first"
    ))
}

/// The line and column of a byte index.
fn position(text: &str, at: usize) -> Position {
    let before = text.get(..at).unwrap_or(text);
    let line_start = match before.rfind('\n') {
        Some(end) => end + 1,
        None => 0,
    };
    Position { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
}

fn is_package_name(name: &str) -> bool {
    let is_part = |symbol: char| symbol.is_ascii_alphanumeric() || symbol == '-' || symbol == '_';
    name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.chars().all(is_part)
}

/// A module that two documents have, that is hand-written, or that every client has.
fn repeated_module<'a>(written: &'a [String], documents: &'a [DocumentTable]) -> Option<&'a str> {
    let mut taken = BTreeSet::from(["runtime".to_owned()]);
    let given = documents.iter().filter_map(|document| document.module.as_ref());
    let repeated =
        given.chain(written).find(|module| !taken.insert(module_name(module).file_stem().to_owned()));
    repeated.map(String::as_str)
}
