//! Runs all stages in order for a whole client.

use std::path::Path;

use serde_json::Value;

use crate::bound;
use crate::changes::{self, Report, Written};
use crate::check;
use crate::chosen_types::ChosenTypes;
use crate::collect::{Inventory, Names, collect, name};
use crate::compose::compose;
use crate::config::{Config, DocumentConfig};
use crate::coverage::{self, Coverage, coverage};
use crate::derives;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::overlay::Overlay;
use crate::document::{Document, bundle, load, normalize};
use crate::emit::{Cx, Package, manifest, parts, readme, root, runtime_manifest};
use crate::features;
use crate::input::{MAX_BYTES, read_text};
use crate::ir::Api;
use crate::lower::lower;
use crate::naming::{library_name, module_name};
use crate::place::Source;
use crate::published::Published;
use crate::render::{Files, render, render_parts};
use crate::replies::replies;
use crate::runtime_files::runtime_files;
use crate::shared_runtime::shared_runtime;
use crate::spec::{self, Spec};
use crate::surface::{self, LOCK, Sites, Surface};
use crate::types_alone;

/// A generated client: its files, the findings, and its size.
#[derive(Clone, Debug)]
pub struct Client {
    /// The files; paths are relative to the client's folder.
    pub files: Files,
    /// The findings of all stages and documents.
    pub diagnostics: Diagnostics,
    /// Its size.
    pub summary: Summary,
    /// The coverage of each document.
    pub coverage: Vec<Coverage>,
    /// Its public surface.
    pub surface: Surface,
    /// The changes of the surface, if there was a client in the folder before.
    pub changes: Option<Report>,
}

/// The size of a client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Operations that are methods.
    pub operations: usize,
    /// Types.
    pub types: usize,
    /// Lines of generated Rust, without the runtime.
    pub lines: usize,
}

/// Generates a client.
///
/// # Errors
/// All findings, if one of them is an error. Then nothing must be written.
pub fn generate(config: &Config) -> Result<Client, Diagnostics> {
    let known = known(&config.output)?;
    let kept = if config.changes.keeps_names { known.as_ref() } else { None };
    let Contents { apis, sites, coverage, mut written, replies, diagnostics, bytes } =
        contents(config, kept)?;
    if known.is_none() {
        // Only changes have lines.
        written.clear();
    }
    let mut package = Package { chosen: config.chosen.clone(), ..config.package.clone() }.completed(&apis);
    let runtime = config.runtime.as_deref();
    package.runtime = runtime.map(|runtime| shared_runtime(runtime, &config.output)).transpose()?;
    let own = package.readme.as_deref().map(read_own).transpose()?;
    let library = library_name(&package.name);
    let contexts: Vec<Cx<'_>> = apis.iter().map(|api| Cx::new(api, &library)).collect();
    let parts: Vec<_> = contexts.iter().flat_map(parts).collect();
    let mut files = render_parts(&parts, apis.iter().map(bound::least_lines).sum());
    files.extend(render(vec![root(&package, &apis)]));
    let summary = Summary {
        operations: apis.iter().flat_map(Api::operations).count(),
        types: apis.iter().map(|api| api.types.len()).sum(),
        lines: files.values().map(|text| text.lines().count()).sum(),
    };
    bound::check(summary.lines, bytes)?;
    files.extend(replies);
    if package.runtime.is_none() {
        files.extend(runtime_files());
        files.insert("runtime/Cargo.toml".into(), runtime_manifest(&package).into());
    }
    files.insert("Cargo.toml".into(), manifest(&package, &apis).into());
    files.insert("README.md".into(), readme(&package, &apis, own.as_deref()).into());
    files.insert("coverage.json".into(), coverage::json(&coverage).into());
    let surface = surface::surface(&config.package, &apis, &sites);
    files.insert(LOCK.into(), surface::write(&surface).into());
    let mut changes = known.map(|known| changes::compare(&known, &surface));
    if let Some(report) = &mut changes {
        changes::locate(report, &[], &written);
    }
    Ok(Client { files, diagnostics, summary, coverage, surface, changes })
}

