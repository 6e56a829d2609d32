//! The pages of the repository, their prose and their commands.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use super::citation::root;

/// The folders with pages for readers, below the root.
const FOLDERS: [&str; 4] = ["", "docs", "docs/decisions", "generated-client"];

/// Each page by its path.
pub fn pages() -> BTreeMap<PathBuf, String> {
    let mut pages = BTreeMap::new();
    for folder in FOLDERS {
        for entry in fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "md") {
                let text = fs::read_to_string(&path).unwrap();
                pages.insert(fs::canonicalize(path).unwrap(), text);
            }
        }
    }
    pages
}

/// A page without its blocks of code.
pub fn prose(page: &str) -> String {
    lines(page).filter(|(is_code, _)| !is_code).map(|(_, line)| format!("{line}\n")).collect()
}

/// The lines of a page's blocks of commands.
pub fn commands(page: &str) -> Vec<&str> {
    let mut commands = Vec::new();
    let mut is_shell = false;
    for (is_code, line) in lines(page) {
        match line.trim_start().strip_prefix("```") {
            Some(language) => is_shell = is_code && language == "sh",
            None if is_code && is_shell => commands.push(line.split(" #").next().unwrap_or(line).trim()),
            None => {}
        }
    }
    commands
}

/// Each line, and whether it is one of a block of code, whose fences count as its lines.
fn lines(page: &str) -> impl Iterator<Item = (bool, &str)> {
    let mut is_code = false;
    page.lines().map(move |line| {
        let is_fence = line.trim_start().starts_with("```");
        if is_fence {
            is_code = !is_code;
        }
        (is_code || is_fence, line)
    })
}
