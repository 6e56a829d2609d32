//! Helpers for the tests of the stages: one for each boundary between stages, each from a string to a string.
#![allow(dead_code, reason = "each file of tests uses its own part")]

pub mod changes;
pub mod codes;
pub mod command;
pub mod dump;
pub mod settings;
pub mod swagger;
pub mod well_formed;

use std::path::Path;

use generator::collect::{collect, name};
use generator::diagnostic::{Diagnostics, Effect};
use generator::document::bundle::bundle_with;
use generator::document::normalize::normalize;
use generator::document::overlay::Overlay;
use generator::document::{Document, Source, parse};
use generator::emit::{Package, emit, manifest, readme, root};
use generator::input::{FileText, MissingFiles, Unread};
use generator::ir::Api;
use generator::naming::{library_name, module_name};
use generator::prose::check::faults_of_client;
use generator::render::{Files, render};
use generator::replies::replies;
use generator::{Lowered, lower_document, read};
use serde_json::Value;

/// The start of every document that does not declare a version; three lines.
const HEAD: &str =
    "openapi: 3.0.3\ninfo: { title: Pets, version: '1' }\nservers: [{ url: https://api.example.com }]\n";

/// A document with the usual start, unless the text has one.
pub fn whole(text: &str) -> String {
    let start = text.trim_start_matches('\u{feff}');
    if start.starts_with("openapi") || start.starts_with("swagger") {
        text.to_owned()
    } else {
        format!("{HEAD}{text}")
    }
}

/// The paths of a document with a single operation, `get` of `/a`, with these members.
pub fn operation(members: &str) -> String {
    format!("paths:\n  /a:\n    get:\n      operationId: get\n      tags: [pets]\n{}", indented(members, 6))
}

/// A document whose one operation answers the first of these definitions.
pub fn answering(schemas: &str) -> String {
    let first = schemas.split(':').next().unwrap_or_default().trim();
    let content = format!("{{ application/json: {{ schema: {{ $ref: '#/components/schemas/{first}' }} }} }}");
    let answer = format!("responses: {{ 200: {{ description: One., content: {content} }} }}\n");
    format!("{}components:\n  schemas:\n{}", operation(&answer), indented(schemas, 4))
}

fn indented(text: &str, by: usize) -> String {
    let margin = text.lines().filter(|line| !line.trim().is_empty()).map(leading).min().unwrap_or(0);
    let line = |line: &str| format!("{}{}\n", " ".repeat(by), line.get(margin..).unwrap_or_default());
    text.lines().filter(|line| !line.trim().is_empty()).map(line).collect()
}