/// The surface of a client that is not written, with its documents.
#[derive(Clone, Debug)]
pub struct Outline {
    /// The surface.
    pub surface: Surface,
    /// Its documents.
    pub written: Vec<Written>,
    /// The findings of all stages and documents.
    pub diagnostics: Diagnostics,
}

/// The surface of a client. Items that are the same as in a known surface keep their names.
///
/// # Errors
/// As [`generate`].
pub fn outline(config: &Config, known: Option<&Surface>) -> Result<Outline, Diagnostics> {
    let kept = if config.changes.keeps_names { known } else { None };
    let Contents { apis, sites, written, diagnostics, .. } = contents(config, kept)?;
    let surface = surface::surface(&config.package, &apis, &sites);
    Ok(Outline { surface, written, diagnostics })
}

/// The surface of the existing client in a folder, if there is one.
fn known(folder: &Path) -> Result<Option<Surface>, Diagnostics> {
    let path = folder.join(LOCK);
    if !path.is_file() {
        return Ok(None);
    }
    surface::load(&path).map(Some)
}

/// The results for all documents of a client.
struct Contents {
    apis: Vec<Api>,
    sites: Vec<Sites>,
    coverage: Vec<Coverage>,
    written: Vec<Written>,
    /// The file with responses for test doubles, for each document.
    replies: Files,
    diagnostics: Diagnostics,
    /// The bytes of all files.
    bytes: usize,
}

fn contents(config: &Config, known: Option<&Surface>) -> Result<Contents, Diagnostics> {
    let mut contents = Contents {
        apis: Vec::new(),
        sites: Vec::new(),
        coverage: Vec::new(),
        written: Vec::new(),
        replies: Files::new(),
        diagnostics: Diagnostics::new(),
        bytes: 0,
    };
    let with_strictness =
        |findings: Diagnostics| findings.with_strictness(config.strict, config.strict_overlays);
    let kinds = Kinds { has_types_alone: config.has_types_alone, chosen: &config.chosen };
    for document in &config.documents {
        let module = document.module.as_deref().map(module_name);
        let module = module.as_ref().map(|name| name.as_str());
        let mut published = known.map(|known| surface::published(known, module)).unwrap_or_default();
        published.has_aliases = config.changes.has_aliases;
        let Generated { api, sites, covered, findings, bytes, written, replies } =
            generate_document(document, &published, kinds).map_err(with_strictness)?;
        contents.diagnostics.extend(with_strictness(findings));
        contents.bytes += bytes;
        if let Some(replies) = replies {
            contents.replies.insert(path_of_replies(&api), replies.into());
        }
        contents.apis.push(api);
        contents.sites.push(sites);
        contents.coverage.push(covered);
        contents.written.push(written);
    }
    if contents.diagnostics.has_errors() {
        return Err(contents.diagnostics);
    }
    contents.apis.iter_mut().for_each(|api| derives::apply(&config.derives, api));
    bound::check(contents.apis.iter().map(bound::least_lines).sum(), contents.bytes)?;
    features::assign(&mut contents.apis);
    Ok(contents)
}

/// The result for one document.
struct Generated {
    api: Api,
    sites: Sites,
    covered: Coverage,
    findings: Diagnostics,
    /// The bytes of its files.
    bytes: usize,
    written: Written,
    /// The file with responses for test doubles, if there are operations.
    replies: Option<String>,
}

/// The path of a document's responses for test doubles, next to its module.
fn path_of_replies(api: &Api) -> String {
    match &api.module {
        Some(module) => format!("src/{}/examples.json", module.file_stem()),
        None => "src/examples.json".to_owned(),
    }
}

/// Which types a client has: whether there are only types, and the types that the user chose.
#[derive(Clone, Copy)]
struct Kinds<'a> {
    has_types_alone: bool,
    chosen: &'a ChosenTypes,
}

