//! The page about findings has an entry for each code in the sources and for no other, and its examples cause
//! these findings.

use std::collections::BTreeSet;
use std::path::Path;

use crate::common::check_files;
use crate::common::codes::Sources;
use generator::explain::{Entry, entries};

/// The start of a document, by the member in each line.
const HEAD: [(&str, &str); 3] = [
    ("openapi", "openapi: 3.0.3\n"),
    ("info", "info: { title: Pets, version: '1' }\n"),
    ("servers", "servers: [{ url: 'https://api.example.com' }]\n"),
];

fn check_codes(text: &str) -> (Vec<String>, usize) {
    let mut sources = Sources::default();
    let constructor = "impl Diagnostic { pub fn error(feature: &'static str, message: &str) -> Self { x } }";
    sources.add(&["diagnostic".to_owned()], constructor);
    sources.add(&["a".to_owned()], text);
    let (codes, faults) = sources.codes();
    (codes.into_iter().collect(), faults.len())
}

#[test]
fn every_code_has_an_entry_and_every_entry_a_code() {
    let (codes, faults) = Sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).codes();
    assert!(faults.is_empty(), "codes that this test does not understand: {faults:#?}");
    let explained: BTreeSet<String> = entries().iter().map(|entry| entry.code.to_owned()).collect();
    let missing: Vec<_> = codes.difference(&explained).collect();
    let unused: Vec<_> = explained.difference(&codes).collect();
    assert!(missing.is_empty(), "docs/diagnostics.md has no entry for {missing:?}");
    assert!(unused.is_empty(), "docs/diagnostics.md explains what no finding has: {unused:?}");
}

#[test]
fn the_page_is_sorted_and_its_entries_are_alike() {
    let codes: Vec<&str> = entries().iter().map(|entry| entry.code).collect();
    assert!(codes.is_sorted_by(|one, other| one < other), "{codes:?}");
    for entry in entries() {
        let summary = entry.summary();
        assert!(summary.ends_with('.') && summary.len() <= 160, "{}: {summary}", entry.code);
        assert_eq!(entry.text.matches("\n```").count(), 2, "`{}` has one example", entry.code);
        let after = entry.text.rsplit("```\n").next().unwrap_or_default();
        assert!(after.trim().ends_with('.'), "`{}` does not say what to do", entry.code);
    }
}

/// The example of an entry as a whole document; `None` if it is not part of one.
fn example(entry: &Entry) -> Option<String> {
    let (_, fenced) = entry.text.split_once("\n```yaml\n")?;
    let (fragment, _) = fenced.split_once("```")?;
    let has = |member: &str| fragment.lines().any(|line| line.starts_with(&format!("{member}:")));
    let is_swagger = has("swagger");
    let lacks = |member: &str| !has(member) && (!is_swagger || member == "info");
    let mut whole: String = HEAD.iter().filter(|(member, _)| lacks(member)).map(|(_, line)| *line).collect();
    whole.push_str(fragment);
    if !has("paths") {
        whole.push_str(&paths(fragment));
    }
    Some(whole)
}

/// An operation whose response is the first schema of the components, if there is one.
fn paths(fragment: &str) -> String {
    let mut lines = fragment.lines().skip_while(|line| !line.starts_with("  schemas:")).skip(1);
    let name = lines.next().and_then(|line| line.trim().split(':').next());
    let content = name.map_or(String::new(), |name| {
        format!(", content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/{name}' }} }} }}")
    });
    let responses = format!("responses: {{ 200: {{ description: Pets.{content} }} }}");
    format!("paths: {{ /pets: {{ get: {{ operationId: listPets, {responses} }} }} }}\n")
}

/// The codes of the findings that stand in a text.
fn found(findings: &str) -> BTreeSet<&str> {
    findings
        .lines()
        .filter(|line| ["note[", "warning[", "error["].iter().any(|start| line.starts_with(start)))
        .filter_map(|line| line.split(['[', ']']).nth(1))
        .collect()
}