fn leading(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// Mappings within mappings.
pub fn deep(levels: usize) -> String {
    (0..levels).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect()
}

fn source(text: &str) -> Source {
    Source { name: "api.yaml".into(), text: text.to_owned() }
}

/// The document after normalisation, and what was found on the way.
fn normalized(text: &str) -> Result<(Document, Diagnostics), Diagnostics> {
    let (document, mut diagnostics) = normalize(parse(source(&whole(text)))?);
    diagnostics.locate(&document.source, &document.origins);
    if diagnostics.has_errors() { Err(diagnostics) } else { Ok((document, diagnostics)) }
}

/// The client's representation, and all findings.
fn lowered(text: &str) -> Result<(Api, Diagnostics), Diagnostics> {
    let (document, mut diagnostics) = normalized(text)?;
    let (api, found) = lower_document(&document, None);
    diagnostics.extend(found);
    diagnostics.locate(&document.source, &document.origins);
    if diagnostics.has_errors() { Err(diagnostics) } else { Ok((api, diagnostics)) }
}

fn shown(diagnostics: &Diagnostics) -> String {
    diagnostics.iter().map(|one| format!("{one}\n")).collect()
}

/// load → normalize: the part of the normalised document at a JSON pointer, as JSON, and the findings.
pub fn check_normalize(text: &str, pointer: &str) -> String {
    match normalized(text) {
        Ok((document, diagnostics)) => {
            let part =
                document.root.pointer(pointer).map_or_else(|| "nothing".into(), |part| format!("{part:#}"));
            format!("{part}\n{}", shown(&diagnostics))
        }
        Err(diagnostics) => shown(&diagnostics),
    }
}

/// The same, shorter: the part without spaces, then each finding with its place.
pub fn check_rewritten(text: &str, pointer: &str) -> String {
    let (document, diagnostics) = match normalized(text) {
        Ok((document, diagnostics)) => (Some(document), diagnostics),
        Err(diagnostics) => (None, diagnostics),
    };
    let part = document.as_ref().and_then(|document| document.root.pointer(pointer));
    let mut lines = vec![part.map_or_else(|| "nothing".into(), ToString::to_string)];
    lines.extend(diagnostics.iter().map(|one| {
        let effect = match one.effect {
            Effect::Reported => one.severity.to_string(),
            Effect::Repaired => "repair".to_owned(),
            Effect::Instead(_) | Effect::DegradedTo(_) => "row".to_owned(),
        };
        let place = one.place.pointer.as_ref().map(ToString::to_string).unwrap_or_default();
        format!("  {effect}[{}] {place}: {}", one.feature, one.title())
    }));
    lines.join("\n") + "\n"
}

/// A document of several files, the first of which is its root. The files exist only in memory.
fn bundled(files: &[(&str, &str)], missing: MissingFiles) -> Result<(Document, Diagnostics), Diagnostics> {
    let (name, text) = files[0];
    let document = parse(Source { name: name.into(), text: text.to_owned() })?;
    let read = |path: &Path, _: u64| {
        let found = files.iter().find(|(name, _)| Path::new(name) == path);
        let text = found.map(|(_, text)| (*text).to_owned()).ok_or(Unread::Missing)?;
        Ok(FileText { text, is_outside: false })
    };
    Ok(bundle_with(document, missing, &read))
}

/// load → bundle: the bundled document, with a line for each path and component, and the findings.
pub fn check_bundle(files: &[(&str, &str)]) -> String {
    let (document, mut diagnostics) = match bundled(files, MissingFiles::Error) {
        Ok(bundled) => bundled,
        Err(diagnostics) => return shown(&diagnostics),
    };
    diagnostics.locate(&document.source, &document.origins);
    listed(&document.root) + &shown(&diagnostics)
}

/// A line for each path, component and other member of the root's mappings.
fn listed(root: &Value) -> String {
    let mut lines = String::new();
    for (section, value) in root.as_object().into_iter().flatten() {
        match value {
            Value::Object(map) if section == "components" => {
                for (kind, value) in map {
                    for (name, value) in value.as_object().into_iter().flatten() {
                        lines += &format!("{kind}/{name}: {value}\n");
                    }
                }
            }
            Value::Object(map) => {
                map.iter().for_each(|(key, value)| lines += &format!("{section} {key}: {value}\n"));
            }
            _ => {}
        }
    }
    lines
}

/// load → normalize: the whole document, with a line for each path and component, and the findings.
pub fn check_whole(text: &str) -> String {
    match normalized(text) {
        Ok((document, diagnostics)) => listed(&document.root) + &shown(&diagnostics),
        Err(diagnostics) => shown(&diagnostics),
    }
}

/// load → bundle → … → lower: the findings alone, located.
pub fn check_files(files: &[(&str, &str)]) -> String {
    check_files_with(files, MissingFiles::Error)
}

/// The same, told what becomes of files that are not there.
pub fn check_files_with(files: &[(&str, &str)], missing: MissingFiles) -> String {
    let run = || -> Result<Diagnostics, Diagnostics> {
        let (document, mut diagnostics) = bundled(files, missing)?;
        if diagnostics.has_errors() {
            return Ok(diagnostics);
        }
        let (document, found) = normalize(document);
        diagnostics.extend(found);
        diagnostics.extend(lower_document(&document, None).1);
        diagnostics.locate(&document.source, &document.origins);
        Ok(diagnostics)
    };
    shown(&run().unwrap_or_else(|diagnostics| diagnostics))
}

/// load → overlay: the document after the overlays, in order, as JSON, with the findings or the errors in an
/// overlay.
pub fn check_overlay(text: &str, overlays: &[&str]) -> String {
    let applied = || -> Result<Document, Diagnostics> {
        let mut document = parse(source(text))?;
        for (index, overlay) in overlays.iter().enumerate() {
            let name = format!("overlay-{}.yaml", index + 1);
            document = Overlay::parse(Source { name, text: (*overlay).to_owned() })?.apply(document)?;
        }
        Ok(document)
    };
    match applied() {
        Ok(document) => format!("{}\n{}", document.root, shown(&document.findings)),
        Err(diagnostics) => shown(&diagnostics),
    }
}

/// A document that is read and composed, and the findings of that.
pub fn composed_spec(text: &str) -> Option<(generator::spec::Spec, Diagnostics)> {
    normalized(text).ok().map(|(document, _)| read(&document))
}

/// normalize → compose: each definition of the composed document in short, and the findings.
pub fn check_composed(text: &str) -> String {
    let (document, _) = match normalized(text) {
        Ok(normalized) => normalized,
        Err(diagnostics) => return shown(&diagnostics),
    };
    let mut schemas = generator::spec::read(&document).0.schemas;
    let mut diagnostics = generator::compose::compose(&mut schemas);
    diagnostics.locate(&document.source, &document.origins);
    let line = |(name, id): (&String, &generator::spec::SchemaId)| {
        format!("{name}: {}\n", dump::schema(&schemas, *id, 3))
    };
    schemas.definitions().iter().map(line).chain([shown(&diagnostics)]).collect()
}

/// normalize → read: the operations and what they use, one in each line, the webhooks, and the findings.
pub fn check_read(text: &str) -> String {
    let (document, _) = match normalized(text) {
        Ok(normalized) => normalized,
        Err(diagnostics) => return shown(&diagnostics),
    };
    let (spec, mut diagnostics) = generator::spec::read(&document);
    diagnostics.locate(&document.source, &document.origins);
    dump::spec(&spec) + &shown(&diagnostics)
}

/// collect → name: the types with the places that they were made from, then the methods, one in each line.
pub fn check_names(text: &str) -> String {
    let (document, _) = match normalized(text) {
        Ok(normalized) => normalized,
        Err(diagnostics) => return shown(&diagnostics),
    };
    let (spec, mut diagnostics) = read(&document);
    let (inventory, found) = collect(&spec);
    diagnostics.extend(found);
    let (names, found) = name(&inventory);
    diagnostics.extend(found);
    diagnostics.locate(&document.source, &document.origins);
    let types = names
        .groups
        .iter()
        .map(|group| format!("{}: {}\n", group.name, inventory.schemas.get(group.leader).place));
    let methods = inventory.operations.iter().zip(&names.methods);
    let methods = methods.map(|(entry, name)| format!("{name}(): {}\n", entry.operation.id));
    types.chain(methods).chain([shown(&diagnostics)]).collect()
}

/// lower: the representation in short lines, and the findings.
pub fn check_lower(text: &str) -> String {
    match lowered(text) {
        Ok((api, diagnostics)) => {
            well_formed::check(&rendered(&api));
            format!("{}{}", dump::api(&api), shown(&diagnostics))
        }
        Err(diagnostics) => shown(&diagnostics),
    }
}

/// emit → render: the text of one file, which must be valid Rust, like all others.
pub fn check_emit(text: &str, file: &str) -> String {
    match lowered(text) {
        Ok((api, _)) => {
            let files = rendered(&api);
            well_formed::check(&files);
            assert_eq!(faults_of_client(&files), Vec::<String>::new(), "{text}");
            let known = || format!("there is no `{file}` among {:?}", files.keys());
            files.get(file).map_or_else(known, |text| text.clone().into_owned())
        }
        Err(diagnostics) => shown(&diagnostics),
    }
}

/// The README of the client of several documents, each a module.
pub fn check_readme(documents: &[(&str, &str)], own: Option<&str>) -> String {
    let mut apis = Vec::new();
    for (module, text) in documents {
        let Some(mut api) = api(text) else { return format!("no client of {module}") };
        api.module = (!module.is_empty()).then(|| module_name(module));
        apis.push(api);
    }
    let mut files = Files::new();
    let text = readme(&package(), &apis, own);
    files.insert("README.md".into(), readme(&package(), &apis, None).into());
    assert_eq!(faults_of_client(&files), Vec::<String>::new(), "{text}");
    text
}

/// All stages: the findings with code, file, line, column, pointer and help. An accepted document is also
/// emitted, and must give valid Rust.
pub fn check_diagnostics(text: &str) -> String {
    match lowered(text) {
        Ok((api, diagnostics)) => {
            well_formed::check(&rendered(&api));
            shown(&diagnostics)
        }
        Err(diagnostics) => shown(&diagnostics),
    }
}

/// All files of a document's client but the runtime's.
pub fn generated(text: &str) -> Files {
    lowered(text).map_or_else(|_| Files::new(), |(api, _)| rendered(&api))
}

fn package() -> Package {
    Package {
        name: "pets".into(),
        version: "0.1.0".into(),
        description: "Pets.".into(),
        ..Package::default()
    }
}

fn rendered(api: &Api) -> Files {
    let package = package();
    let mut modules = vec![root(&package, std::slice::from_ref(api))];
    modules.extend(emit(api, &library_name(&package.name)));
    let mut files = render(modules);
    files.insert("Cargo.toml".into(), manifest(&package, std::slice::from_ref(api)).into());
    files.insert("README.md".into(), readme(&package, std::slice::from_ref(api), None).into());
    files
}

/// load → … → lower: the answers of the operations.
pub fn check_replies(text: &str) -> String {
    let Ok((document, _)) = normalized(text) else { return String::new() };
    let (spec, _) = read(&document);
    let (Lowered { inventory, api, .. }, _) = generator::lowered(&spec, None);
    replies(&inventory, &api).unwrap_or_default()
}

/// A client whose stages succeed, for tests that break it afterwards.
pub fn api(text: &str) -> Option<Api> {
    lowered(text).ok().map(|(api, _)| api)
}
