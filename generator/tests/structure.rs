//! The modules of the generator and of the runtime import each other in one direction only.
#![allow(clippy::unwrap_used, reason = "without the sources there is nothing to check")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The names from the root of a crate to a module, or to an item of one.
type Names = Vec<String>;

/// What each part of a folder imports of its neighbours.
type Imports = BTreeMap<String, BTreeSet<String>>;

/// The part of a folder that is its own file: `mod.rs`, or `lib.rs` at the root.
const OWN: &str = "(its own file)";

/// A file of a crate.
struct Module {
    /// Its text without comments and attributes.
    code: String,
    /// The paths in its `use` declarations, by their local names. Public ones only re-export.
    used: BTreeMap<String, Names>,
}

/// The modules of a crate, but for its tests.
struct Crate {
    modules: BTreeMap<Names, Module>,
}

fn names(path: &[&str]) -> Names {
    path.iter().map(|name| (*name).to_owned()).collect()
}

fn is_word(symbol: char) -> bool {
    symbol.is_ascii_alphanumeric() || symbol == '_'
}

/// The text without comments, attributes, and the tests at its end.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let is_code = |line: &&str| !line.trim_start().starts_with("//") && !line.trim_start().starts_with("#[");
    text.lines().filter(is_code).collect::<Vec<_>>().join("\n")
}

/// The code without its `use` and `mod` declarations.
fn without_declarations(code: &str) -> String {
    let is_declaration = |statement: &str| {
        let head = statement.split("::").next().unwrap_or_default();
        head.split_whitespace().any(|word| word == "use" || word == "mod") && !head.contains('{')
    };
    code.split_inclusive(';').filter(|statement| !is_declaration(statement)).collect()
}

/// The paths in a tree such as `a::{b, c::{self, d as e}}`, each with its local name. The tree ends at the
/// first symbol that is not part of a path. A name before a generic type is the last of its path.
fn paths(tree: &str) -> Vec<(String, Names)> {
    let (mut found, mut before) = (Vec::new(), Vec::new());
    let mut path: Names = Vec::new();
    let mut rest = tree.trim_start();
    loop {
        let name: String = rest.chars().take_while(|symbol| is_word(*symbol) || *symbol == '*').collect();
        if name.is_empty() && !rest.starts_with(['{', '}']) {
            break;
        }
        rest = &rest[name.len()..];
        if let Some(after) = rest.strip_prefix("::").filter(|after| !after.starts_with('<')) {
            path.push(name);
            rest = after.trim_start();
            if let Some(group) = rest.strip_prefix('{') {
                before.push(path.clone());
                rest = group.trim_start();
            }
            continue;
        }
        if !name.is_empty() {
            let mut full = path.clone();
            if name != "self" {
                full.push(name);
            }
            let mut given = full.last().cloned().unwrap_or_default();
            rest = rest.trim_start();
            if let Some(after) = rest.strip_prefix("as ") {
                given = after.chars().take_while(|symbol| is_word(*symbol)).collect();
                rest = after[given.len()..].trim_start();
            }
            found.push((given, full));
        }
        rest = rest.trim_start();
        // A group ends, or goes on with its next path.
        while let Some(after) = rest.strip_prefix('}').filter(|_| !before.is_empty()) {
            before.pop();
            rest = after.trim_start();
        }
        let Some((after, start)) = rest.strip_prefix(',').zip(before.last()) else { break };
        path.clone_from(start);
        rest = after.trim_start();
        while let Some(after) = rest.strip_prefix('}').filter(|_| !before.is_empty()) {
            before.pop();
            rest = after.trim_start().trim_start_matches(',').trim_start();
            path = before.last().cloned().unwrap_or_default();
        }
        if before.is_empty() {
            break;
        }
    }
    found
}

/// An absolute path for a path in a module: `crate::…`, `super::…`, `self::…`, and the module's own parts.
fn from_root(path: &[String], module: &[String], is_child: impl Fn(&str) -> bool) -> Option<Names> {
    let supers = path.iter().take_while(|name| *name == "super").count();
    match path.first()?.as_str() {
        "crate" => Some(path[1..].to_vec()),
        "self" => Some([module, &path[1..]].concat()),
        "super" => Some([module.get(..module.len().checked_sub(supers)?)?, &path[supers..]].concat()),
        child if is_child(child) => Some([module, path].concat()),
        _ => None,
    }
}

