//! Writes a report on changes as text for terminals, as Markdown for pull requests, or as JSON for programs.

use serde_json::{Value, json};

use super::change::{Change, Detail, Impact, Site, Sort};
use super::compare::Report;
use crate::shown::shown;

/// The format of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For terminals.
    #[default]
    Text,
    /// For pull requests.
    Markdown,
    /// For programs.
    Json,
}

/// Writes the report in a format.
pub fn written(report: &Report, format: Format) -> String {
    match format {
        Format::Text => text(report),
        Format::Markdown => markdown(report),
        Format::Json => format!("{:#}\n", value(report)),
    }
}

/// The order of kinds among changes of equal impact.
const SORTS: [(Sort, &str); 5] = [
    (Sort::Removed, "removed"),
    (Sort::Renamed, "renamed"),
    (Sort::Changed, "changed"),
    (Sort::Deprecated, "deprecated"),
    (Sort::Added, "added"),
];

const IMPACTS: [Impact; 3] = [Impact::Rust, Impact::Wire, Impact::None];

fn word(sort: Sort) -> &'static str {
    SORTS.iter().find(|(one, _)| *one == sort).map_or("changed", |(_, word)| word)
}

/// The changes of one impact, by kind.
fn of_impact(report: &Report, impact: Impact) -> Vec<&Change> {
    let mut changes = Vec::new();
    for (sort, _) in SORTS {
        changes
            .extend(report.changes.iter().filter(|change| change.impact() == impact && change.sort == sort));
    }
    changes
}

/// The verdict in one line.
fn verdict(report: &Report) -> String {
    let level = report.level();
    let version = match report.next_version() {
        Some(version) => format!("at least {version} (now {})", report.old_version),
        None => format!("another one than {}", report.old_version),
    };
    match report.impact() {
        _ if report.changes.is_empty() => "no changes for callers".to_owned(),
        impact => format!("{}, a {level} change: the next version must be {version}", impact.words()),
    }
}

/// The number of changes of each kind.
fn counts(report: &Report) -> String {
    let mut counts = Vec::new();
    for (sort, word) in SORTS {
        match report.count(sort) {
            0 => {}
            count => counts.push(format!("{count} {word}")),
        }
    }
    counts.join(", ")
}

fn text(report: &Report) -> String {
    let mut text = format!("{}: {}\n", shown(&report.package), shown(&verdict(report)));
    if !report.changes.is_empty() {
        text.push_str(&format!("{}\n", counts(report)));
    }
    for impact in IMPACTS {
        let changes = of_impact(report, impact);
        if changes.is_empty() {
            continue;
        }
        text.push_str(&format!("\n{}\n", impact.words()));
        for change in changes {
            text.push_str(&format!("  {}\n", title(change)));
            let site = place(&change.site);
            if !site.is_empty() {
                text.push_str(&format!("    at {site}\n"));
            }
            for detail in &change.details {
                text.push_str(&lines(change, detail));
            }
        }
    }
    text
}

/// `removed fn types::A.b (and 2 parts)`
fn title(change: &Change) -> String {
    let (sort, kind) = (word(change.sort), change.kind.word());
    let path = change.from.as_ref().unwrap_or(&change.path);
    let parts = match change.parts {
        0 => String::new(),
        1 => " (with 1 part)".to_owned(),
        parts => format!(" (with {parts} parts)"),
    };
    format!("{sort} {kind} {}{parts}", shown(path))
}

fn place(site: &Site) -> String {
    let pointer = if site.pointer.is_empty() { String::new() } else { format!("#{}", site.pointer) };
    let file = match site.line {
        Some(line) => format!("{}:{line}", site.file),
        None => site.file.clone(),
    };
    shown(format!("{file} {pointer}").trim())
}

