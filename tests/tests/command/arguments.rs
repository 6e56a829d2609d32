//! The arguments of the command.

use std::fs;
use std::path::Path;

use super::{DOCUMENT, check_fails, check_succeeds, folder_with, run, text};

#[test]
fn help_and_version() {
    let here = Path::new(".");
    for (arguments, words) in [
        (&["--help"][..], &["generate", "Exit codes"][..]),
        (&["generate", "--help"], &["--spec", "--out", "--overlay", "--config"]),
        (&["--version"], &["clientwright"]),
    ] {
        let output = run(here, arguments);
        check_succeeds(&output);
        for word in words {
            assert!(text(&output.stdout).contains(word), "{word}: {}", text(&output.stdout));
        }
    }
}

#[test]
fn wrong_arguments() {
    let here = Path::new(".");
    for arguments in [
        &[][..],
        &["generat"],
        &["generate"],
        &["generate", "--spec", "spec.yaml"],
        &["generate", "--out", "client"],
        &["generate", "--spec", "spec.yaml", "--out", "client", "--nonsense"],
        &["generate", "--spec", "spec.yaml", "--out", "client", "--config", "generator.toml"],
        &["diff"],
        &["diff", "spec.yaml"],
        &["diff", "spec.yaml", "new.yaml", "--git", "HEAD~1", "HEAD"],
    ] {
        let output = run(here, arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", text(&output.stderr));
        assert!(text(&output.stderr).contains("Usage"), "{}", text(&output.stderr));
    }
}

#[test]
fn names_of_packages() {
    for (name, expected) in [
        ("My Client", Some("my-client")),
        ("9 lives", Some("client-9-lives")),
        ("-_-", Some("client-_")),
        ("生成", None),
        ("--", None),
    ] {
        let folder = folder_with(DOCUMENT);
        let name = format!("--name={name}");
        let output = run(folder.path(), &["generate", "--spec", "spec.yaml", "--out", "client", &name]);
        let Some(expected) = expected else {
            check_fails(folder.path(), &output, &["name of a package"]);
            continue;
        };
        check_succeeds(&output);
        let manifest = fs::read_to_string(folder.path().join("client/Cargo.toml")).unwrap();
        assert!(manifest.contains(&format!("name = \"{expected}\"")), "{manifest}");
    }
}
