//! The tables of `docs/frameworks.md`: results of the calls, and known faults.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io;

use serde_json::Value;

use super::list::{FRAMEWORKS, Framework};
use super::outcome::{Side, Summary};

/// A server, with the results of its client's calls.
pub struct Row {
    title: &'static str,
    version: String,
    openapi: String,
    summary: Summary,
}

const PAGE: &str = "docs/frameworks.md";
const ROWS: &str = "| framework | version | OpenAPI | operations | called | right | server's faults | client's faults |\n|---|---|---|---|---|---|---|---|\n";
const FAULTS: &str = "| framework | operation | whose fault | what is wrong |\n|---|---|---|---|\n";

/// The lines of a table by the framework's title.
type Lines = BTreeMap<&'static str, Vec<String>>;

impl Row {
    /// The row of a server.
    pub fn new(framework: &Framework, version: &str, document: &Value, summary: Summary) -> Row {
        let openapi = document["openapi"].as_str().or(document["swagger"].as_str()).unwrap_or("?");
        Row { title: framework.title, version: version.to_owned(), openapi: openapi.to_owned(), summary }
    }

    fn line(&self) -> String {
        let summary = &self.summary;
        let of = |side| summary.faults.iter().filter(|fault| fault.side == side).count();
        let counts = [summary.operations, summary.called, summary.right, of(Side::Server), of(Side::Client)];
        let mut line = format!("| {} | {} | {} |", self.title, self.version, self.openapi);
        for count in counts {
            let _ = write!(line, " {count} |");
        }
        line
    }

    fn faults(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for fault in &self.summary.faults {
            let side = match fault.side {
                Side::Server => "server",
                Side::Client => "client",
            };
            lines.push(format!("| {} | `{}` | {side} | {} |", self.title, fault.operation, fault.reason));
        }
        lines
    }
}

/// Both tables, as they are printed.
pub fn text(rows: &[Row]) -> String {
    let mut text = ROWS.to_owned();
    for row in rows {
        text.push_str(&row.line());
        text.push('\n');
    }
    if rows.iter().all(|row| row.summary.faults.is_empty()) {
        return text;
    }
    text.push('\n');
    text.push_str(FAULTS);
    for line in rows.iter().flat_map(Row::faults) {
        text.push_str(&line);
        text.push('\n');
    }
    text
}

/// Compares the rows with those of the page. With `update`, they are written there.
pub fn check(rows: &[Row], update: bool) -> io::Result<Option<String>> {
    let path = crate::root().join(PAGE);
    let page = fs::read_to_string(&path)?;
    let counts: Lines = rows.iter().map(|row| (row.title, vec![row.line()])).collect();
    let faults: Lines = rows.iter().map(|row| (row.title, row.faults())).collect();
    let replaced = replace(&page, ROWS, &counts).and_then(|page| replace(&page, FAULTS, &faults));
    let Some(replaced) = replaced else {
        return Ok(Some(format!("{PAGE} does not have both tables")));
    };
    if replaced == page {
        return Ok(None);
    }
    if update {
        fs::write(path, replaced)?;
        return Ok(None);
    }
    Ok(Some(format!("{PAGE} has other rows; `--update` writes them")))
}

/// The page with some frameworks' lines replaced in the table with this head, in the order of the list.
fn replace(page: &str, head: &str, lines: &Lines) -> Option<String> {
    let (before, rest) = page.split_once(head)?;
    let table: Vec<&str> = rest.lines().take_while(|line| line.starts_with('|')).collect();
    let length: usize = table.iter().map(|line| line.len() + 1).sum();
    let mut replaced = format!("{before}{head}");
    for framework in &FRAMEWORKS {
        let start = format!("| {} | ", framework.title);
        match lines.get(framework.title) {
            Some(lines) => lines.iter().for_each(|line| push(&mut replaced, line)),
            None => {
                let kept = table.iter().filter(|line| line.starts_with(&start));
                kept.for_each(|line| push(&mut replaced, line));
            }
        }
    }
    replaced.push_str(rest.get(length..)?);
    Some(replaced)
}

fn push(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_replaced(page: &str, lines: &[(&'static str, &[&str])], expected: Option<&str>) {
        let owned = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
        let lines = lines.iter().map(|(title, lines)| (*title, owned(lines))).collect();
        assert_eq!(replace(page, FAULTS, &lines).as_deref(), expected);
    }

    #[test]
    fn the_page_has_a_row_for_each_framework() {
        let page = fs::read_to_string(crate::root().join(PAGE)).unwrap_or_default();
        let rows = page.split_once(ROWS).map_or("", |(_, rows)| rows);
        for framework in &FRAMEWORKS {
            let start = format!("| {} | ", framework.title);
            assert!(rows.lines().any(|line| line.starts_with(&start)), "{}", framework.title);
        }
    }

    #[test]
    fn lines_of_other_frameworks_stay() {
        let page =
            format!("a\n{FAULTS}| FastAPI | 1 |\n| FastAPI | 2 |\n| Gone | 3 |\n\n| FastAPI | prose |\n");
        let kept = format!("a\n{FAULTS}| FastAPI | 1 |\n| FastAPI | 2 |\n\n| FastAPI | prose |\n");
        check_replaced(&page, &[], Some(&kept));
        let replaced = format!("a\n{FAULTS}| FastAPI | 4 |\n\n| FastAPI | prose |\n");
        check_replaced(&page, &[("FastAPI", &["| FastAPI | 4 |"])], Some(&replaced));
        let removed = format!("a\n{FAULTS}\n| FastAPI | prose |\n");
        check_replaced(&page, &[("FastAPI", &[])], Some(&removed));
        check_replaced("without a table\n", &[], None);
    }
}
