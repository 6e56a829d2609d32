//! The modules of the generator import each other in one direction only.
#![allow(clippy::unwrap_used, reason = "without the sources there is nothing to check")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The modules that each top-level module imports.
type Imports = BTreeMap<String, BTreeSet<String>>;

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The modules of a file: those of `src/a/b/c.rs` are `a`, `b`, `c`, and those of `src/a/mod.rs` are `a`.
fn modules_of(file: &Path) -> Vec<String> {
    let parts = file.with_extension("");
    let mut parts: Vec<String> =
        parts.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    parts.retain(|part| part != "mod");
    parts
}

/// The first names of the paths behind a start such as `crate::`, of which a group in braces has several.
fn first_names(rest: &str) -> Vec<String> {
    let name = |text: &str| -> String {
        text.trim_start()
            .chars()
            .take_while(|symbol| symbol.is_ascii_alphanumeric() || *symbol == '_')
            .collect()
    };
    let Some(group) = rest.strip_prefix('{') else { return vec![name(rest)] };
    let (mut depth, mut start, mut names) = (0_usize, 0, Vec::new());
    for (at, symbol) in group.char_indices() {
        match symbol {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                names.push(name(&group[start..at]));
                start = at + 1;
                if symbol == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    names
}

/// The top-level names that a text imports: behind `crate::`, and behind as many `super::` as lead to the root.
fn imported(text: &str, modules: &[String]) -> Vec<String> {
    let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    let to_root = "super::".repeat(modules.len().max(1));
    let mut names = Vec::new();
    for start in ["crate::", to_root.as_str()] {
        for (at, _) in code.match_indices(start) {
            // `$crate::`, and a name that ends so, are no start of a path; `crate::runtime` is the client's.
            let before = code[..at].chars().next_back();
            if before.is_none_or(|symbol| !symbol.is_ascii_alphanumeric() && !"_$:".contains(symbol)) {
                names.extend(first_names(&code[at + start.len()..]));
            }
        }
    }
    names
}

/// What each top-level module imports; a function or type at the root counts as the module that `lib.rs` takes it from.
fn imports(src: &Path) -> Imports {
    let mut files = Vec::new();
    sources(src, &mut files);
    let library = fs::read_to_string(src.join("lib.rs")).unwrap();
    let declared = library.lines().filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod "));
    let known: BTreeSet<String> = declared.map(|name| name.trim_end_matches(';').to_owned()).collect();
    let mut reexported = BTreeMap::new();
    for (module, names) in library.lines().filter_map(|line| line.strip_prefix("pub use ")?.split_once("::"))
    {
        for name in names.trim_matches(['{', '}', ';']).split(", ") {
            reexported.insert(name.trim_end_matches(['}', ';']).to_owned(), module.to_owned());
        }
    }
    let mut imports = Imports::new();
    for file in files {
        let modules = modules_of(file.strip_prefix(src).unwrap());
        let own = modules[0].clone();
        if own == "lib" || own == "main" {
            continue;
        }
        let entry = imports.entry(own.clone()).or_default();
        for name in imported(&fs::read_to_string(&file).unwrap(), &modules) {
            let name = if known.contains(&name) { Some(&name) } else { reexported.get(&name) };
            entry.extend(name.filter(|name| **name != own).cloned());
        }
    }
    imports
}

/// A circle among the modules, from a module back to itself.
fn circle(imports: &Imports) -> Option<Vec<String>> {
    imports.keys().find_map(|start| {
        let mut before: BTreeMap<&String, &String> = BTreeMap::new();
        let mut open = vec![start];
        while let Some(module) = open.pop() {
            for next in imports.get(module).into_iter().flatten() {
                if before.contains_key(next) {
                    continue;
                }
                before.insert(next, module);
                if next == start {
                    return Some(way(&before, start));
                }
                open.push(next);
            }
        }
        None
    })
}

/// The way to a module from itself.
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

#[test]
fn no_modules_import_each_other() {
    let imports = imports(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    assert!(imports["pipeline"].contains("lower"), "the imports were not found: {imports:?}");
    assert!(imports["spec"].contains("place"), "the imports were not found: {imports:?}");
    if let Some(way) = circle(&imports) {
        panic!("these modules import each other: {}", way.join(" -> "));
    }
}

#[test]
fn a_circle_is_found_by_crate_and_by_super() {
    let modules = ["one".to_owned(), "part".to_owned()];
    let text = "use crate::{two::{A, B}, three};\nuse super::super::four::C;\nuse super::sibling::D;\n// crate::none\n";
    assert_eq!(imported(text, &modules), ["two", "three", "four"]);
    let of = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    let imports = Imports::from([
        ("a".to_owned(), of(&["b"])),
        ("b".to_owned(), of(&["c"])),
        ("c".to_owned(), of(&["a"])),
        ("d".to_owned(), of(&["a"])),
    ]);
    assert_eq!(circle(&imports), Some(["a", "b", "c", "a"].map(str::to_owned).to_vec()));
    assert_eq!(circle(&Imports::from([("d".to_owned(), of(&["a"]))])), None);
}
