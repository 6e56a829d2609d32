//! The public surface of the client, one line an item: what a reviewer reads when a document or the generator changes.
//!
//! The lines come from the source alone. Trait implementations and the tables of the runtime's macros are left out.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use quote::ToTokens;
use syn::{Attribute, Fields, ImplItem, Item, ItemImpl, ItemUse, TraitItem, UseTree, Visibility};

/// The lines by the snapshot that they belong to.
type Surface = BTreeMap<String, Vec<String>>;

/// Which items of a private module its parent shows.
#[derive(Clone, PartialEq)]
enum Shown {
    All,
    Names(BTreeSet<String>),
}

impl Shown {
    fn has(&self, name: &str) -> bool {
        match self {
            Shown::All => true,
            Shown::Names(names) => names.contains(name),
        }
    }
}

/// A module: its source file, and the path by which users name it.
struct Module {
    file: PathBuf,
    path: String,
    shown: Shown,
}

impl Module {
    fn child(&self, name: &str, path: String, shown: Shown) -> Module {
        let stem = self.file.file_stem().unwrap();
        let folder = self.file.parent().unwrap();
        let is_root = stem == "lib" || stem == "mod";
        let folder = if is_root { folder.to_path_buf() } else { folder.join(stem) };
        let single = folder.join(format!("{name}.rs"));
        let file = if single.exists() { single } else { folder.join(name).join("mod.rs") };
        Module { file, path, shown }
    }

    fn join(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}::{name}", self.path) }
    }

    /// The snapshot of the file: one for each file of a document, one for the whole runtime.
    fn snapshot(&self, root: &Path) -> String {
        let file = self.file.strip_prefix(root).unwrap().with_extension("");
        let words: Vec<_> = file.iter().map(|word| word.to_string_lossy().into_owned()).collect();
        match words.split_first().unwrap() {
            (package, _) if package == "runtime" => "runtime".to_owned(),
            (_, below) => below.join("__"),
        }
    }
}

/// Tokens as one line, spaced as rustfmt does where it matters for reading.
fn line(tokens: impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string().split_whitespace().collect::<Vec<_>>().join(" ");
    for (from, to) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" ::", "::"),
        ("< ", "<"),
        (" <", "<"),
        (" >", ">"),
        (" ,", ","),
        (" ;", ";"),
        (" :", ":"),
        ("& ", "&"),
        ("( ", "("),
        (" (", "("),
        (" )", ")"),
        ("[ ", "["),
        (" ]", "]"),
        (" !", "!"),
        ("' ", "'"),
        (" . .", ".."),
        (",)", ")"),
        ("->(", "-> ("),
        (":(", ": ("),
        ("- >", "->"),
    ] {
        text = text.replace(from, to);
    }
    text
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn marks(attributes: &[Attribute]) -> String {
    let marked = |name: &str| attributes.iter().any(|attribute| attribute.path().is_ident(name));
    let names = ["deprecated", "non_exhaustive"].into_iter().filter(|name| marked(name));
    names.map(|name| format!("  #[{name}]")).collect()
}

fn add_file(module: &Module, root: &Path, surface: &mut Surface) {
    let text = fs::read_to_string(&module.file).unwrap();
    add_items(module, &syn::parse_file(&text).unwrap().items, root, surface);
}

fn add_items(module: &Module, items: &[Item], root: &Path, surface: &mut Surface) {
    let mut lines = Vec::new();
    for item in items {
        match item {
            Item::Use(item) if is_public(&item.vis) => {
                add_uses(module, item, &private_modules(items), &mut lines)
            }
            item => add_item(module, item, &mut lines),
        }
    }
    if !lines.is_empty() {
        surface.entry(module.snapshot(root)).or_default().extend(lines);
    }
    for item in items {
        let Item::Mod(child) = item else { continue };
        let name = child.ident.to_string();
        let (path, shown) = match shown(items, &name) {
            _ if is_public(&child.vis) => (module.join(&name), Shown::All),
            Some(shown) => (module.path.clone(), shown),
            None if name == "tests" => continue,
            // What it shows are methods of the types of its neighbours.
            None => (module.path.clone(), Shown::Names(exported(items))),
        };
        match &child.content {
            Some((_, items)) => {
                add_items(&Module { file: module.file.clone(), path, shown }, items, root, surface)
            }
            None => add_file(&module.child(&name, path, shown), root, surface),
        }
    }
}

