//! Each link of a page leads to a file of the repository, and to a heading of it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::pages::{pages, prose};

/// The targets of the links in a text, code in backticks aside.
fn links(text: &str) -> Vec<String> {
    let outside: String = text.split('`').step_by(2).collect::<Vec<_>>().join("`");
    let mut links = Vec::new();
    for part in outside.split("](").skip(1) {
        if let Some((target, _)) = part.split_once(')') {
            links.push(target.trim_matches(['<', '>']).to_owned());
        }
    }
    links
}

/// The names by which the headings of a page are linked: small letters, hyphens for spaces, and no signs.
fn anchors(page: &str) -> Vec<String> {
    let prose = prose(page);
    let headings = prose.lines().filter(|line| line.starts_with('#'));
    let plain = |line: &str| -> String {
        let text = line.trim_start_matches('#').trim().to_lowercase();
        text.chars().filter(|sign| sign.is_alphanumeric() || matches!(sign, ' ' | '-' | '_')).collect()
    };
    headings.map(|line| plain(line).replace(' ', "-")).collect()
}

/// Why a link of the page at this path is dead.
fn fault(path: &Path, target: &str, pages: &BTreeMap<PathBuf, String>) -> Option<String> {
    if target.starts_with("https://") || target.starts_with("http://") || target.starts_with("mailto:") {
        return None;
    }
    let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
    let file = match file {
        "" => path.to_owned(),
        file => path.parent()?.join(file),
    };
    let Ok(file) = fs::canonicalize(&file) else { return Some(format!("there is no {}", file.display())) };
    if anchor.is_empty() {
        return None;
    }
    let is_there = pages.get(&file).is_some_and(|page| anchors(page).iter().any(|one| one == anchor));
    (!is_there).then(|| format!("{} has no heading `{anchor}`", file.display()))
}

#[test]
fn links_lead_somewhere() {
    let pages = pages();
    let mut faults = Vec::new();
    let mut count = 0;
    for (path, page) in &pages {
        for link in links(&prose(page)) {
            count += 1;
            faults
                .extend(fault(path, &link, &pages).map(|why| format!("{}: `{link}`: {why}", path.display())));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(count > 150, "the links were not found: {count}");
}

#[test]
fn what_a_link_is() {
    assert_eq!(links("[a](b.md#c) `[d](e)` [f](<g h>)"), ["b.md#c", "g h"]);
    assert_eq!(anchors("# A `b`, c: D-e\n```sh\n# f\n```\n## G"), ["a-b-c-d-e", "g"]);
}