impl Crate {
    fn read(src: &Path) -> Crate {
        let mut found = Crate { modules: BTreeMap::new() };
        found.add_folder(src, &[]);
        let children: BTreeSet<Names> = found.modules.keys().cloned().collect();
        for (module, file) in &mut found.modules {
            let is_child = |name: &str| children.contains(&[module.as_slice(), &names(&[name])].concat());
            for declaration in file.code.split("use ").skip(1) {
                for (given, path) in paths(declaration) {
                    if let Some(path) = from_root(&path, module, is_child) {
                        file.used.insert(given, path);
                    }
                }
            }
        }
        found
    }

    fn add_folder(&mut self, folder: &Path, names: &[String]) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            let below = [names, std::slice::from_ref(&name)].concat();
            if matches!(name.as_str(), "tests" | "main") {
                continue;
            }
            if path.is_dir() {
                self.add_folder(&path, &below);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let module = if matches!(name.as_str(), "mod" | "lib") { names.to_vec() } else { below };
                let code = code(&fs::read_to_string(&path).unwrap());
                self.modules.insert(module, Module { code, used: BTreeMap::new() });
            }
        }
    }

    /// The module where the target of a path is defined, behind all re-exports.
    fn home(&self, path: &[String], steps: usize) -> Option<Names> {
        let known = (0..=path.len()).rev().find(|length| self.modules.contains_key(&path[..*length]))?;
        let (module, item) = path.split_at(known);
        let passed = item.first().and_then(|name| self.modules[module].used.get(name));
        match passed.filter(|_| steps > 0) {
            Some(next) => self.home(&[next, &item[1..]].concat(), steps - 1),
            None => Some(module.to_vec()),
        }
    }

    /// The paths that a module's code says, from the root.
    fn said(&self, module: &[String]) -> Vec<Names> {
        let file = &self.modules[module];
        let is_child = |name: &str| self.modules.contains_key(&[module, &names(&[name])].concat());
        let mut said = Vec::new();
        let mut starts: Vec<String> = names(&["crate", "super", "self"]);
        let children = self.modules.keys().filter(|other| other.len() == module.len() + 1);
        starts.extend(
            children.filter(|other| other.starts_with(module)).map(|other| other.last().unwrap().clone()),
        );
        for start in starts {
            for (at, _) in file.code.match_indices(&format!("{start}::")) {
                let before = &file.code[..at];
                // `$crate::` is in a macro, whose code belongs to another module, and so does the rest of
                // another path. `pub(in crate::…)` imports nothing.
                let is_start = !before.ends_with(|symbol| is_word(symbol) || ":$".contains(symbol))
                    && !before.ends_with("pub(in ");
                // A public declaration only re-exports, which counts for the modules that use it.
                let is_passed = before.trim_end().rsplit(';').next().is_some_and(|line| {
                    let line = line.trim_start();
                    line.starts_with("pub") && line.ends_with("use")
                });
                if is_start && !is_passed {
                    let found = paths(&file.code[at..]).into_iter().map(|(_, path)| path);
                    said.extend(found.filter_map(|path| from_root(&path, module, is_child)));
                }
            }
        }
        // What a declaration passes on may be used beside it too.
        let rest = without_declarations(&file.code);
        for (name, path) in &file.used {
            let uses = rest.match_indices(name.as_str()).filter(|(at, _)| {
                let (before, after) = (&rest[..*at], &rest[at + name.len()..]);
                !before.ends_with(is_word) && !after.starts_with(is_word)
            });
            if uses.count() > 0 {
                said.push(path.clone());
            }
        }
        said
    }

    /// What the parts of each folder import of each other.
    fn imports(&self) -> BTreeMap<Names, Imports> {
        let mut imports: BTreeMap<Names, Imports> = BTreeMap::new();
        for module in self.modules.keys() {
            for path in self.said(module) {
                let Some(home) = self.home(&path, 8) else { continue };
                let shared = module.iter().zip(&home).take_while(|(one, other)| one == other).count();
                let part = |of: &[String]| of.get(shared).cloned().unwrap_or_else(|| OWN.to_owned());
                let (from, to) = (part(module), part(&home));
                if from != to {
                    let folder = imports.entry(module[..shared].to_vec()).or_default();
                    folder.entry(from).or_default().insert(to);
                }
            }
        }
        imports
    }
}

/// The inherent `impl` blocks in a module's code: the type's name and the block's text.
fn inherent_impls(code: &str) -> Vec<(String, &str)> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("\nimpl") {
        let Some((head, _)) = code[at + 1..].split_once('{') else { continue };
        // A block at the start of a line ends at the next brace there.
        let block = code[at + 1..].split_once("\n}").map_or("", |(block, _)| block);
        let is_of_trait = head.contains(" for ");
        let name = after_parameters(head.trim_start_matches("impl"));
        let name: String = name.chars().take_while(|symbol| is_word(*symbol)).collect();
        if !is_of_trait && !name.is_empty() {
            found.push((name, block));
        }
    }
    found
}

