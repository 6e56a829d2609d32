//! Each command of a page is one that the workspace has.

use std::fs;

use super::citation::root;
use super::pages::{commands, pages};

/// The subcommands of `cargo xtask`, from its source.
fn chores() -> Vec<String> {
    let source = fs::read_to_string(root().join("xtask/src/main.rs")).unwrap();
    let (_, variants) = source.split_once("enum Chore {").unwrap();
    let (variants, _) = variants.split_once("\n}\n").unwrap();
    let names = variants.lines().filter_map(|line| line.strip_prefix("    "));
    let names = names.filter(|name| name.starts_with(|first: char| first.is_ascii_uppercase()));
    names.map(|name| kebab(name.split(['(', ' ', ',']).next().unwrap())).collect()
}

fn kebab(name: &str) -> String {
    let mut text = String::new();
    for sign in name.chars() {
        if sign.is_ascii_uppercase() && !text.is_empty() {
            text.push('-');
        }
        text.push(sign.to_ascii_lowercase());
    }
    text
}

/// The word after another one in a command.
fn after<'a>(command: &'a str, word: &str) -> Option<&'a str> {
    command.split_whitespace().skip_while(|one| *one != word).nth(1)
}

#[test]
fn commands_are_there() {
    let chores = chores();
    let mut faults = Vec::new();
    let mut count = 0;
    for (path, page) in pages() {
        let inline = page.split('`').skip(1).step_by(2).filter(|code| code.starts_with("cargo "));
        for command in commands(&page).into_iter().chain(inline) {
            count += 1;
            let unknown = after(command, "xtask").is_some_and(|chore| !chores.iter().any(|one| one == chore));
            let example = after(command, "--example").filter(|_| command.contains("zoom-client"));
            let is_there = |name: &str| root().join(format!("generated-client/examples/{name}.rs")).exists();
            if unknown || example.is_some_and(|name| !is_there(name)) {
                faults.push(format!("{}: {command}", path.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(count > 40, "the commands were not found: {count}");
}

#[test]
fn names_of_chores() {
    let chores = chores();
    assert!(chores.iter().any(|chore| chore == "change-report"), "{chores:?}");
    assert_eq!(after("cargo xtask corpus DIR", "xtask"), Some("corpus"));
    assert_eq!(kebab("CorpusDocument"), "corpus-document");
}
