//! What a run leaves of what was there before.

use std::fs;

use super::{DOCUMENT, check_succeeds, folder_with, folder_with_client, generate, text, tree, with_schema};

#[test]
fn a_second_run_changes_nothing() {
    let folder = folder_with_client();
    let before = tree(folder.path());
    assert!(before.keys().any(|path| path.ends_with("client/Cargo.toml")));
    let output = generate(folder.path());
    check_succeeds(&output);
    assert!(text(&output.stdout).contains(" 0 files changed"), "{}", text(&output.stdout));
    assert_eq!(tree(folder.path()), before);
}

#[test]
fn a_file_that_is_no_longer_produced_is_removed() {
    let folder = folder_with_client();
    let two = folder.path().join("client/src/operations/two.rs");
    assert!(two.exists());
    fs::write(folder.path().join("spec.yaml"), DOCUMENT.replace("[two]", "[one]")).unwrap();
    check_succeeds(&generate(folder.path()));
    assert!(!two.exists());
    assert!(folder.path().join("client/src/operations/one.rs").exists());
}

#[test]
fn a_foreign_file_is_not_removed() {
    let folder = folder_with_client();
    let foreign = folder.path().join("client/src/operations/own.rs");
    fs::write(&foreign, "//! Written by hand.\n").unwrap();
    check_succeeds(&generate(folder.path()));
    assert_eq!(fs::read_to_string(foreign).unwrap(), "//! Written by hand.\n");
}

/// Neither it nor any other file is touched when a file that was not generated stands where one is to be written.
#[test]
fn a_foreign_file_is_not_overwritten() {
    let folder = folder_with(DOCUMENT);
    fs::create_dir_all(folder.path().join("client/src")).unwrap();
    fs::write(folder.path().join("client/src/lib.rs"), "//! Written by hand.\n").unwrap();
    let before = tree(folder.path());
    let output = generate(folder.path());
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("lib.rs"), "{}", text(&output.stderr));
    assert_eq!(tree(folder.path()), before);
}

/// A failure leaves an earlier client as it was.
#[test]
fn a_failed_run_leaves_the_client() {
    let folder = folder_with_client();
    fs::write(folder.path().join("spec.yaml"), with_schema("{ $ref: 'other.yaml' }")).unwrap();
    let before = tree(folder.path());
    assert_eq!(generate(folder.path()).status.code(), Some(1));
    assert_eq!(tree(folder.path()), before);
}