/// What follows the parameters of an `impl`.
fn after_parameters(text: &str) -> &str {
    let mut depth = 0;
    for (at, symbol) in text.char_indices() {
        match symbol {
            '<' => depth += 1,
            '>' => depth -= 1,
            ' ' if depth == 0 => {}
            _ if depth == 0 => return &text[at..],
            _ => {}
        }
    }
    text
}

/// The names after each of `before` in a text without white space.
fn names_after<'t>(text: &'t str, before: &str) -> Vec<&'t str> {
    let after = text.match_indices(before).map(|(at, _)| &text[at + before.len()..]);
    after.map(|rest| &rest[..rest.find(|symbol| !is_word(symbol)).unwrap_or(rest.len())]).collect()
}

/// Which modules' methods of a type call methods in other modules, by type.
fn calls_of_methods(found: &Crate) -> BTreeMap<String, Imports> {
    let mut homes: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    let mut blocks = Vec::new();
    for (module, file) in &found.modules {
        for (of, block) in inherent_impls(&file.code) {
            let module = module.join("/");
            for name in names_after(block, "fn ") {
                homes
                    .entry(of.clone())
                    .or_default()
                    .entry(name.to_owned())
                    .or_default()
                    .insert(module.clone());
            }
            blocks.push((module, of, block.split_whitespace().collect::<String>()));
        }
    }
    let mut calls: BTreeMap<String, Imports> = BTreeMap::new();
    for (module, of, block) in &blocks {
        for name in names_after(block, "self.").into_iter().chain(names_after(block, "Self::")) {
            for home in homes[of].get(name).into_iter().flatten().filter(|home| *home != module) {
                let imports = calls.entry(of.clone()).or_default();
                imports.entry(module.clone()).or_default().insert(home.clone());
            }
        }
    }
    calls
}

/// Fails if a type's methods in several files call each other in a circle. `known` is an existing call, to
/// check the search.
fn check_methods(src: &str, known: Option<(&str, &str, &str)>) {
    let calls = calls_of_methods(&Crate::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(src)));
    if let Some((of, from, to)) = known {
        assert!(calls[of][from].contains(to), "the calls were not found: {calls:?}");
    }
    let circles = calls.iter().filter_map(|(of, imports)| {
        Some(format!(
            "`{of}` of `{src}`: {}; on circles are {:?}",
            circle(imports)?.join(" -> "),
            on_circles(imports)
        ))
    });
    let circles: Vec<String> = circles.collect();
    assert!(circles.is_empty(), "methods in several files call each other: {}", circles.join("\n"));
}

/// A circle among the parts of a folder, from a part back to itself.
fn circle(imports: &Imports) -> Option<Vec<String>> {
    imports.keys().find_map(|start| {
        let mut before: BTreeMap<&String, &String> = BTreeMap::new();
        let mut open = vec![start];
        while let Some(part) = open.pop() {
            for next in imports.get(part).into_iter().flatten() {
                if before.contains_key(next) {
                    continue;
                }
                before.insert(next, part);
                if next == start {
                    return Some(way(&before, start));
                }
                open.push(next);
            }
        }
        None
    })
}

/// The way to a part from itself.
fn way(before: &BTreeMap<&String, &String>, start: &String) -> Vec<String> {
    let mut way = vec![start.clone()];
    let mut at = before[start];
    while at != start {
        way.push(at.clone());
        at = before[at];
    }
    way.push(start.clone());
    way.reverse();
    way
}

/// The parts of a folder that lie on circles.
fn on_circles(imports: &Imports) -> Vec<&String> {
    let reaches_itself = |start: &&String| {
        let (mut seen, mut open) = (BTreeSet::new(), vec![*start]);
        while let Some(part) = open.pop() {
            open.extend(imports.get(part).into_iter().flatten().filter(|next| seen.insert(*next)));
        }
        seen.contains(start)
    };
    imports.keys().filter(reaches_itself).collect()
}

/// Fails if modules of a crate import each other, in the checked folders. `known` is an existing import, to
/// check the search.
fn check_floors(src: &str, known: (&[&str], &str, &str), is_held: impl Fn(&[String]) -> bool) {
    let imports = Crate::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(src)).imports();
    let (folder, from, to) = known;
    assert!(imports[&names(folder)][from].contains(to), "the imports were not found: {imports:?}");
    let held = imports.iter().filter(|(folder, _)| is_held(folder));
    let circles = held.filter_map(|(folder, imports)| {
        let way = circle(imports)?.join(" -> ");
        let all = on_circles(imports);
        Some(format!("`{src}/{}`: {way}; on circles are {all:?}", folder.join("/")))
    });
    let circles: Vec<String> = circles.collect();
    assert!(circles.is_empty(), "modules import each other in {}", circles.join("\nand in "));
}

