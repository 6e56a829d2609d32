//! What the command says of the codes of its findings.

use std::path::Path;

use super::{DOCUMENT, check_succeeds, folder_with, generate, run, text};

fn explain(arguments: &[&str]) -> std::process::Output {
    run(Path::new("."), &[&["explain"], arguments].concat())
}

/// The last line of what is told that is not empty.
fn last_line(told: &str) -> &str {
    told.lines().rfind(|line| !line.is_empty()).unwrap_or_default()
}

#[test]
fn a_code_is_explained() {
    let output = explain(&["media-type"]);
    check_succeeds(&output);
    let told = text(&output.stdout);
    assert!(
        told.starts_with("## media-type\n") && told.contains("```yaml") && told.ends_with(".\n\n"),
        "{told}"
    );
    assert_eq!(told.matches("\n## ").count(), 0, "{told}");
    assert!(output.stderr.is_empty());
}

#[test]
fn all_codes_are_listed() {
    let output = explain(&[]);
    check_succeeds(&output);
    let told = text(&output.stdout);
    assert!(told.lines().count() > 60, "{told}");
    for line in told.lines() {
        let (code, summary) = line.split_once(' ').unwrap();
        assert!(summary.ends_with('.'), "{line}");
        check_succeeds(&explain(&[code]));
    }
}

#[test]
fn an_unknown_code_names_the_nearest() {
    for (given, nearest) in
        [("mediatype", "the nearest: `media-type`"), ("operationid", "the nearest: `operation-id`")]
    {
        let output = explain(&[given]);
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stderr).contains(nearest), "{}", text(&output.stderr));
        assert!(output.stdout.is_empty());
    }
    let hostile = format!("\u{1b}[31m\u{202e}{}", "x".repeat(5000));
    assert_eq!(explain(&[&hostile]).status.code(), Some(2));
    assert_eq!(explain(&["tag", "tag"]).status.code(), Some(2));
}

#[test]
fn a_report_says_where_it_is_explained() {
    let one = DOCUMENT.replace("openapi: 3.0.3", "openapi: 3.0");
    let several = one.replace("/second: { get: { operationId: second,", "second: { get: {");
    for (document, expected) in [
        (DOCUMENT, ""),
        (&one, "For more information about `version`, try `clientwright explain version`."),
        (
            &several,
            "Some findings have explanations: operation-id, path, version; try `clientwright explain operation-id`.",
        ),
    ] {
        let output = generate(folder_with(document).path());
        check_succeeds(&output);
        assert_eq!(last_line(&text(&output.stderr)), expected);
        assert!(!text(&output.stdout).contains("clientwright explain"));
    }
}

#[test]
fn errors_are_explained_and_notes_are_not() {
    let folder = folder_with("- a list\n");
    let output = generate(folder.path());
    assert_eq!(output.status.code(), Some(1));
    let told = text(&output.stderr);
    let end = "For more information about `document-root`, try `clientwright explain document-root`.\nnothing was written\n";
    assert!(told.ends_with(end), "{told}");
    let noted = folder_with(&DOCUMENT.replace("servers: [{ url: 'https://example.org' }]\n", ""));
    let arguments = ["generate", "--spec", "spec.yaml", "--out", "client", "--notes"];
    let told = text(&run(noted.path(), &arguments).stderr);
    assert!(told.contains("note[server]") && !told.contains("clientwright explain"), "{told}");
}
