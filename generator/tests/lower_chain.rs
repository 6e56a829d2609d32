//! Long chains of types are cut by links, and large structs box their parts, regardless of the document's
//! order.

use crate::common::{answering, check_lower, generated};

/// A chain of this many types, in the order of the document or in reverse.
fn line(count: usize, is_reversed: bool, next: impl Fn(&str) -> String) -> String {
    let name = |at: usize| if at == 0 { "A".to_owned() } else { format!("S{at:03}") };
    let mut lines: Vec<String> = (0..count)
        .map(|at| {
            let below = format!("{{ $ref: '#/components/schemas/{}' }}", name(at + 1));
            let next = if at + 1 < count { next(&below) } else { "{ type: string }".to_owned() };
            format!("{}: {{ type: object, properties: {{ next: {next} }} }}", name(at))
        })
        .collect();
    if is_reversed {
        lines[1..].reverse();
    }
    answering(&lines.join("\n"))
}

fn links(lowered: &str) -> usize {
    lowered.lines().filter(|line| line.contains("link S")).count()
}

#[test]
fn only_long_lines_have_links() {
    let plain = |below: &str| below.to_owned();
    let listed = |below: &str| format!("{{ type: array, items: {below} }}");
    let mapped = |below: &str| format!("{{ type: object, additionalProperties: {below} }}");
    for is_reversed in [false, true] {
        for (count, expected) in [(10, 0), (25, 0), (26, 1), (70, 2), (300, 12)] {
            let lowered = check_lower(&line(count, is_reversed, plain));
            assert_eq!(links(&lowered), expected, "{count}: {lowered}");
        }
        assert_eq!(links(&check_lower(&line(12, is_reversed, listed))), 1);
        assert_eq!(links(&check_lower(&line(12, is_reversed, mapped))), 2);
    }
    assert_eq!(
        check_lower(&line(70, false, plain)).lines().count(),
        check_lower(&line(70, true, plain)).lines().count()
    );
}

#[test]
fn a_client_with_links_allows_for_its_lines_itself() {
    let root = |text: &str| generated(text).remove("src/lib.rs").unwrap_or_default();
    assert!(root(&line(70, false, str::to_owned)).contains("#![recursion_limit = \"560\"]"));
    assert!(!root(&line(20, false, str::to_owned)).contains("recursion_limit"));
}

#[test]
fn circles_are_no_lines() {
    let circle = "A: { type: object, properties: { b: { $ref: '#/components/schemas/B' }, all: { type: array, items: { $ref: '#/components/schemas/A' } } } }
B: { type: object, properties: { a: { $ref: '#/components/schemas/A' } } }";
    assert_eq!(links(&check_lower(&answering(circle))), 0);
}

#[test]
fn structs_that_would_be_large_have_boxes() {
    let texts: Vec<String> = (0..200).map(|at| format!("t{at}: {{ type: string }}")).collect();
    let schemas = |count: usize| {
        let parts: Vec<String> =
            (0..count).map(|at| format!("p{at}: {{ $ref: '#/components/schemas/Part' }}")).collect();
        format!(
            "A: {{ type: object, properties: {{ small: {{ $ref: '#/components/schemas/Small' }}, {} }} }}\n\
             Small: {{ type: object, properties: {{ a: {{ type: string }} }} }}\n\
             Part: {{ type: object, properties: {{ {} }} }}",
            parts.join(", "),
            texts.join(", ")
        )
    };
    let few = check_lower(&answering(&schemas(1)));
    assert!(few.contains("p0?: Part"), "{few}");
    let many = check_lower(&answering(&schemas(2)));
    assert!(many.contains("p0?: box Part") && many.contains("p1?: box Part"), "{many}");
    assert!(many.contains("small?: Small"), "{many}");
}
