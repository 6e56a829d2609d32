//! What is committed is what the documents give, and it is the same each time.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use generator::render::Files;
use xtask::{regenerate, root};

fn files(plan: &regenerate::Plan) -> Vec<&Files> {
    plan.outputs.iter().map(|output| &output.files).collect()
}

fn plan() -> regenerate::Plan {
    regenerate::plan(&root()).unwrap_or_else(|diagnostics| panic!("{diagnostics:?}"))
}

#[test]
fn committed_files_are_the_generated_ones() {
    let plan = plan();
    let differences = regenerate::check(&plan).unwrap_or_else(|diagnostics| panic!("{diagnostics:?}"));
    assert_eq!(differences.len(), 3, "the client, the golden clients and those of frameworks");
    for (folder, difference) in differences {
        let folder = folder.strip_prefix(root()).unwrap_or(&folder).display();
        assert!(
            difference.is_empty(),
            "`cargo xtask regenerate` would change {} in {folder}: {difference:#?}",
            difference.count()
        );
    }
}

/// The client has the surface that its callers are told about, and what changes of it is written down.
#[test]
fn the_client_has_its_surface_and_its_changelog() {
    let plan = plan();
    let changes = plan.changes.expect("a surface beside the client");
    assert!(changes.changes.is_empty(), "`cargo xtask regenerate` would change {}", changes.changes.len());
    let changelog = std::fs::read_to_string(root().join("generated-client/CHANGELOG.md")).unwrap();
    let version = format!("## {}", changes.new_version);
    let is_section = |line: &str| line == "## Unreleased" || line.starts_with(&version);
    assert!(changelog.lines().any(is_section), "no section of what is not published, or of {version}");
}

#[test]
fn two_runs_give_the_same_bytes() {
    let (first, second) = (plan(), plan());
    assert_eq!(files(&first), files(&second));
    assert_eq!(first.summary, second.summary);
}

#[test]
fn every_golden_client_is_compiled() {
    let plan = plan();
    let [_, golden, frameworks] = plan.outputs.as_slice() else { panic!("other outputs than these three") };
    check_modules(&golden.files, include_str!("../src/lib.rs"));
    check_modules(&frameworks.files, include_str!("../frameworks/src/lib.rs"));
}

/// The root of a crate has each client as a module, and no other one.
#[track_caller]
fn check_modules(clients: &Files, crate_root: &str) {
    let modules = clients
        .keys()
        .filter_map(|path| path.strip_prefix("src/")?.strip_suffix("/mod.rs"))
        .filter(|module| !module.contains('/'));
    let mut count = 0;
    for module in modules {
        assert!(crate_root.contains(&format!("pub mod {module};")), "`{module}` is not in src/lib.rs");
        count += 1;
    }
    assert_eq!(
        crate_root.matches("#[rustfmt::skip]").count(),
        count,
        "src/lib.rs has one that no document gives"
    );
}
