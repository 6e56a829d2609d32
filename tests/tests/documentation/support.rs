//! `docs/support.md` has a row for each field of each version, says of each how far it is read, and names tests that there are.

use std::collections::BTreeSet;
use std::fs;

use super::citation::{problem, root};
use super::fields::{FIELDS, Version};

/// A field of an object in one version.
type Field = (String, Version, String);

/// What a row says of its fields.
const WORDS: [&str; 3] = ["full", "partial", "none"];

struct Row<'a> {
    object: &'a str,
    fields: Vec<&'a str>,
    versions: Vec<Version>,
    support: &'a str,
    how: &'a str,
    tests: Vec<&'a str>,
    text: &'a str,
}

/// The rows of the tables, by the heading above each: field, versions, support, how, tests.
fn rows(page: &str) -> Vec<Row<'_>> {
    let mut object = "";
    let mut rows = Vec::new();
    for line in page.lines() {
        if let Some(heading) = line.strip_prefix("### ") {
            object = heading.trim();
        }
        let cells: Vec<&str> = line.split('|').skip(1).map(str::trim).collect();
        let [fields, versions, support, how, tests, _] = cells.as_slice() else { continue };
        if !line.starts_with("| `") {
            continue;
        }
        rows.push(Row {
            object,
            fields: fields.split('`').skip(1).step_by(2).collect(),
            versions: Version::ALL
                .into_iter()
                .filter(|one| versions.split_whitespace().any(|of| of == one.name()))
                .collect(),
            support,
            how,
            tests: tests.split('`').skip(1).step_by(2).collect(),
            text: line,
        });
    }
    rows
}

fn specified() -> BTreeSet<Field> {
    let each = FIELDS.iter().flat_map(|(object, versions, fields)| {
        versions.iter().flat_map(move |version| {
            fields.split(' ').map(move |field| ((*object).to_owned(), *version, field.to_owned()))
        })
    });
    each.collect()
}

fn told(rows: &[Row<'_>]) -> (BTreeSet<Field>, Vec<Field>) {
    let mut once = BTreeSet::new();
    let mut again = Vec::new();
    for row in rows {
        for field in &row.fields {
            for version in &row.versions {
                let field = (row.object.to_owned(), *version, (*field).to_owned());
                if !once.insert(field.clone()) {
                    again.push(field);
                }
            }
        }
    }
    (once, again)
}

fn page() -> String {
    fs::read_to_string(root().join("docs/support.md")).unwrap()
}

#[test]
fn every_field_has_one_row() {
    let page = page();
    let (told, again) = told(&rows(&page));
    let specified = specified();
    let missing: Vec<&Field> = specified.difference(&told).collect();
    let unknown: Vec<&Field> = told.difference(&specified).collect();
    assert!(missing.is_empty(), "fields without a row: {missing:#?}");
    assert!(unknown.is_empty(), "rows of fields that the specifications do not have: {unknown:#?}");
    assert!(again.is_empty(), "fields with several rows: {again:#?}");
}

#[test]
fn rows_say_how_far_and_cite_tests() {
    let page = page();
    let mut problems = Vec::new();
    for row in rows(&page) {
        if !WORDS.contains(&row.support) {
            problems.push(format!("`{}` is none of {WORDS:?}: {}", row.support, row.text));
        }
        if row.support != "full" && row.how.is_empty() {
            problems.push(format!("it does not say how: {}", row.text));
        }
        if row.support == "full" && row.tests.is_empty() {
            problems.push(format!("no test is cited: {}", row.text));
        }
        problems.extend(row.tests.iter().filter_map(|test| Some(format!("`{test}`: {}", problem(test)?))));
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
