//! Clients of a part of a document.

use std::fs;

use super::{DOCUMENT, check_fails, check_succeeds, folder_with, run, text};

const ARGUMENTS: [&str; 5] = ["generate", "--spec", "spec.yaml", "--out", "client"];

#[test]
fn only_what_is_asked_for() {
    for arguments in
        [["--only", "two"], ["--only", "/sec*"], ["--except", "first"], ["--except", "GET /first"]]
    {
        let folder = folder_with(DOCUMENT);
        let output = run(folder.path(), &[&ARGUMENTS[..], &arguments].concat());
        check_succeeds(&output);
        assert!(text(&output.stdout).contains("1 operation,"), "{}", text(&output.stdout));
        assert!(folder.path().join("client/src/operations/two.rs").exists(), "{arguments:?}");
        assert!(!folder.path().join("client/src/operations/one.rs").exists(), "{arguments:?}");
        let coverage = fs::read_to_string(folder.path().join("client/coverage.json")).unwrap();
        assert!(coverage.contains("\"total\": 1"), "{coverage}");
    }
}

#[test]
fn findings_are_about_what_is_asked_for() {
    let document = DOCUMENT.replace("tags: [one],", "tags: [one], x-pagination: nonsense,");
    for (except, is_reported) in [("two", true), ("one", false)] {
        let folder = folder_with(&document);
        let output = run(folder.path(), &[&ARGUMENTS[..], &["--except", except]].concat());
        check_succeeds(&output);
        assert_eq!(text(&output.stderr).contains("pagination"), is_reported, "{}", text(&output.stderr));
    }
}

#[test]
fn what_matches_nothing_is_an_error() {
    let folder = folder_with(DOCUMENT);
    let output = run(folder.path(), &[&ARGUMENTS[..], &["--only", "tow", "--except", "/third"]].concat());
    check_fails(folder.path(), &output, &["`tow`", "`/third`", "the tags are `one`, `two`", "spec.yaml"]);
    let output = run(folder.path(), &[&ARGUMENTS[..], &["--only", " "]].concat());
    assert_eq!(output.status.code(), Some(2), "{}", text(&output.stderr));
}

#[test]
fn settings_say_the_same() {
    let folder = folder_with(DOCUMENT);
    let settings = "[client]\nname = 'part'\nversion = '1.0.0'\ndescription = 'A part.'\noutput = 'client'\n\n[[document]]\npath = 'spec.yaml'\n";
    let written = |more: &str| fs::write(folder.path().join("generator.toml"), format!("{settings}{more}"));
    written("only = ['']\n").unwrap();
    let output = run(folder.path(), &["generate", "--config", "generator.toml"]);
    check_fails(folder.path(), &output, &["`only`", "give a tag"]);
    written("only = ['one', 'two']\nexcept = ['/first']\n").unwrap();
    let output = run(folder.path(), &["generate", "--config", "generator.toml"]);
    check_succeeds(&output);
    assert!(folder.path().join("client/src/operations/two.rs").exists());
    assert!(!folder.path().join("client/src/operations/one.rs").exists());
}
