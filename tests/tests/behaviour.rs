//! The table of `docs/behaviour.md` names tests that there are.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The folder of the tests that the table calls so.
fn folder(place: &str) -> Option<PathBuf> {
    let folder = match place {
        "runtime" => "generator/runtime/src/tests",
        "described" => "tests/tests/described",
        "redis" => "tests/tests/redis",
        "wire" => "tests/tests/wire",
        "zoom" => "tests/tests/zoom",
        _ => return None,
    };
    Some(root().join(folder))
}

/// Why `place modules::test` names no test.
fn problem(citation: &str) -> Option<String> {
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
fn citations(row: &str) -> Vec<&str> {
    let column = row.trim_end_matches([' ', '|']).rsplit(" | ").next().unwrap_or_default();
    column.split('`').skip(1).step_by(2).collect()
}

#[test]
fn cited_tests_exist() {
    let text = fs::read_to_string(root().join("docs/behaviour.md")).unwrap();
    let rows = text.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| fault |"));
    let mut problems = Vec::new();
    let mut count = 0;
    for row in rows {
        let cited = citations(row);
        if cited.is_empty() {
            problems.push(format!("no test is cited: {row}"));
        }
        problems.extend(cited.iter().filter_map(|test| Some(format!("`{test}`: {}", problem(test)?))));
        count += cited.len();
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(count > 100, "the table was not found: {count} tests are cited");
}

#[test]
fn citations_that_name_nothing() {
    for citation in [
        "zoom errors::no_such_test",
        "zoom nowhere::no_test",
        "other a::b",
        "zoom errors",
        "x",
        "zoom main::version_2",
    ] {
        assert!(problem(citation).is_some(), "{citation}");
    }
    assert_eq!(problem("zoom errors::no_credentials"), None);
    assert_eq!(citations("| a `b` | c `d` | `zoom e::f`, `wire g::h` |"), ["zoom e::f", "wire g::h"]);
}
