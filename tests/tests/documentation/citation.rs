//! Tests that a documentation cites: where they are, and whether there are any.

use std::fs;
use std::path::{Path, PathBuf};

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The folder of the tests that the table calls so.
fn folder(place: &str) -> Option<PathBuf> {
    let folder = match place {
        "runtime" => "generator/runtime/src/tests",
        "command" => "tests/tests",
        "described" => "tests/tests/described",
        "generator" => "generator/tests",
        "redis" => "tests/tests/redis",
        "wire" => "tests/tests/wire",
        "zoom" => "tests/tests/zoom",
        _ => return None,
    };
    Some(root().join(folder))
}

/// Why `place modules::test` names no test.
pub fn problem(citation: &str) -> Option<String> {
    let Some((place, test)) = citation.split_once(' ') else { return Some("it names no place".to_owned()) };
    let Some(folder) = folder(place) else { return Some(format!("there is no place `{place}`")) };
    let Some((modules, name)) = test.rsplit_once("::") else { return Some("it names no module".to_owned()) };
    let file = folder.join(modules.replace("::", "/")).with_extension("rs");
    let Ok(source) = fs::read_to_string(&file) else {
        return Some(format!("there is no {}", file.display()));
    };
    let heads = [format!("\nfn {name}("), format!("\nasync fn {name}(")];
    let head = heads.iter().find_map(|head| source.find(head.as_str()));
    // An attribute stands in the lines before it.
    let is_test = head.is_some_and(|head| {
        let before = source[..head].lines().rev().take_while(|line| !line.trim().is_empty());
        before.into_iter().any(|line| line.starts_with("#[test]") || line.starts_with("#[tokio::test"))
    });
    (!is_test).then(|| format!("{} has no test `{name}`", file.display()))
}

/// The citations of the last column of a row.
pub fn citations(row: &str) -> Vec<&str> {
    let column = row.trim_end_matches([' ', '|']).rsplit(" | ").next().unwrap_or_default();
    column.split('`').skip(1).step_by(2).collect()
}
