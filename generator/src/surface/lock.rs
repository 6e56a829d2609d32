//! Writes and reads the surface as `api.lock`, a text with one item in each line that people can compare.

use std::path::Path;

use super::item::{Item, ItemKind, Surface};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::emit::HEADER;
use crate::input::{MAX_BYTES, read_text};
use crate::place::Position;

/// The name of the file in the client's folder.
pub const LOCK: &str = "api.lock";

/// The first line after the header, which has the version of the format.
const FORMAT: &str = "# The public surface of the client, an item a line; format 1.";

/// The separator between the parts of a line. The parts themselves never contain it.
const GAP: &str = "  ";

/// Writes a surface.
pub fn write(surface: &Surface) -> String {
    let mut text = String::with_capacity(surface.items().map(bytes_of).sum());
    text.push_str(&format!("# {HEADER}\n{FORMAT}\n"));
    for item in surface.items() {
        text.push_str(item.kind.word());
        text.push(' ');
        text.push_str(&plain(&item.path));
        if !item.rust.is_empty() {
            text.push_str(GAP);
            text.push_str(&plain(&item.rust));
        }
        for (name, value) in item.facts.iter() {
            text.push_str(&format!("{GAP}{name}={}", quoted(value)));
        }
        if !item.place.is_empty() {
            text.push_str(&format!("{GAP}@{}", quoted(&item.place)));
        }
        text.push('\n');
    }
    text
}

/// Reads the file of a surface.
///
/// # Errors
/// An error if the file cannot be read, or is not a surface in a known format.
pub fn load(path: &Path) -> Result<Surface, Diagnostics> {
    let name = path.display().to_string();
    let text = read_text(path, MAX_BYTES)
        .map_err(|why| Diagnostic::error("api-lock", format!("cannot read `{name}`: {why}")))?;
    read(&text).map_err(|(line, why)| {
        let help = "restore the file, or remove it; then all names are new, and nothing is compared";
        let finding = Diagnostic::error("api-lock", why).in_file(&name).help(help);
        finding.at_position(Some(Position { line, column: 1 })).into()
    })
}

/// Parses a surface.
///
/// # Errors
/// The number of the line that cannot be parsed, and the reason.
pub fn read(text: &str) -> Result<Surface, (usize, String)> {
    let mut lines = (1..).zip(text.lines());
    let known = [format!("# {HEADER}"), FORMAT.to_owned()];
    for expected in known {
        match lines.next() {
            Some((_, line)) if line == expected => {}
            other => {
                let number = other.map_or(1, |(number, _)| number);
                return Err((number, "this is not an `api.lock` of a known format".to_owned()));
            }
        }
    }
    let mut surface = Surface::default();
    for (number, line) in lines {
        match item(line) {
            Some(item) => surface.add(item),
            None => return Err((number, "the line is not an item".to_owned())),
        }
    }
    Ok(surface)
}

fn item(line: &str) -> Option<Item> {
    let mut parts = line.split(GAP);
    let (kind, path) = parts.next()?.split_once(' ')?;
    let mut item = Item::new(ItemKind::of_word(kind)?, path, "");
    for part in parts {
        if let Some(place) = part.strip_prefix('@') {
            item.place = unquoted(place)?;
            continue;
        }
        match fact(part) {
            Some((name, value)) => {
                item.facts.insert(name, unquoted(value)?);
            }
            None => item.rust = part.to_owned(),
        }
    }
    Some(item)
}

/// A fact is a name, `=` and a value. No Rust type starts like this.
fn fact(part: &str) -> Option<(&str, &str)> {
    let (name, value) = part.split_once('=')?;
    let is_word = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    if is_word && !name.is_empty() { Some((name, value)) } else { None }
}

/// Text without separators and line ends, which Rust paths and types never contain.
fn plain(text: &str) -> String {
    match text.contains(GAP) || text.contains('\n') {
        true => text.split_whitespace().collect::<Vec<_>>().join(" "),
        false => text.to_owned(),
    }
}

/// How many bytes the line of an item has, about.
fn bytes_of(item: &Item) -> usize {
    let facts = item.facts.iter().map(|(name, value)| name.len() + value.len() + 6);
    item.path.len() + item.rust.len() + item.place.len() + 20 + facts.sum::<usize>()
}

/// A value as it is, or as a JSON string if it contains special characters.
fn quoted(value: &str) -> String {
    let is_bare = |byte: u8| byte.is_ascii_alphanumeric() || b"/{}~$_-.,:+*|;&?=".contains(&byte);
    if !value.is_empty() && value.bytes().all(is_bare) {
        return value.to_owned();
    }
    let text = serde_json::Value::from(value).to_string();
    escaped_gaps(&text)
}

/// A JSON string without two adjacent spaces and without control characters.
fn escaped_gaps(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut after_space = false;
    for symbol in text.chars() {
        let is_hidden = symbol.is_control() || matches!(symbol, '\u{2028}' | '\u{2029}' | '\u{85}');
        if after_space && symbol == ' ' || is_hidden {
            out.push_str(&format!("\\u{:04x}", symbol as u32));
            after_space = false;
            continue;
        }
        after_space = symbol == ' ';
        out.push(symbol);
    }
    out
}

fn unquoted(value: &str) -> Option<String> {
    if !value.starts_with('"') {
        return Some(value.to_owned());
    }
    serde_json::from_str(value).ok()
}