/// What `pub use name::…` shows of a private module.
fn shown(items: &[Item], name: &str) -> Option<Shown> {
    let mut names = BTreeSet::new();
    for (path, leaf) in items.iter().filter_map(public_use).flat_map(|item| leaves(&item.tree)) {
        match (path.as_str(), leaf.as_str()) {
            (path, "*") if path == name => return Some(Shown::All),
            (path, leaf) if path == name => drop(names.insert(leaf.to_owned())),
            _ => {}
        }
    }
    (!names.is_empty()).then_some(Shown::Names(names))
}

/// The names that a module shows of its private ones.
fn exported(items: &[Item]) -> BTreeSet<String> {
    let leaves = items.iter().filter_map(public_use).flat_map(|item| leaves(&item.tree));
    leaves.map(|(_, leaf)| leaf).collect()
}

fn public_use(item: &Item) -> Option<&ItemUse> {
    match item {
        Item::Use(item) if is_public(&item.vis) => Some(item),
        _ => None,
    }
}

/// The leaves of a tree of imports, each with the path that leads to it.
fn leaves(tree: &UseTree) -> Vec<(String, String)> {
    match tree {
        UseTree::Path(path) => {
            let nested = leaves(&path.tree).into_iter();
            nested.map(|(rest, leaf)| (join(&path.ident.to_string(), &rest), leaf)).collect()
        }
        UseTree::Group(group) => group.items.iter().flat_map(leaves).collect(),
        UseTree::Glob(_) => vec![(String::new(), "*".to_owned())],
        other => vec![(String::new(), line(other))],
    }
}

fn join(first: &str, rest: &str) -> String {
    if rest.is_empty() { first.to_owned() } else { format!("{first}::{rest}") }
}

fn add_item(module: &Module, item: &Item, lines: &mut Vec<String>) {
    match item {
        Item::Struct(item) if is_public(&item.vis) && module.shown.has(&item.ident.to_string()) => {
            let path = module.join(&item.ident.to_string());
            lines.push(format!("struct {path}{}{}", line(&item.generics), marks(&item.attrs)));
            add_fields(&path, &item.fields, lines);
        }
        Item::Enum(item) if is_public(&item.vis) && module.shown.has(&item.ident.to_string()) => {
            let path = module.join(&item.ident.to_string());
            lines.push(format!("enum {path}{}{}", line(&item.generics), marks(&item.attrs)));
            lines.extend(item.variants.iter().map(|variant| {
                format!("{path}::{}{}{}", variant.ident, payload(&variant.fields), marks(&variant.attrs))
            }));
        }
        Item::Const(item) if is_public(&item.vis) && module.shown.has(&item.ident.to_string()) => {
            lines.push(format!("const {}: {}", module.join(&item.ident.to_string()), line(&item.ty)));
        }
        Item::Type(item) if is_public(&item.vis) && module.shown.has(&item.ident.to_string()) => {
            let path = module.join(&item.ident.to_string());
            lines.push(format!("type {path}{} = {}", line(&item.generics), line(&item.ty)));
        }
        Item::Fn(item) if is_public(&item.vis) && module.shown.has(&item.sig.ident.to_string()) => {
            lines.push(format!("fn {}", signature(&module.path, &item.sig)));
        }
        Item::Trait(item) if is_public(&item.vis) && module.shown.has(&item.ident.to_string()) => {
            let path = module.join(&item.ident.to_string());
            let above = line(&item.supertraits);
            let above = if above.is_empty() { above } else { format!(": {above}") };
            lines.push(format!("trait {path}{}{above}", line(&item.generics)));
            for member in &item.items {
                let TraitItem::Fn(method) = member else { continue };
                lines.push(signature(&path, &method.sig));
            }
        }
        Item::Impl(item) if item.trait_.is_none() => add_methods(module, item, lines),
        Item::Macro(item) => add_macro(module, item, lines),
        _ => {}
    }
}