#[test]
fn every_example_brings_its_finding_about_and_no_other() {
    let mut faults = Vec::new();
    for entry in entries() {
        let Some(text) = example(&entry) else { continue };
        let findings = check_files(&[("api.yaml", &text)]);
        if found(&findings) != BTreeSet::from([entry.code]) {
            faults.push(format!("the example of `{}`:\n{text}{findings}", entry.code));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Only few examples are not documents, since most findings can be shown by one.
#[test]
fn most_entries_have_a_document_for_an_example() {
    let without: Vec<&str> =
        entries().iter().filter(|entry| example(entry).is_none()).map(|entry| entry.code).collect();
    let expected = [
        "address",
        "api-lock",
        "breaking-change",
        "configuration",
        "document-root",
        "dynamic-anchor",
        "input-file",
        "method-name",
        "nesting",
        "output",
        "overlay",
        "overlay-target",
        "revision",
        "selection",
        "size",
        "type-reference",
    ];
    assert_eq!(without, expected);
}

#[test]
fn codes_are_found_through_functions() {
    for (text, codes) in [
        ("fn a() { Diagnostic::error(\"x\", m) }", &["x"][..]),
        ("fn a() { v.map(|m| { b![Diagnostic::error(\"x\", m)] }) }", &["x"]),
        ("fn a() { let code = if b { \"x\" } else { \"y\" }; Diagnostic::error(code, m) }", &["x", "y"]),
        ("fn a() { Diagnostic::error(match b { 1 => \"x\", _ => \"y\" }, m) }", &["x", "y"]),
        ("fn a(m: M, code: C) { Diagnostic::error(code, m) } fn b() { a(m, \"x\"); c(m, \"y\") }", &["x"]),
        (
            "impl A { fn a(&self, code: C) { Diagnostic::error(code, m) } fn b(&self) { self.a(\"x\"); other.a(1, 2) } }",
            &["x"],
        ),
        (
            "impl A { fn a(code: C) { Diagnostic::error(code, m) } } fn b() { A::a(\"x\"); B::a(\"y\") }",
            &["x"],
        ),
        ("trait A { fn a() { Diagnostic::error(\"x\", m) } fn b(of: &Diagnostic); }", &["x"]),
        (
            "fn a(code: C) { Diagnostic::error(code, m) } fn b() { a::a(\"x\"); c::a(\"y\"); self::a(\"z\") }",
            &["x", "z"],
        ),
        ("fn a(of: Diagnostic) { Diagnostic { effect: of.effect, ..of } }", &[]),
        ("#[cfg(test)] mod tests { fn a() { Diagnostic::error(\"x\", m) } }", &[]),
        ("// Diagnostic::error(\"x\", m)\nfn a() { \"Diagnostic::error(x)\"; }", &[]),
    ] {
        assert_eq!(check_codes(text), (codes.iter().map(|code| (*code).to_owned()).collect(), 0), "{text}");
    }
}

#[test]
fn codes_in_other_forms_are_refused() {
    for text in [
        "fn a() { Diagnostic::error(CODE, m) }",
        "fn a() { Diagnostic::error(&format!(\"x\"), m) }",
        "fn a() { Diagnostic::error(code(), m) }",
        "fn a() { v.map(|code| Diagnostic::error(code, m)) }",
        "fn a() { v.map(Diagnostic::error) }",
        "fn a() { let code = b(); Diagnostic::error(code, m) }",
        "fn a<T>(code: C) { Diagnostic::error(code, m) } fn b() { a::<T>(\"x\") }",
        "fn a() { Diagnostic { feature: \"x\", message } }",
        "fn a() { found.feature = \"x\"; }",
        "use crate::Diagnostic as Finding;",
        "use crate::{b, a::{a as c}}; fn a(code: C) { Diagnostic::error(code, m) }",
        "macro_rules! a { () => { Diagnostic::error(\"x\", m) } }",
    ] {
        assert_eq!(check_codes(text).1, 1, "{text}");
    }
}