fn generate_document(
    config: &DocumentConfig,
    published: &Published,
    Kinds { has_types_alone, chosen }: Kinds<'_>,
) -> Result<Generated, Diagnostics> {
    let (mut document, mut diagnostics) = normalized(config)?;
    if diagnostics.has_errors() {
        diagnostics.locate(&document.source, &document.origins);
        return Err(diagnostics);
    }
    let (mut spec, found) = spec::read(&document);
    diagnostics.extend(found);
    // The model contains all of it now.
    drop(std::mem::take(&mut document.root));
    diagnostics.extend(compose(&mut spec.schemas));
    diagnostics.extend(chosen.apply(&mut spec));
    let left_out = config.selection.apply(&mut spec).map_err(|faults| in_file(faults, &document))?;
    if has_types_alone {
        types_alone::want_definitions(&config.selection, &mut spec);
    }
    let mut diagnostics = left_out.without(diagnostics);
    let Document { source, origins, .. } = document;
    let (Lowered { inventory, names, mut api }, found) =
        lowered_after(&spec, config.module.as_deref(), published);
    diagnostics.extend(found);
    if has_types_alone {
        types_alone::strip(&mut api);
        diagnostics = types_alone::findings(diagnostics, &inventory);
        diagnostics.extend(types_alone::emptiness(&api));
    }
    diagnostics.locate(&source, &origins);
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    let bytes = source.bytes + origins.bytes();
    let covered = coverage(&config.path, (&inventory, &names, &api), &diagnostics);
    let sites = Sites::new(&inventory, &names);
    let replies = if has_types_alone { None } else { replies(&inventory, &api) };
    let module = api.module.as_ref().map(|module| module.as_str().to_owned()).unwrap_or_default();
    let written = Written { module, source, origins };
    Ok(Generated { api, sites, covered, findings: diagnostics, bytes, written, replies })
}

fn in_file(mut faults: Diagnostics, document: &Document) -> Diagnostics {
    faults.locate(&document.source, &document.origins);
    faults
}

/// Loads a document, applies its overlays and normalises it.
///
/// # Errors
/// All findings, if one of them is an error.
pub fn prepare(config: &DocumentConfig) -> Result<(Document, Diagnostics), Diagnostics> {
    let (document, mut diagnostics) = normalized(config)?;
    diagnostics.locate(&document.source, &document.origins);
    if diagnostics.has_errors() { Err(diagnostics) } else { Ok((document, diagnostics)) }
}

/// The same, but without locating the findings, which needs another pass over the text; they may include
/// errors.
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

/// Reads a normalised document, and composes its schemas.
pub fn read(document: &Document) -> (Spec, Diagnostics) {
    let (mut spec, mut diagnostics) = spec::read(document);
    diagnostics.extend(compose(&mut spec.schemas));
    (spec, diagnostics)
}

/// Reads, collects, names, lowers and checks a normalised document.
pub fn lower_document(document: &Document, module: Option<&str>) -> (Api, Diagnostics) {
    let (spec, mut diagnostics) = read(document);
    let (lowered, found) = lowered(&spec, module);
    diagnostics.extend(found);
    (lowered.api, diagnostics)
}

/// The results of the stages between the typed model and the emitted code.
#[derive(Clone, Debug)]
pub struct Lowered<'a> {
    /// The inventory.
    pub inventory: Inventory<'a>,
    /// The names.
    pub names: Names,
    /// The client as plain data.
    pub api: Api,
}

/// Collects, names, lowers and checks a document.
pub fn lowered<'a>(spec: &'a Spec, module: Option<&str>) -> (Lowered<'a>, Diagnostics) {
    lowered_after(spec, module, &Published::default())
}

/// The same; published names are kept.
pub fn lowered_after<'a>(
    spec: &'a Spec,
    module: Option<&str>,
    published: &Published,
) -> (Lowered<'a>, Diagnostics) {
    let (mut inventory, mut diagnostics) = collect(spec);
    inventory.published = published.clone();
    let (names, found) = name(&inventory);
    diagnostics.extend(found);
    let (api, found) = lower(&inventory, &names, module);
    diagnostics.extend(found);
    diagnostics.extend(check(&api));
    (Lowered { inventory, names, api }, diagnostics)
}

/// Reads the user's own part of the README.
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