/// What a variant holds.
fn payload(fields: &Fields) -> String {
    let Fields::Named(fields) = fields else { return line(fields) };
    let written = |field: &syn::Field| format!("{}: {}", line(&field.ident), line(&field.ty));
    format!(" {{ {} }}", fields.named.iter().map(written).collect::<Vec<_>>().join(", "))
}

fn add_fields(path: &str, fields: &Fields, lines: &mut Vec<String>) {
    for (index, field) in fields.iter().enumerate().filter(|(_, field)| is_public(&field.vis)) {
        let name = field.ident.as_ref().map_or(index.to_string(), ToString::to_string);
        lines.push(format!("{path}.{name}: {}", line(&field.ty)));
    }
}

fn add_methods(module: &Module, item: &ItemImpl, lines: &mut Vec<String>) {
    let owner = line(&item.self_ty);
    let name = owner.split('<').next().unwrap();
    if !module.shown.has(name) {
        return;
    }
    for member in &item.items {
        match member {
            ImplItem::Fn(method) if is_public(&method.vis) => {
                lines.push(signature(&module.join(name), &method.sig) + &marks(&method.attrs));
            }
            ImplItem::Const(constant) if is_public(&constant.vis) => {
                let path = format!("{}::{}", module.join(name), constant.ident);
                lines.push(format!("const {path}: {}", line(&constant.ty)));
            }
            _ => {}
        }
    }
}

/// `path::name(inputs) -> output`
fn signature(path: &str, signature: &syn::Signature) -> String {
    let syn::Signature { asyncness, ident, generics, inputs, output, .. } = signature;
    let asynchronous = if asyncness.is_some() { "async " } else { "" };
    let output = line(output);
    let output = if output.is_empty() { output } else { format!(" {output}") };
    let inputs = line(inputs).trim_end_matches(',').to_owned();
    format!("{asynchronous}{}{}({inputs}){output}", join(path, &ident.to_string()), line(generics))
}

fn private_modules(items: &[Item]) -> BTreeSet<String> {
    let private = |item: &Item| match item {
        Item::Mod(child) if !is_public(&child.vis) => Some(child.ident.to_string()),
        _ => None,
    };
    items.iter().filter_map(private).collect()
}

/// Names that are shown from elsewhere; what comes from a private module stands there itself.
fn add_uses(module: &Module, item: &ItemUse, private: &BTreeSet<String>, lines: &mut Vec<String>) {
    for (path, leaf) in leaves(&item.tree) {
        if !private.contains(&path) && module.shown.has(&leaf) {
            lines.push(format!("use {} = {path}::{leaf}", module.join(&leaf)));
        }
    }
}

/// The calls, and types that a macro of the runtime makes; the tables of the types are no surface.
fn add_macro(module: &Module, item: &syn::ItemMacro, lines: &mut Vec<String>) {
    let (name, tokens) = (line(&item.mac.path), line(&item.mac.tokens));
    match name.as_str() {
        "call" => {
            let (call, answer) = tokens.split_once(" -> ").unwrap();
            let (value, error) = answer.rsplit_once(", ").unwrap();
            lines.push(format!("{}.await -> Result<{value}, Error<{error}>>", module.join(call)));
        }
        "verbatim_text" => lines.push(format!("struct {}", module.join(tokens.split(',').next().unwrap()))),
        _ => {}
    }
}

fn surface() -> Surface {
    let root = xtask::root().join("generated-client");
    let mut surface = Surface::new();
    for (file, path) in [("src/lib.rs", ""), ("runtime/src/lib.rs", "runtime")] {
        let module = Module { file: root.join(file), path: path.to_owned(), shown: Shown::All };
        add_file(&module, &root, &mut surface);
    }
    surface
}

#[test]
fn public_surface() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots/surface");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for (name, lines) in surface() {
        settings.bind(|| insta::assert_snapshot!(name, lines.join("\n")));
    }
}

/// A snapshot of a module that is gone would be read as if it were there.
#[test]
fn no_other_snapshots() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/surface");
    let present =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let present: BTreeSet<String> = present.filter(|name| name.ends_with(".snap")).collect();
    let expected: BTreeSet<String> = surface().into_keys().map(|name| format!("{name}.snap")).collect();
    assert_eq!(present, expected);
}
