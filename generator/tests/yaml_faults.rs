//! The limits of the YAML reader, and its messages.

use crate::common::deep;
use generator::document::{Source, parse};
use insta::assert_snapshot;
use serde_json::json;

fn check_bound(text: &str) -> String {
    let source = Source { name: "api.yaml".into(), text: text.to_owned() };
    match parse(source) {
        Ok(_) => "read".into(),
        Err(fault) => fault.to_string().lines().next().unwrap_or_default().to_owned(),
    }
}

/// 64 KiB of anything end in a tree or in a finding.
#[test]
fn what_grows_is_bounded() {
    const SIZE: usize = 64 * 1024;
    let anchored: String = (0..SIZE / 12).map(|index| format!("k{index}: &a{index} x\n")).collect();
    let chain: String = (1..2_000).map(|index| format!("k{index}: &a{index} [*a{}]\n", index - 1)).collect();
    let long = format!("a: &a {}\nb: [{}x]\n", "x".repeat(SIZE / 2), "*a, ".repeat(SIZE / 8));
    let wide = format!("a: &a [{}x]\nb: [{}x]\n", "x, ".repeat(SIZE / 6), "*a, ".repeat(SIZE / 8));
    let within = "&a [".repeat(100);
    for (text, expected) in [
        (format!("a: {}", "[".repeat(SIZE)), "error[nesting]: the document is nested more than 128 deep"),
        (
            format!("a: {}", "{a: ".repeat(SIZE / 4)),
            "error[nesting]: the document is nested more than 128 deep",
        ),
        ("- ".repeat(SIZE / 2), "error[nesting]: the document is nested more than 128 deep"),
        ("? ".repeat(SIZE / 2), "error[nesting]: the document is nested more than 128 deep"),
        (deep(300), "error[nesting]: the document is nested more than 128 deep"),
        (format!("k0: &a0 x\n{chain}"), "error[nesting]: the document is nested more than 128 deep"),
        (format!("a: {}", "x".repeat(SIZE)), "read"),
        (format!("{}: a", "x".repeat(1000)), "read"),
        (anchored, "read"),
        (long, "error[syntax]: the aliases of the document add more than 8 MiB"),
        (wide, "error[syntax]: the aliases of the document add more than 8 MiB"),
        (format!("a: {within}{}x{}", "x, ".repeat(SIZE / 4), "]".repeat(100)), "read"),
    ] {
        assert_eq!(check_bound(&text), expected, "{}", &text[..40]);
    }
}

#[test]
fn odd_texts_are_read_or_refused_with_a_place() {
    let check = |text: &str| check_bound(text);
    let shown: String = [
        "\u{feff}a: 1\n",
        "a: 1\r\nb:\r\n  - 2\r\n",
        "%YAML 1.2\n---\na: 1\n...\n",
        "%YAML 1.1\n---\na: yes\n",
        "--- {a: 1}\n...\n",
        "a: 1\n---\nb: 2\n",
        "a: 1\n---\n",
        "a: \u{0}",
        "a: b\u{1}\n",
        "a: \u{7f}\n",
        "a: \u{9f}\n",
        "a: x\u{85}y\n",
        "a: \ttab\n",
        "a:\n  b: 1\n\tc: 2\n",
        "a: 'x\n",
        "a: @b\n",
        "a: b: c\n",
        "a: *b\n",
        "a: &b\n",
        "<<: *a\n",
        "a: !h!x 1\n",
        "a: [1, 2\nb: 3\n",
    ]
    .iter()
    .map(|text| format!("{text:?}: {}\n", check(text)))
    .collect();
    assert_snapshot!(shown, @r#"
    "\u{feff}a: 1\n": read
    "a: 1\r\nb:\r\n  - 2\r\n": read
    "%YAML 1.2\n---\na: 1\n...\n": read
    "%YAML 1.1\n---\na: yes\n": read
    "--- {a: 1}\n...\n": read
    "a: 1\n---\nb: 2\n": error[syntax]: not valid YAML for one document: a second document starts here
    "a: 1\n---\n": error[syntax]: not valid YAML for one document: a second document starts here
    "a: \0": error[syntax]: not valid YAML: the character U+0000 is not allowed
    "a: b\u{1}\n": error[syntax]: not valid YAML: the character U+0001 is not allowed
    "a: \u{7f}\n": error[syntax]: not valid YAML: the character U+007F is not allowed
    "a: \u{9f}\n": error[syntax]: not valid YAML: the character U+009F is not allowed
    "a: x\u{85}y\n": read
    "a: \ttab\n": read
    "a:\n  b: 1\n\tc: 2\n": read
    "a: 'x\n": error[syntax]: not valid YAML: while scanning a quoted scalar, found unexpected end of stream
    "a: @b\n": error[syntax]: not valid YAML: unexpected character: `@'
    "a: b: c\n": error[syntax]: not valid YAML: mapping values are not allowed in this context
    "a: *b\n": error[syntax]: not valid YAML: while parsing node, found unknown anchor
    "a: &b\n": read
    "<<: *a\n": error[syntax]: not valid YAML: while parsing node, found unknown anchor
    "a: !h!x 1\n": error[syntax]: not valid YAML: the handle wasn't declared
    "a: [1, 2\nb: 3\n": error[syntax]: not valid YAML: illegal placement of ':' indicator
    "#);
}

/// Unclosed and invalid syntax is reported at its place.
#[test]
fn faults_have_their_lines() {
    for (text, place, part) in [
        ("a: 1\nb: { c: [\nd: {}\n", "api.yaml:4:1", "in the list that starts at line 2 column 9"),
        ("a: x\n\tb: 1\n", "api.yaml:2:1", "found a tab"),
        ("a: \"x\n", "api.yaml:1:4", "end of stream"),
        ("a: x\n  b: y\n", "api.yaml:2:4", "not allowed"),
    ] {
        let source = Source { name: "api.yaml".into(), text: text.into() };
        let reported = parse(source).map_or_else(|fault| fault.to_string(), |_| "read".into());
        assert!(
            reported.contains(&format!("--> {place}")) && reported.contains(part),
            "{text:?}: {reported}"
        );
    }
}

/// Messages quote the source without control characters, and not completely.
#[test]
fn quotes_are_bounded() {
    let key = format!("\"\\e[31m{}\"", "x".repeat(500));
    let document =
        parse(Source { name: "api.yaml".into(), text: format!("{key}: 1\n{key}: 2\n") }).expect("a document");
    let reported: Vec<String> = document.findings.iter().map(|one| one.message.clone()).collect();
    assert_eq!(
        reported,
        [format!("the key `\\u{{1b}}[31m{}…` is there twice; the last one is read", "x".repeat(75))]
    );
}

/// The number of findings about a key that is repeated thousands of times is limited.
#[test]
fn repeated_keys_are_told_a_bounded_number_of_times() {
    let document =
        parse(Source { name: "api.yaml".into(), text: "a: 1\n".repeat(5_000) }).expect("a document");
    assert_eq!(document.findings.iter().count(), 1001);
    assert_eq!(document.root, json!({ "a": 1 }));
}
