//! `generator.toml`: which document becomes which module of which client, and which overlays apply.

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
    /// The folder that it is written to.
    pub output: PathBuf,
    /// Whether a fault of a document that would be repaired is an error, and a part that the client would not have as it stands.
    pub strict: bool,
    /// Whether an overlay's action that does nothing is an error.
    pub strict_overlays: bool,
    /// Its documents, in the order of the file.
    pub documents: Vec<DocumentConfig>,
    /// What becomes of changes of its public surface.
    pub changes: ChangesConfig,
    /// Further derives and attributes of its types.
    pub derives: Vec<Derives>,
    /// The folder of the runtime that it shares with another client; its own if there is none.
    pub runtime: Option<PathBuf>,
    /// Whether it has types alone, without operations and without a client.
    pub has_types_alone: bool,
    /// The types that are chosen for schemas and formats.
    pub chosen: ChosenTypes,
}

/// What becomes of changes of a client's public surface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChangesConfig {
    /// Which of them are allowed.
    pub policy: Policy,
    /// Whether what was published keeps its name.
    pub keeps_names: bool,
    /// Whether what the document renamed has its old name too, as one that is deprecated.
    pub has_aliases: bool,
    /// Whether they are written to the client's changelog.
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
    /// The module that it becomes; the crate's root if there is none.
    pub module: Option<String>,
    /// The overlays, in the order in which they apply.
    pub overlays: Vec<PathBuf>,
    /// What may be read for it.
    pub access: Access,
    /// Which of its operations become methods.
    pub selection: Selection,
    /// The heuristics that may find pages; all, or those that the document lists, if nothing is said.
    pub page_heuristics: Option<Vec<String>>,
    /// What becomes of a response without a required property; what the document says, if nothing is said.
    pub missing_required: Option<MissingRequired>,
}

impl DocumentConfig {
    /// The document of a file as the root of a crate, without overlays.
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

/// The largest file of settings, in bytes.
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
    /// The settings of the document; paths count from the folder.
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
    /// The settings of a client of these documents; all else is as in a file that does not say it.
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

    /// The client of a document alone, which is not written anywhere: whatever is called after nothing but the document has the same name.
    pub fn of_document(path: &Path) -> Self {
        let package = Package {
            name: "client".into(),
            version: "0.1.0".into(),
            description: "A client.".into(),
            ..Package::default()
        };
        Self::new(package, PathBuf::new(), vec![DocumentConfig::new(path)])
    }

    /// Reads the settings; paths in them count from the file's folder.
    ///
    /// # Errors
    /// A file that cannot be read, is not TOML, has a key that is not known, or gives several documents without modules.
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

/// What a registry would refuse: it takes five keywords, each of 20 letters, digits and a few signs.
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

/// Line and column of a place in a text, by its bytes.
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

/// A module that two documents have, that is written by hand, or that the client has itself.
fn repeated_module<'a>(written: &'a [String], documents: &'a [DocumentTable]) -> Option<&'a str> {
    let mut taken = BTreeSet::from(["runtime".to_owned()]);
    let given = documents.iter().filter_map(|document| document.module.as_ref());
    let repeated =
        given.chain(written).find(|module| !taken.insert(module_name(module).file_stem().to_owned()));
    repeated.map(String::as_str)
}
