//! All stages, one after the other, for a whole client.

use std::path::Path;

use serde_json::Value;

use crate::bound;
use crate::check;
use crate::collect::{Inventory, Names, collect, name};
use crate::compose::compose;
use crate::config::{Config, DocumentConfig};
use crate::coverage::{self, Coverage, coverage};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::overlay::Overlay;
use crate::document::{Document, bundle, load, normalize};
use crate::emit::{emit, manifest, readme, root, runtime_manifest};
use crate::features;
use crate::input::{MAX_BYTES, read_text};
use crate::ir::Api;
use crate::lower::lower;
use crate::naming::library_name;
use crate::place::Source;
use crate::render::{Files, render};
use crate::runtime_files;
use crate::spec::{self, Spec};

/// A generated client: its files, what was found on the way, and its size.
#[derive(Clone, Debug)]
pub struct Client {
    /// The files, paths below the client's folder.
    pub files: Files,
    /// The findings of all stages and documents.
    pub diagnostics: Diagnostics,
    /// Its size.
    pub summary: Summary,
    /// What it has of each document.
    pub coverage: Vec<Coverage>,
}

/// The size of a client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Operations that are methods.
    pub operations: usize,
    /// Types.
    pub types: usize,
    /// Lines of generated Rust, the runtime aside.
    pub lines: usize,
}

/// Generates a client.
///
/// # Errors
/// The findings, if one of them is an error; nothing is to be written then.
pub fn generate(config: &Config) -> Result<Client, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let (mut apis, mut coverage, mut input) = (Vec::new(), Vec::new(), 0);
    let with_strictness =
        |findings: Diagnostics| findings.with_strictness(config.strict, config.strict_overlays);
    for document in &config.documents {
        let Generated { api, covered, findings, bytes } =
            generate_document(document).map_err(with_strictness)?;
        diagnostics.extend(with_strictness(findings));
        input += bytes;
        apis.push(api);
        coverage.push(covered);
    }
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    bound::check(apis.iter().map(bound::least_lines).sum(), input)?;
    features::assign(&mut apis);
    let package = config.package.clone().completed(&apis);
    let own = package.readme.as_deref().map(read_own).transpose()?;
    let library = library_name(&package.name);
    let mut modules = vec![root(&package, &apis)];
    modules.extend(apis.iter().flat_map(|api| emit(api, &library)));
    let mut files = render(&modules);
    let summary = Summary {
        operations: apis.iter().flat_map(Api::operations).count(),
        types: apis.iter().map(|api| api.types.len()).sum(),
        lines: files.values().map(|text| text.lines().count()).sum(),
    };
    bound::check(summary.lines, input)?;
    files.extend(runtime_files());
    files.insert("Cargo.toml".into(), manifest(&package, &apis));
    files.insert("README.md".into(), readme(&package, &apis, own.as_deref()));
    files.insert("runtime/Cargo.toml".into(), runtime_manifest(&package));
    files.insert("coverage.json".into(), coverage::json(&coverage));
    Ok(Client { files, diagnostics, summary, coverage })
}

/// What a document gives.
struct Generated {
    api: Api,
    covered: Coverage,
    findings: Diagnostics,
    /// The bytes of its files.
    bytes: usize,
}

fn generate_document(config: &DocumentConfig) -> Result<Generated, Diagnostics> {
    let (document, mut diagnostics) = normalized(config)?;
    if diagnostics.has_errors() {
        diagnostics.locate(&document.source, &document.origins);
        return Err(diagnostics);
    }
    let (mut spec, found) = read(&document);
    diagnostics.extend(found);
    let left_out = config.selection.apply(&mut spec).map_err(|faults| in_file(faults, &document))?;
    let mut diagnostics = left_out.without(diagnostics);
    let Document { source, root, origins, .. } = document;
    // The model has all of it.
    drop(root);
    let (Lowered { inventory, names, api }, found) = lowered(&spec, config.module.as_deref());
    diagnostics.extend(found);
    diagnostics.locate(&source, &origins);
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    let bytes = source.text.len() + origins.bytes();
    let covered = coverage(&config.path, (&inventory, &names, &api), &diagnostics);
    Ok(Generated { api, covered, findings: diagnostics, bytes })
}