#[test]
fn the_generator_has_floors() {
    check_floors("src", (&[], "pipeline", "lower"), |_| true);
}

#[test]
fn the_runtime_has_floors() {
    check_floors("runtime/src", (&[], "exchange", "request"), |_| true);
}

#[test]
fn methods_in_several_files_have_floors() {
    check_methods("src", Some(("Lowering", "lower/schema", "lower/reference")));
    check_methods("runtime/src", None);
}

#[test]
fn methods_are_found_in_several_files() {
    let found = crate_of(&[
        (&["lib.rs"], "mod a;\nmod b;\n"),
        (
            &["a.rs"],
            "pub struct T;\nimpl T {\n    fn one(&self) {\n        self\n            .two()\n    }\n}\n",
        ),
        (
            &["b.rs"],
            "use crate::a::T;\nimpl<'a> T {\n    fn two(&self) {}\n    fn three() { Self::one() }\n}\n",
        ),
    ]);
    let of = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    let calls = Imports::from([("a".to_owned(), of(&["b"])), ("b".to_owned(), of(&["a"]))]);
    assert_eq!(calls_of_methods(&found), BTreeMap::from([("T".to_owned(), calls)]));
}

#[test]
fn paths_are_read_from_trees() {
    let found = |tree: &str| -> Vec<String> {
        paths(tree).into_iter().map(|(given, path)| format!("{given}={}", path.join("::"))).collect()
    };
    assert_eq!(found("super::a::B;"), ["B=super::a::B"]);
    assert_eq!(
        found("crate::{a::{self, B}, c::{D as E, F,}, g};\nuse x::y;"),
        ["a=crate::a", "B=crate::a::B", "E=crate::c::D", "F=crate::c::F", "g=crate::g"]
    );
    assert_eq!(found("crate::a::b(super::c)"), ["b=crate::a::b"]);
    assert_eq!(found("crate::a::*;"), ["*=crate::a::*"]);
    assert_eq!(found("child::Of<super::X>"), ["Of=child::Of"]);
}

fn crate_of(files: &[(&[&str], &str)]) -> Crate {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let file = path.iter().fold(folder.path().to_owned(), |folder, name| folder.join(name));
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    Crate::read(folder.path())
}

#[test]
fn circles_are_found_in_each_folder_behind_what_passes_on() {
    let found = crate_of(&[
        (&["lib.rs"], "mod high;\nmod low;\npub use high::Top;\n"),
        (&["high", "mod.rs"], "mod a;\nmod b;\npub use a::Top;\npub use b::B;\n"),
        (&["high", "a.rs"], "use super::B;\nuse crate::low::Low;\npub struct Top(B);\n"),
        (&["high", "b.rs"], "//! See [`Top`](super::Top) and `super::Top`.\npub struct B;\n"),
        (&["low.rs"], "pub struct Low;\n"),
    ]);
    let imports = found.imports();
    let of = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(imports[&names(&[])], Imports::from([("high".to_owned(), of(&["low"]))]));
    assert_eq!(imports[&names(&["high"])], Imports::from([("a".to_owned(), of(&["b"]))]));
    assert_eq!(imports.values().find_map(circle), None);
}

#[test]
fn a_folder_is_above_its_parts_or_below_them() {
    let own = |own: &str| {
        let files: [(&[&str], &str); 3] = [
            (&["lib.rs"], "mod high;\n"),
            (&["high", "mod.rs"], own),
            (&["high", "a.rs"], "use super::Shared;\npub struct A(Shared);\n"),
        ];
        crate_of(&files).imports().values().find_map(circle)
    };
    assert_eq!(own("mod a;\npub use a::A;\npub struct Shared;\n"), None);
    let way = Some(names(&[OWN, "a", OWN]));
    assert_eq!(own("mod a;\npub use a::A;\npub struct Shared;\npub struct Top(A);\n"), way);
    assert_eq!(own("mod a;\npub struct Shared;\npub fn top() -> a::A { a::new() }\n"), way);
}

#[test]
fn a_circle_is_a_way_back() {
    let of = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    let imports = Imports::from([
        ("a".to_owned(), of(&["b"])),
        ("b".to_owned(), of(&["c"])),
        ("c".to_owned(), of(&["a"])),
        ("d".to_owned(), of(&["a"])),
    ]);
    assert_eq!(circle(&imports), Some(names(&["a", "b", "c", "a"])));
    assert_eq!(on_circles(&imports), ["a", "b", "c"]);
    assert_eq!(circle(&Imports::from([("d".to_owned(), of(&["a"]))])), None);
}