fn lines(change: &Change, detail: &Detail) -> String {
    let mut text = String::new();
    let difference = difference(detail);
    match (detail.what.is_empty(), difference.is_empty()) {
        (true, true) => {}
        (true, false) => text.push_str(&format!("    {difference}\n")),
        (false, true) => text.push_str(&format!("    {}\n", detail.what)),
        (false, false) => text.push_str(&format!("    {}: {difference}\n", detail.what)),
    }
    if !detail.action.is_empty() {
        let impact = match detail.impact == change.impact() {
            true => String::new(),
            false => format!(" ({})", detail.impact.words()),
        };
        text.push_str(&format!("    to do: {}{impact}\n", detail.action));
    }
    text
}

/// `before -> after`, or only one of them if the other is empty.
fn difference(detail: &Detail) -> String {
    match (detail.before.as_str(), detail.after.as_str()) {
        ("", "") | ("", "yes") | ("yes", "") => String::new(),
        ("", after) => shown(after),
        (before, "") => format!("was {}", shown(before)),
        (before, after) => format!("{} -> {}", shown(before), shown(after)),
    }
}

fn markdown(report: &Report) -> String {
    let mut text =
        format!("## {}\n\n{}.\n", escaped(&report.package), escaped(&capitalized(&verdict(report))));
    if !report.changes.is_empty() {
        text.push_str(&format!("{}.\n", capitalized(&counts(report))));
    }
    for impact in IMPACTS {
        let changes = of_impact(report, impact);
        if changes.is_empty() {
            continue;
        }
        text.push_str(&format!("\n### {}\n\n", capitalized(impact.words())));
        text.push_str("| | item | what changes | to do | in the document |\n|---|---|---|---|---|\n");
        for change in changes {
            text.push_str(&row(change));
        }
    }
    text
}

fn row(change: &Change) -> String {
    let (mut what, mut actions) = (Vec::new(), Vec::new());
    for detail in &change.details {
        let difference = difference(detail);
        let difference = if difference.is_empty() { difference } else { code(&difference) };
        let text = match (detail.what.is_empty(), difference.is_empty()) {
            (true, _) => difference,
            (false, true) => escaped(&detail.what),
            (false, false) => format!("{}: {difference}", escaped(&detail.what)),
        };
        if !text.is_empty() {
            what.push(text);
        }
        if !detail.action.is_empty() {
            actions.push(escaped(&detail.action));
        }
    }
    let site = place(&change.site);
    format!(
        "| {} | {} {} | {} | {} | {} |\n",
        word(change.sort),
        change.kind.word(),
        code(&shown(change.from.as_ref().unwrap_or(&change.path))),
        what.join("; "),
        actions.join("; "),
        if site.is_empty() { site } else { code(&site) },
    )
}

/// A span of code for a cell of a table.
pub(super) fn code(text: &str) -> String {
    let mut fence = "`".to_owned();
    while text.contains(&fence) {
        fence.push('`');
    }
    let text = text.replace('|', "\\|");
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Escapes text for Markdown.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    let mut is_code = false;
    for symbol in shown(text).chars() {
        // Spans of code in an action are kept.
        is_code ^= symbol == '`';
        if symbol == '|' || !is_code && "\\*_[]<>#&~".contains(symbol) {
            out.push('\\');
        }
        out.push(symbol);
    }
    out
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// The report as JSON.
fn value(report: &Report) -> Value {
    let mut changes = Vec::with_capacity(report.changes.len());
    for impact in IMPACTS {
        changes.extend(of_impact(report, impact).into_iter().map(change_value));
    }
    json!({
        "format": 1,
        "package": report.package,
        "old_version": report.old_version,
        "new_version": report.new_version,
        "impact": report.impact(),
        "level": report.level().to_string(),
        "next_version": report.next_version(),
        "changes": changes,
    })
}

fn change_value(change: &Change) -> Value {
    json!({
        "sort": change.sort,
        "impact": change.impact(),
        "kind": change.kind.word(),
        "path": change.path,
        "from": change.from,
        "details": change.details,
        "parts": change.parts,
        "site": change.site,
    })
}