fn in_file(mut faults: Diagnostics, document: &Document) -> Diagnostics {
    faults.locate(&document.source, &document.origins);
    faults
}

/// Loads a document, applies its overlays and normalizes it.
///
/// # Errors
/// The findings, if one of them is an error.
pub fn prepare(config: &DocumentConfig) -> Result<(Document, Diagnostics), Diagnostics> {
    let (document, mut diagnostics) = normalized(config)?;
    diagnostics.locate(&document.source, &document.origins);
    if diagnostics.has_errors() { Err(diagnostics) } else { Ok((document, diagnostics)) }
}

/// The same, the findings not located yet, since that is a pass over the whole text, and errors among them.
fn normalized(config: &DocumentConfig) -> Result<(Document, Diagnostics), Diagnostics> {
    let mut document = load(&config.path)?;
    for overlay in &config.overlays {
        document = load_overlay(overlay)?.apply(document)?;
    }
    if let (Some(heuristics), Value::Object(root)) = (&config.page_heuristics, &mut document.root) {
        root.insert("x-page-heuristics".into(), heuristics.clone().into());
    }
    if let (Some(wanted), Value::Object(root)) = (config.missing_required, &mut document.root) {
        root.insert("x-missing-required".into(), wanted.word().into());
    }
    let (document, mut diagnostics) = bundle::bundle(document, &config.access);
    if diagnostics.has_errors() {
        return Ok((document, diagnostics));
    }
    let (document, found) = normalize::normalize(document);
    diagnostics.extend(found);
    Ok((document, diagnostics))
}

/// Reads a normalized document, and composes its schemas.
pub fn read(document: &Document) -> (Spec, Diagnostics) {
    let (mut spec, mut diagnostics) = spec::read(document);
    diagnostics.extend(compose(&mut spec.schemas));
    (spec, diagnostics)
}

/// Reads, collects, names, lowers and checks a normalized document.
pub fn lower_document(document: &Document, module: Option<&str>) -> (Api, Diagnostics) {
    let (spec, mut diagnostics) = read(document);
    let (lowered, found) = lowered(&spec, module);
    diagnostics.extend(found);
    (lowered.api, diagnostics)
}

/// What the stages between a document that was read and the emitted code make of it.
#[derive(Clone, Debug)]
pub struct Lowered<'a> {
    /// What the document holds.
    pub inventory: Inventory<'a>,
    /// What its types and methods are called.
    pub names: Names,
    /// What the client consists of.
    pub api: Api,
}

/// Collects, names, lowers and checks a document that was read.
pub fn lowered<'a>(spec: &'a Spec, module: Option<&str>) -> (Lowered<'a>, Diagnostics) {
    let (inventory, mut diagnostics) = collect(spec);
    let (names, found) = name(&inventory);
    diagnostics.extend(found);
    let (api, found) = lower(&inventory, &names, module);
    diagnostics.extend(found);
    diagnostics.extend(check(&api));
    (Lowered { inventory, names, api }, diagnostics)
}

/// The user's own part of the README.
fn read_own(path: &Path) -> Result<String, Diagnostic> {
    read_text(path, MAX_BYTES).map_err(|why| {
        Diagnostic::error("configuration", format!("cannot read `{}`: {why}", path.display()))
            .help("correct the path of `readme`")
    })
}

fn load_overlay(path: &Path) -> Result<Overlay, Diagnostics> {
    let name = path.display().to_string();
    let text = read_text(path, MAX_BYTES).map_err(|why| {
        Diagnostic::error("overlay", format!("cannot read `{name}`: {why}"))
            .help("correct the path of the overlay")
    })?;
    Overlay::parse(Source { name, text })
}
