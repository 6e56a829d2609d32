//! Regenerates all generated files in the repository: the client, the golden clients of test fixtures, and
//! the clients for frameworks.

use std::fs;
use std::path::{Path, PathBuf};

use generator::changes::Report;
use generator::config::{Config, DocumentConfig};
use generator::diagnostic::{Diagnostic, Diagnostics};
use generator::emit::emit;
use generator::files::{self, Difference};
use generator::naming::library_name;
use generator::publish;
use generator::render::{Files, render};
use generator::replies::replies;
use generator::{Lowered, Summary, generate, lowered, prepare, read};

/// A folder, and the files for it.
pub struct Output {
    /// The folder.
    pub folder: PathBuf,
    /// The generated files; paths are relative to the folder.
    pub files: Files,
}

/// All generated files of a workspace.
pub struct Plan {
    /// The folders.
    pub outputs: Vec<Output>,
    /// The findings about the client's documents.
    pub diagnostics: Diagnostics,
    /// The size of the client.
    pub summary: Summary,
    /// The changes of the client's surface.
    pub changes: Option<Report>,
    /// The settings of the client.
    pub config: Config,
}

/// Generates everything, without writing files.
///
/// # Errors
/// The generator's findings, if one of them is an error.
pub fn plan(root: &Path) -> Result<Plan, Diagnostics> {
    let config = Config::load(&root.join("specs/generator.toml"))?;
    let client = generate(&config)?;
    let golden = Output { folder: root.join("tests"), files: golden(&root.join("tests/fixtures"))? };
    let servers = root.join("tests/frameworks");
    let frameworks = Output { files: frameworks(&servers)?, folder: servers };
    let client_output = Output { folder: config.output.clone(), files: client.files };
    Ok(Plan {
        outputs: vec![client_output, golden, frameworks],
        diagnostics: client.diagnostics,
        summary: client.summary,
        changes: client.changes,
        config,
    })
}

/// The client of each fixture `<noun>/<case>.yaml`, as the module `<noun>_<case>` of the test crate.
/// `<case>.toml` has its settings.
fn golden(fixtures: &Path) -> Result<Files, Diagnostics> {
    let mut files = Files::new();
    for noun in sorted(fixtures)?.into_iter().filter(|path| path.is_dir()) {
        for document in
            sorted(&noun)?.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "yaml"))
        {
            let module = format!("{}_{}", stem(&noun), stem(&document));
            let settings = document.with_extension("toml");
            files.extend(if settings.is_file() {
                with_settings(&settings, &module)?
            } else {
                module_files(document, &module, "client-tests")?
            });
        }
    }
    Ok(files)
}

/// The client of a fixture with settings, without files that a module does not need.
fn with_settings(settings: &Path, module: &str) -> Result<Files, Diagnostics> {
    let mut config = Config::load(settings)?;
    for document in &mut config.documents {
        document.module = Some(module.to_owned());
    }
    let mut files = generator::generate(&config)?.files;
    let folder = format!("src/{module}/");
    files.retain(|path, _| path.starts_with(&folder));
    Ok(files)
}

/// The client of each document `<name>/openapi.json` of a framework, as a module of the test crate.
fn frameworks(servers: &Path) -> Result<Files, Diagnostics> {
    let mut files = Files::new();
    for folder in sorted(servers)? {
        let document = folder.join("openapi.json");
        if document.is_file() {
            files.extend(module_files(document, &stem(&folder).replace('-', "_"), "framework-tests")?);
        }
    }
    Ok(files)
}

/// The client of a document as a module of a package.
///
/// # Errors
/// The generator's findings, if one of them is an error.
pub(crate) fn module_files(document: PathBuf, module: &str, package: &str) -> Result<Files, Diagnostics> {
    let (document, mut diagnostics) = prepare(&DocumentConfig::new(document))?;
    let (spec, found) = read(&document);
    diagnostics.extend(found);
    let (Lowered { inventory, api, .. }, found) = lowered(&spec, Some(module));
    diagnostics.extend(found);
    diagnostics.locate(&document.source, &document.origins);
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    let mut files = render(emit(&api, &library_name(package)));
    files.extend(replies(&inventory, &api).map(|text| (format!("src/{module}/examples.json"), text.into())));
    Ok(files)
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// The entries of a folder, sorted by name; none if it does not exist.
fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Diagnostics> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let fault = |error| Diagnostic::error("fixtures", format!("cannot read `{}`: {error}", folder.display()));
    let entries = fs::read_dir(folder).map_err(fault)?;
    let mut paths =
        entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>().map_err(fault)?;
    paths.sort();
    Ok(paths)
}

/// The differences between existing and new files.
///
/// # Errors
/// As [`files::diff`].
pub fn check(plan: &Plan) -> Result<Vec<(PathBuf, Difference)>, Diagnostics> {
    plan.outputs
        .iter()
        .map(|output| Ok((output.folder.clone(), files::diff(&output.files, &output.folder)?)))
        .collect()
}

/// Writes everything.
///
/// # Errors
/// As [`files::write`].
pub fn write(plan: &Plan) -> Result<Vec<(PathBuf, Difference)>, Diagnostics> {
    publish::write_changelog(plan.changes.as_ref(), &plan.config)?;
    plan.outputs
        .iter()
        .map(|output| Ok((output.folder.clone(), files::write(&output.files, &output.folder)?)))
        .collect()
}
