//! The table of `docs/behaviour.md` names tests that there are.

use std::fs;

use super::citation::{citations, problem, root};

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
